//! Text that does not match the pattern of its argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::DbInstance {
        instance_class: "db.t4g.micro",
        final_snapshot_identifier: "last snapshot",
    });
}

fn main() {}
