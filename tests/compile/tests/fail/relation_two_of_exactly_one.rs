//! Two of several arguments of which exactly one is accepted.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::LambdaFunction {
        image_uri: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1",
        role: "arn:aws:iam::123456789012:role/orders",
        filename: "orders.zip",
    });
}

fn main() {}
