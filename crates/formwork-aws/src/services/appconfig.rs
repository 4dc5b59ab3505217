// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `appconfig`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_application)."]
    Managed "aws_appconfig_application" AppconfigApplication AppconfigApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64";
    }
    attributes {
        arn: Arn<kind::AppconfigApplication> = "arn";
        id: Id<kind::AppconfigApplication> = "id";
        name: Name<kind::AppconfigApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile).
pub mod appconfig_configuration_profile {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Validator`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile)."]
        Validator
        arguments {
            r#type: Str = "type required\tin JSON_SCHEMA|LAMBDA";
            content: Secret<Str> = "content optional sensitive";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_configuration_profile)."]
    Managed "aws_appconfig_configuration_profile" AppconfigConfigurationProfile AppconfigConfigurationProfileAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 128, ""));
    tags Map;
    arguments {
        application_id: Id<kind::AppconfigApplication> = "application_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        location_uri: Str = "location_uri required\tlength 1 2048\treplaces";
        description: Str = "description optional\tlength - 1024";
        kms_key_identifier: Str = "kms_key_identifier optional\tlength 1 256";
        retrieval_role_arn: Arn<kind::IamRole> = "retrieval_role_arn optional\tformat arn\tapi length 20 2048\tapi match ^((arn):(aws|aws-cn|aws-iso|aws-iso-[a-z]{1}|aws-us-gov|aws-eusc):(iam)::\\d{12}:role[/].*)$\tservice iam";
        tags: Map<Str> = "tags optional";
        r#type: Str = "type optional\tin AWS.AppConfig.FeatureFlags|AWS.Freeform\treplaces";
    }
    unread {
        name: Str = "name required\tlength 1 128";
    }
    many {
        validator: appconfig_configuration_profile::Validator = "validator optional set block 0 2\titems - 2";
    }
    attributes {
        arn: Arn<kind::AppconfigConfigurationProfile> = "arn";
        configuration_profile_id: Id<kind::AppconfigConfigurationProfile> = "configuration_profile_id";
        id: Id<kind::AppconfigConfigurationProfile> = "id";
        name: Name<kind::AppconfigConfigurationProfile> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_deployment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_deployment)."]
    Managed "aws_appconfig_deployment" AppconfigDeployment AppconfigDeploymentAttributes
    naming None;
    tags Map;
    arguments {
        application_id: Id<kind::AppconfigApplication> = "application_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        configuration_profile_id: Id<kind::AppconfigConfigurationProfile> = "configuration_profile_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        configuration_version: Str = "configuration_version required\tlength 1 1024\treplaces";
        deployment_strategy_id: Id<kind::AppconfigDeploymentStrategy> = "deployment_strategy_id required\tmatch (^[0-9a-z]{4,7}$|^AppConfig\\.[0-9A-Za-z]{9,40}$)\tmatch (^[a-z0-9]{4,7}$|^AppConfig\\.[A-Za-z0-9]{9,40}$)\treplaces";
        environment_id: Id<kind::AppconfigEnvironment> = "environment_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        description: Str = "description optional\tlength - 1024\treplaces";
        kms_key_identifier: OneOf<kind::KmsKeyIdOrArn> = "kms_key_identifier optional\tlength 1 256\treplaces";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Arn<kind::AppconfigDeployment> = "arn";
        deployment_number: Num = "deployment_number";
        id: Id<kind::AppconfigDeployment> = "id";
        kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
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
        deployment_duration_in_minutes: Num = "deployment_duration_in_minutes required\trange 0 1440\twhole";
        growth_factor: Num = "growth_factor required\trange 1 100";
        replicate_to: Str = "replicate_to required\tin NONE|SSM_DOCUMENT\treplaces";
        description: Str = "description optional\tlength - 1024";
        final_bake_time_in_minutes: Num = "final_bake_time_in_minutes optional\trange 0 1440\twhole";
        growth_type: Str = "growth_type optional\tin LINEAR|EXPONENTIAL";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64\treplaces";
    }
    attributes {
        arn: Arn<kind::AppconfigDeploymentStrategy> = "arn";
        id: Id<kind::AppconfigDeploymentStrategy> = "id";
        name: Name<kind::AppconfigDeploymentStrategy> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment).
pub mod appconfig_environment {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Monitor`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment)."]
        Monitor
        arguments {
            alarm_arn: Arn<kind::CloudwatchMetricAlarm> = "alarm_arn required\tlength 1 -\tformat any_arn\tservice cloudwatch";
            alarm_role_arn: Arn<kind::IamRole> = "alarm_role_arn optional\tlength 1 -\tformat arn\tservice iam";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_environment`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_environment)."]
    Managed "aws_appconfig_environment" AppconfigEnvironment AppconfigEnvironmentAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 64, ""));
    tags Map;
    arguments {
        application_id: Id<kind::AppconfigApplication> = "application_id required\tmatch [a-z0-9]{4,7}\treplaces";
        description: Str = "description computed\tapi length - 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 64";
    }
    many {
        monitor: appconfig_environment::Monitor = "monitor optional set block 0 0\titems - 5";
    }
    attributes {
        arn: Arn<kind::AppconfigEnvironment> = "arn";
        environment_id: Id<kind::AppconfigEnvironment> = "environment_id";
        id: Id<kind::AppconfigEnvironment> = "id";
        name: Name<kind::AppconfigEnvironment> = "name";
        state: Str = "state";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_appconfig_extension`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension).
