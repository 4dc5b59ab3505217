// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lambda`.

use crate::kinds::*;

/// Blocks of [`aws_lambda_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_alias).
pub mod lambda_alias {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_alias)."]
        RoutingConfig
        arguments {
            additional_version_weights: Map<Num> = "additional_version_weights optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_alias)."]
    Managed "aws_lambda_alias" LambdaAlias LambdaAliasAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        function_version: Str = "function_version required";
        name: Str = "name required";
        description: Str = "description optional";
    }
    many {
        routing_config: lambda_alias::RoutingConfig = "routing_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        invoke_arn: Str = "invoke_arn";
    }
}
/// Blocks of [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config).
pub mod lambda_code_signing_config {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AllowedPublishers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
        AllowedPublishers
        arguments {
            signing_profile_version_arns: Set<Str> = "signing_profile_version_arns required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Policies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
        Policies
        arguments {
            untrusted_artifact_on_deployment: Str = "untrusted_artifact_on_deployment required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
    Managed "aws_lambda_code_signing_config" LambdaCodeSigningConfig LambdaCodeSigningConfigAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        allowed_publishers: lambda_code_signing_config::AllowedPublishers = "allowed_publishers required list block 1 1";
        policies: lambda_code_signing_config::Policies = "policies optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        config_id: Str = "config_id";
        id: Str = "id";
        last_modified: Str = "last_modified";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_lambda_event_source_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping).
pub mod lambda_event_source_mapping {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AmazonManagedKafkaEventSourceConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        AmazonManagedKafkaEventSourceConfig
        arguments {
            consumer_group_id: Str = "consumer_group_id computed";
        }
    }
    /// Blocks of [`DestinationConfig`].
    pub mod destination_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnFailure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
            OnFailure
            arguments {
                destination_arn: Str = "destination_arn required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        DestinationConfig
        many {
            on_failure: destination_config::OnFailure = "on_failure optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DocumentDbEventSourceConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        DocumentDbEventSourceConfig
        arguments {
            database_name: Str = "database_name required";
            collection_name: Str = "collection_name optional";
            full_document: Str = "full_document optional";
        }
    }
    /// Blocks of [`FilterCriteria`].
    pub mod filter_criteria {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
            Filter
            arguments {
                pattern: Str = "pattern optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FilterCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        FilterCriteria
        many {
            filter: filter_criteria::Filter = "filter optional set block 0 10";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        MetricsConfig
        arguments {
            metrics: Set<Str> = "metrics required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProvisionedPollerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        ProvisionedPollerConfig
        arguments {
            maximum_pollers: Num = "maximum_pollers computed";
            minimum_pollers: Num = "minimum_pollers computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        ScalingConfig
        arguments {
            maximum_concurrency: Num = "maximum_concurrency optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SelfManagedEventSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        SelfManagedEventSource
        arguments {
            endpoints: Map<Str> = "endpoints required";
        }
    }
    pub use crate::services::lambda::lambda_event_source_mapping::AmazonManagedKafkaEventSourceConfig as SelfManagedKafkaEventSourceConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`SourceAccessConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        SourceAccessConfiguration
        arguments {
            r#type: Str = "type required";
            uri: Str = "uri required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_event_source_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
    Managed "aws_lambda_event_source_mapping" LambdaEventSourceMapping LambdaEventSourceMappingAttributes
    naming None;
    tags Map;
    arguments {
        function_name: Str = "function_name required";
        batch_size: Num = "batch_size optional";
        bisect_batch_on_function_error: Bool = "bisect_batch_on_function_error optional";
        enabled: Bool = "enabled optional";
        event_source_arn: Str = "event_source_arn optional";
        function_response_types: Set<Str> = "function_response_types optional";
        kms_key_arn: Str = "kms_key_arn optional";
        maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds optional";
        maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed";
        maximum_retry_attempts: Num = "maximum_retry_attempts computed";
        parallelization_factor: Num = "parallelization_factor computed";
        queues: List<Str> = "queues optional";
        starting_position: Str = "starting_position optional";
        starting_position_timestamp: Str = "starting_position_timestamp optional";
        tags: Map<Str> = "tags optional";
        topics: Set<Str> = "topics optional";
        tumbling_window_in_seconds: Num = "tumbling_window_in_seconds optional";
    }
    many {
        amazon_managed_kafka_event_source_config: lambda_event_source_mapping::AmazonManagedKafkaEventSourceConfig = "amazon_managed_kafka_event_source_config optional list block 0 1";
        destination_config: lambda_event_source_mapping::DestinationConfig = "destination_config optional list block 0 1";
        document_db_event_source_config: lambda_event_source_mapping::DocumentDbEventSourceConfig = "document_db_event_source_config optional list block 0 1";
        filter_criteria: lambda_event_source_mapping::FilterCriteria = "filter_criteria optional list block 0 1";
        metrics_config: lambda_event_source_mapping::MetricsConfig = "metrics_config optional list block 0 1";
        provisioned_poller_config: lambda_event_source_mapping::ProvisionedPollerConfig = "provisioned_poller_config optional list block 0 1";
        scaling_config: lambda_event_source_mapping::ScalingConfig = "scaling_config optional list block 0 1";
        self_managed_event_source: lambda_event_source_mapping::SelfManagedEventSource = "self_managed_event_source optional list block 0 1";
        self_managed_kafka_event_source_config: lambda_event_source_mapping::SelfManagedKafkaEventSourceConfig = "self_managed_kafka_event_source_config optional list block 0 1";
        source_access_configuration: lambda_event_source_mapping::SourceAccessConfiguration = "source_access_configuration optional set block 0 22";
    }
    attributes {
        arn: Str = "arn";
        function_arn: Str = "function_arn";
        id: Str = "id";
        last_modified: Str = "last_modified";
        last_processing_result: Str = "last_processing_result";
        state: Str = "state";
        state_transition_reason: Str = "state_transition_reason";
        tags_all: Map<Str> = "tags_all";
        uuid: Str = "uuid";
    }
}
/// Blocks of [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function).
pub mod lambda_function {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeadLetterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        DeadLetterConfig
        arguments {
            target_arn: Str = "target_arn required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        Environment
        arguments {
            variables: Map<Str> = "variables optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EphemeralStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        EphemeralStorage
        arguments {
            size: Num = "size computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        FileSystemConfig
        arguments {
            arn: Str = "arn required";
            local_mount_path: Str = "local_mount_path required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        ImageConfig
        arguments {
            command: List<Str> = "command optional";
            entry_point: List<Str> = "entry_point optional";
            working_directory: Str = "working_directory optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        LoggingConfig
        arguments {
            log_format: Str = "log_format required";
            application_log_level: Str = "application_log_level optional";
            log_group: Str = "log_group computed";
            system_log_level: Str = "system_log_level optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnapStart`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        SnapStart
        arguments {
            apply_on: Str = "apply_on required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::lambda_lambda_function_tracing_config::TracingConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids required";
            subnet_ids: Set<Str> = "subnet_ids required";
            ipv6_allowed_for_dual_stack: Bool = "ipv6_allowed_for_dual_stack optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SnapStartAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        SnapStartAttributes
        attributes {
            apply_on: Str = "apply_on";
            optimization_status: Str = "optimization_status";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        VpcConfigAttributes
        attributes {
            ipv6_allowed_for_dual_stack: Bool = "ipv6_allowed_for_dual_stack";
            security_group_ids: Set<Str> = "security_group_ids";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
    Managed "aws_lambda_function" LambdaFunction LambdaFunctionAttributes
    naming Some(formwork_model::Naming::new("function_name", "", 1, 64, "0-9A-Za-z_-"));
    tags Map;
    arguments {
        function_name: Str = "function_name required";
        role: Str = "role required";
        architectures: List<Str> = "architectures computed";
        code_signing_config_arn: Str = "code_signing_config_arn optional";
        description: Str = "description optional";
        filename: Str = "filename optional";
        handler: Str = "handler optional";
        image_uri: Str = "image_uri optional";
        kms_key_arn: Str = "kms_key_arn optional";
        layers: List<Str> = "layers optional";
        memory_size: Num = "memory_size optional";
        package_type: Str = "package_type optional";
        publish: Bool = "publish optional";
        replace_security_groups_on_destroy: Bool = "replace_security_groups_on_destroy optional";
        replacement_security_group_ids: Set<Str> = "replacement_security_group_ids optional";
        reserved_concurrent_executions: Num = "reserved_concurrent_executions optional";
        runtime: Str = "runtime optional";
        s3_bucket: Str = "s3_bucket optional";
        s3_key: Str = "s3_key optional";
        s3_object_version: Str = "s3_object_version optional";
        skip_destroy: Bool = "skip_destroy optional";
        source_code_hash: Str = "source_code_hash computed";
        tags: Map<Str> = "tags optional";
        timeout: Num = "timeout optional";
    }
    many {
        dead_letter_config: lambda_function::DeadLetterConfig = "dead_letter_config optional list block 0 1";
        environment: lambda_function::Environment = "environment optional list block 0 1";
        ephemeral_storage: lambda_function::EphemeralStorage = "ephemeral_storage optional list block 0 1";
        file_system_config: lambda_function::FileSystemConfig = "file_system_config optional list block 0 1";
        image_config: lambda_function::ImageConfig = "image_config optional list block 0 1";
        logging_config: lambda_function::LoggingConfig = "logging_config optional list block 0 1";
        snap_start: lambda_function::SnapStart = "snap_start optional list block 0 1";
        tracing_config: lambda_function::TracingConfig = "tracing_config optional list block 0 1";
        vpc_config: lambda_function::VpcConfig = "vpc_config optional list block 0 1";
    }
    single {
        timeouts: lambda_function::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        code_sha256: Str = "code_sha256";
        id: Str = "id";
        invoke_arn: Str = "invoke_arn";
        last_modified: Str = "last_modified";
        qualified_arn: Str = "qualified_arn";
        qualified_invoke_arn: Str = "qualified_invoke_arn";
        signing_job_arn: Str = "signing_job_arn";
        signing_profile_version_arn: Str = "signing_profile_version_arn";
        source_code_size: Num = "source_code_size";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
    objects {
        snap_start: List<lambda_function::SnapStartAttributes> = "snap_start";
        vpc_config: List<lambda_function::VpcConfigAttributes> = "vpc_config";
    }
}
/// Blocks of [`aws_lambda_function_event_invoke_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config).
pub mod lambda_function_event_invoke_config {
    use crate::kinds::*;

    /// Blocks of [`DestinationConfig`].
    pub mod destination_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnFailure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config)."]
            OnFailure
            arguments {
                destination: Str = "destination required";
            }
        }
        pub use crate::services::lambda::lambda_function_event_invoke_config::destination_config::OnFailure as OnSuccess;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DestinationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config)."]
        DestinationConfig
        many {
            on_failure: destination_config::OnFailure = "on_failure optional list block 0 1";
            on_success: destination_config::OnSuccess = "on_success optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function_event_invoke_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config)."]
    Managed "aws_lambda_function_event_invoke_config" LambdaFunctionEventInvokeConfig LambdaFunctionEventInvokeConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        maximum_event_age_in_seconds: Num = "maximum_event_age_in_seconds optional";
        maximum_retry_attempts: Num = "maximum_retry_attempts optional";
        qualifier: Str = "qualifier optional";
    }
    many {
        destination_config: lambda_function_event_invoke_config::DestinationConfig = "destination_config optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function_recursion_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_recursion_config)."]
    Managed "aws_lambda_function_recursion_config" LambdaFunctionRecursionConfig LambdaFunctionRecursionConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        recursive_loop: Str = "recursive_loop required";
    }
}
/// Blocks of [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_url).
pub mod lambda_function_url {
    use crate::kinds::*;

    pub use crate::shared::apigatewayv2_apigatewayv2_api_cors_configuration::CorsConfiguration as Cors;
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_url)."]
    Managed "aws_lambda_function_url" LambdaFunctionUrl LambdaFunctionUrlAttributes
    naming None;
    tags None;
    arguments {
        authorization_type: Str = "authorization_type required";
        function_name: Str = "function_name required";
        invoke_mode: Str = "invoke_mode optional";
        qualifier: Str = "qualifier optional";
    }
    many {
        cors: lambda_function_url::Cors = "cors optional list block 0 1";
    }
    single {
        timeouts: lambda_function_url::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        function_arn: Str = "function_arn";
        function_url: Str = "function_url";
        id: Str = "id";
        url_id: Str = "url_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_invocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_invocation)."]
    Managed "aws_lambda_invocation" LambdaInvocation LambdaInvocationAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        input: Str = "input required";
        lifecycle_scope: Str = "lifecycle_scope optional";
        qualifier: Str = "qualifier optional";
        terraform_key: Str = "terraform_key optional";
        triggers: Map<Str> = "triggers optional";
    }
    attributes {
        id: Str = "id";
        result: Str = "result";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_layer_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_layer_version)."]
    Managed "aws_lambda_layer_version" LambdaLayerVersion LambdaLayerVersionAttributes
    naming None;
    tags None;
    arguments {
        layer_name: Str = "layer_name required";
        compatible_architectures: Set<Str> = "compatible_architectures optional";
        compatible_runtimes: Set<Str> = "compatible_runtimes optional";
        description: Str = "description optional";
        filename: Str = "filename optional";
        license_info: Str = "license_info optional";
        s3_bucket: Str = "s3_bucket optional";
        s3_key: Str = "s3_key optional";
        s3_object_version: Str = "s3_object_version optional";
        skip_destroy: Bool = "skip_destroy optional";
        source_code_hash: Str = "source_code_hash computed";
    }
    attributes {
        arn: Str = "arn";
        code_sha256: Str = "code_sha256";
        created_date: Str = "created_date";
        id: Str = "id";
        layer_arn: Str = "layer_arn";
        signing_job_arn: Str = "signing_job_arn";
        signing_profile_version_arn: Str = "signing_profile_version_arn";
        source_code_size: Num = "source_code_size";
        version: Str = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_layer_version_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_layer_version_permission)."]
    Managed "aws_lambda_layer_version_permission" LambdaLayerVersionPermission LambdaLayerVersionPermissionAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required";
        layer_name: Str = "layer_name required";
        principal: Str = "principal required";
        statement_id: Str = "statement_id required";
        version_number: Num = "version_number required";
        organization_id: Str = "organization_id optional";
        skip_destroy: Bool = "skip_destroy optional";
    }
    attributes {
        id: Str = "id";
        policy: Str = "policy";
        revision_id: Str = "revision_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_permission)."]
    Managed "aws_lambda_permission" LambdaPermission LambdaPermissionAttributes
    naming None;
    tags None;
    arguments {
        action: Str = "action required";
        function_name: Str = "function_name required";
        principal: Str = "principal required";
        event_source_token: Str = "event_source_token optional";
        function_url_auth_type: Str = "function_url_auth_type optional";
        principal_org_id: Str = "principal_org_id optional";
        qualifier: Str = "qualifier optional";
        source_account: Str = "source_account optional";
        source_arn: Str = "source_arn optional";
        statement_id: Str = "statement_id computed";
        statement_id_prefix: Str = "statement_id_prefix computed";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_lambda_provisioned_concurrency_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_provisioned_concurrency_config).
pub mod lambda_provisioned_concurrency_config {
    use crate::kinds::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_provisioned_concurrency_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_provisioned_concurrency_config)."]
    Managed "aws_lambda_provisioned_concurrency_config" LambdaProvisionedConcurrencyConfig LambdaProvisionedConcurrencyConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        provisioned_concurrent_executions: Num = "provisioned_concurrent_executions required";
        qualifier: Str = "qualifier required";
        skip_destroy: Bool = "skip_destroy optional";
    }
    single {
        timeouts: lambda_provisioned_concurrency_config::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_runtime_management_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_runtime_management_config)."]
    Managed "aws_lambda_runtime_management_config" LambdaRuntimeManagementConfig LambdaRuntimeManagementConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required";
        qualifier: Str = "qualifier optional";
        runtime_version_arn: Str = "runtime_version_arn optional";
        update_runtime_on: Str = "update_runtime_on optional";
    }
    attributes {
        function_arn: Str = "function_arn";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_alias)."]
        Data "aws_lambda_alias" LambdaAlias LambdaAliasAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            function_version: Str = "function_version";
            invoke_arn: Str = "invoke_arn";
        }
    }
    /// Blocks of [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_code_signing_config).
    pub mod lambda_code_signing_config {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AllowedPublishersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_code_signing_config)."]
            AllowedPublishersAttributes
            attributes {
                signing_profile_version_arns: Set<Str> = "signing_profile_version_arns";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PoliciesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_code_signing_config)."]
            PoliciesAttributes
            attributes {
                untrusted_artifact_on_deployment: Str = "untrusted_artifact_on_deployment";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_code_signing_config)."]
        Data "aws_lambda_code_signing_config" LambdaCodeSigningConfig LambdaCodeSigningConfigAttributes
        naming None;
        tags None;
        arguments {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            config_id: Str = "config_id";
            description: Str = "description";
            last_modified: Str = "last_modified";
        }
        objects {
            allowed_publishers: List<lambda_code_signing_config::AllowedPublishersAttributes> = "allowed_publishers";
            policies: List<lambda_code_signing_config::PoliciesAttributes> = "policies";
        }
    }
    /// Blocks of [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function).
    pub mod lambda_function {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DeadLetterConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
            DeadLetterConfigAttributes
            attributes {
                target_arn: Str = "target_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EnvironmentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
            EnvironmentAttributes
            attributes {
                variables: Map<Str> = "variables";
            }
        }
        pub use crate::shared::codecatalyst_data_codecatalyst_dev_environment_persistent_storage_attributes::PersistentStorageAttributes as EphemeralStorageAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FileSystemConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
            FileSystemConfigAttributes
            attributes {
                arn: Str = "arn";
                local_mount_path: Str = "local_mount_path";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LoggingConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
            LoggingConfigAttributes
            attributes {
                application_log_level: Str = "application_log_level";
                log_format: Str = "log_format";
                log_group: Str = "log_group";
                system_log_level: Str = "system_log_level";
            }
        }
        pub use crate::shared::lambda_data_lambda_function_tracing_config_attributes::TracingConfigAttributes;
        pub use crate::services::lambda::lambda_function::VpcConfigAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function)."]
        Data "aws_lambda_function" LambdaFunction LambdaFunctionAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            qualifier: Str = "qualifier optional";
        }
        attributes {
            architectures: List<Str> = "architectures";
            arn: Str = "arn";
            code_sha256: Str = "code_sha256";
            code_signing_config_arn: Str = "code_signing_config_arn";
            description: Str = "description";
            handler: Str = "handler";
            image_uri: Str = "image_uri";
            invoke_arn: Str = "invoke_arn";
            kms_key_arn: Str = "kms_key_arn";
            last_modified: Str = "last_modified";
            layers: List<Str> = "layers";
            memory_size: Num = "memory_size";
            qualified_arn: Str = "qualified_arn";
            qualified_invoke_arn: Str = "qualified_invoke_arn";
            reserved_concurrent_executions: Num = "reserved_concurrent_executions";
            role: Str = "role";
            runtime: Str = "runtime";
            signing_job_arn: Str = "signing_job_arn";
            signing_profile_version_arn: Str = "signing_profile_version_arn";
            source_code_hash: Str = "source_code_hash";
            source_code_size: Num = "source_code_size";
            timeout: Num = "timeout";
            version: Str = "version";
        }
        objects {
            dead_letter_config: List<lambda_function::DeadLetterConfigAttributes> = "dead_letter_config";
            environment: List<lambda_function::EnvironmentAttributes> = "environment";
            ephemeral_storage: List<lambda_function::EphemeralStorageAttributes> = "ephemeral_storage";
            file_system_config: List<lambda_function::FileSystemConfigAttributes> = "file_system_config";
            logging_config: List<lambda_function::LoggingConfigAttributes> = "logging_config";
            tracing_config: List<lambda_function::TracingConfigAttributes> = "tracing_config";
            vpc_config: List<lambda_function::VpcConfigAttributes> = "vpc_config";
        }
    }
    /// Blocks of [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function_url).
    pub mod lambda_function_url {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CorsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function_url)."]
            CorsAttributes
            attributes {
                allow_credentials: Bool = "allow_credentials";
                allow_headers: List<Str> = "allow_headers";
                allow_methods: List<Str> = "allow_methods";
                allow_origins: List<Str> = "allow_origins";
                expose_headers: List<Str> = "expose_headers";
                max_age: Num = "max_age";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function_url)."]
        Data "aws_lambda_function_url" LambdaFunctionUrl LambdaFunctionUrlAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
            id: Str = "id computed";
        }
        unread {
            qualifier: Str = "qualifier optional";
        }
        attributes {
            authorization_type: Str = "authorization_type";
            creation_time: Str = "creation_time";
            function_arn: Str = "function_arn";
            function_url: Str = "function_url";
            invoke_mode: Str = "invoke_mode";
            last_modified_time: Str = "last_modified_time";
            url_id: Str = "url_id";
        }
        objects {
            cors: List<lambda_function_url::CorsAttributes> = "cors";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_functions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_functions)."]
        Data "aws_lambda_functions" LambdaFunctions LambdaFunctionsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        attributes {
            function_arns: List<Str> = "function_arns";
            function_names: List<Str> = "function_names";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_invocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_invocation)."]
        Data "aws_lambda_invocation" LambdaInvocation LambdaInvocationAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
            input: Str = "input required";
            id: Str = "id computed";
        }
        unread {
            qualifier: Str = "qualifier optional";
        }
        attributes {
            result: Str = "result";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_layer_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_layer_version)."]
        Data "aws_lambda_layer_version" LambdaLayerVersion LambdaLayerVersionAttributes
        naming None;
        tags None;
        arguments {
            layer_name: Str = "layer_name required";
            id: Str = "id computed";
            version: Num = "version computed";
        }
        unread {
            compatible_architecture: Str = "compatible_architecture optional";
            compatible_runtime: Str = "compatible_runtime optional";
        }
        attributes {
            arn: Str = "arn";
            code_sha256: Str = "code_sha256";
            compatible_architectures: Set<Str> = "compatible_architectures";
            compatible_runtimes: Set<Str> = "compatible_runtimes";
            created_date: Str = "created_date";
            description: Str = "description";
            layer_arn: Str = "layer_arn";
            license_info: Str = "license_info";
            signing_job_arn: Str = "signing_job_arn";
            signing_profile_version_arn: Str = "signing_profile_version_arn";
            source_code_hash: Str = "source_code_hash";
            source_code_size: Num = "source_code_size";
        }
    }
}
/// Ephemeral resources.
pub(crate) mod ephemeral {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Ephemeral resource [`aws_lambda_invocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/ephemeral-resources/lambda_invocation)."]
        Ephemeral "aws_lambda_invocation" LambdaInvocation LambdaInvocationAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
            payload: Str = "payload required";
        }
        unread {
            client_context: Str = "client_context optional";
            log_type: Str = "log_type optional";
            qualifier: Str = "qualifier optional";
        }
        attributes {
            executed_version: Str = "executed_version";
            function_error: Str = "function_error";
            log_result: Str = "log_result";
            result: Str = "result";
            status_code: Num = "status_code";
        }
    }
}
