//! Values that the provider refuses.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "main", aws::Vpc { cidr_block: "10.0.0.0/33" });
    resource!(stack, "web", aws::Subnet { vpc_id: "subnet-0123456789abcdef0" });
    resource!(
        stack,
        "errors",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 0,
            statistic: "Averag",
        }
    );
}

fn main() {}
