//! Text where a boolean is expected.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16", enable_dns_hostnames: "yes" });
}

fn main() {}
