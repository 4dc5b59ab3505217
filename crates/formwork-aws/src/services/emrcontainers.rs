// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `emrcontainers`.

use crate::types::*;

/// Blocks of [`aws_emrcontainers_job_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template).
pub mod emrcontainers_job_template {
    use crate::types::*;

    /// Blocks of [`JobTemplateData`].
    pub mod job_template_data {
        use crate::types::*;

        /// Blocks of [`ConfigurationOverrides`].
        pub mod configuration_overrides {
            use crate::types::*;

            /// Blocks of [`ApplicationConfiguration`].
            pub mod application_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                    Configurations
                    arguments {
                        classification: Str = "classification optional\treplaces";
                        properties: Map<Str> = "properties optional";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ApplicationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                ApplicationConfiguration
                arguments {
                    classification: Str = "classification required\treplaces";
                    properties: Map<Str> = "properties optional";
                }
                many {
                    configurations: application_configuration::Configurations = "configurations optional list block 0 100";
                }
            }
            /// Blocks of [`MonitoringConfiguration`].
            pub mod monitoring_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`CloudWatchMonitoringConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                    CloudWatchMonitoringConfiguration
                    arguments {
                        log_group_name: Str = "log_group_name required\treplaces";
                        log_stream_name_prefix: Str = "log_stream_name_prefix optional\treplaces";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`S3MonitoringConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                    S3MonitoringConfiguration
                    arguments {
                        log_uri: Str = "log_uri required\treplaces";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MonitoringConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                MonitoringConfiguration
                arguments {
                    persistent_app_ui: Str = "persistent_app_ui optional\tin ENABLED|DISABLED\treplaces";
                }
                many {
                    cloud_watch_monitoring_configuration: monitoring_configuration::CloudWatchMonitoringConfiguration = "cloud_watch_monitoring_configuration optional list block 0 1";
                    s3_monitoring_configuration: monitoring_configuration::S3MonitoringConfiguration = "s3_monitoring_configuration optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ConfigurationOverrides`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
            ConfigurationOverrides
            many {
                application_configuration: configuration_overrides::ApplicationConfiguration = "application_configuration optional list block 0 100\titems - 100";
                monitoring_configuration: configuration_overrides::MonitoringConfiguration = "monitoring_configuration optional list block 0 1";
            }
        }
        /// Blocks of [`JobDriver`].
        pub mod job_driver {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`SparkSqlJobDriver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                SparkSqlJobDriver
                arguments {
                    entry_point: Str = "entry_point optional\treplaces";
                    spark_sql_parameters: Str = "spark_sql_parameters optional\treplaces";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SparkSubmitJobDriver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
                SparkSubmitJobDriver
                arguments {
                    entry_point: Str = "entry_point required\treplaces";
                    entry_point_arguments: Set<Str> = "entry_point_arguments optional\treplaces";
                    spark_submit_parameters: Str = "spark_submit_parameters optional\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JobDriver`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
            JobDriver
            many {
                spark_sql_job_driver: job_driver::SparkSqlJobDriver = "spark_sql_job_driver optional list block 0 1";
                spark_submit_job_driver: job_driver::SparkSubmitJobDriver = "spark_submit_job_driver optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`JobTemplateData`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
        JobTemplateData
        arguments {
            execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tservice iam\treplaces";
            release_label: Str = "release_label required\treplaces";
            job_tags: Map<Str> = "job_tags optional\treplaces";
        }
        many {
            job_driver: job_template_data::JobDriver = "job_driver required list block 1 1";
            configuration_overrides: job_template_data::ConfigurationOverrides = "configuration_overrides optional list block 0 1";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emrcontainers_job_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_job_template)."]
    Managed "aws_emrcontainers_job_template" EmrcontainersJobTemplate EmrcontainersJobTemplateAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    relations {
        "exactly_one job_template_data.job_driver.spark_sql_job_driver job_template_data.job_driver.spark_submit_job_driver";
    }
    arguments {
        tags: Map<Str> = "tags optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch \\S\treplaces";
        kms_key_arn: Str = "kms_key_arn optional\tformat arn\treplaces";
    }
    many {
        job_template_data: emrcontainers_job_template::JobTemplateData = "job_template_data required list block 1 1";
    }
    single {
        timeouts: emrcontainers_job_template::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EmrcontainersJobTemplate> = "arn";
        id: Id<kind::EmrcontainersJobTemplate> = "id";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
        name: Name<kind::EmrcontainersJobTemplate> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_emrcontainers_virtual_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_virtual_cluster).
pub mod emrcontainers_virtual_cluster {
    use crate::types::*;

    /// Blocks of [`ContainerProvider`].
    pub mod container_provider {
        use crate::types::*;

        /// Blocks of [`Info`].
        pub mod info {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EksInfo`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_virtual_cluster)."]
                EksInfo
                arguments {
                    namespace: Str = "namespace optional\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Info`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_virtual_cluster)."]
            Info
            many {
                eks_info: info::EksInfo = "eks_info required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ContainerProvider`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_virtual_cluster)."]
        ContainerProvider
        arguments {
            id: Str = "id required\treplaces";
            r#type: Str = "type required\tin EKS\treplaces";
        }
        many {
            info: container_provider::Info = "info required list block 1 1";
        }
    }
    pub use crate::shared::apigatewayv2_apigatewayv2_authorizer_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_emrcontainers_virtual_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/emrcontainers_virtual_cluster)."]
    Managed "aws_emrcontainers_virtual_cluster" EmrcontainersVirtualCluster EmrcontainersVirtualClusterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch \\S\treplaces";
    }
    many {
        container_provider: emrcontainers_virtual_cluster::ContainerProvider = "container_provider required list block 1 1";
    }
    single {
        timeouts: emrcontainers_virtual_cluster::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::EmrcontainersVirtualCluster> = "arn";
        id: Id<kind::EmrcontainersVirtualCluster> = "id";
        name: Name<kind::EmrcontainersVirtualCluster> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_emrcontainers_virtual_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emrcontainers_virtual_cluster).
    pub mod emrcontainers_virtual_cluster {
        use crate::types::*;

        /// Blocks of [`ContainerProviderAttributes`].
        pub mod container_provider_attributes {
            use crate::types::*;

            /// Blocks of [`InfoAttributes`].
            pub mod info_attributes {
                use crate::types::*;

                pub use crate::shared::ecs_data_ecs_cluster_service_connect_defaults_attributes::ServiceConnectDefaultsAttributes as EksInfoAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`InfoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emrcontainers_virtual_cluster)."]
                InfoAttributes
                objects {
                    eks_info: List<info_attributes::EksInfoAttributes> = "eks_info";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ContainerProviderAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emrcontainers_virtual_cluster)."]
            ContainerProviderAttributes
            attributes {
                id: Str = "id";
                r#type: Str = "type";
            }
            objects {
                info: List<container_provider_attributes::InfoAttributes> = "info";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_emrcontainers_virtual_cluster`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/emrcontainers_virtual_cluster)."]
        Data "aws_emrcontainers_virtual_cluster" EmrcontainersVirtualCluster EmrcontainersVirtualClusterAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            virtual_cluster_id: Str = "virtual_cluster_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::EmrcontainersVirtualCluster> = "arn";
            created_at: Str = "created_at";
            id: Id<kind::EmrcontainersVirtualCluster> = "id";
            name: Name<kind::EmrcontainersVirtualCluster> = "name";
            state: Str = "state";
            virtual_cluster_id: Id<kind::EmrcontainersVirtualCluster> = "virtual_cluster_id";
        }
        objects {
            container_provider: List<emrcontainers_virtual_cluster::ContainerProviderAttributes> = "container_provider";
        }
    }
}
