// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `vpclattice`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_access_log_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_access_log_subscription)."]
    Managed "aws_vpclattice_access_log_subscription" VpclatticeAccessLogSubscription VpclatticeAccessLogSubscriptionAttributes
    naming None;
    tags Map;
    arguments {
        destination_arn: Str = "destination_arn required\tformat arn\treplaces";
        resource_identifier: Id<kind::VpclatticeServiceNetwork> = "resource_identifier required\treplaces";
        service_network_log_type: Str = "service_network_log_type computed\tin SERVICE|RESOURCE\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::VpclatticeAccessLogSubscription> = "arn";
        id: Id<kind::VpclatticeAccessLogSubscription> = "id";
        resource_arn: Str = "resource_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_auth_policy).
pub mod vpclattice_auth_policy {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_auth_policy)."]
    Managed "aws_vpclattice_auth_policy" VpclatticeAuthPolicy VpclatticeAuthPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_identifier: Arn<kind::VpclatticeService> = "resource_identifier required\tformat arn";
        state: Str = "state optional";
    }
    single {
        timeouts: vpclattice_auth_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpclatticeAuthPolicy> = "id";
    }
}
/// Blocks of [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener).
pub mod vpclattice_listener {
    use crate::types::*;

    /// Blocks of [`DefaultAction`].
    pub mod default_action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FixedResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
            FixedResponse
            arguments {
                status_code: Num = "status_code required\twhole";
            }
        }
        /// Blocks of [`Forward`].
        pub mod forward {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
                TargetGroups
                arguments {
                    target_group_identifier: Id<kind::VpclatticeTargetGroup> = "target_group_identifier optional";
                    weight: Num = "weight optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Forward`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
            Forward
            many {
                target_groups: forward::TargetGroups = "target_groups optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
        DefaultAction
        many {
            fixed_response: default_action::FixedResponse = "fixed_response optional list block 0 1";
            forward: default_action::Forward = "forward optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
    Managed "aws_vpclattice_listener" VpclatticeListener VpclatticeListenerAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one service_arn service_identifier";
    }
    arguments {
        protocol: Str = "protocol required\tin HTTP|HTTPS|TLS_PASSTHROUGH\treplaces";
        port: Num = "port computed\trange 1 65535\twhole\treplaces";
        service_identifier: Id<kind::VpclatticeService> = "service_identifier computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
        service_arn: Str = "service_arn computed";
    }
    many {
        default_action: vpclattice_listener::DefaultAction = "default_action required list block 1 1";
    }
    single {
        timeouts: vpclattice_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeListener> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::VpclatticeListener> = "id";
        last_updated_at: Str = "last_updated_at";
        listener_id: Id<kind::VpclatticeListener> = "listener_id";
        name: Name<kind::VpclatticeListener> = "name";
        service_arn: Arn<kind::ApprunnerService> = "service_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule).
pub mod vpclattice_listener_rule {
    use crate::types::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::types::*;

        pub use crate::services::vpclattice::vpclattice_listener::default_action::FixedResponse;
        /// Blocks of [`Forward`].
        pub mod forward {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                TargetGroups
                arguments {
                    target_group_identifier: Id<kind::VpclatticeTargetGroup> = "target_group_identifier required";
                    weight: Num = "weight optional\trange 0 999\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Forward`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
            Forward
            many {
                target_groups: forward::TargetGroups = "target_groups required list block 1 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
        Action
        many {
            fixed_response: action::FixedResponse = "fixed_response optional list block 0 1";
            forward: action::Forward = "forward optional list block 0 1";
        }
    }
    /// Blocks of [`Match`].
    pub mod r#match {
        use crate::types::*;

        /// Blocks of [`HttpMatch`].
        pub mod http_match {
            use crate::types::*;

            /// Blocks of [`HeaderMatches`].
            pub mod header_matches {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                    Match
                    arguments {
                        contains: Str = "contains optional";
                        exact: Str = "exact optional";
                        prefix: Str = "prefix optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`HeaderMatches`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                HeaderMatches
                arguments {
                    name: Str = "name required";
                    case_sensitive: Bool = "case_sensitive optional";
                }
                many {
                    r#match: header_matches::Match = "match required list block 1 1";
                }
            }
            /// Blocks of [`PathMatch`].
            pub mod path_match {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                    Match
                    arguments {
                        exact: Str = "exact optional";
                        prefix: Str = "prefix optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PathMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                PathMatch
                arguments {
                    case_sensitive: Bool = "case_sensitive optional";
                }
                many {
                    r#match: path_match::Match = "match required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`HttpMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
            HttpMatch
            arguments {
                method: Str = "method optional";
            }
            many {
                header_matches: http_match::HeaderMatches = "header_matches optional list block 0 5\titems - 5";
                path_match: http_match::PathMatch = "path_match optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Match`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
        Match
        many {
            http_match: r#match::HttpMatch = "http_match required list block 1 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
    Managed "aws_vpclattice_listener_rule" VpclatticeListenerRule VpclatticeListenerRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    relations {
        "exactly_one action.fixed_response action.forward";
        "at_least_one match.http_match.header_matches match.http_match.method match.http_match.path_match";
    }
    arguments {
        listener_identifier: Id<kind::VpclatticeListener> = "listener_identifier required\treplaces";
        priority: Num = "priority required\trange 1 100\twhole";
        service_identifier: Id<kind::VpclatticeService> = "service_identifier required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    many {
        action: vpclattice_listener_rule::Action = "action required list block 1 1";
        r#match: vpclattice_listener_rule::Match = "match required list block 1 1";
    }
    single {
        timeouts: vpclattice_listener_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeListenerRule> = "arn";
        id: Id<kind::VpclatticeListenerRule> = "id";
        name: Name<kind::VpclatticeListenerRule> = "name";
        rule_id: Id<kind::VpclatticeListenerRule> = "rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_resource_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration).
pub mod vpclattice_resource_configuration {
    use crate::types::*;

    /// Blocks of [`ResourceConfigurationDefinition`].
    pub mod resource_configuration_definition {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ArnResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
            ArnResource
            arguments {
                arn: Str = "arn required\tlength 1 -\tformat arn\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DnsResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
            DnsResource
            arguments {
                domain_name: Str = "domain_name required\tmay_replace";
                ip_address_type: Str = "ip_address_type required\tmay_replace";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`IpResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
            IpResource
            arguments {
                ip_address: Str = "ip_address required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceConfigurationDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
        ResourceConfigurationDefinition
        many {
            arn_resource: resource_configuration_definition::ArnResource = "arn_resource optional list block 0 0\titems - 1";
            dns_resource: resource_configuration_definition::DnsResource = "dns_resource optional list block 0 0\titems - 1";
            ip_resource: resource_configuration_definition::IpResource = "ip_resource optional list block 0 0\titems - 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_resource_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
    Managed "aws_vpclattice_resource_configuration" VpclatticeResourceConfiguration VpclatticeResourceConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict port_ranges resource_configuration_definition.arn_resource";
        "exactly_one resource_configuration_definition.arn_resource resource_configuration_definition.dns_resource resource_configuration_definition.ip_resource";
        "exactly_one resource_configuration_group_id resource_gateway_identifier";
        "at_least_one protocol resource_configuration_definition.arn_resource resource_configuration_group_id";
        "together resource_configuration_definition.dns_resource port_ranges";
        "together resource_configuration_definition.ip_resource port_ranges";
    }
    arguments {
        allow_association_to_shareable_service_network: Bool = "allow_association_to_shareable_service_network computed";
        port_ranges: Set<Str> = "port_ranges computed\teach match ^[0-9]+$";
        protocol: Str = "protocol computed\tin TCP\tmay_replace";
        resource_configuration_group_id: Str = "resource_configuration_group_id optional\treplaces";
        resource_gateway_identifier: Id<kind::VpclatticeResourceGateway> = "resource_gateway_identifier computed\treplaces";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed\tin GROUP|CHILD|SINGLE|ARN\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        resource_configuration_definition: vpclattice_resource_configuration::ResourceConfigurationDefinition = "resource_configuration_definition optional list block 0 0\titems - 1";
    }
    single {
        timeouts: vpclattice_resource_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeResourceConfiguration> = "arn";
        id: Id<kind::VpclatticeResourceConfiguration> = "id";
        name: Name<kind::VpclatticeResourceConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_resource_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_gateway).
pub mod vpclattice_resource_gateway {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_resource_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_gateway)."]
    Managed "aws_vpclattice_resource_gateway" VpclatticeResourceGateway VpclatticeResourceGatewayAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\tmay_replace";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-\tmay_replace";
        ip_address_type: Str = "ip_address_type computed\tin IPV4|IPV6|DUALSTACK\tmay_replace";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 3 40\tmay_replace";
    }
    single {
        timeouts: vpclattice_resource_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeResourceGateway> = "arn";
        id: Id<kind::VpclatticeResourceGateway> = "id";
        name: Name<kind::VpclatticeResourceGateway> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_policy)."]
    Managed "aws_vpclattice_resource_policy" VpclatticeResourcePolicy VpclatticeResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_arn: Arn<kind::VpclatticeServiceNetwork> = "resource_arn required\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::VpclatticeResourcePolicy> = "id";
    }
}
/// Blocks of [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service).
pub mod vpclattice_service {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DnsEntryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service)."]
        DnsEntryAttributes
        attributes {
            domain_name: Str = "domain_name";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service)."]
    Managed "aws_vpclattice_service" VpclatticeService VpclatticeServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        auth_type: Str = "auth_type computed\tin NONE|AWS_IAM";
        certificate_arn: Str = "certificate_arn optional\tformat arn";
        custom_domain_name: Str = "custom_domain_name optional\tlength 3 255\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 40\treplaces";
    }
    single {
        timeouts: vpclattice_service::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeService> = "arn";
        id: Id<kind::VpclatticeService> = "id";
        name: Name<kind::VpclatticeService> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpclattice_service::DnsEntryAttributes> = "dns_entry";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network)."]
    Managed "aws_vpclattice_service_network" VpclatticeServiceNetwork VpclatticeServiceNetworkAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        auth_type: Str = "auth_type computed\tin NONE|AWS_IAM";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 63\treplaces";
    }
    attributes {
        arn: Arn<kind::VpclatticeServiceNetwork> = "arn";
        id: Id<kind::VpclatticeServiceNetwork> = "id";
        name: Name<kind::VpclatticeServiceNetwork> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_service_network_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_resource_association).
pub mod vpclattice_service_network_resource_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_resource_association)."]
    Managed "aws_vpclattice_service_network_resource_association" VpclatticeServiceNetworkResourceAssociation VpclatticeServiceNetworkResourceAssociationAttributes
    naming None;
    tags Map;
    arguments {
        resource_configuration_identifier: Id<kind::VpclatticeResourceConfiguration> = "resource_configuration_identifier required\treplaces";
        service_network_identifier: Id<kind::VpclatticeServiceNetwork> = "service_network_identifier required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeServiceNetworkResourceAssociation> = "arn";
        id: Id<kind::VpclatticeServiceNetworkResourceAssociation> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpclattice_service_network_resource_association::DnsEntryAttributes> = "dns_entry";
    }
}
/// Blocks of [`aws_vpclattice_service_network_service_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_service_association).
pub mod vpclattice_service_network_service_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_service_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_service_association)."]
    Managed "aws_vpclattice_service_network_service_association" VpclatticeServiceNetworkServiceAssociation VpclatticeServiceNetworkServiceAssociationAttributes
    naming None;
    tags Map;
    arguments {
        service_identifier: Id<kind::VpclatticeService> = "service_identifier required\treplaces";
        service_network_identifier: Id<kind::VpclatticeServiceNetwork> = "service_network_identifier required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_service_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeServiceNetworkServiceAssociation> = "arn";
        created_by: Str = "created_by";
        custom_domain_name: Str = "custom_domain_name";
        id: Id<kind::VpclatticeServiceNetworkServiceAssociation> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpclattice_service_network_service_association::DnsEntryAttributes> = "dns_entry";
    }
}
/// Blocks of [`aws_vpclattice_service_network_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_vpc_association).
pub mod vpclattice_service_network_vpc_association {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_vpc_association)."]
    Managed "aws_vpclattice_service_network_vpc_association" VpclatticeServiceNetworkVpcAssociation VpclatticeServiceNetworkVpcAssociationAttributes
    naming None;
    tags Map;
    arguments {
        service_network_identifier: Id<kind::VpclatticeServiceNetwork> = "service_network_identifier required\treplaces";
        vpc_identifier: Id<kind::Vpc> = "vpc_identifier required\tprefix vpc-\treplaces";
        security_group_ids: List<Id<kind::SecurityGroup>> = "security_group_ids optional\titems - 5\tprefix sg-";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_vpc_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeServiceNetworkVpcAssociation> = "arn";
        created_by: Str = "created_by";
        id: Id<kind::VpclatticeServiceNetworkVpcAssociation> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group).
pub mod vpclattice_target_group {
    use crate::types::*;

    /// Blocks of [`Config`].
    pub mod config {
        use crate::types::*;

        /// Blocks of [`HealthCheck`].
        pub mod health_check {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Matcher`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group)."]
                Matcher
                arguments {
                    value: Str = "value optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group)."]
            HealthCheck
            arguments {
                enabled: Bool = "enabled optional";
                health_check_interval_seconds: Num = "health_check_interval_seconds optional\trange 5 300\twhole";
                health_check_timeout_seconds: Num = "health_check_timeout_seconds optional\trange 1 120\twhole";
                healthy_threshold_count: Num = "healthy_threshold_count optional\trange 2 10\twhole";
                path: Str = "path optional";
                port: Num = "port computed\trange 1 65535\twhole";
                protocol: Str = "protocol computed\tin HTTP|HTTPS|TCP";
                protocol_version: Str = "protocol_version optional\tin HTTP1|HTTP2";
                unhealthy_threshold_count: Num = "unhealthy_threshold_count optional\trange 2 10\twhole";
            }
            many {
                matcher: health_check::Matcher = "matcher optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group)."]
        Config
        arguments {
            ip_address_type: Str = "ip_address_type computed\tin IPV4|IPV6\treplaces";
            lambda_event_structure_version: Str = "lambda_event_structure_version computed\tin V1|V2\treplaces";
            port: Num = "port computed\trange 1 65535\twhole\treplaces";
            protocol: Str = "protocol computed\tin HTTP|HTTPS|TCP\treplaces";
            protocol_version: Str = "protocol_version computed\tin HTTP1|HTTP2|GRPC\treplaces";
            vpc_identifier: Id<kind::Vpc> = "vpc_identifier optional\tprefix vpc-\treplaces";
        }
        many {
            health_check: config::HealthCheck = "health_check optional list block 0 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group)."]
    Managed "aws_vpclattice_target_group" VpclatticeTargetGroup VpclatticeTargetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, ""));
    tags Map;
    arguments {
        r#type: Str = "type required\tin IP|LAMBDA|INSTANCE|ALB\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 128\treplaces";
    }
    many {
        config: vpclattice_target_group::Config = "config optional list block 0 1";
    }
    single {
        timeouts: vpclattice_target_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::VpclatticeTargetGroup> = "arn";
        id: Id<kind::VpclatticeTargetGroup> = "id";
        name: Name<kind::VpclatticeTargetGroup> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment).
pub mod vpclattice_target_group_attachment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment)."]
        Target
        arguments {
            id: Str = "id required\tlength 1 2048\treplaces";
            port: Num = "port computed\trange 1 65535\twhole\treplaces";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment)."]
    Managed "aws_vpclattice_target_group_attachment" VpclatticeTargetGroupAttachment VpclatticeTargetGroupAttachmentAttributes
    naming None;
    tags None;
    arguments {
        target_group_identifier: Id<kind::VpclatticeTargetGroup> = "target_group_identifier required\treplaces";
    }
    many {
        target: vpclattice_target_group_attachment::Target = "target required list block 1 1";
    }
    single {
        timeouts: vpclattice_target_group_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::VpclatticeTargetGroupAttachment> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_auth_policy)."]
        Data "aws_vpclattice_auth_policy" VpclatticeAuthPolicy VpclatticeAuthPolicyAttributes
        naming None;
        tags None;
        arguments {
            resource_identifier: Str = "resource_identifier required";
        }
        unread {
            id: Str = "id computed";
            policy: Str = "policy optional";
            state: Str = "state optional";
        }
        attributes {
            id: Id<kind::VpclatticeAuthPolicy> = "id";
        }
    }
    /// Blocks of [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener).
    pub mod vpclattice_listener {
        use crate::types::*;

        /// Blocks of [`DefaultActionAttributes`].
        pub mod default_action_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FixedResponseAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
                FixedResponseAttributes
                attributes {
                    status_code: Num = "status_code";
                }
            }
            /// Blocks of [`ForwardAttributes`].
            pub mod forward_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TargetGroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
                    TargetGroupsAttributes
                    attributes {
                        target_group_identifier: Id<kind::VpclatticeTargetGroup> = "target_group_identifier";
                        weight: Num = "weight";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ForwardAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
                ForwardAttributes
                objects {
                    target_groups: List<forward_attributes::TargetGroupsAttributes> = "target_groups";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DefaultActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
            DefaultActionAttributes
            objects {
                fixed_response: List<default_action_attributes::FixedResponseAttributes> = "fixed_response";
                forward: List<default_action_attributes::ForwardAttributes> = "forward";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
        Data "aws_vpclattice_listener" VpclatticeListener VpclatticeListenerAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            listener_identifier: Str = "listener_identifier required";
            service_identifier: Str = "service_identifier required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::VpclatticeListener> = "arn";
            created_at: Str = "created_at";
            id: Id<kind::VpclatticeListener> = "id";
            last_updated_at: Str = "last_updated_at";
            listener_id: Id<kind::VpclatticeListener> = "listener_id";
            listener_identifier: Id<kind::VpclatticeListener> = "listener_identifier";
            name: Name<kind::VpclatticeListener> = "name";
            port: Num = "port";
            protocol: Str = "protocol";
            service_arn: Arn<kind::ApprunnerService> = "service_arn";
            service_id: Str = "service_id";
            service_identifier: Id<kind::VpclatticeService> = "service_identifier";
        }
        objects {
            default_action: List<vpclattice_listener::DefaultActionAttributes> = "default_action";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_resource_policy)."]
        Data "aws_vpclattice_resource_policy" VpclatticeResourcePolicy VpclatticeResourcePolicyAttributes
        naming None;
        tags None;
        arguments {
            resource_arn: Str = "resource_arn required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::VpclatticeResourcePolicy> = "id";
            policy: Str = "policy";
        }
    }
    /// Blocks of [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_service).
    pub mod vpclattice_service {
        use crate::types::*;

        pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_service)."]
        Data "aws_vpclattice_service" VpclatticeService VpclatticeServiceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
            service_identifier: Str = "service_identifier computed";
        }
        attributes {
            arn: Arn<kind::VpclatticeService> = "arn";
            auth_type: Str = "auth_type";
            certificate_arn: Str = "certificate_arn";
            custom_domain_name: Str = "custom_domain_name";
            id: Id<kind::VpclatticeService> = "id";
            name: Name<kind::VpclatticeService> = "name";
            service_identifier: Id<kind::VpclatticeService> = "service_identifier";
            status: Str = "status";
        }
        objects {
            dns_entry: List<vpclattice_service::DnsEntryAttributes> = "dns_entry";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_service_network`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_service_network)."]
        Data "aws_vpclattice_service_network" VpclatticeServiceNetwork VpclatticeServiceNetworkAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            service_network_identifier: Str = "service_network_identifier required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::VpclatticeServiceNetwork> = "arn";
            auth_type: Str = "auth_type";
            created_at: Str = "created_at";
            id: Id<kind::VpclatticeServiceNetwork> = "id";
            last_updated_at: Str = "last_updated_at";
            name: Name<kind::VpclatticeServiceNetwork> = "name";
            number_of_associated_services: Num = "number_of_associated_services";
            number_of_associated_vpcs: Num = "number_of_associated_vpcs";
            service_network_identifier: Id<kind::VpclatticeServiceNetwork> = "service_network_identifier";
        }
    }
}
