//! Layer 1: a network with a subnet in each of two zones.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Platform;

cidrs! { NETWORK("10.40.0.0/16") { ZONE_A("10.40.1.0/24"), ZONE_B("10.40.2.0/24") } }

const REGION: Region = region!("eu-central-1");

pub(super) fn network(stack: &mut Stack<Platform>) {
    let network = resource!(stack, "main", aws::Vpc { cidr_block: NETWORK });
    for (key, zone, cidr_block) in [("zone-a", 'a', ZONE_A), ("zone-b", 'b', ZONE_B)] {
        let availability_zone = REGION.zone(zone);
        resource!(stack, key, aws::Subnet { vpc_id: network.id(), cidr_block, availability_zone });
    }
}

pub(super) const ADDRESSES: Cidr = NETWORK;
