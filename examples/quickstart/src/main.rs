//! A network with two subnets, a bucket and an alarm, in two environments.

use formwork::prelude::*;
use formwork_aws as aws;

#[derive(Environment)]
enum Env {
    Dev,
    Production,
}
#[derive(Tags)]
struct QuickTags {
    #[tag(matches = "[0-9]{4}")]
    cost_center: &'static str,
}
struct Quickstart;
impl Conventions for Quickstart {
    type Environment = Env;
    type Tags = QuickTags;
    const PROJECT: &'static str = "quickstart";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}
cidrs! { NETWORK("10.0.0.0/16") { PRIVATE_A("10.0.1.0/24"), PRIVATE_B("10.0.2.0/24") } }

fn network(stack: &mut Stack<Quickstart>) {
    provider!(stack, aws::Provider { region: "eu-central-1" });
    let vpc = resource!(stack, "main", aws::Vpc { cidr_block: NETWORK });
    resource!(stack, "private-a", aws::Subnet { vpc_id: vpc.id(), cidr_block: PRIVATE_A });
    resource!(stack, "private-b", aws::Subnet { vpc_id: vpc.id(), cidr_block: PRIVATE_B });
    let most = match stack.environment() {
        Env::Dev => size::mib(1),
        Env::Production => size::gib(50),
    };
    let bucket = resource!(stack, "assets", aws::S3Bucket {});
    resource!(
        stack,
        "assets-size",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            namespace: "AWS/S3",
            metric_name: "BucketSizeBytes",
            period: duration::days(1).seconds(),
            statistic: "Average",
            threshold: most.bytes(),
            dimensions: (("BucketName", bucket.bucket()), ("StorageType", "StandardStorage")),
        }
    );
}

fn declare(app: &mut App<Quickstart>) {
    app.stack("main", tags!(QuickTags { cost_center: "4711" }), network);
}

fn main() -> ExitCode {
    formwork::main(declare)
}
#[cfg(test)]
mod tests;
