//! A block in a block without a required argument.

use formwork::prelude::*;
use formwork_aws as aws;
use formwork_compile_tests::Acme;

fn declare(stack: &mut Stack<Acme>) {
    resource!(stack, "busy", aws::AutoscalingPolicy {
        autoscaling_group_name: "web",
        target_tracking_configuration: TargetTrackingConfiguration {
            target_value: 60,
            predefined_metric_specification: PredefinedMetricSpecification { resource_label: "x" },
        },
    });
}

fn main() {}
