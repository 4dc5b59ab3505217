//! A key of a map that is not accepted.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "orders", aws::CloudwatchEventTarget {
        rule: "orders",
        arn: "arn:aws:events:eu-central-1:123456789012:api-destination/orders",
        http_target: HttpTarget { header_parameters: [("Content Type", "application/json")] },
    });
}

fn main() {}
