// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `datazone`.

use crate::kinds::*;

/// Blocks of [`aws_datazone_asset_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type).
pub mod datazone_asset_type {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FormsInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type)."]
        FormsInput
        arguments {
            map_block_key: Str = "map_block_key required";
            type_identifier: Str = "type_identifier required";
            type_revision: Str = "type_revision required";
            required: Bool = "required optional";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_asset_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type)."]
    Managed "aws_datazone_asset_type" DatazoneAssetType DatazoneAssetTypeAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        name: Str = "name required";
        owning_project_identifier: Str = "owning_project_identifier required";
        description: Str = "description optional";
    }
    many {
        forms_input: datazone_asset_type::FormsInput = "forms_input optional set block 0 0";
    }
    single {
        timeouts: datazone_asset_type::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        revision: Str = "revision";
    }
}
/// Blocks of [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain).
pub mod datazone_domain {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SingleSignOn`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain)."]
        SingleSignOn
        arguments {
            r#type: Str = "type computed";
            user_assignment: Str = "user_assignment optional";
        }
    }
    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain)."]
    Managed "aws_datazone_domain" DatazoneDomain DatazoneDomainAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        domain_execution_role: Str = "domain_execution_role required";
        name: Str = "name required";
        description: Str = "description optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
        skip_deletion_check: Bool = "skip_deletion_check optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        single_sign_on: datazone_domain::SingleSignOn = "single_sign_on optional list block 0 0";
    }
    single {
        timeouts: datazone_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        portal_url: Str = "portal_url";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_datazone_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment).
pub mod datazone_environment {
    use crate::kinds::*;

    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
    pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as UserParameters;
    /// Blocks of [`LastDeploymentAttributes`].
    pub mod last_deployment_attributes {
        use crate::kinds::*;

        pub use crate::shared::appstream_data_appstream_image_state_change_reason_attributes::StateChangeReasonAttributes as FailureReasonsAttributes;
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LastDeploymentAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment)."]
        LastDeploymentAttributes
        attributes {
            deployment_id: Str = "deployment_id";
            deployment_status: Str = "deployment_status";
            deployment_type: Str = "deployment_type";
            is_deployment_complete: Bool = "is_deployment_complete";
            messages: List<Str> = "messages";
        }
        objects {
            failure_reasons: List<last_deployment_attributes::FailureReasonsAttributes> = "failure_reasons";
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ProvisionedResourcesAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment)."]
        ProvisionedResourcesAttributes
        attributes {
            name: Str = "name";
            provider: Str = "provider";
            r#type: Str = "type";
            value: Str = "value";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment)."]
    Managed "aws_datazone_environment" DatazoneEnvironment DatazoneEnvironmentAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        name: Str = "name required";
        profile_identifier: Str = "profile_identifier required";
        project_identifier: Str = "project_identifier required";
        account_identifier: Str = "account_identifier computed";
        account_region: Str = "account_region computed";
        blueprint_identifier: Str = "blueprint_identifier computed";
        description: Str = "description optional";
        glossary_terms: List<Str> = "glossary_terms optional";
    }
    many {
        user_parameters: datazone_environment::UserParameters = "user_parameters optional list block 0 0";
    }
    single {
        timeouts: datazone_environment::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Str = "id";
        provider_environment: Str = "provider_environment";
    }
    objects {
        last_deployment: List<datazone_environment::LastDeploymentAttributes> = "last_deployment";
        provisioned_resources: List<datazone_environment::ProvisionedResourcesAttributes> = "provisioned_resources";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_environment_blueprint_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment_blueprint_configuration)."]
    Managed "aws_datazone_environment_blueprint_configuration" DatazoneEnvironmentBlueprintConfiguration DatazoneEnvironmentBlueprintConfigurationAttributes
    naming None;
    tags None;
    arguments {
        domain_id: Str = "domain_id required";
        enabled_regions: List<Str> = "enabled_regions required";
        environment_blueprint_id: Str = "environment_blueprint_id required";
        manage_access_role_arn: Str = "manage_access_role_arn optional";
        provisioning_role_arn: Str = "provisioning_role_arn optional";
        regional_parameters: Map<Map<Str>> = "regional_parameters optional";
    }
}
/// Blocks of [`aws_datazone_environment_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment_profile).
pub mod datazone_environment_profile {
    use crate::kinds::*;

    pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as UserParameters;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_environment_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment_profile)."]
    Managed "aws_datazone_environment_profile" DatazoneEnvironmentProfile DatazoneEnvironmentProfileAttributes
    naming None;
    tags None;
    arguments {
        aws_account_region: Str = "aws_account_region required";
        domain_identifier: Str = "domain_identifier required";
        environment_blueprint_identifier: Str = "environment_blueprint_identifier required";
        name: Str = "name required";
        project_identifier: Str = "project_identifier required";
        aws_account_id: Str = "aws_account_id computed";
        description: Str = "description computed";
    }
    many {
        user_parameters: datazone_environment_profile::UserParameters = "user_parameters optional list block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Str = "id";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_datazone_form_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type).
pub mod datazone_form_type {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type)."]
        Model
        arguments {
            smithy: Str = "smithy required";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ImportsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type)."]
        ImportsAttributes
        attributes {
            name: Str = "name";
            revision: Str = "revision";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_form_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type)."]
    Managed "aws_datazone_form_type" DatazoneFormType DatazoneFormTypeAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        name: Str = "name required";
        owning_project_identifier: Str = "owning_project_identifier required";
        description: Str = "description optional";
        status: Str = "status computed";
    }
    many {
        model: datazone_form_type::Model = "model optional list block 0 0";
    }
    single {
        timeouts: datazone_form_type::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        origin_domain_id: Str = "origin_domain_id";
        origin_project_id: Str = "origin_project_id";
        revision: Str = "revision";
    }
    objects {
        imports: List<datazone_form_type::ImportsAttributes> = "imports";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_glossary`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary)."]
    Managed "aws_datazone_glossary" DatazoneGlossary DatazoneGlossaryAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        name: Str = "name required";
        owning_project_identifier: Str = "owning_project_identifier required";
        description: Str = "description optional";
        status: Str = "status optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_datazone_glossary_term`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term).
pub mod datazone_glossary_term {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TermRelations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term)."]
        TermRelations
        arguments {
            classifies: Set<Str> = "classifies optional";
            is_a: Set<Str> = "is_a optional";
        }
    }
    pub use crate::shared::acm_acm_certificate_validation_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_glossary_term`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term)."]
    Managed "aws_datazone_glossary_term" DatazoneGlossaryTerm DatazoneGlossaryTermAttributes
    naming None;
    tags None;
    arguments {
        glossary_identifier: Str = "glossary_identifier required";
        name: Str = "name required";
        domain_identifier: Str = "domain_identifier optional";
        long_description: Str = "long_description optional";
        short_description: Str = "short_description optional";
        status: Str = "status optional";
    }
    many {
        term_relations: datazone_glossary_term::TermRelations = "term_relations optional list block 0 0";
    }
    single {
        timeouts: datazone_glossary_term::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Str = "id";
    }
}
/// Blocks of [`aws_datazone_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_project).
pub mod datazone_project {
    use crate::kinds::*;

    pub use crate::shared::autoscaling_autoscaling_traffic_source_attachment_timeouts::Timeouts;
    pub use crate::shared::appstream_data_appstream_image_state_change_reason_attributes::StateChangeReasonAttributes as FailureReasonsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_project)."]
    Managed "aws_datazone_project" DatazoneProject DatazoneProjectAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        name: Str = "name required";
        description: Str = "description optional";
        glossary_terms: List<Str> = "glossary_terms optional";
        skip_deletion_check: Bool = "skip_deletion_check optional";
    }
    single {
        timeouts: datazone_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Str = "id";
        last_updated_at: Str = "last_updated_at";
        project_status: Str = "project_status";
    }
    objects {
        failure_reasons: List<datazone_project::FailureReasonsAttributes> = "failure_reasons";
    }
}
/// Blocks of [`aws_datazone_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_user_profile).
pub mod datazone_user_profile {
    use crate::kinds::*;

    pub use crate::shared::account_account_region_timeouts::Timeouts;
    /// Blocks of [`DetailsAttributes`].
    pub mod details_attributes {
        use crate::kinds::*;

        pub use crate::shared::cloudwatch_data_cloudwatch_event_bus_dead_letter_config_attributes::DeadLetterConfigAttributes as IamAttributes;
        formwork_model::accessor_binding! {
            #[doc = "Attributes [`SsoAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_user_profile)."]
            SsoAttributes
            attributes {
                first_name: Str = "first_name";
                last_name: Str = "last_name";
                user_name: Str = "user_name";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`DetailsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_user_profile)."]
        DetailsAttributes
        objects {
            iam: List<details_attributes::IamAttributes> = "iam";
            sso: List<details_attributes::SsoAttributes> = "sso";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_user_profile)."]
    Managed "aws_datazone_user_profile" DatazoneUserProfile DatazoneUserProfileAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Str = "domain_identifier required";
        user_identifier: Str = "user_identifier required";
        status: Str = "status computed";
        user_type: Str = "user_type computed";
    }
    single {
        timeouts: datazone_user_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Str = "id";
        r#type: Str = "type";
    }
    objects {
        details: List<datazone_user_profile::DetailsAttributes> = "details";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::kinds::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datazone_domain)."]
        Data "aws_datazone_domain" DatazoneDomain DatazoneDomainAttributes
        naming None;
        tags None;
        arguments {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Str = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            domain_version: Str = "domain_version";
            last_updated_at: Str = "last_updated_at";
            managed_account_id: Str = "managed_account_id";
            portal_url: Str = "portal_url";
            status: Str = "status";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_datazone_environment_blueprint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datazone_environment_blueprint)."]
        Data "aws_datazone_environment_blueprint" DatazoneEnvironmentBlueprint DatazoneEnvironmentBlueprintAttributes
        naming None;
        tags None;
        arguments {
            domain_id: Str = "domain_id required";
            managed: Bool = "managed required";
            name: Str = "name required";
        }
        attributes {
            blueprint_provider: Str = "blueprint_provider";
            description: Str = "description";
            id: Str = "id";
        }
    }
}
