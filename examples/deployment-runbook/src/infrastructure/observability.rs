//! Where logs are kept, and who is told when there are too many of them.

use formwork::prelude::*;
use formwork_aws as aws;

use crate::Encyclopedia;

/// Declares the archive of logs and its alarm.
pub(super) fn observability(stack: &mut Stack<Encyclopedia>) {
    stack.component("observability", |stack| {
        let logs = resource!(stack, "logs", aws::S3Bucket {});
        resource!(
            stack,
            "logs-size",
            aws::CloudwatchMetricAlarm {
                comparison_operator: "GreaterThanThreshold",
                evaluation_periods: 1,
                namespace: "AWS/S3",
                metric_name: "BucketSizeBytes",
                period: duration::days(1).seconds(),
                statistic: "Average",
                threshold: size::gib(50).bytes(),
                dimensions: (("BucketName", logs.bucket()), ("StorageType", "StandardStorage")),
            }
        );
    });
}
