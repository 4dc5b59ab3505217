//! A resource where one of its attributes belongs.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
    resource!(stack, "web", aws::Subnet { vpc_id: vpc, cidr_block: "10.0.1.0/24" });
}

fn main() {}
