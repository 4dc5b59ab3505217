// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `keyspaces`.

use crate::kinds::*;

/// Blocks of [`aws_keyspaces_keyspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_keyspace).
pub mod keyspaces_keyspace {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_keyspace)."]
        ReplicationSpecification
        arguments {
            region_list: Set<Str> = "region_list optional";
            replication_strategy: Str = "replication_strategy computed";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_keyspaces_keyspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_keyspace)."]
    Managed "aws_keyspaces_keyspace" KeyspacesKeyspace KeyspacesKeyspaceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        replication_specification: keyspaces_keyspace::ReplicationSpecification = "replication_specification optional list block 0 1";
    }
    single {
        timeouts: keyspaces_keyspace::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_keyspaces_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table).
pub mod keyspaces_table {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacitySpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        CapacitySpecification
        arguments {
            read_capacity_units: Num = "read_capacity_units optional";
            throughput_mode: Str = "throughput_mode computed";
            write_capacity_units: Num = "write_capacity_units optional";
        }
    }
    pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as ClientSideTimestamps;
    formwork_model::block_binding! {
        #[doc = "Block [`Comment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        Comment
        arguments {
            message: Str = "message computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        EncryptionSpecification
        arguments {
            kms_key_identifier: Str = "kms_key_identifier optional";
            r#type: Str = "type computed";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PointInTimeRecovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        PointInTimeRecovery
        arguments {
            status: Str = "status computed";
        }
    }
    /// Blocks of [`SchemaDefinition`].
    pub mod schema_definition {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClusteringKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
            ClusteringKey
            arguments {
                name: Str = "name required";
                order_by: Str = "order_by required";
            }
        }
        pub use crate::shared::dynamodb_dynamodb_table_attribute::Attribute as Column;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as PartitionKey;
        pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as StaticColumn;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SchemaDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        SchemaDefinition
        many {
            column: schema_definition::Column = "column required set block 1 0";
            partition_key: schema_definition::PartitionKey = "partition_key required list block 1 0";
            clustering_key: schema_definition::ClusteringKey = "clustering_key optional list block 0 0";
            static_column: schema_definition::StaticColumn = "static_column optional set block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::devopsguru_devopsguru_event_sources_config_event_sources_amazon_code_guru_profiler::AmazonCodeGuruProfiler as Ttl;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_keyspaces_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
    Managed "aws_keyspaces_table" KeyspacesTable KeyspacesTableAttributes
    naming None;
    tags Map;
    arguments {
        keyspace_name: Str = "keyspace_name required";
        table_name: Str = "table_name required";
        default_time_to_live: Num = "default_time_to_live optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        schema_definition: keyspaces_table::SchemaDefinition = "schema_definition required list block 1 1";
        capacity_specification: keyspaces_table::CapacitySpecification = "capacity_specification optional list block 0 1";
        client_side_timestamps: keyspaces_table::ClientSideTimestamps = "client_side_timestamps optional list block 0 1";
        comment: keyspaces_table::Comment = "comment optional list block 0 1";
        encryption_specification: keyspaces_table::EncryptionSpecification = "encryption_specification optional list block 0 1";
        point_in_time_recovery: keyspaces_table::PointInTimeRecovery = "point_in_time_recovery optional list block 0 1";
        ttl: keyspaces_table::Ttl = "ttl optional list block 0 1";
    }
    single {
        timeouts: keyspaces_table::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
