//! The ARN and the id of something else where the id of a VPC belongs.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16" });
    let web = resource!(stack, "web", aws::Subnet { vpc_id: vpc.arn() });
    resource!(stack, "data", aws::Subnet { vpc_id: web.id() });
}

fn main() {}
