//! What the quickstart promises.

use formwork::json;
use formwork::testing::Infrastructure;
use formwork_aws as aws;

use super::declare;

#[test]
fn both_subnets_lie_in_the_network() {
    let dev = Infrastructure::of("dev", declare);
    let subnets = dev.all::<aws::Subnet>();
    subnets.assert_count(2);
    subnets.assert_each_contains(json!({ "vpc_id": "${aws_vpc.main.id}" }));
}

#[test]
fn the_alarm_watches_the_bucket_and_is_calmer_in_production() {
    for (environment, threshold) in [("dev", 1_048_576_i64), ("production", 53_687_091_200)] {
        let infrastructure = Infrastructure::of(environment, declare);
        infrastructure.at("aws_cloudwatch_metric_alarm.assets-size").assert_contains(json!({
            "dimensions": { "BucketName": "${aws_s3_bucket.assets.bucket}" },
            "threshold": threshold,
        }));
    }
}

#[test]
fn everything_carries_the_cost_center() {
    let production = Infrastructure::of("production", declare);
    let all = production.everything();
    assert_eq!(all.tagged("CostCenter", "4711").addresses(), all.addresses());
}
