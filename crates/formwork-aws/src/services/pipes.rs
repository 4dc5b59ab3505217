// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `pipes`.

use crate::kinds::*;

/// Blocks of [`aws_pipes_pipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe).
pub mod pipes_pipe {
    use crate::kinds::*;

    /// Blocks of [`EnrichmentParameters`].
    pub mod enrichment_parameters {
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_cloudwatch_event_target_http_target::HttpTarget as HttpParameters;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EnrichmentParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        EnrichmentParameters
        arguments {
            input_template: Str = "input_template optional";
        }
        many {
            http_parameters: enrichment_parameters::HttpParameters = "http_parameters optional list block 0 1";
        }
    }
    /// Blocks of [`LogConfiguration`].
    pub mod log_configuration {
        use crate::kinds::*;

        pub use crate::shared::amp_prometheus_workspace_logging_configuration::LoggingConfiguration as CloudwatchLogsLogDestination;
        formwork_model::block_binding! {
            #[doc = "Block [`FirehoseLogDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            FirehoseLogDestination
            arguments {
                delivery_stream_arn: Str = "delivery_stream_arn required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3LogDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            S3LogDestination
            arguments {
                bucket_name: Str = "bucket_name required";
                bucket_owner: Str = "bucket_owner required";
                output_format: Str = "output_format optional";
                prefix: Str = "prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        LogConfiguration
        arguments {
            level: Str = "level required";
            include_execution_data: Set<Str> = "include_execution_data optional";
        }
        many {
            cloudwatch_logs_log_destination: log_configuration::CloudwatchLogsLogDestination = "cloudwatch_logs_log_destination optional list block 0 1";
            firehose_log_destination: log_configuration::FirehoseLogDestination = "firehose_log_destination optional list block 0 1";
            s3_log_destination: log_configuration::S3LogDestination = "s3_log_destination optional list block 0 1";
        }
    }
    /// Blocks of [`SourceParameters`].
    pub mod source_parameters {
        use crate::kinds::*;

        /// Blocks of [`ActivemqBrokerParameters`].
        pub mod activemq_broker_parameters {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    basic_auth: Str = "basic_auth required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ActivemqBrokerParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            ActivemqBrokerParameters
            arguments {
                queue_name: Str = "queue_name required";
                batch_size: Num = "batch_size computed";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
            }
            many {
                credentials: activemq_broker_parameters::Credentials = "credentials required list block 1 1";
            }
        }
        /// Blocks of [`DynamodbStreamParameters`].
        pub mod dynamodb_stream_parameters {
            use crate::kinds::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_bus_dead_letter_config::DeadLetterConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DynamodbStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            DynamodbStreamParameters
            arguments {
                starting_position: Str = "starting_position required";
                batch_size: Num = "batch_size computed";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
                maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed";
                maximum_retry_attempts: Num = "maximum_retry_attempts optional";
                on_partial_batch_item_failure: Str = "on_partial_batch_item_failure optional";
                parallelization_factor: Num = "parallelization_factor computed";
            }
            many {
                dead_letter_config: dynamodb_stream_parameters::DeadLetterConfig = "dead_letter_config optional list block 0 1";
            }
        }
        /// Blocks of [`FilterCriteria`].
        pub mod filter_criteria {
            use crate::kinds::*;

            pub use crate::shared::lex_lexv2models_slot_type_value_selection_setting_regex_filter::RegexFilter as Filter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FilterCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            FilterCriteria
            many {
                filter: filter_criteria::Filter = "filter optional list block 0 5";
            }
        }
        /// Blocks of [`KinesisStreamParameters`].
        pub mod kinesis_stream_parameters {
            use crate::kinds::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_bus_dead_letter_config::DeadLetterConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            KinesisStreamParameters
            arguments {
                starting_position: Str = "starting_position required";
                batch_size: Num = "batch_size computed";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
                maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed";
                maximum_retry_attempts: Num = "maximum_retry_attempts optional";
                on_partial_batch_item_failure: Str = "on_partial_batch_item_failure optional";
                parallelization_factor: Num = "parallelization_factor computed";
                starting_position_timestamp: Str = "starting_position_timestamp optional";
            }
            many {
                dead_letter_config: kinesis_stream_parameters::DeadLetterConfig = "dead_letter_config optional list block 0 1";
            }
        }
        /// Blocks of [`ManagedStreamingKafkaParameters`].
        pub mod managed_streaming_kafka_parameters {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    client_certificate_tls_auth: Str = "client_certificate_tls_auth optional";
                    sasl_scram_512_auth: Str = "sasl_scram_512_auth optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedStreamingKafkaParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            ManagedStreamingKafkaParameters
            arguments {
                topic_name: Str = "topic_name required";
                batch_size: Num = "batch_size computed";
                consumer_group_id: Str = "consumer_group_id optional";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
                starting_position: Str = "starting_position optional";
            }
            many {
                credentials: managed_streaming_kafka_parameters::Credentials = "credentials optional list block 0 1";
            }
        }
        /// Blocks of [`RabbitmqBrokerParameters`].
        pub mod rabbitmq_broker_parameters {
            use crate::kinds::*;

            pub use crate::services::pipes::pipes_pipe::source_parameters::activemq_broker_parameters::Credentials;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RabbitmqBrokerParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            RabbitmqBrokerParameters
            arguments {
                queue_name: Str = "queue_name required";
                batch_size: Num = "batch_size computed";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
                virtual_host: Str = "virtual_host optional";
            }
            many {
                credentials: rabbitmq_broker_parameters::Credentials = "credentials required list block 1 1";
            }
        }
        /// Blocks of [`SelfManagedKafkaParameters`].
        pub mod self_managed_kafka_parameters {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    basic_auth: Str = "basic_auth optional";
                    client_certificate_tls_auth: Str = "client_certificate_tls_auth optional";
                    sasl_scram_256_auth: Str = "sasl_scram_256_auth optional";
                    sasl_scram_512_auth: Str = "sasl_scram_512_auth optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Vpc
                arguments {
                    security_groups: Set<Str> = "security_groups optional";
                    subnets: Set<Str> = "subnets optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SelfManagedKafkaParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            SelfManagedKafkaParameters
            arguments {
                topic_name: Str = "topic_name required";
                additional_bootstrap_servers: Set<Str> = "additional_bootstrap_servers optional";
                batch_size: Num = "batch_size computed";
                consumer_group_id: Str = "consumer_group_id optional";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
                server_root_ca_certificate: Str = "server_root_ca_certificate optional";
                starting_position: Str = "starting_position optional";
            }
            many {
                credentials: self_managed_kafka_parameters::Credentials = "credentials optional list block 0 1";
                vpc: self_managed_kafka_parameters::Vpc = "vpc optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SqsQueueParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            SqsQueueParameters
            arguments {
                batch_size: Num = "batch_size computed";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        SourceParameters
        many {
            activemq_broker_parameters: source_parameters::ActivemqBrokerParameters = "activemq_broker_parameters optional list block 0 1";
            dynamodb_stream_parameters: source_parameters::DynamodbStreamParameters = "dynamodb_stream_parameters optional list block 0 1";
            filter_criteria: source_parameters::FilterCriteria = "filter_criteria optional list block 0 1";
            kinesis_stream_parameters: source_parameters::KinesisStreamParameters = "kinesis_stream_parameters optional list block 0 1";
            managed_streaming_kafka_parameters: source_parameters::ManagedStreamingKafkaParameters = "managed_streaming_kafka_parameters optional list block 0 1";
            rabbitmq_broker_parameters: source_parameters::RabbitmqBrokerParameters = "rabbitmq_broker_parameters optional list block 0 1";
            self_managed_kafka_parameters: source_parameters::SelfManagedKafkaParameters = "self_managed_kafka_parameters optional list block 0 1";
            sqs_queue_parameters: source_parameters::SqsQueueParameters = "sqs_queue_parameters optional list block 0 1";
        }
    }
    /// Blocks of [`TargetParameters`].
    pub mod target_parameters {
        use crate::kinds::*;

        /// Blocks of [`BatchJobParameters`].
        pub mod batch_job_parameters {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ArrayProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                ArrayProperties
                arguments {
                    size: Num = "size optional";
                }
            }
            /// Blocks of [`ContainerOverrides`].
            pub mod container_overrides {
                use crate::kinds::*;

                pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as Environment;
                pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as ResourceRequirement;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ContainerOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                ContainerOverrides
                arguments {
                    command: List<Str> = "command optional";
                    instance_type: Str = "instance_type optional";
                }
                many {
                    environment: container_overrides::Environment = "environment optional list block 0 0";
                    resource_requirement: container_overrides::ResourceRequirement = "resource_requirement optional list block 0 0";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DependsOn`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                DependsOn
                arguments {
                    job_id: Str = "job_id optional";
                    r#type: Str = "type optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RetryStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                RetryStrategy
                arguments {
                    attempts: Num = "attempts optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BatchJobParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            BatchJobParameters
            arguments {
                job_definition: Str = "job_definition required";
                job_name: Str = "job_name required";
                parameters: Map<Str> = "parameters optional";
            }
            many {
                array_properties: batch_job_parameters::ArrayProperties = "array_properties optional list block 0 1";
                container_overrides: batch_job_parameters::ContainerOverrides = "container_overrides optional list block 0 1";
                depends_on: batch_job_parameters::DependsOn = "depends_on optional list block 0 20";
                retry_strategy: batch_job_parameters::RetryStrategy = "retry_strategy optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            CloudwatchLogsParameters
            arguments {
                log_stream_name: Str = "log_stream_name optional";
                timestamp: Str = "timestamp optional";
            }
        }
        /// Blocks of [`EcsTaskParameters`].
        pub mod ecs_task_parameters {
            use crate::kinds::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_target_ecs_target_capacity_provider_strategy::CapacityProviderStrategy;
            /// Blocks of [`NetworkConfiguration`].
            pub mod network_configuration {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AwsVpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    AwsVpcConfiguration
                    arguments {
                        assign_public_ip: Str = "assign_public_ip optional";
                        security_groups: Set<Str> = "security_groups optional";
                        subnets: Set<Str> = "subnets optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                NetworkConfiguration
                many {
                    aws_vpc_configuration: network_configuration::AwsVpcConfiguration = "aws_vpc_configuration optional list block 0 1";
                }
            }
            /// Blocks of [`Overrides`].
            pub mod overrides {
                use crate::kinds::*;

                /// Blocks of [`ContainerOverride`].
                pub mod container_override {
                    use crate::kinds::*;

                    pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as Environment;
                    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as EnvironmentFile;
                    pub use crate::shared::acmpca_acmpca_certificate_validity::Validity as ResourceRequirement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ContainerOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    ContainerOverride
                    arguments {
                        command: List<Str> = "command optional";
                        cpu: Num = "cpu optional";
                        memory: Num = "memory optional";
                        memory_reservation: Num = "memory_reservation optional";
                        name: Str = "name optional";
                    }
                    many {
                        environment: container_override::Environment = "environment optional list block 0 0";
                        environment_file: container_override::EnvironmentFile = "environment_file optional list block 0 0";
                        resource_requirement: container_override::ResourceRequirement = "resource_requirement optional list block 0 0";
                    }
                }
                pub use crate::shared::ecs_ecs_task_definition_ephemeral_storage::EphemeralStorage;
                pub use crate::shared::ecs_data_ecs_task_execution_overrides_inference_accelerator_overrides::InferenceAcceleratorOverrides as InferenceAcceleratorOverride;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Overrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Overrides
                arguments {
                    cpu: Str = "cpu optional";
                    execution_role_arn: Str = "execution_role_arn optional";
                    memory: Str = "memory optional";
                    task_role_arn: Str = "task_role_arn optional";
                }
                many {
                    container_override: overrides::ContainerOverride = "container_override optional list block 0 0";
                    ephemeral_storage: overrides::EphemeralStorage = "ephemeral_storage optional list block 0 1";
                    inference_accelerator_override: overrides::InferenceAcceleratorOverride = "inference_accelerator_override optional list block 0 0";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PlacementConstraint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                PlacementConstraint
                arguments {
                    expression: Str = "expression optional";
                    r#type: Str = "type optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                PlacementStrategy
                arguments {
                    field: Str = "field optional";
                    r#type: Str = "type optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EcsTaskParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            EcsTaskParameters
            arguments {
                task_definition_arn: Str = "task_definition_arn required";
                enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
                enable_execute_command: Bool = "enable_execute_command optional";
                group: Str = "group optional";
                launch_type: Str = "launch_type optional";
                platform_version: Str = "platform_version optional";
                propagate_tags: Str = "propagate_tags optional";
                reference_id: Str = "reference_id optional";
                tags: Map<Str> = "tags optional";
                task_count: Num = "task_count optional";
            }
            many {
                capacity_provider_strategy: ecs_task_parameters::CapacityProviderStrategy = "capacity_provider_strategy optional list block 0 6";
                network_configuration: ecs_task_parameters::NetworkConfiguration = "network_configuration optional list block 0 1";
                overrides: ecs_task_parameters::Overrides = "overrides optional list block 0 1";
                placement_constraint: ecs_task_parameters::PlacementConstraint = "placement_constraint optional list block 0 10";
                placement_strategy: ecs_task_parameters::PlacementStrategy = "placement_strategy optional list block 0 5";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventbridgeEventBusParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            EventbridgeEventBusParameters
            arguments {
                detail_type: Str = "detail_type optional";
                endpoint_id: Str = "endpoint_id optional";
                resources: Set<Str> = "resources optional";
                source: Str = "source optional";
                time: Str = "time optional";
            }
        }
        pub use crate::shared::cloudwatch_cloudwatch_event_target_http_target::HttpTarget as HttpParameters;
        pub use crate::shared::pipes_pipes_pipe_target_parameters_kinesis_stream_parameters::KinesisStreamParameters;
        formwork_model::block_binding! {
            #[doc = "Block [`LambdaFunctionParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            LambdaFunctionParameters
            arguments {
                invocation_type: Str = "invocation_type required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RedshiftDataParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            RedshiftDataParameters
            arguments {
                database: Str = "database required";
                sqls: Set<Str> = "sqls required";
                db_user: Str = "db_user optional";
                secret_manager_arn: Str = "secret_manager_arn optional";
                statement_name: Str = "statement_name optional";
                with_event: Bool = "with_event optional";
            }
        }
        /// Blocks of [`SagemakerPipelineParameters`].
        pub mod sagemaker_pipeline_parameters {
            use crate::kinds::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as PipelineParameter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SagemakerPipelineParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            SagemakerPipelineParameters
            many {
                pipeline_parameter: sagemaker_pipeline_parameters::PipelineParameter = "pipeline_parameter optional list block 0 200";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SqsQueueParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            SqsQueueParameters
            arguments {
                message_deduplication_id: Str = "message_deduplication_id optional";
                message_group_id: Str = "message_group_id optional";
            }
        }
        pub use crate::services::pipes::pipes_pipe::target_parameters::LambdaFunctionParameters as StepFunctionStateMachineParameters;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        TargetParameters
        arguments {
            input_template: Str = "input_template optional";
        }
        many {
            batch_job_parameters: target_parameters::BatchJobParameters = "batch_job_parameters optional list block 0 1";
            cloudwatch_logs_parameters: target_parameters::CloudwatchLogsParameters = "cloudwatch_logs_parameters optional list block 0 1";
            ecs_task_parameters: target_parameters::EcsTaskParameters = "ecs_task_parameters optional list block 0 1";
            eventbridge_event_bus_parameters: target_parameters::EventbridgeEventBusParameters = "eventbridge_event_bus_parameters optional list block 0 1";
            http_parameters: target_parameters::HttpParameters = "http_parameters optional list block 0 1";
            kinesis_stream_parameters: target_parameters::KinesisStreamParameters = "kinesis_stream_parameters optional list block 0 1";
            lambda_function_parameters: target_parameters::LambdaFunctionParameters = "lambda_function_parameters optional list block 0 1";
            redshift_data_parameters: target_parameters::RedshiftDataParameters = "redshift_data_parameters optional list block 0 1";
            sagemaker_pipeline_parameters: target_parameters::SagemakerPipelineParameters = "sagemaker_pipeline_parameters optional list block 0 1";
            sqs_queue_parameters: target_parameters::SqsQueueParameters = "sqs_queue_parameters optional list block 0 1";
            step_function_state_machine_parameters: target_parameters::StepFunctionStateMachineParameters = "step_function_state_machine_parameters optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pipes_pipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
    Managed "aws_pipes_pipe" PipesPipe PipesPipeAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        role_arn: Str = "role_arn required";
        source: Str = "source required";
        target: Str = "target required";
        description: Str = "description optional";
        desired_state: Str = "desired_state optional";
        enrichment: Str = "enrichment optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        enrichment_parameters: pipes_pipe::EnrichmentParameters = "enrichment_parameters optional list block 0 1";
        log_configuration: pipes_pipe::LogConfiguration = "log_configuration optional list block 0 1";
        source_parameters: pipes_pipe::SourceParameters = "source_parameters optional list block 0 1";
        target_parameters: pipes_pipe::TargetParameters = "target_parameters optional list block 0 1";
    }
    single {
        timeouts: pipes_pipe::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
