//! A type that does not exist.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "main", aws::Vcp { cidr_block: "10.0.0.0/16" });
}

fn main() {}
