// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Blocks that several services use.

#[cfg(any(feature = "account", feature = "alb", feature = "amp", feature = "appfabric", feature = "appsync", feature = "athena", feature = "backup", feature = "batch", feature = "bedrock", feature = "budgets", feature = "chatbot", feature = "chime", feature = "chimesdkmediapipelines", feature = "cleanrooms", feature = "cloudcontrol", feature = "cloudformation", feature = "cloudfront", feature = "cloudhsmv2", feature = "cloudsearch", feature = "cloudtrail", feature = "cloudwatch", feature = "codecatalyst", feature = "codeconnections", feature = "codegurureviewer", feature = "codestarconnections", feature = "comprehend", feature = "config", feature = "connect", feature = "controltower", feature = "datazone", feature = "dax", feature = "directconnect", feature = "directoryservice", feature = "dms", feature = "docdb", feature = "drs", feature = "dsql", feature = "dynamodb", feature = "ebs", feature = "ec2", feature = "ec2transitgateway", feature = "ecs", feature = "eks", feature = "elasticache", feature = "elasticsearch", feature = "evidently", feature = "finspace", feature = "fis", feature = "fms", feature = "fsx", feature = "globalaccelerator", feature = "glue", feature = "inspector2", feature = "iot", feature = "ivs", feature = "ivschat", feature = "kendra", feature = "keyspaces", feature = "kinesis", feature = "kinesisanalyticsv2", feature = "kms", feature = "lambda", feature = "lb", feature = "lex", feature = "lightsail", feature = "location", feature = "m2", feature = "medialive", feature = "memorydb", feature = "mq", feature = "msk", feature = "mskconnect", feature = "mwaa", feature = "neptune", feature = "neptunegraph", feature = "networkfirewall", feature = "networkmanager", feature = "oam", feature = "opensearch", feature = "opensearchingest", feature = "opsworks", feature = "organizations", feature = "paymentcryptography", feature = "pinpoint", feature = "pipes", feature = "qbusiness", feature = "quicksight", feature = "rbin", feature = "rds", feature = "redshift", feature = "redshiftserverless", feature = "rekognition", feature = "resiliencehub", feature = "resourceexplorer", feature = "route53", feature = "route53domains", feature = "securityhub", feature = "securitylake", feature = "serverlessrepository", feature = "sfn", feature = "shield", feature = "sqs", feature = "ssm", feature = "ssmincidents", feature = "storagegateway", feature = "timestreaminfluxdb", feature = "timestreamquery", feature = "transcribe", feature = "verifiedaccess", feature = "vpc", feature = "vpclattice", feature = "workspaces"))]
pub(crate) mod account_account_alternate_contact_timeouts {
    use crate::kinds::*;

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
#[cfg(any(feature = "account", feature = "alb", feature = "amp", feature = "apigatewayv2", feature = "bcmdata", feature = "bedrock", feature = "computeoptimizer", feature = "datazone", feature = "directoryservice", feature = "ec2", feature = "elb", feature = "globalaccelerator", feature = "grafana", feature = "guardduty", feature = "lambda", feature = "lb", feature = "macie2", feature = "quicksight", feature = "rds", feature = "resourcegroups", feature = "route53", feature = "route53domains", feature = "s3", feature = "s3control", feature = "securityhub"))]
pub(crate) mod account_account_region_timeouts {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
#[cfg(any(feature = "acm", feature = "acmpca", feature = "apigateway", feature = "appfabric", feature = "apprunner", feature = "backup", feature = "bedrock", feature = "cloudfront", feature = "dataexchange", feature = "datasync", feature = "datazone", feature = "docdb", feature = "dsql", feature = "ec2", feature = "guardduty", feature = "imagebuilder", feature = "kms", feature = "lakeformation", feature = "lambda", feature = "lb", feature = "lightsail", feature = "macie", feature = "macie2", feature = "medialive", feature = "neptune", feature = "networkmanager", feature = "opsworks", feature = "rds", feature = "redshiftdata", feature = "rekognition", feature = "ses", feature = "storagegateway", feature = "transcribe", feature = "vpc", feature = "wafregional", feature = "wafv2"))]
pub(crate) mod acm_acm_certificate_validation_timeouts {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acm_certificate_validation)."]
        Timeouts
        arguments {
            create: Str = "create optional";
        }
    }
}
#[cfg(any(feature = "acmpca", feature = "apprunner", feature = "ecs", feature = "pipes", feature = "waf", feature = "wafregional"))]
pub(crate) mod acmpca_acmpca_certificate_validity {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Validity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/acmpca_certificate)."]
        Validity
        arguments {
            r#type: Str = "type required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_access_logs {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MinimumLoadBalancerCapacity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        MinimumLoadBalancerCapacity
        arguments {
            capacity_units: Num = "capacity_units required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_subnet_mapping {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SubnetMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        SubnetMapping
        arguments {
            subnet_id: Str = "subnet_id required";
            allocation_id: Str = "allocation_id optional";
            ipv6_address: Str = "ipv6_address optional";
            private_ipv4_address: Str = "private_ipv4_address optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_subnet_mapping_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SubnetMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb)."]
        SubnetMappingAttributes
        attributes {
            allocation_id: Str = "allocation_id";
            ipv6_address: Str = "ipv6_address";
            outpost_id: Str = "outpost_id";
            private_ipv4_address: Str = "private_ipv4_address";
            subnet_id: Str = "subnet_id";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_default_action_default_action_authenticate_cognito {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateCognito`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        AuthenticateCognito
        arguments {
            user_pool_arn: Str = "user_pool_arn required";
            user_pool_client_id: Str = "user_pool_client_id required";
            user_pool_domain: Str = "user_pool_domain required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed";
            scope: Str = "scope computed";
            session_cookie_name: Str = "session_cookie_name computed";
            session_timeout: Num = "session_timeout computed";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_default_action_default_action_authenticate_oidc {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateOidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        AuthenticateOidc
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required";
            client_id: Str = "client_id required";
            client_secret: Str = "client_secret required sensitive";
            issuer: Str = "issuer required";
            token_endpoint: Str = "token_endpoint required";
            user_info_endpoint: Str = "user_info_endpoint required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed";
            scope: Str = "scope computed";
            session_cookie_name: Str = "session_cookie_name computed";
            session_timeout: Num = "session_timeout computed";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_default_action_default_action_fixed_response {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FixedResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        FixedResponse
        arguments {
            content_type: Str = "content_type required";
            message_body: Str = "message_body optional";
            status_code: Str = "status_code computed";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_crate_shared_alb_alb_listener_default_action_default_action_forward_forward_stickiness {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Stickiness`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        Stickiness
        arguments {
            duration: Num = "duration required";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_crate_shared_alb_alb_listener_default_action_default_action_forward_forward_target_group {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        TargetGroup
        arguments {
            arn: Str = "arn required";
            weight: Num = "weight optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_default_action_default_action_forward {
    use crate::kinds::*;

    /// Blocks of [`Forward`].
    pub mod forward {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_crate_shared_alb_alb_listener_default_action_default_action_forward_forward_stickiness::Stickiness;
        pub use crate::shared::crate_shared_crate_shared_alb_alb_listener_default_action_default_action_forward_forward_target_group::TargetGroup;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Forward`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        Forward
        many {
            target_group: forward::TargetGroup = "target_group required set block 1 5";
            stickiness: forward::Stickiness = "stickiness optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_default_action_default_action_redirect {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Redirect`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        Redirect
        arguments {
            status_code: Str = "status_code required";
            host: Str = "host optional";
            path: Str = "path optional";
            port: Str = "port optional";
            protocol: Str = "protocol optional";
            query: Str = "query optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_default_action {
    use crate::kinds::*;

    /// Blocks of [`DefaultAction`].
    pub mod default_action {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_authenticate_cognito::AuthenticateCognito;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_authenticate_oidc::AuthenticateOidc;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_fixed_response::FixedResponse;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_forward::Forward;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_forward::forward;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_redirect::Redirect;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        DefaultAction
        arguments {
            r#type: Str = "type required";
            order: Num = "order computed";
            target_group_arn: Str = "target_group_arn optional";
        }
        many {
            authenticate_cognito: default_action::AuthenticateCognito = "authenticate_cognito optional list block 0 1";
            authenticate_oidc: default_action::AuthenticateOidc = "authenticate_oidc optional list block 0 1";
            fixed_response: default_action::FixedResponse = "fixed_response optional list block 0 1";
            forward: default_action::Forward = "forward optional list block 0 1";
            redirect: default_action::Redirect = "redirect optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_mutual_authentication {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MutualAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener)."]
        MutualAuthentication
        arguments {
            mode: Str = "mode required";
            advertise_trust_store_ca_names: Str = "advertise_trust_store_ca_names computed";
            ignore_client_certificate_expiry: Bool = "ignore_client_certificate_expiry optional";
            trust_store_arn: Str = "trust_store_arn optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_rule_action_action_authenticate_cognito {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateCognito`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        AuthenticateCognito
        arguments {
            user_pool_arn: Str = "user_pool_arn required";
            user_pool_client_id: Str = "user_pool_client_id required";
            user_pool_domain: Str = "user_pool_domain required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed";
            scope: Str = "scope optional";
            session_cookie_name: Str = "session_cookie_name optional";
            session_timeout: Num = "session_timeout optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_rule_action_action_authenticate_oidc {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticateOidc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        AuthenticateOidc
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required";
            client_id: Str = "client_id required";
            client_secret: Str = "client_secret required sensitive";
            issuer: Str = "issuer required";
            token_endpoint: Str = "token_endpoint required";
            user_info_endpoint: Str = "user_info_endpoint required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            on_unauthenticated_request: Str = "on_unauthenticated_request computed";
            scope: Str = "scope optional";
            session_cookie_name: Str = "session_cookie_name optional";
            session_timeout: Num = "session_timeout optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_listener_rule_action {
    use crate::kinds::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_alb_alb_listener_rule_action_action_authenticate_cognito::AuthenticateCognito;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_action_action_authenticate_oidc::AuthenticateOidc;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_fixed_response::FixedResponse;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_forward::Forward;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_forward::forward;
        pub use crate::shared::crate_shared_alb_alb_listener_default_action_default_action_redirect::Redirect;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        Action
        arguments {
            r#type: Str = "type required";
            order: Num = "order computed";
            target_group_arn: Str = "target_group_arn optional";
        }
        many {
            authenticate_cognito: action::AuthenticateCognito = "authenticate_cognito optional list block 0 1";
            authenticate_oidc: action::AuthenticateOidc = "authenticate_oidc optional list block 0 1";
            fixed_response: action::FixedResponse = "fixed_response optional list block 0 1";
            forward: action::Forward = "forward optional list block 0 1";
            redirect: action::Redirect = "redirect optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_rule_condition_condition_host_header {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HostHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        HostHeader
        arguments {
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_rule_condition_condition_http_header {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HttpHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_listener_rule)."]
        HttpHeader
        arguments {
            http_header_name: Str = "http_header_name required";
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_listener_rule_condition_condition_query_string {
    use crate::kinds::*;

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
pub(crate) mod alb_alb_listener_rule_condition {
    use crate::kinds::*;

    /// Blocks of [`Condition`].
    pub mod condition {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_host_header::HostHeader;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_http_header::HttpHeader;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_host_header::HostHeader as HttpRequestMethod;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_host_header::HostHeader as PathPattern;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_query_string::QueryString;
        pub use crate::shared::crate_shared_alb_alb_listener_rule_condition_condition_host_header::HostHeader as SourceIp;
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
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_health_check {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HealthCheck`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        HealthCheck
        arguments {
            enabled: Bool = "enabled optional";
            healthy_threshold: Num = "healthy_threshold optional";
            interval: Num = "interval optional";
            matcher: Str = "matcher computed";
            path: Str = "path computed";
            port: Str = "port optional";
            protocol: Str = "protocol optional";
            timeout: Num = "timeout computed";
            unhealthy_threshold: Num = "unhealthy_threshold optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_stickiness {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Stickiness`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        Stickiness
        arguments {
            r#type: Str = "type required";
            cookie_duration: Num = "cookie_duration optional";
            cookie_name: Str = "cookie_name optional";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_target_failover {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetFailover`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        TargetFailover
        arguments {
            on_deregistration: Str = "on_deregistration required";
            on_unhealthy: Str = "on_unhealthy required";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_target_group_target_group_health_target_group_health_dns_failover {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DnsFailover`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        DnsFailover
        arguments {
            minimum_healthy_targets_count: Str = "minimum_healthy_targets_count optional";
            minimum_healthy_targets_percentage: Str = "minimum_healthy_targets_percentage optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_alb_target_group_target_group_health_target_group_health_unhealthy_state_routing {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`UnhealthyStateRouting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        UnhealthyStateRouting
        arguments {
            minimum_healthy_targets_count: Num = "minimum_healthy_targets_count optional";
            minimum_healthy_targets_percentage: Str = "minimum_healthy_targets_percentage optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod alb_alb_target_group_target_group_health {
    use crate::kinds::*;

    /// Blocks of [`TargetGroupHealth`].
    pub mod target_group_health {
        use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetHealthState`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lb_target_group)."]
        TargetHealthState
        arguments {
            enable_unhealthy_connection_termination: Bool = "enable_unhealthy_connection_termination required";
            unhealthy_draining_interval: Num = "unhealthy_draining_interval optional";
        }
    }
}
#[cfg(any(feature = "alb", feature = "base", feature = "ebs", feature = "ec2", feature = "ec2clientvpn", feature = "ec2transitgateway", feature = "lb", feature = "servicecatalog"))]
pub(crate) mod alb_data_alb_timeouts {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticateCognitoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        AuthenticateCognitoAttributes
        attributes {
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params";
            on_unauthenticated_request: Str = "on_unauthenticated_request";
            scope: Str = "scope";
            session_cookie_name: Str = "session_cookie_name";
            session_timeout: Num = "session_timeout";
            user_pool_arn: Str = "user_pool_arn";
            user_pool_client_id: Str = "user_pool_client_id";
            user_pool_domain: Str = "user_pool_domain";
        }
    }
}
#[cfg(any(feature = "alb", feature = "lb"))]
pub(crate) mod crate_shared_alb_data_alb_listener_default_action_attributes_default_action_attributes_authenticate_oidc_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticateOidcAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lb_listener)."]
        AuthenticateOidcAttributes
        attributes {
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params";
            authorization_endpoint: Str = "authorization_endpoint";
            client_id: Str = "client_id";
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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    /// Blocks of [`ForwardAttributes`].
    pub mod forward_attributes {
        use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    /// Blocks of [`DefaultActionAttributes`].
    pub mod default_action_attributes {
        use crate::kinds::*;

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
            target_group_arn: Str = "target_group_arn";
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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
#[cfg(any(feature = "amp", feature = "fis", feature = "pipes"))]
pub(crate) mod amp_prometheus_workspace_logging_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/prometheus_workspace)."]
        LoggingConfiguration
        arguments {
            log_group_arn: Str = "log_group_arn required";
        }
    }
}
#[cfg(any(feature = "amplify", feature = "bedrock", feature = "comprehend", feature = "ec2", feature = "ecr", feature = "quicksight", feature = "route53", feature = "waf", feature = "wafregional"))]
pub(crate) mod amplify_amplify_app_cache_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CacheConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/amplify_app)."]
        CacheConfig
        arguments {
            r#type: Str = "type required";
        }
    }
}
#[cfg(any(feature = "apigateway", feature = "apigatewayv2"))]
pub(crate) mod apigateway_api_gateway_domain_name_mutual_tls_authentication {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MutualTlsAuthentication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_domain_name)."]
        MutualTlsAuthentication
        arguments {
            truststore_uri: Str = "truststore_uri required";
            truststore_version: Str = "truststore_version optional";
        }
    }
}
#[cfg(any(feature = "apigateway", feature = "apigatewayv2"))]
pub(crate) mod apigateway_api_gateway_stage_access_log_settings {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AccessLogSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_stage)."]
        AccessLogSettings
        arguments {
            destination_arn: Str = "destination_arn required";
            format: Str = "format required";
        }
    }
}
#[cfg(any(feature = "apigatewayv2", feature = "lambda"))]
pub(crate) mod apigatewayv2_apigatewayv2_api_cors_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CorsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_api)."]
        CorsConfiguration
        arguments {
            allow_credentials: Bool = "allow_credentials optional";
            allow_headers: Set<Str> = "allow_headers optional";
            allow_methods: Set<Str> = "allow_methods optional";
            allow_origins: Set<Str> = "allow_origins optional";
            expose_headers: Set<Str> = "expose_headers optional";
            max_age: Num = "max_age optional";
        }
    }
}
#[cfg(any(feature = "apigatewayv2", feature = "backup", feature = "directoryservice", feature = "ecr", feature = "ecrpublic", feature = "emrcontainers", feature = "iam", feature = "mskconnect", feature = "rds", feature = "route53recoveryreadiness", feature = "transfer"))]
pub(crate) mod apigatewayv2_apigatewayv2_authorizer_timeouts {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/apigatewayv2_authorizer)."]
        Timeouts
        arguments {
            delete: Str = "delete optional";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling"))]
pub(crate) mod appautoscaling_appautoscaling_policy_step_scaling_policy_configuration_step_adjustment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StepAdjustment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        StepAdjustment
        arguments {
            scaling_adjustment: Num = "scaling_adjustment required";
            metric_interval_lower_bound: Str = "metric_interval_lower_bound optional";
            metric_interval_upper_bound: Str = "metric_interval_upper_bound optional";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling", feature = "batch", feature = "cloudfront", feature = "cloudwatch", feature = "computeoptimizer", feature = "dax", feature = "ecs", feature = "elasticache", feature = "elb", feature = "imagebuilder", feature = "iot", feature = "kinesis", feature = "memorydb", feature = "pipes", feature = "rds", feature = "redshift", feature = "redshiftdata", feature = "route53domains", feature = "scheduler", feature = "wafv2"))]
pub(crate) mod appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions {
    use crate::kinds::*;

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
pub(crate) mod crate_shared_crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat_metric_stat_metric {
    use crate::kinds::*;

    /// Blocks of [`Metric`].
    pub mod metric {
        use crate::kinds::*;

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
pub(crate) mod crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat {
    use crate::kinds::*;

    /// Blocks of [`MetricStat`].
    pub mod metric_stat {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat_metric_stat_metric::Metric;
        pub use crate::shared::crate_shared_crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat_metric_stat_metric::metric;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricStat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        MetricStat
        arguments {
            stat: Str = "stat required";
            unit: Str = "unit optional";
        }
        many {
            metric: metric_stat::Metric = "metric required list block 1 1";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling"))]
pub(crate) mod appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics {
    use crate::kinds::*;

    /// Blocks of [`Metrics`].
    pub mod metrics {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat::MetricStat;
        pub use crate::shared::crate_shared_appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_metrics_metrics_metric_stat::metric_stat;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Metrics`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        Metrics
        arguments {
            id: Str = "id required";
            expression: Str = "expression optional";
            label: Str = "label optional";
            return_data: Bool = "return_data optional";
        }
        many {
            metric_stat: metrics::MetricStat = "metric_stat optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "appautoscaling", feature = "autoscaling"))]
pub(crate) mod appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_predefined_metric_specification {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PredefinedMetricSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appautoscaling_policy)."]
        PredefinedMetricSpecification
        arguments {
            predefined_metric_type: Str = "predefined_metric_type required";
            resource_label: Str = "resource_label optional";
        }
    }
}
#[cfg(any(feature = "appconfig", feature = "computeoptimizer"))]
pub(crate) mod appconfig_appintegrations_event_integration_event_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration)."]
        EventFilter
        arguments {
            source: Str = "source required";
        }
    }
}
#[cfg(any(feature = "appfabric", feature = "cloudwatch"))]
pub(crate) mod appfabric_appfabric_app_authorization_credential_oauth2_credential {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Oauth2Credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_app_authorization)."]
        Oauth2Credential
        arguments {
            client_id: Str = "client_id required";
            client_secret: Str = "client_secret required sensitive";
        }
    }
}
#[cfg(any(feature = "appfabric", feature = "medialive"))]
pub(crate) mod appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_firehose_stream {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FirehoseStream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        FirehoseStream
        arguments {
            stream_name: Str = "stream_name required";
        }
    }
}
#[cfg(any(feature = "appfabric", feature = "fis"))]
pub(crate) mod appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_s3_bucket {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appfabric_ingestion_destination)."]
        S3Bucket
        arguments {
            bucket_name: Str = "bucket_name required";
            prefix: Str = "prefix optional";
        }
    }
}
#[cfg(any(feature = "appflow", feature = "chime", feature = "cloudwatch"))]
pub(crate) mod appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Basic`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
        Basic
        arguments {
            password: Str = "password required sensitive";
            username: Str = "username required";
        }
    }
}
#[cfg(any(feature = "appflow", feature = "auditmanager", feature = "bedrock", feature = "cloudwatch", feature = "codecatalyst", feature = "datapipeline", feature = "devopsguru", feature = "dynamodb", feature = "ec2", feature = "emr", feature = "lakeformation", feature = "lb", feature = "medialive", feature = "opensearch", feature = "polly", feature = "quicksight", feature = "redshift", feature = "s3", feature = "s3control", feature = "securitylake", feature = "servicequotas", feature = "ssoadmin", feature = "synthetics", feature = "timestreamquery", feature = "wafv2"))]
pub(crate) mod appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Amplitude`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appflow_connector_profile)."]
        Amplitude
    }
}
#[cfg(any(feature = "appmesh", feature = "ecs", feature = "msk"))]
pub(crate) mod appmesh_appmesh_mesh_spec_egress_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EgressFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_mesh)."]
        EgressFilter
        arguments {
            r#type: Str = "type optional";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "elasticsearch", feature = "imagebuilder", feature = "opensearch", feature = "securityhub"))]
pub(crate) mod appmesh_appmesh_route_spec_grpc_route_retry_policy_per_retry_timeout {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PerRetryTimeout`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_route)."]
        PerRetryTimeout
        arguments {
            unit: Str = "unit required";
            value: Num = "value required";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "signer"))]
pub(crate) mod appmesh_appmesh_virtual_gateway_spec_listener_tls_certificate_acm {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Acm`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
        Acm
        arguments {
            certificate_arn: Str = "certificate_arn required";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "backup", feature = "bedrock", feature = "cloudfront", feature = "controltower", feature = "ecs", feature = "fis", feature = "iot", feature = "s3", feature = "transfer"))]
pub(crate) mod appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appmesh_virtual_gateway)."]
        Json
        arguments {
            key: Str = "key required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "appmesh", feature = "ec2", feature = "msk", feature = "quicksight"))]
pub(crate) mod appmesh_data_appmesh_mesh_spec_attributes_egress_filter_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StateChangeReasonAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appstream_image)."]
        StateChangeReasonAttributes
        attributes {
            code: Str = "code";
            message: Str = "message";
        }
    }
}
#[cfg(any(feature = "appsync", feature = "cloudwatch", feature = "sesv2"))]
pub(crate) mod appsync_appsync_datasource_event_bridge_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventBridgeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        EventBridgeConfig
        arguments {
            event_bus_arn: Str = "event_bus_arn required";
        }
    }
}
#[cfg(any(feature = "appsync", feature = "iot"))]
pub(crate) mod appsync_appsync_datasource_lambda_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LambdaConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        LambdaConfig
        arguments {
            function_arn: Str = "function_arn required";
        }
    }
}
#[cfg(any(feature = "auditmanager", feature = "medialive"))]
pub(crate) mod auditmanager_auditmanager_assessment_scope_aws_accounts {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ControlsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework)."]
        ControlsAttributes
        attributes {
            id: Str = "id";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "ec2", feature = "quicksight"))]
pub(crate) mod autoscaling_autoscaling_group_mixed_instances_policy_launch_template_override_instance_requirements_accelerator_count {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AcceleratorCount`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        AcceleratorCount
        arguments {
            max: Num = "max optional";
            min: Num = "min optional";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "cloudsearch", feature = "elasticsearch", feature = "iot", feature = "opensearch"))]
pub(crate) mod autoscaling_autoscaling_group_timeouts {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group)."]
        Timeouts
        arguments {
            delete: Str = "delete optional";
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "autoscaling", feature = "bedrock", feature = "cloudhsmv2", feature = "connect", feature = "datazone", feature = "directconnect", feature = "directoryservice", feature = "dms", feature = "dynamodb", feature = "ebs", feature = "ec2", feature = "ec2clientvpn", feature = "ec2transitgateway", feature = "efs", feature = "eks", feature = "elasticache", feature = "fms", feature = "fsx", feature = "gamelift", feature = "globalaccelerator", feature = "glue", feature = "grafana", feature = "inspector2", feature = "ivs", feature = "kendra", feature = "keyspaces", feature = "kinesisanalyticsv2", feature = "lakeformation", feature = "lb", feature = "lex", feature = "location", feature = "memorydb", feature = "msk", feature = "mskconnect", feature = "networkmanager", feature = "notifications", feature = "opensearch", feature = "qldb", feature = "quicksight", feature = "ram", feature = "rds", feature = "rekognition", feature = "resourcegroups", feature = "route53", feature = "route53domains", feature = "s3control", feature = "scheduler", feature = "securityhub", feature = "sesv2", feature = "shield", feature = "ssoadmin", feature = "vpc", feature = "vpclattice", feature = "workspaces"))]
pub(crate) mod autoscaling_autoscaling_traffic_source_attachment_timeouts {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    /// Blocks of [`InstanceRequirementsAttributes`].
    pub mod instance_requirements_attributes {
        use crate::kinds::*;

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
#[cfg(any(feature = "autoscaling", feature = "budgets", feature = "fsx", feature = "quicksight", feature = "ram", feature = "resourcegroups", feature = "route53", feature = "ssm"))]
pub(crate) mod autoscaling_data_autoscaling_groups_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/autoscaling_groups)."]
        Filter
        arguments {
            name: Str = "name required";
            values: List<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "autoscalingplans", feature = "resourcegroupstaggingapi"))]
pub(crate) mod autoscalingplans_autoscalingplans_scaling_plan_application_source_tag_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TagFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscalingplans_scaling_plan)."]
        TagFilter
        arguments {
            key: Str = "key required";
            values: Set<Str> = "values optional";
        }
    }
}
#[cfg(any(feature = "backup", feature = "datazone", feature = "elb", feature = "pinpoint", feature = "pipes", feature = "route53domains"))]
pub(crate) mod backup_backup_framework_control_input_parameter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_framework)."]
        InputParameter
        arguments {
            name: Str = "name optional";
            value: Str = "value optional";
        }
    }
}
#[cfg(any(feature = "backup", feature = "cloudwatch"))]
pub(crate) mod backup_backup_selection_selection_tag {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SelectionTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/backup_selection)."]
        SelectionTag
        arguments {
            key: Str = "key required";
            r#type: Str = "type required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "backup", feature = "batch", feature = "ecs", feature = "imagebuilder", feature = "licensemanager", feature = "memorydb", feature = "route53domains"))]
pub(crate) mod backup_data_backup_framework_control_attributes_input_parameter_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/availability_zone)."]
        Filter
        arguments {
            name: Str = "name required";
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "batch", feature = "bedrock", feature = "codedeploy", feature = "codegurureviewer", feature = "connect", feature = "keyspaces", feature = "lex", feature = "resourceexplorer", feature = "wafv2"))]
pub(crate) mod batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    /// Blocks of [`EfsVolumeConfigurationAttributes`].
    pub mod efs_volume_configuration_attributes {
        use crate::kinds::*;

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
#[cfg(any(feature = "bcmdata", feature = "s3"))]
pub(crate) mod bcmdata_bcmdataexports_export_export_refresh_cadence {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RefreshCadence`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bcmdataexports_export)."]
        RefreshCadence
        arguments {
            frequency: Str = "frequency required";
        }
    }
}
#[cfg(any(feature = "bedrock", feature = "comprehend"))]
pub(crate) mod bedrock_bedrock_custom_model_output_data_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutputDataConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        OutputDataConfig
        arguments {
            s3_uri: Str = "s3_uri required";
        }
    }
}
#[cfg(any(feature = "bedrock", feature = "grafana", feature = "kinesisanalyticsv2", feature = "mwaa"))]
pub(crate) mod bedrock_bedrock_custom_model_vpc_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrock_custom_model)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
        }
    }
}
#[cfg(any(feature = "bedrock", feature = "chime"))]
pub(crate) mod bedrock_bedrockagent_data_source_vector_ingestion_configuration_custom_transformation_configuration_transformation_transformation_function_transformation_lambda_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TransformationLambdaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/bedrockagent_data_source)."]
        TransformationLambdaConfiguration
        arguments {
            lambda_arn: Str = "lambda_arn required";
        }
    }
}
#[cfg(any(feature = "chime", feature = "dataexchange", feature = "opensearchingest"))]
pub(crate) mod chime_chimesdkvoice_voice_profile_domain_server_side_encryption_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain)."]
        ServerSideEncryptionConfiguration
        arguments {
            kms_key_arn: Str = "kms_key_arn required";
        }
    }
}
#[cfg(any(feature = "cloudformation", feature = "ec2", feature = "networkmanager", feature = "ssoadmin"))]
pub(crate) mod cloudformation_cloudformation_stack_set_timeouts {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Timeouts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudformation_stack_set)."]
        Timeouts
        arguments {
            update: Str = "update optional";
        }
    }
}
#[cfg(any(feature = "cloudfront", feature = "ec2", feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GrpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        GrpcConfig
        arguments {
            enabled: Bool = "enabled computed";
        }
    }
}
#[cfg(any(feature = "cloudfront", feature = "ses"))]
pub(crate) mod cloudfront_cloudfront_realtime_log_config_endpoint_kinesis_stream_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KinesisStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_realtime_log_config)."]
        KinesisStreamConfig
        arguments {
            role_arn: Str = "role_arn required";
            stream_arn: Str = "stream_arn required";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "pipes", feature = "rekognition", feature = "route53recoveryreadiness"))]
