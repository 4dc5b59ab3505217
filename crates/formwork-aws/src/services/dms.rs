// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `dms`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_certificate)."]
    Managed "aws_dms_certificate" DmsCertificate DmsCertificateAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one certificate_pem certificate_wallet";
    }
    arguments {
        certificate_pem: Secret<Str> = "certificate_pem optional sensitive\treplaces";
        certificate_wallet: Secret<Str> = "certificate_wallet optional sensitive\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        certificate_id: Str = "certificate_id required\tlength 1 255\tmatch ^[a-zA-Z][a-zA-Z0-9-]+$\treplaces";
    }
    attributes {
        certificate_arn: Arn<kind::DmsCertificate> = "certificate_arn";
        certificate_id: Id<kind::DmsCertificate> = "certificate_id";
        id: Id<kind::DmsCertificate> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dms_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint).
pub mod dms_endpoint {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ElasticsearchSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        ElasticsearchSettings
        arguments {
            endpoint_uri: Str = "endpoint_uri required\treplaces";
            service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn required\tformat arn\tservice iam\treplaces";
            error_retry_duration: Num = "error_retry_duration optional\trange 0 -\twhole\treplaces";
            full_load_error_percentage: Num = "full_load_error_percentage optional\trange 0 100\twhole\treplaces";
            use_new_mapping_type: Bool = "use_new_mapping_type optional\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KafkaSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        KafkaSettings
        arguments {
            broker: Str = "broker required\tlength 1 -";
            include_control_details: Bool = "include_control_details optional";
            include_null_and_empty: Bool = "include_null_and_empty optional";
            include_partition_value: Bool = "include_partition_value optional";
            include_table_alter_operations: Bool = "include_table_alter_operations optional";
            include_transaction_details: Bool = "include_transaction_details optional";
            message_format: Str = "message_format optional\tin json|json-unformatted";
            message_max_bytes: Num = "message_max_bytes optional\twhole";
            no_hex_prefix: Bool = "no_hex_prefix optional";
            partition_include_schema_table: Bool = "partition_include_schema_table optional";
            sasl_mechanism: Str = "sasl_mechanism optional\tin scram-sha-512|plain";
            sasl_password: Secret<Str> = "sasl_password optional sensitive";
            sasl_username: Str = "sasl_username optional";
            security_protocol: Str = "security_protocol optional\tin plaintext|ssl-authentication|ssl-encryption|sasl-ssl";
            ssl_ca_certificate_arn: Str = "ssl_ca_certificate_arn optional\tformat arn";
            ssl_client_certificate_arn: Str = "ssl_client_certificate_arn optional\tformat arn";
            ssl_client_key_arn: Str = "ssl_client_key_arn optional\tformat arn";
            ssl_client_key_password: Secret<Str> = "ssl_client_key_password optional sensitive";
            topic: Str = "topic optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KinesisSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        KinesisSettings
        arguments {
            include_control_details: Bool = "include_control_details optional";
            include_null_and_empty: Bool = "include_null_and_empty optional";
            include_partition_value: Bool = "include_partition_value optional";
            include_table_alter_operations: Bool = "include_table_alter_operations optional";
            include_transaction_details: Bool = "include_transaction_details optional";
            message_format: Str = "message_format optional\tin json|json-unformatted\treplaces";
            partition_include_schema_table: Bool = "partition_include_schema_table optional";
            service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn optional\tformat arn\tservice iam";
            stream_arn: Arn<kind::KinesisStream> = "stream_arn optional\tformat arn\tservice kinesis";
            use_large_integer_value: Bool = "use_large_integer_value optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MongodbSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        MongodbSettings
        arguments {
            auth_mechanism: Str = "auth_mechanism optional\tin default|mongodb-cr|scram-sha-1";
            auth_source: Str = "auth_source optional";
            auth_type: Str = "auth_type optional\tin no|password";
            docs_to_investigate: Str = "docs_to_investigate optional";
            extract_doc_id: Str = "extract_doc_id optional";
            nesting_level: Str = "nesting_level optional\tin none|one";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PostgresSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        PostgresSettings
        arguments {
            after_connect_script: Str = "after_connect_script optional";
            babelfish_database_name: Str = "babelfish_database_name optional";
            capture_ddls: Bool = "capture_ddls optional";
            database_mode: Str = "database_mode optional";
            ddl_artifacts_schema: Str = "ddl_artifacts_schema optional";
            execute_timeout: Num = "execute_timeout optional\twhole";
            fail_tasks_on_lob_truncation: Bool = "fail_tasks_on_lob_truncation optional";
            heartbeat_enable: Bool = "heartbeat_enable optional";
            heartbeat_frequency: Num = "heartbeat_frequency optional\twhole";
            heartbeat_schema: Str = "heartbeat_schema optional";
            map_boolean_as_boolean: Bool = "map_boolean_as_boolean optional";
            map_jsonb_as_clob: Bool = "map_jsonb_as_clob optional";
            map_long_varchar_as: Str = "map_long_varchar_as optional";
            max_file_size: Num = "max_file_size optional\twhole";
            plugin_name: Str = "plugin_name optional";
            slot_name: Str = "slot_name optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedisSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        RedisSettings
        arguments {
            auth_type: Str = "auth_type required\tin none|auth-role|auth-token";
            port: Num = "port required\trange 0 -\twhole";
            server_name: Str = "server_name required";
            auth_password: Secret<Str> = "auth_password optional sensitive";
            auth_user_name: Str = "auth_user_name optional";
            ssl_ca_certificate_arn: Str = "ssl_ca_certificate_arn optional";
            ssl_security_protocol: Str = "ssl_security_protocol optional\tin plaintext|ssl-encryption";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RedshiftSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        RedshiftSettings
        arguments {
            bucket_folder: Str = "bucket_folder optional";
            bucket_name: Str = "bucket_name optional";
            encryption_mode: Str = "encryption_mode optional\tin SSE_KMS|SSE_S3";
            server_side_encryption_kms_key_id: Str = "server_side_encryption_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
            service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn optional\tformat arn\tservice iam";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`S3Settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
        S3Settings
        arguments {
            add_column_name: Bool = "add_column_name optional";
            bucket_folder: Str = "bucket_folder optional";
            bucket_name: Str = "bucket_name optional";
            canned_acl_for_objects: Str = "canned_acl_for_objects optional\tin/i none|private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control";
            cdc_inserts_and_updates: Bool = "cdc_inserts_and_updates optional";
            cdc_inserts_only: Bool = "cdc_inserts_only optional";
            cdc_max_batch_interval: Num = "cdc_max_batch_interval optional\trange 0 -\twhole";
            cdc_min_file_size: Num = "cdc_min_file_size optional\trange 0 -\twhole";
            cdc_path: Str = "cdc_path optional";
            compression_type: Str = "compression_type optional\tin GZIP|NONE";
            csv_delimiter: Str = "csv_delimiter optional";
            csv_no_sup_value: Str = "csv_no_sup_value optional";
            csv_null_value: Str = "csv_null_value optional";
            csv_row_delimiter: Str = "csv_row_delimiter optional";
            data_format: Str = "data_format optional\tin csv|parquet";
            data_page_size: Num = "data_page_size optional\trange 0 -\twhole";
            date_partition_delimiter: Str = "date_partition_delimiter optional\tin/i SLASH|UNDERSCORE|DASH|NONE";
            date_partition_enabled: Bool = "date_partition_enabled optional";
            date_partition_sequence: Str = "date_partition_sequence optional\tin/i YYYYMMDD|YYYYMMDDHH|YYYYMM|MMYYYYDD|DDMMYYYY";
            dict_page_size_limit: Num = "dict_page_size_limit optional\trange 0 -\twhole";
            enable_statistics: Bool = "enable_statistics optional";
            encoding_type: Str = "encoding_type optional\tin plain|plain-dictionary|rle-dictionary";
            encryption_mode: Str = "encryption_mode optional\tin SSE_KMS|SSE_S3";
            external_table_definition: Str = "external_table_definition optional";
            glue_catalog_generation: Bool = "glue_catalog_generation optional";
            ignore_header_rows: Num = "ignore_header_rows optional\tin 0|1\twhole";
            include_op_for_full_load: Bool = "include_op_for_full_load optional";
            max_file_size: Num = "max_file_size optional\trange 1 1048576\twhole";
            parquet_timestamp_in_millisecond: Bool = "parquet_timestamp_in_millisecond optional";
            parquet_version: Str = "parquet_version optional\tin parquet-1-0|parquet-2-0";
            preserve_transactions: Bool = "preserve_transactions optional";
            rfc_4180: Bool = "rfc_4180 optional";
            row_group_length: Num = "row_group_length optional\trange 0 -\twhole";
            server_side_encryption_kms_key_id: Str = "server_side_encryption_kms_key_id optional\tmatch ^$|[0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias/";
            service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn optional\tformat arn\tservice iam";
            timestamp_column_name: Str = "timestamp_column_name optional";
            use_csv_no_sup_value: Bool = "use_csv_no_sup_value optional";
            use_task_start_time_for_full_load_timestamp: Bool = "use_task_start_time_for_full_load_timestamp optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_endpoint)."]
    Managed "aws_dms_endpoint" DmsEndpoint DmsEndpointAttributes
    naming None;
    tags Map;
    relations {
        "conflict password secrets_manager_access_role_arn";
        "conflict password secrets_manager_arn";
        "conflict port secrets_manager_access_role_arn";
        "conflict port secrets_manager_arn";
        "conflict secrets_manager_access_role_arn server_name";
        "conflict secrets_manager_access_role_arn username";
        "conflict secrets_manager_arn server_name";
        "conflict secrets_manager_arn username";
        "together secrets_manager_access_role_arn secrets_manager_arn";
        "together secrets_manager_arn secrets_manager_access_role_arn";
    }
    arguments {
        endpoint_type: Str = "endpoint_type required\tin source|target";
        engine_name: Str = "engine_name required\tin aurora|aurora-postgresql|aurora-postgresql-serverless|aurora-serverless|azuredb|azure-sql-managed-instance|babelfish|db2|db2-zos|dms-transfer|docdb|dynamodb|elasticsearch|kafka|kinesis|mariadb|mongodb|mysql|neptune|opensearch|oracle|postgres|redis|redshift|redshift-serverless|s3|sqlserver|sybase";
        certificate_arn: Str = "certificate_arn computed\tformat arn";
        database_name: Str = "database_name optional";
        extra_connection_attributes: Str = "extra_connection_attributes computed";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
        password: Secret<Str> = "password optional sensitive";
        pause_replication_tasks: Bool = "pause_replication_tasks optional";
        port: Num = "port optional\twhole";
        secrets_manager_access_role_arn: Arn<kind::IamRole> = "secrets_manager_access_role_arn optional\tformat arn\tservice iam";
        secrets_manager_arn: Arn<kind::SecretsmanagerSecret> = "secrets_manager_arn optional\tformat arn\tservice secretsmanager";
        server_name: Str = "server_name optional";
        service_access_role: Arn<kind::IamRole> = "service_access_role optional\tservice iam";
        ssl_mode: Str = "ssl_mode computed\tin none|require|verify-ca|verify-full";
        tags: Map<Str> = "tags optional";
        username: Str = "username optional";
    }
    unread {
        endpoint_id: Str = "endpoint_id required\tlength - 255\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    many {
        elasticsearch_settings: dms_endpoint::ElasticsearchSettings = "elasticsearch_settings optional list block 0 1";
        kafka_settings: dms_endpoint::KafkaSettings = "kafka_settings optional list block 0 1";
        kinesis_settings: dms_endpoint::KinesisSettings = "kinesis_settings optional list block 0 1";
        mongodb_settings: dms_endpoint::MongodbSettings = "mongodb_settings optional list block 0 1";
        postgres_settings: dms_endpoint::PostgresSettings = "postgres_settings optional list block 0 1";
        redis_settings: dms_endpoint::RedisSettings = "redis_settings optional list block 0 1";
        redshift_settings: dms_endpoint::RedshiftSettings = "redshift_settings optional list block 0 1";
        s3_settings: dms_endpoint::S3Settings = "s3_settings optional list block 0 1";
    }
    single {
        timeouts: dms_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        endpoint_arn: Arn<kind::DmsEndpoint> = "endpoint_arn";
        endpoint_id: Id<kind::DmsEndpoint> = "endpoint_id";
        id: Id<kind::DmsEndpoint> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dms_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_event_subscription).
pub mod dms_event_subscription {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_event_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_event_subscription)."]
    Managed "aws_dms_event_subscription" DmsEventSubscription DmsEventSubscriptionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        event_categories: Set<Str> = "event_categories required";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn required\tformat arn\tservice sns";
        source_type: Str = "source_type required\tin replication-instance|replication-task\treplaces";
        enabled: Bool = "enabled optional";
        source_ids: Set<OneOf<kind::DmsReplicationInstanceIdOrDmsReplicationTaskId>> = "source_ids optional\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\treplaces";
    }
    single {
        timeouts: dms_event_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DmsEventSubscription> = "arn";
        id: Id<kind::DmsEventSubscription> = "id";
        name: Name<kind::DmsEventSubscription> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dms_replication_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_config).
pub mod dms_replication_config {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ComputeConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_config)."]
        ComputeConfig
        arguments {
            replication_subnet_group_id: Str = "replication_subnet_group_id required\tlength - 255\tmatch ^[0-9A-Za-z ._-]+$\treplaces";
            availability_zone: Str = "availability_zone computed\treplaces";
            dns_name_servers: Str = "dns_name_servers optional";
            kms_key_id: Str = "kms_key_id computed\treplaces";
            max_capacity_units: Num = "max_capacity_units optional\twhole";
            min_capacity_units: Num = "min_capacity_units optional\twhole";
            multi_az: Bool = "multi_az computed";
            preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_replication_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_config)."]
    Managed "aws_dms_replication_config" DmsReplicationConfig DmsReplicationConfigAttributes
    naming None;
    tags Map;
    arguments {
        replication_type: Str = "replication_type required\tin full-load|cdc|full-load-and-cdc";
        source_endpoint_arn: Str = "source_endpoint_arn required\tformat arn";
        table_mappings: Str = "table_mappings required\tformat json";
        target_endpoint_arn: Str = "target_endpoint_arn required\tformat arn";
        replication_settings: Str = "replication_settings computed\tlength 1 -\tformat json";
        resource_identifier: Str = "resource_identifier computed\treplaces";
        start_replication: Bool = "start_replication optional";
        supplemental_settings: Str = "supplemental_settings optional\tformat json";
        tags: Map<Str> = "tags optional";
    }
    unread {
        replication_config_identifier: Str = "replication_config_identifier required\treplaces";
    }
    many {
        compute_config: dms_replication_config::ComputeConfig = "compute_config required list block 1 1";
    }
    single {
        timeouts: dms_replication_config::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DmsReplicationConfig> = "arn";
        id: Id<kind::DmsReplicationConfig> = "id";
        replication_config_identifier: Id<kind::DmsReplicationConfig> = "replication_config_identifier";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dms_replication_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_instance).
pub mod dms_replication_instance {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_replication_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_instance)."]
    Managed "aws_dms_replication_instance" DmsReplicationInstance DmsReplicationInstanceAttributes
    naming None;
    tags Map;
    arguments {
        replication_instance_class: Str = "replication_instance_class required";
        allocated_storage: Num = "allocated_storage computed\trange 5 6144\twhole";
        allow_major_version_upgrade: Bool = "allow_major_version_upgrade optional";
        apply_immediately: Bool = "apply_immediately optional";
        auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade computed";
        availability_zone: Str = "availability_zone computed\treplaces";
        engine_version: Str = "engine_version computed";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
        multi_az: Bool = "multi_az computed";
        network_type: Str = "network_type computed\tin DUAL|IPV4";
        preferred_maintenance_window: Str = "preferred_maintenance_window computed\tformat weekly_window";
        publicly_accessible: Bool = "publicly_accessible computed\treplaces";
        replication_subnet_group_id: Id<kind::DmsReplicationSubnetGroup> = "replication_subnet_group_id computed\treplaces";
        tags: Map<Str> = "tags optional";
        vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids computed\tprefix sg-";
    }
    unread {
        replication_instance_id: Str = "replication_instance_id required\tlength - 63\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    single {
        timeouts: dms_replication_instance::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DmsReplicationInstance> = "id";
        replication_instance_arn: Arn<kind::DmsReplicationInstance> = "replication_instance_arn";
        replication_instance_id: Id<kind::DmsReplicationInstance> = "replication_instance_id";
        replication_instance_private_ips: List<Str> = "replication_instance_private_ips";
        replication_instance_public_ips: List<Str> = "replication_instance_public_ips";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_replication_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_subnet_group)."]
    Managed "aws_dms_replication_subnet_group" DmsReplicationSubnetGroup DmsReplicationSubnetGroupAttributes
    naming None;
    tags Map;
    arguments {
        replication_subnet_group_description: Str = "replication_subnet_group_description required";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 2 -\tprefix subnet-";
        tags: Map<Str> = "tags optional";
    }
    unread {
        replication_subnet_group_id: Str = "replication_subnet_group_id required\tlength - 255\tmatch ^[0-9A-Za-z ._-]+$\treplaces";
    }
    attributes {
        id: Id<kind::DmsReplicationSubnetGroup> = "id";
        replication_subnet_group_arn: Arn<kind::DmsReplicationSubnetGroup> = "replication_subnet_group_arn";
        replication_subnet_group_id: Id<kind::DmsReplicationSubnetGroup> = "replication_subnet_group_id";
        tags_all: Map<Str> = "tags_all";
        vpc_id: Id<kind::Vpc> = "vpc_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_replication_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_replication_task)."]
    Managed "aws_dms_replication_task" DmsReplicationTask DmsReplicationTaskAttributes
    naming None;
    tags Map;
    relations {
        "conflict cdc_start_position cdc_start_time";
    }
    arguments {
        migration_type: Str = "migration_type required\tin full-load|cdc|full-load-and-cdc";
        replication_instance_arn: Arn<kind::DmsReplicationInstance> = "replication_instance_arn required\tformat arn\tmay_replace";
        source_endpoint_arn: Arn<kind::DmsEndpoint> = "source_endpoint_arn required\tformat arn\treplaces";
        table_mappings: Str = "table_mappings required\tformat json";
        target_endpoint_arn: Arn<kind::DmsEndpoint> = "target_endpoint_arn required\tformat arn\treplaces";
        cdc_start_position: Str = "cdc_start_position computed";
        cdc_start_time: Str = "cdc_start_time optional\tformat rfc3339";
        replication_task_settings: Str = "replication_task_settings computed\tlength 1 -\tformat json";
        resource_identifier: Str = "resource_identifier optional\tlength 1 31\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
        start_replication_task: Bool = "start_replication_task optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        replication_task_id: Str = "replication_task_id required\tlength - 255\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    attributes {
        id: Id<kind::DmsReplicationTask> = "id";
        replication_task_arn: Arn<kind::DmsReplicationTask> = "replication_task_arn";
        replication_task_id: Id<kind::DmsReplicationTask> = "replication_task_id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_dms_s3_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_s3_endpoint).
pub mod dms_s3_endpoint {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_dms_s3_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/dms_s3_endpoint)."]
    Managed "aws_dms_s3_endpoint" DmsS3Endpoint DmsS3EndpointAttributes
    naming None;
    tags Map;
    arguments {
        bucket_name: Str = "bucket_name required";
        endpoint_type: Str = "endpoint_type required\tin source|target";
        service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn required\tformat arn\tservice iam";
        add_column_name: Bool = "add_column_name optional";
        add_trailing_padding_character: Bool = "add_trailing_padding_character optional";
        bucket_folder: Str = "bucket_folder optional";
        canned_acl_for_objects: Str = "canned_acl_for_objects optional\tin/i none|private|public-read|public-read-write|authenticated-read|aws-exec-read|bucket-owner-read|bucket-owner-full-control";
        cdc_inserts_and_updates: Bool = "cdc_inserts_and_updates optional";
        cdc_inserts_only: Bool = "cdc_inserts_only optional";
        cdc_max_batch_interval: Num = "cdc_max_batch_interval optional\trange 0 -\twhole";
        cdc_min_file_size: Num = "cdc_min_file_size optional\trange 0 -\twhole";
        cdc_path: Str = "cdc_path optional";
        certificate_arn: Str = "certificate_arn computed\tformat arn";
        compression_type: Str = "compression_type optional\tin/i none|gzip";
        csv_delimiter: Str = "csv_delimiter optional";
        csv_no_sup_value: Str = "csv_no_sup_value optional";
        csv_null_value: Str = "csv_null_value optional";
        csv_row_delimiter: Str = "csv_row_delimiter optional";
        data_format: Str = "data_format optional\tin csv|parquet";
        data_page_size: Num = "data_page_size optional\trange 0 -\twhole";
        date_partition_delimiter: Str = "date_partition_delimiter optional\tin/i SLASH|UNDERSCORE|DASH|NONE";
        date_partition_enabled: Bool = "date_partition_enabled optional";
        date_partition_sequence: Str = "date_partition_sequence optional\tin/i YYYYMMDD|YYYYMMDDHH|YYYYMM|MMYYYYDD|DDMMYYYY";
        date_partition_timezone: Str = "date_partition_timezone optional";
        detach_target_on_lob_lookup_failure_parquet: Bool = "detach_target_on_lob_lookup_failure_parquet optional";
        dict_page_size_limit: Num = "dict_page_size_limit optional\trange 0 -\twhole";
        enable_statistics: Bool = "enable_statistics optional";
        encoding_type: Str = "encoding_type optional\tin plain|plain-dictionary|rle-dictionary";
        encryption_mode: Str = "encryption_mode optional\tin SSE_KMS|SSE_S3";
        expected_bucket_owner: Str = "expected_bucket_owner optional\tformat account_id";
        external_table_definition: Str = "external_table_definition optional\tformat json";
        glue_catalog_generation: Bool = "glue_catalog_generation optional";
        ignore_header_rows: Num = "ignore_header_rows optional\tin 0|1\twhole\treplaces";
        include_op_for_full_load: Bool = "include_op_for_full_load optional";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn computed\tformat arn\tservice kms\treplaces";
        max_file_size: Num = "max_file_size optional\trange 1 1048576\twhole";
        parquet_timestamp_in_millisecond: Bool = "parquet_timestamp_in_millisecond optional";
        parquet_version: Str = "parquet_version optional\tin parquet-1-0|parquet-2-0";
        preserve_transactions: Bool = "preserve_transactions optional";
        rfc_4180: Bool = "rfc_4180 optional";
        row_group_length: Num = "row_group_length optional\trange 0 -\twhole";
        server_side_encryption_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "server_side_encryption_kms_key_id optional\tformat arn";
        ssl_mode: Str = "ssl_mode computed\tin none|require|verify-ca|verify-full";
        tags: Map<Str> = "tags optional";
        timestamp_column_name: Str = "timestamp_column_name optional";
        use_csv_no_sup_value: Bool = "use_csv_no_sup_value optional";
        use_task_start_time_for_full_load_timestamp: Bool = "use_task_start_time_for_full_load_timestamp optional";
    }
    unread {
        endpoint_id: Str = "endpoint_id required\tlength - 255\tmatch ^([0-9A-Za-z][_-]?)+$\tmatch ^[A-Za-z]\tmatch [0-9A-Za-z]$\tmatch ^[0-9A-Za-z-]+$\treplaces";
    }
    single {
        timeouts: dms_s3_endpoint::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        endpoint_arn: Arn<kind::DmsS3Endpoint> = "endpoint_arn";
        endpoint_id: Id<kind::DmsS3Endpoint> = "endpoint_id";
        engine_display_name: Str = "engine_display_name";
        external_id: Str = "external_id";
        id: Id<kind::DmsS3Endpoint> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dms_certificate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_certificate)."]
        Data "aws_dms_certificate" DmsCertificate DmsCertificateAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            certificate_id: Str = "certificate_id required";
            id: Str = "id computed";
        }
        attributes {
            certificate_arn: Arn<kind::DmsCertificate> = "certificate_arn";
            certificate_creation_date: Str = "certificate_creation_date";
            certificate_id: Id<kind::DmsCertificate> = "certificate_id";
            certificate_owner: Str = "certificate_owner";
            certificate_pem: Secret<Str> = "certificate_pem";
            certificate_wallet: Secret<Str> = "certificate_wallet";
            id: Id<kind::DmsCertificate> = "id";
            key_length: Num = "key_length";
            signing_algorithm: Str = "signing_algorithm";
            valid_from_date: Str = "valid_from_date";
            valid_to_date: Str = "valid_to_date";
        }
    }
    /// Blocks of [`aws_dms_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint).
    pub mod dms_endpoint {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ElasticsearchSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            ElasticsearchSettingsAttributes
            attributes {
                endpoint_uri: Str = "endpoint_uri";
                error_retry_duration: Num = "error_retry_duration";
                full_load_error_percentage: Num = "full_load_error_percentage";
                service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`KafkaSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            KafkaSettingsAttributes
            attributes {
                broker: Str = "broker";
                include_control_details: Bool = "include_control_details";
                include_null_and_empty: Bool = "include_null_and_empty";
                include_partition_value: Bool = "include_partition_value";
                include_table_alter_operations: Bool = "include_table_alter_operations";
                include_transaction_details: Bool = "include_transaction_details";
                message_format: Str = "message_format";
                message_max_bytes: Num = "message_max_bytes";
                no_hex_prefix: Bool = "no_hex_prefix";
                partition_include_schema_table: Bool = "partition_include_schema_table";
                sasl_mechanism: Str = "sasl_mechanism";
                sasl_password: Str = "sasl_password";
                sasl_username: Str = "sasl_username";
                security_protocol: Str = "security_protocol";
                ssl_ca_certificate_arn: Str = "ssl_ca_certificate_arn";
                ssl_client_certificate_arn: Str = "ssl_client_certificate_arn";
                ssl_client_key_arn: Str = "ssl_client_key_arn";
                ssl_client_key_password: Str = "ssl_client_key_password";
                topic: Str = "topic";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`KinesisSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            KinesisSettingsAttributes
            attributes {
                include_control_details: Bool = "include_control_details";
                include_null_and_empty: Bool = "include_null_and_empty";
                include_partition_value: Bool = "include_partition_value";
                include_table_alter_operations: Bool = "include_table_alter_operations";
                include_transaction_details: Bool = "include_transaction_details";
                message_format: Str = "message_format";
                partition_include_schema_table: Bool = "partition_include_schema_table";
                service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn";
                stream_arn: Str = "stream_arn";
                use_large_integer_value: Bool = "use_large_integer_value";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MongodbSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            MongodbSettingsAttributes
            attributes {
                auth_mechanism: Str = "auth_mechanism";
                auth_source: Str = "auth_source";
                auth_type: Str = "auth_type";
                docs_to_investigate: Str = "docs_to_investigate";
                extract_doc_id: Str = "extract_doc_id";
                nesting_level: Str = "nesting_level";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PostgresSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            PostgresSettingsAttributes
            attributes {
                after_connect_script: Str = "after_connect_script";
                babelfish_database_name: Str = "babelfish_database_name";
                capture_ddls: Bool = "capture_ddls";
                database_mode: Str = "database_mode";
                ddl_artifacts_schema: Str = "ddl_artifacts_schema";
                execute_timeout: Num = "execute_timeout";
                fail_tasks_on_lob_truncation: Bool = "fail_tasks_on_lob_truncation";
                heartbeat_enable: Bool = "heartbeat_enable";
                heartbeat_frequency: Num = "heartbeat_frequency";
                heartbeat_schema: Str = "heartbeat_schema";
                map_boolean_as_boolean: Bool = "map_boolean_as_boolean";
                map_jsonb_as_clob: Bool = "map_jsonb_as_clob";
                map_long_varchar_as: Str = "map_long_varchar_as";
                max_file_size: Num = "max_file_size";
                plugin_name: Str = "plugin_name";
                slot_name: Str = "slot_name";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RedisSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            RedisSettingsAttributes
            attributes {
                auth_password: Str = "auth_password";
                auth_type: Str = "auth_type";
                auth_user_name: Str = "auth_user_name";
                port: Num = "port";
                server_name: Str = "server_name";
                ssl_ca_certificate_arn: Str = "ssl_ca_certificate_arn";
                ssl_security_protocol: Str = "ssl_security_protocol";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RedshiftSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            RedshiftSettingsAttributes
            attributes {
                bucket_folder: Str = "bucket_folder";
                bucket_name: Str = "bucket_name";
                encryption_mode: Str = "encryption_mode";
                server_side_encryption_kms_key_id: Str = "server_side_encryption_kms_key_id";
                service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`S3SettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
            S3SettingsAttributes
            attributes {
                add_column_name: Bool = "add_column_name";
                bucket_folder: Str = "bucket_folder";
                bucket_name: Str = "bucket_name";
                canned_acl_for_objects: Str = "canned_acl_for_objects";
                cdc_inserts_and_updates: Bool = "cdc_inserts_and_updates";
                cdc_inserts_only: Bool = "cdc_inserts_only";
                cdc_max_batch_interval: Num = "cdc_max_batch_interval";
                cdc_min_file_size: Num = "cdc_min_file_size";
                cdc_path: Str = "cdc_path";
                compression_type: Str = "compression_type";
                csv_delimiter: Str = "csv_delimiter";
                csv_no_sup_value: Str = "csv_no_sup_value";
                csv_null_value: Str = "csv_null_value";
                csv_row_delimiter: Str = "csv_row_delimiter";
                data_format: Str = "data_format";
                data_page_size: Num = "data_page_size";
                date_partition_delimiter: Str = "date_partition_delimiter";
                date_partition_enabled: Bool = "date_partition_enabled";
                date_partition_sequence: Str = "date_partition_sequence";
                dict_page_size_limit: Num = "dict_page_size_limit";
                enable_statistics: Bool = "enable_statistics";
                encoding_type: Str = "encoding_type";
                encryption_mode: Str = "encryption_mode";
                external_table_definition: Str = "external_table_definition";
                glue_catalog_generation: Bool = "glue_catalog_generation";
                ignore_header_rows: Num = "ignore_header_rows";
                ignore_headers_row: Num = "ignore_headers_row";
                include_op_for_full_load: Bool = "include_op_for_full_load";
                max_file_size: Num = "max_file_size";
                parquet_timestamp_in_millisecond: Bool = "parquet_timestamp_in_millisecond";
                parquet_version: Str = "parquet_version";
                preserve_transactions: Bool = "preserve_transactions";
                rfc_4180: Bool = "rfc_4180";
                row_group_length: Num = "row_group_length";
                server_side_encryption_kms_key_id: Str = "server_side_encryption_kms_key_id";
                service_access_role_arn: Arn<kind::IamRole> = "service_access_role_arn";
                timestamp_column_name: Str = "timestamp_column_name";
                use_csv_no_sup_value: Bool = "use_csv_no_sup_value";
                use_task_start_time_for_full_load_timestamp: Bool = "use_task_start_time_for_full_load_timestamp";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dms_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_endpoint)."]
        Data "aws_dms_endpoint" DmsEndpoint DmsEndpointAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            endpoint_id: Str = "endpoint_id required";
            id: Str = "id computed";
        }
        attributes {
            certificate_arn: Str = "certificate_arn";
            database_name: Str = "database_name";
            endpoint_arn: Arn<kind::DmsEndpoint> = "endpoint_arn";
            endpoint_id: Id<kind::DmsEndpoint> = "endpoint_id";
            endpoint_type: Str = "endpoint_type";
            engine_name: Str = "engine_name";
            extra_connection_attributes: Str = "extra_connection_attributes";
            id: Id<kind::DmsEndpoint> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            password: Str = "password";
            port: Num = "port";
            secrets_manager_access_role_arn: Str = "secrets_manager_access_role_arn";
            secrets_manager_arn: Str = "secrets_manager_arn";
            server_name: Str = "server_name";
            service_access_role: Str = "service_access_role";
            ssl_mode: Str = "ssl_mode";
            username: Str = "username";
        }
        objects {
            elasticsearch_settings: List<dms_endpoint::ElasticsearchSettingsAttributes> = "elasticsearch_settings";
            kafka_settings: List<dms_endpoint::KafkaSettingsAttributes> = "kafka_settings";
            kinesis_settings: List<dms_endpoint::KinesisSettingsAttributes> = "kinesis_settings";
            mongodb_settings: List<dms_endpoint::MongodbSettingsAttributes> = "mongodb_settings";
            postgres_settings: List<dms_endpoint::PostgresSettingsAttributes> = "postgres_settings";
            redis_settings: List<dms_endpoint::RedisSettingsAttributes> = "redis_settings";
            redshift_settings: List<dms_endpoint::RedshiftSettingsAttributes> = "redshift_settings";
            s3_settings: List<dms_endpoint::S3SettingsAttributes> = "s3_settings";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dms_replication_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_replication_instance)."]
        Data "aws_dms_replication_instance" DmsReplicationInstance DmsReplicationInstanceAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            replication_instance_id: Str = "replication_instance_id required";
            id: Str = "id computed";
        }
        attributes {
            allocated_storage: Num = "allocated_storage";
            auto_minor_version_upgrade: Bool = "auto_minor_version_upgrade";
            availability_zone: Str = "availability_zone";
            engine_version: Str = "engine_version";
            id: Id<kind::DmsReplicationInstance> = "id";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            multi_az: Bool = "multi_az";
            network_type: Str = "network_type";
            preferred_maintenance_window: Str = "preferred_maintenance_window";
            publicly_accessible: Bool = "publicly_accessible";
            replication_instance_arn: Arn<kind::DmsReplicationInstance> = "replication_instance_arn";
            replication_instance_class: Str = "replication_instance_class";
            replication_instance_id: Id<kind::DmsReplicationInstance> = "replication_instance_id";
            replication_instance_private_ips: List<Str> = "replication_instance_private_ips";
            replication_instance_public_ips: List<Str> = "replication_instance_public_ips";
            replication_subnet_group_id: Str = "replication_subnet_group_id";
            vpc_security_group_ids: Set<Id<kind::SecurityGroup>> = "vpc_security_group_ids";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dms_replication_subnet_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_replication_subnet_group)."]
        Data "aws_dms_replication_subnet_group" DmsReplicationSubnetGroup DmsReplicationSubnetGroupAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            replication_subnet_group_id: Str = "replication_subnet_group_id required";
            id: Str = "id computed";
        }
        attributes {
            id: Id<kind::DmsReplicationSubnetGroup> = "id";
            replication_subnet_group_arn: Arn<kind::DmsReplicationSubnetGroup> = "replication_subnet_group_arn";
            replication_subnet_group_description: Str = "replication_subnet_group_description";
            replication_subnet_group_id: Id<kind::DmsReplicationSubnetGroup> = "replication_subnet_group_id";
            subnet_group_status: Str = "subnet_group_status";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_dms_replication_task`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/dms_replication_task)."]
        Data "aws_dms_replication_task" DmsReplicationTask DmsReplicationTaskAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            replication_task_id: Str = "replication_task_id required";
            id: Str = "id computed";
        }
        attributes {
            cdc_start_position: Str = "cdc_start_position";
            cdc_start_time: Str = "cdc_start_time";
            id: Id<kind::DmsReplicationTask> = "id";
            migration_type: Str = "migration_type";
            replication_instance_arn: Str = "replication_instance_arn";
            replication_task_arn: Arn<kind::DmsReplicationTask> = "replication_task_arn";
            replication_task_id: Id<kind::DmsReplicationTask> = "replication_task_id";
            replication_task_settings: Str = "replication_task_settings";
            source_endpoint_arn: Str = "source_endpoint_arn";
            start_replication_task: Bool = "start_replication_task";
            status: Str = "status";
            table_mappings: Str = "table_mappings";
            target_endpoint_arn: Str = "target_endpoint_arn";
        }
    }
}
