// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `alb`.

use crate::kinds::*;

/// Blocks of [`aws_alb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb).
pub mod alb {
    use crate::kinds::*;

    pub use crate::shared::alb_alb_access_logs::AccessLogs;
    pub use crate::shared::alb_alb_access_logs::AccessLogs as ConnectionLogs;
    pub use crate::shared::alb_alb_ipam_pools::IpamPools;
    pub use crate::shared::alb_alb_minimum_load_balancer_capacity::MinimumLoadBalancerCapacity;
    pub use crate::shared::alb_alb_subnet_mapping::SubnetMapping;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::alb_alb_subnet_mapping_attributes::SubnetMappingAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
    Managed "aws_alb" Alb AlbAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    arguments {
        client_keep_alive: Num = "client_keep_alive optional";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional";
        desync_mitigation_mode: Str = "desync_mitigation_mode optional";
        dns_record_client_routing_policy: Str = "dns_record_client_routing_policy optional";
        drop_invalid_header_fields: Bool = "drop_invalid_header_fields optional";
        enable_cross_zone_load_balancing: Bool = "enable_cross_zone_load_balancing optional";
        enable_deletion_protection: Bool = "enable_deletion_protection optional";
        enable_http2: Bool = "enable_http2 optional";
        enable_tls_version_and_cipher_suite_headers: Bool = "enable_tls_version_and_cipher_suite_headers optional";
        enable_waf_fail_open: Bool = "enable_waf_fail_open optional";
        enable_xff_client_port: Bool = "enable_xff_client_port optional";
        enable_zonal_shift: Bool = "enable_zonal_shift optional";
        enforce_security_group_inbound_rules_on_private_link_traffic: Str = "enforce_security_group_inbound_rules_on_private_link_traffic computed";
        idle_timeout: Num = "idle_timeout optional";
        internal: Bool = "internal computed";
        ip_address_type: Str = "ip_address_type computed";
        load_balancer_type: Str = "load_balancer_type optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        preserve_host_header: Bool = "preserve_host_header optional";
        security_groups: Set<Str> = "security_groups computed";
        subnets: Set<Str> = "subnets computed";
        tags: Map<Str> = "tags optional";
        xff_header_processing_mode: Str = "xff_header_processing_mode optional";
    }
    many {
        access_logs: alb::AccessLogs = "access_logs optional list block 0 1";
        connection_logs: alb::ConnectionLogs = "connection_logs optional list block 0 1";
        ipam_pools: alb::IpamPools = "ipam_pools optional list block 0 1";
        minimum_load_balancer_capacity: alb::MinimumLoadBalancerCapacity = "minimum_load_balancer_capacity optional list block 0 1";
        subnet_mapping: alb::SubnetMapping = "subnet_mapping optional set block 0 0";
    }
    single {
        timeouts: alb::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        arn_suffix: Str = "arn_suffix";
        dns_name: Str = "dns_name";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
        zone_id: Str = "zone_id";
    }
    objects {
        subnet_mapping: Set<alb::SubnetMappingAttributes> = "subnet_mapping";
    }
}
/// Blocks of [`aws_alb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener).
pub mod alb_listener {
    use crate::kinds::*;

    pub use crate::shared::alb_alb_listener_default_action::DefaultAction;
    pub use crate::shared::alb_alb_listener_default_action::default_action;
    pub use crate::shared::alb_alb_listener_mutual_authentication::MutualAuthentication;
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
    Managed "aws_alb_listener" AlbListener AlbListenerAttributes
    naming None;
    tags Map;
    arguments {
        load_balancer_arn: Str = "load_balancer_arn required";
        alpn_policy: Str = "alpn_policy optional";
        certificate_arn: Str = "certificate_arn optional";
        port: Num = "port optional";
        protocol: Str = "protocol computed";
        routing_http_request_x_amzn_mtls_clientcert_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_header_name computed";
        routing_http_request_x_amzn_mtls_clientcert_issuer_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_issuer_header_name computed";
        routing_http_request_x_amzn_mtls_clientcert_leaf_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_leaf_header_name computed";
        routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name computed";
        routing_http_request_x_amzn_mtls_clientcert_subject_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_subject_header_name computed";
        routing_http_request_x_amzn_mtls_clientcert_validity_header_name: Str = "routing_http_request_x_amzn_mtls_clientcert_validity_header_name computed";
        routing_http_request_x_amzn_tls_cipher_suite_header_name: Str = "routing_http_request_x_amzn_tls_cipher_suite_header_name computed";
        routing_http_request_x_amzn_tls_version_header_name: Str = "routing_http_request_x_amzn_tls_version_header_name computed";
        routing_http_response_access_control_allow_credentials_header_value: Str = "routing_http_response_access_control_allow_credentials_header_value computed";
        routing_http_response_access_control_allow_headers_header_value: Str = "routing_http_response_access_control_allow_headers_header_value computed";
        routing_http_response_access_control_allow_methods_header_value: Str = "routing_http_response_access_control_allow_methods_header_value computed";
        routing_http_response_access_control_allow_origin_header_value: Str = "routing_http_response_access_control_allow_origin_header_value computed";
        routing_http_response_access_control_expose_headers_header_value: Str = "routing_http_response_access_control_expose_headers_header_value computed";
        routing_http_response_access_control_max_age_header_value: Str = "routing_http_response_access_control_max_age_header_value computed";
        routing_http_response_content_security_policy_header_value: Str = "routing_http_response_content_security_policy_header_value computed";
        routing_http_response_server_enabled: Bool = "routing_http_response_server_enabled computed";
        routing_http_response_strict_transport_security_header_value: Str = "routing_http_response_strict_transport_security_header_value computed";
        routing_http_response_x_content_type_options_header_value: Str = "routing_http_response_x_content_type_options_header_value computed";
        routing_http_response_x_frame_options_header_value: Str = "routing_http_response_x_frame_options_header_value computed";
        ssl_policy: Str = "ssl_policy computed";
        tags: Map<Str> = "tags optional";
        tcp_idle_timeout_seconds: Num = "tcp_idle_timeout_seconds computed";
    }
    many {
        default_action: alb_listener::DefaultAction = "default_action required list block 1 0";
        mutual_authentication: alb_listener::MutualAuthentication = "mutual_authentication optional list block 0 1";
    }
    single {
        timeouts: alb_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb_listener_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_certificate)."]
    Managed "aws_alb_listener_certificate" AlbListenerCertificate AlbListenerCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: Str = "certificate_arn required";
        listener_arn: Str = "listener_arn required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_alb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule).
pub mod alb_listener_rule {
    use crate::kinds::*;

