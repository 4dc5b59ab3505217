//! Too many or too few elements.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::LambdaFunction {
        role: "arn:aws:iam::123456789012:role/orders",
        filename: "orders.zip",
        architectures: ["x86_64", "arm64"],
    });
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        domain_dns_ips: ["10.0.0.2"],
    });
}

fn main() {}
