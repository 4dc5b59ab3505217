// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `vpc`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_private_dns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_private_dns)."]
    Managed "aws_vpc_endpoint_private_dns" VpcEndpointPrivateDns VpcEndpointPrivateDnsAttributes
    naming None;
    tags None;
    arguments {
        private_dns_enabled: Bool = "private_dns_enabled required";
        vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id required\tprefix vpce-\treplaces";
    }
}
/// Blocks of [`aws_vpc_endpoint_service_private_dns_verification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service_private_dns_verification).
pub mod vpc_endpoint_service_private_dns_verification {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_endpoint_service_private_dns_verification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint_service_private_dns_verification)."]
    Managed "aws_vpc_endpoint_service_private_dns_verification" VpcEndpointServicePrivateDnsVerification VpcEndpointServicePrivateDnsVerificationAttributes
    naming None;
    tags None;
    arguments {
        service_id: Id<kind::VpcEndpointService> = "service_id required\treplaces";
        wait_for_verification: Bool = "wait_for_verification optional";
    }
    single {
        timeouts: vpc_endpoint_service_private_dns_verification::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Blocks of [`aws_vpc_route_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server).
pub mod vpc_route_server {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_route_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server)."]
    Managed "aws_vpc_route_server" VpcRouteServer VpcRouteServerAttributes
    naming None;
    tags Map;
    relations {
        "together persist_routes_duration persist_routes";
    }
    arguments {
        amazon_side_asn: Num = "amazon_side_asn required\trange 1 4294967295\twhole\treplaces";
        persist_routes: Str = "persist_routes computed\tin enable|disable|reset";
        persist_routes_duration: Num = "persist_routes_duration optional\trange 1 5\twhole";
        sns_notifications_enabled: Bool = "sns_notifications_enabled computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_route_server::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcRouteServer> = "arn";
        route_server_id: Id<kind::VpcRouteServer> = "route_server_id";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_route_server_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_endpoint).
pub mod vpc_route_server_endpoint {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_route_server_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_endpoint)."]
    Managed "aws_vpc_route_server_endpoint" VpcRouteServerEndpoint VpcRouteServerEndpointAttributes
    naming None;
    tags Map;
    arguments {
        route_server_id: Id<kind::VpcRouteServer> = "route_server_id required\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpc_route_server_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcRouteServerEndpoint> = "arn";
        eni_address: Str = "eni_address";
        eni_id: Str = "eni_id";
        route_server_endpoint_id: Id<kind::VpcRouteServerEndpoint> = "route_server_endpoint_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_vpc_route_server_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_peer).
pub mod vpc_route_server_peer {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`BgpOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_peer)."]
        BgpOptions
        arguments {
            peer_asn: Num = "peer_asn required\trange 1 4294967295\twhole\treplaces";
            peer_liveness_detection: Str = "peer_liveness_detection computed\tin bfd|bgp-keepalive\treplaces";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_route_server_peer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_peer)."]
    Managed "aws_vpc_route_server_peer" VpcRouteServerPeer VpcRouteServerPeerAttributes
    naming None;
    tags Map;
    arguments {
        peer_address: Str = "peer_address required\treplaces";
        route_server_endpoint_id: Id<kind::VpcRouteServerEndpoint> = "route_server_endpoint_id required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    many {
        bgp_options: vpc_route_server_peer::BgpOptions = "bgp_options required list block 1 0\titems - 1";
    }
    single {
        timeouts: vpc_route_server_peer::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpcRouteServerPeer> = "arn";
        endpoint_eni_address: Str = "endpoint_eni_address";
        endpoint_eni_id: Str = "endpoint_eni_id";
        route_server_id: Id<kind::VpcRouteServer> = "route_server_id";
        route_server_peer_id: Id<kind::VpcRouteServerPeer> = "route_server_peer_id";
        subnet_id: Id<kind::Subnet> = "subnet_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_vpc_route_server_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_propagation).
pub mod vpc_route_server_propagation {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_route_server_propagation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_propagation)."]
    Managed "aws_vpc_route_server_propagation" VpcRouteServerPropagation VpcRouteServerPropagationAttributes
    naming None;
    tags None;
    arguments {
        route_server_id: Id<kind::VpcRouteServer> = "route_server_id required\treplaces";
        route_table_id: Id<kind::RouteTable> = "route_table_id required\tprefix rtb-\treplaces";
    }
    single {
        timeouts: vpc_route_server_propagation::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Blocks of [`aws_vpc_route_server_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_vpc_association).
pub mod vpc_route_server_vpc_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_route_server_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_route_server_vpc_association)."]
    Managed "aws_vpc_route_server_vpc_association" VpcRouteServerVpcAssociation VpcRouteServerVpcAssociationAttributes
    naming None;
    tags None;
    arguments {
        route_server_id: Id<kind::VpcRouteServer> = "route_server_id required\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\treplaces";
    }
    single {
        timeouts: vpc_route_server_vpc_association::Timeouts = "timeouts optional single block 0 0";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_security_group_egress_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_egress_rule)."]
    Managed "aws_vpc_security_group_egress_rule" VpcSecurityGroupEgressRule VpcSecurityGroupEgressRuleAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one cidr_ipv4 cidr_ipv6 prefix_list_id referenced_security_group_id";
    }
    arguments {
        ip_protocol: Str = "ip_protocol required";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tprefix sg-\treplaces";
        cidr_ipv4: Str = "cidr_ipv4 optional\tformat ipv4cidr";
        cidr_ipv6: Str = "cidr_ipv6 optional\tformat ipv6cidr";
        description: Str = "description optional";
        from_port: Num = "from_port optional\trange -1 65535\twhole";
        prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id optional\tprefix pl-";
        referenced_security_group_id: Id<kind::SecurityGroup> = "referenced_security_group_id optional\tprefix sg-";
        tags: Map<Str> = "tags optional";
        to_port: Num = "to_port optional\trange -1 65535\twhole";
    }
    attributes {
        arn: Arn<kind::VpcSecurityGroupEgressRule> = "arn";
        id: Id<kind::VpcSecurityGroupEgressRule> = "id";
        security_group_rule_id: Str = "security_group_rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_security_group_ingress_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_ingress_rule)."]
    Managed "aws_vpc_security_group_ingress_rule" VpcSecurityGroupIngressRule VpcSecurityGroupIngressRuleAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one cidr_ipv4 cidr_ipv6 prefix_list_id referenced_security_group_id";
    }
    arguments {
        ip_protocol: Str = "ip_protocol required";
        security_group_id: Id<kind::SecurityGroup> = "security_group_id required\tprefix sg-\treplaces";
        cidr_ipv4: Str = "cidr_ipv4 optional\tformat ipv4cidr";
        cidr_ipv6: Str = "cidr_ipv6 optional\tformat ipv6cidr";
        description: Str = "description optional";
        from_port: Num = "from_port optional\trange -1 65535\twhole";
        prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id optional\tprefix pl-";
        referenced_security_group_id: Id<kind::SecurityGroup> = "referenced_security_group_id optional\tprefix sg-";
        tags: Map<Str> = "tags optional";
        to_port: Num = "to_port optional\trange -1 65535\twhole";
    }
    attributes {
        arn: Arn<kind::VpcSecurityGroupIngressRule> = "arn";
        id: Id<kind::VpcSecurityGroupIngressRule> = "id";
        security_group_rule_id: Str = "security_group_rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpc_security_group_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_vpc_association).
pub mod vpc_security_group_vpc_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpc_security_group_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_security_group_vpc_association)."]
    Managed "aws_vpc_security_group_vpc_association" VpcSecurityGroupVpcAssociation VpcSecurityGroupVpcAssociationAttributes
    naming None;
    tags None;
    unread {
        security_group_id: Str = "security_group_id required\tmay_replace";
        vpc_id: Str = "vpc_id required\tmay_replace";
    }
    single {
        timeouts: vpc_security_group_vpc_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        security_group_id: Id<kind::SecurityGroup> = "security_group_id";
        state: Str = "state";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_vpc_endpoint_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint_associations).
    pub mod vpc_endpoint_associations {
        use crate::types::*;

        /// Blocks of [`AssociationsAttributes`].
        pub mod associations_attributes {
            use crate::types::*;

            pub use crate::shared::ec2_vpc_endpoint_dns_entry_attributes::DnsEntryAttributes;
            pub use crate::shared::ec2_vpc_endpoint_dns_entry_attributes::DnsEntryAttributes as PrivateDnsEntryAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AssociationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint_associations)."]
            AssociationsAttributes
            attributes {
                associated_resource_accessibility: Str = "associated_resource_accessibility";
                associated_resource_arn: Str = "associated_resource_arn";
                id: Str = "id";
                resource_configuration_group_arn: Str = "resource_configuration_group_arn";
                service_network_arn: Str = "service_network_arn";
                service_network_name: Str = "service_network_name";
                tags: Map<Str> = "tags";
            }
            objects {
                dns_entry: List<associations_attributes::DnsEntryAttributes> = "dns_entry";
                private_dns_entry: List<associations_attributes::PrivateDnsEntryAttributes> = "private_dns_entry";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_endpoint_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_endpoint_associations)."]
        Data "aws_vpc_endpoint_associations" VpcEndpointAssociations VpcEndpointAssociationsAttributes
        naming None;
        tags None;
        unread {
            vpc_endpoint_id: Str = "vpc_endpoint_id required";
        }
        attributes {
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
        }
        objects {
            associations: List<vpc_endpoint_associations::AssociationsAttributes> = "associations";
        }
    }
    /// Blocks of [`aws_vpc_security_group_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_security_group_rule).
    pub mod vpc_security_group_rule {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_security_group_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_security_group_rule)."]
        Data "aws_vpc_security_group_rule" VpcSecurityGroupRule VpcSecurityGroupRuleAttributes
        naming None;
        tags None;
        arguments {
            security_group_rule_id: Str = "security_group_rule_id computed";
        }
        many {
            filter: vpc_security_group_rule::Filter = "filter optional set block 0 0";
        }
        attributes {
            arn: Str = "arn";
            cidr_ipv4: Str = "cidr_ipv4";
            cidr_ipv6: Str = "cidr_ipv6";
            description: Str = "description";
            from_port: Num = "from_port";
            id: Str = "id";
            ip_protocol: Str = "ip_protocol";
            is_egress: Bool = "is_egress";
            prefix_list_id: Id<kind::Ec2ManagedPrefixList> = "prefix_list_id";
            referenced_security_group_id: Str = "referenced_security_group_id";
            security_group_id: Id<kind::SecurityGroup> = "security_group_id";
            tags: Map<Str> = "tags";
            to_port: Num = "to_port";
        }
    }
    /// Blocks of [`aws_vpc_security_group_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_security_group_rules).
    pub mod vpc_security_group_rules {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpc_security_group_rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpc_security_group_rules)."]
        Data "aws_vpc_security_group_rules" VpcSecurityGroupRules VpcSecurityGroupRulesAttributes
        naming None;
        tags None;
        unread {
            tags: Map<Str> = "tags optional";
        }
        many {
            filter: vpc_security_group_rules::Filter = "filter optional set block 0 0";
        }
        attributes {
            id: Str = "id";
            ids: List<Str> = "ids";
        }
    }
}
