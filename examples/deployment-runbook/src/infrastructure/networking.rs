//! A network with two subnets, and who may reach the database.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Encyclopedia;

cidrs! { NETWORK("10.30.0.0/16") { ZONE_A("10.30.1.0/24"), ZONE_B("10.30.2.0/24") } }

const POSTGRES: u16 = 5432;

/// Declares the network; gives the firewall around the database.
pub(super) fn networking(stack: &mut Stack<Encyclopedia>) -> Handle<aws::SecurityGroup> {
    stack.component("networking", |stack| {
        let network = resource!(stack, "main", aws::Vpc { cidr_block: NETWORK });
        resource!(stack, "zone-a", aws::Subnet { vpc_id: network.id(), cidr_block: ZONE_A });
        resource!(stack, "zone-b", aws::Subnet { vpc_id: network.id(), cidr_block: ZONE_B });
        let database = resource!(
            stack,
            "database",
            aws::SecurityGroup { vpc_id: network.id(), description: "Queries from the cluster" }
        );
        resource!(
            stack,
            "database",
            aws::VpcSecurityGroupIngressRule {
                security_group_id: database.id(),
                cidr_ipv4: NETWORK,
                from_port: POSTGRES,
                to_port: POSTGRES,
                ip_protocol: "tcp",
            }
        );
        database
    })
}
