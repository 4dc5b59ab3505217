//! A repetition by Terraform over what the program knows.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    stack.for_each([("a", "10.0.0.0/24")], |stack, _zone, range| {
        resource!(stack, "main", aws::Vpc { cidr_block: range });
    });
}

fn main() {}
