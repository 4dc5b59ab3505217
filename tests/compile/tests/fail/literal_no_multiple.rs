//! A number that is no multiple of what it must be.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        performance_insights_retention_period: 90,
    });
}

fn main() {}
