// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `rds`.

use crate::types::*;

/// Blocks of [`aws_db_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_cluster_snapshot).
pub mod db_cluster_snapshot {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_cluster_snapshot)."]
    Managed "aws_db_cluster_snapshot" DbClusterSnapshot DbClusterSnapshotAttributes
    naming None;
    tags Map;
    arguments {
        db_cluster_identifier: Name<kind::RdsCluster> = "db_cluster_identifier required\treplaces";
        shared_accounts: Set<Str> = "shared_accounts optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        db_cluster_snapshot_identifier: Str = "db_cluster_snapshot_identifier required\tlength 1 63\tmatch ^[0-9a-z-]+$\tmatch ^[a-z]\treplaces";
    }
    single {
        timeouts: db_cluster_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_storage: Num = "allocated_storage";
        availability_zones: List<Str> = "availability_zones";
        db_cluster_snapshot_arn: Arn<kind::DbClusterSnapshot> = "db_cluster_snapshot_arn";
        db_cluster_snapshot_identifier: Id<kind::DbClusterSnapshot> = "db_cluster_snapshot_identifier";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::DbClusterSnapshot> = "id";
        kms_key_id: Str = "kms_key_id";
        license_model: Str = "license_model";
        port: Num = "port";
        snapshot_type: Str = "snapshot_type";
        source_db_cluster_snapshot_arn: Str = "source_db_cluster_snapshot_arn";
        status: Str = "status";
        storage_encrypted: Bool = "storage_encrypted";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_db_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_event_subscription).
pub mod db_event_subscription {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_event_subscription)."]
    Managed "aws_db_event_subscription" DbEventSubscription DbEventSubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        sns_topic: Arn<kind::SnsTopic> = "sns_topic required\tformat arn\tservice sns";
        enabled: Bool = "enabled optional";
        event_categories: Set<Str> = "event_categories optional";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z-]+$\treplaces";
        source_ids: Set<OneOf<kind::DbInstanceNameOrDbParameterGroupName>> = "source_ids optional";
        source_type: Str = "source_type optional\tin db-instance|db-parameter-group|db-security-group|db-snapshot|db-cluster|db-cluster-snapshot|custom-engine-version|db-proxy|blue-green-deployment";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    single {
        timeouts: db_event_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DbEventSubscription> = "arn";
        customer_aws_id: Str = "customer_aws_id";
        id: Id<kind::DbEventSubscription> = "id";
        name: Name<kind::DbEventSubscription> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance).
pub mod db_instance {
    use crate::types::*;

    pub use crate::shared::eks_eks_cluster_kubernetes_network_config_elastic_load_balancing::ElasticLoadBalancing as BlueGreenUpdate;
    formwork_model::block_binding! {
        #[doc = "Block [`RestoreToPointInTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance)."]
        RestoreToPointInTime
        arguments {
            restore_time: Str = "restore_time optional\tformat rfc3339";
            source_db_instance_automated_backups_arn: Str = "source_db_instance_automated_backups_arn optional";
            source_db_instance_identifier: Name<kind::DbInstance> = "source_db_instance_identifier optional";
            source_dbi_resource_id: Str = "source_dbi_resource_id optional";
            use_latest_restorable_time: Bool = "use_latest_restorable_time optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3Import`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance)."]
        S3Import
        arguments {
            bucket_name: Name<kind::S3Bucket> = "bucket_name required\treplaces";
            ingestion_role: Arn<kind::IamRole> = "ingestion_role required\tservice iam\treplaces";
            source_engine: Str = "source_engine required\treplaces";
            source_engine_version: Str = "source_engine_version required\treplaces";
            bucket_prefix: Str = "bucket_prefix optional\treplaces";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ListenerEndpointAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance)."]
        ListenerEndpointAttributes
        attributes {
            address: Str = "address";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            port: Num = "port";
        }
    }
    pub use crate::shared::docdb_docdb_cluster_master_user_secret_attributes::MasterUserSecretAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance)."]
    Managed "aws_db_instance" DbInstance DbInstanceAttributes
    naming Some(formwork_model::Naming::new("identifier", "identifier_prefix", 1, 63, "a-z0-9-"));
    tags Map;
    relations {
        "conflict backup_target s3_import";
        "conflict character_set_name s3_import";
        "conflict db_name replicate_source_db";
        "conflict domain domain_auth_secret_arn";
        "conflict domain domain_dns_ips";
        "conflict domain domain_fqdn";
        "conflict domain domain_ou";
        "conflict domain_auth_secret_arn domain_iam_role_name";
        "conflict domain_dns_ips domain_iam_role_name";
        "conflict domain_fqdn domain_iam_role_name";
        "conflict domain_iam_role_name domain_ou";
        "conflict identifier identifier_prefix";
        "conflict manage_master_user_password password";
        "conflict manage_master_user_password password_wo";
        "conflict password password_wo";
        "conflict replicate_source_db restore_to_point_in_time";
        "conflict replicate_source_db s3_import";
        "conflict replicate_source_db username";
        "conflict restore_to_point_in_time s3_import";
        "conflict restore_to_point_in_time snapshot_identifier";
        "conflict s3_import snapshot_identifier";
        "conflict s3_import timezone";
        "together password_wo password_wo_version";
        "together password_wo_version password_wo";
    }
    arguments {
        instance_class: Str = "instance_class required";
        allocated_storage: Num = "allocated_storage computed\twhole";
        allow_major_version_upgrade: Bool = "allow_major_version_upgrade optional";
        apply_immediately: Bool = "apply_immediately optional";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        availability_zone: Str = "availability_zone computed\treplaces";
        backup_retention_period: Num = "backup_retention_period computed\trange 0 35\twhole";
        backup_target: Str = "backup_target computed\tin outposts|region\treplaces";
        backup_window: Str = "backup_window computed\tformat daily_window";
        ca_cert_identifier: Id<kind::RdsCertificate> = "ca_cert_identifier computed";
        character_set_name: Str = "character_set_name computed\treplaces";
        copy_tags_to_snapshot: Bool = "copy_tags_to_snapshot optional";
        custom_iam_instance_profile: Str = "custom_iam_instance_profile optional\tmatch ^AWSRDSCustom\treplaces";
        customer_owned_ip_enabled: Bool = "customer_owned_ip_enabled optional";
        database_insights_mode: Str = "database_insights_mode computed\tin standard|advanced";
        db_name: Str = "db_name computed\treplaces";
        db_subnet_group_name: Name<kind::DbSubnetGroup> = "db_subnet_group_name computed";
        dedicated_log_volume: Bool = "dedicated_log_volume optional";
        delete_automated_backups: Bool = "delete_automated_backups optional";
        deletion_protection: Bool = "deletion_protection optional";
        domain: Id<kind::DirectoryServiceDirectory> = "domain optional";
        domain_auth_secret_arn: Str = "domain_auth_secret_arn optional\tformat arn";
        domain_dns_ips: List<Str> = "domain_dns_ips optional\titems 2 2";
        domain_fqdn: Str = "domain_fqdn computed";
        domain_iam_role_name: Name<kind::IamRole> = "domain_iam_role_name optional";
        domain_ou: Str = "domain_ou optional";
        enabled_cloudwatch_logs_exports: Set<Str> = "enabled_cloudwatch_logs_exports optional\teach in agent|alert|audit|diag.log|error|general|iam-db-auth-error|listener|notify.log|oemagent|postgresql|slowquery|trace|upgrade";
        engine: Str = "engine computed\treplaces";
        engine_lifecycle_support: Str = "engine_lifecycle_support computed\tin open-source-rds-extended-support|open-source-rds-extended-support-disabled";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z-]+$";
        iam_database_authentication_enabled: Bool = "iam_database_authentication_enabled optional";
        identifier_prefix: Str = "identifier_prefix computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\tmay_replace";
        iops: Num = "iops computed\twhole";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        license_model: Str = "license_model computed";
        maintenance_window: Str = "maintenance_window computed\tformat weekly_window";
        manage_master_user_password: Bool = "manage_master_user_password optional";
        master_user_secret_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "master_user_secret_kms_key_id computed\tlength 1 2048";
        max_allocated_storage: Num = "max_allocated_storage optional\twhole";
        monitoring_interval: Num = "monitoring_interval optional\tin 0|1|5|10|15|30|60\twhole";
        monitoring_role_arn: Arn<kind::IamRole> = "monitoring_role_arn computed\tformat arn\tservice iam";
        multi_az: Bool = "multi_az computed";
        nchar_character_set_name: Str = "nchar_character_set_name computed\treplaces";
        network_type: Str = "network_type computed\tin DUAL|IPV4";
        option_group_name: Name<kind::DbOptionGroup> = "option_group_name computed";
        parameter_group_name: Name<kind::DbParameterGroup> = "parameter_group_name computed";
        password: Secret<Str> = "password optional sensitive";
        password_wo_version: Num = "password_wo_version optional\twhole";
        performance_insights_enabled: Bool = "performance_insights_enabled optional";
        performance_insights_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "performance_insights_kms_key_id computed\tformat arn";
        performance_insights_retention_period: Num = "performance_insights_retention_period computed\tmultiple 31 7|731\twhole";
        port: Num = "port computed\twhole";
        publicly_accessible: Bool = "publicly_accessible optional";
        replica_mode: Str = "replica_mode computed\tin open-read-only|mounted";
        replicate_source_db: OneOf<kind::DbInstanceNameOrArn> = "replicate_source_db optional";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        snapshot_identifier: Id<kind::DbSnapshot> = "snapshot_identifier computed\treplaces";
        storage_encrypted: Bool = "storage_encrypted optional\treplaces";
        storage_throughput: Num = "storage_throughput computed\twhole";
        storage_type: Str = "storage_type computed";
        tags: Map<Str> = "tags optional";
        timezone: Str = "timezone computed\treplaces";
        upgrade_storage_config: Bool = "upgrade_storage_config optional";
        username: Str = "username computed\treplaces";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        identifier: Str = "identifier computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\tmay_replace";
        password_wo: Secret<Str> = "password_wo optional sensitive write_only";
    }
    many {
        blue_green_update: db_instance::BlueGreenUpdate = "blue_green_update optional list block 0 1";
        restore_to_point_in_time: db_instance::RestoreToPointInTime = "restore_to_point_in_time optional list block 0 1";
        s3_import: db_instance::S3Import = "s3_import optional list block 0 1";
    }
    single {
        timeouts: db_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        address: Str = "address";
        arn: Arn<kind::DbInstance> = "arn";
        endpoint: Str = "endpoint";
        engine_version_actual: Str = "engine_version_actual";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Id<kind::DbInstance> = "id";
        identifier: Name<kind::DbInstance> = "identifier";
        latest_restorable_time: Str = "latest_restorable_time";
        replicas: List<Str> = "replicas";
        resource_id: Str = "resource_id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        listener_endpoint: List<db_instance::ListenerEndpointAttributes> = "listener_endpoint";
        master_user_secret: List<db_instance::MasterUserSecretAttributes> = "master_user_secret";
    }
}
/// Blocks of [`aws_db_instance_automated_backups_replication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance_automated_backups_replication).
pub mod db_instance_automated_backups_replication {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_instance_automated_backups_replication`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance_automated_backups_replication)."]
    Managed "aws_db_instance_automated_backups_replication" DbInstanceAutomatedBackupsReplication DbInstanceAutomatedBackupsReplicationAttributes
    naming None;
    tags None;
    arguments {
        source_db_instance_arn: Arn<kind::DbInstance> = "source_db_instance_arn required\tformat arn\tservice rds\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        pre_signed_url: Str = "pre_signed_url optional\treplaces";
        retention_period: Num = "retention_period optional\twhole\treplaces";
    }
    single {
        timeouts: db_instance_automated_backups_replication::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DbInstanceAutomatedBackupsReplication> = "id";
    }
}
/// Blocks of [`aws_db_instance_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance_role_association).
pub mod db_instance_role_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_instance_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_instance_role_association)."]
    Managed "aws_db_instance_role_association" DbInstanceRoleAssociation DbInstanceRoleAssociationAttributes
    naming None;
    tags None;
    arguments {
        db_instance_identifier: Name<kind::DbInstance> = "db_instance_identifier required\treplaces";
        feature_name: Str = "feature_name required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
    }
    single {
        timeouts: db_instance_role_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DbInstanceRoleAssociation> = "id";
    }
}
/// Blocks of [`aws_db_option_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_option_group).
pub mod db_option_group {
    use crate::types::*;

