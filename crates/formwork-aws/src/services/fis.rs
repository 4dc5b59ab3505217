// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `fis`.

use crate::types::*;

/// Blocks of [`aws_fis_experiment_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template).
pub mod fis_experiment_template {
    use crate::types::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            Parameter
            arguments {
                key: Str = "key required\tlength - 64";
                value: Str = "value required\tlength - 1024";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            Target
            arguments {
                key: Str = "key required\tin AutoScalingGroups|Buckets|Cluster|Clusters|DBInstances|Instances|ManagedResources|Nodegroups|Pods|ReplicationGroups|Roles|SpotInstances|Subnets|Tables|Tasks|TransitGateways|Volumes\tlength - 64";
                value: Str = "value required\tlength - 64";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        Action
        arguments {
            action_id: Str = "action_id required\tlength - 128\tmatch ^aws:[a-z0-9-]+:[a-zA-Z0-9/-]+$";
            name: Str = "name required\tlength - 64";
            description: Str = "description optional\tlength - 512";
            start_after: Set<Str> = "start_after optional\teach length - 64";
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
            account_targeting: Str = "account_targeting optional\tin single-account|multi-account";
            empty_target_resolution_mode: Str = "empty_target_resolution_mode optional\tin fail|skip";
        }
    }
    /// Blocks of [`ExperimentReportConfiguration`].
    pub mod experiment_report_configuration {
        use crate::types::*;

        /// Blocks of [`DataSources`].
        pub mod data_sources {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`CloudwatchDashboard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
                CloudwatchDashboard
                arguments {
                    dashboard_arn: Arn<kind::CloudwatchDashboard> = "dashboard_arn optional\tformat arn";
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
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3Configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
                S3Configuration
                arguments {
                    bucket_name: Name<kind::S3Bucket> = "bucket_name required";
                    prefix: Str = "prefix optional";
                }
            }
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
            post_experiment_duration: Str = "post_experiment_duration optional\tmatch ^PT[0-9]+[HMS]$";
            pre_experiment_duration: Str = "pre_experiment_duration optional\tmatch ^PT[0-9]+[HMS]$";
        }
        many {
            data_sources: experiment_report_configuration::DataSources = "data_sources optional list block 0 1";
            outputs: experiment_report_configuration::Outputs = "outputs optional list block 0 1";
        }
    }
    /// Blocks of [`LogConfiguration`].
    pub mod log_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            CloudwatchLogsConfiguration
            arguments {
                log_group_arn: Str = "log_group_arn required";
            }
        }
        pub use crate::services::fis::fis_experiment_template::experiment_report_configuration::outputs::S3Configuration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        LogConfiguration
        arguments {
            log_schema_version: Num = "log_schema_version required\twhole";
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
            source: Str = "source required\tin aws:cloudwatch:alarm|none";
            value: Str = "value optional\tformat arn";
        }
    }
    /// Blocks of [`Target`].
    pub mod target {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            Filter
            arguments {
                path: Str = "path required\tlength - 256";
                values: Set<Str> = "values required\teach length - 128";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ResourceTag`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
            ResourceTag
            arguments {
                key: Str = "key required\tlength - 128";
                value: Str = "value required\tlength - 256";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/fis_experiment_template)."]
        Target
        arguments {
            name: Str = "name required\tlength - 64";
            resource_type: Str = "resource_type required\tlength - 64";
            selection_mode: Str = "selection_mode required\tlength - 64\tmatch ^(ALL|COUNT\\(\\d+\\)|PERCENT\\(\\d+\\))$";
            parameters: Map<Str> = "parameters optional";
            resource_arns: Set<Str> = "resource_arns optional\titems - 5";
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
        description: Str = "description required\tlength - 512";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional\treplaces";
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
        id: Id<kind::FisExperimentTemplate> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

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
