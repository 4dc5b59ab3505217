//! An argument that does not exist, in a block.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::SecurityGroup {
        ingress: [Ingress { from_prt: 80, to_port: 80, protocol: "tcp" }],
    });
}

fn main() {}
