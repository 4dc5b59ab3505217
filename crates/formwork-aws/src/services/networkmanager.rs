// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `networkmanager`.

use crate::types::*;

/// Blocks of [`aws_networkmanager_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_attachment_accepter).
pub mod networkmanager_attachment_accepter {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_attachment_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_attachment_accepter)."]
    Managed "aws_networkmanager_attachment_accepter" NetworkmanagerAttachmentAccepter NetworkmanagerAttachmentAccepterAttributes
    naming None;
    tags None;
    arguments {
        attachment_id: OneOf<kind::NetworkmanagerConnectAttachmentIdOrNetworkmanagerVpcAttachmentId> = "attachment_id required\treplaces";
        attachment_type: Str = "attachment_type required\tin CONNECT|SITE_TO_SITE_VPN|VPC|DIRECT_CONNECT_GATEWAY|TRANSIT_GATEWAY_ROUTE_TABLE\treplaces";
    }
    single {
        timeouts: networkmanager_attachment_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id";
        edge_location: Str = "edge_location";
        edge_locations: List<Str> = "edge_locations";
        id: Id<kind::NetworkmanagerAttachmentAccepter> = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
    }
}
/// Blocks of [`aws_networkmanager_connect_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_attachment).
pub mod networkmanager_connect_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_attachment)."]
        Options
        arguments {
            protocol: Str = "protocol optional\tin GRE|NO_ENCAP";
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
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id required\tlength - 50\tmatch ^core-network-\treplaces";
        edge_location: Str = "edge_location required\tlength 1 63\treplaces";
        transport_attachment_id: Id<kind::NetworkmanagerVpcAttachment> = "transport_attachment_id required\tlength - 50\tmatch ^attachment-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        options: networkmanager_connect_attachment::Options = "options required list block 1 1";
    }
    single {
        timeouts: networkmanager_connect_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerConnectAttachment> = "arn";
        attachment_id: Id<kind::NetworkmanagerConnectAttachment> = "attachment_id";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        id: Id<kind::NetworkmanagerConnectAttachment> = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_connect_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer).
pub mod networkmanager_connect_peer {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BgpOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connect_peer)."]
        BgpOptions
        arguments {
            peer_asn: Num = "peer_asn optional\trange 1 2147483647\twhole";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    /// Blocks of [`ConfigurationAttributes`].
    pub mod configuration_attributes {
        use crate::types::*;

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
        connect_attachment_id: Id<kind::NetworkmanagerConnectAttachment> = "connect_attachment_id required\tlength - 50\tmatch ^attachment-\treplaces";
        peer_address: Str = "peer_address required\tlength 1 50\treplaces";
        core_network_address: Str = "core_network_address optional\tlength 1 50\treplaces";
        inside_cidr_blocks: List<Str> = "inside_cidr_blocks optional\titems - 2\teach format cidr\treplaces";
        subnet_arn: Str = "subnet_arn optional\tlength - 500\tmatch ^$|^arn:[^:]*:ec2:[^:]*:[^:]*:subnet/";
        tags: Map<Str> = "tags optional";
    }
    many {
        bgp_options: networkmanager_connect_peer::BgpOptions = "bgp_options optional list block 0 1";
    }
    single {
        timeouts: networkmanager_connect_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerConnectPeer> = "arn";
        connect_peer_id: Id<kind::NetworkmanagerConnectPeer> = "connect_peer_id";
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id";
        created_at: Str = "created_at";
        edge_location: Str = "edge_location";
        id: Id<kind::NetworkmanagerConnectPeer> = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        configuration: List<networkmanager_connect_peer::ConfigurationAttributes> = "configuration";
    }
}
/// Blocks of [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connection).
pub mod networkmanager_connection {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_connection)."]
    Managed "aws_networkmanager_connection" NetworkmanagerConnection NetworkmanagerConnectionAttributes
    naming None;
    tags Map;
    arguments {
        connected_device_id: Id<kind::NetworkmanagerDevice> = "connected_device_id required\treplaces";
        device_id: Id<kind::NetworkmanagerDevice> = "device_id required\treplaces";
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        connected_link_id: Id<kind::NetworkmanagerLink> = "connected_link_id optional";
        description: Str = "description optional\tlength - 256";
        link_id: Id<kind::NetworkmanagerLink> = "link_id optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_connection::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerConnection> = "arn";
        id: Id<kind::NetworkmanagerConnection> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_core_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network).
