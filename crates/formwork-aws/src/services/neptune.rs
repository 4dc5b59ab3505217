// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `neptune`.

use crate::types::*;

/// Blocks of [`aws_neptune_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster).
pub mod neptune_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerlessV2ScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster)."]
        ServerlessV2ScalingConfiguration
        arguments {
            max_capacity: Num = "max_capacity optional\trange - 128";
            min_capacity: Num = "min_capacity optional\trange 1 -";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster)."]
    Managed "aws_neptune_cluster" NeptuneCluster NeptuneClusterAttributes
    naming Some(formwork_model::Naming::new("cluster_identifier", "cluster_identifier_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict cluster_identifier cluster_identifier_prefix";
    }
    arguments {
        allow_major_version_upgrade: Bool = "allow_major_version_upgrade computed";
        apply_immediately: Bool = "apply_immediately computed";
        availability_zones: Set<Str> = "availability_zones computed\titems - 3\treplaces";
        backup_retention_period: Num = "backup_retention_period optional\trange - 35\twhole";
        cluster_identifier_prefix: Str = "cluster_identifier_prefix computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        copy_tags_to_snapshot: Bool = "copy_tags_to_snapshot optional";
        deletion_protection: Bool = "deletion_protection optional";
        enable_cloudwatch_logs_exports: Set<Str> = "enable_cloudwatch_logs_exports optional\teach in audit|slowquery";
        engine: Str = "engine optional\tin neptune\treplaces";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional\tmatch ^[0-9A-Za-z-]*$";
        global_cluster_identifier: Id<kind::NeptuneGlobalCluster> = "global_cluster_identifier optional\tlength - 255\tmatch ^[0-9A-Za-z-]*$\tmatch ^[A-Za-z]";
        iam_database_authentication_enabled: Bool = "iam_database_authentication_enabled optional";
        iam_roles: Set<Arn<kind::IamRole>> = "iam_roles optional\teach format arn\tservice iam";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
        neptune_cluster_parameter_group_name: Name<kind::NeptuneClusterParameterGroup> = "neptune_cluster_parameter_group_name computed";
        neptune_instance_parameter_group_name: Str = "neptune_instance_parameter_group_name optional";
        neptune_subnet_group_name: Name<kind::NeptuneSubnetGroup> = "neptune_subnet_group_name computed\treplaces";
        port: Num = "port optional\twhole\treplaces";
        preferred_backup_window: Str = "preferred_backup_window computed\tformat daily_window";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        replication_source_identifier: Name<kind::NeptuneCluster> = "replication_source_identifier optional";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        snapshot_identifier: Id<kind::NeptuneClusterSnapshot> = "snapshot_identifier optional\treplaces";
        storage_encrypted: Bool = "storage_encrypted optional\treplaces";
        storage_type: Str = "storage_type computed\tin standard|iopt1";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        cluster_identifier: Str = "cluster_identifier computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    many {
        serverless_v2_scaling_configuration: neptune_cluster::ServerlessV2ScalingConfiguration = "serverless_v2_scaling_configuration optional list block 0 1";
    }
    single {
        timeouts: neptune_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptuneCluster> = "arn";
        cluster_identifier: Name<kind::NeptuneCluster> = "cluster_identifier";
        cluster_members: Set<Str> = "cluster_members";
        cluster_resource_id: Str = "cluster_resource_id";
        endpoint: Str = "endpoint";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Name<kind::NeptuneCluster> = "id";
        reader_endpoint: Str = "reader_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_cluster_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_endpoint)."]
    Managed "aws_neptune_cluster_endpoint" NeptuneClusterEndpoint NeptuneClusterEndpointAttributes
    naming None;
    tags Map;
    arguments {
        cluster_identifier: Name<kind::NeptuneCluster> = "cluster_identifier required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        endpoint_type: Str = "endpoint_type required\tin ANY|READER|WRITER\treplaces";
        excluded_members: Set<Str> = "excluded_members optional";
        static_members: Set<Str> = "static_members optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_endpoint_identifier: Str = "cluster_endpoint_identifier required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::NeptuneClusterEndpoint> = "arn";
        cluster_endpoint_identifier: Id<kind::NeptuneClusterEndpoint> = "cluster_endpoint_identifier";
        endpoint: Str = "endpoint";
        id: Id<kind::NeptuneClusterEndpoint> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_neptune_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_instance).
pub mod neptune_cluster_instance {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_instance)."]
    Managed "aws_neptune_cluster_instance" NeptuneClusterInstance NeptuneClusterInstanceAttributes
    naming Some(formwork_model::Naming::new("identifier", "identifier_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict identifier identifier_prefix";
    }
    arguments {
        cluster_identifier: Name<kind::NeptuneCluster> = "cluster_identifier required\treplaces";
        instance_class: Str = "instance_class required";
        apply_immediately: Bool = "apply_immediately computed";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        availability_zone: Str = "availability_zone computed\treplaces";
        engine: Str = "engine optional\tin neptune\treplaces";
        engine_version: Str = "engine_version computed\tmay_replace";
        identifier_prefix: Str = "identifier_prefix computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        neptune_parameter_group_name: Name<kind::NeptuneParameterGroup> = "neptune_parameter_group_name computed";
        neptune_subnet_group_name: Name<kind::NeptuneSubnetGroup> = "neptune_subnet_group_name computed\treplaces";
        port: Num = "port optional\twhole\treplaces";
        preferred_backup_window: Str = "preferred_backup_window computed\tformat daily_window";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        promotion_tier: Num = "promotion_tier optional\twhole";
        publicly_accessible: Bool = "publicly_accessible optional\treplaces";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        identifier: Str = "identifier computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    single {
        timeouts: neptune_cluster_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        address: Str = "address";
        arn: Arn<kind::NeptuneClusterInstance> = "arn";
        dbi_resource_id: Str = "dbi_resource_id";
        endpoint: Str = "endpoint";
        id: Id<kind::NeptuneClusterInstance> = "id";
        identifier: Name<kind::NeptuneClusterInstance> = "identifier";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
        storage_encrypted: Bool = "storage_encrypted";
        storage_type: Str = "storage_type";
        tags_all: Map<Str> = "tags_all";
        writer: Bool = "writer";
    }
}
/// Blocks of [`aws_neptune_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_parameter_group).
pub mod neptune_cluster_parameter_group {
    use crate::types::*;

    pub use crate::shared::docdb_docdb_cluster_parameter_group_parameter::Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_parameter_group)."]
    Managed "aws_neptune_cluster_parameter_group" NeptuneClusterParameterGroup NeptuneClusterParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    many {
        parameter: neptune_cluster_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptuneClusterParameterGroup> = "arn";
        id: Id<kind::NeptuneClusterParameterGroup> = "id";
        name: Name<kind::NeptuneClusterParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_neptune_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_snapshot).
pub mod neptune_cluster_snapshot {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_cluster_snapshot)."]
    Managed "aws_neptune_cluster_snapshot" NeptuneClusterSnapshot NeptuneClusterSnapshotAttributes
    naming None;
    tags None;
    arguments {
        db_cluster_identifier: Name<kind::NeptuneCluster> = "db_cluster_identifier required\treplaces";
        db_cluster_snapshot_identifier: Str = "db_cluster_snapshot_identifier required\treplaces";
    }
    single {
        timeouts: neptune_cluster_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_storage: Num = "allocated_storage";
        availability_zones: List<Str> = "availability_zones";
        db_cluster_snapshot_arn: Str = "db_cluster_snapshot_arn";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::NeptuneClusterSnapshot> = "id";
        kms_key_id: Str = "kms_key_id";
        license_model: Str = "license_model";
        port: Num = "port";
        snapshot_type: Str = "snapshot_type";
        source_db_cluster_snapshot_arn: Str = "source_db_cluster_snapshot_arn";
        status: Str = "status";
        storage_encrypted: Bool = "storage_encrypted";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_neptune_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_event_subscription).
pub mod neptune_event_subscription {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_event_subscription)."]
    Managed "aws_neptune_event_subscription" NeptuneEventSubscription NeptuneEventSubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn required\tformat arn\tservice sns";
        enabled: Bool = "enabled optional";
        event_categories: Set<Str> = "event_categories optional";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[0-9A-Za-z-]*$\treplaces";
        source_ids: Set<OneOf<kind::NeptuneClusterInstanceIdOrNeptuneParameterGroupName>> = "source_ids optional";
        source_type: Str = "source_type optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    single {
        timeouts: neptune_event_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptuneEventSubscription> = "arn";
        customer_aws_id: Str = "customer_aws_id";
        id: Id<kind::NeptuneEventSubscription> = "id";
        name: Name<kind::NeptuneEventSubscription> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_neptune_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_global_cluster).
