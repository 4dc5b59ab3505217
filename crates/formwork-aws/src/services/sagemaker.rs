// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sagemaker`.

use crate::types::*;

/// Blocks of [`aws_sagemaker_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app).
pub mod sagemaker_app {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app)."]
        ResourceSpec
        arguments {
            instance_type: Str = "instance_type optional\tin system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
            lifecycle_config_arn: Arn<kind::SagemakerStudioLifecycleConfig> = "lifecycle_config_arn optional\tformat arn\tservice sagemaker";
            sagemaker_image_arn: Str = "sagemaker_image_arn computed\tformat arn";
            sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
            sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app)."]
    Managed "aws_sagemaker_app" SagemakerApp SagemakerAppAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one space_name user_profile_name";
    }
    arguments {
        app_type: Str = "app_type required\tin JupyterServer|KernelGateway|DetailedProfiler|TensorBoard|CodeEditor|JupyterLab|RStudioServerPro|RSessionGateway|Canvas\treplaces";
        domain_id: Id<kind::SagemakerDomain> = "domain_id required\tapi length - 63\tapi match d-(-*[a-z0-9]){1,61}\treplaces";
        space_name: Str = "space_name optional\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        user_profile_name: Name<kind::SagemakerUserProfile> = "user_profile_name optional\tapi length - 63\tapi match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\treplaces";
    }
    unread {
        app_name: Str = "app_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\treplaces";
    }
    many {
        resource_spec: sagemaker_app::ResourceSpec = "resource_spec optional list block 0 1";
    }
    attributes {
        app_name: Name<kind::SagemakerApp> = "app_name";
        arn: Arn<kind::SagemakerApp> = "arn";
        id: Id<kind::SagemakerApp> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_app_image_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config).
pub mod sagemaker_app_image_config {
    use crate::types::*;

