//! A text with more places than values.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let text: Value<Str> = text!("{} of {}", 1);
    resource!(stack, "main", aws::Vpc { cidr_block: text });
}

fn main() {}
