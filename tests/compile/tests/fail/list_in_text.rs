//! A list inside of text.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
    text!("{}", vpc.tags());
}

fn main() {}