pub mod networkmanager_core_network {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
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
    relations {
        "conflict base_policy_document base_policy_region";
        "conflict base_policy_document base_policy_regions";
        "conflict base_policy_region base_policy_regions";
    }
    arguments {
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\tlength - 50\treplaces";
        base_policy_document: Str = "base_policy_document optional\tformat json";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] base_policy_region: Str = "base_policy_region optional deprecated\tformat region";
        base_policy_regions: Set<Str> = "base_policy_regions optional\teach format region";
        create_base_policy: Bool = "create_base_policy optional";
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_core_network::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerCoreNetwork> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::NetworkmanagerCoreNetwork> = "id";
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
    use crate::types::*;

    pub use crate::shared::cloudformation_cloudformation_stack_set_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_core_network_policy_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_core_network_policy_attachment)."]
    Managed "aws_networkmanager_core_network_policy_attachment" NetworkmanagerCoreNetworkPolicyAttachment NetworkmanagerCoreNetworkPolicyAttachmentAttributes
    naming None;
    tags None;
    arguments {
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id required\tlength - 50\tmatch ^core-network-\treplaces";
        policy_document: Str = "policy_document required\tformat json";
    }
    single {
        timeouts: networkmanager_core_network_policy_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkmanagerCoreNetworkPolicyAttachment> = "id";
        state: Str = "state";
    }
}
/// Blocks of [`aws_networkmanager_customer_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_customer_gateway_association).
pub mod networkmanager_customer_gateway_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_customer_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_customer_gateway_association)."]
    Managed "aws_networkmanager_customer_gateway_association" NetworkmanagerCustomerGatewayAssociation NetworkmanagerCustomerGatewayAssociationAttributes
    naming None;
    tags None;
    arguments {
        customer_gateway_arn: Arn<kind::CustomerGateway> = "customer_gateway_arn required\tformat arn\treplaces";
        device_id: Id<kind::NetworkmanagerDevice> = "device_id required\treplaces";
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        link_id: Str = "link_id optional\treplaces";
    }
    single {
        timeouts: networkmanager_customer_gateway_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkmanagerCustomerGatewayAssociation> = "id";
    }
}
/// Blocks of [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device).
pub mod networkmanager_device {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AwsLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
        AwsLocation
        arguments {
            subnet_arn: Arn<kind::Subnet> = "subnet_arn optional\tformat arn\tservice ec2";
            zone: Str = "zone optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
        Location
        arguments {
            address: Str = "address optional\tlength - 256";
            latitude: Str = "latitude optional\tlength - 256";
            longitude: Str = "longitude optional\tlength - 256";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_device)."]
    Managed "aws_networkmanager_device" NetworkmanagerDevice NetworkmanagerDeviceAttributes
    naming None;
    tags Map;
    relations {
        "conflict aws_location.subnet_arn aws_location.zone";
    }
    arguments {
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        description: Str = "description optional\tlength - 256";
        model: Str = "model optional\tlength - 128";
        serial_number: Str = "serial_number optional\tlength - 128";
        site_id: Id<kind::NetworkmanagerSite> = "site_id optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tlength - 256";
        vendor: Str = "vendor optional\tlength - 128";
    }
    many {
        aws_location: networkmanager_device::AwsLocation = "aws_location optional list block 0 1";
        location: networkmanager_device::Location = "location optional list block 0 1";
    }
    single {
        timeouts: networkmanager_device::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerDevice> = "arn";
        id: Id<kind::NetworkmanagerDevice> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_dx_gateway_attachment).
pub mod networkmanager_dx_gateway_attachment {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_dx_gateway_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_dx_gateway_attachment)."]
    Managed "aws_networkmanager_dx_gateway_attachment" NetworkmanagerDxGatewayAttachment NetworkmanagerDxGatewayAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id required\treplaces";
        direct_connect_gateway_arn: Str = "direct_connect_gateway_arn required\tlength 1 -\tformat arn\treplaces";
        edge_locations: List<Str> = "edge_locations required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_dx_gateway_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerDxGatewayAttachment> = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        id: Id<kind::NetworkmanagerDxGatewayAttachment> = "id";
        owner_account_id: Str = "owner_account_id";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_global_network).
pub mod networkmanager_global_network {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_global_network)."]
    Managed "aws_networkmanager_global_network" NetworkmanagerGlobalNetwork NetworkmanagerGlobalNetworkAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_global_network::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerGlobalNetwork> = "arn";
        id: Id<kind::NetworkmanagerGlobalNetwork> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link).
