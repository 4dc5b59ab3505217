// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lambda`.

use crate::types::*;

/// Blocks of [`aws_lambda_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_alias).
pub mod lambda_alias {
    use crate::types::*;

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
        function_name: OneOf<kind::LambdaFunctionNameOrArn> = "function_name required\tapi length 1 64\tapi match [a-zA-Z0-9-_]+\treplaces";
        function_version: Str = "function_version required";
        description: Str = "description optional\tapi length - 256";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        routing_config: lambda_alias::RoutingConfig = "routing_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::LambdaAlias> = "arn";
        id: Id<kind::LambdaAlias> = "id";
        invoke_arn: Str = "invoke_arn";
        name: Name<kind::LambdaAlias> = "name";
    }
}
/// Blocks of [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config).
pub mod lambda_code_signing_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AllowedPublishers`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
        AllowedPublishers
        arguments {
            signing_profile_version_arns: Set<Arn<kind::SignerSigningProfile>> = "signing_profile_version_arns required\titems 1 20\teach format arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Policies`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
        Policies
        arguments {
            untrusted_artifact_on_deployment: Str = "untrusted_artifact_on_deployment required\tin Warn|Enforce";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_code_signing_config)."]
    Managed "aws_lambda_code_signing_config" LambdaCodeSigningConfig LambdaCodeSigningConfigAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 256";
        tags: Map<Str> = "tags optional";
    }
    many {
        allowed_publishers: lambda_code_signing_config::AllowedPublishers = "allowed_publishers required list block 1 1";
        policies: lambda_code_signing_config::Policies = "policies optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::LambdaCodeSigningConfig> = "arn";
        config_id: Id<kind::LambdaCodeSigningConfig> = "config_id";
        id: Id<kind::LambdaCodeSigningConfig> = "id";
        last_modified: Str = "last_modified";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_lambda_event_source_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping).
