//! What a plan would change, as people read it.

use serde::{Deserialize, Serialize};

use super::{Change, Class, Plan};
use crate::step::{Described, Pure, Step};
use crate::{Context, Output, work};

/// What a plan would change, as people read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// In one line: `2 to create, 1 to replace`.
    pub summary: String,
    /// Each change by its class: `replace aws_db_instance.main (database)`.
    pub lines: Vec<String>,
    /// What holds data or keys that would be lost, or that Terraform would lose sight of.
    pub losses: Vec<String>,
    /// So many of those, by what they hold: `database`, `bucket`, ….
    pub lost: Vec<(String, u32)>,
}

impl Review {
    /// Nothing that holds data or keys would be lost.
    pub fn is_harmless(&self) -> bool {
        self.losses.is_empty()
    }
}

/// Says what a plan would change, by class, and what of it holds data or keys that would be lost.
#[track_caller]
pub fn review(plan: &Output<Plan>) -> Step<Plan, Review, Pure> {
    let step = work(plan, async |_: &Context<'_>, plan: Plan| {
        Ok(reviewed(&plan))
    });
    step.pure()
        .actions(["List what the plan changes, and what of it holds data or keys"])
}

fn reviewed(plan: &Plan) -> Review {
    let mut lost: Vec<(String, u32)> = Vec::new();
    for kind in plan
        .changes
        .losses()
        .filter_map(|change| change.stateful.as_deref())
    {
        match lost.iter_mut().find(|(other, _)| other == kind) {
            Some((_, count)) => *count += 1,
            None => lost.push((kind.to_owned(), 1)),
        }
    }
    Review {
        summary: plan.changes.to_string(),
        lines: Class::ALL
            .into_iter()
            .flat_map(|class| plan.changes.of(class).map(line))
            .collect(),
        losses: plan.changes.losses().map(line).collect(),
        lost,
    }
}

fn line(change: &Change) -> String {
    let text = format!("{} {}", change.class.name(), change.address);
    match &change.stateful {
        Some(kind) => format!("{text} ({kind})"),
        None => text,
    }
}
