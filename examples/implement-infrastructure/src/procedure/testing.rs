//! Step 5: the infrastructure is made and tried out, and so is its code.

use std::collections::BTreeSet;

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Drift, Plan, Review};
use formwork::procedure::ready::{Ran, command};
use formwork::procedure::{
    Action, Answer, Approved, Command, FailureBranch, Part, Then, approval, decision, work,
};
use serde::{Deserialize, Serialize};

use super::implementation::Changes;
use super::page::file;
use super::sync::Sync;
use super::validation::{Differences, differences, made};
use super::{LEAD, STACK, once_mended};
use crate::{Criterion, Infrastructure, TASK};

/// What is known after the tests.
pub(super) struct Tested {
    /// The infrastructure is there.
    pub(super) applied: Output<Applied>,
    /// What was found.
    pub(super) results: Output<Results>,
    /// Nothing bad was.
    pub(super) passed: Output<Answer>,
}

/// What tests found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Results {
    passed: bool,
    /// A line for each test.
    pub(super) lines: Vec<String>,
    /// What the plan changed.
    pub(super) changes: Vec<String>,
    /// A line for each criterion of the task, ticked where it holds.
    pub(super) criteria: Vec<String>,
}

pub(super) fn testing(
    procedure: &mut Procedure,
    infrastructure: &Infrastructure,
    changes: &Changes,
    sync: &Sync,
) -> Tested {
    let again = once_mended(changes.first.again(3));
    let (lint, tests) = code(procedure, changes, sync);
    let (valid, planned, approved) = planned(procedure, &again, &lint, &tests);
    let applied = procedure.step(
        "apply",
        terraform::apply(&approved)
            .irreversible("the plan of the commit before takes it back")
            .title("Test Infrastructure")
            .actions(actions())
            .on_failure(
                FailureBranch::new("The infrastructure cannot be made", again.clone())
                    .action("Read the log beside the plan and change the code"),
            ),
    );
    let results = results(procedure, infrastructure, &valid, &planned, &applied, &tests);
    let is_tested = async |_: &Context<'_>, results: Results| Ok(results.passed);
    let is_tested = procedure
        .step("is-tested", work(&results, is_tested).pure().title("See whether all tests passed"));
    let passed = procedure.step(
        "tests-passed",
        decision("Does the infrastructure work, and as its page says?")
            .by_check(&is_tested)
            .go("on to the page of the process")
            .no_go("what was found is mended", again.clone())
            .on_failure(
                FailureBranch::new("A test found something", again)
                    .action("Change what it found; the task's changes are gone through again"),
            ),
    );
    procedure.add(checklist());
    Tested { applied, results, passed }
}

/// What is asked of code before it touches anything.
fn code(
    procedure: &mut Procedure,
    changes: &Changes,
    sync: &Sync,
) -> (Output<Ran>, Output<String>) {
    let again = once_mended(changes.first.again(3));
    let lint = Command::new("cargo", ["clippy", "--quiet", "--no-deps", "--", "-D", "warnings"]);
    let lint = procedure.step(
        "lint",
        command(lint.folder(file("")))
            .pure()
            .after(&sync.agreed)
            .after(&changes.compiled)
            .title("Run the linter; the type checker ran with the compiler")
            .on_failure(
                FailureBranch::new("The linter found something", again.clone())
                    .action("Change what it found"),
            ),
    );
    let tests = procedure.step(
        "tests",
        work((), tests).pure().after(&lint).title("Run tests, where there are any").on_failure(
            FailureBranch::new("A test of the code failed", again)
                .action("Change the code, or the test where the task changed what it expects"),
        ),
    );
    (lint, tests)
}

fn planned(
    procedure: &mut Procedure,
    again: &Then,
    lint: &Output<Ran>,
    tests: &Output<String>,
) -> (Output<Configuration>, Output<Review>, Output<Approved<Plan>>) {
    let made = procedure.step("files", terraform::synthesize().after(lint).after(tests));
    let valid = procedure.step(
        "validate",
        terraform::validate(STACK, &made).on_failure(
            FailureBranch::new("Terraform refuses the files", again.clone())
                .action("Change the code where Terraform points"),
        ),
    );
    let plan = procedure.step("terraform-plan", terraform::plan(STACK, &valid));
    let review = procedure.step("review", terraform::review(&plan));
    let approved = procedure.step(
        "approve-plan",
        approval(&plan)
            .by(LEAD)
            .after(&review)
            .title("Agree to what Terraform is about to change")
            .on_reject(again.clone()),
    );
    (valid, review, approved)
}