pub(crate) mod cloudwatch_cloudwatch_event_bus_dead_letter_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeadLetterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_bus)."]
        DeadLetterConfig
        arguments {
            arn: Str = "arn optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs", feature = "pipes", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_capacity_provider_strategy {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacityProviderStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        CapacityProviderStrategy
        arguments {
            capacity_provider: Str = "capacity_provider required";
            base: Num = "base optional";
            weight: Num = "weight optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_network_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        NetworkConfiguration
        arguments {
            subnets: Set<Str> = "subnets required";
            assign_public_ip: Bool = "assign_public_ip optional";
            security_groups: Set<Str> = "security_groups optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_ordered_placement_strategy {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OrderedPlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        OrderedPlacementStrategy
        arguments {
            r#type: Str = "type required";
            field: Str = "field optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ecs", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_ecs_target_placement_constraint {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PlacementConstraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        PlacementConstraint
        arguments {
            r#type: Str = "type required";
            expression: Str = "expression optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "pipes"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_http_target {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`HttpTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        HttpTarget
        arguments {
            header_parameters: Map<Str> = "header_parameters optional";
            path_parameter_values: List<Str> = "path_parameter_values optional";
            query_string_parameters: Map<Str> = "query_string_parameters optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_retry_policy {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RetryPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RetryPolicy
        arguments {
            maximum_event_age_in_seconds: Num = "maximum_event_age_in_seconds optional";
            maximum_retry_attempts: Num = "maximum_retry_attempts optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "ssm"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_run_command_targets {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RunCommandTargets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        RunCommandTargets
        arguments {
            key: Str = "key required";
            values: List<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "scheduler"))]
pub(crate) mod cloudwatch_cloudwatch_event_target_sqs_target {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SqsTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_target)."]
        SqsTarget
        arguments {
            message_group_id: Str = "message_group_id optional";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "datazone"))]
pub(crate) mod cloudwatch_data_cloudwatch_event_bus_dead_letter_config_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DeadLetterConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_event_bus)."]
        DeadLetterConfigAttributes
        attributes {
            arn: Str = "arn";
        }
    }
}
#[cfg(any(feature = "cloudwatch", feature = "opensearchingest"))]
pub(crate) mod cloudwatch_data_cloudwatch_log_data_protection_policy_document_statement_operation_audit_findings_destination_cloudwatch_logs {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudwatch_log_data_protection_policy_document)."]
        CloudwatchLogs
        arguments {
            log_group: Str = "log_group required";
        }
    }
}
#[cfg(any(feature = "codecatalyst", feature = "lambda"))]
pub(crate) mod codecatalyst_data_codecatalyst_dev_environment_persistent_storage_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PersistentStorageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codecatalyst_dev_environment)."]
        PersistentStorageAttributes
        attributes {
            size: Num = "size";
        }
    }
}
#[cfg(any(feature = "codeconnections", feature = "codestarconnections"))]
pub(crate) mod codeconnections_codeconnections_host_vpc_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codeconnections_host)."]
        VpcConfiguration
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
            vpc_id: Str = "vpc_id required";
            tls_certificate: Str = "tls_certificate optional";
        }
    }
}
#[cfg(any(feature = "codedeploy", feature = "networkfirewall"))]
pub(crate) mod codedeploy_codedeploy_deployment_group_blue_green_deployment_config_green_fleet_provisioning_option {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GreenFleetProvisioningOption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        GreenFleetProvisioningOption
        arguments {
            action: Str = "action optional";
        }
    }
}
#[cfg(any(feature = "codedeploy", feature = "quicksight"))]
pub(crate) mod codedeploy_codedeploy_deployment_group_load_balancer_info_elb_info {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ElbInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codedeploy_deployment_group)."]
        ElbInfo
        arguments {
            name: Str = "name optional";
        }
    }
}
#[cfg(any(feature = "cognito", feature = "elasticsearch", feature = "lex", feature = "msk", feature = "opensearch", feature = "s3", feature = "s3control"))]
pub(crate) mod cognito_cognito_user_pool_software_token_mfa_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SoftwareTokenMfaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cognito_user_pool)."]
        SoftwareTokenMfaConfiguration
        arguments {
            enabled: Bool = "enabled required";
        }
    }
}
#[cfg(any(feature = "comprehend", feature = "sagemaker"))]
pub(crate) mod comprehend_comprehend_document_classifier_vpc_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/comprehend_document_classifier)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnets: Set<Str> = "subnets required";
        }
    }
}
#[cfg(any(feature = "config", feature = "kinesis"))]
pub(crate) mod config_config_conformance_pack_input_parameter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/config_conformance_pack)."]
        InputParameter
        arguments {
            parameter_name: Str = "parameter_name required";
            parameter_value: Str = "parameter_value required";
        }
    }
}
#[cfg(any(feature = "connect", feature = "ec2", feature = "organizations"))]
pub(crate) mod connect_connect_user_hierarchy_group_hierarchy_path_attributes_level_five_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DriftStatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/controltower_landing_zone)."]
        DriftStatusAttributes
        attributes {
            status: Str = "status";
        }
    }
}
#[cfg(any(feature = "dataexchange", feature = "kendra", feature = "quicksight"))]
pub(crate) mod dataexchange_dataexchange_revision_assets_asset_import_assets_from_s3_asset_source {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AssetSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dataexchange_revision_assets)."]
        AssetSource
        arguments {
            bucket: Str = "bucket required";
            key: Str = "key required";
        }
    }
}
#[cfg(any(feature = "datasync", feature = "sagemaker", feature = "timestreamquery"))]
pub(crate) mod datasync_datasync_task_schedule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datasync_task)."]
        Schedule
        arguments {
            schedule_expression: Str = "schedule_expression required";
        }
    }
}
#[cfg(any(feature = "dax", feature = "ec2", feature = "eks", feature = "emrserverless", feature = "rds", feature = "s3control", feature = "sfn"))]
pub(crate) mod dax_dax_cluster_server_side_encryption {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dax_cluster)."]
        ServerSideEncryption
        arguments {
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "devicefarm", feature = "worklink"))]
pub(crate) mod devicefarm_devicefarm_test_grid_project_vpc_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devicefarm_test_grid_project)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
            vpc_id: Str = "vpc_id required";
        }
    }
}
#[cfg(any(feature = "devopsguru", feature = "efs", feature = "keyspaces", feature = "s3"))]
pub(crate) mod devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AmazonCodeGuruProfiler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_event_sources_config)."]
        AmazonCodeGuruProfiler
        arguments {
            status: Str = "status required";
        }
    }
}
#[cfg(any(feature = "devopsguru", feature = "ses", feature = "sesv2", feature = "timestreamquery"))]
pub(crate) mod devopsguru_devopsguru_notification_channel_sns {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Sns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/devopsguru_notification_channel)."]
        Sns
        arguments {
            topic_arn: Str = "topic_arn required";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "rds"))]
