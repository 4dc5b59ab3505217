//! What starts a procedure.

use super::Words;

/// What starts a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// What happened.
    pub cause: Cause,
    /// In words; made from the cause where empty.
    pub text: Words,
    /// Under a condition, which who starts the run judges.
    pub condition: Option<Words>,
}

impl Trigger {
    /// A cause, in words of its own where they are not empty.
    pub fn new(cause: Cause, text: impl Into<Words>) -> Self {
        Self {
            cause,
            text: text.into(),
            condition: None,
        }
    }

    /// A run of this procedure completed.
    pub fn after(procedure: impl Into<Words>) -> Self {
        Self::new(Cause::Completed(procedure.into()), "")
    }

    /// Something happened outside.
    pub fn event(text: impl Into<Words>) -> Self {
        Self::new(Cause::Event, text)
    }

    /// Under this condition only, which who starts the run judges.
    pub fn only_if(mut self, condition: impl Into<Words>) -> Self {
        self.condition = Some(condition.into());
        self
    }
}

/// What happened before a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A run of this procedure completed; where the program has that procedure, a run is refused before.
    Completed(Words),
    /// A gate outside was passed.
    Gate(Words),
    /// Something happened outside.
    Event,
    /// A time came, by a cron expression in UTC.
    Schedule(Words),
    /// Somebody ran a command.
    Manual(Words),
    /// A phase of a larger work was reached.
    Phase(Words),
}
