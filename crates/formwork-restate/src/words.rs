//! What people say to a run.

use formwork_procedure::machine::{Event, Machine, Outcome, Refusal};
use serde::{Deserialize, Serialize};

/// How a run begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The procedure's id.
    pub procedure: String,
    /// The environment that it is about.
    pub environment: String,
    /// Who starts it.
    pub by: String,
    /// What is given: names and values.
    #[serde(default)]
    pub inputs: Vec<(String, String)>,
}

/// What a person says to a run. Restate does not know who speaks: whoever calls the server says it, so the server must not be open to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "words", rename_all = "snake_case")]
pub enum Words {
    /// Agrees.
    Approve {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// The digest of what they saw, or its beginning.
        digest: Option<String>,
        /// In their words; may be empty.
        note: String,
    },
    /// Does not agree.
    Reject {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// Why.
        reason: String,
    },
    /// Answers, or says that something is done.
    Answer {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// What.
        answer: String,
        /// In their words; may be empty.
        note: String,
    },
    /// Wants the run to end.
    Cancel {
        /// Who.
        by: String,
        /// Why.
        reason: String,
        /// Whether what was done is taken back.
        undo: bool,
    },
    /// Wants a blocked run to go on.
    Resume {
        /// Who.
        by: String,
        /// Whether a procedure that was changed since is followed.
        change: Change,
    },
}

/// Whether a run may follow another definition than the one it began with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It may not.
    Refuse,
    /// It may.
    Accept,
}

impl Words {
    /// The event of these words, if they count. `changed` is the procedure's definition where the run follows another one.
    pub(crate) fn event(
        self,
        machine: &Machine<'_>,
        changed: Option<&str>,
    ) -> Result<Event, Refusal> {
        match self {
            Self::Resume { by, change } => resumed(machine, by, change, changed),
            _ if changed.is_some() => {
                let reason = "the procedure was changed since this run began; resume the run with the change";
                Err(Refusal(reason.to_owned()))
            }
            Self::Approve {
                step,
                by,
                digest,
                note,
            } => machine.approve(&step, &by, digest.as_deref(), &note),
            Self::Reject { step, by, reason } => machine.reject(&step, &by, &reason),
            Self::Answer {
                step,
                by,
                answer,
                note,
            } => machine.answer(&step, &by, &answer, &note),
            Self::Cancel { by, reason, undo } if machine.ended().is_none() => {
                Ok(Event::CancelAsked { by, reason, undo })
            }
            Self::Cancel { .. } => Err(Refusal("the run is over".to_owned())),
        }
    }
}

fn resumed(
    machine: &Machine<'_>,
    by: String,
    change: Change,
    changed: Option<&str>,
) -> Result<Event, Refusal> {
    let over = matches!(machine.ended(), Some(Outcome::Completed | Outcome::Aborted));
    let goes_on = machine.ended().is_none() && changed.is_none();
    let refusal = match change {
        _ if over => "the run is over",
        _ if goes_on => "the run is not blocked",
        Change::Refuse if changed.is_some() => {
            "the procedure was changed since this run began; accept the change, or bring back the earlier program"
        }
        Change::Refuse | Change::Accept => {
            let definition = changed.map(str::to_owned);
            return Ok(Event::Resumed { by, definition });
        }
    };
    Err(Refusal(refusal.to_owned()))
}
