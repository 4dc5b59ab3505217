//! A run as plain data, as far as documents show it.

use formwork_model::procedure::{ProcedureModel, StepId};
use serde_json::Value;

/// What happened in a run, told by whoever read its journal. Moments are texts as RFC 3339 writes them.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// Its id.
    pub id: String,
    /// The environment that it was about.
    pub environment: String,
    /// Who started it.
    pub started_by: String,
    /// When it began.
    pub started: String,
    /// What was given: names and values.
    pub inputs: Vec<(String, String)>,
    /// When it was taken up again, and by whom.
    pub resumed: Vec<(String, String)>,
    /// The steps that something happened to.
    pub steps: Vec<RecordedStep>,
    /// What people said to approvals and gates, in order.
    pub votes: Vec<Vote>,
    /// What people answered or said to be done, in order.
    pub answers: Vec<Answer>,
    /// Attempts that failed, in order.
    pub failures: Vec<FailedAttempt>,
    /// Ways back to earlier steps, in order.
    pub returns: Vec<Return>,
    /// Calls to people, in order.
    pub calls: Vec<Call>,
    /// Messages, in order.
    pub notices: Vec<Notice>,
    /// How it ended; none while it goes on.
    pub end: Option<RunEnd>,
    /// The checksum at the end of its journal, which shows whether lines were removed since.
    pub checksum: String,
}

/// A step of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedStep {
    /// Its key.
    pub key: String,
    /// How it stands.
    pub state: StepState,
    /// Attempts in all.
    pub attempts: u32,
    /// From its first attempt, or from the moment at which people were asked, to its end.
    pub milliseconds: Option<i64>,
    /// When it was last done or failed.
    pub ended: Option<String>,
    /// What it produced.
    pub output: Option<Value>,
}

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// It began.
    Begun,
    /// It waits for people.
    Waiting,
    /// It is done.
    Done,
    /// It was done, and is to be done again since the run went back.
    Outdated,
    /// It failed.
    Failed,
    /// It was done and taken back.
    TakenBack,
}

/// What somebody said to an approval or a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// When.
    pub when: String,
    /// The step's key.
    pub step: String,
    /// Who.
    pub by: String,
    /// In which role.
    pub role: String,
    /// What.
    pub verdict: Verdict,
    /// The SHA-256 of what they agreed to; none for a gate.
    pub digest: Option<String>,
    /// In their words; may be empty.
    pub note: String,
}

/// What was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes, or go.
    Agreed,
    /// No, or no-go.
    Refused,
}

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// When.
    pub when: String,
    /// The step's key.
    pub step: String,
    /// Who.
    pub by: String,
    /// What.
    pub answer: String,
    /// In their words; may be empty.
    pub note: String,
}

/// An attempt that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedAttempt {
    /// When.
    pub when: String,
    /// The step's key.
    pub step: String,
    /// Which attempt, from 1.
    pub attempt: u32,
    /// Why, in one line.
    pub message: String,
}

/// A way back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// When.
    pub when: String,
    /// From the step with this key.
    pub from: String,
    /// To the step with this key.
    pub to: String,
    /// Why.
    pub because: String,
}

/// A call to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// When.
    pub when: String,
    /// The step's key.
    pub step: String,
    /// Which rung of the ladder, from 0.
    pub rung: u32,
    /// Why.
    pub because: String,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// When.
    pub when: String,
    /// To whom.
    pub whom: Vec<String>,
    /// What.
    pub message: String,
    /// Why it did not reach them, where it did not.
    pub failure: Option<String>,
}

/// The end of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunEnd {
    /// When.
    pub when: String,
    /// How.
    pub ending: Ending,
    /// Why.
    pub reason: String,
    /// What must be done now; may be empty.
    pub required_action: String,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Everything was done.
    Completed,
    /// Something is missing; it can be resumed.
    Blocked,
    /// It is over and did not do what it was for.
    Aborted,
}

impl Ending {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Blocked => "blocked",
            Self::Aborted => "aborted",
        }
    }
}

impl StepState {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Waiting => "waits for people",
            Self::Done => "done",
            Self::Outdated => "to be done again",
            Self::Failed => "failed",
            Self::TakenBack => "taken back",
        }
    }
}

impl Run {
    pub(super) fn find(&self, key: &str) -> Option<&RecordedStep> {
        self.steps.iter().find(|step| step.key == key)
    }

    /// What is recorded of a step of the procedure.
    pub(super) fn step(&self, procedure: &ProcedureModel, id: StepId) -> Option<&RecordedStep> {
        self.find(&procedure.step(id)?.key)
    }

    pub(super) fn ending(&self) -> Option<Ending> {
        self.end.as_ref().map(|end| end.ending)
    }
}
