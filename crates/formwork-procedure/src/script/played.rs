//! What happened in a run that was played.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::Failure;
use crate::machine::{Event, Outcome};

/// What happened in a run that was played. It prints as a transcript.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// Everything that a journal would hold, with its time in milliseconds since 1970.
    pub events: Vec<(i64, Event)>,
    /// How it ended; none where it waits for people.
    pub outcome: Option<Outcome>,
    /// The steps that wait for people.
    pub waiting_for: Vec<String>,
    /// What people were told, by the run and by its steps: `ops: the shop was restarted`.
    pub told: Vec<String>,
    /// What people said and what did not count, with the reason.
    pub refused: Vec<String>,
}

impl Played {
    /// The steps that are done, in the order in which they were; one that was done again stands there again.
    pub fn steps_done(&self) -> Vec<&str> {
        let done = self.events().filter_map(|event| match event {
            Event::StepDone { step, .. } => Some(&**step),
            _ => None,
        });
        done.collect()
    }

    /// What a step produced; none where it is not done, or produced something else.
    pub fn output<T: DeserializeOwned>(&self, step: &str) -> Option<T> {
        let mut outputs = self.events().filter_map(|event| match event {
            Event::StepDone {
                step: done, output, ..
            } if done == step => Some(output),
            _ => None,
        });
        T::deserialize(outputs.next_back()?).ok()
    }

    /// Why a step failed last; none where it never did.
    pub fn failure(&self, step: &str) -> Option<&Failure> {
        let mut failures = self.events().filter_map(|event| match event {
            Event::StepFailed {
                step: failed,
                failure,
                ..
            } if failed == step => Some(failure),
            _ => None,
        });
        failures.next_back()
    }

    /// Why it ended as it did; empty where it waits for people.
    pub fn reason(&self) -> &str {
        let mut reasons = self.events().filter_map(|event| match event {
            Event::Ended { reason, .. } => Some(&**reason),
            _ => None,
        });
        reasons.next_back().unwrap_or_default()
    }

    /// Fails the test, with a transcript, unless everything was done.
    ///
    /// # Panics
    /// When the run did not complete.
    #[track_caller]
    pub fn assert_completed(&self) {
        assert!(
            self.outcome == Some(Outcome::Completed),
            "the run did not complete:\n{self}"
        );
    }

    /// Fails the test, with a transcript, unless the run ended blocked, for a reason in which this text stands.
    ///
    /// # Panics
    /// When the run did not end so.
    #[track_caller]
    pub fn assert_blocked(&self, because: &str) {
        assert!(
            self.outcome == Some(Outcome::Blocked) && self.reason().contains(because),
            "the run is not blocked because of `{because}`:\n{self}"
        );
    }

    /// Fails the test, with a transcript, unless the run goes on as soon as somebody says something about this step.
    ///
    /// # Panics
    /// When the step waits for nobody.
    #[track_caller]
    pub fn assert_waits_for(&self, step: &str) {
        assert!(
            self.waiting_for.iter().any(|waiting| waiting == step),
            "the run does not wait for `{step}`:\n{self}"
        );
    }

    fn events(&self) -> impl DoubleEndedIterator<Item = &Event> {
        self.events.iter().map(|(_, event)| event)
    }
}

/// One line for each event, and what people wait for.
impl fmt::Display for Played {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for event in self.events() {
            let step = event.step().unwrap_or_default();
            match event {
                Event::Started { by, .. } => writeln!(formatter, "started by {by}")?,
                Event::Resumed { by, .. } => writeln!(formatter, "resumed by {by}")?,
                Event::StepStarted { .. } => writeln!(formatter, "{step}: started")?,
                Event::StepDone { output, .. } => writeln!(formatter, "{step}: done: {output}")?,
                Event::StepFailed { failure, .. } | Event::UndoFailed { failure, .. } => {
                    writeln!(formatter, "{step}: failed: {failure}")?;
                    for line in failure.detail.lines() {
                        writeln!(formatter, "    {line}")?;
                    }
                }
                Event::Asked { question, .. } => writeln!(formatter, "{step}: asks: {question}")?,
                Event::Approved { by, .. } => writeln!(formatter, "{step}: approved by {by}")?,
                Event::Rejected { by, note, .. } => {
                    writeln!(formatter, "{step}: rejected by {by}: {note}")?;
                }
                Event::Answered { by, answer, .. } => {
                    writeln!(formatter, "{step}: {by} answers {answer}")?;
                }
                Event::DeadlinePassed { .. } => writeln!(formatter, "{step}: deadline passed")?,
                Event::Escalated { because, .. } => {
                    writeln!(formatter, "{step}: calls people: {because}")?;
                }
                Event::Told { whom, message, .. } => {
                    writeln!(formatter, "told {}: {message}", whom.join(", "))?;
                }
                Event::WentBack { to, because, .. } => {
                    writeln!(formatter, "{step}: goes back to {to}: {because}")?;
                }
                Event::UndoStarted { .. } => writeln!(formatter, "{step}: is taken back")?,
                Event::UndoDone { .. } => writeln!(formatter, "{step}: was taken back")?,
                Event::CancelAsked { by, reason, .. } => {
                    writeln!(formatter, "cancelled by {by}: {reason}")?;
                }
                Event::Ended {
                    outcome, reason, ..
                } => {
                    writeln!(formatter, "{}: {reason}", outcome.name())?;
                }
            }
        }
        for step in &self.waiting_for {
            writeln!(formatter, "{step}: waits for people")?;
        }
        for refused in &self.refused {
            writeln!(formatter, "refused: {refused}")?;
        }
        Ok(())
    }
}
