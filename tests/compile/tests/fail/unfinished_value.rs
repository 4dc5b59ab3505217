//! A value that is being typed.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let cidr = "10.0.0.0/16".to_owned();
    resource!(stack, "main", aws::Vpc { cidr_block: cidr., enable_dns_hostnames: true });
}

fn main() {}