pub(crate) mod docdb_docdb_cluster_master_user_secret_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`MasterUserSecretAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster)."]
        MasterUserSecretAttributes
        attributes {
            kms_key_id: Str = "kms_key_id";
            secret_arn: Str = "secret_arn";
            secret_status: Str = "secret_status";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "neptune", feature = "rds"))]
pub(crate) mod docdb_docdb_cluster_parameter_group_parameter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_parameter_group)."]
        Parameter
        arguments {
            name: Str = "name required";
            value: Str = "value required";
            apply_method: Str = "apply_method optional";
        }
    }
}
#[cfg(any(feature = "docdb", feature = "neptune", feature = "rds"))]
pub(crate) mod docdb_docdb_global_cluster_global_cluster_members_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`GlobalClusterMembersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_global_cluster)."]
        GlobalClusterMembersAttributes
        attributes {
            db_cluster_arn: Str = "db_cluster_arn";
            is_writer: Bool = "is_writer";
        }
    }
}
#[cfg(any(feature = "dynamodb", feature = "ec2"))]
pub(crate) mod dynamodb_dynamodb_global_table_replica {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_global_table)."]
        Replica
        arguments {
            region_name: Str = "region_name required";
        }
    }
}
#[cfg(any(feature = "dynamodb", feature = "keyspaces", feature = "quicksight"))]
pub(crate) mod dynamodb_dynamodb_table_attribute {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Attribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        Attribute
        arguments {
            name: Str = "name required";
            r#type: Str = "type required";
        }
    }
}
#[cfg(any(feature = "dynamodb", feature = "evidently", feature = "quicksight"))]
pub(crate) mod dynamodb_data_dynamodb_table_attribute_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

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
pub(crate) mod ec2_ec2_network_insights_path_filter_at_destination_destination_port_range {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DestinationPortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ec2_network_insights_path)."]
        DestinationPortRange
        arguments {
            from_port: Num = "from_port optional";
            to_port: Num = "to_port optional";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "gamelift"))]
