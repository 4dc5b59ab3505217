// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `elasticache`.

use crate::types::*;

/// Blocks of [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster).
pub mod elasticache_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LogDeliveryConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_cluster)."]
        LogDeliveryConfiguration
        arguments {
            destination: Str = "destination required";
            destination_type: Str = "destination_type required\tin cloudwatch-logs|kinesis-firehose";
            log_format: Str = "log_format required\tin text|json";
            log_type: Str = "log_type required\tin slow-log|engine-log";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
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
    relations {
        "exactly_one engine replication_group_id";
        "together outpost_mode preferred_outpost_arn";
    }
    arguments {
        apply_immediately: Bool = "apply_immediately computed";
        auto_minor_version_upgrade: Str = "auto_minor_version_upgrade optional\tformat bool_string true|false";
        availability_zone: Str = "availability_zone computed\treplaces";
        az_mode: Str = "az_mode computed\tin single-az|cross-az";
        engine: Str = "engine computed\tin memcached|redis|valkey\treplaces";
        engine_version: Str = "engine_version computed\tmay_replace";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional";
        ip_discovery: Str = "ip_discovery computed\tin ipv4|ipv6";
        maintenance_window: Str = "maintenance_window computed\tformat weekly_window";
        network_type: Str = "network_type computed\tin ipv4|ipv6|dual_stack\treplaces";
        node_type: Str = "node_type computed";
        notification_topic_arn: Arn<kind::SnsTopic> = "notification_topic_arn optional\tservice sns";
        num_cache_nodes: Num = "num_cache_nodes computed\twhole";
        outpost_mode: Str = "outpost_mode optional\tin single-outpost|cross-outpost\treplaces";
        parameter_group_name: Name<kind::ElasticacheParameterGroup> = "parameter_group_name computed";
        port: Num = "port computed\twhole\treplaces";
        preferred_availability_zones: List<Str> = "preferred_availability_zones optional";
        preferred_outpost_arn: Str = "preferred_outpost_arn computed\tformat arn\treplaces";
        replication_group_id: Name<kind::ElasticacheReplicationGroup> = "replication_group_id computed\tlength 1 40\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        snapshot_arns: List<Str> = "snapshot_arns optional\titems - 1\teach format arn\treplaces";
        snapshot_name: Str = "snapshot_name optional\treplaces";
        snapshot_retention_limit: Num = "snapshot_retention_limit optional\trange - 35\twhole";
        snapshot_window: Str = "snapshot_window computed\tformat daily_window";
        subnet_group_name: Name<kind::ElasticacheSubnetGroup> = "subnet_group_name computed\treplaces";
        tags: Map<Str> = "tags optional";
        transit_encryption_enabled: Bool = "transit_encryption_enabled computed\treplaces";
    }
    unread {
        cluster_id: Str = "cluster_id required\tlength 1 50\tmatch ^[0-9a-z-]+$\tmatch ^[a-z]\treplaces";
    }
    many {
        log_delivery_configuration: elasticache_cluster::LogDeliveryConfiguration = "log_delivery_configuration optional set block 0 2\titems - 2";
    }
    single {
        timeouts: elasticache_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheCluster> = "arn";
        cluster_address: Str = "cluster_address";
        cluster_id: Name<kind::ElasticacheCluster> = "cluster_id";
        configuration_endpoint: Str = "configuration_endpoint";
        engine_version_actual: Str = "engine_version_actual";
        id: Name<kind::ElasticacheCluster> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        cache_nodes: List<elasticache_cluster::CacheNodesAttributes> = "cache_nodes";
    }
}
/// Blocks of [`aws_elasticache_global_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_global_replication_group).
pub mod elasticache_global_replication_group {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
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
        global_replication_group_id_suffix: Str = "global_replication_group_id_suffix required\treplaces";
        primary_replication_group_id: Name<kind::ElasticacheReplicationGroup> = "primary_replication_group_id required\tlength 1 40\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
        automatic_failover_enabled: Bool = "automatic_failover_enabled computed";
        cache_node_type: Str = "cache_node_type computed";
        engine_version: Str = "engine_version computed\tmatch [0-9]\\.([0-9]+|x)$\tmay_replace";
        global_replication_group_description: Str = "global_replication_group_description optional";
        num_node_groups: Num = "num_node_groups computed\trange 1 -\twhole";
        parameter_group_name: Name<kind::ElasticacheParameterGroup> = "parameter_group_name optional\tmay_replace";
    }
    single {
        timeouts: elasticache_global_replication_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheGlobalReplicationGroup> = "arn";
        at_rest_encryption_enabled: Bool = "at_rest_encryption_enabled";
        auth_token_enabled: Bool = "auth_token_enabled";
        cluster_enabled: Bool = "cluster_enabled";
        engine: Str = "engine";
        engine_version_actual: Str = "engine_version_actual";
        global_replication_group_id: Id<kind::ElasticacheGlobalReplicationGroup> = "global_replication_group_id";
        id: Id<kind::ElasticacheGlobalReplicationGroup> = "id";
        transit_encryption_enabled: Bool = "transit_encryption_enabled";
    }
    objects {
        global_node_groups: Set<elasticache_global_replication_group::GlobalNodeGroupsAttributes> = "global_node_groups";
    }
}
/// Blocks of [`aws_elasticache_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_parameter_group).
pub mod elasticache_parameter_group {
    use crate::types::*;

    pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_parameter_group)."]
    Managed "aws_elasticache_parameter_group" ElasticacheParameterGroup ElasticacheParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        parameter: elasticache_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheParameterGroup> = "arn";
        id: Name<kind::ElasticacheParameterGroup> = "id";
        name: Name<kind::ElasticacheParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group).
pub mod elasticache_replication_group {
    use crate::types::*;

    pub use crate::services::elasticache::elasticache_cluster::LogDeliveryConfiguration;
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_replication_group)."]
    Managed "aws_elasticache_replication_group" ElasticacheReplicationGroup ElasticacheReplicationGroupAttributes
    naming Some(formwork_model::Naming::new("replication_group_id", "", 1, 40, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict at_rest_encryption_enabled global_replication_group_id";
        "conflict auth_token user_group_ids";
        "conflict engine global_replication_group_id";
        "conflict engine_version global_replication_group_id";
        "conflict global_replication_group_id node_type";
        "conflict global_replication_group_id num_node_groups";
        "conflict global_replication_group_id parameter_group_name";
        "conflict global_replication_group_id security_group_names";
        "conflict global_replication_group_id snapshot_arns";
        "conflict global_replication_group_id snapshot_name";
        "conflict global_replication_group_id transit_encryption_enabled";
        "conflict global_replication_group_id transit_encryption_mode";
        "conflict num_cache_clusters num_node_groups";
        "conflict num_cache_clusters replicas_per_node_group";
    }
    arguments {
        description: Str = "description required\tlength 1 -";
        apply_immediately: Bool = "apply_immediately computed";
        at_rest_encryption_enabled: Str = "at_rest_encryption_enabled computed\tformat bool_string true|false\treplaces";
        auth_token: Secret<Str> = "auth_token optional sensitive\tlength 16 128\tnot [@\"/]";
        auth_token_update_strategy: Str = "auth_token_update_strategy optional\tin SET|ROTATE|DELETE";
        auto_minor_version_upgrade: Str = "auto_minor_version_upgrade computed\tformat bool_string true|false";
        automatic_failover_enabled: Bool = "automatic_failover_enabled optional";
        cluster_mode: Str = "cluster_mode computed\tin enabled|disabled|compatible";
        data_tiering_enabled: Bool = "data_tiering_enabled computed\treplaces";
        engine: Str = "engine optional\tin/i redis|valkey\tmay_replace";
        engine_version: Str = "engine_version computed\tmatch [0-9]\\.([0-9]+|x)$\tmay_replace";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional";
        global_replication_group_id: Id<kind::ElasticacheGlobalReplicationGroup> = "global_replication_group_id computed\treplaces";
        ip_discovery: Str = "ip_discovery computed\tin ipv4|ipv6";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        maintenance_window: Str = "maintenance_window computed\tformat weekly_window";
        multi_az_enabled: Bool = "multi_az_enabled optional\tmay_replace";
        network_type: Str = "network_type computed\tin ipv4|ipv6|dual_stack\treplaces";
        node_type: Str = "node_type computed";
        notification_topic_arn: Str = "notification_topic_arn optional\tformat arn";
        num_cache_clusters: Num = "num_cache_clusters computed\twhole";
        num_node_groups: Num = "num_node_groups computed\twhole";
        parameter_group_name: Name<kind::ElasticacheParameterGroup> = "parameter_group_name computed";
        port: Num = "port optional\twhole\treplaces";
        preferred_cache_cluster_azs: List<Str> = "preferred_cache_cluster_azs optional";
        replicas_per_node_group: Num = "replicas_per_node_group computed\trange 0 5\twhole";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        security_group_names: Set<Str> = "security_group_names computed\treplaces";
        snapshot_arns: Set<Str> = "snapshot_arns optional\teach format arn\treplaces";
        snapshot_name: Str = "snapshot_name optional\treplaces";
        snapshot_retention_limit: Num = "snapshot_retention_limit optional\trange - 35\twhole";
        snapshot_window: Str = "snapshot_window computed\tformat daily_window";
        subnet_group_name: Name<kind::ElasticacheSubnetGroup> = "subnet_group_name computed\treplaces";
        tags: Map<Str> = "tags optional";
        transit_encryption_enabled: Bool = "transit_encryption_enabled computed\tmay_replace";
        transit_encryption_mode: Str = "transit_encryption_mode computed\tin preferred|required";
        user_group_ids: Set<Id<kind::ElasticacheUserGroup>> = "user_group_ids optional";
    }
    unread {
        replication_group_id: Str = "replication_group_id required\tlength 1 40\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    many {
        log_delivery_configuration: elasticache_replication_group::LogDeliveryConfiguration = "log_delivery_configuration optional set block 0 2\titems - 2";
    }
    single {
        timeouts: elasticache_replication_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheReplicationGroup> = "arn";
        cluster_enabled: Bool = "cluster_enabled";
        configuration_endpoint_address: Str = "configuration_endpoint_address";
        engine_version_actual: Str = "engine_version_actual";
        id: Name<kind::ElasticacheReplicationGroup> = "id";
        member_clusters: Set<Str> = "member_clusters";
        primary_endpoint_address: Str = "primary_endpoint_address";
        reader_endpoint_address: Str = "reader_endpoint_address";
        replication_group_id: Name<kind::ElasticacheReplicationGroup> = "replication_group_id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_elasticache_reserved_cache_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node).
pub mod elasticache_reserved_cache_node {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_reserved_cache_node_recurring_charges_attributes::RecurringChargesAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_reserved_cache_node`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_reserved_cache_node)."]
    Managed "aws_elasticache_reserved_cache_node" ElasticacheReservedCacheNode ElasticacheReservedCacheNodeAttributes
    naming None;
    tags Map;
    arguments {
        reserved_cache_nodes_offering_id: Str = "reserved_cache_nodes_offering_id required\treplaces";
        cache_node_count: Num = "cache_node_count computed\twhole\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: elasticache_reserved_cache_node::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheReservedCacheNode> = "arn";
        cache_node_type: Str = "cache_node_type";
        duration: Str = "duration";
        fixed_price: Num = "fixed_price";
        id: Id<kind::ElasticacheReservedCacheNode> = "id";
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
    use crate::types::*;

    /// Blocks of [`CacheUsageLimits`].
    pub mod cache_usage_limits {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataStorage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
            DataStorage
            arguments {
                unit: Str = "unit required\tin GB\tmay_replace";
                maximum: Num = "maximum optional\twhole";
                minimum: Num = "minimum optional\twhole";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EcpuPerSecond`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
            EcpuPerSecond
            arguments {
                maximum: Num = "maximum optional\trange 1000 15000000\twhole";
                minimum: Num = "minimum optional\trange 1000 15000000\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CacheUsageLimits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
        CacheUsageLimits
        many {
            data_storage: cache_usage_limits::DataStorage = "data_storage optional list block 0 0\titems - 1";
            ecpu_per_second: cache_usage_limits::EcpuPerSecond = "ecpu_per_second optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes;
    pub use crate::shared::elasticache_elasticache_serverless_cache_endpoint_attributes::EndpointAttributes as ReaderEndpointAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_serverless_cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_serverless_cache)."]
    Managed "aws_elasticache_serverless_cache" ElasticacheServerlessCache ElasticacheServerlessCacheAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        engine: Str = "engine required\treplaces";
        daily_snapshot_time: Str = "daily_snapshot_time computed";
        description: Str = "description computed";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        major_engine_version: Str = "major_engine_version computed\treplaces";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids computed\tprefix sg-";
        snapshot_arns_to_restore: List<Str> = "snapshot_arns_to_restore optional\treplaces";
        snapshot_retention_limit: Num = "snapshot_retention_limit computed\trange - 35\twhole";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids computed\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        user_group_id: Str = "user_group_id optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        cache_usage_limits: elasticache_serverless_cache::CacheUsageLimits = "cache_usage_limits optional list block 0 0\titems - 1";
    }
    single {
        timeouts: elasticache_serverless_cache::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheServerlessCache> = "arn";
        create_time: Str = "create_time";
        full_engine_version: Str = "full_engine_version";
        id: Id<kind::ElasticacheServerlessCache> = "id";
        name: Name<kind::ElasticacheServerlessCache> = "name";
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
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::ElasticacheSubnetGroup> = "arn";
        id: Name<kind::ElasticacheSubnetGroup> = "id";
        name: Name<kind::ElasticacheSubnetGroup> = "name";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user).
pub mod elasticache_user {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AuthenticationMode`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
        AuthenticationMode
        arguments {
            r#type: Str = "type required\tin password|no-password-required|iam";
            passwords: Secret<Set<Str>> = "passwords optional sensitive\titems 1 -";
        }
    }
    pub use crate::shared::ec2_instance_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_user_authentication_mode_attributes::AuthenticationModeAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user)."]
    Managed "aws_elasticache_user" ElasticacheUser ElasticacheUserAttributes
    naming None;
    tags Map;
    arguments {
        access_string: Str = "access_string required\tapi match .*\\S.*";
        engine: Str = "engine required\tin/i redis|valkey\tmay_replace";
        no_password_required: Bool = "no_password_required optional";
        passwords: Secret<Set<Str>> = "passwords optional sensitive\titems - 2\teach length 16 128";
        tags: Map<Str> = "tags optional";
    }
    unread {
        user_id: Str = "user_id required\tapi length 1 -\tapi match [a-zA-Z][a-zA-Z0-9\\-]*\treplaces";
        user_name: Str = "user_name required\tapi length 1 -\treplaces";
    }
    many {
        authentication_mode: elasticache_user::AuthenticationMode = "authentication_mode optional list block 0 1";
    }
    single {
        timeouts: elasticache_user::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ElasticacheUser> = "arn";
        id: Id<kind::ElasticacheUser> = "id";
        tags_all: Map<Str> = "tags_all";
        user_id: Id<kind::ElasticacheUser> = "user_id";
        user_name: Name<kind::ElasticacheUser> = "user_name";
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
        engine: Str = "engine required\tin/i redis|valkey\tmay_replace";
        tags: Map<Str> = "tags optional";
        user_ids: Set<Id<kind::ElasticacheUser>> = "user_ids optional\tapi each length 1 -\tapi each match [a-zA-Z][a-zA-Z0-9\\-]*";
    }
    unread {
        user_group_id: Str = "user_group_id required\treplaces";
    }
    attributes {
        arn: Arn<kind::ElasticacheUserGroup> = "arn";
        id: Id<kind::ElasticacheUserGroup> = "id";
        tags_all: Map<Str> = "tags_all";
        user_group_id: Id<kind::ElasticacheUserGroup> = "user_group_id";
    }
}
/// Blocks of [`aws_elasticache_user_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user_group_association).
pub mod elasticache_user_group_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_elasticache_user_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/elasticache_user_group_association)."]
    Managed "aws_elasticache_user_group_association" ElasticacheUserGroupAssociation ElasticacheUserGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        user_group_id: Id<kind::ElasticacheUserGroup> = "user_group_id required\treplaces";
        user_id: Id<kind::ElasticacheUser> = "user_id required\treplaces";
    }
    single {
        timeouts: elasticache_user_group_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::ElasticacheUserGroupAssociation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_elasticache_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_cluster).
    pub mod elasticache_cluster {
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            cluster_id: Str = "cluster_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ElasticacheCluster> = "arn";
            availability_zone: Str = "availability_zone";
            cluster_address: Str = "cluster_address";
            cluster_id: Name<kind::ElasticacheCluster> = "cluster_id";
            configuration_endpoint: Str = "configuration_endpoint";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            id: Name<kind::ElasticacheCluster> = "id";
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
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
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
        use crate::types::*;

        pub use crate::services::elasticache::data::elasticache_cluster::LogDeliveryConfigurationAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_elasticache_replication_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_replication_group)."]
        Data "aws_elasticache_replication_group" ElasticacheReplicationGroup ElasticacheReplicationGroupAttributes
        naming None;
        tags None;
        unread {
            replication_group_id: Str = "replication_group_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ElasticacheReplicationGroup> = "arn";
            auth_token_enabled: Bool = "auth_token_enabled";
            automatic_failover_enabled: Bool = "automatic_failover_enabled";
            cluster_mode: Str = "cluster_mode";
            configuration_endpoint_address: Str = "configuration_endpoint_address";
            description: Str = "description";
            id: Name<kind::ElasticacheReplicationGroup> = "id";
            member_clusters: Set<Str> = "member_clusters";
            multi_az_enabled: Bool = "multi_az_enabled";
            node_type: Str = "node_type";
            num_cache_clusters: Num = "num_cache_clusters";
            num_node_groups: Num = "num_node_groups";
            port: Num = "port";
            primary_endpoint_address: Str = "primary_endpoint_address";
            reader_endpoint_address: Str = "reader_endpoint_address";
            replicas_per_node_group: Num = "replicas_per_node_group";
            replication_group_id: Name<kind::ElasticacheReplicationGroup> = "replication_group_id";
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
        use crate::types::*;

        /// Blocks of [`CacheUsageLimitsAttributes`].
        pub mod cache_usage_limits_attributes {
            use crate::types::*;

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
        unread {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::ElasticacheServerlessCache> = "arn";
            create_time: Str = "create_time";
            daily_snapshot_time: Str = "daily_snapshot_time";
            description: Str = "description";
            engine: Str = "engine";
            full_engine_version: Str = "full_engine_version";
            kms_key_id: Str = "kms_key_id";
            major_engine_version: Str = "major_engine_version";
            name: Name<kind::ElasticacheServerlessCache> = "name";
            security_group_ids: List<Id<kind::SecurityGroup>> = "security_group_ids";
            snapshot_retention_limit: Num = "snapshot_retention_limit";
            status: Str = "status";
            subnet_ids: List<Id<kind::Subnet>> = "subnet_ids";
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
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            tags: Map<Str> = "tags optional";
        }
        attributes {
            arn: Arn<kind::ElasticacheSubnetGroup> = "arn";
            description: Str = "description";
            id: Name<kind::ElasticacheSubnetGroup> = "id";
            name: Name<kind::ElasticacheSubnetGroup> = "name";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    /// Blocks of [`aws_elasticache_user`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/elasticache_user).
    pub mod elasticache_user {
        use crate::types::*;

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
        unread {
            user_id: Str = "user_id required";
            access_string: Str = "access_string optional";
            engine: Str = "engine optional";
            id: Str = "id computed";
            no_password_required: Bool = "no_password_required optional";
            passwords: Secret<Set<Str>> = "passwords optional sensitive";
            user_name: Str = "user_name optional";
        }
        many {
            authentication_mode: elasticache_user::AuthenticationMode = "authentication_mode optional list block 0 0";
        }
        attributes {
            id: Id<kind::ElasticacheUser> = "id";
            user_id: Id<kind::ElasticacheUser> = "user_id";
            user_name: Name<kind::ElasticacheUser> = "user_name";
        }
    }
}
