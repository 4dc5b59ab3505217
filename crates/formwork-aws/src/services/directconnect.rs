// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `directconnect`.

use crate::kinds::*;

/// Blocks of [`aws_dx_bgp_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_bgp_peer).
pub mod dx_bgp_peer {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_bgp_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_bgp_peer)."]
    Managed "aws_dx_bgp_peer" DxBgpPeer DxBgpPeerAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        virtual_interface_id: Str = "virtual_interface_id required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
    }
    single {
        timeouts: dx_bgp_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        aws_device: Str = "aws_device";
        bgp_peer_id: Str = "bgp_peer_id";
        bgp_status: Str = "bgp_status";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_connection)."]
    Managed "aws_dx_connection" DxConnection DxConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        bandwidth: Str = "bandwidth required";
        location: Str = "location required";
        name: Str = "name required";
        encryption_mode: Str = "encryption_mode computed";
        provider_name: Str = "provider_name computed";
        request_macsec: Bool = "request_macsec optional";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        macsec_capable: Bool = "macsec_capable";
        owner_account_id: Str = "owner_account_id";
        partner_name: Str = "partner_name";
        port_encryption_status: Str = "port_encryption_status";
        tags_all: Map<Str> = "tags_all";
        vlan_id: Num = "vlan_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_connection_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_connection_association)."]
    Managed "aws_dx_connection_association" DxConnectionAssociation DxConnectionAssociationAttributes
    naming None;
    tags None;
    arguments {
        connection_id: Str = "connection_id required";
        lag_id: Str = "lag_id required";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_connection_confirmation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_connection_confirmation)."]
    Managed "aws_dx_connection_confirmation" DxConnectionConfirmation DxConnectionConfirmationAttributes
    naming None;
    tags None;
    arguments {
        connection_id: Str = "connection_id required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_dx_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway).
pub mod dx_gateway {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway)."]
    Managed "aws_dx_gateway" DxGateway DxGatewayAttributes
    naming None;
    tags None;
    arguments {
        amazon_side_asn: Str = "amazon_side_asn required";
        name: Str = "name required";
    }
    single {
        timeouts: dx_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        owner_account_id: Str = "owner_account_id";
    }
}
/// Blocks of [`aws_dx_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association).
pub mod dx_gateway_association {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association)."]
    Managed "aws_dx_gateway_association" DxGatewayAssociation DxGatewayAssociationAttributes
    naming None;
    tags None;
    arguments {
        dx_gateway_id: Str = "dx_gateway_id required";
        allowed_prefixes: Set<Str> = "allowed_prefixes computed";
        associated_gateway_id: Str = "associated_gateway_id computed";
        associated_gateway_owner_account_id: Str = "associated_gateway_owner_account_id computed";
        proposal_id: Str = "proposal_id optional";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] vpn_gateway_id: Str = "vpn_gateway_id optional deprecated";
    }
    single {
        timeouts: dx_gateway_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        associated_gateway_type: Str = "associated_gateway_type";
        dx_gateway_association_id: Str = "dx_gateway_association_id";
        dx_gateway_owner_account_id: Str = "dx_gateway_owner_account_id";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway_association_proposal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association_proposal)."]
    Managed "aws_dx_gateway_association_proposal" DxGatewayAssociationProposal DxGatewayAssociationProposalAttributes
    naming None;
    tags None;
    arguments {
        associated_gateway_id: Str = "associated_gateway_id required";
        dx_gateway_id: Str = "dx_gateway_id required";
        dx_gateway_owner_account_id: Str = "dx_gateway_owner_account_id required";
        allowed_prefixes: Set<Str> = "allowed_prefixes computed";
    }
    attributes {
        associated_gateway_owner_account_id: Str = "associated_gateway_owner_account_id";
        associated_gateway_type: Str = "associated_gateway_type";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_connection)."]
    Managed "aws_dx_hosted_connection" DxHostedConnection DxHostedConnectionAttributes
    naming None;
    tags None;
    arguments {
        bandwidth: Str = "bandwidth required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        owner_account_id: Str = "owner_account_id required";
        vlan: Num = "vlan required";
    }
    attributes {
        aws_device: Str = "aws_device";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        lag_id: Str = "lag_id";
        loa_issue_time: Str = "loa_issue_time";
        location: Str = "location";
        partner_name: Str = "partner_name";
        provider_name: Str = "provider_name";
        region: Str = "region";
        state: Str = "state";
    }
}
/// Blocks of [`aws_dx_hosted_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface).
pub mod dx_hosted_private_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface)."]
    Managed "aws_dx_hosted_private_virtual_interface" DxHostedPrivateVirtualInterface DxHostedPrivateVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        owner_account_id: Str = "owner_account_id required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
        mtu: Num = "mtu optional";
    }
    single {
        timeouts: dx_hosted_private_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
    }
}
/// Blocks of [`aws_dx_hosted_private_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface_accepter).
pub mod dx_hosted_private_virtual_interface_accepter {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_private_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_private_virtual_interface_accepter" DxHostedPrivateVirtualInterfaceAccepter DxHostedPrivateVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    arguments {
        virtual_interface_id: Str = "virtual_interface_id required";
        dx_gateway_id: Str = "dx_gateway_id optional";
        tags: Map<Str> = "tags optional";
        vpn_gateway_id: Str = "vpn_gateway_id optional";
    }
    single {
        timeouts: dx_hosted_private_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_hosted_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface).