pub(crate) mod ec2_instance_launch_template {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance)."]
        LaunchTemplate
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
            version: Str = "version optional";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "elasticache", feature = "fsx", feature = "quicksight", feature = "s3", feature = "servicecatalog"))]
pub(crate) mod ec2_instance_timeouts {
    use crate::kinds::*;

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
#[cfg(any(feature = "ec2", feature = "quicksight", feature = "route53", feature = "servicecatalog"))]
pub(crate) mod ec2_network_interface_sg_attachment_timeouts {
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DnsEntryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_endpoint)."]
        DnsEntryAttributes
        attributes {
            dns_name: Str = "dns_name";
            hosted_zone_id: Str = "hosted_zone_id";
        }
    }
}
#[cfg(any(feature = "ec2", feature = "eks", feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod ec2_data_instance_enclave_options_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`EnclaveOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/instance)."]
        EnclaveOptionsAttributes
        attributes {
            enabled: Bool = "enabled";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "wafv2"))]
pub(crate) mod ecs_ecs_cluster_service_connect_defaults {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServiceConnectDefaults`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_cluster)."]
        ServiceConnectDefaults
        arguments {
            namespace: Str = "namespace required";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "pipes"))]
pub(crate) mod ecs_ecs_task_definition_ephemeral_storage {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EphemeralStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_definition)."]
        EphemeralStorage
        arguments {
            size_in_gib: Num = "size_in_gib required";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "sagemaker"))]
pub(crate) mod ecs_ecs_task_set_scale {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Scale`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ecs_task_set)."]
        Scale
        arguments {
            unit: Str = "unit optional";
            value: Num = "value optional";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "emrcontainers"))]
