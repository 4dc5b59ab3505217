//! A number that is too small or too large.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::LambdaFunction {
        role: "arn:aws:iam::123456789012:role/orders",
        filename: "orders.zip",
        memory_size: 64,
        reserved_concurrent_executions: -2,
    });
    resource!(stack, "web", aws::LbListener {
        load_balancer_arn: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/0123456789abcdef",
        port: 65536,
        default_action: DefaultAction { r#type: "fixed-response", order: 0 },
    });
}

fn main() {}
