// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `sagemaker`.

use crate::kinds::*;

/// Blocks of [`aws_sagemaker_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app).
pub mod sagemaker_app {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app)."]
        ResourceSpec
        arguments {
            instance_type: Str = "instance_type optional";
            lifecycle_config_arn: Str = "lifecycle_config_arn optional";
            sagemaker_image_arn: Str = "sagemaker_image_arn computed";
            sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
            sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app)."]
    Managed "aws_sagemaker_app" SagemakerApp SagemakerAppAttributes
    naming None;
    tags Map;
    arguments {
        app_name: Str = "app_name required";
        app_type: Str = "app_type required";
        domain_id: Str = "domain_id required";
        space_name: Str = "space_name optional";
        tags: Map<Str> = "tags optional";
        user_profile_name: Str = "user_profile_name optional";
    }
    many {
        resource_spec: sagemaker_app::ResourceSpec = "resource_spec optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_app_image_config`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config).
pub mod sagemaker_app_image_config {
    use crate::kinds::*;

    /// Blocks of [`CodeEditorAppImageConfig`].
    pub mod code_editor_app_image_config {
        use crate::kinds::*;

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
                default_gid: Num = "default_gid optional";
                default_uid: Num = "default_uid optional";
                mount_path: Str = "mount_path optional";
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
        use crate::kinds::*;

        pub use crate::services::sagemaker::sagemaker_app_image_config::code_editor_app_image_config::FileSystemConfig;
        formwork_model::block_binding! {
            #[doc = "Block [`KernelSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
            KernelSpec
            arguments {
                name: Str = "name required";
                display_name: Str = "display_name optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`KernelGatewayImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_app_image_config)."]
        KernelGatewayImageConfig
        many {
            kernel_spec: kernel_gateway_image_config::KernelSpec = "kernel_spec required list block 1 5";
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
        app_image_config_name: Str = "app_image_config_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        code_editor_app_image_config: sagemaker_app_image_config::CodeEditorAppImageConfig = "code_editor_app_image_config optional list block 0 1";
        jupyter_lab_image_config: sagemaker_app_image_config::JupyterLabImageConfig = "jupyter_lab_image_config optional list block 0 1";
        kernel_gateway_image_config: sagemaker_app_image_config::KernelGatewayImageConfig = "kernel_gateway_image_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_code_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository).
pub mod sagemaker_code_repository {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`GitConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository)."]
        GitConfig
        arguments {
            repository_url: Str = "repository_url required";
            branch: Str = "branch optional";
            secret_arn: Str = "secret_arn optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_code_repository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_code_repository)."]
    Managed "aws_sagemaker_code_repository" SagemakerCodeRepository SagemakerCodeRepositoryAttributes
    naming None;
    tags Map;
    arguments {
        code_repository_name: Str = "code_repository_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        git_config: sagemaker_code_repository::GitConfig = "git_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_data_quality_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition).
pub mod sagemaker_data_quality_job_definition {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataQualityAppSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        DataQualityAppSpecification
        arguments {
            image_uri: Str = "image_uri required";
            environment: Map<Str> = "environment optional";
            post_analytics_processor_source_uri: Str = "post_analytics_processor_source_uri optional";
            record_preprocessor_source_uri: Str = "record_preprocessor_source_uri optional";
        }
    }
    /// Blocks of [`DataQualityBaselineConfig`].
    pub mod data_quality_baseline_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ConstraintsResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            ConstraintsResource
            arguments {
                s3_uri: Str = "s3_uri optional";
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
        use crate::kinds::*;

        /// Blocks of [`BatchTransformInput`].
        pub mod batch_transform_input {
            use crate::kinds::*;

            /// Blocks of [`DatasetFormat`].
            pub mod dataset_format {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Csv`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                    Csv
                    arguments {
                        header: Bool = "header optional";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Json`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                    Json
                    arguments {
                        line: Bool = "line optional";
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
                data_captured_destination_s3_uri: Str = "data_captured_destination_s3_uri required";
                local_path: Str = "local_path optional";
                s3_data_distribution_type: Str = "s3_data_distribution_type computed";
                s3_input_mode: Str = "s3_input_mode computed";
            }
            many {
                dataset_format: batch_transform_input::DatasetFormat = "dataset_format required list block 1 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`EndpointInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            EndpointInput
            arguments {
                endpoint_name: Str = "endpoint_name required";
                local_path: Str = "local_path optional";
                s3_data_distribution_type: Str = "s3_data_distribution_type computed";
                s3_input_mode: Str = "s3_input_mode computed";
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
        use crate::kinds::*;

        /// Blocks of [`MonitoringOutputs`].
        pub mod monitoring_outputs {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`S3Output`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
                S3Output
                arguments {
                    s3_uri: Str = "s3_uri required";
                    local_path: Str = "local_path optional";
                    s3_upload_mode: Str = "s3_upload_mode computed";
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
            kms_key_id: Str = "kms_key_id optional";
        }
        many {
            monitoring_outputs: data_quality_job_output_config::MonitoringOutputs = "monitoring_outputs required list block 1 1";
        }
    }
    /// Blocks of [`JobResources`].
    pub mod job_resources {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClusterConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
            ClusterConfig
            arguments {
                instance_count: Num = "instance_count required";
                instance_type: Str = "instance_type required";
                volume_size_in_gb: Num = "volume_size_in_gb required";
                volume_kms_key_id: Str = "volume_kms_key_id optional";
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
        use crate::kinds::*;

        pub use crate::shared::comprehend_comprehend_document_classifier_vpc_config::VpcConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`NetworkConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        NetworkConfig
        arguments {
            enable_inter_container_traffic_encryption: Bool = "enable_inter_container_traffic_encryption optional";
            enable_network_isolation: Bool = "enable_network_isolation optional";
        }
        many {
            vpc_config: network_config::VpcConfig = "vpc_config optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`StoppingCondition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
        StoppingCondition
        arguments {
            max_runtime_in_seconds: Num = "max_runtime_in_seconds computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_data_quality_job_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_data_quality_job_definition)."]
    Managed "aws_sagemaker_data_quality_job_definition" SagemakerDataQualityJobDefinition SagemakerDataQualityJobDefinitionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        role_arn: Str = "role_arn required";
        name: Str = "name computed";
        tags: Map<Str> = "tags optional";
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
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device).
pub mod sagemaker_device {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device)."]
        Device
        arguments {
            device_name: Str = "device_name required";
            description: Str = "description optional";
            iot_thing_name: Str = "iot_thing_name optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_device`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device)."]
    Managed "aws_sagemaker_device" SagemakerDevice SagemakerDeviceAttributes
    naming None;
    tags None;
    arguments {
        device_fleet_name: Str = "device_fleet_name required";
    }
    many {
        device: sagemaker_device::Device = "device required list block 1 1";
    }
    attributes {
        agent_version: Str = "agent_version";
        arn: Str = "arn";
        id: Str = "id";
    }
}
/// Blocks of [`aws_sagemaker_device_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet).
pub mod sagemaker_device_fleet {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet)."]
        OutputConfig
        arguments {
            s3_output_location: Str = "s3_output_location required";
            kms_key_id: Str = "kms_key_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_device_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_device_fleet)."]
    Managed "aws_sagemaker_device_fleet" SagemakerDeviceFleet SagemakerDeviceFleetAttributes
    naming None;
    tags Map;
    arguments {
        device_fleet_name: Str = "device_fleet_name required";
        role_arn: Str = "role_arn required";
        description: Str = "description optional";
        enable_iot_role_alias: Bool = "enable_iot_role_alias optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        output_config: sagemaker_device_fleet::OutputConfig = "output_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        iot_role_alias: Str = "iot_role_alias";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain).
pub mod sagemaker_domain {
    use crate::kinds::*;

    /// Blocks of [`DefaultSpaceSettings`].
    pub mod default_space_settings {
        use crate::kinds::*;

        /// Blocks of [`CustomFileSystemConfig`].
        pub mod custom_file_system_config {
            use crate::kinds::*;

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
                gid: Num = "gid required";
                uid: Num = "uid required";
            }
        }
        /// Blocks of [`JupyterLabAppSettings`].
        pub mod jupyter_lab_app_settings {
            use crate::kinds::*;

            /// Blocks of [`AppLifecycleManagement`].
            pub mod app_lifecycle_management {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IdleSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                    IdleSettings
                    arguments {
                        idle_timeout_in_minutes: Num = "idle_timeout_in_minutes optional";
                        lifecycle_management: Str = "lifecycle_management optional";
                        max_idle_timeout_in_minutes: Num = "max_idle_timeout_in_minutes optional";
                        min_idle_timeout_in_minutes: Num = "min_idle_timeout_in_minutes optional";
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
                    repository_url: Str = "repository_url required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`CustomImage`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                CustomImage
                arguments {
                    app_image_config_name: Str = "app_image_config_name required";
                    image_name: Str = "image_name required";
                    image_version_number: Num = "image_version_number optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultResourceSpec`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultResourceSpec
                arguments {
                    instance_type: Str = "instance_type optional";
                    lifecycle_config_arn: Str = "lifecycle_config_arn optional";
                    sagemaker_image_arn: Str = "sagemaker_image_arn optional";
                    sagemaker_image_version_alias: Str = "sagemaker_image_version_alias optional";
                    sagemaker_image_version_arn: Str = "sagemaker_image_version_arn optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`EmrSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                EmrSettings
                arguments {
                    assumable_role_arns: Set<Str> = "assumable_role_arns optional";
                    execution_role_arns: Set<Str> = "execution_role_arns optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterLabAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            JupyterLabAppSettings
            arguments {
                built_in_lifecycle_config_arn: Str = "built_in_lifecycle_config_arn optional";
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
            }
            many {
                app_lifecycle_management: jupyter_lab_app_settings::AppLifecycleManagement = "app_lifecycle_management optional list block 0 1";
                code_repository: jupyter_lab_app_settings::CodeRepository = "code_repository optional set block 0 10";
                custom_image: jupyter_lab_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: jupyter_lab_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
                emr_settings: jupyter_lab_app_settings::EmrSettings = "emr_settings optional list block 0 1";
            }
        }
        /// Blocks of [`JupyterServerAppSettings`].
        pub mod jupyter_server_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterServerAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            JupyterServerAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
            }
            many {
                code_repository: jupyter_server_app_settings::CodeRepository = "code_repository optional set block 0 10";
                default_resource_spec: jupyter_server_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
            }
            many {
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec optional list block 0 1";
            }
        }
        /// Blocks of [`SpaceStorageSettings`].
        pub mod space_storage_settings {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DefaultEbsStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                DefaultEbsStorageSettings
                arguments {
                    default_ebs_volume_size_in_gb: Num = "default_ebs_volume_size_in_gb required";
                    maximum_ebs_volume_size_in_gb: Num = "maximum_ebs_volume_size_in_gb required";
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
            execution_role: Str = "execution_role required";
            security_groups: Set<Str> = "security_groups optional";
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
        use crate::kinds::*;

        /// Blocks of [`CanvasAppSettings`].
        pub mod canvas_app_settings {
            use crate::kinds::*;

            pub use crate::shared::guardduty_guardduty_malware_protection_plan_actions_tagging::Tagging as DirectDeploySettings;
            formwork_model::block_binding! {
                #[doc = "Block [`EmrServerlessSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                EmrServerlessSettings
                arguments {
                    execution_role_arn: Str = "execution_role_arn optional";
                    status: Str = "status optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`GenerativeAiSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                GenerativeAiSettings
                arguments {
                    amazon_bedrock_role_arn: Str = "amazon_bedrock_role_arn optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`IdentityProviderOauthSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                IdentityProviderOauthSettings
                arguments {
                    secret_arn: Str = "secret_arn required";
                    data_source_name: Str = "data_source_name optional";
                    status: Str = "status optional";
                }
            }
            pub use crate::shared::guardduty_guardduty_malware_protection_plan_actions_tagging::Tagging as KendraSettings;
            formwork_model::block_binding! {
                #[doc = "Block [`ModelRegisterSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                ModelRegisterSettings
                arguments {
                    cross_account_model_register_role_arn: Str = "cross_account_model_register_role_arn optional";
                    status: Str = "status optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TimeSeriesForecastingSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                TimeSeriesForecastingSettings
                arguments {
                    amazon_forecast_role_arn: Str = "amazon_forecast_role_arn optional";
                    status: Str = "status optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`WorkspaceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
                WorkspaceSettings
                arguments {
                    s3_artifact_path: Str = "s3_artifact_path optional";
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
                identity_provider_oauth_settings: canvas_app_settings::IdentityProviderOauthSettings = "identity_provider_oauth_settings optional list block 0 20";
                kendra_settings: canvas_app_settings::KendraSettings = "kendra_settings optional list block 0 1";
                model_register_settings: canvas_app_settings::ModelRegisterSettings = "model_register_settings optional list block 0 1";
                time_series_forecasting_settings: canvas_app_settings::TimeSeriesForecastingSettings = "time_series_forecasting_settings optional list block 0 1";
                workspace_settings: canvas_app_settings::WorkspaceSettings = "workspace_settings optional list block 0 1";
            }
        }
        /// Blocks of [`CodeEditorAppSettings`].
        pub mod code_editor_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::AppLifecycleManagement;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::app_lifecycle_management;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CodeEditorAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            CodeEditorAppSettings
            arguments {
                built_in_lifecycle_config_arn: Str = "built_in_lifecycle_config_arn optional";
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
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
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::KernelGatewayAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::kernel_gateway_app_settings;
        /// Blocks of [`RSessionAppSettings`].
        pub mod r_session_app_settings {
            use crate::kinds::*;

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
                access_status: Str = "access_status optional";
                user_group: Str = "user_group optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SharingSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            SharingSettings
            arguments {
                notebook_output_option: Str = "notebook_output_option optional";
                s3_kms_key_id: Str = "s3_kms_key_id optional";
                s3_output_path: Str = "s3_output_path optional";
            }
        }
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::SpaceStorageSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::space_storage_settings;
        formwork_model::block_binding! {
            #[doc = "Block [`StudioWebPortalSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            StudioWebPortalSettings
            arguments {
                hidden_app_types: Set<Str> = "hidden_app_types optional";
                hidden_instance_types: Set<Str> = "hidden_instance_types optional";
                hidden_ml_tools: Set<Str> = "hidden_ml_tools optional";
            }
        }
        /// Blocks of [`TensorBoardAppSettings`].
        pub mod tensor_board_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
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
            execution_role: Str = "execution_role required";
            auto_mount_home_efs: Str = "auto_mount_home_efs computed";
            default_landing_uri: Str = "default_landing_uri computed";
            security_groups: Set<Str> = "security_groups optional";
            studio_web_portal: Str = "studio_web_portal computed";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DockerSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            DockerSettings
            arguments {
                enable_docker_access: Str = "enable_docker_access optional";
                vpc_only_trusted_accounts: Set<Str> = "vpc_only_trusted_accounts optional";
            }
        }
        /// Blocks of [`RStudioServerProDomainSettings`].
        pub mod r_studio_server_pro_domain_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RStudioServerProDomainSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
            RStudioServerProDomainSettings
            arguments {
                domain_execution_role_arn: Str = "domain_execution_role_arn required";
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
            execution_role_identity_config: Str = "execution_role_identity_config optional";
            security_group_ids: Set<Str> = "security_group_ids optional";
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
            home_efs_file_system: Str = "home_efs_file_system optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_domain)."]
    Managed "aws_sagemaker_domain" SagemakerDomain SagemakerDomainAttributes
    naming None;
    tags Map;
    arguments {
        auth_mode: Str = "auth_mode required";
        domain_name: Str = "domain_name required";
        subnet_ids: Set<Str> = "subnet_ids required";
        vpc_id: Str = "vpc_id required";
        app_network_access_type: Str = "app_network_access_type optional";
        app_security_group_management: Str = "app_security_group_management optional";
        kms_key_id: Str = "kms_key_id optional";
        tag_propagation: Str = "tag_propagation optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        default_user_settings: sagemaker_domain::DefaultUserSettings = "default_user_settings required list block 1 1";
        default_space_settings: sagemaker_domain::DefaultSpaceSettings = "default_space_settings optional list block 0 1";
        domain_settings: sagemaker_domain::DomainSettings = "domain_settings optional list block 0 1";
        retention_policy: sagemaker_domain::RetentionPolicy = "retention_policy optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        home_efs_file_system_id: Str = "home_efs_file_system_id";
        id: Str = "id";
        security_group_id_for_domain_boundary: Str = "security_group_id_for_domain_boundary";
        single_sign_on_application_arn: Str = "single_sign_on_application_arn";
        single_sign_on_managed_application_instance_id: Str = "single_sign_on_managed_application_instance_id";
        tags_all: Map<Str> = "tags_all";
        url: Str = "url";
    }
}
/// Blocks of [`aws_sagemaker_endpoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint).
pub mod sagemaker_endpoint {
    use crate::kinds::*;

    /// Blocks of [`DeploymentConfig`].
    pub mod deployment_config {
        use crate::kinds::*;

        /// Blocks of [`AutoRollbackConfiguration`].
        pub mod auto_rollback_configuration {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Alarms`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
                Alarms
                arguments {
                    alarm_name: Str = "alarm_name required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AutoRollbackConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
            AutoRollbackConfiguration
            many {
                alarms: auto_rollback_configuration::Alarms = "alarms optional set block 0 10";
            }
        }
        /// Blocks of [`BlueGreenUpdatePolicy`].
        pub mod blue_green_update_policy {
            use crate::kinds::*;

            /// Blocks of [`TrafficRoutingConfiguration`].
            pub mod traffic_routing_configuration {
                use crate::kinds::*;

                pub use crate::shared::sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size::CanarySize;
                pub use crate::shared::sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size::CanarySize as LinearStepSize;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`TrafficRoutingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
                TrafficRoutingConfiguration
                arguments {
                    r#type: Str = "type required";
                    wait_interval_in_seconds: Num = "wait_interval_in_seconds required";
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
                maximum_execution_timeout_in_seconds: Num = "maximum_execution_timeout_in_seconds optional";
                termination_wait_in_seconds: Num = "termination_wait_in_seconds optional";
            }
            many {
                traffic_routing_configuration: blue_green_update_policy::TrafficRoutingConfiguration = "traffic_routing_configuration required list block 1 1";
            }
        }
        /// Blocks of [`RollingUpdatePolicy`].
        pub mod rolling_update_policy {
            use crate::kinds::*;

            pub use crate::shared::sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size::CanarySize as MaximumBatchSize;
            pub use crate::shared::sagemaker_sagemaker_endpoint_deployment_config_blue_green_update_policy_traffic_routing_configuration_canary_size::CanarySize as RollbackMaximumBatchSize;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RollingUpdatePolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint)."]
            RollingUpdatePolicy
            arguments {
                wait_interval_in_seconds: Num = "wait_interval_in_seconds required";
                maximum_execution_timeout_in_seconds: Num = "maximum_execution_timeout_in_seconds optional";
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
    arguments {
        endpoint_config_name: Str = "endpoint_config_name required";
        name: Str = "name computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        deployment_config: sagemaker_endpoint::DeploymentConfig = "deployment_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_endpoint_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration).
pub mod sagemaker_endpoint_configuration {
    use crate::kinds::*;

    /// Blocks of [`AsyncInferenceConfig`].
    pub mod async_inference_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`ClientConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ClientConfig
            arguments {
                max_concurrent_invocations_per_instance: Num = "max_concurrent_invocations_per_instance optional";
            }
        }
        /// Blocks of [`OutputConfig`].
        pub mod output_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`NotificationConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
                NotificationConfig
                arguments {
                    error_topic: Str = "error_topic optional";
                    include_inference_response_in: Set<Str> = "include_inference_response_in optional";
                    success_topic: Str = "success_topic optional";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            OutputConfig
            arguments {
                s3_output_path: Str = "s3_output_path required";
                kms_key_id: Str = "kms_key_id optional";
                s3_failure_path: Str = "s3_failure_path optional";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CaptureContentTypeHeader`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CaptureContentTypeHeader
            arguments {
                csv_content_types: Set<Str> = "csv_content_types optional";
                json_content_types: Set<Str> = "json_content_types optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CaptureOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CaptureOptions
            arguments {
                capture_mode: Str = "capture_mode required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DataCaptureConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        DataCaptureConfig
        arguments {
            destination_s3_uri: Str = "destination_s3_uri required";
            initial_sampling_percentage: Num = "initial_sampling_percentage required";
            enable_capture: Bool = "enable_capture optional";
            kms_key_id: Str = "kms_key_id optional";
        }
        many {
            capture_options: data_capture_config::CaptureOptions = "capture_options required list block 1 2";
            capture_content_type_header: data_capture_config::CaptureContentTypeHeader = "capture_content_type_header optional list block 0 1";
        }
    }
    /// Blocks of [`ProductionVariants`].
    pub mod production_variants {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CoreDumpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CoreDumpConfig
            arguments {
                destination_s3_uri: Str = "destination_s3_uri required";
                kms_key_id: Str = "kms_key_id optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ManagedInstanceScaling`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ManagedInstanceScaling
            arguments {
                max_instance_count: Num = "max_instance_count optional";
                min_instance_count: Num = "min_instance_count optional";
                status: Str = "status optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RoutingConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            RoutingConfig
            arguments {
                routing_strategy: Str = "routing_strategy required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ServerlessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            ServerlessConfig
            arguments {
                max_concurrency: Num = "max_concurrency required";
                memory_size_in_mb: Num = "memory_size_in_mb required";
                provisioned_concurrency: Num = "provisioned_concurrency optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProductionVariants`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
        ProductionVariants
        arguments {
            model_name: Str = "model_name required";
            accelerator_type: Str = "accelerator_type optional";
            container_startup_health_check_timeout_in_seconds: Num = "container_startup_health_check_timeout_in_seconds optional";
            enable_ssm_access: Bool = "enable_ssm_access optional";
            inference_ami_version: Str = "inference_ami_version optional";
            initial_instance_count: Num = "initial_instance_count optional";
            initial_variant_weight: Num = "initial_variant_weight optional";
            instance_type: Str = "instance_type optional";
            model_data_download_timeout_in_seconds: Num = "model_data_download_timeout_in_seconds optional";
            variant_name: Str = "variant_name computed";
            volume_size_in_gb: Num = "volume_size_in_gb computed";
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
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CoreDumpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_endpoint_configuration)."]
            CoreDumpConfig
            arguments {
                destination_s3_uri: Str = "destination_s3_uri required";
                kms_key_id: Str = "kms_key_id required";
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
            model_name: Str = "model_name required";
            accelerator_type: Str = "accelerator_type optional";
            container_startup_health_check_timeout_in_seconds: Num = "container_startup_health_check_timeout_in_seconds optional";
            enable_ssm_access: Bool = "enable_ssm_access optional";
            inference_ami_version: Str = "inference_ami_version optional";
            initial_instance_count: Num = "initial_instance_count optional";
            initial_variant_weight: Num = "initial_variant_weight optional";
            instance_type: Str = "instance_type optional";
            model_data_download_timeout_in_seconds: Num = "model_data_download_timeout_in_seconds optional";
            variant_name: Str = "variant_name computed";
            volume_size_in_gb: Num = "volume_size_in_gb optional";
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
    arguments {
        kms_key_arn: Str = "kms_key_arn optional";
        name: Str = "name computed";
        name_prefix: Str = "name_prefix computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        production_variants: sagemaker_endpoint_configuration::ProductionVariants = "production_variants required list block 1 10";
        async_inference_config: sagemaker_endpoint_configuration::AsyncInferenceConfig = "async_inference_config optional list block 0 1";
        data_capture_config: sagemaker_endpoint_configuration::DataCaptureConfig = "data_capture_config optional list block 0 1";
        shadow_production_variants: sagemaker_endpoint_configuration::ShadowProductionVariants = "shadow_production_variants optional list block 0 10";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_feature_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group).
pub mod sagemaker_feature_group {
    use crate::kinds::*;

    /// Blocks of [`FeatureDefinition`].
    pub mod feature_definition {
        use crate::kinds::*;

        /// Blocks of [`CollectionConfig`].
        pub mod collection_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`VectorConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
                VectorConfig
                arguments {
                    dimension: Num = "dimension optional";
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
            collection_type: Str = "collection_type optional";
            feature_name: Str = "feature_name optional";
            feature_type: Str = "feature_type optional";
        }
        many {
            collection_config: feature_definition::CollectionConfig = "collection_config optional list block 0 1";
        }
    }
    /// Blocks of [`OfflineStoreConfig`].
    pub mod offline_store_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`DataCatalogConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            DataCatalogConfig
            arguments {
                catalog: Str = "catalog computed";
                database: Str = "database computed";
                table_name: Str = "table_name computed";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
            S3StorageConfig
            arguments {
                s3_uri: Str = "s3_uri required";
                kms_key_id: Str = "kms_key_id optional";
                resolved_output_s3_uri: Str = "resolved_output_s3_uri computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OfflineStoreConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        OfflineStoreConfig
        arguments {
            disable_glue_table_creation: Bool = "disable_glue_table_creation optional";
            table_format: Str = "table_format optional";
        }
        many {
            s3_storage_config: offline_store_config::S3StorageConfig = "s3_storage_config required list block 1 1";
            data_catalog_config: offline_store_config::DataCatalogConfig = "data_catalog_config optional list block 0 1";
        }
    }
    /// Blocks of [`OnlineStoreConfig`].
    pub mod online_store_config {
        use crate::kinds::*;

        pub use crate::shared::kendra_kendra_index_server_side_encryption_configuration::ServerSideEncryptionConfiguration as SecurityConfig;
        pub use crate::shared::ecs_ecs_task_set_scale::Scale as TtlDuration;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OnlineStoreConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
        OnlineStoreConfig
        arguments {
            enable_online_store: Bool = "enable_online_store optional";
            storage_type: Str = "storage_type optional";
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
            provisioned_read_capacity_units: Num = "provisioned_read_capacity_units optional";
            provisioned_write_capacity_units: Num = "provisioned_write_capacity_units optional";
            throughput_mode: Str = "throughput_mode computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_feature_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_feature_group)."]
    Managed "aws_sagemaker_feature_group" SagemakerFeatureGroup SagemakerFeatureGroupAttributes
    naming None;
    tags Map;
    arguments {
        event_time_feature_name: Str = "event_time_feature_name required";
        feature_group_name: Str = "feature_group_name required";
        record_identifier_feature_name: Str = "record_identifier_feature_name required";
        role_arn: Str = "role_arn required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        feature_definition: sagemaker_feature_group::FeatureDefinition = "feature_definition required list block 1 2500";
        offline_store_config: sagemaker_feature_group::OfflineStoreConfig = "offline_store_config optional list block 0 1";
        online_store_config: sagemaker_feature_group::OnlineStoreConfig = "online_store_config optional list block 0 1";
        throughput_config: sagemaker_feature_group::ThroughputConfig = "throughput_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_flow_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition).
pub mod sagemaker_flow_definition {
    use crate::kinds::*;

    /// Blocks of [`HumanLoopActivationConfig`].
    pub mod human_loop_activation_config {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`HumanLoopActivationConditionsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
            HumanLoopActivationConditionsConfig
            arguments {
                human_loop_activation_conditions: Str = "human_loop_activation_conditions required";
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
        use crate::kinds::*;

        /// Blocks of [`PublicWorkforceTaskPrice`].
        pub mod public_workforce_task_price {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AmountInUsd`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
                AmountInUsd
                arguments {
                    cents: Num = "cents optional";
                    dollars: Num = "dollars optional";
                    tenth_fractions_of_a_cent: Num = "tenth_fractions_of_a_cent optional";
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
            human_task_ui_arn: Str = "human_task_ui_arn required";
            task_count: Num = "task_count required";
            task_description: Str = "task_description required";
            task_title: Str = "task_title required";
            workteam_arn: Str = "workteam_arn required";
            task_availability_lifetime_in_seconds: Num = "task_availability_lifetime_in_seconds optional";
            task_keywords: Set<Str> = "task_keywords optional";
            task_time_limit_in_seconds: Num = "task_time_limit_in_seconds optional";
        }
        many {
            public_workforce_task_price: human_loop_config::PublicWorkforceTaskPrice = "public_workforce_task_price optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`HumanLoopRequestSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        HumanLoopRequestSource
        arguments {
            aws_managed_human_loop_request_source: Str = "aws_managed_human_loop_request_source required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutputConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
        OutputConfig
        arguments {
            s3_output_path: Str = "s3_output_path required";
            kms_key_id: Str = "kms_key_id optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_flow_definition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_flow_definition)."]
    Managed "aws_sagemaker_flow_definition" SagemakerFlowDefinition SagemakerFlowDefinitionAttributes
    naming None;
    tags Map;
    arguments {
        flow_definition_name: Str = "flow_definition_name required";
        role_arn: Str = "role_arn required";
        tags: Map<Str> = "tags optional";
    }
    many {
        human_loop_config: sagemaker_flow_definition::HumanLoopConfig = "human_loop_config required list block 1 1";
        output_config: sagemaker_flow_definition::OutputConfig = "output_config required list block 1 1";
        human_loop_activation_config: sagemaker_flow_definition::HumanLoopActivationConfig = "human_loop_activation_config optional list block 0 1";
        human_loop_request_source: sagemaker_flow_definition::HumanLoopRequestSource = "human_loop_request_source optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub).
pub mod sagemaker_hub {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`S3StorageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub)."]
        S3StorageConfig
        arguments {
            s3_output_path: Str = "s3_output_path optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_hub`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_hub)."]
    Managed "aws_sagemaker_hub" SagemakerHub SagemakerHubAttributes
    naming None;
    tags Map;
    arguments {
        hub_description: Str = "hub_description required";
        hub_name: Str = "hub_name required";
        hub_display_name: Str = "hub_display_name optional";
        hub_search_keywords: Set<Str> = "hub_search_keywords optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        s3_storage_config: sagemaker_hub::S3StorageConfig = "s3_storage_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_human_task_ui`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui).
pub mod sagemaker_human_task_ui {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`UiTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_human_task_ui)."]
        UiTemplate
        arguments {
            content: Str = "content optional";
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
        human_task_ui_name: Str = "human_task_ui_name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        ui_template: sagemaker_human_task_ui::UiTemplate = "ui_template required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
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
        image_name: Str = "image_name required";
        role_arn: Str = "role_arn required";
        description: Str = "description optional";
        display_name: Str = "display_name optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_image_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_image_version)."]
    Managed "aws_sagemaker_image_version" SagemakerImageVersion SagemakerImageVersionAttributes
    naming None;
    tags None;
    arguments {
        base_image: Str = "base_image required";
        image_name: Str = "image_name required";
        horovod: Bool = "horovod optional";
        job_type: Str = "job_type optional";
        ml_framework: Str = "ml_framework optional";
        processor: Str = "processor optional";
        programming_lang: Str = "programming_lang optional";
        release_notes: Str = "release_notes optional";
        vendor_guidance: Str = "vendor_guidance optional";
    }
    attributes {
        arn: Str = "arn";
        container_image: Str = "container_image";
        id: Str = "id";
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
        artifact_store_uri: Str = "artifact_store_uri required";
        role_arn: Str = "role_arn required";
        tracking_server_name: Str = "tracking_server_name required";
        automatic_model_registration: Bool = "automatic_model_registration optional";
        mlflow_version: Str = "mlflow_version computed";
        tags: Map<Str> = "tags optional";
        tracking_server_size: Str = "tracking_server_size optional";
        weekly_maintenance_window_start: Str = "weekly_maintenance_window_start computed";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        tracking_server_url: Str = "tracking_server_url";
    }
}
/// Blocks of [`aws_sagemaker_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model).
pub mod sagemaker_model {
    use crate::kinds::*;

    /// Blocks of [`Container`].
    pub mod container {
        use crate::kinds::*;

        /// Blocks of [`ImageConfig`].
        pub mod image_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`RepositoryAuthConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                RepositoryAuthConfig
                arguments {
                    repository_credentials_provider_arn: Str = "repository_credentials_provider_arn required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ImageConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
            ImageConfig
            arguments {
                repository_access_mode: Str = "repository_access_mode required";
            }
            many {
                repository_auth_config: image_config::RepositoryAuthConfig = "repository_auth_config optional list block 0 1";
            }
        }
        /// Blocks of [`ModelDataSource`].
        pub mod model_data_source {
            use crate::kinds::*;

            /// Blocks of [`S3DataSource`].
            pub mod s3_data_source {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`ModelAccessConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                    ModelAccessConfig
                    arguments {
                        accept_eula: Bool = "accept_eula required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`S3DataSource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
                S3DataSource
                arguments {
                    compression_type: Str = "compression_type required";
                    s3_data_type: Str = "s3_data_type required";
                    s3_uri: Str = "s3_uri required";
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
                model_cache_setting: Str = "model_cache_setting optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Container`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
        Container
        arguments {
            container_hostname: Str = "container_hostname optional";
            environment: Map<Str> = "environment optional";
            image: Str = "image optional";
            inference_specification_name: Str = "inference_specification_name optional";
            mode: Str = "mode optional";
            model_data_url: Str = "model_data_url optional";
            model_package_name: Str = "model_package_name optional";
        }
        many {
            image_config: container::ImageConfig = "image_config optional list block 0 1";
            model_data_source: container::ModelDataSource = "model_data_source optional list block 0 1";
            multi_model_config: container::MultiModelConfig = "multi_model_config optional list block 0 1";
        }
    }
    pub use crate::shared::lambda_lambda_function_tracing_config::TracingConfig as InferenceExecutionConfig;
    pub use crate::services::sagemaker::sagemaker_model::Container as PrimaryContainer;
    pub use crate::services::sagemaker::sagemaker_model::container as primary_container;
    pub use crate::shared::comprehend_comprehend_document_classifier_vpc_config::VpcConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model)."]
    Managed "aws_sagemaker_model" SagemakerModel SagemakerModelAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        execution_role_arn: Str = "execution_role_arn required";
        enable_network_isolation: Bool = "enable_network_isolation optional";
        name: Str = "name computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        container: sagemaker_model::Container = "container optional list block 0 0";
        inference_execution_config: sagemaker_model::InferenceExecutionConfig = "inference_execution_config optional list block 0 1";
        primary_container: sagemaker_model::PrimaryContainer = "primary_container optional list block 0 1";
        vpc_config: sagemaker_model::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model_package_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model_package_group)."]
    Managed "aws_sagemaker_model_package_group" SagemakerModelPackageGroup SagemakerModelPackageGroupAttributes
    naming None;
    tags Map;
    arguments {
        model_package_group_name: Str = "model_package_group_name required";
        model_package_group_description: Str = "model_package_group_description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_model_package_group_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_model_package_group_policy)."]
    Managed "aws_sagemaker_model_package_group_policy" SagemakerModelPackageGroupPolicy SagemakerModelPackageGroupPolicyAttributes
    naming None;
    tags None;
    arguments {
        model_package_group_name: Str = "model_package_group_name required";
        resource_policy: Str = "resource_policy required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_sagemaker_monitoring_schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule).
pub mod sagemaker_monitoring_schedule {
    use crate::kinds::*;

    /// Blocks of [`MonitoringScheduleConfig`].
    pub mod monitoring_schedule_config {
        use crate::kinds::*;

        pub use crate::shared::datasync_datasync_task_schedule::Schedule as ScheduleConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`MonitoringScheduleConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_monitoring_schedule)."]
        MonitoringScheduleConfig
        arguments {
            monitoring_job_definition_name: Str = "monitoring_job_definition_name required";
            monitoring_type: Str = "monitoring_type required";
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
        name: Str = "name computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        monitoring_schedule_config: sagemaker_monitoring_schedule::MonitoringScheduleConfig = "monitoring_schedule_config required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_notebook_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance).
pub mod sagemaker_notebook_instance {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMetadataServiceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance)."]
        InstanceMetadataServiceConfiguration
        arguments {
            minimum_instance_metadata_service_version: Str = "minimum_instance_metadata_service_version computed";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_notebook_instance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_notebook_instance)."]
    Managed "aws_sagemaker_notebook_instance" SagemakerNotebookInstance SagemakerNotebookInstanceAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 63, "0-9A-Za-z-"));
    tags Map;
    arguments {
        instance_type: Str = "instance_type required";
        name: Str = "name required";
        role_arn: Str = "role_arn required";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] accelerator_types: Set<Str> = "accelerator_types optional deprecated";
        additional_code_repositories: Set<Str> = "additional_code_repositories optional";
        default_code_repository: Str = "default_code_repository optional";
        direct_internet_access: Str = "direct_internet_access optional";
        kms_key_id: Str = "kms_key_id optional";
        lifecycle_config_name: Str = "lifecycle_config_name optional";
        platform_identifier: Str = "platform_identifier computed";
        root_access: Str = "root_access optional";
        security_groups: Set<Str> = "security_groups computed";
        subnet_id: Str = "subnet_id optional";
        tags: Map<Str> = "tags optional";
        volume_size: Num = "volume_size optional";
    }
    many {
        instance_metadata_service_configuration: sagemaker_notebook_instance::InstanceMetadataServiceConfiguration = "instance_metadata_service_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        network_interface_id: Str = "network_interface_id";
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
        name: Str = "name optional";
        on_create: Str = "on_create optional";
        on_start: Str = "on_start optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline).
pub mod sagemaker_pipeline {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ParallelismConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_pipeline)."]
        ParallelismConfiguration
        arguments {
            max_parallel_execution_steps: Num = "max_parallel_execution_steps required";
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
    arguments {
        pipeline_display_name: Str = "pipeline_display_name required";
        pipeline_name: Str = "pipeline_name required";
        pipeline_definition: Str = "pipeline_definition optional";
        pipeline_description: Str = "pipeline_description optional";
        role_arn: Str = "role_arn optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        parallelism_configuration: sagemaker_pipeline::ParallelismConfiguration = "parallelism_configuration optional list block 0 1";
        pipeline_definition_s3_location: sagemaker_pipeline::PipelineDefinitionS3Location = "pipeline_definition_s3_location optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_project).
pub mod sagemaker_project {
    use crate::kinds::*;

    /// Blocks of [`ServiceCatalogProvisioningDetails`].
    pub mod service_catalog_provisioning_details {
        use crate::kinds::*;

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
            product_id: Str = "product_id required";
            path_id: Str = "path_id optional";
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
        project_name: Str = "project_name required";
        project_description: Str = "project_description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        service_catalog_provisioning_details: sagemaker_project::ServiceCatalogProvisioningDetails = "service_catalog_provisioning_details required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        project_id: Str = "project_id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_servicecatalog_portfolio_status`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_servicecatalog_portfolio_status)."]
    Managed "aws_sagemaker_servicecatalog_portfolio_status" SagemakerServicecatalogPortfolioStatus SagemakerServicecatalogPortfolioStatusAttributes
    naming None;
    tags None;
    arguments {
        status: Str = "status required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_sagemaker_space`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space).
pub mod sagemaker_space {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OwnershipSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
        OwnershipSettings
        arguments {
            owner_user_profile_name: Str = "owner_user_profile_name required";
        }
    }
    /// Blocks of [`SpaceSettings`].
    pub mod space_settings {
        use crate::kinds::*;

        /// Blocks of [`CodeEditorAppSettings`].
        pub mod code_editor_app_settings {
            use crate::kinds::*;

            /// Blocks of [`AppLifecycleManagement`].
            pub mod app_lifecycle_management {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`IdleSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                    IdleSettings
                    arguments {
                        idle_timeout_in_minutes: Num = "idle_timeout_in_minutes optional";
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
            use crate::kinds::*;

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
            use crate::kinds::*;

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
                code_repository: jupyter_lab_app_settings::CodeRepository = "code_repository optional set block 0 10";
            }
        }
        /// Blocks of [`JupyterServerAppSettings`].
        pub mod jupyter_server_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CodeRepository;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`JupyterServerAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            JupyterServerAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
            }
            many {
                default_resource_spec: jupyter_server_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                code_repository: jupyter_server_app_settings::CodeRepository = "code_repository optional set block 0 10";
            }
        }
        /// Blocks of [`KernelGatewayAppSettings`].
        pub mod kernel_gateway_app_settings {
            use crate::kinds::*;

            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::CustomImage;
            pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_lab_app_settings::DefaultResourceSpec;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`KernelGatewayAppSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
            KernelGatewayAppSettings
            arguments {
                lifecycle_config_arns: Set<Str> = "lifecycle_config_arns optional";
            }
            many {
                default_resource_spec: kernel_gateway_app_settings::DefaultResourceSpec = "default_resource_spec required list block 1 1";
                custom_image: kernel_gateway_app_settings::CustomImage = "custom_image optional list block 0 200";
            }
        }
        /// Blocks of [`SpaceStorageSettings`].
        pub mod space_storage_settings {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EbsStorageSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_space)."]
                EbsStorageSettings
                arguments {
                    ebs_volume_size_in_gb: Num = "ebs_volume_size_in_gb required";
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
            app_type: Str = "app_type optional";
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
    arguments {
        domain_id: Str = "domain_id required";
        space_name: Str = "space_name required";
        space_display_name: Str = "space_display_name optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        ownership_settings: sagemaker_space::OwnershipSettings = "ownership_settings optional list block 0 1";
        space_settings: sagemaker_space::SpaceSettings = "space_settings optional list block 0 1";
        space_sharing_settings: sagemaker_space::SpaceSharingSettings = "space_sharing_settings optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        home_efs_file_system_uid: Str = "home_efs_file_system_uid";
        id: Str = "id";
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
        studio_lifecycle_config_app_type: Str = "studio_lifecycle_config_app_type required";
        studio_lifecycle_config_content: Str = "studio_lifecycle_config_content required";
        studio_lifecycle_config_name: Str = "studio_lifecycle_config_name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile).
pub mod sagemaker_user_profile {
    use crate::kinds::*;

    /// Blocks of [`UserSettings`].
    pub mod user_settings {
        use crate::kinds::*;

        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::CanvasAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::canvas_app_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::CodeEditorAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_user_settings::code_editor_app_settings;
        /// Blocks of [`CustomFileSystemConfig`].
        pub mod custom_file_system_config {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`EfsFileSystemConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_user_profile)."]
                EfsFileSystemConfig
                arguments {
                    file_system_id: Str = "file_system_id required";
                    file_system_path: Str = "file_system_path optional";
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
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::JupyterServerAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::jupyter_server_app_settings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::KernelGatewayAppSettings;
        pub use crate::services::sagemaker::sagemaker_domain::default_space_settings::kernel_gateway_app_settings;
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
            execution_role: Str = "execution_role required";
            auto_mount_home_efs: Str = "auto_mount_home_efs computed";
            default_landing_uri: Str = "default_landing_uri optional";
            security_groups: Set<Str> = "security_groups optional";
            studio_web_portal: Str = "studio_web_portal computed";
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
        domain_id: Str = "domain_id required";
        user_profile_name: Str = "user_profile_name required";
        single_sign_on_user_identifier: Str = "single_sign_on_user_identifier optional";
        single_sign_on_user_value: Str = "single_sign_on_user_value optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        user_settings: sagemaker_user_profile::UserSettings = "user_settings optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        home_efs_file_system_uid: Str = "home_efs_file_system_uid";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_sagemaker_workforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce).
pub mod sagemaker_workforce {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CognitoConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        CognitoConfig
        arguments {
            client_id: Str = "client_id required";
            user_pool: Str = "user_pool required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OidcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        OidcConfig
        arguments {
            authorization_endpoint: Str = "authorization_endpoint required";
            client_id: Str = "client_id required";
            client_secret: Str = "client_secret required sensitive";
            issuer: Str = "issuer required";
            jwks_uri: Str = "jwks_uri required";
            logout_endpoint: Str = "logout_endpoint required";
            token_endpoint: Str = "token_endpoint required";
            user_info_endpoint: Str = "user_info_endpoint required";
            authentication_request_extra_params: Map<Str> = "authentication_request_extra_params optional";
            scope: Str = "scope optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SourceIpConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        SourceIpConfig
        arguments {
            cidrs: Set<Str> = "cidrs required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`WorkforceVpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        WorkforceVpcConfig
        arguments {
            security_group_ids: Set<Str> = "security_group_ids optional";
            subnets: Set<Str> = "subnets optional";
            vpc_id: Str = "vpc_id optional";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`WorkforceVpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
        WorkforceVpcConfigAttributes
        attributes {
            security_group_ids: Set<Str> = "security_group_ids";
            subnets: Set<Str> = "subnets";
            vpc_endpoint_id: Str = "vpc_endpoint_id";
            vpc_id: Str = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_sagemaker_workforce`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workforce)."]
    Managed "aws_sagemaker_workforce" SagemakerWorkforce SagemakerWorkforceAttributes
    naming None;
    tags None;
    arguments {
        workforce_name: Str = "workforce_name required";
    }
    many {
        cognito_config: sagemaker_workforce::CognitoConfig = "cognito_config optional list block 0 1";
        oidc_config: sagemaker_workforce::OidcConfig = "oidc_config optional list block 0 1";
        source_ip_config: sagemaker_workforce::SourceIpConfig = "source_ip_config optional list block 0 1";
        workforce_vpc_config: sagemaker_workforce::WorkforceVpcConfig = "workforce_vpc_config optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        subdomain: Str = "subdomain";
    }
    objects {
        workforce_vpc_config: List<sagemaker_workforce::WorkforceVpcConfigAttributes> = "workforce_vpc_config";
    }
}
/// Blocks of [`aws_sagemaker_workteam`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam).
pub mod sagemaker_workteam {
    use crate::kinds::*;

    /// Blocks of [`MemberDefinition`].
    pub mod member_definition {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CognitoMemberDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
            CognitoMemberDefinition
            arguments {
                client_id: Str = "client_id required";
                user_group: Str = "user_group required";
                user_pool: Str = "user_pool required";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`OidcMemberDefinition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
            OidcMemberDefinition
            arguments {
                groups: Set<Str> = "groups required";
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
            notification_topic_arn: Str = "notification_topic_arn optional";
        }
    }
    /// Blocks of [`WorkerAccessConfiguration`].
    pub mod worker_access_configuration {
        use crate::kinds::*;

        /// Blocks of [`S3Presign`].
        pub mod s3_presign {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IamPolicyConstraints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/sagemaker_workteam)."]
                IamPolicyConstraints
                arguments {
                    source_ip: Str = "source_ip computed";
                    vpc_source_ip: Str = "vpc_source_ip computed";
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
    arguments {
        description: Str = "description required";
        workteam_name: Str = "workteam_name required";
        tags: Map<Str> = "tags optional";
        workforce_name: Str = "workforce_name optional";
    }
    many {
        member_definition: sagemaker_workteam::MemberDefinition = "member_definition required list block 1 10";
        notification_configuration: sagemaker_workteam::NotificationConfiguration = "notification_configuration optional list block 0 1";
        worker_access_configuration: sagemaker_workteam::WorkerAccessConfiguration = "worker_access_configuration optional list block 0 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        subdomain: Str = "subdomain";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

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
