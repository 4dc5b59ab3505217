// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appconfig`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_application)."]
    Managed "aws_appconfig_application" AppconfigApplication AppconfigApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile).
pub mod appconfig_configuration_profile {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Validator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile)."]
        Validator
        arguments {
            r#type: Str = "type required";
            content: Str = "content optional sensitive";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile)."]
    Managed "aws_appconfig_configuration_profile" AppconfigConfigurationProfile AppconfigConfigurationProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        application_id: Str = "application_id required";
        location_uri: Str = "location_uri required";
        name: Str = "name required";
        description: Str = "description optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
        retrieval_role_arn: Str = "retrieval_role_arn optional";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional";
    }
    many {
        validator: appconfig_configuration_profile::Validator = "validator optional set block 0 2";
    }
    attributes {
        arn: Str = "arn";
        configuration_profile_id: Str = "configuration_profile_id";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_deployment)."]
    Managed "aws_appconfig_deployment" AppconfigDeployment AppconfigDeploymentAttributes
    naming None;
    tags Map;
    arguments {
        application_id: Str = "application_id required";
        configuration_profile_id: Str = "configuration_profile_id required";
        configuration_version: Str = "configuration_version required";
        deployment_strategy_id: Str = "deployment_strategy_id required";
        environment_id: Str = "environment_id required";
        description: Str = "description optional";
        kms_key_identifier: Str = "kms_key_identifier optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        deployment_number: Num = "deployment_number";
        id: Str = "id";
        kms_key_arn: Str = "kms_key_arn";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_deployment_strategy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_deployment_strategy)."]
    Managed "aws_appconfig_deployment_strategy" AppconfigDeploymentStrategy AppconfigDeploymentStrategyAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        deployment_duration_in_minutes: Num = "deployment_duration_in_minutes required";
        growth_factor: Num = "growth_factor required";
        name: Str = "name required";
        replicate_to: Str = "replicate_to required";
        description: Str = "description optional";
        final_bake_time_in_minutes: Num = "final_bake_time_in_minutes optional";
        growth_type: Str = "growth_type optional";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment).
pub mod appconfig_environment {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment)."]
        Monitor
        arguments {
            alarm_arn: Str = "alarm_arn required";
            alarm_role_arn: Str = "alarm_role_arn optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment)."]
    Managed "aws_appconfig_environment" AppconfigEnvironment AppconfigEnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        application_id: Str = "application_id required";
        name: Str = "name required";
        description: Str = "description computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        monitor: appconfig_environment::Monitor = "monitor optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        environment_id: Str = "environment_id";
        id: Str = "id";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_extension`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension).
pub mod appconfig_extension {
    use crate::kinds::*;

    /// Blocks of [`ActionPoint`].
    pub mod action_point {
        use crate::kinds::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
            Action
            arguments {
                name: Str = "name required";
                uri: Str = "uri required";
                description: Str = "description optional";
                role_arn: Str = "role_arn optional";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActionPoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
        ActionPoint
        arguments {
            point: Str = "point required";
        }
        many {
            action: action_point::Action = "action required set block 1 0";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Parameter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
        Parameter
        arguments {
            name: Str = "name required";
            description: Str = "description optional";
            required: Bool = "required optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_extension`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
    Managed "aws_appconfig_extension" AppconfigExtension AppconfigExtensionAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description computed";
        tags: Map<Str> = "tags optional";
    }
    many {
        action_point: appconfig_extension::ActionPoint = "action_point required set block 1 0";
        parameter: appconfig_extension::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
        version: Num = "version";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_extension_association`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension_association)."]
    Managed "aws_appconfig_extension_association" AppconfigExtensionAssociation AppconfigExtensionAssociationAttributes
    naming None;
    tags None;
    arguments {
        extension_arn: Str = "extension_arn required";
        resource_arn: Str = "resource_arn required";
        parameters: Map<Str> = "parameters optional";
    }
    attributes {
        arn: Str = "arn";
        extension_version: Num = "extension_version";
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_hosted_configuration_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_hosted_configuration_version)."]
    Managed "aws_appconfig_hosted_configuration_version" AppconfigHostedConfigurationVersion AppconfigHostedConfigurationVersionAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required";
        configuration_profile_id: Str = "configuration_profile_id required";
        content: Str = "content required sensitive";
        content_type: Str = "content_type required";
        description: Str = "description optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        version_number: Num = "version_number";
    }
}
/// Blocks of [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration).
pub mod appintegrations_event_integration {
    use crate::kinds::*;

    pub use crate::shared::appconfig_appintegrations_event_integration_event_filter::EventFilter;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration)."]
    Managed "aws_appintegrations_event_integration" AppintegrationsEventIntegration AppintegrationsEventIntegrationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z./_-"));
    tags Map;
    arguments {
        eventbridge_bus: Str = "eventbridge_bus required";
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        event_filter: appintegrations_event_integration::EventFilter = "event_filter required list block 1 1";
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

    /// Blocks of [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_configuration_profile).
    pub mod appconfig_configuration_profile {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`ValidatorAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_configuration_profile)."]
            ValidatorAttributes
            attributes {
                content: Str = "content";
                r#type: Str = "type";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_configuration_profile)."]
        Data "aws_appconfig_configuration_profile" AppconfigConfigurationProfile AppconfigConfigurationProfileAttributes
        naming None;
        tags None;
        arguments {
            application_id: Str = "application_id required";
            configuration_profile_id: Str = "configuration_profile_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            kms_key_identifier: Str = "kms_key_identifier";
            location_uri: Str = "location_uri";
            name: Str = "name";
            retrieval_role_arn: Str = "retrieval_role_arn";
            r#type: Str = "type";
        }
        objects {
            validator: Set<appconfig_configuration_profile::ValidatorAttributes> = "validator";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appconfig_configuration_profiles`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_configuration_profiles)."]
        Data "aws_appconfig_configuration_profiles" AppconfigConfigurationProfiles AppconfigConfigurationProfilesAttributes
        naming None;
        tags None;
        arguments {
            application_id: Str = "application_id required";
            id: Str = "id computed";
        }
        attributes {
            configuration_profile_ids: Set<Str> = "configuration_profile_ids";
        }
    }
    /// Blocks of [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_environment).
    pub mod appconfig_environment {
        use crate::kinds::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`MonitorAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_environment)."]
            MonitorAttributes
            attributes {
                alarm_arn: Str = "alarm_arn";
                alarm_role_arn: Str = "alarm_role_arn";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_environment)."]
        Data "aws_appconfig_environment" AppconfigEnvironment AppconfigEnvironmentAttributes
        naming None;
        tags None;
        arguments {
            application_id: Str = "application_id required";
            environment_id: Str = "environment_id required";
            id: Str = "id computed";
            tags: Map<Str> = "tags computed";
        }
        attributes {
            arn: Str = "arn";
            description: Str = "description";
            name: Str = "name";
            state: Str = "state";
        }
        objects {
            monitor: Set<appconfig_environment::MonitorAttributes> = "monitor";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_appconfig_environments`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_environments)."]
        Data "aws_appconfig_environments" AppconfigEnvironments AppconfigEnvironmentsAttributes
        naming None;
        tags None;
        arguments {
            application_id: Str = "application_id required";
            id: Str = "id computed";
        }
        attributes {
            environment_ids: Set<Str> = "environment_ids";
        }
    }
}
