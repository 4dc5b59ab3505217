// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `securityhub`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_account)."]
    Managed "aws_securityhub_account" SecurityhubAccount SecurityhubAccountAttributes
    naming None;
    tags None;
    arguments {
        auto_enable_controls: Bool = "auto_enable_controls optional";
        control_finding_generator: Str = "control_finding_generator computed\tin STANDARD_CONTROL|SECURITY_CONTROL";
        enable_default_standards: Bool = "enable_default_standards optional\treplaces";
    }
    attributes {
        arn: Arn<kind::SecurityhubAccount> = "arn";
        id: Id<kind::SecurityhubAccount> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_action_target`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_action_target)."]
    Managed "aws_securityhub_action_target" SecurityhubActionTarget SecurityhubActionTargetAttributes
    naming None;
    tags None;
    arguments {
        description: Str = "description required";
        identifier: Str = "identifier required\tlength 1 20\tmatch ^[a-zA-Z0-9]+$\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 20";
    }
    attributes {
        arn: Arn<kind::SecurityhubActionTarget> = "arn";
        id: Id<kind::SecurityhubActionTarget> = "id";
        name: Name<kind::SecurityhubActionTarget> = "name";
    }
}
/// Blocks of [`aws_securityhub_automation_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule).
pub mod securityhub_automation_rule {
    use crate::types::*;

    /// Blocks of [`Actions`].
    pub mod actions {
        use crate::types::*;