pub mod networkmanager_link {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Bandwidth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link)."]
        Bandwidth
        arguments {
            download_speed: Num = "download_speed optional\twhole";
            upload_speed: Num = "upload_speed optional\twhole";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_link`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link)."]
    Managed "aws_networkmanager_link" NetworkmanagerLink NetworkmanagerLinkAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        site_id: Id<kind::NetworkmanagerSite> = "site_id required\treplaces";
        description: Str = "description optional\tlength - 256";
        provider_name: Str = "provider_name optional\tlength - 128";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tlength - 128";
    }
    many {
        bandwidth: networkmanager_link::Bandwidth = "bandwidth required list block 1 1";
    }
    single {
        timeouts: networkmanager_link::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerLink> = "arn";
        id: Id<kind::NetworkmanagerLink> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_link_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link_association).
pub mod networkmanager_link_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_link_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_link_association)."]
    Managed "aws_networkmanager_link_association" NetworkmanagerLinkAssociation NetworkmanagerLinkAssociationAttributes
    naming None;
    tags None;
    arguments {
        device_id: Id<kind::NetworkmanagerDevice> = "device_id required\treplaces";
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        link_id: Id<kind::NetworkmanagerLink> = "link_id required\treplaces";
    }
    single {
        timeouts: networkmanager_link_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkmanagerLinkAssociation> = "id";
    }
}
/// Blocks of [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site).
pub mod networkmanager_site {
    use crate::types::*;

    pub use crate::services::networkmanager::networkmanager_device::Location;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site)."]
    Managed "aws_networkmanager_site" NetworkmanagerSite NetworkmanagerSiteAttributes
    naming None;
    tags Map;
    arguments {
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    many {
        location: networkmanager_site::Location = "location optional list block 0 1";
    }
    single {
        timeouts: networkmanager_site::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerSite> = "arn";
        id: Id<kind::NetworkmanagerSite> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_site_to_site_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site_to_site_vpn_attachment).
pub mod networkmanager_site_to_site_vpn_attachment {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_site_to_site_vpn_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_site_to_site_vpn_attachment)."]
    Managed "aws_networkmanager_site_to_site_vpn_attachment" NetworkmanagerSiteToSiteVpnAttachment NetworkmanagerSiteToSiteVpnAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        vpn_connection_arn: Arn<kind::VpnConnection> = "vpn_connection_arn required\tmatch ^arn:[^:]*:ec2:[^:]*:[^:]*:vpn-connection/\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        core_network_id: Str = "core_network_id required\treplaces";
    }
    single {
        timeouts: networkmanager_site_to_site_vpn_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerSiteToSiteVpnAttachment> = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id";
        edge_location: Str = "edge_location";
        id: Id<kind::NetworkmanagerSiteToSiteVpnAttachment> = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_connect_peer_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_connect_peer_association).
pub mod networkmanager_transit_gateway_connect_peer_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_connect_peer_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_connect_peer_association)."]
    Managed "aws_networkmanager_transit_gateway_connect_peer_association" NetworkmanagerTransitGatewayConnectPeerAssociation NetworkmanagerTransitGatewayConnectPeerAssociationAttributes
    naming None;
    tags None;
    arguments {
        device_id: Id<kind::NetworkmanagerDevice> = "device_id required\treplaces";
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        transit_gateway_connect_peer_arn: Arn<kind::Ec2TransitGatewayConnectPeer> = "transit_gateway_connect_peer_arn required\tformat arn\treplaces";
        link_id: Str = "link_id optional\treplaces";
    }
    single {
        timeouts: networkmanager_transit_gateway_connect_peer_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkmanagerTransitGatewayConnectPeerAssociation> = "id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_peering).
pub mod networkmanager_transit_gateway_peering {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_peering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_peering)."]
    Managed "aws_networkmanager_transit_gateway_peering" NetworkmanagerTransitGatewayPeering NetworkmanagerTransitGatewayPeeringAttributes
    naming None;
    tags Map;
    arguments {
        transit_gateway_arn: Arn<kind::Ec2TransitGateway> = "transit_gateway_arn required\tformat arn\tservice ec2\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        core_network_id: Str = "core_network_id required\treplaces";
    }
    single {
        timeouts: networkmanager_transit_gateway_peering::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerTransitGatewayPeering> = "arn";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id";
        edge_location: Str = "edge_location";
        id: Id<kind::NetworkmanagerTransitGatewayPeering> = "id";
        owner_account_id: Str = "owner_account_id";
        peering_type: Str = "peering_type";
        resource_arn: Str = "resource_arn";
        tags_all: Map<Str> = "tags_all";
        transit_gateway_peering_attachment_id: Str = "transit_gateway_peering_attachment_id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_registration).
pub mod networkmanager_transit_gateway_registration {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_registration)."]
    Managed "aws_networkmanager_transit_gateway_registration" NetworkmanagerTransitGatewayRegistration NetworkmanagerTransitGatewayRegistrationAttributes
    naming None;
    tags None;
    arguments {
        global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id required\treplaces";
        transit_gateway_arn: Arn<kind::Ec2TransitGateway> = "transit_gateway_arn required\tformat arn\tservice ec2\treplaces";
    }
    single {
        timeouts: networkmanager_transit_gateway_registration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::NetworkmanagerTransitGatewayRegistration> = "id";
    }
}
/// Blocks of [`aws_networkmanager_transit_gateway_route_table_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_route_table_attachment).
pub mod networkmanager_transit_gateway_route_table_attachment {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_transit_gateway_route_table_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_transit_gateway_route_table_attachment)."]
    Managed "aws_networkmanager_transit_gateway_route_table_attachment" NetworkmanagerTransitGatewayRouteTableAttachment NetworkmanagerTransitGatewayRouteTableAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        peering_id: Id<kind::NetworkmanagerTransitGatewayPeering> = "peering_id required\treplaces";
        transit_gateway_route_table_arn: Arn<kind::Ec2TransitGatewayRouteTable> = "transit_gateway_route_table_arn required\tformat arn\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: networkmanager_transit_gateway_route_table_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerTransitGatewayRouteTableAttachment> = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id";
        edge_location: Str = "edge_location";
        id: Id<kind::NetworkmanagerTransitGatewayRouteTableAttachment> = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_networkmanager_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment).