pub(crate) mod ecs_data_ecs_cluster_service_connect_defaults_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ServiceConnectDefaultsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_cluster)."]
        ServiceConnectDefaultsAttributes
        attributes {
            namespace: Str = "namespace";
        }
    }
}
#[cfg(any(feature = "ecs", feature = "pipes"))]
pub(crate) mod ecs_data_ecs_task_execution_overrides_inference_accelerator_overrides {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InferenceAcceleratorOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ecs_task_execution)."]
        InferenceAcceleratorOverrides
        arguments {
            device_name: Str = "device_name optional";
            device_type: Str = "device_type optional";
        }
    }
}
#[cfg(any(feature = "efs", feature = "transfer"))]
pub(crate) mod efs_efs_access_point_posix_user {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PosixUser`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/efs_access_point)."]
        PosixUser
        arguments {
            gid: Num = "gid required";
            uid: Num = "uid required";
            secondary_gids: Set<Num> = "secondary_gids optional";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "rds"))]
pub(crate) mod elasticache_elasticache_reserved_cache_node_recurring_charges_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RecurringChargesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node)."]
        RecurringChargesAttributes
        attributes {
            recurring_charge_amount: Num = "recurring_charge_amount";
            recurring_charge_frequency: Str = "recurring_charge_frequency";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "quicksight"))]
pub(crate) mod elasticache_elasticache_serverless_cache_cache_usage_limits_ecpu_per_second {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EcpuPerSecond`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
        EcpuPerSecond
        arguments {
            maximum: Num = "maximum optional";
            minimum: Num = "minimum optional";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "memorydb"))]
