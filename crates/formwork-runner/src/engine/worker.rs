//! A step's function, in a thread of its own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::Sender;
use std::thread;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::Event;
use formwork_procedure::{Failure, RunInfo, Task, World};

use super::orphan;

/// What a thread tells the engine.
pub(super) enum Report {
    /// What was performed came to its end.
    Happened(Event),
    /// Something that an earlier runner started for a step holds this log.
    Orphan { step: String, log: PathBuf },
}

/// What a thread needs to do a task.
pub(super) struct Worker {
    pub(super) world: Arc<dyn World>,
    pub(super) procedure: Arc<ProcedureModel>,
    pub(super) info: Arc<RunInfo>,
    /// The log of the attempt.
    pub(super) log: PathBuf,
    /// Whether the engine wants it to end.
    pub(super) stopped: Arc<AtomicBool>,
    pub(super) reports: Sender<Report>,
}

/// Calls one of the functions of a step.
type Act = fn(&Task, &ProcedureModel, &RunInfo, &dyn World) -> Event;

/// What it is when that function cannot be called.
type NotCalled = fn(&Task, Failure) -> Event;

impl Worker {
    /// Does a task in a thread of its own, once nothing that was started for this attempt before is running any more.
    pub(super) fn spawn(self, task: Task, act: Act, not_called: NotCalled) {
        thread::spawn(move || {
            let event = match self.wait_for_orphan(&task) {
                Ok(()) => act(&task, &self.procedure, &self.info, &*self.world),
                Err(failure) => not_called(&task, failure),
            };
            // Nobody listens any more when the engine was interrupted.
            drop(self.reports.send(Report::Happened(event)));
        });
    }

    fn wait_for_orphan(&self, task: &Task) -> Result<(), Failure> {
        orphan::wait(&self.log, &self.stopped, || {
            let (step, log) = (task.step.clone(), self.log.clone());
            drop(self.reports.send(Report::Orphan { step, log }));
        })
    }
}

/// Tells people something in a thread of its own.
pub(super) fn tell(
    world: Arc<dyn World>,
    whom: Vec<String>,
    message: String,
    reports: Sender<Report>,
) {
    thread::spawn(move || {
        let told = catch_unwind(AssertUnwindSafe(|| world.tell(&whom, &message)));
        let told = told.unwrap_or_else(|_| Err(Failure::new("whoever tells people panicked")));
        drop(reports.send(Report::Happened(Event::Told {
            whom,
            message,
            failure: told.err(),
        })));
    });
}