pub mod appconfig_extension {
    use crate::types::*;

    /// Blocks of [`ActionPoint`].
    pub mod action_point {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Action`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
            Action
            arguments {
                name: Str = "name required";
                uri: Arn<kind::SnsTopic> = "uri required\tservice sns";
                description: Str = "description optional";
                role_arn: Arn<kind::IamRole> = "role_arn optional\tservice iam";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ActionPoint`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_extension)."]
        ActionPoint
        arguments {
            point: Str = "point required\tin PRE_CREATE_HOSTED_CONFIGURATION_VERSION|PRE_START_DEPLOYMENT|AT_DEPLOYMENT_TICK|ON_DEPLOYMENT_START|ON_DEPLOYMENT_STEP|ON_DEPLOYMENT_BAKING|ON_DEPLOYMENT_COMPLETE|ON_DEPLOYMENT_ROLLED_BACK";
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
        description: Str = "description computed";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        action_point: appconfig_extension::ActionPoint = "action_point required set block 1 0";
        parameter: appconfig_extension::Parameter = "parameter optional set block 0 0";
    }
    attributes {
        arn: Arn<kind::AppconfigExtension> = "arn";
        id: Id<kind::AppconfigExtension> = "id";
        name: Name<kind::AppconfigExtension> = "name";
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
        extension_arn: Arn<kind::AppconfigExtension> = "extension_arn required\tformat arn\treplaces";
        resource_arn: Arn<kind::AppconfigApplication> = "resource_arn required\tformat arn\treplaces";
        parameters: Map<Str> = "parameters optional";
    }
    attributes {
        arn: Arn<kind::AppconfigExtensionAssociation> = "arn";
        extension_version: Num = "extension_version";
        id: Id<kind::AppconfigExtensionAssociation> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appconfig_hosted_configuration_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appconfig_hosted_configuration_version)."]
    Managed "aws_appconfig_hosted_configuration_version" AppconfigHostedConfigurationVersion AppconfigHostedConfigurationVersionAttributes
    naming None;
    tags None;
    arguments {
        application_id: Id<kind::AppconfigApplication> = "application_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        configuration_profile_id: Id<kind::AppconfigConfigurationProfile> = "configuration_profile_id required\tmatch [0-9a-z]{4,7}\tmatch [a-z0-9]{4,7}\treplaces";
        content: Secret<Str> = "content required sensitive\treplaces";
        content_type: Str = "content_type required\tlength 1 255\treplaces";
        description: Str = "description optional\tlength - 1024\treplaces";
    }
    attributes {
        arn: Arn<kind::AppconfigHostedConfigurationVersion> = "arn";
        id: Id<kind::AppconfigHostedConfigurationVersion> = "id";
        version_number: Num = "version_number";
    }
}
/// Blocks of [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration).
pub mod appintegrations_event_integration {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EventFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration)."]
        EventFilter
        arguments {
            source: Str = "source required\tmatch ^aws\\.partner\\/.*$\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_appintegrations_event_integration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/appintegrations_event_integration)."]
    Managed "aws_appintegrations_event_integration" AppintegrationsEventIntegration AppintegrationsEventIntegrationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, "0-9A-Za-z./_-"));
    tags Map;
    arguments {
        eventbridge_bus: Str = "eventbridge_bus required\tmatch ^[a-zA-Z0-9\\/\\._\\-]{1,255}$\treplaces";
        description: Str = "description optional\tlength 1 1000";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[a-zA-Z0-9\\/\\._\\-]{1,255}$\treplaces";
    }
    many {
        event_filter: appintegrations_event_integration::EventFilter = "event_filter required list block 1 1";
    }
    attributes {
        arn: Arn<kind::AppintegrationsEventIntegration> = "arn";
        id: Id<kind::AppintegrationsEventIntegration> = "id";
        name: Name<kind::AppintegrationsEventIntegration> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    /// Blocks of [`aws_appconfig_configuration_profile`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/appconfig_configuration_profile).
    pub mod appconfig_configuration_profile {
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            configuration_profile_id: Str = "configuration_profile_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppconfigConfigurationProfile> = "arn";
            configuration_profile_id: Id<kind::AppconfigConfigurationProfile> = "configuration_profile_id";
            description: Str = "description";
            id: Id<kind::AppconfigConfigurationProfile> = "id";
            kms_key_identifier: Str = "kms_key_identifier";
            location_uri: Str = "location_uri";
            name: Name<kind::AppconfigConfigurationProfile> = "name";
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
        use crate::types::*;

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
            tags: Map<Str> = "tags computed";
        }
        unread {
            environment_id: Str = "environment_id required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::AppconfigEnvironment> = "arn";
            description: Str = "description";
            environment_id: Id<kind::AppconfigEnvironment> = "environment_id";
            id: Id<kind::AppconfigEnvironment> = "id";
            name: Name<kind::AppconfigEnvironment> = "name";
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
