// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lb`.

use crate::types::*;

/// Blocks of [`aws_lb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb).
pub mod lb {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        AccessLogs
        arguments {
            bucket: Name<kind::S3Bucket> = "bucket required";
            enabled: Bool = "enabled optional";
            prefix: Str = "prefix optional";
        }
    }
    pub use crate::shared::alb_alb_access_logs::AccessLogs as ConnectionLogs;
    pub use crate::shared::alb_alb_ipam_pools::IpamPools;
    pub use crate::shared::alb_alb_minimum_load_balancer_capacity::MinimumLoadBalancerCapacity;
    formwork_model::block_binding! {
        #[doc = "Block [`SubnetMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        SubnetMapping
        arguments {
            subnet_id: Id<kind::Subnet> = "subnet_id required\tprefix subnet-";
            allocation_id: Id<kind::Eip> = "allocation_id optional\tprefix eipalloc-";
            ipv6_address: Str = "ipv6_address optional\tformat ipv6";
            private_ipv4_address: Str = "private_ipv4_address optional\tformat ipv4";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::alb_alb_subnet_mapping_attributes::SubnetMappingAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
    Managed "aws_lb" Lb LbAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
        "exactly_one subnet_mapping subnets";
    }
    arguments {
        client_keep_alive: Num = "client_keep_alive optional\twhole";
        customer_owned_ipv4_pool: Str = "customer_owned_ipv4_pool optional\treplaces";
        desync_mitigation_mode: Str = "desync_mitigation_mode optional\tin monitor|defensive|strictest";
        dns_record_client_routing_policy: Str = "dns_record_client_routing_policy optional\tin availability_zone_affinity|partial_availability_zone_affinity|any_availability_zone";
        drop_invalid_header_fields: Bool = "drop_invalid_header_fields optional";
        enable_cross_zone_load_balancing: Bool = "enable_cross_zone_load_balancing optional";
        enable_deletion_protection: Bool = "enable_deletion_protection optional";
        enable_http2: Bool = "enable_http2 optional";
        enable_tls_version_and_cipher_suite_headers: Bool = "enable_tls_version_and_cipher_suite_headers optional";
        enable_waf_fail_open: Bool = "enable_waf_fail_open optional";
        enable_xff_client_port: Bool = "enable_xff_client_port optional";
        enable_zonal_shift: Bool = "enable_zonal_shift optional";
        enforce_security_group_inbound_rules_on_private_link_traffic: Str = "enforce_security_group_inbound_rules_on_private_link_traffic computed\tin on|off";
        idle_timeout: Num = "idle_timeout optional\twhole";
        internal: Bool = "internal computed\treplaces";
        ip_address_type: Str = "ip_address_type computed\tin ipv4|dualstack|dualstack-without-public-ipv4";
        load_balancer_type: Str = "load_balancer_type optional\tin application|network|gateway\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 6\tmatch ^[0-9A-Za-z-]*$\treplaces";
        preserve_host_header: Bool = "preserve_host_header optional";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups computed\tprefix sg-";
        subnets: Set<Id<kind::Subnet>> = "subnets computed\tprefix subnet-";
        tags: Map<Str> = "tags optional";
        xff_header_processing_mode: Str = "xff_header_processing_mode optional\tin append|preserve|remove";
    }
    unread {
        name: Str = "name computed\tlength - 32\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        access_logs: lb::AccessLogs = "access_logs optional list block 0 1";
        connection_logs: lb::ConnectionLogs = "connection_logs optional list block 0 1";
        ipam_pools: lb::IpamPools = "ipam_pools optional list block 0 1";
        minimum_load_balancer_capacity: lb::MinimumLoadBalancerCapacity = "minimum_load_balancer_capacity optional list block 0 1";
        subnet_mapping: lb::SubnetMapping = "subnet_mapping optional set block 0 0";
    }
    single {
        timeouts: lb::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Lb> = "arn";
        arn_suffix: Str = "arn_suffix";
        dns_name: Str = "dns_name";
        id: Arn<kind::Lb> = "id";
        name: Name<kind::Lb> = "name";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
        zone_id: Id<kind::Route53Zone> = "zone_id";
    }
    objects {
        subnet_mapping: Set<lb::SubnetMappingAttributes> = "subnet_mapping";
    }
}
/// Blocks of [`aws_lb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener).
pub mod lb_listener {
    use crate::types::*;

