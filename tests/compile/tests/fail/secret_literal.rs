//! A secret that is written in the program.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::DbInstance { instance_class: "db.t4g.micro", password: "hunter2" });
}

fn main() {}
