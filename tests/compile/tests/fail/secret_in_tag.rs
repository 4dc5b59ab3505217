//! A secret in a tag.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    let password = data!(stack, "password", aws::data::SsmParameter { name: "/orders/password" });
    resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/16", tags: [("Password", password.value())] });
}

fn main() {}