    /// Blocks of [`DefaultAction`].
    pub mod default_action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuthenticateCognito`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
            AuthenticateCognito
            arguments {
                user_pool_arn: Arn<kind::CognitoUserPool> = "user_pool_arn required\tformat arn\tservice cognito-idp";
                user_pool_client_id: Id<kind::CognitoUserPoolClient> = "user_pool_client_id required";
                user_pool_domain: Str = "user_pool_domain required";
                authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
                on_unauthenticated_request: Str = "on_unauthenticated_request computed\tin/i deny|allow|authenticate";
                scope: Str = "scope computed";
                session_cookie_name: Str = "session_cookie_name computed";
                session_timeout: Num = "session_timeout computed\twhole";
            }
        }
        pub use crate::shared::alb_alb_listener_default_action_authenticate_oidc::AuthenticateOidc;
        pub use crate::shared::alb_alb_listener_default_action_fixed_response::FixedResponse;
        /// Blocks of [`Forward`].
        pub mod forward {
            use crate::types::*;

            pub use crate::shared::alb_alb_listener_default_action_forward_stickiness::Stickiness;
            formwork_model::block_binding! {
                #[doc = "Block [`TargetGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
                TargetGroup
                arguments {
                    arn: Arn<kind::LbTargetGroup> = "arn required\tformat arn\tservice elasticloadbalancing\tmay_replace";
                    weight: Num = "weight optional\trange 0 999\twhole\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Forward`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
            Forward
            many {
                target_group: forward::TargetGroup = "target_group required set block 1 5\titems - 5";
                stickiness: forward::Stickiness = "stickiness optional list block 0 1";
            }
        }
        pub use crate::shared::alb_alb_listener_default_action_redirect::Redirect;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        DefaultAction
        arguments {
            r#type: Str = "type required\tin/i forward|authenticate-oidc|authenticate-cognito|redirect|fixed-response\tmay_replace";
            order: Num = "order computed\trange 1 50000\twhole";
            target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn optional\tformat arn\tservice elasticloadbalancing";
        }
        many {
            authenticate_cognito: default_action::AuthenticateCognito = "authenticate_cognito optional list block 0 1";
            authenticate_oidc: default_action::AuthenticateOidc = "authenticate_oidc optional list block 0 1";
            fixed_response: default_action::FixedResponse = "fixed_response optional list block 0 1";
            forward: default_action::Forward = "forward optional list block 0 1";
            redirect: default_action::Redirect = "redirect optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MutualAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        MutualAuthentication
        arguments {
            mode: Str = "mode required\tin/i off|verify|passthrough";
            advertise_trust_store_ca_names: Str = "advertise_trust_store_ca_names computed\tin on|off";
            ignore_client_certificate_expiry: Bool = "ignore_client_certificate_expiry optional";
            trust_store_arn: Arn<kind::LbTrustStore> = "trust_store_arn optional\tformat arn\tservice elasticloadbalancing";
        }
    }
    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
    Managed "aws_lb_listener" LbListener LbListenerAttributes
    naming None;
    tags Map;
    arguments {
        load_balancer_arn: Arn<kind::Lb> = "load_balancer_arn required\tformat arn\tservice elasticloadbalancing\treplaces";
        alpn_policy: Str = "alpn_policy optional\tin/i HTTP1Only|HTTP2Only|HTTP2Optional|HTTP2Preferred|None";
        certificate_arn: AnyArn = "certificate_arn optional\tformat arn";
        port: Num = "port optional\trange 1 65535\twhole";
        protocol: Str = "protocol computed\tin/i HTTP|HTTPS|TCP|TLS|UDP|TCP_UDP|GENEVE";
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
        tcp_idle_timeout_seconds: Num = "tcp_idle_timeout_seconds computed\trange 60 6000\twhole";
    }
    many {
        default_action: lb_listener::DefaultAction = "default_action required list block 1 0";
        mutual_authentication: lb_listener::MutualAuthentication = "mutual_authentication optional list block 0 1";
    }
    single {
        timeouts: lb_listener::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LbListener> = "arn";
        id: Arn<kind::LbListener> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_listener_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_certificate)."]
    Managed "aws_lb_listener_certificate" LbListenerCertificate LbListenerCertificateAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: AnyArn = "certificate_arn required\tformat arn\treplaces";
        listener_arn: Arn<kind::LbListener> = "listener_arn required\tformat arn\tservice elasticloadbalancing\treplaces";
    }
    attributes {
        id: Id<kind::LbListenerCertificate> = "id";
    }
}
/// Blocks of [`aws_lb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule).
pub mod lb_listener_rule {
    use crate::types::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuthenticateCognito`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
            AuthenticateCognito
            arguments {
                user_pool_arn: Arn<kind::CognitoUserPool> = "user_pool_arn required\tformat arn\tservice cognito-idp";
                user_pool_client_id: Id<kind::CognitoUserPoolClient> = "user_pool_client_id required";
                user_pool_domain: Str = "user_pool_domain required";
                authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
                on_unauthenticated_request: Str = "on_unauthenticated_request computed\tin/i deny|allow|authenticate";
                scope: Str = "scope optional";
                session_cookie_name: Str = "session_cookie_name optional";
                session_timeout: Num = "session_timeout optional\twhole";
            }
        }
        pub use crate::shared::alb_alb_listener_rule_action_authenticate_oidc::AuthenticateOidc;
        pub use crate::shared::alb_alb_listener_default_action_fixed_response::FixedResponse;
        pub use crate::services::lb::lb_listener::default_action::Forward;
        pub use crate::services::lb::lb_listener::default_action::forward;
        pub use crate::shared::alb_alb_listener_default_action_redirect::Redirect;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        Action
        arguments {
            r#type: Str = "type required\tin/i forward|authenticate-oidc|authenticate-cognito|redirect|fixed-response\tmay_replace";
            order: Num = "order computed\trange 1 50000\twhole";
            target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn optional\tformat arn\tservice elasticloadbalancing";
        }
        many {
            authenticate_cognito: action::AuthenticateCognito = "authenticate_cognito optional list block 0 1";
            authenticate_oidc: action::AuthenticateOidc = "authenticate_oidc optional list block 0 1";
            fixed_response: action::FixedResponse = "fixed_response optional list block 0 1";
            forward: action::Forward = "forward optional list block 0 1";
            redirect: action::Redirect = "redirect optional list block 0 1";
        }
    }
    /// Blocks of [`Condition`].
    pub mod condition {
        use crate::types::*;

        pub use crate::shared::alb_alb_listener_rule_condition_host_header::HostHeader;
        formwork_model::block_binding! {
            #[doc = "Block [`HttpHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
            HttpHeader
            arguments {
                http_header_name: Str = "http_header_name required\tmatch ^[0-9A-Za-z_!#$%&'*+,.^`|~-]{1,40}$";
                values: Set<Str> = "values required\teach length 1 128";
            }
        }
        pub use crate::shared::alb_alb_listener_rule_condition_http_request_method::HttpRequestMethod;
        pub use crate::shared::alb_alb_listener_rule_condition_host_header::HostHeader as PathPattern;
        pub use crate::shared::alb_alb_listener_rule_condition_query_string::QueryString;
        pub use crate::shared::alb_alb_listener_rule_condition_source_ip::SourceIp;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        Condition
        many {
            host_header: condition::HostHeader = "host_header optional list block 0 1";
            http_header: condition::HttpHeader = "http_header optional list block 0 1";
            http_request_method: condition::HttpRequestMethod = "http_request_method optional list block 0 1";
            path_pattern: condition::PathPattern = "path_pattern optional list block 0 1";
            query_string: condition::QueryString = "query_string optional set block 0 0";
            source_ip: condition::SourceIp = "source_ip optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
    Managed "aws_lb_listener_rule" LbListenerRule LbListenerRuleAttributes
    naming None;
    tags Map;
    arguments {
        listener_arn: Arn<kind::LbListener> = "listener_arn required\tformat arn\tservice elasticloadbalancing\treplaces";
        priority: Num = "priority computed\twhole\tapi range 1 50000";
        tags: Map<Str> = "tags optional";
    }
    many {
        action: lb_listener_rule::Action = "action required list block 1 0";
        condition: lb_listener_rule::Condition = "condition required set block 1 0";
    }
    attributes {
        arn: Arn<kind::LbListenerRule> = "arn";
        id: Arn<kind::LbListenerRule> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_lb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group).
pub mod lb_target_group {
    use crate::types::*;

    pub use crate::shared::alb_alb_target_group_health_check::HealthCheck;
    pub use crate::shared::alb_alb_target_group_stickiness::Stickiness;
    pub use crate::shared::alb_alb_target_group_target_failover::TargetFailover;
    pub use crate::shared::alb_alb_target_group_target_group_health::TargetGroupHealth;
    pub use crate::shared::alb_alb_target_group_target_group_health::target_group_health;
    pub use crate::shared::alb_alb_target_group_target_health_state::TargetHealthState;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
    Managed "aws_lb_target_group" LbTargetGroup LbTargetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        connection_termination: Bool = "connection_termination computed";
        deregistration_delay: Str = "deregistration_delay optional\tformat int_string";
        ip_address_type: Str = "ip_address_type computed\tin ipv4|ipv6\treplaces";
        lambda_multi_value_headers_enabled: Bool = "lambda_multi_value_headers_enabled optional";
        load_balancing_algorithm_type: Str = "load_balancing_algorithm_type computed\tin round_robin|least_outstanding_requests|weighted_random";
        load_balancing_anomaly_mitigation: Str = "load_balancing_anomaly_mitigation computed\tin on|off";
        load_balancing_cross_zone_enabled: Str = "load_balancing_cross_zone_enabled computed\tin true|false|use_load_balancer_configuration";
        name_prefix: Str = "name_prefix computed\tlength - 6\tmatch ^[0-9A-Za-z-]*$\treplaces";
        port: Num = "port optional\trange 1 65535\twhole\treplaces";
        preserve_client_ip: Str = "preserve_client_ip computed\tformat bool_string true|false";
        protocol: Str = "protocol optional\tin HTTP|HTTPS|TCP|TLS|UDP|TCP_UDP|GENEVE\treplaces";
        protocol_version: Str = "protocol_version computed\tin/i GRPC|HTTP1|HTTP2\treplaces";
        proxy_protocol_v2: Bool = "proxy_protocol_v2 optional";
        slow_start: Num = "slow_start optional\twhole";
        tags: Map<Str> = "tags optional";
        target_type: Str = "target_type optional\tin instance|ip|lambda|alb\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id optional\tprefix vpc-\treplaces";
    }
    unread {
        name: Str = "name computed\tlength - 32\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        health_check: lb_target_group::HealthCheck = "health_check optional list block 0 1";
        stickiness: lb_target_group::Stickiness = "stickiness optional list block 0 1";
        target_failover: lb_target_group::TargetFailover = "target_failover optional list block 0 0";
        target_group_health: lb_target_group::TargetGroupHealth = "target_group_health optional list block 0 1";
        target_health_state: lb_target_group::TargetHealthState = "target_health_state optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::LbTargetGroup> = "arn";
        arn_suffix: Str = "arn_suffix";
        id: Arn<kind::LbTargetGroup> = "id";
        load_balancer_arns: Set<Str> = "load_balancer_arns";
        name: Name<kind::LbTargetGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_target_group_attachment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group_attachment)."]
    Managed "aws_lb_target_group_attachment" LbTargetGroupAttachment LbTargetGroupAttachmentAttributes
    naming None;
    tags None;
    arguments {
        target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn required\tservice elasticloadbalancing\treplaces";
        target_id: Str = "target_id required\treplaces";
        availability_zone: Str = "availability_zone optional\treplaces";
        port: Num = "port optional\twhole\tapi range 1 65535\treplaces";
    }
    attributes {
        id: Id<kind::LbTargetGroupAttachment> = "id";
    }
}
/// Blocks of [`aws_lb_trust_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_trust_store).
pub mod lb_trust_store {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_trust_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_trust_store)."]
    Managed "aws_lb_trust_store" LbTrustStore LbTrustStoreAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 32, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        ca_certificates_bundle_s3_bucket: Str = "ca_certificates_bundle_s3_bucket required\tlength 1 -";
        ca_certificates_bundle_s3_key: Str = "ca_certificates_bundle_s3_key required\tlength 1 -";
        ca_certificates_bundle_s3_object_version: Str = "ca_certificates_bundle_s3_object_version optional\tlength 1 -";
        name_prefix: Str = "name_prefix computed\tlength - 6\tmatch ^[0-9A-Za-z-]*$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 32\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    single {
        timeouts: lb_trust_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LbTrustStore> = "arn";
        arn_suffix: Str = "arn_suffix";
        id: Id<kind::LbTrustStore> = "id";
        name: Name<kind::LbTrustStore> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_lb_trust_store_revocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_trust_store_revocation).
