// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dynamodb`.

use crate::types::*;

/// Blocks of [`aws_dynamodb_contributor_insights`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_contributor_insights).
pub mod dynamodb_contributor_insights {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_contributor_insights`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_contributor_insights)."]
    Managed "aws_dynamodb_contributor_insights" DynamodbContributorInsights DynamodbContributorInsightsAttributes
    naming None;
    tags None;
    arguments {
        table_name: Name<kind::DynamodbTable> = "table_name required\treplaces";
        index_name: Str = "index_name optional\treplaces";
    }
    single {
        timeouts: dynamodb_contributor_insights::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DynamodbContributorInsights> = "id";
    }
}
/// Blocks of [`aws_dynamodb_global_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_global_table).
pub mod dynamodb_global_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_global_table)."]
        Replica
        arguments {
            region_name: Str = "region_name required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_global_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_global_table)."]
    Managed "aws_dynamodb_global_table" DynamodbGlobalTable DynamodbGlobalTableAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tlength 3 255\tmatch ^[0-9A-Za-z._-]+$\tapi match [a-zA-Z0-9_.-]+\treplaces";
    }
    many {
        replica: dynamodb_global_table::Replica = "replica required set block 1 0";
    }
    single {
        timeouts: dynamodb_global_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DynamodbGlobalTable> = "arn";
        id: Id<kind::DynamodbGlobalTable> = "id";
        name: Name<kind::DynamodbGlobalTable> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_kinesis_streaming_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_kinesis_streaming_destination)."]
    Managed "aws_dynamodb_kinesis_streaming_destination" DynamodbKinesisStreamingDestination DynamodbKinesisStreamingDestinationAttributes
    naming None;
    tags None;
    arguments {
        stream_arn: Arn<kind::KinesisStream> = "stream_arn required\tformat arn\tapi length 37 1024\tservice kinesis\treplaces";
        table_name: Name<kind::DynamodbTable> = "table_name required\tapi length 3 255\tapi match [a-zA-Z0-9_.-]+\treplaces";
        approximate_creation_date_time_precision: Str = "approximate_creation_date_time_precision computed\tin MILLISECOND|MICROSECOND\treplaces";
    }
    attributes {
        id: Id<kind::DynamodbKinesisStreamingDestination> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_resource_policy)."]
    Managed "aws_dynamodb_resource_policy" DynamodbResourcePolicy DynamodbResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tlength 1 -\tformat json";
        resource_arn: Arn<kind::DynamodbTable> = "resource_arn required\tlength 1 -\tformat any_arn\tservice dynamodb\treplaces";
        confirm_remove_self_resource_access: Bool = "confirm_remove_self_resource_access computed";
    }
    attributes {
        id: Id<kind::DynamodbResourcePolicy> = "id";
        revision_id: Str = "revision_id";
    }
}
/// Blocks of [`aws_dynamodb_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table).
pub mod dynamodb_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Attribute`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        Attribute
        arguments {
            name: Str = "name required\tmay_replace";
            r#type: Str = "type required\tin S|N|B";
        }
    }
    /// Blocks of [`GlobalSecondaryIndex`].
    pub mod global_secondary_index {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`OnDemandThroughput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
            OnDemandThroughput
            arguments {
                max_read_request_units: Num = "max_read_request_units computed\twhole\tmay_replace";
                max_write_request_units: Num = "max_write_request_units computed\twhole\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`GlobalSecondaryIndex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        GlobalSecondaryIndex
        arguments {
            hash_key: Str = "hash_key required\tmay_replace";
            name: Str = "name required\tmay_replace";
            projection_type: Str = "projection_type required\tin ALL|KEYS_ONLY|INCLUDE\tmay_replace";
            non_key_attributes: Set<Str> = "non_key_attributes optional\tmay_replace";
            range_key: Str = "range_key optional\tmay_replace";
            read_capacity: Num = "read_capacity computed\twhole\tmay_replace";
            write_capacity: Num = "write_capacity computed\twhole\tmay_replace";
        }
        many {
            on_demand_throughput: global_secondary_index::OnDemandThroughput = "on_demand_throughput optional list block 0 1";
        }
    }
    /// Blocks of [`ImportTable`].
    pub mod import_table {
        use crate::types::*;

        /// Blocks of [`InputFormatOptions`].
        pub mod input_format_options {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Csv`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
                Csv
                arguments {
                    delimiter: Str = "delimiter optional";
                    header_list: Set<Str> = "header_list optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`InputFormatOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
            InputFormatOptions
            many {
                csv: input_format_options::Csv = "csv optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3BucketSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
            S3BucketSource
            arguments {
                bucket: Str = "bucket required";
                bucket_owner: Str = "bucket_owner optional";
                key_prefix: Str = "key_prefix optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImportTable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        ImportTable
        arguments {
            input_format: Str = "input_format required\tin DYNAMODB_JSON|ION|CSV";
            input_compression_type: Str = "input_compression_type optional\tin GZIP|ZSTD|NONE";
        }
        many {
            s3_bucket_source: import_table::S3BucketSource = "s3_bucket_source required list block 1 1";
            input_format_options: import_table::InputFormatOptions = "input_format_options optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LocalSecondaryIndex`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        LocalSecondaryIndex
        arguments {
            name: Str = "name required\tmay_replace";
            projection_type: Str = "projection_type required\tin ALL|KEYS_ONLY|INCLUDE\tmay_replace";
            range_key: Str = "range_key required\tmay_replace";
            non_key_attributes: List<Str> = "non_key_attributes optional\tmay_replace";
        }
    }
    pub use crate::services::dynamodb::dynamodb_table::global_secondary_index::OnDemandThroughput;
    formwork_model::block_binding! {
        #[doc = "Block [`PointInTimeRecovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        PointInTimeRecovery
        arguments {
            enabled: Bool = "enabled required";
            recovery_period_in_days: Num = "recovery_period_in_days computed\trange 1 35\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        Replica
        arguments {
            region_name: Str = "region_name required";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms";
            point_in_time_recovery: Bool = "point_in_time_recovery optional";
            propagate_tags: Bool = "propagate_tags optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        ServerSideEncryption
        arguments {
            enabled: Bool = "enabled required";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`Ttl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        Ttl
        arguments {
            attribute_name: Str = "attribute_name optional";
            enabled: Bool = "enabled optional\tmay_replace";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ReplicaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
        ReplicaAttributes
        attributes {
            arn: Str = "arn";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            point_in_time_recovery: Bool = "point_in_time_recovery";
            propagate_tags: Bool = "propagate_tags";
            region_name: Str = "region_name";
            stream_arn: Str = "stream_arn";
            stream_label: Str = "stream_label";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table)."]
    Managed "aws_dynamodb_table" DynamodbTable DynamodbTableAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 255, "0-9A-Za-z_.-"));
    tags Map;
    relations {
        "conflict import_table restore_source_name";
        "conflict import_table restore_source_table_arn";
        "conflict on_demand_throughput read_capacity";
        "conflict on_demand_throughput write_capacity";
        "conflict restore_source_name restore_source_table_arn";
    }
    arguments {
        billing_mode: Str = "billing_mode optional\tin PROVISIONED|PAY_PER_REQUEST";
        deletion_protection_enabled: Bool = "deletion_protection_enabled optional";
        hash_key: Str = "hash_key computed\tapi length 1 255\treplaces";
        range_key: Str = "range_key optional\tapi length 1 255\treplaces";
        read_capacity: Num = "read_capacity computed\twhole\tapi range 1 -";
        restore_date_time: Str = "restore_date_time optional\tformat rfc3339\treplaces";
        restore_source_name: Name<kind::DynamodbTable> = "restore_source_name optional\treplaces";
        restore_source_table_arn: Str = "restore_source_table_arn optional\tformat arn\treplaces";
        restore_to_latest_time: Bool = "restore_to_latest_time optional\treplaces";
        stream_enabled: Bool = "stream_enabled optional\tmay_replace";
        stream_view_type: Str = "stream_view_type computed\tin NEW_IMAGE|OLD_IMAGE|NEW_AND_OLD_IMAGES|KEYS_ONLY|";
        table_class: Str = "table_class optional\tin STANDARD|STANDARD_INFREQUENT_ACCESS";
        tags: Map<Str> = "tags optional";
        write_capacity: Num = "write_capacity computed\twhole\tapi range 1 -";
    }
    unread {
        name: Str = "name required\tapi length 3 255\tapi match [a-zA-Z0-9_.-]+\treplaces";
    }
    many {
        attribute: dynamodb_table::Attribute = "attribute optional set block 0 0";
        global_secondary_index: dynamodb_table::GlobalSecondaryIndex = "global_secondary_index optional set block 0 0";
        import_table: dynamodb_table::ImportTable = "import_table optional list block 0 1";
        local_secondary_index: dynamodb_table::LocalSecondaryIndex = "local_secondary_index optional set block 0 0";
        on_demand_throughput: dynamodb_table::OnDemandThroughput = "on_demand_throughput optional list block 0 1";
        point_in_time_recovery: dynamodb_table::PointInTimeRecovery = "point_in_time_recovery optional list block 0 1";
        replica: dynamodb_table::Replica = "replica optional set block 0 0";
        server_side_encryption: dynamodb_table::ServerSideEncryption = "server_side_encryption optional list block 0 1";
        ttl: dynamodb_table::Ttl = "ttl optional list block 0 1";
    }
    single {
        timeouts: dynamodb_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DynamodbTable> = "arn";
        id: Name<kind::DynamodbTable> = "id";
        name: Name<kind::DynamodbTable> = "name";
        stream_arn: Str = "stream_arn";
        stream_label: Str = "stream_label";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        replica: Set<dynamodb_table::ReplicaAttributes> = "replica";
    }
}
/// Blocks of [`aws_dynamodb_table_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_export).
pub mod dynamodb_table_export {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`IncrementalExportSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_export)."]
        IncrementalExportSpecification
        arguments {
            export_from_time: Str = "export_from_time computed\tformat rfc3339\treplaces";
            export_to_time: Str = "export_to_time computed\tformat rfc3339\treplaces";
            export_view_type: Str = "export_view_type computed\tin NEW_IMAGE|NEW_AND_OLD_IMAGES\treplaces";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_table_export`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_export)."]
    Managed "aws_dynamodb_table_export" DynamodbTableExport DynamodbTableExportAttributes
    naming None;
    tags None;
    arguments {
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket required\treplaces";
        table_arn: Arn<kind::DynamodbTable> = "table_arn required\tformat arn\tservice dynamodb\treplaces";
        export_format: Str = "export_format optional\tin DYNAMODB_JSON|ION\treplaces";
        export_time: Str = "export_time computed\tformat rfc3339\treplaces";
        export_type: Str = "export_type computed\tin FULL_EXPORT|INCREMENTAL_EXPORT\treplaces";
        s3_bucket_owner: Str = "s3_bucket_owner computed\tformat account_id\treplaces";
        s3_prefix: Str = "s3_prefix computed\tlength - 1024\treplaces";
        s3_sse_algorithm: Str = "s3_sse_algorithm computed\tin AES256|KMS\treplaces";
        s3_sse_kms_key_id: Str = "s3_sse_kms_key_id optional\tlength - 2048\treplaces";
    }
    many {
        incremental_export_specification: dynamodb_table_export::IncrementalExportSpecification = "incremental_export_specification optional list block 0 1";
    }
    single {
        timeouts: dynamodb_table_export::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DynamodbTableExport> = "arn";
        billed_size_in_bytes: Num = "billed_size_in_bytes";
        end_time: Str = "end_time";
        export_status: Str = "export_status";
        id: Id<kind::DynamodbTableExport> = "id";
        item_count: Num = "item_count";
        manifest_files_s3_key: Str = "manifest_files_s3_key";
        start_time: Str = "start_time";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dynamodb_table_item`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_item)."]
    Managed "aws_dynamodb_table_item" DynamodbTableItem DynamodbTableItemAttributes
    naming None;
    tags None;
    arguments {
        hash_key: Str = "hash_key required\tapi length 1 255\treplaces";
        item: Str = "item required\tmatch ^\\s*(\\{|null\\s*$|$)";
            table_name: Name<kind::DynamodbTable> = "table_name required\tapi length 3 255\tapi match [a-zA-Z0-9_.-]+\treplaces";
            range_key: Str = "range_key optional\tapi length 1 255\treplaces";
        }
        attributes {
            id: Id<kind::DynamodbTableItem> = "id";
        }
    }
    /// Blocks of [`aws_dynamodb_table_replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_replica).
    pub mod dynamodb_table_replica {
        use crate::types::*;

        pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    }
    formwork_model::resource_binding! {
        #[doc = "Resource [`aws_dynamodb_table_replica`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_table_replica)."]
        Managed "aws_dynamodb_table_replica" DynamodbTableReplica DynamodbTableReplicaAttributes
        naming None;
        tags Map;
        arguments {
            global_table_arn: Arn<kind::DynamodbTable> = "global_table_arn required\tformat arn\tservice dynamodb\treplaces";
            deletion_protection_enabled: Bool = "deletion_protection_enabled computed";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
            point_in_time_recovery: Bool = "point_in_time_recovery optional";
            table_class_override: Str = "table_class_override optional\tin STANDARD|STANDARD_INFREQUENT_ACCESS\treplaces";
            tags: Map<Str> = "tags optional";
        }
        single {
            timeouts: dynamodb_table_replica::Timeouts = "timeouts optional single block 0 0";
        }
        attributes {
            arn: Arn<kind::DynamodbTableReplica> = "arn";
            id: Id<kind::DynamodbTableReplica> = "id";
            tags_all: Map<Str> = "tags_all";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Resource [`aws_dynamodb_tag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dynamodb_tag)."]
        Managed "aws_dynamodb_tag" DynamodbTag DynamodbTagAttributes
        naming None;
        tags None;
        arguments {
            key: Str = "key required\treplaces";
            resource_arn: Arn<kind::DynamodbTable> = "resource_arn required\tapi length 1 1283\tservice dynamodb\treplaces";
            value: Str = "value required";
        }
        attributes {
            id: Id<kind::DynamodbTag> = "id";
        }
    }
    /// Data sources.
    pub(crate) mod data {
        use crate::types::*;

        /// Blocks of [`aws_dynamodb_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table).
        pub mod dynamodb_table {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as ServerSideEncryption;
            pub use crate::shared::dynamodb_data_dynamodb_table_attribute_attributes::AttributeAttributes;
            /// Blocks of [`GlobalSecondaryIndexAttributes`].
            pub mod global_secondary_index_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`OnDemandThroughputAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                    OnDemandThroughputAttributes
                    attributes {
                        max_read_request_units: Num = "max_read_request_units";
                        max_write_request_units: Num = "max_write_request_units";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`GlobalSecondaryIndexAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                GlobalSecondaryIndexAttributes
                attributes {
                    hash_key: Str = "hash_key";
                    name: Str = "name";
                    non_key_attributes: List<Str> = "non_key_attributes";
                    projection_type: Str = "projection_type";
                    range_key: Str = "range_key";
                    read_capacity: Num = "read_capacity";
                    write_capacity: Num = "write_capacity";
                }
                objects {
                    on_demand_throughput: List<global_secondary_index_attributes::OnDemandThroughputAttributes> = "on_demand_throughput";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LocalSecondaryIndexAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                LocalSecondaryIndexAttributes
                attributes {
                    name: Str = "name";
                    non_key_attributes: List<Str> = "non_key_attributes";
                    projection_type: Str = "projection_type";
                    range_key: Str = "range_key";
                }
            }
            pub use crate::services::dynamodb::data::dynamodb_table::global_secondary_index_attributes::OnDemandThroughputAttributes;
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PointInTimeRecoveryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                PointInTimeRecoveryAttributes
                attributes {
                    enabled: Bool = "enabled";
                    recovery_period_in_days: Num = "recovery_period_in_days";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ReplicaAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                ReplicaAttributes
                attributes {
                    kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
                    region_name: Str = "region_name";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ServerSideEncryptionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                ServerSideEncryptionAttributes
                attributes {
                    enabled: Bool = "enabled";
                    kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`TtlAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
                TtlAttributes
                attributes {
                    attribute_name: Str = "attribute_name";
                    enabled: Bool = "enabled";
                }
            }
        }
        formwork_model::resource_binding! {
            #[doc = "Data source [`aws_dynamodb_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table)."]
            Data "aws_dynamodb_table" DynamodbTable DynamodbTableAttributes
            naming None;
            tags None;
            arguments {
                tags: Map<Str> = "tags computed";
            }
            unread {
                name: Str = "name required";
                id: Str = "id computed";
            }
            many {
                server_side_encryption: dynamodb_table::ServerSideEncryption = "server_side_encryption optional list block 0 1";
            }
            attributes {
                arn: Arn<kind::DynamodbTable> = "arn";
                billing_mode: Str = "billing_mode";
                deletion_protection_enabled: Bool = "deletion_protection_enabled";
                hash_key: Str = "hash_key";
                id: Name<kind::DynamodbTable> = "id";
                name: Name<kind::DynamodbTable> = "name";
                range_key: Str = "range_key";
                read_capacity: Num = "read_capacity";
                stream_arn: Str = "stream_arn";
                stream_enabled: Bool = "stream_enabled";
                stream_label: Str = "stream_label";
                stream_view_type: Str = "stream_view_type";
                table_class: Str = "table_class";
                write_capacity: Num = "write_capacity";
            }
            objects {
                attribute: Set<dynamodb_table::AttributeAttributes> = "attribute";
                global_secondary_index: Set<dynamodb_table::GlobalSecondaryIndexAttributes> = "global_secondary_index";
                local_secondary_index: Set<dynamodb_table::LocalSecondaryIndexAttributes> = "local_secondary_index";
                on_demand_throughput: List<dynamodb_table::OnDemandThroughputAttributes> = "on_demand_throughput";
                point_in_time_recovery: List<dynamodb_table::PointInTimeRecoveryAttributes> = "point_in_time_recovery";
                replica: Set<dynamodb_table::ReplicaAttributes> = "replica";
                server_side_encryption: List<dynamodb_table::ServerSideEncryptionAttributes> = "server_side_encryption";
                ttl: Set<dynamodb_table::TtlAttributes> = "ttl";
            }
        }
        formwork_model::resource_binding! {
            #[doc = "Data source [`aws_dynamodb_table_item`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_table_item)."]
            Data "aws_dynamodb_table_item" DynamodbTableItem DynamodbTableItemAttributes
            naming None;
            tags None;
            arguments {
                key: Str = "key required";
                table_name: Str = "table_name required";
            }
            unread {
                expression_attribute_names: Map<Str> = "expression_attribute_names optional";
                id: Str = "id computed";
                projection_expression: Str = "projection_expression optional";
            }
            attributes {
                id: Id<kind::DynamodbTableItem> = "id";
                item: Str = "item";
            }
        }
        formwork_model::resource_binding! {
            #[doc = "Data source [`aws_dynamodb_tables`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dynamodb_tables)."]
            Data "aws_dynamodb_tables" DynamodbTables DynamodbTablesAttributes
            naming None;
            tags None;
            attributes {
                names: List<Str> = "names";
            }
        }
    }
