//! The local engine: one process that drives one run, and a thread for each step that works.

mod drive;
mod orphan;
mod trigger;
mod worker;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Event, Machine, Outcome, definition};
use formwork_procedure::{RunInfo, World};

use crate::error::RunError;
use crate::journal::{Cut, Entry, Journal};
use crate::run_folder::{RunFolder, Runs};
use drive::Drive;

/// Drives runs of one procedure.
///
/// It reads the clock through the [`World`], so that what it does can be tried without waiting.
pub struct Runner<'a> {
    procedure: &'a ProcedureModel,
    runs: &'a Runs,
    world: Arc<dyn World>,
    declared: Vec<String>,
    slots: usize,
    patience: Patience,
    interrupt: Arc<AtomicBool>,
}

/// What a runner does while only people can go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// It waits for them.
    Wait,
    /// It returns; the run is resumed once they have answered.
    Return,
}

/// What is said at the start of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The environment that it is about.
    pub environment: String,
    /// Who starts it.
    pub by: String,
    /// What is given: names and values.
    pub inputs: Vec<(String, String)>,
}

/// Whether a run goes on although its procedure was changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// It does not.
    Refuse,
    /// It does, by the procedure as it is now; the journal says so.
    Accept,
}

/// A run that was driven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// Its id.
    pub run: String,
    /// Why the runner came back.
    pub finish: Finish,
    /// The line that a crash had cut off its journal, and that was removed.
    pub cut: Option<Cut>,
}

/// Why a runner came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// The run ended. One that is blocked can be resumed.
    Ended(Outcome),
    /// Only people can go on.
    WaitsForPeople,
    /// The runner was told to stop. The run is resumed where it was.
    Interrupted,
}

/// Who wants to know how a run goes.
pub trait Observer {
    /// Something happened, at a time in milliseconds since 1970, and was recorded. The machine has taken it in.
    fn observe(&mut self, at: i64, event: &Event, machine: &Machine<'_>);

    /// The runner waits for something that is no event.
    fn waiting(&mut self, what: &str);
}

impl<'a> Runner<'a> {
    /// A runner with 8 slots that waits for people.
    pub fn new(procedure: &'a ProcedureModel, runs: &'a Runs, world: Arc<dyn World>) -> Self {
        Self {
            procedure,
            runs,
            world,
            declared: Vec::new(),
            slots: 8,
            patience: Patience::Wait,
            interrupt: Arc::default(),
        }
    }

    /// The ids of the procedures that the program declares: triggers that name one of them demand a completed run of it.
    pub fn declared(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.declared.extend(ids.into_iter().map(Into::into));
        self
    }

    /// So many functions run at the same time at most.
    pub fn slots(mut self, slots: usize) -> Self {
        self.slots = slots;
        self
    }

    /// What it does while only people can go on.
    pub fn patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    /// It stops as soon as this is true: what runs is stopped, and the run can be resumed.
    pub fn interrupt(mut self, interrupt: Arc<AtomicBool>) -> Self {
        self.interrupt = interrupt;
        self
    }

    /// Starts a run, and drives it.
    ///
    /// # Errors
    /// When it may not start, or its journal cannot be written.
    pub fn start(&self, start: Start, observer: &mut dyn Observer) -> Result<Ran, RunError> {
        somebody(&start.by)?;
        trigger::check(
            self.procedure,
            &self.declared,
            self.runs,
            &start.environment,
        )?;
        let now = self.world.now();
        let id = &self.procedure.id;
        let folder = self.runs.create(id, &start.environment, now)?;
        let _lease = folder.lease()?;
        let journal = Journal::create(&folder.journal())?;
        let machine = Machine::new(self.procedure, folder.id(), self.slots);
        let info = self.info(&folder, &start.environment, &start.inputs);
        let started = Event::Started {
            procedure: id.to_string(),
            definition: definition(self.procedure),
            environment: start.environment,
            by: start.by,
            inputs: start.inputs,
        };
        Drive::new(self, observer, journal, folder, info).begin(machine, started)
    }

    /// Takes up a run that its runner left, and drives it.
    ///
    /// # Errors
    /// When it is over, another runner drives it, its journal is damaged, or its procedure was changed since.
    pub fn resume(
        &self,
        run: &str,
        by: &str,
        changed: Changed,
        observer: &mut dyn Observer,
    ) -> Result<Ran, RunError> {
        somebody(by)?;
        let folder = self.runs.open(run)?;
        let _lease = folder.lease()?;
        let (journal, entries) = Journal::open(&folder.journal())?;
        let begun = beginning(self.procedure, run, &entries)?;
        let info = self.info(&folder, begun.environment, begun.inputs);
        let definition = match (same_definition(self.procedure, run, &entries), changed) {
            (Ok(()), _) => None,
            (Err(error), Changed::Refuse) => return Err(error),
            (Err(_), Changed::Accept) => Some(definition(self.procedure)),
        };
        let mut machine = Machine::new(self.procedure, run, self.slots);
        replay(&mut machine, &entries);
        if let Some(outcome @ (Outcome::Completed | Outcome::Aborted)) = machine.ended() {
            return Err(RunError::Over {
                run: run.to_owned(),
                outcome,
            });
        }
        machine.take_up();
        drop(entries);
        let by = by.to_owned();
        Drive::new(self, observer, journal, folder, info)
            .begin(machine, Event::Resumed { by, definition })
    }

    fn info(
        &self,
        folder: &RunFolder,
        environment: &str,
        inputs: &[(String, String)],
    ) -> Arc<RunInfo> {
        Arc::new(RunInfo {
            id: folder.id().to_owned(),
            procedure: self.procedure.id.to_string(),
            environment: environment.to_owned(),
            inputs: inputs.to_owned(),
            folder: folder.path().to_owned(),
        })
    }
}

fn somebody(by: &str) -> Result<(), RunError> {
    if by.trim().is_empty() {
        return Err(RunError::Nobody);
    }
    Ok(())
}

/// Lets a machine know what was recorded.
pub(crate) fn replay(machine: &mut Machine<'_>, entries: &[Entry]) {
    for entry in entries {
        machine.handle(entry.at, &entry.event);
    }
}

/// How a run began.
pub(crate) struct Beginning<'e> {
    environment: &'e str,
    inputs: &'e [(String, String)],
}

/// How a run of this procedure began.
pub(crate) fn beginning<'e>(
    model: &ProcedureModel,
    run: &str,
    entries: &'e [Entry],
) -> Result<Beginning<'e>, RunError> {
    match entries.first().map(|entry| &entry.event) {
        Some(Event::Started {
            procedure,
            environment,
            inputs,
            ..
        }) if *procedure == model.id => Ok(Beginning {
            environment,
            inputs,
        }),
        Some(Event::Started { procedure, .. }) => Err(RunError::OtherProcedure {
            run: run.to_owned(),
            procedure: procedure.clone(),
        }),
        _ => Err(RunError::NotStarted {
            run: run.to_owned(),
        }),
    }
}

/// Whether the procedure is the one that the run goes by.
pub(crate) fn same_definition(
    model: &ProcedureModel,
    run: &str,
    entries: &[Entry],
) -> Result<(), RunError> {
    let recorded = entries
        .iter()
        .rev()
        .find_map(|entry| match &entry.event {
            Event::Started { definition, .. } => Some(definition),
            Event::Resumed { definition, .. } => definition.as_ref(),
            _ => None,
        })
        .cloned()
        .unwrap_or_default();
    let current = definition(model);
    if recorded == current {
        return Ok(());
    }
    Err(RunError::Changed {
        run: run.to_owned(),
        recorded,
        current,
    })
}
