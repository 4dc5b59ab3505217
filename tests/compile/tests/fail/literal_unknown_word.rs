//! A word that is none of those accepted.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "web", aws::Lb {
        load_balancer_type: "aplication",
        subnets: ["subnet-0123456789abcdef0"],
    });
    resource!(stack, "orders", aws::LambdaFunction {
        role: "arn:aws:iam::123456789012:role/orders",
        filename: "orders.zip",
        architectures: ["riscv"],
    });
    resource!(stack, "orders", aws::DbInstance { instance_class: "db.t4g.micro", monitoring_interval: 20 });
}

fn main() {}
