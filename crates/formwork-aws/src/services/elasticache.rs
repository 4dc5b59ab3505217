// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elasticache`.

use crate::kinds::*;

/// Blocks of [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster).
pub mod elasticache_cluster {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LogDeliveryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster)."]
        LogDeliveryConfiguration
        arguments {
            destination: Str = "destination required";
            destination_type: Str = "destination_type required";
            log_format: Str = "log_format required";
            log_type: Str = "log_type required";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`CacheNodesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster)."]
        CacheNodesAttributes
        attributes {
            address: Str = "address";
            availability_zone: Str = "availability_zone";
            id: Str = "id";
            outpost_arn: Str = "outpost_arn";
            port: Num = "port";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster)."]
    Managed "aws_elasticache_cluster" ElasticacheCluster ElasticacheClusterAttributes
    naming Some(formwork_model::Naming::new("cluster_id", "", 1, 50, "0-9A-Za-z-"));
    tags Map;
    arguments {
        cluster_id: Str = "cluster_id required";
        apply_immediately: Bool = "apply_immediately computed";
        auto_minor_version_upgrade: Str = "auto_minor_version_upgrade optional";
        availability_zone: Str = "availability_zone computed";
        az_mode: Str = "az_mode computed";
        engine: Str = "engine computed";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional";
        ip_discovery: Str = "ip_discovery computed";
        maintenance_window: Str = "maintenance_window computed";
        network_type: Str = "network_type computed";
        node_type: Str = "node_type computed";
        notification_topic_arn: Str = "notification_topic_arn optional";
        num_cache_nodes: Num = "num_cache_nodes computed";
        outpost_mode: Str = "outpost_mode optional";
        parameter_group_name: Str = "parameter_group_name computed";
        port: Num = "port computed";
        preferred_availability_zones: List<Str> = "preferred_availability_zones optional";
        preferred_outpost_arn: Str = "preferred_outpost_arn computed";
        replication_group_id: Str = "replication_group_id computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        snapshot_arns: List<Str> = "snapshot_arns optional";
        snapshot_name: Str = "snapshot_name optional";
        snapshot_retention_limit: Num = "snapshot_retention_limit optional";
        snapshot_window: Str = "snapshot_window computed";
        subnet_group_name: Str = "subnet_group_name computed";
        tags: Map<Str> = "tags optional";
        transit_encryption_enabled: Bool = "transit_encryption_enabled computed";
    }
    many {
        log_delivery_configuration: elasticache_cluster::LogDeliveryConfiguration = "log_delivery_configuration optional set block 0 2";
    }
    single {
        timeouts: elasticache_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cluster_address: Str = "cluster_address";
        configuration_endpoint: Str = "configuration_endpoint";
        engine_version_actual: Str = "engine_version_actual";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cache_nodes: List<elasticache_cluster::CacheNodesAttributes> = "cache_nodes";
    }
}
/// Blocks of [`aws_elasticache_global_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_global_replication_group).
pub mod elasticache_global_replication_group {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`GlobalNodeGroupsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_global_replication_group)."]
        GlobalNodeGroupsAttributes
        attributes {
            global_node_group_id: Str = "global_node_group_id";
            slots: Str = "slots";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_global_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_global_replication_group)."]
    Managed "aws_elasticache_global_replication_group" ElasticacheGlobalReplicationGroup ElasticacheGlobalReplicationGroupAttributes
    naming None;
    tags None;
    arguments {
        global_replication_group_id_suffix: Str = "global_replication_group_id_suffix required";
        primary_replication_group_id: Str = "primary_replication_group_id required";
        automatic_failover_enabled: Bool = "automatic_failover_enabled computed";
        cache_node_type: Str = "cache_node_type computed";
        engine_version: Str = "engine_version computed";
        global_replication_group_description: Str = "global_replication_group_description optional";
        num_node_groups: Num = "num_node_groups computed";
        parameter_group_name: Str = "parameter_group_name optional";
    }
    single {
        timeouts: elasticache_global_replication_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        at_rest_encryption_enabled: Bool = "at_rest_encryption_enabled";
        auth_token_enabled: Bool = "auth_token_enabled";
        cluster_enabled: Bool = "cluster_enabled";
        engine: Str = "engine";
        engine_version_actual: Str = "engine_version_actual";
        global_replication_group_id: Str = "global_replication_group_id";
        id: Str = "id";
        transit_encryption_enabled: Bool = "transit_encryption_enabled";
    }
    objects {
        global_node_groups: Set<elasticache_global_replication_group::GlobalNodeGroupsAttributes> = "global_node_groups";
    }
}
/// Blocks of [`aws_elasticache_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_parameter_group).
pub mod elasticache_parameter_group {
    use crate::kinds::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_parameter_group)."]
    Managed "aws_elasticache_parameter_group" ElasticacheParameterGroup ElasticacheParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        family: Str = "family required";
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        parameter: elasticache_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group).
pub mod elasticache_replication_group {
    use crate::kinds::*;

