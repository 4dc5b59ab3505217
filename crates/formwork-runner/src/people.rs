//! What people say to a run, from whatever process: it is judged against the newest state, under the journal's lock.

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Event, Machine, Refusal};

use crate::engine::{beginning, replay, same_definition};
use crate::error::RunError;
use crate::journal::{Entry, Journal};
use crate::lease::Holder;
use crate::run_folder::RunFolder;

/// Somebody who says something to a run.
#[derive(Debug, Clone, Copy)]
pub struct Person<'a> {
    /// Who.
    pub name: &'a str,
    /// To which run.
    pub run: &'a RunFolder,
    /// The run's procedure.
    pub procedure: &'a ProcedureModel,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// What becomes of what a cancelled run did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatWasDone {
    /// It stays.
    Stays,
    /// It is taken back, last first.
    IsTakenBack,
}

/// A run that was cancelled.
#[derive(Debug)]
pub struct Cancelled {
    /// What was recorded.
    pub entry: Entry,
    /// The process that ends the run now; where there is none, the run ends when it is resumed.
    pub runner: Option<Holder>,
}

impl Person<'_> {
    /// Agrees to what a step asks about. `seen` is the beginning of the digest that was looked at.
    ///
    /// # Errors
    /// When nothing is to be approved there, when the person may not, or when what was seen is not what lies there now.
    pub fn approve(&self, step: &str, seen: Option<&str>, note: &str) -> Result<Entry, RunError> {
        self.say(|machine| machine.approve(step, self.name, seen, note))
    }

    /// Does not agree.
    ///
    /// # Errors
    /// When nothing is to be approved there, or when the person may not.
    pub fn reject(&self, step: &str, reason: &str) -> Result<Entry, RunError> {
        self.say(|machine| machine.reject(step, self.name, reason))
    }

    /// Answers, or says that something is done.
    ///
    /// # Errors
    /// When nothing is asked there, or when it is none of the choices.
    pub fn answer(&self, step: &str, answer: &str, note: &str) -> Result<Entry, RunError> {
        self.say(|machine| machine.answer(step, self.name, answer, note))
    }

    /// Ends the run. Without a runner this is kept until somebody resumes the run, which ends it then.
    ///
    /// # Errors
    /// When the run is over, or was cancelled before.
    pub fn cancel(&self, reason: &str, done: WhatWasDone) -> Result<Cancelled, RunError> {
        let undo = done == WhatWasDone::IsTakenBack;
        let entry = self.say(|machine| machine.cancel(self.name, reason, undo))?;
        let runner = self.run.runner()?;
        Ok(Cancelled { entry, runner })
    }

    fn say(
        &self,
        judge: impl FnOnce(&Machine<'_>) -> Result<Event, Refusal>,
    ) -> Result<Entry, RunError> {
        if self.name.trim().is_empty() {
            return Err(RunError::Nobody);
        }
        let (mut journal, mut entries) = Journal::open(&self.run.journal())?;
        let mut machine = Machine::new(self.procedure, self.run.id(), 1);
        replay(&mut machine, &entries);
        let appended = journal.append(self.at, |news| {
            replay(&mut machine, news);
            entries.extend_from_slice(news);
            beginning(self.procedure, self.run.id(), &entries)?;
            same_definition(self.procedure, self.run.id(), &entries)?;
            machine.advance(self.at);
            Ok::<_, RunError>(Some(judge(&machine)?))
        })?;
        Ok(appended.written.expect("what was judged well was written"))
    }
}
