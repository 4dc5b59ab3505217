// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Blocks that several services use.

#[cfg(any(feature = "account", feature = "alb", feature = "backup", feature = "budgets", feature = "chime", feature = "chimesdkmediapipelines", feature = "cleanrooms", feature = "cloudcontrol", feature = "cloudformation", feature = "cloudhsmv2", feature = "cloudsearch", feature = "cloudtrail", feature = "cloudwatch", feature = "codecatalyst", feature = "codegurureviewer", feature = "codestarconnections", feature = "comprehend", feature = "config", feature = "connect", feature = "controltower", feature = "dax", feature = "directconnect", feature = "directoryservice", feature = "dms", feature = "dynamodb", feature = "ebs", feature = "ecs", feature = "eks", feature = "elasticsearch", feature = "evidently", feature = "finspace", feature = "fis", feature = "fsx", feature = "globalaccelerator", feature = "glue", feature = "inspector2", feature = "iot", feature = "ivs", feature = "ivschat", feature = "kendra", feature = "keyspaces", feature = "kinesis", feature = "kinesisanalyticsv2", feature = "kms", feature = "lambda", feature = "lb", feature = "lightsail", feature = "location", feature = "medialive", feature = "mq", feature = "msk", feature = "mskconnect", feature = "mwaa", feature = "neptune", feature = "oam", feature = "opsworks", feature = "organizations", feature = "pipes", feature = "rbin", feature = "redshiftserverless", feature = "securityhub", feature = "serverlessrepository", feature = "sfn", feature = "sqs", feature = "ssmincidents", feature = "storagegateway", feature = "transcribe", feature = "verifiedaccess", feature = "workspaces"))]
pub(crate) mod account_account_alternate_contact_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_alternate_contact)."]
        Timeouts
        arguments {
            create: Str = "create optional";
            delete: Str = "delete optional";
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "account", feature = "alb", feature = "apigatewayv2", feature = "directoryservice", feature = "elb", feature = "globalaccelerator", feature = "grafana", feature = "guardduty", feature = "lambda", feature = "lb", feature = "macie2", feature = "resourcegroups", feature = "route53domains", feature = "s3control", feature = "securityhub"))]
pub(crate) mod account_account_region_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/account_region)."]
        Timeouts
        arguments {
            create: Str = "create optional";
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "acm", feature = "lightsail"))]
pub(crate) mod acm_acm_certificate_domain_validation_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DomainValidationOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate)."]
        DomainValidationOptionsAttributes
        attributes {
            domain_name: Str = "domain_name";
            resource_record_name: Str = "resource_record_name";
            resource_record_type: Str = "resource_record_type";
            resource_record_value: Str = "resource_record_value";
        }
    }
}
#[cfg(any(feature = "acm", feature = "acmpca", feature = "datasync", feature = "docdb", feature = "guardduty", feature = "imagebuilder", feature = "kms", feature = "lambda", feature = "lb", feature = "lightsail", feature = "macie", feature = "macie2", feature = "neptune", feature = "networkmanager", feature = "opsworks", feature = "redshiftdata", feature = "ses", feature = "storagegateway", feature = "transcribe", feature = "wafregional", feature = "wafv2"))]
pub(crate) mod acm_acm_certificate_validation_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation)."]
        Timeouts
        arguments {
            create: Str = "create optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_access_logs {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        AccessLogs
        arguments {
            bucket: Str = "bucket required";
            enabled: Bool = "enabled optional";
            prefix: Str = "prefix optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_ipam_pools {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IpamPools`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        IpamPools
        arguments {
            ipv4_ipam_pool_id: Str = "ipv4_ipam_pool_id required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_minimum_load_balancer_capacity {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MinimumLoadBalancerCapacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        MinimumLoadBalancerCapacity
        arguments {
            capacity_units: Num = "capacity_units required\twhole";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_subnet_mapping_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SubnetMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        SubnetMappingAttributes
        attributes {
            allocation_id: Id<kind::Eip> = "allocation_id";
            ipv6_address: Str = "ipv6_address";
            outpost_id: Str = "outpost_id";
            private_ipv4_address: Str = "private_ipv4_address";
            subnet_id: Id<kind::Subnet> = "subnet_id";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_default_action_authenticate_oidc {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateOidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        AuthenticateOidc
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required";
            client_id: Str = "client_id required";
            client_secret: Secret<Str> = "client_secret required sensitive";
            issuer: Str = "issuer required";
            token_endpoint: Str = "token_endpoint required";
            user_info_endpoint: Str = "user_info_endpoint required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed\tin/i deny|allow|authenticate";
            scope: Str = "scope computed";
            session_cookie_name: Str = "session_cookie_name computed";
            session_timeout: Num = "session_timeout computed\twhole";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_default_action_fixed_response {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FixedResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        FixedResponse
        arguments {
            content_type: Str = "content_type required\tin text/plain|text/css|text/html|application/javascript|application/json";
            message_body: Str = "message_body optional\tlength - 1024";
            status_code: Str = "status_code computed\tmatch ^[245]\\d\\d$";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_default_action_forward_stickiness {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Stickiness`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        Stickiness
        arguments {
            duration: Num = "duration required\trange 1 604800\twhole\tmay_replace";
            enabled: Bool = "enabled optional\tmay_replace";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_default_action_redirect {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Redirect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        Redirect
        arguments {
            status_code: Str = "status_code required\tin HTTP_301|HTTP_302";
            host: Str = "host optional\tlength 1 128";
            path: Str = "path optional\tlength 1 128";
            port: Str = "port optional";
            protocol: Str = "protocol optional\tin #{protocol}|HTTP|HTTPS";
            query: Str = "query optional\tlength - 128";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_action_authenticate_oidc {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateOidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        AuthenticateOidc
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required";
            client_id: Str = "client_id required";
            client_secret: Secret<Str> = "client_secret required sensitive";
            issuer: Str = "issuer required";
            token_endpoint: Str = "token_endpoint required";
            user_info_endpoint: Str = "user_info_endpoint required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed\tin/i deny|allow|authenticate";
            scope: Str = "scope optional";
            session_cookie_name: Str = "session_cookie_name optional";
            session_timeout: Num = "session_timeout optional\twhole";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_condition_host_header {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HostHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        HostHeader
        arguments {
            values: Set<Str> = "values required\titems 1 -\teach length 1 128";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_condition_http_request_method {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HttpRequestMethod`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        HttpRequestMethod
        arguments {
            values: Set<Str> = "values required\teach match ^[A-Za-z-_]{1,40}$";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_condition_query_string {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`QueryString`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        QueryString
        arguments {
            value: Str = "value required";
            key: Str = "key optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_condition_source_ip {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceIp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        SourceIp
        arguments {
            values: Set<Str> = "values required\teach format network";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_health_check {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        HealthCheck
        arguments {
            enabled: Bool = "enabled optional";
            healthy_threshold: Num = "healthy_threshold optional\trange 2 10\twhole";
            interval: Num = "interval optional\trange 5 300\twhole";
            matcher: Str = "matcher computed";
            path: Str = "path computed\tlength 1 1024\tmatch ^/";
            port: Str = "port optional\trange 1 65535";
            protocol: Str = "protocol optional\tin/i HTTP|HTTPS|TCP";
            timeout: Num = "timeout computed\trange 2 120\twhole";
            unhealthy_threshold: Num = "unhealthy_threshold optional\trange 2 10\twhole";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_stickiness {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Stickiness`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        Stickiness
        arguments {
            r#type: Str = "type required\tin lb_cookie|app_cookie|source_ip|source_ip_dest_ip|source_ip_dest_ip_proto";
            cookie_duration: Num = "cookie_duration optional\trange 0 604800\twhole";
            cookie_name: Str = "cookie_name optional";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_target_failover {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetFailover`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        TargetFailover
        arguments {
            on_deregistration: Str = "on_deregistration required\tin rebalance|no_rebalance";
            on_unhealthy: Str = "on_unhealthy required\tin rebalance|no_rebalance";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_target_group_target_group_health_target_group_health_dns_failover {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DnsFailover`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        DnsFailover
        arguments {
            minimum_healthy_targets_count: Str = "minimum_healthy_targets_count optional\tmatch ^(off|[-+]?[0-9]+)$";
            minimum_healthy_targets_percentage: Str = "minimum_healthy_targets_percentage optional\tmatch ^(off|[+]?0*([0-9]|[1-9][0-9]|100))$";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_target_group_target_group_health_target_group_health_unhealthy_state_routing {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`UnhealthyStateRouting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        UnhealthyStateRouting
        arguments {
            minimum_healthy_targets_count: Num = "minimum_healthy_targets_count optional\twhole";
            minimum_healthy_targets_percentage: Str = "minimum_healthy_targets_percentage optional\tmatch ^(off|[+]?0*([0-9]|[1-9][0-9]|100))$";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_target_group_health {
    use crate::types::*;

    /// Blocks of [`TargetGroupHealth`].
    pub mod target_group_health {
        use crate::types::*;

        pub use crate::shared::crate_shared_alb_alb_target_group_target_group_health_target_group_health_dns_failover::DnsFailover;
        pub use crate::shared::crate_shared_alb_alb_target_group_target_group_health_target_group_health_unhealthy_state_routing::UnhealthyStateRouting;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetGroupHealth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        TargetGroupHealth
        many {
            dns_failover: target_group_health::DnsFailover = "dns_failover optional list block 0 1";
            unhealthy_state_routing: target_group_health::UnhealthyStateRouting = "unhealthy_state_routing optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_target_health_state {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetHealthState`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        TargetHealthState
        arguments {
            enable_unhealthy_connection_termination: Bool = "enable_unhealthy_connection_termination required";
            unhealthy_draining_interval: Num = "unhealthy_draining_interval optional\trange 0 360000\twhole";
        }
    }
}
#[cfg(any(feature = "alb", feature = "base", feature = "ebs", feature = "ec2", feature = "ec2clientvpn", feature = "ec2transitgateway", feature = "lb", feature = "servicecatalog"))]
pub(crate) mod alb_data_alb_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb)."]
        Timeouts
        arguments {
            read: Str = "read optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_access_logs_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AccessLogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb)."]
        AccessLogsAttributes
        attributes {
            bucket: Str = "bucket";
            enabled: Bool = "enabled";
            prefix: Str = "prefix";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_ipam_pools_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`IpamPoolsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb)."]
        IpamPoolsAttributes
        attributes {
            ipv4_ipam_pool_id: Str = "ipv4_ipam_pool_id";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_cognito_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticateCognitoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        AuthenticateCognitoAttributes
        attributes {
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params";
            on_unauthenticated_request: Str = "on_unauthenticated_request";
            scope: Str = "scope";
            session_cookie_name: Str = "session_cookie_name";
            session_timeout: Num = "session_timeout";
            user_pool_arn: Arn<kind::CognitoUserPool> = "user_pool_arn";
            user_pool_client_id: Str = "user_pool_client_id";
            user_pool_domain: Str = "user_pool_domain";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_oidc_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticateOidcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        AuthenticateOidcAttributes
        attributes {
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params";
            authorization_endpoint: Str = "authorization_endpoint";
            client_id: Id<kind::CognitoUserPoolClient> = "client_id";
            client_secret: Str = "client_secret";
            issuer: Str = "issuer";
            on_unauthenticated_request: Str = "on_unauthenticated_request";
            scope: Str = "scope";
            session_cookie_name: Str = "session_cookie_name";
            session_timeout: Num = "session_timeout";
            token_endpoint: Str = "token_endpoint";
            user_info_endpoint: Str = "user_info_endpoint";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_fixed_response_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`FixedResponseAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        FixedResponseAttributes
        attributes {
            content_type: Str = "content_type";
            message_body: Str = "message_body";
            status_code: Str = "status_code";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_stickiness_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StickinessAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        StickinessAttributes
        attributes {
            duration: Num = "duration";
            enabled: Bool = "enabled";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_target_group_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TargetGroupAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        TargetGroupAttributes
        attributes {
            arn: Str = "arn";
            weight: Num = "weight";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes {
    use crate::types::*;

    /// Blocks of [`ForwardAttributes`].
    pub mod forward_attributes {
        use crate::types::*;

        pub use crate::shared::crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_stickiness_attributes::StickinessAttributes;
        pub use crate::shared::crate_shared_crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes_forward_attributes_target_group_attributes::TargetGroupAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ForwardAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        ForwardAttributes
        objects {
            stickiness: List<forward_attributes::StickinessAttributes> = "stickiness";
            target_group: Set<forward_attributes::TargetGroupAttributes> = "target_group";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_redirect_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RedirectAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        RedirectAttributes
        attributes {
            host: Str = "host";
            path: Str = "path";
            port: Str = "port";
            protocol: Str = "protocol";
            query: Str = "query";
            status_code: Str = "status_code";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_listener_default_action_attributes {
    use crate::types::*;

    /// Blocks of [`DefaultActionAttributes`].
    pub mod default_action_attributes {
        use crate::types::*;

        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_cognito_attributes::AuthenticateCognitoAttributes;
        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_oidc_attributes::AuthenticateOidcAttributes;
        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_fixed_response_attributes::FixedResponseAttributes;
        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes::ForwardAttributes;
        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_forward_attributes::forward_attributes;
        pub use crate::shared::crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_redirect_attributes::RedirectAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DefaultActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        DefaultActionAttributes
        attributes {
            order: Num = "order";
            target_group_arn: Arn<kind::LbTargetGroup> = "target_group_arn";
            r#type: Str = "type";
        }
        objects {
            authenticate_cognito: List<default_action_attributes::AuthenticateCognitoAttributes> = "authenticate_cognito";
            authenticate_oidc: List<default_action_attributes::AuthenticateOidcAttributes> = "authenticate_oidc";
            fixed_response: List<default_action_attributes::FixedResponseAttributes> = "fixed_response";
            forward: List<default_action_attributes::ForwardAttributes> = "forward";
            redirect: List<default_action_attributes::RedirectAttributes> = "redirect";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_listener_mutual_authentication_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MutualAuthenticationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        MutualAuthenticationAttributes
        attributes {
            advertise_trust_store_ca_names: Str = "advertise_trust_store_ca_names";
            ignore_client_certificate_expiry: Bool = "ignore_client_certificate_expiry";
            mode: Str = "mode";
            trust_store_arn: Str = "trust_store_arn";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_target_group_health_check_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`HealthCheckAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group)."]
        HealthCheckAttributes
        attributes {
            enabled: Bool = "enabled";
            healthy_threshold: Num = "healthy_threshold";
            interval: Num = "interval";
            matcher: Str = "matcher";
            path: Str = "path";
            port: Str = "port";
            protocol: Str = "protocol";
            timeout: Num = "timeout";
            unhealthy_threshold: Num = "unhealthy_threshold";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_data_alb_target_group_stickiness_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StickinessAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_target_group)."]
        StickinessAttributes
        attributes {
            cookie_duration: Num = "cookie_duration";
            cookie_name: Str = "cookie_name";
            enabled: Bool = "enabled";
            r#type: Str = "type";
        }
    }
}
#[cfg(any(feature = "amp", feature = "appfabric", feature = "appsync", feature = "athena", feature = "batch", feature = "bedrock", feature = "chatbot", feature = "cloudfront", feature = "codeconnections", feature = "datazone", feature = "docdb", feature = "drs", feature = "dsql", feature = "ec2", feature = "ec2transitgateway", feature = "elasticache", feature = "fms", feature = "lex", feature = "m2", feature = "memorydb", feature = "neptunegraph", feature = "networkfirewall", feature = "networkmanager", feature = "opensearch", feature = "opensearchingest", feature = "paymentcryptography", feature = "pinpoint", feature = "qbusiness", feature = "quicksight", feature = "rds", feature = "redshift", feature = "rekognition", feature = "resiliencehub", feature = "resourceexplorer", feature = "route53", feature = "route53domains", feature = "securitylake", feature = "shield", feature = "ssm", feature = "timestreaminfluxdb", feature = "timestreamquery", feature = "vpc", feature = "vpclattice"))]
pub(crate) mod amp_prometheus_scraper_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_scraper)."]
        Timeouts
        arguments {
            create: Str = "create optional\tlength 1 -\tformat duration";
            delete: Str = "delete optional\tlength 1 -\tformat duration";
            update: Str = "update optional\tlength 1 -\tformat duration";
        }
    }
}
#[cfg(any(feature = "amp", feature = "bcmdata", feature = "bedrock", feature = "computeoptimizer", feature = "datazone", feature = "ec2", feature = "quicksight", feature = "rds", feature = "route53", feature = "s3"))]
pub(crate) mod amp_prometheus_workspace_configuration_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace_configuration)."]
        Timeouts
        arguments {
            create: Str = "create optional\tlength 1 -\tformat duration";
            update: Str = "update optional\tlength 1 -\tformat duration";
        }
    }
}
#[cfg(any(feature = "apigateway", feature = "apigatewayv2"))]
pub(crate) mod apigateway_api_gateway_domain_name_mutual_tls_authentication {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MutualTlsAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name)."]
        MutualTlsAuthentication
        arguments {
            truststore_uri: Str = "truststore_uri required\tmay_replace";
            truststore_version: Str = "truststore_version optional";
        }
    }
}
#[cfg(any(feature = "apigateway", feature = "appfabric", feature = "apprunner", feature = "backup", feature = "bedrock", feature = "cloudfront", feature = "dataexchange", feature = "datazone", feature = "dsql", feature = "ec2", feature = "lakeformation", feature = "medialive", feature = "rds", feature = "rekognition", feature = "vpc"))]
pub(crate) mod apigateway_api_gateway_rest_api_put_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_rest_api_put)."]
        Timeouts
        arguments {
            create: Str = "create optional\tlength 1 -\tformat duration";
        }
    }
}
#[cfg(any(feature = "apigatewayv2", feature = "backup", feature = "directoryservice", feature = "ecr", feature = "ecrpublic", feature = "emrcontainers", feature = "iam", feature = "mskconnect", feature = "rds", feature = "route53recoveryreadiness", feature = "transfer"))]
pub(crate) mod apigatewayv2_apigatewayv2_authorizer_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer)."]
        Timeouts
        arguments {
            delete: Str = "delete optional";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling", feature = "batch", feature = "cloudfront", feature = "cloudwatch", feature = "dax", feature = "elasticache", feature = "elb", feature = "iot", feature = "kinesis", feature = "memorydb", feature = "rds", feature = "redshift"))]
pub(crate) mod appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Dimensions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        Dimensions
        arguments {
            name: Str = "name required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling"))]
pub(crate) mod crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat_metric_stat_metric {
    use crate::types::*;

    /// Blocks of [`Metric`].
    pub mod metric {
        use crate::types::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Metric`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        Metric
        arguments {
            metric_name: Str = "metric_name required";
            namespace: Str = "namespace required";
        }
        many {
            dimensions: metric::Dimensions = "dimensions optional set block 0 0";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling"))]
pub(crate) mod appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat {
    use crate::types::*;

    /// Blocks of [`MetricStat`].
    pub mod metric_stat {
        use crate::types::*;

        pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat_metric_stat_metric::Metric;
        pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metric_stat_metric_stat_metric::metric;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricStat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        MetricStat
        arguments {
            stat: Str = "stat required\tlength 1 100";
            unit: Str = "unit optional";
        }
        many {
            metric: metric_stat::Metric = "metric required list block 1 1";
        }
    }
}
#[cfg(any(feature = "appflow", feature = "auditmanager", feature = "bedrock", feature = "cloudwatch", feature = "codecatalyst", feature = "datapipeline", feature = "devopsguru", feature = "dynamodb", feature = "ec2", feature = "emr", feature = "lakeformation", feature = "lb", feature = "medialive", feature = "opensearch", feature = "polly", feature = "quicksight", feature = "redshift", feature = "s3", feature = "s3control", feature = "securitylake", feature = "servicequotas", feature = "ssoadmin", feature = "synthetics", feature = "timestreamquery", feature = "wafv2"))]
pub(crate) mod appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
        Amplitude
    }
}
#[cfg(any(feature = "appmesh", feature = "ec2", feature = "msk", feature = "quicksight"))]
pub(crate) mod appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EgressFilterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_mesh)."]
        EgressFilterAttributes
        attributes {
            r#type: Str = "type";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PerRetryTimeoutAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_route)."]
        PerRetryTimeoutAttributes
        attributes {
            unit: Str = "unit";
            value: Num = "value";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "lb"))]
pub(crate) mod appmesh_data_appmesh_virtual_gateway_spec_attributes_logging_attributes_access_log_attributes_file_attributes_format_attributes_json_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`JsonAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appmesh_virtual_gateway)."]
        JsonAttributes
        attributes {
            key: Str = "key";
            value: Str = "value";
        }
    }
}
#[cfg(any(feature = "appstream", feature = "datazone"))]
pub(crate) mod appstream_data_appstream_image_state_change_reason_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StateChangeReasonAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
        StateChangeReasonAttributes
        attributes {
            code: Str = "code";
            message: Str = "message";
        }
    }
}
#[cfg(any(feature = "appsync", feature = "cloudwatch"))]
pub(crate) mod appsync_appsync_datasource_event_bridge_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventBridgeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        EventBridgeConfig
        arguments {
            event_bus_arn: Str = "event_bus_arn required\tformat arn";
        }
    }
}
#[cfg(any(feature = "auditmanager", feature = "medialive"))]
pub(crate) mod auditmanager_auditmanager_assessment_scope_aws_accounts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AwsAccounts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
        AwsAccounts
        arguments {
            id: Str = "id required";
        }
    }
}
#[cfg(any(feature = "auditmanager", feature = "kinesis"))]
pub(crate) mod auditmanager_auditmanager_framework_control_sets_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ControlSetsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_framework)."]
        ControlSetsAttributes
        attributes {
            id: Str = "id";
            name: Str = "name";
        }
    }
}
#[cfg(any(feature = "auditmanager", feature = "kms", feature = "medialive"))]
pub(crate) mod auditmanager_data_auditmanager_framework_control_sets_attributes_controls_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ControlsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework)."]
        ControlsAttributes
        attributes {
            id: Str = "id";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "quicksight"))]
pub(crate) mod autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_memory_gib_per_vcpu {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MemoryGibPerVcpu`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        MemoryGibPerVcpu
        arguments {
            max: Num = "max optional";
            min: Num = "min optional";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "cloudsearch", feature = "elasticsearch", feature = "iot", feature = "opensearch"))]
pub(crate) mod autoscaling_autoscaling_group_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        Timeouts
        arguments {
            delete: Str = "delete optional";
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "cloudhsmv2", feature = "connect", feature = "directconnect", feature = "directoryservice", feature = "dms", feature = "dynamodb", feature = "ec2clientvpn", feature = "efs", feature = "eks", feature = "elasticache", feature = "fms", feature = "fsx", feature = "gamelift", feature = "globalaccelerator", feature = "glue", feature = "grafana", feature = "inspector2", feature = "ivs", feature = "kendra", feature = "keyspaces", feature = "kinesisanalyticsv2", feature = "lb", feature = "location", feature = "memorydb", feature = "msk", feature = "mskconnect", feature = "networkmanager", feature = "qldb", feature = "ram", feature = "resourcegroups", feature = "route53", feature = "s3control", feature = "scheduler", feature = "securityhub", feature = "sesv2", feature = "ssoadmin"))]
pub(crate) mod autoscaling_autoscaling_traffic_source_attachment_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_traffic_source_attachment)."]
        Timeouts
        arguments {
            create: Str = "create optional";
            delete: Str = "delete optional";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "eks"))]
pub(crate) mod autoscaling_data_autoscaling_group_launch_template_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LaunchTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
        LaunchTemplateAttributes
        attributes {
            id: Str = "id";
            name: Str = "name";
            version: Str = "version";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "ec2", feature = "quicksight"))]
pub(crate) mod crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AcceleratorCountAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
        AcceleratorCountAttributes
        attributes {
            max: Num = "max";
            min: Num = "min";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "ec2"))]
pub(crate) mod autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes {
    use crate::types::*;

    /// Blocks of [`InstanceRequirementsAttributes`].
    pub mod instance_requirements_attributes {
        use crate::types::*;

        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as AcceleratorTotalMemoryMibAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as BaselineEbsBandwidthMbpsAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as MemoryGibPerVcpuAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as MemoryMibAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as NetworkBandwidthGbpsAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as NetworkInterfaceCountAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as TotalLocalStorageGbAttributes;
        pub use crate::shared::crate_shared_autoscaling_data_autoscaling_group_mixed_instances_policy_attributes_launch_template_attributes_override_attributes_instance_requirements_attributes_instance_requirements_attributes_accelerator_count_attributes::AcceleratorCountAttributes as VcpuCountAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`InstanceRequirementsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_group)."]
        InstanceRequirementsAttributes
        attributes {
            accelerator_manufacturers: Set<Str> = "accelerator_manufacturers";
            accelerator_names: Set<Str> = "accelerator_names";
            accelerator_types: Set<Str> = "accelerator_types";
            allowed_instance_types: Set<Str> = "allowed_instance_types";
            bare_metal: Str = "bare_metal";
            burstable_performance: Str = "burstable_performance";
            cpu_manufacturers: Set<Str> = "cpu_manufacturers";
            excluded_instance_types: Set<Str> = "excluded_instance_types";
            instance_generations: Set<Str> = "instance_generations";
            local_storage: Str = "local_storage";
            local_storage_types: Set<Str> = "local_storage_types";
            max_spot_price_as_percentage_of_optimal_on_demand_price: Num = "max_spot_price_as_percentage_of_optimal_on_demand_price";
            on_demand_max_price_percentage_over_lowest_price: Num = "on_demand_max_price_percentage_over_lowest_price";
            require_hibernate_support: Bool = "require_hibernate_support";
            spot_max_price_percentage_over_lowest_price: Num = "spot_max_price_percentage_over_lowest_price";
        }
        objects {
            accelerator_count: List<instance_requirements_attributes::AcceleratorCountAttributes> = "accelerator_count";
            accelerator_total_memory_mib: List<instance_requirements_attributes::AcceleratorTotalMemoryMibAttributes> = "accelerator_total_memory_mib";
            baseline_ebs_bandwidth_mbps: List<instance_requirements_attributes::BaselineEbsBandwidthMbpsAttributes> = "baseline_ebs_bandwidth_mbps";
            memory_gib_per_vcpu: List<instance_requirements_attributes::MemoryGibPerVcpuAttributes> = "memory_gib_per_vcpu";
            memory_mib: List<instance_requirements_attributes::MemoryMibAttributes> = "memory_mib";
            network_bandwidth_gbps: List<instance_requirements_attributes::NetworkBandwidthGbpsAttributes> = "network_bandwidth_gbps";
            network_interface_count: List<instance_requirements_attributes::NetworkInterfaceCountAttributes> = "network_interface_count";
            total_local_storage_gb: List<instance_requirements_attributes::TotalLocalStorageGbAttributes> = "total_local_storage_gb";
            vcpu_count: List<instance_requirements_attributes::VcpuCountAttributes> = "vcpu_count";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "budgets", feature = "fsx", feature = "ram", feature = "resourcegroups", feature = "route53", feature = "ssm"))]
pub(crate) mod autoscaling_data_autoscaling_groups_filter {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_groups)."]
        Filter
        arguments {
            name: Str = "name required";
            values: List<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "backup", feature = "pinpoint", feature = "pipes", feature = "route53domains"))]
pub(crate) mod backup_backup_framework_control_input_parameter {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework)."]
        InputParameter
        arguments {
            name: Str = "name optional";
            value: Str = "value optional";
        }
    }
}
#[cfg(any(feature = "backup", feature = "batch", feature = "ecs", feature = "imagebuilder", feature = "licensemanager", feature = "memorydb", feature = "route53domains"))]
pub(crate) mod backup_data_backup_framework_control_attributes_input_parameter_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`InputParameterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/backup_framework)."]
        InputParameterAttributes
        attributes {
            name: Str = "name";
            value: Str = "value";
        }
    }
}
#[cfg(any(feature = "base", feature = "ebs", feature = "ec2", feature = "ec2clientvpn", feature = "ec2transitgateway", feature = "imagebuilder", feature = "licensemanager", feature = "rds", feature = "route53", feature = "secretsmanager", feature = "ssmincidents", feature = "vpc"))]
pub(crate) mod base_data_availability_zone_filter {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zone)."]
        Filter
        arguments {
            name: Str = "name required";
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "batch", feature = "lex"))]
pub(crate) mod batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ImagePullSecret`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/batch_job_definition)."]
        ImagePullSecret
        arguments {
            name: Str = "name required";
        }
    }
}
#[cfg(any(feature = "batch", feature = "eks", feature = "mq", feature = "quicksight", feature = "workspaces"))]
pub(crate) mod batch_data_batch_job_definition_eks_properties_attributes_pod_properties_attributes_image_pull_secrets_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ImagePullSecretsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
        ImagePullSecretsAttributes
        attributes {
            name: Str = "name";
        }
    }
}
#[cfg(any(feature = "batch", feature = "ecs"))]
pub(crate) mod batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_ephemeral_storage_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EphemeralStorageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
        EphemeralStorageAttributes
        attributes {
            size_in_gib: Num = "size_in_gib";
        }
    }
}
#[cfg(any(feature = "batch", feature = "ecs"))]
pub(crate) mod batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_runtime_platform_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RuntimePlatformAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
        RuntimePlatformAttributes
        attributes {
            cpu_architecture: Str = "cpu_architecture";
            operating_system_family: Str = "operating_system_family";
        }
    }
}
#[cfg(any(feature = "batch", feature = "ecs"))]
pub(crate) mod crate_shared_batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes_efs_volume_configuration_attributes_authorization_config_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthorizationConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
        AuthorizationConfigAttributes
        attributes {
            access_point_id: Str = "access_point_id";
            iam: Str = "iam";
        }
    }
}
#[cfg(any(feature = "batch", feature = "ecs"))]
pub(crate) mod batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes {
    use crate::types::*;

    /// Blocks of [`EfsVolumeConfigurationAttributes`].
    pub mod efs_volume_configuration_attributes {
        use crate::types::*;

        pub use crate::shared::crate_shared_batch_data_batch_job_definition_node_properties_attributes_node_range_properties_attributes_container_attributes_volumes_attributes_efs_volume_configuration_attributes_efs_volume_configuration_attributes_authorization_config_attributes::AuthorizationConfigAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EfsVolumeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/batch_job_definition)."]
        EfsVolumeConfigurationAttributes
        attributes {
            file_system_id: Str = "file_system_id";
            root_directory: Str = "root_directory";
            transit_encryption: Str = "transit_encryption";
            transit_encryption_port: Num = "transit_encryption_port";
        }
        objects {
            authorization_config: List<efs_volume_configuration_attributes::AuthorizationConfigAttributes> = "authorization_config";
        }
    }
}
#[cfg(any(feature = "bedrock", feature = "datazone", feature = "ebs", feature = "ec2", feature = "ec2transitgateway", feature = "lakeformation", feature = "lex", feature = "notifications", feature = "opensearch", feature = "quicksight", feature = "rds", feature = "rekognition", feature = "route53domains", feature = "shield", feature = "vpc", feature = "vpclattice", feature = "workspaces"))]
pub(crate) mod bedrock_bedrock_custom_model_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        Timeouts
        arguments {
            create: Str = "create optional\tlength 1 -\tformat duration";
            delete: Str = "delete optional\tlength 1 -\tformat duration";
        }
    }
}
#[cfg(any(feature = "cloudformation", feature = "ec2", feature = "networkmanager", feature = "ssoadmin"))]
pub(crate) mod cloudformation_cloudformation_stack_set_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
        Timeouts
        arguments {
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "cloudfront", feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GrpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        GrpcConfig
        arguments {
            enabled: Bool = "enabled computed";
        }
    }
}
#[cfg(any(feature = "cloudfront", feature = "controltower", feature = "ecs", feature = "iot", feature = "s3"))]
pub(crate) mod cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceKeyValuePair`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfrontkeyvaluestore_keys_exclusive)."]
        ResourceKeyValuePair
        arguments {
            key: Str = "key required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "pipes"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_dead_letter_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeadLetterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        DeadLetterConfig
        arguments {
            arn: Str = "arn optional\tformat arn";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_network_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        NetworkConfiguration
        arguments {
            subnets: Set<Id<kind::Subnet>> = "subnets required\tprefix subnet-";
            assign_public_ip: Bool = "assign_public_ip optional";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\tprefix sg-";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PlacementConstraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        PlacementConstraint
        arguments {
            r#type: Str = "type required\tin distinctInstance|memberOf";
            expression: Str = "expression optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "datazone"))]
pub(crate) mod cloudwatch_data_cloudwatch_event_bus_dead_letter_config_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DeadLetterConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_bus)."]
        DeadLetterConfigAttributes
        attributes {
            arn: Str = "arn";
        }
    }
}
#[cfg(any(feature = "codecatalyst", feature = "lambda"))]
pub(crate) mod codecatalyst_data_codecatalyst_dev_environment_persistent_storage_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PersistentStorageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment)."]
        PersistentStorageAttributes
        attributes {
            size: Num = "size";
        }
    }
}
#[cfg(any(feature = "codedeploy", feature = "quicksight"))]
pub(crate) mod codedeploy_codedeploy_deployment_group_load_balancer_info_target_group_info {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetGroupInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        TargetGroupInfo
        arguments {
            name: Str = "name optional";
        }
    }
}
#[cfg(any(feature = "cognito", feature = "lex", feature = "s3", feature = "s3control"))]
pub(crate) mod cognito_cognito_user_pool_software_token_mfa_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SoftwareTokenMfaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        SoftwareTokenMfaConfiguration
        arguments {
            enabled: Bool = "enabled required";
        }
    }
}
#[cfg(any(feature = "connect", feature = "ec2", feature = "organizations"))]
pub(crate) mod connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LevelFiveAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/connect_user_hierarchy_group)."]
        LevelFiveAttributes
        attributes {
            arn: Str = "arn";
            id: Str = "id";
            name: Str = "name";
        }
    }
}
#[cfg(any(feature = "connect", feature = "opensearch"))]
pub(crate) mod connect_data_connect_hours_of_operation_config_attributes_end_time_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndTimeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/connect_hours_of_operation)."]
        EndTimeAttributes
        attributes {
            hours: Num = "hours";
            minutes: Num = "minutes";
        }
    }
}
#[cfg(any(feature = "controltower", feature = "guardduty", feature = "quicksight"))]
pub(crate) mod controltower_controltower_landing_zone_drift_status_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DriftStatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_landing_zone)."]
        DriftStatusAttributes
        attributes {
            status: Str = "status";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "rds"))]
