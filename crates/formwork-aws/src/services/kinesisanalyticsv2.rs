// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kinesisanalyticsv2`.

use crate::kinds::*;

/// Blocks of [`aws_kinesisanalyticsv2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application).
pub mod kinesisanalyticsv2_application {
    use crate::kinds::*;

    /// Blocks of [`ApplicationConfiguration`].
    pub mod application_configuration {
        use crate::kinds::*;

        /// Blocks of [`ApplicationCodeConfiguration`].
        pub mod application_code_configuration {
            use crate::kinds::*;

            /// Blocks of [`CodeContent`].
            pub mod code_content {
                use crate::kinds::*;

                pub use crate::shared::kinesisanalyticsv2_kinesisanalyticsv2_application_application_configuration_application_code_configuration_code_content_s3_content_location::S3ContentLocation;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CodeContent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                CodeContent
                arguments {
                    text_content: Str = "text_content optional";
                }
                many {
                    s3_content_location: code_content::S3ContentLocation = "s3_content_location optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ApplicationCodeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            ApplicationCodeConfiguration
            arguments {
                code_content_type: Str = "code_content_type required";
            }
            many {
                code_content: application_code_configuration::CodeContent = "code_content optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ApplicationSnapshotConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            ApplicationSnapshotConfiguration
            arguments {
                snapshots_enabled: Bool = "snapshots_enabled required";
            }
        }
        /// Blocks of [`EnvironmentProperties`].
        pub mod environment_properties {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PropertyGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                PropertyGroup
                arguments {
                    property_group_id: Str = "property_group_id required";
                    property_map: Map<Str> = "property_map required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EnvironmentProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            EnvironmentProperties
            many {
                property_group: environment_properties::PropertyGroup = "property_group required set block 1 50";
            }
        }
        /// Blocks of [`FlinkApplicationConfiguration`].
        pub mod flink_application_configuration {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CheckpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                CheckpointConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required";
                    checkpoint_interval: Num = "checkpoint_interval computed";
                    checkpointing_enabled: Bool = "checkpointing_enabled computed";
                    min_pause_between_checkpoints: Num = "min_pause_between_checkpoints computed";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MonitoringConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                MonitoringConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required";
                    log_level: Str = "log_level computed";
                    metrics_level: Str = "metrics_level computed";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ParallelismConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ParallelismConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required";
                    auto_scaling_enabled: Bool = "auto_scaling_enabled computed";
                    parallelism: Num = "parallelism computed";
                    parallelism_per_kpu: Num = "parallelism_per_kpu computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FlinkApplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            FlinkApplicationConfiguration
            many {
                checkpoint_configuration: flink_application_configuration::CheckpointConfiguration = "checkpoint_configuration optional list block 0 1";
                monitoring_configuration: flink_application_configuration::MonitoringConfiguration = "monitoring_configuration optional list block 0 1";
                parallelism_configuration: flink_application_configuration::ParallelismConfiguration = "parallelism_configuration optional list block 0 1";
            }
        }
        /// Blocks of [`RunConfiguration`].
        pub mod run_configuration {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ApplicationRestoreConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ApplicationRestoreConfiguration
                arguments {
                    application_restore_type: Str = "application_restore_type computed";
                    snapshot_name: Str = "snapshot_name optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`FlinkRunConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                FlinkRunConfiguration
                arguments {
                    allow_non_restored_state: Bool = "allow_non_restored_state computed";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RunConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            RunConfiguration
            many {
                application_restore_configuration: run_configuration::ApplicationRestoreConfiguration = "application_restore_configuration optional list block 0 1";
                flink_run_configuration: run_configuration::FlinkRunConfiguration = "flink_run_configuration optional list block 0 1";
            }
        }
        /// Blocks of [`SqlApplicationConfiguration`].
        pub mod sql_application_configuration {
            use crate::kinds::*;

            /// Blocks of [`Input`].
            pub mod input {
                use crate::kinds::*;

                pub use crate::shared::kinesis_kinesis_analytics_application_inputs_parallelism::Parallelism as InputParallelism;
                /// Blocks of [`InputProcessingConfiguration`].
                pub mod input_processing_configuration {
                    use crate::kinds::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`InputLambdaProcessor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                        InputLambdaProcessor
                        arguments {
                            resource_arn: Str = "resource_arn required";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`InputProcessingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    InputProcessingConfiguration
                    many {
                        input_lambda_processor: input_processing_configuration::InputLambdaProcessor = "input_lambda_processor required list block 1 1";
                    }
                }
                /// Blocks of [`InputSchema`].
                pub mod input_schema {
                    use crate::kinds::*;

                    pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_columns::RecordColumns as RecordColumn;
                    /// Blocks of [`RecordFormat`].
                    pub mod record_format {
                        use crate::kinds::*;

                        /// Blocks of [`MappingParameters`].
                        pub mod mapping_parameters {
                            use crate::kinds::*;

                            pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_csv::Csv as CsvMappingParameters;
                            pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_json::Json as JsonMappingParameters;
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`MappingParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                            MappingParameters
                            many {
                                csv_mapping_parameters: mapping_parameters::CsvMappingParameters = "csv_mapping_parameters optional list block 0 1";
                                json_mapping_parameters: mapping_parameters::JsonMappingParameters = "json_mapping_parameters optional list block 0 1";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`RecordFormat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                        RecordFormat
                        arguments {
                            record_format_type: Str = "record_format_type required";
                        }
                        many {
                            mapping_parameters: record_format::MappingParameters = "mapping_parameters required list block 1 1";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`InputSchema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    InputSchema
                    arguments {
                        record_encoding: Str = "record_encoding optional";
                    }
                    many {
                        record_column: input_schema::RecordColumn = "record_column required list block 1 1000";
                        record_format: input_schema::RecordFormat = "record_format required list block 1 1";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`InputStartingPositionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    InputStartingPositionConfiguration
                    arguments {
                        input_starting_position: Str = "input_starting_position computed";
                    }
                }
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as KinesisFirehoseInput;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as KinesisStreamsInput;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                Input
                arguments {
                    name_prefix: Str = "name_prefix required";
                }
                many {
                    input_schema: input::InputSchema = "input_schema required list block 1 1";
                    input_parallelism: input::InputParallelism = "input_parallelism optional list block 0 1";
                    input_processing_configuration: input::InputProcessingConfiguration = "input_processing_configuration optional list block 0 1";
                    input_starting_position_configuration: input::InputStartingPositionConfiguration = "input_starting_position_configuration optional list block 0 0";
                    kinesis_firehose_input: input::KinesisFirehoseInput = "kinesis_firehose_input optional list block 0 1";
                    kinesis_streams_input: input::KinesisStreamsInput = "kinesis_streams_input optional list block 0 1";
                }
            }
            /// Blocks of [`Output`].
            pub mod output {
                use crate::kinds::*;

                pub use crate::shared::kinesis_kinesis_analytics_application_outputs_schema::Schema as DestinationSchema;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as KinesisFirehoseOutput;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as KinesisStreamsOutput;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as LambdaOutput;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                Output
                arguments {
                    name: Str = "name required";
                }
                many {
                    destination_schema: output::DestinationSchema = "destination_schema required list block 1 1";
                    kinesis_firehose_output: output::KinesisFirehoseOutput = "kinesis_firehose_output optional list block 0 1";
                    kinesis_streams_output: output::KinesisStreamsOutput = "kinesis_streams_output optional list block 0 1";
                    lambda_output: output::LambdaOutput = "lambda_output optional list block 0 1";
                }
            }
            /// Blocks of [`ReferenceDataSource`].
            pub mod reference_data_source {
                use crate::kinds::*;

                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::InputSchema as ReferenceSchema;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_schema as reference_schema;
                formwork_model::block_binding! {
                    #[doc = "Block [`S3ReferenceDataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    S3ReferenceDataSource
                    arguments {
                        bucket_arn: Str = "bucket_arn required";
                        file_key: Str = "file_key required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ReferenceDataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ReferenceDataSource
                arguments {
                    table_name: Str = "table_name required";
                }
                many {
                    reference_schema: reference_data_source::ReferenceSchema = "reference_schema required list block 1 1";
                    s3_reference_data_source: reference_data_source::S3ReferenceDataSource = "s3_reference_data_source required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SqlApplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            SqlApplicationConfiguration
            many {
                input: sql_application_configuration::Input = "input optional list block 0 1";
                output: sql_application_configuration::Output = "output optional set block 0 3";
                reference_data_source: sql_application_configuration::ReferenceDataSource = "reference_data_source optional list block 0 1";
            }
        }
        pub use crate::shared::bedrock_bedrock_custom_model_vpc_config::VpcConfig as VpcConfiguration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ApplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
        ApplicationConfiguration
        many {
            application_code_configuration: application_configuration::ApplicationCodeConfiguration = "application_code_configuration required list block 1 1";
            application_snapshot_configuration: application_configuration::ApplicationSnapshotConfiguration = "application_snapshot_configuration optional list block 0 1";
            environment_properties: application_configuration::EnvironmentProperties = "environment_properties optional list block 0 1";
            flink_application_configuration: application_configuration::FlinkApplicationConfiguration = "flink_application_configuration optional list block 0 1";
            run_configuration: application_configuration::RunConfiguration = "run_configuration optional list block 0 1";
            sql_application_configuration: application_configuration::SqlApplicationConfiguration = "sql_application_configuration optional list block 0 1";
            vpc_configuration: application_configuration::VpcConfiguration = "vpc_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLoggingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
        CloudwatchLoggingOptions
        arguments {
            log_stream_arn: Str = "log_stream_arn required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`ApplicationConfigurationAttributes`].
    pub mod application_configuration_attributes {
        use crate::kinds::*;

        /// Blocks of [`SqlApplicationConfigurationAttributes`].
        pub mod sql_application_configuration_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InputAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                InputAttributes
                attributes {
                    in_app_stream_names: List<Str> = "in_app_stream_names";
                    input_id: Str = "input_id";
                    name_prefix: Str = "name_prefix";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`OutputAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                OutputAttributes
                attributes {
                    name: Str = "name";
                    output_id: Str = "output_id";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ReferenceDataSourceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ReferenceDataSourceAttributes
                attributes {
                    reference_id: Str = "reference_id";
                    table_name: Str = "table_name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SqlApplicationConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            SqlApplicationConfigurationAttributes
            objects {
                input: List<sql_application_configuration_attributes::InputAttributes> = "input";
                output: Set<sql_application_configuration_attributes::OutputAttributes> = "output";
                reference_data_source: List<sql_application_configuration_attributes::ReferenceDataSourceAttributes> = "reference_data_source";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VpcConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            VpcConfigurationAttributes
            attributes {
                security_group_ids: Set<Str> = "security_group_ids";
                subnet_ids: Set<Str> = "subnet_ids";
                vpc_configuration_id: Str = "vpc_configuration_id";
                vpc_id: Str = "vpc_id";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ApplicationConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
        ApplicationConfigurationAttributes
        objects {
            sql_application_configuration: List<application_configuration_attributes::SqlApplicationConfigurationAttributes> = "sql_application_configuration";
            vpc_configuration: List<application_configuration_attributes::VpcConfigurationAttributes> = "vpc_configuration";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CloudwatchLoggingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
        CloudwatchLoggingOptionsAttributes
        attributes {
            cloudwatch_logging_option_id: Str = "cloudwatch_logging_option_id";
            log_stream_arn: Str = "log_stream_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesisanalyticsv2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
    Managed "aws_kinesisanalyticsv2_application" Kinesisanalyticsv2Application Kinesisanalyticsv2ApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        name: Str = "name required";
        runtime_environment: Str = "runtime_environment required";
        service_execution_role: Str = "service_execution_role required";
        application_mode: Str = "application_mode computed";
        description: Str = "description optional";
        force_stop: Bool = "force_stop optional";
        start_application: Bool = "start_application optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        application_configuration: kinesisanalyticsv2_application::ApplicationConfiguration = "application_configuration optional list block 0 1";
        cloudwatch_logging_options: kinesisanalyticsv2_application::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
    }
    single {
        timeouts: kinesisanalyticsv2_application::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        create_timestamp: Str = "create_timestamp";
        id: Str = "id";
        last_update_timestamp: Str = "last_update_timestamp";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version_id: Num = "version_id";
    }
    objects {
        application_configuration: List<kinesisanalyticsv2_application::ApplicationConfigurationAttributes> = "application_configuration";
        cloudwatch_logging_options: List<kinesisanalyticsv2_application::CloudwatchLoggingOptionsAttributes> = "cloudwatch_logging_options";
    }
}
/// Blocks of [`aws_kinesisanalyticsv2_application_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application_snapshot).
pub mod kinesisanalyticsv2_application_snapshot {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesisanalyticsv2_application_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application_snapshot)."]
    Managed "aws_kinesisanalyticsv2_application_snapshot" Kinesisanalyticsv2ApplicationSnapshot Kinesisanalyticsv2ApplicationSnapshotAttributes
    naming None;
    tags None;
    arguments {
        application_name: Str = "application_name required";
        snapshot_name: Str = "snapshot_name required";
    }
    single {
        timeouts: kinesisanalyticsv2_application_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        application_version_id: Num = "application_version_id";
        id: Str = "id";
        snapshot_creation_timestamp: Str = "snapshot_creation_timestamp";
    }
}
