// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `directconnect`.

use crate::types::*;

/// Blocks of [`aws_dx_bgp_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_bgp_peer).
pub mod dx_bgp_peer {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_bgp_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_bgp_peer)."]
    Managed "aws_dx_bgp_peer" DxBgpPeer DxBgpPeerAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        virtual_interface_id: Id<kind::DxPrivateVirtualInterface> = "virtual_interface_id required\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
    }
    single {
        timeouts: dx_bgp_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        aws_device: Str = "aws_device";
        bgp_peer_id: Id<kind::DxBgpPeer> = "bgp_peer_id";
        bgp_status: Str = "bgp_status";
        id: Id<kind::DxBgpPeer> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_connection)."]
    Managed "aws_dx_connection" DxConnection DxConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        bandwidth: Str = "bandwidth required\tin 1Gbps|2Gbps|5Gbps|10Gbps|25Gbps|100Gbps|400Gbps|50Mbps|100Mbps|200Mbps|300Mbps|400Mbps|500Mbps\treplaces";
        encryption_mode: Str = "encryption_mode computed\tin no_encrypt|should_encrypt|must_encrypt";
        provider_name: Str = "provider_name computed\treplaces";
        request_macsec: Bool = "request_macsec optional\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        location: Str = "location required\treplaces";
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::DxConnection> = "arn";
        aws_device: Str = "aws_device";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Id<kind::DxConnection> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        location: Name<kind::S3Bucket> = "location";
        macsec_capable: Bool = "macsec_capable";
        name: Name<kind::DxConnection> = "name";
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
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        lag_id: Id<kind::DxLag> = "lag_id required\treplaces";
    }
    attributes {
        id: Id<kind::DxConnectionAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_connection_confirmation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_connection_confirmation)."]
    Managed "aws_dx_connection_confirmation" DxConnectionConfirmation DxConnectionConfirmationAttributes
    naming None;
    tags None;
    arguments {
        connection_id: Id<kind::DxHostedConnection> = "connection_id required\treplaces";
    }
    attributes {
        id: Id<kind::DxConnectionConfirmation> = "id";
    }
}
/// Blocks of [`aws_dx_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway).
pub mod dx_gateway {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway)."]
    Managed "aws_dx_gateway" DxGateway DxGatewayAttributes
    naming None;
    tags None;
    arguments {
        amazon_side_asn: Str = "amazon_side_asn required\tmatch ^[-+]?[0-9]+$\treplaces";
    }
    unread {
        name: Str = "name required\tmay_replace";
    }
    single {
        timeouts: dx_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DxGateway> = "arn";
        id: Id<kind::DxGateway> = "id";
        name: Name<kind::DxGateway> = "name";
        owner_account_id: Str = "owner_account_id";
    }
}
/// Blocks of [`aws_dx_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association).
pub mod dx_gateway_association {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association)."]
    Managed "aws_dx_gateway_association" DxGatewayAssociation DxGatewayAssociationAttributes
    naming None;
    tags None;
    relations {
        "conflict associated_gateway_id associated_gateway_owner_account_id";
        "conflict associated_gateway_id proposal_id";
        "conflict associated_gateway_id vpn_gateway_id";
        "conflict associated_gateway_owner_account_id vpn_gateway_id";
        "conflict proposal_id vpn_gateway_id";
        "at_least_one associated_gateway_id associated_gateway_owner_account_id proposal_id";
        "together associated_gateway_owner_account_id proposal_id";
    }
    arguments {
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id required\treplaces";
        allowed_prefixes: Set<Str> = "allowed_prefixes computed";
        associated_gateway_id: OneOf<kind::Ec2TransitGatewayIdOrVpnGatewayId> = "associated_gateway_id computed\treplaces";
        associated_gateway_owner_account_id: Str = "associated_gateway_owner_account_id computed\tformat account_id\treplaces";
        proposal_id: Id<kind::DxGatewayAssociationProposal> = "proposal_id optional";
    }
    unread {
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] vpn_gateway_id: Str = "vpn_gateway_id optional deprecated\treplaces";
    }
    single {
        timeouts: dx_gateway_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        associated_gateway_type: Str = "associated_gateway_type";
        dx_gateway_association_id: Id<kind::DxGatewayAssociation> = "dx_gateway_association_id";
        dx_gateway_owner_account_id: Str = "dx_gateway_owner_account_id";
        id: Id<kind::DxGatewayAssociation> = "id";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_gateway_association_proposal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_gateway_association_proposal)."]
    Managed "aws_dx_gateway_association_proposal" DxGatewayAssociationProposal DxGatewayAssociationProposalAttributes
    naming None;
    tags None;
    arguments {
        associated_gateway_id: OneOf<kind::Ec2TransitGatewayIdOrVpnGatewayId> = "associated_gateway_id required\treplaces";
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id required\treplaces";
        dx_gateway_owner_account_id: Str = "dx_gateway_owner_account_id required\tformat account_id\treplaces";
        allowed_prefixes: Set<Str> = "allowed_prefixes computed";
    }
    attributes {
        associated_gateway_owner_account_id: Str = "associated_gateway_owner_account_id";
        associated_gateway_type: Str = "associated_gateway_type";
        id: Id<kind::DxGatewayAssociationProposal> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_connection)."]
    Managed "aws_dx_hosted_connection" DxHostedConnection DxHostedConnectionAttributes
    naming None;
    tags None;
    arguments {
        bandwidth: Str = "bandwidth required\tin 1Gbps|2Gbps|5Gbps|10Gbps|25Gbps|100Gbps|400Gbps|50Mbps|100Mbps|200Mbps|300Mbps|400Mbps|500Mbps\treplaces";
        owner_account_id: Str = "owner_account_id required\tformat account_id\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
    }
    unread {
        connection_id: Str = "connection_id required\treplaces";
        name: Str = "name required\treplaces";
    }
    attributes {
        aws_device: Str = "aws_device";
        connection_id: Id<kind::DxHostedConnection> = "connection_id";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Id<kind::DxHostedConnection> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        lag_id: Str = "lag_id";
        loa_issue_time: Str = "loa_issue_time";
        location: Name<kind::S3Bucket> = "location";
        name: Name<kind::DxHostedConnection> = "name";
        partner_name: Str = "partner_name";
        provider_name: Str = "provider_name";
        region: Str = "region";
        state: Str = "state";
    }
}
/// Blocks of [`aws_dx_hosted_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface).
pub mod dx_hosted_private_virtual_interface {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface)."]
    Managed "aws_dx_hosted_private_virtual_interface" DxHostedPrivateVirtualInterface DxHostedPrivateVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        owner_account_id: Str = "owner_account_id required\tformat account_id\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
        mtu: Num = "mtu optional\tin 1500|9001\twhole\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_hosted_private_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxHostedPrivateVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxHostedPrivateVirtualInterface> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        name: Name<kind::DxHostedPrivateVirtualInterface> = "name";
    }
}
/// Blocks of [`aws_dx_hosted_private_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface_accepter).
pub mod dx_hosted_private_virtual_interface_accepter {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_private_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_private_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_private_virtual_interface_accepter" DxHostedPrivateVirtualInterfaceAccepter DxHostedPrivateVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one dx_gateway_id vpn_gateway_id";
    }
    arguments {
        virtual_interface_id: Id<kind::DxHostedPrivateVirtualInterface> = "virtual_interface_id required\treplaces";
        tags: Map<Str> = "tags optional";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id optional\tprefix vgw-\treplaces";
    }
    unread {
        dx_gateway_id: Str = "dx_gateway_id optional\treplaces";
    }
    single {
        timeouts: dx_hosted_private_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DxHostedPrivateVirtualInterfaceAccepter> = "arn";
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id";
        id: Id<kind::DxHostedPrivateVirtualInterfaceAccepter> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_hosted_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface).
