//! An argument of a block without a value.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::SecurityGroup {
        ingress: [Ingress { from_port: , to_port: 80, protocol: "tcp" }],
    });
}

fn main() {}
