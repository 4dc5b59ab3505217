// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `memorydb`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_acl)."]
    Managed "aws_memorydb_acl" MemorydbAcl MemorydbAclAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 40, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        name_prefix: Str = "name_prefix computed\tlength 1 14\tmatch ^[0-9a-z-]*$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
        user_names: Set<Id<kind::MemorydbUser>> = "user_names optional\teach length 1 40";
    }
    unread {
        name: Str = "name computed\tlength 1 40\tmatch ^[0-9a-z-]*$\treplaces";
    }
    attributes {
        arn: Arn<kind::MemorydbAcl> = "arn";
        id: Id<kind::MemorydbAcl> = "id";
        minimum_engine_version: Str = "minimum_engine_version";
        name: Name<kind::MemorydbAcl> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_cluster).
pub mod memorydb_cluster {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ClusterEndpointAttributes;
    /// Blocks of [`ShardsAttributes`].
    pub mod shards_attributes {
        use crate::types::*;

        /// Blocks of [`NodesAttributes`].
        pub mod nodes_attributes {
            use crate::types::*;

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
    relations {
        "conflict name name_prefix";
        "conflict snapshot_arns snapshot_name";
    }
    arguments {
        acl_name: Id<kind::MemorydbAcl> = "acl_name required\tapi length 1 -\tapi match [a-zA-Z][a-zA-Z0-9\\-]*";
        node_type: Str = "node_type required";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional\treplaces";
        data_tiering: Bool = "data_tiering optional\treplaces";
        description: Str = "description optional";
        engine: Str = "engine computed\tin redis|valkey";
        engine_version: Str = "engine_version computed";
        final_snapshot_name: Str = "final_snapshot_name optional\tlength 1 255\tmatch ^[0-9a-z-]*$";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms\treplaces";
        maintenance_window: Str = "maintenance_window computed\tformat weekly_window";
        multi_region_cluster_name: Name<kind::MemorydbMultiRegionCluster> = "multi_region_cluster_name optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 14\tmatch ^[0-9a-z-]*$\treplaces";
        num_replicas_per_shard: Num = "num_replicas_per_shard optional\trange 0 5\twhole";
        num_shards: Num = "num_shards optional\trange 1 -\twhole";
        parameter_group_name: Name<kind::MemorydbParameterGroup> = "parameter_group_name computed";
        port: Num = "port computed\twhole\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tprefix sg-";
        snapshot_arns: List<Str> = "snapshot_arns optional\teach format arn\treplaces";
        snapshot_name: Name<kind::MemorydbSnapshot> = "snapshot_name optional\treplaces";
        snapshot_retention_limit: Num = "snapshot_retention_limit computed\trange 0 35\twhole";
        snapshot_window: Str = "snapshot_window computed\tformat daily_window";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn optional\tformat arn\tservice sns";
        subnet_group_name: Id<kind::MemorydbSubnetGroup> = "subnet_group_name computed\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
        tls_enabled: Bool = "tls_enabled optional\treplaces";
    }
    unread {
        name: Str = "name computed\tlength 1 40\tmatch ^[0-9a-z-]*$\treplaces";
    }
    single {
        timeouts: memorydb_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MemorydbCluster> = "arn";
        engine_patch_version: Str = "engine_patch_version";
        id: Id<kind::MemorydbCluster> = "id";
        name: Name<kind::MemorydbCluster> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cluster_endpoint: List<memorydb_cluster::ClusterEndpointAttributes> = "cluster_endpoint";
        shards: Set<memorydb_cluster::ShardsAttributes> = "shards";
    }
}
/// Blocks of [`aws_memorydb_multi_region_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_multi_region_cluster).
pub mod memorydb_multi_region_cluster {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_multi_region_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_multi_region_cluster)."]
    Managed "aws_memorydb_multi_region_cluster" MemorydbMultiRegionCluster MemorydbMultiRegionClusterAttributes
    naming None;
    tags Map;
    arguments {
        multi_region_cluster_name_suffix: Str = "multi_region_cluster_name_suffix required\treplaces";
        node_type: Str = "node_type required\treplaces";
        description: Str = "description optional";
        engine: Str = "engine computed\tin redis|valkey";
        engine_version: Str = "engine_version computed";
        multi_region_parameter_group_name: Str = "multi_region_parameter_group_name computed";
        num_shards: Num = "num_shards computed\twhole";
        tags: Map<Str> = "tags optional";
        tls_enabled: Bool = "tls_enabled computed\treplaces";
        update_strategy: Str = "update_strategy optional\tin coordinated|uncoordinated";
    }
    single {
        timeouts: memorydb_multi_region_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MemorydbMultiRegionCluster> = "arn";
        multi_region_cluster_name: Name<kind::MemorydbMultiRegionCluster> = "multi_region_cluster_name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_parameter_group).
pub mod memorydb_parameter_group {
    use crate::types::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_parameter_group)."]
    Managed "aws_memorydb_parameter_group" MemorydbParameterGroup MemorydbParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 229\tmatch ^[0-9a-z-]*$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name computed\tlength 1 255\tmatch ^[0-9a-z-]*$\treplaces";
    }
    many {
        parameter: memorydb_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::MemorydbParameterGroup> = "arn";
        id: Id<kind::MemorydbParameterGroup> = "id";
        name: Name<kind::MemorydbParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_snapshot).
pub mod memorydb_snapshot {
    use crate::types::*;

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
            topic_arn: Arn<kind::SnsTopic> = "topic_arn";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_snapshot)."]
    Managed "aws_memorydb_snapshot" MemorydbSnapshot MemorydbSnapshotAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        cluster_name: Name<kind::MemorydbCluster> = "cluster_name required\treplaces";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms\treplaces";
        name_prefix: Str = "name_prefix computed\tlength 1 229\tmatch ^[0-9a-z-]*$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength 1 255\tmatch ^[0-9a-z-]*$\treplaces";
    }
    single {
        timeouts: memorydb_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MemorydbSnapshot> = "arn";
        id: Id<kind::MemorydbSnapshot> = "id";
        name: Name<kind::MemorydbSnapshot> = "name";
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
    relations {
        "conflict name name_prefix";
    }
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-";
        description: Str = "description optional";
        name_prefix: Str = "name_prefix computed\tlength 1 229\tmatch ^[0-9a-z-]*$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        name: Str = "name computed\tlength 1 255\tmatch ^[0-9a-z-]*$\treplaces";
    }
    attributes {
        arn: Arn<kind::MemorydbSubnetGroup> = "arn";
        id: Id<kind::MemorydbSubnetGroup> = "id";
        name: Name<kind::MemorydbSubnetGroup> = "name";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_user).
pub mod memorydb_user {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_user)."]
        AuthenticationMode
        arguments {
            r#type: Str = "type required\tin password|iam";
            passwords: Secret<Set<Str>> = "passwords optional sensitive\titems 1 2\teach length 16 128";
        }
    }
    pub use crate::shared::elasticache_elasticache_user_authentication_mode_attributes::AuthenticationModeAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/memorydb_user)."]
    Managed "aws_memorydb_user" MemorydbUser MemorydbUserAttributes
    naming None;
    tags Map;
    arguments {
        access_string: Str = "access_string required\tapi match .*\\S.*";
        tags: Map<Str> = "tags optional\tapi items - 200";
    }
    unread {
        user_name: Str = "user_name required\tlength 1 40\tmatch ^[0-9a-z-]*$\treplaces";
    }
    many {
        authentication_mode: memorydb_user::AuthenticationMode = "authentication_mode required list block 1 1";
    }
    attributes {
        arn: Arn<kind::MemorydbUser> = "arn";
        id: Id<kind::MemorydbUser> = "id";
        minimum_engine_version: Str = "minimum_engine_version";
        tags_all: Map<Str> = "tags_all";
        user_name: Name<kind::MemorydbUser> = "user_name";
    }
    objects {
        authentication_mode: List<memorydb_user::AuthenticationModeAttributes> = "authentication_mode";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_acl`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_acl)."]
        Data "aws_memorydb_acl" MemorydbAcl MemorydbAclAttributes
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
            arn: Arn<kind::MemorydbAcl> = "arn";
            id: Id<kind::MemorydbAcl> = "id";
            minimum_engine_version: Str = "minimum_engine_version";
            name: Name<kind::MemorydbAcl> = "name";
            user_names: Set<Str> = "user_names";
        }
    }
    /// Blocks of [`aws_memorydb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_cluster).
    pub mod memorydb_cluster {
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            acl_name: Str = "acl_name";
            arn: Arn<kind::MemorydbCluster> = "arn";
            auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade";
            data_tiering: Bool = "data_tiering";
            description: Str = "description";
            engine: Str = "engine";
            engine_patch_version: Str = "engine_patch_version";
            engine_version: Str = "engine_version";
            final_snapshot_name: Str = "final_snapshot_name";
            id: Id<kind::MemorydbCluster> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            maintenance_window: Str = "maintenance_window";
            name: Name<kind::MemorydbCluster> = "name";
            node_type: Str = "node_type";
            num_replicas_per_shard: Num = "num_replicas_per_shard";
            num_shards: Num = "num_shards";
            parameter_group_name: Str = "parameter_group_name";
            port: Num = "port";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            snapshot_window: Str = "snapshot_window";
            sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn";
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
        use crate::types::*;

        pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as ParameterAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_parameter_group)."]
        Data "aws_memorydb_parameter_group" MemorydbParameterGroup MemorydbParameterGroupAttributes
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
            arn: Arn<kind::MemorydbParameterGroup> = "arn";
            description: Str = "description";
            family: Str = "family";
            id: Id<kind::MemorydbParameterGroup> = "id";
            name: Name<kind::MemorydbParameterGroup> = "name";
        }
        objects {
            parameter: Set<memorydb_parameter_group::ParameterAttributes> = "parameter";
        }
    }
    /// Blocks of [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_snapshot).
    pub mod memorydb_snapshot {
        use crate::types::*;

        pub use crate::services::memorydb::memorydb_snapshot::ClusterConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_memorydb_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_snapshot)."]
        Data "aws_memorydb_snapshot" MemorydbSnapshot MemorydbSnapshotAttributes
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
            arn: Arn<kind::MemorydbSnapshot> = "arn";
            cluster_name: Str = "cluster_name";
            id: Id<kind::MemorydbSnapshot> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            name: Name<kind::MemorydbSnapshot> = "name";
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
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::MemorydbSubnetGroup> = "arn";
            description: Str = "description";
            id: Id<kind::MemorydbSubnetGroup> = "id";
            name: Name<kind::MemorydbSubnetGroup> = "name";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_memorydb_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/memorydb_user).
    pub mod memorydb_user {
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            user_name: Str = "user_name required";
            id: Str = "id computed";
        }
        attributes {
            access_string: Str = "access_string";
            arn: Arn<kind::MemorydbUser> = "arn";
            id: Id<kind::MemorydbUser> = "id";
            minimum_engine_version: Str = "minimum_engine_version";
            user_name: Name<kind::MemorydbUser> = "user_name";
        }
        objects {
            authentication_mode: List<memorydb_user::AuthenticationModeAttributes> = "authentication_mode";
        }
    }
}