    pub use crate::shared::alb_alb_listener_rule_action::Action;
    pub use crate::shared::alb_alb_listener_rule_action::action;
    pub use crate::shared::alb_alb_listener_rule_condition::Condition;
    pub use crate::shared::alb_alb_listener_rule_condition::condition;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
    Managed "aws_alb_listener_rule" AlbListenerRule AlbListenerRuleAttributes
    naming None;
    tags Map;
    arguments {
        listener_arn: Str = "listener_arn required";
        priority: Num = "priority computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        action: alb_listener_rule::Action = "action required list block 1 0";
        condition: alb_listener_rule::Condition = "condition required set block 1 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_alb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group).
pub mod alb_target_group {
    use crate::kinds::*;

    pub use crate::shared::alb_alb_target_group_health_check::HealthCheck;
    pub use crate::shared::alb_alb_target_group_stickiness::Stickiness;
    pub use crate::shared::alb_alb_target_group_target_failover::TargetFailover;
    pub use crate::shared::alb_alb_target_group_target_group_health::TargetGroupHealth;
    pub use crate::shared::alb_alb_target_group_target_group_health::target_group_health;
    pub use crate::shared::alb_alb_target_group_target_health_state::TargetHealthState;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
    Managed "aws_alb_target_group" AlbTargetGroup AlbTargetGroupAttributes
    naming None;
    tags Map;
    arguments {
        connection_termination: Bool = "connection_termination computed";
        deregistration_delay: Str = "deregistration_delay optional";
        ip_address_type: Str = "ip_address_type computed";
        lambda_multi_value_headers_enabled: Bool = "lambda_multi_value_headers_enabled optional";
        load_balancing_algorithm_type: Str = "load_balancing_algorithm_type computed";
        load_balancing_anomaly_mitigation: Str = "load_balancing_anomaly_mitigation computed";
        load_balancing_cross_zone_enabled: Str = "load_balancing_cross_zone_enabled computed";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        port: Num = "port optional";
        preserve_client_ip: Str = "preserve_client_ip computed";
        protocol: Str = "protocol optional";
        protocol_version: Str = "protocol_version computed";
        proxy_protocol_v2: Bool = "proxy_protocol_v2 optional";
        slow_start: Num = "slow_start optional";
        tags: Map<Str> = "tags optional";
        target_type: Str = "target_type optional";
        vpc_id: Str = "vpc_id optional";
    }
    many {
        health_check: alb_target_group::HealthCheck = "health_check optional list block 0 1";
        stickiness: alb_target_group::Stickiness = "stickiness optional list block 0 1";
        target_failover: alb_target_group::TargetFailover = "target_failover optional list block 0 0";
        target_group_health: alb_target_group::TargetGroupHealth = "target_group_health optional list block 0 1";
        target_health_state: alb_target_group::TargetHealthState = "target_health_state optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        arn_suffix: Str = "arn_suffix";
        id: Str = "id";
        load_balancer_arns: Set<Str> = "load_balancer_arns";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_alb_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group_attachment)."]
    Managed "aws_alb_target_group_attachment" AlbTargetGroupAttachment AlbTargetGroupAttachmentAttributes
    naming None;
    tags None;
    arguments {
        target_group_arn: Str = "target_group_arn required";
        target_id: Str = "target_id required";
        availability_zone: Str = "availability_zone optional";
        port: Num = "port optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_alb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb).
    pub mod alb {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_access_logs_attributes::AccessLogsAttributes;
        pub use crate::shared::alb_data_alb_access_logs_attributes::AccessLogsAttributes as ConnectionLogsAttributes;
        pub use crate::shared::alb_data_alb_ipam_pools_attributes::IpamPoolsAttributes;
        pub use crate::shared::alb_alb_subnet_mapping_attributes::SubnetMappingAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_alb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb)."]
        Data "aws_alb" Alb AlbAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        single {
            timeouts: alb::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn_suffix: Str = "arn_suffix";
            client_keep_alive: Num = "client_keep_alive";
            customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool";
            desync_mitigation_mode: Str = "desync_mitigation_mode";
            dns_name: Str = "dns_name";
            dns_record_client_routing_policy: Str = "dns_record_client_routing_policy";
            drop_invalid_header_fields: Bool = "drop_invalid_header_fields";
            enable_cross_zone_load_balancing: Bool = "enable_cross_zone_load_balancing";
            enable_deletion_protection: Bool = "enable_deletion_protection";
            enable_http2: Bool = "enable_http2";
            enable_tls_version_and_cipher_suite_headers: Bool = "enable_tls_version_and_cipher_suite_headers";
            enable_waf_fail_open: Bool = "enable_waf_fail_open";
            enable_xff_client_port: Bool = "enable_xff_client_port";
            enable_zonal_shift: Bool = "enable_zonal_shift";
            enforce_security_group_inbound_rules_on_private_link_traffic: Str = "enforce_security_group_inbound_rules_on_private_link_traffic";
            idle_timeout: Num = "idle_timeout";
            internal: Bool = "internal";
            ip_address_type: Str = "ip_address_type";
            load_balancer_type: Str = "load_balancer_type";
            preserve_host_header: Bool = "preserve_host_header";
            security_groups: Set<Str> = "security_groups";
            subnets: Set<Str> = "subnets";
            vpc_id: Str = "vpc_id";
            xff_header_processing_mode: Str = "xff_header_processing_mode";
            zone_id: Str = "zone_id";
        }
        objects {
            access_logs: List<alb::AccessLogsAttributes> = "access_logs";
            connection_logs: List<alb::ConnectionLogsAttributes> = "connection_logs";
            ipam_pools: List<alb::IpamPoolsAttributes> = "ipam_pools";
            subnet_mapping: Set<alb::SubnetMappingAttributes> = "subnet_mapping";
        }
    }
    /// Blocks of [`aws_alb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener).
    pub mod alb_listener {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_listener_default_action_attributes::DefaultActionAttributes;
        pub use crate::shared::alb_data_alb_listener_default_action_attributes::default_action_attributes;
        pub use crate::shared::alb_data_alb_listener_mutual_authentication_attributes::MutualAuthenticationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_alb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        Data "aws_alb_listener" AlbListener AlbListenerAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            load_balancer_arn: Str = "load_balancer_arn computed";
            port: Num = "port computed";
            tags: Map<Str> = "tags computed";
        }
        single {
            timeouts: alb_listener::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            alpn_policy: Str = "alpn_policy";
            certificate_arn: Str = "certificate_arn";
            protocol: Str = "protocol";
            ssl_policy: Str = "ssl_policy";
        }
        objects {
            default_action: List<alb_listener::DefaultActionAttributes> = "default_action";
            mutual_authentication: List<alb_listener::MutualAuthenticationAttributes> = "mutual_authentication";
        }
    }
    /// Blocks of [`aws_alb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group).
    pub mod alb_target_group {
        use crate::kinds::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_target_group_health_check_attributes::HealthCheckAttributes;
        pub use crate::shared::alb_data_alb_target_group_stickiness_attributes::StickinessAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_alb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group)."]
        Data "aws_alb_target_group" AlbTargetGroup AlbTargetGroupAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn computed";
            id: Str = "id computed";
            load_balancing_anomaly_mitigation: Str = "load_balancing_anomaly_mitigation computed";
            name: Str = "name computed";
            tags: Map<Str> = "tags computed";
        }
        single {
            timeouts: alb_target_group::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn_suffix: Str = "arn_suffix";
            connection_termination: Bool = "connection_termination";
            deregistration_delay: Str = "deregistration_delay";
            lambda_multi_value_headers_enabled: Bool = "lambda_multi_value_headers_enabled";
            load_balancer_arns: Set<Str> = "load_balancer_arns";
            load_balancing_algorithm_type: Str = "load_balancing_algorithm_type";
            load_balancing_cross_zone_enabled: Str = "load_balancing_cross_zone_enabled";
            port: Num = "port";
            preserve_client_ip: Str = "preserve_client_ip";
            protocol: Str = "protocol";
            protocol_version: Str = "protocol_version";
            proxy_protocol_v2: Bool = "proxy_protocol_v2";
            slow_start: Num = "slow_start";
            target_type: Str = "target_type";
            vpc_id: Str = "vpc_id";
        }
        objects {
            health_check: List<alb_target_group::HealthCheckAttributes> = "health_check";
            stickiness: List<alb_target_group::StickinessAttributes> = "stickiness";
        }
    }
}
