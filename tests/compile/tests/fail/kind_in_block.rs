//! The ARN of another resource in a block.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>, lb: &Handle<aws::Lb>) {
    resource!(stack, "web", aws::LbListener {
        load_balancer_arn: lb.arn(),
        default_action: DefaultAction { r#type: "forward", target_group_arn: lb.arn() },
    });
}

fn main() {}