    pub use crate::services::elasticache::elasticache_cluster::LogDeliveryConfiguration;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group)."]
    Managed "aws_elasticache_replication_group" ElasticacheReplicationGroup ElasticacheReplicationGroupAttributes
    naming Some(formwork_model::Naming::new("replication_group_id", "", 1, 40, "0-9A-Za-z-"));
    tags Map;
    arguments {
        description: Str = "description required";
        replication_group_id: Str = "replication_group_id required";
        apply_immediately: Bool = "apply_immediately computed";
        at_rest_encryption_enabled: Str = "at_rest_encryption_enabled computed";
        auth_token: Str = "auth_token optional sensitive";
        auth_token_update_strategy: Str = "auth_token_update_strategy optional";
        auto_minor_version_upgrade: Str = "auto_minor_version_upgrade computed";
        automatic_failover_enabled: Bool = "automatic_failover_enabled optional";
        cluster_mode: Str = "cluster_mode computed";
        data_tiering_enabled: Bool = "data_tiering_enabled computed";
        engine: Str = "engine optional";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional";
        global_replication_group_id: Str = "global_replication_group_id computed";
        ip_discovery: Str = "ip_discovery computed";
        kms_key_id: Str = "kms_key_id optional";
        maintenance_window: Str = "maintenance_window computed";
        multi_az_enabled: Bool = "multi_az_enabled optional";
        network_type: Str = "network_type computed";
        node_type: Str = "node_type computed";
        notification_topic_arn: Str = "notification_topic_arn optional";
        num_cache_clusters: Num = "num_cache_clusters computed";
        num_node_groups: Num = "num_node_groups computed";
        parameter_group_name: Str = "parameter_group_name computed";
        port: Num = "port optional";
        preferred_cache_cluster_azs: List<Str> = "preferred_cache_cluster_azs optional";
        replicas_per_node_group: Num = "replicas_per_node_group computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        security_group_names: Set<Str> = "security_group_names computed";
        snapshot_arns: Set<Str> = "snapshot_arns optional";
        snapshot_name: Str = "snapshot_name optional";
        snapshot_retention_limit: Num = "snapshot_retention_limit optional";
        snapshot_window: Str = "snapshot_window computed";
        subnet_group_name: Str = "subnet_group_name computed";
        tags: Map<Str> = "tags optional";
        transit_encryption_enabled: Bool = "transit_encryption_enabled computed";
        transit_encryption_mode: Str = "transit_encryption_mode computed";
        user_group_ids: Set<Str> = "user_group_ids optional";
    }
    many {
        log_delivery_configuration: elasticache_replication_group::LogDeliveryConfiguration = "log_delivery_configuration optional set block 0 2";
    }
    single {
        timeouts: elasticache_replication_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cluster_enabled: Bool = "cluster_enabled";
        configuration_endpoint_address: Str = "configuration_endpoint_address";
        engine_version_actual: Str = "engine_version_actual";
        id: Str = "id";
        member_clusters: Set<Str> = "member_clusters";
        primary_endpoint_address: Str = "primary_endpoint_address";
        reader_endpoint_address: Str = "reader_endpoint_address";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elasticache_reserved_cache_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node).
