// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ec2transitgateway`.

use crate::types::*;

/// Blocks of [`aws_ec2_instance_connect_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_instance_connect_endpoint).
pub mod ec2_instance_connect_endpoint {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_instance_connect_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_instance_connect_endpoint)."]
    Managed "aws_ec2_instance_connect_endpoint" Ec2InstanceConnectEndpoint Ec2InstanceConnectEndpointAttributes
    naming None;
    tags Map;
    arguments {
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        preserve_client_ip: Bool = "preserve_client_ip computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        security_group_ids: Set<Str> = "security_group_ids computed\treplaces";
    }
    single {
        timeouts: ec2_instance_connect_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2InstanceConnectEndpoint> = "arn";
        availability_zone: Str = "availability_zone";
        dns_name: Str = "dns_name";
        fips_dns_name: Str = "fips_dns_name";
        id: Id<kind::Ec2InstanceConnectEndpoint> = "id";
        network_interface_ids: List<Str> = "network_interface_ids";
        owner_id: Str = "owner_id";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_ec2_instance_state`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_instance_state).
pub mod ec2_instance_state {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_instance_state`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_instance_state)."]
    Managed "aws_ec2_instance_state" Ec2InstanceState Ec2InstanceStateAttributes
    naming None;
    tags None;
    arguments {
        instance_id: Id<kind::Instance> = "instance_id required\tprefix i-\treplaces";
        state: Str = "state required\tin running|stopped";
        force: Bool = "force optional";
    }
    single {
        timeouts: ec2_instance_state::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2InstanceState> = "id";
    }
}
/// Blocks of [`aws_ec2_transit_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway).
pub mod ec2_transit_gateway {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway)."]
    Managed "aws_ec2_transit_gateway" Ec2TransitGateway Ec2TransitGatewayAttributes
    naming None;
    tags Map;
    arguments {
        amazon_side_asn: Num = "amazon_side_asn optional\twhole\tmay_replace";
        auto_accept_shared_attachments: Str = "auto_accept_shared_attachments optional\tin enable|disable";
        default_route_table_association: Str = "default_route_table_association optional\tin enable|disable";
        default_route_table_propagation: Str = "default_route_table_propagation optional\tin enable|disable";
        description: Str = "description optional";
        dns_support: Str = "dns_support optional\tin enable|disable";
        multicast_support: Str = "multicast_support optional\tin enable|disable\treplaces";
        security_group_referencing_support: Str = "security_group_referencing_support optional\tin enable|disable";
        tags: Map<Str> = "tags optional";
        transit_gateway_cidr_blocks: Set<Str> = "transit_gateway_cidr_blocks optional\titems - 5\teach format network";
        vpn_ecmp_support: Str = "vpn_ecmp_support optional\tin enable|disable";
    }
    single {
        timeouts: ec2_transit_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGateway> = "arn";
        association_default_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "association_default_route_table_id";
        id: Id<kind::Ec2TransitGateway> = "id";
        owner_id: Str = "owner_id";
        propagation_default_route_table_id: Str = "propagation_default_route_table_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_connect).
pub mod ec2_transit_gateway_connect {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_connect)."]
    Managed "aws_ec2_transit_gateway_connect" Ec2TransitGatewayConnect Ec2TransitGatewayConnectAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tlength 1 -\tprefix tgw-\treplaces";
        transport_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transport_attachment_id required\tlength 1 -\treplaces";
        protocol: Str = "protocol optional\tin gre\treplaces";
        tags: Map<Str> = "tags optional";
        transit_gateway_default_route_table_association: Bool = "transit_gateway_default_route_table_association optional";
        transit_gateway_default_route_table_propagation: Bool = "transit_gateway_default_route_table_propagation optional";
    }
    single {
        timeouts: ec2_transit_gateway_connect::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayConnect> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_connect_peer).
