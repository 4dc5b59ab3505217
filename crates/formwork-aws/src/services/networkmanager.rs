// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `networkmanager`.

use crate::kinds::*;

/// Blocks of [`aws_networkmanager_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_attachment_accepter).
pub mod networkmanager_attachment_accepter {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_attachment_accepter)."]
    Managed "aws_networkmanager_attachment_accepter" NetworkmanagerAttachmentAccepter NetworkmanagerAttachmentAccepterAttributes
    naming None;
    tags None;
    arguments {
        attachment_id: Str = "attachment_id required";
        attachment_type: Str = "attachment_type required";
    }
    single {
        timeouts: networkmanager_attachment_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Str = "core_network_id";
        edge_location: Str = "edge_location";
        edge_locations: List<Str> = "edge_locations";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
    }
}
/// Blocks of [`aws_networkmanager_connect_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_attachment).
pub mod networkmanager_connect_attachment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_attachment)."]
        Options
        arguments {
            protocol: Str = "protocol optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_connect_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_attachment)."]
    Managed "aws_networkmanager_connect_attachment" NetworkmanagerConnectAttachment NetworkmanagerConnectAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Str = "core_network_id required";
        edge_location: Str = "edge_location required";
        transport_attachment_id: Str = "transport_attachment_id required";
        tags: Map<Str> = "tags optional";
    }
    many {
        options: networkmanager_connect_attachment::Options = "options required list block 1 1";
    }
    single {
        timeouts: networkmanager_connect_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attachment_id: Str = "attachment_id";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer).
pub mod networkmanager_connect_peer {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BgpOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer)."]
        BgpOptions
        arguments {
            peer_asn: Num = "peer_asn optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    /// Blocks of [`ConfigurationAttributes`].
    pub mod configuration_attributes {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BgpConfigurationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer)."]
            BgpConfigurationsAttributes
            attributes {
                core_network_address: Str = "core_network_address";
                core_network_asn: Num = "core_network_asn";
                peer_address: Str = "peer_address";
                peer_asn: Num = "peer_asn";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer)."]
        ConfigurationAttributes
        attributes {
            core_network_address: Str = "core_network_address";
            inside_cidr_blocks: Set<Str> = "inside_cidr_blocks";
            peer_address: Str = "peer_address";
            protocol: Str = "protocol";
        }
        objects {
            bgp_configurations: List<configuration_attributes::BgpConfigurationsAttributes> = "bgp_configurations";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer)."]
    Managed "aws_networkmanager_connect_peer" NetworkmanagerConnectPeer NetworkmanagerConnectPeerAttributes
    naming None;
    tags Map;
    arguments {
        connect_attachment_id: Str = "connect_attachment_id required";
        peer_address: Str = "peer_address required";
        core_network_address: Str = "core_network_address optional";
        inside_cidr_blocks: List<Str> = "inside_cidr_blocks optional";
        subnet_arn: Str = "subnet_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        bgp_options: networkmanager_connect_peer::BgpOptions = "bgp_options optional list block 0 1";
    }
    single {
        timeouts: networkmanager_connect_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        connect_peer_id: Str = "connect_peer_id";
        core_network_id: Str = "core_network_id";
        created_at: Str = "created_at";
        edge_location: Str = "edge_location";
        id: Str = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        configuration: List<networkmanager_connect_peer::ConfigurationAttributes> = "configuration";
    }
}
/// Blocks of [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connection).
pub mod networkmanager_connection {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connection)."]
    Managed "aws_networkmanager_connection" NetworkmanagerConnection NetworkmanagerConnectionAttributes
    naming None;
    tags Map;
    arguments {
        connected_device_id: Str = "connected_device_id required";
        device_id: Str = "device_id required";
        global_network_id: Str = "global_network_id required";
        connected_link_id: Str = "connected_link_id optional";
        description: Str = "description optional";
        link_id: Str = "link_id optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_core_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network).
pub mod networkmanager_core_network {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EdgesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network)."]
        EdgesAttributes
        attributes {
            asn: Num = "asn";
            edge_location: Str = "edge_location";
            inside_cidr_blocks: List<Str> = "inside_cidr_blocks";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SegmentsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network)."]
        SegmentsAttributes
        attributes {
            edge_locations: List<Str> = "edge_locations";
            name: Str = "name";
            shared_segments: List<Str> = "shared_segments";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_core_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network)."]
    Managed "aws_networkmanager_core_network" NetworkmanagerCoreNetwork NetworkmanagerCoreNetworkAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Str = "global_network_id required";
        base_policy_document: Str = "base_policy_document optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] base_policy_region: Str = "base_policy_region optional deprecated";
        base_policy_regions: Set<Str> = "base_policy_regions optional";
        create_base_policy: Bool = "create_base_policy optional";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_core_network::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_at: Str = "created_at";
        id: Str = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        edges: List<networkmanager_core_network::EdgesAttributes> = "edges";
        segments: List<networkmanager_core_network::SegmentsAttributes> = "segments";
    }
}
/// Blocks of [`aws_networkmanager_core_network_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network_policy_attachment).
pub mod networkmanager_core_network_policy_attachment {
    use crate::kinds::*;

    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_core_network_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network_policy_attachment)."]
    Managed "aws_networkmanager_core_network_policy_attachment" NetworkmanagerCoreNetworkPolicyAttachment NetworkmanagerCoreNetworkPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        core_network_id: Str = "core_network_id required";
        policy_document: Str = "policy_document required";
    }
    single {
        timeouts: networkmanager_core_network_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        state: Str = "state";
    }
}
/// Blocks of [`aws_networkmanager_customer_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_customer_gateway_association).
pub mod networkmanager_customer_gateway_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_customer_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_customer_gateway_association)."]
    Managed "aws_networkmanager_customer_gateway_association" NetworkmanagerCustomerGatewayAssociation NetworkmanagerCustomerGatewayAssociationAttributes
    naming None;
    tags None;
    arguments {
        customer_gateway_arn: Str = "customer_gateway_arn required";
        device_id: Str = "device_id required";
        global_network_id: Str = "global_network_id required";
        link_id: Str = "link_id optional";
    }
    single {
        timeouts: networkmanager_customer_gateway_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device).
