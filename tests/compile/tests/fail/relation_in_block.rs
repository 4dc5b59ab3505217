//! Two arguments of a block that exclude each other.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "worker", aws::Instance {
        launch_template: LaunchTemplate { id: "lt-0123456789abcdef0", name: "worker" },
    });
    resource!(stack, "reader", aws::Instance { launch_template: LaunchTemplate { version: "1" } });
}

fn main() {}
