//! An id, which the provider gives.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16", id: "vpc-0123456789abcdef0" });
}

fn main() {}
