// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `guardduty`.

use crate::types::*;

/// Blocks of [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector).
pub mod guardduty_detector {
    use crate::types::*;

    /// Blocks of [`Datasources`].
    pub mod datasources {
        use crate::types::*;

        /// Blocks of [`Kubernetes`].
        pub mod kubernetes {
            use crate::types::*;

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
            use crate::types::*;

            /// Blocks of [`ScanEc2InstanceWithFindings`].
            pub mod scan_ec2_instance_with_findings {
                use crate::types::*;

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
        arn: Arn<kind::GuarddutyDetector> = "arn";
        id: Id<kind::GuarddutyDetector> = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature).
pub mod guardduty_detector_feature {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature)."]
        AdditionalConfiguration
        arguments {
            name: Str = "name required\tin EKS_ADDON_MANAGEMENT|ECS_FARGATE_AGENT_MANAGEMENT|EC2_AGENT_MANAGEMENT\tmay_replace";
            status: Str = "status required\tin ENABLED|DISABLED";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_detector_feature)."]
    Managed "aws_guardduty_detector_feature" GuarddutyDetectorFeature GuarddutyDetectorFeatureAttributes
    naming None;
    tags None;
    arguments {
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\treplaces";
        status: Str = "status required\tin ENABLED|DISABLED";
    }
    unread {
        name: Str = "name required\tin S3_DATA_EVENTS|EKS_AUDIT_LOGS|EBS_MALWARE_PROTECTION|RDS_LOGIN_EVENTS|EKS_RUNTIME_MONITORING|LAMBDA_NETWORK_LOGS|RUNTIME_MONITORING\treplaces";
    }
    many {
        additional_configuration: guardduty_detector_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
    attributes {
        id: Id<kind::GuarddutyDetectorFeature> = "id";
        name: Name<kind::GuarddutyDetectorFeature> = "name";
    }
}
/// Blocks of [`aws_guardduty_filter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter).
pub mod guardduty_filter {
    use crate::types::*;

    /// Blocks of [`FindingCriteria`].
    pub mod finding_criteria {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Criterion`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_filter)."]
            Criterion
            arguments {
                field: Str = "field required";
                equals: List<Str> = "equals optional\titems 1 -";
                greater_than: Str = "greater_than optional\tformat rfc3339";
                greater_than_or_equal: Str = "greater_than_or_equal optional\tformat rfc3339";
                less_than: Str = "less_than optional\tformat rfc3339";
                less_than_or_equal: Str = "less_than_or_equal optional\tformat rfc3339";
                not_equals: List<Str> = "not_equals optional\titems 1 -";
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
        action: Str = "action required\tin NOOP|ARCHIVE";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        rank: Num = "rank required\twhole\tapi range 1 100";
        description: Str = "description optional\tlength - 512";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 3 64\tmatch ^[0-9A-Za-z._-]+$\treplaces";
    }
    many {
        finding_criteria: guardduty_filter::FindingCriteria = "finding_criteria required list block 1 1";
    }
    attributes {
        arn: Arn<kind::GuarddutyFilter> = "arn";
        id: Id<kind::GuarddutyFilter> = "id";
        name: Name<kind::GuarddutyFilter> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_invite_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_invite_accepter).
pub mod guardduty_invite_accepter {
    use crate::types::*;

    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_invite_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_invite_accepter)."]
    Managed "aws_guardduty_invite_accepter" GuarddutyInviteAccepter GuarddutyInviteAccepterAttributes
    naming None;
    tags None;
    arguments {
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        master_account_id: Str = "master_account_id required\tformat account_id\treplaces";
    }
    single {
        timeouts: guardduty_invite_accepter::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::GuarddutyInviteAccepter> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_ipset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_ipset)."]
    Managed "aws_guardduty_ipset" GuarddutyIpset GuarddutyIpsetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 300, ""));
    tags Map;
    arguments {
        activate: Bool = "activate required";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        format: Str = "format required\tin TXT|STIX|OTX_CSV|ALIEN_VAULT|PROOF_POINT|FIRE_EYE\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        location: Str = "location required\tapi length 1 300";
        name: Str = "name required\tapi length 1 300";
    }
    attributes {
        arn: Arn<kind::GuarddutyIpset> = "arn";
        id: Id<kind::GuarddutyIpset> = "id";
        location: Name<kind::S3Bucket> = "location";
        name: Name<kind::GuarddutyIpset> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_guardduty_malware_protection_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan).
pub mod guardduty_malware_protection_plan {
    use crate::types::*;

    /// Blocks of [`Actions`].
    pub mod actions {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Tagging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
            Tagging
            arguments {
                status: Str = "status optional";
            }
        }
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
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`S3Bucket`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
            S3Bucket
            arguments {
                bucket_name: Name<kind::S3Bucket> = "bucket_name required\tmay_replace";
                object_prefixes: Set<Str> = "object_prefixes computed\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ProtectedResource`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_malware_protection_plan)."]
        ProtectedResource
        many {
            s3_bucket: protected_resource::S3Bucket = "s3_bucket required list block 1 0\titems - 1";
        }
    }
    /// Blocks of [`ActionsAttributes`].
    pub mod actions_attributes {
        use crate::types::*;

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
        role: Arn<kind::IamRole> = "role required\tlength 1 -\tformat arn\tservice iam\tmay_replace";
        tags: Map<Str> = "tags optional\tmay_replace";
    }
    many {
        protected_resource: guardduty_malware_protection_plan::ProtectedResource = "protected_resource required list block 1 0\titems - 1";
        actions: guardduty_malware_protection_plan::Actions = "actions computed list object 0 0\tmay_replace";
    }
    attributes {
        arn: Arn<kind::GuarddutyMalwareProtectionPlan> = "arn";
        created_at: Str = "created_at";
        id: Id<kind::GuarddutyMalwareProtectionPlan> = "id";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        actions: List<guardduty_malware_protection_plan::ActionsAttributes> = "actions";
    }
}
/// Blocks of [`aws_guardduty_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member).
pub mod guardduty_member {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member)."]
    Managed "aws_guardduty_member" GuarddutyMember GuarddutyMemberAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        email: Str = "email required\tapi length 1 64\treplaces";
        disable_email_notification: Bool = "disable_email_notification optional\treplaces";
        invitation_message: Str = "invitation_message optional\treplaces";
        invite: Bool = "invite optional";
    }
    single {
        timeouts: guardduty_member::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::GuarddutyMember> = "id";
        relationship_status: Str = "relationship_status";
    }
}
/// Blocks of [`aws_guardduty_member_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member_detector_feature).
pub mod guardduty_member_detector_feature {
    use crate::types::*;

