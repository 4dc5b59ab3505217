//! One attempt at a step, on the machine where it is made.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use formwork_model::procedure::{Effect, ProcedureModel, StepKind};
use formwork_procedure::machine::Event;
use formwork_procedure::{Failure, RunInfo, Task, World};
use serde::{Deserialize, Serialize};

use crate::lease::{self, Lease, file_name};

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum End {
    /// With this event.
    Event(Event),
    /// It was begun by a worker that is gone, and nothing tells whether it was done.
    Lost {
        /// The step's key.
        step: String,
        /// Which attempt.
        attempt: u32,
    },
}

/// Runs a step's function under its lease. What another worker began is recovered: its end is read, or its probe is asked, or a person.
pub(crate) fn work(
    task: &Task,
    procedure: &ProcedureModel,
    run: &RunInfo,
    world: &dyn World,
) -> End {
    let lease = match Lease::take(&run.folder, &task.step) {
        Ok(lease) => lease,
        Err(error) => return End::Event(task.failed(no_lease(&error))),
    };
    let end = match task.recover {
        true => recover(task, procedure, run, world),
        false => End::Event(act(task, procedure, run, world)),
    };
    drop(lease);
    end
}

fn recover(task: &Task, procedure: &ProcedureModel, run: &RunInfo, world: &dyn World) -> End {
    // Known before anything is waited for: a worker that lives may still hold the log of what it did.
    if let Some(event) = read_end(&ended_file(&run.folder, task)) {
        return End::Event(event);
    }
    if let Err(error) = lease::wait_for_children(&run.folder, &task.step, task.attempt) {
        return End::Event(task.failed(no_lease(&error)));
    }
    if is_at_most_once(procedure, &task.step) {
        return End::Lost {
            step: task.step.clone(),
            attempt: task.attempt,
        };
    }
    End::Event(act(task, procedure, run, world))
}

fn act(task: &Task, procedure: &ProcedureModel, run: &RunInfo, world: &dyn World) -> Event {
    let event = task.work(procedure, run, world);
    // Without this file the step is recovered as if its end were not known, which is as safe as it is without any end.
    let _ = write_end(&ended_file(&run.folder, task), &event);
    event
}

/// Runs a step's undo under its lease.
pub(crate) fn undo(
    task: &Task,
    procedure: &ProcedureModel,
    run: &RunInfo,
    world: &dyn World,
) -> End {
    End::Event(match Lease::take(&run.folder, &task.step) {
        Ok(lease) => {
            let undone = task.undo(procedure, run, world);
            drop(lease);
            undone
        }
        Err(error) => task.undo_failed(no_lease(&error)),
    })
}

fn no_lease(error: &io::Error) -> Failure {
    Failure::new(format!("the step's lease cannot be taken: {error}"))
}

fn is_at_most_once(procedure: &ProcedureModel, step: &str) -> bool {
    procedure.find(step).is_some_and(|(_, model)| {
        matches!(
            model.kind,
            StepKind::Work {
                effect: Effect::AtMostOnce,
                ..
            }
        )
    })
}

/// Where the end of an attempt is kept until Restate has it. When only the server was interrupted, nothing needs to be asked.
fn ended_file(folder: &Path, task: &Task) -> PathBuf {
    let name = format!("{}.{}.json", file_name(&task.step), task.attempt);
    folder.join("ended").join(name)
}

fn read_end(file: &Path) -> Option<Event> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

fn write_end(file: &Path, event: &Event) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = file.with_extension("unfinished");
    let mut written = File::create(&unfinished)?;
    written.write_all(&serde_json::to_vec(event)?)?;
    written.sync_data()?;
    fs::rename(unfinished, file)
}
