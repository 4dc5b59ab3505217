// Generated from the schema of hashicorp/aws 5.100.0
// by `cargo xtask codegen`. Do not edit.
//! Typed bindings of the Terraform provider [`hashicorp/aws`](https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs) 5.100.0.
//! In: the provider's schema, at generation. Out: types that `resource!` and `data!` take.
//! It must not know: anything that is the same for all resources; that lies in `formwork-model`.
//! Change it by changing the schema, a fixup or the generator, then running the command above.

// The rows of the binding macros are documented on the provider's page of each type.
#![allow(missing_docs)]
// Every module imports the types of arguments, also the few that use none.
#![allow(unused_imports)]
// A service and its main resource often have one name.
#![allow(clippy::module_inception)]

/// The provider these bindings were generated from.
#[rustfmt::skip]
pub const PROVIDER: formwork_model::ProviderSchema = formwork_model::ProviderSchema {
    name: "aws",
    source: "hashicorp/aws",
    version: "5.100.0",
    documents: &[formwork_iam::check_document],
    safety: formwork_model::SafetyFacts {
        stateful: &[
        ("backup", &["aws_backup_vault", "aws_db_cluster_snapshot", "aws_db_snapshot", "aws_ebs_snapshot", "aws_redshift_cluster_snapshot"]),
        ("bucket", &["aws_glacier_vault", "aws_lightsail_bucket", "aws_s3_bucket", "aws_s3_directory_bucket", "aws_s3tables_table", "aws_s3tables_table_bucket"]),
        ("cache", &["aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache"]),
        ("database", &["aws_db_instance", "aws_docdb_cluster", "aws_docdb_cluster_instance", "aws_docdbelastic_cluster", "aws_dynamodb_global_table", "aws_dynamodb_table", "aws_elasticsearch_domain", "aws_keyspaces_table", "aws_memorydb_cluster", "aws_neptune_cluster", "aws_neptune_cluster_instance", "aws_opensearch_domain", "aws_opensearchserverless_collection", "aws_qldb_ledger", "aws_rds_cluster", "aws_rds_cluster_instance", "aws_rds_global_cluster", "aws_redshift_cluster", "aws_redshiftserverless_namespace", "aws_timestreaminfluxdb_db_instance", "aws_timestreamwrite_database", "aws_timestreamwrite_table"]),
        ("image", &["aws_ami", "aws_ecr_repository"]),
        ("key", &["aws_cloudhsm_v2_cluster", "aws_key_pair", "aws_kms_external_key", "aws_kms_key", "aws_kms_replica_key"]),
        ("log", &["aws_cloudtrail_event_data_store", "aws_cloudwatch_log_group"]),
        ("messages", &["aws_kinesis_stream", "aws_mq_broker", "aws_msk_cluster", "aws_msk_serverless_cluster", "aws_sqs_queue"]),
        ("secret", &["aws_secretsmanager_secret", "aws_secretsmanager_secret_version", "aws_ssm_parameter"]),
        ("users", &["aws_cognito_user_pool", "aws_directory_service_directory"]),
        ("volume", &["aws_ebs_volume", "aws_efs_file_system", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_ontap_volume", "aws_fsx_openzfs_file_system", "aws_fsx_openzfs_volume", "aws_fsx_windows_file_system", "aws_lightsail_disk"]),
        ("zone", &["aws_route53_zone"]),
        ],
        import_ids: &[
        ("aws_api_gateway_deployment", "{rest_api_id}/{id}"),
        ("aws_api_gateway_method", "{rest_api_id}/{resource_id}/{http_method}"),
        ("aws_api_gateway_resource", "{rest_api_id}/{id}"),
        ("aws_api_gateway_stage", "{rest_api_id}/{stage_name}"),
        ("aws_apigatewayv2_integration", "{api_id}/{id}"),
        ("aws_apigatewayv2_route", "{api_id}/{id}"),
        ("aws_apigatewayv2_stage", "{api_id}/{name}"),
        ("aws_appautoscaling_policy", "{service_namespace}/{resource_id}/{scalable_dimension}/{name}"),
        ("aws_appautoscaling_target", "{service_namespace}/{resource_id}/{scalable_dimension}"),
        ("aws_autoscaling_policy", "{autoscaling_group_name}/{name}"),
        ("aws_cloudwatch_event_target", "{event_bus_name}/{rule}/{target_id}"),
        ("aws_cognito_user_pool_client", "{user_pool_id}/{id}"),
        ("aws_ecs_cluster", "{name}"),
        ("aws_ecs_service", "{/cluster}/{name}"),
        ("aws_ecs_task_definition", "{arn}"),
        ("aws_iam_group_policy_attachment", "{group}/{policy_arn}"),
        ("aws_iam_role_policy_attachment", "{role}/{policy_arn}"),
        ("aws_iam_user_policy_attachment", "{user}/{policy_arn}"),
        ("aws_lambda_permission", "{function_name}/{statement_id}"),
        ("aws_route", "{route_table_id}_{destination_cidr_block}"),
        ("aws_route_table_association", "{subnet_id}/{route_table_id}"),
        ("aws_volume_attachment", "{device_name}:{volume_id}:{instance_id}"),
        ],
    },
};

#[rustfmt::skip]
pub mod functions;
#[rustfmt::skip]
pub mod kind;
#[rustfmt::skip]
pub mod provider;
mod services;
#[rustfmt::skip]
mod shared;

pub use provider::Provider;

/// The types of arguments, which every module of this crate names.
#[rustfmt::skip]
mod types {
    pub(crate) use crate::kind;
    pub(crate) use formwork_model::{Any, AnyArn, Arn, Bool, Id, List, Map, Name, Num, OneOf, Secret, Set, Str};
}

pub use formwork_iam as iam;
#[cfg(feature = "accessanalyzer")]
#[rustfmt::skip]
pub use crate::services::accessanalyzer::{
    accessanalyzer_analyzer,
    AccessanalyzerAnalyzer,
    accessanalyzer_archive_rule,
    AccessanalyzerArchiveRule,
};
#[cfg(feature = "account")]
#[rustfmt::skip]
pub use crate::services::account::{
    account_alternate_contact,
    AccountAlternateContact,
    AccountPrimaryContact,
    account_region,
    AccountRegion,
};
#[cfg(feature = "acm")]
#[rustfmt::skip]
pub use crate::services::acm::{
    acm_certificate,
    AcmCertificate,
    acm_certificate_validation,
    AcmCertificateValidation,
};
#[cfg(feature = "acmpca")]
#[rustfmt::skip]
pub use crate::services::acmpca::{
    acmpca_certificate,
    AcmpcaCertificate,
    acmpca_certificate_authority,
    AcmpcaCertificateAuthority,
    AcmpcaCertificateAuthorityCertificate,
    AcmpcaPermission,
    AcmpcaPolicy,
};
#[cfg(feature = "alb")]
#[rustfmt::skip]
pub use crate::services::alb::{
    alb,
    Alb,
    alb_listener,
    AlbListener,
    AlbListenerCertificate,
    alb_listener_rule,
    AlbListenerRule,
    alb_target_group,
    AlbTargetGroup,
    AlbTargetGroupAttachment,
};
#[cfg(feature = "amp")]
#[rustfmt::skip]
pub use crate::services::amp::{
    PrometheusAlertManagerDefinition,
    PrometheusRuleGroupNamespace,
    prometheus_scraper,
    PrometheusScraper,
    prometheus_workspace,
    PrometheusWorkspace,
    prometheus_workspace_configuration,
    PrometheusWorkspaceConfiguration,
};
#[cfg(feature = "amplify")]
#[rustfmt::skip]
pub use crate::services::amplify::{
    amplify_app,
    AmplifyApp,
    AmplifyBackendEnvironment,
    AmplifyBranch,
    amplify_domain_association,
    AmplifyDomainAssociation,
    AmplifyWebhook,
};
#[cfg(feature = "apigateway")]
#[rustfmt::skip]
pub use crate::services::apigateway::{
    api_gateway_account,
    ApiGatewayAccount,
    ApiGatewayApiKey,
    ApiGatewayAuthorizer,
    ApiGatewayBasePathMapping,
    ApiGatewayClientCertificate,
    api_gateway_deployment,
    ApiGatewayDeployment,
    api_gateway_documentation_part,
    ApiGatewayDocumentationPart,
    ApiGatewayDocumentationVersion,
    api_gateway_domain_name,
    ApiGatewayDomainName,
    ApiGatewayDomainNameAccessAssociation,
    ApiGatewayGatewayResponse,
    api_gateway_integration,
    ApiGatewayIntegration,
    ApiGatewayIntegrationResponse,
    ApiGatewayMethod,
    ApiGatewayMethodResponse,
    api_gateway_method_settings,
    ApiGatewayMethodSettings,
    ApiGatewayModel,
    ApiGatewayRequestValidator,
    ApiGatewayResource,
    api_gateway_rest_api,
    ApiGatewayRestApi,
    ApiGatewayRestApiPolicy,
    api_gateway_rest_api_put,
    ApiGatewayRestApiPut,
    api_gateway_stage,
    ApiGatewayStage,
    api_gateway_usage_plan,
    ApiGatewayUsagePlan,
    ApiGatewayUsagePlanKey,
    ApiGatewayVpcLink,
};
#[cfg(feature = "apigatewayv2")]
#[rustfmt::skip]
pub use crate::services::apigatewayv2::{
    apigatewayv2_api,
    Apigatewayv2Api,
    Apigatewayv2ApiMapping,
    apigatewayv2_authorizer,
    Apigatewayv2Authorizer,
    Apigatewayv2Deployment,
    apigatewayv2_domain_name,
    Apigatewayv2DomainName,
    apigatewayv2_integration,
    Apigatewayv2Integration,
    Apigatewayv2IntegrationResponse,
    Apigatewayv2Model,
    apigatewayv2_route,
    Apigatewayv2Route,
    Apigatewayv2RouteResponse,
    apigatewayv2_stage,
    Apigatewayv2Stage,
    Apigatewayv2VpcLink,
};
#[cfg(feature = "appautoscaling")]
#[rustfmt::skip]
pub use crate::services::appautoscaling::{
    appautoscaling_policy,
    AppautoscalingPolicy,
    appautoscaling_scheduled_action,
    AppautoscalingScheduledAction,
    appautoscaling_target,
    AppautoscalingTarget,
};
#[cfg(feature = "appconfig")]
#[rustfmt::skip]
pub use crate::services::appconfig::{
    AppconfigApplication,
    appconfig_configuration_profile,
    AppconfigConfigurationProfile,
    AppconfigDeployment,
    AppconfigDeploymentStrategy,
    appconfig_environment,
    AppconfigEnvironment,
    appconfig_extension,
    AppconfigExtension,
    AppconfigExtensionAssociation,
    AppconfigHostedConfigurationVersion,
    appintegrations_event_integration,
    AppintegrationsEventIntegration,
};
#[cfg(feature = "appfabric")]
#[rustfmt::skip]
pub use crate::services::appfabric::{
    appfabric_app_authorization,
    AppfabricAppAuthorization,
    appfabric_app_authorization_connection,
    AppfabricAppAuthorizationConnection,
    AppfabricAppBundle,
    AppfabricIngestion,
    appfabric_ingestion_destination,
    AppfabricIngestionDestination,
};
#[cfg(feature = "appflow")]
#[rustfmt::skip]
pub use crate::services::appflow::{
    appflow_connector_profile,
    AppflowConnectorProfile,
    appflow_flow,
    AppflowFlow,
};
#[cfg(feature = "appintegrations")]
#[rustfmt::skip]
pub use crate::services::appintegrations::{
    appintegrations_data_integration,
    AppintegrationsDataIntegration,
};
#[cfg(feature = "applicationinsights")]
#[rustfmt::skip]
pub use crate::services::applicationinsights::{
    ApplicationinsightsApplication,
};
#[cfg(feature = "appmesh")]
#[rustfmt::skip]
pub use crate::services::appmesh::{
    appmesh_gateway_route,
    AppmeshGatewayRoute,
    appmesh_mesh,
    AppmeshMesh,
    appmesh_route,
    AppmeshRoute,
    appmesh_virtual_gateway,
    AppmeshVirtualGateway,
    appmesh_virtual_node,
    AppmeshVirtualNode,
    appmesh_virtual_router,
    AppmeshVirtualRouter,
    appmesh_virtual_service,
    AppmeshVirtualService,
};
#[cfg(feature = "apprunner")]
#[rustfmt::skip]
pub use crate::services::apprunner::{
    ApprunnerAutoScalingConfigurationVersion,
    ApprunnerConnection,
    apprunner_custom_domain_association,
    ApprunnerCustomDomainAssociation,
    ApprunnerDefaultAutoScalingConfigurationVersion,
    apprunner_deployment,
    ApprunnerDeployment,
    apprunner_observability_configuration,
    ApprunnerObservabilityConfiguration,
    apprunner_service,
    ApprunnerService,
    ApprunnerVpcConnector,
    apprunner_vpc_ingress_connection,
    ApprunnerVpcIngressConnection,
};
#[cfg(feature = "appstream")]
#[rustfmt::skip]
pub use crate::services::appstream::{
    appstream_directory_config,
    AppstreamDirectoryConfig,
    appstream_fleet,
    AppstreamFleet,
    AppstreamFleetStackAssociation,
    appstream_image_builder,
    AppstreamImageBuilder,
    appstream_stack,
    AppstreamStack,
    AppstreamUser,
    AppstreamUserStackAssociation,
};
#[cfg(feature = "appsync")]
#[rustfmt::skip]
pub use crate::services::appsync::{
    AppsyncApiCache,
    AppsyncApiKey,
    appsync_datasource,
    AppsyncDatasource,
    AppsyncDomainName,
    AppsyncDomainNameApiAssociation,
    appsync_function,
    AppsyncFunction,
    appsync_graphql_api,
    AppsyncGraphqlApi,
    appsync_resolver,
    AppsyncResolver,
    appsync_source_api_association,
    AppsyncSourceApiAssociation,
    AppsyncType,
};
#[cfg(feature = "athena")]
#[rustfmt::skip]
pub use crate::services::athena::{
    athena_capacity_reservation,
    AthenaCapacityReservation,
    AthenaDataCatalog,
    athena_database,
    AthenaDatabase,
    AthenaNamedQuery,
    athena_prepared_statement,
    AthenaPreparedStatement,
    athena_workgroup,
    AthenaWorkgroup,
};
#[cfg(feature = "auditmanager")]
#[rustfmt::skip]
pub use crate::services::auditmanager::{
    AuditmanagerAccountRegistration,
    auditmanager_assessment,
    AuditmanagerAssessment,
    AuditmanagerAssessmentDelegation,
    AuditmanagerAssessmentReport,
    auditmanager_control,
    AuditmanagerControl,
    auditmanager_framework,
    AuditmanagerFramework,
    AuditmanagerFrameworkShare,
    AuditmanagerOrganizationAdminAccountRegistration,
};
#[cfg(feature = "autoscaling")]
#[rustfmt::skip]
pub use crate::services::autoscaling::{
    AutoscalingAttachment,
    autoscaling_group,
    AutoscalingGroup,
    autoscaling_group_tag,
    AutoscalingGroupTag,
    AutoscalingLifecycleHook,
    AutoscalingNotification,
    autoscaling_policy,
    AutoscalingPolicy,
    AutoscalingSchedule,
    autoscaling_traffic_source_attachment,
    AutoscalingTrafficSourceAttachment,
};
#[cfg(feature = "autoscalingplans")]
#[rustfmt::skip]
pub use crate::services::autoscalingplans::{
    autoscalingplans_scaling_plan,
    AutoscalingplansScalingPlan,
};
#[cfg(feature = "backup")]
#[rustfmt::skip]
pub use crate::services::backup::{
    backup_framework,
    BackupFramework,
    BackupGlobalSettings,
    backup_logically_air_gapped_vault,
    BackupLogicallyAirGappedVault,
    backup_plan,
    BackupPlan,
    BackupRegionSettings,
    backup_report_plan,
    BackupReportPlan,
    backup_restore_testing_plan,
    BackupRestoreTestingPlan,
    backup_restore_testing_selection,
    BackupRestoreTestingSelection,
    backup_selection,
    BackupSelection,
    backup_vault,
    BackupVault,
    BackupVaultLockConfiguration,
    BackupVaultNotifications,
    BackupVaultPolicy,
};
#[cfg(feature = "batch")]
#[rustfmt::skip]
pub use crate::services::batch::{
    batch_compute_environment,
    BatchComputeEnvironment,
    batch_job_definition,
    BatchJobDefinition,
    batch_job_queue,
    BatchJobQueue,
    batch_scheduling_policy,
    BatchSchedulingPolicy,
};
#[cfg(feature = "bcmdata")]
#[rustfmt::skip]
pub use crate::services::bcmdata::{
    bcmdataexports_export,
    BcmdataexportsExport,
};
#[cfg(feature = "bedrock")]
#[rustfmt::skip]
pub use crate::services::bedrock::{
    bedrock_custom_model,
    BedrockCustomModel,
    bedrock_guardrail,
    BedrockGuardrail,
    bedrock_guardrail_version,
    BedrockGuardrailVersion,
    bedrock_inference_profile,
    BedrockInferenceProfile,
    bedrock_provisioned_model_throughput,
    BedrockProvisionedModelThroughput,
    bedrockagent_agent,
    BedrockagentAgent,
    bedrockagent_agent_action_group,
    BedrockagentAgentActionGroup,
    bedrockagent_agent_alias,
    BedrockagentAgentAlias,
    bedrockagent_agent_collaborator,
    BedrockagentAgentCollaborator,
    bedrockagent_agent_knowledge_base_association,
    BedrockagentAgentKnowledgeBaseAssociation,
    bedrockagent_data_source,
    BedrockagentDataSource,
    bedrockagent_knowledge_base,
    BedrockagentKnowledgeBase,
    bedrockagent_prompt,
    BedrockagentPrompt,
};
#[cfg(feature = "bedrockmodel")]
#[rustfmt::skip]
pub use crate::services::bedrockmodel::{
    bedrock_model_invocation_logging_configuration,
    BedrockModelInvocationLoggingConfiguration,
};
#[cfg(feature = "budgets")]
#[rustfmt::skip]
pub use crate::services::budgets::{
    budgets_budget,
    BudgetsBudget,
    budgets_budget_action,
    BudgetsBudgetAction,
};
#[cfg(feature = "chatbot")]
#[rustfmt::skip]
pub use crate::services::chatbot::{
    chatbot_slack_channel_configuration,
    ChatbotSlackChannelConfiguration,
    chatbot_teams_channel_configuration,
    ChatbotTeamsChannelConfiguration,
};
#[cfg(feature = "chime")]
#[rustfmt::skip]
pub use crate::services::chime::{
    ChimeVoiceConnector,
    chime_voice_connector_group,
    ChimeVoiceConnectorGroup,
    ChimeVoiceConnectorLogging,
    chime_voice_connector_origination,
    ChimeVoiceConnectorOrigination,
    chime_voice_connector_streaming,
    ChimeVoiceConnectorStreaming,
    ChimeVoiceConnectorTermination,
    chime_voice_connector_termination_credentials,
    ChimeVoiceConnectorTerminationCredentials,
    chimesdkvoice_global_settings,
    ChimesdkvoiceGlobalSettings,
    chimesdkvoice_sip_media_application,
    ChimesdkvoiceSipMediaApplication,
    chimesdkvoice_sip_rule,
    ChimesdkvoiceSipRule,
    chimesdkvoice_voice_profile_domain,
    ChimesdkvoiceVoiceProfileDomain,
};
#[cfg(feature = "chimesdkmediapipelines")]
#[rustfmt::skip]
pub use crate::services::chimesdkmediapipelines::{
    chimesdkmediapipelines_media_insights_pipeline_configuration,
    ChimesdkmediapipelinesMediaInsightsPipelineConfiguration,
};
#[cfg(feature = "cleanrooms")]
#[rustfmt::skip]
pub use crate::services::cleanrooms::{
    cleanrooms_collaboration,
    CleanroomsCollaboration,
    cleanrooms_configured_table,
    CleanroomsConfiguredTable,
    cleanrooms_membership,
    CleanroomsMembership,
};
#[cfg(feature = "cloud9")]
#[rustfmt::skip]
pub use crate::services::cloud9::{
    Cloud9EnvironmentEc2,
    Cloud9EnvironmentMembership,
};
#[cfg(feature = "cloudcontrol")]
#[rustfmt::skip]
pub use crate::services::cloudcontrol::{
    cloudcontrolapi_resource,
    CloudcontrolapiResource,
};
#[cfg(feature = "cloudformation")]
#[rustfmt::skip]
pub use crate::services::cloudformation::{
    cloudformation_stack,
    CloudformationStack,
    cloudformation_stack_instances,
    CloudformationStackInstances,
    cloudformation_stack_set,
    CloudformationStackSet,
    cloudformation_stack_set_instance,
    CloudformationStackSetInstance,
    cloudformation_type,
    CloudformationType,
};
#[cfg(feature = "cloudfront")]
#[rustfmt::skip]
pub use crate::services::cloudfront::{
    cloudfront_cache_policy,
    CloudfrontCachePolicy,
    cloudfront_continuous_deployment_policy,
    CloudfrontContinuousDeploymentPolicy,
    cloudfront_distribution,
    CloudfrontDistribution,
    cloudfront_field_level_encryption_config,
    CloudfrontFieldLevelEncryptionConfig,
    cloudfront_field_level_encryption_profile,
    CloudfrontFieldLevelEncryptionProfile,
    CloudfrontFunction,
    CloudfrontKeyGroup,
    cloudfront_key_value_store,
    CloudfrontKeyValueStore,
    cloudfront_monitoring_subscription,
    CloudfrontMonitoringSubscription,
    CloudfrontOriginAccessControl,
    CloudfrontOriginAccessIdentity,
    cloudfront_origin_request_policy,
    CloudfrontOriginRequestPolicy,
    CloudfrontPublicKey,
    cloudfront_realtime_log_config,
    CloudfrontRealtimeLogConfig,
    cloudfront_response_headers_policy,
    CloudfrontResponseHeadersPolicy,
    cloudfront_vpc_origin,
    CloudfrontVpcOrigin,
    CloudfrontkeyvaluestoreKey,
    cloudfrontkeyvaluestore_keys_exclusive,
    CloudfrontkeyvaluestoreKeysExclusive,
};
#[cfg(feature = "cloudhsmv2")]
#[rustfmt::skip]
pub use crate::services::cloudhsmv2::{
    cloudhsm_v2_cluster,
    CloudhsmV2Cluster,
    cloudhsm_v2_hsm,
    CloudhsmV2Hsm,
};
#[cfg(feature = "cloudsearch")]
#[rustfmt::skip]
pub use crate::services::cloudsearch::{
    cloudsearch_domain,
    CloudsearchDomain,
    cloudsearch_domain_service_access_policy,
    CloudsearchDomainServiceAccessPolicy,
};
#[cfg(feature = "cloudtrail")]
#[rustfmt::skip]
pub use crate::services::cloudtrail::{
    cloudtrail,
    Cloudtrail,
    cloudtrail_event_data_store,
    CloudtrailEventDataStore,
    CloudtrailOrganizationDelegatedAdminAccount,
};
#[cfg(feature = "cloudwatch")]
#[rustfmt::skip]
pub use crate::services::cloudwatch::{
    cloudwatch_composite_alarm,
    CloudwatchCompositeAlarm,
    CloudwatchContributorInsightRule,
    CloudwatchContributorManagedInsightRule,
    CloudwatchDashboard,
    CloudwatchEventApiDestination,
    CloudwatchEventArchive,
    cloudwatch_event_bus,
    CloudwatchEventBus,
    CloudwatchEventBusPolicy,
    cloudwatch_event_connection,
    CloudwatchEventConnection,
    cloudwatch_event_endpoint,
    CloudwatchEventEndpoint,
    cloudwatch_event_permission,
    CloudwatchEventPermission,
    CloudwatchEventRule,
    cloudwatch_event_target,
    CloudwatchEventTarget,
    CloudwatchLogAccountPolicy,
    CloudwatchLogAnomalyDetector,
    CloudwatchLogDataProtectionPolicy,
    cloudwatch_log_delivery,
    CloudwatchLogDelivery,
    cloudwatch_log_delivery_destination,
    CloudwatchLogDeliveryDestination,
    CloudwatchLogDeliveryDestinationPolicy,
    CloudwatchLogDeliverySource,
    CloudwatchLogDestination,
    CloudwatchLogDestinationPolicy,
    CloudwatchLogGroup,
    CloudwatchLogIndexPolicy,
    cloudwatch_log_metric_filter,
    CloudwatchLogMetricFilter,
    CloudwatchLogResourcePolicy,
    CloudwatchLogStream,
    CloudwatchLogSubscriptionFilter,
    cloudwatch_metric_alarm,
    CloudwatchMetricAlarm,
    cloudwatch_metric_stream,
    CloudwatchMetricStream,
    CloudwatchQueryDefinition,
    internetmonitor_monitor,
    InternetmonitorMonitor,
};
#[cfg(feature = "codeartifact")]
#[rustfmt::skip]
pub use crate::services::codeartifact::{
    CodeartifactDomain,
    CodeartifactDomainPermissionsPolicy,
    codeartifact_repository,
    CodeartifactRepository,
    CodeartifactRepositoryPermissionsPolicy,
};
#[cfg(feature = "codebuild")]
#[rustfmt::skip]
pub use crate::services::codebuild::{
    codebuild_fleet,
    CodebuildFleet,
    codebuild_project,
    CodebuildProject,
    codebuild_report_group,
    CodebuildReportGroup,
    CodebuildResourcePolicy,
    CodebuildSourceCredential,
    codebuild_webhook,
    CodebuildWebhook,
};
#[cfg(feature = "codecatalyst")]
#[rustfmt::skip]
pub use crate::services::codecatalyst::{
    codecatalyst_dev_environment,
    CodecatalystDevEnvironment,
    codecatalyst_project,
    CodecatalystProject,
    codecatalyst_source_repository,
    CodecatalystSourceRepository,
};
#[cfg(feature = "codecommit")]
#[rustfmt::skip]
pub use crate::services::codecommit::{
    CodecommitApprovalRuleTemplate,
    CodecommitApprovalRuleTemplateAssociation,
    CodecommitRepository,
    codecommit_trigger,
    CodecommitTrigger,
};
#[cfg(feature = "codeconnections")]
#[rustfmt::skip]
pub use crate::services::codeconnections::{
    codeconnections_connection,
    CodeconnectionsConnection,
    codeconnections_host,
    CodeconnectionsHost,
};
#[cfg(feature = "codedeploy")]
#[rustfmt::skip]
pub use crate::services::codedeploy::{
    CodedeployApp,
    codedeploy_deployment_config,
    CodedeployDeploymentConfig,
    codedeploy_deployment_group,
    CodedeployDeploymentGroup,
};
#[cfg(feature = "codeguruprofiler")]
#[rustfmt::skip]
pub use crate::services::codeguruprofiler::{
    codeguruprofiler_profiling_group,
    CodeguruprofilerProfilingGroup,
};
#[cfg(feature = "codegurureviewer")]
#[rustfmt::skip]
pub use crate::services::codegurureviewer::{
    codegurureviewer_repository_association,
    CodegurureviewerRepositoryAssociation,
};
#[cfg(feature = "codepipeline")]
#[rustfmt::skip]
pub use crate::services::codepipeline::{
    codepipeline,
    Codepipeline,
    codepipeline_custom_action_type,
    CodepipelineCustomActionType,
    codepipeline_webhook,
    CodepipelineWebhook,
};
#[cfg(feature = "codestarconnections")]
#[rustfmt::skip]
pub use crate::services::codestarconnections::{
    CodestarconnectionsConnection,
    codestarconnections_host,
    CodestarconnectionsHost,
};
#[cfg(feature = "codestarnotifications")]
#[rustfmt::skip]
pub use crate::services::codestarnotifications::{
    codestarnotifications_notification_rule,
    CodestarnotificationsNotificationRule,
};
#[cfg(feature = "cognito")]
#[rustfmt::skip]
pub use crate::services::cognito::{
    cognito_identity_pool,
    CognitoIdentityPool,
    CognitoIdentityPoolProviderPrincipalTag,
    cognito_identity_pool_roles_attachment,
    CognitoIdentityPoolRolesAttachment,
    CognitoIdentityProvider,
    cognito_managed_user_pool_client,
    CognitoManagedUserPoolClient,
    cognito_resource_server,
    CognitoResourceServer,
    cognito_risk_configuration,
    CognitoRiskConfiguration,
    CognitoUser,
    CognitoUserGroup,
    CognitoUserInGroup,
    cognito_user_pool,
    CognitoUserPool,
    cognito_user_pool_client,
    CognitoUserPoolClient,
    CognitoUserPoolDomain,
    CognitoUserPoolUiCustomization,
};
#[cfg(feature = "comprehend")]
#[rustfmt::skip]
pub use crate::services::comprehend::{
    comprehend_document_classifier,
    ComprehendDocumentClassifier,
    comprehend_entity_recognizer,
    ComprehendEntityRecognizer,
};
#[cfg(feature = "computeoptimizer")]
#[rustfmt::skip]
pub use crate::services::computeoptimizer::{
    computeoptimizer_enrollment_status,
    ComputeoptimizerEnrollmentStatus,
    computeoptimizer_recommendation_preferences,
    ComputeoptimizerRecommendationPreferences,
};
#[cfg(feature = "config")]
#[rustfmt::skip]
pub use crate::services::config::{
    ConfigAggregateAuthorization,
    config_config_rule,
    ConfigConfigRule,
    config_configuration_aggregator,
    ConfigConfigurationAggregator,
    config_configuration_recorder,
    ConfigConfigurationRecorder,
    ConfigConfigurationRecorderStatus,
    config_conformance_pack,
    ConfigConformancePack,
    config_delivery_channel,
    ConfigDeliveryChannel,
    config_organization_conformance_pack,
    ConfigOrganizationConformancePack,
    config_organization_custom_policy_rule,
    ConfigOrganizationCustomPolicyRule,
    config_organization_custom_rule,
    ConfigOrganizationCustomRule,
    config_organization_managed_rule,
    ConfigOrganizationManagedRule,
    config_remediation_configuration,
    ConfigRemediationConfiguration,
    ConfigRetentionConfiguration,
};
#[cfg(feature = "connect")]
#[rustfmt::skip]
pub use crate::services::connect::{
    connect_bot_association,
    ConnectBotAssociation,
    ConnectContactFlow,
    ConnectContactFlowModule,
    connect_hours_of_operation,
    ConnectHoursOfOperation,
    connect_instance,
    ConnectInstance,
    connect_instance_storage_config,
    ConnectInstanceStorageConfig,
    ConnectLambdaFunctionAssociation,
    connect_phone_number,
    ConnectPhoneNumber,
    connect_queue,
    ConnectQueue,
    connect_quick_connect,
    ConnectQuickConnect,
    connect_routing_profile,
    ConnectRoutingProfile,
    ConnectSecurityProfile,
    connect_user,
    ConnectUser,
    connect_user_hierarchy_group,
    ConnectUserHierarchyGroup,
    connect_user_hierarchy_structure,
    ConnectUserHierarchyStructure,
    connect_vocabulary,
    ConnectVocabulary,
};
#[cfg(feature = "controltower")]
#[rustfmt::skip]
pub use crate::services::controltower::{
    controltower_control,
    ControltowerControl,
    controltower_landing_zone,
    ControltowerLandingZone,
};
#[cfg(feature = "costexplorer")]
#[rustfmt::skip]
pub use crate::services::costexplorer::{
    CeAnomalyMonitor,
    ce_anomaly_subscription,
    CeAnomalySubscription,
    CeCostAllocationTag,
    ce_cost_category,
    CeCostCategory,
};
#[cfg(feature = "costoptimizationhub")]
#[rustfmt::skip]
pub use crate::services::costoptimizationhub::{
    CostoptimizationhubEnrollmentStatus,
    CostoptimizationhubPreferences,
};
#[cfg(feature = "cur")]
#[rustfmt::skip]
pub use crate::services::cur::{
    CurReportDefinition,
};
#[cfg(feature = "customerprofiles")]
#[rustfmt::skip]
pub use crate::services::customerprofiles::{
    customerprofiles_domain,
    CustomerprofilesDomain,
    customerprofiles_profile,
    CustomerprofilesProfile,
};
#[cfg(feature = "dataexchange")]
#[rustfmt::skip]
pub use crate::services::dataexchange::{
    DataexchangeDataSet,
    dataexchange_event_action,
    DataexchangeEventAction,
    DataexchangeRevision,
    dataexchange_revision_assets,
    DataexchangeRevisionAssets,
};
#[cfg(feature = "datapipeline")]
#[rustfmt::skip]
pub use crate::services::datapipeline::{
    DatapipelinePipeline,
    datapipeline_pipeline_definition,
    DatapipelinePipelineDefinition,
};
#[cfg(feature = "datasync")]
#[rustfmt::skip]
pub use crate::services::datasync::{
    datasync_agent,
    DatasyncAgent,
    datasync_location_azure_blob,
    DatasyncLocationAzureBlob,
    datasync_location_efs,
    DatasyncLocationEfs,
    DatasyncLocationFsxLustreFileSystem,
    datasync_location_fsx_ontap_file_system,
    DatasyncLocationFsxOntapFileSystem,
    datasync_location_fsx_openzfs_file_system,
    DatasyncLocationFsxOpenzfsFileSystem,
    DatasyncLocationFsxWindowsFileSystem,
    datasync_location_hdfs,
    DatasyncLocationHdfs,
    datasync_location_nfs,
    DatasyncLocationNfs,
    DatasyncLocationObjectStorage,
    datasync_location_s3,
    DatasyncLocationS3,
    datasync_location_smb,
    DatasyncLocationSmb,
    datasync_task,
    DatasyncTask,
};
#[cfg(feature = "datazone")]
#[rustfmt::skip]
pub use crate::services::datazone::{
    datazone_asset_type,
    DatazoneAssetType,
    datazone_domain,
    DatazoneDomain,
    datazone_environment,
    DatazoneEnvironment,
    DatazoneEnvironmentBlueprintConfiguration,
    datazone_environment_profile,
    DatazoneEnvironmentProfile,
    datazone_form_type,
    DatazoneFormType,
    DatazoneGlossary,
    datazone_glossary_term,
    DatazoneGlossaryTerm,
    datazone_project,
    DatazoneProject,
    datazone_user_profile,
    DatazoneUserProfile,
};
#[cfg(feature = "dax")]
#[rustfmt::skip]
pub use crate::services::dax::{
    dax_cluster,
    DaxCluster,
    dax_parameter_group,
    DaxParameterGroup,
    DaxSubnetGroup,
};
#[cfg(feature = "detective")]
#[rustfmt::skip]
pub use crate::services::detective::{
    DetectiveGraph,
    DetectiveInvitationAccepter,
    DetectiveMember,
    DetectiveOrganizationAdminAccount,
    DetectiveOrganizationConfiguration,
};
#[cfg(feature = "devicefarm")]
#[rustfmt::skip]
pub use crate::services::devicefarm::{
    devicefarm_device_pool,
    DevicefarmDevicePool,
    DevicefarmInstanceProfile,
    DevicefarmNetworkProfile,
    DevicefarmProject,
    devicefarm_test_grid_project,
    DevicefarmTestGridProject,
    DevicefarmUpload,
};
#[cfg(feature = "devopsguru")]
#[rustfmt::skip]
pub use crate::services::devopsguru::{
    devopsguru_event_sources_config,
    DevopsguruEventSourcesConfig,
    devopsguru_notification_channel,
    DevopsguruNotificationChannel,
    devopsguru_resource_collection,
    DevopsguruResourceCollection,
    devopsguru_service_integration,
    DevopsguruServiceIntegration,
};
#[cfg(feature = "directconnect")]
#[rustfmt::skip]
pub use crate::services::directconnect::{
    dx_bgp_peer,
    DxBgpPeer,
    DxConnection,
    DxConnectionAssociation,
    DxConnectionConfirmation,
    dx_gateway,
    DxGateway,
    dx_gateway_association,
    DxGatewayAssociation,
    DxGatewayAssociationProposal,
    DxHostedConnection,
    dx_hosted_private_virtual_interface,
    DxHostedPrivateVirtualInterface,
    dx_hosted_private_virtual_interface_accepter,
    DxHostedPrivateVirtualInterfaceAccepter,
    dx_hosted_public_virtual_interface,
    DxHostedPublicVirtualInterface,
    dx_hosted_public_virtual_interface_accepter,
    DxHostedPublicVirtualInterfaceAccepter,
    dx_hosted_transit_virtual_interface,
    DxHostedTransitVirtualInterface,
    dx_hosted_transit_virtual_interface_accepter,
    DxHostedTransitVirtualInterfaceAccepter,
    DxLag,
    DxMacsecKeyAssociation,
    dx_private_virtual_interface,
    DxPrivateVirtualInterface,
    dx_public_virtual_interface,
    DxPublicVirtualInterface,
    dx_transit_virtual_interface,
    DxTransitVirtualInterface,
};
#[cfg(feature = "directoryservice")]
#[rustfmt::skip]
pub use crate::services::directoryservice::{
    DirectoryServiceConditionalForwarder,
    directory_service_directory,
    DirectoryServiceDirectory,
    DirectoryServiceLogSubscription,
    directory_service_radius_settings,
    DirectoryServiceRadiusSettings,
    directory_service_region,
    DirectoryServiceRegion,
    directory_service_shared_directory,
    DirectoryServiceSharedDirectory,
    directory_service_shared_directory_accepter,
    DirectoryServiceSharedDirectoryAccepter,
    DirectoryServiceTrust,
};
#[cfg(feature = "dlm")]
#[rustfmt::skip]
pub use crate::services::dlm::{
    dlm_lifecycle_policy,
    DlmLifecyclePolicy,
};
#[cfg(feature = "dms")]
#[rustfmt::skip]
pub use crate::services::dms::{
    DmsCertificate,
    dms_endpoint,
    DmsEndpoint,
    dms_event_subscription,
    DmsEventSubscription,
    dms_replication_config,
    DmsReplicationConfig,
    dms_replication_instance,
    DmsReplicationInstance,
    DmsReplicationSubnetGroup,
    DmsReplicationTask,
    dms_s3_endpoint,
    DmsS3Endpoint,
};
#[cfg(feature = "docdb")]
#[rustfmt::skip]
pub use crate::services::docdb::{
    docdb_cluster,
    DocdbCluster,
    docdb_cluster_instance,
    DocdbClusterInstance,
    docdb_cluster_parameter_group,
    DocdbClusterParameterGroup,
    docdb_cluster_snapshot,
    DocdbClusterSnapshot,
    docdb_event_subscription,
    DocdbEventSubscription,
    docdb_global_cluster,
    DocdbGlobalCluster,
    DocdbSubnetGroup,
    docdbelastic_cluster,
    DocdbelasticCluster,
};
#[cfg(feature = "drs")]
#[rustfmt::skip]
pub use crate::services::drs::{
    drs_replication_configuration_template,
    DrsReplicationConfigurationTemplate,
};
#[cfg(feature = "dsql")]
#[rustfmt::skip]
pub use crate::services::dsql::{
    dsql_cluster,
    DsqlCluster,
    dsql_cluster_peering,
    DsqlClusterPeering,
};
#[cfg(feature = "dynamodb")]
#[rustfmt::skip]
pub use crate::services::dynamodb::{
    dynamodb_contributor_insights,
    DynamodbContributorInsights,
    dynamodb_global_table,
    DynamodbGlobalTable,
    DynamodbKinesisStreamingDestination,
    DynamodbResourcePolicy,
    dynamodb_table,
    DynamodbTable,
    dynamodb_table_export,
    DynamodbTableExport,
    DynamodbTableItem,
    dynamodb_table_replica,
    DynamodbTableReplica,
    DynamodbTag,
};
#[cfg(feature = "ebs")]
#[rustfmt::skip]
pub use crate::services::ebs::{
    EbsDefaultKmsKey,
    EbsEncryptionByDefault,
    ebs_fast_snapshot_restore,
    EbsFastSnapshotRestore,
    ebs_snapshot,
    EbsSnapshot,
    EbsSnapshotBlockPublicAccess,
    ebs_snapshot_copy,
    EbsSnapshotCopy,
    ebs_snapshot_import,
    EbsSnapshotImport,
    ebs_volume,
    EbsVolume,
};
#[cfg(feature = "ec2")]
#[rustfmt::skip]
pub use crate::services::ec2::{
    ami,
    Ami,
    ami_copy,
    AmiCopy,
    ami_from_instance,
    AmiFromInstance,
    AmiLaunchPermission,
    CustomerGateway,
    default_network_acl,
    DefaultNetworkAcl,
    default_route_table,
    DefaultRouteTable,
    default_security_group,
    DefaultSecurityGroup,
    default_subnet,
    DefaultSubnet,
    DefaultVpc,
    DefaultVpcDhcpOptions,
    Ec2AvailabilityZoneGroup,
    ec2_capacity_block_reservation,
    Ec2CapacityBlockReservation,
    ec2_capacity_reservation,
    Ec2CapacityReservation,
    Ec2CarrierGateway,
    ec2_default_credit_specification,
    Ec2DefaultCreditSpecification,
    ec2_fleet,
    Ec2Fleet,
    ec2_host,
    Ec2Host,
    ec2_image_block_public_access,
    Ec2ImageBlockPublicAccess,
    Ec2InstanceMetadataDefaults,
    Ec2LocalGatewayRoute,
    Ec2LocalGatewayRouteTableVpcAssociation,
    ec2_managed_prefix_list,
    Ec2ManagedPrefixList,
    Ec2ManagedPrefixListEntry,
    ec2_network_insights_analysis,
    Ec2NetworkInsightsAnalysis,
    ec2_network_insights_path,
    Ec2NetworkInsightsPath,
    Ec2SerialConsoleAccess,
    Ec2SubnetCidrReservation,
    Ec2Tag,
    Ec2TrafficMirrorFilter,
    ec2_traffic_mirror_filter_rule,
    Ec2TrafficMirrorFilterRule,
    Ec2TrafficMirrorSession,
    Ec2TrafficMirrorTarget,
    EgressOnlyInternetGateway,
    eip,
    Eip,
    EipAssociation,
    eip_domain_name,
    EipDomainName,
    flow_log,
    FlowLog,
    instance,
    Instance,
    internet_gateway,
    InternetGateway,
    internet_gateway_attachment,
    InternetGatewayAttachment,
    KeyPair,
    launch_configuration,
    LaunchConfiguration,
    launch_template,
    LaunchTemplate,
    main_route_table_association,
    MainRouteTableAssociation,
    nat_gateway,
    NatGateway,
    network_acl,
    NetworkAcl,
    NetworkAclAssociation,
    NetworkAclRule,
    network_interface,
    NetworkInterface,
    NetworkInterfaceAttachment,
    network_interface_permission,
    NetworkInterfacePermission,
    network_interface_sg_attachment,
    NetworkInterfaceSgAttachment,
    PlacementGroup,
    ProxyProtocolPolicy,
    route,
    Route,
    route_table,
    RouteTable,
    route_table_association,
    RouteTableAssociation,
    security_group,
    SecurityGroup,
    security_group_rule,
    SecurityGroupRule,
    snapshot_create_volume_permission,
    SnapshotCreateVolumePermission,
    SpotDatafeedSubscription,
    spot_fleet_request,
    SpotFleetRequest,
    spot_instance_request,
    SpotInstanceRequest,
    subnet,
    Subnet,
    volume_attachment,
    VolumeAttachment,
    Vpc,
    vpc_block_public_access_exclusion,
    VpcBlockPublicAccessExclusion,
    vpc_block_public_access_options,
    VpcBlockPublicAccessOptions,
    VpcDhcpOptions,
    VpcDhcpOptionsAssociation,
    vpc_endpoint,
    VpcEndpoint,
    VpcEndpointConnectionAccepter,
    VpcEndpointConnectionNotification,
    vpc_endpoint_policy,
    VpcEndpointPolicy,
    VpcEndpointRouteTableAssociation,
    VpcEndpointSecurityGroupAssociation,
    vpc_endpoint_service,
    VpcEndpointService,
    VpcEndpointServiceAllowedPrincipal,
    vpc_endpoint_subnet_association,
    VpcEndpointSubnetAssociation,
    vpc_ipam,
    VpcIpam,
    VpcIpamOrganizationAdminAccount,
    vpc_ipam_pool,
    VpcIpamPool,
    vpc_ipam_pool_cidr,
    VpcIpamPoolCidr,
    VpcIpamPoolCidrAllocation,
    VpcIpamPreviewNextCidr,
    vpc_ipam_resource_discovery,
    VpcIpamResourceDiscovery,
    vpc_ipam_resource_discovery_association,
    VpcIpamResourceDiscoveryAssociation,
    vpc_ipam_scope,
    VpcIpamScope,
    vpc_ipv4_cidr_block_association,
    VpcIpv4CidrBlockAssociation,
    vpc_ipv6_cidr_block_association,
    VpcIpv6CidrBlockAssociation,
    VpcNetworkPerformanceMetricSubscription,
    vpc_peering_connection,
    VpcPeeringConnection,
    vpc_peering_connection_accepter,
    VpcPeeringConnectionAccepter,
    vpc_peering_connection_options,
    VpcPeeringConnectionOptions,
    vpn_connection,
    VpnConnection,
    VpnConnectionRoute,
    VpnGateway,
    VpnGatewayAttachment,
    vpn_gateway_route_propagation,
    VpnGatewayRoutePropagation,
};
#[cfg(feature = "ec2clientvpn")]
#[rustfmt::skip]
pub use crate::services::ec2clientvpn::{
    ec2_client_vpn_authorization_rule,
    Ec2ClientVpnAuthorizationRule,
    ec2_client_vpn_endpoint,
    Ec2ClientVpnEndpoint,
    ec2_client_vpn_network_association,
    Ec2ClientVpnNetworkAssociation,
    ec2_client_vpn_route,
    Ec2ClientVpnRoute,
};
#[cfg(feature = "ec2transitgateway")]
#[rustfmt::skip]
pub use crate::services::ec2transitgateway::{
    ec2_instance_connect_endpoint,
    Ec2InstanceConnectEndpoint,
    ec2_instance_state,
    Ec2InstanceState,
    ec2_transit_gateway,
    Ec2TransitGateway,
    ec2_transit_gateway_connect,
    Ec2TransitGatewayConnect,
    ec2_transit_gateway_connect_peer,
    Ec2TransitGatewayConnectPeer,
    ec2_transit_gateway_default_route_table_association,
    Ec2TransitGatewayDefaultRouteTableAssociation,
    ec2_transit_gateway_default_route_table_propagation,
    Ec2TransitGatewayDefaultRouteTablePropagation,
    ec2_transit_gateway_multicast_domain,
    Ec2TransitGatewayMulticastDomain,
    ec2_transit_gateway_multicast_domain_association,
    Ec2TransitGatewayMulticastDomainAssociation,
    Ec2TransitGatewayMulticastGroupMember,
    Ec2TransitGatewayMulticastGroupSource,
    ec2_transit_gateway_peering_attachment,
    Ec2TransitGatewayPeeringAttachment,
    Ec2TransitGatewayPeeringAttachmentAccepter,
    Ec2TransitGatewayPolicyTable,
    Ec2TransitGatewayPolicyTableAssociation,
    Ec2TransitGatewayPrefixListReference,
    Ec2TransitGatewayRoute,
    Ec2TransitGatewayRouteTable,
    Ec2TransitGatewayRouteTableAssociation,
    Ec2TransitGatewayRouteTablePropagation,
    Ec2TransitGatewayVpcAttachment,
    Ec2TransitGatewayVpcAttachmentAccepter,
};
#[cfg(feature = "ecr")]
#[rustfmt::skip]
pub use crate::services::ecr::{
    EcrAccountSetting,
    EcrLifecyclePolicy,
    EcrPullThroughCacheRule,
    EcrRegistryPolicy,
    ecr_registry_scanning_configuration,
    EcrRegistryScanningConfiguration,
    ecr_replication_configuration,
    EcrReplicationConfiguration,
    ecr_repository,
    EcrRepository,
    ecr_repository_creation_template,
    EcrRepositoryCreationTemplate,
    EcrRepositoryPolicy,
};
#[cfg(feature = "ecrpublic")]
#[rustfmt::skip]
pub use crate::services::ecrpublic::{
    ecrpublic_repository,
    EcrpublicRepository,
    EcrpublicRepositoryPolicy,
};
#[cfg(feature = "ecs")]
#[rustfmt::skip]
pub use crate::services::ecs::{
    EcsAccountSettingDefault,
    ecs_capacity_provider,
    EcsCapacityProvider,
    ecs_cluster,
    EcsCluster,
    ecs_cluster_capacity_providers,
    EcsClusterCapacityProviders,
    ecs_service,
    EcsService,
    EcsTag,
    ecs_task_definition,
    EcsTaskDefinition,
    ecs_task_set,
    EcsTaskSet,
};
#[cfg(feature = "efs")]
#[rustfmt::skip]
pub use crate::services::efs::{
    efs_access_point,
    EfsAccessPoint,
    efs_backup_policy,
    EfsBackupPolicy,
    efs_file_system,
    EfsFileSystem,
    EfsFileSystemPolicy,
    efs_mount_target,
    EfsMountTarget,
    efs_replication_configuration,
    EfsReplicationConfiguration,
};
#[cfg(feature = "eks")]
#[rustfmt::skip]
pub use crate::services::eks::{
    eks_access_entry,
    EksAccessEntry,
    eks_access_policy_association,
    EksAccessPolicyAssociation,
    eks_addon,
    EksAddon,
    eks_cluster,
    EksCluster,
    eks_fargate_profile,
    EksFargateProfile,
    eks_identity_provider_config,
    EksIdentityProviderConfig,
    eks_node_group,
    EksNodeGroup,
    EksPodIdentityAssociation,
};
#[cfg(feature = "elasticache")]
#[rustfmt::skip]
pub use crate::services::elasticache::{
    elasticache_cluster,
    ElasticacheCluster,
    elasticache_global_replication_group,
    ElasticacheGlobalReplicationGroup,
    elasticache_parameter_group,
    ElasticacheParameterGroup,
    elasticache_replication_group,
    ElasticacheReplicationGroup,
    elasticache_reserved_cache_node,
    ElasticacheReservedCacheNode,
    elasticache_serverless_cache,
    ElasticacheServerlessCache,
    ElasticacheSubnetGroup,
    elasticache_user,
    ElasticacheUser,
    ElasticacheUserGroup,
    elasticache_user_group_association,
    ElasticacheUserGroupAssociation,
};
#[cfg(feature = "elasticbeanstalk")]
#[rustfmt::skip]
pub use crate::services::elasticbeanstalk::{
    elastic_beanstalk_application,
    ElasticBeanstalkApplication,
    ElasticBeanstalkApplicationVersion,
    elastic_beanstalk_configuration_template,
    ElasticBeanstalkConfigurationTemplate,
    elastic_beanstalk_environment,
    ElasticBeanstalkEnvironment,
};
#[cfg(feature = "elasticsearch")]
#[rustfmt::skip]
pub use crate::services::elasticsearch::{
    elasticsearch_domain,
    ElasticsearchDomain,
    elasticsearch_domain_policy,
    ElasticsearchDomainPolicy,
    elasticsearch_domain_saml_options,
    ElasticsearchDomainSamlOptions,
    elasticsearch_vpc_endpoint,
    ElasticsearchVpcEndpoint,
};
#[cfg(feature = "elastictranscoder")]
#[rustfmt::skip]
pub use crate::services::elastictranscoder::{
    elastictranscoder_pipeline,
    ElastictranscoderPipeline,
    elastictranscoder_preset,
    ElastictranscoderPreset,
};
#[cfg(feature = "elb")]
#[rustfmt::skip]
pub use crate::services::elb::{
    AppCookieStickinessPolicy,
    elb,
    Elb,
    ElbAttachment,
    LbCookieStickinessPolicy,
    lb_ssl_negotiation_policy,
    LbSslNegotiationPolicy,
    LoadBalancerBackendServerPolicy,
    LoadBalancerListenerPolicy,
    load_balancer_policy,
    LoadBalancerPolicy,
};
#[cfg(feature = "emr")]
#[rustfmt::skip]
pub use crate::services::emr::{
    emr_block_public_access_configuration,
    EmrBlockPublicAccessConfiguration,
    emr_cluster,
    EmrCluster,
    emr_instance_fleet,
    EmrInstanceFleet,
    emr_instance_group,
    EmrInstanceGroup,
    emr_managed_scaling_policy,
    EmrManagedScalingPolicy,
    EmrSecurityConfiguration,
    EmrStudio,
    EmrStudioSessionMapping,
};
#[cfg(feature = "emrcontainers")]
#[rustfmt::skip]
pub use crate::services::emrcontainers::{
    emrcontainers_job_template,
    EmrcontainersJobTemplate,
    emrcontainers_virtual_cluster,
    EmrcontainersVirtualCluster,
};
#[cfg(feature = "emrserverless")]
#[rustfmt::skip]
pub use crate::services::emrserverless::{
    emrserverless_application,
    EmrserverlessApplication,
};
#[cfg(feature = "evidently")]
#[rustfmt::skip]
pub use crate::services::evidently::{
    evidently_feature,
    EvidentlyFeature,
    evidently_launch,
    EvidentlyLaunch,
    evidently_project,
    EvidentlyProject,
    EvidentlySegment,
};
#[cfg(feature = "finspace")]
#[rustfmt::skip]
pub use crate::services::finspace::{
    finspace_kx_cluster,
    FinspaceKxCluster,
    finspace_kx_database,
    FinspaceKxDatabase,
    finspace_kx_dataview,
    FinspaceKxDataview,
    finspace_kx_environment,
    FinspaceKxEnvironment,
    finspace_kx_scaling_group,
    FinspaceKxScalingGroup,
    finspace_kx_user,
    FinspaceKxUser,
    finspace_kx_volume,
    FinspaceKxVolume,
};
#[cfg(feature = "fis")]
#[rustfmt::skip]
pub use crate::services::fis::{
    fis_experiment_template,
    FisExperimentTemplate,
};
#[cfg(feature = "fms")]
#[rustfmt::skip]
pub use crate::services::fms::{
    fms_admin_account,
    FmsAdminAccount,
    fms_policy,
    FmsPolicy,
    fms_resource_set,
    FmsResourceSet,
};
#[cfg(feature = "fsx")]
#[rustfmt::skip]
pub use crate::services::fsx::{
    fsx_backup,
    FsxBackup,
    fsx_data_repository_association,
    FsxDataRepositoryAssociation,
    fsx_file_cache,
    FsxFileCache,
    fsx_lustre_file_system,
    FsxLustreFileSystem,
    fsx_ontap_file_system,
    FsxOntapFileSystem,
    fsx_ontap_storage_virtual_machine,
    FsxOntapStorageVirtualMachine,
    fsx_ontap_volume,
    FsxOntapVolume,
    fsx_openzfs_file_system,
    FsxOpenzfsFileSystem,
    fsx_openzfs_snapshot,
    FsxOpenzfsSnapshot,
    fsx_openzfs_volume,
    FsxOpenzfsVolume,
    fsx_windows_file_system,
    FsxWindowsFileSystem,
};
#[cfg(feature = "gamelift")]
#[rustfmt::skip]
pub use crate::services::gamelift::{
    gamelift_alias,
    GameliftAlias,
    gamelift_build,
    GameliftBuild,
    gamelift_fleet,
    GameliftFleet,
    gamelift_game_server_group,
    GameliftGameServerGroup,
    gamelift_game_session_queue,
    GameliftGameSessionQueue,
    gamelift_script,
    GameliftScript,
};
#[cfg(feature = "glacier")]
#[rustfmt::skip]
pub use crate::services::glacier::{
    glacier_vault,
    GlacierVault,
    GlacierVaultLock,
};
#[cfg(feature = "globalaccelerator")]
#[rustfmt::skip]
pub use crate::services::globalaccelerator::{
    globalaccelerator_accelerator,
    GlobalacceleratorAccelerator,
    globalaccelerator_cross_account_attachment,
    GlobalacceleratorCrossAccountAttachment,
    globalaccelerator_custom_routing_accelerator,
    GlobalacceleratorCustomRoutingAccelerator,
    globalaccelerator_custom_routing_endpoint_group,
    GlobalacceleratorCustomRoutingEndpointGroup,
    globalaccelerator_custom_routing_listener,
    GlobalacceleratorCustomRoutingListener,
    globalaccelerator_endpoint_group,
    GlobalacceleratorEndpointGroup,
    globalaccelerator_listener,
    GlobalacceleratorListener,
};
#[cfg(feature = "glue")]
#[rustfmt::skip]
pub use crate::services::glue::{
    glue_catalog_database,
    GlueCatalogDatabase,
    glue_catalog_table,
    GlueCatalogTable,
    glue_catalog_table_optimizer,
    GlueCatalogTableOptimizer,
    glue_classifier,
    GlueClassifier,
    glue_connection,
    GlueConnection,
    glue_crawler,
    GlueCrawler,
    glue_data_catalog_encryption_settings,
    GlueDataCatalogEncryptionSettings,
    glue_data_quality_ruleset,
    GlueDataQualityRuleset,
    GlueDevEndpoint,
    glue_job,
    GlueJob,
    glue_ml_transform,
    GlueMlTransform,
    glue_partition,
    GluePartition,
    glue_partition_index,
    GluePartitionIndex,
    GlueRegistry,
    GlueResourcePolicy,
    GlueSchema,
    glue_security_configuration,
    GlueSecurityConfiguration,
    glue_trigger,
    GlueTrigger,
    glue_user_defined_function,
    GlueUserDefinedFunction,
    GlueWorkflow,
};
#[cfg(feature = "grafana")]
#[rustfmt::skip]
pub use crate::services::grafana::{
    grafana_license_association,
    GrafanaLicenseAssociation,
    grafana_role_association,
    GrafanaRoleAssociation,
    grafana_workspace,
    GrafanaWorkspace,
    GrafanaWorkspaceApiKey,
    grafana_workspace_saml_configuration,
    GrafanaWorkspaceSamlConfiguration,
    GrafanaWorkspaceServiceAccount,
    GrafanaWorkspaceServiceAccountToken,
};
#[cfg(feature = "guardduty")]
#[rustfmt::skip]
pub use crate::services::guardduty::{
    guardduty_detector,
    GuarddutyDetector,
    guardduty_detector_feature,
    GuarddutyDetectorFeature,
    guardduty_filter,
    GuarddutyFilter,
    guardduty_invite_accepter,
    GuarddutyInviteAccepter,
    GuarddutyIpset,
    guardduty_malware_protection_plan,
    GuarddutyMalwareProtectionPlan,
    guardduty_member,
    GuarddutyMember,
    guardduty_member_detector_feature,
    GuarddutyMemberDetectorFeature,
    GuarddutyOrganizationAdminAccount,
    guardduty_organization_configuration,
    GuarddutyOrganizationConfiguration,
    guardduty_organization_configuration_feature,
    GuarddutyOrganizationConfigurationFeature,
    GuarddutyPublishingDestination,
    GuarddutyThreatintelset,
};
#[cfg(feature = "iam")]
#[rustfmt::skip]
pub use crate::services::iam::{
    IamAccessKey,
    IamAccountAlias,
    IamAccountPasswordPolicy,
    IamGroup,
    IamGroupMembership,
    IamGroupPoliciesExclusive,
    IamGroupPolicy,
    IamGroupPolicyAttachment,
    IamGroupPolicyAttachmentsExclusive,
    IamInstanceProfile,
    IamOpenidConnectProvider,
    IamOrganizationsFeatures,
    IamPolicy,
    IamPolicyAttachment,
    iam_role,
    IamRole,
    IamRolePoliciesExclusive,
    IamRolePolicy,
    IamRolePolicyAttachment,
    IamRolePolicyAttachmentsExclusive,
    IamSamlProvider,
    IamSecurityTokenServicePreferences,
    iam_server_certificate,
    IamServerCertificate,
    IamServiceLinkedRole,
    IamServiceSpecificCredential,
    IamSigningCertificate,
    IamUser,
    IamUserGroupMembership,
    IamUserLoginProfile,
    IamUserPoliciesExclusive,
    IamUserPolicy,
    IamUserPolicyAttachment,
    IamUserPolicyAttachmentsExclusive,
    IamUserSshKey,
    IamVirtualMfaDevice,
};
#[cfg(feature = "identitystore")]
#[rustfmt::skip]
pub use crate::services::identitystore::{
    identitystore_group,
    IdentitystoreGroup,
    IdentitystoreGroupMembership,
    identitystore_user,
    IdentitystoreUser,
};
#[cfg(feature = "imagebuilder")]
#[rustfmt::skip]
pub use crate::services::imagebuilder::{
    ImagebuilderComponent,
    imagebuilder_container_recipe,
    ImagebuilderContainerRecipe,
    imagebuilder_distribution_configuration,
    ImagebuilderDistributionConfiguration,
    imagebuilder_image,
    ImagebuilderImage,
    imagebuilder_image_pipeline,
    ImagebuilderImagePipeline,
    imagebuilder_image_recipe,
    ImagebuilderImageRecipe,
    imagebuilder_infrastructure_configuration,
    ImagebuilderInfrastructureConfiguration,
    imagebuilder_lifecycle_policy,
    ImagebuilderLifecyclePolicy,
    ImagebuilderWorkflow,
};
#[cfg(feature = "inspector")]
#[rustfmt::skip]
pub use crate::services::inspector::{
    InspectorAssessmentTarget,
    inspector_assessment_template,
    InspectorAssessmentTemplate,
    InspectorResourceGroup,
};
#[cfg(feature = "inspector2")]
#[rustfmt::skip]
pub use crate::services::inspector2::{
    inspector2_delegated_admin_account,
    Inspector2DelegatedAdminAccount,
    inspector2_enabler,
    Inspector2Enabler,
    inspector2_filter,
    Inspector2Filter,
    inspector2_member_association,
    Inspector2MemberAssociation,
    inspector2_organization_configuration,
    Inspector2OrganizationConfiguration,
};
#[cfg(feature = "iot")]
#[rustfmt::skip]
pub use crate::services::iot::{
    IotAuthorizer,
    iot_billing_group,
    IotBillingGroup,
    iot_ca_certificate,
    IotCaCertificate,
    IotCertificate,
    iot_domain_configuration,
    IotDomainConfiguration,
    IotEventConfigurations,
    iot_indexing_configuration,
    IotIndexingConfiguration,
    IotLoggingOptions,
    iot_policy,
    IotPolicy,
    IotPolicyAttachment,
    iot_provisioning_template,
    IotProvisioningTemplate,
    IotRoleAlias,
    IotThing,
    iot_thing_group,
    IotThingGroup,
    IotThingGroupMembership,
    IotThingPrincipalAttachment,
    iot_thing_type,
    IotThingType,
    iot_topic_rule,
    IotTopicRule,
    iot_topic_rule_destination,
    IotTopicRuleDestination,
};
#[cfg(feature = "ivs")]
#[rustfmt::skip]
pub use crate::services::ivs::{
    ivs_channel,
    IvsChannel,
    ivs_playback_key_pair,
    IvsPlaybackKeyPair,
    ivs_recording_configuration,
    IvsRecordingConfiguration,
};
#[cfg(feature = "ivschat")]
#[rustfmt::skip]
pub use crate::services::ivschat::{
    ivschat_logging_configuration,
    IvschatLoggingConfiguration,
    ivschat_room,
    IvschatRoom,
};
#[cfg(feature = "kendra")]
#[rustfmt::skip]
pub use crate::services::kendra::{
    kendra_data_source,
    KendraDataSource,
    kendra_experience,
    KendraExperience,
    kendra_faq,
    KendraFaq,
    kendra_index,
    KendraIndex,
    kendra_query_suggestions_block_list,
    KendraQuerySuggestionsBlockList,
    kendra_thesaurus,
    KendraThesaurus,
};
#[cfg(feature = "keyspaces")]
#[rustfmt::skip]
pub use crate::services::keyspaces::{
    keyspaces_keyspace,
    KeyspacesKeyspace,
    keyspaces_table,
    KeyspacesTable,
};
#[cfg(feature = "kinesis")]
#[rustfmt::skip]
pub use crate::services::kinesis::{
    kinesis_analytics_application,
    KinesisAnalyticsApplication,
    kinesis_firehose_delivery_stream,
    KinesisFirehoseDeliveryStream,
    KinesisResourcePolicy,
    kinesis_stream,
    KinesisStream,
    KinesisStreamConsumer,
    kinesis_video_stream,
    KinesisVideoStream,
};
#[cfg(feature = "kinesisanalyticsv2")]
#[rustfmt::skip]
pub use crate::services::kinesisanalyticsv2::{
    kinesisanalyticsv2_application,
    Kinesisanalyticsv2Application,
    kinesisanalyticsv2_application_snapshot,
    Kinesisanalyticsv2ApplicationSnapshot,
};
#[cfg(feature = "kms")]
#[rustfmt::skip]
pub use crate::services::kms::{
    KmsAlias,
    KmsCiphertext,
    kms_custom_key_store,
    KmsCustomKeyStore,
    KmsExternalKey,
    kms_grant,
    KmsGrant,
    kms_key,
    KmsKey,
    KmsKeyPolicy,
    KmsReplicaExternalKey,
    KmsReplicaKey,
};
#[cfg(feature = "lakeformation")]
#[rustfmt::skip]
pub use crate::services::lakeformation::{
    lakeformation_data_cells_filter,
    LakeformationDataCellsFilter,
    lakeformation_data_lake_settings,
    LakeformationDataLakeSettings,
    LakeformationLfTag,
    lakeformation_opt_in,
    LakeformationOptIn,
    lakeformation_permissions,
    LakeformationPermissions,
    LakeformationResource,
    lakeformation_resource_lf_tag,
    LakeformationResourceLfTag,
    lakeformation_resource_lf_tags,
    LakeformationResourceLfTags,
};
#[cfg(feature = "lambda")]
#[rustfmt::skip]
pub use crate::services::lambda::{
    lambda_alias,
    LambdaAlias,
    lambda_code_signing_config,
    LambdaCodeSigningConfig,
    lambda_event_source_mapping,
    LambdaEventSourceMapping,
    lambda_function,
    LambdaFunction,
    lambda_function_event_invoke_config,
    LambdaFunctionEventInvokeConfig,
    LambdaFunctionRecursionConfig,
    lambda_function_url,
    LambdaFunctionUrl,
    LambdaInvocation,
    LambdaLayerVersion,
    LambdaLayerVersionPermission,
    LambdaPermission,
    lambda_provisioned_concurrency_config,
    LambdaProvisionedConcurrencyConfig,
    LambdaRuntimeManagementConfig,
};
#[cfg(feature = "lb")]
#[rustfmt::skip]
pub use crate::services::lb::{
    lb,
    Lb,
    lb_listener,
    LbListener,
    LbListenerCertificate,
    lb_listener_rule,
    LbListenerRule,
    lb_target_group,
    LbTargetGroup,
    LbTargetGroupAttachment,
    lb_trust_store,
    LbTrustStore,
    lb_trust_store_revocation,
    LbTrustStoreRevocation,
};
#[cfg(feature = "lex")]
#[rustfmt::skip]
pub use crate::services::lex::{
    lex_bot,
    LexBot,
    lex_bot_alias,
    LexBotAlias,
    lex_intent,
    LexIntent,
    lex_slot_type,
    LexSlotType,
    lexv2models_bot,
    Lexv2modelsBot,
    lexv2models_bot_locale,
    Lexv2modelsBotLocale,
    lexv2models_bot_version,
    Lexv2modelsBotVersion,
    lexv2models_intent,
    Lexv2modelsIntent,
    lexv2models_slot,
    Lexv2modelsSlot,
    lexv2models_slot_type,
    Lexv2modelsSlotType,
};
#[cfg(feature = "licensemanager")]
#[rustfmt::skip]
pub use crate::services::licensemanager::{
    LicensemanagerAssociation,
    LicensemanagerGrant,
    LicensemanagerGrantAccepter,
    LicensemanagerLicenseConfiguration,
};
#[cfg(feature = "lightsail")]
#[rustfmt::skip]
pub use crate::services::lightsail::{
    LightsailBucket,
    LightsailBucketAccessKey,
    LightsailBucketResourceAccess,
    lightsail_certificate,
    LightsailCertificate,
    lightsail_container_service,
    LightsailContainerService,
    lightsail_container_service_deployment_version,
    LightsailContainerServiceDeploymentVersion,
    LightsailDatabase,
    LightsailDisk,
    LightsailDiskAttachment,
    lightsail_distribution,
    LightsailDistribution,
    LightsailDomain,
    LightsailDomainEntry,
    lightsail_instance,
    LightsailInstance,
    lightsail_instance_public_ports,
    LightsailInstancePublicPorts,
    LightsailKeyPair,
    LightsailLb,
    LightsailLbAttachment,
    lightsail_lb_certificate,
    LightsailLbCertificate,
    LightsailLbCertificateAttachment,
    LightsailLbHttpsRedirectionPolicy,
    LightsailLbStickinessPolicy,
    LightsailStaticIp,
    LightsailStaticIpAttachment,
};
#[cfg(feature = "location")]
#[rustfmt::skip]
pub use crate::services::location::{
    location_geofence_collection,
    LocationGeofenceCollection,
    location_map,
    LocationMap,
    location_place_index,
    LocationPlaceIndex,
    location_route_calculator,
    LocationRouteCalculator,
    LocationTracker,
    location_tracker_association,
    LocationTrackerAssociation,
};
#[cfg(feature = "m2")]
#[rustfmt::skip]
pub use crate::services::m2::{
    m2_application,
    M2Application,
    m2_deployment,
    M2Deployment,
    m2_environment,
    M2Environment,
};
#[cfg(feature = "macie")]
#[rustfmt::skip]
pub use crate::services::macie::{
    macie2_custom_data_identifier,
    Macie2CustomDataIdentifier,
    macie2_findings_filter,
    Macie2FindingsFilter,
};
#[cfg(feature = "macie2")]
#[rustfmt::skip]
pub use crate::services::macie2::{
    Macie2Account,
    macie2_classification_export_configuration,
    Macie2ClassificationExportConfiguration,
    macie2_classification_job,
    Macie2ClassificationJob,
    macie2_invitation_accepter,
    Macie2InvitationAccepter,
    macie2_member,
    Macie2Member,
    Macie2OrganizationAdminAccount,
    Macie2OrganizationConfiguration,
};
#[cfg(feature = "mediaconvert")]
#[rustfmt::skip]
pub use crate::services::mediaconvert::{
    media_convert_queue,
    MediaConvertQueue,
};
#[cfg(feature = "medialive")]
#[rustfmt::skip]
pub use crate::services::medialive::{
    medialive_channel,
    MedialiveChannel,
    medialive_input,
    MedialiveInput,
    medialive_input_security_group,
    MedialiveInputSecurityGroup,
    medialive_multiplex,
    MedialiveMultiplex,
    medialive_multiplex_program,
    MedialiveMultiplexProgram,
};
#[cfg(feature = "mediapackage")]
#[rustfmt::skip]
pub use crate::services::mediapackage::{
    media_package_channel,
    MediaPackageChannel,
};
#[cfg(feature = "mediapackagev2")]
#[rustfmt::skip]
pub use crate::services::mediapackagev2::{
    MediaPackagev2ChannelGroup,
};
#[cfg(feature = "mediastore")]
#[rustfmt::skip]
pub use crate::services::mediastore::{
    MediaStoreContainer,
    MediaStoreContainerPolicy,
};
#[cfg(feature = "memorydb")]
#[rustfmt::skip]
pub use crate::services::memorydb::{
    MemorydbAcl,
    memorydb_cluster,
    MemorydbCluster,
    memorydb_multi_region_cluster,
    MemorydbMultiRegionCluster,
    memorydb_parameter_group,
    MemorydbParameterGroup,
    memorydb_snapshot,
    MemorydbSnapshot,
    MemorydbSubnetGroup,
    memorydb_user,
    MemorydbUser,
};
#[cfg(feature = "mq")]
#[rustfmt::skip]
pub use crate::services::mq::{
    mq_broker,
    MqBroker,
    MqConfiguration,
};
#[cfg(feature = "msk")]
#[rustfmt::skip]
pub use crate::services::msk::{
    msk_cluster,
    MskCluster,
    MskClusterPolicy,
    MskConfiguration,
    msk_replicator,
    MskReplicator,
    MskScramSecretAssociation,
    msk_serverless_cluster,
    MskServerlessCluster,
    MskSingleScramSecretAssociation,
    MskVpcConnection,
};
#[cfg(feature = "mskconnect")]
#[rustfmt::skip]
pub use crate::services::mskconnect::{
    mskconnect_connector,
    MskconnectConnector,
    mskconnect_custom_plugin,
    MskconnectCustomPlugin,
    mskconnect_worker_configuration,
    MskconnectWorkerConfiguration,
};
#[cfg(feature = "mwaa")]
#[rustfmt::skip]
pub use crate::services::mwaa::{
    mwaa_environment,
    MwaaEnvironment,
};
#[cfg(feature = "neptune")]
#[rustfmt::skip]
pub use crate::services::neptune::{
    neptune_cluster,
    NeptuneCluster,
    NeptuneClusterEndpoint,
    neptune_cluster_instance,
    NeptuneClusterInstance,
    neptune_cluster_parameter_group,
    NeptuneClusterParameterGroup,
    neptune_cluster_snapshot,
    NeptuneClusterSnapshot,
    neptune_event_subscription,
    NeptuneEventSubscription,
    neptune_global_cluster,
    NeptuneGlobalCluster,
    neptune_parameter_group,
    NeptuneParameterGroup,
    NeptuneSubnetGroup,
};
#[cfg(feature = "neptunegraph")]
#[rustfmt::skip]
pub use crate::services::neptunegraph::{
    neptunegraph_graph,
    NeptunegraphGraph,
};
#[cfg(feature = "networkfirewall")]
#[rustfmt::skip]
pub use crate::services::networkfirewall::{
    networkfirewall_firewall,
    NetworkfirewallFirewall,
    networkfirewall_firewall_policy,
    NetworkfirewallFirewallPolicy,
    networkfirewall_logging_configuration,
    NetworkfirewallLoggingConfiguration,
    NetworkfirewallResourcePolicy,
    networkfirewall_rule_group,
    NetworkfirewallRuleGroup,
    networkfirewall_tls_inspection_configuration,
    NetworkfirewallTlsInspectionConfiguration,
};
#[cfg(feature = "networkmanager")]
#[rustfmt::skip]
pub use crate::services::networkmanager::{
    networkmanager_attachment_accepter,
    NetworkmanagerAttachmentAccepter,
    networkmanager_connect_attachment,
    NetworkmanagerConnectAttachment,
    networkmanager_connect_peer,
    NetworkmanagerConnectPeer,
    networkmanager_connection,
    NetworkmanagerConnection,
    networkmanager_core_network,
    NetworkmanagerCoreNetwork,
    networkmanager_core_network_policy_attachment,
    NetworkmanagerCoreNetworkPolicyAttachment,
    networkmanager_customer_gateway_association,
    NetworkmanagerCustomerGatewayAssociation,
    networkmanager_device,
    NetworkmanagerDevice,
    networkmanager_dx_gateway_attachment,
    NetworkmanagerDxGatewayAttachment,
    networkmanager_global_network,
    NetworkmanagerGlobalNetwork,
    networkmanager_link,
    NetworkmanagerLink,
    networkmanager_link_association,
    NetworkmanagerLinkAssociation,
    networkmanager_site,
    NetworkmanagerSite,
    networkmanager_site_to_site_vpn_attachment,
    NetworkmanagerSiteToSiteVpnAttachment,
    networkmanager_transit_gateway_connect_peer_association,
    NetworkmanagerTransitGatewayConnectPeerAssociation,
    networkmanager_transit_gateway_peering,
    NetworkmanagerTransitGatewayPeering,
    networkmanager_transit_gateway_registration,
    NetworkmanagerTransitGatewayRegistration,
    networkmanager_transit_gateway_route_table_attachment,
    NetworkmanagerTransitGatewayRouteTableAttachment,
    networkmanager_vpc_attachment,
    NetworkmanagerVpcAttachment,
};
#[cfg(feature = "networkmonitor")]
#[rustfmt::skip]
pub use crate::services::networkmonitor::{
    NetworkmonitorMonitor,
    NetworkmonitorProbe,
};
#[cfg(feature = "notifications")]
#[rustfmt::skip]
pub use crate::services::notifications::{
    NotificationsChannelAssociation,
    NotificationsEventRule,
    NotificationsNotificationConfiguration,
    notifications_notification_hub,
    NotificationsNotificationHub,
    NotificationscontactsEmailContact,
};
#[cfg(feature = "oam")]
#[rustfmt::skip]
pub use crate::services::oam::{
    oam_link,
    OamLink,
    oam_sink,
    OamSink,
    oam_sink_policy,
    OamSinkPolicy,
};
#[cfg(feature = "opensearch")]
#[rustfmt::skip]
pub use crate::services::opensearch::{
    opensearch_authorize_vpc_endpoint_access,
    OpensearchAuthorizeVpcEndpointAccess,
    opensearch_domain,
    OpensearchDomain,
    opensearch_domain_policy,
    OpensearchDomainPolicy,
    opensearch_domain_saml_options,
    OpensearchDomainSamlOptions,
    opensearch_inbound_connection_accepter,
    OpensearchInboundConnectionAccepter,
    opensearch_outbound_connection,
    OpensearchOutboundConnection,
    opensearch_package,
    OpensearchPackage,
    opensearch_package_association,
    OpensearchPackageAssociation,
    opensearch_vpc_endpoint,
    OpensearchVpcEndpoint,
    OpensearchserverlessAccessPolicy,
    opensearchserverless_collection,
    OpensearchserverlessCollection,
    OpensearchserverlessLifecyclePolicy,
    opensearchserverless_security_config,
    OpensearchserverlessSecurityConfig,
    OpensearchserverlessSecurityPolicy,
    opensearchserverless_vpc_endpoint,
    OpensearchserverlessVpcEndpoint,
};
#[cfg(feature = "opensearchingest")]
#[rustfmt::skip]
pub use crate::services::opensearchingest::{
    osis_pipeline,
    OsisPipeline,
};
#[cfg(feature = "opsworks")]
#[rustfmt::skip]
pub use crate::services::opsworks::{
    opsworks_application,
    OpsworksApplication,
    opsworks_custom_layer,
    OpsworksCustomLayer,
    opsworks_ecs_cluster_layer,
    OpsworksEcsClusterLayer,
    opsworks_ganglia_layer,
    OpsworksGangliaLayer,
    opsworks_haproxy_layer,
    OpsworksHaproxyLayer,
    opsworks_instance,
    OpsworksInstance,
    opsworks_java_app_layer,
    OpsworksJavaAppLayer,
    opsworks_memcached_layer,
    OpsworksMemcachedLayer,
    opsworks_mysql_layer,
    OpsworksMysqlLayer,
    opsworks_nodejs_app_layer,
    OpsworksNodejsAppLayer,
    OpsworksPermission,
    opsworks_php_app_layer,
    OpsworksPhpAppLayer,
    opsworks_rails_app_layer,
    OpsworksRailsAppLayer,
    OpsworksRdsDbInstance,
    opsworks_stack,
    OpsworksStack,
    opsworks_static_web_layer,
    OpsworksStaticWebLayer,
    OpsworksUserProfile,
};
#[cfg(feature = "organizations")]
#[rustfmt::skip]
pub use crate::services::organizations::{
    organizations_account,
    OrganizationsAccount,
    OrganizationsDelegatedAdministrator,
    organizations_organization,
    OrganizationsOrganization,
    organizations_organizational_unit,
    OrganizationsOrganizationalUnit,
    OrganizationsPolicy,
    OrganizationsPolicyAttachment,
    OrganizationsResourcePolicy,
};
#[cfg(feature = "paymentcryptography")]
#[rustfmt::skip]
pub use crate::services::paymentcryptography::{
    paymentcryptography_key,
    PaymentcryptographyKey,
    PaymentcryptographyKeyAlias,
};
#[cfg(feature = "pinpoint")]
#[rustfmt::skip]
pub use crate::services::pinpoint::{
    PinpointAdmChannel,
    PinpointApnsChannel,
    PinpointApnsSandboxChannel,
    PinpointApnsVoipChannel,
    PinpointApnsVoipSandboxChannel,
    pinpoint_app,
    PinpointApp,
    PinpointBaiduChannel,
    PinpointEmailChannel,
    pinpoint_email_template,
    PinpointEmailTemplate,
    PinpointEventStream,
    PinpointGcmChannel,
    PinpointSmsChannel,
    Pinpointsmsvoicev2ConfigurationSet,
    Pinpointsmsvoicev2OptOutList,
    pinpointsmsvoicev2_phone_number,
    Pinpointsmsvoicev2PhoneNumber,
};
#[cfg(feature = "pipes")]
#[rustfmt::skip]
pub use crate::services::pipes::{
    pipes_pipe,
    PipesPipe,
};
#[cfg(feature = "qbusiness")]
#[rustfmt::skip]
pub use crate::services::qbusiness::{
    qbusiness_application,
    QbusinessApplication,
};
#[cfg(feature = "qldb")]
#[rustfmt::skip]
pub use crate::services::qldb::{
    qldb_ledger,
    QldbLedger,
    qldb_stream,
    QldbStream,
};
#[cfg(feature = "quicksight")]
#[rustfmt::skip]
pub use crate::services::quicksight::{
    quicksight_account_settings,
    QuicksightAccountSettings,
    quicksight_account_subscription,
    QuicksightAccountSubscription,
    quicksight_analysis,
    QuicksightAnalysis,
    quicksight_dashboard,
    QuicksightDashboard,
    quicksight_data_set,
    QuicksightDataSet,
    quicksight_data_source,
    QuicksightDataSource,
    quicksight_folder,
    QuicksightFolder,
    QuicksightFolderMembership,
    QuicksightGroup,
    QuicksightGroupMembership,
    quicksight_iam_policy_assignment,
    QuicksightIamPolicyAssignment,
    QuicksightIngestion,
    quicksight_namespace,
    QuicksightNamespace,
    quicksight_refresh_schedule,
    QuicksightRefreshSchedule,
    QuicksightRoleMembership,
    quicksight_template,
    QuicksightTemplate,
    QuicksightTemplateAlias,
    quicksight_theme,
    QuicksightTheme,
    QuicksightUser,
    quicksight_vpc_connection,
    QuicksightVpcConnection,
};
#[cfg(feature = "ram")]
#[rustfmt::skip]
pub use crate::services::ram::{
    RamPrincipalAssociation,
    RamResourceAssociation,
    ram_resource_share,
    RamResourceShare,
    ram_resource_share_accepter,
    RamResourceShareAccepter,
    RamSharingWithOrganization,
};
#[cfg(feature = "rbin")]
#[rustfmt::skip]
pub use crate::services::rbin::{
    rbin_rule,
    RbinRule,
};
#[cfg(feature = "rds")]
#[rustfmt::skip]
pub use crate::services::rds::{
    db_cluster_snapshot,
    DbClusterSnapshot,
    db_event_subscription,
    DbEventSubscription,
    db_instance,
    DbInstance,
    db_instance_automated_backups_replication,
    DbInstanceAutomatedBackupsReplication,
    db_instance_role_association,
    DbInstanceRoleAssociation,
    db_option_group,
    DbOptionGroup,
    db_parameter_group,
    DbParameterGroup,
    db_proxy,
    DbProxy,
    db_proxy_default_target_group,
    DbProxyDefaultTargetGroup,
    db_proxy_endpoint,
    DbProxyEndpoint,
    DbProxyTarget,
    db_snapshot,
    DbSnapshot,
    db_snapshot_copy,
    DbSnapshotCopy,
    DbSubnetGroup,
    RdsCertificate,
    rds_cluster,
    RdsCluster,
    RdsClusterActivityStream,
    RdsClusterEndpoint,
    rds_cluster_instance,
    RdsClusterInstance,
    rds_cluster_parameter_group,
    RdsClusterParameterGroup,
    rds_cluster_role_association,
    RdsClusterRoleAssociation,
    rds_cluster_snapshot_copy,
    RdsClusterSnapshotCopy,
    rds_custom_db_engine_version,
    RdsCustomDbEngineVersion,
    rds_export_task,
    RdsExportTask,
    rds_global_cluster,
    RdsGlobalCluster,
    rds_instance_state,
    RdsInstanceState,
    rds_integration,
    RdsIntegration,
    rds_reserved_instance,
    RdsReservedInstance,
    rds_shard_group,
    RdsShardGroup,
};
#[cfg(feature = "redshift")]
#[rustfmt::skip]
pub use crate::services::redshift::{
    RedshiftAuthenticationProfile,
    redshift_cluster,
    RedshiftCluster,
    redshift_cluster_iam_roles,
    RedshiftClusterIamRoles,
    RedshiftClusterSnapshot,
    RedshiftDataShareAuthorization,
    RedshiftDataShareConsumerAssociation,
    redshift_endpoint_access,
    RedshiftEndpointAccess,
    RedshiftEndpointAuthorization,
    redshift_event_subscription,
    RedshiftEventSubscription,
    RedshiftHsmClientCertificate,
    RedshiftHsmConfiguration,
    redshift_integration,
    RedshiftIntegration,
    RedshiftLogging,
    redshift_parameter_group,
    RedshiftParameterGroup,
    RedshiftPartner,
    RedshiftResourcePolicy,
    redshift_scheduled_action,
    RedshiftScheduledAction,
    RedshiftSnapshotCopy,
    RedshiftSnapshotCopyGrant,
    RedshiftSnapshotSchedule,
    RedshiftSnapshotScheduleAssociation,
    RedshiftSubnetGroup,
    RedshiftUsageLimit,
};
#[cfg(feature = "redshiftdata")]
#[rustfmt::skip]
pub use crate::services::redshiftdata::{
    redshiftdata_statement,
    RedshiftdataStatement,
};
#[cfg(feature = "redshiftserverless")]
#[rustfmt::skip]
pub use crate::services::redshiftserverless::{
    RedshiftserverlessCustomDomainAssociation,
    redshiftserverless_endpoint_access,
    RedshiftserverlessEndpointAccess,
    RedshiftserverlessNamespace,
    RedshiftserverlessResourcePolicy,
    RedshiftserverlessSnapshot,
    RedshiftserverlessUsageLimit,
    redshiftserverless_workgroup,
    RedshiftserverlessWorkgroup,
};
#[cfg(feature = "rekognition")]
#[rustfmt::skip]
pub use crate::services::rekognition::{
    rekognition_collection,
    RekognitionCollection,
    rekognition_project,
    RekognitionProject,
    rekognition_stream_processor,
    RekognitionStreamProcessor,
};
#[cfg(feature = "resiliencehub")]
#[rustfmt::skip]
pub use crate::services::resiliencehub::{
    resiliencehub_resiliency_policy,
    ResiliencehubResiliencyPolicy,
};
#[cfg(feature = "resourceexplorer")]
#[rustfmt::skip]
pub use crate::services::resourceexplorer::{
    resourceexplorer2_index,
    Resourceexplorer2Index,
    resourceexplorer2_view,
    Resourceexplorer2View,
};
#[cfg(feature = "resourcegroups")]
#[rustfmt::skip]
pub use crate::services::resourcegroups::{
    resourcegroups_group,
    ResourcegroupsGroup,
    resourcegroups_resource,
    ResourcegroupsResource,
};
#[cfg(feature = "rolesanywhere")]
#[rustfmt::skip]
pub use crate::services::rolesanywhere::{
    RolesanywhereProfile,
    rolesanywhere_trust_anchor,
    RolesanywhereTrustAnchor,
};
#[cfg(feature = "route53")]
#[rustfmt::skip]
pub use crate::services::route53::{
    Route53CidrCollection,
    Route53CidrLocation,
    Route53DelegationSet,
    Route53HealthCheck,
    route53_hosted_zone_dnssec,
    Route53HostedZoneDnssec,
    route53_key_signing_key,
    Route53KeySigningKey,
    Route53QueryLog,
    route53_record,
    Route53Record,
    route53_records_exclusive,
    Route53RecordsExclusive,
    Route53ResolverConfig,
    Route53ResolverDnssecConfig,
    route53_resolver_endpoint,
    Route53ResolverEndpoint,
    Route53ResolverFirewallConfig,
    Route53ResolverFirewallDomainList,
    Route53ResolverFirewallRule,
    Route53ResolverFirewallRuleGroup,
    Route53ResolverFirewallRuleGroupAssociation,
    Route53ResolverQueryLogConfig,
    Route53ResolverQueryLogConfigAssociation,
    route53_resolver_rule,
    Route53ResolverRule,
    route53_resolver_rule_association,
    Route53ResolverRuleAssociation,
    Route53TrafficPolicy,
    Route53TrafficPolicyInstance,
    route53_vpc_association_authorization,
    Route53VpcAssociationAuthorization,
    route53_zone,
    Route53Zone,
    route53_zone_association,
    Route53ZoneAssociation,
    route53profiles_association,
    Route53profilesAssociation,
    route53profiles_profile,
    Route53profilesProfile,
    route53profiles_resource_association,
    Route53profilesResourceAssociation,
};
#[cfg(feature = "route53domains")]
#[rustfmt::skip]
pub use crate::services::route53domains::{
    route53domains_delegation_signer_record,
    Route53domainsDelegationSignerRecord,
    route53domains_domain,
    Route53domainsDomain,
    route53domains_registered_domain,
    Route53domainsRegisteredDomain,
};
#[cfg(feature = "route53recoverycontrol")]
#[rustfmt::skip]
pub use crate::services::route53recoverycontrol::{
    route53recoverycontrolconfig_cluster,
    Route53recoverycontrolconfigCluster,
    Route53recoverycontrolconfigControlPanel,
    Route53recoverycontrolconfigRoutingControl,
    route53recoverycontrolconfig_safety_rule,
    Route53recoverycontrolconfigSafetyRule,
};
#[cfg(feature = "route53recoveryreadiness")]
#[rustfmt::skip]
pub use crate::services::route53recoveryreadiness::{
    route53recoveryreadiness_cell,
    Route53recoveryreadinessCell,
    route53recoveryreadiness_readiness_check,
    Route53recoveryreadinessReadinessCheck,
    route53recoveryreadiness_recovery_group,
    Route53recoveryreadinessRecoveryGroup,
    route53recoveryreadiness_resource_set,
    Route53recoveryreadinessResourceSet,
};
#[cfg(feature = "rum")]
#[rustfmt::skip]
pub use crate::services::rum::{
    rum_app_monitor,
    RumAppMonitor,
    RumMetricsDestination,
};
#[cfg(feature = "s3")]
#[rustfmt::skip]
pub use crate::services::s3::{
    s3_access_point,
    S3AccessPoint,
    S3AccountPublicAccessBlock,
    s3_bucket,
    S3Bucket,
    S3BucketAccelerateConfiguration,
    s3_bucket_acl,
    S3BucketAcl,
    s3_bucket_analytics_configuration,
    S3BucketAnalyticsConfiguration,
    s3_bucket_cors_configuration,
    S3BucketCorsConfiguration,
    s3_bucket_intelligent_tiering_configuration,
    S3BucketIntelligentTieringConfiguration,
    s3_bucket_inventory,
    S3BucketInventory,
    s3_bucket_lifecycle_configuration,
    S3BucketLifecycleConfiguration,
    s3_bucket_logging,
    S3BucketLogging,
    s3_bucket_metric,
    S3BucketMetric,
    s3_bucket_notification,
    S3BucketNotification,
    S3BucketObject,
    s3_bucket_object_lock_configuration,
    S3BucketObjectLockConfiguration,
    s3_bucket_ownership_controls,
    S3BucketOwnershipControls,
    S3BucketPolicy,
    S3BucketPublicAccessBlock,
    s3_bucket_replication_configuration,
    S3BucketReplicationConfiguration,
    S3BucketRequestPaymentConfiguration,
    s3_bucket_server_side_encryption_configuration,
    S3BucketServerSideEncryptionConfiguration,
    s3_bucket_versioning,
    S3BucketVersioning,
    s3_bucket_website_configuration,
    S3BucketWebsiteConfiguration,
    s3_directory_bucket,
    S3DirectoryBucket,
    s3_object,
    S3Object,
    s3_object_copy,
    S3ObjectCopy,
};
#[cfg(feature = "s3control")]
#[rustfmt::skip]
pub use crate::services::s3control::{
    s3control_access_grant,
    S3controlAccessGrant,
    S3controlAccessGrantsInstance,
    S3controlAccessGrantsInstanceResourcePolicy,
    S3controlAccessGrantsLocation,
    S3controlAccessPointPolicy,
    S3controlBucket,
    s3control_bucket_lifecycle_configuration,
    S3controlBucketLifecycleConfiguration,
    S3controlBucketPolicy,
    s3control_directory_bucket_access_point_scope,
    S3controlDirectoryBucketAccessPointScope,
    s3control_multi_region_access_point,
    S3controlMultiRegionAccessPoint,
    s3control_multi_region_access_point_policy,
    S3controlMultiRegionAccessPointPolicy,
    s3control_object_lambda_access_point,
    S3controlObjectLambdaAccessPoint,
    S3controlObjectLambdaAccessPointPolicy,
    s3control_storage_lens_configuration,
    S3controlStorageLensConfiguration,
};
#[cfg(feature = "s3outposts")]
#[rustfmt::skip]
pub use crate::services::s3outposts::{
    s3outposts_endpoint,
    S3outpostsEndpoint,
};
#[cfg(feature = "s3tables")]
#[rustfmt::skip]
pub use crate::services::s3tables::{
    S3tablesNamespace,
    s3tables_table,
    S3tablesTable,
    s3tables_table_bucket,
    S3tablesTableBucket,
    S3tablesTableBucketPolicy,
    S3tablesTablePolicy,
};
#[cfg(feature = "sagemaker")]
#[rustfmt::skip]
pub use crate::services::sagemaker::{
    sagemaker_app,
    SagemakerApp,
    sagemaker_app_image_config,
    SagemakerAppImageConfig,
    sagemaker_code_repository,
    SagemakerCodeRepository,
    sagemaker_data_quality_job_definition,
    SagemakerDataQualityJobDefinition,
    sagemaker_device,
    SagemakerDevice,
    sagemaker_device_fleet,
    SagemakerDeviceFleet,
    sagemaker_domain,
    SagemakerDomain,
    sagemaker_endpoint,
    SagemakerEndpoint,
    sagemaker_endpoint_configuration,
    SagemakerEndpointConfiguration,
    sagemaker_feature_group,
    SagemakerFeatureGroup,
    sagemaker_flow_definition,
    SagemakerFlowDefinition,
    sagemaker_hub,
    SagemakerHub,
    sagemaker_human_task_ui,
    SagemakerHumanTaskUi,
    SagemakerImage,
    SagemakerImageVersion,
    SagemakerMlflowTrackingServer,
    sagemaker_model,
    SagemakerModel,
    SagemakerModelPackageGroup,
    SagemakerModelPackageGroupPolicy,
    sagemaker_monitoring_schedule,
    SagemakerMonitoringSchedule,
    sagemaker_notebook_instance,
    SagemakerNotebookInstance,
    SagemakerNotebookInstanceLifecycleConfiguration,
    sagemaker_pipeline,
    SagemakerPipeline,
    sagemaker_project,
    SagemakerProject,
    SagemakerServicecatalogPortfolioStatus,
    sagemaker_space,
    SagemakerSpace,
    SagemakerStudioLifecycleConfig,
    sagemaker_user_profile,
    SagemakerUserProfile,
    sagemaker_workforce,
    SagemakerWorkforce,
    sagemaker_workteam,
    SagemakerWorkteam,
};
#[cfg(feature = "scheduler")]
#[rustfmt::skip]
pub use crate::services::scheduler::{
    scheduler_schedule,
    SchedulerSchedule,
    scheduler_schedule_group,
    SchedulerScheduleGroup,
};
#[cfg(feature = "schemas")]
#[rustfmt::skip]
pub use crate::services::schemas::{
    SchemasDiscoverer,
    SchemasRegistry,
    SchemasRegistryPolicy,
    SchemasSchema,
};
#[cfg(feature = "secretsmanager")]
#[rustfmt::skip]
pub use crate::services::secretsmanager::{
    secretsmanager_secret,
    SecretsmanagerSecret,
    SecretsmanagerSecretPolicy,
    secretsmanager_secret_rotation,
    SecretsmanagerSecretRotation,
    SecretsmanagerSecretVersion,
};
#[cfg(feature = "securityhub")]
#[rustfmt::skip]
pub use crate::services::securityhub::{
    SecurityhubAccount,
    SecurityhubActionTarget,
    securityhub_automation_rule,
    SecurityhubAutomationRule,
    securityhub_configuration_policy,
    SecurityhubConfigurationPolicy,
    securityhub_configuration_policy_association,
    SecurityhubConfigurationPolicyAssociation,
    SecurityhubFindingAggregator,
    securityhub_insight,
    SecurityhubInsight,
    SecurityhubInviteAccepter,
    SecurityhubMember,
    SecurityhubOrganizationAdminAccount,
    securityhub_organization_configuration,
    SecurityhubOrganizationConfiguration,
    SecurityhubProductSubscription,
    SecurityhubStandardsControl,
    SecurityhubStandardsControlAssociation,
    securityhub_standards_subscription,
    SecurityhubStandardsSubscription,
};
#[cfg(feature = "securitylake")]
#[rustfmt::skip]
pub use crate::services::securitylake::{
    securitylake_aws_log_source,
    SecuritylakeAwsLogSource,
    securitylake_custom_log_source,
    SecuritylakeCustomLogSource,
    securitylake_data_lake,
    SecuritylakeDataLake,
    securitylake_subscriber,
    SecuritylakeSubscriber,
    securitylake_subscriber_notification,
    SecuritylakeSubscriberNotification,
};
#[cfg(feature = "serverlessrepository")]
#[rustfmt::skip]
pub use crate::services::serverlessrepository::{
    serverlessapplicationrepository_cloudformation_stack,
    ServerlessapplicationrepositoryCloudformationStack,
};
#[cfg(feature = "servicecatalog")]
#[rustfmt::skip]
pub use crate::services::servicecatalog::{
    servicecatalog_budget_resource_association,
    ServicecatalogBudgetResourceAssociation,
    servicecatalog_constraint,
    ServicecatalogConstraint,
    servicecatalog_organizations_access,
    ServicecatalogOrganizationsAccess,
    servicecatalog_portfolio,
    ServicecatalogPortfolio,
    servicecatalog_portfolio_share,
    ServicecatalogPortfolioShare,
    servicecatalog_principal_portfolio_association,
    ServicecatalogPrincipalPortfolioAssociation,
    servicecatalog_product,
    ServicecatalogProduct,
    servicecatalog_product_portfolio_association,
    ServicecatalogProductPortfolioAssociation,
    servicecatalog_provisioned_product,
    ServicecatalogProvisionedProduct,
    servicecatalog_provisioning_artifact,
    ServicecatalogProvisioningArtifact,
    servicecatalog_service_action,
    ServicecatalogServiceAction,
    servicecatalog_tag_option,
    ServicecatalogTagOption,
    servicecatalog_tag_option_resource_association,
    ServicecatalogTagOptionResourceAssociation,
    ServicecatalogappregistryApplication,
    ServicecatalogappregistryAttributeGroup,
    ServicecatalogappregistryAttributeGroupAssociation,
};
#[cfg(feature = "servicediscovery")]
#[rustfmt::skip]
pub use crate::services::servicediscovery::{
    ServiceDiscoveryHttpNamespace,
    ServiceDiscoveryInstance,
    ServiceDiscoveryPrivateDnsNamespace,
    ServiceDiscoveryPublicDnsNamespace,
    service_discovery_service,
    ServiceDiscoveryService,
};
#[cfg(feature = "servicequotas")]
#[rustfmt::skip]
pub use crate::services::servicequotas::{
    servicequotas_service_quota,
    ServicequotasServiceQuota,
    ServicequotasTemplate,
    ServicequotasTemplateAssociation,
};
#[cfg(feature = "ses")]
#[rustfmt::skip]
pub use crate::services::ses::{
    SesActiveReceiptRuleSet,
    ses_configuration_set,
    SesConfigurationSet,
    SesDomainDkim,
    SesDomainIdentity,
    ses_domain_identity_verification,
    SesDomainIdentityVerification,
    SesDomainMailFrom,
    SesEmailIdentity,
    ses_event_destination,
    SesEventDestination,
    SesIdentityNotificationTopic,
    SesIdentityPolicy,
    SesReceiptFilter,
    ses_receipt_rule,
    SesReceiptRule,
    SesReceiptRuleSet,
    SesTemplate,
};
#[cfg(feature = "sesv2")]
#[rustfmt::skip]
pub use crate::services::sesv2::{
    Sesv2AccountSuppressionAttributes,
    sesv2_account_vdm_attributes,
    Sesv2AccountVdmAttributes,
    sesv2_configuration_set,
    Sesv2ConfigurationSet,
    sesv2_configuration_set_event_destination,
    Sesv2ConfigurationSetEventDestination,
    sesv2_contact_list,
    Sesv2ContactList,
    sesv2_dedicated_ip_assignment,
    Sesv2DedicatedIpAssignment,
    Sesv2DedicatedIpPool,
    sesv2_email_identity,
    Sesv2EmailIdentity,
    Sesv2EmailIdentityFeedbackAttributes,
    Sesv2EmailIdentityMailFromAttributes,
    Sesv2EmailIdentityPolicy,
};
#[cfg(feature = "sfn")]
#[rustfmt::skip]
pub use crate::services::sfn::{
    sfn_activity,
    SfnActivity,
    sfn_alias,
    SfnAlias,
    sfn_state_machine,
    SfnStateMachine,
};
#[cfg(feature = "shield")]
#[rustfmt::skip]
pub use crate::services::shield::{
    shield_application_layer_automatic_response,
    ShieldApplicationLayerAutomaticResponse,
    shield_drt_access_log_bucket_association,
    ShieldDrtAccessLogBucketAssociation,
    shield_drt_access_role_arn_association,
    ShieldDrtAccessRoleArnAssociation,
    shield_proactive_engagement,
    ShieldProactiveEngagement,
    ShieldProtection,
    ShieldProtectionGroup,
    ShieldProtectionHealthCheckAssociation,
    ShieldSubscription,
};
#[cfg(feature = "signer")]
#[rustfmt::skip]
pub use crate::services::signer::{
    signer_signing_job,
    SignerSigningJob,
    signer_signing_profile,
    SignerSigningProfile,
    SignerSigningProfilePermission,
};
#[cfg(feature = "simpledb")]
#[rustfmt::skip]
pub use crate::services::simpledb::{
    SimpledbDomain,
};
#[cfg(feature = "sns")]
#[rustfmt::skip]
pub use crate::services::sns::{
    SnsPlatformApplication,
    SnsSmsPreferences,
    SnsTopic,
    SnsTopicDataProtectionPolicy,
    SnsTopicPolicy,
    SnsTopicSubscription,
};
#[cfg(feature = "sqs")]
#[rustfmt::skip]
pub use crate::services::sqs::{
    sqs_queue,
    SqsQueue,
    SqsQueuePolicy,
    SqsQueueRedriveAllowPolicy,
    SqsQueueRedrivePolicy,
};
#[cfg(feature = "ssm")]
#[rustfmt::skip]
pub use crate::services::ssm::{
    SsmActivation,
    ssm_association,
    SsmAssociation,
    SsmDefaultPatchBaseline,
    ssm_document,
    SsmDocument,
    SsmMaintenanceWindow,
    ssm_maintenance_window_target,
    SsmMaintenanceWindowTarget,
    ssm_maintenance_window_task,
    SsmMaintenanceWindowTask,
    SsmParameter,
    ssm_patch_baseline,
    SsmPatchBaseline,
    SsmPatchGroup,
    ssm_resource_data_sync,
    SsmResourceDataSync,
    SsmServiceSetting,
    ssmcontacts_rotation,
    SsmcontactsRotation,
    ssmquicksetup_configuration_manager,
    SsmquicksetupConfigurationManager,
};
#[cfg(feature = "ssmcontacts")]
#[rustfmt::skip]
pub use crate::services::ssmcontacts::{
    SsmcontactsContact,
    ssmcontacts_contact_channel,
    SsmcontactsContactChannel,
    ssmcontacts_plan,
    SsmcontactsPlan,
};
#[cfg(feature = "ssmincidents")]
#[rustfmt::skip]
pub use crate::services::ssmincidents::{
    ssmincidents_replication_set,
    SsmincidentsReplicationSet,
    ssmincidents_response_plan,
    SsmincidentsResponsePlan,
};
#[cfg(feature = "ssoadmin")]
#[rustfmt::skip]
pub use crate::services::ssoadmin::{
    ssoadmin_account_assignment,
    SsoadminAccountAssignment,
    ssoadmin_application,
    SsoadminApplication,
    SsoadminApplicationAccessScope,
    SsoadminApplicationAssignment,
    SsoadminApplicationAssignmentConfiguration,
    ssoadmin_customer_managed_policy_attachment,
    SsoadminCustomerManagedPolicyAttachment,
    ssoadmin_instance_access_control_attributes,
    SsoadminInstanceAccessControlAttributes,
    ssoadmin_managed_policy_attachment,
    SsoadminManagedPolicyAttachment,
    ssoadmin_permission_set,
    SsoadminPermissionSet,
    ssoadmin_permission_set_inline_policy,
    SsoadminPermissionSetInlinePolicy,
    ssoadmin_permissions_boundary_attachment,
    SsoadminPermissionsBoundaryAttachment,
    ssoadmin_trusted_token_issuer,
    SsoadminTrustedTokenIssuer,
};
#[cfg(feature = "storagegateway")]
#[rustfmt::skip]
pub use crate::services::storagegateway::{
    StoragegatewayCache,
    StoragegatewayCachedIscsiVolume,
    storagegateway_file_system_association,
    StoragegatewayFileSystemAssociation,
    storagegateway_gateway,
    StoragegatewayGateway,
    storagegateway_nfs_file_share,
    StoragegatewayNfsFileShare,
    storagegateway_smb_file_share,
    StoragegatewaySmbFileShare,
    StoragegatewayStoredIscsiVolume,
    StoragegatewayTapePool,
    StoragegatewayUploadBuffer,
    StoragegatewayWorkingStorage,
};
#[cfg(feature = "swf")]
#[rustfmt::skip]
pub use crate::services::swf::{
    SwfDomain,
};
#[cfg(feature = "synthetics")]
#[rustfmt::skip]
pub use crate::services::synthetics::{
    synthetics_canary,
    SyntheticsCanary,
    SyntheticsGroup,
    SyntheticsGroupAssociation,
};
#[cfg(feature = "timestreaminfluxdb")]
#[rustfmt::skip]
pub use crate::services::timestreaminfluxdb::{
    timestreaminfluxdb_db_instance,
    TimestreaminfluxdbDbInstance,
};
#[cfg(feature = "timestreamquery")]
#[rustfmt::skip]
pub use crate::services::timestreamquery::{
    timestreamquery_scheduled_query,
    TimestreamqueryScheduledQuery,
};
#[cfg(feature = "timestreamwrite")]
#[rustfmt::skip]
pub use crate::services::timestreamwrite::{
    TimestreamwriteDatabase,
    timestreamwrite_table,
    TimestreamwriteTable,
};
#[cfg(feature = "transcribe")]
#[rustfmt::skip]
pub use crate::services::transcribe::{
    transcribe_language_model,
    TranscribeLanguageModel,
    transcribe_medical_vocabulary,
    TranscribeMedicalVocabulary,
    transcribe_vocabulary,
    TranscribeVocabulary,
    TranscribeVocabularyFilter,
};
#[cfg(feature = "transfer")]
#[rustfmt::skip]
pub use crate::services::transfer::{
    transfer_access,
    TransferAccess,
    TransferAgreement,
    TransferCertificate,
    transfer_connector,
    TransferConnector,
    TransferProfile,
    transfer_server,
    TransferServer,
    TransferSshKey,
    TransferTag,
    transfer_user,
    TransferUser,
    transfer_workflow,
    TransferWorkflow,
};
#[cfg(feature = "verifiedaccess")]
#[rustfmt::skip]
pub use crate::services::verifiedaccess::{
    verifiedaccess_endpoint,
    VerifiedaccessEndpoint,
    verifiedaccess_group,
    VerifiedaccessGroup,
    verifiedaccess_instance,
    VerifiedaccessInstance,
    verifiedaccess_instance_logging_configuration,
    VerifiedaccessInstanceLoggingConfiguration,
    VerifiedaccessInstanceTrustProviderAttachment,
    verifiedaccess_trust_provider,
    VerifiedaccessTrustProvider,
};
#[cfg(feature = "verifiedpermissions")]
#[rustfmt::skip]
pub use crate::services::verifiedpermissions::{
    verifiedpermissions_identity_source,
    VerifiedpermissionsIdentitySource,
    verifiedpermissions_policy,
    VerifiedpermissionsPolicy,
    verifiedpermissions_policy_store,
    VerifiedpermissionsPolicyStore,
    VerifiedpermissionsPolicyTemplate,
    verifiedpermissions_schema,
    VerifiedpermissionsSchema,
};
#[cfg(feature = "vpc")]
#[rustfmt::skip]
pub use crate::services::vpc::{
    VpcEndpointPrivateDns,
    vpc_endpoint_service_private_dns_verification,
    VpcEndpointServicePrivateDnsVerification,
    vpc_route_server,
    VpcRouteServer,
    vpc_route_server_endpoint,
    VpcRouteServerEndpoint,
    vpc_route_server_peer,
    VpcRouteServerPeer,
    vpc_route_server_propagation,
    VpcRouteServerPropagation,
    vpc_route_server_vpc_association,
    VpcRouteServerVpcAssociation,
    VpcSecurityGroupEgressRule,
    VpcSecurityGroupIngressRule,
    vpc_security_group_vpc_association,
    VpcSecurityGroupVpcAssociation,
};
#[cfg(feature = "vpclattice")]
#[rustfmt::skip]
pub use crate::services::vpclattice::{
    VpclatticeAccessLogSubscription,
    vpclattice_auth_policy,
    VpclatticeAuthPolicy,
    vpclattice_listener,
    VpclatticeListener,
    vpclattice_listener_rule,
    VpclatticeListenerRule,
    vpclattice_resource_configuration,
    VpclatticeResourceConfiguration,
    vpclattice_resource_gateway,
    VpclatticeResourceGateway,
    VpclatticeResourcePolicy,
    vpclattice_service,
    VpclatticeService,
    VpclatticeServiceNetwork,
    vpclattice_service_network_resource_association,
    VpclatticeServiceNetworkResourceAssociation,
    vpclattice_service_network_service_association,
    VpclatticeServiceNetworkServiceAssociation,
    vpclattice_service_network_vpc_association,
    VpclatticeServiceNetworkVpcAssociation,
    vpclattice_target_group,
    VpclatticeTargetGroup,
    vpclattice_target_group_attachment,
    VpclatticeTargetGroupAttachment,
};
#[cfg(feature = "waf")]
#[rustfmt::skip]
pub use crate::services::waf::{
    waf_byte_match_set,
    WafByteMatchSet,
    waf_geo_match_set,
    WafGeoMatchSet,
    waf_ipset,
    WafIpset,
    waf_rate_based_rule,
    WafRateBasedRule,
    waf_regex_match_set,
    WafRegexMatchSet,
    WafRegexPatternSet,
    waf_rule,
    WafRule,
    waf_rule_group,
    WafRuleGroup,
    waf_size_constraint_set,
    WafSizeConstraintSet,
    waf_sql_injection_match_set,
    WafSqlInjectionMatchSet,
    waf_web_acl,
    WafWebAcl,
    waf_xss_match_set,
    WafXssMatchSet,
};
#[cfg(feature = "wafregional")]
#[rustfmt::skip]
pub use crate::services::wafregional::{
    wafregional_byte_match_set,
    WafregionalByteMatchSet,
    wafregional_geo_match_set,
    WafregionalGeoMatchSet,
    wafregional_ipset,
    WafregionalIpset,
    wafregional_rate_based_rule,
    WafregionalRateBasedRule,
    wafregional_regex_match_set,
    WafregionalRegexMatchSet,
    WafregionalRegexPatternSet,
    wafregional_rule,
    WafregionalRule,
    wafregional_rule_group,
    WafregionalRuleGroup,
    wafregional_size_constraint_set,
    WafregionalSizeConstraintSet,
    wafregional_sql_injection_match_set,
    WafregionalSqlInjectionMatchSet,
    wafregional_web_acl,
    WafregionalWebAcl,
    wafregional_web_acl_association,
    WafregionalWebAclAssociation,
    wafregional_xss_match_set,
    WafregionalXssMatchSet,
};
#[cfg(feature = "wafv2")]
#[rustfmt::skip]
pub use crate::services::wafv2::{
    Wafv2ApiKey,
    Wafv2IpSet,
    wafv2_regex_pattern_set,
    Wafv2RegexPatternSet,
    wafv2_rule_group,
    Wafv2RuleGroup,
    wafv2_web_acl,
    Wafv2WebAcl,
    wafv2_web_acl_association,
    Wafv2WebAclAssociation,
    wafv2_web_acl_logging_configuration,
    Wafv2WebAclLoggingConfiguration,
};
#[cfg(feature = "worklink")]
#[rustfmt::skip]
pub use crate::services::worklink::{
    worklink_fleet,
    WorklinkFleet,
    WorklinkWebsiteCertificateAuthorityAssociation,
};
#[cfg(feature = "workspaces")]
#[rustfmt::skip]
pub use crate::services::workspaces::{
    workspaces_connection_alias,
    WorkspacesConnectionAlias,
    workspaces_directory,
    WorkspacesDirectory,
    workspaces_ip_group,
    WorkspacesIpGroup,
    workspaces_workspace,
    WorkspacesWorkspace,
};
#[cfg(feature = "workspacesweb")]
#[rustfmt::skip]
pub use crate::services::workspacesweb::{
    WorkspaceswebBrowserSettings,
    workspacesweb_data_protection_settings,
    WorkspaceswebDataProtectionSettings,
    workspacesweb_ip_access_settings,
    WorkspaceswebIpAccessSettings,
    WorkspaceswebNetworkSettings,
    WorkspaceswebUserAccessLoggingSettings,
    workspacesweb_user_settings,
    WorkspaceswebUserSettings,
};
#[cfg(feature = "xray")]
#[rustfmt::skip]
pub use crate::services::xray::{
    XrayEncryptionConfig,
    xray_group,
    XrayGroup,
    XrayResourcePolicy,
    XraySamplingRule,
};

/// Data sources.
pub mod data {
    #[cfg(feature = "account")]
    #[rustfmt::skip]
    pub use crate::services::account::data::{
        AccountPrimaryContact,
    };
    #[cfg(feature = "acm")]
    #[rustfmt::skip]
    pub use crate::services::acm::data::{
        AcmCertificate,
    };
    #[cfg(feature = "acmpca")]
    #[rustfmt::skip]
    pub use crate::services::acmpca::data::{
        AcmpcaCertificate,
        acmpca_certificate_authority,
        AcmpcaCertificateAuthority,
    };
    #[cfg(feature = "alb")]
    #[rustfmt::skip]
    pub use crate::services::alb::data::{
        alb,
        Alb,
        alb_listener,
        AlbListener,
        alb_target_group,
        AlbTargetGroup,
    };
    #[cfg(feature = "amp")]
    #[rustfmt::skip]
    pub use crate::services::amp::data::{
        PrometheusDefaultScraperConfiguration,
        PrometheusWorkspace,
        PrometheusWorkspaces,
    };
    #[cfg(feature = "apigateway")]
    #[rustfmt::skip]
    pub use crate::services::apigateway::data::{
        ApiGatewayApiKey,
        api_gateway_api_keys,
        ApiGatewayApiKeys,
        ApiGatewayAuthorizer,
        ApiGatewayAuthorizers,
        api_gateway_domain_name,
        ApiGatewayDomainName,
        ApiGatewayExport,
        ApiGatewayResource,
        api_gateway_rest_api,
        ApiGatewayRestApi,
        ApiGatewaySdk,
        ApiGatewayVpcLink,
    };
    #[cfg(feature = "apigatewayv2")]
    #[rustfmt::skip]
    pub use crate::services::apigatewayv2::data::{
        apigatewayv2_api,
        Apigatewayv2Api,
        Apigatewayv2Apis,
        Apigatewayv2Export,
        Apigatewayv2VpcLink,
    };
    #[cfg(feature = "appconfig")]
    #[rustfmt::skip]
    pub use crate::services::appconfig::data::{
        appconfig_configuration_profile,
        AppconfigConfigurationProfile,
        AppconfigConfigurationProfiles,
        appconfig_environment,
        AppconfigEnvironment,
        AppconfigEnvironments,
    };
    #[cfg(feature = "appintegrations")]
    #[rustfmt::skip]
    pub use crate::services::appintegrations::data::{
        appintegrations_event_integration,
        AppintegrationsEventIntegration,
    };
    #[cfg(feature = "appmesh")]
    #[rustfmt::skip]
    pub use crate::services::appmesh::data::{
        appmesh_gateway_route,
        AppmeshGatewayRoute,
        appmesh_mesh,
        AppmeshMesh,
        appmesh_route,
        AppmeshRoute,
        appmesh_virtual_gateway,
        AppmeshVirtualGateway,
        appmesh_virtual_node,
        AppmeshVirtualNode,
        appmesh_virtual_router,
        AppmeshVirtualRouter,
        appmesh_virtual_service,
        AppmeshVirtualService,
    };
    #[cfg(feature = "apprunner")]
    #[rustfmt::skip]
    pub use crate::services::apprunner::data::{
        ApprunnerHostedZoneId,
    };
    #[cfg(feature = "appstream")]
    #[rustfmt::skip]
    pub use crate::services::appstream::data::{
        appstream_image,
        AppstreamImage,
    };
    #[cfg(feature = "athena")]
    #[rustfmt::skip]
    pub use crate::services::athena::data::{
        AthenaNamedQuery,
    };
    #[cfg(feature = "auditmanager")]
    #[rustfmt::skip]
    pub use crate::services::auditmanager::data::{
        auditmanager_control,
        AuditmanagerControl,
        auditmanager_framework,
        AuditmanagerFramework,
    };
    #[cfg(feature = "autoscaling")]
    #[rustfmt::skip]
    pub use crate::services::autoscaling::data::{
        autoscaling_group,
        AutoscalingGroup,
        autoscaling_groups,
        AutoscalingGroups,
    };
    #[cfg(feature = "backup")]
    #[rustfmt::skip]
    pub use crate::services::backup::data::{
        backup_framework,
        BackupFramework,
        backup_plan,
        BackupPlan,
        backup_report_plan,
        BackupReportPlan,
        BackupSelection,
        BackupVault,
    };
    #[cfg(feature = "base")]
    #[rustfmt::skip]
    pub use crate::services::base::data::{
        Arn,
        availability_zone,
        AvailabilityZone,
        availability_zones,
        AvailabilityZones,
        BillingServiceAccount,
        CallerIdentity,
        DefaultTags,
        IpRanges,
        Partition,
        Region,
        regions,
        Regions,
        Service,
        ServicePrincipal,
    };
    #[cfg(feature = "batch")]
    #[rustfmt::skip]
    pub use crate::services::batch::data::{
        batch_compute_environment,
        BatchComputeEnvironment,
        batch_job_definition,
        BatchJobDefinition,
        batch_job_queue,
        BatchJobQueue,
        batch_scheduling_policy,
        BatchSchedulingPolicy,
    };
    #[cfg(feature = "bedrock")]
    #[rustfmt::skip]
    pub use crate::services::bedrock::data::{
        bedrock_custom_model,
        BedrockCustomModel,
        bedrock_custom_models,
        BedrockCustomModels,
        bedrock_inference_profile,
        BedrockInferenceProfile,
        bedrock_inference_profiles,
        BedrockInferenceProfiles,
        bedrockagent_agent_versions,
        BedrockagentAgentVersions,
    };
    #[cfg(feature = "bedrockfoundation")]
    #[rustfmt::skip]
    pub use crate::services::bedrockfoundation::data::{
        BedrockFoundationModel,
        bedrock_foundation_models,
        BedrockFoundationModels,
    };
    #[cfg(feature = "budgets")]
    #[rustfmt::skip]
    pub use crate::services::budgets::data::{
        budgets_budget,
        BudgetsBudget,
    };
    #[cfg(feature = "chatbot")]
    #[rustfmt::skip]
    pub use crate::services::chatbot::data::{
        ChatbotSlackWorkspace,
    };
    #[cfg(feature = "cloudcontrol")]
    #[rustfmt::skip]
    pub use crate::services::cloudcontrol::data::{
        CloudcontrolapiResource,
    };
    #[cfg(feature = "cloudformation")]
    #[rustfmt::skip]
    pub use crate::services::cloudformation::data::{
        CloudformationExport,
        CloudformationStack,
        cloudformation_type,
        CloudformationType,
    };
    #[cfg(feature = "cloudfront")]
    #[rustfmt::skip]
    pub use crate::services::cloudfront::data::{
        cloudfront_cache_policy,
        CloudfrontCachePolicy,
        CloudfrontDistribution,
        CloudfrontFunction,
        CloudfrontLogDeliveryCanonicalUserId,
        CloudfrontOriginAccessControl,
        CloudfrontOriginAccessIdentities,
        CloudfrontOriginAccessIdentity,
        cloudfront_origin_request_policy,
        CloudfrontOriginRequestPolicy,
        cloudfront_realtime_log_config,
        CloudfrontRealtimeLogConfig,
        cloudfront_response_headers_policy,
        CloudfrontResponseHeadersPolicy,
    };
    #[cfg(feature = "cloudhsmv2")]
    #[rustfmt::skip]
    pub use crate::services::cloudhsmv2::data::{
        cloudhsm_v2_cluster,
        CloudhsmV2Cluster,
    };
    #[cfg(feature = "cloudtrail")]
    #[rustfmt::skip]
    pub use crate::services::cloudtrail::data::{
        CloudtrailServiceAccount,
    };
    #[cfg(feature = "cloudwatch")]
    #[rustfmt::skip]
    pub use crate::services::cloudwatch::data::{
        cloudwatch_contributor_managed_insight_rules,
        CloudwatchContributorManagedInsightRules,
        cloudwatch_event_bus,
        CloudwatchEventBus,
        cloudwatch_event_buses,
        CloudwatchEventBuses,
        CloudwatchEventConnection,
        CloudwatchEventSource,
        cloudwatch_log_data_protection_policy_document,
        CloudwatchLogDataProtectionPolicyDocument,
        CloudwatchLogGroup,
        CloudwatchLogGroups,
    };
    #[cfg(feature = "codeartifact")]
    #[rustfmt::skip]
    pub use crate::services::codeartifact::data::{
        CodeartifactAuthorizationToken,
        CodeartifactRepositoryEndpoint,
    };
    #[cfg(feature = "codebuild")]
    #[rustfmt::skip]
    pub use crate::services::codebuild::data::{
        codebuild_fleet,
        CodebuildFleet,
    };
    #[cfg(feature = "codecatalyst")]
    #[rustfmt::skip]
    pub use crate::services::codecatalyst::data::{
        codecatalyst_dev_environment,
        CodecatalystDevEnvironment,
    };
    #[cfg(feature = "codecommit")]
    #[rustfmt::skip]
    pub use crate::services::codecommit::data::{
        CodecommitApprovalRuleTemplate,
        CodecommitRepository,
    };
    #[cfg(feature = "codeguruprofiler")]
    #[rustfmt::skip]
    pub use crate::services::codeguruprofiler::data::{
        codeguruprofiler_profiling_group,
        CodeguruprofilerProfilingGroup,
    };
    #[cfg(feature = "codestarconnections")]
    #[rustfmt::skip]
    pub use crate::services::codestarconnections::data::{
        CodestarconnectionsConnection,
    };
    #[cfg(feature = "cognito")]
    #[rustfmt::skip]
    pub use crate::services::cognito::data::{
        cognito_identity_pool,
        CognitoIdentityPool,
        CognitoUserGroup,
        cognito_user_groups,
        CognitoUserGroups,
        cognito_user_pool,
        CognitoUserPool,
        cognito_user_pool_client,
        CognitoUserPoolClient,
        CognitoUserPoolClients,
        CognitoUserPoolSigningCertificate,
        CognitoUserPools,
    };
    #[cfg(feature = "connect")]
    #[rustfmt::skip]
    pub use crate::services::connect::data::{
        connect_bot_association,
        ConnectBotAssociation,
        ConnectContactFlow,
        ConnectContactFlowModule,
        connect_hours_of_operation,
        ConnectHoursOfOperation,
        ConnectInstance,
        connect_instance_storage_config,
        ConnectInstanceStorageConfig,
        ConnectLambdaFunctionAssociation,
        ConnectPrompt,
        connect_queue,
        ConnectQueue,
        connect_quick_connect,
        ConnectQuickConnect,
        connect_routing_profile,
        ConnectRoutingProfile,
        ConnectSecurityProfile,
        connect_user,
        ConnectUser,
        connect_user_hierarchy_group,
        ConnectUserHierarchyGroup,
        connect_user_hierarchy_structure,
        ConnectUserHierarchyStructure,
        ConnectVocabulary,
    };
    #[cfg(feature = "controltower")]
    #[rustfmt::skip]
    pub use crate::services::controltower::data::{
        ControltowerControls,
    };
    #[cfg(feature = "costexplorer")]
    #[rustfmt::skip]
    pub use crate::services::costexplorer::data::{
        ce_cost_category,
        CeCostCategory,
        ce_tags,
        CeTags,
    };
    #[cfg(feature = "cur")]
    #[rustfmt::skip]
    pub use crate::services::cur::data::{
        CurReportDefinition,
    };
    #[cfg(feature = "datapipeline")]
    #[rustfmt::skip]
    pub use crate::services::datapipeline::data::{
        DatapipelinePipeline,
        datapipeline_pipeline_definition,
        DatapipelinePipelineDefinition,
    };
    #[cfg(feature = "datazone")]
    #[rustfmt::skip]
    pub use crate::services::datazone::data::{
        DatazoneDomain,
        DatazoneEnvironmentBlueprint,
    };
    #[cfg(feature = "devopsguru")]
    #[rustfmt::skip]
    pub use crate::services::devopsguru::data::{
        devopsguru_notification_channel,
        DevopsguruNotificationChannel,
        devopsguru_resource_collection,
        DevopsguruResourceCollection,
    };
    #[cfg(feature = "directconnect")]
    #[rustfmt::skip]
    pub use crate::services::directconnect::data::{
        DxConnection,
        DxGateway,
        DxLocation,
        DxLocations,
        dx_router_configuration,
        DxRouterConfiguration,
    };
    #[cfg(feature = "directoryservice")]
    #[rustfmt::skip]
    pub use crate::services::directoryservice::data::{
        directory_service_directory,
        DirectoryServiceDirectory,
    };
    #[cfg(feature = "dms")]
    #[rustfmt::skip]
    pub use crate::services::dms::data::{
        DmsCertificate,
        dms_endpoint,
        DmsEndpoint,
        DmsReplicationInstance,
        DmsReplicationSubnetGroup,
        DmsReplicationTask,
    };
    #[cfg(feature = "docdb")]
    #[rustfmt::skip]
    pub use crate::services::docdb::data::{
        DocdbEngineVersion,
        DocdbOrderableDbInstance,
    };
    #[cfg(feature = "dynamodb")]
    #[rustfmt::skip]
    pub use crate::services::dynamodb::data::{
        dynamodb_table,
        DynamodbTable,
        DynamodbTableItem,
        DynamodbTables,
    };
    #[cfg(feature = "ebs")]
    #[rustfmt::skip]
    pub use crate::services::ebs::data::{
        ebs_default_kms_key,
        EbsDefaultKmsKey,
        ebs_encryption_by_default,
        EbsEncryptionByDefault,
        ebs_snapshot,
        EbsSnapshot,
        ebs_snapshot_ids,
        EbsSnapshotIds,
        ebs_volume,
        EbsVolume,
        ebs_volumes,
        EbsVolumes,
    };
    #[cfg(feature = "ec2")]
    #[rustfmt::skip]
    pub use crate::services::ec2::data::{
        ami,
        Ami,
        ami_ids,
        AmiIds,
        customer_gateway,
        CustomerGateway,
        Ec2CapacityBlockOffering,
        ec2_coip_pool,
        Ec2CoipPool,
        ec2_coip_pools,
        Ec2CoipPools,
        ec2_host,
        Ec2Host,
        ec2_instance_type,
        Ec2InstanceType,
        ec2_instance_type_offering,
        Ec2InstanceTypeOffering,
        ec2_instance_type_offerings,
        Ec2InstanceTypeOfferings,
        ec2_instance_types,
        Ec2InstanceTypes,
        ec2_local_gateway,
        Ec2LocalGateway,
        ec2_local_gateway_route_table,
        Ec2LocalGatewayRouteTable,
        ec2_local_gateway_route_tables,
        Ec2LocalGatewayRouteTables,
        ec2_local_gateway_virtual_interface,
        Ec2LocalGatewayVirtualInterface,
        ec2_local_gateway_virtual_interface_group,
        Ec2LocalGatewayVirtualInterfaceGroup,
        ec2_local_gateway_virtual_interface_groups,
        Ec2LocalGatewayVirtualInterfaceGroups,
        ec2_local_gateways,
        Ec2LocalGateways,
        ec2_managed_prefix_list,
        Ec2ManagedPrefixList,
        ec2_managed_prefix_lists,
        Ec2ManagedPrefixLists,
        ec2_network_insights_analysis,
        Ec2NetworkInsightsAnalysis,
        ec2_network_insights_path,
        Ec2NetworkInsightsPath,
        ec2_public_ipv4_pool,
        Ec2PublicIpv4Pool,
        ec2_public_ipv4_pools,
        Ec2PublicIpv4Pools,
        ec2_serial_console_access,
        Ec2SerialConsoleAccess,
        ec2_spot_price,
        Ec2SpotPrice,
        ec2_transit_gateway_route_tables,
        Ec2TransitGatewayRouteTables,
        eip,
        Eip,
        eips,
        Eips,
        instance,
        Instance,
        instances,
        Instances,
        internet_gateway,
        InternetGateway,
        key_pair,
        KeyPair,
        launch_configuration,
        LaunchConfiguration,
        launch_template,
        LaunchTemplate,
        nat_gateway,
        NatGateway,
        nat_gateways,
        NatGateways,
        network_acls,
        NetworkAcls,
        network_interface,
        NetworkInterface,
        network_interfaces,
        NetworkInterfaces,
        prefix_list,
        PrefixList,
        route,
        Route,
        route_table,
        RouteTable,
        route_tables,
        RouteTables,
        security_group,
        SecurityGroup,
        security_groups,
        SecurityGroups,
        SpotDatafeedSubscription,
        subnet,
        Subnet,
        subnets,
        Subnets,
        vpc,
        Vpc,
        vpc_dhcp_options,
        VpcDhcpOptions,
        vpc_endpoint,
        VpcEndpoint,
        vpc_endpoint_service,
        VpcEndpointService,
        vpc_ipam,
        VpcIpam,
        vpc_ipam_pool,
        VpcIpamPool,
        vpc_ipam_pool_cidrs,
        VpcIpamPoolCidrs,
        vpc_ipam_pools,
        VpcIpamPools,
        vpc_ipam_preview_next_cidr,
        VpcIpamPreviewNextCidr,
        vpc_ipams,
        VpcIpams,
        vpc_peering_connection,
        VpcPeeringConnection,
        vpc_peering_connections,
        VpcPeeringConnections,
        vpcs,
        Vpcs,
        vpn_gateway,
        VpnGateway,
    };
    #[cfg(feature = "ec2clientvpn")]
    #[rustfmt::skip]
    pub use crate::services::ec2clientvpn::data::{
        ec2_client_vpn_endpoint,
        Ec2ClientVpnEndpoint,
    };
    #[cfg(feature = "ec2transitgateway")]
    #[rustfmt::skip]
    pub use crate::services::ec2transitgateway::data::{
        ec2_transit_gateway,
        Ec2TransitGateway,
        ec2_transit_gateway_attachment,
        Ec2TransitGatewayAttachment,
        ec2_transit_gateway_attachments,
        Ec2TransitGatewayAttachments,
        ec2_transit_gateway_connect,
        Ec2TransitGatewayConnect,
        ec2_transit_gateway_connect_peer,
        Ec2TransitGatewayConnectPeer,
        ec2_transit_gateway_dx_gateway_attachment,
        Ec2TransitGatewayDxGatewayAttachment,
        ec2_transit_gateway_multicast_domain,
        Ec2TransitGatewayMulticastDomain,
        ec2_transit_gateway_peering_attachment,
        Ec2TransitGatewayPeeringAttachment,
        ec2_transit_gateway_peering_attachments,
        Ec2TransitGatewayPeeringAttachments,
        ec2_transit_gateway_route_table,
        Ec2TransitGatewayRouteTable,
        ec2_transit_gateway_route_table_associations,
        Ec2TransitGatewayRouteTableAssociations,
        ec2_transit_gateway_route_table_propagations,
        Ec2TransitGatewayRouteTablePropagations,
        ec2_transit_gateway_route_table_routes,
        Ec2TransitGatewayRouteTableRoutes,
        ec2_transit_gateway_vpc_attachment,
        Ec2TransitGatewayVpcAttachment,
        ec2_transit_gateway_vpc_attachments,
        Ec2TransitGatewayVpcAttachments,
        ec2_transit_gateway_vpn_attachment,
        Ec2TransitGatewayVpnAttachment,
    };
    #[cfg(feature = "ecr")]
    #[rustfmt::skip]
    pub use crate::services::ecr::data::{
        EcrAuthorizationToken,
        EcrImage,
        ecr_lifecycle_policy_document,
        EcrLifecyclePolicyDocument,
        EcrPullThroughCacheRule,
        EcrRepositories,
        ecr_repository,
        EcrRepository,
        ecr_repository_creation_template,
        EcrRepositoryCreationTemplate,
    };
    #[cfg(feature = "ecrpublic")]
    #[rustfmt::skip]
    pub use crate::services::ecrpublic::data::{
        EcrpublicAuthorizationToken,
    };
    #[cfg(feature = "ecs")]
    #[rustfmt::skip]
    pub use crate::services::ecs::data::{
        ecs_cluster,
        EcsCluster,
        EcsClusters,
        EcsContainerDefinition,
        EcsService,
        ecs_task_definition,
        EcsTaskDefinition,
        ecs_task_execution,
        EcsTaskExecution,
    };
    #[cfg(feature = "efs")]
    #[rustfmt::skip]
    pub use crate::services::efs::data::{
        efs_access_point,
        EfsAccessPoint,
        EfsAccessPoints,
        efs_file_system,
        EfsFileSystem,
        EfsMountTarget,
    };
    #[cfg(feature = "eks")]
    #[rustfmt::skip]
    pub use crate::services::eks::data::{
        EksAccessEntry,
        eks_addon,
        EksAddon,
        EksAddonVersion,
        eks_cluster,
        EksCluster,
        EksClusterAuth,
        eks_cluster_versions,
        EksClusterVersions,
        EksClusters,
        eks_node_group,
        EksNodeGroup,
        EksNodeGroups,
    };
    #[cfg(feature = "elasticache")]
    #[rustfmt::skip]
    pub use crate::services::elasticache::data::{
        elasticache_cluster,
        ElasticacheCluster,
        elasticache_replication_group,
        ElasticacheReplicationGroup,
        ElasticacheReservedCacheNodeOffering,
        elasticache_serverless_cache,
        ElasticacheServerlessCache,
        ElasticacheSubnetGroup,
        elasticache_user,
        ElasticacheUser,
    };
    #[cfg(feature = "elasticbeanstalk")]
    #[rustfmt::skip]
    pub use crate::services::elasticbeanstalk::data::{
        elastic_beanstalk_application,
        ElasticBeanstalkApplication,
        ElasticBeanstalkHostedZone,
        ElasticBeanstalkSolutionStack,
    };
    #[cfg(feature = "elasticsearch")]
    #[rustfmt::skip]
    pub use crate::services::elasticsearch::data::{
        elasticsearch_domain,
        ElasticsearchDomain,
    };
    #[cfg(feature = "elb")]
    #[rustfmt::skip]
    pub use crate::services::elb::data::{
        elb,
        Elb,
        ElbHostedZoneId,
        ElbServiceAccount,
    };
    #[cfg(feature = "emr")]
    #[rustfmt::skip]
    pub use crate::services::emr::data::{
        emr_release_labels,
        EmrReleaseLabels,
        emr_supported_instance_types,
        EmrSupportedInstanceTypes,
    };
    #[cfg(feature = "emrcontainers")]
    #[rustfmt::skip]
    pub use crate::services::emrcontainers::data::{
        emrcontainers_virtual_cluster,
        EmrcontainersVirtualCluster,
    };
    #[cfg(feature = "fis")]
    #[rustfmt::skip]
    pub use crate::services::fis::data::{
        FisExperimentTemplates,
    };
    #[cfg(feature = "fsx")]
    #[rustfmt::skip]
    pub use crate::services::fsx::data::{
        fsx_ontap_file_system,
        FsxOntapFileSystem,
        fsx_ontap_storage_virtual_machine,
        FsxOntapStorageVirtualMachine,
        fsx_ontap_storage_virtual_machines,
        FsxOntapStorageVirtualMachines,
        fsx_openzfs_snapshot,
        FsxOpenzfsSnapshot,
        fsx_windows_file_system,
        FsxWindowsFileSystem,
    };
    #[cfg(feature = "globalaccelerator")]
    #[rustfmt::skip]
    pub use crate::services::globalaccelerator::data::{
        globalaccelerator_accelerator,
        GlobalacceleratorAccelerator,
        globalaccelerator_custom_routing_accelerator,
        GlobalacceleratorCustomRoutingAccelerator,
    };
    #[cfg(feature = "glue")]
    #[rustfmt::skip]
    pub use crate::services::glue::data::{
        glue_catalog_table,
        GlueCatalogTable,
        glue_connection,
        GlueConnection,
        glue_data_catalog_encryption_settings,
        GlueDataCatalogEncryptionSettings,
        GlueRegistry,
        glue_script,
        GlueScript,
    };
    #[cfg(feature = "grafana")]
    #[rustfmt::skip]
    pub use crate::services::grafana::data::{
        GrafanaWorkspace,
    };
    #[cfg(feature = "guardduty")]
    #[rustfmt::skip]
    pub use crate::services::guardduty::data::{
        guardduty_detector,
        GuarddutyDetector,
        GuarddutyFindingIds,
    };
    #[cfg(feature = "iam")]
    #[rustfmt::skip]
    pub use crate::services::iam::data::{
        iam_access_keys,
        IamAccessKeys,
        IamAccountAlias,
        iam_group,
        IamGroup,
        IamInstanceProfile,
        IamInstanceProfiles,
        IamOpenidConnectProvider,
        IamPolicy,
        iam_policy_document,
        IamPolicyDocument,
        iam_principal_policy_simulation,
        IamPrincipalPolicySimulation,
        iam_role,
        IamRole,
        IamRoles,
        IamSamlProvider,
        IamServerCertificate,
        IamSessionContext,
        IamUser,
        IamUserSshKey,
        IamUsers,
    };
    #[cfg(feature = "identitystore")]
    #[rustfmt::skip]
    pub use crate::services::identitystore::data::{
        identitystore_group,
        IdentitystoreGroup,
        identitystore_group_memberships,
        IdentitystoreGroupMemberships,
        identitystore_groups,
        IdentitystoreGroups,
        identitystore_user,
        IdentitystoreUser,
        identitystore_users,
        IdentitystoreUsers,
    };
    #[cfg(feature = "imagebuilder")]
    #[rustfmt::skip]
    pub use crate::services::imagebuilder::data::{
        ImagebuilderComponent,
        imagebuilder_components,
        ImagebuilderComponents,
        imagebuilder_container_recipe,
        ImagebuilderContainerRecipe,
        imagebuilder_container_recipes,
        ImagebuilderContainerRecipes,
        imagebuilder_distribution_configuration,
        ImagebuilderDistributionConfiguration,
        imagebuilder_distribution_configurations,
        ImagebuilderDistributionConfigurations,
        imagebuilder_image,
        ImagebuilderImage,
        imagebuilder_image_pipeline,
        ImagebuilderImagePipeline,
        imagebuilder_image_pipelines,
        ImagebuilderImagePipelines,
        imagebuilder_image_recipe,
        ImagebuilderImageRecipe,
        imagebuilder_image_recipes,
        ImagebuilderImageRecipes,
        imagebuilder_infrastructure_configuration,
        ImagebuilderInfrastructureConfiguration,
        imagebuilder_infrastructure_configurations,
        ImagebuilderInfrastructureConfigurations,
    };
    #[cfg(feature = "inspector")]
    #[rustfmt::skip]
    pub use crate::services::inspector::data::{
        InspectorRulesPackages,
    };
    #[cfg(feature = "iot")]
    #[rustfmt::skip]
    pub use crate::services::iot::data::{
        IotEndpoint,
        IotRegistrationCode,
    };
    #[cfg(feature = "ivs")]
    #[rustfmt::skip]
    pub use crate::services::ivs::data::{
        IvsStreamKey,
    };
    #[cfg(feature = "kendra")]
    #[rustfmt::skip]
    pub use crate::services::kendra::data::{
        kendra_experience,
        KendraExperience,
        kendra_faq,
        KendraFaq,
        kendra_index,
        KendraIndex,
        kendra_query_suggestions_block_list,
        KendraQuerySuggestionsBlockList,
        kendra_thesaurus,
        KendraThesaurus,
    };
    #[cfg(feature = "kinesis")]
    #[rustfmt::skip]
    pub use crate::services::kinesis::data::{
        KinesisFirehoseDeliveryStream,
        kinesis_stream,
        KinesisStream,
        KinesisStreamConsumer,
    };
    #[cfg(feature = "kms")]
    #[rustfmt::skip]
    pub use crate::services::kms::data::{
        KmsAlias,
        KmsCiphertext,
        KmsCustomKeyStore,
        kms_key,
        KmsKey,
        KmsPublicKey,
        kms_secret,
        KmsSecret,
        kms_secrets,
        KmsSecrets,
    };
    #[cfg(feature = "lakeformation")]
    #[rustfmt::skip]
    pub use crate::services::lakeformation::data::{
        lakeformation_data_lake_settings,
        LakeformationDataLakeSettings,
        lakeformation_permissions,
        LakeformationPermissions,
        LakeformationResource,
    };
    #[cfg(feature = "lambda")]
    #[rustfmt::skip]
    pub use crate::services::lambda::data::{
        LambdaAlias,
        lambda_code_signing_config,
        LambdaCodeSigningConfig,
        lambda_function,
        LambdaFunction,
        lambda_function_url,
        LambdaFunctionUrl,
        LambdaFunctions,
        LambdaInvocation,
        LambdaLayerVersion,
    };
    #[cfg(feature = "lb")]
    #[rustfmt::skip]
    pub use crate::services::lb::data::{
        lb,
        Lb,
        LbHostedZoneId,
        lb_listener,
        LbListener,
        lb_listener_rule,
        LbListenerRule,
        lb_target_group,
        LbTargetGroup,
        LbTrustStore,
        Lbs,
    };
    #[cfg(feature = "lex")]
    #[rustfmt::skip]
    pub use crate::services::lex::data::{
        LexBot,
        LexBotAlias,
        LexIntent,
        lex_slot_type,
        LexSlotType,
    };
    #[cfg(feature = "licensemanager")]
    #[rustfmt::skip]
    pub use crate::services::licensemanager::data::{
        licensemanager_grants,
        LicensemanagerGrants,
        licensemanager_received_license,
        LicensemanagerReceivedLicense,
        licensemanager_received_licenses,
        LicensemanagerReceivedLicenses,
    };
    #[cfg(feature = "location")]
    #[rustfmt::skip]
    pub use crate::services::location::data::{
        LocationGeofenceCollection,
        location_map,
        LocationMap,
        location_place_index,
        LocationPlaceIndex,
        LocationRouteCalculator,
        LocationTracker,
        LocationTrackerAssociation,
        LocationTrackerAssociations,
    };
    #[cfg(feature = "mediaconvert")]
    #[rustfmt::skip]
    pub use crate::services::mediaconvert::data::{
        MediaConvertQueue,
    };
    #[cfg(feature = "medialive")]
    #[rustfmt::skip]
    pub use crate::services::medialive::data::{
        medialive_input,
        MedialiveInput,
    };
    #[cfg(feature = "memorydb")]
    #[rustfmt::skip]
    pub use crate::services::memorydb::data::{
        MemorydbAcl,
        memorydb_cluster,
        MemorydbCluster,
        memorydb_parameter_group,
        MemorydbParameterGroup,
        memorydb_snapshot,
        MemorydbSnapshot,
        MemorydbSubnetGroup,
        memorydb_user,
        MemorydbUser,
    };
    #[cfg(feature = "mq")]
    #[rustfmt::skip]
    pub use crate::services::mq::data::{
        mq_broker,
        MqBroker,
        mq_broker_engine_types,
        MqBrokerEngineTypes,
        mq_broker_instance_type_offerings,
        MqBrokerInstanceTypeOfferings,
    };
    #[cfg(feature = "msk")]
    #[rustfmt::skip]
    pub use crate::services::msk::data::{
        MskBootstrapBrokers,
        msk_broker_nodes,
        MskBrokerNodes,
        msk_cluster,
        MskCluster,
        MskConfiguration,
        MskKafkaVersion,
        MskVpcConnection,
    };
    #[cfg(feature = "mskconnect")]
    #[rustfmt::skip]
    pub use crate::services::mskconnect::data::{
        MskconnectConnector,
        MskconnectCustomPlugin,
        MskconnectWorkerConfiguration,
    };
    #[cfg(feature = "neptune")]
    #[rustfmt::skip]
    pub use crate::services::neptune::data::{
        NeptuneEngineVersion,
        NeptuneOrderableDbInstance,
    };
    #[cfg(feature = "networkfirewall")]
    #[rustfmt::skip]
    pub use crate::services::networkfirewall::data::{
        networkfirewall_firewall,
        NetworkfirewallFirewall,
        networkfirewall_firewall_policy,
        NetworkfirewallFirewallPolicy,
        NetworkfirewallResourcePolicy,
    };
    #[cfg(feature = "networkmanager")]
    #[rustfmt::skip]
    pub use crate::services::networkmanager::data::{
        NetworkmanagerConnection,
        NetworkmanagerConnections,
        networkmanager_core_network_policy_document,
        NetworkmanagerCoreNetworkPolicyDocument,
        networkmanager_device,
        NetworkmanagerDevice,
        NetworkmanagerDevices,
        NetworkmanagerGlobalNetwork,
        NetworkmanagerGlobalNetworks,
        networkmanager_link,
        NetworkmanagerLink,
        NetworkmanagerLinks,
        networkmanager_site,
        NetworkmanagerSite,
        NetworkmanagerSites,
    };
    #[cfg(feature = "oam")]
    #[rustfmt::skip]
    pub use crate::services::oam::data::{
        oam_link,
        OamLink,
        OamLinks,
        OamSink,
        OamSinks,
    };
    #[cfg(feature = "opensearch")]
    #[rustfmt::skip]
    pub use crate::services::opensearch::data::{
        opensearch_domain,
        OpensearchDomain,
        OpensearchserverlessAccessPolicy,
        OpensearchserverlessCollection,
        OpensearchserverlessLifecyclePolicy,
        opensearchserverless_security_config,
        OpensearchserverlessSecurityConfig,
        OpensearchserverlessSecurityPolicy,
        OpensearchserverlessVpcEndpoint,
    };
    #[cfg(feature = "organizations")]
    #[rustfmt::skip]
    pub use crate::services::organizations::data::{
        organizations_delegated_administrators,
        OrganizationsDelegatedAdministrators,
        organizations_delegated_services,
        OrganizationsDelegatedServices,
        organizations_organization,
        OrganizationsOrganization,
        OrganizationsOrganizationalUnit,
        organizations_organizational_unit_child_accounts,
        OrganizationsOrganizationalUnitChildAccounts,
        organizations_organizational_unit_descendant_accounts,
        OrganizationsOrganizationalUnitDescendantAccounts,
        organizations_organizational_unit_descendant_organizational_units,
        OrganizationsOrganizationalUnitDescendantOrganizationalUnits,
        organizations_organizational_units,
        OrganizationsOrganizationalUnits,
        OrganizationsPolicies,
        OrganizationsPoliciesForTarget,
        OrganizationsPolicy,
        OrganizationsResourceTags,
    };
    #[cfg(feature = "outposts")]
    #[rustfmt::skip]
    pub use crate::services::outposts::data::{
        OutpostsAsset,
        OutpostsAssets,
        OutpostsOutpost,
        OutpostsOutpostInstanceType,
        OutpostsOutpostInstanceTypes,
        OutpostsOutposts,
        OutpostsSite,
        OutpostsSites,
    };
    #[cfg(feature = "polly")]
    #[rustfmt::skip]
    pub use crate::services::polly::data::{
        polly_voices,
        PollyVoices,
    };
    #[cfg(feature = "pricing")]
    #[rustfmt::skip]
    pub use crate::services::pricing::data::{
        pricing_product,
        PricingProduct,
    };
    #[cfg(feature = "qldb")]
    #[rustfmt::skip]
    pub use crate::services::qldb::data::{
        QldbLedger,
    };
    #[cfg(feature = "quicksight")]
    #[rustfmt::skip]
    pub use crate::services::quicksight::data::{
        quicksight_analysis,
        QuicksightAnalysis,
        quicksight_data_set,
        QuicksightDataSet,
        QuicksightGroup,
        quicksight_theme,
        QuicksightTheme,
        QuicksightUser,
    };
    #[cfg(feature = "ram")]
    #[rustfmt::skip]
    pub use crate::services::ram::data::{
        ram_resource_share,
        RamResourceShare,
    };
    #[cfg(feature = "rds")]
    #[rustfmt::skip]
    pub use crate::services::rds::data::{
        DbClusterSnapshot,
        DbEventCategories,
        db_instance,
        DbInstance,
        db_instances,
        DbInstances,
        DbParameterGroup,
        db_proxy,
        DbProxy,
        DbSnapshot,
        DbSubnetGroup,
        RdsCertificate,
        rds_cluster,
        RdsCluster,
        RdsClusterParameterGroup,
        rds_clusters,
        RdsClusters,
        rds_engine_version,
        RdsEngineVersion,
        RdsOrderableDbInstance,
        RdsReservedInstanceOffering,
    };
    #[cfg(feature = "redshift")]
    #[rustfmt::skip]
    pub use crate::services::redshift::data::{
        redshift_cluster,
        RedshiftCluster,
        RedshiftClusterCredentials,
        redshift_data_shares,
        RedshiftDataShares,
        RedshiftOrderableCluster,
        redshift_producer_data_shares,
        RedshiftProducerDataShares,
        RedshiftServiceAccount,
        RedshiftSubnetGroup,
    };
    #[cfg(feature = "redshiftserverless")]
    #[rustfmt::skip]
    pub use crate::services::redshiftserverless::data::{
        RedshiftserverlessCredentials,
        RedshiftserverlessNamespace,
        redshiftserverless_workgroup,
        RedshiftserverlessWorkgroup,
    };
    #[cfg(feature = "resourceexplorer")]
    #[rustfmt::skip]
    pub use crate::services::resourceexplorer::data::{
        resourceexplorer2_search,
        Resourceexplorer2Search,
    };
    #[cfg(feature = "resourcegroupstaggingapi")]
    #[rustfmt::skip]
    pub use crate::services::resourcegroupstaggingapi::data::{
        resourcegroupstaggingapi_resources,
        ResourcegroupstaggingapiResources,
    };
    #[cfg(feature = "route53")]
    #[rustfmt::skip]
    pub use crate::services::route53::data::{
        Route53DelegationSet,
        route53_records,
        Route53Records,
        route53_resolver_endpoint,
        Route53ResolverEndpoint,
        Route53ResolverFirewallConfig,
        Route53ResolverFirewallDomainList,
        Route53ResolverFirewallRuleGroup,
        Route53ResolverFirewallRuleGroupAssociation,
        route53_resolver_firewall_rules,
        Route53ResolverFirewallRules,
        route53_resolver_query_log_config,
        Route53ResolverQueryLogConfig,
        Route53ResolverRule,
        Route53ResolverRules,
        route53_traffic_policy_document,
        Route53TrafficPolicyDocument,
        Route53Zone,
        Route53Zones,
        route53profiles_profiles,
        Route53profilesProfiles,
    };
    #[cfg(feature = "s3")]
    #[rustfmt::skip]
    pub use crate::services::s3::data::{
        CanonicalUserId,
        S3AccountPublicAccessBlock,
        S3Bucket,
        S3BucketObject,
        S3BucketObjects,
        S3BucketPolicy,
        S3DirectoryBuckets,
        S3Object,
        S3Objects,
    };
    #[cfg(feature = "s3control")]
    #[rustfmt::skip]
    pub use crate::services::s3control::data::{
        s3control_multi_region_access_point,
        S3controlMultiRegionAccessPoint,
    };
    #[cfg(feature = "sagemaker")]
    #[rustfmt::skip]
    pub use crate::services::sagemaker::data::{
        SagemakerPrebuiltEcrImage,
    };
    #[cfg(feature = "secretsmanager")]
    #[rustfmt::skip]
    pub use crate::services::secretsmanager::data::{
        SecretsmanagerRandomPassword,
        SecretsmanagerSecret,
        secretsmanager_secret_rotation,
        SecretsmanagerSecretRotation,
        SecretsmanagerSecretVersion,
        secretsmanager_secret_versions,
        SecretsmanagerSecretVersions,
        secretsmanager_secrets,
        SecretsmanagerSecrets,
    };
    #[cfg(feature = "securityhub")]
    #[rustfmt::skip]
    pub use crate::services::securityhub::data::{
        securityhub_standards_control_associations,
        SecurityhubStandardsControlAssociations,
    };
    #[cfg(feature = "serverlessrepository")]
    #[rustfmt::skip]
    pub use crate::services::serverlessrepository::data::{
        ServerlessapplicationrepositoryApplication,
    };
    #[cfg(feature = "servicecatalog")]
    #[rustfmt::skip]
    pub use crate::services::servicecatalog::data::{
        servicecatalog_constraint,
        ServicecatalogConstraint,
        servicecatalog_launch_paths,
        ServicecatalogLaunchPaths,
        servicecatalog_portfolio,
        ServicecatalogPortfolio,
        servicecatalog_portfolio_constraints,
        ServicecatalogPortfolioConstraints,
        servicecatalog_product,
        ServicecatalogProduct,
        servicecatalog_provisioning_artifacts,
        ServicecatalogProvisioningArtifacts,
        ServicecatalogappregistryApplication,
        ServicecatalogappregistryAttributeGroup,
        ServicecatalogappregistryAttributeGroupAssociations,
    };
    #[cfg(feature = "servicediscovery")]
    #[rustfmt::skip]
    pub use crate::services::servicediscovery::data::{
        ServiceDiscoveryDnsNamespace,
        ServiceDiscoveryHttpNamespace,
        service_discovery_service,
        ServiceDiscoveryService,
    };
    #[cfg(feature = "servicequotas")]
    #[rustfmt::skip]
    pub use crate::services::servicequotas::data::{
        ServicequotasService,
        servicequotas_service_quota,
        ServicequotasServiceQuota,
        servicequotas_templates,
        ServicequotasTemplates,
    };
    #[cfg(feature = "ses")]
    #[rustfmt::skip]
    pub use crate::services::ses::data::{
        SesActiveReceiptRuleSet,
        SesDomainIdentity,
        SesEmailIdentity,
    };
    #[cfg(feature = "sesv2")]
    #[rustfmt::skip]
    pub use crate::services::sesv2::data::{
        sesv2_configuration_set,
        Sesv2ConfigurationSet,
        sesv2_dedicated_ip_pool,
        Sesv2DedicatedIpPool,
        sesv2_email_identity,
        Sesv2EmailIdentity,
        Sesv2EmailIdentityMailFromAttributes,
    };
    #[cfg(feature = "sfn")]
    #[rustfmt::skip]
    pub use crate::services::sfn::data::{
        SfnActivity,
        sfn_alias,
        SfnAlias,
        SfnStateMachine,
        SfnStateMachineVersions,
    };
    #[cfg(feature = "shield")]
    #[rustfmt::skip]
    pub use crate::services::shield::data::{
        ShieldProtection,
    };
    #[cfg(feature = "signer")]
    #[rustfmt::skip]
    pub use crate::services::signer::data::{
        signer_signing_job,
        SignerSigningJob,
        signer_signing_profile,
        SignerSigningProfile,
    };
    #[cfg(feature = "sns")]
    #[rustfmt::skip]
    pub use crate::services::sns::data::{
        SnsTopic,
    };
    #[cfg(feature = "sqs")]
    #[rustfmt::skip]
    pub use crate::services::sqs::data::{
        SqsQueue,
        SqsQueues,
    };
    #[cfg(feature = "ssm")]
    #[rustfmt::skip]
    pub use crate::services::ssm::data::{
        SsmDocument,
        ssm_instances,
        SsmInstances,
        ssm_maintenance_windows,
        SsmMaintenanceWindows,
        SsmParameter,
        SsmParametersByPath,
        ssm_patch_baseline,
        SsmPatchBaseline,
        ssm_patch_baselines,
        SsmPatchBaselines,
        ssmcontacts_rotation,
        SsmcontactsRotation,
    };
    #[cfg(feature = "ssmcontacts")]
    #[rustfmt::skip]
    pub use crate::services::ssmcontacts::data::{
        SsmcontactsContact,
        ssmcontacts_contact_channel,
        SsmcontactsContactChannel,
        ssmcontacts_plan,
        SsmcontactsPlan,
    };
    #[cfg(feature = "ssmincidents")]
    #[rustfmt::skip]
    pub use crate::services::ssmincidents::data::{
        ssmincidents_replication_set,
        SsmincidentsReplicationSet,
        ssmincidents_response_plan,
        SsmincidentsResponsePlan,
    };
    #[cfg(feature = "ssoadmin")]
    #[rustfmt::skip]
    pub use crate::services::ssoadmin::data::{
        ssoadmin_application,
        SsoadminApplication,
        ssoadmin_application_assignments,
        SsoadminApplicationAssignments,
        ssoadmin_application_providers,
        SsoadminApplicationProviders,
        SsoadminInstances,
        SsoadminPermissionSet,
        SsoadminPermissionSets,
        ssoadmin_principal_application_assignments,
        SsoadminPrincipalApplicationAssignments,
    };
    #[cfg(feature = "storagegateway")]
    #[rustfmt::skip]
    pub use crate::services::storagegateway::data::{
        StoragegatewayLocalDisk,
    };
    #[cfg(feature = "synthetics")]
    #[rustfmt::skip]
    pub use crate::services::synthetics::data::{
        SyntheticsRuntimeVersion,
        synthetics_runtime_versions,
        SyntheticsRuntimeVersions,
    };
    #[cfg(feature = "timestreamwrite")]
    #[rustfmt::skip]
    pub use crate::services::timestreamwrite::data::{
        TimestreamwriteDatabase,
        timestreamwrite_table,
        TimestreamwriteTable,
    };
    #[cfg(feature = "transfer")]
    #[rustfmt::skip]
    pub use crate::services::transfer::data::{
        transfer_connector,
        TransferConnector,
        TransferServer,
    };
    #[cfg(feature = "verifiedpermissions")]
    #[rustfmt::skip]
    pub use crate::services::verifiedpermissions::data::{
        verifiedpermissions_policy_store,
        VerifiedpermissionsPolicyStore,
    };
    #[cfg(feature = "vpc")]
    #[rustfmt::skip]
    pub use crate::services::vpc::data::{
        vpc_endpoint_associations,
        VpcEndpointAssociations,
        vpc_security_group_rule,
        VpcSecurityGroupRule,
        vpc_security_group_rules,
        VpcSecurityGroupRules,
    };
    #[cfg(feature = "vpclattice")]
    #[rustfmt::skip]
    pub use crate::services::vpclattice::data::{
        VpclatticeAuthPolicy,
        vpclattice_listener,
        VpclatticeListener,
        VpclatticeResourcePolicy,
        vpclattice_service,
        VpclatticeService,
        VpclatticeServiceNetwork,
    };
    #[cfg(feature = "waf")]
    #[rustfmt::skip]
    pub use crate::services::waf::data::{
        WafIpset,
        WafRateBasedRule,
        WafRule,
        WafSubscribedRuleGroup,
        WafWebAcl,
    };
    #[cfg(feature = "wafregional")]
    #[rustfmt::skip]
    pub use crate::services::wafregional::data::{
        WafregionalIpset,
        WafregionalRateBasedRule,
        WafregionalRule,
        WafregionalSubscribedRuleGroup,
        WafregionalWebAcl,
    };
    #[cfg(feature = "wafv2")]
    #[rustfmt::skip]
    pub use crate::services::wafv2::data::{
        Wafv2IpSet,
        wafv2_regex_pattern_set,
        Wafv2RegexPatternSet,
        Wafv2RuleGroup,
        Wafv2WebAcl,
    };
    #[cfg(feature = "workspaces")]
    #[rustfmt::skip]
    pub use crate::services::workspaces::data::{
        workspaces_bundle,
        WorkspacesBundle,
        workspaces_directory,
        WorkspacesDirectory,
        WorkspacesImage,
        workspaces_workspace,
        WorkspacesWorkspace,
    };
}

/// Ephemeral resources.
pub mod ephemeral {
    #[cfg(feature = "cognito")]
    #[rustfmt::skip]
    pub use crate::services::cognito::ephemeral::{
        CognitoIdentityOpenidTokenForDeveloperIdentity,
    };
    #[cfg(feature = "eks")]
    #[rustfmt::skip]
    pub use crate::services::eks::ephemeral::{
        EksClusterAuth,
    };
    #[cfg(feature = "kms")]
    #[rustfmt::skip]
    pub use crate::services::kms::ephemeral::{
        kms_secrets,
        KmsSecrets,
    };
    #[cfg(feature = "lambda")]
    #[rustfmt::skip]
    pub use crate::services::lambda::ephemeral::{
        LambdaInvocation,
    };
    #[cfg(feature = "secretsmanager")]
    #[rustfmt::skip]
    pub use crate::services::secretsmanager::ephemeral::{
        SecretsmanagerRandomPassword,
        SecretsmanagerSecretVersion,
    };
    #[cfg(feature = "ssm")]
    #[rustfmt::skip]
    pub use crate::services::ssm::ephemeral::{
        SsmParameter,
    };
}
