// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `imagebuilder`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_component`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_component)."]
    Managed "aws_imagebuilder_component" ImagebuilderComponent ImagebuilderComponentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 126, ""));
    tags Map;
    relations {
        "exactly_one data uri";
    }
    arguments {
        platform: Str = "platform required\tin Windows|Linux|macOS\treplaces";
        version: Str = "version required\tlength 1 128\tapi match ^[0-9]+\\.[0-9]+\\.[0-9]+$\treplaces";
        change_description: Str = "change_description optional\tlength 1 128\treplaces";
        data: Str = "data computed\tlength 1 16000\tapi match [^\\x00]+\treplaces";
        description: Str = "description optional\tlength 1 1024\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 1024\treplaces";
        skip_destroy: Bool = "skip_destroy optional";
        supported_os_versions: Set<Str> = "supported_os_versions optional\titems 1 25\teach length 1 -\treplaces";
        tags: Map<Str> = "tags optional";
        uri: Str = "uri optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 126\tapi match ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
    }
    attributes {
        arn: Arn<kind::ImagebuilderComponent> = "arn";
        date_created: Str = "date_created";
        encrypted: Bool = "encrypted";
        id: Id<kind::ImagebuilderComponent> = "id";
        name: Name<kind::ImagebuilderComponent> = "name";
        owner: Str = "owner";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
}
/// Blocks of [`aws_imagebuilder_container_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe).
pub mod imagebuilder_container_recipe {
    use crate::types::*;

    /// Blocks of [`Component`].
    pub mod component {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
            Parameter
            arguments {
                name: Str = "name required\tlength 1 256\treplaces";
                value: Str = "value required\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Component`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
        Component
        arguments {
            component_arn: Arn<kind::ImagebuilderComponent> = "component_arn required\tformat arn\tservice imagebuilder\treplaces";
        }
        many {
            parameter: component::Parameter = "parameter optional set block 0 0";
        }
    }
    /// Blocks of [`InstanceConfiguration`].
    pub mod instance_configuration {
        use crate::types::*;