pub mod neptune_global_cluster {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::docdb_docdb_global_cluster_global_cluster_members_attributes::GlobalClusterMembersAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_global_cluster)."]
    Managed "aws_neptune_global_cluster" NeptuneGlobalCluster NeptuneGlobalClusterAttributes
    naming None;
    tags None;
    relations {
        "exactly_one engine source_db_cluster_identifier";
    }
    arguments {
        deletion_protection: Bool = "deletion_protection optional";
        engine: Str = "engine computed\tin neptune\treplaces";
        engine_version: Str = "engine_version computed";
        source_db_cluster_identifier: Arn<kind::NeptuneCluster> = "source_db_cluster_identifier computed\tservice rds\treplaces";
        storage_encrypted: Bool = "storage_encrypted computed\treplaces";
    }
    unread {
        global_cluster_identifier: Str = "global_cluster_identifier required\tlength - 255\tmatch ^[0-9A-Za-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    single {
        timeouts: neptune_global_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptuneGlobalCluster> = "arn";
        global_cluster_identifier: Id<kind::NeptuneGlobalCluster> = "global_cluster_identifier";
        global_cluster_resource_id: Str = "global_cluster_resource_id";
        id: Id<kind::NeptuneGlobalCluster> = "id";
        status: Str = "status";
    }
    objects {
        global_cluster_members: Set<neptune_global_cluster::GlobalClusterMembersAttributes> = "global_cluster_members";
    }
}
/// Blocks of [`aws_neptune_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_parameter_group).
pub mod neptune_parameter_group {
    use crate::types::*;

