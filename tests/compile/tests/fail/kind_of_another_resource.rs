//! The id of another resource.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, subnet: &Handle<aws::Subnet>) {
    resource!(stack, "web", aws::Subnet { vpc_id: subnet.id(), cidr_block: "10.0.1.0/24" });
}

fn main() {}
