// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `kinesis`.

use crate::types::*;

/// Blocks of [`aws_kinesis_analytics_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application).
pub mod kinesis_analytics_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CloudwatchLoggingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        CloudwatchLoggingOptions
        arguments {
            log_stream_arn: Arn<kind::CloudwatchLogStream> = "log_stream_arn required\tformat arn";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        }
    }
    /// Blocks of [`Inputs`].
    pub mod inputs {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`KinesisFirehose`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            KinesisFirehose
            arguments {
                resource_arn: Arn<kind::KinesisFirehoseDeliveryStream> = "resource_arn required\tformat arn\tservice firehose";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KinesisStream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            KinesisStream
            arguments {
                resource_arn: Arn<kind::KinesisStream> = "resource_arn required\tformat arn\tservice kinesis";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            }
        }
        pub use crate::shared::kinesis_kinesis_analytics_application_inputs_parallelism::Parallelism;
        /// Blocks of [`ProcessingConfiguration`].
        pub mod processing_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Lambda`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
                Lambda
                arguments {
                    resource_arn: Arn<kind::LambdaFunction> = "resource_arn required\tformat arn\tservice lambda";
                    role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ProcessingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            ProcessingConfiguration
            many {
                lambda: processing_configuration::Lambda = "lambda required list block 1 1";
            }
        }
        /// Blocks of [`Schema`].
        pub mod schema {
            use crate::types::*;

            pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_columns::RecordColumns;
            /// Blocks of [`RecordFormat`].
            pub mod record_format {
                use crate::types::*;

                /// Blocks of [`MappingParameters`].
                pub mod mapping_parameters {
                    use crate::types::*;

                    pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_csv::Csv;
                    pub use crate::shared::kinesis_kinesis_analytics_application_inputs_schema_record_format_mapping_parameters_json::Json;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`MappingParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
                    MappingParameters
                    many {
                        csv: mapping_parameters::Csv = "csv optional list block 0 1";
                        json: mapping_parameters::Json = "json optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RecordFormat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
                RecordFormat
                many {
                    mapping_parameters: record_format::MappingParameters = "mapping_parameters optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            Schema
            arguments {
                record_encoding: Str = "record_encoding optional";
            }
            many {
                record_columns: schema::RecordColumns = "record_columns required list block 1 1000";
                record_format: schema::RecordFormat = "record_format required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`StartingPositionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            StartingPositionConfiguration
            arguments {
                starting_position: Str = "starting_position computed\tin NOW|TRIM_HORIZON|LAST_STOPPED_POINT";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Inputs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Inputs
        arguments {
            name_prefix: Str = "name_prefix required\tlength 1 32\tmatch ^[^-\\s<>&]+$";
        }
        many {
            schema: inputs::Schema = "schema required list block 1 1";
            kinesis_firehose: inputs::KinesisFirehose = "kinesis_firehose optional list block 0 1";
            kinesis_stream: inputs::KinesisStream = "kinesis_stream optional list block 0 1";
            parallelism: inputs::Parallelism = "parallelism optional list block 0 1";
            processing_configuration: inputs::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            starting_position_configuration: inputs::StartingPositionConfiguration = "starting_position_configuration optional list block 0 0";
        }
    }
    /// Blocks of [`Outputs`].
    pub mod outputs {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_analytics_application::inputs::KinesisFirehose;
        pub use crate::services::kinesis::kinesis_analytics_application::inputs::KinesisStream;
        pub use crate::services::kinesis::kinesis_analytics_application::inputs::processing_configuration::Lambda;
        pub use crate::shared::kinesis_kinesis_analytics_application_outputs_schema::Schema;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Outputs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        Outputs
        arguments {
            name: Str = "name required\tlength 1 32\tmatch ^[^-\\s<>&]+$";
        }
        many {
            schema: outputs::Schema = "schema required list block 1 1";
            kinesis_firehose: outputs::KinesisFirehose = "kinesis_firehose optional list block 0 1";
            kinesis_stream: outputs::KinesisStream = "kinesis_stream optional list block 0 1";
            lambda: outputs::Lambda = "lambda optional list block 0 1";
        }
    }
    /// Blocks of [`ReferenceDataSources`].
    pub mod reference_data_sources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            S3
            arguments {
                bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                file_key: Str = "file_key required";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            }
        }
        pub use crate::services::kinesis::kinesis_analytics_application::inputs::Schema;
        pub use crate::services::kinesis::kinesis_analytics_application::inputs::schema;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ReferenceDataSources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        ReferenceDataSources
        arguments {
            table_name: Str = "table_name required\tlength 1 32";
        }
        many {
            s3: reference_data_sources::S3 = "s3 required list block 1 1";
            schema: reference_data_sources::Schema = "schema required list block 1 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CloudwatchLoggingOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        CloudwatchLoggingOptionsAttributes
        attributes {
            id: Str = "id";
            log_stream_arn: Arn<kind::CloudwatchLogStream> = "log_stream_arn";
            role_arn: Arn<kind::IamRole> = "role_arn";
        }
    }
    /// Blocks of [`InputsAttributes`].
    pub mod inputs_attributes {
        use crate::types::*;

        /// Blocks of [`SchemaAttributes`].
        pub mod schema_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`RecordFormatAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
                RecordFormatAttributes
                attributes {
                    record_format_type: Str = "record_format_type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SchemaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
            SchemaAttributes
            attributes {
                record_encoding: Str = "record_encoding";
            }
            objects {
                record_format: List<schema_attributes::RecordFormatAttributes> = "record_format";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`InputsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        InputsAttributes
        attributes {
            id: Str = "id";
            name_prefix: Str = "name_prefix";
            stream_names: List<Str> = "stream_names";
        }
        objects {
            schema: List<inputs_attributes::SchemaAttributes> = "schema";
        }
    }
    pub use crate::shared::auditmanager_auditmanager_framework_control_sets_attributes::ControlSetsAttributes as OutputsAttributes;
    /// Blocks of [`ReferenceDataSourcesAttributes`].
    pub mod reference_data_sources_attributes {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_analytics_application::inputs_attributes::SchemaAttributes;
        pub use crate::services::kinesis::kinesis_analytics_application::inputs_attributes::schema_attributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ReferenceDataSourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
        ReferenceDataSourcesAttributes
        attributes {
            id: Str = "id";
            table_name: Str = "table_name";
        }
        objects {
            schema: List<reference_data_sources_attributes::SchemaAttributes> = "schema";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_analytics_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_analytics_application)."]
    Managed "aws_kinesis_analytics_application" KinesisAnalyticsApplication KinesisAnalyticsApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    relations {
        "exactly_one inputs.schema.record_format.mapping_parameters.csv inputs.schema.record_format.mapping_parameters.json";
        "exactly_one reference_data_sources.schema.record_format.mapping_parameters.csv reference_data_sources.schema.record_format.mapping_parameters.json";
    }
    arguments {
        code: Str = "code optional\tapi length - 102400";
        description: Str = "description optional\tlength - 1024\treplaces";
        start_application: Bool = "start_application optional";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tlength 1 128\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    many {
        cloudwatch_logging_options: kinesis_analytics_application::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
        inputs: kinesis_analytics_application::Inputs = "inputs optional list block 0 1";
        outputs: kinesis_analytics_application::Outputs = "outputs optional set block 0 3\titems - 3";
        reference_data_sources: kinesis_analytics_application::ReferenceDataSources = "reference_data_sources optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::KinesisAnalyticsApplication> = "arn";
        create_timestamp: Str = "create_timestamp";
        id: Id<kind::KinesisAnalyticsApplication> = "id";
        last_update_timestamp: Str = "last_update_timestamp";
        name: Name<kind::KinesisAnalyticsApplication> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
    objects {
        cloudwatch_logging_options: List<kinesis_analytics_application::CloudwatchLoggingOptionsAttributes> = "cloudwatch_logging_options";
        inputs: List<kinesis_analytics_application::InputsAttributes> = "inputs";
        outputs: Set<kinesis_analytics_application::OutputsAttributes> = "outputs";
        reference_data_sources: List<kinesis_analytics_application::ReferenceDataSourcesAttributes> = "reference_data_sources";
    }
}
/// Blocks of [`aws_kinesis_firehose_delivery_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream).
pub mod kinesis_firehose_delivery_stream {
    use crate::types::*;

    /// Blocks of [`ElasticsearchConfiguration`].
    pub mod elasticsearch_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLoggingOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            CloudwatchLoggingOptions
            arguments {
                enabled: Bool = "enabled optional";
                log_group_name: Str = "log_group_name optional";
                log_stream_name: Str = "log_stream_name optional";
            }
        }
        /// Blocks of [`ProcessingConfiguration`].
        pub mod processing_configuration {
            use crate::types::*;

            /// Blocks of [`Processors`].
            pub mod processors {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                    Parameters
                    arguments {
                        parameter_name: Str = "parameter_name required\tin LambdaArn|NumberOfRetries|MetadataExtractionQuery|JsonParsingEngine|RoleArn|BufferSizeInMBs|BufferIntervalInSeconds|SubRecordType|Delimiter|CompressionFormat|DataMessageExtraction";
                        parameter_value: Str = "parameter_value required\tlength 1 5120";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Processors`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                Processors
                arguments {
                    r#type: Str = "type required\tin RecordDeAggregation|Decompression|CloudWatchLogProcessing|Lambda|MetadataExtraction|AppendDelimiterToRecord";
                }
                many {
                    parameters: processors::Parameters = "parameters optional set block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ProcessingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            ProcessingConfiguration
            arguments {
                enabled: Bool = "enabled optional";
            }
            many {
                processors: processing_configuration::Processors = "processors optional list block 0 0";
            }
        }
        /// Blocks of [`S3Configuration`].
        pub mod s3_configuration {
            use crate::types::*;

            pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            S3Configuration
            arguments {
                bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                buffering_interval: Num = "buffering_interval optional\twhole";
                buffering_size: Num = "buffering_size optional\trange 1 -\twhole";
                compression_format: Str = "compression_format optional\tin UNCOMPRESSED|GZIP|ZIP|Snappy|HADOOP_SNAPPY";
                error_output_prefix: Str = "error_output_prefix optional\tlength - 1024";
                kms_key_arn: Str = "kms_key_arn optional\tformat arn";
                prefix: Str = "prefix optional";
            }
            many {
                cloudwatch_logging_options: s3_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            VpcConfig
            arguments {
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\tprefix sg-\treplaces";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ElasticsearchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        ElasticsearchConfiguration
        arguments {
            index_name: Str = "index_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            buffering_interval: Num = "buffering_interval optional\trange 0 900\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 100\twhole";
            cluster_endpoint: Str = "cluster_endpoint optional";
            domain_arn: Arn<kind::ElasticsearchDomain> = "domain_arn optional\tformat arn\tservice es";
            index_rotation_period: Str = "index_rotation_period optional\tin NoRotation|OneHour|OneDay|OneWeek|OneMonth";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDocumentsOnly|AllDocuments\treplaces";
            type_name: Str = "type_name optional\tlength - 100";
        }
        many {
            s3_configuration: elasticsearch_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: elasticsearch_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: elasticsearch_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            vpc_config: elasticsearch_configuration::VpcConfig = "vpc_config optional list block 0 1";
        }
    }
    /// Blocks of [`ExtendedS3Configuration`].
    pub mod extended_s3_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        /// Blocks of [`DataFormatConversionConfiguration`].
        pub mod data_format_conversion_configuration {
            use crate::types::*;

            /// Blocks of [`InputFormatConfiguration`].
            pub mod input_format_configuration {
                use crate::types::*;

                /// Blocks of [`Deserializer`].
                pub mod deserializer {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`HiveJsonSerDe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                        HiveJsonSerDe
                        arguments {
                            timestamp_formats: List<Str> = "timestamp_formats optional";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`OpenXJsonSerDe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                        OpenXJsonSerDe
                        arguments {
                            case_insensitive: Bool = "case_insensitive optional";
                            column_to_json_key_mappings: Map<Str> = "column_to_json_key_mappings optional";
                            convert_dots_in_json_keys_to_underscores: Bool = "convert_dots_in_json_keys_to_underscores optional";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Deserializer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                    Deserializer
                    many {
                        hive_json_ser_de: deserializer::HiveJsonSerDe = "hive_json_ser_de optional list block 0 1";
                        open_x_json_ser_de: deserializer::OpenXJsonSerDe = "open_x_json_ser_de optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`InputFormatConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                InputFormatConfiguration
                many {
                    deserializer: input_format_configuration::Deserializer = "deserializer required list block 1 1";
                }
            }
            /// Blocks of [`OutputFormatConfiguration`].
            pub mod output_format_configuration {
                use crate::types::*;

                /// Blocks of [`Serializer`].
                pub mod serializer {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`OrcSerDe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                        OrcSerDe
                        arguments {
                            block_size_bytes: Num = "block_size_bytes optional\trange 67108864 -\twhole";
                            bloom_filter_columns: List<Str> = "bloom_filter_columns optional";
                            bloom_filter_false_positive_probability: Num = "bloom_filter_false_positive_probability optional";
                            compression: Str = "compression optional\tin NONE|ZLIB|SNAPPY";
                            dictionary_key_threshold: Num = "dictionary_key_threshold optional";
                            enable_padding: Bool = "enable_padding optional";
                            format_version: Str = "format_version optional\tin V0_11|V0_12";
                            padding_tolerance: Num = "padding_tolerance optional";
                            row_index_stride: Num = "row_index_stride optional\trange 1000 -\twhole";
                            stripe_size_bytes: Num = "stripe_size_bytes optional\trange 8388608 -\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ParquetSerDe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                        ParquetSerDe
                        arguments {
                            block_size_bytes: Num = "block_size_bytes optional\trange 67108864 -\twhole";
                            compression: Str = "compression optional\tin UNCOMPRESSED|GZIP|SNAPPY";
                            enable_dictionary_compression: Bool = "enable_dictionary_compression optional";
                            max_padding_bytes: Num = "max_padding_bytes optional\twhole";
                            page_size_bytes: Num = "page_size_bytes optional\trange 65536 -\twhole";
                            writer_version: Str = "writer_version optional\tin V1|V2";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Serializer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                    Serializer
                    many {
                        orc_ser_de: serializer::OrcSerDe = "orc_ser_de optional list block 0 1";
                        parquet_ser_de: serializer::ParquetSerDe = "parquet_ser_de optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`OutputFormatConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                OutputFormatConfiguration
                many {
                    serializer: output_format_configuration::Serializer = "serializer required list block 1 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SchemaConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
                SchemaConfiguration
                arguments {
                    database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
                    role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                    table_name: Name<kind::GlueCatalogTable> = "table_name required";
                    catalog_id: Str = "catalog_id computed";
                    region: Str = "region computed";
                    version_id: Str = "version_id optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataFormatConversionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            DataFormatConversionConfiguration
            arguments {
                enabled: Bool = "enabled optional";
            }
            many {
                input_format_configuration: data_format_conversion_configuration::InputFormatConfiguration = "input_format_configuration required list block 1 1";
                output_format_configuration: data_format_conversion_configuration::OutputFormatConfiguration = "output_format_configuration required list block 1 1";
                schema_configuration: data_format_conversion_configuration::SchemaConfiguration = "schema_configuration required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DynamicPartitioningConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            DynamicPartitioningConfiguration
            arguments {
                enabled: Bool = "enabled optional\treplaces";
                retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            }
        }
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        /// Blocks of [`S3BackupConfiguration`].
        pub mod s3_backup_configuration {
            use crate::types::*;

            pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3BackupConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            S3BackupConfiguration
            arguments {
                bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tservice s3";
                role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
                buffering_interval: Num = "buffering_interval optional\twhole";
                buffering_size: Num = "buffering_size optional\trange 1 -\twhole";
                compression_format: Str = "compression_format optional\tin UNCOMPRESSED|GZIP|ZIP|Snappy|HADOOP_SNAPPY";
                error_output_prefix: Str = "error_output_prefix optional\tlength - 1024";
                kms_key_arn: Str = "kms_key_arn optional\tformat arn";
                prefix: Str = "prefix optional";
            }
            many {
                cloudwatch_logging_options: s3_backup_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExtendedS3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        ExtendedS3Configuration
        arguments {
            bucket_arn: Arn<kind::S3Bucket> = "bucket_arn required\tformat arn\tservice s3";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            buffering_interval: Num = "buffering_interval optional\twhole";
            buffering_size: Num = "buffering_size optional\twhole";
            compression_format: Str = "compression_format optional\tin UNCOMPRESSED|GZIP|ZIP|Snappy|HADOOP_SNAPPY";
            custom_time_zone: Str = "custom_time_zone optional\tlength - 50";
            error_output_prefix: Str = "error_output_prefix optional\tlength - 1024";
            file_extension: Str = "file_extension optional\tlength - 50\tmatch ^$|\\.[0-9a-z!\\-_.*'()]+";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
            prefix: Str = "prefix optional";
            s3_backup_mode: Str = "s3_backup_mode optional\tin Disabled|Enabled";
        }
        many {
            cloudwatch_logging_options: extended_s3_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            data_format_conversion_configuration: extended_s3_configuration::DataFormatConversionConfiguration = "data_format_conversion_configuration optional list block 0 1";
            dynamic_partitioning_configuration: extended_s3_configuration::DynamicPartitioningConfiguration = "dynamic_partitioning_configuration optional list block 0 1";
            processing_configuration: extended_s3_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            s3_backup_configuration: extended_s3_configuration::S3BackupConfiguration = "s3_backup_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`HttpEndpointConfiguration`].
    pub mod http_endpoint_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        /// Blocks of [`RequestConfiguration`].
        pub mod request_configuration {
            use crate::types::*;

            pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as CommonAttributes;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RequestConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            RequestConfiguration
            arguments {
                content_encoding: Str = "content_encoding optional\tin NONE|GZIP";
            }
            many {
                common_attributes: request_configuration::CommonAttributes = "common_attributes optional list block 0 0";
            }
        }
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        formwork_model::block_binding! {
            #[doc = "Block [`SecretsManagerConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            SecretsManagerConfiguration
            arguments {
                enabled: Bool = "enabled computed\treplaces";
                role_arn: Str = "role_arn optional\tformat arn";
                secret_arn: Str = "secret_arn optional\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HttpEndpointConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        HttpEndpointConfiguration
        arguments {
            url: Str = "url required\tlength 1 1000\tmatch ^https://.*$";
            access_key: Secret<Str> = "access_key optional sensitive\tlength - 4096";
            buffering_interval: Num = "buffering_interval optional\trange 0 900\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 100\twhole";
            name: Str = "name optional\tlength 1 256";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDataOnly|AllData";
        }
        many {
            s3_configuration: http_endpoint_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: http_endpoint_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: http_endpoint_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            request_configuration: http_endpoint_configuration::RequestConfiguration = "request_configuration optional list block 0 1";
            secrets_manager_configuration: http_endpoint_configuration::SecretsManagerConfiguration = "secrets_manager_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`IcebergConfiguration`].
    pub mod iceberg_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        formwork_model::block_binding! {
            #[doc = "Block [`DestinationTableConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            DestinationTableConfiguration
            arguments {
                database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
                table_name: Name<kind::GlueCatalogTable> = "table_name required";
                s3_error_output_prefix: Str = "s3_error_output_prefix optional\tlength - 1024";
                unique_keys: List<Str> = "unique_keys optional";
            }
        }
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IcebergConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        IcebergConfiguration
        arguments {
            catalog_arn: Str = "catalog_arn required\tformat arn\treplaces";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            buffering_interval: Num = "buffering_interval optional\twhole";
            buffering_size: Num = "buffering_size optional\twhole";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDataOnly|AllData";
        }
        many {
            s3_configuration: iceberg_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: iceberg_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            destination_table_configuration: iceberg_configuration::DestinationTableConfiguration = "destination_table_configuration optional list block 0 0";
            processing_configuration: iceberg_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KinesisSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        KinesisSourceConfiguration
        arguments {
            kinesis_stream_arn: Arn<kind::KinesisStream> = "kinesis_stream_arn required\tformat arn\tservice kinesis\treplaces";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
        }
    }
    /// Blocks of [`MskSourceConfiguration`].
    pub mod msk_source_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuthenticationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            AuthenticationConfiguration
            arguments {
                connectivity: Str = "connectivity required\tin PUBLIC|PRIVATE\treplaces";
                role_arn: Str = "role_arn required\tformat arn\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MskSourceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        MskSourceConfiguration
        arguments {
            msk_cluster_arn: Str = "msk_cluster_arn required\tformat arn\treplaces";
            topic_name: Str = "topic_name required\treplaces";
            read_from_timestamp: Str = "read_from_timestamp optional\tformat rfc3339\treplaces";
        }
        many {
            authentication_configuration: msk_source_configuration::AuthenticationConfiguration = "authentication_configuration required list block 1 1";
        }
    }
    /// Blocks of [`OpensearchConfiguration`].
    pub mod opensearch_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        formwork_model::block_binding! {
            #[doc = "Block [`DocumentIdOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            DocumentIdOptions
            arguments {
                default_document_id_format: Str = "default_document_id_format required\tin FIREHOSE_DEFAULT|NO_DOCUMENT_ID";
            }
        }
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::VpcConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OpensearchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        OpensearchConfiguration
        arguments {
            index_name: Str = "index_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            buffering_interval: Num = "buffering_interval optional\trange 0 900\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 100\twhole";
            cluster_endpoint: Str = "cluster_endpoint optional";
            domain_arn: Arn<kind::OpensearchDomain> = "domain_arn optional\tformat arn\tservice es";
            index_rotation_period: Str = "index_rotation_period optional\tin NoRotation|OneHour|OneDay|OneWeek|OneMonth";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDocumentsOnly|AllDocuments\treplaces";
            type_name: Str = "type_name optional\tlength - 100";
        }
        many {
            s3_configuration: opensearch_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: opensearch_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            document_id_options: opensearch_configuration::DocumentIdOptions = "document_id_options optional list block 0 1";
            processing_configuration: opensearch_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            vpc_config: opensearch_configuration::VpcConfig = "vpc_config optional list block 0 1";
        }
    }
    /// Blocks of [`OpensearchserverlessConfiguration`].
    pub mod opensearchserverless_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        formwork_model::block_binding! {
            #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            VpcConfig
            arguments {
                role_arn: Str = "role_arn required\tformat arn\treplaces";
                security_group_ids: Set<Str> = "security_group_ids required\treplaces";
                subnet_ids: Set<Str> = "subnet_ids required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OpensearchserverlessConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        OpensearchserverlessConfiguration
        arguments {
            collection_endpoint: Str = "collection_endpoint required";
            index_name: Str = "index_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            buffering_interval: Num = "buffering_interval optional\trange 0 900\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 100\twhole";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDocumentsOnly|AllDocuments\treplaces";
        }
        many {
            s3_configuration: opensearchserverless_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: opensearchserverless_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: opensearchserverless_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            vpc_config: opensearchserverless_configuration::VpcConfig = "vpc_config optional list block 0 1";
        }
    }
    /// Blocks of [`RedshiftConfiguration`].
    pub mod redshift_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration as S3BackupConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration as s3_backup_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::http_endpoint_configuration::SecretsManagerConfiguration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedshiftConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        RedshiftConfiguration
        arguments {
            cluster_jdbcurl: Str = "cluster_jdbcurl required";
            data_table_name: Str = "data_table_name required";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            copy_options: Str = "copy_options optional";
            data_table_columns: Str = "data_table_columns optional";
            password: Secret<Str> = "password optional sensitive";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin Disabled|Enabled";
            username: Str = "username optional";
        }
        many {
            s3_configuration: redshift_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: redshift_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: redshift_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            s3_backup_configuration: redshift_configuration::S3BackupConfiguration = "s3_backup_configuration optional list block 0 1";
            secrets_manager_configuration: redshift_configuration::SecretsManagerConfiguration = "secrets_manager_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        ServerSideEncryption
        arguments {
            enabled: Bool = "enabled optional";
            key_arn: Arn<kind::KmsKey> = "key_arn optional\tservice kms";
            key_type: Str = "key_type optional";
        }
    }
    /// Blocks of [`SnowflakeConfiguration`].
    pub mod snowflake_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::http_endpoint_configuration::SecretsManagerConfiguration;
        formwork_model::block_binding! {
            #[doc = "Block [`SnowflakeRoleConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            SnowflakeRoleConfiguration
            arguments {
                enabled: Bool = "enabled optional";
                snowflake_role: Str = "snowflake_role optional\tlength 1 255";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SnowflakeVpcConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            SnowflakeVpcConfiguration
            arguments {
                private_link_vpce_id: Str = "private_link_vpce_id required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SnowflakeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        SnowflakeConfiguration
        arguments {
            account_url: Str = "account_url required";
            database: Str = "database required\tlength 1 255";
            role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
            schema: Str = "schema required\tlength 1 255";
            table: Str = "table required\tlength 1 255";
            buffering_interval: Num = "buffering_interval optional\trange 0 900\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 128\twhole";
            content_column_name: Str = "content_column_name optional\tlength 1 255";
            data_loading_option: Str = "data_loading_option optional\tin JSON_MAPPING|VARIANT_CONTENT_MAPPING|VARIANT_CONTENT_AND_METADATA_MAPPING";
            key_passphrase: Secret<Str> = "key_passphrase optional sensitive\tlength 7 255";
            metadata_column_name: Str = "metadata_column_name optional\tlength 1 255";
            private_key: Secret<Str> = "private_key optional sensitive";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedDataOnly|AllData";
            user: Str = "user optional\tlength 1 255";
        }
        many {
            s3_configuration: snowflake_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: snowflake_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: snowflake_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            secrets_manager_configuration: snowflake_configuration::SecretsManagerConfiguration = "secrets_manager_configuration optional list block 0 1";
            snowflake_role_configuration: snowflake_configuration::SnowflakeRoleConfiguration = "snowflake_role_configuration optional list block 0 1";
            snowflake_vpc_configuration: snowflake_configuration::SnowflakeVpcConfiguration = "snowflake_vpc_configuration optional list block 0 1";
        }
    }
    /// Blocks of [`SplunkConfiguration`].
    pub mod splunk_configuration {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::CloudwatchLoggingOptions;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::ProcessingConfiguration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::processing_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::S3Configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration::s3_configuration;
        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::http_endpoint_configuration::SecretsManagerConfiguration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SplunkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        SplunkConfiguration
        arguments {
            hec_endpoint: Str = "hec_endpoint required";
            buffering_interval: Num = "buffering_interval optional\trange 0 60\twhole";
            buffering_size: Num = "buffering_size optional\trange 1 5\twhole";
            hec_acknowledgment_timeout: Num = "hec_acknowledgment_timeout optional\trange 180 600\twhole";
            hec_endpoint_type: Str = "hec_endpoint_type optional\tin Raw|Event";
            hec_token: Str = "hec_token optional";
            retry_duration: Num = "retry_duration optional\trange 0 7200\twhole";
            s3_backup_mode: Str = "s3_backup_mode optional\tin FailedEventsOnly|AllEvents";
        }
        many {
            s3_configuration: splunk_configuration::S3Configuration = "s3_configuration required list block 1 1";
            cloudwatch_logging_options: splunk_configuration::CloudwatchLoggingOptions = "cloudwatch_logging_options optional list block 0 1";
            processing_configuration: splunk_configuration::ProcessingConfiguration = "processing_configuration optional list block 0 1";
            secrets_manager_configuration: splunk_configuration::SecretsManagerConfiguration = "secrets_manager_configuration optional list block 0 1";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`ElasticsearchConfigurationAttributes`].
    pub mod elasticsearch_configuration_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            VpcConfigAttributes
            attributes {
                role_arn: Arn<kind::IamRole> = "role_arn";
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
                vpc_id: Id<kind::Vpc> = "vpc_id";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ElasticsearchConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        ElasticsearchConfigurationAttributes
        attributes {
            buffering_interval: Num = "buffering_interval";
            buffering_size: Num = "buffering_size";
            cluster_endpoint: Str = "cluster_endpoint";
            domain_arn: Arn<kind::ElasticsearchDomain> = "domain_arn";
            index_name: Str = "index_name";
            index_rotation_period: Str = "index_rotation_period";
            retry_duration: Num = "retry_duration";
            role_arn: Arn<kind::IamRole> = "role_arn";
            s3_backup_mode: Str = "s3_backup_mode";
            type_name: Str = "type_name";
        }
        objects {
            vpc_config: List<elasticsearch_configuration_attributes::VpcConfigAttributes> = "vpc_config";
        }
    }
    /// Blocks of [`OpensearchConfigurationAttributes`].
    pub mod opensearch_configuration_attributes {
        use crate::types::*;

        pub use crate::services::kinesis::kinesis_firehose_delivery_stream::elasticsearch_configuration_attributes::VpcConfigAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OpensearchConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        OpensearchConfigurationAttributes
        attributes {
            buffering_interval: Num = "buffering_interval";
            buffering_size: Num = "buffering_size";
            cluster_endpoint: Str = "cluster_endpoint";
            domain_arn: Arn<kind::OpensearchDomain> = "domain_arn";
            index_name: Str = "index_name";
            index_rotation_period: Str = "index_rotation_period";
            retry_duration: Num = "retry_duration";
            role_arn: Arn<kind::IamRole> = "role_arn";
            s3_backup_mode: Str = "s3_backup_mode";
            type_name: Str = "type_name";
        }
        objects {
            vpc_config: List<opensearch_configuration_attributes::VpcConfigAttributes> = "vpc_config";
        }
    }
    /// Blocks of [`OpensearchserverlessConfigurationAttributes`].
    pub mod opensearchserverless_configuration_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
            VpcConfigAttributes
            attributes {
                role_arn: Str = "role_arn";
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
                subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
                vpc_id: Id<kind::Vpc> = "vpc_id";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OpensearchserverlessConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
        OpensearchserverlessConfigurationAttributes
        attributes {
            buffering_interval: Num = "buffering_interval";
            buffering_size: Num = "buffering_size";
            collection_endpoint: Str = "collection_endpoint";
            index_name: Str = "index_name";
            retry_duration: Num = "retry_duration";
            role_arn: Arn<kind::IamRole> = "role_arn";
            s3_backup_mode: Str = "s3_backup_mode";
        }
        objects {
            vpc_config: List<opensearchserverless_configuration_attributes::VpcConfigAttributes> = "vpc_config";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_firehose_delivery_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream)."]
    Managed "aws_kinesis_firehose_delivery_stream" KinesisFirehoseDeliveryStream KinesisFirehoseDeliveryStreamAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, "0-9A-Za-z._-"));
    tags Map;
    relations {
        "conflict elasticsearch_configuration.cluster_endpoint elasticsearch_configuration.domain_arn";
        "conflict extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer.hive_json_ser_de extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer.open_x_json_ser_de";
        "conflict extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.parquet_ser_de";
        "conflict kinesis_source_configuration msk_source_configuration";
        "conflict kinesis_source_configuration server_side_encryption";
        "conflict msk_source_configuration server_side_encryption";
        "conflict opensearch_configuration.cluster_endpoint opensearch_configuration.domain_arn";
        "together server_side_encryption.key_arn server_side_encryption.enabled";
        "together server_side_encryption.key_arn server_side_encryption.key_type";
        "together server_side_encryption.key_type server_side_encryption.enabled";
    }
    arguments {
        destination: Str = "destination required\tin elasticsearch|extended_s3|http_endpoint|iceberg|opensearch|opensearchserverless|redshift|snowflake|splunk\treplaces";
        destination_id: Str = "destination_id computed";
        tags: Map<Str> = "tags optional\tapi items - 50";
        version_id: Str = "version_id computed";
    }
    unread {
        name: Str = "name required\tlength 1 64\tapi match [a-zA-Z0-9_.-]+\treplaces";
        arn: Str = "arn computed";
    }
    many {
        elasticsearch_configuration: kinesis_firehose_delivery_stream::ElasticsearchConfiguration = "elasticsearch_configuration optional list block 0 1";
        extended_s3_configuration: kinesis_firehose_delivery_stream::ExtendedS3Configuration = "extended_s3_configuration optional list block 0 1";
        http_endpoint_configuration: kinesis_firehose_delivery_stream::HttpEndpointConfiguration = "http_endpoint_configuration optional list block 0 1";
        iceberg_configuration: kinesis_firehose_delivery_stream::IcebergConfiguration = "iceberg_configuration optional list block 0 1";
        kinesis_source_configuration: kinesis_firehose_delivery_stream::KinesisSourceConfiguration = "kinesis_source_configuration optional list block 0 1";
        msk_source_configuration: kinesis_firehose_delivery_stream::MskSourceConfiguration = "msk_source_configuration optional list block 0 1";
        opensearch_configuration: kinesis_firehose_delivery_stream::OpensearchConfiguration = "opensearch_configuration optional list block 0 1";
        opensearchserverless_configuration: kinesis_firehose_delivery_stream::OpensearchserverlessConfiguration = "opensearchserverless_configuration optional list block 0 1";
        redshift_configuration: kinesis_firehose_delivery_stream::RedshiftConfiguration = "redshift_configuration optional list block 0 1";
        server_side_encryption: kinesis_firehose_delivery_stream::ServerSideEncryption = "server_side_encryption optional list block 0 1";
        snowflake_configuration: kinesis_firehose_delivery_stream::SnowflakeConfiguration = "snowflake_configuration optional list block 0 1";
        splunk_configuration: kinesis_firehose_delivery_stream::SplunkConfiguration = "splunk_configuration optional list block 0 1";
    }
    single {
        timeouts: kinesis_firehose_delivery_stream::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KinesisFirehoseDeliveryStream> = "arn";
        id: Arn<kind::KinesisFirehoseDeliveryStream> = "id";
        name: Name<kind::KinesisFirehoseDeliveryStream> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        elasticsearch_configuration: List<kinesis_firehose_delivery_stream::ElasticsearchConfigurationAttributes> = "elasticsearch_configuration";
        opensearch_configuration: List<kinesis_firehose_delivery_stream::OpensearchConfigurationAttributes> = "opensearch_configuration";
        opensearchserverless_configuration: List<kinesis_firehose_delivery_stream::OpensearchserverlessConfigurationAttributes> = "opensearchserverless_configuration";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_resource_policy)."]
    Managed "aws_kinesis_resource_policy" KinesisResourcePolicy KinesisResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json";
        resource_arn: Str = "resource_arn required\tlength 1 -\tformat arn\treplaces";
    }
    attributes {
        id: Id<kind::KinesisResourcePolicy> = "id";
    }
}
/// Blocks of [`aws_kinesis_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_stream).
pub mod kinesis_stream {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`StreamModeDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_stream)."]
        StreamModeDetails
        arguments {
            stream_mode: Str = "stream_mode required\tin PROVISIONED|ON_DEMAND\tmay_replace";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_stream)."]
    Managed "aws_kinesis_stream" KinesisStream KinesisStreamAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, "0-9A-Za-z._-"));
    tags Map;
    arguments {
        encryption_type: Str = "encryption_type optional\tin NONE|KMS";
        enforce_consumer_deletion: Bool = "enforce_consumer_deletion optional";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tapi length 1 2048";
        retention_period: Num = "retention_period optional\trange 24 8760\twhole";
        shard_count: Num = "shard_count optional\twhole\tapi range 1 -";
        shard_level_metrics: Set<Str> = "shard_level_metrics optional\tapi items - 7";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name required\tapi length 1 128\tapi match [a-zA-Z0-9_.-]+\treplaces";
        arn: Str = "arn computed";
    }
    many {
        stream_mode_details: kinesis_stream::StreamModeDetails = "stream_mode_details optional list block 0 1";
    }
    single {
        timeouts: kinesis_stream::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KinesisStream> = "arn";
        id: Arn<kind::KinesisStream> = "id";
        name: Name<kind::KinesisStream> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_stream_consumer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_stream_consumer)."]
    Managed "aws_kinesis_stream_consumer" KinesisStreamConsumer KinesisStreamConsumerAttributes
    naming None;
    tags None;
    arguments {
        stream_arn: Arn<kind::KinesisStream> = "stream_arn required\tformat arn\tservice kinesis\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::KinesisStreamConsumer> = "arn";
        creation_timestamp: Str = "creation_timestamp";
        id: Id<kind::KinesisStreamConsumer> = "id";
        name: Name<kind::KinesisStreamConsumer> = "name";
    }
}
/// Blocks of [`aws_kinesis_video_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_video_stream).
pub mod kinesis_video_stream {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_kinesis_video_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_video_stream)."]
    Managed "aws_kinesis_video_stream" KinesisVideoStream KinesisVideoStreamAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        data_retention_in_hours: Num = "data_retention_in_hours optional\twhole\treplaces";
        device_name: Str = "device_name optional\tlength - 128\tmatch ^[a-zA-Z0-9_.-]+$";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\treplaces";
        media_type: Str = "media_type optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    single {
        timeouts: kinesis_video_stream::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KinesisVideoStream> = "arn";
        creation_time: Str = "creation_time";
        id: Id<kind::KinesisVideoStream> = "id";
        name: Name<kind::KinesisVideoStream> = "name";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kinesis_firehose_delivery_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kinesis_firehose_delivery_stream)."]
        Data "aws_kinesis_firehose_delivery_stream" KinesisFirehoseDeliveryStream KinesisFirehoseDeliveryStreamAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KinesisFirehoseDeliveryStream> = "arn";
            id: Arn<kind::KinesisFirehoseDeliveryStream> = "id";
            name: Name<kind::KinesisFirehoseDeliveryStream> = "name";
        }
    }
    /// Blocks of [`aws_kinesis_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kinesis_stream).
    pub mod kinesis_stream {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StreamModeDetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kinesis_stream)."]
            StreamModeDetailsAttributes
            attributes {
                stream_mode: Str = "stream_mode";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kinesis_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kinesis_stream)."]
        Data "aws_kinesis_stream" KinesisStream KinesisStreamAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::KinesisStream> = "arn";
            closed_shards: Set<Str> = "closed_shards";
            creation_timestamp: Num = "creation_timestamp";
            encryption_type: Str = "encryption_type";
            id: Arn<kind::KinesisStream> = "id";
            kms_key_id: Str = "kms_key_id";
            name: Name<kind::KinesisStream> = "name";
            open_shards: Set<Str> = "open_shards";
            retention_period: Num = "retention_period";
            shard_level_metrics: Set<Str> = "shard_level_metrics";
            status: Str = "status";
        }
        objects {
            stream_mode_details: List<kinesis_stream::StreamModeDetailsAttributes> = "stream_mode_details";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_kinesis_stream_consumer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/kinesis_stream_consumer)."]
        Data "aws_kinesis_stream_consumer" KinesisStreamConsumer KinesisStreamConsumerAttributes
        naming None;
        tags None;
        arguments {
            stream_arn: Str = "stream_arn required";
        }
        unread {
            arn: Str = "arn computed";
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::KinesisStreamConsumer> = "arn";
            creation_timestamp: Str = "creation_timestamp";
            id: Id<kind::KinesisStreamConsumer> = "id";
            name: Name<kind::KinesisStreamConsumer> = "name";
            status: Str = "status";
        }
    }
}
