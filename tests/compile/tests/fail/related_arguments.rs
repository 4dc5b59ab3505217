//! Arguments that exclude each other, and one of several that is missing.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
    let table = resource!(stack, "web", aws::RouteTable { vpc_id: vpc.id() });
    resource!(
        stack,
        "web",
        aws::Subnet {
            vpc_id: vpc.id(),
            availability_zone: "eu-central-1a",
            availability_zone_id: "euc1-az2",
        }
    );
    resource!(
        stack,
        "internet",
        aws::Route { route_table_id: table.id(), destination_cidr_block: "0.0.0.0/0" }
    );
}

fn main() {}
