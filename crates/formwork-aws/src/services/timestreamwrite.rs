// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `timestreamwrite`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_timestreamwrite_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_database)."]
    Managed "aws_timestreamwrite_database" TimestreamwriteDatabase TimestreamwriteDatabaseAttributes
    naming None;
    tags Map;
    arguments {
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\tapi length 1 2048";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        database_name: Str = "database_name required\tlength 3 64\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    attributes {
        arn: Arn<kind::TimestreamwriteDatabase> = "arn";
        database_name: Name<kind::TimestreamwriteDatabase> = "database_name";
        id: Id<kind::TimestreamwriteDatabase> = "id";
        table_count: Num = "table_count";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_timestreamwrite_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table).
pub mod timestreamwrite_table {
    use crate::types::*;

    /// Blocks of [`MagneticStoreWriteProperties`].
    pub mod magnetic_store_write_properties {
        use crate::types::*;

        /// Blocks of [`MagneticStoreRejectedDataLocation`].
        pub mod magnetic_store_rejected_data_location {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
                S3Configuration
                arguments {
                    bucket_name: Name<kind::S3Bucket> = "bucket_name optional";
                    encryption_option: Str = "encryption_option optional\tin SSE_S3|SSE_KMS";
                    kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn";
                    object_key_prefix: Str = "object_key_prefix optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MagneticStoreRejectedDataLocation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
            MagneticStoreRejectedDataLocation
            many {
                s3_configuration: magnetic_store_rejected_data_location::S3Configuration = "s3_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MagneticStoreWriteProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
        MagneticStoreWriteProperties
        arguments {
            enable_magnetic_store_writes: Bool = "enable_magnetic_store_writes optional";
        }
        many {
            magnetic_store_rejected_data_location: magnetic_store_write_properties::MagneticStoreRejectedDataLocation = "magnetic_store_rejected_data_location optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RetentionProperties`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
        RetentionProperties
        arguments {
            magnetic_store_retention_period_in_days: Num = "magnetic_store_retention_period_in_days required\trange 1 73000\twhole";
            memory_store_retention_period_in_hours: Num = "memory_store_retention_period_in_hours required\trange 1 8766\twhole";
        }
    }
    /// Blocks of [`Schema`].
    pub mod schema {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CompositePartitionKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
            CompositePartitionKey
            arguments {
                r#type: Str = "type required\tin DIMENSION|MEASURE\treplaces";
                enforcement_in_record: Str = "enforcement_in_record optional\tin REQUIRED|OPTIONAL";
                name: Str = "name optional\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Schema`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
        Schema
        many {
            composite_partition_key: schema::CompositePartitionKey = "composite_partition_key optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_timestreamwrite_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/timestreamwrite_table)."]
    Managed "aws_timestreamwrite_table" TimestreamwriteTable TimestreamwriteTableAttributes
    naming None;
    tags Map;
    arguments {
        database_name: Name<kind::TimestreamwriteDatabase> = "database_name required\tlength 3 64\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        table_name: Str = "table_name required\tlength 3 64\tmatch ^[a-zA-Z0-9_.-]+$\treplaces";
    }
    many {
        magnetic_store_write_properties: timestreamwrite_table::MagneticStoreWriteProperties = "magnetic_store_write_properties optional list block 0 1";
        retention_properties: timestreamwrite_table::RetentionProperties = "retention_properties optional list block 0 1";
        schema: timestreamwrite_table::Schema = "schema optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::TimestreamwriteTable> = "arn";
        id: Id<kind::TimestreamwriteTable> = "id";
        table_name: Name<kind::TimestreamwriteTable> = "table_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_timestreamwrite_database`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_database)."]
        Data "aws_timestreamwrite_database" TimestreamwriteDatabase TimestreamwriteDatabaseAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::TimestreamwriteDatabase> = "arn";
            created_time: Str = "created_time";
            kms_key_id: Str = "kms_key_id";
            last_updated_time: Str = "last_updated_time";
            table_count: Num = "table_count";
        }
    }
    /// Blocks of [`aws_timestreamwrite_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table).
    pub mod timestreamwrite_table {
        use crate::types::*;

        /// Blocks of [`MagneticStoreWritePropertiesAttributes`].
        pub mod magnetic_store_write_properties_attributes {
            use crate::types::*;

            /// Blocks of [`MagneticStoreRejectedDataLocationAttributes`].
            pub mod magnetic_store_rejected_data_location_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`S3ConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
                    S3ConfigurationAttributes
                    attributes {
                        bucket_name: Str = "bucket_name";
                        encryption_option: Str = "encryption_option";
                        kms_key_id: Str = "kms_key_id";
                        object_key_prefix: Str = "object_key_prefix";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`MagneticStoreRejectedDataLocationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
                MagneticStoreRejectedDataLocationAttributes
                objects {
                    s3_configuration: List<magnetic_store_rejected_data_location_attributes::S3ConfigurationAttributes> = "s3_configuration";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MagneticStoreWritePropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
            MagneticStoreWritePropertiesAttributes
            attributes {
                enable_magnetic_store_writes: Bool = "enable_magnetic_store_writes";
            }
            objects {
                magnetic_store_rejected_data_location: List<magnetic_store_write_properties_attributes::MagneticStoreRejectedDataLocationAttributes> = "magnetic_store_rejected_data_location";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RetentionPropertiesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
            RetentionPropertiesAttributes
            attributes {
                magnetic_store_retention_period_in_days: Num = "magnetic_store_retention_period_in_days";
                memory_store_retention_period_in_hours: Num = "memory_store_retention_period_in_hours";
            }
        }
        /// Blocks of [`SchemaAttributes`].
        pub mod schema_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`CompositePartitionKeyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
                CompositePartitionKeyAttributes
                attributes {
                    enforcement_in_record: Str = "enforcement_in_record";
                    name: Str = "name";
                    r#type: Str = "type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SchemaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
            SchemaAttributes
            objects {
                composite_partition_key: List<schema_attributes::CompositePartitionKeyAttributes> = "composite_partition_key";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_timestreamwrite_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/timestreamwrite_table)."]
        Data "aws_timestreamwrite_table" TimestreamwriteTable TimestreamwriteTableAttributes
        naming None;
        tags None;
        arguments {
            database_name: Str = "database_name required";
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::TimestreamwriteTable> = "arn";
            creation_time: Str = "creation_time";
            last_updated_time: Str = "last_updated_time";
            table_status: Str = "table_status";
        }
        objects {
            magnetic_store_write_properties: List<timestreamwrite_table::MagneticStoreWritePropertiesAttributes> = "magnetic_store_write_properties";
            retention_properties: List<timestreamwrite_table::RetentionPropertiesAttributes> = "retention_properties";
            schema: List<timestreamwrite_table::SchemaAttributes> = "schema";
        }
    }
}