    /// Blocks of [`Option`].
    pub mod option {
        use crate::types::*;

        pub use crate::shared::appautoscaling_appautoscaling_policy_target_tracking_scaling_policy_configuration_customized_metric_specification_dimensions::Dimensions as OptionSettings;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Option`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_option_group)."]
        Option
        arguments {
            option_name: Str = "option_name required";
            db_security_group_memberships: Set<Str> = "db_security_group_memberships optional";
            port: Num = "port optional\twhole";
            version: Str = "version optional";
            vpc_security_group_memberships: Set<Id<kind::SecurityGroup>> = "vpc_security_group_memberships optional\tprefix sg-";
        }
        many {
            option_settings: option::OptionSettings = "option_settings optional set block 0 0";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_option_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_option_group)."]
    Managed "aws_db_option_group" DbOptionGroup DbOptionGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        engine_name: Str = "engine_name required\treplaces";
        major_engine_version: Str = "major_engine_version required\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z-]*$\treplaces";
        option_group_description: Str = "option_group_description optional\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[A-Za-z]\tmatch ^[0-9a-z-]*$\treplaces";
    }
    many {
        option: db_option_group::Option = "option optional set block 0 0";
    }
    single {
        timeouts: db_option_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DbOptionGroup> = "arn";
        id: Name<kind::DbOptionGroup> = "id";
        name: Name<kind::DbOptionGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_db_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_parameter_group).
pub mod db_parameter_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_parameter_group)."]
        Parameter
        arguments {
            name: Str = "name required";
            value: Str = "value required";
            apply_method: Str = "apply_method optional\tin/i immediate|pending-reboot";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_parameter_group)."]
    Managed "aws_db_parameter_group" DbParameterGroup DbParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 226\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[A-Za-z]\tmatch ^[0-9a-z.-]+$\tnot --\tnot -$\treplaces";
    }
    many {
        parameter: db_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::DbParameterGroup> = "arn";
        id: Name<kind::DbParameterGroup> = "id";
        name: Name<kind::DbParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_db_proxy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy).
pub mod db_proxy {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Auth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy)."]
        Auth
        arguments {
            auth_scheme: Str = "auth_scheme optional\tin SECRETS";
            client_password_auth_type: Str = "client_password_auth_type computed\tin MYSQL_NATIVE_PASSWORD|MYSQL_CACHING_SHA2_PASSWORD|POSTGRES_SCRAM_SHA_256|POSTGRES_MD5|SQL_SERVER_AUTHENTICATION";
            description: Str = "description optional";
            iam_auth: Str = "iam_auth optional\tin DISABLED|REQUIRED|ENABLED";
            secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn optional\tformat arn\tservice secretsmanager";
            username: Str = "username optional";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_proxy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy)."]
    Managed "aws_db_proxy" DbProxy DbProxyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9a-z-"));
    tags Map;
    arguments {
        engine_family: Str = "engine_family required\tin MYSQL|POSTGRESQL|SQLSERVER\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        vpc_subnet_ids: Set<Id<kind::Subnet>> = "vpc_subnet_ids required\tprefix subnet-\treplaces";
        debug_logging: Bool = "debug_logging optional";
        idle_client_timeout: Num = "idle_client_timeout computed\twhole";
        require_tls: Bool = "require_tls optional";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        name: Str = "name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]";
    }
    many {
        auth: db_proxy::Auth = "auth required set block 1 0";
    }
    single {
        timeouts: db_proxy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DbProxy> = "arn";
        endpoint: Str = "endpoint";
        id: Id<kind::DbProxy> = "id";
        name: Name<kind::DbProxy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_db_proxy_default_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_default_target_group).
pub mod db_proxy_default_target_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ConnectionPoolConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_default_target_group)."]
        ConnectionPoolConfig
        arguments {
            connection_borrow_timeout: Num = "connection_borrow_timeout optional\trange 0 3600\twhole";
            init_query: Str = "init_query optional";
            max_connections_percent: Num = "max_connections_percent optional\trange 1 100\twhole";
            max_idle_connections_percent: Num = "max_idle_connections_percent optional\trange 0 100\twhole";
            session_pinning_filters: Set<Str> = "session_pinning_filters optional\teach in EXCLUDE_VARIABLE_SETS";
        }
    }
    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_proxy_default_target_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_default_target_group)."]
    Managed "aws_db_proxy_default_target_group" DbProxyDefaultTargetGroup DbProxyDefaultTargetGroupAttributes
    naming None;
    tags None;
    arguments {
        db_proxy_name: Name<kind::DbProxy> = "db_proxy_name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    many {
        connection_pool_config: db_proxy_default_target_group::ConnectionPoolConfig = "connection_pool_config optional list block 0 1";
    }
    single {
        timeouts: db_proxy_default_target_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DbProxyDefaultTargetGroup> = "arn";
        id: Id<kind::DbProxyDefaultTargetGroup> = "id";
        name: Name<kind::DbProxyDefaultTargetGroup> = "name";
    }
}
/// Blocks of [`aws_db_proxy_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_endpoint).
pub mod db_proxy_endpoint {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_proxy_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_endpoint)."]
    Managed "aws_db_proxy_endpoint" DbProxyEndpoint DbProxyEndpointAttributes
    naming None;
    tags Map;
    arguments {
        db_proxy_name: Name<kind::DbProxy> = "db_proxy_name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        vpc_subnet_ids: Set<Id<kind::Subnet>> = "vpc_subnet_ids required\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional";
        target_role: Str = "target_role optional\tin READ_WRITE|READ_ONLY\treplaces";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        db_proxy_endpoint_name: Str = "db_proxy_endpoint_name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    single {
        timeouts: db_proxy_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DbProxyEndpoint> = "arn";
        db_proxy_endpoint_name: Name<kind::DbProxyEndpoint> = "db_proxy_endpoint_name";
        endpoint: Str = "endpoint";
        id: Id<kind::DbProxyEndpoint> = "id";
        is_default: Bool = "is_default";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_proxy_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_proxy_target)."]
    Managed "aws_db_proxy_target" DbProxyTarget DbProxyTargetAttributes
    naming None;
    tags None;
    relations {
        "exactly_one db_cluster_identifier db_instance_identifier";
    }
    arguments {
        db_proxy_name: Name<kind::DbProxy> = "db_proxy_name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        target_group_name: Name<kind::DbProxyDefaultTargetGroup> = "target_group_name required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        db_cluster_identifier: Name<kind::RdsCluster> = "db_cluster_identifier optional\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        db_instance_identifier: Name<kind::DbInstance> = "db_instance_identifier optional\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        endpoint: Str = "endpoint";
        id: Id<kind::DbProxyTarget> = "id";
        port: Num = "port";
        rds_resource_id: Str = "rds_resource_id";
        target_arn: Arn<kind::DbProxyTarget> = "target_arn";
        tracked_cluster_id: Str = "tracked_cluster_id";
        r#type: Str = "type";
    }
}
/// Blocks of [`aws_db_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_snapshot).
pub mod db_snapshot {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_snapshot)."]
    Managed "aws_db_snapshot" DbSnapshot DbSnapshotAttributes
    naming None;
    tags Map;
    arguments {
        db_instance_identifier: Name<kind::DbInstance> = "db_instance_identifier required\treplaces";
        shared_accounts: Set<Str> = "shared_accounts optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        db_snapshot_identifier: Str = "db_snapshot_identifier required\treplaces";
    }
    single {
        timeouts: db_snapshot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_storage: Num = "allocated_storage";
        availability_zone: Str = "availability_zone";
        db_snapshot_arn: Arn<kind::DbSnapshot> = "db_snapshot_arn";
        db_snapshot_identifier: Id<kind::DbSnapshot> = "db_snapshot_identifier";
        encrypted: Bool = "encrypted";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::DbSnapshot> = "id";
        iops: Num = "iops";
        kms_key_id: Str = "kms_key_id";
        license_model: Str = "license_model";
        option_group_name: Str = "option_group_name";
        port: Num = "port";
        snapshot_type: Str = "snapshot_type";
        source_db_snapshot_identifier: Str = "source_db_snapshot_identifier";
        source_region: Str = "source_region";
        status: Str = "status";
        storage_type: Str = "storage_type";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_db_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_snapshot_copy).