fn results(
    procedure: &mut Procedure,
    infrastructure: &Infrastructure,
    valid: &Output<Configuration>,
    review: &Output<Review>,
    applied: &Output<Applied>,
    tests: &Output<String>,
) -> Output<Results> {
    let drift = procedure.step(
        "drift",
        terraform::drift(STACK, applied).title("Plan once more, and expect nothing"),
    );
    let bucket = procedure.step(
        "builds",
        terraform::read(applied, &infrastructure.builds.bucket())
            .title("Read the name of the bucket"),
    );
    let differences = procedure.step(
        "differences",
        work(valid, differences).pure().after(applied).title("Compare infrastructure and page"),
    );
    procedure.step(
        "test-results",
        work((valid, review, &drift, &bucket, &differences, tests), judged)
            .pure()
            .title("Put the results together"),
    )
}

fn actions() -> [Action; 3] {
    [
        Action::new("Try the infrastructure out").details([
            "it can be made",
            "it can be looked after: a second plan finds nothing to do",
            "its environment is set up",
            "delivery goes through it",
        ]),
        Action::new("Try out what it is for").details([
            "a build can be delivered",
            "nothing that worked has stopped working",
            "delivery is better than before",
        ]),
        Action::new("Hold it against the page").details([
            "infrastructure is as the page says",
            "delivery goes as the page says",
            "what the task was for is achieved",
        ]),
    ]
}

fn checklist() -> Part {
    Part::Checklist(vec![
        "it works".into(),
        "it can be made".into(),
        "it can be looked after".into(),
        "delivery goes through it".into(),
        "the task's aim is reached".into(),
        "nothing got worse".into(),
        "code passes its checks".into(),
        "the page agrees".into(),
    ])
}

/// Tests that are not there were not passed.
async fn tests(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    if context.read(file("tests/procedure.rs"))?.is_none() {
        return Ok("skipped: there are no tests".to_owned());
    }
    context.execute(&Command::new("cargo", ["test", "--quiet"]).folder(file("")))?;
    Ok("passed".to_owned())
}

type Found = (Configuration, Review, Drift, String, Differences, String);

async fn judged(
    context: &Context<'_>,
    (files, review, drift, bucket, differences, tests): Found,
) -> Result<Results, Failure> {
    let losses = if review.is_harmless() { "nothing".to_owned() } else { review.losses.join(", ") };
    let lines = vec![
        format!("made: {}", review.summary),
        format!("a second plan: {}", drift.changes),
        format!("builds go to {bucket}"),
        format!("lost by the change: {losses}"),
        format!("differs from the page: {}", differences.in_words()),
        format!("code: compiled and linted; its tests: {tests}"),
    ];
    // A second plan without changes says that all that stands in the files is there.
    let made = resources(context, &files)?;
    let holds = |criterion: &Criterion| drift.is_clean() && made.contains(criterion.shown_by);
    let is_as_planned = drift.is_clean() && review.is_harmless() && differences.is_empty();
    let passed = is_as_planned && TASK.criteria.iter().all(holds);
    let sign = |criterion| if holds(criterion) { "[x]" } else { "[ ]" };
    let criteria = TASK.criteria.iter();
    let criteria = criteria.map(|criterion| format!("{} {}", sign(criterion), criterion.what));
    Ok(Results { passed, lines, criteria: criteria.collect(), changes: review.lines })
}

/// The types of resources in the files.
fn resources(context: &Context<'_>, files: &Configuration) -> Result<BTreeSet<String>, Failure> {
    let document = made(context, files)?;
    let types = document["resource"].as_object().into_iter().flatten();
    Ok(types.map(|(name, _)| name.clone()).collect())
}
