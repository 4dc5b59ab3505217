// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `memorydb`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_acl)."]
    Managed "aws_memorydb_acl" MemorydbAcl MemorydbAclAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 40, "0-9a-z-"));
    tags Map;
    arguments {
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
        user_names: Set<Str> = "user_names optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        minimum_engine_version: Str = "minimum_engine_version";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_cluster).
pub mod memorydb_cluster {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ClusterEndpointAttributes;
    /// Blocks of [`ShardsAttributes`].
    pub mod shards_attributes {
        use crate::kinds::*;

        /// Blocks of [`NodesAttributes`].
        pub mod nodes_attributes {
            use crate::kinds::*;

            pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`NodesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_cluster)."]
            NodesAttributes
            attributes {
                availability_zone: Str = "availability_zone";
                create_time: Str = "create_time";
                name: Str = "name";
            }
            objects {
                endpoint: List<nodes_attributes::EndpointAttributes> = "endpoint";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ShardsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_cluster)."]
        ShardsAttributes
        attributes {
            name: Str = "name";
            num_nodes: Num = "num_nodes";
            slots: Str = "slots";
        }
        objects {
            nodes: Set<shards_attributes::NodesAttributes> = "nodes";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_cluster)."]
    Managed "aws_memorydb_cluster" MemorydbCluster MemorydbClusterAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 40, "0-9a-z-"));
    tags Map;
    arguments {
        acl_name: Str = "acl_name required";
        node_type: Str = "node_type required";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        data_tiering: Bool = "data_tiering optional";
        description: Str = "description optional";
        engine: Str = "engine computed";
        engine_version: Str = "engine_version computed";
        final_snapshot_name: Str = "final_snapshot_name optional";
        kms_key_arn: Str = "kms_key_arn optional";
        maintenance_window: Str = "maintenance_window computed";
        multi_region_cluster_name: Str = "multi_region_cluster_name optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        num_replicas_per_shard: Num = "num_replicas_per_shard optional";
        num_shards: Num = "num_shards optional";
        parameter_group_name: Str = "parameter_group_name computed";
        port: Num = "port computed";
        security_group_ids: Set<Str> = "security_group_ids optional";
        snapshot_arns: List<Str> = "snapshot_arns optional";
        snapshot_name: Str = "snapshot_name optional";
        snapshot_retention_limit: Num = "snapshot_retention_limit computed";
        snapshot_window: Str = "snapshot_window computed";
        sns_topic_arn: Str = "sns_topic_arn optional";
        subnet_group_name: Str = "subnet_group_name computed";
        tags: Map<Str> = "tags optional";
        tls_enabled: Bool = "tls_enabled optional";
    }
    single {
        timeouts: memorydb_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        engine_patch_version: Str = "engine_patch_version";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cluster_endpoint: List<memorydb_cluster::ClusterEndpointAttributes> = "cluster_endpoint";
        shards: Set<memorydb_cluster::ShardsAttributes> = "shards";
    }
}
/// Blocks of [`aws_memorydb_multi_region_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_multi_region_cluster).
pub mod memorydb_multi_region_cluster {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_multi_region_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_multi_region_cluster)."]
    Managed "aws_memorydb_multi_region_cluster" MemorydbMultiRegionCluster MemorydbMultiRegionClusterAttributes
    naming None;
    tags Map;
    arguments {
        multi_region_cluster_name_suffix: Str = "multi_region_cluster_name_suffix required";
        node_type: Str = "node_type required";
        description: Str = "description optional";
        engine: Str = "engine computed";
        engine_version: Str = "engine_version computed";
        multi_region_parameter_group_name: Str = "multi_region_parameter_group_name computed";
        num_shards: Num = "num_shards computed";
        tags: Map<Str> = "tags optional";
        tls_enabled: Bool = "tls_enabled computed";
        update_strategy: Str = "update_strategy optional";
    }
    single {
        timeouts: memorydb_multi_region_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        multi_region_cluster_name: Str = "multi_region_cluster_name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_parameter_group).
pub mod memorydb_parameter_group {
    use crate::kinds::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_parameter_group)."]
    Managed "aws_memorydb_parameter_group" MemorydbParameterGroup MemorydbParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        family: Str = "family required";
        description: Str = "description optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        parameter: memorydb_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_snapshot).
pub mod memorydb_snapshot {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ClusterConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_snapshot)."]
        ClusterConfigurationAttributes
        attributes {
            description: Str = "description";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            maintenance_window: Str = "maintenance_window";
            name: Str = "name";
            node_type: Str = "node_type";
            num_shards: Num = "num_shards";
            parameter_group_name: Str = "parameter_group_name";
            port: Num = "port";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            snapshot_window: Str = "snapshot_window";
            subnet_group_name: Str = "subnet_group_name";
            topic_arn: Str = "topic_arn";
            vpc_id: Str = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_snapshot)."]
    Managed "aws_memorydb_snapshot" MemorydbSnapshot MemorydbSnapshotAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        cluster_name: Str = "cluster_name required";
        kms_key_arn: Str = "kms_key_arn optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: memorydb_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        source: Str = "source";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cluster_configuration: List<memorydb_snapshot::ClusterConfigurationAttributes> = "cluster_configuration";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_subnet_group)."]
    Managed "aws_memorydb_subnet_group" MemorydbSubnetGroup MemorydbSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        subnet_ids: Set<Str> = "subnet_ids required";
        description: Str = "description optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
/// Blocks of [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_user).
pub mod memorydb_user {
    use crate::kinds::*;

    pub use crate::shared::elasticache_elasticache_user_authentication_mode::AuthenticationMode;
    pub use crate::shared::elasticache_elasticache_user_authentication_mode_attributes::AuthenticationModeAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_user)."]
    Managed "aws_memorydb_user" MemorydbUser MemorydbUserAttributes
    naming None;
    tags Map;
    arguments {
        access_string: Str = "access_string required";
        user_name: Str = "user_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        authentication_mode: memorydb_user::AuthenticationMode = "authentication_mode required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        minimum_engine_version: Str = "minimum_engine_version";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        authentication_mode: List<memorydb_user::AuthenticationModeAttributes> = "authentication_mode";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_acl)."]
        Data "aws_memorydb_acl" MemorydbAcl MemorydbAclAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            minimum_engine_version: Str = "minimum_engine_version";
            user_names: Set<Str> = "user_names";
        }
    }
    /// Blocks of [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_cluster).
    pub mod memorydb_cluster {
        use crate::kinds::*;

        pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ClusterEndpointAttributes;
        pub use crate::services::memorydb::memorydb_cluster::ShardsAttributes;
        pub use crate::services::memorydb::memorydb_cluster::shards_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_cluster)."]
        Data "aws_memorydb_cluster" MemorydbCluster MemorydbClusterAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            acl_name: Str = "acl_name";
            arn: Str = "arn";
            auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade";
            data_tiering: Bool = "data_tiering";
            description: Str = "description";
            engine: Str = "engine";
            engine_patch_version: Str = "engine_patch_version";
            engine_version: Str = "engine_version";
            final_snapshot_name: Str = "final_snapshot_name";
            kms_key_arn: Str = "kms_key_arn";
            maintenance_window: Str = "maintenance_window";
            node_type: Str = "node_type";
            num_replicas_per_shard: Num = "num_replicas_per_shard";
            num_shards: Num = "num_shards";
            parameter_group_name: Str = "parameter_group_name";
            port: Num = "port";
            security_group_ids: Set<Str> = "security_group_ids";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            snapshot_window: Str = "snapshot_window";
            sns_topic_arn: Str = "sns_topic_arn";
            subnet_group_name: Str = "subnet_group_name";
            tls_enabled: Bool = "tls_enabled";
        }
        objects {
            cluster_endpoint: List<memorydb_cluster::ClusterEndpointAttributes> = "cluster_endpoint";
            shards: Set<memorydb_cluster::ShardsAttributes> = "shards";
        }
    }
    /// Blocks of [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_parameter_group).
    pub mod memorydb_parameter_group {
        use crate::kinds::*;

        pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as ParameterAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_parameter_group)."]
        Data "aws_memorydb_parameter_group" MemorydbParameterGroup MemorydbParameterGroupAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            family: Str = "family";
        }
        objects {
            parameter: Set<memorydb_parameter_group::ParameterAttributes> = "parameter";
        }
    }
    /// Blocks of [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_snapshot).
    pub mod memorydb_snapshot {
        use crate::kinds::*;

        pub use crate::services::memorydb::memorydb_snapshot::ClusterConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_snapshot)."]
        Data "aws_memorydb_snapshot" MemorydbSnapshot MemorydbSnapshotAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            cluster_name: Str = "cluster_name";
            kms_key_arn: Str = "kms_key_arn";
            source: Str = "source";
        }
        objects {
            cluster_configuration: List<memorydb_snapshot::ClusterConfigurationAttributes> = "cluster_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_subnet_group)."]
        Data "aws_memorydb_subnet_group" MemorydbSubnetGroup MemorydbSubnetGroupAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
    }
    /// Blocks of [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_user).
    pub mod memorydb_user {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AuthenticationModeAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_user)."]
            AuthenticationModeAttributes
            attributes {
                password_count: Num = "password_count";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_user)."]
        Data "aws_memorydb_user" MemorydbUser MemorydbUserAttributes
        naming None;
        tags None;
        arguments {
            user_name: Str = "user_name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            access_string: Str = "access_string";
            arn: Str = "arn";
            minimum_engine_version: Str = "minimum_engine_version";
        }
        objects {
            authentication_mode: List<memorydb_user::AuthenticationModeAttributes> = "authentication_mode";
        }
    }
}
