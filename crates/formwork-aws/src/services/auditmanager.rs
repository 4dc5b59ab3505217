// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `auditmanager`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_account_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_account_registration)."]
    Managed "aws_auditmanager_account_registration" AuditmanagerAccountRegistration AuditmanagerAccountRegistrationAttributes
    naming None;
    tags None;
    arguments {
        delegated_admin_account: Str = "delegated_admin_account optional";
        deregister_on_destroy: Bool = "deregister_on_destroy optional";
        kms_key: Str = "kms_key optional";
    }
    attributes {
        id: Id<kind::AuditmanagerAccountRegistration> = "id";
        status: Str = "status";
    }
}
/// Blocks of [`aws_auditmanager_assessment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment).
pub mod auditmanager_assessment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`AssessmentReportsDestination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
        AssessmentReportsDestination
        arguments {
            destination: Str = "destination required";
            destination_type: Str = "destination_type required\tin S3";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Roles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
        Roles
        arguments {
            role_arn: Str = "role_arn optional";
            role_type: Str = "role_type optional";
        }
    }
    /// Blocks of [`Scope`].
    pub mod scope {
        use crate::types::*;

        pub use crate::shared::auditmanager_auditmanager_assessment_scope_aws_accounts::AwsAccounts;
        formwork_model::block_binding! {
            #[doc = "Block [`AwsServices`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
            AwsServices
            arguments {
                service_name: Str = "service_name required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Scope`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
        Scope
        many {
            aws_accounts: scope::AwsAccounts = "aws_accounts optional set block 0 0";
            aws_services: scope::AwsServices = "aws_services optional set block 0 0";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`RolesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
        RolesAttributes
        attributes {
            role_arn: Str = "role_arn";
            role_type: Str = "role_type";
        }
    }
    pub use crate::services::auditmanager::auditmanager_assessment::RolesAttributes as RolesAllAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_assessment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment)."]
    Managed "aws_auditmanager_assessment" AuditmanagerAssessment AuditmanagerAssessmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        framework_id: Id<kind::AuditmanagerFramework> = "framework_id required\treplaces";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        roles: auditmanager_assessment::Roles = "roles required set object 0 0";
        assessment_reports_destination: auditmanager_assessment::AssessmentReportsDestination = "assessment_reports_destination optional list block 0 0\titems - 1";
        scope: auditmanager_assessment::Scope = "scope optional list block 0 0\titems - 1";
    }
    attributes {
        arn: Arn<kind::AuditmanagerAssessment> = "arn";
        id: Id<kind::AuditmanagerAssessment> = "id";
        name: Name<kind::AuditmanagerAssessment> = "name";
        status: Str = "status";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        roles: Set<auditmanager_assessment::RolesAttributes> = "roles";
        roles_all: Set<auditmanager_assessment::RolesAllAttributes> = "roles_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_assessment_delegation`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment_delegation)."]
    Managed "aws_auditmanager_assessment_delegation" AuditmanagerAssessmentDelegation AuditmanagerAssessmentDelegationAttributes
    naming None;
    tags None;
    arguments {
        assessment_id: Id<kind::AuditmanagerAssessment> = "assessment_id required\treplaces";
        control_set_id: Str = "control_set_id required\treplaces";
        role_arn: Arn<kind::IamRole> = "role_arn required\tservice iam\treplaces";
        role_type: Str = "role_type required\tin PROCESS_OWNER|RESOURCE_OWNER\treplaces";
        comment: Str = "comment optional\treplaces";
    }
    attributes {
        delegation_id: Id<kind::AuditmanagerAssessmentDelegation> = "delegation_id";
        id: Id<kind::AuditmanagerAssessmentDelegation> = "id";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_assessment_report`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_assessment_report)."]
    Managed "aws_auditmanager_assessment_report" AuditmanagerAssessmentReport AuditmanagerAssessmentReportAttributes
    naming None;
    tags None;
    arguments {
        assessment_id: Id<kind::AuditmanagerAssessment> = "assessment_id required\treplaces";
        description: Str = "description optional\treplaces";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    attributes {
        author: Str = "author";
        id: Id<kind::AuditmanagerAssessmentReport> = "id";
        name: Name<kind::AuditmanagerAssessmentReport> = "name";
        status: Str = "status";
    }
}
/// Blocks of [`aws_auditmanager_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_control).
pub mod auditmanager_control {
    use crate::types::*;

