// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Service `chatbot`.

use crate::types::*;

/// Blocks of [`aws_chatbot_slack_channel_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chatbot_slack_channel_configuration).
pub mod chatbot_slack_channel_configuration {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chatbot_slack_channel_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chatbot_slack_channel_configuration)."]
    Managed "aws_chatbot_slack_channel_configuration" ChatbotSlackChannelConfiguration ChatbotSlackChannelConfigurationAttributes
    naming None;
    tags Map;
    arguments {
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tservice iam";
        slack_channel_id: Str = "slack_channel_id required";
        slack_team_id: Str = "slack_team_id required";
        guardrail_policy_arns: List<Str> = "guardrail_policy_arns computed";
        logging_level: Str = "logging_level computed\tin ERROR|INFO|NONE";
        sns_topic_arns: Set<Str> = "sns_topic_arns computed";
        tags: Map<Str> = "tags optional";
        user_authorization_required: Bool = "user_authorization_required computed";
    }
    unread {
        configuration_name: Str = "configuration_name required";
    }
    single {
        timeouts: chatbot_slack_channel_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        chat_configuration_arn: Str = "chat_configuration_arn";
        configuration_name: Name<kind::ChatbotSlackChannelConfiguration> = "configuration_name";
        slack_channel_name: Str = "slack_channel_name";
        slack_team_name: Str = "slack_team_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Blocks of [`aws_chatbot_teams_channel_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chatbot_teams_channel_configuration).
pub mod chatbot_teams_channel_configuration {
    use crate::types::*;

    pub use crate::shared::amp_prometheus_scraper_timeouts::Timeouts;
}
formwork_model::resource_binding! {
    #[doc = "Resource [`aws_chatbot_teams_channel_configuration`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/chatbot_teams_channel_configuration)."]
    Managed "aws_chatbot_teams_channel_configuration" ChatbotTeamsChannelConfiguration ChatbotTeamsChannelConfigurationAttributes
    naming None;
    tags Map;
    arguments {
        channel_id: Str = "channel_id required";
        iam_role_arn: Arn<kind::IamRole> = "iam_role_arn required\tservice iam";
        team_id: Str = "team_id required";
        tenant_id: Str = "tenant_id required";
        channel_name: Str = "channel_name computed";
        guardrail_policy_arns: List<Str> = "guardrail_policy_arns computed";
        logging_level: Str = "logging_level computed\tin ERROR|INFO|NONE";
        sns_topic_arns: Set<Str> = "sns_topic_arns computed";
        tags: Map<Str> = "tags optional";
        team_name: Str = "team_name computed";
        user_authorization_required: Bool = "user_authorization_required computed";
    }
    unread {
        configuration_name: Str = "configuration_name required";
    }
    single {
        timeouts: chatbot_teams_channel_configuration::Timeouts = "timeouts optional single block 0 0";
    }
    attributes {
        chat_configuration_arn: Str = "chat_configuration_arn";
        configuration_name: Name<kind::ChatbotTeamsChannelConfiguration> = "configuration_name";
        tags_all: Map<Str> = "tags_all";
    }
}
/// Data sources.
pub(crate) mod data {
    use crate::types::*;

    formwork_model::resource_binding! {
        #[doc = "Data source [`aws_chatbot_slack_workspace`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/chatbot_slack_workspace)."]
        Data "aws_chatbot_slack_workspace" ChatbotSlackWorkspace ChatbotSlackWorkspaceAttributes
        naming None;
        tags None;
        arguments {
            slack_team_name: Str = "slack_team_name required";
        }
        attributes {
            slack_team_id: Str = "slack_team_id";
        }
    }
}
