// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ec2clientvpn`.

use crate::types::*;

/// Blocks of [`aws_ec2_client_vpn_authorization_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_authorization_rule).
pub mod ec2_client_vpn_authorization_rule {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_client_vpn_authorization_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_authorization_rule)."]
    Managed "aws_ec2_client_vpn_authorization_rule" Ec2ClientVpnAuthorizationRule Ec2ClientVpnAuthorizationRuleAttributes
    naming None;
    tags None;
    relations {
        "exactly_one access_group_id authorize_all_groups";
    }
    arguments {
        client_vpn_endpoint_id: Id<kind::Ec2ClientVpnEndpoint> = "client_vpn_endpoint_id required\treplaces";
        target_network_cidr: Str = "target_network_cidr required\tformat cidr\treplaces";
        access_group_id: Str = "access_group_id optional\treplaces";
        authorize_all_groups: Bool = "authorize_all_groups optional\treplaces";
        description: Str = "description optional\treplaces";
    }
    single {
        timeouts: ec2_client_vpn_authorization_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2ClientVpnAuthorizationRule> = "id";
    }
}
/// Blocks of [`aws_ec2_client_vpn_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint).
pub mod ec2_client_vpn_endpoint {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticationOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
        AuthenticationOptions
        arguments {
            r#type: Str = "type required\tin certificate-authentication|directory-service-authentication|federated-authentication\treplaces";
            active_directory_id: Id<kind::DirectoryServiceDirectory> = "active_directory_id optional\treplaces";
            root_certificate_chain_arn: Arn<kind::AcmCertificate> = "root_certificate_chain_arn optional\tformat arn\tservice acm\treplaces";
            saml_provider_arn: Arn<kind::IamSamlProvider> = "saml_provider_arn optional\tformat arn\tservice iam\treplaces";
            self_service_saml_provider_arn: Arn<kind::IamSamlProvider> = "self_service_saml_provider_arn optional\tformat arn\tservice iam\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientConnectOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
        ClientConnectOptions
        arguments {
            enabled: Bool = "enabled computed";
            lambda_function_arn: Str = "lambda_function_arn computed\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientLoginBannerOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
        ClientLoginBannerOptions
        arguments {
            banner_text: Str = "banner_text computed\tlength - 1400";
            enabled: Bool = "enabled computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientRouteEnforcementOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
        ClientRouteEnforcementOptions
        arguments {
            enforced: Bool = "enforced computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConnectionLogOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
        ConnectionLogOptions
        arguments {
            enabled: Bool = "enabled required";
            cloudwatch_log_group: Name<kind::CloudwatchLogGroup> = "cloudwatch_log_group optional";
            cloudwatch_log_stream: Name<kind::CloudwatchLogStream> = "cloudwatch_log_stream computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_client_vpn_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_endpoint)."]
    Managed "aws_ec2_client_vpn_endpoint" Ec2ClientVpnEndpoint Ec2ClientVpnEndpointAttributes
    naming None;
    tags Map;
    arguments {
        client_cidr_block: Str = "client_cidr_block required\tformat cidr\treplaces";
        server_certificate_arn: Arn<kind::AcmCertificate> = "server_certificate_arn required\tformat arn\tservice acm";
        description: Str = "description optional";
        disconnect_on_session_timeout: Bool = "disconnect_on_session_timeout computed";
        dns_servers: List<Str> = "dns_servers optional";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\titems 1 5\tprefix sg-";
        self_service_portal: Str = "self_service_portal optional\tin enabled|disabled";
        session_timeout_hours: Num = "session_timeout_hours optional\tin 8|10|12|24\twhole";
        split_tunnel: Bool = "split_tunnel optional";
        tags: Map<Str> = "tags optional";
        transport_protocol: Str = "transport_protocol optional\tin tcp|udp\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id computed\tprefix vpc-";
        vpn_port: Num = "vpn_port optional\tin 443|1194\twhole";
    }
    many {
        authentication_options: ec2_client_vpn_endpoint::AuthenticationOptions = "authentication_options required set block 1 2\titems - 2";
        connection_log_options: ec2_client_vpn_endpoint::ConnectionLogOptions = "connection_log_options required list block 1 1";
        client_connect_options: ec2_client_vpn_endpoint::ClientConnectOptions = "client_connect_options optional list block 0 1";
        client_login_banner_options: ec2_client_vpn_endpoint::ClientLoginBannerOptions = "client_login_banner_options optional list block 0 1";
        client_route_enforcement_options: ec2_client_vpn_endpoint::ClientRouteEnforcementOptions = "client_route_enforcement_options optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::Ec2ClientVpnEndpoint> = "arn";
        dns_name: Str = "dns_name";
        id: Id<kind::Ec2ClientVpnEndpoint> = "id";
        self_service_portal_url: Str = "self_service_portal_url";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_ec2_client_vpn_network_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_network_association).
pub mod ec2_client_vpn_network_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_client_vpn_network_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_network_association)."]
    Managed "aws_ec2_client_vpn_network_association" Ec2ClientVpnNetworkAssociation Ec2ClientVpnNetworkAssociationAttributes
    naming None;
    tags None;
    arguments {
        client_vpn_endpoint_id: Id<kind::Ec2ClientVpnEndpoint> = "client_vpn_endpoint_id required\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-\treplaces";
    }
    single {
        timeouts: ec2_client_vpn_network_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        association_id: Id<kind::Ec2ClientVpnNetworkAssociation> = "association_id";
        id: Id<kind::Ec2ClientVpnNetworkAssociation> = "id";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_ec2_client_vpn_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_route).
pub mod ec2_client_vpn_route {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ec2_client_vpn_route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_client_vpn_route)."]
    Managed "aws_ec2_client_vpn_route" Ec2ClientVpnRoute Ec2ClientVpnRouteAttributes
    naming None;
    tags None;
    arguments {
        client_vpn_endpoint_id: Id<kind::Ec2ClientVpnEndpoint> = "client_vpn_endpoint_id required\treplaces";
        destination_cidr_block: Str = "destination_cidr_block required\tformat ipv4cidr\treplaces";
        target_vpc_subnet_id: Id<kind::Subnet> = "target_vpc_subnet_id required\tprefix subnet-\treplaces";
        description: Str = "description optional\treplaces";
    }
    single {
        timeouts: ec2_client_vpn_route::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Ec2ClientVpnRoute> = "id";
        origin: Str = "origin";
        r#type: Str = "type";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ec2_client_vpn_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint).
    pub mod ec2_client_vpn_endpoint {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AuthenticationOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
            AuthenticationOptionsAttributes
            attributes {
                active_directory_id: Str = "active_directory_id";
                root_certificate_chain_arn: Str = "root_certificate_chain_arn";
                saml_provider_arn: Str = "saml_provider_arn";
                self_service_saml_provider_arn: Str = "self_service_saml_provider_arn";
                r#type: Str = "type";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClientConnectOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
            ClientConnectOptionsAttributes
            attributes {
                enabled: Bool = "enabled";
                lambda_function_arn: Str = "lambda_function_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClientLoginBannerOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
            ClientLoginBannerOptionsAttributes
            attributes {
                banner_text: Str = "banner_text";
                enabled: Bool = "enabled";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ClientRouteEnforcementOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
            ClientRouteEnforcementOptionsAttributes
            attributes {
                enforced: Bool = "enforced";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConnectionLogOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
            ConnectionLogOptionsAttributes
            attributes {
                cloudwatch_log_group: Str = "cloudwatch_log_group";
                cloudwatch_log_stream: Str = "cloudwatch_log_stream";
                enabled: Bool = "enabled";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ec2_client_vpn_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ec2_client_vpn_endpoint)."]
        Data "aws_ec2_client_vpn_endpoint" Ec2ClientVpnEndpoint Ec2ClientVpnEndpointAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            client_vpn_endpoint_id: Str = "client_vpn_endpoint_id computed";
            id: Str = "id computed";
        }
        many {
            filter: ec2_client_vpn_endpoint::Filter = "filter optional set block 0 0";
        }
        single {
            timeouts: ec2_client_vpn_endpoint::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Ec2ClientVpnEndpoint> = "arn";
            client_cidr_block: Str = "client_cidr_block";
            client_vpn_endpoint_id: Id<kind::Ec2ClientVpnEndpoint> = "client_vpn_endpoint_id";
            description: Str = "description";
            dns_name: Str = "dns_name";
            dns_servers: List<Str> = "dns_servers";
            id: Id<kind::Ec2ClientVpnEndpoint> = "id";
            security_group_ids: List<Id<kind::SecurityGroup>> = "security_group_ids";
            self_service_portal: Str = "self_service_portal";
            self_service_portal_url: Str = "self_service_portal_url";
            server_certificate_arn: Str = "server_certificate_arn";
            session_timeout_hours: Num = "session_timeout_hours";
            split_tunnel: Bool = "split_tunnel";
            transport_protocol: Str = "transport_protocol";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            vpn_port: Num = "vpn_port";
        }
        objects {
            authentication_options: List<ec2_client_vpn_endpoint::AuthenticationOptionsAttributes> = "authentication_options";
            client_connect_options: List<ec2_client_vpn_endpoint::ClientConnectOptionsAttributes> = "client_connect_options";
            client_login_banner_options: List<ec2_client_vpn_endpoint::ClientLoginBannerOptionsAttributes> = "client_login_banner_options";
            client_route_enforcement_options: List<ec2_client_vpn_endpoint::ClientRouteEnforcementOptionsAttributes> = "client_route_enforcement_options";
            connection_log_options: List<ec2_client_vpn_endpoint::ConnectionLogOptionsAttributes> = "connection_log_options";
        }
    }
}
