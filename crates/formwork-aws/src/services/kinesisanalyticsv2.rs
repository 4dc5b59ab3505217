// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kinesisanalyticsv2`.

use crate::types::*;

/// Blocks of [`aws_kinesisanalyticsv2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application).
pub mod kinesisanalyticsv2_application {
    use crate::types::*;

    /// Blocks of [`ApplicationConfiguration`].
    pub mod application_configuration {
        use crate::types::*;

        /// Blocks of [`ApplicationCodeConfiguration`].
        pub mod application_code_configuration {
            use crate::types::*;

            /// Blocks of [`CodeContent`].
            pub mod code_content {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`S3ContentLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    S3ContentLocation
                    arguments {
                        bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                        file_key: Str = "file_key required\tlength 1 1024";
                        object_version: Str = "object_version optional";
                    }
                }
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
                code_content_type: Str = "code_content_type required\tin PLAINTEXT|ZIPFILE";
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
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`PropertyGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                PropertyGroup
                arguments {
                    property_group_id: Str = "property_group_id required\tlength 1 50\tmatch ^[a-zA-Z0-9_.-]+$";
                    property_map: Map<Str> = "property_map required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EnvironmentProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            EnvironmentProperties
            many {
                property_group: environment_properties::PropertyGroup = "property_group required set block 1 50\titems - 50";
            }
        }
        /// Blocks of [`FlinkApplicationConfiguration`].
        pub mod flink_application_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CheckpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                CheckpointConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required\tin DEFAULT|CUSTOM";
                    checkpoint_interval: Num = "checkpoint_interval computed\trange 1 -\twhole";
                    checkpointing_enabled: Bool = "checkpointing_enabled computed";
                    min_pause_between_checkpoints: Num = "min_pause_between_checkpoints computed\trange 0 -\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MonitoringConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                MonitoringConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required\tin DEFAULT|CUSTOM";
                    log_level: Str = "log_level computed\tin INFO|WARN|ERROR|DEBUG";
                    metrics_level: Str = "metrics_level computed\tin APPLICATION|TASK|OPERATOR|PARALLELISM";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ParallelismConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ParallelismConfiguration
                arguments {
                    configuration_type: Str = "configuration_type required\tin DEFAULT|CUSTOM";
                    auto_scaling_enabled: Bool = "auto_scaling_enabled computed";
                    parallelism: Num = "parallelism computed\trange 1 -\twhole";
                    parallelism_per_kpu: Num = "parallelism_per_kpu computed\trange 1 -\twhole";
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
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`ApplicationRestoreConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ApplicationRestoreConfiguration
                arguments {
                    application_restore_type: Str = "application_restore_type computed\tin SKIP_RESTORE_FROM_SNAPSHOT|RESTORE_FROM_LATEST_SNAPSHOT|RESTORE_FROM_CUSTOM_SNAPSHOT";
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
            use crate::types::*;

            /// Blocks of [`Input`].
            pub mod input {
                use crate::types::*;

                pub use crate::shared::kinesis_kinesis_analytics_application_inputs_parallelism::Parallelism as InputParallelism;
                /// Blocks of [`InputProcessingConfiguration`].
                pub mod input_processing_configuration {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`InputLambdaProcessor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                        InputLambdaProcessor
                        arguments {
                            resource_arn: Arn<kind::LambdaFunction> = "resource_arn required\tformat arn\tservice lambda";
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
                    use crate::types::*;

                    pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_columns::RecordColumns as RecordColumn;
                    /// Blocks of [`RecordFormat`].
                    pub mod record_format {
                        use crate::types::*;

                        /// Blocks of [`MappingParameters`].
                        pub mod mapping_parameters {
                            use crate::types::*;

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
                            record_format_type: Str = "record_format_type required\tin JSON|CSV";
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
                        input_starting_position: Str = "input_starting_position computed\tin NOW|TRIM_HORIZON|LAST_STOPPED_POINT";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`KinesisFirehoseInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    KinesisFirehoseInput
                    arguments {
                        resource_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "resource_arn required\tservice firehose";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`KinesisStreamsInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    KinesisStreamsInput
                    arguments {
                        resource_arn: Arn<kind::KinesisStream> = "resource_arn required\tformat arn\tservice kinesis";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Input`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                Input
                arguments {
                    name_prefix: Str = "name_prefix required\tlength 1 32\tmatch ^[^-\\s<>&]+$";
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
                use crate::types::*;

                pub use crate::shared::kinesis_kinesis_analytics_application_outputs_schema::Schema as DestinationSchema;
                formwork_model::block_binding! {
                    #[doc = "Block [`KinesisFirehoseOutput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    KinesisFirehoseOutput
                    arguments {
                        resource_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "resource_arn required\tformat arn\tservice firehose";
                    }
                }
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::KinesisStreamsInput as KinesisStreamsOutput;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_processing_configuration::InputLambdaProcessor as LambdaOutput;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                Output
                arguments {
                    name: Str = "name required\tlength 1 32\tmatch ^[^-\\s<>&]+$";
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
                use crate::types::*;

                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::InputSchema as ReferenceSchema;
                pub use crate::services::kinesisanalyticsv2::kinesisanalyticsv2_application::application_configuration::sql_application_configuration::input::input_schema as reference_schema;
                formwork_model::block_binding! {
                    #[doc = "Block [`S3ReferenceDataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                    S3ReferenceDataSource
                    arguments {
                        bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                        file_key: Str = "file_key required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ReferenceDataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
                ReferenceDataSource
                arguments {
                    table_name: Str = "table_name required\tlength 1 32";
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
                output: sql_application_configuration::Output = "output optional set block 0 3\titems - 3";
                reference_data_source: sql_application_configuration::ReferenceDataSource = "reference_data_source optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
            VpcConfiguration
            arguments {
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 5\tprefix sg-";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 16\tprefix subnet-";
            }
        }
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
            log_stream_arn: Arn<kind::CloudwatchLogStream> = "log_stream_arn required\tformat arn";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`ApplicationConfigurationAttributes`].
    pub mod application_configuration_attributes {
        use crate::types::*;

        /// Blocks of [`SqlApplicationConfigurationAttributes`].
        pub mod sql_application_configuration_attributes {
            use crate::types::*;

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
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
                vpc_configuration_id: Str = "vpc_configuration_id";
                vpc_id: Id<kind::Vpc> = "vpc_id";
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
            log_stream_arn: Arn<kind::CloudwatchLogStream> = "log_stream_arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesisanalyticsv2_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application)."]
    Managed "aws_kinesisanalyticsv2_application" Kinesisanalyticsv2Application Kinesisanalyticsv2ApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    relations {
        "conflict application_configuration.application_code_configuration.code_content.s3_content_location application_configuration.application_code_configuration.code_content.text_content";
        "conflict application_configuration.application_snapshot_configuration application_configuration.sql_application_configuration";
        "conflict application_configuration.environment_properties application_configuration.sql_application_configuration";
        "conflict application_configuration.flink_application_configuration application_configuration.sql_application_configuration";
        "conflict application_configuration.run_configuration application_configuration.sql_application_configuration";
        "conflict application_configuration.sql_application_configuration application_configuration.vpc_configuration";
        "exactly_one application_configuration.sql_application_configuration.input.input_schema.record_format.mapping_parameters.csv_mapping_parameters application_configuration.sql_application_configuration.input.input_schema.record_format.mapping_parameters.json_mapping_parameters";
        "exactly_one application_configuration.sql_application_configuration.input.kinesis_firehose_input application_configuration.sql_application_configuration.input.kinesis_streams_input";
    }
    arguments {
        runtime_environment: Str = "runtime_environment required\tin SQL-1_0|FLINK-1_6|FLINK-1_8|ZEPPELIN-FLINK-1_0|FLINK-1_11|FLINK-1_13|ZEPPELIN-FLINK-2_0|FLINK-1_15|ZEPPELIN-FLINK-3_0|FLINK-1_18|FLINK-1_19|FLINK-1_20\tmay_replace";
        service_execution_role: Arn<kind::IamRole> = "service_execution_role required\tformat arn\tapi length 1 2048\tapi match arn:.*\tservice iam";
        application_mode: Str = "application_mode computed\tin STREAMING|INTERACTIVE\treplaces";
        description: Str = "description optional\tlength - 1024\treplaces";
        force_stop: Bool = "force_stop optional";
        start_application: Bool = "start_application optional";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    many {
        application_configuration: kinesisanalyticsv2_application::ApplicationConfiguration = "application_configuration optional list block 0 1";
        cloudwatch_logging_options: kinesisanalyticsv2_application::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
    }
    single {
        timeouts: kinesisanalyticsv2_application::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Kinesisanalyticsv2Application> = "arn";
        create_timestamp: Str = "create_timestamp";
        id: Id<kind::Kinesisanalyticsv2Application> = "id";
        last_update_timestamp: Str = "last_update_timestamp";
        name: Name<kind::Kinesisanalyticsv2Application> = "name";
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
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesisanalyticsv2_application_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesisanalyticsv2_application_snapshot)."]
    Managed "aws_kinesisanalyticsv2_application_snapshot" Kinesisanalyticsv2ApplicationSnapshot Kinesisanalyticsv2ApplicationSnapshotAttributes
    naming None;
    tags None;
    arguments {
        application_name: Name<kind::Kinesisanalyticsv2Application> = "application_name required\tlength 1 128\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    unread {
        snapshot_name: Str = "snapshot_name required\tlength 1 256\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    single {
        timeouts: kinesisanalyticsv2_application_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        application_version_id: Num = "application_version_id";
        id: Id<kind::Kinesisanalyticsv2ApplicationSnapshot> = "id";
        snapshot_creation_timestamp: Str = "snapshot_creation_timestamp";
        snapshot_name: Name<kind::Kinesisanalyticsv2ApplicationSnapshot> = "snapshot_name";
    }
}