pub mod ec2_transit_gateway_connect_peer {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_connect_peer)."]
    Managed "aws_ec2_transit_gateway_connect_peer" Ec2TransitGatewayConnectPeer Ec2TransitGatewayConnectPeerAttributes
    naming None;
    tags Map;
    arguments {
        inside_cidr_blocks: Set<Str> = "inside_cidr_blocks required\titems 1 2\teach length 1 -\teach format cidr\treplaces";
        peer_address: Str = "peer_address required\tformat ip\treplaces";
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayConnect> = "transit_gateway_attachment_id required\treplaces";
        bgp_asn: Str = "bgp_asn computed\tlength 1 -\tformat int_string\treplaces";
        tags: Map<Str> = "tags optional";
        transit_gateway_address: Str = "transit_gateway_address computed\tformat ip\treplaces";
    }
    single {
        timeouts: ec2_transit_gateway_connect_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayConnectPeer> = "arn";
        bgp_peer_address: Str = "bgp_peer_address";
        bgp_transit_gateway_addresses: Set<Str> = "bgp_transit_gateway_addresses";
        id: Id<kind::Ec2TransitGatewayConnectPeer> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_default_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_default_route_table_association).
pub mod ec2_transit_gateway_default_route_table_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_default_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_default_route_table_association)."]
    Managed "aws_ec2_transit_gateway_default_route_table_association" Ec2TransitGatewayDefaultRouteTableAssociation Ec2TransitGatewayDefaultRouteTableAssociationAttributes
    naming None;
    tags None;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tprefix tgw-\treplaces";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id required";
    }
    single {
        timeouts: ec2_transit_gateway_default_route_table_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayDefaultRouteTableAssociation> = "id";
        original_default_route_table_id: Str = "original_default_route_table_id";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_default_route_table_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_default_route_table_propagation).
pub mod ec2_transit_gateway_default_route_table_propagation {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_default_route_table_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_default_route_table_propagation)."]
    Managed "aws_ec2_transit_gateway_default_route_table_propagation" Ec2TransitGatewayDefaultRouteTablePropagation Ec2TransitGatewayDefaultRouteTablePropagationAttributes
    naming None;
    tags None;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tprefix tgw-\treplaces";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id required";
    }
    single {
        timeouts: ec2_transit_gateway_default_route_table_propagation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayDefaultRouteTablePropagation> = "id";
        original_default_route_table_id: Str = "original_default_route_table_id";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_multicast_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_domain).
pub mod ec2_transit_gateway_multicast_domain {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_multicast_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_domain)."]
    Managed "aws_ec2_transit_gateway_multicast_domain" Ec2TransitGatewayMulticastDomain Ec2TransitGatewayMulticastDomainAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tprefix tgw-\treplaces";
        auto_accept_shared_associations: Str = "auto_accept_shared_associations optional\tin enable|disable\treplaces";
        igmpv2_support: Str = "igmpv2_support optional\tin enable|disable\treplaces";
        static_sources_support: Str = "static_sources_support optional\tin enable|disable\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: ec2_transit_gateway_multicast_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayMulticastDomain> = "arn";
        id: Id<kind::Ec2TransitGatewayMulticastDomain> = "id";
        owner_id: Str = "owner_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_multicast_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_domain_association).