        /// Blocks of [`BlockDeviceMapping`].
        pub mod block_device_mapping {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Ebs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
                Ebs
                arguments {
                    delete_on_termination: Str = "delete_on_termination optional\tformat bool_string true|false\treplaces";
                    encrypted: Str = "encrypted optional\tformat bool_string true|false\treplaces";
                    iops: Num = "iops optional\trange 100 64000\twhole\treplaces";
                    kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 1024\treplaces";
                    snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id optional\tlength 1 1024\tprefix snap-\treplaces";
                    throughput: Num = "throughput optional\trange 125 1000\twhole\treplaces";
                    volume_size: Num = "volume_size optional\trange 1 16000\twhole\treplaces";
                    volume_type: Str = "volume_type optional\tin standard|io1|io2|gp2|gp3|sc1|st1\treplaces";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BlockDeviceMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
            BlockDeviceMapping
            arguments {
                device_name: Str = "device_name optional\tlength 1 1024\treplaces";
                no_device: Bool = "no_device computed\treplaces";
                virtual_name: Str = "virtual_name optional\tlength 1 1024\treplaces";
            }
            many {
                ebs: block_device_mapping::Ebs = "ebs optional list block 0 1";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InstanceConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
        InstanceConfiguration
        arguments {
            image: Str = "image optional\tlength 1 1024\treplaces";
        }
        many {
            block_device_mapping: instance_configuration::BlockDeviceMapping = "block_device_mapping optional set block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`TargetRepository`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
        TargetRepository
        arguments {
            repository_name: Name<kind::EcrRepository> = "repository_name required\tlength 1 1024\tmay_replace";
            service: Str = "service required\tin ECR\tmay_replace";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_container_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_container_recipe)."]
    Managed "aws_imagebuilder_container_recipe" ImagebuilderContainerRecipe ImagebuilderContainerRecipeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "exactly_one dockerfile_template_data dockerfile_template_uri";
    }
    arguments {
        container_type: Str = "container_type required\tin DOCKER\treplaces";
        parent_image: Str = "parent_image required\tlength 1 1024\treplaces";
        version: Str = "version required\treplaces";
        description: Str = "description optional\tlength 1 1024\treplaces";
        dockerfile_template_data: Str = "dockerfile_template_data computed\tlength 1 16000\treplaces";
        dockerfile_template_uri: Str = "dockerfile_template_uri optional\tmatch ^s3://\treplaces";
        kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 1024\treplaces";
        platform_override: Str = "platform_override optional\tin Linux|Windows\treplaces";
        tags: Map<Str> = "tags optional";
        working_directory: Str = "working_directory optional\tlength 1 1024\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    many {
        component: imagebuilder_container_recipe::Component = "component required list block 1 0";
        target_repository: imagebuilder_container_recipe::TargetRepository = "target_repository required list block 1 1";
        instance_configuration: imagebuilder_container_recipe::InstanceConfiguration = "instance_configuration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ImagebuilderContainerRecipe> = "arn";
        date_created: Str = "date_created";
        encrypted: Bool = "encrypted";
        id: Id<kind::ImagebuilderContainerRecipe> = "id";
        name: Name<kind::ImagebuilderContainerRecipe> = "name";
        owner: Str = "owner";
        platform: Str = "platform";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_imagebuilder_distribution_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration).
pub mod imagebuilder_distribution_configuration {
    use crate::types::*;

    /// Blocks of [`Distribution`].
    pub mod distribution {
        use crate::types::*;

        /// Blocks of [`AmiDistributionConfiguration`].
        pub mod ami_distribution_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LaunchPermission`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
                LaunchPermission
                arguments {
                    organization_arns: Set<Arn<kind::OrganizationsOrganization>> = "organization_arns optional\tservice organizations";
                    organizational_unit_arns: Set<Arn<kind::OrganizationsOrganizationalUnit>> = "organizational_unit_arns optional\teach format arn\tservice organizations";
                    user_groups: Set<Str> = "user_groups optional\teach length 1 1024";
                    user_ids: Set<Str> = "user_ids optional\teach format account_id";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`AmiDistributionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            AmiDistributionConfiguration
            arguments {
                ami_tags: Map<Str> = "ami_tags optional";
                description: Str = "description optional\tlength - 1024";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 1024";
                name: Str = "name optional\tlength - 127\tmatch ^[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}]+[-_A-Za-z0-9}]$";
                target_account_ids: Set<Str> = "target_account_ids optional\teach format account_id";
            }
            many {
                launch_permission: ami_distribution_configuration::LaunchPermission = "launch_permission optional list block 0 1";
            }
        }
        /// Blocks of [`ContainerDistributionConfiguration`].
        pub mod container_distribution_configuration {
            use crate::types::*;

            pub use crate::services::imagebuilder::imagebuilder_container_recipe::TargetRepository;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ContainerDistributionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            ContainerDistributionConfiguration
            arguments {
                container_tags: Set<Str> = "container_tags optional\teach length 1 1024";
                description: Str = "description optional\tlength 1 1024";
            }
            many {
                target_repository: container_distribution_configuration::TargetRepository = "target_repository required list block 1 1";
            }
        }
        /// Blocks of [`FastLaunchConfiguration`].
        pub mod fast_launch_configuration {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`LaunchTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
                LaunchTemplate
                arguments {
                    launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id optional\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-";
                    launch_template_name: Name<kind::LaunchTemplate> = "launch_template_name optional\tlength - 125\tmatch ^[0-9A-Za-z()./_-]+$";
                    launch_template_version: Str = "launch_template_version optional\tlength 1 1024";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SnapshotConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
                SnapshotConfiguration
                arguments {
                    target_resource_count: Num = "target_resource_count optional\trange 1 10000\twhole";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FastLaunchConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            FastLaunchConfiguration
            arguments {
                account_id: Str = "account_id required\tformat account_id";
                enabled: Bool = "enabled required";
                max_parallel_launches: Num = "max_parallel_launches optional\trange 1 10000\twhole";
            }
            many {
                launch_template: fast_launch_configuration::LaunchTemplate = "launch_template optional list block 0 1";
                snapshot_configuration: fast_launch_configuration::SnapshotConfiguration = "snapshot_configuration optional list block 0 1";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`LaunchTemplateConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            LaunchTemplateConfiguration
            arguments {
                launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id required\tlength 1 255\tmatch ^lt-[0-9a-z]+$\tprefix lt-";
                account_id: Str = "account_id optional\tformat account_id";
                default: Bool = "default optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3ExportConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            S3ExportConfiguration
            arguments {
                disk_image_format: Str = "disk_image_format required\tin VMDK|RAW|VHD";
                role_name: Str = "role_name required\tlength 1 1024";
                s3_bucket: Str = "s3_bucket required\tlength 1 1024";
                s3_prefix: Str = "s3_prefix optional\tlength 1 1024";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SsmParameterConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
            SsmParameterConfiguration
            arguments {
                parameter_name: Str = "parameter_name required\tlength 1 1011";
                ami_account_id: Str = "ami_account_id optional\tformat account_id";
                data_type: Str = "data_type optional\tin text|aws:ec2:image";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Distribution`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
        Distribution
        arguments {
            region: Str = "region required\tlength - 1024";
            license_configuration_arns: Set<Arn<kind::LicensemanagerLicenseConfiguration>> = "license_configuration_arns optional\teach format arn";
        }
        many {
            ami_distribution_configuration: distribution::AmiDistributionConfiguration = "ami_distribution_configuration optional list block 0 1";
            container_distribution_configuration: distribution::ContainerDistributionConfiguration = "container_distribution_configuration optional list block 0 1";
            fast_launch_configuration: distribution::FastLaunchConfiguration = "fast_launch_configuration optional set block 0 1000";
            launch_template_configuration: distribution::LaunchTemplateConfiguration = "launch_template_configuration optional set block 0 100";
            s3_export_configuration: distribution::S3ExportConfiguration = "s3_export_configuration optional list block 0 1";
            ssm_parameter_configuration: distribution::SsmParameterConfiguration = "ssm_parameter_configuration optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_distribution_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_distribution_configuration)."]
    Managed "aws_imagebuilder_distribution_configuration" ImagebuilderDistributionConfiguration ImagebuilderDistributionConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 126, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength 1 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 126\tapi match ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
    }
    many {
        distribution: imagebuilder_distribution_configuration::Distribution = "distribution required set block 1 0";
    }
    attributes {
        arn: Arn<kind::ImagebuilderDistributionConfiguration> = "arn";
        date_created: Str = "date_created";
        date_updated: Str = "date_updated";
        id: Id<kind::ImagebuilderDistributionConfiguration> = "id";
        name: Name<kind::ImagebuilderDistributionConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_imagebuilder_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image).
pub mod imagebuilder_image {
    use crate::types::*;

    /// Blocks of [`ImageScanningConfiguration`].
    pub mod image_scanning_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EcrConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
            EcrConfiguration
            arguments {
                container_tags: Set<Str> = "container_tags optional";
                repository_name: Str = "repository_name optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImageScanningConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
        ImageScanningConfiguration
        arguments {
            image_scanning_enabled: Bool = "image_scanning_enabled optional";
        }
        many {
            ecr_configuration: image_scanning_configuration::EcrConfiguration = "ecr_configuration optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ImageTestsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
        ImageTestsConfiguration
        arguments {
            image_tests_enabled: Bool = "image_tests_enabled optional\tmay_replace";
            timeout_minutes: Num = "timeout_minutes optional\trange 60 1440\twhole\tmay_replace";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
    /// Blocks of [`Workflow`].
    pub mod workflow {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
            Parameter
            arguments {
                name: Str = "name required\tlength 1 128\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
        Workflow
        arguments {
            workflow_arn: Str = "workflow_arn required\tformat arn\treplaces";
            on_failure: Str = "on_failure optional\tin CONTINUE|ABORT\treplaces";
            parallel_group: Str = "parallel_group optional\tmatch ^[0-9A-Za-z#+_-]+$\tmatch ^[0-9A-Za-z]\treplaces";
        }
        many {
            parameter: workflow::Parameter = "parameter optional set block 0 0";
        }
    }
    /// Blocks of [`OutputResourcesAttributes`].
    pub mod output_resources_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`AmisAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
            AmisAttributes
            attributes {
                account_id: Str = "account_id";
                description: Str = "description";
                image: Str = "image";
                name: Str = "name";
                region: Str = "region";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ContainersAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
            ContainersAttributes
            attributes {
                image_uris: Set<Str> = "image_uris";
                region: Str = "region";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`OutputResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
        OutputResourcesAttributes
        objects {
            amis: Set<output_resources_attributes::AmisAttributes> = "amis";
            containers: Set<output_resources_attributes::ContainersAttributes> = "containers";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image)."]
    Managed "aws_imagebuilder_image" ImagebuilderImage ImagebuilderImageAttributes
    naming None;
    tags Map;
    relations {
        "exactly_one container_recipe_arn image_recipe_arn";
    }
    arguments {
        infrastructure_configuration_arn: Arn<kind::ImagebuilderInfrastructureConfiguration> = "infrastructure_configuration_arn required\tformat arn\tapi match ^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$\tservice imagebuilder\treplaces";
        container_recipe_arn: Arn<kind::ImagebuilderContainerRecipe> = "container_recipe_arn optional\tformat arn\tservice imagebuilder\treplaces";
        distribution_configuration_arn: Arn<kind::ImagebuilderDistributionConfiguration> = "distribution_configuration_arn optional\tformat arn\tapi match ^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$\tservice imagebuilder\treplaces";
        enhanced_image_metadata_enabled: Bool = "enhanced_image_metadata_enabled optional\treplaces";
        image_recipe_arn: Arn<kind::ImagebuilderImageRecipe> = "image_recipe_arn optional\tformat arn\tapi match ^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$\tservice imagebuilder\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        execution_role: Str = "execution_role computed\tformat arn";
    }
    many {
        image_scanning_configuration: imagebuilder_image::ImageScanningConfiguration = "image_scanning_configuration optional list block 0 1";
        image_tests_configuration: imagebuilder_image::ImageTestsConfiguration = "image_tests_configuration optional list block 0 1";
        workflow: imagebuilder_image::Workflow = "workflow optional set block 0 0";
    }
    single {
        timeouts: imagebuilder_image::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ImagebuilderImage> = "arn";
        date_created: Str = "date_created";
        execution_role: Arn<kind::IamRole> = "execution_role";
        id: Id<kind::ImagebuilderImage> = "id";
        name: Name<kind::ImagebuilderImage> = "name";
        os_version: Str = "os_version";
        platform: Str = "platform";
        tags_all: Map<Str> = "tags_all";
        version: Str = "version";
    }
    objects {
        output_resources: List<imagebuilder_image::OutputResourcesAttributes> = "output_resources";
    }
}
/// Blocks of [`aws_imagebuilder_image_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_pipeline).
pub mod imagebuilder_image_pipeline {
    use crate::types::*;

    pub use crate::services::imagebuilder::imagebuilder_image::ImageScanningConfiguration;
    pub use crate::services::imagebuilder::imagebuilder_image::image_scanning_configuration;
    pub use crate::services::imagebuilder::imagebuilder_image::ImageTestsConfiguration;
    formwork_model::block_binding! {
        #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_pipeline)."]
        Schedule
        arguments {
            schedule_expression: Str = "schedule_expression required\tlength 1 1024";
            pipeline_execution_start_condition: Str = "pipeline_execution_start_condition optional\tin EXPRESSION_MATCH_ONLY|EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE";
            timezone: Str = "timezone computed\tlength 3 100\tmatch ^[0-9A-Za-z]{2,}(?:\\/[0-9a-zA-z_+-]+)*\tmatch ^[a-zA-Z0-9]{2,}(?:\\/[a-zA-z0-9-_+]+)*";
        }
    }
    /// Blocks of [`Workflow`].
    pub mod workflow {
        use crate::types::*;

        pub use crate::services::imagebuilder::imagebuilder_image::workflow::Parameter;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_pipeline)."]
        Workflow
        arguments {
            workflow_arn: Str = "workflow_arn required\tformat arn";
            on_failure: Str = "on_failure optional\tin CONTINUE|ABORT";
            parallel_group: Str = "parallel_group optional\tlength 1 100";
        }
        many {
            parameter: workflow::Parameter = "parameter optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_image_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_pipeline)."]
    Managed "aws_imagebuilder_image_pipeline" ImagebuilderImagePipeline ImagebuilderImagePipelineAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "exactly_one container_recipe_arn image_recipe_arn";
    }
    arguments {
        infrastructure_configuration_arn: Arn<kind::ImagebuilderInfrastructureConfiguration> = "infrastructure_configuration_arn required\tmatch ^arn:aws[^:]*:imagebuilder:[^:]+:(?:\\d{12}|aws):infrastructure-configuration/[a-z0-9-_]+$\tservice imagebuilder";
        container_recipe_arn: Arn<kind::ImagebuilderContainerRecipe> = "container_recipe_arn optional\tmatch ^arn:[^:]*:imagebuilder:[^:]*:[^:]*:container-recipe/\tservice imagebuilder\tmay_replace";
        description: Str = "description optional\tlength 1 1024";
        distribution_configuration_arn: Arn<kind::ImagebuilderDistributionConfiguration> = "distribution_configuration_arn optional\tmatch ^arn:aws[^:]*:imagebuilder:[^:]+:(?:\\d{12}|aws):distribution-configuration/[a-z0-9-_]+$\tservice imagebuilder";
        enhanced_image_metadata_enabled: Bool = "enhanced_image_metadata_enabled optional";
        image_recipe_arn: Arn<kind::ImagebuilderImageRecipe> = "image_recipe_arn optional\tmatch ^arn:aws[^:]*:imagebuilder:[^:]+:(?:\\d{12}|aws):image-recipe/[a-z0-9-_]+/\\d+\\.\\d+\\.\\d+$\tservice imagebuilder\tmay_replace";
        status: Str = "status optional\tin DISABLED|ENABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
        execution_role: Str = "execution_role optional\tformat arn";
    }
    many {
        image_scanning_configuration: imagebuilder_image_pipeline::ImageScanningConfiguration = "image_scanning_configuration optional list block 0 1";
        image_tests_configuration: imagebuilder_image_pipeline::ImageTestsConfiguration = "image_tests_configuration optional list block 0 1";
        schedule: imagebuilder_image_pipeline::Schedule = "schedule optional list block 0 1";
        workflow: imagebuilder_image_pipeline::Workflow = "workflow optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::ImagebuilderImagePipeline> = "arn";
        date_created: Str = "date_created";
        date_last_run: Str = "date_last_run";
        date_next_run: Str = "date_next_run";
        date_updated: Str = "date_updated";
        execution_role: Arn<kind::IamRole> = "execution_role";
        id: Id<kind::ImagebuilderImagePipeline> = "id";
        name: Name<kind::ImagebuilderImagePipeline> = "name";
        platform: Str = "platform";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_imagebuilder_image_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_recipe).
pub mod imagebuilder_image_recipe {
    use crate::types::*;

    /// Blocks of [`BlockDeviceMapping`].
    pub mod block_device_mapping {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Ebs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_recipe)."]
            Ebs
            arguments {
                delete_on_termination: Str = "delete_on_termination optional\tformat bool_string true|false\treplaces";
                encrypted: Str = "encrypted optional\tformat bool_string true|false\treplaces";
                iops: Num = "iops optional\trange 100 10000\twhole\treplaces";
                kms_key_id: OneOf<kind::KmsKeyIdOrArn> = "kms_key_id optional\tlength 1 1024\treplaces";
                snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id optional\tlength 1 1024\tprefix snap-\treplaces";
                throughput: Num = "throughput optional\trange 125 1000\twhole\treplaces";
                volume_size: Num = "volume_size optional\trange 1 16000\twhole\treplaces";
                volume_type: Str = "volume_type optional\tin standard|io1|io2|gp2|gp3|sc1|st1\treplaces";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BlockDeviceMapping`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_recipe)."]
        BlockDeviceMapping
        arguments {
            device_name: Str = "device_name optional\tlength 1 1024\treplaces";
            no_device: Bool = "no_device computed\treplaces";
            virtual_name: Str = "virtual_name optional\tlength 1 1024\treplaces";
        }
        many {
            ebs: block_device_mapping::Ebs = "ebs optional list block 0 1";
        }
    }
    pub use crate::services::imagebuilder::imagebuilder_container_recipe::Component;
    pub use crate::services::imagebuilder::imagebuilder_container_recipe::component;
    formwork_model::block_binding! {
        #[doc = "Block [`SystemsManagerAgent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_recipe)."]
        SystemsManagerAgent
        arguments {
            uninstall_after_build: Bool = "uninstall_after_build required\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_image_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_image_recipe)."]
    Managed "aws_imagebuilder_image_recipe" ImagebuilderImageRecipe ImagebuilderImageRecipeAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        parent_image: Str = "parent_image required\tlength 1 1024\treplaces";
        version: Str = "version required\tlength 1 128\tapi match ^[0-9]+\\.[0-9]+\\.[0-9]+$\treplaces";
        description: Str = "description optional\tlength 1 1024\treplaces";
        tags: Map<Str> = "tags optional";
        user_data_base64: Str = "user_data_base64 computed\tlength 1 21847\tformat base64\treplaces";
        working_directory: Str = "working_directory optional\tlength 1 1024\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128\tapi match ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
    }
    many {
        component: imagebuilder_image_recipe::Component = "component required list block 1 0";
        block_device_mapping: imagebuilder_image_recipe::BlockDeviceMapping = "block_device_mapping optional set block 0 0";
        systems_manager_agent: imagebuilder_image_recipe::SystemsManagerAgent = "systems_manager_agent optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ImagebuilderImageRecipe> = "arn";
        date_created: Str = "date_created";
        id: Id<kind::ImagebuilderImageRecipe> = "id";
        name: Name<kind::ImagebuilderImageRecipe> = "name";
        owner: Str = "owner";
        platform: Str = "platform";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_imagebuilder_infrastructure_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration).
pub mod imagebuilder_infrastructure_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`InstanceMetadataOptions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration)."]
        InstanceMetadataOptions
        arguments {
            http_put_response_hop_limit: Num = "http_put_response_hop_limit optional\trange 1 64\twhole";
            http_tokens: Str = "http_tokens optional\tin required|optional";
        }
    }
    /// Blocks of [`Logging`].
    pub mod logging {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Logs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration)."]
            S3Logs
            arguments {
                s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name required\tlength 1 1024";
                s3_key_prefix: Str = "s3_key_prefix optional\tlength 1 1024";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration)."]
        Logging
        many {
            s3_logs: logging::S3Logs = "s3_logs required list block 1 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Placement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration)."]
        Placement
        arguments {
            availability_zone: Str = "availability_zone optional\tlength 1 1024";
            host_id: Str = "host_id optional\tlength 1 1024";
            host_resource_group_arn: Str = "host_resource_group_arn optional\tlength 1 1024\tformat arn";
            tenancy: Str = "tenancy optional\tin default|dedicated|host";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_infrastructure_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_infrastructure_configuration)."]
    Managed "aws_imagebuilder_infrastructure_configuration" ImagebuilderInfrastructureConfiguration ImagebuilderInfrastructureConfigurationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    relations {
        "conflict placement.host_id placement.host_resource_group_arn";
    }
    arguments {
        instance_profile_name: Name<kind::IamRole> = "instance_profile_name required\tlength 1 1024\tapi match ^[\\w+=,.@-]+$";
        description: Str = "description optional\tlength 1 1024";
        instance_types: Set<Str> = "instance_types optional";
        key_pair: Name<kind::KeyPair> = "key_pair optional\tlength 1 1024";
        resource_tags: Map<Str> = "resource_tags optional";
        security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids optional\tapi each length 1 1024\tprefix sg-";
        sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn optional\tformat arn\tapi match ^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$\tservice sns";
        subnet_id: Id<kind::Subnet> = "subnet_id optional\tlength 1 1024\tprefix subnet-";
        tags: Map<Str> = "tags optional";
        terminate_instance_on_failure: Bool = "terminate_instance_on_failure optional";
    }
    unread {
        name: Str = "name required\tapi match ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
    }
    many {
        instance_metadata_options: imagebuilder_infrastructure_configuration::InstanceMetadataOptions = "instance_metadata_options optional list block 0 1";
        logging: imagebuilder_infrastructure_configuration::Logging = "logging optional list block 0 1";
        placement: imagebuilder_infrastructure_configuration::Placement = "placement optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::ImagebuilderInfrastructureConfiguration> = "arn";
        date_created: Str = "date_created";
        date_updated: Str = "date_updated";
        id: Id<kind::ImagebuilderInfrastructureConfiguration> = "id";
        name: Name<kind::ImagebuilderInfrastructureConfiguration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_imagebuilder_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy).
pub mod imagebuilder_lifecycle_policy {
    use crate::types::*;

    /// Blocks of [`PolicyDetail`].
    pub mod policy_detail {
        use crate::types::*;

        /// Blocks of [`Action`].
        pub mod action {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`IncludeResources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
                IncludeResources
                arguments {
                    amis: Bool = "amis computed\tmay_replace";
                    containers: Bool = "containers computed\tmay_replace";
                    snapshots: Bool = "snapshots computed\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
            Action
            arguments {
                r#type: Str = "type required\tin DELETE|DEPRECATE|DISABLE\tmay_replace";
            }
            many {
                include_resources: action::IncludeResources = "include_resources optional list block 0 0";
            }
        }
        /// Blocks of [`ExclusionRules`].
        pub mod exclusion_rules {
            use crate::types::*;

            /// Blocks of [`Amis`].
            pub mod amis {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`LastLaunched`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
                    LastLaunched
                    arguments {
                        unit: Str = "unit required\tin DAYS|WEEKS|MONTHS|YEARS\tmay_replace";
                        value: Num = "value required\trange 1 365\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Amis`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
                Amis
                arguments {
                    is_public: Bool = "is_public optional";
                    regions: List<Str> = "regions optional";
                    shared_accounts: List<Str> = "shared_accounts optional";
                    tag_map: Map<Str> = "tag_map optional";
                }
                many {
                    last_launched: amis::LastLaunched = "last_launched optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ExclusionRules`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
            ExclusionRules
            arguments {
                tag_map: Map<Str> = "tag_map optional";
            }
            many {
                amis: exclusion_rules::Amis = "amis optional list block 0 0";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
            Filter
            arguments {
                r#type: Str = "type required\tin AGE|COUNT\tmay_replace";
                value: Num = "value required\trange 1 1000\tmay_replace";
                retain_at_least: Num = "retain_at_least optional\trange 1 10\tmay_replace";
                unit: Str = "unit optional\tin DAYS|WEEKS|MONTHS|YEARS\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`PolicyDetail`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
        PolicyDetail
        many {
            action: policy_detail::Action = "action required list block 1 0";
            filter: policy_detail::Filter = "filter required list block 1 0";
            exclusion_rules: policy_detail::ExclusionRules = "exclusion_rules optional list block 0 0";
        }
    }
    /// Blocks of [`ResourceSelection`].
    pub mod resource_selection {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
            Recipe
            arguments {
                name: Str = "name required\tmatch ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$";
                semantic_version: Str = "semantic_version required\tmatch ^[0-9]+\\.[0-9]+\\.[0-9]+$";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ResourceSelection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
        ResourceSelection
        arguments {
            tag_map: Map<Str> = "tag_map optional";
        }
        many {
            recipe: resource_selection::Recipe = "recipe optional set block 0 0\titems - 50";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_lifecycle_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_lifecycle_policy)."]
    Managed "aws_imagebuilder_lifecycle_policy" ImagebuilderLifecyclePolicy ImagebuilderLifecyclePolicyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        execution_role: Arn<kind::IamRole> = "execution_role required\tlength 1 -\tformat arn\tservice iam";
        resource_type: Str = "resource_type required\tin AMI_IMAGE|CONTAINER_IMAGE";
        description: Str = "description optional\tlength 1 1024";
        status: Str = "status computed\tin DISABLED|ENABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$\treplaces";
    }
    many {
        policy_detail: imagebuilder_lifecycle_policy::PolicyDetail = "policy_detail required set block 1 0";
        resource_selection: imagebuilder_lifecycle_policy::ResourceSelection = "resource_selection required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::ImagebuilderLifecyclePolicy> = "arn";
        id: Id<kind::ImagebuilderLifecyclePolicy> = "id";
        name: Name<kind::ImagebuilderLifecyclePolicy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_imagebuilder_workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/imagebuilder_workflow)."]
    Managed "aws_imagebuilder_workflow" ImagebuilderWorkflow ImagebuilderWorkflowAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    relations {
        "exactly_one data uri";
    }
    arguments {
        r#type: Str = "type required\tin BUILD|TEST|DISTRIBUTION\treplaces";
        version: Str = "version required\tmatch ^[0-9]+\\.[0-9]+\\.[0-9]+$\treplaces";
        change_description: Str = "change_description optional\tlength 1 1024\treplaces";
        data: Str = "data computed\tlength 1 16000\treplaces";
        description: Str = "description optional\tlength 1 1024\treplaces";
        kms_key_id: Str = "kms_key_id optional\tlength 1 1024\treplaces";
        tags: Map<Str> = "tags optional";
        uri: Str = "uri optional\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128\treplaces";
    }
    attributes {
        arn: Arn<kind::ImagebuilderWorkflow> = "arn";
        date_created: Str = "date_created";
        id: Id<kind::ImagebuilderWorkflow> = "id";
        name: Name<kind::ImagebuilderWorkflow> = "name";
        owner: Str = "owner";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_component`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_component)."]
        Data "aws_imagebuilder_component" ImagebuilderComponent ImagebuilderComponentAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderComponent> = "arn";
            change_description: Str = "change_description";
            data: Str = "data";
            date_created: Str = "date_created";
            description: Str = "description";
            encrypted: Bool = "encrypted";
            id: Id<kind::ImagebuilderComponent> = "id";
            kms_key_id: Str = "kms_key_id";
            name: Name<kind::ImagebuilderComponent> = "name";
            owner: Str = "owner";
            platform: Str = "platform";
            supported_os_versions: Set<Str> = "supported_os_versions";
            r#type: Str = "type";
            version: Str = "version";
        }
    }
    /// Blocks of [`aws_imagebuilder_components`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_components).
    pub mod imagebuilder_components {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_components`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_components)."]
        Data "aws_imagebuilder_components" ImagebuilderComponents ImagebuilderComponentsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            owner: Str = "owner optional";
        }
        many {
            filter: imagebuilder_components::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_imagebuilder_container_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe).
    pub mod imagebuilder_container_recipe {
        use crate::types::*;

        /// Blocks of [`ComponentAttributes`].
        pub mod component_attributes {
            use crate::types::*;

            pub use crate::shared::backup_data_backup_framework_control_attributes_input_parameter_attributes::InputParameterAttributes as ParameterAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ComponentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
            ComponentAttributes
            attributes {
                component_arn: Str = "component_arn";
            }
            objects {
                parameter: Set<component_attributes::ParameterAttributes> = "parameter";
            }
        }
        /// Blocks of [`InstanceConfigurationAttributes`].
        pub mod instance_configuration_attributes {
            use crate::types::*;

            /// Blocks of [`BlockDeviceMappingAttributes`].
            pub mod block_device_mapping_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`EbsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
                    EbsAttributes
                    attributes {
                        delete_on_termination: Bool = "delete_on_termination";
                        encrypted: Bool = "encrypted";
                        iops: Num = "iops";
                        kms_key_id: Str = "kms_key_id";
                        snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
                        throughput: Num = "throughput";
                        volume_size: Num = "volume_size";
                        volume_type: Str = "volume_type";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`BlockDeviceMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
                BlockDeviceMappingAttributes
                attributes {
                    device_name: Str = "device_name";
                    no_device: Str = "no_device";
                    virtual_name: Str = "virtual_name";
                }
                objects {
                    ebs: List<block_device_mapping_attributes::EbsAttributes> = "ebs";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InstanceConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
            InstanceConfigurationAttributes
            attributes {
                image: Str = "image";
            }
            objects {
                block_device_mapping: Set<instance_configuration_attributes::BlockDeviceMappingAttributes> = "block_device_mapping";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`TargetRepositoryAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
            TargetRepositoryAttributes
            attributes {
                repository_name: Str = "repository_name";
                service: Str = "service";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_container_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipe)."]
        Data "aws_imagebuilder_container_recipe" ImagebuilderContainerRecipe ImagebuilderContainerRecipeAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderContainerRecipe> = "arn";
            container_type: Str = "container_type";
            date_created: Str = "date_created";
            description: Str = "description";
            dockerfile_template_data: Str = "dockerfile_template_data";
            encrypted: Bool = "encrypted";
            id: Id<kind::ImagebuilderContainerRecipe> = "id";
            kms_key_id: Str = "kms_key_id";
            name: Name<kind::ImagebuilderContainerRecipe> = "name";
            owner: Str = "owner";
            parent_image: Str = "parent_image";
            platform: Str = "platform";
            version: Str = "version";
            working_directory: Str = "working_directory";
        }
        objects {
            component: List<imagebuilder_container_recipe::ComponentAttributes> = "component";
            instance_configuration: List<imagebuilder_container_recipe::InstanceConfigurationAttributes> = "instance_configuration";
            target_repository: List<imagebuilder_container_recipe::TargetRepositoryAttributes> = "target_repository";
        }
    }
    /// Blocks of [`aws_imagebuilder_container_recipes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipes).
    pub mod imagebuilder_container_recipes {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_container_recipes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_container_recipes)."]
        Data "aws_imagebuilder_container_recipes" ImagebuilderContainerRecipes ImagebuilderContainerRecipesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            owner: Str = "owner optional";
        }
        many {
            filter: imagebuilder_container_recipes::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_imagebuilder_distribution_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration).
    pub mod imagebuilder_distribution_configuration {
        use crate::types::*;

        /// Blocks of [`DistributionAttributes`].
        pub mod distribution_attributes {
            use crate::types::*;

            /// Blocks of [`AmiDistributionConfigurationAttributes`].
            pub mod ami_distribution_configuration_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`LaunchPermissionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                    LaunchPermissionAttributes
                    attributes {
                        organization_arns: Set<Str> = "organization_arns";
                        organizational_unit_arns: Set<Str> = "organizational_unit_arns";
                        user_groups: Set<Str> = "user_groups";
                        user_ids: Set<Str> = "user_ids";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AmiDistributionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                AmiDistributionConfigurationAttributes
                attributes {
                    ami_tags: Map<Str> = "ami_tags";
                    description: Str = "description";
                    kms_key_id: Str = "kms_key_id";
                    name: Str = "name";
                    target_account_ids: Set<Str> = "target_account_ids";
                }
                objects {
                    launch_permission: Set<ami_distribution_configuration_attributes::LaunchPermissionAttributes> = "launch_permission";
                }
            }
            /// Blocks of [`ContainerDistributionConfigurationAttributes`].
            pub mod container_distribution_configuration_attributes {
                use crate::types::*;

                pub use crate::services::imagebuilder::data::imagebuilder_container_recipe::TargetRepositoryAttributes;
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`ContainerDistributionConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                ContainerDistributionConfigurationAttributes
                attributes {
                    container_tags: Set<Str> = "container_tags";
                    description: Str = "description";
                }
                objects {
                    target_repository: Set<container_distribution_configuration_attributes::TargetRepositoryAttributes> = "target_repository";
                }
            }
            /// Blocks of [`FastLaunchConfigurationAttributes`].
            pub mod fast_launch_configuration_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`LaunchTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                    LaunchTemplateAttributes
                    attributes {
                        launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id";
                        launch_template_name: Name<kind::LaunchTemplate> = "launch_template_name";
                        launch_template_version: Str = "launch_template_version";
                    }
                }
                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`SnapshotConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                    SnapshotConfigurationAttributes
                    attributes {
                        target_resource_count: Num = "target_resource_count";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`FastLaunchConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                FastLaunchConfigurationAttributes
                attributes {
                    account_id: Str = "account_id";
                    enabled: Bool = "enabled";
                    max_parallel_launches: Num = "max_parallel_launches";
                }
                objects {
                    launch_template: Set<fast_launch_configuration_attributes::LaunchTemplateAttributes> = "launch_template";
                    snapshot_configuration: Set<fast_launch_configuration_attributes::SnapshotConfigurationAttributes> = "snapshot_configuration";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`LaunchTemplateConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                LaunchTemplateConfigurationAttributes
                attributes {
                    account_id: Str = "account_id";
                    default: Bool = "default";
                    launch_template_id: Id<kind::LaunchTemplate> = "launch_template_id";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`S3ExportConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                S3ExportConfigurationAttributes
                attributes {
                    disk_image_format: Str = "disk_image_format";
                    role_name: Name<kind::IamRole> = "role_name";
                    s3_bucket: Name<kind::S3Bucket> = "s3_bucket";
                    s3_prefix: Str = "s3_prefix";
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SsmParameterConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
                SsmParameterConfigurationAttributes
                attributes {
                    ami_account_id: Str = "ami_account_id";
                    data_type: Str = "data_type";
                    parameter_name: Str = "parameter_name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`DistributionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
            DistributionAttributes
            attributes {
                license_configuration_arns: Set<Str> = "license_configuration_arns";
                region: Str = "region";
            }
            objects {
                ami_distribution_configuration: Set<distribution_attributes::AmiDistributionConfigurationAttributes> = "ami_distribution_configuration";
                container_distribution_configuration: Set<distribution_attributes::ContainerDistributionConfigurationAttributes> = "container_distribution_configuration";
                fast_launch_configuration: Set<distribution_attributes::FastLaunchConfigurationAttributes> = "fast_launch_configuration";
                launch_template_configuration: Set<distribution_attributes::LaunchTemplateConfigurationAttributes> = "launch_template_configuration";
                s3_export_configuration: Set<distribution_attributes::S3ExportConfigurationAttributes> = "s3_export_configuration";
                ssm_parameter_configuration: Set<distribution_attributes::SsmParameterConfigurationAttributes> = "ssm_parameter_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_distribution_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configuration)."]
        Data "aws_imagebuilder_distribution_configuration" ImagebuilderDistributionConfiguration ImagebuilderDistributionConfigurationAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderDistributionConfiguration> = "arn";
            date_created: Str = "date_created";
            date_updated: Str = "date_updated";
            description: Str = "description";
            id: Id<kind::ImagebuilderDistributionConfiguration> = "id";
            name: Name<kind::ImagebuilderDistributionConfiguration> = "name";
        }
        objects {
            distribution: Set<imagebuilder_distribution_configuration::DistributionAttributes> = "distribution";
        }
    }
    /// Blocks of [`aws_imagebuilder_distribution_configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configurations).
    pub mod imagebuilder_distribution_configurations {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_distribution_configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_distribution_configurations)."]
        Data "aws_imagebuilder_distribution_configurations" ImagebuilderDistributionConfigurations ImagebuilderDistributionConfigurationsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: imagebuilder_distribution_configurations::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_imagebuilder_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image).
    pub mod imagebuilder_image {
        use crate::types::*;

        /// Blocks of [`ImageScanningConfigurationAttributes`].
        pub mod image_scanning_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`EcrConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image)."]
                EcrConfigurationAttributes
                attributes {
                    container_tags: Set<Str> = "container_tags";
                    repository_name: Str = "repository_name";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ImageScanningConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image)."]
            ImageScanningConfigurationAttributes
            attributes {
                image_scanning_enabled: Bool = "image_scanning_enabled";
            }
            objects {
                ecr_configuration: List<image_scanning_configuration_attributes::EcrConfigurationAttributes> = "ecr_configuration";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ImageTestsConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image)."]
            ImageTestsConfigurationAttributes
            attributes {
                image_tests_enabled: Bool = "image_tests_enabled";
                timeout_minutes: Num = "timeout_minutes";
            }
        }
        pub use crate::services::imagebuilder::imagebuilder_image::OutputResourcesAttributes;
        pub use crate::services::imagebuilder::imagebuilder_image::output_resources_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_image`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image)."]
        Data "aws_imagebuilder_image" ImagebuilderImage ImagebuilderImageAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderImage> = "arn";
            build_version_arn: Str = "build_version_arn";
            container_recipe_arn: Str = "container_recipe_arn";
            date_created: Str = "date_created";
            distribution_configuration_arn: Str = "distribution_configuration_arn";
            enhanced_image_metadata_enabled: Bool = "enhanced_image_metadata_enabled";
            id: Id<kind::ImagebuilderImage> = "id";
            image_recipe_arn: Str = "image_recipe_arn";
            infrastructure_configuration_arn: Str = "infrastructure_configuration_arn";
            name: Name<kind::ImagebuilderImage> = "name";
            os_version: Str = "os_version";
            platform: Str = "platform";
            version: Str = "version";
        }
        objects {
            image_scanning_configuration: List<imagebuilder_image::ImageScanningConfigurationAttributes> = "image_scanning_configuration";
            image_tests_configuration: List<imagebuilder_image::ImageTestsConfigurationAttributes> = "image_tests_configuration";
            output_resources: List<imagebuilder_image::OutputResourcesAttributes> = "output_resources";
        }
    }
    /// Blocks of [`aws_imagebuilder_image_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_pipeline).
    pub mod imagebuilder_image_pipeline {
        use crate::types::*;

        pub use crate::services::imagebuilder::data::imagebuilder_image::ImageScanningConfigurationAttributes;
        pub use crate::services::imagebuilder::data::imagebuilder_image::image_scanning_configuration_attributes;
        pub use crate::services::imagebuilder::data::imagebuilder_image::ImageTestsConfigurationAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ScheduleAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_pipeline)."]
            ScheduleAttributes
            attributes {
                pipeline_execution_start_condition: Str = "pipeline_execution_start_condition";
                schedule_expression: Str = "schedule_expression";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_image_pipeline`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_pipeline)."]
        Data "aws_imagebuilder_image_pipeline" ImagebuilderImagePipeline ImagebuilderImagePipelineAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderImagePipeline> = "arn";
            container_recipe_arn: Str = "container_recipe_arn";
            date_created: Str = "date_created";
            date_last_run: Str = "date_last_run";
            date_next_run: Str = "date_next_run";
            date_updated: Str = "date_updated";
            description: Str = "description";
            distribution_configuration_arn: Str = "distribution_configuration_arn";
            enhanced_image_metadata_enabled: Bool = "enhanced_image_metadata_enabled";
            id: Id<kind::ImagebuilderImagePipeline> = "id";
            image_recipe_arn: Str = "image_recipe_arn";
            infrastructure_configuration_arn: Str = "infrastructure_configuration_arn";
            name: Name<kind::ImagebuilderImagePipeline> = "name";
            platform: Str = "platform";
            status: Str = "status";
        }
        objects {
            image_scanning_configuration: List<imagebuilder_image_pipeline::ImageScanningConfigurationAttributes> = "image_scanning_configuration";
            image_tests_configuration: List<imagebuilder_image_pipeline::ImageTestsConfigurationAttributes> = "image_tests_configuration";
            schedule: List<imagebuilder_image_pipeline::ScheduleAttributes> = "schedule";
        }
    }
    /// Blocks of [`aws_imagebuilder_image_pipelines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_pipelines).
    pub mod imagebuilder_image_pipelines {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_image_pipelines`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_pipelines)."]
        Data "aws_imagebuilder_image_pipelines" ImagebuilderImagePipelines ImagebuilderImagePipelinesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: imagebuilder_image_pipelines::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_imagebuilder_image_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipe).
    pub mod imagebuilder_image_recipe {
        use crate::types::*;

        /// Blocks of [`BlockDeviceMappingAttributes`].
        pub mod block_device_mapping_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`EbsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipe)."]
                EbsAttributes
                attributes {
                    delete_on_termination: Str = "delete_on_termination";
                    encrypted: Str = "encrypted";
                    iops: Num = "iops";
                    kms_key_id: Str = "kms_key_id";
                    snapshot_id: Id<kind::EbsSnapshot> = "snapshot_id";
                    throughput: Num = "throughput";
                    volume_size: Num = "volume_size";
                    volume_type: Str = "volume_type";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`BlockDeviceMappingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipe)."]
            BlockDeviceMappingAttributes
            attributes {
                device_name: Str = "device_name";
                no_device: Str = "no_device";
                virtual_name: Str = "virtual_name";
            }
            objects {
                ebs: List<block_device_mapping_attributes::EbsAttributes> = "ebs";
            }
        }
        pub use crate::services::imagebuilder::data::imagebuilder_container_recipe::ComponentAttributes;
        pub use crate::services::imagebuilder::data::imagebuilder_container_recipe::component_attributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_image_recipe`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipe)."]
        Data "aws_imagebuilder_image_recipe" ImagebuilderImageRecipe ImagebuilderImageRecipeAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderImageRecipe> = "arn";
            date_created: Str = "date_created";
            description: Str = "description";
            id: Id<kind::ImagebuilderImageRecipe> = "id";
            name: Name<kind::ImagebuilderImageRecipe> = "name";
            owner: Str = "owner";
            parent_image: Str = "parent_image";
            platform: Str = "platform";
            user_data_base64: Str = "user_data_base64";
            version: Str = "version";
            working_directory: Str = "working_directory";
        }
        objects {
            block_device_mapping: Set<imagebuilder_image_recipe::BlockDeviceMappingAttributes> = "block_device_mapping";
            component: List<imagebuilder_image_recipe::ComponentAttributes> = "component";
        }
    }
    /// Blocks of [`aws_imagebuilder_image_recipes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipes).
    pub mod imagebuilder_image_recipes {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_image_recipes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_image_recipes)."]
        Data "aws_imagebuilder_image_recipes" ImagebuilderImageRecipes ImagebuilderImageRecipesAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        unread {
            owner: Str = "owner optional";
        }
        many {
            filter: imagebuilder_image_recipes::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
    /// Blocks of [`aws_imagebuilder_infrastructure_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration).
    pub mod imagebuilder_infrastructure_configuration {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`InstanceMetadataOptionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration)."]
            InstanceMetadataOptionsAttributes
            attributes {
                http_put_response_hop_limit: Num = "http_put_response_hop_limit";
                http_tokens: Str = "http_tokens";
            }
        }
        /// Blocks of [`LoggingAttributes`].
        pub mod logging_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`S3LogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration)."]
                S3LogsAttributes
                attributes {
                    s3_bucket_name: Name<kind::S3Bucket> = "s3_bucket_name";
                    s3_key_prefix: Str = "s3_key_prefix";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LoggingAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration)."]
            LoggingAttributes
            objects {
                s3_logs: List<logging_attributes::S3LogsAttributes> = "s3_logs";
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`PlacementAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration)."]
            PlacementAttributes
            attributes {
                availability_zone: Str = "availability_zone";
                host_id: Str = "host_id";
                host_resource_group_arn: Str = "host_resource_group_arn";
                tenancy: Str = "tenancy";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_infrastructure_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configuration)."]
        Data "aws_imagebuilder_infrastructure_configuration" ImagebuilderInfrastructureConfiguration ImagebuilderInfrastructureConfigurationAttributes
        naming None;
        tags None;
        arguments {
            resource_tags: Map<Str> = "resource_tags computed";
            tags: Map<Str> = "tags computed";
        }
        unread {
            arn: Str = "arn required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::ImagebuilderInfrastructureConfiguration> = "arn";
            date_created: Str = "date_created";
            date_updated: Str = "date_updated";
            description: Str = "description";
            id: Id<kind::ImagebuilderInfrastructureConfiguration> = "id";
            instance_profile_name: Str = "instance_profile_name";
            instance_types: Set<Str> = "instance_types";
            key_pair: Str = "key_pair";
            name: Name<kind::ImagebuilderInfrastructureConfiguration> = "name";
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn";
            subnet_id: Id<kind::Subnet> = "subnet_id";
            terminate_instance_on_failure: Bool = "terminate_instance_on_failure";
        }
        objects {
            instance_metadata_options: List<imagebuilder_infrastructure_configuration::InstanceMetadataOptionsAttributes> = "instance_metadata_options";
            logging: List<imagebuilder_infrastructure_configuration::LoggingAttributes> = "logging";
            placement: List<imagebuilder_infrastructure_configuration::PlacementAttributes> = "placement";
        }
    }
    /// Blocks of [`aws_imagebuilder_infrastructure_configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configurations).
    pub mod imagebuilder_infrastructure_configurations {
        use crate::types::*;

        pub use crate::shared::base_data_availability_zone_filter::Filter;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_imagebuilder_infrastructure_configurations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/imagebuilder_infrastructure_configurations)."]
        Data "aws_imagebuilder_infrastructure_configurations" ImagebuilderInfrastructureConfigurations ImagebuilderInfrastructureConfigurationsAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
        }
        many {
            filter: imagebuilder_infrastructure_configurations::Filter = "filter optional set block 0 0";
        }
        attributes {
            arns: Set<Str> = "arns";
            names: Set<Str> = "names";
        }
    }
}
