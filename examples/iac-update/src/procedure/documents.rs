//! Step 6: what changed is written down, as far as the program knows it.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::Review;
use formwork::procedure::ready::{Written, document};
use formwork::procedure::{Action, Answer, FailureBranch, decision, manual, work};

use super::deployment::{Results, Tested};
use super::files::{Components, Files};
use super::once_mended;
use super::plan::document_path;
use super::review::Reviewed;

/// What is known after the step.
pub(super) struct Documented {
    /// What runs where, and how code reaches it.
    pub(super) infrastructure: Output<Written>,
    /// How the change is deployed elsewhere.
    pub(super) guide: Output<Written>,
    /// What tests found.
    pub(super) tests: Output<Written>,
    /// Everything is written.
    pub(super) complete: Output<Answer>,
}

pub(super) fn documents(
    procedure: &mut Procedure,
    files: &Files,
    review: &Reviewed,
    tested: &Tested,
) -> Documented {
    let text = procedure.step(
        "describe",
        work((&files.components, &review.changes, &tested.results), describe)
            .pure()
            .after(&tested.passed)
            .title("Document Infrastructure Changes")
            .purpose([
                "Say what changed",
                "Make pages for those who come later",
                "Keep runbooks true",
            ])
            .actions(actions())
            .outputs(["What changed, written down", "Pages about the infrastructure"]),
    );
    let infrastructure = page(procedure, "infrastructure", &text);
    let text = procedure.step(
        "guide",
        work(&review.changes, guide).pure().after(&tested.passed).title("Describe the deployment"),
    );
    let guide = page(procedure, "deployment-guide", &text);
    let text =
        procedure.step("report", work(&tested.results, report).pure().title("Describe the tests"));
    let tests = page(procedure, "test-report", &text);
    let runbooks = runbooks(procedure, &[infrastructure, guide, tests]);
    let complete = complete(procedure, &[infrastructure, guide, tests], &runbooks);
    Documented { infrastructure, guide, tests, complete }
}

fn page(procedure: &mut Procedure, name: &'static str, text: &Output<String>) -> Output<Written> {
    procedure.step(name, document(document_path(&format!("{name}.md")), text))
}

/// What no program can know.
fn runbooks(procedure: &mut Procedure, pages: &[Output<Written>]) -> Output<Answer> {
    let task = manual().title("Update runbooks").actor("Operations Team").actions([
        Action::new("Bring runbooks in line with the change").details([
            "how it is operated",
            "what to do about trouble",
            "how it is brought back after a disaster",
        ]),
        Action::new("Put a new diagram into the pages: `iac-update graph --format svg`"),
    ]);
    let task = pages.iter().fold(task, |task, page| task.after(page));
    procedure.step("runbooks", task.outputs(["Runbooks that are true again"]))
}

fn complete(
    procedure: &mut Procedure,
    pages: &[Output<Written>],
    runbooks: &Output<Answer>,
) -> Output<Answer> {
    let are_there = procedure.step(
        "pages-there",
        work(pages, are_there).pure().after(runbooks).title("See whether all pages are there"),
    );
    let again = once_mended(runbooks.again(3));
    procedure.step(
        "documentation-complete",
        decision("Is everything about the change written down?")
            .by_check(&are_there)
            .go("on to the last step")
            .no_go("what is missing is written", again.clone())
            .on_failure(
                FailureBranch::new("Something is not written down", again)
                    .action("Write what is missing"),
            ),
    )
}

fn actions() -> [Action; 3] {
    [
        Action::new("Describe the change").details([
            "components that are new or changed",
            "their settings",
            "what depends on what",
            "how it is deployed",
        ]),
        Action::new("Make pages").details(["diagrams", "components", "a guide to the deployment"]),
        Action::new("Tell implementation layers what they need").details([
            "addresses and names",
            "where credentials lie, and never what they are",
            "settings that code takes",
        ]),
    ]
}

async fn describe(
    context: &Context<'_>,
    (components, changes, results): (Components, Review, Results),
) -> Result<String, Failure> {
    let mut page = format!("# Infrastructure in {}\n\n## Components\n\n", context.run.environment);
    for (name, count) in components {
        page.push_str(&format!("- {name}: {count}\n"));
    }
    page.push_str(&format!("\n## Changes of run {}: {}\n\n", context.run.id, changes.summary));
    for line in changes.lines {
        page.push_str(&format!("- {line}\n"));
    }
    page.push_str("\n## For implementation layers\n\n");
    for (name, value) in results.endpoints {
        page.push_str(&format!("- {name}: `{value}`\n"));
    }
    page.push_str("\nCredentials come from the role that a service runs as; none stands here.\n");
    Ok(page)
}

async fn guide(context: &Context<'_>, changes: Review) -> Result<String, Failure> {
    Ok(format!(
        "# How the change of run {} is deployed\n\n\
         1. Plan it in the other environment. Expect about: {}.\n\
         2. Have the plan approved there, and apply that plan and no other.\n\
         3. Plan once more; nothing may be left to change.\n",
        context.run.id, changes.summary
    ))
}

async fn report(context: &Context<'_>, results: Results) -> Result<String, Failure> {
    let lines: Vec<String> = results.lines.iter().map(|line| format!("- {line}\n")).collect();
    Ok(format!("# What tests of run {} found\n\n{}", context.run.id, lines.concat()))
}

async fn are_there(context: &Context<'_>, pages: Vec<Written>) -> Result<bool, Failure> {
    for page in pages {
        if context.read(page.path)?.is_none_or(|text| text.is_empty()) {
            return Ok(false);
        }
    }
    Ok(true)
}
