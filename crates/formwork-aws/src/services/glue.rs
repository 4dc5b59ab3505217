// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `glue`.

use crate::types::*;

/// Blocks of [`aws_glue_catalog_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database).
pub mod glue_catalog_database {
    use crate::types::*;

    /// Blocks of [`CreateTableDefaultPermission`].
    pub mod create_table_default_permission {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Principal`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database)."]
            Principal
            arguments {
                data_lake_principal_identifier: Str = "data_lake_principal_identifier optional\tlength 1 255";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CreateTableDefaultPermission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database)."]
        CreateTableDefaultPermission
        arguments {
            permissions: Set<Str> = "permissions optional\teach in ALL|SELECT|ALTER|DROP|DELETE|INSERT|CREATE_DATABASE|CREATE_TABLE|DATA_LOCATION_ACCESS";
        }
        many {
            principal: create_table_default_permission::Principal = "principal optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FederatedDatabase`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database)."]
        FederatedDatabase
        arguments {
            connection_name: Str = "connection_name optional";
            identifier: Str = "identifier optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetDatabase`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database)."]
        TargetDatabase
        arguments {
            catalog_id: Str = "catalog_id required";
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
            region: Str = "region optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_catalog_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_database)."]
    Managed "aws_glue_catalog_database" GlueCatalogDatabase GlueCatalogDatabaseAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        catalog_id: Str = "catalog_id computed\treplaces";
        description: Str = "description optional\tlength - 2048";
        location_uri: Str = "location_uri computed";
        parameters: Map<Str> = "parameters optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        create_table_default_permission: glue_catalog_database::CreateTableDefaultPermission = "create_table_default_permission optional list block 0 0";
        federated_database: glue_catalog_database::FederatedDatabase = "federated_database optional list block 0 1";
        target_database: glue_catalog_database::TargetDatabase = "target_database optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueCatalogDatabase> = "arn";
        id: Id<kind::GlueCatalogDatabase> = "id";
        name: Name<kind::GlueCatalogDatabase> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_catalog_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table).
pub mod glue_catalog_table {
    use crate::types::*;

