//! Steps 8 and 9: what was done, and where the task stands.

use formwork::prelude::*;
use formwork::procedure::ready::{Written, ticket};
use formwork::procedure::{Answer, FailureBranch, Then, work};

use super::forms::{self, filled, list};
use super::page::page;
use super::sync::Sync;
use super::testing::{Results, Tested};
use super::validation::{Validated, Verdict};
use crate::TASK;

/// What is known at the end.
pub(super) struct Summary {
    /// What was done.
    pub(super) written: Output<Written>,
    /// Where the task stands.
    pub(super) tracked: Output<Written>,
    /// Its ticket says so.
    pub(super) told: Output<()>,
}

pub(super) fn summary(
    procedure: &mut Procedure,
    sync: &Sync,
    tested: &Tested,
    validated: &Validated,
) -> Summary {
    let text = procedure.step(
        "summarize",
        work((&sync.right, &tested.results, &validated.verdict, &validated.marked), summarized)
            .pure()
            .title("Create Implementation Summary")
            .outputs(["What was done, on one page"]),
    );
    procedure.add(forms::summary());
    let written = page(procedure, "summary", "Write the summary", &text);
    let text = procedure.step(
        "track",
        work(&written, tracked)
            .pure()
            .title("Update Task Tracking")
            .outputs(["Where the task stands"]),
    );
    procedure.add(forms::tracking());
    let tracked = page(procedure, "task-status", "Write where the task stands", &text);
    let told = procedure.step(
        "ticket",
        ticket(TASK.id, &text).after(&tracked).attempts(3).on_failure(
            FailureBranch::new("The ticket cannot be reached", Then::MendAndRetry { most: 3 })
                .action("Make the way to it free, or update it by hand"),
        ),
    );
    Summary { written, tracked, told }
}

async fn summarized(
    context: &Context<'_>,
    (right, results, verdict, marked): (Answer, Results, Verdict, String),
) -> Result<String, Failure> {
    let files = TASK.changes.iter().map(|change| format!("`{}`: {}", change.file, change.what));
    let departures = if right.note.is_empty() { "none" } else { &right.note };
    filled(
        &forms::summary(),
        &[
            ("task", TASK.id),
            ("date", &context.today()),
            ("area", &format!("{:?}", TASK.area)),
            ("files", &list(files)),
            ("infrastructure", &list(or_none(results.changes))),
            ("process", &marked),
            ("tests", &list(results.lines)),
            ("validation", &list(verdict.lines)),
            ("trouble", &format!("The journal of run {} holds each failure.", context.run.id)),
            ("departures", departures),
            ("next", NEXT),
            ("criteria", &list(results.criteria)),
        ],
    )
}

/// What the improvement plan goes on with.
const NEXT: &str = "the next task of the improvement plan";

fn or_none(lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() { vec!["nothing was to be changed".to_owned()] } else { lines }
}

async fn tracked(context: &Context<'_>, summary: Written) -> Result<String, Failure> {
    filled(
        &forms::tracking(),
        &[
            ("task", TASK.id),
            ("progress", "100"),
            ("notes", &format!("run {}, summary {}", context.run.id, summary.path)),
            ("next", NEXT),
        ],
    )
}
