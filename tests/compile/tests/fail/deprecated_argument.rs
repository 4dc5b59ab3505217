//! An argument that the provider has deprecated: a warning, which is denied here.

#![deny(deprecated)]

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "outbound", aws::Eip { vpc: true });
}

fn main() {}
