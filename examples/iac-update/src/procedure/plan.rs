//! The plan, which comes before everything else and is reviewed before anything is done.

use std::collections::BTreeMap;

use formwork::prelude::*;
use formwork::procedure::ready::{Written, document};
use formwork::procedure::{
    Approved, Artifact, FailureBranch, Given, PlanSpec, Then, approval, work,
};
use serde::{Deserialize, Serialize};

use super::inputs::{Basis, path};
use super::{LEAD, STACK, once_mended};

/// What was planned.
pub(super) struct Plan {
    /// The environment that the change is tried out in.
    pub(super) environment: Output<Environment>,
    /// The plan, reviewed.
    pub(super) reviewed: Output<Approved<Written>>,
}

/// What the environment strategy says of one environment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Environment {
    changes_are_tried_out: bool,
    /// What must answer once the change is there.
    pub(super) answers: Vec<Answer>,
}

/// An address, and the status of its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Answer {
    /// Where to ask.
    pub(super) url: String,
    /// What the answer's status must be.
    pub(super) status: u16,
}

/// Where the documents of a run lie.
pub(super) fn document_path(name: &str) -> String {
    format!("artifacts/infra/<env>/YYYY-MM-DD/{STACK}/<run>/{name}")
}

pub(super) fn plan(procedure: &mut Procedure, basis: &Basis) -> Plan {
    procedure.add(specification());
    let environment = named(procedure, basis);
    let outline = procedure.step(
        "outline",
        work(&basis.all[..], outline)
            .pure()
            .title("Put the plan together")
            .after(&environment)
            .actions(["Name steps, components, approach, tests, deployment, risks and points of validation"]),
    );
    let written = procedure.step(
        "update-plan",
        document(document_path("infrastructure-update-plan.md"), &outline)
            .title("Write the Infrastructure Update Plan"),
    );
    let again = outline.again(3);
    let reviewed = procedure.step(
        "approve-update-plan",
        approval(&written)
            .by(LEAD)
            .title("Review the plan before any of it is done")
            .scope("the plan, by the digest of its page")
            .on_reject(once_mended(again)),
    );
    procedure.add(
        Artifact::new("Infrastructure Update Plan")
            .path(document_path("infrastructure-update-plan.md"))
            .made_by(&written),
    );
    Plan { environment, reviewed }
}

fn named(procedure: &mut Procedure, basis: &Basis) -> Output<Environment> {
    procedure.step(
        "environment",
        work(&basis.environments, environment)
            .pure()
            .title("Take the environment from the strategy")
            .on_failure(
                FailureBranch::new(
                    "The environment is none where changes are tried out",
                    Then::Abort,
                )
                .action("Start the run for an environment that is"),
            ),
    )
}

fn specification() -> PlanSpec {
    PlanSpec::new(document_path("infrastructure-update-plan.md"))
        .contents([
            "The 7 steps in their order, from design to validation",
            "Which parts of the infrastructure are made or changed",
            "How they are written: modules of Terraform, made by this program",
            "How the change is tested",
            "How it is deployed",
            "What can go wrong, what it costs, and what it means for security",
        ])
        .validated_after([
            "the design",
            "the files are made",
            "the tests",
            "and before the deployment",
        ])
}

/// Production is none of this procedure's business.
async fn environment(
    context: &Context<'_>,
    strategy: Option<Given>,
) -> Result<Environment, Failure> {
    let name = &*context.run.environment;
    let text = context.read(path(strategy)?)?.unwrap_or_default();
    let mut environments: BTreeMap<String, Environment> =
        serde_json::from_str(&text).map_err(|error| {
            Failure::new("the environment strategy is no such JSON").detail(error.to_string())
        })?;
    match environments.remove(name) {
        Some(environment) if environment.changes_are_tried_out => Ok(environment),
        Some(_) => Err(Failure::new(format!("changes are not tried out in {name}")).finally()),
        None => Err(Failure::new(format!("the strategy does not know {name}")).finally()),
    }
}

async fn outline(context: &Context<'_>, inputs: Vec<Option<Given>>) -> Result<String, Failure> {
    let mut page = format!(
        "# Infrastructure Update Plan\n\nRun {} for {}.\n\n## Steps\n\n",
        context.run.id, context.run.environment
    );
    let steps = ["Analyze", "Design", "Make files", "Review", "Try out", "Document", "Finalize"];
    for (step, number) in steps.iter().zip(1..) {
        page.push_str(&format!("{number}. {step}\n"));
    }
    page.push_str("\n## What it stands on\n\n");
    for given in inputs.into_iter().flatten() {
        let digest = given.digest.unwrap_or_else(|| "said at the start".to_owned());
        page.push_str(&format!("- `{}` ({digest})\n", given.value));
    }
    page.push_str(RULES);
    Ok(page)
}

const RULES: &str = "
## How it is tested and deployed

The stack is validated, reviewed and applied to this environment only. Then a second plan must be empty, and what the strategy names must answer.

## Risks

Cost is held against the budget before anything is made. What would lose data is named in the review. Production is not touched.
";
