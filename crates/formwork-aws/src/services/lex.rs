// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `lex`.

use crate::types::*;

/// Blocks of [`aws_lex_bot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot).
pub mod lex_bot {
    use crate::types::*;

    /// Blocks of [`AbortStatement`].
    pub mod abort_statement {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`Message`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot)."]
            Message
            arguments {
                content: Str = "content required\tlength 1 1000";
                content_type: Str = "content_type required\tin PlainText|SSML|CustomPayload";
                group_number: Num = "group_number optional\trange 1 5\twhole";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`AbortStatement`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot)."]
        AbortStatement
        arguments {
            response_card: Str = "response_card optional\tlength 1 50000";
        }
        many {
            message: abort_statement::Message = "message required set block 1 15\titems - 15";
        }
    }
    /// Blocks of [`ClarificationPrompt`].
    pub mod clarification_prompt {
        use crate::types::*;

        pub use crate::services::lex::lex_bot::abort_statement::Message;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClarificationPrompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot)."]
        ClarificationPrompt
        arguments {
            max_attempts: Num = "max_attempts required\trange 1 5\twhole";
            response_card: Str = "response_card optional\tlength 1 50000";
        }
        many {
            message: clarification_prompt::Message = "message required set block 1 15\titems - 15";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot)."]
        Intent
        arguments {
            intent_name: Name<kind::LexIntent> = "intent_name required\tlength 1 100\tmatch ^([A-Za-z]_?)+$";
            intent_version: Str = "intent_version required\tlength 1 64\tmatch \\$LATEST|[0-9]+";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lex_bot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot)."]
    Managed "aws_lex_bot" LexBot LexBotAttributes
    naming None;
    tags None;
    arguments {
        child_directed: Bool = "child_directed required";
        create_version: Bool = "create_version optional";
        description: Str = "description optional\tlength - 200";
        detect_sentiment: Bool = "detect_sentiment optional";
        enable_model_improvements: Bool = "enable_model_improvements optional";
        idle_session_ttl_in_seconds: Num = "idle_session_ttl_in_seconds optional\trange 60 86400\twhole";
        locale: Str = "locale optional\tin de-DE|en-AU|en-GB|en-IN|en-US|es-419|es-ES|es-US|fr-FR|fr-CA|it-IT|ja-JP|ko-KR\treplaces";
        nlu_intent_confidence_threshold: Num = "nlu_intent_confidence_threshold optional\trange 0 1";
        process_behavior: Str = "process_behavior optional\tin SAVE|BUILD";
        voice_id: Str = "voice_id computed";
    }
    unread {
        name: Str = "name required\tlength 2 50\tmatch ^([A-Za-z]_?)+$\treplaces";
    }
    many {
        abort_statement: lex_bot::AbortStatement = "abort_statement required list block 1 1";
        intent: lex_bot::Intent = "intent required set block 1 250";
        clarification_prompt: lex_bot::ClarificationPrompt = "clarification_prompt optional list block 0 1";
    }
    single {
        timeouts: lex_bot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LexBot> = "arn";
        checksum: Str = "checksum";
        created_date: Str = "created_date";
        failure_reason: Str = "failure_reason";
        id: Id<kind::LexBot> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::LexBot> = "name";
        status: Str = "status";
        version: Str = "version";
    }
}
/// Blocks of [`aws_lex_bot_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias).
pub mod lex_bot_alias {
    use crate::types::*;

    /// Blocks of [`ConversationLogs`].
    pub mod conversation_logs {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`LogSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias)."]
            LogSettings
            arguments {
                destination: Str = "destination required\tin CLOUDWATCH_LOGS|S3";
                log_type: Str = "log_type required\tin AUDIO|TEXT";
                resource_arn: AnyArn = "resource_arn required\tlength 1 2048\tformat arn";
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn optional\tlength 20 2048\tformat arn\tservice kms";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConversationLogs`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias)."]
        ConversationLogs
        arguments {
            iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tlength 20 2048\tformat arn\tservice iam";
        }
        many {
            log_settings: conversation_logs::LogSettings = "log_settings optional set block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`ConversationLogsAttributes`].
    pub mod conversation_logs_attributes {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`LogSettingsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias)."]
            LogSettingsAttributes
            attributes {
                destination: Str = "destination";
                kms_key_arn: Arn<kind::KmsKey> = "kms_key_arn";
                log_type: Str = "log_type";
                resource_arn: AnyArn = "resource_arn";
                resource_prefix: Str = "resource_prefix";
            }
        }
    }
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`ConversationLogsAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias)."]
        ConversationLogsAttributes
        attributes {
            iam_role_arn: Arn<kind::IamRole> = "iam_role_arn";
        }
        objects {
            log_settings: Set<conversation_logs_attributes::LogSettingsAttributes> = "log_settings";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lex_bot_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_bot_alias)."]
    Managed "aws_lex_bot_alias" LexBotAlias LexBotAliasAttributes
    naming None;
    tags None;
    arguments {
        bot_name: Name<kind::LexBot> = "bot_name required\tlength 2 50\tmatch ^([A-Za-z]_?)+$\treplaces";
        bot_version: Str = "bot_version required\tlength 1 64\tmatch \\$LATEST|[0-9]+";
        description: Str = "description optional\tlength - 200";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch ^([A-Za-z]_?)+$\treplaces";
    }
    many {
        conversation_logs: lex_bot_alias::ConversationLogs = "conversation_logs optional list block 0 1";
    }
    single {
        timeouts: lex_bot_alias::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LexBotAlias> = "arn";
        checksum: Str = "checksum";
        created_date: Str = "created_date";
        id: Id<kind::LexBotAlias> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::LexBotAlias> = "name";
    }
    objects {
        conversation_logs: List<lex_bot_alias::ConversationLogsAttributes> = "conversation_logs";
    }
}
/// Blocks of [`aws_lex_intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent).
pub mod lex_intent {
    use crate::types::*;

    pub use crate::services::lex::lex_bot::AbortStatement as ConclusionStatement;
    pub use crate::services::lex::lex_bot::abort_statement as conclusion_statement;
    /// Blocks of [`ConfirmationPrompt`].
    pub mod confirmation_prompt {
        use crate::types::*;

