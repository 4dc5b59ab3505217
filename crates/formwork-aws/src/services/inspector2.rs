// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `inspector2`.

use crate::kinds::*;

/// Blocks of [`aws_inspector2_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_delegated_admin_account).
pub mod inspector2_delegated_admin_account {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_delegated_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_delegated_admin_account)."]
    Managed "aws_inspector2_delegated_admin_account" Inspector2DelegatedAdminAccount Inspector2DelegatedAdminAccountAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required";
    }
    single {
        timeouts: inspector2_delegated_admin_account::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        relationship_status: Str = "relationship_status";
    }
}
/// Blocks of [`aws_inspector2_enabler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_enabler).
pub mod inspector2_enabler {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_enabler`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_enabler)."]
    Managed "aws_inspector2_enabler" Inspector2Enabler Inspector2EnablerAttributes
    naming None;
    tags None;
    arguments {
        account_ids: Set<Str> = "account_ids required";
        resource_types: Set<Str> = "resource_types required";
    }
    single {
        timeouts: inspector2_enabler::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_inspector2_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter).
pub mod inspector2_filter {
    use crate::kinds::*;

    /// Blocks of [`FilterCriteria`].
    pub mod filter_criteria {
        use crate::kinds::*;

        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as CodeVulnerabilityDetectorName;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as CodeVulnerabilityDetectorTags;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as CodeVulnerabilityFilePath;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as ComponentId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as ComponentType;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Ec2InstanceImageId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Ec2InstanceSubnetId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Ec2InstanceVpcId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as EcrImageArchitecture;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as EcrImageHash;
        formwork_model::block_binding! {
            #[doc = "Block [`EcrImagePushedAt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            EcrImagePushedAt
            arguments {
                end_inclusive: Str = "end_inclusive optional";
                start_inclusive: Str = "start_inclusive optional";
            }
        }
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as EcrImageRegistry;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as EcrImageRepositoryName;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as EcrImageTags;
        formwork_model::block_binding! {
            #[doc = "Block [`EpssScore`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            EpssScore
            arguments {
                lower_inclusive: Num = "lower_inclusive required";
                upper_inclusive: Num = "upper_inclusive required";
            }
        }
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as ExploitAvailable;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as FindingArn;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as FindingStatus;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as FindingType;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as FirstObservedAt;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as FixAvailable;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EpssScore as InspectorScore;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as LambdaFunctionExecutionRoleArn;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as LambdaFunctionLastModifiedAt;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as LambdaFunctionLayers;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as LambdaFunctionName;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as LambdaFunctionRuntime;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as LastObservedAt;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as NetworkProtocol;
        formwork_model::block_binding! {
            #[doc = "Block [`PortRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_filter)."]
            PortRange
            arguments {
                begin_inclusive: Num = "begin_inclusive required";
                end_inclusive: Num = "end_inclusive required";
            }
        }
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as RelatedVulnerabilities;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as ResourceId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_resource_tags::ResourceTags;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as ResourceType;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Severity;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Title;
        pub use crate::services::inspector2::inspector2_filter::filter_criteria::EcrImagePushedAt as UpdatedAt;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as VendorSeverity;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as VulnerabilityId;
        pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as VulnerabilitySource;
        /// Blocks of [`VulnerablePackages`].
        pub mod vulnerable_packages {
            use crate::kinds::*;

            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Architecture;
            pub use crate::services::inspector2::inspector2_filter::filter_criteria::EpssScore as Epoch;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as FilePath;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Name;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Release;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as SourceLambdaLayerArn;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as SourceLayerHash;
            pub use crate::shared::inspector2_inspector2_filter_filter_criteria_aws_account_id::AwsAccountId as Version;
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
            aws_account_id: filter_criteria::AwsAccountId = "aws_account_id optional set block 0 0";
            code_vulnerability_detector_name: filter_criteria::CodeVulnerabilityDetectorName = "code_vulnerability_detector_name optional set block 0 0";
            code_vulnerability_detector_tags: filter_criteria::CodeVulnerabilityDetectorTags = "code_vulnerability_detector_tags optional set block 0 0";
            code_vulnerability_file_path: filter_criteria::CodeVulnerabilityFilePath = "code_vulnerability_file_path optional set block 0 0";
            component_id: filter_criteria::ComponentId = "component_id optional set block 0 0";
            component_type: filter_criteria::ComponentType = "component_type optional set block 0 0";
            ec2_instance_image_id: filter_criteria::Ec2InstanceImageId = "ec2_instance_image_id optional set block 0 0";
            ec2_instance_subnet_id: filter_criteria::Ec2InstanceSubnetId = "ec2_instance_subnet_id optional set block 0 0";
            ec2_instance_vpc_id: filter_criteria::Ec2InstanceVpcId = "ec2_instance_vpc_id optional set block 0 0";
            ecr_image_architecture: filter_criteria::EcrImageArchitecture = "ecr_image_architecture optional set block 0 0";
            ecr_image_hash: filter_criteria::EcrImageHash = "ecr_image_hash optional set block 0 0";
            ecr_image_pushed_at: filter_criteria::EcrImagePushedAt = "ecr_image_pushed_at optional set block 0 0";
            ecr_image_registry: filter_criteria::EcrImageRegistry = "ecr_image_registry optional set block 0 0";
            ecr_image_repository_name: filter_criteria::EcrImageRepositoryName = "ecr_image_repository_name optional set block 0 0";
            ecr_image_tags: filter_criteria::EcrImageTags = "ecr_image_tags optional set block 0 0";
            epss_score: filter_criteria::EpssScore = "epss_score optional set block 0 0";
            exploit_available: filter_criteria::ExploitAvailable = "exploit_available optional set block 0 0";
            finding_arn: filter_criteria::FindingArn = "finding_arn optional set block 0 0";
            finding_status: filter_criteria::FindingStatus = "finding_status optional set block 0 0";
            finding_type: filter_criteria::FindingType = "finding_type optional set block 0 0";
            first_observed_at: filter_criteria::FirstObservedAt = "first_observed_at optional set block 0 0";
            fix_available: filter_criteria::FixAvailable = "fix_available optional set block 0 0";
            inspector_score: filter_criteria::InspectorScore = "inspector_score optional set block 0 0";
            lambda_function_execution_role_arn: filter_criteria::LambdaFunctionExecutionRoleArn = "lambda_function_execution_role_arn optional set block 0 0";
            lambda_function_last_modified_at: filter_criteria::LambdaFunctionLastModifiedAt = "lambda_function_last_modified_at optional set block 0 0";
            lambda_function_layers: filter_criteria::LambdaFunctionLayers = "lambda_function_layers optional set block 0 0";
            lambda_function_name: filter_criteria::LambdaFunctionName = "lambda_function_name optional set block 0 0";
            lambda_function_runtime: filter_criteria::LambdaFunctionRuntime = "lambda_function_runtime optional set block 0 0";
            last_observed_at: filter_criteria::LastObservedAt = "last_observed_at optional set block 0 0";
            network_protocol: filter_criteria::NetworkProtocol = "network_protocol optional set block 0 0";
            port_range: filter_criteria::PortRange = "port_range optional set block 0 0";
            related_vulnerabilities: filter_criteria::RelatedVulnerabilities = "related_vulnerabilities optional set block 0 0";
            resource_id: filter_criteria::ResourceId = "resource_id optional set block 0 0";
            resource_tags: filter_criteria::ResourceTags = "resource_tags optional set block 0 0";
            resource_type: filter_criteria::ResourceType = "resource_type optional set block 0 0";
            severity: filter_criteria::Severity = "severity optional set block 0 0";
            title: filter_criteria::Title = "title optional set block 0 0";
            updated_at: filter_criteria::UpdatedAt = "updated_at optional set block 0 0";
            vendor_severity: filter_criteria::VendorSeverity = "vendor_severity optional set block 0 0";
            vulnerability_id: filter_criteria::VulnerabilityId = "vulnerability_id optional set block 0 0";
            vulnerability_source: filter_criteria::VulnerabilitySource = "vulnerability_source optional set block 0 0";
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
        action: Str = "action required";
        name: Str = "name required";
        description: Str = "description optional";
        reason: Str = "reason optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        filter_criteria: inspector2_filter::FilterCriteria = "filter_criteria optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_inspector2_member_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_member_association).
pub mod inspector2_member_association {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_inspector2_member_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_member_association)."]
    Managed "aws_inspector2_member_association" Inspector2MemberAssociation Inspector2MemberAssociationAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required";
    }
    single {
        timeouts: inspector2_member_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        delegated_admin_account_id: Str = "delegated_admin_account_id";
        id: Str = "id";
        relationship_status: Str = "relationship_status";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_inspector2_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/inspector2_organization_configuration).
pub mod inspector2_organization_configuration {
    use crate::kinds::*;

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
        id: Str = "id";
        max_account_limit_reached: Bool = "max_account_limit_reached";
    }
}