    /// Blocks of [`OpenTableFormatInput`].
    pub mod open_table_format_input {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`IcebergInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            IcebergInput
            arguments {
                metadata_operation: Str = "metadata_operation required\tin CREATE";
                version: Str = "version optional\tlength 1 255";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OpenTableFormatInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        OpenTableFormatInput
        many {
            iceberg_input: open_table_format_input::IcebergInput = "iceberg_input required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PartitionIndex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        PartitionIndex
        arguments {
            index_name: Str = "index_name required\tlength 1 255";
            keys: List<Str> = "keys required\titems 1 -";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PartitionKeys`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        PartitionKeys
        arguments {
            name: Str = "name required\tlength 1 255";
            comment: Str = "comment optional\tlength - 255";
            r#type: Str = "type optional";
        }
    }
    /// Blocks of [`StorageDescriptor`].
    pub mod storage_descriptor {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Columns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            Columns
            arguments {
                name: Str = "name required\tlength 1 255";
                comment: Str = "comment optional\tlength - 255";
                parameters: Map<Str> = "parameters optional";
                r#type: Str = "type optional";
            }
        }
        /// Blocks of [`SchemaReference`].
        pub mod schema_reference {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`SchemaId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
                SchemaId
                arguments {
                    registry_name: Str = "registry_name optional";
                    schema_arn: Arn<kind::GlueSchema> = "schema_arn optional\tformat arn\tservice glue";
                    schema_name: Name<kind::GlueSchema> = "schema_name optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SchemaReference`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            SchemaReference
            arguments {
                schema_version_number: Num = "schema_version_number required\trange 1 100000\twhole";
                schema_version_id: Str = "schema_version_id optional";
            }
            many {
                schema_id: schema_reference::SchemaId = "schema_id optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SerDeInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            SerDeInfo
            arguments {
                name: Str = "name optional\tlength 1 255";
                parameters: Map<Str> = "parameters optional";
                serialization_library: Str = "serialization_library optional\tlength 1 -";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SkewedInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            SkewedInfo
            arguments {
                skewed_column_names: List<Str> = "skewed_column_names optional\teach length 1 255";
                skewed_column_value_location_maps: Map<Str> = "skewed_column_value_location_maps optional";
                skewed_column_values: List<Str> = "skewed_column_values optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SortColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
            SortColumns
            arguments {
                column: Str = "column required\tlength 1 255";
                sort_order: Num = "sort_order required\tin 0|1\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageDescriptor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        StorageDescriptor
        arguments {
            additional_locations: List<Str> = "additional_locations optional";
            bucket_columns: List<Str> = "bucket_columns optional\teach length 1 255";
            compressed: Bool = "compressed optional";
            input_format: Str = "input_format optional";
            location: Str = "location optional";
            number_of_buckets: Num = "number_of_buckets optional\twhole";
            output_format: Str = "output_format optional";
            parameters: Map<Str> = "parameters optional";
            stored_as_sub_directories: Bool = "stored_as_sub_directories optional";
        }
        many {
            columns: storage_descriptor::Columns = "columns optional list block 0 0";
            schema_reference: storage_descriptor::SchemaReference = "schema_reference optional list block 0 1";
            ser_de_info: storage_descriptor::SerDeInfo = "ser_de_info optional list block 0 1";
            skewed_info: storage_descriptor::SkewedInfo = "skewed_info optional list block 0 1";
            sort_columns: storage_descriptor::SortColumns = "sort_columns optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetTable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        TargetTable
        arguments {
            catalog_id: Str = "catalog_id required";
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
            name: Name<kind::GlueCatalogTable> = "name required";
            region: Str = "region optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`PartitionIndexAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
        PartitionIndexAttributes
        attributes {
            index_name: Str = "index_name";
            index_status: Str = "index_status";
            keys: List<Str> = "keys";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_catalog_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table)."]
    Managed "aws_glue_catalog_table" GlueCatalogTable GlueCatalogTableAttributes
    naming None;
    tags None;
    relations {
        "conflict storage_descriptor.schema_reference.schema_id.registry_name storage_descriptor.schema_reference.schema_id.schema_arn";
        "exactly_one storage_descriptor.schema_reference.schema_id storage_descriptor.schema_reference.schema_version_id";
        "exactly_one storage_descriptor.schema_reference.schema_id.schema_arn storage_descriptor.schema_reference.schema_id.schema_name";
    }
    arguments {
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
        catalog_id: Str = "catalog_id computed\treplaces";
        description: Str = "description optional\tlength - 2048";
        owner: Str = "owner optional";
        parameters: Map<Str> = "parameters optional";
        retention: Num = "retention optional\trange 0 -\twhole";
        table_type: Str = "table_type optional\tapi length - 255";
        view_expanded_text: Str = "view_expanded_text optional\tapi length - 409600";
        view_original_text: Str = "view_original_text optional\tapi length - 409600";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        open_table_format_input: glue_catalog_table::OpenTableFormatInput = "open_table_format_input optional list block 0 1";
        partition_index: glue_catalog_table::PartitionIndex = "partition_index optional list block 0 3\titems - 3";
        partition_keys: glue_catalog_table::PartitionKeys = "partition_keys optional list block 0 0";
        storage_descriptor: glue_catalog_table::StorageDescriptor = "storage_descriptor optional list block 0 1";
        target_table: glue_catalog_table::TargetTable = "target_table optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueCatalogTable> = "arn";
        id: Id<kind::GlueCatalogTable> = "id";
        name: Name<kind::GlueCatalogTable> = "name";
    }
    objects {
        partition_index: List<glue_catalog_table::PartitionIndexAttributes> = "partition_index";
    }
}
/// Blocks of [`aws_glue_catalog_table_optimizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer).
pub mod glue_catalog_table_optimizer {
    use crate::types::*;

    /// Blocks of [`Configuration`].
    pub mod configuration {
        use crate::types::*;

        /// Blocks of [`OrphanFileDeletionConfiguration`].
        pub mod orphan_file_deletion_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IcebergConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
                IcebergConfiguration
                arguments {
                    location: Str = "location optional";
                    orphan_file_retention_period_in_days: Num = "orphan_file_retention_period_in_days optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OrphanFileDeletionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
            OrphanFileDeletionConfiguration
            many {
                iceberg_configuration: orphan_file_deletion_configuration::IcebergConfiguration = "iceberg_configuration optional list block 0 0\titems - 1";
            }
        }
        /// Blocks of [`RetentionConfiguration`].
        pub mod retention_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IcebergConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
                IcebergConfiguration
                arguments {
                    clean_expired_files: Bool = "clean_expired_files optional";
                    number_of_snapshots_to_retain: Num = "number_of_snapshots_to_retain optional\twhole";
                    snapshot_retention_period_in_days: Num = "snapshot_retention_period_in_days optional\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RetentionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
            RetentionConfiguration
            many {
                iceberg_configuration: retention_configuration::IcebergConfiguration = "iceberg_configuration optional list block 0 0\titems - 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
        Configuration
        arguments {
            enabled: Bool = "enabled required";
            role_arn: Str = "role_arn required\tlength 1 -\tformat arn";
        }
        many {
            orphan_file_deletion_configuration: configuration::OrphanFileDeletionConfiguration = "orphan_file_deletion_configuration optional list block 0 0\titems - 1";
            retention_configuration: configuration::RetentionConfiguration = "retention_configuration optional list block 0 0\titems - 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_catalog_table_optimizer`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_catalog_table_optimizer)."]
    Managed "aws_glue_catalog_table_optimizer" GlueCatalogTableOptimizer GlueCatalogTableOptimizerAttributes
    naming None;
    tags None;
    arguments {
        catalog_id: Str = "catalog_id required\treplaces";
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
        table_name: Str = "table_name required\treplaces";
        r#type: Str = "type required\tin compaction|retention|orphan_file_deletion\treplaces";
    }
    many {
        configuration: glue_catalog_table_optimizer::Configuration = "configuration required list block 1 0\titems - 1";
    }
}
/// Blocks of [`aws_glue_classifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier).
pub mod glue_classifier {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CsvClassifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier)."]
        CsvClassifier
        arguments {
            allow_single_column: Bool = "allow_single_column optional";
            contains_header: Str = "contains_header optional\tin UNKNOWN|PRESENT|ABSENT";
            custom_datatype_configured: Bool = "custom_datatype_configured optional";
            custom_datatypes: List<Str> = "custom_datatypes optional\teach in BINARY|BOOLEAN|DATE|DECIMAL|DOUBLE|FLOAT|INT|LONG|SHORT|STRING|TIMESTAMP";
            delimiter: Str = "delimiter optional";
            disable_value_trimming: Bool = "disable_value_trimming optional";
            header: List<Str> = "header optional";
            quote_symbol: Str = "quote_symbol optional";
            serde: Str = "serde computed\tin OpenCSVSerDe|LazySimpleSerDe|None";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`GrokClassifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier)."]
        GrokClassifier
        arguments {
            classification: Str = "classification required";
            grok_pattern: Str = "grok_pattern required\tlength 1 2048";
            custom_patterns: Str = "custom_patterns optional\tlength - 16000";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`JsonClassifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier)."]
        JsonClassifier
        arguments {
            json_path: Str = "json_path required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`XmlClassifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier)."]
        XmlClassifier
        arguments {
            classification: Str = "classification required";
            row_tag: Str = "row_tag required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_classifier`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_classifier)."]
    Managed "aws_glue_classifier" GlueClassifier GlueClassifierAttributes
    naming None;
    tags None;
    relations {
        "conflict csv_classifier grok_classifier";
        "conflict csv_classifier json_classifier";
        "conflict csv_classifier xml_classifier";
        "conflict grok_classifier json_classifier";
        "conflict grok_classifier xml_classifier";
        "conflict json_classifier xml_classifier";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        csv_classifier: glue_classifier::CsvClassifier = "csv_classifier optional list block 0 1";
        grok_classifier: glue_classifier::GrokClassifier = "grok_classifier optional list block 0 1";
        json_classifier: glue_classifier::JsonClassifier = "json_classifier optional list block 0 1";
        xml_classifier: glue_classifier::XmlClassifier = "xml_classifier optional list block 0 1";
    }
    attributes {
        id: Id<kind::GlueClassifier> = "id";
        name: Name<kind::GlueClassifier> = "name";
    }
}
/// Blocks of [`aws_glue_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_connection).
pub mod glue_connection {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PhysicalConnectionRequirements`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_connection)."]
        PhysicalConnectionRequirements
        arguments {
            availability_zone: Str = "availability_zone optional";
            security_group_id_list: Set<Id<kind::SecurityGroup>> = "security_group_id_list optional\titems - 50\tprefix sg-";
            subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_connection)."]
    Managed "aws_glue_connection" GlueConnection GlueConnectionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        athena_properties: Secret<Map<Str>> = "athena_properties optional sensitive";
        catalog_id: Str = "catalog_id computed\treplaces";
        connection_properties: Secret<Map<Str>> = "connection_properties optional sensitive\teach in HOST|PORT|USERNAME|PASSWORD|ENCRYPTED_PASSWORD|JDBC_DRIVER_JAR_URI|JDBC_DRIVER_CLASS_NAME|JDBC_ENGINE|JDBC_ENGINE_VERSION|CONFIG_FILES|INSTANCE_ID|JDBC_CONNECTION_URL|JDBC_ENFORCE_SSL|CUSTOM_JDBC_CERT|SKIP_CUSTOM_JDBC_CERT_VALIDATION|CUSTOM_JDBC_CERT_STRING|CONNECTION_URL|KAFKA_BOOTSTRAP_SERVERS|KAFKA_SSL_ENABLED|KAFKA_CUSTOM_CERT|KAFKA_SKIP_CUSTOM_CERT_VALIDATION|KAFKA_CLIENT_KEYSTORE|KAFKA_CLIENT_KEYSTORE_PASSWORD|KAFKA_CLIENT_KEY_PASSWORD|ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD|ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD|KAFKA_SASL_MECHANISM|KAFKA_SASL_PLAIN_USERNAME|KAFKA_SASL_PLAIN_PASSWORD|ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD|KAFKA_SASL_SCRAM_USERNAME|KAFKA_SASL_SCRAM_PASSWORD|KAFKA_SASL_SCRAM_SECRETS_ARN|ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD|KAFKA_SASL_GSSAPI_KEYTAB|KAFKA_SASL_GSSAPI_KRB5_CONF|KAFKA_SASL_GSSAPI_SERVICE|KAFKA_SASL_GSSAPI_PRINCIPAL|SECRET_ID|CONNECTOR_URL|CONNECTOR_TYPE|CONNECTOR_CLASS_NAME|ENDPOINT|ENDPOINT_TYPE|ROLE_ARN|REGION|WORKGROUP_NAME|CLUSTER_IDENTIFIER|DATABASE|SparkProperties\tkey in HOST|PORT|USERNAME|PASSWORD|ENCRYPTED_PASSWORD|JDBC_DRIVER_JAR_URI|JDBC_DRIVER_CLASS_NAME|JDBC_ENGINE|JDBC_ENGINE_VERSION|CONFIG_FILES|INSTANCE_ID|JDBC_CONNECTION_URL|JDBC_ENFORCE_SSL|CUSTOM_JDBC_CERT|SKIP_CUSTOM_JDBC_CERT_VALIDATION|CUSTOM_JDBC_CERT_STRING|CONNECTION_URL|KAFKA_BOOTSTRAP_SERVERS|KAFKA_SSL_ENABLED|KAFKA_CUSTOM_CERT|KAFKA_SKIP_CUSTOM_CERT_VALIDATION|KAFKA_CLIENT_KEYSTORE|KAFKA_CLIENT_KEYSTORE_PASSWORD|KAFKA_CLIENT_KEY_PASSWORD|ENCRYPTED_KAFKA_CLIENT_KEYSTORE_PASSWORD|ENCRYPTED_KAFKA_CLIENT_KEY_PASSWORD|KAFKA_SASL_MECHANISM|KAFKA_SASL_PLAIN_USERNAME|KAFKA_SASL_PLAIN_PASSWORD|ENCRYPTED_KAFKA_SASL_PLAIN_PASSWORD|KAFKA_SASL_SCRAM_USERNAME|KAFKA_SASL_SCRAM_PASSWORD|KAFKA_SASL_SCRAM_SECRETS_ARN|ENCRYPTED_KAFKA_SASL_SCRAM_PASSWORD|KAFKA_SASL_GSSAPI_KEYTAB|KAFKA_SASL_GSSAPI_KRB5_CONF|KAFKA_SASL_GSSAPI_SERVICE|KAFKA_SASL_GSSAPI_PRINCIPAL|SECRET_ID|CONNECTOR_URL|CONNECTOR_TYPE|CONNECTOR_CLASS_NAME|ENDPOINT|ENDPOINT_TYPE|ROLE_ARN|REGION|WORKGROUP_NAME|CLUSTER_IDENTIFIER|DATABASE|SparkProperties";
        connection_type: Str = "connection_type optional\tin JDBC|SFTP|MONGODB|KAFKA|NETWORK|MARKETPLACE|CUSTOM|SALESFORCE|VIEW_VALIDATION_REDSHIFT|VIEW_VALIDATION_ATHENA|GOOGLEADS|GOOGLESHEETS|GOOGLEANALYTICS4|SERVICENOW|MARKETO|SAPODATA|ZENDESK|JIRACLOUD|NETSUITEERP|HUBSPOT|FACEBOOKADS|INSTAGRAMADS|ZOHOCRM|SALESFORCEPARDOT|SALESFORCEMARKETINGCLOUD|SLACK|STRIPE|INTERCOM|SNAPCHATADS|AZURECOSMOS|AZURESQL|BIGQUERY|DYNAMODB|OPENSEARCH|SNOWFLAKE";
        description: Str = "description optional\tlength - 2048";
        match_criteria: List<Str> = "match_criteria optional\titems - 10\teach length 1 255";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        physical_connection_requirements: glue_connection::PhysicalConnectionRequirements = "physical_connection_requirements optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueConnection> = "arn";
        id: Id<kind::GlueConnection> = "id";
        name: Name<kind::GlueConnection> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_crawler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler).
pub mod glue_crawler {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CatalogTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        CatalogTarget
        arguments {
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
            tables: List<Name<kind::GlueCatalogTable>> = "tables required";
            connection_name: Str = "connection_name optional";
            dlq_event_queue_arn: Str = "dlq_event_queue_arn optional\tformat arn";
            event_queue_arn: Str = "event_queue_arn optional\tformat arn";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeltaTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        DeltaTarget
        arguments {
            delta_tables: Set<Str> = "delta_tables required";
            write_manifest: Bool = "write_manifest required";
            connection_name: Name<kind::GlueConnection> = "connection_name optional";
            create_native_delta_table: Bool = "create_native_delta_table optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DynamodbTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        DynamodbTarget
        arguments {
            path: Str = "path required";
            scan_all: Bool = "scan_all optional";
            scan_rate: Num = "scan_rate optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HudiTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        HudiTarget
        arguments {
            maximum_traversal_depth: Num = "maximum_traversal_depth required\trange 1 20\twhole";
            paths: Set<Str> = "paths required";
            connection_name: Str = "connection_name optional";
            exclusions: List<Str> = "exclusions optional";
        }
    }
    pub use crate::services::glue::glue_crawler::HudiTarget as IcebergTarget;
    formwork_model::block_binding! {
        #[doc = "Block [`JdbcTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        JdbcTarget
        arguments {
            connection_name: Name<kind::GlueConnection> = "connection_name required";
            path: Str = "path required";
            enable_additional_metadata: List<Str> = "enable_additional_metadata optional\teach in COMMENTS|RAWTYPES";
            exclusions: List<Str> = "exclusions optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LakeFormationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        LakeFormationConfiguration
        arguments {
            account_id: Str = "account_id computed\tformat account_id";
            use_lake_formation_credentials: Bool = "use_lake_formation_credentials optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LineageConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        LineageConfiguration
        arguments {
            crawler_lineage_settings: Str = "crawler_lineage_settings optional\tin ENABLE|DISABLE";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MongodbTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        MongodbTarget
        arguments {
            connection_name: Name<kind::GlueConnection> = "connection_name required";
            path: Str = "path required";
            scan_all: Bool = "scan_all optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RecrawlPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        RecrawlPolicy
        arguments {
            recrawl_behavior: Str = "recrawl_behavior optional\tin CRAWL_EVERYTHING|CRAWL_NEW_FOLDERS_ONLY|CRAWL_EVENT_MODE";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        S3Target
        arguments {
            path: Str = "path required";
            connection_name: Name<kind::GlueConnection> = "connection_name optional";
            dlq_event_queue_arn: Arn<kind::SqsQueue> = "dlq_event_queue_arn optional\tformat arn\tservice sqs";
            event_queue_arn: Arn<kind::SqsQueue> = "event_queue_arn optional\tformat arn\tservice sqs";
            exclusions: List<Str> = "exclusions optional";
            sample_size: Num = "sample_size optional\trange 1 249\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SchemaChangePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
        SchemaChangePolicy
        arguments {
            delete_behavior: Str = "delete_behavior optional\tin LOG|DELETE_FROM_DATABASE|DEPRECATE_IN_DATABASE";
            update_behavior: Str = "update_behavior optional\tin LOG|UPDATE_IN_DATABASE";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_crawler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_crawler)."]
    Managed "aws_glue_crawler" GlueCrawler GlueCrawlerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z#$/_-"));
    tags Map;
    relations {
        "at_least_one catalog_target delta_target dynamodb_target hudi_target iceberg_target jdbc_target mongodb_target s3_target";
    }
    arguments {
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
        role: OneOf<kind::IamRoleNameOrArn> = "role required";
        classifiers: List<Id<kind::GlueClassifier>> = "classifiers optional\tapi each length 1 255\tapi each match [\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*";
        configuration: Str = "configuration optional\tformat json";
        description: Str = "description optional\tlength - 2048";
        schedule: Str = "schedule optional";
        security_configuration: Name<kind::GlueSecurityConfiguration> = "security_configuration optional\tapi length - 128";
        table_prefix: Str = "table_prefix optional\tlength - 128";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch [0-9A-Za-z_$#\\/-]+$\tmatch [a-zA-Z0-9-_$#\\/]+$\treplaces";
    }
    many {
        catalog_target: glue_crawler::CatalogTarget = "catalog_target optional list block 0 0";
        delta_target: glue_crawler::DeltaTarget = "delta_target optional list block 0 0";
        dynamodb_target: glue_crawler::DynamodbTarget = "dynamodb_target optional list block 0 0";
        hudi_target: glue_crawler::HudiTarget = "hudi_target optional list block 0 0";
        iceberg_target: glue_crawler::IcebergTarget = "iceberg_target optional list block 0 0";
        jdbc_target: glue_crawler::JdbcTarget = "jdbc_target optional list block 0 0";
        lake_formation_configuration: glue_crawler::LakeFormationConfiguration = "lake_formation_configuration optional list block 0 1";
        lineage_configuration: glue_crawler::LineageConfiguration = "lineage_configuration optional list block 0 1";
        mongodb_target: glue_crawler::MongodbTarget = "mongodb_target optional list block 0 0";
        recrawl_policy: glue_crawler::RecrawlPolicy = "recrawl_policy optional list block 0 1";
        s3_target: glue_crawler::S3Target = "s3_target optional list block 0 0";
        schema_change_policy: glue_crawler::SchemaChangePolicy = "schema_change_policy optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueCrawler> = "arn";
        id: Id<kind::GlueCrawler> = "id";
        name: Name<kind::GlueCrawler> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_data_catalog_encryption_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_catalog_encryption_settings).
pub mod glue_data_catalog_encryption_settings {
    use crate::types::*;

    /// Blocks of [`DataCatalogEncryptionSettings`].
    pub mod data_catalog_encryption_settings {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConnectionPasswordEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_catalog_encryption_settings)."]
            ConnectionPasswordEncryption
            arguments {
                return_connection_password_encrypted: Bool = "return_connection_password_encrypted required";
                aws_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "aws_kms_key_id optional\tformat arn";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EncryptionAtRest`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_catalog_encryption_settings)."]
            EncryptionAtRest
            arguments {
                catalog_encryption_mode: Str = "catalog_encryption_mode required\tin DISABLED|SSE-KMS|SSE-KMS-WITH-SERVICE-ROLE";
                catalog_encryption_service_role: Str = "catalog_encryption_service_role optional\tformat arn";
                sse_aws_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "sse_aws_kms_key_id optional\tformat arn";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataCatalogEncryptionSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_catalog_encryption_settings)."]
        DataCatalogEncryptionSettings
        many {
            connection_password_encryption: data_catalog_encryption_settings::ConnectionPasswordEncryption = "connection_password_encryption required list block 1 1";
            encryption_at_rest: data_catalog_encryption_settings::EncryptionAtRest = "encryption_at_rest required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_data_catalog_encryption_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_catalog_encryption_settings)."]
    Managed "aws_glue_data_catalog_encryption_settings" GlueDataCatalogEncryptionSettings GlueDataCatalogEncryptionSettingsAttributes
    naming None;
    tags None;
    arguments {
        catalog_id: Str = "catalog_id computed\treplaces";
    }
    many {
        data_catalog_encryption_settings: glue_data_catalog_encryption_settings::DataCatalogEncryptionSettings = "data_catalog_encryption_settings required list block 1 1";
    }
    attributes {
        id: Id<kind::GlueDataCatalogEncryptionSettings> = "id";
    }
}
/// Blocks of [`aws_glue_data_quality_ruleset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_quality_ruleset).
pub mod glue_data_quality_ruleset {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetTable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_quality_ruleset)."]
        TargetTable
        arguments {
            database_name: Str = "database_name required\tlength 1 255\treplaces";
            table_name: Str = "table_name required\tlength 1 255\treplaces";
            catalog_id: Str = "catalog_id optional\tlength 1 255\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_data_quality_ruleset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_data_quality_ruleset)."]
    Managed "aws_glue_data_quality_ruleset" GlueDataQualityRuleset GlueDataQualityRulesetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        ruleset: Str = "ruleset required\tlength 1 65536";
        description: Str = "description optional\tlength - 2048";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        target_table: glue_data_quality_ruleset::TargetTable = "target_table optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueDataQualityRuleset> = "arn";
        created_on: Str = "created_on";
        id: Id<kind::GlueDataQualityRuleset> = "id";
        last_modified_on: Str = "last_modified_on";
        name: Name<kind::GlueDataQualityRuleset> = "name";
        recommendation_run_id: Str = "recommendation_run_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_dev_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_dev_endpoint)."]
    Managed "aws_glue_dev_endpoint" GlueDevEndpoint GlueDevEndpointAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict number_of_nodes number_of_workers";
        "conflict number_of_nodes worker_type";
        "conflict public_key public_keys";
        "together security_group_ids subnet_id";
        "together subnet_id security_group_ids";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi match arn:aws:iam::\\d{12}:role/.*\tservice iam\treplaces";
        arguments: Map<Str> = "arguments optional";
        extra_jars_s3_path: Str = "extra_jars_s3_path optional";
        extra_python_libs_s3_path: Str = "extra_python_libs_s3_path optional";
        glue_version: Str = "glue_version optional\tmatch ^\\w+\\.\\w+$\treplaces";
        number_of_nodes: Num = "number_of_nodes optional\trange 2 -\twhole\treplaces";
        number_of_workers: Num = "number_of_workers optional\trange 2 -\twhole\treplaces";
        public_key: Str = "public_key optional";
        public_keys: Set<Str> = "public_keys optional\titems - 5";
        security_configuration: Name<kind::GlueSecurityConfiguration> = "security_configuration optional\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        worker_type: Str = "worker_type optional\tin Standard|G.1X|G.2X|G.025X|G.4X|G.8X|Z.2X\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    attributes {
        arn: Arn<kind::GlueDevEndpoint> = "arn";
        availability_zone: Str = "availability_zone";
        failure_reason: Str = "failure_reason";
        id: Id<kind::GlueDevEndpoint> = "id";
        name: Name<kind::GlueDevEndpoint> = "name";
        private_address: Str = "private_address";
        public_address: Str = "public_address";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
        yarn_endpoint_address: Str = "yarn_endpoint_address";
        zeppelin_remote_spark_interpreter_port: Num = "zeppelin_remote_spark_interpreter_port";
    }
}
/// Blocks of [`aws_glue_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job).
pub mod glue_job {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Command`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job)."]
        Command
        arguments {
            script_location: Str = "script_location required";
            name: Str = "name optional";
            python_version: Str = "python_version computed\tin 2|3|3.9";
            runtime: Str = "runtime computed\tin/i Ray2.4";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExecutionProperty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job)."]
        ExecutionProperty
        arguments {
            max_concurrent_runs: Num = "max_concurrent_runs optional\trange 1 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NotificationProperty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job)."]
        NotificationProperty
        arguments {
            notify_delay_after: Num = "notify_delay_after optional\trange 1 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceControlDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job)."]
        SourceControlDetails
        arguments {
            auth_strategy: Str = "auth_strategy optional\tin PERSONAL_ACCESS_TOKEN|AWS_SECRETS_MANAGER";
            auth_token: Secret<Str> = "auth_token optional sensitive";
            branch: Str = "branch optional";
            folder: Str = "folder optional";
            last_commit_id: Str = "last_commit_id optional";
            owner: Str = "owner optional";
            provider: Str = "provider optional\tin GITHUB|GITLAB|BITBUCKET|AWS_CODE_COMMIT";
            repository: Str = "repository optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_job`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_job)."]
    Managed "aws_glue_job" GlueJob GlueJobAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict max_capacity number_of_workers";
        "conflict max_capacity worker_type";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        connections: List<Id<kind::GlueConnection>> = "connections optional";
        default_arguments: Map<Str> = "default_arguments optional";
        description: Str = "description optional";
        execution_class: Str = "execution_class optional\tin FLEX|STANDARD";
        glue_version: Str = "glue_version computed";
        job_run_queuing_enabled: Bool = "job_run_queuing_enabled optional";
        maintenance_window: Str = "maintenance_window optional";
        max_capacity: Num = "max_capacity computed";
        max_retries: Num = "max_retries optional\trange 0 10\twhole";
        non_overridable_arguments: Map<Str> = "non_overridable_arguments optional";
        number_of_workers: Num = "number_of_workers computed\trange 1 -\twhole";
        security_configuration: Str = "security_configuration optional";
        tags: Map<Str> = "tags optional";
        timeout: Num = "timeout computed\trange 1 -\twhole";
        worker_type: Str = "worker_type computed\tin Standard|G.1X|G.2X|G.025X|G.4X|G.8X|Z.2X";
    }
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    many {
        command: glue_job::Command = "command required list block 1 1";
        execution_property: glue_job::ExecutionProperty = "execution_property optional list block 0 1";
        notification_property: glue_job::NotificationProperty = "notification_property optional list block 0 1";
        source_control_details: glue_job::SourceControlDetails = "source_control_details optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::GlueJob> = "arn";
        id: Id<kind::GlueJob> = "id";
        name: Name<kind::GlueJob> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_ml_transform`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform).
pub mod glue_ml_transform {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InputRecordTables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform)."]
        InputRecordTables
        arguments {
            database_name: Name<kind::GlueCatalogDatabase> = "database_name required";
            table_name: Name<kind::GlueCatalogTable> = "table_name required";
            catalog_id: Str = "catalog_id optional";
            connection_name: Str = "connection_name optional";
        }
    }
    /// Blocks of [`Parameters`].
    pub mod parameters {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`FindMatchesParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform)."]
            FindMatchesParameters
            arguments {
                accuracy_cost_trade_off: Num = "accuracy_cost_trade_off optional\trange - 1";
                enforce_provided_labels: Bool = "enforce_provided_labels optional";
                precision_recall_trade_off: Num = "precision_recall_trade_off optional\trange - 1";
                primary_key_column_name: Str = "primary_key_column_name optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Parameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform)."]
        Parameters
        arguments {
            transform_type: Str = "transform_type required\tin FIND_MATCHES";
        }
        many {
            find_matches_parameters: parameters::FindMatchesParameters = "find_matches_parameters required list block 1 1";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`SchemaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform)."]
        SchemaAttributes
        attributes {
            data_type: Str = "data_type";
            name: Str = "name";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_ml_transform`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_ml_transform)."]
    Managed "aws_glue_ml_transform" GlueMlTransform GlueMlTransformAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict max_capacity number_of_workers";
        "conflict max_capacity worker_type";
        "together number_of_workers worker_type";
        "together worker_type number_of_workers";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        description: Str = "description optional";
        glue_version: Str = "glue_version computed\tapi length 1 255\tapi match ^(\\w+\\.)+\\w+$";
        max_capacity: Num = "max_capacity computed\trange 2 100";
        max_retries: Num = "max_retries optional\trange 0 10\twhole";
        number_of_workers: Num = "number_of_workers optional\trange 1 -\twhole";
        tags: Map<Str> = "tags optional";
        timeout: Num = "timeout optional\twhole\tapi range 1 -";
        worker_type: Str = "worker_type optional\tin Standard|G.1X|G.2X|G.025X|G.4X|G.8X|Z.2X";
    }
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    many {
        input_record_tables: glue_ml_transform::InputRecordTables = "input_record_tables required list block 1 0";
        parameters: glue_ml_transform::Parameters = "parameters required list block 1 1";
    }
    attributes {
        arn: Arn<kind::GlueMlTransform> = "arn";
        id: Id<kind::GlueMlTransform> = "id";
        label_count: Num = "label_count";
        name: Name<kind::GlueMlTransform> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        schema: List<glue_ml_transform::SchemaAttributes> = "schema";
    }
}
/// Blocks of [`aws_glue_partition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition).
pub mod glue_partition {
    use crate::types::*;

    /// Blocks of [`StorageDescriptor`].
    pub mod storage_descriptor {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Columns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition)."]
            Columns
            arguments {
                name: Str = "name required";
                comment: Str = "comment optional";
                r#type: Str = "type optional";
            }
        }
        pub use crate::services::glue::glue_catalog_table::storage_descriptor::SerDeInfo;
        pub use crate::services::glue::glue_catalog_table::storage_descriptor::SkewedInfo;
        formwork_model::block_binding! {
            #[doc = "Block [`SortColumns`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition)."]
            SortColumns
            arguments {
                column: Str = "column required";
                sort_order: Num = "sort_order required\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StorageDescriptor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition)."]
        StorageDescriptor
        arguments {
            additional_locations: List<Str> = "additional_locations optional";
            bucket_columns: List<Str> = "bucket_columns optional";
            compressed: Bool = "compressed optional";
            input_format: Str = "input_format optional";
            location: Str = "location optional";
            number_of_buckets: Num = "number_of_buckets optional\twhole";
            output_format: Str = "output_format optional";
            parameters: Map<Str> = "parameters optional";
            stored_as_sub_directories: Bool = "stored_as_sub_directories optional";
        }
        many {
            columns: storage_descriptor::Columns = "columns optional list block 0 0";
            ser_de_info: storage_descriptor::SerDeInfo = "ser_de_info optional list block 0 1";
            skewed_info: storage_descriptor::SkewedInfo = "skewed_info optional list block 0 1";
            sort_columns: storage_descriptor::SortColumns = "sort_columns optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_partition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition)."]
    Managed "aws_glue_partition" GluePartition GluePartitionAttributes
    naming None;
    tags None;
    arguments {
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\tlength 1 255\treplaces";
        partition_values: List<Str> = "partition_values required\teach length 1 1024\treplaces";
        table_name: Name<kind::GlueCatalogTable> = "table_name required\tlength 1 255\treplaces";
        catalog_id: Str = "catalog_id computed\treplaces";
        parameters: Map<Str> = "parameters optional";
    }
    many {
        storage_descriptor: glue_partition::StorageDescriptor = "storage_descriptor optional list block 0 1";
    }
    attributes {
        creation_time: Str = "creation_time";
        id: Id<kind::GluePartition> = "id";
        last_accessed_time: Str = "last_accessed_time";
        last_analyzed_time: Str = "last_analyzed_time";
    }
}
/// Blocks of [`aws_glue_partition_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition_index).
pub mod glue_partition_index {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`PartitionIndex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition_index)."]
        PartitionIndex
        arguments {
            index_name: Str = "index_name optional\treplaces";
            keys: List<Str> = "keys optional\treplaces";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    pub use crate::services::glue::glue_catalog_table::PartitionIndexAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_partition_index`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_partition_index)."]
    Managed "aws_glue_partition_index" GluePartitionIndex GluePartitionIndexAttributes
    naming None;
    tags None;
    arguments {
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\tlength 1 255\treplaces";
        table_name: Name<kind::GlueCatalogTable> = "table_name required\tlength 1 255\treplaces";
        catalog_id: Str = "catalog_id computed\treplaces";
    }
    many {
        partition_index: glue_partition_index::PartitionIndex = "partition_index required list block 1 1";
    }
    single {
        timeouts: glue_partition_index::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::GluePartitionIndex> = "id";
    }
    objects {
        partition_index: List<glue_partition_index::PartitionIndexAttributes> = "partition_index";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_registry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_registry)."]
    Managed "aws_glue_registry" GlueRegistry GlueRegistryAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 2048";
        tags: Map<Str> = "tags optional";
    }
    unread {
        registry_name: Str = "registry_name required\tlength 1 255\tmatch [0-9A-Za-z_$#-]+$\tmatch [a-zA-Z0-9-_$#]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::GlueRegistry> = "arn";
        id: Id<kind::GlueRegistry> = "id";
        registry_name: Name<kind::GlueRegistry> = "registry_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_resource_policy)."]
    Managed "aws_glue_resource_policy" GlueResourcePolicy GlueResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        enable_hybrid: Str = "enable_hybrid optional\tin TRUE|FALSE";
    }
    attributes {
        id: Id<kind::GlueResourcePolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_schema)."]
    Managed "aws_glue_schema" GlueSchema GlueSchemaAttributes
    naming None;
    tags Map;
    arguments {
        compatibility: Str = "compatibility required\tin NONE|DISABLED|BACKWARD|BACKWARD_ALL|FORWARD|FORWARD_ALL|FULL|FULL_ALL";
        data_format: Str = "data_format required\tin AVRO|JSON|PROTOBUF";
        schema_definition: Str = "schema_definition required\tlength 1 170000\tmatch .*\\S.*";
        description: Str = "description optional\tlength - 2048";
        registry_arn: Arn<kind::GlueRegistry> = "registry_arn computed\tformat arn\tservice glue";
        tags: Map<Str> = "tags optional";
    }
    unread {
        schema_name: Str = "schema_name required\tlength 1 255\tmatch [0-9A-Za-z_$#-]+$\tmatch [a-zA-Z0-9-_$#]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::GlueSchema> = "arn";
        id: Id<kind::GlueSchema> = "id";
        latest_schema_version: Num = "latest_schema_version";
        next_schema_version: Num = "next_schema_version";
        registry_name: Str = "registry_name";
        schema_checkpoint: Num = "schema_checkpoint";
        schema_name: Name<kind::GlueSchema> = "schema_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_security_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration).
pub mod glue_security_configuration {
    use crate::types::*;

    /// Blocks of [`EncryptionConfiguration`].
    pub mod encryption_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration)."]
            CloudwatchEncryption
            arguments {
                cloudwatch_encryption_mode: Str = "cloudwatch_encryption_mode optional\tin DISABLED|SSE-KMS\treplaces";
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tservice kms\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JobBookmarksEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration)."]
            JobBookmarksEncryption
            arguments {
                job_bookmarks_encryption_mode: Str = "job_bookmarks_encryption_mode optional\tin DISABLED|CSE-KMS\treplaces";
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tservice kms\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Encryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration)."]
            S3Encryption
            arguments {
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tservice kms\treplaces";
                s3_encryption_mode: Str = "s3_encryption_mode optional\tin DISABLED|SSE-KMS|SSE-S3\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration)."]
        EncryptionConfiguration
        many {
            cloudwatch_encryption: encryption_configuration::CloudwatchEncryption = "cloudwatch_encryption required list block 1 1";
            job_bookmarks_encryption: encryption_configuration::JobBookmarksEncryption = "job_bookmarks_encryption required list block 1 1";
            s3_encryption: encryption_configuration::S3Encryption = "s3_encryption required list block 1 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_security_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_security_configuration)."]
    Managed "aws_glue_security_configuration" GlueSecurityConfiguration GlueSecurityConfigurationAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tlength 1 -\treplaces";
    }
    many {
        encryption_configuration: glue_security_configuration::EncryptionConfiguration = "encryption_configuration required list block 1 1";
    }
    attributes {
        id: Id<kind::GlueSecurityConfiguration> = "id";
        name: Name<kind::GlueSecurityConfiguration> = "name";
    }
}
/// Blocks of [`aws_glue_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger).
pub mod glue_trigger {
    use crate::types::*;

    /// Blocks of [`Actions`].
    pub mod actions {
        use crate::types::*;

        pub use crate::services::glue::glue_job::NotificationProperty;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger)."]
        Actions
        arguments {
            arguments: Map<Str> = "arguments optional";
            crawler_name: Name<kind::GlueCrawler> = "crawler_name optional";
            job_name: Name<kind::GlueJob> = "job_name optional";
            security_configuration: Name<kind::GlueSecurityConfiguration> = "security_configuration optional";
            timeout: Num = "timeout optional\trange 1 -\twhole";
        }
        many {
            notification_property: actions::NotificationProperty = "notification_property optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EventBatchingCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger)."]
        EventBatchingCondition
        arguments {
            batch_size: Num = "batch_size required\trange 1 100\twhole";
            batch_window: Num = "batch_window optional\trange 1 900\twhole";
        }
    }
    /// Blocks of [`Predicate`].
    pub mod predicate {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Conditions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger)."]
            Conditions
            arguments {
                crawl_state: Str = "crawl_state optional\tin RUNNING|CANCELLING|CANCELLED|SUCCEEDED|FAILED|ERROR";
                crawler_name: Name<kind::GlueCrawler> = "crawler_name optional";
                job_name: Name<kind::GlueJob> = "job_name optional";
                logical_operator: Str = "logical_operator optional\tin EQUALS";
                state: Str = "state optional\tin STARTING|RUNNING|STOPPING|STOPPED|SUCCEEDED|FAILED|TIMEOUT|ERROR|WAITING|EXPIRED";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Predicate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger)."]
        Predicate
        arguments {
            logical: Str = "logical optional\tin AND|ANY";
        }
        many {
            conditions: predicate::Conditions = "conditions required list block 1 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_trigger`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_trigger)."]
    Managed "aws_glue_trigger" GlueTrigger GlueTriggerAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        r#type: Str = "type required\tin SCHEDULED|CONDITIONAL|ON_DEMAND|EVENT\treplaces";
        description: Str = "description optional\tlength - 2048";
        enabled: Bool = "enabled optional";
        schedule: Str = "schedule optional";
        start_on_creation: Bool = "start_on_creation optional";
        tags: Map<Str> = "tags optional";
        workflow_name: Name<kind::GlueWorkflow> = "workflow_name optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        actions: glue_trigger::Actions = "actions required list block 1 0";
        event_batching_condition: glue_trigger::EventBatchingCondition = "event_batching_condition optional list block 0 0";
        predicate: glue_trigger::Predicate = "predicate optional list block 0 1";
    }
    single {
        timeouts: glue_trigger::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::GlueTrigger> = "arn";
        id: Id<kind::GlueTrigger> = "id";
        name: Name<kind::GlueTrigger> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_glue_user_defined_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_user_defined_function).
pub mod glue_user_defined_function {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceUris`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_user_defined_function)."]
        ResourceUris
        arguments {
            resource_type: Str = "resource_type required\tin JAR|FILE|ARCHIVE";
            uri: Str = "uri required\tlength 1 1024";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_user_defined_function`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_user_defined_function)."]
    Managed "aws_glue_user_defined_function" GlueUserDefinedFunction GlueUserDefinedFunctionAttributes
    naming None;
    tags None;
    arguments {
        class_name: Str = "class_name required\tlength 1 255";
        database_name: Name<kind::GlueCatalogDatabase> = "database_name required\treplaces";
        owner_name: Str = "owner_name required\tlength 1 255";
        owner_type: Str = "owner_type required\tin USER|ROLE|GROUP";
        catalog_id: Str = "catalog_id optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    many {
        resource_uris: glue_user_defined_function::ResourceUris = "resource_uris optional set block 0 1000";
    }
    attributes {
        arn: Arn<kind::GlueUserDefinedFunction> = "arn";
        create_time: Str = "create_time";
        id: Id<kind::GlueUserDefinedFunction> = "id";
        name: Name<kind::GlueUserDefinedFunction> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_glue_workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/glue_workflow)."]
    Managed "aws_glue_workflow" GlueWorkflow GlueWorkflowAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        default_run_properties: Map<Str> = "default_run_properties optional";
        description: Str = "description optional";
        max_concurrent_runs: Num = "max_concurrent_runs optional\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name optional\tlength 1 255\treplaces";
    }
    attributes {
        arn: Arn<kind::GlueWorkflow> = "arn";
        id: Id<kind::GlueWorkflow> = "id";
        name: Name<kind::GlueWorkflow> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_glue_catalog_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table).
    pub mod glue_catalog_table {
        use crate::types::*;

        pub use crate::services::glue::glue_catalog_table::PartitionIndexAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PartitionKeysAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
            PartitionKeysAttributes
            attributes {
                comment: Str = "comment";
                name: Str = "name";
                r#type: Str = "type";
            }
        }
        /// Blocks of [`StorageDescriptorAttributes`].
        pub mod storage_descriptor_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ColumnsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                ColumnsAttributes
                attributes {
                    comment: Str = "comment";
                    name: Str = "name";
                    parameters: Map<Str> = "parameters";
                    r#type: Str = "type";
                }
            }
            /// Blocks of [`SchemaReferenceAttributes`].
            pub mod schema_reference_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`SchemaIdAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                    SchemaIdAttributes
                    attributes {
                        registry_name: Str = "registry_name";
                        schema_arn: Str = "schema_arn";
                        schema_name: Str = "schema_name";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SchemaReferenceAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                SchemaReferenceAttributes
                attributes {
                    schema_version_id: Str = "schema_version_id";
                    schema_version_number: Num = "schema_version_number";
                }
                objects {
                    schema_id: List<schema_reference_attributes::SchemaIdAttributes> = "schema_id";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SerDeInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                SerDeInfoAttributes
                attributes {
                    name: Str = "name";
                    parameters: Map<Str> = "parameters";
                    serialization_library: Str = "serialization_library";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SkewedInfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                SkewedInfoAttributes
                attributes {
                    skewed_column_names: List<Str> = "skewed_column_names";
                    skewed_column_value_location_maps: Map<Str> = "skewed_column_value_location_maps";
                    skewed_column_values: List<Str> = "skewed_column_values";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SortColumnsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
                SortColumnsAttributes
                attributes {
                    column: Str = "column";
                    sort_order: Num = "sort_order";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StorageDescriptorAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
            StorageDescriptorAttributes
            attributes {
                additional_locations: List<Str> = "additional_locations";
                bucket_columns: List<Str> = "bucket_columns";
                compressed: Bool = "compressed";
                input_format: Str = "input_format";
                location: Name<kind::S3Bucket> = "location";
                number_of_buckets: Num = "number_of_buckets";
                output_format: Str = "output_format";
                parameters: Map<Str> = "parameters";
                stored_as_sub_directories: Bool = "stored_as_sub_directories";
            }
            objects {
                columns: List<storage_descriptor_attributes::ColumnsAttributes> = "columns";
                schema_reference: List<storage_descriptor_attributes::SchemaReferenceAttributes> = "schema_reference";
                ser_de_info: List<storage_descriptor_attributes::SerDeInfoAttributes> = "ser_de_info";
                skewed_info: List<storage_descriptor_attributes::SkewedInfoAttributes> = "skewed_info";
                sort_columns: List<storage_descriptor_attributes::SortColumnsAttributes> = "sort_columns";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TargetTableAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
            TargetTableAttributes
            attributes {
                catalog_id: Str = "catalog_id";
                database_name: Str = "database_name";
                name: Str = "name";
                region: Str = "region";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_glue_catalog_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_catalog_table)."]
        Data "aws_glue_catalog_table" GlueCatalogTable GlueCatalogTableAttributes
        naming None;
        tags None;
        arguments {
            database_name: Str = "database_name required";
            catalog_id: Str = "catalog_id computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            query_as_of_time: Str = "query_as_of_time optional";
            transaction_id: Num = "transaction_id optional";
        }
        attributes {
            arn: Arn<kind::GlueCatalogTable> = "arn";
            description: Str = "description";
            id: Id<kind::GlueCatalogTable> = "id";
            name: Name<kind::GlueCatalogTable> = "name";
            owner: Str = "owner";
            parameters: Map<Str> = "parameters";
            retention: Num = "retention";
            table_type: Str = "table_type";
            view_expanded_text: Str = "view_expanded_text";
            view_original_text: Str = "view_original_text";
        }
        objects {
            partition_index: List<glue_catalog_table::PartitionIndexAttributes> = "partition_index";
            partition_keys: List<glue_catalog_table::PartitionKeysAttributes> = "partition_keys";
            storage_descriptor: List<glue_catalog_table::StorageDescriptorAttributes> = "storage_descriptor";
            target_table: List<glue_catalog_table::TargetTableAttributes> = "target_table";
        }
    }
    /// Blocks of [`aws_glue_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_connection).
    pub mod glue_connection {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PhysicalConnectionRequirementsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_connection)."]
            PhysicalConnectionRequirementsAttributes
            attributes {
                availability_zone: Str = "availability_zone";
                security_group_id_list: Set<Str> = "security_group_id_list";
                subnet_id: Id<kind::Subnet> = "subnet_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_glue_connection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_connection)."]
        Data "aws_glue_connection" GlueConnection GlueConnectionAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id required";
        }
        attributes {
            arn: Arn<kind::GlueConnection> = "arn";
            athena_properties: Secret<Map<Str>> = "athena_properties";
            catalog_id: Str = "catalog_id";
            connection_properties: Secret<Map<Str>> = "connection_properties";
            connection_type: Str = "connection_type";
            description: Str = "description";
            id: Id<kind::GlueConnection> = "id";
            match_criteria: List<Str> = "match_criteria";
            name: Name<kind::GlueConnection> = "name";
        }
        objects {
            physical_connection_requirements: List<glue_connection::PhysicalConnectionRequirementsAttributes> = "physical_connection_requirements";
        }
    }
    /// Blocks of [`aws_glue_data_catalog_encryption_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_data_catalog_encryption_settings).
    pub mod glue_data_catalog_encryption_settings {
        use crate::types::*;

        /// Blocks of [`DataCatalogEncryptionSettingsAttributes`].
        pub mod data_catalog_encryption_settings_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ConnectionPasswordEncryptionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_data_catalog_encryption_settings)."]
                ConnectionPasswordEncryptionAttributes
                attributes {
                    aws_kms_key_id: Str = "aws_kms_key_id";
                    return_connection_password_encrypted: Bool = "return_connection_password_encrypted";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`EncryptionAtRestAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_data_catalog_encryption_settings)."]
                EncryptionAtRestAttributes
                attributes {
                    catalog_encryption_mode: Str = "catalog_encryption_mode";
                    catalog_encryption_service_role: Str = "catalog_encryption_service_role";
                    sse_aws_kms_key_id: Str = "sse_aws_kms_key_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DataCatalogEncryptionSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_data_catalog_encryption_settings)."]
            DataCatalogEncryptionSettingsAttributes
            objects {
                connection_password_encryption: List<data_catalog_encryption_settings_attributes::ConnectionPasswordEncryptionAttributes> = "connection_password_encryption";
                encryption_at_rest: List<data_catalog_encryption_settings_attributes::EncryptionAtRestAttributes> = "encryption_at_rest";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_glue_data_catalog_encryption_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_data_catalog_encryption_settings)."]
        Data "aws_glue_data_catalog_encryption_settings" GlueDataCatalogEncryptionSettings GlueDataCatalogEncryptionSettingsAttributes
        naming None;
        tags None;
        arguments {
            catalog_id: Str = "catalog_id required";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::GlueDataCatalogEncryptionSettings> = "id";
        }
        objects {
            data_catalog_encryption_settings: List<glue_data_catalog_encryption_settings::DataCatalogEncryptionSettingsAttributes> = "data_catalog_encryption_settings";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_glue_registry`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_registry)."]
        Data "aws_glue_registry" GlueRegistry GlueRegistryAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::GlueRegistry> = "arn";
            description: Str = "description";
        }
    }
    /// Blocks of [`aws_glue_script`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_script).
    pub mod glue_script {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DagEdge`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_script)."]
            DagEdge
            arguments {
                source: Str = "source required";
                target: Str = "target required";
                target_parameter: Str = "target_parameter optional";
            }
        }
        /// Blocks of [`DagNode`].
        pub mod dag_node {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Args`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_script)."]
                Args
                arguments {
                    name: Str = "name required";
                    value: Str = "value required";
                    param: Bool = "param optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DagNode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_script)."]
            DagNode
            arguments {
                id: Str = "id required";
                node_type: Str = "node_type required";
                line_number: Num = "line_number optional";
            }
            many {
                args: dag_node::Args = "args required list block 1 0";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_glue_script`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/glue_script)."]
        Data "aws_glue_script" GlueScript GlueScriptAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            language: Str = "language optional";
        }
        many {
            dag_edge: glue_script::DagEdge = "dag_edge required list block 1 0";
            dag_node: glue_script::DagNode = "dag_node required list block 1 0";
        }
        attributes {
            python_script: Str = "python_script";
            scala_code: Str = "scala_code";
        }
    }
}
