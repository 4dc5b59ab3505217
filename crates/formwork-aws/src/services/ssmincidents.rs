// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `ssmincidents`.

use crate::types::*;

/// Blocks of [`aws_ssmincidents_replication_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_replication_set).
pub mod ssmincidents_replication_set {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Region`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_replication_set)."]
        Region
        arguments {
            name: Str = "name required";
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tlength 1 -\tformat arn\tservice kms";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RegionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_replication_set)."]
        RegionAttributes
        attributes {
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
            name: Str = "name";
            status: Str = "status";
            status_message: Str = "status_message";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmincidents_replication_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_replication_set)."]
    Managed "aws_ssmincidents_replication_set" SsmincidentsReplicationSet SsmincidentsReplicationSetAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    many {
        region: ssmincidents_replication_set::Region = "region required set block 1 0";
    }
    single {
        timeouts: ssmincidents_replication_set::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::SsmincidentsReplicationSet> = "arn";
        created_by: Str = "created_by";
        deletion_protected: Bool = "deletion_protected";
        id: Id<kind::SsmincidentsReplicationSet> = "id";
        last_modified_by: Str = "last_modified_by";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        region: Set<ssmincidents_replication_set::RegionAttributes> = "region";
    }
}
/// Blocks of [`aws_ssmincidents_response_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan).
pub mod ssmincidents_response_plan {
    use crate::types::*;

    /// Blocks of [`Action`].
    pub mod action {
        use crate::types::*;

        /// Blocks of [`SsmAutomation`].
        pub mod ssm_automation {
            use crate::types::*;

            pub use crate::shared::base_data_availability_zone_filter::Filter as Parameter;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SsmAutomation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
            SsmAutomation
            arguments {
                document_name: Str = "document_name required";
                role_arn: Str = "role_arn required";
                document_version: Str = "document_version optional";
                dynamic_parameters: Map<Str> = "dynamic_parameters optional";
                target_account: Str = "target_account optional";
            }
            many {
                parameter: ssm_automation::Parameter = "parameter optional set block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
        Action
        many {
            ssm_automation: action::SsmAutomation = "ssm_automation optional list block 0 0";
        }
    }
    /// Blocks of [`IncidentTemplate`].
    pub mod incident_template {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`NotificationTarget`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
            NotificationTarget
            arguments {
                sns_topic_arn: Str = "sns_topic_arn required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`IncidentTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
        IncidentTemplate
        arguments {
            impact: Num = "impact required\twhole";
            title: Str = "title required";
            dedupe_string: Str = "dedupe_string optional";
            incident_tags: Map<Str> = "incident_tags optional";
            summary: Str = "summary optional";
        }
        many {
            notification_target: incident_template::NotificationTarget = "notification_target optional set block 0 0";
        }
    }
    /// Blocks of [`Integration`].
    pub mod integration {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Pagerduty`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
            Pagerduty
            arguments {
                name: Str = "name required";
                secret_id: Str = "secret_id required";
                service_id: Str = "service_id required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
        Integration
        many {
            pagerduty: integration::Pagerduty = "pagerduty optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_ssmincidents_response_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/ssmincidents_response_plan)."]
    Managed "aws_ssmincidents_response_plan" SsmincidentsResponsePlan SsmincidentsResponsePlanAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        chat_channel: Set<Str> = "chat_channel optional";
        display_name: Str = "display_name optional";
        engagements: Set<Str> = "engagements optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        incident_template: ssmincidents_response_plan::IncidentTemplate = "incident_template required list block 1 1";
        action: ssmincidents_response_plan::Action = "action optional list block 0 1";
        integration: ssmincidents_response_plan::Integration = "integration optional list block 0 1";
    }
    attributes {
        arn: Arn<kind::SsmincidentsResponsePlan> = "arn";
        id: Id<kind::SsmincidentsResponsePlan> = "id";
        name: Name<kind::SsmincidentsResponsePlan> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_ssmincidents_replication_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_replication_set).
    pub mod ssmincidents_replication_set {
        use crate::types::*;

        pub use crate::services::ssmincidents::ssmincidents_replication_set::RegionAttributes;
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmincidents_replication_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_replication_set)."]
        Data "aws_ssmincidents_replication_set" SsmincidentsReplicationSet SsmincidentsReplicationSetAttributes
        naming None;
        tags None;
        arguments {
            tags: Map<Str> = "tags computed";
        }
        unread {
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::SsmincidentsReplicationSet> = "arn";
            created_by: Str = "created_by";
            deletion_protected: Bool = "deletion_protected";
            id: Id<kind::SsmincidentsReplicationSet> = "id";
            last_modified_by: Str = "last_modified_by";
            status: Str = "status";
        }
        objects {
            region: Set<ssmincidents_replication_set::RegionAttributes> = "region";
        }
    }
    /// Blocks of [`aws_ssmincidents_response_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan).
    pub mod ssmincidents_response_plan {
        use crate::types::*;

