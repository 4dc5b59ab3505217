//! A key with a space and a capital letter.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "Main network", aws::Vpc { cidr_block: "10.0.0.0/16" });
}

fn main() {}