    pub use crate::shared::docdb_docdb_cluster_parameter_group_parameter::Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_parameter_group)."]
    Managed "aws_neptune_parameter_group" NeptuneParameterGroup NeptuneParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    many {
        parameter: neptune_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::NeptuneParameterGroup> = "arn";
        id: Name<kind::NeptuneParameterGroup> = "id";
        name: Name<kind::NeptuneParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_neptune_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/neptune_subnet_group)."]
    Managed "aws_neptune_subnet_group" NeptuneSubnetGroup NeptuneSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 1 -\tprefix subnet-";
        description: Str = "description optional";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[0-9a-z ._-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[0-9a-z ._-]+$\tnot ^[Dd]efault$\treplaces";
    }
    attributes {
        arn: Arn<kind::NeptuneSubnetGroup> = "arn";
        id: Name<kind::NeptuneSubnetGroup> = "id";
        name: Name<kind::NeptuneSubnetGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_neptune_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/neptune_engine_version)."]
        Data "aws_neptune_engine_version" NeptuneEngineVersion NeptuneEngineVersionAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            parameter_group_family: Str = "parameter_group_family computed";
            version: Str = "version computed";
        }
        unread {
            default_only: Bool = "default_only optional";
            engine: Str = "engine optional";
            has_major_target: Bool = "has_major_target optional";
            has_minor_target: Bool = "has_minor_target optional";
            latest: Bool = "latest optional";
            preferred_major_targets: List<Str> = "preferred_major_targets optional";
            preferred_upgrade_targets: List<Str> = "preferred_upgrade_targets optional";
            preferred_versions: List<Str> = "preferred_versions optional";
        }
        attributes {
            default_character_set: Str = "default_character_set";
            engine_description: Str = "engine_description";
            exportable_log_types: Set<Str> = "exportable_log_types";
            supported_character_sets: Set<Str> = "supported_character_sets";
            supported_timezones: Set<Str> = "supported_timezones";
            supports_global_databases: Bool = "supports_global_databases";
            supports_log_exports_to_cloudwatch: Bool = "supports_log_exports_to_cloudwatch";
            supports_read_replica: Bool = "supports_read_replica";
            valid_major_targets: Set<Str> = "valid_major_targets";
            valid_minor_targets: Set<Str> = "valid_minor_targets";
            valid_upgrade_targets: Set<Str> = "valid_upgrade_targets";
            version_actual: Str = "version_actual";
            version_description: Str = "version_description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_neptune_orderable_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/neptune_orderable_db_instance)."]
        Data "aws_neptune_orderable_db_instance" NeptuneOrderableDbInstance NeptuneOrderableDbInstanceAttributes
        naming None;
        tags None;
        arguments {
            engine_version: Str = "engine_version computed";
            id: Str = "id computed";
            instance_class: Str = "instance_class computed";
            vpc: Bool = "vpc computed";
        }
        unread {
            engine: Str = "engine optional";
            license_model: Str = "license_model optional";
            preferred_instance_classes: List<Str> = "preferred_instance_classes optional";
        }
        attributes {
            availability_zones: List<Str> = "availability_zones";
            max_iops_per_db_instance: Num = "max_iops_per_db_instance";
            max_iops_per_gib: Num = "max_iops_per_gib";
            max_storage_size: Num = "max_storage_size";
            min_iops_per_db_instance: Num = "min_iops_per_db_instance";
            min_iops_per_gib: Num = "min_iops_per_gib";
            min_storage_size: Num = "min_storage_size";
            multi_az_capable: Bool = "multi_az_capable";
            read_replica_capable: Bool = "read_replica_capable";
            storage_type: Str = "storage_type";
            supports_enhanced_monitoring: Bool = "supports_enhanced_monitoring";
            supports_iam_database_authentication: Bool = "supports_iam_database_authentication";
            supports_iops: Bool = "supports_iops";
            supports_performance_insights: Bool = "supports_performance_insights";
            supports_storage_encryption: Bool = "supports_storage_encryption";
        }
    }
}
