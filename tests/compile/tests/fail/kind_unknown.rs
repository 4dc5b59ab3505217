//! Text of which nobody said what it is; `.assume` says it.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, lb: &Handle<aws::Lb>) {
    resource!(stack, "orders", aws::LambdaFunction {
        role: lb.dns_name(),
        filename: "orders.zip",
    });
}

fn main() {}
