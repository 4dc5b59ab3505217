//! A network, a bucket and an alarm: what the procedure changes.

use formwork::prelude::*;
use formwork_aws as aws;

/// Where the ledger runs.
#[derive(Environment)]
pub enum Env {
    /// Where changes are tried out.
    Dev,
    /// Where customers are.
    Production,
}

/// What every resource of the ledger carries.
#[derive(Tags)]
pub struct LedgerTags {
    owner: &'static str,
    #[tag(matches = "[0-9]{4}")]
    cost_center: &'static str,
}

/// The ledger's conventions.
pub struct Ledger;

impl Conventions for Ledger {
    type Environment = Env;
    type Tags = LedgerTags;
    const PROJECT: &'static str = "ledger";
    const NAME: NamePattern = name_pattern!("{project}-{environment}-{purpose}");
}

cidrs! { NETWORK("10.20.0.0/16") { PRIVATE_A("10.20.1.0/24"), PRIVATE_B("10.20.2.0/24") } }

/// What implementation teams are told about.
pub struct Infrastructure {
    /// Where the ledger's services run.
    pub network: Handle<aws::Vpc>,
    /// Where statements are kept.
    pub statements: Handle<aws::S3Bucket>,
}

/// Declares the infrastructure.
pub fn infrastructure(app: &mut App<Ledger>) -> Infrastructure {
    let tags = tags!(LedgerTags { owner: "platform", cost_center: "2104" });
    app.stack(crate::procedure::STACK, tags, |stack| {
        provider!(stack, aws::Provider { region: "eu-central-1" });
        let network = network(stack);
        let statements = statements(stack);
        Infrastructure { network, statements }
    })
}

fn network(stack: &mut Stack<Ledger>) -> Handle<aws::Vpc> {
    let network = resource!(stack, "main", aws::Vpc { cidr_block: NETWORK });
    resource!(stack, "private-a", aws::Subnet { vpc_id: network.id(), cidr_block: PRIVATE_A });
    resource!(stack, "private-b", aws::Subnet { vpc_id: network.id(), cidr_block: PRIVATE_B });
    network
}

fn statements(stack: &mut Stack<Ledger>) -> Handle<aws::S3Bucket> {
    let bucket = resource!(stack, "statements", aws::S3Bucket {});
    resource!(
        stack,
        "statements-size",
        aws::CloudwatchMetricAlarm {
            comparison_operator: "GreaterThanThreshold",
            evaluation_periods: 1,
            namespace: "AWS/S3",
            metric_name: "BucketSizeBytes",
            period: duration::days(1).seconds(),
            statistic: "Average",
            threshold: size::gib(5).bytes(),
            dimensions: (("BucketName", bucket.bucket()), ("StorageType", "StandardStorage")),
        }
    );
    bucket
}