pub mod elasticache_reserved_cache_node {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_reserved_cache_node_recurring_charges_attributes::RecurringChargesAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_reserved_cache_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node)."]
    Managed "aws_elasticache_reserved_cache_node" ElasticacheReservedCacheNode ElasticacheReservedCacheNodeAttributes
    naming None;
    tags Map;
    arguments {
        reserved_cache_nodes_offering_id: Str = "reserved_cache_nodes_offering_id required";
        cache_node_count: Num = "cache_node_count computed";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: elasticache_reserved_cache_node::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cache_node_type: Str = "cache_node_type";
        duration: Str = "duration";
        fixed_price: Num = "fixed_price";
        id: Str = "id";
        offering_type: Str = "offering_type";
        product_description: Str = "product_description";
        start_time: Str = "start_time";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
        usage_price: Num = "usage_price";
    }
    objects {
        recurring_charges: List<elasticache_reserved_cache_node::RecurringChargesAttributes> = "recurring_charges";
    }
}
/// Blocks of [`aws_elasticache_serverless_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache).
pub mod elasticache_serverless_cache {
    use crate::kinds::*;

    /// Blocks of [`CacheUsageLimits`].
    pub mod cache_usage_limits {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
            DataStorage
            arguments {
                unit: Str = "unit required";
                maximum: Num = "maximum optional";
                minimum: Num = "minimum optional";
            }
        }
        pub use crate::shared::elasticache_elasticache_serverless_cache_cache_usage_limits_ecpu_per_second::EcpuPerSecond;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CacheUsageLimits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
        CacheUsageLimits
        many {
            data_storage: cache_usage_limits::DataStorage = "data_storage optional list block 0 0";
            ecpu_per_second: cache_usage_limits::EcpuPerSecond = "ecpu_per_second optional list block 0 0";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ReaderEndpointAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_serverless_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
    Managed "aws_elasticache_serverless_cache" ElasticacheServerlessCache ElasticacheServerlessCacheAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        engine: Str = "engine required";
        name: Str = "name required";
        daily_snapshot_time: Str = "daily_snapshot_time computed";
        description: Str = "description computed";
        kms_key_id: Str = "kms_key_id optional";
        major_engine_version: Str = "major_engine_version computed";
        security_group_ids: Set<Str> = "security_group_ids computed";
        snapshot_arns_to_restore: List<Str> = "snapshot_arns_to_restore optional";
        snapshot_retention_limit: Num = "snapshot_retention_limit computed";
        subnet_ids: Set<Str> = "subnet_ids computed";
        tags: Map<Str> = "tags optional";
        user_group_id: Str = "user_group_id optional";
    }
    many {
        cache_usage_limits: elasticache_serverless_cache::CacheUsageLimits = "cache_usage_limits optional list block 0 0";
    }
    single {
        timeouts: elasticache_serverless_cache::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        create_time: Str = "create_time";
        full_engine_version: Str = "full_engine_version";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        endpoint: List<elasticache_serverless_cache::EndpointAttributes> = "endpoint";
        reader_endpoint: List<elasticache_serverless_cache::ReaderEndpointAttributes> = "reader_endpoint";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_subnet_group)."]
    Managed "aws_elasticache_subnet_group" ElasticacheSubnetGroup ElasticacheSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        subnet_ids: Set<Str> = "subnet_ids required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Str = "vpc_id";
    }
}
/// Blocks of [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user).
pub mod elasticache_user {
    use crate::kinds::*;

