// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `vpclattice`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_access_log_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_access_log_subscription)."]
    Managed "aws_vpclattice_access_log_subscription" VpclatticeAccessLogSubscription VpclatticeAccessLogSubscriptionAttributes
    naming None;
    tags Map;
    arguments {
        destination_arn: Str = "destination_arn required";
        resource_identifier: Str = "resource_identifier required";
        service_network_log_type: Str = "service_network_log_type computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        resource_arn: Str = "resource_arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_auth_policy).
pub mod vpclattice_auth_policy {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_auth_policy)."]
    Managed "aws_vpclattice_auth_policy" VpclatticeAuthPolicy VpclatticeAuthPolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required";
        resource_identifier: Str = "resource_identifier required";
        state: Str = "state optional";
    }
    single {
        timeouts: vpclattice_auth_policy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener).
pub mod vpclattice_listener {
    use crate::kinds::*;

    /// Blocks of [`DefaultAction`].
    pub mod default_action {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FixedResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
            FixedResponse
            arguments {
                status_code: Num = "status_code required";
            }
        }
        /// Blocks of [`Forward`].
        pub mod forward {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
                TargetGroups
                arguments {
                    target_group_identifier: Str = "target_group_identifier optional";
                    weight: Num = "weight optional";
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
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener)."]
    Managed "aws_vpclattice_listener" VpclatticeListener VpclatticeListenerAttributes
    naming None;
    tags Map;
    arguments {
        name: Str = "name required";
        protocol: Str = "protocol required";
        port: Num = "port computed";
        service_arn: Str = "service_arn computed";
        service_identifier: Str = "service_identifier computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        default_action: vpclattice_listener::DefaultAction = "default_action required list block 1 1";
    }
    single {
        timeouts: vpclattice_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_at: Str = "created_at";
        id: Str = "id";
        last_updated_at: Str = "last_updated_at";
        listener_id: Str = "listener_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule).
pub mod vpclattice_listener_rule {
    use crate::kinds::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::kinds::*;

        pub use crate::services::vpclattice::vpclattice_listener::default_action::FixedResponse;
        /// Blocks of [`Forward`].
        pub mod forward {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroups`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
                TargetGroups
                arguments {
                    target_group_identifier: Str = "target_group_identifier required";
                    weight: Num = "weight optional";
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
        use crate::kinds::*;

        /// Blocks of [`HttpMatch`].
        pub mod http_match {
            use crate::kinds::*;

            /// Blocks of [`HeaderMatches`].
            pub mod header_matches {
                use crate::kinds::*;

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
                use crate::kinds::*;

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
                header_matches: http_match::HeaderMatches = "header_matches optional list block 0 5";
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
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_listener_rule)."]
    Managed "aws_vpclattice_listener_rule" VpclatticeListenerRule VpclatticeListenerRuleAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 63, ""));
    tags Map;
    arguments {
        listener_identifier: Str = "listener_identifier required";
        name: Str = "name required";
        priority: Num = "priority required";
        service_identifier: Str = "service_identifier required";
        tags: Map<Str> = "tags optional";
    }
    many {
        action: vpclattice_listener_rule::Action = "action required list block 1 1";
        r#match: vpclattice_listener_rule::Match = "match required list block 1 1";
    }
    single {
        timeouts: vpclattice_listener_rule::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        rule_id: Str = "rule_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_resource_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration).
pub mod vpclattice_resource_configuration {
    use crate::kinds::*;

    /// Blocks of [`ResourceConfigurationDefinition`].
    pub mod resource_configuration_definition {
        use crate::kinds::*;

        pub use crate::shared::quicksight_quicksight_template_source_entity_source_template::SourceTemplate as ArnResource;
        formwork_model::block_binding! {
            #[doc = "Block [`DnsResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
            DnsResource
            arguments {
                domain_name: Str = "domain_name required";
                ip_address_type: Str = "ip_address_type required";
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
            arn_resource: resource_configuration_definition::ArnResource = "arn_resource optional list block 0 0";
            dns_resource: resource_configuration_definition::DnsResource = "dns_resource optional list block 0 0";
            ip_resource: resource_configuration_definition::IpResource = "ip_resource optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_resource_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_configuration)."]
    Managed "aws_vpclattice_resource_configuration" VpclatticeResourceConfiguration VpclatticeResourceConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        allow_association_to_shareable_service_network: Bool = "allow_association_to_shareable_service_network computed";
        port_ranges: Set<Str> = "port_ranges computed";
        protocol: Str = "protocol computed";
        resource_configuration_group_id: Str = "resource_configuration_group_id optional";
        resource_gateway_identifier: Str = "resource_gateway_identifier computed";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type computed";
    }
    many {
        resource_configuration_definition: vpclattice_resource_configuration::ResourceConfigurationDefinition = "resource_configuration_definition optional list block 0 0";
    }
    single {
        timeouts: vpclattice_resource_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_resource_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_gateway).
pub mod vpclattice_resource_gateway {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_resource_gateway`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_resource_gateway)."]
    Managed "aws_vpclattice_resource_gateway" VpclatticeResourceGateway VpclatticeResourceGatewayAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        subnet_ids: Set<Str> = "subnet_ids required";
        vpc_id: Str = "vpc_id required";
        ip_address_type: Str = "ip_address_type computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_resource_gateway::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
        policy: Str = "policy required";
        resource_arn: Str = "resource_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service).
pub mod vpclattice_service {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DnsEntryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service)."]
        DnsEntryAttributes
        attributes {
            domain_name: Str = "domain_name";
            hosted_zone_id: Str = "hosted_zone_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service)."]
    Managed "aws_vpclattice_service" VpclatticeService VpclatticeServiceAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 40, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        auth_type: Str = "auth_type computed";
        certificate_arn: Str = "certificate_arn optional";
        custom_domain_name: Str = "custom_domain_name optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
        name: Str = "name required";
        auth_type: Str = "auth_type computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_service_network_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_resource_association).
pub mod vpclattice_service_network_resource_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_resource_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_resource_association)."]
    Managed "aws_vpclattice_service_network_resource_association" VpclatticeServiceNetworkResourceAssociation VpclatticeServiceNetworkResourceAssociationAttributes
    naming None;
    tags Map;
    arguments {
        resource_configuration_identifier: Str = "resource_configuration_identifier required";
        service_network_identifier: Str = "service_network_identifier required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_resource_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpclattice_service_network_resource_association::DnsEntryAttributes> = "dns_entry";
    }
}
/// Blocks of [`aws_vpclattice_service_network_service_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_service_association).
pub mod vpclattice_service_network_service_association {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_service_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_service_association)."]
    Managed "aws_vpclattice_service_network_service_association" VpclatticeServiceNetworkServiceAssociation VpclatticeServiceNetworkServiceAssociationAttributes
    naming None;
    tags Map;
    arguments {
        service_identifier: Str = "service_identifier required";
        service_network_identifier: Str = "service_network_identifier required";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_service_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_by: Str = "created_by";
        custom_domain_name: Str = "custom_domain_name";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        dns_entry: List<vpclattice_service_network_service_association::DnsEntryAttributes> = "dns_entry";
    }
}
/// Blocks of [`aws_vpclattice_service_network_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_vpc_association).
pub mod vpclattice_service_network_vpc_association {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_service_network_vpc_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_service_network_vpc_association)."]
    Managed "aws_vpclattice_service_network_vpc_association" VpclatticeServiceNetworkVpcAssociation VpclatticeServiceNetworkVpcAssociationAttributes
    naming None;
    tags Map;
    arguments {
        service_network_identifier: Str = "service_network_identifier required";
        vpc_identifier: Str = "vpc_identifier required";
        security_group_ids: List<Str> = "security_group_ids optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: vpclattice_service_network_vpc_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_by: Str = "created_by";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group).
pub mod vpclattice_target_group {
    use crate::kinds::*;

    /// Blocks of [`Config`].
    pub mod config {
        use crate::kinds::*;

        /// Blocks of [`HealthCheck`].
        pub mod health_check {
            use crate::kinds::*;

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
                health_check_interval_seconds: Num = "health_check_interval_seconds optional";
                health_check_timeout_seconds: Num = "health_check_timeout_seconds optional";
                healthy_threshold_count: Num = "healthy_threshold_count optional";
                path: Str = "path optional";
                port: Num = "port computed";
                protocol: Str = "protocol computed";
                protocol_version: Str = "protocol_version optional";
                unhealthy_threshold_count: Num = "unhealthy_threshold_count optional";
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
            ip_address_type: Str = "ip_address_type computed";
            lambda_event_structure_version: Str = "lambda_event_structure_version computed";
            port: Num = "port computed";
            protocol: Str = "protocol computed";
            protocol_version: Str = "protocol_version computed";
            vpc_identifier: Str = "vpc_identifier optional";
        }
        many {
            health_check: config::HealthCheck = "health_check optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group)."]
    Managed "aws_vpclattice_target_group" VpclatticeTargetGroup VpclatticeTargetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 128, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        r#type: Str = "type required";
        tags: Map<Str> = "tags optional";
    }
    many {
        config: vpclattice_target_group::Config = "config optional list block 0 1";
    }
    single {
        timeouts: vpclattice_target_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_vpclattice_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment).
pub mod vpclattice_target_group_attachment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment)."]
        Target
        arguments {
            id: Str = "id required";
            port: Num = "port computed";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_vpclattice_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpclattice_target_group_attachment)."]
    Managed "aws_vpclattice_target_group_attachment" VpclatticeTargetGroupAttachment VpclatticeTargetGroupAttachmentAttributes
    naming None;
    tags None;
    arguments {
        target_group_identifier: Str = "target_group_identifier required";
    }
    many {
        target: vpclattice_target_group_attachment::Target = "target required list block 1 1";
    }
    single {
        timeouts: vpclattice_target_group_attachment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_auth_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_auth_policy)."]
        Data "aws_vpclattice_auth_policy" VpclatticeAuthPolicy VpclatticeAuthPolicyAttributes
        naming None;
        tags None;
        arguments {
            resource_identifier: Str = "resource_identifier required";
            id: Str = "id computed";
        }
        unread {
            policy: Str = "policy optional";
            state: Str = "state optional";
        }
    }
    /// Blocks of [`aws_vpclattice_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener).
    pub mod vpclattice_listener {
        use crate::kinds::*;

        /// Blocks of [`DefaultActionAttributes`].
        pub mod default_action_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FixedResponseAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
                FixedResponseAttributes
                attributes {
                    status_code: Num = "status_code";
                }
            }
            /// Blocks of [`ForwardAttributes`].
            pub mod forward_attributes {
                use crate::kinds::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`TargetGroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_listener)."]
                    TargetGroupsAttributes
                    attributes {
                        target_group_identifier: Str = "target_group_identifier";
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
            listener_identifier: Str = "listener_identifier required";
            service_identifier: Str = "service_identifier required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            created_at: Str = "created_at";
            last_updated_at: Str = "last_updated_at";
            listener_id: Str = "listener_id";
            name: Str = "name";
            port: Num = "port";
            protocol: Str = "protocol";
            service_arn: Str = "service_arn";
            service_id: Str = "service_id";
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
            id: Str = "id computed";
        }
        attributes {
            policy: Str = "policy";
        }
    }
    /// Blocks of [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_service).
    pub mod vpclattice_service {
        use crate::kinds::*;

        pub use crate::services::vpclattice::vpclattice_service::DnsEntryAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_vpclattice_service`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/vpclattice_service)."]
        Data "aws_vpclattice_service" VpclatticeService VpclatticeServiceAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
            service_identifier: Str = "service_identifier computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            auth_type: Str = "auth_type";
            certificate_arn: Str = "certificate_arn";
            custom_domain_name: Str = "custom_domain_name";
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
            service_network_identifier: Str = "service_network_identifier required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            auth_type: Str = "auth_type";
            created_at: Str = "created_at";
            last_updated_at: Str = "last_updated_at";
            name: Str = "name";
            number_of_associated_services: Num = "number_of_associated_services";
            number_of_associated_vpcs: Num = "number_of_associated_vpcs";
        }
    }
}