pub mod dx_hosted_public_virtual_interface {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface)."]
    Managed "aws_dx_hosted_public_virtual_interface" DxHostedPublicVirtualInterface DxHostedPublicVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        owner_account_id: Str = "owner_account_id required\tformat account_id\treplaces";
        route_filter_prefixes: Set<Str> = "route_filter_prefixes required\titems 1 -\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_hosted_public_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxHostedPublicVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxHostedPublicVirtualInterface> = "id";
        name: Name<kind::DxHostedPublicVirtualInterface> = "name";
    }
}
/// Blocks of [`aws_dx_hosted_public_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface_accepter).
pub mod dx_hosted_public_virtual_interface_accepter {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_public_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_public_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_public_virtual_interface_accepter" DxHostedPublicVirtualInterfaceAccepter DxHostedPublicVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    arguments {
        virtual_interface_id: Id<kind::DxHostedPublicVirtualInterface> = "virtual_interface_id required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_hosted_public_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DxHostedPublicVirtualInterfaceAccepter> = "arn";
        id: Id<kind::DxHostedPublicVirtualInterfaceAccepter> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_hosted_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface).
pub mod dx_hosted_transit_virtual_interface {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface)."]
    Managed "aws_dx_hosted_transit_virtual_interface" DxHostedTransitVirtualInterface DxHostedTransitVirtualInterfaceAttributes
    naming None;
    tags None;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        owner_account_id: Str = "owner_account_id required\tformat account_id\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
        mtu: Num = "mtu optional\tin 1500|8500\twhole\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_hosted_transit_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxHostedTransitVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxHostedTransitVirtualInterface> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        name: Name<kind::DxHostedTransitVirtualInterface> = "name";
    }
}
/// Blocks of [`aws_dx_hosted_transit_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface_accepter).
pub mod dx_hosted_transit_virtual_interface_accepter {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_hosted_transit_virtual_interface_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_hosted_transit_virtual_interface_accepter)."]
    Managed "aws_dx_hosted_transit_virtual_interface_accepter" DxHostedTransitVirtualInterfaceAccepter DxHostedTransitVirtualInterfaceAccepterAttributes
    naming None;
    tags Map;
    arguments {
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id required\treplaces";
        virtual_interface_id: Id<kind::DxHostedTransitVirtualInterface> = "virtual_interface_id required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: dx_hosted_transit_virtual_interface_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DxHostedTransitVirtualInterfaceAccepter> = "arn";
        id: Id<kind::DxHostedTransitVirtualInterfaceAccepter> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_lag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_lag)."]
    Managed "aws_dx_lag" DxLag DxLagAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        connections_bandwidth: Str = "connections_bandwidth required\tin 1Gbps|2Gbps|5Gbps|10Gbps|25Gbps|100Gbps|400Gbps|50Mbps|100Mbps|200Mbps|300Mbps|400Mbps|500Mbps\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id optional\treplaces";
        force_destroy: Bool = "force_destroy optional";
        provider_name: Str = "provider_name computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        location: Str = "location required\treplaces";
        name: Str = "name required";
    }
    attributes {
        arn: Arn<kind::DxLag> = "arn";
        has_logical_redundancy: Str = "has_logical_redundancy";
        id: Id<kind::DxLag> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        location: Name<kind::S3Bucket> = "location";
        name: Name<kind::DxLag> = "name";
        owner_account_id: Str = "owner_account_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_macsec_key_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_macsec_key_association)."]
    Managed "aws_dx_macsec_key_association" DxMacsecKeyAssociation DxMacsecKeyAssociationAttributes
    naming None;
    tags None;
    relations {
        "at_least_one ckn secret_arn";
        "together cak ckn";
    }
    arguments {
        connection_id: Str = "connection_id required\treplaces";
        cak: Str = "cak optional\treplaces";
        ckn: Str = "ckn computed\treplaces";
    }
    unread {
        secret_arn: Str = "secret_arn computed\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::DxMacsecKeyAssociation> = "id";
        secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
        start_on: Str = "start_on";
        state: Str = "state";
    }
}
/// Blocks of [`aws_dx_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_private_virtual_interface).
pub mod dx_private_virtual_interface {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_private_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_private_virtual_interface)."]
    Managed "aws_dx_private_virtual_interface" DxPrivateVirtualInterface DxPrivateVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one dx_gateway_id vpn_gateway_id";
    }
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id optional\treplaces";
        mtu: Num = "mtu optional\tin 1500|9001\twhole";
        sitelink_enabled: Bool = "sitelink_enabled optional";
        tags: Map<Str> = "tags optional";
        vpn_gateway_id: Id<kind::VpnGateway> = "vpn_gateway_id optional\tprefix vgw-\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_private_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxPrivateVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxPrivateVirtualInterface> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        name: Name<kind::DxPrivateVirtualInterface> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_public_virtual_interface).