pub mod networkmanager_vpc_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Options`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment)."]
        Options
        arguments {
            appliance_mode_support: Bool = "appliance_mode_support optional";
            ipv6_support: Bool = "ipv6_support optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_networkmanager_vpc_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkmanager_vpc_attachment)."]
    Managed "aws_networkmanager_vpc_attachment" NetworkmanagerVpcAttachment NetworkmanagerVpcAttachmentAttributes
    naming None;
    tags Map;
    arguments {
        core_network_id: Id<kind::NetworkmanagerCoreNetwork> = "core_network_id required\treplaces";
        subnet_arns: Set<Arn<kind::Subnet>> = "subnet_arns required\teach format arn\tservice ec2";
        vpc_arn: Arn<kind::Vpc> = "vpc_arn required\tformat arn\tservice ec2\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        options: networkmanager_vpc_attachment::Options = "options optional list block 0 1";
    }
    single {
        timeouts: networkmanager_vpc_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NetworkmanagerVpcAttachment> = "arn";
        attachment_policy_rule_number: Num = "attachment_policy_rule_number";
        attachment_type: Str = "attachment_type";
        core_network_arn: Str = "core_network_arn";
        edge_location: Str = "edge_location";
        id: Id<kind::NetworkmanagerVpcAttachment> = "id";
        owner_account_id: Str = "owner_account_id";
        resource_arn: Str = "resource_arn";
        segment_name: Str = "segment_name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_connection)."]
        Data "aws_networkmanager_connection" NetworkmanagerConnection NetworkmanagerConnectionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            connection_id: Str = "connection_id required";
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::NetworkmanagerConnection> = "arn";
            connected_device_id: Str = "connected_device_id";
            connected_link_id: Str = "connected_link_id";
            connection_id: Id<kind::NetworkmanagerConnection> = "connection_id";
            description: Str = "description";
            device_id: Id<kind::NetworkmanagerDevice> = "device_id";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            id: Id<kind::NetworkmanagerConnection> = "id";
            link_id: Str = "link_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_connections`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_connections)."]
        Data "aws_networkmanager_connections" NetworkmanagerConnections NetworkmanagerConnectionsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            device_id: Str = "device_id optional";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            device_id: Id<kind::NetworkmanagerDevice> = "device_id";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_networkmanager_core_network_policy_document`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_core_network_policy_document).
    pub mod networkmanager_core_network_policy_document {
        use crate::types::*;

        /// Blocks of [`AttachmentPolicies`].
        pub mod attachment_policies {
            use crate::types::*;

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
            use crate::types::*;

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
            use crate::types::*;

            /// Blocks of [`Via`].
            pub mod via {
                use crate::types::*;

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
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            device_id: Str = "device_id required";
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::NetworkmanagerDevice> = "arn";
            description: Str = "description";
            device_id: Id<kind::NetworkmanagerDevice> = "device_id";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            id: Id<kind::NetworkmanagerDevice> = "id";
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
            id: Str = "id computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            site_id: Str = "site_id optional";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            ids: List<Str> = "ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_global_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_global_network)."]
        Data "aws_networkmanager_global_network" NetworkmanagerGlobalNetwork NetworkmanagerGlobalNetworkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::NetworkmanagerGlobalNetwork> = "arn";
            description: Str = "description";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            id: Id<kind::NetworkmanagerGlobalNetwork> = "id";
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
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            link_id: Str = "link_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::NetworkmanagerLink> = "arn";
            description: Str = "description";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            id: Id<kind::NetworkmanagerLink> = "id";
            link_id: Id<kind::NetworkmanagerLink> = "link_id";
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
            id: Str = "id computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            provider_name: Str = "provider_name optional";
            site_id: Str = "site_id optional";
            tags: Map<Str> = "tags optional";
            r#type: Str = "type optional";
        }
        attributes {
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            ids: List<Str> = "ids";
        }
    }
    /// Blocks of [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_site).
    pub mod networkmanager_site {
        use crate::types::*;

        pub use crate::services::networkmanager::data::networkmanager_device::LocationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_networkmanager_site`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkmanager_site)."]
        Data "aws_networkmanager_site" NetworkmanagerSite NetworkmanagerSiteAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            site_id: Str = "site_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::NetworkmanagerSite> = "arn";
            description: Str = "description";
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            id: Id<kind::NetworkmanagerSite> = "id";
            site_id: Id<kind::NetworkmanagerSite> = "site_id";
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
            id: Str = "id computed";
        }
        unread {
            global_network_id: Str = "global_network_id required";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            global_network_id: Id<kind::NetworkmanagerGlobalNetwork> = "global_network_id";
            ids: List<Str> = "ids";
        }
    }
}
