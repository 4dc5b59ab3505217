// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `docdb`.

use crate::kinds::*;

/// Blocks of [`aws_docdb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster).
pub mod docdb_cluster {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RestoreToPointInTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster)."]
        RestoreToPointInTime
        arguments {
            source_cluster_identifier: Str = "source_cluster_identifier required";
            restore_to_time: Str = "restore_to_time optional";
            restore_type: Str = "restore_type optional";
            use_latest_restorable_time: Bool = "use_latest_restorable_time optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::docdb_docdb_cluster_master_user_secret_attributes::MasterUserSecretAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster)."]
    Managed "aws_docdb_cluster" DocdbCluster DocdbClusterAttributes
    naming Some(formwork_model::Naming::new("cluster_identifier", "cluster_identifier_prefix", 1, 63, "0-9a-z-"));
    tags Map;
    arguments {
        allow_major_version_upgrade: Bool = "allow_major_version_upgrade optional";
        apply_immediately: Bool = "apply_immediately optional";
        availability_zones: Set<Str> = "availability_zones computed";
        backup_retention_period: Num = "backup_retention_period optional";
        cluster_identifier: Str = "cluster_identifier computed";
        cluster_identifier_prefix: Str = "cluster_identifier_prefix computed";
        cluster_members: Set<Str> = "cluster_members computed";
        db_cluster_parameter_group_name: Str = "db_cluster_parameter_group_name computed";
        db_subnet_group_name: Str = "db_subnet_group_name computed";
        deletion_protection: Bool = "deletion_protection optional";
        enabled_cloudwatch_logs_exports: List<Str> = "enabled_cloudwatch_logs_exports optional";
        engine: Str = "engine optional";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional";
        global_cluster_identifier: Str = "global_cluster_identifier optional";
        kms_key_id: Str = "kms_key_id computed";
        manage_master_user_password: Bool = "manage_master_user_password optional";
        master_password: Str = "master_password optional sensitive";
        master_password_wo_version: Num = "master_password_wo_version optional";
        master_username: Str = "master_username computed";
        port: Num = "port optional";
        preferred_backup_window: Str = "preferred_backup_window computed";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        snapshot_identifier: Str = "snapshot_identifier optional";
        storage_encrypted: Bool = "storage_encrypted optional";
        storage_type: Str = "storage_type optional";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Str> = "vpc_security_group_ids computed";
    }
    unread {
        master_password_wo: Str = "master_password_wo optional write_only";
    }
    many {
        restore_to_point_in_time: docdb_cluster::RestoreToPointInTime = "restore_to_point_in_time optional list block 0 1";
    }
    single {
        timeouts: docdb_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        cluster_resource_id: Str = "cluster_resource_id";
        endpoint: Str = "endpoint";
        hosted_zone_id: Str = "hosted_zone_id";
        id: Str = "id";
        reader_endpoint: Str = "reader_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        master_user_secret: List<docdb_cluster::MasterUserSecretAttributes> = "master_user_secret";
    }
}
/// Blocks of [`aws_docdb_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_instance).
pub mod docdb_cluster_instance {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_instance)."]
    Managed "aws_docdb_cluster_instance" DocdbClusterInstance DocdbClusterInstanceAttributes
    naming Some(formwork_model::Naming::new("identifier", "identifier_prefix", 1, 63, "0-9a-z-"));
    tags Map;
    arguments {
        cluster_identifier: Str = "cluster_identifier required";
        instance_class: Str = "instance_class required";
        apply_immediately: Bool = "apply_immediately optional";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        availability_zone: Str = "availability_zone computed";
        ca_cert_identifier: Str = "ca_cert_identifier computed";
        copy_tags_to_snapshot: Bool = "copy_tags_to_snapshot optional";
        enable_performance_insights: Bool = "enable_performance_insights optional";
        engine: Str = "engine optional";
        identifier: Str = "identifier computed";
        identifier_prefix: Str = "identifier_prefix computed";
        performance_insights_kms_key_id: Str = "performance_insights_kms_key_id computed";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed";
        promotion_tier: Num = "promotion_tier optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: docdb_cluster_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        db_subnet_group_name: Str = "db_subnet_group_name";
        dbi_resource_id: Str = "dbi_resource_id";
        endpoint: Str = "endpoint";
        engine_version: Str = "engine_version";
        id: Str = "id";
        kms_key_id: Str = "kms_key_id";
        port: Num = "port";
        preferred_backup_window: Str = "preferred_backup_window";
        publicly_accessible: Bool = "publicly_accessible";
        storage_encrypted: Bool = "storage_encrypted";
        tags_all: Map<Str> = "tags_all";
        writer: Bool = "writer";
    }
}
/// Blocks of [`aws_docdb_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_parameter_group).
pub mod docdb_cluster_parameter_group {
    use crate::kinds::*;