    /// Blocks of [`CodeEditorAppImageConfig`].
    pub mod code_editor_app_image_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ContainerConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
            ContainerConfig
            arguments {
                container_arguments: List<Str> = "container_arguments optional";
                container_entrypoint: List<Str> = "container_entrypoint optional";
                container_environment_variables: Map<Str> = "container_environment_variables optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
            FileSystemConfig
            arguments {
                default_gid: Num = "default_gid optional\tin 0|100\twhole";
                default_uid: Num = "default_uid optional\tin 0|1000\twhole";
                mount_path: Str = "mount_path optional\tlength 1 1024\tmatch ^/";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CodeEditorAppImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
        CodeEditorAppImageConfig
        many {
            container_config: code_editor_app_image_config::ContainerConfig = "container_config optional list block 0 1";
            file_system_config: code_editor_app_image_config::FileSystemConfig = "file_system_config optional list block 0 1";
        }
    }
    pub use crate::services::sagemaker::sagemaker_app_image_config::CodeEditorAppImageConfig as JupyterLabImageConfig;
    pub use crate::services::sagemaker::sagemaker_app_image_config::code_editor_app_image_config as jupyter_lab_image_config;
    /// Blocks of [`KernelGatewayImageConfig`].
    pub mod kernel_gateway_image_config {
        use crate::types::*;

        pub use crate::services::sagemaker::sagemaker_app_image_config::code_editor_app_image_config::FileSystemConfig;
        formwork_model::block_binding! {
            #[doc = "Block [`KernelSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
            KernelSpec
            arguments {
                name: Str = "name required\tlength 1 1024";
                display_name: Str = "display_name optional\tlength 1 1024";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KernelGatewayImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
        KernelGatewayImageConfig
        many {
            kernel_spec: kernel_gateway_image_config::KernelSpec = "kernel_spec required list block 1 5\titems - 5";
            file_system_config: kernel_gateway_image_config::FileSystemConfig = "file_system_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_app_image_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
    Managed "aws_sagemaker_app_image_config" SagemakerAppImageConfig SagemakerAppImageConfigAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        app_image_config_name: Str = "app_image_config_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    many {
        code_editor_app_image_config: sagemaker_app_image_config::CodeEditorAppImageConfig = "code_editor_app_image_config optional list block 0 1";
        jupyter_lab_image_config: sagemaker_app_image_config::JupyterLabImageConfig = "jupyter_lab_image_config optional list block 0 1";
        kernel_gateway_image_config: sagemaker_app_image_config::KernelGatewayImageConfig = "kernel_gateway_image_config optional list block 0 1";
    }
    attributes {
        app_image_config_name: Name<kind::SagemakerAppImageConfig> = "app_image_config_name";
        arn: Arn<kind::SagemakerAppImageConfig> = "arn";
        id: Id<kind::SagemakerAppImageConfig> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_code_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository).
pub mod sagemaker_code_repository {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GitConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository)."]
        GitConfig
        arguments {
            repository_url: Str = "repository_url required\treplaces";
            branch: Str = "branch optional\tlength 1 1024\treplaces";
            secret_arn: Arn<kind::SecretsmanagerSecret> = "secret_arn optional\tformat arn\tservice secretsmanager";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_code_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository)."]
    Managed "aws_sagemaker_code_repository" SagemakerCodeRepository SagemakerCodeRepositoryAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        code_repository_name: Str = "code_repository_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    many {
        git_config: sagemaker_code_repository::GitConfig = "git_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SagemakerCodeRepository> = "arn";
        code_repository_name: Name<kind::SagemakerCodeRepository> = "code_repository_name";
        id: Id<kind::SagemakerCodeRepository> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_data_quality_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition).
pub mod sagemaker_data_quality_job_definition {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataQualityAppSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        DataQualityAppSpecification
        arguments {
            image_uri: Str = "image_uri required\tlength - 255\tmatch \\S\treplaces";
            environment: Map<Str> = "environment optional\teach length - 1024\tkey match ^[0-9A-Za-z_]+$\tkey match ^[A-Za-z_]\treplaces";
            post_analytics_processor_source_uri: Str = "post_analytics_processor_source_uri optional\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
            record_preprocessor_source_uri: Str = "record_preprocessor_source_uri optional\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
        }
    }
    /// Blocks of [`DataQualityBaselineConfig`].
    pub mod data_quality_baseline_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConstraintsResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            ConstraintsResource
            arguments {
                s3_uri: Str = "s3_uri optional\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
            }
        }
        pub use crate::services::sagemaker::sagemaker_data_quality_job_definition::data_quality_baseline_config::ConstraintsResource as StatisticsResource;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataQualityBaselineConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        DataQualityBaselineConfig
        many {
            constraints_resource: data_quality_baseline_config::ConstraintsResource = "constraints_resource optional list block 0 1";
            statistics_resource: data_quality_baseline_config::StatisticsResource = "statistics_resource optional list block 0 1";
        }
    }
    /// Blocks of [`DataQualityJobInput`].
    pub mod data_quality_job_input {
        use crate::types::*;

        /// Blocks of [`BatchTransformInput`].
        pub mod batch_transform_input {
            use crate::types::*;

            /// Blocks of [`DatasetFormat`].
            pub mod dataset_format {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Csv`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                    Csv
                    arguments {
                        header: Bool = "header optional\treplaces";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                    Json
                    arguments {
                        line: Bool = "line optional\treplaces";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DatasetFormat`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                DatasetFormat
                many {
                    csv: dataset_format::Csv = "csv optional list block 0 1";
                    json: dataset_format::Json = "json optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BatchTransformInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            BatchTransformInput
            arguments {
                data_captured_destination_s3_uri: Str = "data_captured_destination_s3_uri required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
                local_path: Str = "local_path optional\tlength 1 1024\tmatch ^/opt/ml/processing\treplaces";
                s3_data_distribution_type: Str = "s3_data_distribution_type computed\tin FullyReplicated|ShardedByS3Key\treplaces";
                s3_input_mode: Str = "s3_input_mode computed\tin Pipe|File\treplaces";
            }
            many {
                dataset_format: batch_transform_input::DatasetFormat = "dataset_format required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EndpointInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            EndpointInput
            arguments {
                endpoint_name: Str = "endpoint_name required\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
                local_path: Str = "local_path optional\tlength 1 1024\tmatch ^/opt/ml/processing\treplaces";
                s3_data_distribution_type: Str = "s3_data_distribution_type computed\tin FullyReplicated|ShardedByS3Key\treplaces";
                s3_input_mode: Str = "s3_input_mode computed\tin Pipe|File\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataQualityJobInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        DataQualityJobInput
        many {
            batch_transform_input: data_quality_job_input::BatchTransformInput = "batch_transform_input optional list block 0 1";
            endpoint_input: data_quality_job_input::EndpointInput = "endpoint_input optional list block 0 1";
        }
    }
    /// Blocks of [`DataQualityJobOutputConfig`].
    pub mod data_quality_job_output_config {
        use crate::types::*;

        /// Blocks of [`MonitoringOutputs`].
        pub mod monitoring_outputs {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                S3Output
                arguments {
                    s3_uri: Str = "s3_uri required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
                    local_path: Str = "local_path optional\tlength 1 1024\treplaces";
                    s3_upload_mode: Str = "s3_upload_mode computed\tin Continuous|EndOfJob\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MonitoringOutputs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            MonitoringOutputs
            many {
                s3_output: monitoring_outputs::S3Output = "s3_output required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataQualityJobOutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        DataQualityJobOutputConfig
        arguments {
            kms_key_id: Str = "kms_key_id optional\tformat arn\treplaces";
        }
        many {
            monitoring_outputs: data_quality_job_output_config::MonitoringOutputs = "monitoring_outputs required list block 1 1";
        }
    }
    /// Blocks of [`JobResources`].
    pub mod job_resources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClusterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            ClusterConfig
            arguments {
                instance_count: Num = "instance_count required\trange 1 -\twhole\treplaces";
                instance_type: Str = "instance_type required\tin ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.8xlarge|ml.r5d.12xlarge|ml.r5d.16xlarge|ml.r5d.24xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge\treplaces";
                volume_size_in_gb: Num = "volume_size_in_gb required\trange 1 512\twhole\treplaces";
                volume_kms_key_id: Str = "volume_kms_key_id optional\tformat arn\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`JobResources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        JobResources
        many {
            cluster_config: job_resources::ClusterConfig = "cluster_config required list block 1 1";
        }
    }
    /// Blocks of [`NetworkConfig`].
    pub mod network_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            VpcConfig
            arguments {
                security_group_ids: Set<Str> = "security_group_ids required\titems 1 5\treplaces";
                subnets: Set<Str> = "subnets required\titems 1 16\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        NetworkConfig
        arguments {
            enable_inter_container_traffic_encryption: Bool = "enable_inter_container_traffic_encryption optional\treplaces";
            enable_network_isolation: Bool = "enable_network_isolation optional\treplaces";
        }
        many {
            vpc_config: network_config::VpcConfig = "vpc_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StoppingCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        StoppingCondition
        arguments {
            max_runtime_in_seconds: Num = "max_runtime_in_seconds computed\trange 1 3600\twhole\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_data_quality_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
    Managed "aws_sagemaker_data_quality_job_definition" SagemakerDataQualityJobDefinition SagemakerDataQualityJobDefinitionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        data_quality_app_specification: sagemaker_data_quality_job_definition::DataQualityAppSpecification = "data_quality_app_specification required list block 1 1";
        data_quality_job_input: sagemaker_data_quality_job_definition::DataQualityJobInput = "data_quality_job_input required list block 1 1";
        data_quality_job_output_config: sagemaker_data_quality_job_definition::DataQualityJobOutputConfig = "data_quality_job_output_config required list block 1 1";
        job_resources: sagemaker_data_quality_job_definition::JobResources = "job_resources required list block 1 1";
        data_quality_baseline_config: sagemaker_data_quality_job_definition::DataQualityBaselineConfig = "data_quality_baseline_config optional list block 0 1";
        network_config: sagemaker_data_quality_job_definition::NetworkConfig = "network_config optional list block 0 1";
        stopping_condition: sagemaker_data_quality_job_definition::StoppingCondition = "stopping_condition optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerDataQualityJobDefinition> = "arn";
        id: Id<kind::SagemakerDataQualityJobDefinition> = "id";
        name: Name<kind::SagemakerDataQualityJobDefinition> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device).
pub mod sagemaker_device {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device)."]
        Device
        arguments {
            device_name: Str = "device_name required\tlength 1 63\treplaces";
            description: Str = "description optional\tlength 1 40";
            iot_thing_name: Str = "iot_thing_name optional\tlength 1 128";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device)."]
    Managed "aws_sagemaker_device" SagemakerDevice SagemakerDeviceAttributes
    naming None;
    tags None;
    arguments {
        device_fleet_name: Name<kind::SagemakerDeviceFleet> = "device_fleet_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$\treplaces";
    }
    many {
        device: sagemaker_device::Device = "device required list block 1 1";
    }
    attributes {
        agent_version: Str = "agent_version";
        arn: Arn<kind::SagemakerDevice> = "arn";
        id: Id<kind::SagemakerDevice> = "id";
    }
}
/// Blocks of [`aws_sagemaker_device_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet).
pub mod sagemaker_device_fleet {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet)."]
        OutputConfig
        arguments {
            s3_output_location: Str = "s3_output_location required\tlength 1 1024";
            kms_key_id: Str = "kms_key_id optional\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_device_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet)."]
    Managed "aws_sagemaker_device_fleet" SagemakerDeviceFleet SagemakerDeviceFleetAttributes
    naming None;
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam";
        description: Str = "description optional\tlength 1 800\tapi match [-a-zA-Z0-9_.,;:! ]*";
        enable_iot_role_alias: Bool = "enable_iot_role_alias optional";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        device_fleet_name: Str = "device_fleet_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$\treplaces";
    }
    many {
        output_config: sagemaker_device_fleet::OutputConfig = "output_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SagemakerDeviceFleet> = "arn";
        device_fleet_name: Name<kind::SagemakerDeviceFleet> = "device_fleet_name";
        id: Id<kind::SagemakerDeviceFleet> = "id";
        iot_role_alias: Str = "iot_role_alias";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain).
pub mod sagemaker_domain {
    use crate::types::*;

    /// Blocks of [`DefaultSpaceSettings`].
    pub mod default_space_settings {
        use crate::types::*;

        /// Blocks of [`CustomFileSystemConfig`].
        pub mod custom_file_system_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EfsFileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                EfsFileSystemConfig
                arguments {
                    file_system_id: Str = "file_system_id required";
                    file_system_path: Str = "file_system_path required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomFileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            CustomFileSystemConfig
            many {
                efs_file_system_config: custom_file_system_config::EfsFileSystemConfig = "efs_file_system_config optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomPosixUserConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            CustomPosixUserConfig
            arguments {
                gid: Num = "gid required\trange 1001 -\twhole";
                uid: Num = "uid required\trange 10000 -\twhole";
            }
        }
        /// Blocks of [`JupyterLabAppSettings`].
        pub mod jupyter_lab_app_settings {
            use crate::types::*;

            /// Blocks of [`AppLifecycleManagement`].
            pub mod app_lifecycle_management {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IdleSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                    IdleSettings
                    arguments {
                        idle_timeout_in_minutes: Num = "idle_timeout_in_minutes optional\trange 60 525600\twhole";
                        lifecycle_management: Str = "lifecycle_management optional\tin ENABLED|DISABLED";
                        max_idle_timeout_in_minutes: Num = "max_idle_timeout_in_minutes optional\trange 60 525600\twhole";
                        min_idle_timeout_in_minutes: Num = "min_idle_timeout_in_minutes optional\trange 60 525600\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AppLifecycleManagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                AppLifecycleManagement
                many {
                    idle_settings: app_lifecycle_management::IdleSettings = "idle_settings optional list block 0 1";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CodeRepository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                CodeRepository
                arguments {
                    repository_url: Str = "repository_url required\tlength 1 1024";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomImage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                CustomImage
                arguments {
                    app_image_config_name: Name<kind::SagemakerAppImageConfig> = "app_image_config_name required";
                    image_name: Id<kind::SagemakerImage> = "image_name required";
                    image_version_number: Num = "image_version_number optional\twhole";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional\tin system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
                    lifecycle_config_arn: Str = "lifecycle_config_arn optional\tformat arn";
                    sagemaker_image_arn: Str = "sagemaker_image_arn optional\tformat arn";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional\tformat arn";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EmrSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                EmrSettings
                arguments {
                    assumable_role_arns: Set<Str> = "assumable_role_arns optional\teach format arn";
                    execution_role_arns: Set<Str> = "execution_role_arns optional\teach format arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterLabAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            JupyterLabAppSettings
            arguments {
                built_in_lifecycle_config_arn: Str = "built_in_lifecycle_config_arn optional\tformat arn";
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                app_lifecycle_management: jupyter_lab_app_settings::AppLifecycleManagement = "app_lifecycle_management optional list block 0 1";
                code_repository: jupyter_lab_app_settings::CodeRepository = "code_repository optional set block 0 10\titems - 10";
                custom_image: jupyter_lab_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: jupyter_lab_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
                emr_settings: jupyter_lab_app_settings::EmrSettings = "emr_settings optional list block 0 1";
            }
        }
        /// Blocks of [`JupyterServerAppSettings`].
        pub mod jupyter_server_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterServerAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            JupyterServerAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                code_repository: jupyter_server_app_settings::CodeRepository = "code_repository optional set block 0 10\titems - 10";
                default_resource_spec: jupyter_server_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`SpaceStorageSettings`].
        pub mod space_storage_settings {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultEbsStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultEbsStorageSettings
                arguments {
                    default_ebs_volume_size_in_gb: Num = "default_ebs_volume_size_in_gb required\twhole";
                    maximum_ebs_volume_size_in_gb: Num = "maximum_ebs_volume_size_in_gb required\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SpaceStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            SpaceStorageSettings
            many {
                default_ebs_storage_settings: space_storage_settings::DefaultEbsStorageSettings = "default_ebs_storage_settings optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultSpaceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
        DefaultSpaceSettings
        arguments {
            execution_role: Str = "execution_role required\tformat arn";
            security_groups: Set<Str> = "security_groups optional\titems - 5";
        }
        many {
            custom_file_system_config: default_space_settings::CustomFileSystemConfig = "custom_file_system_config optional list block 0 0";
            custom_posix_user_config: default_space_settings::CustomPosixUserConfig = "custom_posix_user_config optional list block 0 1";
            jupyter_lab_app_settings: default_space_settings::JupyterLabAppSettings = "jupyter_lab_app_settings optional list block 0 1";
            jupyter_server_app_settings: default_space_settings::JupyterServerAppSettings = "jupyter_server_app_settings optional list block 0 1";
            kernel_gateway_app_settings: default_space_settings::KernelGatewayAppSettings = "kernel_gateway_app_settings optional list block 0 1";
            space_storage_settings: default_space_settings::SpaceStorageSettings = "space_storage_settings optional list block 0 1";
        }
    }
    /// Blocks of [`DefaultUserSettings`].
    pub mod default_user_settings {
        use crate::types::*;

        /// Blocks of [`CanvasAppSettings`].
        pub mod canvas_app_settings {
            use crate::types::*;

            pub use crate::shared::quicksight_quicksight_analysis_definition_sheets_layouts_configuration_section_based_layout_body_sections_page_break_configuration_after::After as DirectDeploySettings;
            formwork_model::block_binding! {
                #[doc = "Block [`EmrServerlessSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                EmrServerlessSettings
                arguments {
                    execution_role_arn: Str = "execution_role_arn optional\tformat arn";
                    status: Str = "status optional\tin ENABLED|DISABLED";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`GenerativeAiSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                GenerativeAiSettings
                arguments {
                    amazon_bedrock_role_arn: Str = "amazon_bedrock_role_arn optional\tformat arn";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IdentityProviderOauthSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                IdentityProviderOauthSettings
                arguments {
                    secret_arn: Str = "secret_arn required\tformat arn";
                    data_source_name: Str = "data_source_name optional\tin SalesforceGenie|Snowflake";
                    status: Str = "status optional\tin ENABLED|DISABLED";
                }
            }
            pub use crate::shared::quicksight_quicksight_analysis_definition_sheets_layouts_configuration_section_based_layout_body_sections_page_break_configuration_after::After as KendraSettings;
            formwork_model::block_binding! {
                #[doc = "Block [`ModelRegisterSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                ModelRegisterSettings
                arguments {
                    cross_account_model_register_role_arn: Str = "cross_account_model_register_role_arn optional\tformat arn";
                    status: Str = "status optional\tin ENABLED|DISABLED";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TimeSeriesForecastingSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                TimeSeriesForecastingSettings
                arguments {
                    amazon_forecast_role_arn: Str = "amazon_forecast_role_arn optional\tformat arn";
                    status: Str = "status optional\tin ENABLED|DISABLED";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`WorkspaceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                WorkspaceSettings
                arguments {
                    s3_artifact_path: Str = "s3_artifact_path optional\tlength 1 1024\tmatch ^(https|s3)://([^/])/?(.*)$";
                    s3_kms_key_id: Str = "s3_kms_key_id optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CanvasAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            CanvasAppSettings
            many {
                direct_deploy_settings: canvas_app_settings::DirectDeploySettings = "direct_deploy_settings optional list block 0 1";
                emr_serverless_settings: canvas_app_settings::EmrServerlessSettings = "emr_serverless_settings optional list block 0 1";
                generative_ai_settings: canvas_app_settings::GenerativeAiSettings = "generative_ai_settings optional list block 0 1";
                identity_provider_oauth_settings: canvas_app_settings::IdentityProviderOauthSettings = "identity_provider_oauth_settings optional list block 0 20\titems - 20";
                kendra_settings: canvas_app_settings::KendraSettings = "kendra_settings optional list block 0 1";
                model_register_settings: canvas_app_settings::ModelRegisterSettings = "model_register_settings optional list block 0 1";
                time_series_forecasting_settings: canvas_app_settings::TimeSeriesForecastingSettings = "time_series_forecasting_settings optional list block 0 1";
                workspace_settings: canvas_app_settings::WorkspaceSettings = "workspace_settings optional list block 0 1";
            }
        }
        /// Blocks of [`CodeEditorAppSettings`].
        pub mod code_editor_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::AppLifecycleManagement;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::app_lifecycle_management;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CodeEditorAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            CodeEditorAppSettings
            arguments {
                built_in_lifecycle_config_arn: Str = "built_in_lifecycle_config_arn optional\tformat arn";
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                app_lifecycle_management: code_editor_app_settings::AppLifecycleManagement = "app_lifecycle_management optional list block 0 1";
                custom_image: code_editor_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: code_editor_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::CustomFileSystemConfig;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::custom_file_system_config;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::CustomPosixUserConfig;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::JupyterLabAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::JupyterServerAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_server_app_settings;
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional";
                    lifecycle_config_arn: Arn<kind::SagemakerStudioLifecycleConfig> = "lifecycle_config_arn optional\tservice sagemaker";
                    sagemaker_image_arn: Str = "sagemaker_image_arn optional";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Arn<kind::SagemakerImageVersion> = "sagemaker_image_version_arn optional\tservice sagemaker";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Arn<kind::SagemakerStudioLifecycleConfig>> = "lifecycle_config_arns optional\teach format arn\tservice sagemaker";
            }
            many {
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`RSessionAppSettings`].
        pub mod r_session_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RSessionAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            RSessionAppSettings
            many {
                custom_image: r_session_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: r_session_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RStudioServerProAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            RStudioServerProAppSettings
            arguments {
                access_status: Str = "access_status optional\tin ENABLED|DISABLED";
                user_group: Str = "user_group optional\tin R_STUDIO_ADMIN|R_STUDIO_USER";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SharingSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            SharingSettings
            arguments {
                notebook_output_option: Str = "notebook_output_option optional\tin Allowed|Disabled";
                s3_kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "s3_kms_key_id optional";
                s3_output_path: Str = "s3_output_path optional";
            }
        }
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::SpaceStorageSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::space_storage_settings;
        formwork_model::block_binding! {
            #[doc = "Block [`StudioWebPortalSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            StudioWebPortalSettings
            arguments {
                hidden_app_types: Set<Str> = "hidden_app_types optional\teach in JupyterServer|KernelGateway|DetailedProfiler|TensorBoard|CodeEditor|JupyterLab|RStudioServerPro|RSessionGateway|Canvas";
                hidden_instance_types: Set<Str> = "hidden_instance_types optional\teach in system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
                hidden_ml_tools: Set<Str> = "hidden_ml_tools optional\teach in DataWrangler|FeatureStore|EmrClusters|AutoMl|Experiments|Training|ModelEvaluation|Pipelines|Models|JumpStart|InferenceRecommender|Endpoints|Projects|InferenceOptimization|PerformanceEvaluation|LakeraGuard|Comet|DeepchecksLLMEvaluation|Fiddler|HyperPodClusters";
            }
        }
        /// Blocks of [`TensorBoardAppSettings`].
        pub mod tensor_board_app_settings {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional\tin system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
                    lifecycle_config_arn: Str = "lifecycle_config_arn optional\tformat arn";
                    sagemaker_image_arn: Arn<kind::SagemakerImage> = "sagemaker_image_arn optional\tformat arn\tservice sagemaker";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional\tformat arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TensorBoardAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            TensorBoardAppSettings
            many {
                default_resource_spec: tensor_board_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DefaultUserSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
        DefaultUserSettings
        arguments {
            execution_role: Arn<kind::IamRole> = "execution_role required\tformat arn\tservice iam";
            auto_mount_home_efs: Str = "auto_mount_home_efs computed\tin Enabled|Disabled|DefaultAsDomain";
            default_landing_uri: Str = "default_landing_uri computed";
            security_groups: Set<Id<kind::SecurityGroup>> = "security_groups optional\titems - 5\tprefix sg-";
            studio_web_portal: Str = "studio_web_portal computed\tin ENABLED|DISABLED";
        }
        many {
            canvas_app_settings: default_user_settings::CanvasAppSettings = "canvas_app_settings optional list block 0 1";
            code_editor_app_settings: default_user_settings::CodeEditorAppSettings = "code_editor_app_settings optional list block 0 1";
            custom_file_system_config: default_user_settings::CustomFileSystemConfig = "custom_file_system_config optional list block 0 0";
            custom_posix_user_config: default_user_settings::CustomPosixUserConfig = "custom_posix_user_config optional list block 0 1";
            jupyter_lab_app_settings: default_user_settings::JupyterLabAppSettings = "jupyter_lab_app_settings optional list block 0 1";
            jupyter_server_app_settings: default_user_settings::JupyterServerAppSettings = "jupyter_server_app_settings optional list block 0 1";
            kernel_gateway_app_settings: default_user_settings::KernelGatewayAppSettings = "kernel_gateway_app_settings optional list block 0 1";
            r_session_app_settings: default_user_settings::RSessionAppSettings = "r_session_app_settings optional list block 0 1";
            r_studio_server_pro_app_settings: default_user_settings::RStudioServerProAppSettings = "r_studio_server_pro_app_settings optional list block 0 1";
            sharing_settings: default_user_settings::SharingSettings = "sharing_settings optional list block 0 1";
            space_storage_settings: default_user_settings::SpaceStorageSettings = "space_storage_settings optional list block 0 1";
            studio_web_portal_settings: default_user_settings::StudioWebPortalSettings = "studio_web_portal_settings optional list block 0 1";
            tensor_board_app_settings: default_user_settings::TensorBoardAppSettings = "tensor_board_app_settings optional list block 0 1";
        }
    }
    /// Blocks of [`DomainSettings`].
    pub mod domain_settings {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DockerSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            DockerSettings
            arguments {
                enable_docker_access: Str = "enable_docker_access optional\tin ENABLED|DISABLED";
                vpc_only_trusted_accounts: Set<Str> = "vpc_only_trusted_accounts optional\titems - 20\teach format account_id";
            }
        }
        /// Blocks of [`RStudioServerProDomainSettings`].
        pub mod r_studio_server_pro_domain_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RStudioServerProDomainSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            RStudioServerProDomainSettings
            arguments {
                domain_execution_role_arn: Str = "domain_execution_role_arn required\tformat arn";
                r_studio_connect_url: Str = "r_studio_connect_url optional";
                r_studio_package_manager_url: Str = "r_studio_package_manager_url optional";
            }
            many {
                default_resource_spec: r_studio_server_pro_domain_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DomainSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
        DomainSettings
        arguments {
            execution_role_identity_config: Str = "execution_role_identity_config optional\tin USER_PROFILE_NAME|DISABLED";
            security_group_ids: Set<Str> = "security_group_ids optional\titems - 3\treplaces";
        }
        many {
            docker_settings: domain_settings::DockerSettings = "docker_settings optional list block 0 1";
            r_studio_server_pro_domain_settings: domain_settings::RStudioServerProDomainSettings = "r_studio_server_pro_domain_settings optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RetentionPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
        RetentionPolicy
        arguments {
            home_efs_file_system: Str = "home_efs_file_system optional\tin Retain|Delete";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
    Managed "aws_sagemaker_domain" SagemakerDomain SagemakerDomainAttributes
    naming None;
    tags Map;
    arguments {
        auth_mode: Str = "auth_mode required\tin SSO|IAM\treplaces";
        subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids required\titems - 16\tapi each length - 32\tapi each match [-0-9a-zA-Z]+\tprefix subnet-\treplaces";
        vpc_id: Id<kind::Vpc> = "vpc_id required\tapi length - 32\tapi match [-0-9a-zA-Z]+\tprefix vpc-\treplaces";
        app_network_access_type: Str = "app_network_access_type optional\tin PublicInternetOnly|VpcOnly\tmay_replace";
        app_security_group_management: Str = "app_security_group_management optional\tin Service|Customer";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tapi length - 2048\tapi match [a-zA-Z0-9:/_-]*\treplaces";
        tag_propagation: Str = "tag_propagation optional\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        domain_name: Str = "domain_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    many {
        default_user_settings: sagemaker_domain::DefaultUserSettings = "default_user_settings required list block 1 1";
        default_space_settings: sagemaker_domain::DefaultSpaceSettings = "default_space_settings optional list block 0 1";
        domain_settings: sagemaker_domain::DomainSettings = "domain_settings optional list block 0 1";
        retention_policy: sagemaker_domain::RetentionPolicy = "retention_policy optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerDomain> = "arn";
        domain_name: Name<kind::SagemakerDomain> = "domain_name";
        home_efs_file_system_id: Str = "home_efs_file_system_id";
        id: Id<kind::SagemakerDomain> = "id";
        security_group_id_for_domain_boundary: Str = "security_group_id_for_domain_boundary";
        single_sign_on_application_arn: Str = "single_sign_on_application_arn";
        single_sign_on_managed_application_instance_id: Str = "single_sign_on_managed_application_instance_id";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
/// Blocks of [`aws_sagemaker_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint).
pub mod sagemaker_endpoint {
    use crate::types::*;

    /// Blocks of [`DeploymentConfig`].
    pub mod deployment_config {
        use crate::types::*;

        /// Blocks of [`AutoRollbackConfiguration`].
        pub mod auto_rollback_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Alarms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
                Alarms
                arguments {
                    alarm_name: Name<kind::CloudwatchMetricAlarm> = "alarm_name required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AutoRollbackConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
            AutoRollbackConfiguration
            many {
                alarms: auto_rollback_configuration::Alarms = "alarms optional set block 0 10\titems - 10";
            }
        }
        /// Blocks of [`BlueGreenUpdatePolicy`].
        pub mod blue_green_update_policy {
            use crate::types::*;

            /// Blocks of [`TrafficRoutingConfiguration`].
            pub mod traffic_routing_configuration {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`CanarySize`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
                    CanarySize
                    arguments {
                        r#type: Str = "type required\tin INSTANCE_COUNT|CAPACITY_PERCENT";
                        value: Num = "value required\trange 1 -\twhole";
                    }
                }
                pub use crate::services::sagemaker::sagemaker_endpoint::deployment_config::blue_green_update_policy::traffic_routing_configuration::CanarySize as LinearStepSize;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TrafficRoutingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
                TrafficRoutingConfiguration
                arguments {
                    r#type: Str = "type required\tin ALL_AT_ONCE|CANARY|LINEAR";
                    wait_interval_in_seconds: Num = "wait_interval_in_seconds required\trange 0 3600\twhole";
                }
                many {
                    canary_size: traffic_routing_configuration::CanarySize = "canary_size optional list block 0 1";
                    linear_step_size: traffic_routing_configuration::LinearStepSize = "linear_step_size optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BlueGreenUpdatePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
            BlueGreenUpdatePolicy
            arguments {
                maximum_execution_timeout_in_seconds: Num = "maximum_execution_timeout_in_seconds optional\trange 600 14400\twhole";
                termination_wait_in_seconds: Num = "termination_wait_in_seconds optional\trange 0 3600\twhole";
            }
            many {
                traffic_routing_configuration: blue_green_update_policy::TrafficRoutingConfiguration = "traffic_routing_configuration required list block 1 1";
            }
        }
        /// Blocks of [`RollingUpdatePolicy`].
        pub mod rolling_update_policy {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_endpoint::deployment_config::blue_green_update_policy::traffic_routing_configuration::CanarySize as MaximumBatchSize;
            pub use crate::services::sagemaker::sagemaker_endpoint::deployment_config::blue_green_update_policy::traffic_routing_configuration::CanarySize as RollbackMaximumBatchSize;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RollingUpdatePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
            RollingUpdatePolicy
            arguments {
                wait_interval_in_seconds: Num = "wait_interval_in_seconds required\trange 0 3600\twhole";
                maximum_execution_timeout_in_seconds: Num = "maximum_execution_timeout_in_seconds optional\trange 600 14400\twhole";
            }
            many {
                maximum_batch_size: rolling_update_policy::MaximumBatchSize = "maximum_batch_size required list block 1 1";
                rollback_maximum_batch_size: rolling_update_policy::RollbackMaximumBatchSize = "rollback_maximum_batch_size optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DeploymentConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
        DeploymentConfig
        many {
            auto_rollback_configuration: deployment_config::AutoRollbackConfiguration = "auto_rollback_configuration optional list block 0 1";
            blue_green_update_policy: deployment_config::BlueGreenUpdatePolicy = "blue_green_update_policy optional list block 0 1";
            rolling_update_policy: deployment_config::RollingUpdatePolicy = "rolling_update_policy optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
    Managed "aws_sagemaker_endpoint" SagemakerEndpoint SagemakerEndpointAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    relations {
        "exactly_one deployment_config.blue_green_update_policy deployment_config.rolling_update_policy";
    }
    arguments {
        endpoint_config_name: Name<kind::SagemakerEndpointConfiguration> = "endpoint_config_name required\tlength - 63\tmatch ^[0-9A-Za-z-]*$";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name computed\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        deployment_config: sagemaker_endpoint::DeploymentConfig = "deployment_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerEndpoint> = "arn";
        id: Id<kind::SagemakerEndpoint> = "id";
        name: Name<kind::SagemakerEndpoint> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_endpoint_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration).
pub mod sagemaker_endpoint_configuration {
    use crate::types::*;

    /// Blocks of [`AsyncInferenceConfig`].
    pub mod async_inference_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClientConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ClientConfig
            arguments {
                max_concurrent_invocations_per_instance: Num = "max_concurrent_invocations_per_instance optional\trange 1 1000\twhole\treplaces";
            }
        }
        /// Blocks of [`OutputConfig`].
        pub mod output_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`NotificationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
                NotificationConfig
                arguments {
                    error_topic: Arn<kind::SnsTopic> = "error_topic optional\tformat arn\tservice sns\treplaces";
                    include_inference_response_in: Set<Str> = "include_inference_response_in optional\teach in SUCCESS_NOTIFICATION_TOPIC|ERROR_NOTIFICATION_TOPIC\treplaces";
                    success_topic: Arn<kind::SnsTopic> = "success_topic optional\tformat arn\tservice sns\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            OutputConfig
            arguments {
                s3_output_path: Str = "s3_output_path required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn\treplaces";
                s3_failure_path: Str = "s3_failure_path optional\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
            }
            many {
                notification_config: output_config::NotificationConfig = "notification_config optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AsyncInferenceConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        AsyncInferenceConfig
        many {
            output_config: async_inference_config::OutputConfig = "output_config required list block 1 1";
            client_config: async_inference_config::ClientConfig = "client_config optional list block 0 1";
        }
    }
    /// Blocks of [`DataCaptureConfig`].
    pub mod data_capture_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CaptureContentTypeHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CaptureContentTypeHeader
            arguments {
                csv_content_types: Set<Str> = "csv_content_types optional\titems 1 10\teach length 1 256\teach match ^[0-9A-Za-z](-*[0-9A-Za-z])*\\/[0-9A-Za-z](-*[0-9A-Za-z.])*\teach match ^[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*\treplaces";
                json_content_types: Set<Str> = "json_content_types optional\titems 1 10\teach length 1 256\teach match ^[0-9A-Za-z](-*[0-9A-Za-z])*\\/[0-9A-Za-z](-*[0-9A-Za-z.])*\teach match ^[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CaptureOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CaptureOptions
            arguments {
                capture_mode: Str = "capture_mode required\tin Input|Output|InputAndOutput\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataCaptureConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        DataCaptureConfig
        arguments {
            destination_s3_uri: Str = "destination_s3_uri required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
            initial_sampling_percentage: Num = "initial_sampling_percentage required\trange 0 100\twhole\treplaces";
            enable_capture: Bool = "enable_capture optional\treplaces";
            kms_key_id: Str = "kms_key_id optional\tformat arn\treplaces";
        }
        many {
            capture_options: data_capture_config::CaptureOptions = "capture_options required list block 1 2\titems - 2";
            capture_content_type_header: data_capture_config::CaptureContentTypeHeader = "capture_content_type_header optional list block 0 1";
        }
    }
    /// Blocks of [`ProductionVariants`].
    pub mod production_variants {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CoreDumpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CoreDumpConfig
            arguments {
                destination_s3_uri: Str = "destination_s3_uri required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
                kms_key_id: Str = "kms_key_id optional\tformat arn\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedInstanceScaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ManagedInstanceScaling
            arguments {
                max_instance_count: Num = "max_instance_count optional\trange 1 -\twhole\treplaces";
                min_instance_count: Num = "min_instance_count optional\trange 0 -\twhole\treplaces";
                status: Str = "status optional\tin ENABLED|DISABLED\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            RoutingConfig
            arguments {
                routing_strategy: Str = "routing_strategy required\tin LEAST_OUTSTANDING_REQUESTS|RANDOM\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ServerlessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ServerlessConfig
            arguments {
                max_concurrency: Num = "max_concurrency required\trange 1 200\twhole\treplaces";
                memory_size_in_mb: Num = "memory_size_in_mb required\tin 1024|2048|3072|4096|5120|6144\twhole\treplaces";
                provisioned_concurrency: Num = "provisioned_concurrency optional\trange 1 200\twhole\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProductionVariants`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        ProductionVariants
        arguments {
            model_name: Name<kind::SagemakerModel> = "model_name required\treplaces";
            accelerator_type: Str = "accelerator_type optional\tin ml.eia1.medium|ml.eia1.large|ml.eia1.xlarge|ml.eia2.medium|ml.eia2.large|ml.eia2.xlarge\treplaces";
            container_startup_health_check_timeout_in_seconds: Num = "container_startup_health_check_timeout_in_seconds optional\trange 60 3600\twhole\treplaces";
            enable_ssm_access: Bool = "enable_ssm_access optional\treplaces";
            inference_ami_version: Str = "inference_ami_version optional\tin al2-ami-sagemaker-inference-gpu-2|al2-ami-sagemaker-inference-gpu-2-1|al2-ami-sagemaker-inference-gpu-3-1|al2-ami-sagemaker-inference-neuron-2\treplaces";
            initial_instance_count: Num = "initial_instance_count optional\trange 1 -\twhole\treplaces";
            initial_variant_weight: Num = "initial_variant_weight optional\trange 0 -\treplaces";
            instance_type: Str = "instance_type optional\tin ml.t2.medium|ml.t2.large|ml.t2.xlarge|ml.t2.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.12xlarge|ml.m5d.24xlarge|ml.c4.large|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.18xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.12xlarge|ml.r5.24xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.12xlarge|ml.r5d.24xlarge|ml.inf1.xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.24xlarge|ml.dl1.24xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.r8g.medium|ml.r8g.large|ml.r8g.xlarge|ml.r8g.2xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|ml.r8g.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.p4d.24xlarge|ml.c7g.large|ml.c7g.xlarge|ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.m6g.large|ml.m6g.xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|ml.m6gd.large|ml.m6gd.xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.12xlarge|ml.m6gd.16xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|ml.c6gd.8xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gn.large|ml.c6gn.xlarge|ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|ml.r6g.large|ml.r6g.xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.12xlarge|ml.r6g.16xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge\treplaces";
            model_data_download_timeout_in_seconds: Num = "model_data_download_timeout_in_seconds optional\trange 60 3600\twhole\treplaces";
            variant_name: Str = "variant_name computed\treplaces";
            volume_size_in_gb: Num = "volume_size_in_gb computed\trange 1 512\twhole\treplaces";
        }
        many {
            core_dump_config: production_variants::CoreDumpConfig = "core_dump_config optional list block 0 1";
            managed_instance_scaling: production_variants::ManagedInstanceScaling = "managed_instance_scaling optional list block 0 1";
            routing_config: production_variants::RoutingConfig = "routing_config optional list block 0 0";
            serverless_config: production_variants::ServerlessConfig = "serverless_config optional list block 0 1";
        }
    }
    /// Blocks of [`ShadowProductionVariants`].
    pub mod shadow_production_variants {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CoreDumpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CoreDumpConfig
            arguments {
                destination_s3_uri: Str = "destination_s3_uri required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
                kms_key_id: Str = "kms_key_id required\tformat arn\treplaces";
            }
        }
        pub use crate::services::sagemaker::sagemaker_endpoint_configuration::production_variants::ManagedInstanceScaling;
        pub use crate::services::sagemaker::sagemaker_endpoint_configuration::production_variants::RoutingConfig;
        pub use crate::services::sagemaker::sagemaker_endpoint_configuration::production_variants::ServerlessConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ShadowProductionVariants`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        ShadowProductionVariants
        arguments {
            model_name: Str = "model_name required\treplaces";
            accelerator_type: Str = "accelerator_type optional\tin ml.eia1.medium|ml.eia1.large|ml.eia1.xlarge|ml.eia2.medium|ml.eia2.large|ml.eia2.xlarge\treplaces";
            container_startup_health_check_timeout_in_seconds: Num = "container_startup_health_check_timeout_in_seconds optional\trange 60 3600\twhole\treplaces";
            enable_ssm_access: Bool = "enable_ssm_access optional\treplaces";
            inference_ami_version: Str = "inference_ami_version optional\tin al2-ami-sagemaker-inference-gpu-2|al2-ami-sagemaker-inference-gpu-2-1|al2-ami-sagemaker-inference-gpu-3-1|al2-ami-sagemaker-inference-neuron-2\treplaces";
            initial_instance_count: Num = "initial_instance_count optional\trange 1 -\twhole\treplaces";
            initial_variant_weight: Num = "initial_variant_weight optional\trange 0 -\treplaces";
            instance_type: Str = "instance_type optional\tin ml.t2.medium|ml.t2.large|ml.t2.xlarge|ml.t2.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.12xlarge|ml.m5d.24xlarge|ml.c4.large|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.c5d.large|ml.c5d.xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.18xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.12xlarge|ml.r5.24xlarge|ml.r5d.large|ml.r5d.xlarge|ml.r5d.2xlarge|ml.r5d.4xlarge|ml.r5d.12xlarge|ml.r5d.24xlarge|ml.inf1.xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.24xlarge|ml.dl1.24xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.12xlarge|ml.g5.16xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.r8g.medium|ml.r8g.large|ml.r8g.xlarge|ml.r8g.2xlarge|ml.r8g.4xlarge|ml.r8g.8xlarge|ml.r8g.12xlarge|ml.r8g.16xlarge|ml.r8g.24xlarge|ml.r8g.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.p4d.24xlarge|ml.c7g.large|ml.c7g.xlarge|ml.c7g.2xlarge|ml.c7g.4xlarge|ml.c7g.8xlarge|ml.c7g.12xlarge|ml.c7g.16xlarge|ml.m6g.large|ml.m6g.xlarge|ml.m6g.2xlarge|ml.m6g.4xlarge|ml.m6g.8xlarge|ml.m6g.12xlarge|ml.m6g.16xlarge|ml.m6gd.large|ml.m6gd.xlarge|ml.m6gd.2xlarge|ml.m6gd.4xlarge|ml.m6gd.8xlarge|ml.m6gd.12xlarge|ml.m6gd.16xlarge|ml.c6g.large|ml.c6g.xlarge|ml.c6g.2xlarge|ml.c6g.4xlarge|ml.c6g.8xlarge|ml.c6g.12xlarge|ml.c6g.16xlarge|ml.c6gd.large|ml.c6gd.xlarge|ml.c6gd.2xlarge|ml.c6gd.4xlarge|ml.c6gd.8xlarge|ml.c6gd.12xlarge|ml.c6gd.16xlarge|ml.c6gn.large|ml.c6gn.xlarge|ml.c6gn.2xlarge|ml.c6gn.4xlarge|ml.c6gn.8xlarge|ml.c6gn.12xlarge|ml.c6gn.16xlarge|ml.r6g.large|ml.r6g.xlarge|ml.r6g.2xlarge|ml.r6g.4xlarge|ml.r6g.8xlarge|ml.r6g.12xlarge|ml.r6g.16xlarge|ml.r6gd.large|ml.r6gd.xlarge|ml.r6gd.2xlarge|ml.r6gd.4xlarge|ml.r6gd.8xlarge|ml.r6gd.12xlarge|ml.r6gd.16xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.trn2.48xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.p5.48xlarge|ml.p5e.48xlarge|ml.p5en.48xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge\treplaces";
            model_data_download_timeout_in_seconds: Num = "model_data_download_timeout_in_seconds optional\trange 60 3600\twhole\treplaces";
            variant_name: Str = "variant_name computed\treplaces";
            volume_size_in_gb: Num = "volume_size_in_gb optional\trange 1 512\twhole\treplaces";
        }
        many {
            core_dump_config: shadow_production_variants::CoreDumpConfig = "core_dump_config optional list block 0 1";
            managed_instance_scaling: shadow_production_variants::ManagedInstanceScaling = "managed_instance_scaling optional list block 0 1";
            routing_config: shadow_production_variants::RoutingConfig = "routing_config optional list block 0 0";
            serverless_config: shadow_production_variants::ServerlessConfig = "serverless_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_endpoint_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
    Managed "aws_sagemaker_endpoint_configuration" SagemakerEndpointConfiguration SagemakerEndpointConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 63, "0-9A-Za-z-"));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tapi length - 2048\tapi match [a-zA-Z0-9:/_-]*\tservice kms\treplaces";
        name_prefix: Str = "name_prefix computed\tlength - 37\tmatch ^[0-9A-Za-z-]*$\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name computed\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        production_variants: sagemaker_endpoint_configuration::ProductionVariants = "production_variants required list block 1 10\titems - 10";
        async_inference_config: sagemaker_endpoint_configuration::AsyncInferenceConfig = "async_inference_config optional list block 0 1";
        data_capture_config: sagemaker_endpoint_configuration::DataCaptureConfig = "data_capture_config optional list block 0 1";
        shadow_production_variants: sagemaker_endpoint_configuration::ShadowProductionVariants = "shadow_production_variants optional list block 0 10\titems - 10";
    }
    attributes {
        arn: Arn<kind::SagemakerEndpointConfiguration> = "arn";
        id: Id<kind::SagemakerEndpointConfiguration> = "id";
        name: Name<kind::SagemakerEndpointConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_feature_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group).
pub mod sagemaker_feature_group {
    use crate::types::*;

    /// Blocks of [`FeatureDefinition`].
    pub mod feature_definition {
        use crate::types::*;

        /// Blocks of [`CollectionConfig`].
        pub mod collection_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`VectorConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
                VectorConfig
                arguments {
                    dimension: Num = "dimension optional\trange 1 8192\twhole\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CollectionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            CollectionConfig
            many {
                vector_config: collection_config::VectorConfig = "vector_config optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FeatureDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        FeatureDefinition
        arguments {
            collection_type: Str = "collection_type optional\tin List|Set|Vector\treplaces";
            feature_name: Str = "feature_name optional\tlength 1 64\tmatch ^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}\treplaces";
            feature_type: Str = "feature_type optional\tin Integral|Fractional|String\treplaces";
        }
        many {
            collection_config: feature_definition::CollectionConfig = "collection_config optional list block 0 1";
        }
    }
    /// Blocks of [`OfflineStoreConfig`].
    pub mod offline_store_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataCatalogConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            DataCatalogConfig
            arguments {
                catalog: Str = "catalog computed\treplaces";
                database: Str = "database computed\treplaces";
                table_name: Name<kind::GlueCatalogTable> = "table_name computed\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            S3StorageConfig
            arguments {
                s3_uri: Str = "s3_uri required\treplaces";
                kms_key_id: Str = "kms_key_id optional\tformat arn\treplaces";
                resolved_output_s3_uri: Str = "resolved_output_s3_uri computed\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OfflineStoreConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        OfflineStoreConfig
        arguments {
            disable_glue_table_creation: Bool = "disable_glue_table_creation optional\treplaces";
            table_format: Str = "table_format optional\tin Default|Glue|Iceberg\treplaces";
        }
        many {
            s3_storage_config: offline_store_config::S3StorageConfig = "s3_storage_config required list block 1 1";
            data_catalog_config: offline_store_config::DataCatalogConfig = "data_catalog_config optional list block 0 1";
        }
    }
    /// Blocks of [`OnlineStoreConfig`].
    pub mod online_store_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SecurityConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            SecurityConfig
            arguments {
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tformat arn\treplaces";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`TtlDuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            TtlDuration
            arguments {
                unit: Str = "unit optional\tin Seconds|Minutes|Hours|Days|Weeks";
                value: Num = "value optional\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OnlineStoreConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        OnlineStoreConfig
        arguments {
            enable_online_store: Bool = "enable_online_store optional\treplaces";
            storage_type: Str = "storage_type optional\tin Standard|InMemory\treplaces";
        }
        many {
            security_config: online_store_config::SecurityConfig = "security_config optional list block 0 1";
            ttl_duration: online_store_config::TtlDuration = "ttl_duration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ThroughputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        ThroughputConfig
        arguments {
            provisioned_read_capacity_units: Num = "provisioned_read_capacity_units optional\trange 0 10000000\twhole";
            provisioned_write_capacity_units: Num = "provisioned_write_capacity_units optional\trange 0 10000000\twhole";
            throughput_mode: Str = "throughput_mode computed\tin OnDemand|Provisioned";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_feature_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
    Managed "aws_sagemaker_feature_group" SagemakerFeatureGroup SagemakerFeatureGroupAttributes
    naming None;
    tags Map;
    relations {
        "at_least_one offline_store_config online_store_config";
    }
    arguments {
        event_time_feature_name: Str = "event_time_feature_name required\tlength 1 64\tmatch ^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}\treplaces";
        record_identifier_feature_name: Str = "record_identifier_feature_name required\tlength 1 64\tmatch ^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam\treplaces";
        description: Str = "description optional\tlength - 128\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        feature_group_name: Str = "feature_group_name required\tlength 1 64\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}\treplaces";
    }
    many {
        feature_definition: sagemaker_feature_group::FeatureDefinition = "feature_definition required list block 1 2500";
        offline_store_config: sagemaker_feature_group::OfflineStoreConfig = "offline_store_config optional list block 0 1";
        online_store_config: sagemaker_feature_group::OnlineStoreConfig = "online_store_config optional list block 0 1";
        throughput_config: sagemaker_feature_group::ThroughputConfig = "throughput_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerFeatureGroup> = "arn";
        feature_group_name: Name<kind::SagemakerFeatureGroup> = "feature_group_name";
        id: Id<kind::SagemakerFeatureGroup> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_flow_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition).
pub mod sagemaker_flow_definition {
    use crate::types::*;

    /// Blocks of [`HumanLoopActivationConfig`].
    pub mod human_loop_activation_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HumanLoopActivationConditionsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
            HumanLoopActivationConditionsConfig
            arguments {
                human_loop_activation_conditions: Str = "human_loop_activation_conditions required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HumanLoopActivationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        HumanLoopActivationConfig
        many {
            human_loop_activation_conditions_config: human_loop_activation_config::HumanLoopActivationConditionsConfig = "human_loop_activation_conditions_config optional list block 0 1";
        }
    }
    /// Blocks of [`HumanLoopConfig`].
    pub mod human_loop_config {
        use crate::types::*;

        /// Blocks of [`PublicWorkforceTaskPrice`].
        pub mod public_workforce_task_price {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AmountInUsd`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
                AmountInUsd
                arguments {
                    cents: Num = "cents optional\trange 0 99\twhole\treplaces";
                    dollars: Num = "dollars optional\trange 0 2\twhole\treplaces";
                    tenth_fractions_of_a_cent: Num = "tenth_fractions_of_a_cent optional\trange 0 9\twhole\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PublicWorkforceTaskPrice`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
            PublicWorkforceTaskPrice
            many {
                amount_in_usd: public_workforce_task_price::AmountInUsd = "amount_in_usd optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HumanLoopConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        HumanLoopConfig
        arguments {
            human_task_ui_arn: Arn<kind::SagemakerHumanTaskUi> = "human_task_ui_arn required\tformat arn\tservice sagemaker\treplaces";
            task_count: Num = "task_count required\trange 1 3\twhole\treplaces";
            task_description: Str = "task_description required\tlength 1 255\treplaces";
            task_title: Str = "task_title required\tlength 1 128\treplaces";
            workteam_arn: Arn<kind::SagemakerWorkteam> = "workteam_arn required\tformat arn\tservice sagemaker\treplaces";
            task_availability_lifetime_in_seconds: Num = "task_availability_lifetime_in_seconds optional\trange 1 864000\twhole\treplaces";
            task_keywords: Set<Str> = "task_keywords optional\titems 1 5\teach length 1 30\teach match ^[0-9A-Za-z]+( [0-9A-Za-z]+)*$";
            task_time_limit_in_seconds: Num = "task_time_limit_in_seconds optional\trange 30 28800\twhole\treplaces";
        }
        many {
            public_workforce_task_price: human_loop_config::PublicWorkforceTaskPrice = "public_workforce_task_price optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HumanLoopRequestSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        HumanLoopRequestSource
        arguments {
            aws_managed_human_loop_request_source: Str = "aws_managed_human_loop_request_source required\treplaces";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        OutputConfig
        arguments {
            s3_output_path: Str = "s3_output_path required\tlength 1 512\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
            kms_key_id: Str = "kms_key_id optional\tformat arn\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_flow_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
    Managed "aws_sagemaker_flow_definition" SagemakerFlowDefinition SagemakerFlowDefinitionAttributes
    naming None;
    tags Map;
    relations {
        "together human_loop_activation_config human_loop_request_source";
        "together human_loop_request_source human_loop_activation_config";
    }
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        flow_definition_name: Str = "flow_definition_name required\tlength 1 63\tmatch ^[a-z0-9](-*[a-z0-9])*$\treplaces";
    }
    many {
        human_loop_config: sagemaker_flow_definition::HumanLoopConfig = "human_loop_config required list block 1 1";
        output_config: sagemaker_flow_definition::OutputConfig = "output_config required list block 1 1";
        human_loop_activation_config: sagemaker_flow_definition::HumanLoopActivationConfig = "human_loop_activation_config optional list block 0 1";
        human_loop_request_source: sagemaker_flow_definition::HumanLoopRequestSource = "human_loop_request_source optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerFlowDefinition> = "arn";
        flow_definition_name: Name<kind::SagemakerFlowDefinition> = "flow_definition_name";
        id: Id<kind::SagemakerFlowDefinition> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub).
pub mod sagemaker_hub {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub)."]
        S3StorageConfig
        arguments {
            s3_output_path: Str = "s3_output_path optional\tlength 1 1024\tmatch ^(https|s3)://([^/])/?(.*)$\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub)."]
    Managed "aws_sagemaker_hub" SagemakerHub SagemakerHubAttributes
    naming None;
    tags Map;
    arguments {
        hub_description: Str = "hub_description required\tlength 1 1024";
        hub_display_name: Str = "hub_display_name optional\tlength 1 255";
        hub_search_keywords: Set<Str> = "hub_search_keywords optional\titems - 50";
        tags: Map<Str> = "tags optional";
    }
    unread {
        hub_name: Str = "hub_name required\tlength 1 63\tmatch ^[0-9A-Za-z-]+$\tmatch ^[0-9A-Za-z]\tmatch [0-9A-Za-z]$\treplaces";
    }
    many {
        s3_storage_config: sagemaker_hub::S3StorageConfig = "s3_storage_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerHub> = "arn";
        hub_name: Name<kind::SagemakerHub> = "hub_name";
        id: Id<kind::SagemakerHub> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_human_task_ui`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui).
pub mod sagemaker_human_task_ui {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`UiTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui)."]
        UiTemplate
        arguments {
            content: Str = "content optional\tlength 1 128000\treplaces";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`UiTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui)."]
        UiTemplateAttributes
        attributes {
            content: Str = "content";
            content_sha256: Str = "content_sha256";
            url: Str = "url";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_human_task_ui`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui)."]
    Managed "aws_sagemaker_human_task_ui" SagemakerHumanTaskUi SagemakerHumanTaskUiAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        human_task_ui_name: Str = "human_task_ui_name required\tlength 1 63\tmatch ^[a-z0-9](-*[a-z0-9])*$\treplaces";
    }
    many {
        ui_template: sagemaker_human_task_ui::UiTemplate = "ui_template required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SagemakerHumanTaskUi> = "arn";
        human_task_ui_name: Name<kind::SagemakerHumanTaskUi> = "human_task_ui_name";
        id: Id<kind::SagemakerHumanTaskUi> = "id";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        ui_template: List<sagemaker_human_task_ui::UiTemplateAttributes> = "ui_template";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_image)."]
    Managed "aws_sagemaker_image" SagemakerImage SagemakerImageAttributes
    naming None;
    tags Map;
    arguments {
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam\treplaces";
        description: Str = "description optional\tlength 1 512\tapi match .*";
        display_name: Str = "display_name optional\tlength 1 128\tapi match \\S(.*\\S)?";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        image_name: Str = "image_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    attributes {
        arn: Arn<kind::SagemakerImage> = "arn";
        id: Id<kind::SagemakerImage> = "id";
        image_name: Name<kind::SagemakerImage> = "image_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_image_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_image_version)."]
    Managed "aws_sagemaker_image_version" SagemakerImageVersion SagemakerImageVersionAttributes
    naming None;
    tags None;
    arguments {
        base_image: Str = "base_image required\tapi length 1 255\tapi match .*\treplaces";
        image_name: Id<kind::SagemakerImage> = "image_name required\tapi length 1 63\tapi match [a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}\treplaces";
        horovod: Bool = "horovod optional";
        job_type: Str = "job_type optional\tin TRAINING|INFERENCE|NOTEBOOK_KERNEL";
        ml_framework: Str = "ml_framework optional\tmatch ^[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?$";
        processor: Str = "processor optional\tin CPU|GPU";
        programming_lang: Str = "programming_lang optional\tmatch ^[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?$";
        release_notes: Str = "release_notes optional\tlength - 255";
        vendor_guidance: Str = "vendor_guidance optional\tin NOT_PROVIDED|STABLE|TO_BE_ARCHIVED|ARCHIVED";
    }
    attributes {
        arn: Arn<kind::SagemakerImageVersion> = "arn";
        container_image: Str = "container_image";
        id: Id<kind::SagemakerImageVersion> = "id";
        image_arn: Str = "image_arn";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_mlflow_tracking_server`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_mlflow_tracking_server)."]
    Managed "aws_sagemaker_mlflow_tracking_server" SagemakerMlflowTrackingServer SagemakerMlflowTrackingServerAttributes
    naming None;
    tags Map;
    arguments {
        artifact_store_uri: Str = "artifact_store_uri required\tlength - 1024\tmatch ^(https|s3)://";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam\treplaces";
        automatic_model_registration: Bool = "automatic_model_registration optional";
        mlflow_version: Str = "mlflow_version computed\treplaces";
        tags: Map<Str> = "tags optional";
        tracking_server_size: Str = "tracking_server_size optional\tin Small|Medium|Large";
        weekly_maintenance_window_start: Str = "weekly_maintenance_window_start computed";
    }
    unread {
        tracking_server_name: Str = "tracking_server_name required\treplaces";
    }
    attributes {
        arn: Arn<kind::SagemakerMlflowTrackingServer> = "arn";
        id: Id<kind::SagemakerMlflowTrackingServer> = "id";
        tags_all: Map<Str> = "tags_all";
        tracking_server_name: Name<kind::SagemakerMlflowTrackingServer> = "tracking_server_name";
        tracking_server_url: Str = "tracking_server_url";
    }
}
/// Blocks of [`aws_sagemaker_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model).
pub mod sagemaker_model {
    use crate::types::*;

    /// Blocks of [`Container`].
    pub mod container {
        use crate::types::*;

        /// Blocks of [`ImageConfig`].
        pub mod image_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`RepositoryAuthConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                RepositoryAuthConfig
                arguments {
                    repository_credentials_provider_arn: Str = "repository_credentials_provider_arn required\tformat arn\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
            ImageConfig
            arguments {
                repository_access_mode: Str = "repository_access_mode required\tin Platform|Vpc\treplaces";
            }
            many {
                repository_auth_config: image_config::RepositoryAuthConfig = "repository_auth_config optional list block 0 1";
            }
        }
        /// Blocks of [`ModelDataSource`].
        pub mod model_data_source {
            use crate::types::*;

            /// Blocks of [`S3DataSource`].
            pub mod s3_data_source {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ModelAccessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                    ModelAccessConfig
                    arguments {
                        accept_eula: Bool = "accept_eula required\treplaces";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3DataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                S3DataSource
                arguments {
                    compression_type: Str = "compression_type required\tin None|Gzip\treplaces";
                    s3_data_type: Str = "s3_data_type required\tin S3Prefix|S3Object\treplaces";
                    s3_uri: Str = "s3_uri required\tlength - 1024\tmatch ^(https|s3)://\treplaces";
                }
                many {
                    model_access_config: s3_data_source::ModelAccessConfig = "model_access_config optional list block 0 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ModelDataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
            ModelDataSource
            many {
                s3_data_source: model_data_source::S3DataSource = "s3_data_source required list block 1 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MultiModelConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
            MultiModelConfig
            arguments {
                model_cache_setting: Str = "model_cache_setting optional\tin Enabled|Disabled\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Container`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
        Container
        arguments {
            container_hostname: Str = "container_hostname optional\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
            environment: Map<Str> = "environment optional\teach length - 1024\tkey match ^[0-9A-Za-z_]+$\tkey match ^[A-Za-z_]\treplaces";
            image: Str = "image optional\tlength - 255\tmatch \\S\treplaces";
            inference_specification_name: Str = "inference_specification_name optional\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
            mode: Str = "mode optional\tin SingleModel|MultiModel\treplaces";
            model_data_url: Str = "model_data_url optional\tlength - 1024\tmatch ^(https|s3)://\treplaces";
            model_package_name: Str = "model_package_name optional\tformat arn\treplaces";
        }
        many {
            image_config: container::ImageConfig = "image_config optional list block 0 1";
            model_data_source: container::ModelDataSource = "model_data_source optional list block 0 1";
            multi_model_config: container::MultiModelConfig = "multi_model_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InferenceExecutionConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
        InferenceExecutionConfig
        arguments {
            mode: Str = "mode required\tin Serial|Direct";
        }
    }
    pub use crate::services::sagemaker::sagemaker_model::Container as PrimaryContainer;
    pub use crate::services::sagemaker::sagemaker_model::container as primary_container;
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems - 5\tprefix sg-";
            subnets: Set<Id<kind::Subnet>> = "subnets required\titems - 16\tprefix subnet-";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
    Managed "aws_sagemaker_model" SagemakerModel SagemakerModelAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam\treplaces";
        enable_network_isolation: Bool = "enable_network_isolation optional\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name computed\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        container: sagemaker_model::Container = "container optional list block 0 0";
        inference_execution_config: sagemaker_model::InferenceExecutionConfig = "inference_execution_config optional list block 0 1";
        primary_container: sagemaker_model::PrimaryContainer = "primary_container optional list block 0 1";
        vpc_config: sagemaker_model::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerModel> = "arn";
        id: Id<kind::SagemakerModel> = "id";
        name: Name<kind::SagemakerModel> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model_package_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model_package_group)."]
    Managed "aws_sagemaker_model_package_group" SagemakerModelPackageGroup SagemakerModelPackageGroupAttributes
    naming None;
    tags Map;
    arguments {
        model_package_group_description: Str = "model_package_group_description optional\tlength 1 1024\tapi match [\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        model_package_group_name: Str = "model_package_group_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$\treplaces";
    }
    attributes {
        arn: Arn<kind::SagemakerModelPackageGroup> = "arn";
        id: Id<kind::SagemakerModelPackageGroup> = "id";
        model_package_group_name: Name<kind::SagemakerModelPackageGroup> = "model_package_group_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model_package_group_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model_package_group_policy)."]
    Managed "aws_sagemaker_model_package_group_policy" SagemakerModelPackageGroupPolicy SagemakerModelPackageGroupPolicyAttributes
    naming None;
    tags None;
    arguments {
        model_package_group_name: Name<kind::SagemakerModelPackageGroup> = "model_package_group_name required\tapi length 1 63\tapi match [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\treplaces";
        resource_policy: Str = "resource_policy required\tformat json";
    }
    attributes {
        id: Id<kind::SagemakerModelPackageGroupPolicy> = "id";
    }
}
/// Blocks of [`aws_sagemaker_monitoring_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule).
pub mod sagemaker_monitoring_schedule {
    use crate::types::*;

    /// Blocks of [`MonitoringScheduleConfig`].
    pub mod monitoring_schedule_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ScheduleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule)."]
            ScheduleConfig
            arguments {
                schedule_expression: Str = "schedule_expression required\tlength 1 512\tmatch ^cron";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MonitoringScheduleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule)."]
        MonitoringScheduleConfig
        arguments {
            monitoring_job_definition_name: Name<kind::SagemakerDataQualityJobDefinition> = "monitoring_job_definition_name required\tlength - 63\tmatch ^[0-9A-Za-z-]*$";
            monitoring_type: Str = "monitoring_type required\tin DataQuality|ModelQuality|ModelBias|ModelExplainability";
        }
        many {
            schedule_config: monitoring_schedule_config::ScheduleConfig = "schedule_config optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_monitoring_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule)."]
    Managed "aws_sagemaker_monitoring_schedule" SagemakerMonitoringSchedule SagemakerMonitoringScheduleAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        monitoring_schedule_config: sagemaker_monitoring_schedule::MonitoringScheduleConfig = "monitoring_schedule_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SagemakerMonitoringSchedule> = "arn";
        id: Id<kind::SagemakerMonitoringSchedule> = "id";
        name: Name<kind::SagemakerMonitoringSchedule> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_notebook_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance).
pub mod sagemaker_notebook_instance {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMetadataServiceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance)."]
        InstanceMetadataServiceConfiguration
        arguments {
            minimum_instance_metadata_service_version: Str = "minimum_instance_metadata_service_version computed\tin 1|2";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_notebook_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance)."]
    Managed "aws_sagemaker_notebook_instance" SagemakerNotebookInstance SagemakerNotebookInstanceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        instance_type: Str = "instance_type required\tin ml.t2.medium|ml.t2.large|ml.t2.xlarge|ml.t2.2xlarge|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m4.xlarge|ml.m4.2xlarge|ml.m4.4xlarge|ml.m4.10xlarge|ml.m4.16xlarge|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.12xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c4.xlarge|ml.c4.2xlarge|ml.c4.4xlarge|ml.c4.8xlarge|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.18xlarge|ml.c5d.xlarge|ml.c5d.2xlarge|ml.c5d.4xlarge|ml.c5d.9xlarge|ml.c5d.18xlarge|ml.p2.xlarge|ml.p2.8xlarge|ml.p2.16xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.inf1.xlarge|ml.inf1.2xlarge|ml.inf1.6xlarge|ml.inf1.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.inf2.xlarge|ml.inf2.8xlarge|ml.inf2.24xlarge|ml.inf2.48xlarge|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.p5.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tapi length 20 2048\tapi match arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+\tservice iam";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] accelerator_types: Set<Str> = "accelerator_types optional deprecated\teach in ml.eia1.medium|ml.eia1.large|ml.eia1.xlarge|ml.eia2.medium|ml.eia2.large|ml.eia2.xlarge";
        additional_code_repositories: Set<Str> = "additional_code_repositories optional\titems - 3";
        default_code_repository: Name<kind::SagemakerCodeRepository> = "default_code_repository optional";
        direct_internet_access: Str = "direct_internet_access optional\tin Enabled|Disabled\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tapi length - 2048\tapi match [a-zA-Z0-9:/_-]*\treplaces";
        lifecycle_config_name: Name<kind::SagemakerNotebookInstanceLifecycleConfiguration> = "lifecycle_config_name optional\tapi length - 63\tapi match [a-zA-Z0-9](-*[a-zA-Z0-9])*";
        platform_identifier: Str = "platform_identifier computed\tmatch ^(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2|notebook-al2-v3)$\tmatch ^(notebook-al1-v1|notebook-al2-v1|notebook-al2-v2)$\treplaces";
        root_access: Str = "root_access optional\tin Enabled|Disabled";
        security_groups: Set<Id<kind::SecurityGroup>> = "security_groups computed\titems 1 -\tapi items - 5\tapi each length - 32\tapi each match [-0-9a-zA-Z]+\tprefix sg-\treplaces";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tapi length - 32\tapi match [-0-9a-zA-Z]+\tprefix subnet-\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
        volume_size: Num = "volume_size optional\twhole";
    }
    unread {
        name: Str = "name required\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    many {
        instance_metadata_service_configuration: sagemaker_notebook_instance::InstanceMetadataServiceConfiguration = "instance_metadata_service_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerNotebookInstance> = "arn";
        id: Id<kind::SagemakerNotebookInstance> = "id";
        name: Name<kind::SagemakerNotebookInstance> = "name";
        network_interface_id: Id<kind::NetworkInterface> = "network_interface_id";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_notebook_instance_lifecycle_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance_lifecycle_configuration)."]
    Managed "aws_sagemaker_notebook_instance_lifecycle_configuration" SagemakerNotebookInstanceLifecycleConfiguration SagemakerNotebookInstanceLifecycleConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        on_create: Str = "on_create optional\tlength - 16384";
        on_start: Str = "on_start optional\tlength - 16384";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name optional\tlength - 63\tmatch ^[0-9A-Za-z-]*$\treplaces";
    }
    attributes {
        arn: Arn<kind::SagemakerNotebookInstanceLifecycleConfiguration> = "arn";
        id: Id<kind::SagemakerNotebookInstanceLifecycleConfiguration> = "id";
        name: Name<kind::SagemakerNotebookInstanceLifecycleConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline).
pub mod sagemaker_pipeline {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ParallelismConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline)."]
        ParallelismConfiguration
        arguments {
            max_parallel_execution_steps: Num = "max_parallel_execution_steps required\trange 1 -\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PipelineDefinitionS3Location`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline)."]
        PipelineDefinitionS3Location
        arguments {
            bucket: Str = "bucket required";
            object_key: Str = "object_key required";
            version_id: Str = "version_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline)."]
    Managed "aws_sagemaker_pipeline" SagemakerPipeline SagemakerPipelineAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one pipeline_definition pipeline_definition_s3_location";
    }
    arguments {
        pipeline_display_name: Str = "pipeline_display_name required\tlength 1 256\tmatch ^[0-9A-Za-z-]+$\tmatch ^[0-9A-Za-z]";
        pipeline_definition: Str = "pipeline_definition optional\tlength 1 1048576\tformat json";
        pipeline_description: Str = "pipeline_description optional\tlength 1 3072";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
        tags: Map<Str> = "tags optional";
    }
    unread {
        pipeline_name: Str = "pipeline_name required\tlength 1 256\tmatch ^[0-9A-Za-z-]+$\tmatch ^[0-9A-Za-z]\treplaces";
    }
    many {
        parallelism_configuration: sagemaker_pipeline::ParallelismConfiguration = "parallelism_configuration optional list block 0 1";
        pipeline_definition_s3_location: sagemaker_pipeline::PipelineDefinitionS3Location = "pipeline_definition_s3_location optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerPipeline> = "arn";
        id: Id<kind::SagemakerPipeline> = "id";
        pipeline_name: Name<kind::SagemakerPipeline> = "pipeline_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_project).
pub mod sagemaker_project {
    use crate::types::*;

    /// Blocks of [`ServiceCatalogProvisioningDetails`].
    pub mod service_catalog_provisioning_details {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ProvisioningParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_project)."]
            ProvisioningParameter
            arguments {
                key: Str = "key required";
                value: Str = "value optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ServiceCatalogProvisioningDetails`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_project)."]
        ServiceCatalogProvisioningDetails
        arguments {
            product_id: Id<kind::ServicecatalogProduct> = "product_id required\treplaces";
            path_id: Str = "path_id optional\treplaces";
            provisioning_artifact_id: Str = "provisioning_artifact_id computed";
        }
        many {
            provisioning_parameter: service_catalog_provisioning_details::ProvisioningParameter = "provisioning_parameter optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_project)."]
    Managed "aws_sagemaker_project" SagemakerProject SagemakerProjectAttributes
    naming None;
    tags Map;
    arguments {
        project_description: Str = "project_description optional\tlength 1 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        project_name: Str = "project_name required\tlength 1 32\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}$\treplaces";
    }
    many {
        service_catalog_provisioning_details: sagemaker_project::ServiceCatalogProvisioningDetails = "service_catalog_provisioning_details required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SagemakerProject> = "arn";
        id: Id<kind::SagemakerProject> = "id";
        project_id: Id<kind::SagemakerProject> = "project_id";
        project_name: Name<kind::SagemakerProject> = "project_name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_servicecatalog_portfolio_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_servicecatalog_portfolio_status)."]
    Managed "aws_sagemaker_servicecatalog_portfolio_status" SagemakerServicecatalogPortfolioStatus SagemakerServicecatalogPortfolioStatusAttributes
    naming None;
    tags None;
    arguments {
        status: Str = "status required\tin Enabled|Disabled";
    }
    attributes {
        id: Id<kind::SagemakerServicecatalogPortfolioStatus> = "id";
    }
}
/// Blocks of [`aws_sagemaker_space`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space).
pub mod sagemaker_space {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OwnershipSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
        OwnershipSettings
        arguments {
            owner_user_profile_name: Str = "owner_user_profile_name required";
        }
    }
    /// Blocks of [`SpaceSettings`].
    pub mod space_settings {
        use crate::types::*;

        /// Blocks of [`CodeEditorAppSettings`].
        pub mod code_editor_app_settings {
            use crate::types::*;

            /// Blocks of [`AppLifecycleManagement`].
            pub mod app_lifecycle_management {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IdleSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                    IdleSettings
                    arguments {
                        idle_timeout_in_minutes: Num = "idle_timeout_in_minutes optional\trange 60 525600\twhole";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`AppLifecycleManagement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                AppLifecycleManagement
                many {
                    idle_settings: app_lifecycle_management::IdleSettings = "idle_settings optional list block 0 1";
                }
            }
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CodeEditorAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            CodeEditorAppSettings
            many {
                default_resource_spec: code_editor_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                app_lifecycle_management: code_editor_app_settings::AppLifecycleManagement = "app_lifecycle_management optional list block 0 1";
            }
        }
        /// Blocks of [`CustomFileSystem`].
        pub mod custom_file_system {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EfsFileSystem`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                EfsFileSystem
                arguments {
                    file_system_id: Str = "file_system_id required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomFileSystem`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            CustomFileSystem
            many {
                efs_file_system: custom_file_system::EfsFileSystem = "efs_file_system required list block 1 1";
            }
        }
        /// Blocks of [`JupyterLabAppSettings`].
        pub mod jupyter_lab_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_space::space_settings::code_editor_app_settings::AppLifecycleManagement;
            pub use crate::services::sagemaker::sagemaker_space::space_settings::code_editor_app_settings::app_lifecycle_management;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterLabAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            JupyterLabAppSettings
            many {
                default_resource_spec: jupyter_lab_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                app_lifecycle_management: jupyter_lab_app_settings::AppLifecycleManagement = "app_lifecycle_management optional list block 0 1";
                code_repository: jupyter_lab_app_settings::CodeRepository = "code_repository optional set block 0 10\titems - 10";
            }
        }
        /// Blocks of [`JupyterServerAppSettings`].
        pub mod jupyter_server_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterServerAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            JupyterServerAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                default_resource_spec: jupyter_server_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                code_repository: jupyter_server_app_settings::CodeRepository = "code_repository optional set block 0 10\titems - 10";
            }
        }
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional\teach format arn";
            }
            many {
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
            }
        }
        /// Blocks of [`SpaceStorageSettings`].
        pub mod space_storage_settings {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EbsStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                EbsStorageSettings
                arguments {
                    ebs_volume_size_in_gb: Num = "ebs_volume_size_in_gb required\trange 5 16384\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SpaceStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            SpaceStorageSettings
            many {
                ebs_storage_settings: space_storage_settings::EbsStorageSettings = "ebs_storage_settings required list block 1 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SpaceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
        SpaceSettings
        arguments {
            app_type: Str = "app_type optional\tin JupyterServer|KernelGateway|DetailedProfiler|TensorBoard|CodeEditor|JupyterLab|RStudioServerPro|RSessionGateway|Canvas";
        }
        many {
            code_editor_app_settings: space_settings::CodeEditorAppSettings = "code_editor_app_settings optional list block 0 1";
            custom_file_system: space_settings::CustomFileSystem = "custom_file_system optional list block 0 0";
            jupyter_lab_app_settings: space_settings::JupyterLabAppSettings = "jupyter_lab_app_settings optional list block 0 1";
            jupyter_server_app_settings: space_settings::JupyterServerAppSettings = "jupyter_server_app_settings optional list block 0 1";
            kernel_gateway_app_settings: space_settings::KernelGatewayAppSettings = "kernel_gateway_app_settings optional list block 0 1";
            space_storage_settings: space_settings::SpaceStorageSettings = "space_storage_settings optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SpaceSharingSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
        SpaceSharingSettings
        arguments {
            sharing_type: Str = "sharing_type required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_space`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
    Managed "aws_sagemaker_space" SagemakerSpace SagemakerSpaceAttributes
    naming None;
    tags Map;
    relations {
        "together ownership_settings space_sharing_settings";
        "together space_sharing_settings ownership_settings";
    }
    arguments {
        domain_id: Id<kind::SagemakerDomain> = "domain_id required\treplaces";
        space_display_name: Str = "space_display_name optional\tlength - 64";
        tags: Map<Str> = "tags optional";
    }
    unread {
        space_name: Str = "space_name required\tlength 1 63\tmatch ^[0-9A-Za-z]\treplaces";
    }
    many {
        ownership_settings: sagemaker_space::OwnershipSettings = "ownership_settings optional list block 0 1";
        space_settings: sagemaker_space::SpaceSettings = "space_settings optional list block 0 1";
        space_sharing_settings: sagemaker_space::SpaceSharingSettings = "space_sharing_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerSpace> = "arn";
        home_efs_file_system_uid: Str = "home_efs_file_system_uid";
        id: Id<kind::SagemakerSpace> = "id";
        space_name: Name<kind::SagemakerSpace> = "space_name";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_studio_lifecycle_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_studio_lifecycle_config)."]
    Managed "aws_sagemaker_studio_lifecycle_config" SagemakerStudioLifecycleConfig SagemakerStudioLifecycleConfigAttributes
    naming None;
    tags Map;
    arguments {
        studio_lifecycle_config_app_type: Str = "studio_lifecycle_config_app_type required\tin JupyterServer|KernelGateway|CodeEditor|JupyterLab\treplaces";
        studio_lifecycle_config_content: Str = "studio_lifecycle_config_content required\tlength 1 16384\tapi match [\\S\\s]+\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        studio_lifecycle_config_name: Str = "studio_lifecycle_config_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    attributes {
        arn: Arn<kind::SagemakerStudioLifecycleConfig> = "arn";
        id: Id<kind::SagemakerStudioLifecycleConfig> = "id";
        studio_lifecycle_config_name: Name<kind::SagemakerStudioLifecycleConfig> = "studio_lifecycle_config_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile).
pub mod sagemaker_user_profile {
    use crate::types::*;

    /// Blocks of [`UserSettings`].
    pub mod user_settings {
        use crate::types::*;

        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::CanvasAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::canvas_app_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::CodeEditorAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::code_editor_app_settings;
        /// Blocks of [`CustomFileSystemConfig`].
        pub mod custom_file_system_config {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EfsFileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
                EfsFileSystemConfig
                arguments {
                    file_system_id: Str = "file_system_id required";
                    file_system_path: Str = "file_system_path optional\tlength 1 -";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CustomFileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
            CustomFileSystemConfig
            many {
                efs_file_system_config: custom_file_system_config::EfsFileSystemConfig = "efs_file_system_config optional list block 0 0";
            }
        }
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::CustomPosixUserConfig;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::JupyterLabAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings;
        /// Blocks of [`JupyterServerAppSettings`].
        pub mod jupyter_server_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional\tin system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
                    lifecycle_config_arn: Arn<kind::SagemakerStudioLifecycleConfig> = "lifecycle_config_arn optional\tformat arn\tservice sagemaker";
                    sagemaker_image_arn: Str = "sagemaker_image_arn optional\tformat arn";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional\tformat arn";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterServerAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
            JupyterServerAppSettings
            arguments {
                lifecycle_config_arns: Set<Arn<kind::SagemakerStudioLifecycleConfig>> = "lifecycle_config_arns optional\teach format arn\tservice sagemaker";
            }
            many {
                code_repository: jupyter_server_app_settings::CodeRepository = "code_repository optional set block 0 10\titems - 10";
                default_resource_spec: jupyter_server_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::types::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional\tin system|ml.t3.micro|ml.t3.small|ml.t3.medium|ml.t3.large|ml.t3.xlarge|ml.t3.2xlarge|ml.m5.large|ml.m5.xlarge|ml.m5.2xlarge|ml.m5.4xlarge|ml.m5.8xlarge|ml.m5.12xlarge|ml.m5.16xlarge|ml.m5.24xlarge|ml.m5d.large|ml.m5d.xlarge|ml.m5d.2xlarge|ml.m5d.4xlarge|ml.m5d.8xlarge|ml.m5d.12xlarge|ml.m5d.16xlarge|ml.m5d.24xlarge|ml.c5.large|ml.c5.xlarge|ml.c5.2xlarge|ml.c5.4xlarge|ml.c5.9xlarge|ml.c5.12xlarge|ml.c5.18xlarge|ml.c5.24xlarge|ml.p3.2xlarge|ml.p3.8xlarge|ml.p3.16xlarge|ml.p3dn.24xlarge|ml.g4dn.xlarge|ml.g4dn.2xlarge|ml.g4dn.4xlarge|ml.g4dn.8xlarge|ml.g4dn.12xlarge|ml.g4dn.16xlarge|ml.r5.large|ml.r5.xlarge|ml.r5.2xlarge|ml.r5.4xlarge|ml.r5.8xlarge|ml.r5.12xlarge|ml.r5.16xlarge|ml.r5.24xlarge|ml.g5.xlarge|ml.g5.2xlarge|ml.g5.4xlarge|ml.g5.8xlarge|ml.g5.16xlarge|ml.g5.12xlarge|ml.g5.24xlarge|ml.g5.48xlarge|ml.g6.xlarge|ml.g6.2xlarge|ml.g6.4xlarge|ml.g6.8xlarge|ml.g6.12xlarge|ml.g6.16xlarge|ml.g6.24xlarge|ml.g6.48xlarge|ml.g6e.xlarge|ml.g6e.2xlarge|ml.g6e.4xlarge|ml.g6e.8xlarge|ml.g6e.12xlarge|ml.g6e.16xlarge|ml.g6e.24xlarge|ml.g6e.48xlarge|ml.geospatial.interactive|ml.p4d.24xlarge|ml.p4de.24xlarge|ml.trn1.2xlarge|ml.trn1.32xlarge|ml.trn1n.32xlarge|ml.p5.48xlarge|ml.p5en.48xlarge|ml.m6i.large|ml.m6i.xlarge|ml.m6i.2xlarge|ml.m6i.4xlarge|ml.m6i.8xlarge|ml.m6i.12xlarge|ml.m6i.16xlarge|ml.m6i.24xlarge|ml.m6i.32xlarge|ml.m7i.large|ml.m7i.xlarge|ml.m7i.2xlarge|ml.m7i.4xlarge|ml.m7i.8xlarge|ml.m7i.12xlarge|ml.m7i.16xlarge|ml.m7i.24xlarge|ml.m7i.48xlarge|ml.c6i.large|ml.c6i.xlarge|ml.c6i.2xlarge|ml.c6i.4xlarge|ml.c6i.8xlarge|ml.c6i.12xlarge|ml.c6i.16xlarge|ml.c6i.24xlarge|ml.c6i.32xlarge|ml.c7i.large|ml.c7i.xlarge|ml.c7i.2xlarge|ml.c7i.4xlarge|ml.c7i.8xlarge|ml.c7i.12xlarge|ml.c7i.16xlarge|ml.c7i.24xlarge|ml.c7i.48xlarge|ml.r6i.large|ml.r6i.xlarge|ml.r6i.2xlarge|ml.r6i.4xlarge|ml.r6i.8xlarge|ml.r6i.12xlarge|ml.r6i.16xlarge|ml.r6i.24xlarge|ml.r6i.32xlarge|ml.r7i.large|ml.r7i.xlarge|ml.r7i.2xlarge|ml.r7i.4xlarge|ml.r7i.8xlarge|ml.r7i.12xlarge|ml.r7i.16xlarge|ml.r7i.24xlarge|ml.r7i.48xlarge|ml.m6id.large|ml.m6id.xlarge|ml.m6id.2xlarge|ml.m6id.4xlarge|ml.m6id.8xlarge|ml.m6id.12xlarge|ml.m6id.16xlarge|ml.m6id.24xlarge|ml.m6id.32xlarge|ml.c6id.large|ml.c6id.xlarge|ml.c6id.2xlarge|ml.c6id.4xlarge|ml.c6id.8xlarge|ml.c6id.12xlarge|ml.c6id.16xlarge|ml.c6id.24xlarge|ml.c6id.32xlarge|ml.r6id.large|ml.r6id.xlarge|ml.r6id.2xlarge|ml.r6id.4xlarge|ml.r6id.8xlarge|ml.r6id.12xlarge|ml.r6id.16xlarge|ml.r6id.24xlarge|ml.r6id.32xlarge";
                    lifecycle_config_arn: Arn<kind::SagemakerStudioLifecycleConfig> = "lifecycle_config_arn optional\tformat arn\tservice sagemaker";
                    sagemaker_image_arn: Str = "sagemaker_image_arn optional\tformat arn";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Arn<kind::SagemakerImageVersion> = "sagemaker_image_version_arn optional\tformat arn\tservice sagemaker";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Arn<kind::SagemakerStudioLifecycleConfig>> = "lifecycle_config_arns optional\teach format arn\tservice sagemaker";
            }
            many {
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::RSessionAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::r_session_app_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::RStudioServerProAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::SharingSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::SpaceStorageSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::space_storage_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::StudioWebPortalSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::TensorBoardAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::tensor_board_app_settings;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`UserSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
        UserSettings
        arguments {
            execution_role: Arn<kind::IamRole> = "execution_role required\tformat arn\tservice iam";
            auto_mount_home_efs: Str = "auto_mount_home_efs computed\tin Enabled|Disabled|DefaultAsDomain";
            default_landing_uri: Str = "default_landing_uri optional";
            security_groups: Set<Str> = "security_groups optional\titems - 5";
            studio_web_portal: Str = "studio_web_portal computed\tin ENABLED|DISABLED";
        }
        many {
            canvas_app_settings: user_settings::CanvasAppSettings = "canvas_app_settings optional list block 0 1";
            code_editor_app_settings: user_settings::CodeEditorAppSettings = "code_editor_app_settings optional list block 0 1";
            custom_file_system_config: user_settings::CustomFileSystemConfig = "custom_file_system_config optional list block 0 0";
            custom_posix_user_config: user_settings::CustomPosixUserConfig = "custom_posix_user_config optional list block 0 1";
            jupyter_lab_app_settings: user_settings::JupyterLabAppSettings = "jupyter_lab_app_settings optional list block 0 1";
            jupyter_server_app_settings: user_settings::JupyterServerAppSettings = "jupyter_server_app_settings optional list block 0 1";
            kernel_gateway_app_settings: user_settings::KernelGatewayAppSettings = "kernel_gateway_app_settings optional list block 0 1";
            r_session_app_settings: user_settings::RSessionAppSettings = "r_session_app_settings optional list block 0 1";
            r_studio_server_pro_app_settings: user_settings::RStudioServerProAppSettings = "r_studio_server_pro_app_settings optional list block 0 1";
            sharing_settings: user_settings::SharingSettings = "sharing_settings optional list block 0 1";
            space_storage_settings: user_settings::SpaceStorageSettings = "space_storage_settings optional list block 0 1";
            studio_web_portal_settings: user_settings::StudioWebPortalSettings = "studio_web_portal_settings optional list block 0 1";
            tensor_board_app_settings: user_settings::TensorBoardAppSettings = "tensor_board_app_settings optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
    Managed "aws_sagemaker_user_profile" SagemakerUserProfile SagemakerUserProfileAttributes
    naming None;
    tags Map;
    arguments {
        domain_id: Id<kind::SagemakerDomain> = "domain_id required\tapi length - 63\tapi match d-(-*[a-z0-9]){1,61}\treplaces";
        single_sign_on_user_identifier: Str = "single_sign_on_user_identifier optional\tapi match UserName\treplaces";
        single_sign_on_user_value: Str = "single_sign_on_user_value optional\tapi length - 256\treplaces";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        user_profile_name: Str = "user_profile_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\treplaces";
    }
    many {
        user_settings: sagemaker_user_profile::UserSettings = "user_settings optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerUserProfile> = "arn";
        home_efs_file_system_uid: Str = "home_efs_file_system_uid";
        id: Id<kind::SagemakerUserProfile> = "id";
        tags_all: Map<Str> = "tags_all";
        user_profile_name: Name<kind::SagemakerUserProfile> = "user_profile_name";
    }
}
/// Blocks of [`aws_sagemaker_workforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce).
pub mod sagemaker_workforce {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        CognitoConfig
        arguments {
            client_id: Id<kind::CognitoUserPoolClient> = "client_id required";
            user_pool: Str = "user_pool required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OidcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        OidcConfig
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required\tlength 1 500\tformat url";
            client_id: Str = "client_id required\tlength 1 1024";
            client_secret: Secret<Str> = "client_secret required sensitive\tlength 1 1024";
            issuer: Str = "issuer required\tlength 1 500\tformat url";
            jwks_uri: Str = "jwks_uri required\tlength 1 500\tformat url";
            logout_endpoint: Str = "logout_endpoint required\tlength 1 500\tformat url";
            token_endpoint: Str = "token_endpoint required\tlength 1 500\tformat url";
            user_info_endpoint: Str = "user_info_endpoint required\tlength 1 500\tformat url";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            scope: Str = "scope optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceIpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        SourceIpConfig
        arguments {
            cidrs: Set<Str> = "cidrs required\titems - 10\teach format cidr";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkforceVpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        WorkforceVpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids optional\titems - 5";
            subnets: Set<Str> = "subnets optional\titems - 16";
            vpc_id: Str = "vpc_id optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`WorkforceVpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        WorkforceVpcConfigAttributes
        attributes {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnets: Set<Id<kind::Subnet>> = "subnets";
            vpc_endpoint_id: Id<kind::VpcEndpoint> = "vpc_endpoint_id";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_workforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
    Managed "aws_sagemaker_workforce" SagemakerWorkforce SagemakerWorkforceAttributes
    naming None;
    tags None;
    relations {
        "exactly_one cognito_config oidc_config";
    }
    unread {
        workforce_name: Str = "workforce_name required\tlength 1 63\tmatch ^[a-zA-Z0-9]([a-zA-Z0-9\\-])*$\treplaces";
    }
    many {
        cognito_config: sagemaker_workforce::CognitoConfig = "cognito_config optional list block 0 1";
        oidc_config: sagemaker_workforce::OidcConfig = "oidc_config optional list block 0 1";
        source_ip_config: sagemaker_workforce::SourceIpConfig = "source_ip_config optional list block 0 1";
        workforce_vpc_config: sagemaker_workforce::WorkforceVpcConfig = "workforce_vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerWorkforce> = "arn";
        id: Id<kind::SagemakerWorkforce> = "id";
        subdomain: Str = "subdomain";
        workforce_name: Name<kind::SagemakerWorkforce> = "workforce_name";
    }
    objects {
        workforce_vpc_config: List<sagemaker_workforce::WorkforceVpcConfigAttributes> = "workforce_vpc_config";
    }
}
/// Blocks of [`aws_sagemaker_workteam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam).
pub mod sagemaker_workteam {
    use crate::types::*;

    /// Blocks of [`MemberDefinition`].
    pub mod member_definition {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CognitoMemberDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
            CognitoMemberDefinition
            arguments {
                client_id: Id<kind::CognitoUserPoolClient> = "client_id required";
                user_group: OneOf<kind::CognitoUserGroupIdOrName> = "user_group required";
                user_pool: Str = "user_pool required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OidcMemberDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
            OidcMemberDefinition
            arguments {
                groups: Set<Str> = "groups required\titems - 10\teach length 1 63";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MemberDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
        MemberDefinition
        many {
            cognito_member_definition: member_definition::CognitoMemberDefinition = "cognito_member_definition optional list block 0 1";
            oidc_member_definition: member_definition::OidcMemberDefinition = "oidc_member_definition optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NotificationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
        NotificationConfiguration
        arguments {
            notification_topic_arn: Arn<kind::SnsTopic> = "notification_topic_arn optional\tformat arn\tservice sns";
        }
    }
    /// Blocks of [`WorkerAccessConfiguration`].
    pub mod worker_access_configuration {
        use crate::types::*;

        /// Blocks of [`S3Presign`].
        pub mod s3_presign {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IamPolicyConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
                IamPolicyConstraints
                arguments {
                    source_ip: Str = "source_ip computed\tin Enabled|Disabled";
                    vpc_source_ip: Str = "vpc_source_ip computed\tin Enabled|Disabled";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Presign`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
            S3Presign
            many {
                iam_policy_constraints: s3_presign::IamPolicyConstraints = "iam_policy_constraints optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkerAccessConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
        WorkerAccessConfiguration
        many {
            s3_presign: worker_access_configuration::S3Presign = "s3_presign optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_workteam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
    Managed "aws_sagemaker_workteam" SagemakerWorkteam SagemakerWorkteamAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one worker_access_configuration.s3_presign.iam_policy_constraints.source_ip worker_access_configuration.s3_presign.iam_policy_constraints.vpc_source_ip";
    }
    arguments {
        description: Str = "description required\tlength 1 200\tapi match .+";
        tags: Map<Str> = "tags optional\tapi items - 50";
        workforce_name: Id<kind::SagemakerWorkforce> = "workforce_name optional\tapi length 1 63\tapi match [a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}\treplaces";
    }
    unread {
        workteam_name: Str = "workteam_name required\tlength 1 63\tmatch ^[a-zA-Z0-9](-*[a-zA-Z0-9])*$\treplaces";
    }
    many {
        member_definition: sagemaker_workteam::MemberDefinition = "member_definition required list block 1 10\titems - 10";
        notification_configuration: sagemaker_workteam::NotificationConfiguration = "notification_configuration optional list block 0 1";
        worker_access_configuration: sagemaker_workteam::WorkerAccessConfiguration = "worker_access_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SagemakerWorkteam> = "arn";
        id: Id<kind::SagemakerWorkteam> = "id";
        subdomain: Str = "subdomain";
        tags_all: Map<Str> = "tags_all";
        workteam_name: Name<kind::SagemakerWorkteam> = "workteam_name";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_sagemaker_prebuilt_ecr_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/sagemaker_prebuilt_ecr_image)."]
        Data "aws_sagemaker_prebuilt_ecr_image" SagemakerPrebuiltEcrImage SagemakerPrebuiltEcrImageAttributes
        naming None;
        tags None;
        arguments {
            repository_name: Str = "repository_name required";
            id: Str = "id computed";
        }
        unread {
            dns_suffix: Str = "dns_suffix optional";
            image_tag: Str = "image_tag optional";
            region: Str = "region optional";
        }
        attributes {
            registry_id: Str = "registry_id";
            registry_path: Str = "registry_path";
        }
    }
}
