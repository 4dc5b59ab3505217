//! Steps 1 and 2: what the task is, and how it will be done.

use formwork::prelude::*;
use formwork::procedure::ready::Written;
use formwork::procedure::{Action, Answer, FailureBranch, PlanSpec, Then, manual, work};

use super::forms::{self, filled, list};
use super::page::{content, file, page, place};
use crate::{Change, TASK};

/// What is known before the first change.
pub(super) struct Planned {
    /// The plan lies there.
    pub(super) plan: Output<Written>,
}

pub(super) fn preparation(procedure: &mut Procedure) -> Planned {
    let reviewed = review(procedure);
    procedure.add(specification());
    let plan = procedure.step(
        "outline",
        work((), plan)
            .pure()
            .after(&reviewed)
            .title("Plan Implementation Steps")
            .actions(actions())
            .on_failure(unfilled()),
    );
    procedure.add(forms::plan());
    procedure.add(forms::change());
    Planned { plan: page(procedure, "plan", "Write the plan", &plan) }
}

fn review(procedure: &mut Procedure) -> Output<Answer> {
    let checklist = procedure.step(
        "checklist-text",
        work((), checklist)
            .pure()
            .title("Fill in the checklist")
            .on_failure(
                FailureBranch::new("The improvement plan does not know the task", Then::Block)
                    .contains("does not know")
                    .action("Put the task into the plan, with PLAYBOOK_04"),
            )
            .on_failure(unfilled()),
    );
    procedure.add(forms::checklist());
    let checklist = page(procedure, "checklist", "Write the checklist", &checklist);
    procedure.step(
        "review-task",
        manual()
            .after(&checklist)
            .title("Review Task and Processes")
            .actions([
                "Read what the task asks for",
                "Read the page of the process that it serves",
                "Compare how things are with how they should be",
                "See in the checklist which files and resources are concerned",
            ])
            .outputs(["A checklist that was read"]),
    )
}

fn specification() -> PlanSpec {
    PlanSpec::new(place("plan"))
        .contents(["each change: its file, what is done, and how one sees that it was"])
        .validated_after(["each change", "the tests", "the validation"])
}

fn unfilled() -> FailureBranch {
    FailureBranch::new("A place of the form is empty", Then::MendAndRetry { most: 3 })
        .contains("nobody filled in")
        .action("Say in `src/task.rs` what belongs there, and build the program again")
}

fn actions() -> [Action; 4] {
    [
        Action::new("Get ready").details([
            "a branch for the task",
            "a look at the infrastructure as it is",
            "what depends on it",
        ]),
        Action::new("Put the changes in order, one after the other"),
        Action::new("Say how they are validated").details([
            "the infrastructure, by trying it out",
            "the process, by its page",
            "whether delivery became better",
        ]),
        Action::new("Say what is written").details([
            "the process, where it changes",
            "comments in code",
            "pages about the infrastructure",
        ]),
    ]
}

async fn checklist(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let improvements = content(context, file("tasks/improvements.md"))?;
    if !improvements.contains(TASK.id) {
        let what = format!("the improvement plan does not know {}", TASK.id);
        return Err(Failure::new(what).finally());
    }
    let files = TASK.changes.iter().map(|change| format!("`{}`: {}", change.file, change.what));
    filled(
        &forms::checklist(),
        &[
            ("task", &format!("{}: {}", TASK.id, TASK.name)),
            ("area", &format!("{:?}", TASK.area)),
            ("files", &list(files)),
            ("changes", &list(TASK.changes.iter().map(|change| change.what))),
            ("now", TASK.current),
            ("then", TASK.desired),
        ],
    )
}

async fn plan(_: &Context<'_>, (): ()) -> Result<String, Failure> {
    let changes: Result<Vec<String>, Failure> = TASK.changes.iter().map(described).collect();
    filled(&forms::plan(), &[("task", TASK.id), ("changes", &changes?.join("\n"))])
}

fn described(change: &Change) -> Result<String, Failure> {
    filled(
        &forms::change(),
        &[
            ("key", change.key),
            ("file", change.file),
            ("what", change.what),
            ("verify", change.verify),
        ],
    )
}
