// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `chime`.

use crate::kinds::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector)."]
    Managed "aws_chime_voice_connector" ChimeVoiceConnector ChimeVoiceConnectorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        require_encryption: Bool = "require_encryption required";
        aws_region: Str = "aws_region computed";
        tags: Map<Str> = "tags optional";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        outbound_host_name: Str = "outbound_host_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_chime_voice_connector_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group).
pub mod chime_voice_connector_group {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group)."]
        Connector
        arguments {
            priority: Num = "priority required";
            voice_connector_id: Str = "voice_connector_id required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group)."]
    Managed "aws_chime_voice_connector_group" ChimeVoiceConnectorGroup ChimeVoiceConnectorGroupAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
    }
    many {
        connector: chime_voice_connector_group::Connector = "connector optional set block 0 3";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_logging)."]
    Managed "aws_chime_voice_connector_logging" ChimeVoiceConnectorLogging ChimeVoiceConnectorLoggingAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Str = "voice_connector_id required";
        enable_media_metric_logs: Bool = "enable_media_metric_logs optional";
        enable_sip_logs: Bool = "enable_sip_logs optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_origination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination).
pub mod chime_voice_connector_origination {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination)."]
        Route
        arguments {
            host: Str = "host required";
            priority: Num = "priority required";
            protocol: Str = "protocol required";
            weight: Num = "weight required";
            port: Num = "port optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_origination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination)."]
    Managed "aws_chime_voice_connector_origination" ChimeVoiceConnectorOrigination ChimeVoiceConnectorOriginationAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Str = "voice_connector_id required";
        disabled: Bool = "disabled optional";
    }
    many {
        route: chime_voice_connector_origination::Route = "route required set block 1 20";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_streaming`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_streaming).
pub mod chime_voice_connector_streaming {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MediaInsightsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_streaming)."]
        MediaInsightsConfiguration
        arguments {
            configuration_arn: Str = "configuration_arn optional";
            disabled: Bool = "disabled optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_streaming`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_streaming)."]
    Managed "aws_chime_voice_connector_streaming" ChimeVoiceConnectorStreaming ChimeVoiceConnectorStreamingAttributes
    naming None;
    tags None;
    arguments {
        data_retention: Num = "data_retention required";
        voice_connector_id: Str = "voice_connector_id required";
        disabled: Bool = "disabled optional";
        streaming_notification_targets: Set<Str> = "streaming_notification_targets optional";
    }
    many {
        media_insights_configuration: chime_voice_connector_streaming::MediaInsightsConfiguration = "media_insights_configuration optional list block 0 1";
    }
    attributes {
        id: Str = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_termination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination)."]
    Managed "aws_chime_voice_connector_termination" ChimeVoiceConnectorTermination ChimeVoiceConnectorTerminationAttributes
    naming None;
    tags None;
    arguments {
        calling_regions: Set<Str> = "calling_regions required";
        cidr_allow_list: Set<Str> = "cidr_allow_list required";
        voice_connector_id: Str = "voice_connector_id required";
        cps_limit: Num = "cps_limit optional";
        default_phone_number: Str = "default_phone_number optional";
        disabled: Bool = "disabled optional";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_termination_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination_credentials).
pub mod chime_voice_connector_termination_credentials {
    use crate::kinds::*;

    pub use crate::shared::appflow_appflow_connector_profile_connector_profile_config_connector_profile_credentials_custom_connector_basic::Basic as Credentials;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_termination_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination_credentials)."]
    Managed "aws_chime_voice_connector_termination_credentials" ChimeVoiceConnectorTerminationCredentials ChimeVoiceConnectorTerminationCredentialsAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Str = "voice_connector_id required";
    }
    many {
        credentials: chime_voice_connector_termination_credentials::Credentials = "credentials required set block 1 10";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chimesdkvoice_global_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_global_settings).
pub mod chimesdkvoice_global_settings {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`VoiceConnector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_global_settings)."]
        VoiceConnector
        arguments {
            cdr_bucket: Str = "cdr_bucket optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_global_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_global_settings)."]
    Managed "aws_chimesdkvoice_global_settings" ChimesdkvoiceGlobalSettings ChimesdkvoiceGlobalSettingsAttributes
    naming None;
    tags None;
    many {
        voice_connector: chimesdkvoice_global_settings::VoiceConnector = "voice_connector required list block 1 1";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chimesdkvoice_sip_media_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_media_application).
pub mod chimesdkvoice_sip_media_application {
    use crate::kinds::*;

    pub use crate::shared::bedrock_bedrockagent_data_source_vector_ingestion_configuration_custom_transformation_configuration_transformation_transformation_function_transformation_lambda_configuration::TransformationLambdaConfiguration as Endpoints;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_sip_media_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_media_application)."]
    Managed "aws_chimesdkvoice_sip_media_application" ChimesdkvoiceSipMediaApplication ChimesdkvoiceSipMediaApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        aws_region: Str = "aws_region required";
        name: Str = "name required";
        tags: Map<Str> = "tags optional";
    }
    many {
        endpoints: chimesdkvoice_sip_media_application::Endpoints = "endpoints required list block 1 1";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_chimesdkvoice_sip_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule).
pub mod chimesdkvoice_sip_rule {
    use crate::kinds::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetApplications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule)."]
        TargetApplications
        arguments {
            aws_region: Str = "aws_region required";
            priority: Num = "priority required";
            sip_media_application_id: Str = "sip_media_application_id required";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_sip_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule)."]
    Managed "aws_chimesdkvoice_sip_rule" ChimesdkvoiceSipRule ChimesdkvoiceSipRuleAttributes
    naming None;
    tags None;
    arguments {
        name: Str = "name required";
        trigger_type: Str = "trigger_type required";
        trigger_value: Str = "trigger_value required";
        disabled: Bool = "disabled optional";
    }
    many {
        target_applications: chimesdkvoice_sip_rule::TargetApplications = "target_applications required set block 1 25";
    }
    attributes {
        id: Str = "id";
    }
}
/// Blocks of [`aws_chimesdkvoice_voice_profile_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain).
pub mod chimesdkvoice_voice_profile_domain {
    use crate::kinds::*;

    pub use crate::shared::chime_chimesdkvoice_voice_profile_domain_server_side_encryption_configuration::ServerSideEncryptionConfiguration;
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_voice_profile_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain)."]
    Managed "aws_chimesdkvoice_voice_profile_domain" ChimesdkvoiceVoiceProfileDomain ChimesdkvoiceVoiceProfileDomainAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 200, ""));
    tags Map;
    arguments {
        name: Str = "name required";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
    }
    many {
        server_side_encryption_configuration: chimesdkvoice_voice_profile_domain::ServerSideEncryptionConfiguration = "server_side_encryption_configuration required list block 1 1";
    }
    single {
        timeouts: chimesdkvoice_voice_profile_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Str = "arn";
        id: Str = "id";
        tags_all: Map<Str> = "tags_all";
    }
}
