//! A name that is too long in one of the environments.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "storefront-public", aws::Lb { internal: false, subnets: ["subnet-0123456789abcdef0"] });
}

fn main() {}