pub mod ec2_transit_gateway_multicast_domain_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_multicast_domain_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_domain_association)."]
    Managed "aws_ec2_transit_gateway_multicast_domain_association" Ec2TransitGatewayMulticastDomainAssociation Ec2TransitGatewayMulticastDomainAssociationAttributes
    naming None;
    tags None;
    arguments {
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id required\treplaces";
        transit_gateway_multicast_domain_id: Id<kind::Ec2TransitGatewayMulticastDomain> = "transit_gateway_multicast_domain_id required\treplaces";
    }
    single {
        timeouts: ec2_transit_gateway_multicast_domain_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayMulticastDomainAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_multicast_group_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_group_member)."]
    Managed "aws_ec2_transit_gateway_multicast_group_member" Ec2TransitGatewayMulticastGroupMember Ec2TransitGatewayMulticastGroupMemberAttributes
    naming None;
    tags None;
    arguments {
        group_ip_address: Str = "group_ip_address required\tlength 1 -\tformat ip\treplaces";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
        transit_gateway_multicast_domain_id: Id<kind::Ec2TransitGatewayMulticastDomain> = "transit_gateway_multicast_domain_id required\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayMulticastGroupMember> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_multicast_group_source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_multicast_group_source)."]
    Managed "aws_ec2_transit_gateway_multicast_group_source" Ec2TransitGatewayMulticastGroupSource Ec2TransitGatewayMulticastGroupSourceAttributes
    naming None;
    tags None;
    arguments {
        group_ip_address: Str = "group_ip_address required\tlength 1 -\tformat ip\treplaces";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id required\tprefix eni-\treplaces";
        transit_gateway_multicast_domain_id: Id<kind::Ec2TransitGatewayMulticastDomain> = "transit_gateway_multicast_domain_id required\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayMulticastGroupSource> = "id";
    }
}
/// Blocks of [`aws_ec2_transit_gateway_peering_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_peering_attachment).
pub mod ec2_transit_gateway_peering_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_peering_attachment)."]
        Options
        arguments {
            dynamic_routing: Str = "dynamic_routing optional\tin enable|disable\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_peering_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_peering_attachment)."]
    Managed "aws_ec2_transit_gateway_peering_attachment" Ec2TransitGatewayPeeringAttachment Ec2TransitGatewayPeeringAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        peer_region: Str = "peer_region required\treplaces";
        peer_transit_gateway_id: Id<kind::Ec2TransitGateway> = "peer_transit_gateway_id required\tprefix tgw-\treplaces";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tprefix tgw-\treplaces";
        peer_account_id: Str = "peer_account_id computed\tformat account_id\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        options: ec2_transit_gateway_peering_attachment::Options = "options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayPeeringAttachment> = "arn";
        id: Id<kind::Ec2TransitGatewayPeeringAttachment> = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_peering_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_peering_attachment_accepter)."]
    Managed "aws_ec2_transit_gateway_peering_attachment_accepter" Ec2TransitGatewayPeeringAttachmentAccepter Ec2TransitGatewayPeeringAttachmentAccepterAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayPeeringAttachment> = "transit_gateway_attachment_id required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayPeeringAttachmentAccepter> = "id";
        peer_account_id: Str = "peer_account_id";
        peer_region: Str = "peer_region";
        peer_transit_gateway_id: Str = "peer_transit_gateway_id";
        tags_all: Map<Str> = "tags_all";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_policy_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_policy_table)."]
    Managed "aws_ec2_transit_gateway_policy_table" Ec2TransitGatewayPolicyTable Ec2TransitGatewayPolicyTableAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tlength 1 -\tprefix tgw-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayPolicyTable> = "arn";
        id: Id<kind::Ec2TransitGatewayPolicyTable> = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_policy_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_policy_table_association)."]
    Managed "aws_ec2_transit_gateway_policy_table_association" Ec2TransitGatewayPolicyTableAssociation Ec2TransitGatewayPolicyTableAssociationAttributes
    naming None;
    tags None;
    arguments {
        transit_gateway_attachment_id: Str = "transit_gateway_attachment_id required\tlength 1 -\treplaces";
        transit_gateway_policy_table_id: Id<kind::Ec2TransitGatewayPolicyTable> = "transit_gateway_policy_table_id required\tlength 1 -\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayPolicyTableAssociation> = "id";
        resource_id: Str = "resource_id";
        resource_type: Str = "resource_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_prefix_list_reference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_prefix_list_reference)."]
    Managed "aws_ec2_transit_gateway_prefix_list_reference" Ec2TransitGatewayPrefixListReference Ec2TransitGatewayPrefixListReferenceAttributes
    naming None;
    tags None;
    arguments {
        prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id required\tprefix pl-\treplaces";
        blackhole: Bool = "blackhole optional";
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id optional\tlength 1 -";
    }
    unread {
        transit_gateway_route_table_id: Str = "transit_gateway_route_table_id required\tlength 1 -\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayPrefixListReference> = "id";
        prefix_list_owner_id: Str = "prefix_list_owner_id";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_route)."]
    Managed "aws_ec2_transit_gateway_route" Ec2TransitGatewayRoute Ec2TransitGatewayRouteAttributes
    naming None;
    tags None;
    arguments {
        destination_cidr_block: Str = "destination_cidr_block required\tformat network\treplaces";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id required\tlength 1 -\treplaces";
        blackhole: Bool = "blackhole optional\treplaces";
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id optional\tlength 1 -\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayRoute> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_route_table)."]
    Managed "aws_ec2_transit_gateway_route_table" Ec2TransitGatewayRouteTable Ec2TransitGatewayRouteTableAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tlength 1 -\tprefix tgw-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayRouteTable> = "arn";
        default_association_route_table: Bool = "default_association_route_table";
        default_propagation_route_table: Bool = "default_propagation_route_table";
        id: Id<kind::Ec2TransitGatewayRouteTable> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_route_table_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_route_table_association)."]
    Managed "aws_ec2_transit_gateway_route_table_association" Ec2TransitGatewayRouteTableAssociation Ec2TransitGatewayRouteTableAssociationAttributes
    naming None;
    tags None;
    arguments {
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id required\tlength 1 -\treplaces";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id required\tlength 1 -\treplaces";
        replace_existing_association: Bool = "replace_existing_association optional";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayRouteTableAssociation> = "id";
        resource_id: Str = "resource_id";
        resource_type: Str = "resource_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_route_table_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_route_table_propagation)."]
    Managed "aws_ec2_transit_gateway_route_table_propagation" Ec2TransitGatewayRouteTablePropagation Ec2TransitGatewayRouteTablePropagationAttributes
    naming None;
    tags None;
    arguments {
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id required\tlength 1 -\treplaces";
        transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id required\tlength 1 -\treplaces";
    }
    attributes {
        id: Id<kind::Ec2TransitGatewayRouteTablePropagation> = "id";
        resource_id: Str = "resource_id";
        resource_type: Str = "resource_type";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_vpc_attachment)."]
    Managed "aws_ec2_transit_gateway_vpc_attachment" Ec2TransitGatewayVpcAttachment Ec2TransitGatewayVpcAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id required\tlength 1 -\tprefix tgw-\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tlength 1 -\tprefix vpc-\treplaces";
        appliance_mode_support: Str = "appliance_mode_support optional\tin enable|disable";
        dns_support: Str = "dns_support optional\tin enable|disable";
        ipv6_support: Str = "ipv6_support optional\tin enable|disable";
        security_group_referencing_support: Str = "security_group_referencing_support computed\tin enable|disable";
        tags: Map<Str> = "tags optional";
        transit_gateway_default_route_table_association: Bool = "transit_gateway_default_route_table_association computed";
        transit_gateway_default_route_table_propagation: Bool = "transit_gateway_default_route_table_propagation computed";
    }
    attributes {
        arn: Arn<kind::Ec2TransitGatewayVpcAttachment> = "arn";
        id: Id<kind::Ec2TransitGatewayVpcAttachment> = "id";
        tags_all: Map<Str> = "tags_all";
        vpc_owner_id: Str = "vpc_owner_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_transit_gateway_vpc_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_transit_gateway_vpc_attachment_accepter)."]
    Managed "aws_ec2_transit_gateway_vpc_attachment_accepter" Ec2TransitGatewayVpcAttachmentAccepter Ec2TransitGatewayVpcAttachmentAccepterAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_attachment_id: Id<kind::Ec2TransitGatewayVpcAttachment> = "transit_gateway_attachment_id required\treplaces";
        tags: Map<Str> = "tags optional";
        transit_gateway_default_route_table_association: Bool = "transit_gateway_default_route_table_association optional";
        transit_gateway_default_route_table_propagation: Bool = "transit_gateway_default_route_table_propagation optional";
    }
    attributes {
        appliance_mode_support: Str = "appliance_mode_support";
        dns_support: Str = "dns_support";
        id: Id<kind::Ec2TransitGatewayVpcAttachmentAccepter> = "id";
        ipv6_support: Str = "ipv6_support";
        security_group_referencing_support: Str = "security_group_referencing_support";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
        tags_all: Map<Str> = "tags_all";
        transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
        vpc_id: Id<kind::Vpc> = "vpc_id";
        vpc_owner_id: Str = "vpc_owner_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ec2_transit_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway).
    pub mod ec2_transit_gateway {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway)."]
        Data "aws_ec2_transit_gateway" Ec2TransitGateway Ec2TransitGatewayAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            amazon_side_asn: Num = "amazon_side_asn";
            arn: Arn<kind::Ec2TransitGateway> = "arn";
            association_default_route_table_id: Str = "association_default_route_table_id";
            auto_accept_shared_attachments: Str = "auto_accept_shared_attachments";
            default_route_table_association: Str = "default_route_table_association";
            default_route_table_propagation: Str = "default_route_table_propagation";
            description: Str = "description";
            dns_support: Str = "dns_support";
            id: Id<kind::Ec2TransitGateway> = "id";
            multicast_support: Str = "multicast_support";
            owner_id: Str = "owner_id";
            propagation_default_route_table_id: Str = "propagation_default_route_table_id";
            security_group_referencing_support: Str = "security_group_referencing_support";
            transit_gateway_cidr_blocks: List<Str> = "transit_gateway_cidr_blocks";
            vpn_ecmp_support: Str = "vpn_ecmp_support";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_attachment).
    pub mod ec2_transit_gateway_attachment {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_attachment)."]
        Data "aws_ec2_transit_gateway_attachment" Ec2TransitGatewayAttachment Ec2TransitGatewayAttachmentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
            transit_gateway_attachment_id: Str = "transit_gateway_attachment_id computed";
        }
        many {
            filter: ec2_transit_gateway_attachment::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            association_state: Str = "association_state";
            association_transit_gateway_route_table_id: Str = "association_transit_gateway_route_table_id";
            resource_id: Str = "resource_id";
            resource_owner_id: Str = "resource_owner_id";
            resource_type: Str = "resource_type";
            state: Str = "state";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            transit_gateway_owner_id: Str = "transit_gateway_owner_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_attachments).
    pub mod ec2_transit_gateway_attachments {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_attachments)."]
        Data "aws_ec2_transit_gateway_attachments" Ec2TransitGatewayAttachments Ec2TransitGatewayAttachmentsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: ec2_transit_gateway_attachments::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_attachments::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_connect).
    pub mod ec2_transit_gateway_connect {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_connect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_connect)."]
        Data "aws_ec2_transit_gateway_connect" Ec2TransitGatewayConnect Ec2TransitGatewayConnectAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            transit_gateway_connect_id: Str = "transit_gateway_connect_id computed";
        }
        many {
            filter: ec2_transit_gateway_connect::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_connect::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            id: Id<kind::Ec2TransitGatewayConnect> = "id";
            protocol: Str = "protocol";
            transit_gateway_connect_id: Id<kind::Ec2TransitGatewayConnect> = "transit_gateway_connect_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            transport_attachment_id: Str = "transport_attachment_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_connect_peer).
    pub mod ec2_transit_gateway_connect_peer {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_connect_peer)."]
        Data "aws_ec2_transit_gateway_connect_peer" Ec2TransitGatewayConnectPeer Ec2TransitGatewayConnectPeerAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            transit_gateway_connect_peer_id: Str = "transit_gateway_connect_peer_id computed";
        }
        many {
            filter: ec2_transit_gateway_connect_peer::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_connect_peer::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2TransitGatewayConnectPeer> = "arn";
            bgp_asn: Str = "bgp_asn";
            bgp_peer_address: Str = "bgp_peer_address";
            bgp_transit_gateway_addresses: Set<Str> = "bgp_transit_gateway_addresses";
            id: Id<kind::Ec2TransitGatewayConnectPeer> = "id";
            inside_cidr_blocks: List<Str> = "inside_cidr_blocks";
            peer_address: Str = "peer_address";
            transit_gateway_address: Str = "transit_gateway_address";
            transit_gateway_attachment_id: Str = "transit_gateway_attachment_id";
            transit_gateway_connect_peer_id: Id<kind::Ec2TransitGatewayConnectPeer> = "transit_gateway_connect_peer_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_dx_gateway_attachment).
    pub mod ec2_transit_gateway_dx_gateway_attachment {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_dx_gateway_attachment)."]
        Data "aws_ec2_transit_gateway_dx_gateway_attachment" Ec2TransitGatewayDxGatewayAttachment Ec2TransitGatewayDxGatewayAttachmentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            dx_gateway_id: Str = "dx_gateway_id optional";
            transit_gateway_id: Str = "transit_gateway_id optional";
        }
        many {
            filter: ec2_transit_gateway_dx_gateway_attachment::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_dx_gateway_attachment::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Str = "arn";
            dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_multicast_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_multicast_domain).
    pub mod ec2_transit_gateway_multicast_domain {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AssociationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_multicast_domain)."]
            AssociationsAttributes
            attributes {
                subnet_id: Id<kind::Subnet> = "subnet_id";
                transit_gateway_attachment_id: Str = "transit_gateway_attachment_id";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MembersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_multicast_domain)."]
            MembersAttributes
            attributes {
                group_ip_address: Str = "group_ip_address";
                network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            }
        }
        pub use crate::services::ec2transitgateway::data::ec2_transit_gateway_multicast_domain::MembersAttributes as SourcesAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_multicast_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_multicast_domain)."]
        Data "aws_ec2_transit_gateway_multicast_domain" Ec2TransitGatewayMulticastDomain Ec2TransitGatewayMulticastDomainAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            transit_gateway_multicast_domain_id: Str = "transit_gateway_multicast_domain_id computed";
        }
        many {
            filter: ec2_transit_gateway_multicast_domain::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_multicast_domain::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2TransitGatewayMulticastDomain> = "arn";
            auto_accept_shared_associations: Str = "auto_accept_shared_associations";
            id: Id<kind::Ec2TransitGatewayMulticastDomain> = "id";
            igmpv2_support: Str = "igmpv2_support";
            owner_id: Str = "owner_id";
            state: Str = "state";
            static_sources_support: Str = "static_sources_support";
            transit_gateway_attachment_id: Str = "transit_gateway_attachment_id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            transit_gateway_multicast_domain_id: Id<kind::Ec2TransitGatewayMulticastDomain> = "transit_gateway_multicast_domain_id";
        }
        objects {
            associations: List<ec2_transit_gateway_multicast_domain::AssociationsAttributes> = "associations";
            members: List<ec2_transit_gateway_multicast_domain::MembersAttributes> = "members";
            sources: List<ec2_transit_gateway_multicast_domain::SourcesAttributes> = "sources";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_peering_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_peering_attachment).
    pub mod ec2_transit_gateway_peering_attachment {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_peering_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_peering_attachment)."]
        Data "aws_ec2_transit_gateway_peering_attachment" Ec2TransitGatewayPeeringAttachment Ec2TransitGatewayPeeringAttachmentAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway_peering_attachment::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_peering_attachment::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2TransitGatewayPeeringAttachment> = "arn";
            id: Id<kind::Ec2TransitGatewayPeeringAttachment> = "id";
            peer_account_id: Str = "peer_account_id";
            peer_region: Str = "peer_region";
            peer_transit_gateway_id: Str = "peer_transit_gateway_id";
            state: Str = "state";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_peering_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_peering_attachments).
    pub mod ec2_transit_gateway_peering_attachments {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_peering_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_peering_attachments)."]
        Data "aws_ec2_transit_gateway_peering_attachments" Ec2TransitGatewayPeeringAttachments Ec2TransitGatewayPeeringAttachmentsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway_peering_attachments::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_peering_attachments::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table).
    pub mod ec2_transit_gateway_route_table {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_route_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table)."]
        Data "aws_ec2_transit_gateway_route_table" Ec2TransitGatewayRouteTable Ec2TransitGatewayRouteTableAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway_route_table::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_route_table::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2TransitGatewayRouteTable> = "arn";
            default_association_route_table: Bool = "default_association_route_table";
            default_propagation_route_table: Bool = "default_propagation_route_table";
            id: Id<kind::Ec2TransitGatewayRouteTable> = "id";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_route_table_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_associations).
    pub mod ec2_transit_gateway_route_table_associations {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_route_table_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_associations)."]
        Data "aws_ec2_transit_gateway_route_table_associations" Ec2TransitGatewayRouteTableAssociations Ec2TransitGatewayRouteTableAssociationsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            transit_gateway_route_table_id: Str = "transit_gateway_route_table_id required";
        }
        many {
            filter: ec2_transit_gateway_route_table_associations::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_route_table_associations::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_route_table_propagations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_propagations).
    pub mod ec2_transit_gateway_route_table_propagations {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_route_table_propagations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_propagations)."]
        Data "aws_ec2_transit_gateway_route_table_propagations" Ec2TransitGatewayRouteTablePropagations Ec2TransitGatewayRouteTablePropagationsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            transit_gateway_route_table_id: Str = "transit_gateway_route_table_id required";
        }
        many {
            filter: ec2_transit_gateway_route_table_propagations::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_route_table_propagations::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
            transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_route_table_routes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_routes).
    pub mod ec2_transit_gateway_route_table_routes {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RoutesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_routes)."]
            RoutesAttributes
            attributes {
                destination_cidr_block: Str = "destination_cidr_block";
                prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
                state: Str = "state";
                transit_gateway_route_table_announcement_id: Str = "transit_gateway_route_table_announcement_id";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_route_table_routes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_route_table_routes)."]
        Data "aws_ec2_transit_gateway_route_table_routes" Ec2TransitGatewayRouteTableRoutes Ec2TransitGatewayRouteTableRoutesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            transit_gateway_route_table_id: Str = "transit_gateway_route_table_id required";
        }
        many {
            filter: ec2_transit_gateway_route_table_routes::Filter = "filter required set block 1 0";
        }
        attributes {
            transit_gateway_route_table_id: Id<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_id";
        }
        objects {
            routes: List<ec2_transit_gateway_route_table_routes::RoutesAttributes> = "routes";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpc_attachment).
    pub mod ec2_transit_gateway_vpc_attachment {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpc_attachment)."]
        Data "aws_ec2_transit_gateway_vpc_attachment" Ec2TransitGatewayVpcAttachment Ec2TransitGatewayVpcAttachmentAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway_vpc_attachment::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_vpc_attachment::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            appliance_mode_support: Str = "appliance_mode_support";
            arn: Arn<kind::Ec2TransitGatewayVpcAttachment> = "arn";
            dns_support: Str = "dns_support";
            id: Id<kind::Ec2TransitGatewayVpcAttachment> = "id";
            ipv6_support: Str = "ipv6_support";
            security_group_referencing_support: Str = "security_group_referencing_support";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            vpc_owner_id: Str = "vpc_owner_id";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_vpc_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpc_attachments).
    pub mod ec2_transit_gateway_vpc_attachments {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_vpc_attachments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpc_attachments)."]
        Data "aws_ec2_transit_gateway_vpc_attachments" Ec2TransitGatewayVpcAttachments Ec2TransitGatewayVpcAttachmentsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: ec2_transit_gateway_vpc_attachments::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_vpc_attachments::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_ec2_transit_gateway_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpn_attachment).
    pub mod ec2_transit_gateway_vpn_attachment {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_transit_gateway_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_transit_gateway_vpn_attachment)."]
        Data "aws_ec2_transit_gateway_vpn_attachment" Ec2TransitGatewayVpnAttachment Ec2TransitGatewayVpnAttachmentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            transit_gateway_id: Str = "transit_gateway_id optional";
            vpn_connection_id: Str = "vpn_connection_id optional";
        }
        many {
            filter: ec2_transit_gateway_vpn_attachment::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_transit_gateway_vpn_attachment::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            transit_gateway_id: Id<kind::Ec2TransitGateway> = "transit_gateway_id";
        }
    }
}
