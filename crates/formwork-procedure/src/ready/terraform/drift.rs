//! What is no longer as the configuration says.

use formwork_model::procedure::{Sample, Unit};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::plan::Saved;
use super::{Changes, Configured};
use crate::ready::Measured;
use crate::step::{Described, Pure, Step};
use crate::{Context, Output, work};

/// What is no longer as the configuration says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drift {
    /// When it was looked for, in milliseconds since 1970.
    pub at: i64,
    /// What a plan would change, to bring everything back.
    pub changes: Changes,
    /// Addresses of resources that were changed outside of Terraform.
    pub outside: Vec<String>,
}

impl Drift {
    /// Everything is as the configuration says.
    pub fn is_clean(&self) -> bool {
        self.changes.is_empty()
    }

    /// The share of managed resources that a plan would change, in hundredths: changed / (changed + unchanged), outputs aside.
    /// None where there are no resources.
    pub fn percent(&self) -> Option<f64> {
        let changed = self.changes.managed() as f64;
        let total = changed + f64::from(self.changes.unchanged);
        (total > 0.0).then(|| changed / total * 100.0)
    }
}

impl Measured for Drift {
    fn samples(&self, unit: Unit) -> Vec<Sample> {
        let value = match unit {
            Unit::Percent => self.percent(),
            Unit::Count => Some(self.changes.managed() as f64),
            Unit::Score | Unit::Seconds | Unit::Minutes => None,
        };
        vec![Sample { at: self.at, value }]
    }
}

/// Looks for what is no longer as the configuration says, with `plan -detailed-exitcode`. Drift is no failure: what follows judges it.
#[track_caller]
pub fn drift<C: Configured>(
    stack: impl Into<String>,
    configured: &Output<C>,
) -> Step<C, Drift, Pure> {
    let stack = stack.into();
    let action = format!("Look for drift of the stack `{stack}`");
    let step = work(
        configured,
        async move |context: &Context<'_>, configured: C| {
            let configuration = configured.configuration();
            let saved = Saved::make(context, configuration.module(&stack)?, &[])?;
            let changes = Changes::read(&saved.json);
            Ok(Drift {
                at: context.world.now(),
                changes,
                outside: outside(&saved.json),
            })
        },
    );
    step.pure().actions([action])
}

fn outside(plan: &Value) -> Vec<String> {
    let drifted = plan["resource_drift"].as_array().into_iter().flatten();
    drifted
        .filter_map(|resource| resource["address"].as_str())
        .map(str::to_owned)
        .collect()
}