        pub use crate::services::lex::lex_bot::abort_statement::Message;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConfirmationPrompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
        ConfirmationPrompt
        arguments {
            max_attempts: Num = "max_attempts required";
            response_card: Str = "response_card optional";
        }
        many {
            message: confirmation_prompt::Message = "message required set block 1 15\titems - 15";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`DialogCodeHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
        DialogCodeHook
        arguments {
            message_version: Str = "message_version required\tlength 1 5";
            uri: Str = "uri required\tformat arn";
        }
    }
    /// Blocks of [`FollowUpPrompt`].
    pub mod follow_up_prompt {
        use crate::types::*;

        pub use crate::services::lex::lex_bot::ClarificationPrompt as Prompt;
        pub use crate::services::lex::lex_bot::clarification_prompt as prompt;
        pub use crate::services::lex::lex_bot::AbortStatement as RejectionStatement;
        pub use crate::services::lex::lex_bot::abort_statement as rejection_statement;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FollowUpPrompt`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
        FollowUpPrompt
        many {
            prompt: follow_up_prompt::Prompt = "prompt required list block 1 1";
            rejection_statement: follow_up_prompt::RejectionStatement = "rejection_statement required list block 1 1";
        }
    }
    /// Blocks of [`FulfillmentActivity`].
    pub mod fulfillment_activity {
        use crate::types::*;

