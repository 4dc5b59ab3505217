//! A name where an ARN belongs.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, role: &Handle<aws::IamRole>) {
    resource!(stack, "orders", aws::LambdaFunction {
        role: role.name(),
        filename: "orders.zip",
    });
}

fn main() {}
