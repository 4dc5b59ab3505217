// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `inspector2`.

use crate::types::*;

/// Blocks of [`aws_inspector2_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_delegated_admin_account).
pub mod inspector2_delegated_admin_account {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_delegated_admin_account)."]
    Managed "aws_inspector2_delegated_admin_account" Inspector2DelegatedAdminAccount Inspector2DelegatedAdminAccountAttributes
    naming None;
    tags None;
    unread {
        account_id: Str = "account_id required\treplaces";
    }
    single {
        timeouts: inspector2_delegated_admin_account::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        account_id: Id<kind::Inspector2DelegatedAdminAccount> = "account_id";
        id: Id<kind::Inspector2DelegatedAdminAccount> = "id";
        relationship_status: Str = "relationship_status";
    }
}
/// Blocks of [`aws_inspector2_enabler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_enabler).
pub mod inspector2_enabler {
    use crate::types::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_enabler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_enabler)."]
    Managed "aws_inspector2_enabler" Inspector2Enabler Inspector2EnablerAttributes
    naming None;
    tags None;
    arguments {
        account_ids: Set<Str> = "account_ids required\titems 1 -\teach format account_id";
        resource_types: Set<Str> = "resource_types required\titems 1 -\teach in EC2|ECR|LAMBDA|LAMBDA_CODE";
    }
    single {
        timeouts: inspector2_enabler::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Inspector2Enabler> = "id";
    }
}
/// Blocks of [`aws_inspector2_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter).
pub mod inspector2_filter {
    use crate::types::*;

