// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `pinpoint`.

use crate::types::*;

formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_adm_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_adm_channel)."]
    Managed "aws_pinpoint_adm_channel" PinpointAdmChannel PinpointAdmChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        client_secret: Secret<Str> = "client_secret required sensitive";
        enabled: Bool = "enabled optional";
    }
    unread {
        client_id: Secret<Str> = "client_id required sensitive";
    }
    attributes {
        client_id: Secret<Id<kind::CognitoUserPoolClient>> = "client_id";
        id: Id<kind::PinpointAdmChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_apns_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_apns_channel)."]
    Managed "aws_pinpoint_apns_channel" PinpointApnsChannel PinpointApnsChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        bundle_id: Secret<Str> = "bundle_id optional sensitive";
        certificate: Secret<Str> = "certificate optional sensitive";
        default_authentication_method: Str = "default_authentication_method optional";
        enabled: Bool = "enabled optional";
        private_key: Secret<Str> = "private_key optional sensitive";
        team_id: Secret<Str> = "team_id optional sensitive";
        token_key: Secret<Str> = "token_key optional sensitive";
        token_key_id: Secret<Str> = "token_key_id optional sensitive";
    }
    attributes {
        id: Id<kind::PinpointApnsChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_apns_sandbox_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_apns_sandbox_channel)."]
    Managed "aws_pinpoint_apns_sandbox_channel" PinpointApnsSandboxChannel PinpointApnsSandboxChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        bundle_id: Secret<Str> = "bundle_id optional sensitive";
        certificate: Secret<Str> = "certificate optional sensitive";
        default_authentication_method: Str = "default_authentication_method optional";
        enabled: Bool = "enabled optional";
        private_key: Secret<Str> = "private_key optional sensitive";
        team_id: Secret<Str> = "team_id optional sensitive";
        token_key: Secret<Str> = "token_key optional sensitive";
        token_key_id: Secret<Str> = "token_key_id optional sensitive";
    }
    attributes {
        id: Id<kind::PinpointApnsSandboxChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_apns_voip_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_apns_voip_channel)."]
    Managed "aws_pinpoint_apns_voip_channel" PinpointApnsVoipChannel PinpointApnsVoipChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        bundle_id: Secret<Str> = "bundle_id optional sensitive";
        certificate: Secret<Str> = "certificate optional sensitive";
        default_authentication_method: Str = "default_authentication_method optional";
        enabled: Bool = "enabled optional";
        private_key: Secret<Str> = "private_key optional sensitive";
        team_id: Secret<Str> = "team_id optional sensitive";
        token_key: Secret<Str> = "token_key optional sensitive";
        token_key_id: Secret<Str> = "token_key_id optional sensitive";
    }
    attributes {
        id: Id<kind::PinpointApnsVoipChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_apns_voip_sandbox_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_apns_voip_sandbox_channel)."]
    Managed "aws_pinpoint_apns_voip_sandbox_channel" PinpointApnsVoipSandboxChannel PinpointApnsVoipSandboxChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        bundle_id: Secret<Str> = "bundle_id optional sensitive";
        certificate: Secret<Str> = "certificate optional sensitive";
        default_authentication_method: Str = "default_authentication_method optional";
        enabled: Bool = "enabled optional";
        private_key: Secret<Str> = "private_key optional sensitive";
        team_id: Secret<Str> = "team_id optional sensitive";
        token_key: Secret<Str> = "token_key optional sensitive";
        token_key_id: Secret<Str> = "token_key_id optional sensitive";
    }
    attributes {
        id: Id<kind::PinpointApnsVoipSandboxChannel> = "id";
    }
}
/// Blocks of [`aws_pinpoint_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_app).
pub mod pinpoint_app {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`CampaignHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_app)."]
        CampaignHook
        arguments {
            lambda_function_name: Arn<kind::LambdaFunction> = "lambda_function_name optional\tservice lambda";
            mode: Str = "mode optional\tin DELIVERY|FILTER";
            web_url: Str = "web_url optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Limits`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_app)."]
        Limits
        arguments {
            daily: Num = "daily optional\trange 0 100\twhole";
            maximum_duration: Num = "maximum_duration optional\trange 60 -\twhole";
            messages_per_second: Num = "messages_per_second optional\trange 50 20000\twhole";
            total: Num = "total optional\trange 0 100\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`QuietTime`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_app)."]
        QuietTime
        arguments {
            end: Str = "end optional";
            start: Str = "start optional";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_app`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_app)."]
    Managed "aws_pinpoint_app" PinpointApp PinpointAppAttributes
    naming Some(formwork_model::Naming::new("name", "name_prefix", 1, 255, ""));
    tags Map;
    relations {
        "conflict name name_prefix";
    }
    arguments {
        name_prefix: Str = "name_prefix computed\treplaces";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name computed\treplaces";
    }
    many {
        campaign_hook: pinpoint_app::CampaignHook = "campaign_hook optional list block 0 1";
        limits: pinpoint_app::Limits = "limits optional list block 0 1";
        quiet_time: pinpoint_app::QuietTime = "quiet_time optional list block 0 1";
    }
    attributes {
        application_id: Str = "application_id";
        arn: Arn<kind::PinpointApp> = "arn";
        id: Id<kind::PinpointApp> = "id";
        name: Name<kind::PinpointApp> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_baidu_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_baidu_channel)."]
    Managed "aws_pinpoint_baidu_channel" PinpointBaiduChannel PinpointBaiduChannelAttributes
    naming None;
    tags None;
    arguments {
        api_key: Secret<Str> = "api_key required sensitive";
        application_id: Str = "application_id required\treplaces";
        secret_key: Secret<Str> = "secret_key required sensitive";
        enabled: Bool = "enabled optional";
    }
    attributes {
        id: Id<kind::PinpointBaiduChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_email_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_email_channel)."]
    Managed "aws_pinpoint_email_channel" PinpointEmailChannel PinpointEmailChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        from_address: Str = "from_address required";
        identity: Arn<kind::SesDomainIdentity> = "identity required\tformat arn";
        configuration_set: OneOf<kind::SesConfigurationSetNameOrArn> = "configuration_set optional";
        enabled: Bool = "enabled optional";
        orchestration_sending_role_arn: Str = "orchestration_sending_role_arn optional\tformat arn";
        role_arn: Arn<kind::IamRole> = "role_arn optional\tformat arn\tservice iam";
    }
    attributes {
        id: Id<kind::PinpointEmailChannel> = "id";
        messages_per_second: Num = "messages_per_second";
    }
}
/// Blocks of [`aws_pinpoint_email_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_email_template).
pub mod pinpoint_email_template {
    use crate::types::*;

