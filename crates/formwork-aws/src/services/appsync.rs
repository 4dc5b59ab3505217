// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appsync`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_api_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_api_cache)."]
    Managed "aws_appsync_api_cache" AppsyncApiCache AppsyncApiCacheAttributes
    naming None;
    tags None;
    arguments {
        api_caching_behavior: Str = "api_caching_behavior required\tin FULL_REQUEST_CACHING|PER_RESOLVER_CACHING|OPERATION_LEVEL_CACHING";
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required";
        ttl: Num = "ttl required\twhole";
        r#type: Str = "type required\tin T2_SMALL|T2_MEDIUM|R4_LARGE|R4_XLARGE|R4_2XLARGE|R4_4XLARGE|R4_8XLARGE|SMALL|MEDIUM|LARGE|XLARGE|LARGE_2X|LARGE_4X|LARGE_8X|LARGE_12X";
        at_rest_encryption_enabled: Bool = "at_rest_encryption_enabled optional\treplaces";
        transit_encryption_enabled: Bool = "transit_encryption_enabled optional\treplaces";
    }
    attributes {
        id: Id<kind::AppsyncApiCache> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_api_key`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_api_key)."]
    Managed "aws_appsync_api_key" AppsyncApiKey AppsyncApiKeyAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required";
        description: Str = "description optional";
        expires: Str = "expires optional\tformat rfc3339";
    }
    attributes {
        api_key_id: Id<kind::AppsyncApiKey> = "api_key_id";
        id: Id<kind::AppsyncApiKey> = "id";
        key: Secret<Str> = "key";
    }
}
/// Blocks of [`aws_appsync_datasource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource).
pub mod appsync_datasource {
    use crate::types::*;