pub mod lambda_event_source_mapping {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AmazonManagedKafkaEventSourceConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        AmazonManagedKafkaEventSourceConfig
        arguments {
            consumer_group_id: Str = "consumer_group_id computed\tlength 1 200\treplaces";
        }
    }
    /// Blocks of [`DestinationConfig`].
    pub mod destination_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnFailure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
            OnFailure
            arguments {
                destination_arn: AnyArn = "destination_arn required\tformat arn";
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
            full_document: Str = "full_document optional\tin UpdateLookup|Default";
        }
    }
    /// Blocks of [`FilterCriteria`].
    pub mod filter_criteria {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
            Filter
            arguments {
                pattern: Str = "pattern optional\tlength - 4096";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FilterCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        FilterCriteria
        many {
            filter: filter_criteria::Filter = "filter optional set block 0 10\titems - 10";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MetricsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        MetricsConfig
        arguments {
            metrics: Set<Str> = "metrics required\titems 1 -\teach in EventCount";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProvisionedPollerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        ProvisionedPollerConfig
        arguments {
            maximum_pollers: Num = "maximum_pollers computed\trange 1 2000\twhole";
            minimum_pollers: Num = "minimum_pollers computed\trange 1 200\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        ScalingConfig
        arguments {
            maximum_concurrency: Num = "maximum_concurrency optional\trange 2 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SelfManagedEventSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        SelfManagedEventSource
        arguments {
            endpoints: Map<Str> = "endpoints required\treplaces";
        }
    }
    pub use crate::services::lambda::lambda_event_source_mapping::AmazonManagedKafkaEventSourceConfig as SelfManagedKafkaEventSourceConfig;
    formwork_model::block_binding! {
        #[doc = "Block [`SourceAccessConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
        SourceAccessConfiguration
        arguments {
            r#type: Str = "type required\tin BASIC_AUTH|VPC_SUBNET|VPC_SECURITY_GROUP|SASL_SCRAM_512_AUTH|SASL_SCRAM_256_AUTH|VIRTUAL_HOST|CLIENT_CERTIFICATE_TLS_AUTH|SERVER_ROOT_CA_CERTIFICATE";
            uri: Str = "uri required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_event_source_mapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_event_source_mapping)."]
    Managed "aws_lambda_event_source_mapping" LambdaEventSourceMapping LambdaEventSourceMappingAttributes
    naming None;
    tags Map;
    relations {
        "conflict amazon_managed_kafka_event_source_config self_managed_event_source";
        "conflict amazon_managed_kafka_event_source_config self_managed_kafka_event_source_config";
        "conflict event_source_arn self_managed_kafka_event_source_config";
        "exactly_one event_source_arn self_managed_event_source";
    }
    arguments {
        function_name: OneOf<kind::LambdaFunctionNameOrArn> = "function_name required\tapi length 1 64\tapi match [a-zA-Z0-9-_]+";
        batch_size: Num = "batch_size optional\twhole";
        bisect_batch_on_function_error: Bool = "bisect_batch_on_function_error optional";
        enabled: Bool = "enabled optional";
        event_source_arn: AnyArn = "event_source_arn optional\treplaces";
        function_response_types: Set<Str> = "function_response_types optional\teach in ReportBatchItemFailures";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
        maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds optional\twhole";
        maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed\trange 60 604800 -1\twhole";
        maximum_retry_attempts: Num = "maximum_retry_attempts computed\trange -1 10000\twhole";
        parallelization_factor: Num = "parallelization_factor computed\trange 1 10\twhole";
        queues: List<Str> = "queues optional\titems - 1\teach length 1 1000\treplaces";
        starting_position: Str = "starting_position optional\tin TRIM_HORIZON|LATEST|AT_TIMESTAMP\treplaces";
        starting_position_timestamp: Str = "starting_position_timestamp optional\tformat rfc3339\treplaces";
        tags: Map<Str> = "tags optional";
        topics: Set<Str> = "topics optional\teach length 1 249\treplaces";
        tumbling_window_in_seconds: Num = "tumbling_window_in_seconds optional\trange 0 900\twhole";
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
        source_access_configuration: lambda_event_source_mapping::SourceAccessConfiguration = "source_access_configuration optional set block 0 22\titems - 22";
    }
    attributes {
        arn: Arn<kind::LambdaEventSourceMapping> = "arn";
        function_arn: Str = "function_arn";
        id: Id<kind::LambdaEventSourceMapping> = "id";
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
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DeadLetterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        DeadLetterConfig
        arguments {
            target_arn: AnyArn = "target_arn required\tformat arn";
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
            size: Num = "size computed\trange 512 10240\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        FileSystemConfig
        arguments {
            arn: Str = "arn required\tformat arn";
            local_mount_path: Str = "local_mount_path required\tmatch ^/mnt/[a-zA-Z0-9-_.]+$";
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
            log_format: Str = "log_format required\tin JSON|Text";
            application_log_level: Str = "application_log_level optional\tin TRACE|DEBUG|INFO|WARN|ERROR|FATAL";
            log_group: Name<kind::CloudwatchLogGroup> = "log_group computed\tlength 1 512\tmatch ^[0-9A-Za-z#./_-]+$";
            system_log_level: Str = "system_log_level optional\tin DEBUG|INFO|WARN";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnapStart`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        SnapStart
        arguments {
            apply_on: Str = "apply_on required\tin PublishedVersions|None";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`TracingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        TracingConfig
        arguments {
            mode: Str = "mode required\tin Active|PassThrough";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
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
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function)."]
    Managed "aws_lambda_function" LambdaFunction LambdaFunctionAttributes
    naming Some(formwork_model::Naming::new("function_name", "", 1, 64, "0-9A-Za-z_-"));
    tags Map;
    relations {
        "conflict filename s3_object_version";
        "conflict image_uri s3_object_version";
        "exactly_one filename image_uri s3_bucket";
        "together replacement_security_group_ids replace_security_groups_on_destroy";
        "together s3_bucket s3_key";
        "together s3_key s3_bucket";
    }
    arguments {
        role: Arn<kind::IamRole> = "role required\tformat arn\tapi match arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam";
        architectures: List<Str> = "architectures computed\titems - 1\teach in x86_64|arm64";
        code_signing_config_arn: Arn<kind::LambdaCodeSigningConfig> = "code_signing_config_arn optional\tformat arn\tservice lambda";
        description: Str = "description optional\tapi length - 256";
        filename: Str = "filename optional";
        handler: Str = "handler optional\tlength 1 128\tapi match [a-zA-Z0-9./\\-_]+";
        image_uri: Str = "image_uri optional";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
        layers: List<Arn<kind::LambdaLayerVersion>> = "layers optional\titems - 5\teach format arn\tservice lambda";
        memory_size: Num = "memory_size optional\trange 128 10240\twhole";
        package_type: Str = "package_type optional\tin Zip|Image\treplaces";
        publish: Bool = "publish optional";
        replace_security_groups_on_destroy: Bool = "replace_security_groups_on_destroy optional";
        replacement_security_group_ids: Set<Id<kind::SecurityGroup>> = "replacement_security_group_ids optional\tprefix sg-";
        reserved_concurrent_executions: Num = "reserved_concurrent_executions optional\trange -1 -\twhole";
        runtime: Str = "runtime optional\tin nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x";
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket optional";
        s3_key: Id<kind::S3Object> = "s3_key optional";
        s3_object_version: Str = "s3_object_version optional";
        skip_destroy: Bool = "skip_destroy optional";
        source_code_hash: Str = "source_code_hash computed";
        tags: Map<Str> = "tags optional";
        timeout: Num = "timeout optional\trange 1 900\twhole";
    }
    unread {
        function_name: Str = "function_name required\tlength 1 140\tapi match [a-zA-Z0-9-_]+\treplaces";
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
        arn: Arn<kind::LambdaFunction> = "arn";
        code_sha256: Str = "code_sha256";
        function_name: Name<kind::LambdaFunction> = "function_name";
        id: Name<kind::LambdaFunction> = "id";
        invoke_arn: Arn<kind::LbListener> = "invoke_arn";
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
    use crate::types::*;

    /// Blocks of [`DestinationConfig`].
    pub mod destination_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnFailure`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config)."]
            OnFailure
            arguments {
                destination: Arn<kind::SqsQueue> = "destination required\tformat arn\tservice sqs";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OnSuccess`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_event_invoke_config)."]
            OnSuccess
            arguments {
                destination: Arn<kind::SnsTopic> = "destination required\tformat arn\tservice sns";
            }
        }
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
        function_name: OneOf<kind::LambdaFunctionNameOrArn> = "function_name required\tlength 1 -\tapi length - 64\tapi match [a-zA-Z0-9-_]+\treplaces";
        maximum_event_age_in_seconds: Num = "maximum_event_age_in_seconds optional\trange 60 21600\twhole";
        maximum_retry_attempts: Num = "maximum_retry_attempts optional\trange 0 2\twhole";
        qualifier: Name<kind::LambdaAlias> = "qualifier optional\tlength 1 -\treplaces";
    }
    many {
        destination_config: lambda_function_event_invoke_config::DestinationConfig = "destination_config optional list block 0 1";
    }
    attributes {
        id: Id<kind::LambdaFunctionEventInvokeConfig> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function_recursion_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_recursion_config)."]
    Managed "aws_lambda_function_recursion_config" LambdaFunctionRecursionConfig LambdaFunctionRecursionConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Str = "function_name required\tmatch [0-9A-Za-z+=,.@_-]\treplaces";
        recursive_loop: Str = "recursive_loop required\tin Allow|Terminate";
    }
}
/// Blocks of [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_url).
pub mod lambda_function_url {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Cors`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_url)."]
        Cors
        arguments {
            allow_credentials: Bool = "allow_credentials optional";
            allow_headers: Set<Str> = "allow_headers optional";
            allow_methods: Set<Str> = "allow_methods optional";
            allow_origins: Set<Str> = "allow_origins optional";
            expose_headers: Set<Str> = "expose_headers optional";
            max_age: Num = "max_age optional\trange - 86400\twhole";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_function_url`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function_url)."]
    Managed "aws_lambda_function_url" LambdaFunctionUrl LambdaFunctionUrlAttributes
    naming None;
    tags None;
    arguments {
        authorization_type: Str = "authorization_type required\tin NONE|AWS_IAM";
        function_name: OneOf<kind::LambdaFunctionNameOrArn> = "function_name required\treplaces";
        invoke_mode: Str = "invoke_mode optional\tin BUFFERED|RESPONSE_STREAM";
    }
    unread {
        qualifier: Str = "qualifier optional\treplaces";
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
        id: Id<kind::LambdaFunctionUrl> = "id";
        qualifier: Name<kind::LambdaAlias> = "qualifier";
        url_id: Id<kind::LambdaFunctionUrl> = "url_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_invocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_invocation)."]
    Managed "aws_lambda_invocation" LambdaInvocation LambdaInvocationAttributes
    naming None;
    tags None;
    arguments {
        function_name: Name<kind::LambdaFunction> = "function_name required\treplaces";
        input: Str = "input required\tformat json\treplaces";
        lifecycle_scope: Str = "lifecycle_scope optional\tin CREATE_ONLY|CRUD";
        terraform_key: Str = "terraform_key optional";
        triggers: Map<Str> = "triggers optional\treplaces";
    }
    unread {
        qualifier: Str = "qualifier optional\treplaces";
    }
    attributes {
        id: Id<kind::LambdaInvocation> = "id";
        qualifier: Name<kind::LambdaAlias> = "qualifier";
        result: Str = "result";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_layer_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_layer_version)."]
    Managed "aws_lambda_layer_version" LambdaLayerVersion LambdaLayerVersionAttributes
    naming None;
    tags None;
    relations {
        "conflict filename s3_bucket";
        "conflict filename s3_key";
        "conflict filename s3_object_version";
    }
    arguments {
        layer_name: Str = "layer_name required\treplaces";
        compatible_architectures: Set<Str> = "compatible_architectures optional\titems - 2\teach in x86_64|arm64\treplaces";
        compatible_runtimes: Set<Str> = "compatible_runtimes optional\titems - 15\teach in nodejs|nodejs4.3|nodejs6.10|nodejs8.10|nodejs10.x|nodejs12.x|nodejs14.x|nodejs16.x|java8|java8.al2|java11|python2.7|python3.6|python3.7|python3.8|python3.9|dotnetcore1.0|dotnetcore2.0|dotnetcore2.1|dotnetcore3.1|dotnet6|dotnet8|nodejs4.3-edge|go1.x|ruby2.5|ruby2.7|provided|provided.al2|nodejs18.x|python3.10|java17|ruby3.2|ruby3.3|ruby3.4|python3.11|nodejs20.x|provided.al2023|python3.12|java21|python3.13|nodejs22.x\treplaces";
        description: Str = "description optional\tapi length - 256\treplaces";
        filename: Str = "filename optional\treplaces";
        license_info: Str = "license_info optional\tlength - 512\treplaces";
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket optional\treplaces";
        s3_key: Id<kind::S3Object> = "s3_key optional\treplaces";
        s3_object_version: Str = "s3_object_version optional\treplaces";
        skip_destroy: Bool = "skip_destroy optional\treplaces";
        source_code_hash: Str = "source_code_hash computed\treplaces";
    }
    attributes {
        arn: Arn<kind::LambdaLayerVersion> = "arn";
        code_sha256: Str = "code_sha256";
        created_date: Str = "created_date";
        id: Id<kind::LambdaLayerVersion> = "id";
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
        action: Str = "action required\treplaces";
        layer_name: Str = "layer_name required\tmatch ^[0-9A-Za-z_-]+$\tmatch ^[a-zA-Z0-9-_]+$\tformat arn\treplaces";
        principal: Str = "principal required\treplaces";
        statement_id: Str = "statement_id required\treplaces";
        version_number: Num = "version_number required\twhole\treplaces";
        organization_id: Str = "organization_id optional\treplaces";
        skip_destroy: Bool = "skip_destroy optional\treplaces";
    }
    attributes {
        id: Id<kind::LambdaLayerVersionPermission> = "id";
        policy: Str = "policy";
        revision_id: Str = "revision_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_permission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_permission)."]
    Managed "aws_lambda_permission" LambdaPermission LambdaPermissionAttributes
    naming None;
    tags None;
    relations {
        "conflict statement_id statement_id_prefix";
    }
    arguments {
        action: Str = "action required\tmatch ^(lambda:[*]|lambda:[A-Za-z]+|[*])$\treplaces";
        function_name: OneOf<kind::LambdaFunctionNameOrArn> = "function_name required\tlength 1 140\tapi match [a-zA-Z0-9-_]+\treplaces";
        principal: Str = "principal required\treplaces";
        event_source_token: Str = "event_source_token optional\tlength 1 256\tmatch ^[0-9A-Za-z._-]+$\treplaces";
        function_url_auth_type: Str = "function_url_auth_type optional\tin NONE|AWS_IAM\treplaces";
        principal_org_id: Id<kind::OrganizationsOrganization> = "principal_org_id optional\treplaces";
        qualifier: Name<kind::LambdaAlias> = "qualifier optional\tlength 1 128\tmatch ^[0-9A-Za-z$_-]+$\treplaces";
        source_account: Str = "source_account optional\tformat account_id\treplaces";
        source_arn: AnyArn = "source_arn optional\tformat arn\treplaces";
        statement_id: Str = "statement_id computed\tlength 1 100\tmatch ^[0-9A-Za-z_-]+$\treplaces";
        statement_id_prefix: Str = "statement_id_prefix computed\tlength 1 100\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    attributes {
        id: Id<kind::LambdaPermission> = "id";
    }
}
/// Blocks of [`aws_lambda_provisioned_concurrency_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_provisioned_concurrency_config).
pub mod lambda_provisioned_concurrency_config {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_provisioned_concurrency_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_provisioned_concurrency_config)."]
    Managed "aws_lambda_provisioned_concurrency_config" LambdaProvisionedConcurrencyConfig LambdaProvisionedConcurrencyConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Name<kind::LambdaFunction> = "function_name required\tlength 1 -\tapi length - 64\tapi match [a-zA-Z0-9-_]+\treplaces";
        provisioned_concurrent_executions: Num = "provisioned_concurrent_executions required\trange 1 -\twhole";
        qualifier: Name<kind::LambdaAlias> = "qualifier required\tlength 1 -\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
    }
    single {
        timeouts: lambda_provisioned_concurrency_config::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::LambdaProvisionedConcurrencyConfig> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lambda_runtime_management_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_runtime_management_config)."]
    Managed "aws_lambda_runtime_management_config" LambdaRuntimeManagementConfig LambdaRuntimeManagementConfigAttributes
    naming None;
    tags None;
    arguments {
        function_name: Name<kind::LambdaFunction> = "function_name required\treplaces";
        runtime_version_arn: Str = "runtime_version_arn optional\tlength 1 -\tformat arn";
        update_runtime_on: Str = "update_runtime_on optional\tin Auto|Manual|FunctionUpdate";
    }
    unread {
        qualifier: Str = "qualifier optional\treplaces";
    }
    attributes {
        function_arn: Str = "function_arn";
        qualifier: Name<kind::LambdaAlias> = "qualifier";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lambda_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_alias)."]
        Data "aws_lambda_alias" LambdaAlias LambdaAliasAttributes
        naming None;
        tags None;
        arguments {
            function_name: Str = "function_name required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LambdaAlias> = "arn";
            description: Str = "description";
            function_version: Str = "function_version";
            id: Id<kind::LambdaAlias> = "id";
            invoke_arn: Str = "invoke_arn";
            name: Name<kind::LambdaAlias> = "name";
        }
    }
    /// Blocks of [`aws_lambda_code_signing_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_code_signing_config).
    pub mod lambda_code_signing_config {
        use crate::types::*;

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
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LambdaCodeSigningConfig> = "arn";
            config_id: Id<kind::LambdaCodeSigningConfig> = "config_id";
            description: Str = "description";
            id: Id<kind::LambdaCodeSigningConfig> = "id";
            last_modified: Str = "last_modified";
        }
        objects {
            allowed_publishers: List<lambda_code_signing_config::AllowedPublishersAttributes> = "allowed_publishers";
            policies: List<lambda_code_signing_config::PoliciesAttributes> = "policies";
        }
    }
    /// Blocks of [`aws_lambda_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lambda_function).
    pub mod lambda_function {
        use crate::types::*;

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
                log_group: Name<kind::CloudwatchLogGroup> = "log_group";
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
            tags: Map<Str> = "tags computed";
        }
        unread {
            function_name: Str = "function_name required";
            id: Str = "id computed";
            qualifier: Str = "qualifier optional";
        }
        attributes {
            architectures: List<Str> = "architectures";
            arn: Arn<kind::LambdaFunction> = "arn";
            code_sha256: Str = "code_sha256";
            code_signing_config_arn: Str = "code_signing_config_arn";
            description: Str = "description";
            function_name: Name<kind::LambdaFunction> = "function_name";
            handler: Str = "handler";
            id: Name<kind::LambdaFunction> = "id";
            image_uri: Str = "image_uri";
            invoke_arn: Str = "invoke_arn";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            last_modified: Str = "last_modified";
            layers: List<Str> = "layers";
            memory_size: Num = "memory_size";
            qualified_arn: Str = "qualified_arn";
            qualified_invoke_arn: Str = "qualified_invoke_arn";
            qualifier: Name<kind::LambdaAlias> = "qualifier";
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
        use crate::types::*;

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
        }
        unread {
            id: Str = "id computed";
            qualifier: Str = "qualifier optional";
        }
        attributes {
            authorization_type: Str = "authorization_type";
            creation_time: Str = "creation_time";
            function_arn: Str = "function_arn";
            function_url: Str = "function_url";
            id: Id<kind::LambdaFunctionUrl> = "id";
            invoke_mode: Str = "invoke_mode";
            last_modified_time: Str = "last_modified_time";
            qualifier: Name<kind::LambdaAlias> = "qualifier";
            url_id: Id<kind::LambdaFunctionUrl> = "url_id";
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
        }
        unread {
            id: Str = "id computed";
            qualifier: Str = "qualifier optional";
        }
        attributes {
            id: Id<kind::LambdaInvocation> = "id";
            qualifier: Name<kind::LambdaAlias> = "qualifier";
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
            version: Num = "version computed";
        }
        unread {
            compatible_architecture: Str = "compatible_architecture optional";
            compatible_runtime: Str = "compatible_runtime optional";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LambdaLayerVersion> = "arn";
            code_sha256: Str = "code_sha256";
            compatible_architectures: Set<Str> = "compatible_architectures";
            compatible_runtimes: Set<Str> = "compatible_runtimes";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::LambdaLayerVersion> = "id";
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
    use crate::types::*;

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
            qualifier: Name<kind::LambdaAlias> = "qualifier";
            result: Str = "result";
            status_code: Num = "status_code";
        }
    }
}