        /// Blocks of [`FindingFieldsUpdate`].
        pub mod finding_fields_update {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Note`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
                Note
                arguments {
                    text: Str = "text required";
                    updated_by: Str = "updated_by required";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`RelatedFindings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
                RelatedFindings
                arguments {
                    id: Str = "id required";
                    product_arn: Str = "product_arn required\tlength 1 -\tformat arn";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Severity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
                Severity
                arguments {
                    label: Str = "label computed\tin INFORMATIONAL|LOW|MEDIUM|HIGH|CRITICAL\tmay_replace";
                    product: Num = "product optional";
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`Workflow`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
                Workflow
                arguments {
                    status: Str = "status optional\tin NEW|NOTIFIED|RESOLVED|SUPPRESSED\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FindingFieldsUpdate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            FindingFieldsUpdate
            arguments {
                confidence: Num = "confidence optional";
                criticality: Num = "criticality optional";
                types: List<Str> = "types optional";
                user_defined_fields: Map<Str> = "user_defined_fields optional";
                verification_state: Str = "verification_state optional\tin UNKNOWN|TRUE_POSITIVE|FALSE_POSITIVE|BENIGN_POSITIVE\tmay_replace";
            }
            many {
                note: finding_fields_update::Note = "note optional list block 0 0";
                related_findings: finding_fields_update::RelatedFindings = "related_findings optional set block 0 0";
                severity: finding_fields_update::Severity = "severity optional list block 0 0";
                workflow: finding_fields_update::Workflow = "workflow optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Actions`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
        Actions
        arguments {
            r#type: Str = "type optional\tin FINDING_FIELDS_UPDATE\tmay_replace";
        }
        many {
            finding_fields_update: actions::FindingFieldsUpdate = "finding_fields_update optional list block 0 0";
        }
    }
    /// Blocks of [`Criteria`].
    pub mod criteria {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AwsAccountId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            AwsAccountId
            arguments {
                comparison: Str = "comparison required\tin EQUALS|PREFIX|NOT_EQUALS|PREFIX_NOT_EQUALS|CONTAINS|NOT_CONTAINS\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as AwsAccountName;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as CompanyName;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ComplianceAssociatedStandardsId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ComplianceSecurityControlId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ComplianceStatus;
        formwork_model::block_binding! {
            #[doc = "Block [`Confidence`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            Confidence
            arguments {
                eq: Num = "eq optional";
                gt: Num = "gt optional";
                gte: Num = "gte optional";
                lt: Num = "lt optional";
                lte: Num = "lte optional";
            }
        }
        /// Blocks of [`CreatedAt`].
        pub mod created_at {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`DateRange`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
                DateRange
                arguments {
                    unit: Str = "unit required\tin DAYS\tmay_replace";
                    value: Num = "value required\twhole\tmay_replace";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CreatedAt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            CreatedAt
            arguments {
                end: Str = "end optional\tformat rfc3339\tmay_replace";
                start: Str = "start optional\tformat rfc3339\tmay_replace";
            }
            many {
                date_range: created_at::DateRange = "date_range optional list block 0 0";
            }
        }
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::Confidence as Criticality;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Description;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::CreatedAt as FirstObservedAt;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::created_at as first_observed_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as GeneratorId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Id;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::CreatedAt as LastObservedAt;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::created_at as last_observed_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as NoteText;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::CreatedAt as NoteUpdatedAt;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::created_at as note_updated_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as NoteUpdatedBy;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ProductArn;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ProductName;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RecordState;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RelatedFindingsId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RelatedFindingsProductArn;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceApplicationArn;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceApplicationName;
        formwork_model::block_binding! {
            #[doc = "Block [`ResourceDetailsOther`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            ResourceDetailsOther
            arguments {
                comparison: Str = "comparison required\tin EQUALS|NOT_EQUALS|CONTAINS|NOT_CONTAINS\tmay_replace";
                key: Str = "key required\tmay_replace";
                value: Str = "value required\tmay_replace";
            }
        }
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourcePartition;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceRegion;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::ResourceDetailsOther as ResourceTags;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceType;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as SeverityLabel;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as SourceUrl;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Title;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Type;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::CreatedAt as UpdatedAt;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::created_at as updated_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::ResourceDetailsOther as UserDefinedFields;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as VerificationState;
        formwork_model::block_binding! {
            #[doc = "Block [`WorkflowStatus`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
            WorkflowStatus
            arguments {
                comparison: Str = "comparison required\tin EQUALS|PREFIX|NOT_EQUALS|PREFIX_NOT_EQUALS|CONTAINS|NOT_CONTAINS\tmay_replace";
                value: Str = "value required\tin NEW|NOTIFIED|RESOLVED|SUPPRESSED\tmay_replace";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Criteria`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
        Criteria
        many {
            aws_account_id: criteria::AwsAccountId = "aws_account_id optional set block 0 0\titems - 100";
            aws_account_name: criteria::AwsAccountName = "aws_account_name optional set block 0 0\titems - 20";
            company_name: criteria::CompanyName = "company_name optional set block 0 0\titems - 20";
            compliance_associated_standards_id: criteria::ComplianceAssociatedStandardsId = "compliance_associated_standards_id optional set block 0 0\titems - 20";
            compliance_security_control_id: criteria::ComplianceSecurityControlId = "compliance_security_control_id optional set block 0 0\titems - 20";
            compliance_status: criteria::ComplianceStatus = "compliance_status optional set block 0 0\titems - 20";
            confidence: criteria::Confidence = "confidence optional set block 0 0\titems - 20";
            created_at: criteria::CreatedAt = "created_at optional set block 0 0\titems - 20";
            criticality: criteria::Criticality = "criticality optional set block 0 0\titems - 20";
            description: criteria::Description = "description optional set block 0 0\titems - 20";
            first_observed_at: criteria::FirstObservedAt = "first_observed_at optional set block 0 0\titems - 20";
            generator_id: criteria::GeneratorId = "generator_id optional set block 0 0\titems - 100";
            id: criteria::Id = "id optional set block 0 0\titems - 20";
            last_observed_at: criteria::LastObservedAt = "last_observed_at optional set block 0 0\titems - 20";
            note_text: criteria::NoteText = "note_text optional set block 0 0\titems - 20";
            note_updated_at: criteria::NoteUpdatedAt = "note_updated_at optional set block 0 0\titems - 20";
            note_updated_by: criteria::NoteUpdatedBy = "note_updated_by optional set block 0 0\titems - 20";
            product_arn: criteria::ProductArn = "product_arn optional set block 0 0\titems - 20";
            product_name: criteria::ProductName = "product_name optional set block 0 0\titems - 20";
            record_state: criteria::RecordState = "record_state optional set block 0 0\titems - 20";
            related_findings_id: criteria::RelatedFindingsId = "related_findings_id optional set block 0 0\titems - 20";
            related_findings_product_arn: criteria::RelatedFindingsProductArn = "related_findings_product_arn optional set block 0 0\titems - 20";
            resource_application_arn: criteria::ResourceApplicationArn = "resource_application_arn optional set block 0 0\titems - 20";
            resource_application_name: criteria::ResourceApplicationName = "resource_application_name optional set block 0 0\titems - 20";
            resource_details_other: criteria::ResourceDetailsOther = "resource_details_other optional set block 0 0\titems - 20";
            resource_id: criteria::ResourceId = "resource_id optional set block 0 0\titems - 100";
            resource_partition: criteria::ResourcePartition = "resource_partition optional set block 0 0\titems - 20";
            resource_region: criteria::ResourceRegion = "resource_region optional set block 0 0\titems - 20";
            resource_tags: criteria::ResourceTags = "resource_tags optional set block 0 0\titems - 20";
            resource_type: criteria::ResourceType = "resource_type optional set block 0 0\titems - 20";
            severity_label: criteria::SeverityLabel = "severity_label optional set block 0 0\titems - 20";
            source_url: criteria::SourceUrl = "source_url optional set block 0 0\titems - 20";
            title: criteria::Title = "title optional set block 0 0\titems - 100";
            r#type: criteria::Type = "type optional set block 0 0\titems - 20";
            updated_at: criteria::UpdatedAt = "updated_at optional set block 0 0\titems - 20";
            user_defined_fields: criteria::UserDefinedFields = "user_defined_fields optional set block 0 0\titems - 20";
            verification_state: criteria::VerificationState = "verification_state optional set block 0 0\titems - 20";
            workflow_status: criteria::WorkflowStatus = "workflow_status optional set block 0 0\titems - 20";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_automation_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_automation_rule)."]
    Managed "aws_securityhub_automation_rule" SecurityhubAutomationRule SecurityhubAutomationRuleAttributes
    naming None;
    tags Map;
    arguments {
        description: Str = "description required";
        rule_order: Num = "rule_order required\twhole";
        is_terminal: Bool = "is_terminal computed";
        rule_status: Str = "rule_status computed\tin ENABLED|DISABLED";
        tags: Map<Str> = "tags optional";
    }
    unread {
        rule_name: Str = "rule_name required";
    }
    many {
        actions: securityhub_automation_rule::Actions = "actions required set block 1 0";
        criteria: securityhub_automation_rule::Criteria = "criteria required list block 1 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::SecurityhubAutomationRule> = "arn";
        id: Id<kind::SecurityhubAutomationRule> = "id";
        rule_name: Name<kind::SecurityhubAutomationRule> = "rule_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_securityhub_configuration_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy).
pub mod securityhub_configuration_policy {
    use crate::types::*;

    /// Blocks of [`ConfigurationPolicy`].
    pub mod configuration_policy {
        use crate::types::*;

        /// Blocks of [`SecurityControlsConfiguration`].
        pub mod security_controls_configuration {
            use crate::types::*;

            /// Blocks of [`SecurityControlCustomParameter`].
            pub mod security_control_custom_parameter {
                use crate::types::*;

                /// Blocks of [`Parameter`].
                pub mod parameter {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`BlockBool`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                        BlockBool
                        arguments {
                            value: Bool = "value required";
                        }
                    }
                    pub use crate::shared::quicksight_quicksight_analysis_definition_sheets_visuals_bar_chart_visual_chart_configuration_reference_lines_data_configuration_static_configuration::StaticConfiguration as Double;
                    pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as Enum;
                    formwork_model::block_binding! {
                        #[doc = "Block [`EnumList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                        EnumList
                        arguments {
                            value: List<Str> = "value required";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Int`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                        Int
                        arguments {
                            value: Num = "value required\twhole";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`IntList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                        IntList
                        arguments {
                            value: List<Num> = "value required";
                        }
                    }
                    pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as String;
                    pub use crate::services::securityhub::securityhub_configuration_policy::configuration_policy::security_controls_configuration::security_control_custom_parameter::parameter::EnumList as StringList;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                    Parameter
                    arguments {
                        name: Str = "name required\tlength 1 -";
                        value_type: Str = "value_type required\tin DEFAULT|CUSTOM";
                    }
                    many {
                        bool: parameter::BlockBool = "bool optional list block 0 1";
                        double: parameter::Double = "double optional list block 0 1";
                        r#enum: parameter::Enum = "enum optional list block 0 1";
                        enum_list: parameter::EnumList = "enum_list optional list block 0 1";
                        int: parameter::Int = "int optional list block 0 1";
                        int_list: parameter::IntList = "int_list optional list block 0 1";
                        string: parameter::String = "string optional list block 0 1";
                        string_list: parameter::StringList = "string_list optional list block 0 1";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`SecurityControlCustomParameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
                SecurityControlCustomParameter
                arguments {
                    security_control_id: Str = "security_control_id required\tlength 1 -";
                }
                many {
                    parameter: security_control_custom_parameter::Parameter = "parameter required set block 1 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SecurityControlsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
            SecurityControlsConfiguration
            arguments {
                disabled_control_identifiers: Set<Str> = "disabled_control_identifiers optional\teach length 1 -";
                enabled_control_identifiers: Set<Str> = "enabled_control_identifiers optional\teach length 1 -";
            }
            many {
                security_control_custom_parameter: security_controls_configuration::SecurityControlCustomParameter = "security_control_custom_parameter optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConfigurationPolicy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
        ConfigurationPolicy
        arguments {
            service_enabled: Bool = "service_enabled required";
            enabled_standard_arns: Set<Str> = "enabled_standard_arns optional\teach format arn";
        }
        many {
            security_controls_configuration: configuration_policy::SecurityControlsConfiguration = "security_controls_configuration optional list block 0 1";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_configuration_policy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy)."]
    Managed "aws_securityhub_configuration_policy" SecurityhubConfigurationPolicy SecurityhubConfigurationPolicyAttributes
    naming None;
    tags None;
    relations {
        "conflict configuration_policy.security_controls_configuration.disabled_control_identifiers configuration_policy.security_controls_configuration.enabled_control_identifiers";
    }
    arguments {
        description: Str = "description optional";
    }
    unread {
        name: Str = "name required\tmatch \\S";
    }
    many {
        configuration_policy: securityhub_configuration_policy::ConfigurationPolicy = "configuration_policy required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SecurityhubConfigurationPolicy> = "arn";
        id: Id<kind::SecurityhubConfigurationPolicy> = "id";
        name: Name<kind::SecurityhubConfigurationPolicy> = "name";
    }
}
/// Blocks of [`aws_securityhub_configuration_policy_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy_association).
pub mod securityhub_configuration_policy_association {
    use crate::types::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_configuration_policy_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_configuration_policy_association)."]
    Managed "aws_securityhub_configuration_policy_association" SecurityhubConfigurationPolicyAssociation SecurityhubConfigurationPolicyAssociationAttributes
    naming None;
    tags None;
    arguments {
        policy_id: Id<kind::SecurityhubConfigurationPolicy> = "policy_id required\tformat uuid";
        target_id: Str = "target_id required\tmatch ^([0-9]{12}|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[0-9a-z]{8,32})$\treplaces";
    }
    single {
        timeouts: securityhub_configuration_policy_association::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SecurityhubConfigurationPolicyAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_finding_aggregator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_finding_aggregator)."]
    Managed "aws_securityhub_finding_aggregator" SecurityhubFindingAggregator SecurityhubFindingAggregatorAttributes
    naming None;
    tags None;
    arguments {
        linking_mode: Str = "linking_mode required\tin ALL_REGIONS|ALL_REGIONS_EXCEPT_SPECIFIED|SPECIFIED_REGIONS|NO_REGIONS";
        specified_regions: Set<Str> = "specified_regions optional\titems 1 -\tapi each match .*\\S.*";
    }
    attributes {
        id: Id<kind::SecurityhubFindingAggregator> = "id";
    }
}
/// Blocks of [`aws_securityhub_insight`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight).
pub mod securityhub_insight {
    use crate::types::*;

    /// Blocks of [`Filters`].
    pub mod filters {
        use crate::types::*;

        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as CompanyName;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ComplianceStatus;
        formwork_model::block_binding! {
            #[doc = "Block [`Confidence`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
            Confidence
            arguments {
                eq: Str = "eq optional\tformat float_string";
                gte: Str = "gte optional\tformat float_string";
                lte: Str = "lte optional\tformat float_string";
            }
        }
        /// Blocks of [`CreatedAt`].
        pub mod created_at {
            use crate::types::*;

            pub use crate::services::securityhub::securityhub_automation_rule::criteria::created_at::DateRange;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CreatedAt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
            CreatedAt
            arguments {
                end: Str = "end optional";
                start: Str = "start optional";
            }
            many {
                date_range: created_at::DateRange = "date_range optional list block 0 1";
            }
        }
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as Criticality;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Description;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as FindingProviderFieldsConfidence;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as FindingProviderFieldsCriticality;
        formwork_model::block_binding! {
            #[doc = "Block [`FindingProviderFieldsRelatedFindingsId`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
            FindingProviderFieldsRelatedFindingsId
            arguments {
                comparison: Str = "comparison required\tin EQUALS|PREFIX|NOT_EQUALS|PREFIX_NOT_EQUALS|CONTAINS|NOT_CONTAINS";
                value: Str = "value required";
            }
        }
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as FindingProviderFieldsRelatedFindingsProductArn;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as FindingProviderFieldsSeverityLabel;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as FindingProviderFieldsSeverityOriginal;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as FindingProviderFieldsTypes;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as FirstObservedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as first_observed_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as GeneratorId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Id;
        pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as Keyword;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as LastObservedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as last_observed_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as MalwareName;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as MalwarePath;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as MalwareState;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as MalwareType;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as NetworkDestinationDomain;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as NetworkDestinationIpv4;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as NetworkDestinationIpv6;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as NetworkDestinationPort;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as NetworkDirection;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as NetworkProtocol;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as NetworkSourceDomain;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as NetworkSourceIpv4;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as NetworkSourceIpv6;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as NetworkSourceMac;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as NetworkSourcePort;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as NoteText;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as NoteUpdatedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as note_updated_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as NoteUpdatedBy;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ProcessLaunchedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as process_launched_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ProcessName;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as ProcessParentPid;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ProcessPath;
        pub use crate::services::securityhub::securityhub_insight::filters::Confidence as ProcessPid;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ProcessTerminatedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as process_terminated_at;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ProductArn;
        formwork_model::block_binding! {
            #[doc = "Block [`ProductFields`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
            ProductFields
            arguments {
                comparison: Str = "comparison required\tin EQUALS|NOT_EQUALS|CONTAINS|NOT_CONTAINS";
                key: Str = "key required";
                value: Str = "value required";
            }
        }
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ProductName;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as RecommendationText;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RecordState;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RelatedFindingsId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as RelatedFindingsProductArn;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceIamInstanceProfileArn;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceImageId;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as ResourceAwsEc2InstanceIpv4Addresses;
        pub use crate::shared::medialive_medialive_input_security_group_whitelist_rules::WhitelistRules as ResourceAwsEc2InstanceIpv6Addresses;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceKeyName;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ResourceAwsEc2InstanceLaunchedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as resource_aws_ec2_instance_launched_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceSubnetId;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceType;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsEc2InstanceVpcId;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ResourceAwsIamAccessKeyCreatedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as resource_aws_iam_access_key_created_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsIamAccessKeyStatus;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsIamAccessKeyUserName;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsS3BucketOwnerId;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceAwsS3BucketOwnerName;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceContainerImageId;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceContainerImageName;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ResourceContainerLaunchedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as resource_container_launched_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ResourceContainerName;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::ResourceDetailsOther;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceId;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourcePartition;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceRegion;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::ResourceDetailsOther as ResourceTags;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as ResourceType;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as SeverityLabel;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as SourceUrl;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ThreatIntelIndicatorCategory;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as ThreatIntelIndicatorLastObservedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as threat_intel_indicator_last_observed_at;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ThreatIntelIndicatorSource;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ThreatIntelIndicatorSourceUrl;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ThreatIntelIndicatorType;
        pub use crate::services::securityhub::securityhub_insight::filters::FindingProviderFieldsRelatedFindingsId as ThreatIntelIndicatorValue;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Title;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as Type;
        pub use crate::services::securityhub::securityhub_insight::filters::CreatedAt as UpdatedAt;
        pub use crate::services::securityhub::securityhub_insight::filters::created_at as updated_at;
        pub use crate::services::securityhub::securityhub_insight::filters::ProductFields as UserDefinedValues;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::AwsAccountId as VerificationState;
        pub use crate::services::securityhub::securityhub_automation_rule::criteria::WorkflowStatus;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Filters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
        Filters
        many {
            aws_account_id: filters::AwsAccountId = "aws_account_id optional set block 0 20\titems - 20";
            company_name: filters::CompanyName = "company_name optional set block 0 20\titems - 20";
            compliance_status: filters::ComplianceStatus = "compliance_status optional set block 0 20\titems - 20";
            confidence: filters::Confidence = "confidence optional set block 0 20\titems - 20";
            created_at: filters::CreatedAt = "created_at optional set block 0 20\titems - 20";
            criticality: filters::Criticality = "criticality optional set block 0 20\titems - 20";
            description: filters::Description = "description optional set block 0 20\titems - 20";
            finding_provider_fields_confidence: filters::FindingProviderFieldsConfidence = "finding_provider_fields_confidence optional set block 0 20\titems - 20";
            finding_provider_fields_criticality: filters::FindingProviderFieldsCriticality = "finding_provider_fields_criticality optional set block 0 20\titems - 20";
            finding_provider_fields_related_findings_id: filters::FindingProviderFieldsRelatedFindingsId = "finding_provider_fields_related_findings_id optional set block 0 20\titems - 20";
            finding_provider_fields_related_findings_product_arn: filters::FindingProviderFieldsRelatedFindingsProductArn = "finding_provider_fields_related_findings_product_arn optional set block 0 20\titems - 20";
            finding_provider_fields_severity_label: filters::FindingProviderFieldsSeverityLabel = "finding_provider_fields_severity_label optional set block 0 20\titems - 20";
            finding_provider_fields_severity_original: filters::FindingProviderFieldsSeverityOriginal = "finding_provider_fields_severity_original optional set block 0 20\titems - 20";
            finding_provider_fields_types: filters::FindingProviderFieldsTypes = "finding_provider_fields_types optional set block 0 20\titems - 20";
            first_observed_at: filters::FirstObservedAt = "first_observed_at optional set block 0 20\titems - 20";
            generator_id: filters::GeneratorId = "generator_id optional set block 0 20\titems - 20";
            id: filters::Id = "id optional set block 0 20\titems - 20";
            keyword: filters::Keyword = "keyword optional set block 0 20\titems - 20";
            last_observed_at: filters::LastObservedAt = "last_observed_at optional set block 0 20\titems - 20";
            malware_name: filters::MalwareName = "malware_name optional set block 0 20\titems - 20";
            malware_path: filters::MalwarePath = "malware_path optional set block 0 20\titems - 20";
            malware_state: filters::MalwareState = "malware_state optional set block 0 20\titems - 20";
            malware_type: filters::MalwareType = "malware_type optional set block 0 20\titems - 20";
            network_destination_domain: filters::NetworkDestinationDomain = "network_destination_domain optional set block 0 20\titems - 20";
            network_destination_ipv4: filters::NetworkDestinationIpv4 = "network_destination_ipv4 optional set block 0 20\titems - 20";
            network_destination_ipv6: filters::NetworkDestinationIpv6 = "network_destination_ipv6 optional set block 0 20\titems - 20";
            network_destination_port: filters::NetworkDestinationPort = "network_destination_port optional set block 0 20\titems - 20";
            network_direction: filters::NetworkDirection = "network_direction optional set block 0 20\titems - 20";
            network_protocol: filters::NetworkProtocol = "network_protocol optional set block 0 20\titems - 20";
            network_source_domain: filters::NetworkSourceDomain = "network_source_domain optional set block 0 20\titems - 20";
            network_source_ipv4: filters::NetworkSourceIpv4 = "network_source_ipv4 optional set block 0 20\titems - 20";
            network_source_ipv6: filters::NetworkSourceIpv6 = "network_source_ipv6 optional set block 0 20\titems - 20";
            network_source_mac: filters::NetworkSourceMac = "network_source_mac optional set block 0 20\titems - 20";
            network_source_port: filters::NetworkSourcePort = "network_source_port optional set block 0 20\titems - 20";
            note_text: filters::NoteText = "note_text optional set block 0 20\titems - 20";
            note_updated_at: filters::NoteUpdatedAt = "note_updated_at optional set block 0 20\titems - 20";
            note_updated_by: filters::NoteUpdatedBy = "note_updated_by optional set block 0 20\titems - 20";
            process_launched_at: filters::ProcessLaunchedAt = "process_launched_at optional set block 0 20\titems - 20";
            process_name: filters::ProcessName = "process_name optional set block 0 20\titems - 20";
            process_parent_pid: filters::ProcessParentPid = "process_parent_pid optional set block 0 20\titems - 20";
            process_path: filters::ProcessPath = "process_path optional set block 0 20\titems - 20";
            process_pid: filters::ProcessPid = "process_pid optional set block 0 20\titems - 20";
            process_terminated_at: filters::ProcessTerminatedAt = "process_terminated_at optional set block 0 20\titems - 20";
            product_arn: filters::ProductArn = "product_arn optional set block 0 20\titems - 20";
            product_fields: filters::ProductFields = "product_fields optional set block 0 20\titems - 20";
            product_name: filters::ProductName = "product_name optional set block 0 20\titems - 20";
            recommendation_text: filters::RecommendationText = "recommendation_text optional set block 0 20\titems - 20";
            record_state: filters::RecordState = "record_state optional set block 0 20\titems - 20";
            related_findings_id: filters::RelatedFindingsId = "related_findings_id optional set block 0 20\titems - 20";
            related_findings_product_arn: filters::RelatedFindingsProductArn = "related_findings_product_arn optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_iam_instance_profile_arn: filters::ResourceAwsEc2InstanceIamInstanceProfileArn = "resource_aws_ec2_instance_iam_instance_profile_arn optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_image_id: filters::ResourceAwsEc2InstanceImageId = "resource_aws_ec2_instance_image_id optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_ipv4_addresses: filters::ResourceAwsEc2InstanceIpv4Addresses = "resource_aws_ec2_instance_ipv4_addresses optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_ipv6_addresses: filters::ResourceAwsEc2InstanceIpv6Addresses = "resource_aws_ec2_instance_ipv6_addresses optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_key_name: filters::ResourceAwsEc2InstanceKeyName = "resource_aws_ec2_instance_key_name optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_launched_at: filters::ResourceAwsEc2InstanceLaunchedAt = "resource_aws_ec2_instance_launched_at optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_subnet_id: filters::ResourceAwsEc2InstanceSubnetId = "resource_aws_ec2_instance_subnet_id optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_type: filters::ResourceAwsEc2InstanceType = "resource_aws_ec2_instance_type optional set block 0 20\titems - 20";
            resource_aws_ec2_instance_vpc_id: filters::ResourceAwsEc2InstanceVpcId = "resource_aws_ec2_instance_vpc_id optional set block 0 20\titems - 20";
            resource_aws_iam_access_key_created_at: filters::ResourceAwsIamAccessKeyCreatedAt = "resource_aws_iam_access_key_created_at optional set block 0 20\titems - 20";
            resource_aws_iam_access_key_status: filters::ResourceAwsIamAccessKeyStatus = "resource_aws_iam_access_key_status optional set block 0 20\titems - 20";
            resource_aws_iam_access_key_user_name: filters::ResourceAwsIamAccessKeyUserName = "resource_aws_iam_access_key_user_name optional set block 0 20\titems - 20";
            resource_aws_s3_bucket_owner_id: filters::ResourceAwsS3BucketOwnerId = "resource_aws_s3_bucket_owner_id optional set block 0 20\titems - 20";
            resource_aws_s3_bucket_owner_name: filters::ResourceAwsS3BucketOwnerName = "resource_aws_s3_bucket_owner_name optional set block 0 20\titems - 20";
            resource_container_image_id: filters::ResourceContainerImageId = "resource_container_image_id optional set block 0 20\titems - 20";
            resource_container_image_name: filters::ResourceContainerImageName = "resource_container_image_name optional set block 0 20\titems - 20";
            resource_container_launched_at: filters::ResourceContainerLaunchedAt = "resource_container_launched_at optional set block 0 20\titems - 20";
            resource_container_name: filters::ResourceContainerName = "resource_container_name optional set block 0 20\titems - 20";
            resource_details_other: filters::ResourceDetailsOther = "resource_details_other optional set block 0 20\titems - 20";
            resource_id: filters::ResourceId = "resource_id optional set block 0 20\titems - 20";
            resource_partition: filters::ResourcePartition = "resource_partition optional set block 0 20\titems - 20";
            resource_region: filters::ResourceRegion = "resource_region optional set block 0 20\titems - 20";
            resource_tags: filters::ResourceTags = "resource_tags optional set block 0 20\titems - 20";
            resource_type: filters::ResourceType = "resource_type optional set block 0 20\titems - 20";
            severity_label: filters::SeverityLabel = "severity_label optional set block 0 20\titems - 20";
            source_url: filters::SourceUrl = "source_url optional set block 0 20\titems - 20";
            threat_intel_indicator_category: filters::ThreatIntelIndicatorCategory = "threat_intel_indicator_category optional set block 0 20\titems - 20";
            threat_intel_indicator_last_observed_at: filters::ThreatIntelIndicatorLastObservedAt = "threat_intel_indicator_last_observed_at optional set block 0 20\titems - 20";
            threat_intel_indicator_source: filters::ThreatIntelIndicatorSource = "threat_intel_indicator_source optional set block 0 20\titems - 20";
            threat_intel_indicator_source_url: filters::ThreatIntelIndicatorSourceUrl = "threat_intel_indicator_source_url optional set block 0 20\titems - 20";
            threat_intel_indicator_type: filters::ThreatIntelIndicatorType = "threat_intel_indicator_type optional set block 0 20\titems - 20";
            threat_intel_indicator_value: filters::ThreatIntelIndicatorValue = "threat_intel_indicator_value optional set block 0 20\titems - 20";
            title: filters::Title = "title optional set block 0 20\titems - 20";
            r#type: filters::Type = "type optional set block 0 20\titems - 20";
            updated_at: filters::UpdatedAt = "updated_at optional set block 0 20\titems - 20";
            user_defined_values: filters::UserDefinedValues = "user_defined_values optional set block 0 20\titems - 20";
            verification_state: filters::VerificationState = "verification_state optional set block 0 20\titems - 20";
            workflow_status: filters::WorkflowStatus = "workflow_status optional set block 0 20\titems - 20";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_insight`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_insight)."]
    Managed "aws_securityhub_insight" SecurityhubInsight SecurityhubInsightAttributes
    naming None;
    tags None;
    arguments {
        group_by_attribute: Str = "group_by_attribute required\tapi match .*\\S.*";
    }
    unread {
        name: Str = "name required\tapi match .*\\S.*";
    }
    many {
        filters: securityhub_insight::Filters = "filters required list block 1 1";
    }
    attributes {
        arn: Arn<kind::SecurityhubInsight> = "arn";
        id: Id<kind::SecurityhubInsight> = "id";
        name: Name<kind::SecurityhubInsight> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_invite_accepter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_invite_accepter)."]
    Managed "aws_securityhub_invite_accepter" SecurityhubInviteAccepter SecurityhubInviteAccepterAttributes
    naming None;
    tags None;
    arguments {
        master_id: Str = "master_id required\tapi match .*\\S.*\treplaces";
    }
    attributes {
        id: Id<kind::SecurityhubInviteAccepter> = "id";
        invitation_id: Str = "invitation_id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_member`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_member)."]
    Managed "aws_securityhub_member" SecurityhubMember SecurityhubMemberAttributes
    naming None;
    tags None;
    arguments {
        account_id: Str = "account_id required\tformat account_id\treplaces";
        email: Str = "email optional\tapi match .*\\S.*\treplaces";
        invite: Bool = "invite optional\treplaces";
    }
    attributes {
        id: Id<kind::SecurityhubMember> = "id";
        master_id: Str = "master_id";
        member_status: Str = "member_status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_organization_admin_account`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_organization_admin_account)."]
    Managed "aws_securityhub_organization_admin_account" SecurityhubOrganizationAdminAccount SecurityhubOrganizationAdminAccountAttributes
    naming None;
    tags None;
    unread {
        admin_account_id: Str = "admin_account_id required\tformat account_id\tapi match .*\\S.*\treplaces";
    }
    attributes {
        admin_account_id: Id<kind::SecurityhubOrganizationAdminAccount> = "admin_account_id";
        id: Id<kind::SecurityhubOrganizationAdminAccount> = "id";
    }
}
/// Blocks of [`aws_securityhub_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_organization_configuration).
pub mod securityhub_organization_configuration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`OrganizationConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_organization_configuration)."]
        OrganizationConfiguration
        arguments {
            configuration_type: Str = "configuration_type required\tin CENTRAL|LOCAL";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_organization_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_organization_configuration)."]
    Managed "aws_securityhub_organization_configuration" SecurityhubOrganizationConfiguration SecurityhubOrganizationConfigurationAttributes
    naming None;
    tags None;
    arguments {
        auto_enable: Bool = "auto_enable required";
        auto_enable_standards: Str = "auto_enable_standards computed\tin NONE|DEFAULT";
    }
    many {
        organization_configuration: securityhub_organization_configuration::OrganizationConfiguration = "organization_configuration optional list block 0 1";
    }
    single {
        timeouts: securityhub_organization_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SecurityhubOrganizationConfiguration> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_product_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_product_subscription)."]
    Managed "aws_securityhub_product_subscription" SecurityhubProductSubscription SecurityhubProductSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        product_arn: Str = "product_arn required\tformat arn\tapi match .*\\S.*\treplaces";
    }
    attributes {
        arn: Arn<kind::SecurityhubProductSubscription> = "arn";
        id: Id<kind::SecurityhubProductSubscription> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_standards_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_standards_control)."]
    Managed "aws_securityhub_standards_control" SecurityhubStandardsControl SecurityhubStandardsControlAttributes
    naming None;
    tags None;
    arguments {
        control_status: Str = "control_status required\tin ENABLED|DISABLED";
        disabled_reason: Str = "disabled_reason computed\tapi match .*\\S.*";
    }
    unread {
        standards_control_arn: Str = "standards_control_arn required\tformat arn\tapi match .*\\S.*\treplaces";
    }
    attributes {
        control_id: Id<kind::SecurityhubStandardsControl> = "control_id";
        control_status_updated_at: Str = "control_status_updated_at";
        description: Str = "description";
        id: Id<kind::SecurityhubStandardsControl> = "id";
        related_requirements: List<Str> = "related_requirements";
        remediation_url: Str = "remediation_url";
        severity_rating: Str = "severity_rating";
        standards_control_arn: Arn<kind::SecurityhubStandardsControl> = "standards_control_arn";
        title: Str = "title";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_standards_control_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_standards_control_association)."]
    Managed "aws_securityhub_standards_control_association" SecurityhubStandardsControlAssociation SecurityhubStandardsControlAssociationAttributes
    naming None;
    tags None;
    arguments {
        association_status: Str = "association_status required\tin ENABLED|DISABLED";
        security_control_id: Str = "security_control_id required\treplaces";
        standards_arn: Str = "standards_arn required\tlength 1 -\tformat arn\treplaces";
        updated_reason: Str = "updated_reason optional\tlength 1 -";
    }
    attributes {
        id: Id<kind::SecurityhubStandardsControlAssociation> = "id";
    }
}
/// Blocks of [`aws_securityhub_standards_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_standards_subscription).
pub mod securityhub_standards_subscription {
    use crate::types::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_securityhub_standards_subscription`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/securityhub_standards_subscription)."]
    Managed "aws_securityhub_standards_subscription" SecurityhubStandardsSubscription SecurityhubStandardsSubscriptionAttributes
    naming None;
    tags None;
    arguments {
        standards_arn: Str = "standards_arn required\tformat arn\tapi match .*\\S.*\treplaces";
    }
    single {
        timeouts: securityhub_standards_subscription::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::SecurityhubStandardsSubscription> = "id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_securityhub_standards_control_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/securityhub_standards_control_associations).
    pub mod securityhub_standards_control_associations {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`StandardsControlAssociationsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/securityhub_standards_control_associations)."]
            StandardsControlAssociationsAttributes
            attributes {
                association_status: Str = "association_status";
                related_requirements: List<Str> = "related_requirements";
                security_control_arn: Str = "security_control_arn";
                security_control_id: Str = "security_control_id";
                standards_arn: Str = "standards_arn";
                standards_control_description: Str = "standards_control_description";
                standards_control_title: Str = "standards_control_title";
                updated_at: Str = "updated_at";
                updated_reason: Str = "updated_reason";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_securityhub_standards_control_associations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/securityhub_standards_control_associations)."]
        Data "aws_securityhub_standards_control_associations" SecurityhubStandardsControlAssociations SecurityhubStandardsControlAssociationsAttributes
        naming None;
        tags None;
        arguments {
            security_control_id: Str = "security_control_id required";
        }
        attributes {
            id: Str = "id";
        }
        objects {
            standards_control_associations: List<securityhub_standards_control_associations::StandardsControlAssociationsAttributes> = "standards_control_associations";
        }
    }
}
