// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `chime`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector)."]
    Managed "aws_chime_voice_connector" ChimeVoiceConnector ChimeVoiceConnectorAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        require_encryption: Bool = "require_encryption required";
        aws_region: Str = "aws_region computed\tin us-east-1|us-west-2|ca-central-1|eu-central-1|eu-west-1|eu-west-2|ap-northeast-2|ap-northeast-1|ap-southeast-1|ap-southeast-2\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 -";
    }
    attributes {
        arn: Arn<kind::ChimeVoiceConnector> = "arn";
        id: Id<kind::ChimeVoiceConnector> = "id";
        name: Name<kind::ChimeVoiceConnector> = "name";
        outbound_host_name: Str = "outbound_host_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_chime_voice_connector_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group).
pub mod chime_voice_connector_group {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Connector`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group)."]
        Connector
        arguments {
            priority: Num = "priority required\trange 1 99\twhole";
            voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\tlength 1 256";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_group`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_group)."]
    Managed "aws_chime_voice_connector_group" ChimeVoiceConnectorGroup ChimeVoiceConnectorGroupAttributes
    naming None;
    tags None;
    unread {
        name: Str = "name required\tlength 1 256";
    }
    many {
        connector: chime_voice_connector_group::Connector = "connector optional set block 0 3\titems - 3";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorGroup> = "id";
        name: Name<kind::ChimeVoiceConnectorGroup> = "name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_logging`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_logging)."]
    Managed "aws_chime_voice_connector_logging" ChimeVoiceConnectorLogging ChimeVoiceConnectorLoggingAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\treplaces";
        enable_media_metric_logs: Bool = "enable_media_metric_logs optional";
        enable_sip_logs: Bool = "enable_sip_logs optional";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorLogging> = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_origination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination).
pub mod chime_voice_connector_origination {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Route`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination)."]
        Route
        arguments {
            host: Str = "host required\tformat ip";
            priority: Num = "priority required\trange 1 99\twhole";
            protocol: Str = "protocol required\tin TCP|UDP";
            weight: Num = "weight required\trange 1 99\twhole";
            port: Num = "port optional\trange 1 65535\twhole";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_origination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_origination)."]
    Managed "aws_chime_voice_connector_origination" ChimeVoiceConnectorOrigination ChimeVoiceConnectorOriginationAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\treplaces";
        disabled: Bool = "disabled optional";
    }
    many {
        route: chime_voice_connector_origination::Route = "route required set block 1 20\titems - 20";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorOrigination> = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_streaming`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_streaming).
