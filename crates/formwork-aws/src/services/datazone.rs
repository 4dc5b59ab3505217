// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `datazone`.

use crate::types::*;

/// Blocks of [`aws_datazone_asset_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type).
pub mod datazone_asset_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`FormsInput`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type)."]
        FormsInput
        arguments {
            map_block_key: Str = "map_block_key required\tmay_replace";
            type_identifier: Str = "type_identifier required\tmay_replace";
            type_revision: Str = "type_revision required\tmay_replace";
            required: Bool = "required optional\tmay_replace";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_asset_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_asset_type)."]
    Managed "aws_datazone_asset_type" DatazoneAssetType DatazoneAssetTypeAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required\tmay_replace";
        owning_project_identifier: Id<kind::DatazoneProject> = "owning_project_identifier required\tmay_replace";
        description: Str = "description optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
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
        name: Name<kind::DatazoneAssetType> = "name";
        revision: Str = "revision";
    }
}
/// Blocks of [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain).
pub mod datazone_domain {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`SingleSignOn`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain)."]
        SingleSignOn
        arguments {
            r#type: Str = "type computed\tin IAM_IDC|DISABLED";
            user_assignment: Str = "user_assignment optional\tin AUTOMATIC|MANUAL";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_domain)."]
    Managed "aws_datazone_domain" DatazoneDomain DatazoneDomainAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        domain_execution_role: Arn<kind::IamRole> = "domain_execution_role required\tlength 1 -\tformat arn\tservice iam";
        description: Str = "description optional";
        kms_key_identifier: Str = "kms_key_identifier optional\tlength 1 -\tformat arn";
        skip_deletion_check: Bool = "skip_deletion_check optional";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        single_sign_on: datazone_domain::SingleSignOn = "single_sign_on optional list block 0 0\titems - 1";
    }
    single {
        timeouts: datazone_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::DatazoneDomain> = "arn";
        id: Id<kind::DatazoneDomain> = "id";
        name: Name<kind::DatazoneDomain> = "name";
        portal_url: Str = "portal_url";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_datazone_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment).
pub mod datazone_environment {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`UserParameters`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment)."]
        UserParameters
        arguments {
            name: Str = "name optional\tmay_replace";
            value: Str = "value optional\tmay_replace";
        }
    }
    /// Blocks of [`LastDeploymentAttributes`].
    pub mod last_deployment_attributes {
        use crate::types::*;

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
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required\tmay_replace";
        profile_identifier: Id<kind::DatazoneEnvironmentProfile> = "profile_identifier required\tmay_replace";
        project_identifier: Id<kind::DatazoneProject> = "project_identifier required\tmay_replace";
        account_identifier: Str = "account_identifier computed\tmay_replace";
        account_region: Str = "account_region computed\tmay_replace";
        blueprint_identifier: Str = "blueprint_identifier computed\tmay_replace";
        description: Str = "description optional\tmay_replace";
        glossary_terms: List<Str> = "glossary_terms optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tmay_replace";
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
        id: Id<kind::DatazoneEnvironment> = "id";
        name: Name<kind::DatazoneEnvironment> = "name";
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
        domain_id: Id<kind::DatazoneDomain> = "domain_id required\treplaces";
        enabled_regions: List<Str> = "enabled_regions required";
        environment_blueprint_id: Str = "environment_blueprint_id required\treplaces";
        manage_access_role_arn: Str = "manage_access_role_arn optional\tlength 1 -\tformat arn";
        provisioning_role_arn: Arn<kind::IamRole> = "provisioning_role_arn optional\tlength 1 -\tformat arn\tservice iam";
        regional_parameters: Map<Map<Str>> = "regional_parameters optional";
    }
}
/// Blocks of [`aws_datazone_environment_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment_profile).
pub mod datazone_environment_profile {
    use crate::types::*;

