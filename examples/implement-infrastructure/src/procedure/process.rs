//! Step 6, and the end of step 7: the page of the process is brought up to date.

use formwork::prelude::*;
use formwork::procedure::{Action, Answer, work};

use super::forms::{self, filled};
use super::page::{content, process};
use super::sync::{CODE, Sync};
use super::testing::Tested;
use crate::TASK;

/// What is known after the step.
pub(super) struct Updated {
    /// Which of code and page was right.
    pub(super) right: Output<Answer>,
    /// What became of the page.
    pub(super) page: Output<String>,
}

const KEPT: &str = "the repository keeps what the page said before";

pub(super) fn update(procedure: &mut Procedure, sync: &Sync, tested: &Tested) -> Updated {
    let page = procedure.step(
        "update-process",
        work(&sync.right, updated)
            .idempotent()
            .irreversible(KEPT)
            .after(&tested.passed)
            .title("Update Deployment Process Documentation")
            .actions(actions())
            .outputs(["A row in the page's history, where code was right"]),
    );
    procedure.add(forms::history());
    Updated { right: sync.right, page }
}

pub(super) fn marked(procedure: &mut Procedure, validated: &Output<Answer>) -> Output<String> {
    procedure.step(
        "mark-validated",
        work((), mark)
            .idempotent()
            .irreversible(KEPT)
            .after(validated)
            .title("Mark the page as validated")
            .actions(["Set its status and date", "Tick what was validated"]),
    )
}

fn actions() -> [Action; 2] {
    [
        Action::new("Where code was right, bring the page up to date").details([
            "what the process does",
            "which infrastructure it has",
            "where its code lies",
            "a row in its history; the run writes it",
        ]),
        Action::new("Bring its list of validations up to date").details([
            "tick what was validated",
            "add what should be from now on",
            "say where the validation stands",
        ]),
    ]
}

/// The page changes only where code was right; a row that is there already is not written twice.
async fn updated(context: &Context<'_>, right: Answer) -> Result<String, Failure> {
    if right.answer != CODE {
        return Ok("the page needed no change".to_owned());
    }
    let path = process(context);
    let page = content(context, path.clone())?;
    let change = format!("{} (run {})", TASK.name, context.run.id);
    if page.contains(&change) {
        return Ok(format!("the page holds a row on {change}"));
    }
    let row = filled(
        &forms::history(),
        &[
            ("version", &next_version(&page)),
            ("date", &context.today()),
            ("change", &change),
            ("why", &right.note),
        ],
    )?;
    let page = format!("{}\n{row}", page.trim_end());
    context.world.replace(&path, page.as_bytes())?;
    Ok(format!("a row was added: {}", row.trim_end()))
}

/// The version after the last one of the page's history.
fn next_version(page: &str) -> String {
    let mut versions = page.lines().rev().filter_map(version);
    let (major, minor) = versions.next().unwrap_or((1, 0));
    format!("{major}.{}", minor + 1)
}

fn version(line: &str) -> Option<(u32, u32)> {
    let (major, minor) = line.strip_prefix("| ")?.split_once(" |")?.0.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

async fn mark(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let path = process(context);
    let today = context.today();
    let page = content(context, path.clone())?;
    let lines: Vec<String> = page
        .lines()
        .map(|line| match line {
            line if line.starts_with("Status: ") => "Status: validated".to_owned(),
            line if line.starts_with("Validated: ") => format!("Validated: {today}"),
            line => line.replace("- [ ]", "- [x]"),
        })
        .collect();
    context.world.replace(&path, format!("{}\n", lines.join("\n")).as_bytes())?;
    Ok(format!("{} is validated", path.display()))
}