pub mod lb_trust_store_revocation {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lb_trust_store_revocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_trust_store_revocation)."]
    Managed "aws_lb_trust_store_revocation" LbTrustStoreRevocation LbTrustStoreRevocationAttributes
    naming None;
    tags None;
    arguments {
        revocations_s3_bucket: Str = "revocations_s3_bucket required\tlength 1 -\treplaces";
        revocations_s3_key: Str = "revocations_s3_key required\tlength 1 -\treplaces";
        trust_store_arn: Arn<kind::LbTrustStore> = "trust_store_arn required\tformat arn\tservice elasticloadbalancing\treplaces";
        revocations_s3_object_version: Str = "revocations_s3_object_version optional\tlength 1 -\treplaces";
    }
    single {
        timeouts: lb_trust_store_revocation::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LbTrustStoreRevocation> = "id";
        revocation_id: Num = "revocation_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_lb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb).
    pub mod lb {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_access_logs_attributes::AccessLogsAttributes;
        pub use crate::shared::alb_data_alb_access_logs_attributes::AccessLogsAttributes as ConnectionLogsAttributes;
        pub use crate::shared::alb_data_alb_ipam_pools_attributes::IpamPoolsAttributes;
        pub use crate::shared::alb_alb_subnet_mapping_attributes::SubnetMappingAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb)."]
        Data "aws_lb" Lb LbAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        single {
            timeouts: lb::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::Lb> = "arn";
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
            id: Arn<kind::Lb> = "id";
            idle_timeout: Num = "idle_timeout";
            internal: Bool = "internal";
            ip_address_type: Str = "ip_address_type";
            load_balancer_type: Str = "load_balancer_type";
            name: Name<kind::Lb> = "name";
            preserve_host_header: Bool = "preserve_host_header";
            security_groups: Set<Str> = "security_groups";
            subnets: Set<Id<kind::Subnet>> = "subnets";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            xff_header_processing_mode: Str = "xff_header_processing_mode";
            zone_id: Id<kind::Route53Zone> = "zone_id";
        }
        objects {
            access_logs: List<lb::AccessLogsAttributes> = "access_logs";
            connection_logs: List<lb::ConnectionLogsAttributes> = "connection_logs";
            ipam_pools: List<lb::IpamPoolsAttributes> = "ipam_pools";
            subnet_mapping: Set<lb::SubnetMappingAttributes> = "subnet_mapping";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb_hosted_zone_id`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_hosted_zone_id)."]
        Data "aws_lb_hosted_zone_id" LbHostedZoneId LbHostedZoneIdAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            load_balancer_type: Str = "load_balancer_type optional";
            region: Str = "region optional";
        }
    }
    /// Blocks of [`aws_lb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener).
    pub mod lb_listener {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_listener_default_action_attributes::DefaultActionAttributes;
        pub use crate::shared::alb_data_alb_listener_default_action_attributes::default_action_attributes;
        pub use crate::shared::alb_data_alb_listener_mutual_authentication_attributes::MutualAuthenticationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb_listener`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        Data "aws_lb_listener" LbListener LbListenerAttributes
        naming None;
        tags None;
        arguments {
            port: Num = "port computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            load_balancer_arn: Str = "load_balancer_arn computed";
        }
        single {
            timeouts: lb_listener::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            alpn_policy: Str = "alpn_policy";
            arn: Arn<kind::LbListener> = "arn";
            certificate_arn: Str = "certificate_arn";
            id: Arn<kind::LbListener> = "id";
            load_balancer_arn: Arn<kind::Lb> = "load_balancer_arn";
            protocol: Str = "protocol";
            ssl_policy: Str = "ssl_policy";
        }
        objects {
            default_action: List<lb_listener::DefaultActionAttributes> = "default_action";
            mutual_authentication: List<lb_listener::MutualAuthenticationAttributes> = "mutual_authentication";
        }
    }
    /// Blocks of [`aws_lb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule).
    pub mod lb_listener_rule {
        use crate::types::*;

        /// Blocks of [`Action`].
        pub mod action {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AuthenticateCognito;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as AuthenticateOidc;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as FixedResponse;
            /// Blocks of [`Forward`].
            pub mod forward {
                use crate::types::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Stickiness;
                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as TargetGroup;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Forward`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                Forward
                many {
                    target_group: forward::TargetGroup = "target_group optional set block 0 0";
                }
                single {
                    stickiness: forward::Stickiness = "stickiness optional single block 0 0";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Redirect;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
            Action
            single {
                authenticate_cognito: action::AuthenticateCognito = "authenticate_cognito optional single block 0 0";
                authenticate_oidc: action::AuthenticateOidc = "authenticate_oidc optional single block 0 0";
                fixed_response: action::FixedResponse = "fixed_response optional single block 0 0";
                forward: action::Forward = "forward optional single block 0 0";
                redirect: action::Redirect = "redirect optional single block 0 0";
            }
        }
        /// Blocks of [`Condition`].
        pub mod condition {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as HostHeader;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as HttpHeader;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as HttpRequestMethod;
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as PathPattern;
            /// Blocks of [`QueryString`].
            pub mod query_string {
                use crate::types::*;

                pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Values;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`QueryString`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                QueryString
                many {
                    values: query_string::Values = "values optional set block 0 0";
                }
            }
            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SourceIp;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
            Condition
            single {
                host_header: condition::HostHeader = "host_header optional single block 0 0";
                http_header: condition::HttpHeader = "http_header optional single block 0 0";
                http_request_method: condition::HttpRequestMethod = "http_request_method optional single block 0 0";
                path_pattern: condition::PathPattern = "path_pattern optional single block 0 0";
                query_string: condition::QueryString = "query_string optional single block 0 0";
                source_ip: condition::SourceIp = "source_ip optional single block 0 0";
            }
        }
        /// Blocks of [`ActionAttributes`].
        pub mod action_attributes {
            use crate::types::*;

            pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_cognito_attributes::AuthenticateCognitoAttributes;
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AuthenticateOidcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                AuthenticateOidcAttributes
                attributes {
                    authentication_request_extra_params: Map<Str> = "authentication_request_extra_params";
                    authorization_endpoint: Str = "authorization_endpoint";
                    client_id: Id<kind::CognitoUserPoolClient> = "client_id";
                    issuer: Str = "issuer";
                    on_unauthenticated_request: Str = "on_unauthenticated_request";
                    scope: Str = "scope";
                    session_cookie_name: Str = "session_cookie_name";
                    session_timeout: Num = "session_timeout";
                    token_endpoint: Str = "token_endpoint";
                    user_info_endpoint: Str = "user_info_endpoint";
                }
            }
            pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_fixed_response_attributes::FixedResponseAttributes;
            /// Blocks of [`ForwardAttributes`].
            pub mod forward_attributes {
                use crate::types::*;

                pub use crate::shared::crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_stickiness_attributes::StickinessAttributes;
                pub use crate::shared::crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_target_group_attributes::TargetGroupAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ForwardAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                ForwardAttributes
                objects {
                    stickiness: forward_attributes::StickinessAttributes = "stickiness";
                    target_group: Set<forward_attributes::TargetGroupAttributes> = "target_group";
                }
            }
            pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_redirect_attributes::RedirectAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
            ActionAttributes
            attributes {
                order: Num = "order";
                r#type: Str = "type";
            }
            objects {
                authenticate_cognito: action_attributes::AuthenticateCognitoAttributes = "authenticate_cognito";
                authenticate_oidc: action_attributes::AuthenticateOidcAttributes = "authenticate_oidc";
                fixed_response: action_attributes::FixedResponseAttributes = "fixed_response";
                forward: action_attributes::ForwardAttributes = "forward";
                redirect: action_attributes::RedirectAttributes = "redirect";
            }
        }
        /// Blocks of [`ConditionAttributes`].
        pub mod condition_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`HostHeaderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                HostHeaderAttributes
                attributes {
                    values: Set<Str> = "values";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`HttpHeaderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                HttpHeaderAttributes
                attributes {
                    http_header_name: Str = "http_header_name";
                    values: Set<Str> = "values";
                }
            }
            pub use crate::services::lb::data::lb_listener_rule::condition_attributes::HostHeaderAttributes as HttpRequestMethodAttributes;
            pub use crate::services::lb::data::lb_listener_rule::condition_attributes::HostHeaderAttributes as PathPatternAttributes;
            /// Blocks of [`QueryStringAttributes`].
            pub mod query_string_attributes {
                use crate::types::*;

                pub use crate::shared::appmesh_data_appmesh_virtual_gateway_spec_attributes_logging_attributes_access_log_attributes_file_attributes_format_attributes_json_attributes::JsonAttributes as ValuesAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`QueryStringAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
                QueryStringAttributes
                objects {
                    values: Set<query_string_attributes::ValuesAttributes> = "values";
                }
            }
            pub use crate::services::lb::data::lb_listener_rule::condition_attributes::HostHeaderAttributes as SourceIpAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ConditionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
            ConditionAttributes
            objects {
                host_header: condition_attributes::HostHeaderAttributes = "host_header";
                http_header: condition_attributes::HttpHeaderAttributes = "http_header";
                http_request_method: condition_attributes::HttpRequestMethodAttributes = "http_request_method";
                path_pattern: condition_attributes::PathPatternAttributes = "path_pattern";
                query_string: condition_attributes::QueryStringAttributes = "query_string";
                source_ip: condition_attributes::SourceIpAttributes = "source_ip";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb_listener_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener_rule)."]
        Data "aws_lb_listener_rule" LbListenerRule LbListenerRuleAttributes
        naming None;
        tags None;
        arguments {
            listener_arn: Str = "listener_arn computed";
            priority: Num = "priority computed";
        }
        unread {
            arn: Str = "arn computed";
        }
        many {
            action: lb_listener_rule::Action = "action optional list block 0 0";
            condition: lb_listener_rule::Condition = "condition optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::LbListenerRule> = "arn";
            tags: Map<Str> = "tags";
        }
        objects {
            action: List<lb_listener_rule::ActionAttributes> = "action";
            condition: Set<lb_listener_rule::ConditionAttributes> = "condition";
        }
    }
    /// Blocks of [`aws_lb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group).
    pub mod lb_target_group {
        use crate::types::*;

        pub use crate::shared::alb_data_alb_timeouts::Timeouts;
        pub use crate::shared::alb_data_alb_target_group_health_check_attributes::HealthCheckAttributes;
        pub use crate::shared::alb_data_alb_target_group_stickiness_attributes::StickinessAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group)."]
        Data "aws_lb_target_group" LbTargetGroup LbTargetGroupAttributes
        naming None;
        tags None;
        arguments {
            load_balancing_anomaly_mitigation: Str = "load_balancing_anomaly_mitigation computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        single {
            timeouts: lb_target_group::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::LbTargetGroup> = "arn";
            arn_suffix: Str = "arn_suffix";
            connection_termination: Bool = "connection_termination";
            deregistration_delay: Str = "deregistration_delay";
            id: Arn<kind::LbTargetGroup> = "id";
            lambda_multi_value_headers_enabled: Bool = "lambda_multi_value_headers_enabled";
            load_balancer_arns: Set<Str> = "load_balancer_arns";
            load_balancing_algorithm_type: Str = "load_balancing_algorithm_type";
            load_balancing_cross_zone_enabled: Str = "load_balancing_cross_zone_enabled";
            name: Name<kind::LbTargetGroup> = "name";
            port: Num = "port";
            preserve_client_ip: Str = "preserve_client_ip";
            protocol: Str = "protocol";
            protocol_version: Str = "protocol_version";
            proxy_protocol_v2: Bool = "proxy_protocol_v2";
            slow_start: Num = "slow_start";
            target_type: Str = "target_type";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            health_check: List<lb_target_group::HealthCheckAttributes> = "health_check";
            stickiness: List<lb_target_group::StickinessAttributes> = "stickiness";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lb_trust_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_trust_store)."]
        Data "aws_lb_trust_store" LbTrustStore LbTrustStoreAttributes
        naming None;
        tags None;
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::LbTrustStore> = "arn";
            id: Id<kind::LbTrustStore> = "id";
            name: Name<kind::LbTrustStore> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lbs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lbs)."]
        Data "aws_lbs" Lbs LbsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            arns: Set<Str> = "arns";
        }
    }
}
