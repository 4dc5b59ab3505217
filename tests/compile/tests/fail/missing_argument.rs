//! A resource without a required argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Subnet { cidr_block: "10.0.1.0/24" });
}

fn main() {}
