// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `cloudfront`.

use crate::types::*;

/// Blocks of [`aws_cloudfront_cache_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy).
pub mod cloudfront_cache_policy {
    use crate::types::*;

    /// Blocks of [`ParametersInCacheKeyAndForwardedToOrigin`].
    pub mod parameters_in_cache_key_and_forwarded_to_origin {
        use crate::types::*;

        /// Blocks of [`CookiesConfig`].
        pub mod cookies_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Cookies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
                Cookies
                arguments {
                    items: Set<Str> = "items optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CookiesConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
            CookiesConfig
            arguments {
                cookie_behavior: Str = "cookie_behavior required\tin none|whitelist|allExcept|all";
            }
            many {
                cookies: cookies_config::Cookies = "cookies optional list block 0 1";
            }
        }
        /// Blocks of [`HeadersConfig`].
        pub mod headers_config {
            use crate::types::*;

            pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as Headers;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`HeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
            HeadersConfig
            arguments {
                header_behavior: Str = "header_behavior optional\tin none|whitelist";
            }
            many {
                headers: headers_config::Headers = "headers optional list block 0 1";
            }
        }
        /// Blocks of [`QueryStringsConfig`].
        pub mod query_strings_config {
            use crate::types::*;

            pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as QueryStrings;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`QueryStringsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
            QueryStringsConfig
            arguments {
                query_string_behavior: Str = "query_string_behavior required\tin none|whitelist|allExcept|all";
            }
            many {
                query_strings: query_strings_config::QueryStrings = "query_strings optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ParametersInCacheKeyAndForwardedToOrigin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
        ParametersInCacheKeyAndForwardedToOrigin
        arguments {
            enable_accept_encoding_brotli: Bool = "enable_accept_encoding_brotli optional";
            enable_accept_encoding_gzip: Bool = "enable_accept_encoding_gzip optional";
        }
        many {
            cookies_config: parameters_in_cache_key_and_forwarded_to_origin::CookiesConfig = "cookies_config required list block 1 1";
            headers_config: parameters_in_cache_key_and_forwarded_to_origin::HeadersConfig = "headers_config required list block 1 1";
            query_strings_config: parameters_in_cache_key_and_forwarded_to_origin::QueryStringsConfig = "query_strings_config required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_cache_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_cache_policy)."]
    Managed "aws_cloudfront_cache_policy" CloudfrontCachePolicy CloudfrontCachePolicyAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
        default_ttl: Num = "default_ttl optional\twhole";
        max_ttl: Num = "max_ttl optional\twhole";
        min_ttl: Num = "min_ttl optional\twhole";
    }
    unread {
        name: Str = "name required";
    }
    many {
        parameters_in_cache_key_and_forwarded_to_origin: cloudfront_cache_policy::ParametersInCacheKeyAndForwardedToOrigin = "parameters_in_cache_key_and_forwarded_to_origin required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontCachePolicy> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontCachePolicy> = "id";
        name: Name<kind::CloudfrontCachePolicy> = "name";
    }
}
/// Blocks of [`aws_cloudfront_continuous_deployment_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy).
pub mod cloudfront_continuous_deployment_policy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StagingDistributionDnsNames`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
        StagingDistributionDnsNames
        arguments {
            quantity: Num = "quantity required\twhole";
            items: Set<Str> = "items optional";
        }
    }
    /// Blocks of [`TrafficConfig`].
    pub mod traffic_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SingleHeaderConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
            SingleHeaderConfig
            arguments {
                header: Str = "header required";
                value: Str = "value required";
            }
        }
        /// Blocks of [`SingleWeightConfig`].
        pub mod single_weight_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`SessionStickinessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
                SessionStickinessConfig
                arguments {
                    idle_ttl: Num = "idle_ttl required\twhole";
                    maximum_ttl: Num = "maximum_ttl required\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SingleWeightConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
            SingleWeightConfig
            arguments {
                weight: Num = "weight required";
            }
            many {
                session_stickiness_config: single_weight_config::SessionStickinessConfig = "session_stickiness_config optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TrafficConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
        TrafficConfig
        arguments {
            r#type: Str = "type required\tin SingleWeight|SingleHeader";
        }
        many {
            single_header_config: traffic_config::SingleHeaderConfig = "single_header_config optional list block 0 0\titems - 1";
            single_weight_config: traffic_config::SingleWeightConfig = "single_weight_config optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_continuous_deployment_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_continuous_deployment_policy)."]
    Managed "aws_cloudfront_continuous_deployment_policy" CloudfrontContinuousDeploymentPolicy CloudfrontContinuousDeploymentPolicyAttributes
    naming None;
    tags None;
    arguments {
        enabled: Bool = "enabled required";
    }
    many {
        staging_distribution_dns_names: cloudfront_continuous_deployment_policy::StagingDistributionDnsNames = "staging_distribution_dns_names required list block 1 0\titems - 1";
        traffic_config: cloudfront_continuous_deployment_policy::TrafficConfig = "traffic_config optional list block 0 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontContinuousDeploymentPolicy> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontContinuousDeploymentPolicy> = "id";
        last_modified_time: Str = "last_modified_time";
    }
}
/// Blocks of [`aws_cloudfront_distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution).
pub mod cloudfront_distribution {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CustomErrorResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        CustomErrorResponse
        arguments {
            error_code: Num = "error_code required\twhole";
            error_caching_min_ttl: Num = "error_caching_min_ttl optional\twhole";
            response_code: Num = "response_code optional\twhole";
            response_page_path: Str = "response_page_path optional";
        }
    }
    /// Blocks of [`DefaultCacheBehavior`].
    pub mod default_cache_behavior {
        use crate::types::*;

        /// Blocks of [`ForwardedValues`].
        pub mod forwarded_values {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Cookies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
                Cookies
                arguments {
                    forward: Str = "forward required\tin none|whitelist|all";
                    whitelisted_names: Set<Str> = "whitelisted_names computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ForwardedValues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            ForwardedValues
            arguments {
                query_string: Bool = "query_string required";
                headers: Set<Str> = "headers computed";
                query_string_cache_keys: List<Str> = "query_string_cache_keys computed";
            }
            many {
                cookies: forwarded_values::Cookies = "cookies required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FunctionAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            FunctionAssociation
            arguments {
                event_type: Str = "event_type required\tin viewer-request|viewer-response|origin-request|origin-response";
                function_arn: Arn<kind::CloudfrontFunction> = "function_arn required\tformat arn\tservice cloudfront";
            }
        }
        pub use crate::shared::cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config::GrpcConfig;
        formwork_model::block_binding! {
            #[doc = "Block [`LambdaFunctionAssociation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            LambdaFunctionAssociation
            arguments {
                event_type: Str = "event_type required\tin viewer-request|viewer-response|origin-request|origin-response";
                lambda_arn: Str = "lambda_arn required\tformat arn";
                include_body: Bool = "include_body optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultCacheBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        DefaultCacheBehavior
        arguments {
            allowed_methods: Set<Str> = "allowed_methods required";
            cached_methods: Set<Str> = "cached_methods required";
            target_origin_id: Str = "target_origin_id required";
            viewer_protocol_policy: Str = "viewer_protocol_policy required\tin allow-all|https-only|redirect-to-https";
            cache_policy_id: Id<kind::CloudfrontCachePolicy> = "cache_policy_id optional";
            compress: Bool = "compress optional";
            default_ttl: Num = "default_ttl computed\twhole";
            field_level_encryption_id: Str = "field_level_encryption_id optional";
            max_ttl: Num = "max_ttl computed\twhole";
            min_ttl: Num = "min_ttl optional\twhole";
            origin_request_policy_id: Id<kind::CloudfrontOriginRequestPolicy> = "origin_request_policy_id optional";
            realtime_log_config_arn: Arn<kind::CloudfrontRealtimeLogConfig> = "realtime_log_config_arn optional\tformat arn\tservice cloudfront";
            response_headers_policy_id: Id<kind::CloudfrontResponseHeadersPolicy> = "response_headers_policy_id optional";
            smooth_streaming: Bool = "smooth_streaming optional";
            trusted_key_groups: List<Id<kind::CloudfrontKeyGroup>> = "trusted_key_groups computed";
            trusted_signers: List<Str> = "trusted_signers computed";
        }
        many {
            forwarded_values: default_cache_behavior::ForwardedValues = "forwarded_values optional list block 0 1";
            function_association: default_cache_behavior::FunctionAssociation = "function_association optional set block 0 2\titems - 2";
            grpc_config: default_cache_behavior::GrpcConfig = "grpc_config optional list block 0 1";
            lambda_function_association: default_cache_behavior::LambdaFunctionAssociation = "lambda_function_association optional set block 0 4\titems - 4";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        LoggingConfig
        arguments {
            bucket: Str = "bucket required";
            include_cookies: Bool = "include_cookies optional";
            prefix: Str = "prefix optional";
        }
    }
    /// Blocks of [`OrderedCacheBehavior`].
    pub mod ordered_cache_behavior {
        use crate::types::*;

        /// Blocks of [`ForwardedValues`].
        pub mod forwarded_values {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Cookies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
                Cookies
                arguments {
                    forward: Str = "forward required\tin none|whitelist|all";
                    whitelisted_names: Set<Str> = "whitelisted_names optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ForwardedValues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            ForwardedValues
            arguments {
                query_string: Bool = "query_string required";
                headers: Set<Str> = "headers computed";
                query_string_cache_keys: List<Str> = "query_string_cache_keys computed";
            }
            many {
                cookies: forwarded_values::Cookies = "cookies required list block 1 1";
            }
        }
        pub use crate::services::cloudfront::cloudfront_distribution::default_cache_behavior::FunctionAssociation;
        pub use crate::shared::cloudfront_cloudfront_distribution_default_cache_behavior_grpc_config::GrpcConfig;
        pub use crate::services::cloudfront::cloudfront_distribution::default_cache_behavior::LambdaFunctionAssociation;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OrderedCacheBehavior`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        OrderedCacheBehavior
        arguments {
            allowed_methods: Set<Str> = "allowed_methods required";
            cached_methods: Set<Str> = "cached_methods required";
            path_pattern: Str = "path_pattern required";
            target_origin_id: Str = "target_origin_id required";
            viewer_protocol_policy: Str = "viewer_protocol_policy required\tin allow-all|https-only|redirect-to-https";
            cache_policy_id: Id<kind::CloudfrontCachePolicy> = "cache_policy_id optional";
            compress: Bool = "compress optional";
            default_ttl: Num = "default_ttl computed\twhole";
            field_level_encryption_id: Str = "field_level_encryption_id optional";
            max_ttl: Num = "max_ttl computed\twhole";
            min_ttl: Num = "min_ttl optional\twhole";
            origin_request_policy_id: Id<kind::CloudfrontOriginRequestPolicy> = "origin_request_policy_id optional";
            realtime_log_config_arn: Arn<kind::CloudfrontRealtimeLogConfig> = "realtime_log_config_arn optional\tformat arn\tservice cloudfront";
            response_headers_policy_id: Id<kind::CloudfrontResponseHeadersPolicy> = "response_headers_policy_id optional";
            smooth_streaming: Bool = "smooth_streaming optional";
            trusted_key_groups: List<Str> = "trusted_key_groups optional";
            trusted_signers: List<Str> = "trusted_signers optional";
        }
        many {
            forwarded_values: ordered_cache_behavior::ForwardedValues = "forwarded_values optional list block 0 1";
            function_association: ordered_cache_behavior::FunctionAssociation = "function_association optional set block 0 2\titems - 2";
            grpc_config: ordered_cache_behavior::GrpcConfig = "grpc_config optional list block 0 1";
            lambda_function_association: ordered_cache_behavior::LambdaFunctionAssociation = "lambda_function_association optional set block 0 4\titems - 4";
        }
    }
    /// Blocks of [`Origin`].
    pub mod origin {
        use crate::types::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as CustomHeader;
        formwork_model::block_binding! {
            #[doc = "Block [`CustomOriginConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            CustomOriginConfig
            arguments {
                http_port: Num = "http_port required\twhole";
                https_port: Num = "https_port required\twhole";
                origin_protocol_policy: Str = "origin_protocol_policy required\tin http-only|match-viewer|https-only";
                origin_ssl_protocols: Set<Str> = "origin_ssl_protocols required\teach in SSLv3|TLSv1|TLSv1.1|TLSv1.2";
                origin_keepalive_timeout: Num = "origin_keepalive_timeout optional\trange 1 -\twhole";
                origin_read_timeout: Num = "origin_read_timeout optional\trange 1 -\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OriginShield`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            OriginShield
            arguments {
                enabled: Bool = "enabled required";
                origin_shield_region: Str = "origin_shield_region optional\tmatch ^[a-z]{2}(-[a-z]+)+-\\d$\tformat region";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3OriginConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            S3OriginConfig
            arguments {
                origin_access_identity: Str = "origin_access_identity required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VpcOriginConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            VpcOriginConfig
            arguments {
                vpc_origin_id: Str = "vpc_origin_id required";
                origin_keepalive_timeout: Num = "origin_keepalive_timeout optional\trange 1 -\twhole";
                origin_read_timeout: Num = "origin_read_timeout optional\trange 1 -\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Origin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        Origin
        arguments {
            domain_name: Str = "domain_name required\tlength 1 -";
            origin_id: Str = "origin_id required\tlength 1 -";
            connection_attempts: Num = "connection_attempts optional\trange 1 3\twhole";
            connection_timeout: Num = "connection_timeout optional\trange 1 10\twhole";
            origin_access_control_id: Id<kind::CloudfrontOriginAccessControl> = "origin_access_control_id optional\tlength 1 -";
            origin_path: Str = "origin_path optional";
        }
        many {
            custom_header: origin::CustomHeader = "custom_header optional set block 0 0";
            custom_origin_config: origin::CustomOriginConfig = "custom_origin_config optional list block 0 1";
            origin_shield: origin::OriginShield = "origin_shield optional list block 0 1";
            s3_origin_config: origin::S3OriginConfig = "s3_origin_config optional list block 0 1";
            vpc_origin_config: origin::VpcOriginConfig = "vpc_origin_config optional list block 0 1";
        }
    }
    /// Blocks of [`OriginGroup`].
    pub mod origin_group {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FailoverCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            FailoverCriteria
            arguments {
                status_codes: Set<Num> = "status_codes required\teach whole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            Member
            arguments {
                origin_id: Str = "origin_id required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OriginGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        OriginGroup
        arguments {
            origin_id: Str = "origin_id required\tlength 1 -";
        }
        many {
            failover_criteria: origin_group::FailoverCriteria = "failover_criteria required list block 1 1";
            member: origin_group::Member = "member required list block 2 2";
        }
    }
    /// Blocks of [`Restrictions`].
    pub mod restrictions {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`GeoRestriction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            GeoRestriction
            arguments {
                restriction_type: Str = "restriction_type required\tin blacklist|whitelist|none";
                locations: Set<Str> = "locations computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Restrictions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        Restrictions
        many {
            geo_restriction: restrictions::GeoRestriction = "geo_restriction required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ViewerCertificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        ViewerCertificate
        arguments {
            acm_certificate_arn: Arn<kind::AcmCertificate> = "acm_certificate_arn optional\tformat arn\tservice acm";
            cloudfront_default_certificate: Bool = "cloudfront_default_certificate optional";
            iam_certificate_id: Str = "iam_certificate_id optional";
            minimum_protocol_version: Str = "minimum_protocol_version optional\tin SSLv3|TLSv1|TLSv1_2016|TLSv1.1_2016|TLSv1.2_2018|TLSv1.2_2019|TLSv1.2_2021";
            ssl_support_method: Str = "ssl_support_method optional\tin sni-only|vip|static-ip";
        }
    }
    /// Blocks of [`TrustedKeyGroupsAttributes`].
    pub mod trusted_key_groups_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ItemsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            ItemsAttributes
            attributes {
                key_group_id: Str = "key_group_id";
                key_pair_ids: Set<Str> = "key_pair_ids";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TrustedKeyGroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        TrustedKeyGroupsAttributes
        attributes {
            enabled: Bool = "enabled";
        }
        objects {
            items: List<trusted_key_groups_attributes::ItemsAttributes> = "items";
        }
    }
    /// Blocks of [`TrustedSignersAttributes`].
    pub mod trusted_signers_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ItemsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
            ItemsAttributes
            attributes {
                aws_account_number: Str = "aws_account_number";
                key_pair_ids: Set<Str> = "key_pair_ids";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TrustedSignersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
        TrustedSignersAttributes
        attributes {
            enabled: Bool = "enabled";
        }
        objects {
            items: List<trusted_signers_attributes::ItemsAttributes> = "items";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_distribution)."]
    Managed "aws_cloudfront_distribution" CloudfrontDistribution CloudfrontDistributionAttributes
    naming None;
    tags Map;
    arguments {
        enabled: Bool = "enabled required";
        aliases: Set<Str> = "aliases optional";
        comment: Str = "comment optional\tlength - 128";
        continuous_deployment_policy_id: Id<kind::CloudfrontContinuousDeploymentPolicy> = "continuous_deployment_policy_id computed";
        default_root_object: Str = "default_root_object optional";
        http_version: Str = "http_version optional\tin http1.1|http2|http3|http2and3";
        is_ipv6_enabled: Bool = "is_ipv6_enabled optional";
        price_class: Str = "price_class optional\tin PriceClass_100|PriceClass_200|PriceClass_All|None";
        retain_on_delete: Bool = "retain_on_delete optional";
        staging: Bool = "staging optional\treplaces";
        tags: Map<Str> = "tags optional";
        wait_for_deployment: Bool = "wait_for_deployment optional";
        web_acl_id: Arn<kind::Wafv2WebAcl> = "web_acl_id optional\tservice wafv2";
    }
    many {
        default_cache_behavior: cloudfront_distribution::DefaultCacheBehavior = "default_cache_behavior required list block 1 1";
        origin: cloudfront_distribution::Origin = "origin required set block 1 0";
        restrictions: cloudfront_distribution::Restrictions = "restrictions required list block 1 1";
        viewer_certificate: cloudfront_distribution::ViewerCertificate = "viewer_certificate required list block 1 1";
        custom_error_response: cloudfront_distribution::CustomErrorResponse = "custom_error_response optional set block 0 0";
        logging_config: cloudfront_distribution::LoggingConfig = "logging_config optional list block 0 1";
        ordered_cache_behavior: cloudfront_distribution::OrderedCacheBehavior = "ordered_cache_behavior optional list block 0 0";
        origin_group: cloudfront_distribution::OriginGroup = "origin_group optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudfrontDistribution> = "arn";
        caller_reference: Str = "caller_reference";
        domain_name: Str = "domain_name";
        etag: Str = "etag";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Id<kind::CloudfrontDistribution> = "id";
        in_progress_validation_batches: Num = "in_progress_validation_batches";
        last_modified_time: Str = "last_modified_time";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        trusted_key_groups: List<cloudfront_distribution::TrustedKeyGroupsAttributes> = "trusted_key_groups";
        trusted_signers: List<cloudfront_distribution::TrustedSignersAttributes> = "trusted_signers";
    }
}
/// Blocks of [`aws_cloudfront_field_level_encryption_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config).
pub mod cloudfront_field_level_encryption_config {
    use crate::types::*;

    /// Blocks of [`ContentTypeProfileConfig`].
    pub mod content_type_profile_config {
        use crate::types::*;

        /// Blocks of [`ContentTypeProfiles`].
        pub mod content_type_profiles {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
                Items
                arguments {
                    content_type: Str = "content_type required";
                    format: Str = "format required\tin URLEncoded";
                    profile_id: Id<kind::CloudfrontFieldLevelEncryptionProfile> = "profile_id optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ContentTypeProfiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
            ContentTypeProfiles
            many {
                items: content_type_profiles::Items = "items required set block 1 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContentTypeProfileConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
        ContentTypeProfileConfig
        arguments {
            forward_when_content_type_is_unknown: Bool = "forward_when_content_type_is_unknown required";
        }
        many {
            content_type_profiles: content_type_profile_config::ContentTypeProfiles = "content_type_profiles required list block 1 1";
        }
    }
    /// Blocks of [`QueryArgProfileConfig`].
    pub mod query_arg_profile_config {
        use crate::types::*;

        /// Blocks of [`QueryArgProfiles`].
        pub mod query_arg_profiles {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
                Items
                arguments {
                    profile_id: Id<kind::CloudfrontFieldLevelEncryptionProfile> = "profile_id required";
                    query_arg: Str = "query_arg required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`QueryArgProfiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
            QueryArgProfiles
            many {
                items: query_arg_profiles::Items = "items optional set block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QueryArgProfileConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
        QueryArgProfileConfig
        arguments {
            forward_when_query_arg_profile_is_unknown: Bool = "forward_when_query_arg_profile_is_unknown required";
        }
        many {
            query_arg_profiles: query_arg_profile_config::QueryArgProfiles = "query_arg_profiles optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_field_level_encryption_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_config)."]
    Managed "aws_cloudfront_field_level_encryption_config" CloudfrontFieldLevelEncryptionConfig CloudfrontFieldLevelEncryptionConfigAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
    }
    many {
        content_type_profile_config: cloudfront_field_level_encryption_config::ContentTypeProfileConfig = "content_type_profile_config required list block 1 1";
        query_arg_profile_config: cloudfront_field_level_encryption_config::QueryArgProfileConfig = "query_arg_profile_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontFieldLevelEncryptionConfig> = "arn";
        caller_reference: Str = "caller_reference";
        etag: Str = "etag";
        id: Id<kind::CloudfrontFieldLevelEncryptionConfig> = "id";
    }
}
/// Blocks of [`aws_cloudfront_field_level_encryption_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_profile).
pub mod cloudfront_field_level_encryption_profile {
    use crate::types::*;

    /// Blocks of [`EncryptionEntities`].
    pub mod encryption_entities {
        use crate::types::*;

        /// Blocks of [`Items`].
        pub mod items {
            use crate::types::*;

            pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as FieldPatterns;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_profile)."]
            Items
            arguments {
                provider_id: Str = "provider_id required";
                public_key_id: Id<kind::CloudfrontPublicKey> = "public_key_id required";
            }
            many {
                field_patterns: items::FieldPatterns = "field_patterns required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionEntities`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_profile)."]
        EncryptionEntities
        many {
            items: encryption_entities::Items = "items optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_field_level_encryption_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_field_level_encryption_profile)."]
    Managed "aws_cloudfront_field_level_encryption_profile" CloudfrontFieldLevelEncryptionProfile CloudfrontFieldLevelEncryptionProfileAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        encryption_entities: cloudfront_field_level_encryption_profile::EncryptionEntities = "encryption_entities required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontFieldLevelEncryptionProfile> = "arn";
        caller_reference: Str = "caller_reference";
        etag: Str = "etag";
        id: Id<kind::CloudfrontFieldLevelEncryptionProfile> = "id";
        name: Name<kind::CloudfrontFieldLevelEncryptionProfile> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_function)."]
    Managed "aws_cloudfront_function" CloudfrontFunction CloudfrontFunctionAttributes
    naming None;
    tags None;
    arguments {
        code: Str = "code required";
        runtime: Str = "runtime required\tin cloudfront-js-1.0|cloudfront-js-2.0";
        comment: Str = "comment optional";
        key_value_store_associations: Set<Str> = "key_value_store_associations optional\teach format arn";
        publish: Bool = "publish optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::CloudfrontFunction> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontFunction> = "id";
        live_stage_etag: Str = "live_stage_etag";
        name: Name<kind::CloudfrontFunction> = "name";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_key_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_key_group)."]
    Managed "aws_cloudfront_key_group" CloudfrontKeyGroup CloudfrontKeyGroupAttributes
    naming None;
    tags None;
    arguments {
        items: Set<Id<kind::CloudfrontPublicKey>> = "items required";
        comment: Str = "comment optional";
    }
    unread {
        name: Str = "name required";
    }
    attributes {
        etag: Str = "etag";
        id: Id<kind::CloudfrontKeyGroup> = "id";
        name: Name<kind::CloudfrontKeyGroup> = "name";
    }
}
/// Blocks of [`aws_cloudfront_key_value_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_key_value_store).
pub mod cloudfront_key_value_store {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_key_value_store`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_key_value_store)."]
    Managed "aws_cloudfront_key_value_store" CloudfrontKeyValueStore CloudfrontKeyValueStoreAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    single {
        timeouts: cloudfront_key_value_store::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudfrontKeyValueStore> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontKeyValueStore> = "id";
        last_modified_time: Str = "last_modified_time";
        name: Name<kind::CloudfrontKeyValueStore> = "name";
    }
}
/// Blocks of [`aws_cloudfront_monitoring_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_monitoring_subscription).
pub mod cloudfront_monitoring_subscription {
    use crate::types::*;

    /// Blocks of [`MonitoringSubscription`].
    pub mod monitoring_subscription {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`RealtimeMetricsSubscriptionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_monitoring_subscription)."]
            RealtimeMetricsSubscriptionConfig
            arguments {
                realtime_metrics_subscription_status: Str = "realtime_metrics_subscription_status required\tin Enabled|Disabled";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MonitoringSubscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_monitoring_subscription)."]
        MonitoringSubscription
        many {
            realtime_metrics_subscription_config: monitoring_subscription::RealtimeMetricsSubscriptionConfig = "realtime_metrics_subscription_config required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_monitoring_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_monitoring_subscription)."]
    Managed "aws_cloudfront_monitoring_subscription" CloudfrontMonitoringSubscription CloudfrontMonitoringSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        distribution_id: Id<kind::CloudfrontDistribution> = "distribution_id required\treplaces";
    }
    many {
        monitoring_subscription: cloudfront_monitoring_subscription::MonitoringSubscription = "monitoring_subscription required list block 1 1";
    }
    attributes {
        id: Id<kind::CloudfrontMonitoringSubscription> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_origin_access_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_access_control)."]
    Managed "aws_cloudfront_origin_access_control" CloudfrontOriginAccessControl CloudfrontOriginAccessControlAttributes
    naming None;
    tags None;
    arguments {
        origin_access_control_origin_type: Str = "origin_access_control_origin_type required\tin s3|mediastore|mediapackagev2|lambda";
        signing_behavior: Str = "signing_behavior required\tin never|always|no-override";
        signing_protocol: Str = "signing_protocol required\tin sigv4";
        description: Str = "description optional\tlength - 256";
    }
    unread {
        name: Str = "name required\tlength 1 64";
    }
    attributes {
        arn: Arn<kind::CloudfrontOriginAccessControl> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontOriginAccessControl> = "id";
        name: Name<kind::CloudfrontOriginAccessControl> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_origin_access_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_access_identity)."]
    Managed "aws_cloudfront_origin_access_identity" CloudfrontOriginAccessIdentity CloudfrontOriginAccessIdentityAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
    }
    attributes {
        arn: Arn<kind::CloudfrontOriginAccessIdentity> = "arn";
        caller_reference: Str = "caller_reference";
        cloudfront_access_identity_path: Str = "cloudfront_access_identity_path";
        etag: Str = "etag";
        iam_arn: Str = "iam_arn";
        id: Id<kind::CloudfrontOriginAccessIdentity> = "id";
        s3_canonical_user_id: Str = "s3_canonical_user_id";
    }
}
/// Blocks of [`aws_cloudfront_origin_request_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_request_policy).
pub mod cloudfront_origin_request_policy {
    use crate::types::*;

    /// Blocks of [`CookiesConfig`].
    pub mod cookies_config {
        use crate::types::*;

        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CookiesConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_request_policy)."]
        CookiesConfig
        arguments {
            cookie_behavior: Str = "cookie_behavior required\tin none|whitelist|all|allExcept";
        }
        many {
            cookies: cookies_config::Cookies = "cookies optional list block 0 1";
        }
    }
    /// Blocks of [`HeadersConfig`].
    pub mod headers_config {
        use crate::types::*;

        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as Headers;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_request_policy)."]
        HeadersConfig
        arguments {
            header_behavior: Str = "header_behavior optional\tin none|whitelist|allViewer|allViewerAndWhitelistCloudFront|allExcept";
        }
        many {
            headers: headers_config::Headers = "headers optional list block 0 1";
        }
    }
    /// Blocks of [`QueryStringsConfig`].
    pub mod query_strings_config {
        use crate::types::*;

        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as QueryStrings;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QueryStringsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_request_policy)."]
        QueryStringsConfig
        arguments {
            query_string_behavior: Str = "query_string_behavior required\tin none|whitelist|all|allExcept";
        }
        many {
            query_strings: query_strings_config::QueryStrings = "query_strings optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_origin_request_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_origin_request_policy)."]
    Managed "aws_cloudfront_origin_request_policy" CloudfrontOriginRequestPolicy CloudfrontOriginRequestPolicyAttributes
    naming None;
    tags None;
    arguments {
        comment: Str = "comment optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        cookies_config: cloudfront_origin_request_policy::CookiesConfig = "cookies_config required list block 1 1";
        headers_config: cloudfront_origin_request_policy::HeadersConfig = "headers_config required list block 1 1";
        query_strings_config: cloudfront_origin_request_policy::QueryStringsConfig = "query_strings_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontOriginRequestPolicy> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontOriginRequestPolicy> = "id";
        name: Name<kind::CloudfrontOriginRequestPolicy> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_public_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_public_key)."]
    Managed "aws_cloudfront_public_key" CloudfrontPublicKey CloudfrontPublicKeyAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 128, ""));
    tags None;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        encoded_key: Str = "encoded_key required\treplaces";
        comment: Str = "comment optional";
        name_prefix: Str = "name_prefix computed\tlength - 102\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    unread {
        name: Str = "name computed\tlength - 128\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    attributes {
        caller_reference: Str = "caller_reference";
        etag: Str = "etag";
        id: Id<kind::CloudfrontPublicKey> = "id";
        name: Name<kind::CloudfrontPublicKey> = "name";
    }
}
/// Blocks of [`aws_cloudfront_realtime_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_realtime_log_config).
pub mod cloudfront_realtime_log_config {
    use crate::types::*;

    /// Blocks of [`Endpoint`].
    pub mod endpoint {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStreamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_realtime_log_config)."]
            KinesisStreamConfig
            arguments {
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                stream_arn: Arn<kind::KinesisStream> = "stream_arn required\tformat arn\tservice kinesis";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_realtime_log_config)."]
        Endpoint
        arguments {
            stream_type: Str = "stream_type required\tin Kinesis";
        }
        many {
            kinesis_stream_config: endpoint::KinesisStreamConfig = "kinesis_stream_config required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_realtime_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_realtime_log_config)."]
    Managed "aws_cloudfront_realtime_log_config" CloudfrontRealtimeLogConfig CloudfrontRealtimeLogConfigAttributes
    naming None;
    tags None;
    arguments {
        fields: Set<Str> = "fields required";
        sampling_rate: Num = "sampling_rate required\trange 1 100\twhole";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        endpoint: cloudfront_realtime_log_config::Endpoint = "endpoint required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontRealtimeLogConfig> = "arn";
        id: Id<kind::CloudfrontRealtimeLogConfig> = "id";
        name: Name<kind::CloudfrontRealtimeLogConfig> = "name";
    }
}
/// Blocks of [`aws_cloudfront_response_headers_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy).
pub mod cloudfront_response_headers_policy {
    use crate::types::*;

    /// Blocks of [`CorsConfig`].
    pub mod cors_config {
        use crate::types::*;

        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as AccessControlAllowHeaders;
        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as AccessControlAllowMethods;
        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as AccessControlAllowOrigins;
        pub use crate::services::cloudfront::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin::cookies_config::Cookies as AccessControlExposeHeaders;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CorsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
        CorsConfig
        arguments {
            access_control_allow_credentials: Bool = "access_control_allow_credentials required";
            origin_override: Bool = "origin_override required";
            access_control_max_age_sec: Num = "access_control_max_age_sec optional\twhole";
        }
        many {
            access_control_allow_headers: cors_config::AccessControlAllowHeaders = "access_control_allow_headers required list block 1 1";
            access_control_allow_methods: cors_config::AccessControlAllowMethods = "access_control_allow_methods required list block 1 1";
            access_control_allow_origins: cors_config::AccessControlAllowOrigins = "access_control_allow_origins required list block 1 1";
            access_control_expose_headers: cors_config::AccessControlExposeHeaders = "access_control_expose_headers optional list block 0 1";
        }
    }
    /// Blocks of [`CustomHeadersConfig`].
    pub mod custom_headers_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            Items
            arguments {
                header: Str = "header required";
                r#override: Bool = "override required";
                value: Str = "value required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CustomHeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
        CustomHeadersConfig
        many {
            items: custom_headers_config::Items = "items optional set block 0 0";
        }
    }
    /// Blocks of [`RemoveHeadersConfig`].
    pub mod remove_headers_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Items`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            Items
            arguments {
                header: Str = "header required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RemoveHeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
        RemoveHeadersConfig
        many {
            items: remove_headers_config::Items = "items optional set block 0 0";
        }
    }
    /// Blocks of [`SecurityHeadersConfig`].
    pub mod security_headers_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ContentSecurityPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            ContentSecurityPolicy
            arguments {
                content_security_policy: Str = "content_security_policy required";
                r#override: Bool = "override required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ContentTypeOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            ContentTypeOptions
            arguments {
                r#override: Bool = "override required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FrameOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            FrameOptions
            arguments {
                frame_option: Str = "frame_option required\tin DENY|SAMEORIGIN";
                r#override: Bool = "override required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ReferrerPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            ReferrerPolicy
            arguments {
                r#override: Bool = "override required";
                referrer_policy: Str = "referrer_policy required\tin no-referrer|no-referrer-when-downgrade|origin|origin-when-cross-origin|same-origin|strict-origin|strict-origin-when-cross-origin|unsafe-url";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StrictTransportSecurity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            StrictTransportSecurity
            arguments {
                access_control_max_age_sec: Num = "access_control_max_age_sec required\twhole";
                r#override: Bool = "override required";
                include_subdomains: Bool = "include_subdomains optional";
                preload: Bool = "preload optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`XssProtection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
            XssProtection
            arguments {
                r#override: Bool = "override required";
                protection: Bool = "protection required";
                mode_block: Bool = "mode_block optional";
                report_uri: Str = "report_uri optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SecurityHeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
        SecurityHeadersConfig
        many {
            content_security_policy: security_headers_config::ContentSecurityPolicy = "content_security_policy optional list block 0 1";
            content_type_options: security_headers_config::ContentTypeOptions = "content_type_options optional list block 0 1";
            frame_options: security_headers_config::FrameOptions = "frame_options optional list block 0 1";
            referrer_policy: security_headers_config::ReferrerPolicy = "referrer_policy optional list block 0 1";
            strict_transport_security: security_headers_config::StrictTransportSecurity = "strict_transport_security optional list block 0 1";
            xss_protection: security_headers_config::XssProtection = "xss_protection optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerTimingHeadersConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
        ServerTimingHeadersConfig
        arguments {
            enabled: Bool = "enabled required";
            sampling_rate: Num = "sampling_rate required\trange 0 100";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_response_headers_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_response_headers_policy)."]
    Managed "aws_cloudfront_response_headers_policy" CloudfrontResponseHeadersPolicy CloudfrontResponseHeadersPolicyAttributes
    naming None;
    tags None;
    relations {
        "at_least_one cors_config custom_headers_config remove_headers_config security_headers_config server_timing_headers_config";
    }
    arguments {
        comment: Str = "comment optional";
        etag: Str = "etag computed";
    }
    unread {
        name: Str = "name required";
    }
    many {
        cors_config: cloudfront_response_headers_policy::CorsConfig = "cors_config optional list block 0 1";
        custom_headers_config: cloudfront_response_headers_policy::CustomHeadersConfig = "custom_headers_config optional list block 0 1";
        remove_headers_config: cloudfront_response_headers_policy::RemoveHeadersConfig = "remove_headers_config optional list block 0 1";
        security_headers_config: cloudfront_response_headers_policy::SecurityHeadersConfig = "security_headers_config optional list block 0 1";
        server_timing_headers_config: cloudfront_response_headers_policy::ServerTimingHeadersConfig = "server_timing_headers_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CloudfrontResponseHeadersPolicy> = "arn";
        id: Id<kind::CloudfrontResponseHeadersPolicy> = "id";
        name: Name<kind::CloudfrontResponseHeadersPolicy> = "name";
    }
}
/// Blocks of [`aws_cloudfront_vpc_origin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_vpc_origin).
pub mod cloudfront_vpc_origin {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`VpcOriginEndpointConfig`].
    pub mod vpc_origin_endpoint_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OriginSslProtocols`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_vpc_origin)."]
            OriginSslProtocols
            arguments {
                items: Set<Str> = "items required\teach in SSLv3|TLSv1|TLSv1.1|TLSv1.2\tmay_replace";
                quantity: Num = "quantity required\twhole\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcOriginEndpointConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_vpc_origin)."]
        VpcOriginEndpointConfig
        arguments {
            arn: Str = "arn required\tlength 1 -\tformat arn";
            http_port: Num = "http_port required\twhole";
            https_port: Num = "https_port required\twhole";
            name: Str = "name required";
            origin_protocol_policy: Str = "origin_protocol_policy required\tin http-only|match-viewer|https-only";
        }
        many {
            origin_ssl_protocols: vpc_origin_endpoint_config::OriginSslProtocols = "origin_ssl_protocols required list block 1 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfront_vpc_origin`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfront_vpc_origin)."]
    Managed "aws_cloudfront_vpc_origin" CloudfrontVpcOrigin CloudfrontVpcOriginAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        vpc_origin_endpoint_config: cloudfront_vpc_origin::VpcOriginEndpointConfig = "vpc_origin_endpoint_config required list block 1 0\titems - 1";
    }
    single {
        timeouts: cloudfront_vpc_origin::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::CloudfrontVpcOrigin> = "arn";
        etag: Str = "etag";
        id: Id<kind::CloudfrontVpcOrigin> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfrontkeyvaluestore_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfrontkeyvaluestore_key)."]
    Managed "aws_cloudfrontkeyvaluestore_key" CloudfrontkeyvaluestoreKey CloudfrontkeyvaluestoreKeyAttributes
    naming None;
    tags None;
    arguments {
        key: Str = "key required\treplaces";
        key_value_store_arn: Arn<kind::CloudfrontKeyValueStore> = "key_value_store_arn required\tlength 1 -\tformat arn\tservice cloudfront\treplaces";
        value: Str = "value required";
    }
    attributes {
        id: Id<kind::CloudfrontkeyvaluestoreKey> = "id";
        total_size_in_bytes: Num = "total_size_in_bytes";
    }
}
/// Blocks of [`aws_cloudfrontkeyvaluestore_keys_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfrontkeyvaluestore_keys_exclusive).
pub mod cloudfrontkeyvaluestore_keys_exclusive {
    use crate::types::*;

    pub use crate::shared::cloudfront_cloudfrontkeyvaluestore_keys_exclusive_resource_key_value_pair::ResourceKeyValuePair;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_cloudfrontkeyvaluestore_keys_exclusive`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudfrontkeyvaluestore_keys_exclusive)."]
    Managed "aws_cloudfrontkeyvaluestore_keys_exclusive" CloudfrontkeyvaluestoreKeysExclusive CloudfrontkeyvaluestoreKeysExclusiveAttributes
    naming None;
    tags None;
    arguments {
        key_value_store_arn: Str = "key_value_store_arn required\tlength 1 -\tformat arn\treplaces";
        max_batch_size: Num = "max_batch_size computed\trange 1 50\twhole";
    }
    many {
        resource_key_value_pair: cloudfrontkeyvaluestore_keys_exclusive::ResourceKeyValuePair = "resource_key_value_pair optional set block 0 0";
    }
    attributes {
        total_size_in_bytes: Num = "total_size_in_bytes";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_cloudfront_cache_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy).
    pub mod cloudfront_cache_policy {
        use crate::types::*;

        /// Blocks of [`ParametersInCacheKeyAndForwardedToOriginAttributes`].
        pub mod parameters_in_cache_key_and_forwarded_to_origin_attributes {
            use crate::types::*;

            /// Blocks of [`CookiesConfigAttributes`].
            pub mod cookies_config_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`CookiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
                    CookiesAttributes
                    attributes {
                        items: Set<Str> = "items";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CookiesConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
                CookiesConfigAttributes
                attributes {
                    cookie_behavior: Str = "cookie_behavior";
                }
                objects {
                    cookies: List<cookies_config_attributes::CookiesAttributes> = "cookies";
                }
            }
            /// Blocks of [`HeadersConfigAttributes`].
            pub mod headers_config_attributes {
                use crate::types::*;

                pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as HeadersAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`HeadersConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
                HeadersConfigAttributes
                attributes {
                    header_behavior: Str = "header_behavior";
                }
                objects {
                    headers: List<headers_config_attributes::HeadersAttributes> = "headers";
                }
            }
            /// Blocks of [`QueryStringsConfigAttributes`].
            pub mod query_strings_config_attributes {
                use crate::types::*;

                pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as QueryStringsAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`QueryStringsConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
                QueryStringsConfigAttributes
                attributes {
                    query_string_behavior: Str = "query_string_behavior";
                }
                objects {
                    query_strings: List<query_strings_config_attributes::QueryStringsAttributes> = "query_strings";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ParametersInCacheKeyAndForwardedToOriginAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
            ParametersInCacheKeyAndForwardedToOriginAttributes
            attributes {
                enable_accept_encoding_brotli: Bool = "enable_accept_encoding_brotli";
                enable_accept_encoding_gzip: Bool = "enable_accept_encoding_gzip";
            }
            objects {
                cookies_config: List<parameters_in_cache_key_and_forwarded_to_origin_attributes::CookiesConfigAttributes> = "cookies_config";
                headers_config: List<parameters_in_cache_key_and_forwarded_to_origin_attributes::HeadersConfigAttributes> = "headers_config";
                query_strings_config: List<parameters_in_cache_key_and_forwarded_to_origin_attributes::QueryStringsConfigAttributes> = "query_strings_config";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_cache_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_cache_policy)."]
        Data "aws_cloudfront_cache_policy" CloudfrontCachePolicy CloudfrontCachePolicyAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id optional";
            name: Str = "name optional";
        }
        attributes {
            arn: Arn<kind::CloudfrontCachePolicy> = "arn";
            comment: Str = "comment";
            default_ttl: Num = "default_ttl";
            etag: Str = "etag";
            id: Id<kind::CloudfrontCachePolicy> = "id";
            max_ttl: Num = "max_ttl";
            min_ttl: Num = "min_ttl";
            name: Name<kind::CloudfrontCachePolicy> = "name";
        }
        objects {
            parameters_in_cache_key_and_forwarded_to_origin: List<cloudfront_cache_policy::ParametersInCacheKeyAndForwardedToOriginAttributes> = "parameters_in_cache_key_and_forwarded_to_origin";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_distribution)."]
        Data "aws_cloudfront_distribution" CloudfrontDistribution CloudfrontDistributionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            aliases: Set<Str> = "aliases";
            arn: Arn<kind::CloudfrontDistribution> = "arn";
            domain_name: Str = "domain_name";
            enabled: Bool = "enabled";
            etag: Str = "etag";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            id: Id<kind::CloudfrontDistribution> = "id";
            in_progress_validation_batches: Num = "in_progress_validation_batches";
            last_modified_time: Str = "last_modified_time";
            status: Str = "status";
            web_acl_id: Str = "web_acl_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_function)."]
        Data "aws_cloudfront_function" CloudfrontFunction CloudfrontFunctionAttributes
        naming None;
        tags None;
        arguments {
            stage: Str = "stage required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CloudfrontFunction> = "arn";
            code: Str = "code";
            comment: Str = "comment";
            etag: Str = "etag";
            id: Id<kind::CloudfrontFunction> = "id";
            key_value_store_associations: Set<Str> = "key_value_store_associations";
            last_modified_time: Str = "last_modified_time";
            name: Name<kind::CloudfrontFunction> = "name";
            runtime: Str = "runtime";
            status: Str = "status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_log_delivery_canonical_user_id`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_log_delivery_canonical_user_id)."]
        Data "aws_cloudfront_log_delivery_canonical_user_id" CloudfrontLogDeliveryCanonicalUserId CloudfrontLogDeliveryCanonicalUserIdAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            region: Str = "region optional";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_origin_access_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_origin_access_control)."]
        Data "aws_cloudfront_origin_access_control" CloudfrontOriginAccessControl CloudfrontOriginAccessControlAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::CloudfrontOriginAccessControl> = "arn";
            description: Str = "description";
            etag: Str = "etag";
            id: Id<kind::CloudfrontOriginAccessControl> = "id";
            name: Name<kind::CloudfrontOriginAccessControl> = "name";
            origin_access_control_origin_type: Str = "origin_access_control_origin_type";
            signing_behavior: Str = "signing_behavior";
            signing_protocol: Str = "signing_protocol";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_origin_access_identities`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_origin_access_identities)."]
        Data "aws_cloudfront_origin_access_identities" CloudfrontOriginAccessIdentities CloudfrontOriginAccessIdentitiesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            comments: Set<Str> = "comments optional";
        }
        attributes {
            iam_arns: Set<Str> = "iam_arns";
            ids: Set<Str> = "ids";
            s3_canonical_user_ids: Set<Str> = "s3_canonical_user_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_origin_access_identity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_origin_access_identity)."]
        Data "aws_cloudfront_origin_access_identity" CloudfrontOriginAccessIdentity CloudfrontOriginAccessIdentityAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::CloudfrontOriginAccessIdentity> = "arn";
            caller_reference: Str = "caller_reference";
            cloudfront_access_identity_path: Str = "cloudfront_access_identity_path";
            comment: Str = "comment";
            etag: Str = "etag";
            iam_arn: Str = "iam_arn";
            id: Id<kind::CloudfrontOriginAccessIdentity> = "id";
            s3_canonical_user_id: Str = "s3_canonical_user_id";
        }
    }
    /// Blocks of [`aws_cloudfront_origin_request_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_origin_request_policy).
    pub mod cloudfront_origin_request_policy {
        use crate::types::*;

        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::CookiesConfigAttributes;
        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes;
        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::HeadersConfigAttributes;
        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::headers_config_attributes;
        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::QueryStringsConfigAttributes;
        pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::query_strings_config_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_origin_request_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_origin_request_policy)."]
        Data "aws_cloudfront_origin_request_policy" CloudfrontOriginRequestPolicy CloudfrontOriginRequestPolicyAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id optional";
            name: Str = "name optional";
        }
        attributes {
            arn: Arn<kind::CloudfrontOriginRequestPolicy> = "arn";
            comment: Str = "comment";
            etag: Str = "etag";
            id: Id<kind::CloudfrontOriginRequestPolicy> = "id";
            name: Name<kind::CloudfrontOriginRequestPolicy> = "name";
        }
        objects {
            cookies_config: List<cloudfront_origin_request_policy::CookiesConfigAttributes> = "cookies_config";
            headers_config: List<cloudfront_origin_request_policy::HeadersConfigAttributes> = "headers_config";
            query_strings_config: List<cloudfront_origin_request_policy::QueryStringsConfigAttributes> = "query_strings_config";
        }
    }
    /// Blocks of [`aws_cloudfront_realtime_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_realtime_log_config).
    pub mod cloudfront_realtime_log_config {
        use crate::types::*;

        /// Blocks of [`EndpointAttributes`].
        pub mod endpoint_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`KinesisStreamConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_realtime_log_config)."]
                KinesisStreamConfigAttributes
                attributes {
                    role_arn: Str = "role_arn";
                    stream_arn: Str = "stream_arn";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_realtime_log_config)."]
            EndpointAttributes
            attributes {
                stream_type: Str = "stream_type";
            }
            objects {
                kinesis_stream_config: List<endpoint_attributes::KinesisStreamConfigAttributes> = "kinesis_stream_config";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_realtime_log_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_realtime_log_config)."]
        Data "aws_cloudfront_realtime_log_config" CloudfrontRealtimeLogConfig CloudfrontRealtimeLogConfigAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::CloudfrontRealtimeLogConfig> = "arn";
            fields: Set<Str> = "fields";
            id: Id<kind::CloudfrontRealtimeLogConfig> = "id";
            name: Name<kind::CloudfrontRealtimeLogConfig> = "name";
            sampling_rate: Num = "sampling_rate";
        }
        objects {
            endpoint: List<cloudfront_realtime_log_config::EndpointAttributes> = "endpoint";
        }
    }
    /// Blocks of [`aws_cloudfront_response_headers_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy).
    pub mod cloudfront_response_headers_policy {
        use crate::types::*;

        /// Blocks of [`CorsConfigAttributes`].
        pub mod cors_config_attributes {
            use crate::types::*;

            pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as AccessControlAllowHeadersAttributes;
            pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as AccessControlAllowMethodsAttributes;
            pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as AccessControlAllowOriginsAttributes;
            pub use crate::services::cloudfront::data::cloudfront_cache_policy::parameters_in_cache_key_and_forwarded_to_origin_attributes::cookies_config_attributes::CookiesAttributes as AccessControlExposeHeadersAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CorsConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
            CorsConfigAttributes
            attributes {
                access_control_allow_credentials: Bool = "access_control_allow_credentials";
                access_control_max_age_sec: Num = "access_control_max_age_sec";
                origin_override: Bool = "origin_override";
            }
            objects {
                access_control_allow_headers: List<cors_config_attributes::AccessControlAllowHeadersAttributes> = "access_control_allow_headers";
                access_control_allow_methods: List<cors_config_attributes::AccessControlAllowMethodsAttributes> = "access_control_allow_methods";
                access_control_allow_origins: List<cors_config_attributes::AccessControlAllowOriginsAttributes> = "access_control_allow_origins";
                access_control_expose_headers: List<cors_config_attributes::AccessControlExposeHeadersAttributes> = "access_control_expose_headers";
            }
        }
        /// Blocks of [`CustomHeadersConfigAttributes`].
        pub mod custom_headers_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ItemsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                ItemsAttributes
                attributes {
                    header: Str = "header";
                    r#override: Bool = "override";
                    value: Str = "value";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CustomHeadersConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
            CustomHeadersConfigAttributes
            objects {
                items: Set<custom_headers_config_attributes::ItemsAttributes> = "items";
            }
        }
        /// Blocks of [`RemoveHeadersConfigAttributes`].
        pub mod remove_headers_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ItemsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                ItemsAttributes
                attributes {
                    header: Str = "header";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RemoveHeadersConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
            RemoveHeadersConfigAttributes
            objects {
                items: Set<remove_headers_config_attributes::ItemsAttributes> = "items";
            }
        }
        /// Blocks of [`SecurityHeadersConfigAttributes`].
        pub mod security_headers_config_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ContentSecurityPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                ContentSecurityPolicyAttributes
                attributes {
                    content_security_policy: Str = "content_security_policy";
                    r#override: Bool = "override";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ContentTypeOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                ContentTypeOptionsAttributes
                attributes {
                    r#override: Bool = "override";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FrameOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                FrameOptionsAttributes
                attributes {
                    frame_option: Str = "frame_option";
                    r#override: Bool = "override";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ReferrerPolicyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                ReferrerPolicyAttributes
                attributes {
                    r#override: Bool = "override";
                    referrer_policy: Str = "referrer_policy";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`StrictTransportSecurityAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                StrictTransportSecurityAttributes
                attributes {
                    access_control_max_age_sec: Num = "access_control_max_age_sec";
                    include_subdomains: Bool = "include_subdomains";
                    r#override: Bool = "override";
                    preload: Bool = "preload";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`XssProtectionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
                XssProtectionAttributes
                attributes {
                    mode_block: Bool = "mode_block";
                    r#override: Bool = "override";
                    protection: Bool = "protection";
                    report_uri: Str = "report_uri";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SecurityHeadersConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
            SecurityHeadersConfigAttributes
            objects {
                content_security_policy: List<security_headers_config_attributes::ContentSecurityPolicyAttributes> = "content_security_policy";
                content_type_options: List<security_headers_config_attributes::ContentTypeOptionsAttributes> = "content_type_options";
                frame_options: List<security_headers_config_attributes::FrameOptionsAttributes> = "frame_options";
                referrer_policy: List<security_headers_config_attributes::ReferrerPolicyAttributes> = "referrer_policy";
                strict_transport_security: List<security_headers_config_attributes::StrictTransportSecurityAttributes> = "strict_transport_security";
                xss_protection: List<security_headers_config_attributes::XssProtectionAttributes> = "xss_protection";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ServerTimingHeadersConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
            ServerTimingHeadersConfigAttributes
            attributes {
                enabled: Bool = "enabled";
                sampling_rate: Num = "sampling_rate";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_cloudfront_response_headers_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/cloudfront_response_headers_policy)."]
        Data "aws_cloudfront_response_headers_policy" CloudfrontResponseHeadersPolicy CloudfrontResponseHeadersPolicyAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::CloudfrontResponseHeadersPolicy> = "arn";
            comment: Str = "comment";
            etag: Str = "etag";
            id: Id<kind::CloudfrontResponseHeadersPolicy> = "id";
            name: Name<kind::CloudfrontResponseHeadersPolicy> = "name";
        }
        objects {
            cors_config: List<cloudfront_response_headers_policy::CorsConfigAttributes> = "cors_config";
            custom_headers_config: List<cloudfront_response_headers_policy::CustomHeadersConfigAttributes> = "custom_headers_config";
            remove_headers_config: List<cloudfront_response_headers_policy::RemoveHeadersConfigAttributes> = "remove_headers_config";
            security_headers_config: List<cloudfront_response_headers_policy::SecurityHeadersConfigAttributes> = "security_headers_config";
            server_timing_headers_config: List<cloudfront_response_headers_policy::ServerTimingHeadersConfigAttributes> = "server_timing_headers_config";
        }
    }
}
