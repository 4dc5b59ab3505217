// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `codebuild`.

use crate::types::*;

/// Blocks of [`aws_codebuild_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet).
pub mod codebuild_fleet {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ComputeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
        ComputeConfiguration
        arguments {
            disk: Num = "disk computed\twhole";
            machine_type: Str = "machine_type optional\tin GENERAL|NVME";
            memory: Num = "memory computed\twhole";
            vcpu: Num = "vcpu computed\twhole";
        }
    }
    /// Blocks of [`ScalingConfiguration`].
    pub mod scaling_configuration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`TargetTrackingScalingConfigs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
            TargetTrackingScalingConfigs
            arguments {
                metric_type: Str = "metric_type optional\tin FLEET_UTILIZATION_RATE";
                target_value: Num = "target_value optional\trange 0 -";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScalingConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
        ScalingConfiguration
        arguments {
            max_capacity: Num = "max_capacity optional\trange 1 -\twhole";
            scaling_type: Str = "scaling_type optional\tin TARGET_TRACKING_SCALING";
        }
        many {
            target_tracking_scaling_configs: scaling_configuration::TargetTrackingScalingConfigs = "target_tracking_scaling_configs optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`VpcConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
        VpcConfig
        arguments {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids required\titems - 5\tprefix sg-";
            subnets: Set<Id<kind::Subnet>> = "subnets required\titems - 16\tprefix subnet-";
            vpc_id: Id<kind::Vpc> = "vpc_id required\tprefix vpc-";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ScalingConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
        ScalingConfigurationAttributes
        attributes {
            desired_capacity: Num = "desired_capacity";
            max_capacity: Num = "max_capacity";
            scaling_type: Str = "scaling_type";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`StatusAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
        StatusAttributes
        attributes {
            context: Str = "context";
            message: Str = "message";
            status_code: Str = "status_code";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_fleet)."]
    Managed "aws_codebuild_fleet" CodebuildFleet CodebuildFleetAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 128, ""));
    tags Map;
    relations {
        "together vpc_config fleet_service_role";
    }
    arguments {
        base_capacity: Num = "base_capacity required\trange 1 -\twhole";
        compute_type: Str = "compute_type required\tin BUILD_GENERAL1_SMALL|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_XLARGE|BUILD_GENERAL1_2XLARGE|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|BUILD_LAMBDA_10GB|ATTRIBUTE_BASED_COMPUTE|CUSTOM_INSTANCE_TYPE";
        environment_type: Str = "environment_type required\tin WINDOWS_CONTAINER|LINUX_CONTAINER|LINUX_GPU_CONTAINER|ARM_CONTAINER|WINDOWS_SERVER_2019_CONTAINER|WINDOWS_SERVER_2022_CONTAINER|LINUX_LAMBDA_CONTAINER|ARM_LAMBDA_CONTAINER|LINUX_EC2|ARM_EC2|WINDOWS_EC2|MAC_ARM";
        fleet_service_role: Str = "fleet_service_role optional\tformat arn";
        overflow_behavior: Str = "overflow_behavior computed\tin QUEUE|ON_DEMAND";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 2 128\treplaces";
        image_id: Str = "image_id optional";
    }
    many {
        compute_configuration: codebuild_fleet::ComputeConfiguration = "compute_configuration optional list block 0 1";
        scaling_configuration: codebuild_fleet::ScalingConfiguration = "scaling_configuration optional list block 0 1";
        vpc_config: codebuild_fleet::VpcConfig = "vpc_config optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::CodebuildFleet> = "arn";
        created: Str = "created";
        id: Id<kind::CodebuildFleet> = "id";
        image_id: Id<kind::Ami> = "image_id";
        last_modified: Str = "last_modified";
        name: Name<kind::CodebuildFleet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        scaling_configuration: List<codebuild_fleet::ScalingConfigurationAttributes> = "scaling_configuration";
        status: Set<codebuild_fleet::StatusAttributes> = "status";
    }
}
/// Blocks of [`aws_codebuild_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project).
pub mod codebuild_project {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Artifacts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        Artifacts
        arguments {
            r#type: Str = "type required\tin CODEPIPELINE|S3|NO_ARTIFACTS";
            artifact_identifier: Str = "artifact_identifier optional";
            bucket_owner_access: Str = "bucket_owner_access optional\tin NONE|READ_ONLY|FULL";
            encryption_disabled: Bool = "encryption_disabled optional";
            location: Name<kind::S3Bucket> = "location optional";
            name: Str = "name optional";
            namespace_type: Str = "namespace_type optional\tin NONE|BUILD_ID";
            override_artifact_name: Bool = "override_artifact_name optional";
            packaging: Str = "packaging optional\tin NONE|ZIP";
            path: Str = "path optional";
        }
    }
    /// Blocks of [`BuildBatchConfig`].
    pub mod build_batch_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Restrictions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            Restrictions
            arguments {
                compute_types_allowed: List<Str> = "compute_types_allowed optional\teach in BUILD_GENERAL1_SMALL|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_XLARGE|BUILD_GENERAL1_2XLARGE|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|BUILD_LAMBDA_10GB|ATTRIBUTE_BASED_COMPUTE|CUSTOM_INSTANCE_TYPE";
                maximum_builds_allowed: Num = "maximum_builds_allowed optional\trange 1 100\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`BuildBatchConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        BuildBatchConfig
        arguments {
            service_role: Arn<kind::IamRole> = "service_role required\tformat arn\tservice iam";
            combine_artifacts: Bool = "combine_artifacts optional";
            timeout_in_mins: Num = "timeout_in_mins optional\trange 5 2160\twhole";
        }
        many {
            restrictions: build_batch_config::Restrictions = "restrictions optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Cache`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        Cache
        arguments {
            location: Name<kind::S3Bucket> = "location optional";
            modes: List<Str> = "modes optional\teach in LOCAL_DOCKER_LAYER_CACHE|LOCAL_SOURCE_CACHE|LOCAL_CUSTOM_CACHE";
            r#type: Str = "type optional\tin NO_CACHE|S3|LOCAL\tmay_replace";
        }
    }
    /// Blocks of [`Environment`].
    pub mod environment {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`EnvironmentVariable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            EnvironmentVariable
            arguments {
                name: Str = "name required";
                value: Str = "value required";
                r#type: Str = "type optional\tin PLAINTEXT|PARAMETER_STORE|SECRETS_MANAGER";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            Fleet
            arguments {
                fleet_arn: Str = "fleet_arn optional\tformat arn";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RegistryCredential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            RegistryCredential
            arguments {
                credential: Str = "credential required";
                credential_provider: Str = "credential_provider required\tin SECRETS_MANAGER";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        Environment
        arguments {
            compute_type: Str = "compute_type required\tin BUILD_GENERAL1_SMALL|BUILD_GENERAL1_MEDIUM|BUILD_GENERAL1_LARGE|BUILD_GENERAL1_XLARGE|BUILD_GENERAL1_2XLARGE|BUILD_LAMBDA_1GB|BUILD_LAMBDA_2GB|BUILD_LAMBDA_4GB|BUILD_LAMBDA_8GB|BUILD_LAMBDA_10GB|ATTRIBUTE_BASED_COMPUTE|CUSTOM_INSTANCE_TYPE";
            image: Str = "image required";
            r#type: Str = "type required\tin WINDOWS_CONTAINER|LINUX_CONTAINER|LINUX_GPU_CONTAINER|ARM_CONTAINER|WINDOWS_SERVER_2019_CONTAINER|WINDOWS_SERVER_2022_CONTAINER|LINUX_LAMBDA_CONTAINER|ARM_LAMBDA_CONTAINER|LINUX_EC2|ARM_EC2|WINDOWS_EC2|MAC_ARM";
            certificate: Str = "certificate optional\tmatch \\.(pem|zip)$";
            image_pull_credentials_type: Str = "image_pull_credentials_type optional\tin CODEBUILD|SERVICE_ROLE";
            privileged_mode: Bool = "privileged_mode optional";
        }
        many {
            environment_variable: environment::EnvironmentVariable = "environment_variable optional list block 0 0";
            fleet: environment::Fleet = "fleet optional list block 0 1";
            registry_credential: environment::RegistryCredential = "registry_credential optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FileSystemLocations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        FileSystemLocations
        arguments {
            identifier: Str = "identifier optional";
            location: Str = "location optional";
            mount_options: Str = "mount_options optional";
            mount_point: Str = "mount_point optional";
            r#type: Str = "type optional\tin EFS";
        }
    }
    /// Blocks of [`LogsConfig`].
    pub mod logs_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`CloudwatchLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            CloudwatchLogs
            arguments {
                group_name: Str = "group_name optional";
                status: Str = "status optional\tin ENABLED|DISABLED";
                stream_name: Str = "stream_name optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`S3Logs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            S3Logs
            arguments {
                bucket_owner_access: Str = "bucket_owner_access optional\tin NONE|READ_ONLY|FULL";
                encryption_disabled: Bool = "encryption_disabled optional";
                location: Str = "location optional\tmatch ^[0-9a-z]|^$";
                status: Str = "status optional\tin ENABLED|DISABLED";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`LogsConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        LogsConfig
        many {
            cloudwatch_logs: logs_config::CloudwatchLogs = "cloudwatch_logs optional list block 0 1";
            s3_logs: logs_config::S3Logs = "s3_logs optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SecondaryArtifacts`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        SecondaryArtifacts
        arguments {
            artifact_identifier: Str = "artifact_identifier required";
            r#type: Str = "type required\tin CODEPIPELINE|S3|NO_ARTIFACTS";
            bucket_owner_access: Str = "bucket_owner_access optional\tin NONE|READ_ONLY|FULL";
            encryption_disabled: Bool = "encryption_disabled optional";
            location: Name<kind::S3Bucket> = "location optional";
            name: Str = "name optional";
            namespace_type: Str = "namespace_type optional\tin NONE|BUILD_ID";
            override_artifact_name: Bool = "override_artifact_name optional";
            packaging: Str = "packaging optional\tin NONE|ZIP";
            path: Str = "path optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SecondarySourceVersion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        SecondarySourceVersion
        arguments {
            source_identifier: Str = "source_identifier required";
            source_version: Str = "source_version required";
        }
    }
    /// Blocks of [`SecondarySources`].
    pub mod secondary_sources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Auth`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            Auth
            arguments {
                resource: Str = "resource required\tformat arn";
                r#type: Str = "type required\tin OAUTH|BASIC_AUTH|PERSONAL_ACCESS_TOKEN|CODECONNECTIONS|SECRETS_MANAGER";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`BuildStatusConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            BuildStatusConfig
            arguments {
                context: Str = "context optional";
                target_url: Str = "target_url optional";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GitSubmodulesConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
            GitSubmodulesConfig
            arguments {
                fetch_submodules: Bool = "fetch_submodules required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SecondarySources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        SecondarySources
        arguments {
            source_identifier: Str = "source_identifier required";
            r#type: Str = "type required\tin CODECOMMIT|CODEPIPELINE|GITHUB|GITLAB|GITLAB_SELF_MANAGED|S3|BITBUCKET|GITHUB_ENTERPRISE|NO_SOURCE";
            buildspec: Str = "buildspec optional";
            git_clone_depth: Num = "git_clone_depth optional\trange 0 -\twhole";
            insecure_ssl: Bool = "insecure_ssl optional";
            location: Str = "location optional";
            report_build_status: Bool = "report_build_status optional";
        }
        many {
            auth: secondary_sources::Auth = "auth optional list block 0 1";
            build_status_config: secondary_sources::BuildStatusConfig = "build_status_config optional list block 0 1";
            git_submodules_config: secondary_sources::GitSubmodulesConfig = "git_submodules_config optional list block 0 1";
        }
    }
    /// Blocks of [`Source`].
    pub mod source {
        use crate::types::*;

        pub use crate::services::codebuild::codebuild_project::secondary_sources::Auth;
        pub use crate::services::codebuild::codebuild_project::secondary_sources::BuildStatusConfig;
        pub use crate::services::codebuild::codebuild_project::secondary_sources::GitSubmodulesConfig;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
        Source
        arguments {
            r#type: Str = "type required\tin CODECOMMIT|CODEPIPELINE|GITHUB|GITLAB|GITLAB_SELF_MANAGED|S3|BITBUCKET|GITHUB_ENTERPRISE|NO_SOURCE";
            buildspec: Str = "buildspec optional";
            git_clone_depth: Num = "git_clone_depth optional\trange 0 -\twhole";
            insecure_ssl: Bool = "insecure_ssl optional";
            location: Str = "location optional";
            report_build_status: Bool = "report_build_status optional";
        }
        many {
            auth: source::Auth = "auth optional list block 0 1";
            build_status_config: source::BuildStatusConfig = "build_status_config optional list block 0 1";
            git_submodules_config: source::GitSubmodulesConfig = "git_submodules_config optional list block 0 1";
        }
    }
    pub use crate::services::codebuild::codebuild_fleet::VpcConfig;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_project)."]
    Managed "aws_codebuild_project" CodebuildProject CodebuildProjectAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        service_role: Arn<kind::IamRole> = "service_role required\tformat arn\tservice iam";
        badge_enabled: Bool = "badge_enabled optional";
        build_timeout: Num = "build_timeout optional\trange 5 2160\twhole";
        concurrent_build_limit: Num = "concurrent_build_limit optional\trange 1 -\twhole";
        description: Str = "description computed\tlength - 255";
        encryption_key: OneOf<kind::KmsKeyIdOrArn> = "encryption_key computed";
        project_visibility: Str = "project_visibility optional\tin PUBLIC_READ|PRIVATE";
        queued_timeout: Num = "queued_timeout optional\trange 5 480\twhole";
        resource_access_role: Arn<kind::IamRole> = "resource_access_role optional\tformat arn\tservice iam";
        source_version: Str = "source_version optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[A-Za-z]\tmatch ^[0-9A-Za-z_-]+$\treplaces";
    }
    many {
        artifacts: codebuild_project::Artifacts = "artifacts required list block 1 1";
        environment: codebuild_project::Environment = "environment required list block 1 1";
        source: codebuild_project::Source = "source required list block 1 1";
        build_batch_config: codebuild_project::BuildBatchConfig = "build_batch_config optional list block 0 1";
        cache: codebuild_project::Cache = "cache optional list block 0 1";
        file_system_locations: codebuild_project::FileSystemLocations = "file_system_locations optional set block 0 0";
        logs_config: codebuild_project::LogsConfig = "logs_config optional list block 0 1";
        secondary_artifacts: codebuild_project::SecondaryArtifacts = "secondary_artifacts optional set block 0 12\titems - 12";
        secondary_source_version: codebuild_project::SecondarySourceVersion = "secondary_source_version optional set block 0 12\titems - 12";
        secondary_sources: codebuild_project::SecondarySources = "secondary_sources optional set block 0 12\titems - 12";
        vpc_config: codebuild_project::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::CodebuildProject> = "arn";
        badge_url: Str = "badge_url";
        id: Id<kind::CodebuildProject> = "id";
        name: Name<kind::CodebuildProject> = "name";
        public_project_alias: Str = "public_project_alias";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_codebuild_report_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_report_group).
pub mod codebuild_report_group {
    use crate::types::*;

    /// Blocks of [`ExportConfig`].
    pub mod export_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_report_group)."]
            S3Destination
            arguments {
                bucket: Name<kind::S3Bucket> = "bucket required";
                encryption_key: OneOf<kind::KmsKeyIdOrArn> = "encryption_key required\tformat arn";
                encryption_disabled: Bool = "encryption_disabled optional";
                packaging: Str = "packaging optional\tin ZIP|NONE";
                path: Str = "path optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExportConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_report_group)."]
        ExportConfig
        arguments {
            r#type: Str = "type required\tin S3|NO_EXPORT";
        }
        many {
            s3_destination: export_config::S3Destination = "s3_destination optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_report_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_report_group)."]
    Managed "aws_codebuild_report_group" CodebuildReportGroup CodebuildReportGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 2, 128, ""));
    tags Map;
    arguments {
        r#type: Str = "type required\tin TEST|CODE_COVERAGE\treplaces";
        delete_reports: Bool = "delete_reports optional";
        tags: Map<Str> = "tags optional\tapi items - 50";
    }
    unread {
        name: Str = "name required\tlength 2 128\treplaces";
    }
    many {
        export_config: codebuild_report_group::ExportConfig = "export_config required list block 1 1";
    }
    attributes {
        arn: Arn<kind::CodebuildReportGroup> = "arn";
        created: Str = "created";
        id: Id<kind::CodebuildReportGroup> = "id";
        name: Name<kind::CodebuildReportGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_resource_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_resource_policy)."]
    Managed "aws_codebuild_resource_policy" CodebuildResourcePolicy CodebuildResourcePolicyAttributes
    naming None;
    tags None;
    arguments {
        policy: Str = "policy required\tformat json";
        resource_arn: Arn<kind::CodebuildReportGroup> = "resource_arn required\tformat arn\tservice codebuild\treplaces";
    }
    attributes {
        id: Id<kind::CodebuildResourcePolicy> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_source_credential`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_source_credential)."]
    Managed "aws_codebuild_source_credential" CodebuildSourceCredential CodebuildSourceCredentialAttributes
    naming None;
    tags None;
    arguments {
        auth_type: Str = "auth_type required\tin OAUTH|BASIC_AUTH|PERSONAL_ACCESS_TOKEN|CODECONNECTIONS|SECRETS_MANAGER\treplaces";
        server_type: Str = "server_type required\tin GITHUB|BITBUCKET|GITHUB_ENTERPRISE|GITLAB|GITLAB_SELF_MANAGED\treplaces";
        token: Secret<Str> = "token required sensitive\tapi length 1 -\treplaces";
        user_name: Str = "user_name optional\tapi length 1 -\treplaces";
    }
    attributes {
        arn: Arn<kind::CodebuildSourceCredential> = "arn";
        id: Id<kind::CodebuildSourceCredential> = "id";
    }
}
/// Blocks of [`aws_codebuild_webhook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_webhook).
pub mod codebuild_webhook {
    use crate::types::*;

    /// Blocks of [`FilterGroup`].
    pub mod filter_group {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_webhook)."]
            Filter
            arguments {
                pattern: Str = "pattern required";
                r#type: Str = "type required\tin EVENT|BASE_REF|HEAD_REF|ACTOR_ACCOUNT_ID|FILE_PATH|COMMIT_MESSAGE|WORKFLOW_NAME|TAG_NAME|RELEASE_NAME|REPOSITORY_NAME|ORGANIZATION_NAME";
                exclude_matched_pattern: Bool = "exclude_matched_pattern optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FilterGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_webhook)."]
        FilterGroup
        many {
            filter: filter_group::Filter = "filter optional list block 0 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ScopeConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_webhook)."]
        ScopeConfiguration
        arguments {
            name: Str = "name required";
            scope: Str = "scope required\tin GITHUB_ORGANIZATION|GITHUB_GLOBAL|GITLAB_GROUP";
            domain: Str = "domain optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_codebuild_webhook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/codebuild_webhook)."]
    Managed "aws_codebuild_webhook" CodebuildWebhook CodebuildWebhookAttributes
    naming None;
    tags None;
    relations {
        "conflict branch_filter filter_group";
    }
    arguments {
        project_name: Name<kind::CodebuildProject> = "project_name required\treplaces";
        branch_filter: Str = "branch_filter optional";
        build_type: Str = "build_type optional\tin BUILD|BUILD_BATCH|RUNNER_BUILDKITE_BUILD";
        manual_creation: Bool = "manual_creation optional\treplaces";
    }
    many {
        filter_group: codebuild_webhook::FilterGroup = "filter_group optional set block 0 0";
        scope_configuration: codebuild_webhook::ScopeConfiguration = "scope_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::CodebuildWebhook> = "id";
        payload_url: Str = "payload_url";
        secret: Secret<Str> = "secret";
        url: Str = "url";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_codebuild_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet).
    pub mod codebuild_fleet {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ComputeConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet)."]
            ComputeConfigurationAttributes
            attributes {
                disk: Num = "disk";
                machine_type: Str = "machine_type";
                memory: Num = "memory";
                vcpu: Num = "vcpu";
            }
        }
        /// Blocks of [`ScalingConfigurationAttributes`].
        pub mod scaling_configuration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`TargetTrackingScalingConfigsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet)."]
                TargetTrackingScalingConfigsAttributes
                attributes {
                    metric_type: Str = "metric_type";
                    target_value: Num = "target_value";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ScalingConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet)."]
            ScalingConfigurationAttributes
            attributes {
                desired_capacity: Num = "desired_capacity";
                max_capacity: Num = "max_capacity";
                scaling_type: Str = "scaling_type";
            }
            objects {
                target_tracking_scaling_configs: List<scaling_configuration_attributes::TargetTrackingScalingConfigsAttributes> = "target_tracking_scaling_configs";
            }
        }
        pub use crate::services::codebuild::codebuild_fleet::StatusAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet)."]
            VpcConfigAttributes
            attributes {
                security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
                subnets: Set<Id<kind::Subnet>> = "subnets";
                vpc_id: Id<kind::Vpc> = "vpc_id";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_codebuild_fleet`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/codebuild_fleet)."]
        Data "aws_codebuild_fleet" CodebuildFleet CodebuildFleetAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            name: Str = "name required";
        }
        attributes {
            arn: Arn<kind::CodebuildFleet> = "arn";
            base_capacity: Num = "base_capacity";
            compute_type: Str = "compute_type";
            created: Str = "created";
            environment_type: Str = "environment_type";
            fleet_service_role: Str = "fleet_service_role";
            id: Id<kind::CodebuildFleet> = "id";
            image_id: Id<kind::Ami> = "image_id";
            last_modified: Str = "last_modified";
            name: Name<kind::CodebuildFleet> = "name";
            overflow_behavior: Str = "overflow_behavior";
        }
        objects {
            compute_configuration: List<codebuild_fleet::ComputeConfigurationAttributes> = "compute_configuration";
            scaling_configuration: List<codebuild_fleet::ScalingConfigurationAttributes> = "scaling_configuration";
            status: Set<codebuild_fleet::StatusAttributes> = "status";
            vpc_config: List<codebuild_fleet::VpcConfigAttributes> = "vpc_config";
        }
    }
}
