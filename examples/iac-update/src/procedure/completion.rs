//! Step 7: everybody who waits for the infrastructure hears of it.

use formwork::prelude::*;
use formwork::procedure::ready::{Written, document, notify, ticket};
use formwork::procedure::{Action, Answer, FailureBranch, Then, decision, work};

use super::deployment::{Results, Tested};
use super::documents::Documented;
use super::once_mended;
use super::plan::document_path;

/// Where the feature's work is kept track of.
const TICKET: &str = "LEDGER-17";

/// What is known after the step.
pub(super) struct Completion {
    /// The ticket says so.
    pub(super) ticket: Output<()>,
    /// Those who build upon it, and those who operate it, know.
    pub(super) operations: Output<()>,
    /// It is finished.
    pub(super) finalized: Output<Answer>,
}

pub(super) fn completion(
    procedure: &mut Procedure,
    tested: &Tested,
    documented: &Documented,
) -> Completion {
    let summary = procedure.step(
        "finalize",
        work((&tested.results, &documented.infrastructure, &documented.guide), summary)
            .pure()
            .after(&documented.complete)
            .title("Finalize Infrastructure Changes")
            .purpose([
                "Bring the change to its end",
                "Hand it to implementation layers",
                "Tell those concerned",
            ])
            .actions(actions())
            .outputs(["A change that is finished", "Infrastructure that can be built upon"]),
    );
    let (ticket, operations) = told(procedure, &summary);
    let record = procedure.step(
        "completion",
        document(document_path("completion.md"), &summary)
            .after(&operations)
            .title("Write down that it is finished"),
    );
    let finalized = finalized(procedure, &summary, &record);
    Completion { ticket, operations, finalized }
}

fn told(procedure: &mut Procedure, summary: &Output<String>) -> (Output<()>, Output<()>) {
    let ticket =
        procedure.step("ticket", ticket(TICKET, summary).attempts(3).on_failure(incomplete()));
    let teams = procedure.step(
        "tell-teams",
        notify(["Implementation Teams"], summary)
            .after(&ticket)
            .attempts(3)
            .on_failure(incomplete()),
    );
    let operations = procedure.step(
        "tell-operations",
        notify(["Operations Team"], summary).after(&teams).attempts(3).on_failure(incomplete()),
    );
    (ticket, operations)
}

fn finalized(
    procedure: &mut Procedure,
    summary: &Output<String>,
    record: &Output<Written>,
) -> Output<Answer> {
    let is_ready = procedure.step(
        "ready",
        work((summary, record), is_ready).pure().title("See whether everything is finished"),
    );
    let again = once_mended(summary.again(3));
    procedure.step(
        "finalized",
        decision("Is the change finished, and can others build upon it?")
            .by_check(&is_ready)
            .go("the procedure is complete, and the infrastructure is ready")
            .no_go("what is left is done", again.clone())
            .on_failure(
                FailureBranch::new("The change is not finished", again)
                    .action("Do what is left, and bring the pages up to date"),
            ),
    )
}

fn incomplete() -> FailureBranch {
    FailureBranch::new("Somebody could not be told", Then::MendAndRetry { most: 3 })
        .action("Make the way to them free again, or tell them yourself")
}

fn actions() -> [Action; 2] {
    [
        Action::new("See that the change was made, tested and written down, all of it"),
        Action::new("Hand it over").details([
            "implementation layers can reach it",
            "their teams have its settings",
            "it is there when their schedule needs it",
        ]),
    ]
}

async fn summary(
    context: &Context<'_>,
    (results, infrastructure, guide): (Results, Written, Written),
) -> Result<String, Failure> {
    let endpoints = results.endpoints.iter();
    let endpoints: Vec<String> = endpoints.map(|(name, value)| format!("{name} {value}")).collect();
    Ok(format!(
        "The infrastructure in {} is ready: {}. Pages: {}, {}. Run: {}",
        context.run.environment,
        endpoints.join(", "),
        infrastructure.path,
        guide.path,
        context.run.id
    ))
}

/// What was written down is what was told.
async fn is_ready(
    context: &Context<'_>,
    (summary, record): (String, Written),
) -> Result<bool, Failure> {
    Ok(context.read(record.path)? == Some(summary))
}
