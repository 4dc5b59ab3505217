// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `fis`.

use crate::kinds::*;

/// Blocks of [`aws_fis_experiment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template).
pub mod fis_experiment_template {
    use crate::kinds::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::kinds::*;

        pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as Parameter;
        pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as Target;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        Action
        arguments {
            action_id: Str = "action_id required";
            name: Str = "name required";
            description: Str = "description optional";
            start_after: Set<Str> = "start_after optional";
        }
        many {
            parameter: action::Parameter = "parameter optional set block 0 0";
            target: action::Target = "target optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExperimentOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        ExperimentOptions
        arguments {
            account_targeting: Str = "account_targeting optional";
            empty_target_resolution_mode: Str = "empty_target_resolution_mode optional";
        }
    }
    /// Blocks of [`ExperimentReportConfiguration`].
    pub mod experiment_report_configuration {
        use crate::kinds::*;

        /// Blocks of [`DataSources`].
        pub mod data_sources {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CloudwatchDashboard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
                CloudwatchDashboard
                arguments {
                    dashboard_arn: Str = "dashboard_arn optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`DataSources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            DataSources
            many {
                cloudwatch_dashboard: data_sources::CloudwatchDashboard = "cloudwatch_dashboard optional list block 0 0";
            }
        }
        /// Blocks of [`Outputs`].
        pub mod outputs {
            use crate::kinds::*;

            pub use crate::shared::appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_s3_bucket::S3Bucket as S3Configuration;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Outputs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            Outputs
            many {
                s3_configuration: outputs::S3Configuration = "s3_configuration optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExperimentReportConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        ExperimentReportConfiguration
        arguments {
            post_experiment_duration: Str = "post_experiment_duration optional";
            pre_experiment_duration: Str = "pre_experiment_duration optional";
        }
        many {
            data_sources: experiment_report_configuration::DataSources = "data_sources optional list block 0 1";
            outputs: experiment_report_configuration::Outputs = "outputs optional list block 0 1";
        }
    }
    /// Blocks of [`LogConfiguration`].
    pub mod log_configuration {
        use crate::kinds::*;

        pub use crate::shared::amp_prometheus_workspace_logging_configuration::LoggingConfiguration as CloudwatchLogsConfiguration;
        pub use crate::shared::appfabric_appfabric_ingestion_destination_destination_configuration_audit_log_destination_s3_bucket::S3Bucket as S3Configuration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        LogConfiguration
        arguments {
            log_schema_version: Num = "log_schema_version required";
        }
        many {
            cloudwatch_logs_configuration: log_configuration::CloudwatchLogsConfiguration = "cloudwatch_logs_configuration optional list block 0 1";
            s3_configuration: log_configuration::S3Configuration = "s3_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StopCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        StopCondition
        arguments {
            source: Str = "source required";
            value: Str = "value optional";
        }
    }
    /// Blocks of [`Target`].
    pub mod target {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            Filter
            arguments {
                path: Str = "path required";
                values: Set<Str> = "values required";
            }
        }
        pub use crate::shared::appmesh_appmesh_virtual_gateway_spec_logging_access_log_file_format_json::Json as ResourceTag;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        Target
        arguments {
            name: Str = "name required";
            resource_type: Str = "resource_type required";
            selection_mode: Str = "selection_mode required";
            parameters: Map<Str> = "parameters optional";
            resource_arns: Set<Str> = "resource_arns optional";
        }
        many {
            filter: target::Filter = "filter optional list block 0 0";
            resource_tag: target::ResourceTag = "resource_tag optional set block 0 50";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_fis_experiment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
    Managed "aws_fis_experiment_template" FisExperimentTemplate FisExperimentTemplateAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description required";
        role_arn: Str = "role_arn required";
        tags: Map<Str> = "tags optional";
    }
    many {
        action: fis_experiment_template::Action = "action required set block 1 0";
        stop_condition: fis_experiment_template::StopCondition = "stop_condition required set block 1 0";
        experiment_options: fis_experiment_template::ExperimentOptions = "experiment_options optional list block 0 1";
        experiment_report_configuration: fis_experiment_template::ExperimentReportConfiguration = "experiment_report_configuration optional list block 0 1";
        log_configuration: fis_experiment_template::LogConfiguration = "log_configuration optional list block 0 1";
        target: fis_experiment_template::Target = "target optional set block 0 0";
    }
    single {
        timeouts: fis_experiment_template::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_fis_experiment_templates`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/fis_experiment_templates)."]
        Data "aws_fis_experiment_templates" FisExperimentTemplates FisExperimentTemplatesAttributes
        naming None;
        tags None;
        unread {
            tags: Map<Str> = "tags optional";
        }
        attributes {
            ids: List<Str> = "ids";
        }
    }
}
