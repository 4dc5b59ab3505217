//! Layer 3: a firewall that names what may pass, a key for data at rest, and a record of traffic.

use formwork::prelude::*;
use formwork_aws as aws;

use super::{found, network::ADDRESSES};
use crate::Platform;

const HTTPS: u16 = 443;

/// Declares the layer; gives the firewall around servers.
pub(super) fn security(stack: &mut Stack<Platform>) -> Handle<aws::SecurityGroup> {
    let network = found(stack);
    let servers = resource!(
        stack,
        "servers",
        aws::SecurityGroup { vpc_id: &network, description: "Only HTTPS, and only from inside" }
    );
    resource!(
        stack,
        "servers-https",
        aws::VpcSecurityGroupIngressRule {
            security_group_id: servers.id(),
            cidr_ipv4: ADDRESSES,
            from_port: HTTPS,
            to_port: HTTPS,
            ip_protocol: "tcp",
        }
    );
    resource!(
        stack,
        "data",
        aws::KmsKey { description: "Data at rest", enable_key_rotation: true }
    );
    let audit = resource!(stack, "audit", aws::S3Bucket {});
    resource!(
        stack,
        "traffic",
        aws::FlowLog {
            vpc_id: &network,
            traffic_type: "ALL",
            log_destination_type: "s3",
            log_destination: audit.arn(),
        }
    );
    servers
}