pub mod networkmanager_device {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AwsLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
        AwsLocation
        arguments {
            subnet_arn: Str = "subnet_arn optional";
            zone: Str = "zone optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
        Location
        arguments {
            address: Str = "address optional";
            latitude: Str = "latitude optional";
            longitude: Str = "longitude optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
    Managed "aws_networkmanager_device" NetworkmanagerDevice NetworkmanagerDeviceAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Str = "global_network_id required";
        description: Str = "description optional";
        model: Str = "model optional";
        serial_number: Str = "serial_number optional";
        site_id: Str = "site_id optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
        vendor: Str = "vendor optional";
    }
    many {
        aws_location: networkmanager_device::AwsLocation = "aws_location optional list block 0 1";
        location: networkmanager_device::Location = "location optional list block 0 1";
    }
    single {
        timeouts: networkmanager_device::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_dx_gateway_attachment).
pub mod networkmanager_dx_gateway_attachment {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_dx_gateway_attachment)."]
    Managed "aws_networkmanager_dx_gateway_attachment" NetworkmanagerDxGatewayAttachment NetworkmanagerDxGatewayAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Str = "core_network_id required";
        direct_connect_gateway_arn: Str = "direct_connect_gateway_arn required";
        edge_locations: List<Str> = "edge_locations required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_dx_gateway_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_global_network).
pub mod networkmanager_global_network {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_global_network)."]
    Managed "aws_networkmanager_global_network" NetworkmanagerGlobalNetwork NetworkmanagerGlobalNetworkAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_global_network::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link).
pub mod networkmanager_link {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Bandwidth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link)."]
        Bandwidth
        arguments {
            download_speed: Num = "download_speed optional";
            upload_speed: Num = "upload_speed optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link)."]
    Managed "aws_networkmanager_link" NetworkmanagerLink NetworkmanagerLinkAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Str = "global_network_id required";
        site_id: Str = "site_id required";
        description: Str = "description optional";
        provider_name: Str = "provider_name optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
    }
    many {
        bandwidth: networkmanager_link::Bandwidth = "bandwidth required list block 1 1";
    }
    single {
        timeouts: networkmanager_link::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_link_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link_association).
