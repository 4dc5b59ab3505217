//! What happened in a run, as its journal keeps it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Failure;

/// What happened in a run. A run's state is a function of these and of nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The run began.
    Started {
        /// The procedure's id.
        procedure: String,
        /// What identifies the definition that it began with; see [`definition`](super::definition).
        definition: String,
        /// The environment that it is about.
        environment: String,
        /// Who started it.
        by: String,
        /// What was given: names and values.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        inputs: Vec<(String, String)>,
    },
    /// Another runner took it up.
    Resumed {
        /// Who did.
        by: String,
        /// The definition from here on, where it is another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        definition: Option<String>,
    },
    /// An attempt at a step began. Recorded before anything is done.
    StepStarted {
        /// The step's key.
        step: String,
        /// From 1.
        attempt: u32,
        /// The idempotency key.
        key: String,
    },
    /// The step is done.
    StepDone {
        /// The step's key.
        step: String,
        /// The attempt that did it.
        attempt: u32,
        /// What it produced.
        output: Value,
    },
    /// An attempt failed.
    StepFailed {
        /// The step's key.
        step: String,
        /// Which attempt.
        attempt: u32,
        /// Why.
        failure: Failure,
    },
    /// People were asked for something.
    Asked {
        /// The step's key.
        step: String,
        /// For what.
        what: Asking,
        /// In words.
        question: String,
        /// What can be answered; anything where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        choices: Vec<String>,
        /// Who may answer; anybody where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        roles: Vec<String>,
        /// The SHA-256 of what they are to agree to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        digest: Option<String>,
        /// Until when, in milliseconds since 1970.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deadline: Option<i64>,
    },
    /// Somebody agreed.
    Approved {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// In which role.
        role: String,
        /// The SHA-256 of what they agreed to; none for a decision.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        digest: Option<String>,
        /// In their words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Somebody did not agree.
    Rejected {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// In which role.
        role: String,
        /// Why.
        note: String,
    },
    /// Somebody answered, or said that something is done.
    Answered {
        /// The step's key.
        step: String,
        /// Who.
        by: String,
        /// What.
        answer: String,
        /// In their words; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// Nobody agreed in time.
    DeadlinePassed {
        /// The step's key.
        step: String,
    },
    /// People are called.
    Escalated {
        /// The step's key.
        step: String,
        /// Which rung of the ladder, from 0.
        rung: u32,
        /// Why the ladder began.
        because: String,
    },
    /// Somebody was told, or could not be told; the run goes on in both cases.
    Told {
        /// Who.
        whom: Vec<String>,
        /// What.
        message: String,
        /// Why the message did not reach them, where it did not.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        failure: Option<Failure>,
    },
    /// The run went back to an earlier step.
    WentBack {
        /// From the step with this key.
        from: String,
        /// To the step with this key.
        to: String,
        /// Why, in the words of who or what sent it back.
        because: String,
    },
    /// Taking back a step began.
    UndoStarted {
        /// The step's key.
        step: String,
    },
    /// A step was taken back.
    UndoDone {
        /// The step's key.
        step: String,
    },
    /// Taking back a step failed.
    UndoFailed {
        /// The step's key.
        step: String,
        /// Why.
        failure: Failure,
    },
    /// Somebody wants the run to end.
    CancelAsked {
        /// Who.
        by: String,
        /// Why.
        reason: String,
        /// Whether what was done is taken back.
        undo: bool,
    },
    /// The run ended.
    Ended {
        /// How.
        outcome: Outcome,
        /// Why.
        reason: String,
        /// What must be done now; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        required_action: String,
        /// Who is told.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        notify: Vec<String>,
    },
}

/// For what people are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// To agree to what a step produced.
    Approval,
    /// To say go or no-go.
    Decision,
    /// To choose, or to answer in words.
    Answer,
    /// To do something and say so.
    Task,
    /// To mend what failed and say so; then the step runs again.
    Mending,
    /// Which way to go after a failure.
    Choice,
    /// Whether work whose end nobody recorded was done.
    Resolution,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything was done.
    Completed,
    /// Something is missing; it can be resumed.
    Blocked,
    /// It is over and did not do what it was for.
    Aborted,
}

impl Outcome {
    /// `completed`, `blocked` or `aborted`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Blocked => "blocked",
            Self::Aborted => "aborted",
        }
    }
}

impl Event {
    /// Its name in journals: `step_started`, ….
    pub fn name(&self) -> &'static str {
        match self {
            Self::Started { .. } => "started",
            Self::Resumed { .. } => "resumed",
            Self::StepStarted { .. } => "step_started",
            Self::StepDone { .. } => "step_done",
            Self::StepFailed { .. } => "step_failed",
            Self::Asked { .. } => "asked",
            Self::Approved { .. } => "approved",
            Self::Rejected { .. } => "rejected",
            Self::Answered { .. } => "answered",
            Self::DeadlinePassed { .. } => "deadline_passed",
            Self::Escalated { .. } => "escalated",
            Self::Told { .. } => "told",
            Self::WentBack { .. } => "went_back",
            Self::UndoStarted { .. } => "undo_started",
            Self::UndoDone { .. } => "undo_done",
            Self::UndoFailed { .. } => "undo_failed",
            Self::CancelAsked { .. } => "cancel_asked",
            Self::Ended { .. } => "ended",
        }
    }

    /// The key of the step that it is about.
    pub fn step(&self) -> Option<&str> {
        match self {
            Self::StepStarted { step, .. }
            | Self::StepDone { step, .. }
            | Self::StepFailed { step, .. }
            | Self::Asked { step, .. }
            | Self::Approved { step, .. }
            | Self::Rejected { step, .. }
            | Self::Answered { step, .. }
            | Self::DeadlinePassed { step }
            | Self::Escalated { step, .. }
            | Self::UndoStarted { step }
            | Self::UndoDone { step }
            | Self::UndoFailed { step, .. } => Some(step),
            Self::WentBack { from, .. } => Some(from),
            Self::Started { .. }
            | Self::Resumed { .. }
            | Self::Told { .. }
            | Self::CancelAsked { .. }
            | Self::Ended { .. } => None,
        }
    }
}