pub mod dx_public_virtual_interface {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_public_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_public_virtual_interface)."]
    Managed "aws_dx_public_virtual_interface" DxPublicVirtualInterface DxPublicVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        route_filter_prefixes: Set<Str> = "route_filter_prefixes required\titems 1 -\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_public_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxPublicVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxPublicVirtualInterface> = "id";
        name: Name<kind::DxPublicVirtualInterface> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dx_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_transit_virtual_interface).
pub mod dx_transit_virtual_interface {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dx_transit_virtual_interface`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dx_transit_virtual_interface)."]
    Managed "aws_dx_transit_virtual_interface" DxTransitVirtualInterface DxTransitVirtualInterfaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        address_family: Str = "address_family required\tin ipv4|ipv6\treplaces";
        bgp_asn: Num = "bgp_asn required\twhole\treplaces";
        connection_id: Id<kind::DxConnection> = "connection_id required\treplaces";
        dx_gateway_id: Id<kind::DxGateway> = "dx_gateway_id required\treplaces";
        vlan: Num = "vlan required\trange 1 4094\twhole\treplaces";
        amazon_address: Str = "amazon_address computed\treplaces";
        bgp_auth_key: Str = "bgp_auth_key computed\treplaces";
        customer_address: Str = "customer_address computed\treplaces";
        mtu: Num = "mtu optional\tin 1500|8500\twhole";
        sitelink_enabled: Bool = "sitelink_enabled optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: dx_transit_virtual_interface::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        amazon_side_asn: Str = "amazon_side_asn";
        arn: Arn<kind::DxTransitVirtualInterface> = "arn";
        aws_device: Str = "aws_device";
        id: Id<kind::DxTransitVirtualInterface> = "id";
        jumbo_frame_capable: Bool = "jumbo_frame_capable";
        name: Name<kind::DxTransitVirtualInterface> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dx_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dx_connection)."]
        Data "aws_dx_connection" DxConnection DxConnectionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::DxConnection> = "arn";
            aws_device: Str = "aws_device";
            bandwidth: Str = "bandwidth";
            id: Id<kind::DxConnection> = "id";
            location: Name<kind::S3Bucket> = "location";
            name: Name<kind::DxConnection> = "name";
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
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            amazon_side_asn: Str = "amazon_side_asn";
            arn: Arn<kind::DxGateway> = "arn";
            id: Id<kind::DxGateway> = "id";
            name: Name<kind::DxGateway> = "name";
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
        use crate::types::*;

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
