//! A block without a required argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::SecurityGroup {
        egress: [],
        timeouts: Timeouts { create: "5m" },
    });
    resource!(stack, "rules", aws::AutoscalingGroup {
        min_size: 1,
        max_size: 2,
        launch_configuration: "web",
        tag: [Tag { key: "a", value: "b" }],
    });
}

fn main() {}
