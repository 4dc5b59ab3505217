// Deployment Process: Delivery of releases
// Implements: Where builds are kept, and who hears when they are not used up
// Environment: dev, production
// Reference: processes/delivery.md
//! The bucket that builds go to, and an alarm on it.

use formwork::prelude::*;
use formwork_aws as aws;

/// Where releases are delivered.
#[derive(Environment)]
pub enum Env {
    /// For every change.
    Dev,
    /// For customers.
    Production,
}

/// What everything of the delivery carries.
#[derive(Tags)]
pub struct DeliveryTags {
    owner: &'static str,
}

/// The conventions of the delivery.
pub struct Delivery;

impl Conventions for Delivery {
    type Environment = Env;
    type Tags = DeliveryTags;
    const PROJECT: &'static str = "delivery";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

/// What the process speaks of.
pub struct Infrastructure {
    /// Where builds are kept.
    pub builds: Handle<aws::S3Bucket>,
}

/// Declares the infrastructure.
pub fn infrastructure(app: &mut App<Delivery>) -> Infrastructure {
    app.stack(crate::procedure::STACK, tags!(DeliveryTags { owner: "delivery" }), |stack| {
        provider!(stack, aws::Provider { region: "eu-central-1" });
        let builds = builds(stack);
        alarm(stack, &builds);
        Infrastructure { builds }
    })
}

/// A build is never overwritten: what was tested is what is released.
fn builds(stack: &mut Stack<Delivery>) -> Handle<aws::S3Bucket> {
    let builds = resource!(stack, "builds", aws::S3Bucket {});
    resource!(
        stack,
        "builds-versions",
        aws::S3BucketVersioning {
            bucket: builds.id(),
            versioning_configuration: VersioningConfiguration { status: "Enabled" },
        }
    );
    resource!(
        stack,
        "builds-private",
        aws::S3BucketPublicAccessBlock {
            bucket: builds.id(),
            block_public_acls: true,
            block_public_policy: true,
            ignore_public_acls: true,
            restrict_public_buckets: true,
        }
    );
    builds
}

fn alarm(stack: &mut Stack<Delivery>, builds: &Handle<aws::S3Bucket>) {
    resource!(
        stack,
        "builds-pile-up",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            namespace: "AWS/S3",
            metric_name: "NumberOfObjects",
            period: duration::days(1).seconds(),
            statistic: "Average",
            threshold: 500,
            dimensions: (("BucketName", builds.bucket()), ("StorageType", "AllStorageTypes")),
        }
    );
}