pub(crate) mod docdb_docdb_cluster_master_user_secret_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MasterUserSecretAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster)."]
        MasterUserSecretAttributes
        attributes {
            kms_key_id: Str = "kms_key_id";
            secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
            secret_status: Str = "secret_status";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "neptune"))]
pub(crate) mod docdb_docdb_cluster_parameter_group_parameter {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_parameter_group)."]
        Parameter
        arguments {
            name: Str = "name required";
            value: Str = "value required";
            apply_method: Str = "apply_method optional\tin immediate|pending-reboot";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "neptune", feature = "rds"))]
pub(crate) mod docdb_docdb_global_cluster_global_cluster_members_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`GlobalClusterMembersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_global_cluster)."]
        GlobalClusterMembersAttributes
        attributes {
            db_cluster_arn: Str = "db_cluster_arn";
            is_writer: Bool = "is_writer";
        }
    }
}
#[cfg(any(feature = "dynamodb", feature = "evidently", feature = "quicksight"))]
pub(crate) mod dynamodb_data_dynamodb_table_attribute_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AttributeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
        AttributeAttributes
        attributes {
            name: Str = "name";
            r#type: Str = "type";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "opsworks"))]
pub(crate) mod ec2_ami_ephemeral_block_device {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EphemeralBlockDevice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ami)."]
        EphemeralBlockDevice
        arguments {
            device_name: Str = "device_name required";
            virtual_name: Str = "virtual_name required";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "quicksight"))]
pub(crate) mod ec2_ec2_network_insights_analysis_explanations_attributes_acl_rule_attributes_port_range_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PortRangeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_analysis)."]
        PortRangeAttributes
        attributes {
            from: Num = "from";
            to: Num = "to";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "globalaccelerator"))]
pub(crate) mod ec2_ec2_traffic_mirror_filter_rule_destination_port_range {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DestinationPortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_traffic_mirror_filter_rule)."]
        DestinationPortRange
        arguments {
            from_port: Num = "from_port optional\trange 1 65535\twhole";
            to_port: Num = "to_port optional\trange 1 65535\twhole";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "elasticache", feature = "fsx", feature = "quicksight", feature = "s3", feature = "servicecatalog"))]
pub(crate) mod ec2_instance_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        Timeouts
        arguments {
            create: Str = "create optional";
            delete: Str = "delete optional";
            read: Str = "read optional";
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "ecr", feature = "route53", feature = "waf", feature = "wafregional"))]
pub(crate) mod ec2_launch_template_elastic_gpu_specifications {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ElasticGpuSpecifications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        ElasticGpuSpecifications
        arguments {
            r#type: Str = "type required";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "eks", feature = "emrserverless", feature = "s3control", feature = "sfn"))]
pub(crate) mod ec2_launch_template_enclave_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EnclaveOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template)."]
        EnclaveOptions
        arguments {
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "quicksight", feature = "servicecatalog"))]
pub(crate) mod ec2_network_interface_sg_attachment_timeouts {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/network_interface_sg_attachment)."]
        Timeouts
        arguments {
            create: Str = "create optional";
            delete: Str = "delete optional";
            read: Str = "read optional";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "vpc"))]
pub(crate) mod ec2_vpc_endpoint_dns_entry_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DnsEntryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint)."]
        DnsEntryAttributes
        attributes {
            dns_name: Str = "dns_name";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "eks", feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod ec2_data_instance_enclave_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EnclaveOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
        EnclaveOptionsAttributes
        attributes {
            enabled: Bool = "enabled";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "scheduler"))]
pub(crate) mod ecs_ecs_service_ordered_placement_strategy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OrderedPlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_service)."]
        OrderedPlacementStrategy
        arguments {
            r#type: Str = "type required\tin random|spread|binpack";
            field: Str = "field optional";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "emrcontainers"))]
pub(crate) mod ecs_data_ecs_cluster_service_connect_defaults_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ServiceConnectDefaultsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_cluster)."]
        ServiceConnectDefaultsAttributes
        attributes {
            namespace: Str = "namespace";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "scheduler"))]
pub(crate) mod ecs_data_ecs_task_execution_network_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
        NetworkConfiguration
        arguments {
            subnets: Set<Str> = "subnets required";
            assign_public_ip: Bool = "assign_public_ip optional";
            security_groups: Set<Str> = "security_groups optional";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "waf", feature = "wafregional"))]
pub(crate) mod ecs_data_ecs_task_execution_overrides_container_overrides_resource_requirements {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
        ResourceRequirements
        arguments {
            r#type: Str = "type required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "pipes"))]
pub(crate) mod ecs_data_ecs_task_execution_overrides_inference_accelerator_overrides {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InferenceAcceleratorOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
        InferenceAcceleratorOverrides
        arguments {
            device_name: Str = "device_name optional";
            device_type: Str = "device_type optional";
        }
    }
}
#[cfg(any(feature = "eks", feature = "rds"))]
pub(crate) mod eks_eks_cluster_kubernetes_network_config_elastic_load_balancing {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ElasticLoadBalancing`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_cluster)."]
        ElasticLoadBalancing
        arguments {
            enabled: Bool = "enabled optional\tmay_replace";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "rds"))]
