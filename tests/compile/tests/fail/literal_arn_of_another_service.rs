//! A literal ARN of another service.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::LambdaFunction {
        role: "arn:aws:s3:::orders",
        filename: "orders.zip",
        layers: ["arn:aws:iam::123456789012:role/orders"],
    });
}

fn main() {}