    /// Blocks of [`FilterCriteria`].
    pub mod filter_criteria {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AwsAccountId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            AwsAccountId
            arguments {
                comparison: Str = "comparison required\tin EQUALS|PREFIX|NOT_EQUALS\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as CodeVulnerabilityDetectorName;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as CodeVulnerabilityDetectorTags;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as CodeVulnerabilityFilePath;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as ComponentId;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as ComponentType;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Ec2InstanceImageId;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Ec2InstanceSubnetId;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Ec2InstanceVpcId;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as EcrImageArchitecture;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as EcrImageHash;
        formwork_model::block_binding! {
            #[doc = "Block [`EcrImagePushedAt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            EcrImagePushedAt
            arguments {
                end_inclusive: Str = "end_inclusive optional\tformat rfc3339\tmay_replace";
                start_inclusive: Str = "start_inclusive optional\tformat rfc3339\tmay_replace";
            }
        }
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as EcrImageRegistry;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as EcrImageRepositoryName;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as EcrImageTags;
        formwork_model::block_binding! {
            #[doc = "Block [`EpssScore`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            EpssScore
            arguments {
                lower_inclusive: Num = "lower_inclusive required";
                upper_inclusive: Num = "upper_inclusive required";
            }
        }
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as ExploitAvailable;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as FindingArn;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as FindingStatus;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as FindingType;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as FirstObservedAt;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as FixAvailable;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EpssScore as InspectorScore;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as LambdaFunctionExecutionRoleArn;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as LambdaFunctionLastModifiedAt;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as LambdaFunctionLayers;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as LambdaFunctionName;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as LambdaFunctionRuntime;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as LastObservedAt;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as NetworkProtocol;
        formwork_model::block_binding! {
            #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            PortRange
            arguments {
                begin_inclusive: Num = "begin_inclusive required";
                end_inclusive: Num = "end_inclusive required";
            }
        }
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as RelatedVulnerabilities;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as ResourceId;
        formwork_model::block_binding! {
            #[doc = "Block [`ResourceTags`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            ResourceTags
            arguments {
                comparison: Str = "comparison required\tin EQUALS\tmay_replace";
                key: Str = "key required\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as ResourceType;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Severity;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Title;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as UpdatedAt;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as VendorSeverity;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as VulnerabilityId;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as VulnerabilitySource;
        /// Blocks of [`VulnerablePackages`].
        pub mod vulnerable_packages {
            use crate::types::*;

            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Architecture;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::EpssScore as Epoch;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as FilePath;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Name;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Release;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as SourceLambdaLayerArn;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as SourceLayerHash;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::AwsAccountId as Version;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`VulnerablePackages`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            VulnerablePackages
            many {
                architecture: vulnerable_packages::Architecture = "architecture optional list block 0 0";
                epoch: vulnerable_packages::Epoch = "epoch optional list block 0 0";
                file_path: vulnerable_packages::FilePath = "file_path optional list block 0 0";
                name: vulnerable_packages::Name = "name optional list block 0 0";
                release: vulnerable_packages::Release = "release optional list block 0 0";
                source_lambda_layer_arn: vulnerable_packages::SourceLambdaLayerArn = "source_lambda_layer_arn optional list block 0 0";
                source_layer_hash: vulnerable_packages::SourceLayerHash = "source_layer_hash optional list block 0 0";
                version: vulnerable_packages::Version = "version optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FilterCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
        FilterCriteria
        many {
            aws_account_id: filter_criteria::AwsAccountId = "aws_account_id optional set block 0 0\titems - 20";
            code_vulnerability_detector_name: filter_criteria::CodeVulnerabilityDetectorName = "code_vulnerability_detector_name optional set block 0 0\titems - 20";
            code_vulnerability_detector_tags: filter_criteria::CodeVulnerabilityDetectorTags = "code_vulnerability_detector_tags optional set block 0 0\titems - 20";
            code_vulnerability_file_path: filter_criteria::CodeVulnerabilityFilePath = "code_vulnerability_file_path optional set block 0 0\titems - 20";
            component_id: filter_criteria::ComponentId = "component_id optional set block 0 0\titems - 20";
            component_type: filter_criteria::ComponentType = "component_type optional set block 0 0\titems - 20";
            ec2_instance_image_id: filter_criteria::Ec2InstanceImageId = "ec2_instance_image_id optional set block 0 0\titems - 20";
            ec2_instance_subnet_id: filter_criteria::Ec2InstanceSubnetId = "ec2_instance_subnet_id optional set block 0 0\titems - 20";
            ec2_instance_vpc_id: filter_criteria::Ec2InstanceVpcId = "ec2_instance_vpc_id optional set block 0 0\titems - 20";
            ecr_image_architecture: filter_criteria::EcrImageArchitecture = "ecr_image_architecture optional set block 0 0\titems - 20";
            ecr_image_hash: filter_criteria::EcrImageHash = "ecr_image_hash optional set block 0 0\titems - 20";
            ecr_image_pushed_at: filter_criteria::EcrImagePushedAt = "ecr_image_pushed_at optional set block 0 0\titems - 20";
            ecr_image_registry: filter_criteria::EcrImageRegistry = "ecr_image_registry optional set block 0 0\titems - 20";
            ecr_image_repository_name: filter_criteria::EcrImageRepositoryName = "ecr_image_repository_name optional set block 0 0\titems - 20";
            ecr_image_tags: filter_criteria::EcrImageTags = "ecr_image_tags optional set block 0 0\titems - 20";
            epss_score: filter_criteria::EpssScore = "epss_score optional set block 0 0\titems - 20";
            exploit_available: filter_criteria::ExploitAvailable = "exploit_available optional set block 0 0\titems - 20";
            finding_arn: filter_criteria::FindingArn = "finding_arn optional set block 0 0\titems - 20";
            finding_status: filter_criteria::FindingStatus = "finding_status optional set block 0 0\titems - 20";
            finding_type: filter_criteria::FindingType = "finding_type optional set block 0 0\titems - 20";
            first_observed_at: filter_criteria::FirstObservedAt = "first_observed_at optional set block 0 0\titems - 20";
            fix_available: filter_criteria::FixAvailable = "fix_available optional set block 0 0\titems - 20";
            inspector_score: filter_criteria::InspectorScore = "inspector_score optional set block 0 0\titems - 20";
            lambda_function_execution_role_arn: filter_criteria::LambdaFunctionExecutionRoleArn = "lambda_function_execution_role_arn optional set block 0 0\titems - 20";
            lambda_function_last_modified_at: filter_criteria::LambdaFunctionLastModifiedAt = "lambda_function_last_modified_at optional set block 0 0\titems - 20";
            lambda_function_layers: filter_criteria::LambdaFunctionLayers = "lambda_function_layers optional set block 0 0\titems - 20";
            lambda_function_name: filter_criteria::LambdaFunctionName = "lambda_function_name optional set block 0 0\titems - 20";
            lambda_function_runtime: filter_criteria::LambdaFunctionRuntime = "lambda_function_runtime optional set block 0 0\titems - 20";
            last_observed_at: filter_criteria::LastObservedAt = "last_observed_at optional set block 0 0\titems - 20";
            network_protocol: filter_criteria::NetworkProtocol = "network_protocol optional set block 0 0\titems - 20";
            port_range: filter_criteria::PortRange = "port_range optional set block 0 0\titems - 20";
            related_vulnerabilities: filter_criteria::RelatedVulnerabilities = "related_vulnerabilities optional set block 0 0\titems - 20";
            resource_id: filter_criteria::ResourceId = "resource_id optional set block 0 0\titems - 20";
            resource_tags: filter_criteria::ResourceTags = "resource_tags optional set block 0 0\titems - 20";
            resource_type: filter_criteria::ResourceType = "resource_type optional set block 0 0\titems - 20";
            severity: filter_criteria::Severity = "severity optional set block 0 0\titems - 20";
            title: filter_criteria::Title = "title optional set block 0 0\titems - 20";
            updated_at: filter_criteria::UpdatedAt = "updated_at optional set block 0 0\titems - 20";
            vendor_severity: filter_criteria::VendorSeverity = "vendor_severity optional set block 0 0\titems - 20";
            vulnerability_id: filter_criteria::VulnerabilityId = "vulnerability_id optional set block 0 0\titems - 20";
            vulnerability_source: filter_criteria::VulnerabilitySource = "vulnerability_source optional set block 0 0\titems - 20";
            vulnerable_packages: filter_criteria::VulnerablePackages = "vulnerable_packages optional set block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
    Managed "aws_inspector2_filter" Inspector2Filter Inspector2FilterAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        action: Str = "action required\tin NONE|SUPPRESS";
        description: Str = "description optional";
        reason: Str = "reason optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        filter_criteria: inspector2_filter::FilterCriteria = "filter_criteria required list block 1 0";
    }
    attributes {
        arn: Arn<kind::Inspector2Filter> = "arn";
        name: Name<kind::Inspector2Filter> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_inspector2_member_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_member_association).
pub mod inspector2_member_association {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_member_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_member_association)."]
    Managed "aws_inspector2_member_association" Inspector2MemberAssociation Inspector2MemberAssociationAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
    }
    single {
        timeouts: inspector2_member_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        delegated_admin_account_id: Str = "delegated_admin_account_id";
        id: Id<kind::Inspector2MemberAssociation> = "id";
        relationship_status: Str = "relationship_status";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_inspector2_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_organization_configuration).
pub mod inspector2_organization_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AutoEnable`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_organization_configuration)."]
        AutoEnable
        arguments {
            ec2: Bool = "ec2 required";
            ecr: Bool = "ecr required";
            lambda: Bool = "lambda optional";
            lambda_code: Bool = "lambda_code optional";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_organization_configuration)."]
    Managed "aws_inspector2_organization_configuration" Inspector2OrganizationConfiguration Inspector2OrganizationConfigurationAttributes
    naming None;
    tags None;
    many {
        auto_enable: inspector2_organization_configuration::AutoEnable = "auto_enable required list block 1 1";
    }
    single {
        timeouts: inspector2_organization_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Inspector2OrganizationConfiguration> = "id";
        max_account_limit_reached: Bool = "max_account_limit_reached";
    }
}