    pub use crate::services::datazone::datazone_environment::UserParameters;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_environment_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_environment_profile)."]
    Managed "aws_datazone_environment_profile" DatazoneEnvironmentProfile DatazoneEnvironmentProfileAttributes
    naming None;
    tags None;
    arguments {
        aws_account_region: Str = "aws_account_region required\tmatch ^[a-z]{2}-[a-z]{4,10}-\\d$\tmay_replace";
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required\tmay_replace";
        environment_blueprint_identifier: Str = "environment_blueprint_identifier required\tmatch ^[a-zA-Z0-9_-]{1,36}$\tmay_replace";
        project_identifier: Id<kind::DatazoneProject> = "project_identifier required\tmatch ^[a-zA-Z0-9_-]{1,36}$\tmay_replace";
        aws_account_id: Str = "aws_account_id computed\tmatch ^\\d{12}$\tmay_replace";
        description: Str = "description computed\tlength - 2048\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[\\w -]+$\tmay_replace";
    }
    many {
        user_parameters: datazone_environment_profile::UserParameters = "user_parameters optional list block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Id<kind::DatazoneEnvironmentProfile> = "id";
        name: Name<kind::DatazoneEnvironmentProfile> = "name";
        updated_at: Str = "updated_at";
    }
}
/// Blocks of [`aws_datazone_form_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type).
pub mod datazone_form_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Model`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_form_type)."]
        Model
        arguments {
            smithy: Str = "smithy required\tmay_replace";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
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
        owning_project_identifier: Str = "owning_project_identifier required\tmatch ^[a-zA-Z0-9_-]{1,36}$\tmay_replace";
        description: Str = "description optional\tlength 1 2048\tmay_replace";
        status: Str = "status computed\tin ENABLED|DISABLED\tmay_replace";
    }
    unread {
        domain_identifier: Str = "domain_identifier required\tmatch ^dzd[-_][a-zA-Z0-9_-]{1,36}$\tmay_replace";
        name: Str = "name required\tmay_replace";
    }
    many {
        model: datazone_form_type::Model = "model required list block 1 0\titems - 1";
    }
    single {
        timeouts: datazone_form_type::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier";
        name: Name<kind::DatazoneFormType> = "name";
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
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required";
        owning_project_identifier: Id<kind::DatazoneProject> = "owning_project_identifier required\tmatch ^[a-zA-Z0-9_-]{1,36}$\treplaces";
        description: Str = "description optional\tlength 1 128\tmatch ^[!-~]+$";
        status: Str = "status optional\tin DISABLED|ENABLED";
    }
    unread {
        name: Str = "name required\tlength 1 256";
    }
    attributes {
        id: Id<kind::DatazoneGlossary> = "id";
        name: Name<kind::DatazoneGlossary> = "name";
    }
}
/// Blocks of [`aws_datazone_glossary_term`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term).
pub mod datazone_glossary_term {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TermRelations`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term)."]
        TermRelations
        arguments {
            classifies: Set<Str> = "classifies optional\titems 1 10\tmay_replace";
            is_a: Set<Str> = "is_a optional\titems 1 10\tmay_replace";
        }
    }
    pub use crate::shared::apigateway_api_gateway_rest_api_put_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_glossary_term`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_glossary_term)."]
    Managed "aws_datazone_glossary_term" DatazoneGlossaryTerm DatazoneGlossaryTermAttributes
    naming None;
    tags None;
    arguments {
        glossary_identifier: Id<kind::DatazoneGlossary> = "glossary_identifier required\tmatch ^[a-zA-Z0-9_-]{1,36}$\tmay_replace";
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier optional\tmatch ^dzd[-_][a-zA-Z0-9_-]{1,36}$\tmay_replace";
        long_description: Str = "long_description optional\tmay_replace";
        short_description: Str = "short_description optional\tmay_replace";
        status: Str = "status optional\tin ENABLED|DISABLED\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 256\tmay_replace";
    }
    many {
        term_relations: datazone_glossary_term::TermRelations = "term_relations optional list block 0 0\titems - 1";
    }
    single {
        timeouts: datazone_glossary_term::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Id<kind::DatazoneGlossaryTerm> = "id";
        name: Name<kind::DatazoneGlossaryTerm> = "name";
    }
}
/// Blocks of [`aws_datazone_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_project).
pub mod datazone_project {
    use crate::types::*;

    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    pub use crate::shared::appstream_data_appstream_image_state_change_reason_attributes::StateChangeReasonAttributes as FailureReasonsAttributes;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_datazone_project`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_project)."]
    Managed "aws_datazone_project" DatazoneProject DatazoneProjectAttributes
    naming None;
    tags None;
    arguments {
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required\tmatch ^dzd[-_][a-zA-Z0-9_-]{1,36}$\tmay_replace";
        description: Str = "description optional\tlength - 2048\tmay_replace";
        glossary_terms: List<Str> = "glossary_terms optional\titems 1 20\teach match ^[a-zA-Z0-9_-]{1,36}$\tmay_replace";
        skip_deletion_check: Bool = "skip_deletion_check optional\tmay_replace";
    }
    unread {
        name: Str = "name required\tlength 1 64\tmatch ^[\\w -]+$\tmay_replace";
    }
    single {
        timeouts: datazone_project::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        created_at: Str = "created_at";
        created_by: Str = "created_by";
        id: Id<kind::DatazoneProject> = "id";
        last_updated_at: Str = "last_updated_at";
        name: Name<kind::DatazoneProject> = "name";
        project_status: Str = "project_status";
    }
    objects {
        failure_reasons: List<datazone_project::FailureReasonsAttributes> = "failure_reasons";
    }
}
/// Blocks of [`aws_datazone_user_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/datazone_user_profile).
pub mod datazone_user_profile {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_workspace_configuration_timeouts::Timeouts;
    /// Blocks of [`DetailsAttributes`].
    pub mod details_attributes {
        use crate::types::*;

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
        domain_identifier: Id<kind::DatazoneDomain> = "domain_identifier required\tmay_replace";
        user_identifier: Arn<kind::IamUser> = "user_identifier required\tservice iam\tmay_replace";
        status: Str = "status computed\tin ASSIGNED|NOT_ASSIGNED|ACTIVATED|DEACTIVATED\tmay_replace";
        user_type: Str = "user_type computed\tin IAM_USER|IAM_ROLE|SSO_USER\tmay_replace";
    }
    single {
        timeouts: datazone_user_profile::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::DatazoneUserProfile> = "id";
        r#type: Str = "type";
    }
    objects {
        details: List<datazone_user_profile::DetailsAttributes> = "details";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_datazone_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/datazone_domain)."]
        Data "aws_datazone_domain" DatazoneDomain DatazoneDomainAttributes
        naming None;
        tags None;
        unread {
            id: Str = "id computed";
            name: Str = "name computed";
        }
        attributes {
            arn: Arn<kind::DatazoneDomain> = "arn";
            created_at: Str = "created_at";
            description: Str = "description";
            domain_version: Str = "domain_version";
            id: Id<kind::DatazoneDomain> = "id";
            last_updated_at: Str = "last_updated_at";
            managed_account_id: Str = "managed_account_id";
            name: Name<kind::DatazoneDomain> = "name";
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
