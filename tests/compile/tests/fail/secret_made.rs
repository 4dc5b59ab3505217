//! A secret that the program puts together.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, user: &str) {
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        password: format!("{user}-2024"),
    });
}

fn main() {}