    /// Blocks of [`DynamodbConfig`].
    pub mod dynamodb_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DeltaSyncConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
            DeltaSyncConfig
            arguments {
                delta_sync_table_name: Name<kind::DynamodbTable> = "delta_sync_table_name required";
                base_table_ttl: Num = "base_table_ttl optional\twhole";
                delta_sync_table_ttl: Num = "delta_sync_table_ttl optional\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DynamodbConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        DynamodbConfig
        arguments {
            table_name: Name<kind::DynamodbTable> = "table_name required";
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
        use crate::types::*;

        /// Blocks of [`AuthorizationConfig`].
        pub mod authorization_config {
            use crate::types::*;

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
                authorization_type: Str = "authorization_type optional\tin AWS_IAM";
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
    formwork_model::block_binding! {
        #[doc = "Block [`LambdaConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
        LambdaConfig
        arguments {
            function_arn: Arn<kind::LambdaFunction> = "function_arn required\tformat arn\tservice lambda";
        }
    }
    pub use crate::services::appsync::appsync_datasource::ElasticsearchConfig as OpensearchserviceConfig;
    /// Blocks of [`RelationalDatabaseConfig`].
    pub mod relational_database_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HttpEndpointConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_datasource)."]
            HttpEndpointConfig
            arguments {
                aws_secret_store_arn: Arn<kind::SecretsmanagerSecret> = "aws_secret_store_arn required\tformat arn\tservice secretsmanager";
                db_cluster_identifier: Name<kind::RdsCluster> = "db_cluster_identifier required";
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
            source_type: Str = "source_type optional\tin RDS_HTTP_ENDPOINT";
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
    relations {
        "conflict dynamodb_config elasticsearch_config";
        "conflict dynamodb_config event_bridge_config";
        "conflict dynamodb_config http_config";
        "conflict dynamodb_config lambda_config";
        "conflict dynamodb_config opensearchservice_config";
        "conflict dynamodb_config relational_database_config";
        "conflict elasticsearch_config event_bridge_config";
        "conflict elasticsearch_config http_config";
        "conflict elasticsearch_config lambda_config";
        "conflict elasticsearch_config opensearchservice_config";
        "conflict elasticsearch_config relational_database_config";
        "conflict event_bridge_config http_config";
        "conflict event_bridge_config lambda_config";
        "conflict event_bridge_config relational_database_config";
        "conflict http_config lambda_config";
        "conflict http_config opensearchservice_config";
        "conflict http_config relational_database_config";
        "conflict lambda_config opensearchservice_config";
        "conflict lambda_config relational_database_config";
        "conflict opensearchservice_config relational_database_config";
    }
    arguments {
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required";
        r#type: Str = "type required\tin AWS_LAMBDA|AMAZON_DYNAMODB|AMAZON_ELASTICSEARCH|NONE|HTTP|RELATIONAL_DATABASE|AMAZON_OPENSEARCH_SERVICE|AMAZON_EVENTBRIDGE|AMAZON_BEDROCK_RUNTIME";
        description: Str = "description optional";
        service_role_arn: Arn<kind::IamRole> = "service_role_arn optional\tformat arn\tservice iam";
    }
    unread {
        name: Str = "name required\tmatch [A-Za-z_][0-9A-Za-z_]*\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*";
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
        arn: Arn<kind::AppsyncDatasource> = "arn";
        id: Id<kind::AppsyncDatasource> = "id";
        name: Name<kind::AppsyncDatasource> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_domain_name`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_domain_name)."]
    Managed "aws_appsync_domain_name" AppsyncDomainName AppsyncDomainNameAttributes
    naming None;
    tags None;
    arguments {
        certificate_arn: Arn<kind::AcmCertificate> = "certificate_arn required\tformat arn\tservice acm\treplaces";
        domain_name: Str = "domain_name required\treplaces";
        description: Str = "description optional";
    }
    attributes {
        appsync_domain_name: Str = "appsync_domain_name";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Id<kind::AppsyncDomainName> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appsync_domain_name_api_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_domain_name_api_association)."]
    Managed "aws_appsync_domain_name_api_association" AppsyncDomainNameApiAssociation AppsyncDomainNameApiAssociationAttributes
    naming None;
    tags None;
    arguments {
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required";
        domain_name: Str = "domain_name required\treplaces";
    }
    attributes {
        id: Id<kind::AppsyncDomainNameApiAssociation> = "id";
    }
}
/// Blocks of [`aws_appsync_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function).
pub mod appsync_function {
    use crate::types::*;

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
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LambdaConflictHandlerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
            LambdaConflictHandlerConfig
            arguments {
                lambda_conflict_handler_arn: Str = "lambda_conflict_handler_arn optional\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SyncConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_function)."]
        SyncConfig
        arguments {
            conflict_detection: Str = "conflict_detection optional\tin VERSION|NONE";
            conflict_handler: Str = "conflict_handler optional\tin OPTIMISTIC_CONCURRENCY|LAMBDA|AUTOMERGE|NONE";
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
    relations {
        "together code runtime";
        "together runtime code";
    }
    arguments {
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required\treplaces";
        data_source: Name<kind::AppsyncDatasource> = "data_source required\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*";
        code: Str = "code optional\tlength 1 32768";
        description: Str = "description optional";
        function_version: Str = "function_version computed\tin 2018-05-29";
        max_batch_size: Num = "max_batch_size optional\trange 0 2000\twhole";
        request_mapping_template: Str = "request_mapping_template optional";
        response_mapping_template: Str = "response_mapping_template optional";
    }
    unread {
        name: Str = "name required\tmatch [A-Za-z_][0-9A-Za-z_]*\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*";
    }
    many {
        runtime: appsync_function::Runtime = "runtime optional list block 0 1";
        sync_config: appsync_function::SyncConfig = "sync_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::AppsyncFunction> = "arn";
        function_id: Id<kind::AppsyncFunction> = "function_id";
        id: Id<kind::AppsyncFunction> = "id";
        name: Name<kind::AppsyncFunction> = "name";
    }
}
/// Blocks of [`aws_appsync_graphql_api`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api).
pub mod appsync_graphql_api {
    use crate::types::*;

    /// Blocks of [`AdditionalAuthenticationProvider`].
    pub mod additional_authentication_provider {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LambdaAuthorizerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            LambdaAuthorizerConfig
            arguments {
                authorizer_uri: Str = "authorizer_uri required";
                authorizer_result_ttl_in_seconds: Num = "authorizer_result_ttl_in_seconds optional\trange 0 3600\twhole";
                identity_validation_expression: Str = "identity_validation_expression optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OpenidConnectConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            OpenidConnectConfig
            arguments {
                issuer: Str = "issuer required";
                auth_ttl: Num = "auth_ttl optional\twhole";
                client_id: Str = "client_id optional";
                iat_ttl: Num = "iat_ttl optional\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`UserPoolConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
            UserPoolConfig
            arguments {
                user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required";
                app_id_client_regex: Str = "app_id_client_regex optional";
                aws_region: Str = "aws_region computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalAuthenticationProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        AdditionalAuthenticationProvider
        arguments {
            authentication_type: Str = "authentication_type required\tin API_KEY|AWS_IAM|AMAZON_COGNITO_USER_POOLS|OPENID_CONNECT|AWS_LAMBDA";
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
            data_source_level_metrics_behavior: Str = "data_source_level_metrics_behavior required\tin FULL_REQUEST_DATA_SOURCE_METRICS|PER_DATA_SOURCE_METRICS";
            operation_level_metrics_config: Str = "operation_level_metrics_config required\tin ENABLED|DISABLED";
            resolver_level_metrics_behavior: Str = "resolver_level_metrics_behavior required\tin FULL_REQUEST_RESOLVER_METRICS|PER_RESOLVER_METRICS";
        }
    }
    pub use crate::services::appsync::appsync_graphql_api::additional_authentication_provider::LambdaAuthorizerConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        LogConfig
        arguments {
            cloudwatch_logs_role_arn: Arn<kind::IamRole> = "cloudwatch_logs_role_arn required\tformat arn\tservice iam";
            field_log_level: Str = "field_log_level required\tin NONE|ERROR|ALL|INFO|DEBUG";
            exclude_verbose_content: Bool = "exclude_verbose_content optional";
        }
    }
    pub use crate::services::appsync::appsync_graphql_api::additional_authentication_provider::OpenidConnectConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`UserPoolConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_graphql_api)."]
        UserPoolConfig
        arguments {
            default_action: Str = "default_action required\tin ALLOW|DENY";
            user_pool_id: Id<kind::CognitoUserPool> = "user_pool_id required";
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
        authentication_type: Str = "authentication_type required\tin API_KEY|AWS_IAM|AMAZON_COGNITO_USER_POOLS|OPENID_CONNECT|AWS_LAMBDA";
        api_type: Str = "api_type optional\tin GRAPHQL|MERGED\treplaces";
        introspection_config: Str = "introspection_config optional\tin ENABLED|DISABLED";
        merged_api_execution_role_arn: Arn<kind::IamRole> = "merged_api_execution_role_arn optional\tservice iam";
        query_depth_limit: Num = "query_depth_limit optional\trange 0 75\twhole";
        resolver_count_limit: Num = "resolver_count_limit optional\trange 0 10000\twhole";
        schema: Str = "schema optional";
        tags: Map<Str> = "tags optional";
        visibility: Str = "visibility optional\tin GLOBAL|PRIVATE\treplaces";
        xray_enabled: Bool = "xray_enabled optional";
    }
    unread {
        name: Str = "name required\tmatch [A-Za-z_][0-9A-Za-z_]*";
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
        arn: Arn<kind::AppsyncGraphqlApi> = "arn";
        id: Id<kind::AppsyncGraphqlApi> = "id";
        name: Name<kind::AppsyncGraphqlApi> = "name";
        tags_all: Map<Str> = "tags_all";
        uris: Map<Str> = "uris";
    }
}
/// Blocks of [`aws_appsync_resolver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver).
pub mod appsync_resolver {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CachingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver)."]
        CachingConfig
        arguments {
            caching_keys: Set<Str> = "caching_keys optional";
            ttl: Num = "ttl optional\trange 1 3600\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PipelineConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_resolver)."]
        PipelineConfig
        arguments {
            functions: List<Id<kind::AppsyncFunction>> = "functions optional";
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
    relations {
        "conflict data_source pipeline_config";
        "together code runtime";
        "together runtime code";
    }
    arguments {
        api_id: Id<kind::AppsyncGraphqlApi> = "api_id required\treplaces";
        field: Str = "field required\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*\treplaces";
        r#type: Str = "type required\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*\treplaces";
        code: Str = "code optional\tlength 1 32768";
        data_source: Name<kind::AppsyncDatasource> = "data_source optional\tapi length 1 65536\tapi match [_A-Za-z][_0-9A-Za-z]*";
        kind: Str = "kind optional\tin UNIT|PIPELINE";
        max_batch_size: Num = "max_batch_size optional\trange 0 2000\twhole";
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
        arn: Arn<kind::AppsyncResolver> = "arn";
        id: Id<kind::AppsyncResolver> = "id";
    }
}
/// Blocks of [`aws_appsync_source_api_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association).
pub mod appsync_source_api_association {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SourceApiAssociationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appsync_source_api_association)."]
        SourceApiAssociationConfig
        arguments {
            merge_type: Str = "merge_type optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
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
    relations {
        "exactly_one merged_api_arn merged_api_id";
        "exactly_one source_api_arn source_api_id";
    }
    arguments {
        description: Str = "description optional";
        merged_api_arn: Str = "merged_api_arn computed\tlength 1 -\tformat arn\treplaces";
        merged_api_id: Str = "merged_api_id computed\treplaces";
        source_api_arn: Str = "source_api_arn computed\tlength 1 -\tformat arn\treplaces";
        source_api_id: Str = "source_api_id computed\treplaces";
    }
    many {
        source_api_association_config: appsync_source_api_association::SourceApiAssociationConfig = "source_api_association_config computed list object 0 0";
    }
    single {
        timeouts: appsync_source_api_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::AppsyncSourceApiAssociation> = "arn";
        association_id: Id<kind::AppsyncSourceApiAssociation> = "association_id";
        id: Id<kind::AppsyncSourceApiAssociation> = "id";
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
        api_id: Str = "api_id required\treplaces";
        definition: Str = "definition required";
        format: Str = "format required\tin SDL|JSON";
    }
    attributes {
        arn: Arn<kind::AppsyncType> = "arn";
        description: Str = "description";
        id: Id<kind::AppsyncType> = "id";
        name: Name<kind::AppsyncType> = "name";
    }
}
