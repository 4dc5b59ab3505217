//! Step 3: one change after the other, and after each of them it is looked at.

use formwork::prelude::*;
use formwork::procedure::ready::{Ran, command};
use formwork::procedure::{Action, Answer, Command, FailureBranch, Then, manual, work};

use super::forms;
use super::page::{content, file};
use super::preparation::Planned;
use crate::{Change, TASK};

/// What is known after the changes.
pub(super) struct Changes {
    /// The first of them; where the process is right and code is not, the run comes back to it.
    pub(super) first: Output<Answer>,
    /// The program compiles.
    pub(super) compiled: Output<Ran>,
    /// Files say which process they implement.
    pub(super) headed: Output<()>,
}

pub(super) fn implementation(procedure: &mut Procedure, planned: &Planned) -> Changes {
    let (first, others) = TASK.changes.split_first().expect("a task changes something");
    let first =
        procedure.step(format!("change-{}", first.key), by_hand(first).after(&planned.plan));
    let last = others.iter().fold(first, |before, change| {
        procedure.step(format!("change-{}", change.key), by_hand(change).after(&before))
    });
    let check = Command::new("cargo", ["check", "--quiet"]).folder(file(""));
    let compiled = procedure.step(
        "compile",
        command(check).pure().after(&last).title("Check that it compiles").on_failure(
            FailureBranch::new("The code does not compile", Then::MendAndRetry { most: 5 })
                .action("Mend what the compiler says"),
        ),
    );
    procedure.add(forms::header());
    let headed = procedure.step(
        "headers",
        work((), headers)
            .pure()
            .after(&compiled)
            .title("See which process each file names")
            .on_failure(
                FailureBranch::new("A file names no process", Then::MendAndRetry { most: 3 })
                    .action("Put the four lines above its code"),
            ),
    );
    Changes { first, compiled, headed }
}

fn by_hand(change: &Change) -> formwork::procedure::Manual {
    manual()
        .title(format!("Implement: {}", change.what))
        .purpose([format!("Implement Infrastructure Changes in `{}`", change.file)])
        .actions([
            Action::new("Read the code").details([
                "what it does now",
                "what has to become different",
                "what depends on it",
            ]),
            Action::new("Change it").details([
                "as the page of the process says",
                "with a comment that names the process",
                "as clean as it was",
                "in the way that such code is written here",
            ]),
            Action::new("Look at it").details([
                "it compiles",
                "it does what the process says",
                "there is no plain mistake",
            ]),
        ])
        .outputs([change.verify])
}

/// What a file must say above its code, as the form has it.
async fn headers(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    let form = forms::header();
    let labels: Vec<&str> = form.body.lines().filter_map(|line| line.split('[').next()).collect();
    for change in TASK.changes {
        let code = content(context, file(change.file))?;
        let lines: Vec<&str> = code.lines().collect();
        let says = |label: &&str| {
            lines.iter().any(|line| line.strip_prefix(*label).is_some_and(|rest| !rest.is_empty()))
        };
        if let Some(label) = labels.iter().find(|label| !says(label)) {
            let what = format!("{} does not say `{}`", change.file, label.trim());
            return Err(Failure::new(what).finally());
        }
    }
    Ok(())
}
