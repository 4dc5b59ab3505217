//! A provider that is no handle.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
    resource!(stack, "web", aws::Vpc { cidr_block: "10.0.0.0/16" }, provider(vpc));
}

fn main() {}