    /// Blocks of [`ControlMappingSources`].
    pub mod control_mapping_sources {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SourceKeyword`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_control)."]
            SourceKeyword
            arguments {
                keyword_input_type: Str = "keyword_input_type required";
                keyword_value: Str = "keyword_value required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ControlMappingSources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_control)."]
        ControlMappingSources
        arguments {
            source_name: Str = "source_name required";
            source_set_up_option: Str = "source_set_up_option required";
            source_type: Str = "source_type required";
            source_description: Str = "source_description optional";
            source_frequency: Str = "source_frequency optional";
            troubleshooting_text: Str = "troubleshooting_text optional";
        }
        many {
            source_keyword: control_mapping_sources::SourceKeyword = "source_keyword optional list block 0 0";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ControlMappingSourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_control)."]
        ControlMappingSourcesAttributes
        attributes {
            source_description: Str = "source_description";
            source_frequency: Str = "source_frequency";
            source_id: Str = "source_id";
            source_name: Str = "source_name";
            source_set_up_option: Str = "source_set_up_option";
            source_type: Str = "source_type";
            troubleshooting_text: Str = "troubleshooting_text";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_control)."]
    Managed "aws_auditmanager_control" AuditmanagerControl AuditmanagerControlAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        action_plan_instructions: Str = "action_plan_instructions optional";
        action_plan_title: Str = "action_plan_title optional";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
        testing_information: Str = "testing_information optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        control_mapping_sources: auditmanager_control::ControlMappingSources = "control_mapping_sources optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::AuditmanagerControl> = "arn";
        id: Id<kind::AuditmanagerControl> = "id";
        name: Name<kind::AuditmanagerControl> = "name";
        tags_all: Map<Str> = "tags_all";
        r#type: Str = "type";
    }
    objects {
        control_mapping_sources: Set<auditmanager_control::ControlMappingSourcesAttributes> = "control_mapping_sources";
    }
}
/// Blocks of [`aws_auditmanager_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_framework).
pub mod auditmanager_framework {
    use crate::types::*;

    /// Blocks of [`ControlSets`].
    pub mod control_sets {
        use crate::types::*;