pub(crate) mod elasticache_elasticache_serverless_cache_endpoint_attributes {
    use crate::kinds::*;

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
pub(crate) mod elasticache_elasticache_user_authentication_mode {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
        AuthenticationMode
        arguments {
            r#type: Str = "type required";
            passwords: Set<Str> = "passwords optional sensitive";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "memorydb"))]
pub(crate) mod elasticache_elasticache_user_authentication_mode_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`AuthenticationModeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
        AuthenticationModeAttributes
        attributes {
            password_count: Num = "password_count";
            passwords: Set<Str> = "passwords";
            r#type: Str = "type";
        }
    }
}
#[cfg(any(feature = "elasticache", feature = "quicksight"))]
pub(crate) mod elasticache_data_elasticache_serverless_cache_cache_usage_limits_attributes_ecpu_per_second_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MasterUserOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        MasterUserOptions
        arguments {
            master_user_arn: Str = "master_user_arn optional";
            master_user_name: Str = "master_user_name optional";
            master_user_password: Str = "master_user_password optional sensitive";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_auto_tune_options_maintenance_schedule {
    use crate::kinds::*;

    /// Blocks of [`MaintenanceSchedule`].
    pub mod maintenance_schedule {
        use crate::kinds::*;

        pub use crate::shared::appmesh_appmesh_route_spec_grpc_route_retry_policy_per_retry_timeout::PerRetryTimeout as Duration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MaintenanceSchedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        MaintenanceSchedule
        arguments {
            cron_expression_for_recurrence: Str = "cron_expression_for_recurrence required";
            start_at: Str = "start_at required";
        }
        many {
            duration: maintenance_schedule::Duration = "duration required list block 1 1";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_cluster_config_zone_awareness_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ZoneAwarenessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        ZoneAwarenessConfig
        arguments {
            availability_zone_count: Num = "availability_zone_count optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_cognito_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        CognitoOptions
        arguments {
            identity_pool_id: Str = "identity_pool_id required";
            role_arn: Str = "role_arn required";
            user_pool_id: Str = "user_pool_id required";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_domain_endpoint_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DomainEndpointOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        DomainEndpointOptions
        arguments {
            custom_endpoint: Str = "custom_endpoint optional";
            custom_endpoint_certificate_arn: Str = "custom_endpoint_certificate_arn optional";
            custom_endpoint_enabled: Bool = "custom_endpoint_enabled optional";
            enforce_https: Bool = "enforce_https optional";
            tls_security_policy: Str = "tls_security_policy computed";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_ebs_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EbsOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        EbsOptions
        arguments {
            ebs_enabled: Bool = "ebs_enabled required";
            iops: Num = "iops computed";
            throughput: Num = "throughput computed";
            volume_size: Num = "volume_size optional";
            volume_type: Str = "volume_type computed";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_encrypt_at_rest {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EncryptAtRest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        EncryptAtRest
        arguments {
            enabled: Bool = "enabled required";
            kms_key_id: Str = "kms_key_id computed";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_log_publishing_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LogPublishingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        LogPublishingOptions
        arguments {
            cloudwatch_log_group_arn: Str = "cloudwatch_log_group_arn required";
            log_type: Str = "log_type required";
            enabled: Bool = "enabled optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_snapshot_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SnapshotOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        SnapshotOptions
        arguments {
            automated_snapshot_start_hour: Num = "automated_snapshot_start_hour required";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "emrserverless", feature = "opensearch", feature = "synthetics"))]
pub(crate) mod elasticsearch_elasticsearch_domain_vpc_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        VpcOptions
        arguments {
            security_group_ids: Set<Str> = "security_group_ids optional";
            subnet_ids: Set<Str> = "subnet_ids optional";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_vpc_options_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain)."]
        VpcOptionsAttributes
        attributes {
            availability_zones: Set<Str> = "availability_zones";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod crate_shared_elasticsearch_elasticsearch_domain_saml_options_saml_options_saml_options_idp {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Idp`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options)."]
        Idp
        arguments {
            entity_id: Str = "entity_id required";
            metadata_content: Str = "metadata_content required";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_domain_saml_options_saml_options {
    use crate::kinds::*;

    /// Blocks of [`SamlOptions`].
    pub mod saml_options {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_elasticsearch_elasticsearch_domain_saml_options_saml_options_saml_options_idp::Idp;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SamlOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_domain_saml_options)."]
        SamlOptions
        arguments {
            enabled: Bool = "enabled optional";
            master_backend_role: Str = "master_backend_role optional";
            master_user_name: Str = "master_user_name optional sensitive";
            roles_key: Str = "roles_key optional";
            session_timeout_minutes: Num = "session_timeout_minutes optional";
            subject_key: Str = "subject_key optional";
        }
        many {
            idp: saml_options::Idp = "idp optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "msk", feature = "opensearch"))]
pub(crate) mod elasticsearch_elasticsearch_vpc_endpoint_vpc_options {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VpcOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticsearch_vpc_endpoint)."]
        VpcOptions
        arguments {
            subnet_ids: Set<Str> = "subnet_ids required";
            security_group_ids: Set<Str> = "security_group_ids computed";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_auto_tune_options_attributes_maintenance_schedule_attributes {
    use crate::kinds::*;

    /// Blocks of [`MaintenanceScheduleAttributes`].
    pub mod maintenance_schedule_attributes {
        use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CognitoOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        CognitoOptionsAttributes
        attributes {
            enabled: Bool = "enabled";
            identity_pool_id: Str = "identity_pool_id";
            role_arn: Str = "role_arn";
            user_pool_id: Str = "user_pool_id";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_ebs_options_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LogPublishingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        LogPublishingOptionsAttributes
        attributes {
            cloudwatch_log_group_arn: Str = "cloudwatch_log_group_arn";
            enabled: Bool = "enabled";
            log_type: Str = "log_type";
        }
    }
}
#[cfg(any(feature = "elasticsearch", feature = "opensearch"))]
pub(crate) mod elasticsearch_data_elasticsearch_domain_snapshot_options_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SnapshotOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticsearch_domain)."]
        SnapshotOptionsAttributes
        attributes {
            automated_snapshot_start_hour: Num = "automated_snapshot_start_hour";
        }
    }
}
#[cfg(any(feature = "emr", feature = "emrcontainers"))]
pub(crate) mod emr_emr_cluster_core_instance_fleet_instance_type_configs_configurations {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emr_cluster)."]
        Configurations
        arguments {
            classification: Str = "classification optional";
            properties: Map<Str> = "properties optional";
        }
    }
}
#[cfg(any(feature = "fms", feature = "quicksight"))]
pub(crate) mod fms_fms_policy_security_service_policy_data_policy_option_network_acl_common_policy_network_acl_entry_set_first_entry_port_range {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fms_policy)."]
        PortRange
        arguments {
            from: Num = "from optional";
            to: Num = "to optional";
        }
    }
}
#[cfg(any(feature = "guardduty", feature = "quicksight", feature = "rum", feature = "sagemaker", feature = "securityhub"))]
pub(crate) mod guardduty_guardduty_malware_protection_plan_actions_tagging {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Tagging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
        Tagging
        arguments {
            status: Str = "status optional";
        }
    }
}
#[cfg(any(feature = "inspector2", feature = "securityhub"))]
pub(crate) mod inspector2_inspector2_filter_filter_criteria_aws_account_id {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AwsAccountId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
        AwsAccountId
        arguments {
            comparison: Str = "comparison required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "inspector2", feature = "securityhub"))]
pub(crate) mod inspector2_inspector2_filter_filter_criteria_resource_tags {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceTags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
        ResourceTags
        arguments {
            comparison: Str = "comparison required";
            key: Str = "key required";
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "ivs", feature = "ivschat"))]
pub(crate) mod ivs_ivs_recording_configuration_destination_configuration_s3 {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ivs_recording_configuration)."]
        S3
        arguments {
            bucket_name: Str = "bucket_name required";
        }
    }
}
#[cfg(any(feature = "kendra", feature = "sagemaker", feature = "securitylake"))]
pub(crate) mod kendra_kendra_index_server_side_encryption_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kendra_index)."]
        ServerSideEncryptionConfiguration
        arguments {
            kms_key_id: Str = "kms_key_id optional";
        }
    }
}
#[cfg(any(feature = "kendra", feature = "signer"))]
pub(crate) mod kendra_data_kendra_faq_s3_path_attributes {
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parallelism`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Parallelism
        arguments {
            count: Num = "count computed";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_schema_record_columns {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RecordColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        RecordColumns
        arguments {
            name: Str = "name required";
            sql_type: Str = "sql_type required";
            mapping: Str = "mapping optional";
        }
    }
}
#[cfg(any(feature = "kinesis", feature = "kinesisanalyticsv2"))]
pub(crate) mod kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_csv {
    use crate::kinds::*;

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
    use crate::kinds::*;

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
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Schema
        arguments {
            record_format_type: Str = "record_format_type required";
        }
    }
}
#[cfg(any(feature = "kinesisanalyticsv2", feature = "mskconnect"))]
pub(crate) mod kinesisanalyticsv2_kinesisanalyticsv2_application_application_configuration_application_code_configuration_code_content_s3_content_location {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3ContentLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
        S3ContentLocation
        arguments {
            bucket_arn: Str = "bucket_arn required";
            file_key: Str = "file_key required";
            object_version: Str = "object_version optional";
        }
    }
}
#[cfg(any(feature = "lakeformation", feature = "ssm"))]
pub(crate) mod lakeformation_lakeformation_permissions_lf_tag_policy_expression {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Expression`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lakeformation_permissions)."]
        Expression
        arguments {
            key: Str = "key required";
            values: Set<Str> = "values required";
        }
    }
}
#[cfg(any(feature = "lambda", feature = "sagemaker", feature = "verifiedpermissions"))]
pub(crate) mod lambda_lambda_function_tracing_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TracingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        TracingConfig
        arguments {
            mode: Str = "mode required";
        }
    }
}
#[cfg(any(feature = "lambda", feature = "verifiedpermissions"))]
pub(crate) mod lambda_data_lambda_function_tracing_config_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TracingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
        TracingConfigAttributes
        attributes {
            mode: Str = "mode";
        }
    }
}
#[cfg(any(feature = "lex", feature = "networkfirewall", feature = "route53", feature = "securityhub", feature = "verifiedpermissions"))]
pub(crate) mod lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomPayload`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        CustomPayload
        arguments {
            value: Str = "value required";
        }
    }
}
#[cfg(any(feature = "lex", feature = "pipes"))]
pub(crate) mod lex_lexv2models_slot_type_value_selection_setting_regex_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RegexFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
        RegexFilter
        arguments {
            pattern: Str = "pattern required";
        }
    }
}
#[cfg(any(feature = "medialive", feature = "securityhub"))]
pub(crate) mod medialive_medialive_input_security_group_whitelist_rules {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`WhitelistRules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/medialive_input_security_group)."]
        WhitelistRules
        arguments {
            cidr: Str = "cidr required";
        }
    }
}
#[cfg(any(feature = "msk", feature = "mskconnect"))]
pub(crate) mod msk_msk_cluster_configuration_info {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConfigurationInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        ConfigurationInfo
        arguments {
            arn: Str = "arn required";
            revision: Num = "revision required";
        }
    }
}
#[cfg(any(feature = "msk", feature = "mskconnect", feature = "verifiedaccess"))]
pub(crate) mod crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_cloudwatch_logs {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        CloudwatchLogs
        arguments {
            enabled: Bool = "enabled required";
            log_group: Str = "log_group optional";
        }
    }
}
#[cfg(any(feature = "msk", feature = "mskconnect", feature = "verifiedaccess"))]
pub(crate) mod crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_firehose {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Firehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        Firehose
        arguments {
            enabled: Bool = "enabled required";
            delivery_stream: Str = "delivery_stream optional";
        }
    }
}
#[cfg(any(feature = "msk", feature = "mskconnect"))]
pub(crate) mod crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_s3 {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        S3
        arguments {
            enabled: Bool = "enabled required";
            bucket: Str = "bucket optional";
            prefix: Str = "prefix optional";
        }
    }
}
#[cfg(any(feature = "msk", feature = "mskconnect"))]
pub(crate) mod msk_msk_cluster_logging_info_broker_logs {
    use crate::kinds::*;

