//! Too many or too few blocks.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Lb {
        subnets: ["subnet-0123456789abcdef0"],
        access_logs: [AccessLogs { bucket: "logs" }, AccessLogs { bucket: "more-logs" }],
    });
    resource!(stack, "web", aws::LbListener {
        load_balancer_arn: "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/web/0123456789abcdef",
        default_action: [],
    });
}

fn main() {}