pub mod networkmanager_link_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_link_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link_association)."]
    Managed "aws_networkmanager_link_association" NetworkmanagerLinkAssociation NetworkmanagerLinkAssociationAttributes
    naming None;
    tags None;
    arguments {
        device_id: Str = "device_id required";
        global_network_id: Str = "global_network_id required";
        link_id: Str = "link_id required";
    }
    single {
        timeouts: networkmanager_link_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site).
pub mod networkmanager_site {
    use crate::kinds::*;

    pub use crate::services::networkmanager::networkmanager_device::Location;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site)."]
    Managed "aws_networkmanager_site" NetworkmanagerSite NetworkmanagerSiteAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Str = "global_network_id required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        location: networkmanager_site::Location = "location optional list block 0 1";
    }
    single {
        timeouts: networkmanager_site::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_site_to_site_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site_to_site_vpn_attachment).
pub mod networkmanager_site_to_site_vpn_attachment {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_site_to_site_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site_to_site_vpn_attachment)."]
    Managed "aws_networkmanager_site_to_site_vpn_attachment" NetworkmanagerSiteToSiteVpnAttachment NetworkmanagerSiteToSiteVpnAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Str = "core_network_id required";
        vpn_connection_arn: Str = "vpn_connection_arn required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_site_to_site_vpn_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        edge_location: Str = "edge_location";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_connect_peer_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_connect_peer_association).
pub mod networkmanager_transit_gateway_connect_peer_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_connect_peer_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_connect_peer_association)."]
    Managed "aws_networkmanager_transit_gateway_connect_peer_association" NetworkmanagerTransitGatewayConnectPeerAssociation NetworkmanagerTransitGatewayConnectPeerAssociationAttributes
    naming None;
    tags None;
    arguments {
        device_id: Str = "device_id required";
        global_network_id: Str = "global_network_id required";
        transit_gateway_connect_peer_arn: Str = "transit_gateway_connect_peer_arn required";
        link_id: Str = "link_id optional";
    }
    single {
        timeouts: networkmanager_transit_gateway_connect_peer_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_peering).
pub mod networkmanager_transit_gateway_peering {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_peering)."]
    Managed "aws_networkmanager_transit_gateway_peering" NetworkmanagerTransitGatewayPeering NetworkmanagerTransitGatewayPeeringAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Str = "core_network_id required";
        transit_gateway_arn: Str = "transit_gateway_arn required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_transit_gateway_peering::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        core_network_arn: Str = "core_network_arn";
        edge_location: Str = "edge_location";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        peering_type: Str = "peering_type";
        resource_arn: Str = "resource_arn";
        tags_all: Map<Str> = "tags_all";
        transit_gateway_peering_attachment_id: Str = "transit_gateway_peering_attachment_id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_registration).
pub mod networkmanager_transit_gateway_registration {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_registration)."]
    Managed "aws_networkmanager_transit_gateway_registration" NetworkmanagerTransitGatewayRegistration NetworkmanagerTransitGatewayRegistrationAttributes
    naming None;
    tags None;
    arguments {
        global_network_id: Str = "global_network_id required";
        transit_gateway_arn: Str = "transit_gateway_arn required";
    }
    single {
        timeouts: networkmanager_transit_gateway_registration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_route_table_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_route_table_attachment).
pub mod networkmanager_transit_gateway_route_table_attachment {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_route_table_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_route_table_attachment)."]
    Managed "aws_networkmanager_transit_gateway_route_table_attachment" NetworkmanagerTransitGatewayRouteTableAttachment NetworkmanagerTransitGatewayRouteTableAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        peering_id: Str = "peering_id required";
        transit_gateway_route_table_arn: Str = "transit_gateway_route_table_arn required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_transit_gateway_route_table_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Str = "core_network_id";
        edge_location: Str = "edge_location";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment).