    pub use crate::services::guardduty::guardduty_detector_feature::AdditionalConfiguration;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_member_detector_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_member_detector_feature)."]
    Managed "aws_guardduty_member_detector_feature" GuarddutyMemberDetectorFeature GuarddutyMemberDetectorFeatureAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\treplaces";
        status: Str = "status required\tin ENABLED|DISABLED";
    }
    unread {
        name: Str = "name required\tin S3_DATA_EVENTS|EKS_AUDIT_LOGS|EBS_MALWARE_PROTECTION|RDS_LOGIN_EVENTS|EKS_RUNTIME_MONITORING|LAMBDA_NETWORK_LOGS|RUNTIME_MONITORING\treplaces";
    }
    many {
        additional_configuration: guardduty_member_detector_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
    attributes {
        name: Name<kind::GuarddutyMemberDetectorFeature> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_admin_account)."]
    Managed "aws_guardduty_organization_admin_account" GuarddutyOrganizationAdminAccount GuarddutyOrganizationAdminAccountAttributes
    naming None;
    tags None;
    unread {
        admin_account_id: Str = "admin_account_id required\tformat account_id\treplaces";
    }
    attributes {
        admin_account_id: Id<kind::GuarddutyOrganizationAdminAccount> = "admin_account_id";
        id: Id<kind::GuarddutyOrganizationAdminAccount> = "id";
    }
}
/// Blocks of [`aws_guardduty_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration).
pub mod guardduty_organization_configuration {
    use crate::types::*;

    /// Blocks of [`Datasources`].
    pub mod datasources {
        use crate::types::*;

        pub use crate::services::guardduty::guardduty_detector::datasources::Kubernetes;
        pub use crate::services::guardduty::guardduty_detector::datasources::kubernetes;
        /// Blocks of [`MalwareProtection`].
        pub mod malware_protection {
            use crate::types::*;