pub mod db_snapshot_copy {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_snapshot_copy)."]
    Managed "aws_db_snapshot_copy" DbSnapshotCopy DbSnapshotCopyAttributes
    naming None;
    tags Map;
    arguments {
        source_db_snapshot_identifier: Arn<kind::DbSnapshot> = "source_db_snapshot_identifier required\tservice rds\treplaces";
        target_db_snapshot_identifier: Str = "target_db_snapshot_identifier required\tlength 1 255\tmatch ^[a-zA-Z0-9][\\w-]+\treplaces";
        copy_tags: Bool = "copy_tags optional\treplaces";
        destination_region: Str = "destination_region optional\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\treplaces";
        option_group_name: Str = "option_group_name computed\treplaces";
        presigned_url: Str = "presigned_url optional\treplaces";
        shared_accounts: Set<Str> = "shared_accounts optional";
        tags: Map<Str> = "tags optional";
        target_custom_availability_zone: Str = "target_custom_availability_zone optional\treplaces";
    }
    single {
        timeouts: db_snapshot_copy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_storage: Num = "allocated_storage";
        availability_zone: Str = "availability_zone";
        db_snapshot_arn: Str = "db_snapshot_arn";
        encrypted: Bool = "encrypted";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::DbSnapshotCopy> = "id";
        iops: Num = "iops";
        license_model: Str = "license_model";
        port: Num = "port";
        snapshot_type: Str = "snapshot_type";
        source_region: Str = "source_region";
        storage_type: Str = "storage_type";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_db_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/db_subnet_group)."]
    Managed "aws_db_subnet_group" DbSubnetGroup DbSubnetGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, "0-9a-z._ -"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\tprefix subnet-";
        description: Str = "description optional";
        name_prefix: Str = "name_prefix computed\tlength - 229\tmatch ^[0-9a-z ._-]+$\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[0-9a-z ._-]+$\tnot ^[Dd]efault$\treplaces";
    }
    attributes {
        arn: Arn<kind::DbSubnetGroup> = "arn";
        id: Name<kind::DbSubnetGroup> = "id";
        name: Name<kind::DbSubnetGroup> = "name";
        supported_network_types: Set<Str> = "supported_network_types";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_certificate)."]
    Managed "aws_rds_certificate" RdsCertificate RdsCertificateAttributes
    naming None;
    tags None;
    unread {
        certificate_identifier: Str = "certificate_identifier required";
    }
    attributes {
        certificate_identifier: Id<kind::RdsCertificate> = "certificate_identifier";
        id: Id<kind::RdsCertificate> = "id";
    }
}
/// Blocks of [`aws_rds_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster).
pub mod rds_cluster {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`RestoreToPointInTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster)."]
        RestoreToPointInTime
        arguments {
            restore_to_time: Str = "restore_to_time optional\tformat rfc3339\treplaces";
            restore_type: Str = "restore_type optional\tin copy-on-write|full-copy\treplaces";
            source_cluster_identifier: Name<kind::RdsCluster> = "source_cluster_identifier optional\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\tformat arn\treplaces";
            source_cluster_resource_id: Str = "source_cluster_resource_id optional\treplaces";
            use_latest_restorable_time: Bool = "use_latest_restorable_time optional\treplaces";
        }
    }
    pub use crate::services::rds::db_instance::S3Import;
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster)."]
        ScalingConfiguration
        arguments {
            auto_pause: Bool = "auto_pause optional";
            max_capacity: Num = "max_capacity optional\twhole";
            min_capacity: Num = "min_capacity optional\twhole";
            seconds_before_timeout: Num = "seconds_before_timeout optional\trange 60 600\twhole";
            seconds_until_auto_pause: Num = "seconds_until_auto_pause optional\trange 300 86400\twhole";
            timeout_action: Str = "timeout_action optional\tin ForceApplyCapacityChange|RollbackCapacityChange";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Serverlessv2ScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster)."]
        Serverlessv2ScalingConfiguration
        arguments {
            max_capacity: Num = "max_capacity required\trange 1 256";
            min_capacity: Num = "min_capacity required\trange 0 256";
            seconds_until_auto_pause: Num = "seconds_until_auto_pause computed\trange 300 86400\twhole";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::docdb_docdb_cluster_master_user_secret_attributes::MasterUserSecretAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster)."]
    Managed "aws_rds_cluster" RdsCluster RdsClusterAttributes
    naming Some(formwork_model::Naming::new("cluster_identifier", "cluster_identifier_prefix", 1, 63, "a-z0-9-"));
    tags Map;
    relations {
        "conflict cluster_identifier cluster_identifier_prefix";
        "conflict global_cluster_identifier snapshot_identifier";
        "conflict manage_master_user_password master_password";
        "conflict manage_master_user_password master_password_wo";
        "conflict master_password master_password_wo";
        "conflict restore_to_point_in_time s3_import";
        "conflict restore_to_point_in_time snapshot_identifier";
        "conflict s3_import snapshot_identifier";
        "exactly_one restore_to_point_in_time.restore_to_time restore_to_point_in_time.use_latest_restorable_time";
        "exactly_one restore_to_point_in_time.source_cluster_identifier restore_to_point_in_time.source_cluster_resource_id";
        "together master_password_wo master_password_wo_version";
        "together master_password_wo_version master_password_wo";
    }
    arguments {
        engine: Str = "engine required\tin aurora-mysql|aurora-postgresql|mysql|postgres\treplaces";
        allocated_storage: Num = "allocated_storage computed\twhole";
        allow_major_version_upgrade: Bool = "allow_major_version_upgrade optional";
        apply_immediately: Bool = "apply_immediately computed";
        availability_zones: Set<Str> = "availability_zones computed\treplaces";
        backtrack_window: Num = "backtrack_window optional\trange 0 259200\twhole";
        backup_retention_period: Num = "backup_retention_period computed\trange - 35\twhole";
        ca_certificate_identifier: Str = "ca_certificate_identifier computed";
        cluster_identifier_prefix: Str = "cluster_identifier_prefix computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        cluster_members: Set<Str> = "cluster_members computed";
        cluster_scalability_type: Str = "cluster_scalability_type computed\tin standard|limitless\treplaces";
        copy_tags_to_snapshot: Bool = "copy_tags_to_snapshot optional";
        database_insights_mode: Str = "database_insights_mode computed\tin standard|advanced";
        database_name: Str = "database_name computed\treplaces";
        db_cluster_instance_class: Str = "db_cluster_instance_class optional";
        db_cluster_parameter_group_name: Name<kind::RdsClusterParameterGroup> = "db_cluster_parameter_group_name computed";
        db_instance_parameter_group_name: Name<kind::DbParameterGroup> = "db_instance_parameter_group_name optional";
        db_subnet_group_name: Name<kind::DbSubnetGroup> = "db_subnet_group_name computed\treplaces";
        db_system_id: Str = "db_system_id computed\treplaces";
        delete_automated_backups: Bool = "delete_automated_backups optional";
        deletion_protection: Bool = "deletion_protection optional";
        domain: Str = "domain optional";
        domain_iam_role_name: Str = "domain_iam_role_name optional";
        enable_global_write_forwarding: Bool = "enable_global_write_forwarding optional";
        enable_http_endpoint: Bool = "enable_http_endpoint optional";
        enable_local_write_forwarding: Bool = "enable_local_write_forwarding optional";
        enabled_cloudwatch_logs_exports: Set<Str> = "enabled_cloudwatch_logs_exports optional\teach in audit|error|general|iam-db-auth-error|instance|postgresql|slowquery|upgrade";
        engine_lifecycle_support: Str = "engine_lifecycle_support computed\tin open-source-rds-extended-support|open-source-rds-extended-support-disabled";
        engine_mode: Str = "engine_mode optional\tin global|multimaster|parallelquery|provisioned|serverless|\treplaces";
        engine_version: Str = "engine_version computed";
        final_snapshot_identifier: Str = "final_snapshot_identifier optional\tmatch ^[0-9A-Za-z-]*$";
        global_cluster_identifier: Id<kind::RdsGlobalCluster> = "global_cluster_identifier optional";
        iam_database_authentication_enabled: Bool = "iam_database_authentication_enabled optional";
        iam_roles: Set<Arn<kind::IamRole>> = "iam_roles computed\tservice iam";
        iops: Num = "iops optional\twhole";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        manage_master_user_password: Bool = "manage_master_user_password optional";
        master_password: Secret<Str> = "master_password optional sensitive";
        master_password_wo_version: Num = "master_password_wo_version optional\twhole";
        master_user_secret_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "master_user_secret_kms_key_id computed\tlength 1 2048";
        master_username: Str = "master_username computed\treplaces";
        monitoring_interval: Num = "monitoring_interval computed\twhole";
        monitoring_role_arn: Arn<kind::IamRole> = "monitoring_role_arn computed\tformat arn\tservice iam";
        network_type: Str = "network_type computed\tin DUAL|IPV4";
        performance_insights_enabled: Bool = "performance_insights_enabled optional";
        performance_insights_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "performance_insights_kms_key_id computed\tformat arn";
        performance_insights_retention_period: Num = "performance_insights_retention_period computed\twhole";
        port: Num = "port computed\twhole";
        preferred_backup_window: Str = "preferred_backup_window computed\tformat daily_window";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        replication_source_identifier: Arn<kind::RdsCluster> = "replication_source_identifier optional\tservice rds";
        skip_final_snapshot: Bool = "skip_final_snapshot optional";
        snapshot_identifier: Id<kind::DbClusterSnapshot> = "snapshot_identifier optional\treplaces";
        source_region: Str = "source_region optional\treplaces";
        storage_encrypted: Bool = "storage_encrypted computed\treplaces";
        storage_type: Str = "storage_type computed\tmay_replace";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        cluster_identifier: Str = "cluster_identifier computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        master_password_wo: Secret<Str> = "master_password_wo optional sensitive write_only";
    }
    many {
        restore_to_point_in_time: rds_cluster::RestoreToPointInTime = "restore_to_point_in_time optional list block 0 1";
        s3_import: rds_cluster::S3Import = "s3_import optional list block 0 1";
        scaling_configuration: rds_cluster::ScalingConfiguration = "scaling_configuration optional list block 0 1";
        serverlessv2_scaling_configuration: rds_cluster::Serverlessv2ScalingConfiguration = "serverlessv2_scaling_configuration optional list block 0 1";
    }
    single {
        timeouts: rds_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsCluster> = "arn";
        ca_certificate_valid_till: Str = "ca_certificate_valid_till";
        cluster_identifier: Name<kind::RdsCluster> = "cluster_identifier";
        cluster_resource_id: Str = "cluster_resource_id";
        endpoint: Str = "endpoint";
        engine_version_actual: Str = "engine_version_actual";
        hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
        id: Name<kind::RdsCluster> = "id";
        reader_endpoint: Str = "reader_endpoint";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        master_user_secret: List<rds_cluster::MasterUserSecretAttributes> = "master_user_secret";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_activity_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_activity_stream)."]
    Managed "aws_rds_cluster_activity_stream" RdsClusterActivityStream RdsClusterActivityStreamAttributes
    naming None;
    tags None;
    arguments {
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id required\treplaces";
        mode: Str = "mode required\tin sync|async\treplaces";
        resource_arn: Arn<kind::RdsCluster> = "resource_arn required\tformat arn\tservice rds\treplaces";
        engine_native_audit_fields_included: Bool = "engine_native_audit_fields_included optional\treplaces";
    }
    attributes {
        id: Id<kind::RdsClusterActivityStream> = "id";
        kinesis_stream_name: Str = "kinesis_stream_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_endpoint)."]
    Managed "aws_rds_cluster_endpoint" RdsClusterEndpoint RdsClusterEndpointAttributes
    naming None;
    tags Map;
    relations {
        "conflict excluded_members static_members";
    }
    arguments {
        cluster_identifier: Name<kind::RdsCluster> = "cluster_identifier required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        custom_endpoint_type: Str = "custom_endpoint_type required\tin READER|ANY";
        excluded_members: Set<Id<kind::RdsClusterInstance>> = "excluded_members optional";
        static_members: Set<Id<kind::RdsClusterInstance>> = "static_members optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        cluster_endpoint_identifier: Str = "cluster_endpoint_identifier required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    attributes {
        arn: Arn<kind::RdsClusterEndpoint> = "arn";
        cluster_endpoint_identifier: Id<kind::RdsClusterEndpoint> = "cluster_endpoint_identifier";
        endpoint: Str = "endpoint";
        id: Id<kind::RdsClusterEndpoint> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rds_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_instance).
pub mod rds_cluster_instance {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_instance)."]
    Managed "aws_rds_cluster_instance" RdsClusterInstance RdsClusterInstanceAttributes
    naming Some(formwork_model::Naming::new("identifier", "identifier_prefix", 1, 63, "a-z0-9-"));
    tags Map;
    relations {
        "conflict identifier identifier_prefix";
    }
    arguments {
        cluster_identifier: Name<kind::RdsCluster> = "cluster_identifier required\treplaces";
        engine: Str = "engine required\tin aurora-mysql|aurora-postgresql|mysql|postgres\treplaces";
        instance_class: Str = "instance_class required";
        apply_immediately: Bool = "apply_immediately computed";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade optional";
        availability_zone: Str = "availability_zone computed\treplaces";
        ca_cert_identifier: Id<kind::RdsCertificate> = "ca_cert_identifier computed";
        copy_tags_to_snapshot: Bool = "copy_tags_to_snapshot optional";
        custom_iam_instance_profile: Str = "custom_iam_instance_profile optional\tmatch ^AWSRDSCustom\treplaces";
        db_parameter_group_name: Name<kind::DbParameterGroup> = "db_parameter_group_name computed";
        db_subnet_group_name: Name<kind::DbSubnetGroup> = "db_subnet_group_name computed\treplaces";
        engine_version: Str = "engine_version computed";
        force_destroy: Bool = "force_destroy optional";
        identifier_prefix: Str = "identifier_prefix computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        monitoring_interval: Num = "monitoring_interval optional\twhole";
        monitoring_role_arn: Arn<kind::IamRole> = "monitoring_role_arn computed\tservice iam";
        performance_insights_enabled: Bool = "performance_insights_enabled computed";
        performance_insights_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "performance_insights_kms_key_id computed\tformat arn";
        performance_insights_retention_period: Num = "performance_insights_retention_period computed\trange 7 731 7|731\twhole";
        preferred_backup_window: Str = "preferred_backup_window computed\tformat daily_window";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        promotion_tier: Num = "promotion_tier optional\twhole";
        publicly_accessible: Bool = "publicly_accessible computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        identifier: Str = "identifier computed\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    single {
        timeouts: rds_cluster_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsClusterInstance> = "arn";
        dbi_resource_id: Str = "dbi_resource_id";
        endpoint: Str = "endpoint";
        engine_version_actual: Str = "engine_version_actual";
        id: Id<kind::RdsClusterInstance> = "id";
        identifier: Name<kind::RdsClusterInstance> = "identifier";
        kms_key_id: Str = "kms_key_id";
        network_type: Str = "network_type";
        port: Num = "port";
        storage_encrypted: Bool = "storage_encrypted";
        tags_all: Map<Str> = "tags_all";
        writer: Bool = "writer";
    }
}
/// Blocks of [`aws_rds_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_parameter_group).
pub mod rds_cluster_parameter_group {
    use crate::types::*;

