//! The attempts of steps that have started commands.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use formwork_procedure::Failure;
use formwork_procedure::world::Site;

use super::moment;
use super::step_log::StepLog;

/// The latest attempt of each step that is not over.
#[derive(Default)]
pub(super) struct Attempts(Mutex<BTreeMap<(String, String), Arc<Attempt>>>);

impl Attempts {
    pub(super) fn of(&self, at: &Site<'_>) -> Arc<Attempt> {
        let mut attempts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (at.run.to_owned(), at.step.to_owned());
        let attempt = attempts
            .entry(key)
            .or_insert_with(|| Attempt::new(at.attempt));
        if attempt.number != at.attempt {
            *attempt = Attempt::new(at.attempt);
        }
        attempt.clone()
    }

    /// Forgets an attempt that is over. Its log is closed when its last command is.
    pub(super) fn close(&self, at: &Site<'_>) {
        let mut attempts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (at.run.to_owned(), at.step.to_owned());
        if attempts
            .get(&key)
            .is_some_and(|attempt| attempt.number == at.attempt)
        {
            attempts.remove(&key);
        }
    }

    pub(super) fn stop(&self, run: &str, step: &str) {
        let key = (run.to_owned(), step.to_owned());
        let attempts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let attempt = attempts.get(&key).cloned();
        drop(attempts);
        if let Some(attempt) = attempt {
            attempt.stop();
        }
    }
}

/// One attempt of one step.
pub(super) struct Attempt {
    number: u32,
    began: i64,
    stopped: AtomicBool,
    log: Mutex<Option<Arc<StepLog>>>,
}

impl Attempt {
    fn new(number: u32) -> Arc<Self> {
        Arc::new(Self {
            number,
            began: moment::now(),
            stopped: AtomicBool::new(false),
            log: Mutex::default(),
        })
    }

    /// The attempt's log, which is opened and locked by the first command.
    pub(super) fn log(&self, runs: &Path, at: &Site<'_>) -> Result<Arc<StepLog>, Failure> {
        let mut slot = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(log) = &*slot {
            return Ok(log.clone());
        }
        let log = Arc::new(StepLog::open(runs, at, || self.why_over(at))?);
        Ok(slot.insert(log).clone())
    }

    /// Lets nothing more start. The log is closed, which frees its lock when the last command is gone.
    fn stop(&self) {
        // Whoever waits for a log meanwhile sees this, and lets go of the slot.
        self.stopped.store(true, Ordering::Release);
        *self.log.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Why nothing of this attempt may run any more.
    pub(super) fn why_over(&self, at: &Site<'_>) -> Option<Over> {
        if self.stopped.load(Ordering::Acquire) {
            return Some(Over::Stopped);
        }
        let deadline = at.deadline?;
        (moment::now() >= deadline).then(|| Over::Timeout {
            milliseconds: deadline - self.began,
        })
    }
}

/// Why an attempt is over before its commands are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    Stopped,
    Timeout { milliseconds: i64 },
}

impl Over {
    /// The failure of what was done meanwhile.
    pub(super) fn failure(self, what: &str) -> Failure {
        match self {
            Self::Stopped => Failure::new(format!("{what} was stopped")),
            Self::Timeout { milliseconds } => Failure::new(format!(
                "{what} passed its timeout of {}",
                moment::length(milliseconds)
            )),
        }
    }
}