            /// Blocks of [`ScanEc2InstanceWithFindings`].
            pub mod scan_ec2_instance_with_findings {
                use crate::types::*;

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
    relations {
        "exactly_one auto_enable auto_enable_organization_members";
    }
    arguments {
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tlength 1 -\tapi length - 300\treplaces";
        #[deprecated = "the provider has deprecated this argument; its documentation names the replacement"] auto_enable: Bool = "auto_enable computed deprecated";
        auto_enable_organization_members: Str = "auto_enable_organization_members computed\tin NEW|ALL|NONE";
    }
    many {
        datasources: guardduty_organization_configuration::Datasources = "datasources optional list block 0 1";
    }
    attributes {
        id: Id<kind::GuarddutyOrganizationConfiguration> = "id";
    }
}
/// Blocks of [`aws_guardduty_organization_configuration_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature).
pub mod guardduty_organization_configuration_feature {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AdditionalConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature)."]
        AdditionalConfiguration
        arguments {
            auto_enable: Str = "auto_enable required\tin NEW|NONE|ALL";
            name: Str = "name required\tin EKS_ADDON_MANAGEMENT|ECS_FARGATE_AGENT_MANAGEMENT|EC2_AGENT_MANAGEMENT\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_organization_configuration_feature`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_organization_configuration_feature)."]
    Managed "aws_guardduty_organization_configuration_feature" GuarddutyOrganizationConfigurationFeature GuarddutyOrganizationConfigurationFeatureAttributes
    naming None;
    tags None;
    arguments {
        auto_enable: Str = "auto_enable required\tin NEW|NONE|ALL";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\treplaces";
    }
    unread {
        name: Str = "name required\tin S3_DATA_EVENTS|EKS_AUDIT_LOGS|EBS_MALWARE_PROTECTION|RDS_LOGIN_EVENTS|EKS_RUNTIME_MONITORING|LAMBDA_NETWORK_LOGS|RUNTIME_MONITORING\treplaces";
    }
    many {
        additional_configuration: guardduty_organization_configuration_feature::AdditionalConfiguration = "additional_configuration optional list block 0 0";
    }
    attributes {
        id: Id<kind::GuarddutyOrganizationConfigurationFeature> = "id";
        name: Name<kind::GuarddutyOrganizationConfigurationFeature> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_publishing_destination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_publishing_destination)."]
    Managed "aws_guardduty_publishing_destination" GuarddutyPublishingDestination GuarddutyPublishingDestinationAttributes
    naming None;
    tags None;
    arguments {
        destination_arn: Arn<kind::S3Bucket> = "destination_arn required\tformat arn\tservice s3";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn required\tformat arn\tservice kms";
        destination_type: Str = "destination_type optional\tin S3";
    }
    attributes {
        id: Id<kind::GuarddutyPublishingDestination> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_guardduty_threatintelset`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/guardduty_threatintelset)."]
    Managed "aws_guardduty_threatintelset" GuarddutyThreatintelset GuarddutyThreatintelsetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 300, ""));
    tags Map;
    arguments {
        activate: Bool = "activate required";
        detector_id: Id<kind::GuarddutyDetector> = "detector_id required\tapi length 1 300\treplaces";
        format: Str = "format required\tin TXT|STIX|OTX_CSV|ALIEN_VAULT|PROOF_POINT|FIRE_EYE\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        location: Str = "location required\tapi length 1 300";
        name: Str = "name required\tapi length 1 300";
    }
    attributes {
        arn: Arn<kind::GuarddutyThreatintelset> = "arn";
        id: Id<kind::GuarddutyThreatintelset> = "id";
        location: Name<kind::S3Bucket> = "location";
        name: Name<kind::GuarddutyThreatintelset> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_guardduty_detector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/guardduty_detector).
    pub mod guardduty_detector {
        use crate::types::*;

        /// Blocks of [`FeaturesAttributes`].
        pub mod features_attributes {
            use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::GuarddutyDetector> = "arn";
            finding_publishing_frequency: Str = "finding_publishing_frequency";
            id: Id<kind::GuarddutyDetector> = "id";
            service_role_arn: Arn<kind::IamRole> = "service_role_arn";
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
        unread {
            detector_id: Str = "detector_id required";
        }
        attributes {
            detector_id: Id<kind::GuarddutyDetector> = "detector_id";
            finding_ids: List<Str> = "finding_ids";
            has_findings: Bool = "has_findings";
            id: Str = "id";
        }
    }
}