pub mod dx_hosted_public_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface)."]
    Managed "aws_dx_hosted_public_virtual_interface" DxHostedPublicVirtualInterface DxHostedPublicVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        owner_account_id: Str = "owner_account_id required";
        route_filter_prefixes: Set<Str> = "route_filter_prefixes required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
    }
    single {
        timeouts: dx_hosted_public_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
    }
}
/// Blocks of [`aws_dx_hosted_public_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface_accepter).
pub mod dx_hosted_public_virtual_interface_accepter {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_public_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_public_virtual_interface_accepter" DxHostedPublicVirtualInterfaceAccepter DxHostedPublicVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    arguments {
        virtual_interface_id: Str = "virtual_interface_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_hosted_public_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_hosted_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface).
pub mod dx_hosted_transit_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface)."]
    Managed "aws_dx_hosted_transit_virtual_interface" DxHostedTransitVirtualInterface DxHostedTransitVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        owner_account_id: Str = "owner_account_id required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
        mtu: Num = "mtu optional";
    }
    single {
        timeouts: dx_hosted_transit_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
    }
}
/// Blocks of [`aws_dx_hosted_transit_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface_accepter).
pub mod dx_hosted_transit_virtual_interface_accepter {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_transit_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_transit_virtual_interface_accepter" DxHostedTransitVirtualInterfaceAccepter DxHostedTransitVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    arguments {
        dx_gateway_id: Str = "dx_gateway_id required";
        virtual_interface_id: Str = "virtual_interface_id required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_hosted_transit_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_lag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_lag)."]
    Managed "aws_dx_lag" DxLag DxLagAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        connections_bandwidth: Str = "connections_bandwidth required";
        location: Str = "location required";
        name: Str = "name required";
        connection_id: Str = "connection_id optional";
        force_destroy: Bool = "force_destroy optional";
        provider_name: Str = "provider_name computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        owner_account_id: Str = "owner_account_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_macsec_key_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_macsec_key_association)."]
    Managed "aws_dx_macsec_key_association" DxMacsecKeyAssociation DxMacsecKeyAssociationAttributes
    naming None;
    tags None;
    arguments {
        connection_id: Str = "connection_id required";
        cak: Str = "cak optional";
        ckn: Str = "ckn computed";
        secret_arn: Str = "secret_arn computed";
    }
    attributes {
        id: Str = "id";
        start_on: Str = "start_on";
        state: Str = "state";
    }
}
/// Blocks of [`aws_dx_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_private_virtual_interface).
pub mod dx_private_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_private_virtual_interface)."]
    Managed "aws_dx_private_virtual_interface" DxPrivateVirtualInterface DxPrivateVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
        dx_gateway_id: Str = "dx_gateway_id optional";
        mtu: Num = "mtu optional";
        sitelink_enabled: Bool = "sitelink_enabled optional";
        tags: Map<Str> = "tags optional";
        vpn_gateway_id: Str = "vpn_gateway_id optional";
    }
    single {
        timeouts: dx_private_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_public_virtual_interface).
