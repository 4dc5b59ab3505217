//! The id of another resource in a list.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, group: &Handle<aws::SecurityGroup>, subnets: &[Handle<aws::Subnet>]) {
    resource!(stack, "web", aws::Lb {
        subnets: [group.id()],
        security_groups: subnets.iter().map(|subnet| subnet.id()).collect::<Vec<_>>(),
    });
}

fn main() {}