    pub use crate::shared::elasticache_elasticache_user_authentication_mode::AuthenticationMode;
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_user_authentication_mode_attributes::AuthenticationModeAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
    Managed "aws_elasticache_user" ElasticacheUser ElasticacheUserAttributes
    naming None;
    tags Map;
    arguments {
        access_string: Str = "access_string required";
        engine: Str = "engine required";
        user_id: Str = "user_id required";
        user_name: Str = "user_name required";
        no_password_required: Bool = "no_password_required optional";
        passwords: Set<Str> = "passwords optional sensitive";
        tags: Map<Str> = "tags optional";
    }
    many {
        authentication_mode: elasticache_user::AuthenticationMode = "authentication_mode optional list block 0 1";
    }
    single {
        timeouts: elasticache_user::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        authentication_mode: List<elasticache_user::AuthenticationModeAttributes> = "authentication_mode";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_user_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user_group)."]
    Managed "aws_elasticache_user_group" ElasticacheUserGroup ElasticacheUserGroupAttributes
    naming None;
    tags Map;
    arguments {
        engine: Str = "engine required";
        user_group_id: Str = "user_group_id required";
        tags: Map<Str> = "tags optional";
        user_ids: Set<Str> = "user_ids optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elasticache_user_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user_group_association).
pub mod elasticache_user_group_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_user_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user_group_association)."]
    Managed "aws_elasticache_user_group_association" ElasticacheUserGroupAssociation ElasticacheUserGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        user_group_id: Str = "user_group_id required";
        user_id: Str = "user_id required";
    }
    single {
        timeouts: elasticache_user_group_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_cluster).
    pub mod elasticache_cluster {
        use crate::kinds::*;

        pub use crate::services::elasticache::elasticache_cluster::CacheNodesAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LogDeliveryConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_cluster)."]
            LogDeliveryConfigurationAttributes
            attributes {
                destination: Str = "destination";
                destination_type: Str = "destination_type";
                log_format: Str = "log_format";
                log_type: Str = "log_type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_cluster)."]
        Data "aws_elasticache_cluster" ElasticacheCluster ElasticacheClusterAttributes
        naming None;
        tags None;
        arguments {
            cluster_id: Str = "cluster_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            availability_zone: Str = "availability_zone";
            cluster_address: Str = "cluster_address";
            configuration_endpoint: Str = "configuration_endpoint";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            ip_discovery: Str = "ip_discovery";
            maintenance_window: Str = "maintenance_window";
            network_type: Str = "network_type";
            node_type: Str = "node_type";
            notification_topic_arn: Str = "notification_topic_arn";
            num_cache_nodes: Num = "num_cache_nodes";
            parameter_group_name: Str = "parameter_group_name";
            port: Num = "port";
            preferred_outpost_arn: Str = "preferred_outpost_arn";
            replication_group_id: Str = "replication_group_id";
            security_group_ids: Set<Str> = "security_group_ids";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            snapshot_window: Str = "snapshot_window";
            subnet_group_name: Str = "subnet_group_name";
        }
        objects {
            cache_nodes: List<elasticache_cluster::CacheNodesAttributes> = "cache_nodes";
            log_delivery_configuration: Set<elasticache_cluster::LogDeliveryConfigurationAttributes> = "log_delivery_configuration";
        }
    }
    /// Blocks of [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_replication_group).
    pub mod elasticache_replication_group {
        use crate::kinds::*;

        pub use crate::services::elasticache::data::elasticache_cluster::LogDeliveryConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_replication_group)."]
        Data "aws_elasticache_replication_group" ElasticacheReplicationGroup ElasticacheReplicationGroupAttributes
        naming None;
        tags None;
        arguments {
            replication_group_id: Str = "replication_group_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Str = "arn";
            auth_token_enabled: Bool = "auth_token_enabled";
            automatic_failover_enabled: Bool = "automatic_failover_enabled";
            cluster_mode: Str = "cluster_mode";
            configuration_endpoint_address: Str = "configuration_endpoint_address";
            description: Str = "description";
            member_clusters: Set<Str> = "member_clusters";
            multi_az_enabled: Bool = "multi_az_enabled";
            node_type: Str = "node_type";
            num_cache_clusters: Num = "num_cache_clusters";
            num_node_groups: Num = "num_node_groups";
            port: Num = "port";
            primary_endpoint_address: Str = "primary_endpoint_address";
            reader_endpoint_address: Str = "reader_endpoint_address";
            replicas_per_node_group: Num = "replicas_per_node_group";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            snapshot_window: Str = "snapshot_window";
        }
        objects {
            log_delivery_configuration: Set<elasticache_replication_group::LogDeliveryConfigurationAttributes> = "log_delivery_configuration";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_reserved_cache_node_offering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_reserved_cache_node_offering)."]
        Data "aws_elasticache_reserved_cache_node_offering" ElasticacheReservedCacheNodeOffering ElasticacheReservedCacheNodeOfferingAttributes
        naming None;
        tags None;
        arguments {
            cache_node_type: Str = "cache_node_type required";
            duration: Str = "duration required";
            offering_type: Str = "offering_type required";
            product_description: Str = "product_description required";
        }
        attributes {
            fixed_price: Num = "fixed_price";
            offering_id: Str = "offering_id";
        }
    }
    /// Blocks of [`aws_elasticache_serverless_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_serverless_cache).
    pub mod elasticache_serverless_cache {
        use crate::kinds::*;

        /// Blocks of [`CacheUsageLimitsAttributes`].
        pub mod cache_usage_limits_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`DataStorageAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_serverless_cache)."]
                DataStorageAttributes
                attributes {
                    maximum: Num = "maximum";
                    minimum: Num = "minimum";
                    unit: Str = "unit";
                }
            }
            pub use crate::shared::elasticache_data_elasticache_serverless_cache_cache_usage_limits_attributes_ecpu_per_second_attributes::EcpuPerSecondAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`CacheUsageLimitsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_serverless_cache)."]
            CacheUsageLimitsAttributes
            objects {
                data_storage: cache_usage_limits_attributes::DataStorageAttributes = "data_storage";
                ecpu_per_second: cache_usage_limits_attributes::EcpuPerSecondAttributes = "ecpu_per_second";
            }
        }
        pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes;
        pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ReaderEndpointAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_serverless_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_serverless_cache)."]
        Data "aws_elasticache_serverless_cache" ElasticacheServerlessCache ElasticacheServerlessCacheAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
        }
        attributes {
            arn: Str = "arn";
            create_time: Str = "create_time";
            daily_snapshot_time: Str = "daily_snapshot_time";
            description: Str = "description";
            engine: Str = "engine";
            full_engine_version: Str = "full_engine_version";
            kms_key_id: Str = "kms_key_id";
            major_engine_version: Str = "major_engine_version";
            security_group_ids: List<Str> = "security_group_ids";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            status: Str = "status";
            subnet_ids: List<Str> = "subnet_ids";
            user_group_id: Str = "user_group_id";
        }
        objects {
            cache_usage_limits: elasticache_serverless_cache::CacheUsageLimitsAttributes = "cache_usage_limits";
            endpoint: elasticache_serverless_cache::EndpointAttributes = "endpoint";
            reader_endpoint: elasticache_serverless_cache::ReaderEndpointAttributes = "reader_endpoint";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_subnet_group)."]
        Data "aws_elasticache_subnet_group" ElasticacheSubnetGroup ElasticacheSubnetGroupAttributes
        naming None;
        tags None;
        arguments {
            name: Str = "name required";
            id: Str = "id computed";
        }
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            subnet_ids: Set<Str> = "subnet_ids";
            vpc_id: Str = "vpc_id";
        }
    }
    /// Blocks of [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_user).
    pub mod elasticache_user {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AuthenticationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_user)."]
            AuthenticationMode
            arguments {
                password_count: Num = "password_count optional";
                r#type: Str = "type optional";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_user)."]
        Data "aws_elasticache_user" ElasticacheUser ElasticacheUserAttributes
        naming None;
        tags None;
        arguments {
            user_id: Str = "user_id required";
            id: Str = "id computed";
        }
        unread {
            access_string: Str = "access_string optional";
            engine: Str = "engine optional";
            no_password_required: Bool = "no_password_required optional";
            passwords: Set<Str> = "passwords optional sensitive";
            user_name: Str = "user_name optional";
        }
        many {
            authentication_mode: elasticache_user::AuthenticationMode = "authentication_mode optional list block 0 0";
        }
    }
}