    /// Blocks of [`EmailTemplate`].
    pub mod email_template {
        use crate::types::*;

        pub use crate::shared::backup_backup_framework_control_input_parameter::InputParameter as Header;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`EmailTemplate`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_email_template)."]
        EmailTemplate
        arguments {
            default_substitutions: Str = "default_substitutions optional";
            description: Str = "description optional";
            html_part: Str = "html_part optional";
            recommender_id: Str = "recommender_id optional";
            subject: Str = "subject optional";
            text_part: Str = "text_part optional";
        }
        many {
            header: email_template::Header = "header optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_email_template`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_email_template)."]
    Managed "aws_pinpoint_email_template" PinpointEmailTemplate PinpointEmailTemplateAttributes
    naming None;
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        template_name: Str = "template_name required";
    }
    many {
        email_template: pinpoint_email_template::EmailTemplate = "email_template optional list block 0 0";
    }
    attributes {
        arn: Arn<kind::PinpointEmailTemplate> = "arn";
        tags_all: Map<Str> = "tags_all";
        template_name: Name<kind::PinpointEmailTemplate> = "template_name";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_event_stream`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_event_stream)."]
    Managed "aws_pinpoint_event_stream" PinpointEventStream PinpointEventStreamAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        destination_stream_arn: Arn<kind::KinesisStream> = "destination_stream_arn required\tformat arn\tservice kinesis";
        role_arn: Arn<kind::IamRole> = "role_arn required\tformat arn\tservice iam";
    }
    attributes {
        id: Id<kind::PinpointEventStream> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_gcm_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_gcm_channel)."]
    Managed "aws_pinpoint_gcm_channel" PinpointGcmChannel PinpointGcmChannelAttributes
    naming None;
    tags None;
    relations {
        "exactly_one api_key service_json";
    }
    arguments {
        application_id: Str = "application_id required\treplaces";
        api_key: Secret<Str> = "api_key optional sensitive";
        default_authentication_method: Str = "default_authentication_method optional\tin KEY|TOKEN";
        enabled: Bool = "enabled optional";
        service_json: Secret<Str> = "service_json optional sensitive";
    }
    attributes {
        id: Id<kind::PinpointGcmChannel> = "id";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpoint_sms_channel`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpoint_sms_channel)."]
    Managed "aws_pinpoint_sms_channel" PinpointSmsChannel PinpointSmsChannelAttributes
    naming None;
    tags None;
    arguments {
        application_id: Str = "application_id required\treplaces";
        enabled: Bool = "enabled optional";
        sender_id: Str = "sender_id optional";
        short_code: Str = "short_code optional";
    }
    attributes {
        id: Id<kind::PinpointSmsChannel> = "id";
        promotional_messages_per_second: Num = "promotional_messages_per_second";
        transactional_messages_per_second: Num = "transactional_messages_per_second";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpointsmsvoicev2_configuration_set`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpointsmsvoicev2_configuration_set)."]
    Managed "aws_pinpointsmsvoicev2_configuration_set" Pinpointsmsvoicev2ConfigurationSet Pinpointsmsvoicev2ConfigurationSetAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        default_message_type: Str = "default_message_type optional\tin TRANSACTIONAL|PROMOTIONAL";
        default_sender_id: Str = "default_sender_id optional\tlength 1 11";
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[A-Za-z0-9][A-Za-z0-9_\\-]{0,63}$\treplaces";
    }
    attributes {
        arn: Arn<kind::Pinpointsmsvoicev2ConfigurationSet> = "arn";
        id: Id<kind::Pinpointsmsvoicev2ConfigurationSet> = "id";
        name: Name<kind::Pinpointsmsvoicev2ConfigurationSet> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpointsmsvoicev2_opt_out_list`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpointsmsvoicev2_opt_out_list)."]
    Managed "aws_pinpointsmsvoicev2_opt_out_list" Pinpointsmsvoicev2OptOutList Pinpointsmsvoicev2OptOutListAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        tags: Map<Str> = "tags optional";
    }
    unread {
        name: Str = "name required\tmatch ^[A-Za-z0-9][A-Za-z0-9_\\-]{0,63}$\treplaces";
    }
    attributes {
        arn: Arn<kind::Pinpointsmsvoicev2OptOutList> = "arn";
        id: Id<kind::Pinpointsmsvoicev2OptOutList> = "id";
        name: Name<kind::Pinpointsmsvoicev2OptOutList> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_pinpointsmsvoicev2_phone_number`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpointsmsvoicev2_phone_number).
pub mod pinpointsmsvoicev2_phone_number {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_pinpointsmsvoicev2_phone_number`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/pinpointsmsvoicev2_phone_number)."]
    Managed "aws_pinpointsmsvoicev2_phone_number" Pinpointsmsvoicev2PhoneNumber Pinpointsmsvoicev2PhoneNumberAttributes
    naming None;
    tags Map;
    relations {
        "together two_way_channel_arn two_way_channel_enabled";
        "together two_way_channel_role two_way_channel_enabled";
    }
    arguments {
        iso_country_code: Str = "iso_country_code required\tmatch ^[A-Z]{2}$\treplaces";
        message_type: Str = "message_type required\tin TRANSACTIONAL|PROMOTIONAL\treplaces";
        number_capabilities: Set<Str> = "number_capabilities required\treplaces";
        number_type: Str = "number_type required\tin LONG_CODE|TOLL_FREE|TEN_DLC|SIMULATOR\treplaces";
        deletion_protection_enabled: Bool = "deletion_protection_enabled computed";
        opt_out_list_name: Str = "opt_out_list_name computed";
        registration_id: Str = "registration_id optional";
        self_managed_opt_outs_enabled: Bool = "self_managed_opt_outs_enabled computed";
        tags: Map<Str> = "tags optional";
        two_way_channel_arn: Str = "two_way_channel_arn optional\tlength 1 -\tformat arn";
        two_way_channel_enabled: Bool = "two_way_channel_enabled computed";
        two_way_channel_role: Str = "two_way_channel_role optional\tlength 1 -\tformat arn";
    }
    single {
        timeouts: pinpointsmsvoicev2_phone_number::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Pinpointsmsvoicev2PhoneNumber> = "arn";
        id: Id<kind::Pinpointsmsvoicev2PhoneNumber> = "id";
        monthly_leasing_price: Str = "monthly_leasing_price";
        phone_number: Str = "phone_number";
        tags_all: Map<Str> = "tags_all";
    }
}