pub mod chime_voice_connector_streaming {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MediaInsightsConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_streaming)."]
        MediaInsightsConfiguration
        arguments {
            configuration_arn: Arn<kind::ChimesdkmediapipelinesMediaInsightsPipelineConfiguration> = "configuration_arn optional\tformat arn";
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
        data_retention: Num = "data_retention required\trange 0 -\twhole";
        voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\treplaces";
        disabled: Bool = "disabled optional";
        streaming_notification_targets: Set<Str> = "streaming_notification_targets optional\titems 1 3\teach in EventBridge|SNS|SQS";
    }
    many {
        media_insights_configuration: chime_voice_connector_streaming::MediaInsightsConfiguration = "media_insights_configuration optional list block 0 1";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorStreaming> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_termination`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination)."]
    Managed "aws_chime_voice_connector_termination" ChimeVoiceConnectorTermination ChimeVoiceConnectorTerminationAttributes
    naming None;
    tags None;
    arguments {
        calling_regions: Set<Str> = "calling_regions required\titems 1 -\teach length 2 2";
        cidr_allow_list: Set<Str> = "cidr_allow_list required\titems 1 -\teach length 1 -\teach format network";
        voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\treplaces";
        cps_limit: Num = "cps_limit optional\trange 1 -\twhole";
        default_phone_number: Str = "default_phone_number optional\tmatch ^\\+?[1-9]\\d{1,14}$";
        disabled: Bool = "disabled optional";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorTermination> = "id";
    }
}
/// Blocks of [`aws_chime_voice_connector_termination_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination_credentials).
pub mod chime_voice_connector_termination_credentials {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination_credentials)."]
        Credentials
        arguments {
            password: Secret<Str> = "password required sensitive\tlength 1 -";
            username: Str = "username required\tlength 1 -";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chime_voice_connector_termination_credentials`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chime_voice_connector_termination_credentials)."]
    Managed "aws_chime_voice_connector_termination_credentials" ChimeVoiceConnectorTerminationCredentials ChimeVoiceConnectorTerminationCredentialsAttributes
    naming None;
    tags None;
    arguments {
        voice_connector_id: Id<kind::ChimeVoiceConnector> = "voice_connector_id required\treplaces";
    }
    many {
        credentials: chime_voice_connector_termination_credentials::Credentials = "credentials required set block 1 10\titems - 10";
    }
    attributes {
        id: Id<kind::ChimeVoiceConnectorTerminationCredentials> = "id";
    }
}
/// Blocks of [`aws_chimesdkvoice_global_settings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_global_settings).
pub mod chimesdkvoice_global_settings {
    use crate::types::*;

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
        id: Id<kind::ChimesdkvoiceGlobalSettings> = "id";
    }
}
/// Blocks of [`aws_chimesdkvoice_sip_media_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_media_application).
pub mod chimesdkvoice_sip_media_application {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`Endpoints`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_media_application)."]
        Endpoints
        arguments {
            lambda_arn: Str = "lambda_arn required\tformat arn";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_sip_media_application`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_media_application)."]
    Managed "aws_chimesdkvoice_sip_media_application" ChimesdkvoiceSipMediaApplication ChimesdkvoiceSipMediaApplicationAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        aws_region: Str = "aws_region required\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 -";
    }
    many {
        endpoints: chimesdkvoice_sip_media_application::Endpoints = "endpoints required list block 1 1";
    }
    attributes {
        arn: Arn<kind::ChimesdkvoiceSipMediaApplication> = "arn";
        id: Id<kind::ChimesdkvoiceSipMediaApplication> = "id";
        name: Name<kind::ChimesdkvoiceSipMediaApplication> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_chimesdkvoice_sip_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule).
pub mod chimesdkvoice_sip_rule {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`TargetApplications`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule)."]
        TargetApplications
        arguments {
            aws_region: Str = "aws_region required\treplaces";
            priority: Num = "priority required\trange 1 -\twhole\treplaces";
            sip_media_application_id: Str = "sip_media_application_id required\tlength 1 256\treplaces";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_sip_rule`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_sip_rule)."]
    Managed "aws_chimesdkvoice_sip_rule" ChimesdkvoiceSipRule ChimesdkvoiceSipRuleAttributes
    naming None;
    tags None;
    arguments {
        trigger_type: Str = "trigger_type required\tin ToPhoneNumber|RequestUriHostname";
        trigger_value: Str = "trigger_value required";
        disabled: Bool = "disabled optional";
    }
    unread {
        name: Str = "name required\tlength 1 256";
    }
    many {
        target_applications: chimesdkvoice_sip_rule::TargetApplications = "target_applications required set block 1 25\titems - 25";
    }
    attributes {
        id: Id<kind::ChimesdkvoiceSipRule> = "id";
        name: Name<kind::ChimesdkvoiceSipRule> = "name";
    }
}
/// Blocks of [`aws_chimesdkvoice_voice_profile_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain).
pub mod chimesdkvoice_voice_profile_domain {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`ServerSideEncryptionConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain)."]
        ServerSideEncryptionConfiguration
        arguments {
            kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn required\tformat arn\tservice kms";
        }
    }
    pub use crate::shared::account_account_alternate_contact_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chimesdkvoice_voice_profile_domain`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chimesdkvoice_voice_profile_domain)."]
    Managed "aws_chimesdkvoice_voice_profile_domain" ChimesdkvoiceVoiceProfileDomain ChimesdkvoiceVoiceProfileDomainAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 200, ""));
    tags Map;
    arguments {
        description: Str = "description optional\tlength - 1024";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tlength 1 200\tmatch [0-9A-Za-z+=,.@_-]";
    }
    many {
        server_side_encryption_configuration: chimesdkvoice_voice_profile_domain::ServerSideEncryptionConfiguration = "server_side_encryption_configuration required list block 1 1";
    }
    single {
        timeouts: chimesdkvoice_voice_profile_domain::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::ChimesdkvoiceVoiceProfileDomain> = "arn";
        id: Id<kind::ChimesdkvoiceVoiceProfileDomain> = "id";
        name: Name<kind::ChimesdkvoiceVoiceProfileDomain> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
