// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appsync`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_api_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_api_cache)."]
    Managed "aws_appsync_api_cache" AppsyncApiCache AppsyncApiCacheAttributes
    naming None;
    tags None;
    arguments {
        api_caching_behavior: Str = "api_caching_behavior required";
        api_id: Str = "api_id required";
        ttl: Num = "ttl required";
        r#type: Str = "type required";
        at_rest_encryption_enabled: Bool = "at_rest_encryption_enabled optional";
        transit_encryption_enabled: Bool = "transit_encryption_enabled optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_api_key)."]
    Managed "aws_appsync_api_key" AppsyncApiKey AppsyncApiKeyAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        description: Str = "description optional";
        expires: Str = "expires optional";
    }
    attributes {
        api_key_id: Str = "api_key_id";
        id: Str = "id";
        key: Str = "key";
    }
}
/// Blocks of [`aws_appsync_datasource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource).
pub mod appsync_datasource {
    use crate::kinds::*;

    /// Blocks of [`DynamodbConfig`].
    pub mod dynamodb_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DeltaSyncConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
            DeltaSyncConfig
            arguments {
                delta_sync_table_name: Str = "delta_sync_table_name required";
                base_table_ttl: Num = "base_table_ttl optional";
                delta_sync_table_ttl: Num = "delta_sync_table_ttl optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DynamodbConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        DynamodbConfig
        arguments {
            table_name: Str = "table_name required";
            region: Str = "region computed";
            use_caller_credentials: Bool = "use_caller_credentials optional";
            versioned: Bool = "versioned optional";
        }
        many {
            delta_sync_config: dynamodb_config::DeltaSyncConfig = "delta_sync_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ElasticsearchConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        ElasticsearchConfig
        arguments {
            endpoint: Str = "endpoint required";
            region: Str = "region computed";
        }
    }
    pub use crate::shared::appsync_appsync_datasource_event_bridge_config::EventBridgeConfig;
    /// Blocks of [`HttpConfig`].
    pub mod http_config {
        use crate::kinds::*;

        /// Blocks of [`AuthorizationConfig`].
        pub mod authorization_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AwsIamConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
                AwsIamConfig
                arguments {
                    signing_region: Str = "signing_region optional";
                    signing_service_name: Str = "signing_service_name optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AuthorizationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
            AuthorizationConfig
            arguments {
                authorization_type: Str = "authorization_type optional";
            }
            many {
                aws_iam_config: authorization_config::AwsIamConfig = "aws_iam_config optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HttpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        HttpConfig
        arguments {
            endpoint: Str = "endpoint required";
        }
        many {
            authorization_config: http_config::AuthorizationConfig = "authorization_config optional list block 0 1";
        }
    }
    pub use crate::shared::appsync_appsync_datasource_lambda_config::LambdaConfig;
    pub use crate::services::appsync::appsync_datasource::ElasticsearchConfig as OpensearchserviceConfig;
    /// Blocks of [`RelationalDatabaseConfig`].
    pub mod relational_database_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HttpEndpointConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
            HttpEndpointConfig
            arguments {
                aws_secret_store_arn: Str = "aws_secret_store_arn required";
                db_cluster_identifier: Str = "db_cluster_identifier required";
                database_name: Str = "database_name optional";
                region: Str = "region computed";
                schema: Str = "schema optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RelationalDatabaseConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        RelationalDatabaseConfig
        arguments {
            source_type: Str = "source_type optional";
        }
        many {
            http_endpoint_config: relational_database_config::HttpEndpointConfig = "http_endpoint_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_datasource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
    Managed "aws_appsync_datasource" AppsyncDatasource AppsyncDatasourceAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        name: Str = "name required";
        r#type: Str = "type required";
        description: Str = "description optional";
        service_role_arn: Str = "service_role_arn optional";
    }
    many {
        dynamodb_config: appsync_datasource::DynamodbConfig = "dynamodb_config optional list block 0 1";
        elasticsearch_config: appsync_datasource::ElasticsearchConfig = "elasticsearch_config optional list block 0 1";
        event_bridge_config: appsync_datasource::EventBridgeConfig = "event_bridge_config optional list block 0 1";
        http_config: appsync_datasource::HttpConfig = "http_config optional list block 0 1";
        lambda_config: appsync_datasource::LambdaConfig = "lambda_config optional list block 0 1";
        opensearchservice_config: appsync_datasource::OpensearchserviceConfig = "opensearchservice_config optional list block 0 1";
        relational_database_config: appsync_datasource::RelationalDatabaseConfig = "relational_database_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_domain_name)."]
    Managed "aws_appsync_domain_name" AppsyncDomainName AppsyncDomainNameAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: Str = "certificate_arn required";
        domain_name: Str = "domain_name required";
        description: Str = "description optional";
    }
    attributes {
        appsync_domain_name: Str = "appsync_domain_name";
        hosted_zone_id: Str = "hosted_zone_id";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_domain_name_api_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_domain_name_api_association)."]
    Managed "aws_appsync_domain_name_api_association" AppsyncDomainNameApiAssociation AppsyncDomainNameApiAssociationAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        domain_name: Str = "domain_name required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_appsync_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function).
pub mod appsync_function {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Runtime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
        Runtime
        arguments {
            name: Str = "name required";
            runtime_version: Str = "runtime_version required";
        }
    }
    /// Blocks of [`SyncConfig`].
    pub mod sync_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LambdaConflictHandlerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
            LambdaConflictHandlerConfig
            arguments {
                lambda_conflict_handler_arn: Str = "lambda_conflict_handler_arn optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SyncConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
        SyncConfig
        arguments {
            conflict_detection: Str = "conflict_detection optional";
            conflict_handler: Str = "conflict_handler optional";
        }
        many {
            lambda_conflict_handler_config: sync_config::LambdaConflictHandlerConfig = "lambda_conflict_handler_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
    Managed "aws_appsync_function" AppsyncFunction AppsyncFunctionAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        data_source: Str = "data_source required";
        name: Str = "name required";
        code: Str = "code optional";
        description: Str = "description optional";
        function_version: Str = "function_version computed";
        max_batch_size: Num = "max_batch_size optional";
        request_mapping_template: Str = "request_mapping_template optional";
        response_mapping_template: Str = "response_mapping_template optional";
    }
    many {
        runtime: appsync_function::Runtime = "runtime optional list block 0 1";
        sync_config: appsync_function::SyncConfig = "sync_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        function_id: Str = "function_id";
        id: Str = "id";
    }
}
/// Blocks of [`aws_appsync_graphql_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api).
pub mod appsync_graphql_api {
    use crate::kinds::*;

    /// Blocks of [`AdditionalAuthenticationProvider`].
    pub mod additional_authentication_provider {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LambdaAuthorizerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            LambdaAuthorizerConfig
            arguments {
                authorizer_uri: Str = "authorizer_uri required";
                authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds optional";
                identity_validation_expression: Str = "identity_validation_expression optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OpenidConnectConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            OpenidConnectConfig
            arguments {
                issuer: Str = "issuer required";
                auth_ttl: Num = "auth_ttl optional";
                client_id: Str = "client_id optional";
                iat_ttl: Num = "iat_ttl optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserPoolConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            UserPoolConfig
            arguments {
                user_pool_id: Str = "user_pool_id required";
                app_id_client_regex: Str = "app_id_client_regex optional";
                aws_region: Str = "aws_region computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalAuthenticationProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        AdditionalAuthenticationProvider
        arguments {
            authentication_type: Str = "authentication_type required";
        }
        many {
            lambda_authorizer_config: additional_authentication_provider::LambdaAuthorizerConfig = "lambda_authorizer_config optional list block 0 1";
            openid_connect_config: additional_authentication_provider::OpenidConnectConfig = "openid_connect_config optional list block 0 1";
            user_pool_config: additional_authentication_provider::UserPoolConfig = "user_pool_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EnhancedMetricsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        EnhancedMetricsConfig
        arguments {
            data_source_level_metrics_behavior: Str = "data_source_level_metrics_behavior required";
            operation_level_metrics_config: Str = "operation_level_metrics_config required";
            resolver_level_metrics_behavior: Str = "resolver_level_metrics_behavior required";
        }
    }
    pub use crate::services::appsync::appsync_graphql_api::additional_authentication_provider::LambdaAuthorizerConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        LogConfig
        arguments {
            cloudwatch_logs_role_arn: Str = "cloudwatch_logs_role_arn required";
            field_log_level: Str = "field_log_level required";
            exclude_verbose_content: Bool = "exclude_verbose_content optional";
        }
    }
    pub use crate::services::appsync::appsync_graphql_api::additional_authentication_provider::OpenidConnectConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`UserPoolConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        UserPoolConfig
        arguments {
            default_action: Str = "default_action required";
            user_pool_id: Str = "user_pool_id required";
            app_id_client_regex: Str = "app_id_client_regex optional";
            aws_region: Str = "aws_region computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_graphql_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
    Managed "aws_appsync_graphql_api" AppsyncGraphqlApi AppsyncGraphqlApiAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        authentication_type: Str = "authentication_type required";
        name: Str = "name required";
        api_type: Str = "api_type optional";
        introspection_config: Str = "introspection_config optional";
        merged_api_execution_role_arn: Str = "merged_api_execution_role_arn optional";
        query_depth_limit: Num = "query_depth_limit optional";
        resolver_count_limit: Num = "resolver_count_limit optional";
        schema: Str = "schema optional";
        tags: Map<Str> = "tags optional";
        visibility: Str = "visibility optional";
        xray_enabled: Bool = "xray_enabled optional";
    }
    many {
        additional_authentication_provider: appsync_graphql_api::AdditionalAuthenticationProvider = "additional_authentication_provider optional list block 0 0";
        enhanced_metrics_config: appsync_graphql_api::EnhancedMetricsConfig = "enhanced_metrics_config optional list block 0 1";
        lambda_authorizer_config: appsync_graphql_api::LambdaAuthorizerConfig = "lambda_authorizer_config optional list block 0 1";
        log_config: appsync_graphql_api::LogConfig = "log_config optional list block 0 1";
        openid_connect_config: appsync_graphql_api::OpenidConnectConfig = "openid_connect_config optional list block 0 1";
        user_pool_config: appsync_graphql_api::UserPoolConfig = "user_pool_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        uris: Map<Str> = "uris";
    }
}
/// Blocks of [`aws_appsync_resolver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver).
pub mod appsync_resolver {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CachingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver)."]
        CachingConfig
        arguments {
            caching_keys: Set<Str> = "caching_keys optional";
            ttl: Num = "ttl optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PipelineConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver)."]
        PipelineConfig
        arguments {
            functions: List<Str> = "functions optional";
        }
    }
    pub use crate::services::appsync::appsync_function::Runtime;
    pub use crate::services::appsync::appsync_function::SyncConfig;
    pub use crate::services::appsync::appsync_function::sync_config;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_resolver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver)."]
    Managed "aws_appsync_resolver" AppsyncResolver AppsyncResolverAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        field: Str = "field required";
        r#type: Str = "type required";
        code: Str = "code optional";
        data_source: Str = "data_source optional";
        kind: Str = "kind optional";
        max_batch_size: Num = "max_batch_size optional";
        request_template: Str = "request_template optional";
        response_template: Str = "response_template optional";
    }
    many {
        caching_config: appsync_resolver::CachingConfig = "caching_config optional list block 0 1";
        pipeline_config: appsync_resolver::PipelineConfig = "pipeline_config optional list block 0 1";
        runtime: appsync_resolver::Runtime = "runtime optional list block 0 1";
        sync_config: appsync_resolver::SyncConfig = "sync_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_appsync_source_api_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association).
pub mod appsync_source_api_association {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceApiAssociationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association)."]
        SourceApiAssociationConfig
        arguments {
            merge_type: Str = "merge_type optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SourceApiAssociationConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association)."]
        SourceApiAssociationConfigAttributes
        attributes {
            merge_type: Str = "merge_type";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_source_api_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association)."]
    Managed "aws_appsync_source_api_association" AppsyncSourceApiAssociation AppsyncSourceApiAssociationAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description optional";
        merged_api_arn: Str = "merged_api_arn computed";
        merged_api_id: Str = "merged_api_id computed";
        source_api_arn: Str = "source_api_arn computed";
        source_api_id: Str = "source_api_id computed";
    }
    many {
        source_api_association_config: appsync_source_api_association::SourceApiAssociationConfig = "source_api_association_config computed list object 0 0";
    }
    single {
        timeouts: appsync_source_api_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        association_id: Str = "association_id";
        id: Str = "id";
    }
    objects {
        source_api_association_config: List<appsync_source_api_association::SourceApiAssociationConfigAttributes> = "source_api_association_config";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_type)."]
    Managed "aws_appsync_type" AppsyncType AppsyncTypeAttributes
    naming None;
    tags None;
    arguments {
        api_id: Str = "api_id required";
        definition: Str = "definition required";
        format: Str = "format required";
    }
    attributes {
        arn: Str = "arn";
        description: Str = "description";
        id: Str = "id";
        name: Str = "name";
    }
}