pub mod dx_public_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_public_virtual_interface)."]
    Managed "aws_dx_public_virtual_interface" DxPublicVirtualInterface DxPublicVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        name: Str = "name required";
        route_filter_prefixes: Set<Str> = "route_filter_prefixes required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_public_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_transit_virtual_interface).
pub mod dx_transit_virtual_interface {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_transit_virtual_interface)."]
    Managed "aws_dx_transit_virtual_interface" DxTransitVirtualInterface DxTransitVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required";
        bgp_asn: Num = "bgp_asn required";
        connection_id: Str = "connection_id required";
        dx_gateway_id: Str = "dx_gateway_id required";
        name: Str = "name required";
        vlan: Num = "vlan required";
        amazon_address: Str = "amazon_address computed";
        bgp_auth_key: Str = "bgp_auth_key computed";
        customer_address: Str = "customer_address computed";
        mtu: Num = "mtu optional";
        sitelink_enabled: Bool = "sitelink_enabled optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_transit_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Str = "arn";
        aws_device: Str = "aws_device";
        id: Str = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_connection)."]
        Data "aws_dx_connection" DxConnection DxConnectionAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            aws_device: Str = "aws_device";
            bandwidth: Str = "bandwidth";
            location: Str = "location";
            owner_account_id: Str = "owner_account_id";
            partner_name: Str = "partner_name";
            provider_name: Str = "provider_name";
            state: Str = "state";
            vlan_id: Num = "vlan_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_gateway)."]
        Data "aws_dx_gateway" DxGateway DxGatewayAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            amazon_side_asn: Str = "amazon_side_asn";
            arn: Str = "arn";
            owner_account_id: Str = "owner_account_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_location)."]
        Data "aws_dx_location" DxLocation DxLocationAttributes
        naming None;
        tags None;
        arguments {
            location_code: Str = "location_code required";
            id: Str = "id computed";
        }
        attributes {
            available_macsec_port_speeds: List<Str> = "available_macsec_port_speeds";
            available_port_speeds: List<Str> = "available_port_speeds";
            available_providers: List<Str> = "available_providers";
            location_name: Str = "location_name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_locations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_locations)."]
        Data "aws_dx_locations" DxLocations DxLocationsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            location_codes: Set<Str> = "location_codes";
        }
    }
    /// Blocks of [`aws_dx_router_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_router_configuration).
    pub mod dx_router_configuration {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RouterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_router_configuration)."]
            RouterAttributes
            attributes {
                platform: Str = "platform";
                router_type_identifier: Str = "router_type_identifier";
                software: Str = "software";
                vendor: Str = "vendor";
                xslt_template_name: Str = "xslt_template_name";
                xslt_template_name_for_mac_sec: Str = "xslt_template_name_for_mac_sec";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_router_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_router_configuration)."]
        Data "aws_dx_router_configuration" DxRouterConfiguration DxRouterConfigurationAttributes
        naming None;
        tags None;
        arguments {
            router_type_identifier: Str = "router_type_identifier required";
            virtual_interface_id: Str = "virtual_interface_id required";
            id: Str = "id computed";
        }
        attributes {
            customer_router_config: Str = "customer_router_config";
            virtual_interface_name: Str = "virtual_interface_name";
        }
        objects {
            router: List<dx_router_configuration::RouterAttributes> = "router";
        }
    }
}
