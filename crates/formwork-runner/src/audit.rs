//! What happened in a run, for who must show it to others.

use formwork_procedure::machine::{Event, digest};
use serde::Serialize;

use crate::error::RunError;
use crate::journal::{Cut, Entry};
use crate::moment::rfc3339;
use crate::run_folder::RunFolder;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditRecord {
    /// The run's id.
    pub run: String,
    /// Its position in the journal.
    pub seq: u64,
    /// When, as RFC 3339 writes it, in UTC.
    pub when: String,
    /// Who: a person, or `runner` and the number of its process.
    pub who: String,
    /// In which role, where one was needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What: the name of the event.
    pub what: &'static str,
    /// The step's key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// The SHA-256 of what was produced or agreed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// How it ended: `done`, `failed`, `completed`, `blocked`, `aborted`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit: Option<&'static str>,
    /// In words; may be empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// All that happened in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// In the order in which it happened.
    pub records: Vec<AuditRecord>,
    /// The sum that the journal ends with. Kept elsewhere, it shows whether lines were removed from the end since.
    pub sum: String,
    /// The line at its end that a crash cut off.
    pub cut: Option<Cut>,
}

/// All that happened in a run, from a journal that was verified.
///
/// # Errors
/// When the journal cannot be read, or is not as it was written.
pub fn audit(folder: &RunFolder) -> Result<Audit, RunError> {
    let reading = folder.read()?;
    let records = reading
        .entries
        .iter()
        .map(|entry| AuditRecord::of(folder.id(), entry));
    Ok(Audit {
        records: records.collect(),
        sum: reading.sum,
        cut: reading.cut,
    })
}

impl AuditRecord {
    /// The record as one line of JSON, without a line end.
    pub fn line(&self) -> String {
        serde_json::to_string(self).expect("a record is plain data")
    }

    fn of(run: &str, entry: &Entry) -> Self {
        let event = &entry.event;
        let (who, role) = person(event);
        Self {
            run: run.to_owned(),
            seq: entry.seq,
            when: rfc3339(entry.at),
            who: who.map_or_else(|| format!("runner {}", entry.pid), str::to_owned),
            role: role.map(str::to_owned),
            what: event.name(),
            step: event.step().map(str::to_owned),
            digest: digest_of(event),
            exit: exit(event),
            detail: detail(event),
        }
    }
}

fn person(event: &Event) -> (Option<&str>, Option<&str>) {
    match event {
        Event::Approved { by, role, .. } | Event::Rejected { by, role, .. } => {
            (Some(by), Some(role))
        }
        Event::Started { by, .. }
        | Event::Resumed { by, .. }
        | Event::Answered { by, .. }
        | Event::CancelAsked { by, .. } => (Some(by), None),
        _ => (None, None),
    }
}

fn digest_of(event: &Event) -> Option<String> {
    match event {
        Event::Started { definition, .. } => Some(definition.clone()),
        Event::Resumed { definition, .. } => definition.clone(),
        Event::StepDone { output, .. } => Some(digest(output)),
        Event::Asked { digest, .. } | Event::Approved { digest, .. } => digest.clone(),
        _ => None,
    }
}

fn exit(event: &Event) -> Option<&'static str> {
    match event {
        Event::StepDone { .. } | Event::UndoDone { .. } => Some("done"),
        Event::StepFailed { .. } | Event::UndoFailed { .. } => Some("failed"),
        Event::Ended { outcome, .. } => Some(outcome.name()),
        _ => None,
    }
}

fn detail(event: &Event) -> String {
    match event {
        Event::Started {
            procedure,
            environment,
            ..
        } => format!("{procedure} in {environment}"),
        Event::StepStarted { attempt, key, .. } => format!("attempt {attempt}, key {key}"),
        Event::StepFailed { failure, .. } | Event::UndoFailed { failure, .. } => {
            failure.message.clone()
        }
        Event::Asked { question, .. } => question.clone(),
        Event::Approved { note, .. } | Event::Rejected { note, .. } => note.clone(),
        Event::Answered { answer, note, .. } if note.is_empty() => answer.clone(),
        Event::Answered { answer, note, .. } => format!("{answer}: {note}"),
        Event::Escalated { because, .. } => because.clone(),
        Event::Told { whom, message, .. } => format!("{}: {message}", whom.join(", ")),
        Event::WentBack { to, because, .. } => format!("to {to}: {because}"),
        Event::CancelAsked { reason, .. } | Event::Ended { reason, .. } => reason.clone(),
        Event::Resumed { .. }
        | Event::StepDone { .. }
        | Event::DeadlinePassed { .. }
        | Event::UndoStarted { .. }
        | Event::UndoDone { .. } => String::new(),
    }
}