pub mod networkmanager_vpc_attachment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment)."]
        Options
        arguments {
            appliance_mode_support: Bool = "appliance_mode_support optional";
            ipv6_support: Bool = "ipv6_support optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment)."]
    Managed "aws_networkmanager_vpc_attachment" NetworkmanagerVpcAttachment NetworkmanagerVpcAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Str = "core_network_id required";
        subnet_arns: Set<Str> = "subnet_arns required";
        vpc_arn: Str = "vpc_arn required";
        tags: Map<Str> = "tags optional";
    }
    many {
        options: networkmanager_vpc_attachment::Options = "options optional list block 0 1";
    }
    single {
        timeouts: networkmanager_vpc_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        edge_location: Str = "edge_location";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_connection)."]
        Data "aws_networkmanager_connection" NetworkmanagerConnection NetworkmanagerConnectionAttributes
        naming None;
        tags None;
        arguments {
            connection_id: Str = "connection_id required";
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            connected_device_id: Str = "connected_device_id";
            connected_link_id: Str = "connected_link_id";
            description: Str = "description";
            device_id: Str = "device_id";
            link_id: Str = "link_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_connections`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_connections)."]
        Data "aws_networkmanager_connections" NetworkmanagerConnections NetworkmanagerConnectionsAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        unread {
            device_id: Str = "device_id optional";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_networkmanager_core_network_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document).
    pub mod networkmanager_core_network_policy_document {
        use crate::kinds::*;

        /// Blocks of [`AttachmentPolicies`].
        pub mod attachment_policies {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                Action
                arguments {
                    add_to_network_function_group: Str = "add_to_network_function_group optional";
                    association_method: Str = "association_method optional";
                    require_acceptance: Bool = "require_acceptance optional";
                    segment: Str = "segment optional";
                    tag_value_of_key: Str = "tag_value_of_key optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Conditions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                Conditions
                arguments {
                    r#type: Str = "type required";
                    key: Str = "key optional";
                    operator: Str = "operator optional";
                    value: Str = "value optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AttachmentPolicies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
            AttachmentPolicies
            arguments {
                rule_number: Num = "rule_number required";
                condition_logic: Str = "condition_logic optional";
                description: Str = "description optional";
            }
            many {
                action: attachment_policies::Action = "action required list block 1 1";
                conditions: attachment_policies::Conditions = "conditions required list block 1 0";
            }
        }
        /// Blocks of [`CoreNetworkConfiguration`].
        pub mod core_network_configuration {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EdgeLocations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                EdgeLocations
                arguments {
                    location: Str = "location required";
                    asn: Str = "asn optional";
                    inside_cidr_blocks: List<Str> = "inside_cidr_blocks optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CoreNetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
            CoreNetworkConfiguration
            arguments {
                asn_ranges: Set<Str> = "asn_ranges required";
                inside_cidr_blocks: Set<Str> = "inside_cidr_blocks optional";
                vpn_ecmp_support: Bool = "vpn_ecmp_support optional";
            }
            many {
                edge_locations: core_network_configuration::EdgeLocations = "edge_locations required list block 1 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`NetworkFunctionGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
            NetworkFunctionGroups
            arguments {
                name: Str = "name required";
                require_attachment_acceptance: Bool = "require_attachment_acceptance required";
                description: Str = "description optional";
            }
        }
        /// Blocks of [`SegmentActions`].
        pub mod segment_actions {
            use crate::kinds::*;

            /// Blocks of [`Via`].
            pub mod via {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`WithEdgeOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                    WithEdgeOverride
                    arguments {
                        edge_sets: Set<Set<Str>> = "edge_sets optional";
                        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] use_edge: Str = "use_edge optional deprecated";
                        use_edge_location: Str = "use_edge_location optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Via`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                Via
                arguments {
                    network_function_groups: Set<Str> = "network_function_groups optional";
                }
                many {
                    with_edge_override: via::WithEdgeOverride = "with_edge_override optional list block 0 0";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`WhenSentTo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
                WhenSentTo
                arguments {
                    segments: Set<Str> = "segments optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SegmentActions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
            SegmentActions
            arguments {
                action: Str = "action required";
                segment: Str = "segment required";
                description: Str = "description optional";
                destination_cidr_blocks: Set<Str> = "destination_cidr_blocks optional";
                destinations: Set<Str> = "destinations optional";
                mode: Str = "mode optional";
                share_with: Set<Str> = "share_with optional";
                share_with_except: Set<Str> = "share_with_except optional";
            }
            many {
                via: segment_actions::Via = "via optional list block 0 1";
                when_sent_to: segment_actions::WhenSentTo = "when_sent_to optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Segments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
            Segments
            arguments {
                name: Str = "name required";
                allow_filter: Set<Str> = "allow_filter optional";
                deny_filter: Set<Str> = "deny_filter optional";
                description: Str = "description optional";
                edge_locations: Set<Str> = "edge_locations optional";
                isolate_attachments: Bool = "isolate_attachments optional";
                require_attachment_acceptance: Bool = "require_attachment_acceptance optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_core_network_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document)."]
        Data "aws_networkmanager_core_network_policy_document" NetworkmanagerCoreNetworkPolicyDocument NetworkmanagerCoreNetworkPolicyDocumentAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            version: Str = "version optional";
        }
        many {
            core_network_configuration: networkmanager_core_network_policy_document::CoreNetworkConfiguration = "core_network_configuration required list block 1 0";
            segments: networkmanager_core_network_policy_document::Segments = "segments required list block 1 0";
            attachment_policies: networkmanager_core_network_policy_document::AttachmentPolicies = "attachment_policies optional list block 0 0";
            network_function_groups: networkmanager_core_network_policy_document::NetworkFunctionGroups = "network_function_groups optional list block 0 0";
            segment_actions: networkmanager_core_network_policy_document::SegmentActions = "segment_actions optional list block 0 0";
        }
        attributes {
            json: Str = "json";
        }
    }
    /// Blocks of [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_device).
    pub mod networkmanager_device {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AwsLocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_device)."]
            AwsLocationAttributes
            attributes {
                subnet_arn: Str = "subnet_arn";
                zone: Str = "zone";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_device)."]
            LocationAttributes
            attributes {
                address: Str = "address";
                latitude: Str = "latitude";
                longitude: Str = "longitude";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_device)."]
        Data "aws_networkmanager_device" NetworkmanagerDevice NetworkmanagerDeviceAttributes
        naming None;
        tags None;
        arguments {
            device_id: Str = "device_id required";
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            model: Str = "model";
            serial_number: Str = "serial_number";
            site_id: Str = "site_id";
            r#type: Str = "type";
            vendor: Str = "vendor";
        }
        objects {
            aws_location: List<networkmanager_device::AwsLocationAttributes> = "aws_location";
            location: List<networkmanager_device::LocationAttributes> = "location";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_devices`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_devices)."]
        Data "aws_networkmanager_devices" NetworkmanagerDevices NetworkmanagerDevicesAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        unread {
            site_id: Str = "site_id optional";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_global_network)."]
        Data "aws_networkmanager_global_network" NetworkmanagerGlobalNetwork NetworkmanagerGlobalNetworkAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_global_networks`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_global_networks)."]
        Data "aws_networkmanager_global_networks" NetworkmanagerGlobalNetworks NetworkmanagerGlobalNetworksAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_link).
    pub mod networkmanager_link {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BandwidthAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_link)."]
            BandwidthAttributes
            attributes {
                download_speed: Num = "download_speed";
                upload_speed: Num = "upload_speed";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_link)."]
        Data "aws_networkmanager_link" NetworkmanagerLink NetworkmanagerLinkAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            link_id: Str = "link_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            provider_name: Str = "provider_name";
            site_id: Str = "site_id";
            r#type: Str = "type";
        }
        objects {
            bandwidth: List<networkmanager_link::BandwidthAttributes> = "bandwidth";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_links`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_links)."]
        Data "aws_networkmanager_links" NetworkmanagerLinks NetworkmanagerLinksAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        unread {
            provider_name: Str = "provider_name optional";
            site_id: Str = "site_id optional";
            tags: Map<Str> = "tags optional";
            r#type: Str = "type optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_site).
    pub mod networkmanager_site {
        use crate::kinds::*;

        pub use crate::services::networkmanager::data::networkmanager_device::LocationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_site)."]
        Data "aws_networkmanager_site" NetworkmanagerSite NetworkmanagerSiteAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            site_id: Str = "site_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
        }
        objects {
            location: List<networkmanager_site::LocationAttributes> = "location";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_sites`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_sites)."]
        Data "aws_networkmanager_sites" NetworkmanagerSites NetworkmanagerSitesAttributes
        naming None;
        tags None;
        arguments {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
}