    /// Blocks of [`BrokerLogs`].
    pub mod broker_logs {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_cloudwatch_logs::CloudwatchLogs;
        pub use crate::shared::crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_firehose::Firehose;
        pub use crate::shared::crate_shared_msk_msk_cluster_logging_info_broker_logs_broker_logs_s3::S3;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BrokerLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/msk_cluster)."]
        BrokerLogs
        many {
            cloudwatch_logs: broker_logs::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            firehose: broker_logs::Firehose = "firehose optional list block 0 1";
            s3: broker_logs::S3 = "s3 optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "networkfirewall", feature = "verifiedaccess"))]
pub(crate) mod networkfirewall_networkfirewall_tls_inspection_configuration_tls_inspection_configuration_server_certificate_configuration_scope_destination_ports {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DestinationPorts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/networkfirewall_tls_inspection_configuration)."]
        DestinationPorts
        arguments {
            from_port: Num = "from_port required";
            to_port: Num = "to_port required";
        }
    }
}
#[cfg(any(feature = "networkfirewall", feature = "route53"))]
pub(crate) mod networkfirewall_data_networkfirewall_firewall_policy_firewall_policy_attributes_stateless_custom_action_attributes_action_definition_attributes_publish_metric_action_attributes_dimension_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DimensionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/networkfirewall_firewall_policy)."]
        DimensionAttributes
        attributes {
            value: Str = "value";
        }
    }
}
#[cfg(any(feature = "pipes", feature = "scheduler"))]
pub(crate) mod pipes_pipes_pipe_target_parameters_kinesis_stream_parameters {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`KinesisStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        KinesisStreamParameters
        arguments {
            partition_key: Str = "partition_key required";
        }
    }
}
#[cfg(any(feature = "quicksight", feature = "securityhub"))]
pub(crate) mod quicksight_quicksight_analysis_definition_sheets_visuals_bar_chart_visual_chart_configuration_reference_lines_data_configuration_static_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StaticConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/quicksight_analysis)."]
        StaticConfiguration
        arguments {
            value: Num = "value required";
        }
    }
}
#[cfg(any(feature = "quicksight", feature = "rekognition", feature = "s3control", feature = "scheduler", feature = "vpclattice"))]
pub(crate) mod quicksight_quicksight_template_source_entity_source_template {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/quicksight_template)."]
        SourceTemplate
        arguments {
            arn: Str = "arn required";
        }
    }
}
#[cfg(any(feature = "redshift", feature = "redshiftserverless"))]
pub(crate) mod crate_shared_redshift_redshift_endpoint_access_vpc_endpoint_attributes_vpc_endpoint_attributes_network_interface_attributes {
    use crate::kinds::*;

    formwork_model::accessor_binding! {
        #[doc = "Attributes [`NetworkInterfaceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access)."]
        NetworkInterfaceAttributes
        attributes {
            availability_zone: Str = "availability_zone";
            network_interface_id: Str = "network_interface_id";
            private_ip_address: Str = "private_ip_address";
            subnet_id: Str = "subnet_id";
        }
    }
}
#[cfg(any(feature = "redshift", feature = "redshiftserverless"))]
pub(crate) mod redshift_redshift_endpoint_access_vpc_endpoint_attributes {
    use crate::kinds::*;

