//! Two arguments that exclude each other.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "worker", aws::Instance {
        ami: "ami-0123456789abcdef0",
        instance_type: "t3.micro",
        user_data: "echo hello",
        user_data_base64: "ZWNobyBoZWxsbw==",
    });
}

fn main() {}
