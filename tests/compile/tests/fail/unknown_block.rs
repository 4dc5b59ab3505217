//! A block that does not exist.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::SecurityGroup {
        ingress: [Ingres { from_port: 80, to_port: 80, protocol: "tcp" }],
    });
}

fn main() {}