    /// Blocks of [`VpcEndpointAttributes`].
    pub mod vpc_endpoint_attributes {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_redshift_redshift_endpoint_access_vpc_endpoint_attributes_vpc_endpoint_attributes_network_interface_attributes::NetworkInterfaceAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcEndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_endpoint_access)."]
        VpcEndpointAttributes
        attributes {
            vpc_endpoint_id: Str = "vpc_endpoint_id";
            vpc_id: Str = "vpc_id";
        }
        objects {
            network_interface: List<vpc_endpoint_attributes::NetworkInterfaceAttributes> = "network_interface";
        }
    }
}
#[cfg(any(feature = "s3", feature = "s3control"))]
pub(crate) mod s3_s3_access_point_public_access_block_configuration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PublicAccessBlockConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_access_point)."]
        PublicAccessBlockConfiguration
        arguments {
            block_public_acls: Bool = "block_public_acls optional";
            block_public_policy: Bool = "block_public_policy optional";
            ignore_public_acls: Bool = "ignore_public_acls optional";
            restrict_public_buckets: Bool = "restrict_public_buckets optional";
        }
    }
}
#[cfg(any(feature = "s3", feature = "s3control"))]
pub(crate) mod s3_s3_bucket_lifecycle_rule_expiration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Expiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Expiration
        arguments {
            date: Str = "date optional";
            days: Num = "days optional";
            expired_object_delete_marker: Bool = "expired_object_delete_marker optional";
        }
    }
}
#[cfg(any(feature = "s3", feature = "securitylake"))]
pub(crate) mod s3_s3_bucket_lifecycle_rule_noncurrent_version_expiration {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`NoncurrentVersionExpiration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        NoncurrentVersionExpiration
        arguments {
            days: Num = "days optional";
        }
    }
}
#[cfg(any(feature = "s3", feature = "s3control"))]
pub(crate) mod s3_s3_bucket_replication_configuration_rules_filter {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket)."]
        Filter
        arguments {
            prefix: Str = "prefix optional";
            tags: Map<Str> = "tags optional";
        }
    }
}
#[cfg(any(feature = "s3", feature = "s3control"))]
pub(crate) mod s3_s3_bucket_inventory_destination_bucket_encryption_sse_kms {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SseKms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_inventory)."]
        SseKms
        arguments {
            key_id: Str = "key_id required";
        }
    }
}
pub(crate) mod s3_s3_object_override_provider_default_tags {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DefaultTags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_object)."]
        DefaultTags
        arguments {
            tags: Map<Str> = "tags optional";
        }
    }
}
#[cfg(any(feature = "sagemaker", feature = "signer"))]
pub(crate) mod sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CanarySize`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
        CanarySize
        arguments {
            r#type: Str = "type required";
            value: Num = "value required";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FieldToMatch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
        FieldToMatch
        arguments {
            r#type: Str = "type required";
            data: Str = "data optional";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_byte_match_set_byte_match_tuples {
    use crate::kinds::*;

    /// Blocks of [`ByteMatchTuples`].
    pub mod byte_match_tuples {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ByteMatchTuples`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_byte_match_set)."]
        ByteMatchTuples
        arguments {
            positional_constraint: Str = "positional_constraint required";
            text_transformation: Str = "text_transformation required";
            target_string: Str = "target_string optional";
        }
        many {
            field_to_match: byte_match_tuples::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_rate_based_rule_predicates {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Predicates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rate_based_rule)."]
        Predicates
        arguments {
            data_id: Str = "data_id required";
            negated: Bool = "negated required";
            r#type: Str = "type required";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_regex_match_set_regex_match_tuple {
    use crate::kinds::*;

    /// Blocks of [`RegexMatchTuple`].
    pub mod regex_match_tuple {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RegexMatchTuple`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_regex_match_set)."]
        RegexMatchTuple
        arguments {
            regex_pattern_set_id: Str = "regex_pattern_set_id required";
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: regex_match_tuple::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_rule_group_activated_rule {
    use crate::kinds::*;

    /// Blocks of [`ActivatedRule`].
    pub mod activated_rule {
        use crate::kinds::*;

        pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as Action;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActivatedRule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_rule_group)."]
        ActivatedRule
        arguments {
            priority: Num = "priority required";
            rule_id: Str = "rule_id required";
            r#type: Str = "type optional";
        }
        many {
            action: activated_rule::Action = "action required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_size_constraint_set_size_constraints {
    use crate::kinds::*;

    /// Blocks of [`SizeConstraints`].
    pub mod size_constraints {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SizeConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_size_constraint_set)."]
        SizeConstraints
        arguments {
            comparison_operator: Str = "comparison_operator required";
            size: Num = "size required";
            text_transformation: Str = "text_transformation required";
        }
        many {
            field_to_match: size_constraints::FieldToMatch = "field_to_match required list block 1 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_sql_injection_match_set_sql_injection_match_tuples {
    use crate::kinds::*;

    /// Blocks of [`SqlInjectionMatchTuples`].
    pub mod sql_injection_match_tuples {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match::FieldToMatch;
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
pub(crate) mod crate_shared_waf_waf_web_acl_logging_configuration_logging_configuration_redacted_fields {
    use crate::kinds::*;

    /// Blocks of [`RedactedFields`].
    pub mod redacted_fields {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_byte_match_set_byte_match_tuples_byte_match_tuples_field_to_match::FieldToMatch;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedactedFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
        RedactedFields
        many {
            field_to_match: redacted_fields::FieldToMatch = "field_to_match required set block 1 0";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_web_acl_logging_configuration {
    use crate::kinds::*;

    /// Blocks of [`LoggingConfiguration`].
    pub mod logging_configuration {
        use crate::kinds::*;

        pub use crate::shared::crate_shared_waf_waf_web_acl_logging_configuration_logging_configuration_redacted_fields::RedactedFields;
        pub use crate::shared::crate_shared_waf_waf_web_acl_logging_configuration_logging_configuration_redacted_fields::redacted_fields;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
        LoggingConfiguration
        arguments {
            log_destination: Str = "log_destination required";
        }
        many {
            redacted_fields: logging_configuration::RedactedFields = "redacted_fields optional list block 0 1";
        }
    }
}
#[cfg(any(feature = "waf", feature = "wafregional"))]
pub(crate) mod waf_waf_web_acl_rules {
    use crate::kinds::*;

    /// Blocks of [`Rules`].
    pub mod rules {
        use crate::kinds::*;

        pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as Action;
        pub use crate::shared::amplify_amplify_app_cache_config::CacheConfig as OverrideAction;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Rules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/waf_web_acl)."]
        Rules
        arguments {
            priority: Num = "priority required";
            rule_id: Str = "rule_id required";
            r#type: Str = "type optional";
        }
        many {
            action: rules::Action = "action optional list block 0 1";
            override_action: rules::OverrideAction = "override_action optional list block 0 1";
        }
    }
}