        pub use crate::services::lex::lex_intent::DialogCodeHook as CodeHook;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FulfillmentActivity`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
        FulfillmentActivity
        arguments {
            r#type: Str = "type required\tin ReturnIntent|CodeHook";
        }
        many {
            code_hook: fulfillment_activity::CodeHook = "code_hook optional list block 0 1";
        }
    }
    pub use crate::services::lex::lex_bot::AbortStatement as RejectionStatement;
    pub use crate::services::lex::lex_bot::abort_statement as rejection_statement;
    /// Blocks of [`Slot`].
    pub mod slot {
        use crate::types::*;

        pub use crate::services::lex::lex_bot::ClarificationPrompt as ValueElicitationPrompt;
        pub use crate::services::lex::lex_bot::clarification_prompt as value_elicitation_prompt;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Slot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
        Slot
        arguments {
            name: Str = "name required\tlength 1 100\tmatch ^([A-Za-z]_?)+$";
            slot_constraint: Str = "slot_constraint required\tin Required|Optional";
            slot_type: Name<kind::LexSlotType> = "slot_type required\tlength 1 100\tmatch ^((AMAZON\\.)_?|[A-Za-z]_?)+";
            description: Str = "description optional\tlength - 200";
            priority: Num = "priority optional\trange 0 100\twhole";
            response_card: Str = "response_card optional\tlength 1 50000";
            sample_utterances: List<Str> = "sample_utterances optional\titems 1 10\teach length 1 200";
            slot_type_version: Str = "slot_type_version optional\tlength 1 64\tmatch \\$LATEST|[0-9]+";
        }
        many {
            value_elicitation_prompt: slot::ValueElicitationPrompt = "value_elicitation_prompt optional list block 0 1";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lex_intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_intent)."]
    Managed "aws_lex_intent" LexIntent LexIntentAttributes
    naming None;
    tags None;
    relations {
        "conflict conclusion_statement follow_up_prompt";
        "together confirmation_prompt rejection_statement";
        "together rejection_statement confirmation_prompt";
    }
    arguments {
        create_version: Bool = "create_version optional";
        description: Str = "description optional\tlength - 200";
        parent_intent_signature: Str = "parent_intent_signature optional";
        sample_utterances: Set<Str> = "sample_utterances optional\teach length 1 200";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch ^([A-Za-z]_?)+$\treplaces";
    }
    many {
        fulfillment_activity: lex_intent::FulfillmentActivity = "fulfillment_activity required list block 1 1";
        conclusion_statement: lex_intent::ConclusionStatement = "conclusion_statement optional list block 0 1";
        confirmation_prompt: lex_intent::ConfirmationPrompt = "confirmation_prompt optional list block 0 1";
        dialog_code_hook: lex_intent::DialogCodeHook = "dialog_code_hook optional list block 0 1";
        follow_up_prompt: lex_intent::FollowUpPrompt = "follow_up_prompt optional list block 0 1";
        rejection_statement: lex_intent::RejectionStatement = "rejection_statement optional list block 0 1";
        slot: lex_intent::Slot = "slot optional set block 0 100\titems - 100";
    }
    single {
        timeouts: lex_intent::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::LexIntent> = "arn";
        checksum: Str = "checksum";
        created_date: Str = "created_date";
        id: Id<kind::LexIntent> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::LexIntent> = "name";
        version: Str = "version";
    }
}
/// Blocks of [`aws_lex_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_slot_type).
pub mod lex_slot_type {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`EnumerationValue`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_slot_type)."]
        EnumerationValue
        arguments {
            value: Str = "value required\tlength 1 140";
            synonyms: Set<Str> = "synonyms optional\titems 1 -\teach length 1 140";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lex_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lex_slot_type)."]
    Managed "aws_lex_slot_type" LexSlotType LexSlotTypeAttributes
    naming None;
    tags None;
    arguments {
        create_version: Bool = "create_version optional";
        description: Str = "description optional\tlength - 200";
        value_selection_strategy: Str = "value_selection_strategy optional\tin ORIGINAL_VALUE|TOP_RESOLUTION";
    }
    unread {
        name: Str = "name required\tlength 1 100\tmatch ^((AMAZON\\.)_?|[A-Za-z]_?)+\treplaces";
    }
    many {
        enumeration_value: lex_slot_type::EnumerationValue = "enumeration_value required set block 1 10000";
    }
    single {
        timeouts: lex_slot_type::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        checksum: Str = "checksum";
        created_date: Str = "created_date";
        id: Id<kind::LexSlotType> = "id";
        last_updated_date: Str = "last_updated_date";
        name: Name<kind::LexSlotType> = "name";
        version: Str = "version";
    }
}
/// Blocks of [`aws_lexv2models_bot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot).
pub mod lexv2models_bot {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`DataPrivacy`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot)."]
        DataPrivacy
        arguments {
            child_directed: Bool = "child_directed required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`Members`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot)."]
        Members
        arguments {
            alias_id: Str = "alias_id required";
            alias_name: Str = "alias_name required";
            id: Str = "id required";
            name: Str = "name required";
            version: Str = "version required";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_bot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot)."]
    Managed "aws_lexv2models_bot" Lexv2modelsBot Lexv2modelsBotAttributes
    naming Some(formwork_model::Naming::new("name", "", 1, 255, ""));
    tags Map;
    arguments {
        idle_session_ttl_in_seconds: Num = "idle_session_ttl_in_seconds required\twhole";
        role_arn: Arn<kind::IamRole> = "role_arn required\tlength 1 -\tformat arn\tservice iam";
        description: Str = "description optional";
        tags: Map<Str> = "tags optional";
        test_bot_alias_tags: Map<Str> = "test_bot_alias_tags optional";
        r#type: Str = "type computed\tin Bot|BotNetwork";
    }
    unread {
        name: Str = "name required\treplaces";
    }
    many {
        data_privacy: lexv2models_bot::DataPrivacy = "data_privacy optional list block 0 0";
        members: lexv2models_bot::Members = "members optional list block 0 0";
    }
    single {
        timeouts: lexv2models_bot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        arn: Arn<kind::Lexv2modelsBot> = "arn";
        id: Id<kind::Lexv2modelsBot> = "id";
        name: Name<kind::Lexv2modelsBot> = "name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_lexv2models_bot_locale`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_locale).
pub mod lexv2models_bot_locale {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    formwork_model::block_binding! {
        #[doc = "Block [`VoiceSettings`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_locale)."]
        VoiceSettings
        arguments {
            voice_id: Str = "voice_id required";
            engine: Str = "engine computed\tin standard|neural|long-form|generative";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_bot_locale`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_locale)."]
    Managed "aws_lexv2models_bot_locale" Lexv2modelsBotLocale Lexv2modelsBotLocaleAttributes
    naming None;
    tags None;
    arguments {
        bot_id: Id<kind::Lexv2modelsBot> = "bot_id required\treplaces";
        bot_version: Str = "bot_version required\treplaces";
        n_lu_intent_confidence_threshold: Num = "n_lu_intent_confidence_threshold required";
        description: Str = "description optional";
    }
    unread {
        locale_id: Str = "locale_id required\treplaces";
        name: Str = "name computed";
    }
    many {
        voice_settings: lexv2models_bot_locale::VoiceSettings = "voice_settings optional list block 0 0\titems - 1";
    }
    single {
        timeouts: lexv2models_bot_locale::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Lexv2modelsBotLocale> = "id";
        locale_id: Id<kind::Lexv2modelsBotLocale> = "locale_id";
        name: Name<kind::Lexv2modelsBotLocale> = "name";
    }
}
/// Blocks of [`aws_lexv2models_bot_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_version).
pub mod lexv2models_bot_version {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`LocaleSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_version)."]
        LocaleSpecification
        arguments {
            source_bot_version: Str = "source_bot_version optional";
        }
    }
    pub use crate::shared::bedrock_bedrock_custom_model_timeouts::Timeouts;
    formwork_model::accessor_binding! {
        #[doc = "Attributes [`LocaleSpecificationAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_version)."]
        LocaleSpecificationAttributes
        attributes {
            source_bot_version: Str = "source_bot_version";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_bot_version`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_bot_version)."]
    Managed "aws_lexv2models_bot_version" Lexv2modelsBotVersion Lexv2modelsBotVersionAttributes
    naming None;
    tags None;
    arguments {
        bot_id: Id<kind::Lexv2modelsBot> = "bot_id required\treplaces";
        bot_version: Str = "bot_version computed\treplaces";
        description: Str = "description optional\treplaces";
    }
    single {
        timeouts: lexv2models_bot_version::Timeouts = "timeouts optional single block 0 0";
    }
    keyed {
        locale_specification: lexv2models_bot_version::LocaleSpecification = "locale_specification required map object 0 0\treplaces";
    }
    attributes {
        id: Id<kind::Lexv2modelsBotVersion> = "id";
    }
    objects {
        locale_specification: Map<lexv2models_bot_version::LocaleSpecificationAttributes> = "locale_specification";
    }
}
/// Blocks of [`aws_lexv2models_intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent).
pub mod lexv2models_intent {
    use crate::types::*;

    /// Blocks of [`ClosingSetting`].
    pub mod closing_setting {
        use crate::types::*;

        /// Blocks of [`ClosingResponse`].
        pub mod closing_response {
            use crate::types::*;

            /// Blocks of [`MessageGroup`].
            pub mod message_group {
                use crate::types::*;

                /// Blocks of [`Message`].
                pub mod message {
                    use crate::types::*;

                    pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload;
                    /// Blocks of [`ImageResponseCard`].
                    pub mod image_response_card {
                        use crate::types::*;

                        formwork_model::block_binding! {
                            #[doc = "Block [`Button`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                            Button
                            arguments {
                                text: Str = "text required";
                                value: Str = "value required";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`ImageResponseCard`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                        ImageResponseCard
                        arguments {
                            title: Str = "title required";
                            image_url: Str = "image_url optional";
                            subtitle: Str = "subtitle optional";
                        }
                        many {
                            button: image_response_card::Button = "button optional list block 0 0";
                        }
                    }
                    pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as PlainTextMessage;
                    pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as SsmlMessage;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`Message`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    Message
                    many {
                        custom_payload: message::CustomPayload = "custom_payload optional list block 0 0\titems - 1";
                        image_response_card: message::ImageResponseCard = "image_response_card optional list block 0 0\titems - 1";
                        plain_text_message: message::PlainTextMessage = "plain_text_message optional list block 0 0\titems - 1";
                        ssml_message: message::SsmlMessage = "ssml_message optional list block 0 0\titems - 1";
                    }
                }
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group::Message as Variation;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group::message as variation;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`MessageGroup`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                MessageGroup
                many {
                    message: message_group::Message = "message optional list block 0 0\titems 1 1";
                    variation: message_group::Variation = "variation optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`ClosingResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            ClosingResponse
            arguments {
                allow_interrupt: Bool = "allow_interrupt optional";
            }
            many {
                message_group: closing_response::MessageGroup = "message_group optional list block 0 0";
            }
        }
        /// Blocks of [`Conditional`].
        pub mod conditional {
            use crate::types::*;

            /// Blocks of [`ConditionalBranch`].
            pub mod conditional_branch {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`Condition`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    Condition
                    arguments {
                        expression_string: Str = "expression_string required";
                    }
                }
                /// Blocks of [`NextStep`].
                pub mod next_step {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`DialogAction`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                        DialogAction
                        arguments {
                            r#type: Str = "type required\tin ElicitIntent|StartIntent|ElicitSlot|EvaluateConditional|InvokeDialogCodeHook|ConfirmIntent|FulfillIntent|CloseIntent|EndConversation";
                            slot_to_elicit: Str = "slot_to_elicit optional";
                            suppress_next_message: Bool = "suppress_next_message optional";
                        }
                    }
                    /// Blocks of [`Intent`].
                    pub mod intent {
                        use crate::types::*;

                        /// Blocks of [`Slot`].
                        pub mod slot {
                            use crate::types::*;

                            formwork_model::block_binding! {
                                #[doc = "Block [`Value`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                                Value
                                arguments {
                                    interpreted_value: Str = "interpreted_value optional\tlength 1 -";
                                }
                            }
                        }
                        formwork_model::block_binding! {
                            #[doc = "Block [`Slot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                            Slot
                            arguments {
                                map_block_key: Str = "map_block_key required";
                                shape: Str = "shape optional\tin Scalar|List";
                            }
                            many {
                                value: slot::Value = "value optional list block 0 0";
                            }
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`Intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                        Intent
                        arguments {
                            name: Str = "name optional";
                        }
                        many {
                            slot: intent::Slot = "slot optional set block 0 0";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`NextStep`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    NextStep
                    arguments {
                        session_attributes: Map<Str> = "session_attributes optional";
                    }
                    many {
                        dialog_action: next_step::DialogAction = "dialog_action optional list block 0 0\titems - 1";
                        intent: next_step::Intent = "intent optional list block 0 0\titems - 1";
                    }
                }
                pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as Response;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as response;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ConditionalBranch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                ConditionalBranch
                arguments {
                    name: Str = "name required";
                }
                many {
                    condition: conditional_branch::Condition = "condition optional list block 0 0\titems 1 1";
                    next_step: conditional_branch::NextStep = "next_step optional list block 0 0\titems 1 1";
                    response: conditional_branch::Response = "response optional list block 0 0\titems - 1";
                }
            }
            /// Blocks of [`DefaultBranch`].
            pub mod default_branch {
                use crate::types::*;

                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step;
                pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as Response;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as response;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`DefaultBranch`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                DefaultBranch
                many {
                    next_step: default_branch::NextStep = "next_step optional list block 0 0\titems 1 1";
                    response: default_branch::Response = "response optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`Conditional`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            Conditional
            arguments {
                active: Bool = "active required";
            }
            many {
                conditional_branch: conditional::ConditionalBranch = "conditional_branch optional list block 0 0";
                default_branch: conditional::DefaultBranch = "default_branch optional list block 0 0\titems 1 1";
            }
        }
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ClosingSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        ClosingSetting
        arguments {
            active: Bool = "active optional";
        }
        many {
            closing_response: closing_setting::ClosingResponse = "closing_response optional list block 0 0\titems - 1";
            conditional: closing_setting::Conditional = "conditional optional list block 0 0\titems - 1";
            next_step: closing_setting::NextStep = "next_step optional list block 0 0\titems 1 1";
        }
    }
    /// Blocks of [`ConfirmationSetting`].
    pub mod confirmation_setting {
        use crate::types::*;

        /// Blocks of [`CodeHook`].
        pub mod code_hook {
            use crate::types::*;

            /// Blocks of [`PostCodeHookSpecification`].
            pub mod post_code_hook_specification {
                use crate::types::*;

                pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as FailureConditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as failure_conditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as FailureNextStep;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as failure_next_step;
                pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as FailureResponse;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as failure_response;
                pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as SuccessConditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as success_conditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as SuccessNextStep;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as success_next_step;
                pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as SuccessResponse;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as success_response;
                pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as TimeoutConditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as timeout_conditional;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as TimeoutNextStep;
                pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as timeout_next_step;
                pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as TimeoutResponse;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as timeout_response;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PostCodeHookSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                PostCodeHookSpecification
                many {
                    failure_conditional: post_code_hook_specification::FailureConditional = "failure_conditional optional list block 0 0\titems - 1";
                    failure_next_step: post_code_hook_specification::FailureNextStep = "failure_next_step optional list block 0 0\titems - 1";
                    failure_response: post_code_hook_specification::FailureResponse = "failure_response optional list block 0 0\titems - 1";
                    success_conditional: post_code_hook_specification::SuccessConditional = "success_conditional optional list block 0 0\titems - 1";
                    success_next_step: post_code_hook_specification::SuccessNextStep = "success_next_step optional list block 0 0\titems - 1";
                    success_response: post_code_hook_specification::SuccessResponse = "success_response optional list block 0 0\titems - 1";
                    timeout_conditional: post_code_hook_specification::TimeoutConditional = "timeout_conditional optional list block 0 0\titems - 1";
                    timeout_next_step: post_code_hook_specification::TimeoutNextStep = "timeout_next_step optional list block 0 0\titems - 1";
                    timeout_response: post_code_hook_specification::TimeoutResponse = "timeout_response optional list block 0 0\titems - 1";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`CodeHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            CodeHook
            arguments {
                active: Bool = "active required";
                enable_code_hook_invocation: Bool = "enable_code_hook_invocation required";
                invocation_label: Str = "invocation_label optional";
            }
            many {
                post_code_hook_specification: code_hook::PostCodeHookSpecification = "post_code_hook_specification optional list block 0 0\titems 1 1";
            }
        }
        pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as ConfirmationConditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as confirmation_conditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as ConfirmationNextStep;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as confirmation_next_step;
        pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as ConfirmationResponse;
        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as confirmation_response;
        pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as DeclinationConditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as declination_conditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as DeclinationNextStep;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as declination_next_step;
        pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as DeclinationResponse;
        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as declination_response;
        formwork_model::block_binding! {
            #[doc = "Block [`ElicitationCodeHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            ElicitationCodeHook
            arguments {
                enable_code_hook_invocation: Bool = "enable_code_hook_invocation optional";
                invocation_label: Str = "invocation_label optional";
            }
        }
        pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional as FailureConditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional as failure_conditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep as FailureNextStep;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step as failure_next_step;
        pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as FailureResponse;
        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as failure_response;
        /// Blocks of [`PromptSpecification`].
        pub mod prompt_specification {
            use crate::types::*;

            pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::MessageGroup;
            pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group;
            /// Blocks of [`PromptAttemptsSpecification`].
            pub mod prompt_attempts_specification {
                use crate::types::*;

                formwork_model::block_binding! {
                    #[doc = "Block [`AllowedInputTypes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    AllowedInputTypes
                    arguments {
                        allow_audio_input: Bool = "allow_audio_input required\tmay_replace";
                        allow_dtmf_input: Bool = "allow_dtmf_input required\tmay_replace";
                    }
                }
                /// Blocks of [`AudioAndDtmfInputSpecification`].
                pub mod audio_and_dtmf_input_specification {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`AudioSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                        AudioSpecification
                        arguments {
                            end_timeout_ms: Num = "end_timeout_ms required\trange 1 -\tmay_replace";
                            max_length_ms: Num = "max_length_ms required\trange 1 -\tmay_replace";
                        }
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`DtmfSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                        DtmfSpecification
                        arguments {
                            deletion_character: Str = "deletion_character required\tmay_replace";
                            end_character: Str = "end_character required\tmay_replace";
                            end_timeout_ms: Num = "end_timeout_ms required\trange 1 -\tmay_replace";
                            max_length: Num = "max_length required\trange 1 1024\tmay_replace";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`AudioAndDtmfInputSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    AudioAndDtmfInputSpecification
                    arguments {
                        start_timeout_ms: Num = "start_timeout_ms required\trange 1 -\tmay_replace";
                    }
                    many {
                        audio_specification: audio_and_dtmf_input_specification::AudioSpecification = "audio_specification optional list block 0 0";
                        dtmf_specification: audio_and_dtmf_input_specification::DtmfSpecification = "dtmf_specification optional list block 0 0";
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`TextInputSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                    TextInputSpecification
                    arguments {
                        start_timeout_ms: Num = "start_timeout_ms required\tmay_replace";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`PromptAttemptsSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                PromptAttemptsSpecification
                arguments {
                    map_block_key: Str = "map_block_key required\tin Initial|Retry1|Retry2|Retry3|Retry4|Retry5\tmay_replace";
                    allow_interrupt: Bool = "allow_interrupt optional\tmay_replace";
                }
                many {
                    allowed_input_types: prompt_attempts_specification::AllowedInputTypes = "allowed_input_types optional list block 0 0";
                    audio_and_dtmf_input_specification: prompt_attempts_specification::AudioAndDtmfInputSpecification = "audio_and_dtmf_input_specification optional list block 0 0";
                    text_input_specification: prompt_attempts_specification::TextInputSpecification = "text_input_specification optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`PromptSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            PromptSpecification
            arguments {
                max_retries: Num = "max_retries required\twhole";
                allow_interrupt: Bool = "allow_interrupt optional";
                message_selection_strategy: Str = "message_selection_strategy optional\tin Random|Ordered";
            }
            many {
                message_group: prompt_specification::MessageGroup = "message_group optional list block 0 0";
                prompt_attempts_specification: prompt_specification::PromptAttemptsSpecification = "prompt_attempts_specification optional set block 0 0\titems - 6";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ConfirmationSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        ConfirmationSetting
        arguments {
            active: Bool = "active optional";
        }
        many {
            code_hook: confirmation_setting::CodeHook = "code_hook optional list block 0 0\titems - 1";
            confirmation_conditional: confirmation_setting::ConfirmationConditional = "confirmation_conditional optional list block 0 0\titems - 1";
            confirmation_next_step: confirmation_setting::ConfirmationNextStep = "confirmation_next_step optional list block 0 0\titems - 1";
            confirmation_response: confirmation_setting::ConfirmationResponse = "confirmation_response optional list block 0 0\titems - 1";
            declination_conditional: confirmation_setting::DeclinationConditional = "declination_conditional optional list block 0 0\titems - 1";
            declination_next_step: confirmation_setting::DeclinationNextStep = "declination_next_step optional list block 0 0\titems - 1";
            declination_response: confirmation_setting::DeclinationResponse = "declination_response optional list block 0 0\titems - 1";
            elicitation_code_hook: confirmation_setting::ElicitationCodeHook = "elicitation_code_hook optional list block 0 0\titems - 1";
            failure_conditional: confirmation_setting::FailureConditional = "failure_conditional optional list block 0 0\titems - 1";
            failure_next_step: confirmation_setting::FailureNextStep = "failure_next_step optional list block 0 0\titems - 1";
            failure_response: confirmation_setting::FailureResponse = "failure_response optional list block 0 0\titems - 1";
            prompt_specification: confirmation_setting::PromptSpecification = "prompt_specification optional list block 0 0\titems 1 1";
        }
    }
    pub use crate::shared::cognito_cognito_user_pool_software_token_mfa_configuration::SoftwareTokenMfaConfiguration as DialogCodeHook;
    /// Blocks of [`FulfillmentCodeHook`].
    pub mod fulfillment_code_hook {
        use crate::types::*;

        /// Blocks of [`FulfillmentUpdatesSpecification`].
        pub mod fulfillment_updates_specification {
            use crate::types::*;

            /// Blocks of [`StartResponse`].
            pub mod start_response {
                use crate::types::*;

                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::MessageGroup;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`StartResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                StartResponse
                arguments {
                    allow_interrupt: Bool = "allow_interrupt optional";
                    delay_in_seconds: Num = "delay_in_seconds optional\twhole";
                }
                many {
                    message_group: start_response::MessageGroup = "message_group optional list block 0 0";
                }
            }
            /// Blocks of [`UpdateResponse`].
            pub mod update_response {
                use crate::types::*;

                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::MessageGroup;
                pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group;
            }
            formwork_model::block_binding! {
                #[doc = "Block [`UpdateResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
                UpdateResponse
                arguments {
                    frequency_in_seconds: Num = "frequency_in_seconds required\twhole";
                    allow_interrupt: Bool = "allow_interrupt optional";
                }
                many {
                    message_group: update_response::MessageGroup = "message_group optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`FulfillmentUpdatesSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
            FulfillmentUpdatesSpecification
            arguments {
                active: Bool = "active required";
                timeout_in_seconds: Num = "timeout_in_seconds optional\twhole";
            }
            many {
                start_response: fulfillment_updates_specification::StartResponse = "start_response optional list block 0 0\titems - 1";
                update_response: fulfillment_updates_specification::UpdateResponse = "update_response optional list block 0 0\titems - 1";
            }
        }
        pub use crate::services::lex::lexv2models_intent::confirmation_setting::code_hook::PostCodeHookSpecification as PostFulfillmentStatusSpecification;
        pub use crate::services::lex::lexv2models_intent::confirmation_setting::code_hook::post_code_hook_specification as post_fulfillment_status_specification;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`FulfillmentCodeHook`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        FulfillmentCodeHook
        arguments {
            enabled: Bool = "enabled required";
            active: Bool = "active optional";
        }
        many {
            fulfillment_updates_specification: fulfillment_code_hook::FulfillmentUpdatesSpecification = "fulfillment_updates_specification optional list block 0 0\titems - 1";
            post_fulfillment_status_specification: fulfillment_code_hook::PostFulfillmentStatusSpecification = "post_fulfillment_status_specification optional list block 0 0\titems - 1";
        }
    }
    /// Blocks of [`InitialResponseSetting`].
    pub mod initial_response_setting {
        use crate::types::*;

        pub use crate::services::lex::lexv2models_intent::confirmation_setting::CodeHook;
        pub use crate::services::lex::lexv2models_intent::confirmation_setting::code_hook;
        pub use crate::services::lex::lexv2models_intent::closing_setting::Conditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional;
        pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as InitialResponse;
        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as initial_response;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::NextStep;
        pub use crate::services::lex::lexv2models_intent::closing_setting::conditional::conditional_branch::next_step;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`InitialResponseSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        InitialResponseSetting
        many {
            code_hook: initial_response_setting::CodeHook = "code_hook optional list block 0 0\titems - 1";
            conditional: initial_response_setting::Conditional = "conditional optional list block 0 0\titems - 1";
            initial_response: initial_response_setting::InitialResponse = "initial_response optional list block 0 0\titems - 1";
            next_step: initial_response_setting::NextStep = "next_step optional list block 0 0\titems 1 1";
        }
    }
    pub use crate::shared::batch_batch_job_definition_eks_properties_pod_properties_image_pull_secret::ImagePullSecret as InputContext;
    formwork_model::block_binding! {
        #[doc = "Block [`KendraConfiguration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        KendraConfiguration
        arguments {
            kendra_index: Str = "kendra_index required";
            query_filter_string: Str = "query_filter_string optional";
            query_filter_string_enabled: Bool = "query_filter_string_enabled optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`OutputContext`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        OutputContext
        arguments {
            name: Str = "name required";
            time_to_live_in_seconds: Num = "time_to_live_in_seconds required\twhole";
            turns_to_live: Num = "turns_to_live required\twhole";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SampleUtterance`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        SampleUtterance
        arguments {
            utterance: Str = "utterance required";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SlotPriority`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
        SlotPriority
        arguments {
            priority: Num = "priority required\twhole";
            slot_id: Str = "slot_id required";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_intent)."]
    Managed "aws_lexv2models_intent" Lexv2modelsIntent Lexv2modelsIntentAttributes
    naming None;
    tags None;
    arguments {
        bot_version: Str = "bot_version required";
        locale_id: Str = "locale_id required\treplaces";
        description: Str = "description optional";
        parent_intent_signature: Str = "parent_intent_signature optional";
    }
    unread {
        bot_id: Str = "bot_id required\treplaces";
        name: Str = "name required";
    }
    many {
        closing_setting: lexv2models_intent::ClosingSetting = "closing_setting optional list block 0 0\titems - 1";
        confirmation_setting: lexv2models_intent::ConfirmationSetting = "confirmation_setting optional list block 0 0\titems - 1";
        dialog_code_hook: lexv2models_intent::DialogCodeHook = "dialog_code_hook optional list block 0 0\titems - 1";
        fulfillment_code_hook: lexv2models_intent::FulfillmentCodeHook = "fulfillment_code_hook optional list block 0 0\titems - 1";
        initial_response_setting: lexv2models_intent::InitialResponseSetting = "initial_response_setting optional list block 0 0\titems - 1";
        input_context: lexv2models_intent::InputContext = "input_context optional list block 0 0\titems - 5";
        kendra_configuration: lexv2models_intent::KendraConfiguration = "kendra_configuration optional list block 0 0\titems - 1";
        output_context: lexv2models_intent::OutputContext = "output_context optional list block 0 0\titems - 10";
        sample_utterance: lexv2models_intent::SampleUtterance = "sample_utterance optional list block 0 0";
        slot_priority: lexv2models_intent::SlotPriority = "slot_priority optional list block 0 0";
    }
    single {
        timeouts: lexv2models_intent::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        bot_id: Id<kind::Lexv2modelsBot> = "bot_id";
        creation_date_time: Str = "creation_date_time";
        id: Id<kind::Lexv2modelsIntent> = "id";
        intent_id: Id<kind::Lexv2modelsIntent> = "intent_id";
        last_updated_date_time: Str = "last_updated_date_time";
        name: Name<kind::Lexv2modelsIntent> = "name";
    }
}
/// Blocks of [`aws_lexv2models_slot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot).
pub mod lexv2models_slot {
    use crate::types::*;

    formwork_model::block_binding! {
        #[doc = "Block [`MultipleValuesSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
        MultipleValuesSetting
        arguments {
            allow_multiple_values: Bool = "allow_multiple_values optional";
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ObfuscationSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
        ObfuscationSetting
        arguments {
            obfuscation_setting_type: Str = "obfuscation_setting_type required\tin None|DefaultObfuscation";
        }
    }
    /// Blocks of [`SubSlotSetting`].
    pub mod sub_slot_setting {
        use crate::types::*;

        /// Blocks of [`SlotSpecification`].
        pub mod slot_specification {
            use crate::types::*;

            /// Blocks of [`ValueElicitationSetting`].
            pub mod value_elicitation_setting {
                use crate::types::*;

                /// Blocks of [`DefaultValueSpecification`].
                pub mod default_value_specification {
                    use crate::types::*;

                    formwork_model::block_binding! {
                        #[doc = "Block [`DefaultValueList`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
                        DefaultValueList
                        arguments {
                            default_value: Str = "default_value required\tlength 1 202";
                        }
                    }
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`DefaultValueSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
                    DefaultValueSpecification
                    many {
                        default_value_list: default_value_specification::DefaultValueList = "default_value_list optional list block 0 0";
                    }
                }
                pub use crate::services::lex::lexv2models_intent::confirmation_setting::PromptSpecification;
                pub use crate::services::lex::lexv2models_intent::confirmation_setting::prompt_specification;
                pub use crate::services::lex::lexv2models_intent::SampleUtterance;
                /// Blocks of [`WaitAndContinueSpecification`].
                pub mod wait_and_continue_specification {
                    use crate::types::*;

                    pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as ContinueResponse;
                    pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as continue_response;
                    /// Blocks of [`StillWaitingResponse`].
                    pub mod still_waiting_response {
                        use crate::types::*;

                        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::MessageGroup;
                        pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response::message_group;
                    }
                    formwork_model::block_binding! {
                        #[doc = "Block [`StillWaitingResponse`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
                        StillWaitingResponse
                        arguments {
                            frequency_in_seconds: Num = "frequency_in_seconds required";
                            timeout_in_seconds: Num = "timeout_in_seconds required";
                            allow_interrupt: Bool = "allow_interrupt optional";
                        }
                        many {
                            message_group: still_waiting_response::MessageGroup = "message_group optional list block 0 0";
                        }
                    }
                    pub use crate::services::lex::lexv2models_intent::closing_setting::ClosingResponse as WaitingResponse;
                    pub use crate::services::lex::lexv2models_intent::closing_setting::closing_response as waiting_response;
                }
                formwork_model::block_binding! {
                    #[doc = "Block [`WaitAndContinueSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
                    WaitAndContinueSpecification
                    arguments {
                        active: Bool = "active optional";
                    }
                    many {
                        continue_response: wait_and_continue_specification::ContinueResponse = "continue_response optional list block 0 0";
                        still_waiting_response: wait_and_continue_specification::StillWaitingResponse = "still_waiting_response optional list block 0 0";
                        waiting_response: wait_and_continue_specification::WaitingResponse = "waiting_response optional list block 0 0";
                    }
                }
            }
            formwork_model::block_binding! {
                #[doc = "Block [`ValueElicitationSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
                ValueElicitationSetting
                many {
                    default_value_specification: value_elicitation_setting::DefaultValueSpecification = "default_value_specification optional list block 0 0";
                    prompt_specification: value_elicitation_setting::PromptSpecification = "prompt_specification optional list block 0 0";
                    sample_utterance: value_elicitation_setting::SampleUtterance = "sample_utterance optional list block 0 0";
                    wait_and_continue_specification: value_elicitation_setting::WaitAndContinueSpecification = "wait_and_continue_specification optional list block 0 0";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`SlotSpecification`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
            SlotSpecification
            arguments {
                map_block_key: Str = "map_block_key required";
                slot_type_id: Str = "slot_type_id required";
            }
            many {
                value_elicitation_setting: slot_specification::ValueElicitationSetting = "value_elicitation_setting optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SubSlotSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
        SubSlotSetting
        arguments {
            expression: Str = "expression optional";
        }
        many {
            slot_specification: sub_slot_setting::SlotSpecification = "slot_specification required set block 1 0\titems - 6";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`ValueElicitationSetting`].
    pub mod value_elicitation_setting {
        use crate::types::*;

        pub use crate::services::lex::lexv2models_slot::sub_slot_setting::slot_specification::value_elicitation_setting::DefaultValueSpecification;
        pub use crate::services::lex::lexv2models_slot::sub_slot_setting::slot_specification::value_elicitation_setting::default_value_specification;
        pub use crate::services::lex::lexv2models_intent::confirmation_setting::PromptSpecification;
        pub use crate::services::lex::lexv2models_intent::confirmation_setting::prompt_specification;
        pub use crate::services::lex::lexv2models_intent::SampleUtterance;
        formwork_model::block_binding! {
            #[doc = "Block [`SlotResolutionSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
            SlotResolutionSetting
            arguments {
                slot_resolution_strategy: Str = "slot_resolution_strategy required\tmay_replace";
            }
        }
        pub use crate::services::lex::lexv2models_slot::sub_slot_setting::slot_specification::value_elicitation_setting::WaitAndContinueSpecification;
        pub use crate::services::lex::lexv2models_slot::sub_slot_setting::slot_specification::value_elicitation_setting::wait_and_continue_specification;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ValueElicitationSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
        ValueElicitationSetting
        arguments {
            slot_constraint: Str = "slot_constraint required\tin Required|Optional";
        }
        many {
            default_value_specification: value_elicitation_setting::DefaultValueSpecification = "default_value_specification optional list block 0 0";
            prompt_specification: value_elicitation_setting::PromptSpecification = "prompt_specification optional list block 0 0";
            sample_utterance: value_elicitation_setting::SampleUtterance = "sample_utterance optional list block 0 0";
            slot_resolution_setting: value_elicitation_setting::SlotResolutionSetting = "slot_resolution_setting optional list block 0 0";
            wait_and_continue_specification: value_elicitation_setting::WaitAndContinueSpecification = "wait_and_continue_specification optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_slot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot)."]
    Managed "aws_lexv2models_slot" Lexv2modelsSlot Lexv2modelsSlotAttributes
    naming None;
    tags None;
    arguments {
        bot_version: Str = "bot_version required\treplaces";
        intent_id: Str = "intent_id required\treplaces";
        locale_id: Str = "locale_id required\treplaces";
        description: Str = "description optional";
        slot_type_id: Str = "slot_type_id computed";
    }
    unread {
        bot_id: Str = "bot_id required\treplaces";
        name: Str = "name required";
    }
    many {
        value_elicitation_setting: lexv2models_slot::ValueElicitationSetting = "value_elicitation_setting required list block 1 0";
        multiple_values_setting: lexv2models_slot::MultipleValuesSetting = "multiple_values_setting optional list block 0 0";
        obfuscation_setting: lexv2models_slot::ObfuscationSetting = "obfuscation_setting optional list block 0 0";
        sub_slot_setting: lexv2models_slot::SubSlotSetting = "sub_slot_setting optional list block 0 0";
    }
    single {
        timeouts: lexv2models_slot::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        bot_id: Id<kind::Lexv2modelsBot> = "bot_id";
        id: Id<kind::Lexv2modelsSlot> = "id";
        name: Name<kind::Lexv2modelsSlot> = "name";
        slot_id: Id<kind::Lexv2modelsSlot> = "slot_id";
    }
}
/// Blocks of [`aws_lexv2models_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type).
pub mod lexv2models_slot_type {
    use crate::types::*;

    /// Blocks of [`CompositeSlotTypeSetting`].
    pub mod composite_slot_type_setting {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`SubSlots`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
            SubSlots
            arguments {
                name: Str = "name required";
                slot_type_id: Str = "slot_type_id required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`CompositeSlotTypeSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
        CompositeSlotTypeSetting
        many {
            sub_slots: composite_slot_type_setting::SubSlots = "sub_slots optional list block 0 0";
        }
    }
    /// Blocks of [`ExternalSourceSetting`].
    pub mod external_source_setting {
        use crate::types::*;

        /// Blocks of [`GrammarSlotTypeSetting`].
        pub mod grammar_slot_type_setting {
            use crate::types::*;

            formwork_model::block_binding! {
                #[doc = "Block [`Source`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
                Source
                arguments {
                    kms_key_arn: Str = "kms_key_arn required";
                    s3_bucket_name: Str = "s3_bucket_name required";
                    s3_object_key: Str = "s3_object_key required";
                }
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`GrammarSlotTypeSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
            GrammarSlotTypeSetting
            many {
                source: grammar_slot_type_setting::Source = "source optional list block 0 0";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ExternalSourceSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
        ExternalSourceSetting
        many {
            grammar_slot_type_setting: external_source_setting::GrammarSlotTypeSetting = "grammar_slot_type_setting optional list block 0 0";
        }
    }
    /// Blocks of [`SlotTypeValues`].
    pub mod slot_type_values {
        use crate::types::*;

        pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as SampleValue;
        pub use crate::shared::lex_lexv2models_intent_closing_setting_closing_response_message_group_message_custom_payload::CustomPayload as Synonyms;
    }
    formwork_model::block_binding! {
        #[doc = "Block [`SlotTypeValues`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
        SlotTypeValues
        many {
            sample_value: slot_type_values::SampleValue = "sample_value optional list block 0 0";
            synonyms: slot_type_values::Synonyms = "synonyms optional list block 0 0";
        }
    }
    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
    /// Blocks of [`ValueSelectionSetting`].
    pub mod value_selection_setting {
        use crate::types::*;

        formwork_model::block_binding! {
            #[doc = "Block [`AdvancedRecognitionSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
            AdvancedRecognitionSetting
            arguments {
                audio_recognition_strategy: Str = "audio_recognition_strategy optional\tin UseSlotValuesAsCustomVocabulary";
            }
        }
        formwork_model::block_binding! {
            #[doc = "Block [`RegexFilter`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
            RegexFilter
            arguments {
                pattern: Str = "pattern required";
            }
        }
    }
    formwork_model::block_binding! {
        #[doc = "Block [`ValueSelectionSetting`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
        ValueSelectionSetting
        arguments {
            resolution_strategy: Str = "resolution_strategy required\tin OriginalValue|TopResolution|Concatenation";
        }
        many {
            advanced_recognition_setting: value_selection_setting::AdvancedRecognitionSetting = "advanced_recognition_setting optional list block 0 0";
            regex_filter: value_selection_setting::RegexFilter = "regex_filter optional list block 0 0";
        }
    }
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_lexv2models_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lexv2models_slot_type)."]
    Managed "aws_lexv2models_slot_type" Lexv2modelsSlotType Lexv2modelsSlotTypeAttributes
    naming None;
    tags None;
    arguments {
        bot_id: Id<kind::Lexv2modelsBot> = "bot_id required\treplaces";
        bot_version: Str = "bot_version required";
        locale_id: Id<kind::Lexv2modelsBotLocale> = "locale_id required\treplaces";
        description: Str = "description optional";
        parent_slot_type_signature: Str = "parent_slot_type_signature optional";
    }
    unread {
        name: Str = "name required";
    }
    many {
        composite_slot_type_setting: lexv2models_slot_type::CompositeSlotTypeSetting = "composite_slot_type_setting optional list block 0 0";
        external_source_setting: lexv2models_slot_type::ExternalSourceSetting = "external_source_setting optional list block 0 0";
        slot_type_values: lexv2models_slot_type::SlotTypeValues = "slot_type_values optional list block 0 0";
        value_selection_setting: lexv2models_slot_type::ValueSelectionSetting = "value_selection_setting optional list block 0 0\titems - 1";
    }
    single {
        timeouts: lexv2models_slot_type::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        id: Id<kind::Lexv2modelsSlotType> = "id";
        name: Name<kind::Lexv2modelsSlotType> = "name";
        slot_type_id: Id<kind::Lexv2modelsSlotType> = "slot_type_id";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lex_bot`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_bot)."]
        Data "aws_lex_bot" LexBot LexBotAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            version: Str = "version optional";
        }
        attributes {
            arn: Arn<kind::LexBot> = "arn";
            checksum: Str = "checksum";
            child_directed: Bool = "child_directed";
            created_date: Str = "created_date";
            description: Str = "description";
            detect_sentiment: Bool = "detect_sentiment";
            enable_model_improvements: Bool = "enable_model_improvements";
            failure_reason: Str = "failure_reason";
            id: Id<kind::LexBot> = "id";
            idle_session_ttl_in_seconds: Num = "idle_session_ttl_in_seconds";
            last_updated_date: Str = "last_updated_date";
            locale: Str = "locale";
            name: Name<kind::LexBot> = "name";
            nlu_intent_confidence_threshold: Num = "nlu_intent_confidence_threshold";
            status: Str = "status";
            voice_id: Str = "voice_id";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lex_bot_alias`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_bot_alias)."]
        Data "aws_lex_bot_alias" LexBotAlias LexBotAliasAttributes
        naming None;
        tags None;
        arguments {
            bot_name: Str = "bot_name required";
        }
        unread {
            name: Str = "name required";
            id: Str = "id computed";
        }
        attributes {
            arn: Arn<kind::LexBotAlias> = "arn";
            bot_version: Str = "bot_version";
            checksum: Str = "checksum";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::LexBotAlias> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::LexBotAlias> = "name";
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lex_intent`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_intent)."]
        Data "aws_lex_intent" LexIntent LexIntentAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            version: Str = "version optional";
        }
        attributes {
            arn: Arn<kind::LexIntent> = "arn";
            checksum: Str = "checksum";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::LexIntent> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::LexIntent> = "name";
            parent_intent_signature: Str = "parent_intent_signature";
        }
    }
    /// Blocks of [`aws_lex_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_slot_type).
    pub mod lex_slot_type {
        use crate::types::*;

        formwork_model::accessor_binding! {
            #[doc = "Attributes [`EnumerationValueAttributes`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_slot_type)."]
            EnumerationValueAttributes
            attributes {
                synonyms: List<Str> = "synonyms";
                value: Str = "value";
            }
        }
    }
    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_lex_slot_type`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/lex_slot_type)."]
        Data "aws_lex_slot_type" LexSlotType LexSlotTypeAttributes
        naming None;
        tags None;
        unread {
            name: Str = "name required";
            id: Str = "id computed";
            version: Str = "version optional";
        }
        attributes {
            checksum: Str = "checksum";
            created_date: Str = "created_date";
            description: Str = "description";
            id: Id<kind::LexSlotType> = "id";
            last_updated_date: Str = "last_updated_date";
            name: Name<kind::LexSlotType> = "name";
            value_selection_strategy: Str = "value_selection_strategy";
        }
        objects {
            enumeration_value: Set<lex_slot_type::EnumerationValueAttributes> = "enumeration_value";
        }
    }
}
