//! An argument without a value.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "main", aws::Vpc { cidr_block: });
}

fn main() {}
