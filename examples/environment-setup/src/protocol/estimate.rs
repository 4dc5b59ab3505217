//! Whether an environment fits into quotas and budget, before anything of it is made.

use std::collections::BTreeMap;

use formwork::prelude::*;
use formwork::procedure::ready::terraform::Configuration;
use formwork::procedure::ready::{Judged, threshold};
use formwork::procedure::{Command, Given, work};
use serde::Deserialize;

use super::components::{Components, all};
use super::probe::Series;
use super::target::Target;
use super::thresholds;

/// Types of components with the quota that limits them, and the command that counts those that are there.
const QUOTAS: [(&str, [&str; 2], [&str; 4]); 3] = [
    ("aws_vpc", ["vpc", "L-F678F1CE"], ["ec2", "describe-vpcs", "--query", "length(Vpcs)"]),
    (
        "aws_s3_bucket",
        ["s3", "L-DC2B2D3D"],
        ["s3api", "list-buckets", "--query", "length(Buckets)"],
    ),
    (
        "aws_rds_cluster",
        ["rds", "L-952B80B8"],
        ["rds", "describe-db-clusters", "--query", "length(DBClusters)"],
    ),
];

/// Both limits hold.
pub(super) struct Estimate {
    pub(super) quotas: Output<Judged>,
    pub(super) cost: Output<Judged>,
}

pub(super) fn estimate(
    procedure: &mut Procedure,
    target: &Target,
    configuration: &Output<Configuration>,
    budget: &Output<Option<Given>>,
) -> Estimate {
    let quotas = work(configuration, quotas).pure().title("Compare the plan with quotas");
    let quotas = procedure.step(target.key("quotas"), quotas);
    let costs =
        work((configuration, budget), costs).pure().title("Compare the plan with the budget");
    let costs = procedure.step(target.key("costs"), costs);
    Estimate {
        quotas: procedure
            .step(target.key("within-quotas"), threshold(thresholds::quotas(), &quotas)),
        cost: procedure.step(target.key("within-budget"), threshold(thresholds::cost(), &costs)),
    }
}

/// A quota that cannot be read is a missing value.
async fn quotas(context: &Context<'_>, configuration: Configuration) -> Result<Series, Failure> {
    let components = all(context, &configuration)?;
    Ok(vec![(context.world.now(), without_room(context, &components))])
}

fn without_room(context: &Context<'_>, components: &Components) -> Option<f64> {
    let (mut planned, mut short) = (0.0, 0.0);
    for (name, [service, quota], used) in QUOTAS {
        let wanted = f64::from(components.get(name).copied().unwrap_or_default());
        let get = ["service-quotas", "get-service-quota", "--service-code", service];
        let get = [&get[..], &["--quota-code", quota, "--query", "Quota.Value"]].concat();
        let free = number(context, &get)? - number(context, &used)?;
        planned += wanted;
        short += (wanted - free).clamp(0.0, wanted);
    }
    (planned > 0.0).then(|| short / planned * 100.0)
}

fn number(context: &Context<'_>, arguments: &[&str]) -> Option<f64> {
    let arguments = [arguments, &["--output", "text"]].concat();
    let (_, finished) = context.execute(&Command::new("aws", arguments).captured()).ok()?;
    String::from_utf8_lossy(&finished.printed).trim().parse().ok()
}

/// What the file with budgets says.
#[derive(Deserialize)]
struct Budget {
    /// Of each environment, in a month.
    budgets: BTreeMap<String, f64>,
    /// Of one component, in a month.
    prices: BTreeMap<String, f64>,
}

async fn costs(
    context: &Context<'_>,
    (configuration, budget): (Configuration, Option<Given>),
) -> Result<Series, Failure> {
    let components = all(context, &configuration)?;
    let text = budget.map(|given| context.read(given.value)).transpose()?.flatten();
    let budget = text.and_then(|text| serde_json::from_str(&text).ok());
    let over = budget.and_then(|budget| over(&budget, &configuration.environment, &components));
    Ok(vec![(context.world.now(), over)])
}

/// Hundredths of the budget by which the cost exceeds it; none where a price or the budget is not known.
fn over(budget: &Budget, environment: &str, components: &Components) -> Option<f64> {
    let limit = budget.budgets.get(environment).filter(|limit| **limit > 0.0)?;
    let prices = components
        .iter()
        .map(|(name, number)| budget.prices.get(name).map(|price| price * f64::from(*number)));
    let cost: f64 = prices.sum::<Option<f64>>()?;
    Some((cost / limit - 1.0) * 100.0)
}
