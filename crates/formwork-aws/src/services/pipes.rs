// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `pipes`.

use crate::types::*;

/// Blocks of [`aws_pipes_pipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe).
pub mod pipes_pipe {
    use crate::types::*;

    /// Blocks of [`EnrichmentParameters`].
    pub mod enrichment_parameters {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HttpParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            HttpParameters
            arguments {
                header_parameters: Map<Str> = "header_parameters optional";
                path_parameter_values: List<Str> = "path_parameter_values optional\titems - 1";
                query_string_parameters: Map<Str> = "query_string_parameters optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EnrichmentParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        EnrichmentParameters
        arguments {
            input_template: Str = "input_template optional\tlength - 8192";
        }
        many {
            http_parameters: enrichment_parameters::HttpParameters = "http_parameters optional list block 0 1";
        }
    }
    /// Blocks of [`LogConfiguration`].
    pub mod log_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogsLogDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            CloudwatchLogsLogDestination
            arguments {
                log_group_arn: Arn<kind::CloudwatchLogGroup> = "log_group_arn required\tservice logs";
            }
        }
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
                output_format: Str = "output_format optional\tin json|plain|w3c";
                prefix: Str = "prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        LogConfiguration
        arguments {
            level: Str = "level required\tin OFF|ERROR|INFO|TRACE";
            include_execution_data: Set<Str> = "include_execution_data optional\teach in ALL";
        }
        many {
            cloudwatch_logs_log_destination: log_configuration::CloudwatchLogsLogDestination = "cloudwatch_logs_log_destination optional list block 0 1";
            firehose_log_destination: log_configuration::FirehoseLogDestination = "firehose_log_destination optional list block 0 1";
            s3_log_destination: log_configuration::S3LogDestination = "s3_log_destination optional list block 0 1";
        }
    }
    /// Blocks of [`SourceParameters`].
    pub mod source_parameters {
        use crate::types::*;

        /// Blocks of [`ActivemqBrokerParameters`].
        pub mod activemq_broker_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    basic_auth: Str = "basic_auth required\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ActivemqBrokerParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            ActivemqBrokerParameters
            arguments {
                queue_name: Str = "queue_name required\tlength 1 1000\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
            }
            many {
                credentials: activemq_broker_parameters::Credentials = "credentials required list block 1 1";
            }
        }
        /// Blocks of [`DynamodbStreamParameters`].
        pub mod dynamodb_stream_parameters {
            use crate::types::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_target_dead_letter_config::DeadLetterConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DynamodbStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            DynamodbStreamParameters
            arguments {
                starting_position: Str = "starting_position required\tin TRIM_HORIZON|LATEST\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
                maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed\trange 60 604800 -1\twhole";
                maximum_retry_attempts: Num = "maximum_retry_attempts optional\trange -1 10000\twhole";
                on_partial_batch_item_failure: Str = "on_partial_batch_item_failure optional\tin AUTOMATIC_BISECT";
                parallelization_factor: Num = "parallelization_factor computed\trange 1 10\twhole";
            }
            many {
                dead_letter_config: dynamodb_stream_parameters::DeadLetterConfig = "dead_letter_config optional list block 0 1";
            }
        }
        /// Blocks of [`FilterCriteria`].
        pub mod filter_criteria {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Filter
                arguments {
                    pattern: Str = "pattern required\tlength 1 4096";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FilterCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            FilterCriteria
            many {
                filter: filter_criteria::Filter = "filter optional list block 0 5\titems - 5";
            }
        }
        /// Blocks of [`KinesisStreamParameters`].
        pub mod kinesis_stream_parameters {
            use crate::types::*;

            pub use crate::shared::cloudwatch_cloudwatch_event_target_dead_letter_config::DeadLetterConfig;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStreamParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            KinesisStreamParameters
            arguments {
                starting_position: Str = "starting_position required\tin TRIM_HORIZON|LATEST|AT_TIMESTAMP\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
                maximum_record_age_in_seconds: Num = "maximum_record_age_in_seconds computed\trange 60 604800 -1\twhole";
                maximum_retry_attempts: Num = "maximum_retry_attempts optional\trange -1 10000\twhole";
                on_partial_batch_item_failure: Str = "on_partial_batch_item_failure optional\tin AUTOMATIC_BISECT";
                parallelization_factor: Num = "parallelization_factor computed\trange 1 10\twhole";
                starting_position_timestamp: Str = "starting_position_timestamp optional\tformat rfc3339\treplaces";
            }
            many {
                dead_letter_config: kinesis_stream_parameters::DeadLetterConfig = "dead_letter_config optional list block 0 1";
            }
        }
        /// Blocks of [`ManagedStreamingKafkaParameters`].
        pub mod managed_streaming_kafka_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    client_certificate_tls_auth: Str = "client_certificate_tls_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                    sasl_scram_512_auth: Str = "sasl_scram_512_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedStreamingKafkaParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            ManagedStreamingKafkaParameters
            arguments {
                topic_name: Str = "topic_name required\tlength 1 249\tmatch ^[^.]([0-9A-Za-z_.-]+)$\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                consumer_group_id: Str = "consumer_group_id optional\tlength 1 200\tmatch ^[^.]([0-9A-Za-z_.-]+)$";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
                starting_position: Str = "starting_position optional\tin TRIM_HORIZON|LATEST\treplaces";
            }
            many {
                credentials: managed_streaming_kafka_parameters::Credentials = "credentials optional list block 0 1";
            }
        }
        /// Blocks of [`RabbitmqBrokerParameters`].
        pub mod rabbitmq_broker_parameters {
            use crate::types::*;

            pub use crate::services::pipes::pipes_pipe::source_parameters::activemq_broker_parameters::Credentials;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RabbitmqBrokerParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            RabbitmqBrokerParameters
            arguments {
                queue_name: Str = "queue_name required\tlength 1 1000\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
                virtual_host: Str = "virtual_host optional\tlength 1 200\tmatch ^[0-9A-Za-z_\\/*:+=.@-]*$\treplaces";
            }
            many {
                credentials: rabbitmq_broker_parameters::Credentials = "credentials required list block 1 1";
            }
        }
        /// Blocks of [`SelfManagedKafkaParameters`].
        pub mod self_managed_kafka_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Credentials
                arguments {
                    basic_auth: Str = "basic_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                    client_certificate_tls_auth: Str = "client_certificate_tls_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                    sasl_scram_256_auth: Str = "sasl_scram_256_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                    sasl_scram_512_auth: Str = "sasl_scram_512_auth optional\tmatch ^(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2}):(\\d{12}):secret:.+)$";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Vpc`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Vpc
                arguments {
                    security_groups: Set<Str> = "security_groups optional\titems - 5\teach length 1 1024\teach match ^sg-[0-9A-Za-z]*$";
                    subnets: Set<Str> = "subnets optional\titems - 16\teach length 1 1024\teach match ^subnet-[0-9a-z]*$";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SelfManagedKafkaParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            SelfManagedKafkaParameters
            arguments {
                topic_name: Str = "topic_name required\tlength 1 249\tmatch ^[^.]([0-9A-Za-z_.-]+)$\treplaces";
                additional_bootstrap_servers: Set<Str> = "additional_bootstrap_servers optional\titems - 2\teach length 1 300\teach match ^(([0-9A-Za-z]|[0-9A-Za-z][0-9A-Za-z-]*[0-9A-Za-z])\\.)*([0-9A-Za-z]|[0-9A-Za-z][0-9A-Za-z-]*[0-9A-Za-z]):[0-9]{1,5}$\treplaces";
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                consumer_group_id: Str = "consumer_group_id optional\tlength 1 200\tmatch ^[0-9A-Za-z_\\/*:+=.@-]*$\treplaces";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
                server_root_ca_certificate: Str = "server_root_ca_certificate optional\tformat arn";
                starting_position: Str = "starting_position optional\tin TRIM_HORIZON|LATEST\treplaces";
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
                batch_size: Num = "batch_size computed\trange 1 10000\twhole";
                maximum_batching_window_in_seconds: Num = "maximum_batching_window_in_seconds computed\trange 0 300\twhole";
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
        use crate::types::*;

        /// Blocks of [`BatchJobParameters`].
        pub mod batch_job_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ArrayProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                ArrayProperties
                arguments {
                    size: Num = "size optional\trange 2 10000\twhole";
                }
            }
            /// Blocks of [`ContainerOverrides`].
            pub mod container_overrides {
                use crate::types::*;

                pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as Environment;
                formwork_model::block_binding! {
                    #[doc = "Block [`ResourceRequirement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    ResourceRequirement
                    arguments {
                        r#type: Str = "type required\tin GPU|MEMORY|VCPU";
                        value: Str = "value required";
                    }
                }
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
                    r#type: Str = "type optional\tin N_TO_N|SEQUENTIAL";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RetryStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                RetryStrategy
                arguments {
                    attempts: Num = "attempts optional\trange 1 10\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BatchJobParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            BatchJobParameters
            arguments {
                job_definition: Str = "job_definition required";
                job_name: Str = "job_name required\tlength 1 128";
                parameters: Map<Str> = "parameters optional";
            }
            many {
                array_properties: batch_job_parameters::ArrayProperties = "array_properties optional list block 0 1";
                container_overrides: batch_job_parameters::ContainerOverrides = "container_overrides optional list block 0 1";
                depends_on: batch_job_parameters::DependsOn = "depends_on optional list block 0 20\titems - 20";
                retry_strategy: batch_job_parameters::RetryStrategy = "retry_strategy optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogsParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            CloudwatchLogsParameters
            arguments {
                log_stream_name: Str = "log_stream_name optional\tlength - 256";
                timestamp: Str = "timestamp optional\tlength 1 256\tmatch ^\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*$";
            }
        }
        /// Blocks of [`EcsTaskParameters`].
        pub mod ecs_task_parameters {
            use crate::types::*;

            pub use crate::shared::pipes_pipes_pipe_target_parameters_ecs_task_parameters_capacity_provider_strategy::CapacityProviderStrategy;
            /// Blocks of [`NetworkConfiguration`].
            pub mod network_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AwsVpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    AwsVpcConfiguration
                    arguments {
                        assign_public_ip: Str = "assign_public_ip optional\tin ENABLED|DISABLED";
                        security_groups: Set<Str> = "security_groups optional\titems - 5\teach length 1 1024\teach match ^sg-[0-9A-Za-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)$";
                        subnets: Set<Str> = "subnets optional\titems - 16\teach length 1 1024\teach match ^subnet-[0-9a-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)$";
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
                use crate::types::*;

                /// Blocks of [`ContainerOverride`].
                pub mod container_override {
                    use crate::types::*;

                    pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as Environment;
                    formwork_model::block_binding! {
                        #[doc = "Block [`EnvironmentFile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                        EnvironmentFile
                        arguments {
                            r#type: Str = "type required\tin s3";
                            value: Str = "value required\tformat arn";
                        }
                    }
                    pub use crate::services::pipes::pipes_pipe::target_parameters::batch_job_parameters::container_overrides::ResourceRequirement;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`ContainerOverride`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    ContainerOverride
                    arguments {
                        command: List<Str> = "command optional";
                        cpu: Num = "cpu optional\twhole";
                        memory: Num = "memory optional\twhole";
                        memory_reservation: Num = "memory_reservation optional\twhole";
                        name: Str = "name optional";
                    }
                    many {
                        environment: container_override::Environment = "environment optional list block 0 0";
                        environment_file: container_override::EnvironmentFile = "environment_file optional list block 0 0";
                        resource_requirement: container_override::ResourceRequirement = "resource_requirement optional list block 0 0";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`EphemeralStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                    EphemeralStorage
                    arguments {
                        size_in_gib: Num = "size_in_gib required\trange 21 200\twhole";
                    }
                }
                pub use crate::shared::ecs_data_ecs_task_execution_overrides_inference_accelerator_overrides::InferenceAcceleratorOverrides as InferenceAcceleratorOverride;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Overrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                Overrides
                arguments {
                    cpu: Str = "cpu optional";
                    execution_role_arn: Str = "execution_role_arn optional\tformat arn";
                    memory: Str = "memory optional";
                    task_role_arn: Str = "task_role_arn optional\tformat arn";
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
                    expression: Str = "expression optional\tlength 1 2000";
                    r#type: Str = "type optional\tin distinctInstance|memberOf";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PlacementStrategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                PlacementStrategy
                arguments {
                    field: Str = "field optional\tlength 1 255";
                    r#type: Str = "type optional\tin random|spread|binpack";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EcsTaskParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            EcsTaskParameters
            arguments {
                task_definition_arn: Str = "task_definition_arn required\tformat arn";
                enable_ecs_managed_tags: Bool = "enable_ecs_managed_tags optional";
                enable_execute_command: Bool = "enable_execute_command optional";
                group: Str = "group optional\tlength 1 255";
                launch_type: Str = "launch_type optional\tin EC2|FARGATE|EXTERNAL";
                platform_version: Str = "platform_version optional";
                propagate_tags: Str = "propagate_tags optional\tin TASK_DEFINITION";
                reference_id: Str = "reference_id optional\tlength 1 1024";
                tags: Map<Str> = "tags optional";
                task_count: Num = "task_count optional\twhole";
            }
            many {
                capacity_provider_strategy: ecs_task_parameters::CapacityProviderStrategy = "capacity_provider_strategy optional list block 0 6\titems - 6";
                network_configuration: ecs_task_parameters::NetworkConfiguration = "network_configuration optional list block 0 1";
                overrides: ecs_task_parameters::Overrides = "overrides optional list block 0 1";
                placement_constraint: ecs_task_parameters::PlacementConstraint = "placement_constraint optional list block 0 10\titems - 10";
                placement_strategy: ecs_task_parameters::PlacementStrategy = "placement_strategy optional list block 0 5\titems - 5";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EventbridgeEventBusParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            EventbridgeEventBusParameters
            arguments {
                detail_type: Str = "detail_type optional\tlength - 128";
                endpoint_id: Str = "endpoint_id optional\tlength 1 50\tmatch ^[0-9A-Za-z-]+[\\.][0-9A-Za-z-]+$";
                resources: Set<Str> = "resources optional\titems - 10\teach format arn";
                source: Str = "source optional\tlength 1 256";
                time: Str = "time optional\tlength 1 256\tmatch ^\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*$";
            }
        }
        pub use crate::services::pipes::pipes_pipe::enrichment_parameters::HttpParameters;
        pub use crate::shared::pipes_pipes_pipe_target_parameters_kinesis_stream_parameters::KinesisStreamParameters;
        formwork_model::block_binding! {
            #[doc = "Block [`LambdaFunctionParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            LambdaFunctionParameters
            arguments {
                invocation_type: Str = "invocation_type required\tin REQUEST_RESPONSE|FIRE_AND_FORGET";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RedshiftDataParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
            RedshiftDataParameters
            arguments {
                database: Str = "database required\tlength 1 64";
                sqls: Set<Str> = "sqls required\teach length 1 100000";
                db_user: Str = "db_user optional\tlength 1 128";
                secret_manager_arn: Str = "secret_manager_arn optional\tformat arn";
                statement_name: Str = "statement_name optional\tlength 1 500";
                with_event: Bool = "with_event optional";
            }
        }
        /// Blocks of [`SagemakerPipelineParameters`].
        pub mod sagemaker_pipeline_parameters {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PipelineParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
                PipelineParameter
                arguments {
                    name: Str = "name required\tlength 1 256\tmatch ^[0-9A-Za-z](-*[0-9A-Za-z])*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)$";
                    value: Str = "value required\tlength 1 1024";
                }
            }
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
                message_deduplication_id: Str = "message_deduplication_id optional\tlength 1 100";
                message_group_id: Str = "message_group_id optional\tlength 1 100";
            }
        }
        pub use crate::services::pipes::pipes_pipe::target_parameters::LambdaFunctionParameters as StepFunctionStateMachineParameters;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pipes_pipe)."]
        TargetParameters
        arguments {
            input_template: Str = "input_template optional\tlength - 8192";
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
    relations {
        "conflict name name_prefix";
        "conflict source_parameters.activemq_broker_parameters source_parameters.dynamodb_stream_parameters";
        "conflict source_parameters.activemq_broker_parameters source_parameters.kinesis_stream_parameters";
        "conflict source_parameters.activemq_broker_parameters source_parameters.managed_streaming_kafka_parameters";
        "conflict source_parameters.activemq_broker_parameters source_parameters.rabbitmq_broker_parameters";
        "conflict source_parameters.activemq_broker_parameters source_parameters.self_managed_kafka_parameters";
        "conflict source_parameters.activemq_broker_parameters source_parameters.sqs_queue_parameters";
        "conflict source_parameters.dynamodb_stream_parameters source_parameters.kinesis_stream_parameters";
        "conflict source_parameters.dynamodb_stream_parameters source_parameters.managed_streaming_kafka_parameters";
        "conflict source_parameters.dynamodb_stream_parameters source_parameters.rabbitmq_broker_parameters";
        "conflict source_parameters.dynamodb_stream_parameters source_parameters.self_managed_kafka_parameters";
        "conflict source_parameters.dynamodb_stream_parameters source_parameters.sqs_queue_parameters";
        "conflict source_parameters.kinesis_stream_parameters source_parameters.managed_streaming_kafka_parameters";
        "conflict source_parameters.kinesis_stream_parameters source_parameters.rabbitmq_broker_parameters";
        "conflict source_parameters.kinesis_stream_parameters source_parameters.self_managed_kafka_parameters";
        "conflict source_parameters.kinesis_stream_parameters source_parameters.sqs_queue_parameters";
        "conflict source_parameters.managed_streaming_kafka_parameters source_parameters.rabbitmq_broker_parameters";
        "conflict source_parameters.managed_streaming_kafka_parameters source_parameters.self_managed_kafka_parameters";
        "conflict source_parameters.managed_streaming_kafka_parameters source_parameters.sqs_queue_parameters";
        "conflict source_parameters.rabbitmq_broker_parameters source_parameters.self_managed_kafka_parameters";
        "conflict source_parameters.rabbitmq_broker_parameters source_parameters.sqs_queue_parameters";
        "conflict source_parameters.self_managed_kafka_parameters source_parameters.sqs_queue_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.cloudwatch_logs_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.ecs_task_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.eventbridge_event_bus_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.http_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.kinesis_stream_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.batch_job_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.ecs_task_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.eventbridge_event_bus_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.http_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.kinesis_stream_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.cloudwatch_logs_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.eventbridge_event_bus_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.http_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.kinesis_stream_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.ecs_task_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.http_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.kinesis_stream_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.eventbridge_event_bus_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.http_parameters target_parameters.kinesis_stream_parameters";
        "conflict target_parameters.http_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.http_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.http_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.http_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.http_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.kinesis_stream_parameters target_parameters.lambda_function_parameters";
        "conflict target_parameters.kinesis_stream_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.kinesis_stream_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.kinesis_stream_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.kinesis_stream_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.lambda_function_parameters target_parameters.redshift_data_parameters";
        "conflict target_parameters.lambda_function_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.lambda_function_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.lambda_function_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.redshift_data_parameters target_parameters.sagemaker_pipeline_parameters";
        "conflict target_parameters.redshift_data_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.redshift_data_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.sagemaker_pipeline_parameters target_parameters.sqs_queue_parameters";
        "conflict target_parameters.sagemaker_pipeline_parameters target_parameters.step_function_state_machine_parameters";
        "conflict target_parameters.sqs_queue_parameters target_parameters.step_function_state_machine_parameters";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        source: Arn<kind::SqsQueue> = "source required\tmatch ^smk://(([0-9A-Za-z]|[0-9A-Za-z][0-9A-Za-z-]*[0-9A-Za-z])\\.)*([0-9A-Za-z]|[0-9A-Za-z][0-9A-Za-z-]*[0-9A-Za-z]):[0-9]{1,5}|arn:(aws[0-9A-Za-z-]*):([0-9A-Za-z-]+):([a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1,2})?:(\\d{12})?:(.+)$\tformat arn\tservice sqs\treplaces";
        target: Arn<kind::SqsQueue> = "target required\tformat arn\tservice sqs";
        description: Str = "description optional";
        desired_state: Str = "desired_state optional\tin RUNNING|STOPPED";
        enrichment: Str = "enrichment optional\tformat arn";
        kms_key_identifier: Str = "kms_key_identifier optional";
        name_prefix: Str = "name_prefix computed\tlength 1 38\tmatch ^[0-9A-Za-z_.-]+\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 64\tmatch ^[0-9A-Za-z_.-]+\treplaces";
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
        arn: Arn<kind::PipesPipe> = "arn";
        id: Id<kind::PipesPipe> = "id";
        name: Name<kind::PipesPipe> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