    pub use crate::services::rds::db_parameter_group::Parameter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_parameter_group)."]
    Managed "aws_rds_cluster_parameter_group" RdsClusterParameterGroup RdsClusterParameterGroupAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        family: Str = "family required\treplaces";
        description: Str = "description optional\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 226\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 255\tmatch ^[A-Za-z]\tmatch ^[0-9a-z.-]+$\tnot --\tnot -$\treplaces";
    }
    many {
        parameter: rds_cluster_parameter_group::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsClusterParameterGroup> = "arn";
        id: Name<kind::RdsClusterParameterGroup> = "id";
        name: Name<kind::RdsClusterParameterGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rds_cluster_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_role_association).
pub mod rds_cluster_role_association {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_role_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_role_association)."]
    Managed "aws_rds_cluster_role_association" RdsClusterRoleAssociation RdsClusterRoleAssociationAttributes
    naming None;
    tags None;
    arguments {
        db_cluster_identifier: Name<kind::RdsCluster> = "db_cluster_identifier required\tapi length 1 255\tapi match [A-Za-z][0-9A-Za-z-:._]*\treplaces";
        feature_name: Str = "feature_name required\treplaces";
        role_arn: OneOf<kind::IamRoleNameOrArn> = "role_arn required\tformat arn\treplaces";
    }
    single {
        timeouts: rds_cluster_role_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::RdsClusterRoleAssociation> = "id";
    }
}
/// Blocks of [`aws_rds_cluster_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_snapshot_copy).
pub mod rds_cluster_snapshot_copy {
    use crate::types::*;

    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_cluster_snapshot_copy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_cluster_snapshot_copy)."]
    Managed "aws_rds_cluster_snapshot_copy" RdsClusterSnapshotCopy RdsClusterSnapshotCopyAttributes
    naming None;
    tags Map;
    arguments {
        source_db_cluster_snapshot_identifier: Arn<kind::DbClusterSnapshot> = "source_db_cluster_snapshot_identifier required\tservice rds\treplaces";
        target_db_cluster_snapshot_identifier: Str = "target_db_cluster_snapshot_identifier required\tlength 1 255\tmatch ^[0-9A-Za-z]\treplaces";
        copy_tags: Bool = "copy_tags optional\treplaces";
        destination_region: Str = "destination_region optional\treplaces";
        kms_key_id: Str = "kms_key_id optional\treplaces";
        presigned_url: Str = "presigned_url optional\treplaces";
        shared_accounts: Set<Str> = "shared_accounts optional";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rds_cluster_snapshot_copy::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        allocated_storage: Num = "allocated_storage";
        db_cluster_snapshot_arn: Str = "db_cluster_snapshot_arn";
        engine: Str = "engine";
        engine_version: Str = "engine_version";
        id: Id<kind::RdsClusterSnapshotCopy> = "id";
        license_model: Str = "license_model";
        snapshot_type: Str = "snapshot_type";
        storage_encrypted: Bool = "storage_encrypted";
        storage_type: Str = "storage_type";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
/// Blocks of [`aws_rds_custom_db_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_custom_db_engine_version).
pub mod rds_custom_db_engine_version {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_custom_db_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_custom_db_engine_version)."]
    Managed "aws_rds_custom_db_engine_version" RdsCustomDbEngineVersion RdsCustomDbEngineVersionAttributes
    naming None;
    tags Map;
    relations {
        "conflict filename manifest";
    }
    arguments {
        engine: Str = "engine required\tlength 1 35\tmatch ^custom-\treplaces";
        engine_version: Str = "engine_version required\tlength 1 60\treplaces";
        database_installation_files_s3_bucket_name: Str = "database_installation_files_s3_bucket_name optional\tlength 3 63\treplaces";
        database_installation_files_s3_prefix: Str = "database_installation_files_s3_prefix optional\tlength 1 255\treplaces";
        description: Str = "description optional\tlength 1 1000";
        filename: Str = "filename optional\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\tformat arn\treplaces";
        manifest: Str = "manifest optional\tlength 1 100000\tformat json\treplaces";
        manifest_hash: Str = "manifest_hash optional";
        source_image_id: Id<kind::Ami> = "source_image_id optional\tlength 1 255\tprefix ami-|resolve:ssm:\treplaces";
        status: Str = "status computed\tin available|inactive|inactive-except-restore";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rds_custom_db_engine_version::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsCustomDbEngineVersion> = "arn";
        create_time: Str = "create_time";
        db_parameter_group_family: Str = "db_parameter_group_family";
        id: Id<kind::RdsCustomDbEngineVersion> = "id";
        image_id: Id<kind::Ami> = "image_id";
        major_engine_version: Str = "major_engine_version";
        manifest_computed: Str = "manifest_computed";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rds_export_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_export_task).
pub mod rds_export_task {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_export_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_export_task)."]
    Managed "aws_rds_export_task" RdsExportTask RdsExportTaskAttributes
    naming None;
    tags None;
    arguments {
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tservice iam\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id required\treplaces";
        s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required\treplaces";
        source_arn: Arn<kind::DbSnapshot> = "source_arn required\tservice rds\treplaces";
        export_only: List<Str> = "export_only optional\treplaces";
        s3_prefix: Str = "s3_prefix computed\treplaces";
    }
    unread {
        export_task_identifier: Str = "export_task_identifier required\treplaces";
    }
    single {
        timeouts: rds_export_task::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        export_task_identifier: Id<kind::RdsExportTask> = "export_task_identifier";
        failure_cause: Str = "failure_cause";
        id: Id<kind::RdsExportTask> = "id";
        percent_progress: Num = "percent_progress";
        snapshot_time: Str = "snapshot_time";
        source_type: Str = "source_type";
        status: Str = "status";
        task_end_time: Str = "task_end_time";
        task_start_time: Str = "task_start_time";
        warning_message: Str = "warning_message";
    }
}
/// Blocks of [`aws_rds_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_global_cluster).
pub mod rds_global_cluster {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::docdb_docdb_global_cluster_global_cluster_members_attributes::GlobalClusterMembersAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_global_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_global_cluster)."]
    Managed "aws_rds_global_cluster" RdsGlobalCluster RdsGlobalClusterAttributes
    naming None;
    tags Map;
    relations {
        "conflict engine source_db_cluster_identifier";
        "together source_db_cluster_identifier force_destroy";
    }
    arguments {
        database_name: Str = "database_name computed\treplaces";
        deletion_protection: Bool = "deletion_protection optional";
        engine: Str = "engine computed\tin aurora|aurora-mysql|aurora-postgresql\treplaces";
        engine_lifecycle_support: Str = "engine_lifecycle_support computed\tin open-source-rds-extended-support|open-source-rds-extended-support-disabled";
        engine_version: Str = "engine_version computed";
        force_destroy: Bool = "force_destroy optional";
        source_db_cluster_identifier: Arn<kind::RdsCluster> = "source_db_cluster_identifier computed\tservice rds\treplaces";
        storage_encrypted: Bool = "storage_encrypted computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        global_cluster_identifier: Str = "global_cluster_identifier required\tmatch ^[0-9a-z-]*$\tmatch ^[A-Za-z]\treplaces";
    }
    single {
        timeouts: rds_global_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsGlobalCluster> = "arn";
        endpoint: Str = "endpoint";
        engine_version_actual: Str = "engine_version_actual";
        global_cluster_identifier: Id<kind::RdsGlobalCluster> = "global_cluster_identifier";
        global_cluster_resource_id: Str = "global_cluster_resource_id";
        id: Id<kind::RdsGlobalCluster> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        global_cluster_members: Set<rds_global_cluster::GlobalClusterMembersAttributes> = "global_cluster_members";
    }
}
/// Blocks of [`aws_rds_instance_state`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_instance_state).
pub mod rds_instance_state {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_instance_state`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_instance_state)."]
    Managed "aws_rds_instance_state" RdsInstanceState RdsInstanceStateAttributes
    naming None;
    tags None;
    arguments {
        identifier: Name<kind::DbInstance> = "identifier required\treplaces";
        state: Str = "state required\tin available|stopped";
    }
    single {
        timeouts: rds_instance_state::Timeouts = "timeouts optional single block 0 0";
    }
}
/// Blocks of [`aws_rds_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_integration).
pub mod rds_integration {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_integration)."]
    Managed "aws_rds_integration" RdsIntegration RdsIntegrationAttributes
    naming None;
    tags Map;
    arguments {
        source_arn: Arn<kind::RdsCluster> = "source_arn required\tlength 1 -\tformat arn\tservice rds\treplaces";
        target_arn: Arn<kind::RedshiftserverlessNamespace> = "target_arn required\tlength 1 -\tformat arn\treplaces";
        additional_encryption_context: Map<Str> = "additional_encryption_context optional\treplaces";
        data_filter: Str = "data_filter computed\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        integration_name: Str = "integration_name required\treplaces";
    }
    single {
        timeouts: rds_integration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsIntegration> = "arn";
        id: Id<kind::RdsIntegration> = "id";
        integration_name: Name<kind::RdsIntegration> = "integration_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_rds_reserved_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_reserved_instance).
pub mod rds_reserved_instance {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    pub use crate::shared::elasticache_elasticache_reserved_cache_node_recurring_charges_attributes::RecurringChargesAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_reserved_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_reserved_instance)."]
    Managed "aws_rds_reserved_instance" RdsReservedInstance RdsReservedInstanceAttributes
    naming None;
    tags Map;
    arguments {
        offering_id: Str = "offering_id required\treplaces";
        instance_count: Num = "instance_count optional\twhole\treplaces";
        reservation_id: Str = "reservation_id optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rds_reserved_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsReservedInstance> = "arn";
        currency_code: Str = "currency_code";
        db_instance_class: Str = "db_instance_class";
        duration: Num = "duration";
        fixed_price: Num = "fixed_price";
        id: Id<kind::RdsReservedInstance> = "id";
        lease_id: Str = "lease_id";
        multi_az: Bool = "multi_az";
        offering_type: Str = "offering_type";
        product_description: Str = "product_description";
        start_time: Str = "start_time";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
        usage_price: Num = "usage_price";
    }
    objects {
        recurring_charges: List<rds_reserved_instance::RecurringChargesAttributes> = "recurring_charges";
    }
}
/// Blocks of [`aws_rds_shard_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_shard_group).
pub mod rds_shard_group {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_rds_shard_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/rds_shard_group)."]
    Managed "aws_rds_shard_group" RdsShardGroup RdsShardGroupAttributes
    naming None;
    tags Map;
    arguments {
        db_cluster_identifier: Name<kind::RdsCluster> = "db_cluster_identifier required\treplaces";
        db_shard_group_identifier: Str = "db_shard_group_identifier required\tlength 1 63\tmatch [a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*\treplaces";
        max_acu: Num = "max_acu required";
        compute_redundancy: Num = "compute_redundancy computed\trange 0 2\twhole";
        min_acu: Num = "min_acu computed";
        publicly_accessible: Bool = "publicly_accessible computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    single {
        timeouts: rds_shard_group::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::RdsShardGroup> = "arn";
        db_shard_group_resource_id: Str = "db_shard_group_resource_id";
        endpoint: Str = "endpoint";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_cluster_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_cluster_snapshot)."]
        Data "aws_db_cluster_snapshot" DbClusterSnapshot DbClusterSnapshotAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            db_cluster_identifier: Str = "db_cluster_identifier optional";
            db_cluster_snapshot_identifier: Str = "db_cluster_snapshot_identifier optional";
            id: Str = "id computed";
            include_public: Bool = "include_public optional";
            include_shared: Bool = "include_shared optional";
            most_recent: Bool = "most_recent optional";
            snapshot_type: Str = "snapshot_type optional";
        }
        attributes {
            allocated_storage: Num = "allocated_storage";
            availability_zones: List<Str> = "availability_zones";
            db_cluster_snapshot_arn: Arn<kind::DbClusterSnapshot> = "db_cluster_snapshot_arn";
            db_cluster_snapshot_identifier: Id<kind::DbClusterSnapshot> = "db_cluster_snapshot_identifier";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            id: Id<kind::DbClusterSnapshot> = "id";
            kms_key_id: Str = "kms_key_id";
            license_model: Str = "license_model";
            port: Num = "port";
            snapshot_create_time: Str = "snapshot_create_time";
            source_db_cluster_snapshot_arn: Str = "source_db_cluster_snapshot_arn";
            status: Str = "status";
            storage_encrypted: Bool = "storage_encrypted";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_event_categories`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_event_categories)."]
        Data "aws_db_event_categories" DbEventCategories DbEventCategoriesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            source_type: Str = "source_type optional";
        }
        attributes {
            event_categories: List<Str> = "event_categories";
        }
    }
    /// Blocks of [`aws_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_instance).
    pub mod db_instance {
        use crate::types::*;

        pub use crate::shared::docdb_docdb_cluster_master_user_secret_attributes::MasterUserSecretAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_instance)."]
        Data "aws_db_instance" DbInstance DbInstanceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            db_instance_identifier: Str = "db_instance_identifier computed";
            id: Str = "id computed";
        }
        attributes {
            address: Str = "address";
            allocated_storage: Num = "allocated_storage";
            auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade";
            availability_zone: Str = "availability_zone";
            backup_retention_period: Num = "backup_retention_period";
            ca_cert_identifier: Str = "ca_cert_identifier";
            database_insights_mode: Str = "database_insights_mode";
            db_cluster_identifier: Str = "db_cluster_identifier";
            db_instance_arn: Arn<kind::DbInstance> = "db_instance_arn";
            db_instance_class: Str = "db_instance_class";
            db_instance_identifier: Id<kind::DbInstance> = "db_instance_identifier";
            db_instance_port: Num = "db_instance_port";
            db_name: Str = "db_name";
            db_parameter_groups: List<Str> = "db_parameter_groups";
            db_subnet_group: Str = "db_subnet_group";
            enabled_cloudwatch_logs_exports: List<Str> = "enabled_cloudwatch_logs_exports";
            endpoint: Str = "endpoint";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            id: Id<kind::DbInstance> = "id";
            iops: Num = "iops";
            kms_key_id: Str = "kms_key_id";
            license_model: Str = "license_model";
            master_username: Str = "master_username";
            max_allocated_storage: Num = "max_allocated_storage";
            monitoring_interval: Num = "monitoring_interval";
            monitoring_role_arn: Arn<kind::IamRole> = "monitoring_role_arn";
            multi_az: Bool = "multi_az";
            network_type: Str = "network_type";
            option_group_memberships: List<Str> = "option_group_memberships";
            port: Num = "port";
            preferred_backup_window: Str = "preferred_backup_window";
            preferred_maintenance_window: Str = "preferred_maintenance_window";
            publicly_accessible: Bool = "publicly_accessible";
            replicate_source_db: Str = "replicate_source_db";
            resource_id: Str = "resource_id";
            storage_encrypted: Bool = "storage_encrypted";
            storage_throughput: Num = "storage_throughput";
            storage_type: Str = "storage_type";
            timezone: Str = "timezone";
            vpc_security_groups: List<Str> = "vpc_security_groups";
        }
        objects {
            master_user_secret: List<db_instance::MasterUserSecretAttributes> = "master_user_secret";
        }
    }
    /// Blocks of [`aws_db_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_instances).
    pub mod db_instances {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_instances`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_instances)."]
        Data "aws_db_instances" DbInstances DbInstancesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        many {
            filter: db_instances::Filter = "filter optional set block 0 0";
        }
        attributes {
            instance_arns: List<Str> = "instance_arns";
            instance_identifiers: List<Str> = "instance_identifiers";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_parameter_group)."]
        Data "aws_db_parameter_group" DbParameterGroup DbParameterGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::DbParameterGroup> = "arn";
            description: Str = "description";
            family: Str = "family";
            id: Name<kind::DbParameterGroup> = "id";
            name: Name<kind::DbParameterGroup> = "name";
        }
    }
    /// Blocks of [`aws_db_proxy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_proxy).
    pub mod db_proxy {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AuthAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_proxy)."]
            AuthAttributes
            attributes {
                auth_scheme: Str = "auth_scheme";
                client_password_auth_type: Str = "client_password_auth_type";
                description: Str = "description";
                iam_auth: Str = "iam_auth";
                secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn";
                username: Str = "username";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_proxy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_proxy)."]
        Data "aws_db_proxy" DbProxy DbProxyAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::DbProxy> = "arn";
            debug_logging: Bool = "debug_logging";
            endpoint: Str = "endpoint";
            engine_family: Str = "engine_family";
            id: Id<kind::DbProxy> = "id";
            idle_client_timeout: Num = "idle_client_timeout";
            name: Name<kind::DbProxy> = "name";
            require_tls: Bool = "require_tls";
            role_arn: Str = "role_arn";
            vpc_id: Id<kind::Vpc> = "vpc_id";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
            vpc_subnet_ids: Set<Id<kind::Subnet>> = "vpc_subnet_ids";
        }
        objects {
            auth: Set<db_proxy::AuthAttributes> = "auth";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_snapshot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_snapshot)."]
        Data "aws_db_snapshot" DbSnapshot DbSnapshotAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            db_instance_identifier: Str = "db_instance_identifier optional";
            db_snapshot_identifier: Str = "db_snapshot_identifier optional";
            id: Str = "id computed";
            include_public: Bool = "include_public optional";
            include_shared: Bool = "include_shared optional";
            most_recent: Bool = "most_recent optional";
            snapshot_type: Str = "snapshot_type optional";
        }
        attributes {
            allocated_storage: Num = "allocated_storage";
            availability_zone: Str = "availability_zone";
            db_instance_identifier: Name<kind::DbInstance> = "db_instance_identifier";
            db_snapshot_arn: Arn<kind::DbSnapshot> = "db_snapshot_arn";
            db_snapshot_identifier: Id<kind::DbSnapshot> = "db_snapshot_identifier";
            encrypted: Bool = "encrypted";
            engine: Str = "engine";
            engine_version: Str = "engine_version";
            id: Id<kind::DbSnapshot> = "id";
            iops: Num = "iops";
            kms_key_id: Str = "kms_key_id";
            license_model: Str = "license_model";
            option_group_name: Str = "option_group_name";
            original_snapshot_create_time: Str = "original_snapshot_create_time";
            port: Num = "port";
            snapshot_create_time: Str = "snapshot_create_time";
            source_db_snapshot_identifier: Str = "source_db_snapshot_identifier";
            source_region: Str = "source_region";
            status: Str = "status";
            storage_type: Str = "storage_type";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_db_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/db_subnet_group)."]
        Data "aws_db_subnet_group" DbSubnetGroup DbSubnetGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::DbSubnetGroup> = "arn";
            description: Str = "description";
            id: Name<kind::DbSubnetGroup> = "id";
            name: Name<kind::DbSubnetGroup> = "name";
            status: Str = "status";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            supported_network_types: Set<Str> = "supported_network_types";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_certificate)."]
        Data "aws_rds_certificate" RdsCertificate RdsCertificateAttributes
        naming None;
        tags None;
        unread {
            default_for_new_launches: Bool = "default_for_new_launches optional";
            id: Str = "id computed";
            latest_valid_till: Bool = "latest_valid_till optional";
        }
        attributes {
            arn: Arn<kind::RdsCertificate> = "arn";
            certificate_type: Str = "certificate_type";
            customer_override: Bool = "customer_override";
            customer_override_valid_till: Str = "customer_override_valid_till";
            id: Id<kind::RdsCertificate> = "id";
            thumbprint: Str = "thumbprint";
            valid_from: Str = "valid_from";
            valid_till: Str = "valid_till";
        }
    }
    /// Blocks of [`aws_rds_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_cluster).
    pub mod rds_cluster {
        use crate::types::*;

        pub use crate::shared::docdb_docdb_cluster_master_user_secret_attributes::MasterUserSecretAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_cluster)."]
        Data "aws_rds_cluster" RdsCluster RdsClusterAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            cluster_identifier: Str = "cluster_identifier required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::RdsCluster> = "arn";
            availability_zones: Set<Str> = "availability_zones";
            backtrack_window: Num = "backtrack_window";
            backup_retention_period: Num = "backup_retention_period";
            cluster_identifier: Name<kind::RdsCluster> = "cluster_identifier";
            cluster_members: Set<Str> = "cluster_members";
            cluster_resource_id: Str = "cluster_resource_id";
            cluster_scalability_type: Str = "cluster_scalability_type";
            database_insights_mode: Str = "database_insights_mode";
            database_name: Str = "database_name";
            db_cluster_parameter_group_name: Str = "db_cluster_parameter_group_name";
            db_subnet_group_name: Str = "db_subnet_group_name";
            db_system_id: Str = "db_system_id";
            enabled_cloudwatch_logs_exports: List<Str> = "enabled_cloudwatch_logs_exports";
            endpoint: Str = "endpoint";
            engine: Str = "engine";
            engine_mode: Str = "engine_mode";
            engine_version: Str = "engine_version";
            final_snapshot_identifier: Str = "final_snapshot_identifier";
            hosted_zone_id: Id<kind::Route53Zone> = "hosted_zone_id";
            iam_database_authentication_enabled: Bool = "iam_database_authentication_enabled";
            iam_roles: Set<Arn<kind::IamRole>> = "iam_roles";
            id: Name<kind::RdsCluster> = "id";
            kms_key_id: Str = "kms_key_id";
            master_username: Str = "master_username";
            monitoring_interval: Num = "monitoring_interval";
            monitoring_role_arn: Arn<kind::IamRole> = "monitoring_role_arn";
            network_type: Str = "network_type";
            port: Num = "port";
            preferred_backup_window: Str = "preferred_backup_window";
            preferred_maintenance_window: Str = "preferred_maintenance_window";
            reader_endpoint: Str = "reader_endpoint";
            replication_source_identifier: Str = "replication_source_identifier";
            storage_encrypted: Bool = "storage_encrypted";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
        }
        objects {
            master_user_secret: List<rds_cluster::MasterUserSecretAttributes> = "master_user_secret";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_cluster_parameter_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_cluster_parameter_group)."]
        Data "aws_rds_cluster_parameter_group" RdsClusterParameterGroup RdsClusterParameterGroupAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::RdsClusterParameterGroup> = "arn";
            description: Str = "description";
            family: Str = "family";
            name: Name<kind::RdsClusterParameterGroup> = "name";
        }
    }
    /// Blocks of [`aws_rds_clusters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_clusters).
    pub mod rds_clusters {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_clusters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_clusters)."]
        Data "aws_rds_clusters" RdsClusters RdsClustersAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: rds_clusters::Filter = "filter optional set block 0 0";
        }
        attributes {
            cluster_arns: Set<Str> = "cluster_arns";
            cluster_identifiers: Set<Str> = "cluster_identifiers";
        }
    }
    /// Blocks of [`aws_rds_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_engine_version).
    pub mod rds_engine_version {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_engine_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_engine_version)."]
        Data "aws_rds_engine_version" RdsEngineVersion RdsEngineVersionAttributes
        naming None;
        tags None;
        arguments {
            engine: Str = "engine required";
            id: Str = "id computed";
            parameter_group_family: Str = "parameter_group_family computed";
            version: Str = "version computed";
        }
        unread {
            default_only: Bool = "default_only optional";
            has_major_target: Bool = "has_major_target optional";
            has_minor_target: Bool = "has_minor_target optional";
            include_all: Bool = "include_all optional";
            latest: Bool = "latest optional";
            preferred_major_targets: List<Str> = "preferred_major_targets optional";
            preferred_upgrade_targets: List<Str> = "preferred_upgrade_targets optional";
            preferred_versions: List<Str> = "preferred_versions optional";
        }
        many {
            filter: rds_engine_version::Filter = "filter optional set block 0 0";
        }
        attributes {
            default_character_set: Str = "default_character_set";
            engine_description: Str = "engine_description";
            exportable_log_types: Set<Str> = "exportable_log_types";
            status: Str = "status";
            supported_character_sets: Set<Str> = "supported_character_sets";
            supported_feature_names: Set<Str> = "supported_feature_names";
            supported_modes: Set<Str> = "supported_modes";
            supported_timezones: Set<Str> = "supported_timezones";
            supports_certificate_rotation_without_restart: Bool = "supports_certificate_rotation_without_restart";
            supports_global_databases: Bool = "supports_global_databases";
            supports_integrations: Bool = "supports_integrations";
            supports_limitless_database: Bool = "supports_limitless_database";
            supports_local_write_forwarding: Bool = "supports_local_write_forwarding";
            supports_log_exports_to_cloudwatch: Bool = "supports_log_exports_to_cloudwatch";
            supports_parallel_query: Bool = "supports_parallel_query";
            supports_read_replica: Bool = "supports_read_replica";
            valid_major_targets: Set<Str> = "valid_major_targets";
            valid_minor_targets: Set<Str> = "valid_minor_targets";
            valid_upgrade_targets: Set<Str> = "valid_upgrade_targets";
            version_actual: Str = "version_actual";
            version_description: Str = "version_description";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_orderable_db_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_orderable_db_instance)."]
        Data "aws_rds_orderable_db_instance" RdsOrderableDbInstance RdsOrderableDbInstanceAttributes
        naming None;
        tags None;
        arguments {
            engine: Str = "engine required";
            availability_zone_group: Str = "availability_zone_group computed";
            engine_version: Str = "engine_version computed";
            id: Str = "id computed";
            instance_class: Str = "instance_class computed";
            license_model: Str = "license_model computed";
            read_replica_capable: Bool = "read_replica_capable computed";
            storage_type: Str = "storage_type computed";
            supported_engine_modes: List<Str> = "supported_engine_modes computed";
            supported_network_types: List<Str> = "supported_network_types computed";
            supports_clusters: Bool = "supports_clusters computed";
            supports_enhanced_monitoring: Bool = "supports_enhanced_monitoring computed";
            supports_global_databases: Bool = "supports_global_databases computed";
            supports_iam_database_authentication: Bool = "supports_iam_database_authentication computed";
            supports_iops: Bool = "supports_iops computed";
            supports_kerberos_authentication: Bool = "supports_kerberos_authentication computed";
            supports_multi_az: Bool = "supports_multi_az computed";
            supports_performance_insights: Bool = "supports_performance_insights computed";
            supports_storage_autoscaling: Bool = "supports_storage_autoscaling computed";
            supports_storage_encryption: Bool = "supports_storage_encryption computed";
            vpc: Bool = "vpc computed";
        }
        unread {
            engine_latest_version: Bool = "engine_latest_version optional";
            preferred_engine_versions: List<Str> = "preferred_engine_versions optional";
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
            outpost_capable: Bool = "outpost_capable";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_rds_reserved_instance_offering`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/rds_reserved_instance_offering)."]
        Data "aws_rds_reserved_instance_offering" RdsReservedInstanceOffering RdsReservedInstanceOfferingAttributes
        naming None;
        tags None;
        arguments {
            db_instance_class: Str = "db_instance_class required";
            duration: Num = "duration required";
            multi_az: Bool = "multi_az required";
            offering_type: Str = "offering_type required";
            product_description: Str = "product_description required";
            id: Str = "id computed";
        }
        attributes {
            currency_code: Str = "currency_code";
            fixed_price: Num = "fixed_price";
            offering_id: Str = "offering_id";
        }
    }
}
