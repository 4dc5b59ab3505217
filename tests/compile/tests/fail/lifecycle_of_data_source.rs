//! A lifecycle of what is only read.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    data!(stack, "image", aws::data::Ami { most_recent: true }, lifecycle(prevent_destroy));
}

fn main() {}
