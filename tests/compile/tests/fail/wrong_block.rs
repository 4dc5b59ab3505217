//! A block of another resource.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::SecurityGroup {
        egress: block!(aws::lb::AccessLogs { bucket: "logs" }),
    });
}

fn main() {}