    pub use crate::shared::docdb_docdb_cluster_parameter_group_parameter::Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_parameter_group)."]
    Managed "aws_docdb_cluster_parameter_group" DocdbClusterParameterGroup DocdbClusterParameterGroupAttributes
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
        parameter: docdb_cluster_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_docdb_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_snapshot).
pub mod docdb_cluster_snapshot {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_cluster_snapshot)."]
    Managed "aws_docdb_cluster_snapshot" DocdbClusterSnapshot DocdbClusterSnapshotAttributes
    naming None;
    tags None;
    arguments {
        db_cluster_identifier: Str = "db_cluster_identifier required";
        db_cluster_snapshot_identifier: Str = "db_cluster_snapshot_identifier required";
    }
    single {
        timeouts: docdb_cluster_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        availability_zones: List<Str> = "availability_zones";
        db_cluster_snapshot_arn: Str = "db_cluster_snapshot_arn";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Str = "id";
        kms_key_id: Str = "kms_key_id";
        port: Num = "port";
        snapshot_type: Str = "snapshot_type";
        source_db_cluster_snapshot_arn: Str = "source_db_cluster_snapshot_arn";
        status: Str = "status";
        storage_encrypted: Bool = "storage_encrypted";
        vpc_id: Str = "vpc_id";
    }
}
/// Blocks of [`aws_docdb_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_event_subscription).
pub mod docdb_event_subscription {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_event_subscription)."]
    Managed "aws_docdb_event_subscription" DocdbEventSubscription DocdbEventSubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9A-Za-z-"));
    tags Map;
    arguments {
        sns_topic_arn: Str = "sns_topic_arn required";
        enabled: Bool = "enabled optional";
        event_categories: Set<Str> = "event_categories optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        source_ids: Set<Str> = "source_ids optional";
        source_type: Str = "source_type optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: docdb_event_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        customer_aws_id: Str = "customer_aws_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_docdb_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_global_cluster).
pub mod docdb_global_cluster {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::docdb_docdb_global_cluster_global_cluster_members_attributes::GlobalClusterMembersAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_global_cluster)."]
    Managed "aws_docdb_global_cluster" DocdbGlobalCluster DocdbGlobalClusterAttributes
    naming None;
    tags None;
    arguments {
        global_cluster_identifier: Str = "global_cluster_identifier required";
        database_name: Str = "database_name optional";
        deletion_protection: Bool = "deletion_protection optional";
        engine: Str = "engine computed";
        engine_version: Str = "engine_version computed";
        source_db_cluster_identifier: Str = "source_db_cluster_identifier computed";
        storage_encrypted: Bool = "storage_encrypted computed";
    }
    single {
        timeouts: docdb_global_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        global_cluster_resource_id: Str = "global_cluster_resource_id";
        id: Str = "id";
        status: Str = "status";
    }
    objects {
        global_cluster_members: Set<docdb_global_cluster::GlobalClusterMembersAttributes> = "global_cluster_members";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdb_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdb_subnet_group)."]
    Managed "aws_docdb_subnet_group" DocdbSubnetGroup DocdbSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
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
    }
}
/// Blocks of [`aws_docdbelastic_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdbelastic_cluster).
pub mod docdbelastic_cluster {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_docdbelastic_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/docdbelastic_cluster)."]
    Managed "aws_docdbelastic_cluster" DocdbelasticCluster DocdbelasticClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        admin_user_name: Str = "admin_user_name required";
        admin_user_password: Str = "admin_user_password required sensitive";
        auth_type: Str = "auth_type required";
        name: Str = "name required";
        shard_capacity: Num = "shard_capacity required";
        shard_count: Num = "shard_count required";
        backup_retention_period: Num = "backup_retention_period computed";
        kms_key_id: Str = "kms_key_id computed";
        preferred_backup_window: Str = "preferred_backup_window computed";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed";
        subnet_ids: Set<Str> = "subnet_ids computed";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Str> = "vpc_security_group_ids computed";
    }
    single {
        timeouts: docdbelastic_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        endpoint: Str = "endpoint";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_docdb_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/docdb_engine_version)."]
        Data "aws_docdb_engine_version" DocdbEngineVersion DocdbEngineVersionAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            parameter_group_family: Str = "parameter_group_family computed";
            version: Str = "version computed";
        }
        unread {
            engine: Str = "engine optional";
            preferred_versions: List<Str> = "preferred_versions optional";
        }
        attributes {
            engine_description: Str = "engine_description";
            exportable_log_types: Set<Str> = "exportable_log_types";
            supports_log_exports_to_cloudwatch: Bool = "supports_log_exports_to_cloudwatch";
            valid_upgrade_targets: Set<Str> = "valid_upgrade_targets";
            version_description: Str = "version_description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_docdb_orderable_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/docdb_orderable_db_instance)."]
        Data "aws_docdb_orderable_db_instance" DocdbOrderableDbInstance DocdbOrderableDbInstanceAttributes
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
        }
    }
}
