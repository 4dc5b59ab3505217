//! Layer 5: logs, a topic for alerts, and the first alarm.

use formwork::prelude::*;
use formwork_aws as aws;

use super::Env;
use crate::Platform;

pub(super) fn observability(stack: &mut Stack<Platform>) {
    let retention_in_days = match stack.environment() {
        Env::Dev => 7,
        Env::Staging | Env::Production => 90,
    };
    resource!(stack, "services", aws::CloudwatchLogGroup { retention_in_days });
    let alerts = resource!(stack, "alerts", aws::SnsTopic {});
    resource!(
        stack,
        "database-cpu",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 3,
            namespace: "AWS/RDS",
            metric_name: "CPUUtilization",
            period: 60,
            statistic: "Average",
            threshold: 80,
            alarm_actions: [alerts.arn()],
        }
    );
}
