// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `mwaa`.

use crate::types::*;

/// Blocks of [`aws_mwaa_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment).
pub mod mwaa_environment {
    use crate::types::*;

    /// Blocks of [`LoggingConfiguration`].
    pub mod logging_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DagProcessingLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
            DagProcessingLogs
            arguments {
                enabled: Bool = "enabled computed";
                log_level: Str = "log_level computed\tin CRITICAL|ERROR|WARNING|INFO|DEBUG";
            }
        }
        pub use crate::services::mwaa::mwaa_environment::logging_configuration::DagProcessingLogs as SchedulerLogs;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration::DagProcessingLogs as TaskLogs;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration::DagProcessingLogs as WebserverLogs;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration::DagProcessingLogs as WorkerLogs;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LoggingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
        LoggingConfiguration
        many {
            dag_processing_logs: logging_configuration::DagProcessingLogs = "dag_processing_logs optional list block 0 1";
            scheduler_logs: logging_configuration::SchedulerLogs = "scheduler_logs optional list block 0 1";
            task_logs: logging_configuration::TaskLogs = "task_logs optional list block 0 1";
            webserver_logs: logging_configuration::WebserverLogs = "webserver_logs optional list block 0 1";
            worker_logs: logging_configuration::WorkerLogs = "worker_logs optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
        NetworkConfiguration
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems 1 -\tprefix sg-";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems 2 -\tprefix subnet-\treplaces";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    /// Blocks of [`LastUpdatedAttributes`].
    pub mod last_updated_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ErrorAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
            ErrorAttributes
            attributes {
                error_code: Str = "error_code";
                error_message: Str = "error_message";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LastUpdatedAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
        LastUpdatedAttributes
        attributes {
            created_at: Str = "created_at";
            status: Str = "status";
        }
        objects {
            error: List<last_updated_attributes::ErrorAttributes> = "error";
        }
    }
    /// Blocks of [`LoggingConfigurationAttributes`].
    pub mod logging_configuration_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DagProcessingLogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
            DagProcessingLogsAttributes
            attributes {
                cloud_watch_log_group_arn: Str = "cloud_watch_log_group_arn";
                enabled: Bool = "enabled";
                log_level: Str = "log_level";
            }
        }
        pub use crate::services::mwaa::mwaa_environment::logging_configuration_attributes::DagProcessingLogsAttributes as SchedulerLogsAttributes;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration_attributes::DagProcessingLogsAttributes as TaskLogsAttributes;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration_attributes::DagProcessingLogsAttributes as WebserverLogsAttributes;
        pub use crate::services::mwaa::mwaa_environment::logging_configuration_attributes::DagProcessingLogsAttributes as WorkerLogsAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LoggingConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
        LoggingConfigurationAttributes
        objects {
            dag_processing_logs: List<logging_configuration_attributes::DagProcessingLogsAttributes> = "dag_processing_logs";
            scheduler_logs: List<logging_configuration_attributes::SchedulerLogsAttributes> = "scheduler_logs";
            task_logs: List<logging_configuration_attributes::TaskLogsAttributes> = "task_logs";
            webserver_logs: List<logging_configuration_attributes::WebserverLogsAttributes> = "webserver_logs";
            worker_logs: List<logging_configuration_attributes::WorkerLogsAttributes> = "worker_logs";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_mwaa_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/mwaa_environment)."]
    Managed "aws_mwaa_environment" MwaaEnvironment MwaaEnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        dag_s3_path: Str = "dag_s3_path required";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tservice iam";
        source_bucket_arn: Arn<kind::S3Bucket> = "source_bucket_arn required\tformat arn\tservice s3";
        airflow_configuration_options: Secret<Map<Str>> = "airflow_configuration_options optional sensitive";
        airflow_version: Str = "airflow_version computed";
        endpoint_management: Str = "endpoint_management computed\tin CUSTOMER|SERVICE\treplaces";
        environment_class: Str = "environment_class computed";
        kms_key: OneOf<kind::KmsKeyIdOrArn> = "kms_key optional\tformat arn\treplaces";
        max_webservers: Num = "max_webservers computed\trange 1 5\twhole";
        max_workers: Num = "max_workers computed\trange 1 -\twhole";
        min_webservers: Num = "min_webservers computed\trange 1 5\twhole";
        min_workers: Num = "min_workers computed\trange 1 -\twhole";
        plugins_s3_object_version: Str = "plugins_s3_object_version computed";
        plugins_s3_path: Str = "plugins_s3_path optional";
        requirements_s3_object_version: Str = "requirements_s3_object_version computed";
        requirements_s3_path: Str = "requirements_s3_path optional";
        schedulers: Num = "schedulers computed\twhole";
        startup_script_s3_object_version: Str = "startup_script_s3_object_version computed";
        startup_script_s3_path: Str = "startup_script_s3_path optional";
        tags: Map<Str> = "tags optional";
        webserver_access_mode: Str = "webserver_access_mode computed\tin PRIVATE_ONLY|PUBLIC_ONLY";
        weekly_maintenance_window_start: Str = "weekly_maintenance_window_start computed";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        network_configuration: mwaa_environment::NetworkConfiguration = "network_configuration required list block 1 1";
        logging_configuration: mwaa_environment::LoggingConfiguration = "logging_configuration optional list block 0 1";
    }
    single {
        timeouts: mwaa_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::MwaaEnvironment> = "arn";
        created_at: Str = "created_at";
        database_vpc_endpoint_service: Str = "database_vpc_endpoint_service";
        id: Id<kind::MwaaEnvironment> = "id";
        name: Name<kind::MwaaEnvironment> = "name";
        service_role_arn: Arn<kind::IamRole> = "service_role_arn";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
        webserver_url: Str = "webserver_url";
        webserver_vpc_endpoint_service: Str = "webserver_vpc_endpoint_service";
    }
    objects {
        last_updated: List<mwaa_environment::LastUpdatedAttributes> = "last_updated";
        logging_configuration: List<mwaa_environment::LoggingConfigurationAttributes> = "logging_configuration";
    }
}
