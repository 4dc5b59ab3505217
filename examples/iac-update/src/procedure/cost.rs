//! What a month of the infrastructure costs, and what it may cost.

use std::collections::BTreeMap;

use formwork::prelude::*;
use formwork::procedure::ready::Measured;
use formwork::procedure::{Given, Sample, Threshold, Unit};
use serde::{Deserialize, Serialize};

use super::files::Components;
use super::inputs::path;

/// What is known of the costs of a month.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Cost {
    /// When it was estimated, in milliseconds since 1970.
    at: i64,
    /// The estimate; none where a price is missing.
    pub(super) monthly: Option<f64>,
    /// What was agreed.
    pub(super) budget: f64,
    /// Who agreed.
    pub(super) agreed_by: String,
    /// Types of resources without a price.
    unpriced: Vec<String>,
}

/// The file of the cost constraints.
#[derive(Deserialize)]
struct Constraints {
    monthly_budget: f64,
    agreed_by: String,
    monthly_prices: BTreeMap<String, f64>,
}

/// The limit: all of the budget. Without an estimate, or without a budget, it counts as passed.
pub(super) fn budget() -> Threshold {
    Threshold::above("estimated cost of a month, in hundredths of the budget", 100.0, Unit::Percent)
    .text("A change that costs more than agreed is made cheaper, or the budget is raised, before it is made")
}

impl Measured for Cost {
    /// Nothing but percents of the budget is known.
    fn samples(&self, unit: Unit) -> Vec<Sample> {
        let can_say = unit == Unit::Percent && self.budget > 0.0;
        let monthly = self.monthly.filter(|_| can_say);
        let value = monthly.map(|monthly| monthly / self.budget * 100.0);
        vec![Sample { at: self.at, value }]
    }
}

/// The file is read each time, so that a budget that was raised counts.
pub(super) async fn estimate(
    context: &Context<'_>,
    (components, given): (Components, Option<Given>),
) -> Result<Cost, Failure> {
    let text = context.read(path(given)?)?.unwrap_or_default();
    let constraints: Constraints = serde_json::from_str(&text).map_err(|error| {
        Failure::new("the cost constraints cannot be read").detail(error.to_string())
    })?;
    let prices = &constraints.monthly_prices;
    let price = |(name, count): (&String, &u32)| Some(prices.get(name)? * f64::from(*count));
    let unpriced = components.keys().filter(|name| !prices.contains_key(*name));
    Ok(Cost {
        at: context.world.now(),
        monthly: components.iter().map(price).sum(),
        budget: constraints.monthly_budget,
        agreed_by: constraints.agreed_by,
        unpriced: unpriced.cloned().collect(),
    })
}
