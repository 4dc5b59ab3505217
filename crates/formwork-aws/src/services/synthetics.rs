// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `synthetics`.

use crate::types::*;

/// Blocks of [`aws_synthetics_canary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary).
pub mod synthetics_canary {
    use crate::types::*;

    /// Blocks of [`ArtifactConfig`].
    pub mod artifact_config {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Encryption`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
            S3Encryption
            arguments {
                encryption_mode: Str = "encryption_mode optional\tin SSE_S3|SSE_KMS";
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tformat arn\tservice kms";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ArtifactConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
        ArtifactConfig
        many {
            s3_encryption: artifact_config::S3Encryption = "s3_encryption optional list block 0 1";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`RunConfig`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
        RunConfig
        arguments {
            active_tracing: Bool = "active_tracing optional";
            environment_variables: Map<Str> = "environment_variables optional";
            memory_in_mb: Num = "memory_in_mb computed\trange 960 -\twhole";
            timeout_in_seconds: Num = "timeout_in_seconds computed\trange 3 840\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Schedule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
        Schedule
        arguments {
            expression: Str = "expression required";
            duration_in_seconds: Num = "duration_in_seconds optional\twhole";
        }
    }
    pub use crate::shared::elasticsearch_elasticsearch_domain_vpc_options::VpcOptions as VpcConfig;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`TimelineAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
        TimelineAttributes
        attributes {
            created: Str = "created";
            last_modified: Str = "last_modified";
            last_started: Str = "last_started";
            last_stopped: Str = "last_stopped";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`VpcConfigAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
        VpcConfigAttributes
        attributes {
            security_group_ids: Set<Id<kind::SecurityGroup>> = "security_group_ids";
            subnet_ids: Set<Id<kind::Subnet>> = "subnet_ids";
            vpc_id: Id<kind::Vpc> = "vpc_id";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_synthetics_canary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_canary)."]
    Managed "aws_synthetics_canary" SyntheticsCanary SyntheticsCanaryAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9a-z_-"));
    tags Map;
    relations {
        "conflict s3_bucket zip_file";
        "conflict s3_key zip_file";
        "conflict s3_version zip_file";
        "together s3_bucket s3_key";
        "together s3_key s3_bucket";
    }
    arguments {
        artifact_s3_location: Str = "artifact_s3_location required";
        execution_role_arn: Arn<kind::IamRole> = "execution_role_arn required\tformat arn\tservice iam";
        handler: Str = "handler required";
        runtime_version: Str = "runtime_version required";
        delete_lambda: Bool = "delete_lambda optional";
        failure_retention_period: Num = "failure_retention_period optional\trange 1 455\twhole";
        s3_bucket: Name<kind::S3Bucket> = "s3_bucket optional";
        s3_key: Str = "s3_key optional";
        s3_version: Str = "s3_version optional";
        start_canary: Bool = "start_canary optional";
        success_retention_period: Num = "success_retention_period optional\trange 1 455\twhole";
        tags: Map<Str> = "tags optional";
        zip_file: Str = "zip_file optional";
    }
    unread {
        name: Str = "name required\tlength 1 255\tmatch ^[0-9a-z_\\-]+$\treplaces";
    }
    many {
        schedule: synthetics_canary::Schedule = "schedule required list block 1 1";
        artifact_config: synthetics_canary::ArtifactConfig = "artifact_config optional list block 0 1";
        run_config: synthetics_canary::RunConfig = "run_config optional list block 0 1";
        vpc_config: synthetics_canary::VpcConfig = "vpc_config optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SyntheticsCanary> = "arn";
        engine_arn: Str = "engine_arn";
        id: Id<kind::SyntheticsCanary> = "id";
        name: Name<kind::SyntheticsCanary> = "name";
        source_location_arn: Str = "source_location_arn";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        timeline: List<synthetics_canary::TimelineAttributes> = "timeline";
        vpc_config: List<synthetics_canary::VpcConfigAttributes> = "vpc_config";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_synthetics_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_group)."]
    Managed "aws_synthetics_group" SyntheticsGroup SyntheticsGroupAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        arn: Arn<kind::SyntheticsGroup> = "arn";
        group_id: Id<kind::SyntheticsGroup> = "group_id";
        id: Id<kind::SyntheticsGroup> = "id";
        name: Name<kind::SyntheticsGroup> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_synthetics_group_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/synthetics_group_association)."]
    Managed "aws_synthetics_group_association" SyntheticsGroupAssociation SyntheticsGroupAssociationAttributes
    naming None;
    tags None;
    arguments {
        canary_arn: Arn<kind::SyntheticsCanary> = "canary_arn required\treplaces";
        group_name: Name<kind::SyntheticsGroup> = "group_name required\treplaces";
    }
    attributes {
        group_arn: Str = "group_arn";
        group_id: Str = "group_id";
        id: Id<kind::SyntheticsGroupAssociation> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_synthetics_runtime_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/synthetics_runtime_version)."]
        Data "aws_synthetics_runtime_version" SyntheticsRuntimeVersion SyntheticsRuntimeVersionAttributes
        naming None;
        tags None;
        arguments {
            prefix: Str = "prefix required";
        }
        unread {
            latest: Bool = "latest optional";
            version: Str = "version optional";
        }
        attributes {
            deprecation_date: Str = "deprecation_date";
            description: Str = "description";
            id: Str = "id";
            release_date: Str = "release_date";
            version_name: Str = "version_name";
        }
    }
    /// Blocks of [`aws_synthetics_runtime_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/synthetics_runtime_versions).
    pub mod synthetics_runtime_versions {
        use crate::types::*;

        pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as RuntimeVersions;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`RuntimeVersionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/synthetics_runtime_versions)."]
            RuntimeVersionsAttributes
            attributes {
                deprecation_date: Str = "deprecation_date";
                description: Str = "description";
                release_date: Str = "release_date";
                version_name: Str = "version_name";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_synthetics_runtime_versions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/synthetics_runtime_versions)."]
        Data "aws_synthetics_runtime_versions" SyntheticsRuntimeVersions SyntheticsRuntimeVersionsAttributes
        naming None;
        tags None;
        many {
            runtime_versions: synthetics_runtime_versions::RuntimeVersions = "runtime_versions optional list block 0 0";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            runtime_versions: List<synthetics_runtime_versions::RuntimeVersionsAttributes> = "runtime_versions";
        }
    }
}
