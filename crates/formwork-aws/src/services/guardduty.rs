// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `guardduty`.

use crate::kinds::*;

/// Blocks of [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector).
pub mod guardduty_detector {
    use crate::kinds::*;

    /// Blocks of [`Datasources`].
    pub mod datasources {
        use crate::kinds::*;

        /// Blocks of [`Kubernetes`].
        pub mod kubernetes {
            use crate::kinds::*;

            formwork_model::block_binding! {
                #[doc = "Block [`AuditLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
                AuditLogs
                arguments {
                    enable: Bool = "enable required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Kubernetes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
            Kubernetes
            many {
                audit_logs: kubernetes::AuditLogs = "audit_logs required list block 1 1";
            }
        }
        /// Blocks of [`MalwareProtection`].
        pub mod malware_protection {
            use crate::kinds::*;

            /// Blocks of [`ScanEc2InstanceWithFindings`].
            pub mod scan_ec2_instance_with_findings {
                use crate::kinds::*;

                pub use crate::services::guardduty::guardduty_detector::datasources::kubernetes::AuditLogs as EbsVolumes;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ScanEc2InstanceWithFindings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
                ScanEc2InstanceWithFindings
                many {
                    ebs_volumes: scan_ec2_instance_with_findings::EbsVolumes = "ebs_volumes required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MalwareProtection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
            MalwareProtection
            many {
                scan_ec2_instance_with_findings: malware_protection::ScanEc2InstanceWithFindings = "scan_ec2_instance_with_findings required list block 1 1";
            }
        }
        pub use crate::services::guardduty::guardduty_detector::datasources::kubernetes::AuditLogs as S3Logs;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Datasources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
        Datasources
        many {
            kubernetes: datasources::Kubernetes = "kubernetes optional list block 0 1";
            malware_protection: datasources::MalwareProtection = "malware_protection optional list block 0 1";
            s3_logs: datasources::S3Logs = "s3_logs optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector)."]
    Managed "aws_guardduty_detector" GuarddutyDetector GuarddutyDetectorAttributes
    naming None;
    tags Map;
    arguments {
        enable: Bool = "enable optional";
        finding_publishing_frequency: Str = "finding_publishing_frequency computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        datasources: guardduty_detector::Datasources = "datasources optional list block 0 1";
    }
    attributes {
        account_id: Str = "account_id";
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature).
pub mod guardduty_detector_feature {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature)."]
        AdditionalConfiguration
        arguments {
            name: Str = "name required";
            status: Str = "status required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature)."]
    Managed "aws_guardduty_detector_feature" GuarddutyDetectorFeature GuarddutyDetectorFeatureAttributes
    naming None;
    tags None;
    arguments {
        detector_id: Str = "detector_id required";
        name: Str = "name required";
        status: Str = "status required";
    }
    many {
        additional_configuration: guardduty_detector_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_guardduty_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter).
pub mod guardduty_filter {
    use crate::kinds::*;

    /// Blocks of [`FindingCriteria`].
    pub mod finding_criteria {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Criterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter)."]
            Criterion
            arguments {
                field: Str = "field required";
                equals: List<Str> = "equals optional";
                greater_than: Str = "greater_than optional";
                greater_than_or_equal: Str = "greater_than_or_equal optional";
                less_than: Str = "less_than optional";
                less_than_or_equal: Str = "less_than_or_equal optional";
                not_equals: List<Str> = "not_equals optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FindingCriteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter)."]
        FindingCriteria
        many {
            criterion: finding_criteria::Criterion = "criterion required set block 1 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter)."]
    Managed "aws_guardduty_filter" GuarddutyFilter GuarddutyFilterAttributes
    naming Some(formwork_model::Naming::new("name", "", 3, 64, ""));
    tags Map;
    arguments {
        action: Str = "action required";
        detector_id: Str = "detector_id required";
        name: Str = "name required";
        rank: Num = "rank required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        finding_criteria: guardduty_filter::FindingCriteria = "finding_criteria required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_invite_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_invite_accepter).
pub mod guardduty_invite_accepter {
    use crate::kinds::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_invite_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_invite_accepter)."]
    Managed "aws_guardduty_invite_accepter" GuarddutyInviteAccepter GuarddutyInviteAccepterAttributes
    naming None;
    tags None;
    arguments {
        detector_id: Str = "detector_id required";
        master_account_id: Str = "master_account_id required";
    }
    single {
        timeouts: guardduty_invite_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_ipset)."]
    Managed "aws_guardduty_ipset" GuarddutyIpset GuarddutyIpsetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 300, ""));
    tags Map;
    arguments {
        activate: Bool = "activate required";
        detector_id: Str = "detector_id required";
        format: Str = "format required";
        location: Str = "location required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_malware_protection_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan).
pub mod guardduty_malware_protection_plan {
    use crate::kinds::*;

    /// Blocks of [`Actions`].
    pub mod actions {
        use crate::kinds::*;

        pub use crate::shared::guardduty_guardduty_malware_protection_plan_actions_tagging::Tagging;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
        Actions
        many {
            tagging: actions::Tagging = "tagging optional list object 0 0";
        }
    }
    /// Blocks of [`ProtectedResource`].
    pub mod protected_resource {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
            S3Bucket
            arguments {
                bucket_name: Str = "bucket_name required";
                object_prefixes: Set<Str> = "object_prefixes computed";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProtectedResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
        ProtectedResource
        many {
            s3_bucket: protected_resource::S3Bucket = "s3_bucket optional list block 0 0";
        }
    }
    /// Blocks of [`ActionsAttributes`].
    pub mod actions_attributes {
        use crate::kinds::*;

        pub use crate::shared::controltower_controltower_landing_zone_drift_status_attributes::DriftStatusAttributes as TaggingAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ActionsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
        ActionsAttributes
        objects {
            tagging: List<actions_attributes::TaggingAttributes> = "tagging";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_malware_protection_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
    Managed "aws_guardduty_malware_protection_plan" GuarddutyMalwareProtectionPlan GuarddutyMalwareProtectionPlanAttributes
    naming None;
    tags Map;
    arguments {
        role: Str = "role required";
        tags: Map<Str> = "tags optional";
    }
    many {
        actions: guardduty_malware_protection_plan::Actions = "actions computed list object 0 0";
        protected_resource: guardduty_malware_protection_plan::ProtectedResource = "protected_resource optional list block 0 0";
    }
    attributes {
        arn: Str = "arn";
        created_at: Str = "created_at";
        id: Str = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        actions: List<guardduty_malware_protection_plan::ActionsAttributes> = "actions";
    }
}
/// Blocks of [`aws_guardduty_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member).
pub mod guardduty_member {
    use crate::kinds::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member)."]
    Managed "aws_guardduty_member" GuarddutyMember GuarddutyMemberAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required";
        detector_id: Str = "detector_id required";
        email: Str = "email required";
        disable_email_notification: Bool = "disable_email_notification optional";
        invitation_message: Str = "invitation_message optional";
        invite: Bool = "invite optional";
    }
    single {
        timeouts: guardduty_member::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        relationship_status: Str = "relationship_status";
    }
}
/// Blocks of [`aws_guardduty_member_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member_detector_feature).
pub mod guardduty_member_detector_feature {
    use crate::kinds::*;

    pub use crate::services::guardduty::guardduty_detector_feature::AdditionalConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_member_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member_detector_feature)."]
    Managed "aws_guardduty_member_detector_feature" GuarddutyMemberDetectorFeature GuarddutyMemberDetectorFeatureAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required";
        detector_id: Str = "detector_id required";
        name: Str = "name required";
        status: Str = "status required";
    }
    many {
        additional_configuration: guardduty_member_detector_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_admin_account)."]
    Managed "aws_guardduty_organization_admin_account" GuarddutyOrganizationAdminAccount GuarddutyOrganizationAdminAccountAttributes
    naming None;
    tags None;
    arguments {
        admin_account_id: Str = "admin_account_id required";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_guardduty_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration).
pub mod guardduty_organization_configuration {
    use crate::kinds::*;

    /// Blocks of [`Datasources`].
    pub mod datasources {
        use crate::kinds::*;

        pub use crate::services::guardduty::guardduty_detector::datasources::Kubernetes;
        pub use crate::services::guardduty::guardduty_detector::datasources::kubernetes;
        /// Blocks of [`MalwareProtection`].
        pub mod malware_protection {
            use crate::kinds::*;

            /// Blocks of [`ScanEc2InstanceWithFindings`].
            pub mod scan_ec2_instance_with_findings {
                use crate::kinds::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`EbsVolumes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration)."]
                    EbsVolumes
                    arguments {
                        auto_enable: Bool = "auto_enable required";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ScanEc2InstanceWithFindings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration)."]
                ScanEc2InstanceWithFindings
                many {
                    ebs_volumes: scan_ec2_instance_with_findings::EbsVolumes = "ebs_volumes required list block 1 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`MalwareProtection`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration)."]
            MalwareProtection
            many {
                scan_ec2_instance_with_findings: malware_protection::ScanEc2InstanceWithFindings = "scan_ec2_instance_with_findings required list block 1 1";
            }
        }
        pub use crate::services::guardduty::guardduty_organization_configuration::datasources::malware_protection::scan_ec2_instance_with_findings::EbsVolumes as S3Logs;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Datasources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration)."]
        Datasources
        many {
            kubernetes: datasources::Kubernetes = "kubernetes optional list block 0 1";
            malware_protection: datasources::MalwareProtection = "malware_protection optional list block 0 1";
            s3_logs: datasources::S3Logs = "s3_logs optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration)."]
    Managed "aws_guardduty_organization_configuration" GuarddutyOrganizationConfiguration GuarddutyOrganizationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        detector_id: Str = "detector_id required";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] auto_enable: Bool = "auto_enable computed deprecated";
        auto_enable_organization_members: Str = "auto_enable_organization_members computed";
    }
    many {
        datasources: guardduty_organization_configuration::Datasources = "datasources optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_guardduty_organization_configuration_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature).
pub mod guardduty_organization_configuration_feature {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature)."]
        AdditionalConfiguration
        arguments {
            auto_enable: Str = "auto_enable required";
            name: Str = "name required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_organization_configuration_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature)."]
    Managed "aws_guardduty_organization_configuration_feature" GuarddutyOrganizationConfigurationFeature GuarddutyOrganizationConfigurationFeatureAttributes
    naming None;
    tags None;
    arguments {
        auto_enable: Str = "auto_enable required";
        detector_id: Str = "detector_id required";
        name: Str = "name required";
    }
    many {
        additional_configuration: guardduty_organization_configuration_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_publishing_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_publishing_destination)."]
    Managed "aws_guardduty_publishing_destination" GuarddutyPublishingDestination GuarddutyPublishingDestinationAttributes
    naming None;
    tags None;
    arguments {
        destination_arn: Str = "destination_arn required";
        detector_id: Str = "detector_id required";
        kms_key_arn: Str = "kms_key_arn required";
        destination_type: Str = "destination_type optional";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_threatintelset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_threatintelset)."]
    Managed "aws_guardduty_threatintelset" GuarddutyThreatintelset GuarddutyThreatintelsetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 300, ""));
    tags Map;
    arguments {
        activate: Bool = "activate required";
        detector_id: Str = "detector_id required";
        format: Str = "format required";
        location: Str = "location required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    /// Blocks of [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_detector).
    pub mod guardduty_detector {
        use crate::kinds::*;

        /// Blocks of [`FeaturesAttributes`].
        pub mod features_attributes {
            use crate::kinds::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`AdditionalConfigurationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_detector)."]
                AdditionalConfigurationAttributes
                attributes {
                    name: Str = "name";
                    status: Str = "status";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`FeaturesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_detector)."]
            FeaturesAttributes
            attributes {
                name: Str = "name";
                status: Str = "status";
            }
            objects {
                additional_configuration: List<features_attributes::AdditionalConfigurationAttributes> = "additional_configuration";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_detector)."]
        Data "aws_guardduty_detector" GuarddutyDetector GuarddutyDetectorAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            finding_publishing_frequency: Str = "finding_publishing_frequency";
            service_role_arn: Str = "service_role_arn";
            status: Str = "status";
        }
        objects {
            features: List<guardduty_detector::FeaturesAttributes> = "features";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_guardduty_finding_ids`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_finding_ids)."]
        Data "aws_guardduty_finding_ids" GuarddutyFindingIds GuarddutyFindingIdsAttributes
        naming None;
        tags None;
        arguments {
            detector_id: Str = "detector_id required";
        }
        attributes {
            finding_ids: List<Str> = "finding_ids";
            has_findings: Bool = "has_findings";
            id: Str = "id";
        }
    }
}