pub(crate) mod elasticache_elasticache_reserved_cache_node_recurring_charges_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RecurringChargesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node)."]
        RecurringChargesAttributes
        attributes {
            recurring_charge_amount: Num = "recurring_charge_amount";
            recurring_charge_frequency: Str = "recurring_charge_frequency";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "memorydb"))]
pub(crate) mod elasticache_elasticache_serverless_cache_endpoint_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
        EndpointAttributes
        attributes {
            address: Str = "address";
            port: Num = "port";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "memorydb"))]
pub(crate) mod elasticache_elasticache_user_authentication_mode_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticationModeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
        AuthenticationModeAttributes
        attributes {
            password_count: Num = "password_count";
            passwords: Secret<Set<Str>> = "passwords";
            r#type: Str = "type";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "quicksight"))]
pub(crate) mod elasticache_data_elasticache_serverless_cache_cache_usage_limits_attributes_ecpu_per_second_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EcpuPerSecondAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_serverless_cache)."]
        EcpuPerSecondAttributes
        attributes {
            maximum: Num = "maximum";
            minimum: Num = "minimum";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_advanced_security_options_master_user_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MasterUserOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        MasterUserOptions
        arguments {
            master_user_arn: Arn<kind::IamUser> = "master_user_arn optional\tformat arn\tservice iam";
            master_user_name: Str = "master_user_name optional";
            master_user_password: Secret<Str> = "master_user_password optional sensitive";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod crate_shared_elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule_maintenance_schedule_duration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Duration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        Duration
        arguments {
            unit: Str = "unit required\tin HOURS";
            value: Num = "value required\twhole";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule {
    use crate::types::*;

    /// Blocks of [`MaintenanceSchedule`].
    pub mod maintenance_schedule {
        use crate::types::*;

        pub use crate::shared::crate_shared_elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule_maintenance_schedule_duration::Duration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceSchedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        MaintenanceSchedule
        arguments {
            cron_expression_for_recurrence: Str = "cron_expression_for_recurrence required";
            start_at: Str = "start_at required\tformat rfc3339";
        }
        many {
            duration: maintenance_schedule::Duration = "duration required list block 1 1";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_cluster_config_zone_awareness_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ZoneAwarenessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        ZoneAwarenessConfig
        arguments {
            availability_zone_count: Num = "availability_zone_count optional\tin 2|3\twhole";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_cognito_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        CognitoOptions
        arguments {
            identity_pool_id: Str = "identity_pool_id required";
            role_arn: Str = "role_arn required\tformat arn";
            user_pool_id: Str = "user_pool_id required";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_domain_endpoint_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DomainEndpointOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        DomainEndpointOptions
        arguments {
            custom_endpoint: Str = "custom_endpoint optional";
            custom_endpoint_certificate_arn: Arn<kind::AcmCertificate> = "custom_endpoint_certificate_arn optional\tformat arn\tservice acm";
            custom_endpoint_enabled: Bool = "custom_endpoint_enabled optional";
            enforce_https: Bool = "enforce_https optional";
            tls_security_policy: Str = "tls_security_policy computed\tin Policy-Min-TLS-1-0-2019-07|Policy-Min-TLS-1-2-2019-07|Policy-Min-TLS-1-2-PFS-2023-10";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_ebs_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EbsOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        EbsOptions
        arguments {
            ebs_enabled: Bool = "ebs_enabled required";
            iops: Num = "iops computed\twhole";
            throughput: Num = "throughput computed\trange 125 -\twhole";
            volume_size: Num = "volume_size optional\twhole";
            volume_type: Str = "volume_type computed\tin standard|gp2|io1|gp3";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_encrypt_at_rest {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptAtRest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        EncryptAtRest
        arguments {
            enabled: Bool = "enabled required\treplaces";
            kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\treplaces";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_log_publishing_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LogPublishingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        LogPublishingOptions
        arguments {
            cloudwatch_log_group_arn: Arn<kind::CloudwatchLogGroup> = "cloudwatch_log_group_arn required\tformat arn\tservice logs";
            log_type: Str = "log_type required\tin INDEX_SLOW_LOGS|SEARCH_SLOW_LOGS|ES_APPLICATION_LOGS|AUDIT_LOGS";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "msk", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_node_to_node_encryption {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NodeToNodeEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        NodeToNodeEncryption
        arguments {
            enabled: Bool = "enabled required\treplaces";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_snapshot_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SnapshotOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        SnapshotOptions
        arguments {
            automated_snapshot_start_hour: Num = "automated_snapshot_start_hour required\twhole";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch", feature = "synthetics"))]
pub(crate) mod elasticsearch_elasticsearch_domain_vpc_options {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        VpcOptions
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids optional\tprefix subnet-";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_vpc_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        VpcOptionsAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod crate_shared_elasticsearch_elasticsearch_domain_saml_options_saml_options_saml_options_idp {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Idp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options)."]
        Idp
        arguments {
            entity_id: Str = "entity_id required";
            metadata_content: Str = "metadata_content required\tlength 1 -";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_saml_options_saml_options {
    use crate::types::*;

    /// Blocks of [`SamlOptions`].
    pub mod saml_options {
        use crate::types::*;

        pub use crate::shared::crate_shared_elasticsearch_elasticsearch_domain_saml_options_saml_options_saml_options_idp::Idp;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SamlOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options)."]
        SamlOptions
        arguments {
            enabled: Bool = "enabled optional";
            master_backend_role: Str = "master_backend_role optional\tlength 1 -";
            master_user_name: Secret<Str> = "master_user_name optional sensitive\tlength 1 -";
            roles_key: Str = "roles_key optional";
            session_timeout_minutes: Num = "session_timeout_minutes optional\trange 1 1440\twhole";
            subject_key: Str = "subject_key optional";
        }
        many {
            idp: saml_options::Idp = "idp optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_auto_tune_options_attributes_maintenance_schedule_attributes {
    use crate::types::*;

    /// Blocks of [`MaintenanceScheduleAttributes`].
    pub mod maintenance_schedule_attributes {
        use crate::types::*;

        pub use crate::shared::appmesh_data_appmesh_route_spec_attributes_grpc_route_attributes_retry_policy_attributes_per_retry_timeout_attributes::PerRetryTimeoutAttributes as DurationAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MaintenanceScheduleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        MaintenanceScheduleAttributes
        attributes {
            cron_expression_for_recurrence: Str = "cron_expression_for_recurrence";
            start_at: Str = "start_at";
        }
        objects {
            duration: List<maintenance_schedule_attributes::DurationAttributes> = "duration";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_cluster_config_attributes_zone_awareness_config_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ZoneAwarenessConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        ZoneAwarenessConfigAttributes
        attributes {
            availability_zone_count: Num = "availability_zone_count";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_cognito_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CognitoOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        CognitoOptionsAttributes
        attributes {
            enabled: Bool = "enabled";
            identity_pool_id: Str = "identity_pool_id";
            role_arn: Str = "role_arn";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_ebs_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EbsOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        EbsOptionsAttributes
        attributes {
            ebs_enabled: Bool = "ebs_enabled";
            iops: Num = "iops";
            throughput: Num = "throughput";
            volume_size: Num = "volume_size";
            volume_type: Str = "volume_type";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_encryption_at_rest_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EncryptionAtRestAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        EncryptionAtRestAttributes
        attributes {
            enabled: Bool = "enabled";
            kms_key_id: Str = "kms_key_id";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_log_publishing_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LogPublishingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        LogPublishingOptionsAttributes
        attributes {
            cloudwatch_log_group_arn: Arn<kind::CloudwatchLogGroup> = "cloudwatch_log_group_arn";
            enabled: Bool = "enabled";
            log_type: Str = "log_type";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_snapshot_options_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SnapshotOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        SnapshotOptionsAttributes
        attributes {
            automated_snapshot_start_hour: Num = "automated_snapshot_start_hour";
        }
    }
}
#[cfg(any(feature = "ivs", feature = "ivschat"))]
pub(crate) mod ivs_ivs_recording_configuration_destination_configuration_s3 {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration)."]
        S3
        arguments {
            bucket_name: Str = "bucket_name required\tmatch ^[0-9a-z.-]+$";
        }
    }
}
#[cfg(any(feature = "kendra", feature = "signer"))]
pub(crate) mod kendra_data_kendra_faq_s3_path_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`S3PathAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kendra_faq)."]
        S3PathAttributes
        attributes {
            bucket: Str = "bucket";
            key: Str = "key";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_parallelism {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parallelism`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Parallelism
        arguments {
            count: Num = "count computed\trange 1 64\twhole";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_schema_record_columns {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RecordColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        RecordColumns
        arguments {
            name: Str = "name required\tmatch ^[^-\\s<>&]+$";
            sql_type: Str = "sql_type required";
            mapping: Str = "mapping optional";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_csv {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Csv`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Csv
        arguments {
            record_column_delimiter: Str = "record_column_delimiter required";
            record_row_delimiter: Str = "record_row_delimiter required";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_json {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Json
        arguments {
            record_row_path: Str = "record_row_path required";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_outputs_schema {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Schema
        arguments {
            record_format_type: Str = "record_format_type required\tin JSON|CSV";
        }
    }
}
#[cfg(any(feature = "lakeformation", feature = "ssm"))]
pub(crate) mod lakeformation_data_lakeformation_permissions_lf_tag_policy_expression {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Expression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lakeformation_permissions)."]
        Expression
        arguments {
            key: Str = "key required";
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "lambda", feature = "verifiedpermissions"))]
pub(crate) mod lambda_data_lambda_function_tracing_config_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TracingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
        TracingConfigAttributes
        attributes {
            mode: Str = "mode";
        }
    }
}
#[cfg(any(feature = "lex", feature = "route53", feature = "securityhub"))]
pub(crate) mod lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomPayload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        CustomPayload
        arguments {
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "medialive", feature = "securityhub"))]
pub(crate) mod medialive_medialive_input_security_group_whitelist_rules {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`WhitelistRules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input_security_group)."]
        WhitelistRules
        arguments {
            cidr: Str = "cidr required\tformat network";
        }
    }
}
#[cfg(any(feature = "msk", feature = "verifiedaccess"))]
pub(crate) mod msk_msk_cluster_logging_info_broker_logs_cloudwatch_logs {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        CloudwatchLogs
        arguments {
            enabled: Bool = "enabled required";
            log_group: Name<kind::CloudwatchLogGroup> = "log_group optional";
        }
    }
}
#[cfg(any(feature = "msk", feature = "verifiedaccess"))]
pub(crate) mod msk_msk_cluster_logging_info_broker_logs_firehose {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        Firehose
        arguments {
            enabled: Bool = "enabled required";
            delivery_stream: Name<kind::KinesisFirehoseDeliveryStream> = "delivery_stream optional";
        }
    }
}
#[cfg(any(feature = "networkfirewall", feature = "route53"))]
pub(crate) mod networkfirewall_data_networkfirewall_firewall_policy_firewall_policy_attributes_stateless_custom_action_attributes_action_definition_attributes_publish_metric_action_attributes_dimension_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DimensionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
        DimensionAttributes
        attributes {
            value: Str = "value";
        }
    }
}
#[cfg(any(feature = "pipes", feature = "scheduler"))]
pub(crate) mod pipes_pipes_pipe_target_parameters_ecs_task_parameters_capacity_provider_strategy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        CapacityProviderStrategy
        arguments {
            capacity_provider: Str = "capacity_provider required\tlength 1 255";
            base: Num = "base optional\trange 0 100000\twhole";
            weight: Num = "weight optional\trange 0 1000\twhole";
        }
    }
}
#[cfg(any(feature = "pipes", feature = "scheduler"))]
pub(crate) mod pipes_pipes_pipe_target_parameters_kinesis_stream_parameters {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KinesisStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        KinesisStreamParameters
        arguments {
            partition_key: Str = "partition_key required\tlength 1 256";
        }
    }
}
#[cfg(any(feature = "quicksight", feature = "rum", feature = "sagemaker"))]
pub(crate) mod quicksight_quicksight_analysis_definition_sheets_layouts_configuration_section_based_layout_body_sections_page_break_configuration_after {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`After`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/quicksight_analysis)."]
        After
        arguments {
            status: Str = "status optional\tin ENABLED|DISABLED";
        }
    }
}
#[cfg(any(feature = "quicksight", feature = "securityhub"))]
pub(crate) mod quicksight_quicksight_analysis_definition_sheets_visuals_bar_chart_visual_chart_configuration_reference_lines_data_configuration_static_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StaticConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/quicksight_analysis)."]
        StaticConfiguration
        arguments {
            value: Num = "value required";
        }
    }
}
#[cfg(any(feature = "quicksight", feature = "s3control", feature = "scheduler"))]
pub(crate) mod quicksight_quicksight_template_source_entity_source_template {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/quicksight_template)."]
        SourceTemplate
        arguments {
            arn: Str = "arn required\tformat arn";
        }
    }
}
#[cfg(any(feature = "redshift", feature = "redshiftserverless"))]
pub(crate) mod crate_shared_redshift_redshift_endpoint_access_vpc_endpoint_attributes_vpc_endpoint_attributes_network_interface_attributes {
    use crate::types::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NetworkInterfaceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access)."]
        NetworkInterfaceAttributes
        attributes {
            availability_zone: Str = "availability_zone";
            network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
            private_ip_address: Str = "private_ip_address";
            subnet_id: Id<kind::Subnet> = "subnet_id";
        }
    }
}
#[cfg(any(feature = "redshift", feature = "redshiftserverless"))]
pub(crate) mod redshift_redshift_endpoint_access_vpc_endpoint_attributes {
    use crate::types::*;

    /// Blocks of [`VpcEndpointAttributes`].
    pub mod vpc_endpoint_attributes {
        use crate::types::*;

        pub use crate::shared::crate_shared_redshift_redshift_endpoint_access_vpc_endpoint_attributes_vpc_endpoint_attributes_network_interface_attributes::NetworkInterfaceAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcEndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access)."]
        VpcEndpointAttributes
        attributes {
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
        objects {
            network_interface: List<vpc_endpoint_attributes::NetworkInterfaceAttributes> = "network_interface";
        }
    }
}
#[cfg(any(feature = "s3", feature = "s3control"))]
pub(crate) mod s3_s3_access_point_public_access_block_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PublicAccessBlockConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
        PublicAccessBlockConfiguration
        arguments {
            block_public_acls: Bool = "block_public_acls optional\treplaces";
            block_public_policy: Bool = "block_public_policy optional\treplaces";
            ignore_public_acls: Bool = "ignore_public_acls optional\treplaces";
            restrict_public_buckets: Bool = "restrict_public_buckets optional\treplaces";
        }
    }
}
pub(crate) mod s3_s3_object_override_provider_default_tags {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DefaultTags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object)."]
        DefaultTags
        arguments {
            tags: Map<Str> = "tags optional";
        }
    }
}
#[cfg(any(feature = "ses", feature = "sesv2"))]
pub(crate) mod ses_ses_event_destination_sns_destination {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SnsDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ses_event_destination)."]
        SnsDestination
        arguments {
            topic_arn: Arn<kind::SnsTopic> = "topic_arn required\tformat arn\tservice sns";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_byte_match_set_byte_match_tuples_field_to_match {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FieldToMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
        FieldToMatch
        arguments {
            r#type: Str = "type required\tin URI|QUERY_STRING|HEADER|METHOD|BODY|SINGLE_QUERY_ARG|ALL_QUERY_ARGS";
            data: Str = "data optional";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_regex_match_set_regex_match_tuple_field_to_match {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FieldToMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set)."]
        FieldToMatch
        arguments {
            r#type: Str = "type required";
            data: Str = "data optional";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_size_constraint_set_size_constraints {
    use crate::types::*;

    /// Blocks of [`SizeConstraints`].
    pub mod size_constraints {
        use crate::types::*;

        pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SizeConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set)."]
        SizeConstraints
        arguments {
            comparison_operator: Str = "comparison_operator required";
            size: Num = "size required\twhole";
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: size_constraints::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_sql_injection_match_set_sql_injection_match_tuples {
    use crate::types::*;

    /// Blocks of [`SqlInjectionMatchTuples`].
    pub mod sql_injection_match_tuples {
        use crate::types::*;

        pub use crate::shared::waf_waf_regex_match_set_regex_match_tuple_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SqlInjectionMatchTuples`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_sql_injection_match_set)."]
        SqlInjectionMatchTuples
        arguments {
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: sql_injection_match_tuples::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_xss_match_set_xss_match_tuples {
    use crate::types::*;

    /// Blocks of [`XssMatchTuples`].
    pub mod xss_match_tuples {
        use crate::types::*;

        pub use crate::shared::waf_waf_byte_match_set_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`XssMatchTuples`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_xss_match_set)."]
        XssMatchTuples
        arguments {
            text_transformation: Str = "text_transformation required\tin NONE|COMPRESS_WHITE_SPACE|HTML_ENTITY_DECODE|LOWERCASE|CMD_LINE|URL_DECODE";
        }
        many {
            field_to_match: xss_match_tuples::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
