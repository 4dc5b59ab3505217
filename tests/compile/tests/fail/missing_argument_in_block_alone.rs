//! A block without a required argument, outside of a resource.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    block!(aws::autoscaling_group::Tag { key: "a", value: "b" });
}

fn main() {}
