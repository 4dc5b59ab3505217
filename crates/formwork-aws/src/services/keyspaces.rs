// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `keyspaces`.

use crate::types::*;

/// Blocks of [`aws_keyspaces_keyspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_keyspace).
pub mod keyspaces_keyspace {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ReplicationSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_keyspace)."]
        ReplicationSpecification
        arguments {
            region_list: Set<Str> = "region_list optional\titems - 6\teach format region\treplaces";
            replication_strategy: Str = "replication_strategy computed\tin SINGLE_REGION|MULTI_REGION\treplaces";
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
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$\treplaces";
    }
    many {
        replication_specification: keyspaces_keyspace::ReplicationSpecification = "replication_specification optional list block 0 1";
    }
    single {
        timeouts: keyspaces_keyspace::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::KeyspacesKeyspace> = "arn";
        id: Id<kind::KeyspacesKeyspace> = "id";
        name: Name<kind::KeyspacesKeyspace> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_keyspaces_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table).
pub mod keyspaces_table {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CapacitySpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        CapacitySpecification
        arguments {
            read_capacity_units: Num = "read_capacity_units optional\trange 1 -\twhole";
            throughput_mode: Str = "throughput_mode computed\tin PAY_PER_REQUEST|PROVISIONED";
            write_capacity_units: Num = "write_capacity_units optional\trange 1 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClientSideTimestamps`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        ClientSideTimestamps
        arguments {
            status: Str = "status required\tin ENABLED";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Comment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        Comment
        arguments {
            message: Str = "message computed\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EncryptionSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        EncryptionSpecification
        arguments {
            kms_key_identifier: OneOf<kind::KmsKeyIdOrArn> = "kms_key_identifier optional\tformat arn";
            r#type: Str = "type computed\tin CUSTOMER_MANAGED_KMS_KEY|AWS_OWNED_KMS_KEY";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PointInTimeRecovery`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
        PointInTimeRecovery
        arguments {
            status: Str = "status computed\tin ENABLED|DISABLED";
        }
    }
    /// Blocks of [`SchemaDefinition`].
    pub mod schema_definition {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClusteringKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
            ClusteringKey
            arguments {
                name: Str = "name required\tmatch ^[a-z0-9][a-z0-9_]{1,47}$\treplaces";
                order_by: Str = "order_by required\tin ASC|DESC\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Column`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
            Column
            arguments {
                name: Str = "name required\tmatch ^[a-z0-9][a-z0-9_]{1,47}$";
                r#type: Str = "type required\tmatch ^[a-z0-9]+(\\<[a-z0-9]+(, *[a-z0-9]+){0,1}\\>)?$";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PartitionKey`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
            PartitionKey
            arguments {
                name: Str = "name required\tmatch ^[a-z0-9][a-z0-9_]{1,47}$\treplaces";
            }
        }
        pub use crate::services::keyspaces::keyspaces_table::schema_definition::PartitionKey as StaticColumn;
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
    pub use crate::services::keyspaces::keyspaces_table::ClientSideTimestamps as Ttl;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_keyspaces_table`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/keyspaces_table)."]
    Managed "aws_keyspaces_table" KeyspacesTable KeyspacesTableAttributes
    naming None;
    tags Map;
    arguments {
        keyspace_name: Name<kind::KeyspacesKeyspace> = "keyspace_name required\tmatch ^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$\treplaces";
        default_time_to_live: Num = "default_time_to_live optional\trange 1 630720000\twhole";
        tags: Map<Str> = "tags optional";
    }
    unread {
        table_name: Str = "table_name required\tmatch ^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$\treplaces";
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
        arn: Arn<kind::KeyspacesTable> = "arn";
        id: Id<kind::KeyspacesTable> = "id";
        table_name: Name<kind::KeyspacesTable> = "table_name";
        tags_all: Map<Str> = "tags_all";
    }
}
