//! A resource without a required argument, with a key that is known only when the program runs.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    for zone in ["a", "b"] {
        resource!(stack, format!("web-{zone}"), aws::Subnet { cidr_block: "10.0.1.0/24" });
    }
}

fn main() {}