        pub use crate::shared::auditmanager_auditmanager_assessment_scope_aws_accounts::AwsAccounts as Controls;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ControlSets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_framework)."]
        ControlSets
        arguments {
            name: Str = "name required";
        }
        many {
            controls: control_sets::Controls = "controls optional set block 0 0";
        }
    }
    pub use crate::shared::auditmanager_auditmanager_framework_control_sets_attributes::ControlSetsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_framework)."]
    Managed "aws_auditmanager_framework" AuditmanagerFramework AuditmanagerFrameworkAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        compliance_type: Str = "compliance_type optional";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        control_sets: auditmanager_framework::ControlSets = "control_sets optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::AuditmanagerFramework> = "arn";
        framework_type: Str = "framework_type";
        id: Id<kind::AuditmanagerFramework> = "id";
        name: Name<kind::AuditmanagerFramework> = "name";
        tags_all: Map<Str> = "tags_all";
    }
    objects {
        control_sets: Set<auditmanager_framework::ControlSetsAttributes> = "control_sets";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_framework_share`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_framework_share)."]
    Managed "aws_auditmanager_framework_share" AuditmanagerFrameworkShare AuditmanagerFrameworkShareAttributes
    naming None;
    tags None;
    arguments {
        destination_account: Str = "destination_account required\treplaces";
        destination_region: Str = "destination_region required\treplaces";
        framework_id: Id<kind::AuditmanagerFramework> = "framework_id required\treplaces";
        comment: Str = "comment optional\treplaces";
    }
    attributes {
        id: Id<kind::AuditmanagerFrameworkShare> = "id";
        status: Str = "status";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_auditmanager_organization_admin_account_registration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/auditmanager_organization_admin_account_registration)."]
    Managed "aws_auditmanager_organization_admin_account_registration" AuditmanagerOrganizationAdminAccountRegistration AuditmanagerOrganizationAdminAccountRegistrationAttributes
    naming None;
    tags None;
    arguments {
        admin_account_id: Str = "admin_account_id required\treplaces";
    }
    attributes {
        id: Id<kind::AuditmanagerOrganizationAdminAccountRegistration> = "id";
        organization_id: Str = "organization_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_auditmanager_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_control).
    pub mod auditmanager_control {
        use crate::types::*;

        /// Blocks of [`ControlMappingSources`].
        pub mod control_mapping_sources {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as SourceKeyword;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ControlMappingSources`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_control)."]
            ControlMappingSources
            many {
                source_keyword: control_mapping_sources::SourceKeyword = "source_keyword optional list block 0 0";
            }
        }
        /// Blocks of [`ControlMappingSourcesAttributes`].
        pub mod control_mapping_sources_attributes {
            use crate::types::*;

            formwork_model::accessor_binding! {
                #[doc = "Attributes [`SourceKeywordAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_control)."]
                SourceKeywordAttributes
                attributes {
                    keyword_input_type: Str = "keyword_input_type";
                    keyword_value: Str = "keyword_value";
                }
            }
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ControlMappingSourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_control)."]
            ControlMappingSourcesAttributes
            attributes {
                source_description: Str = "source_description";
                source_frequency: Str = "source_frequency";
                source_id: Str = "source_id";
                source_name: Str = "source_name";
                source_set_up_option: Str = "source_set_up_option";
                source_type: Str = "source_type";
                troubleshooting_text: Str = "troubleshooting_text";
            }
            objects {
                source_keyword: List<control_mapping_sources_attributes::SourceKeywordAttributes> = "source_keyword";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_auditmanager_control`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_control)."]
        Data "aws_auditmanager_control" AuditmanagerControl AuditmanagerControlAttributes
        naming None;
        tags None;
        arguments {
            r#type: Str = "type required";
        }
        unread {
            name: Str = "name required";
        }
        many {
            control_mapping_sources: auditmanager_control::ControlMappingSources = "control_mapping_sources optional set block 0 0";
        }
        attributes {
            action_plan_instructions: Str = "action_plan_instructions";
            action_plan_title: Str = "action_plan_title";
            arn: Arn<kind::AuditmanagerControl> = "arn";
            description: Str = "description";
            id: Id<kind::AuditmanagerControl> = "id";
            name: Name<kind::AuditmanagerControl> = "name";
            tags: Map<Str> = "tags";
            testing_information: Str = "testing_information";
        }
        objects {
            control_mapping_sources: Set<auditmanager_control::ControlMappingSourcesAttributes> = "control_mapping_sources";
        }
    }
    /// Blocks of [`aws_auditmanager_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework).
    pub mod auditmanager_framework {
        use crate::types::*;

        /// Blocks of [`ControlSets`].
        pub mod control_sets {
            use crate::types::*;

            pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_properties_amplitude::Amplitude as Controls;
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ControlSets`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework)."]
            ControlSets
            many {
                controls: control_sets::Controls = "controls optional set block 0 0";
            }
        }
        /// Blocks of [`ControlSetsAttributes`].
        pub mod control_sets_attributes {
            use crate::types::*;

            pub use crate::shared::auditmanager_data_auditmanager_framework_control_sets_attributes_controls_attributes::ControlsAttributes;
        }
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ControlSetsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework)."]
            ControlSetsAttributes
            attributes {
                id: Str = "id";
                name: Str = "name";
            }
            objects {
                controls: Set<control_sets_attributes::ControlsAttributes> = "controls";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_auditmanager_framework`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/auditmanager_framework)."]
        Data "aws_auditmanager_framework" AuditmanagerFramework AuditmanagerFrameworkAttributes
        naming None;
        tags None;
        arguments {
            framework_type: Str = "framework_type required";
        }
        unread {
            name: Str = "name required";
        }
        many {
            control_sets: auditmanager_framework::ControlSets = "control_sets optional set block 0 0";
        }
        attributes {
            arn: Arn<kind::AuditmanagerFramework> = "arn";
            compliance_type: Str = "compliance_type";
            description: Str = "description";
            id: Id<kind::AuditmanagerFramework> = "id";
            name: Name<kind::AuditmanagerFramework> = "name";
            tags: Map<Str> = "tags";
        }
        objects {
            control_sets: Set<auditmanager_framework::ControlSetsAttributes> = "control_sets";
        }
    }
}
