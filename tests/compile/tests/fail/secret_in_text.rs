//! A text with a secret in it, which is a secret, where Terraform prints the argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let password = data!(stack, "password", aws::data::SsmParameter { name: "/orders/password" });
    resource!(stack, "worker", aws::Instance {
        ami: "ami-0123456789abcdef0",
        instance_type: "t3.micro",
        user_data: text!("export PASSWORD={}", password.value()),
    });
}

fn main() {}
