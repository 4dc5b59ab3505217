//! A data source that is declared as a resource.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "image", aws::data::Ami { most_recent: true });
}

fn main() {}