        /// Blocks of [`ActionAttributes`].
        pub mod action_attributes {
            use crate::types::*;

            /// Blocks of [`SsmAutomationAttributes`].
            pub mod ssm_automation_attributes {
                use crate::types::*;

                formwork_model::accessor_binding! {
                    #[doc = "Attributes [`ParameterAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
                    ParameterAttributes
                    attributes {
                        name: Str = "name";
                        values: Set<Str> = "values";
                    }
                }
            }
            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SsmAutomationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
                SsmAutomationAttributes
                attributes {
                    document_name: Str = "document_name";
                    document_version: Str = "document_version";
                    dynamic_parameters: Map<Str> = "dynamic_parameters";
                    role_arn: Str = "role_arn";
                    target_account: Str = "target_account";
                }
                objects {
                    parameter: Set<ssm_automation_attributes::ParameterAttributes> = "parameter";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ActionAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
            ActionAttributes
            objects {
                ssm_automation: List<action_attributes::SsmAutomationAttributes> = "ssm_automation";
            }
        }
        /// Blocks of [`IncidentTemplateAttributes`].
        pub mod incident_template_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`NotificationTargetAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
                NotificationTargetAttributes
                attributes {
                    sns_topic_arn: Arn<kind::SnsTopic> = "sns_topic_arn";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IncidentTemplateAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
            IncidentTemplateAttributes
            attributes {
                dedupe_string: Str = "dedupe_string";
                impact: Num = "impact";
                incident_tags: Map<Str> = "incident_tags";
                summary: Str = "summary";
                title: Str = "title";
            }
            objects {
                notification_target: Set<incident_template_attributes::NotificationTargetAttributes> = "notification_target";
            }
        }
        /// Blocks of [`IntegrationAttributes`].
        pub mod integration_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`PagerdutyAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
                PagerdutyAttributes
                attributes {
                    name: Str = "name";
                    secret_id: Str = "secret_id";
                    service_id: Str = "service_id";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`IntegrationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
            IntegrationAttributes
            objects {
                pagerduty: List<integration_attributes::PagerdutyAttributes> = "pagerduty";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_ssmincidents_response_plan`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/ssmincidents_response_plan)."]
        Data "aws_ssmincidents_response_plan" SsmincidentsResponsePlan SsmincidentsResponsePlanAttributes
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
            arn: Arn<kind::SsmincidentsResponsePlan> = "arn";
            chat_channel: Set<Str> = "chat_channel";
            display_name: Str = "display_name";
            engagements: Set<Str> = "engagements";
            id: Id<kind::SsmincidentsResponsePlan> = "id";
            name: Name<kind::SsmincidentsResponsePlan> = "name";
        }
        objects {
            action: List<ssmincidents_response_plan::ActionAttributes> = "action";
            incident_template: List<ssmincidents_response_plan::IncidentTemplateAttributes> = "incident_template";
            integration: List<ssmincidents_response_plan::IntegrationAttributes> = "integration";
        }
    }
}
