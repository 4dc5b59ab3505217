//! A resource that is declared as a data source.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    data!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
}

fn main() {}
