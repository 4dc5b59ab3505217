//! How runs stand.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Asking, Event, Machine, Outcome};

use crate::engine::{beginning, replay, same_definition};
use crate::error::RunError;
use crate::journal::{self, Cut, Entry, JournalError, Reading};
use crate::lease::Holder;
use crate::run_folder::{RunFolder, Runs};

/// So much of a journal's beginning and end is read of a run that is over.
const GLANCE: u64 = 8 * 1024;

/// How a run stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Its id.
    pub run: String,
    /// The procedure's id.
    pub procedure: String,
    /// The environment that it is about.
    pub environment: String,
    /// Who started it.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub started: i64,
    /// How it stands.
    pub standing: Standing,
    /// What it asks people for, where its procedure is known.
    pub asks: Vec<Ask>,
    /// So many steps are done of so many, where its procedure is known.
    pub steps: Option<(usize, usize)>,
    /// What happened last.
    pub last: Entry,
    /// The line at the end of its journal that a crash cut off, where all of it was read.
    pub cut: Option<Cut>,
}

/// Whether a run is over, and who drives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A process drives it.
    Driven(Holder),
    /// Nobody drives it and it is not over: it can be resumed.
    Left,
    /// It ended.
    Ended(Outcome),
}

/// What a step asks people for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// The step's key.
    pub step: String,
    /// For what.
    pub what: Asking,
    /// In words.
    pub question: String,
    /// What can be answered; anything where empty.
    pub choices: Vec<String>,
    /// Who may answer; anybody where empty.
    pub roles: Vec<String>,
    /// Who agreed so far.
    pub agreed: Vec<String>,
    /// The SHA-256 of what they are to agree to.
    pub digest: Option<String>,
    /// Until when, in milliseconds since 1970.
    pub deadline: Option<i64>,
}

/// How a run stands, by its whole journal. Without its procedure it is not said what it asks and how far it is.
///
/// # Errors
/// When its journal cannot be read, is damaged, or belongs to another procedure.
pub fn summary(
    folder: &RunFolder,
    procedure: Option<&ProcedureModel>,
) -> Result<Summary, RunError> {
    let Reading { entries, cut, .. } = folder.read()?;
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return Err(not_started(folder));
    };
    let outcome = entries.iter().rev().find_map(ending).flatten();
    let mut summary = head(folder, first, last, outcome)?;
    summary.cut = cut;
    let Some(procedure) = procedure else {
        return Ok(summary);
    };
    beginning(procedure, folder.id(), &entries)?;
    if same_definition(procedure, folder.id(), &entries).is_err() {
        return Ok(summary);
    }
    let mut machine = Machine::new(procedure, folder.id(), 1);
    replay(&mut machine, &entries);
    summary.steps = Some((machine.done(), procedure.steps.len()));
    if !matches!(
        summary.standing,
        Standing::Ended(Outcome::Completed | Outcome::Aborted)
    ) {
        summary.asks = asks(&machine, &entries);
    }
    Ok(summary)
}

/// How all runs stand, in the order of their ids. Of those that are over only the beginning and the end is read, and nothing is verified.
///
/// # Errors
/// When the folder cannot be read. A run that cannot be read has an error of its own.
pub fn summaries(
    runs: &Runs,
    procedures: &[&ProcedureModel],
) -> Result<Vec<Result<Summary, RunError>>, RunError> {
    let all = runs.all()?;
    Ok(all.iter().map(|run| glance(run, procedures)).collect())
}

fn glance(folder: &RunFolder, procedures: &[&ProcedureModel]) -> Result<Summary, RunError> {
    let (first, tail) = ends(folder)?;
    if let (Some(first), Some(last)) = (&first, tail.last())
        && let Some(Some(outcome)) = tail.iter().rev().find_map(ending)
    {
        return head(folder, first, last, Some(outcome));
    }
    let procedure = first.and_then(|first| match first.event {
        Event::Started { procedure: id, .. } => {
            procedures.iter().find(|model| model.id == id).copied()
        }
        _ => None,
    });
    summary(folder, procedure)
}

/// The first entry, and those at the end.
fn ends(folder: &RunFolder) -> Result<(Option<Entry>, Vec<Entry>), RunError> {
    let path = folder.journal();
    let read = || -> std::io::Result<(Vec<u8>, Vec<u8>)> {
        let mut file = File::open(&path)?;
        let (mut start, mut end) = (Vec::new(), Vec::new());
        (&file).take(GLANCE).read_to_end(&mut start)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(GLANCE)))?;
        file.read_to_end(&mut end)?;
        Ok((start, end))
    };
    let (start, end) = read().map_err(|error| JournalError::Io {
        path: path.clone(),
        doing: "read",
        error,
    })?;
    let first = lines(&start).next().and_then(journal::parse_unverified);
    // The first of these is the rest of a line, unless all of the file is read; it is no entry then.
    let tail = lines(&end).filter_map(journal::parse_unverified).collect();
    Ok((first, tail))
}

/// Complete lines.
fn lines(content: &[u8]) -> impl Iterator<Item = &[u8]> {
    content
        .split_inclusive(|byte| *byte == b'\n')
        .filter_map(|line| line.strip_suffix(b"\n"))
}

/// What an entry says about the end of its run: nothing, that it ended, or that it goes on.
fn ending(entry: &Entry) -> Option<Option<Outcome>> {
    match &entry.event {
        // After the end people are told of it, and may answer or cancel what is blocked.
        Event::Told { .. }
        | Event::Approved { .. }
        | Event::Rejected { .. }
        | Event::Answered { .. }
        | Event::CancelAsked { .. } => None,
        Event::Ended { outcome, .. } => Some(Some(*outcome)),
        _ => Some(None),
    }
}

fn head(
    folder: &RunFolder,
    first: &Entry,
    last: &Entry,
    outcome: Option<Outcome>,
) -> Result<Summary, RunError> {
    let Event::Started {
        procedure,
        environment,
        by,
        ..
    } = &first.event
    else {
        return Err(not_started(folder));
    };
    let standing = match outcome {
        Some(outcome) => Standing::Ended(outcome),
        None => folder.runner()?.map_or(Standing::Left, Standing::Driven),
    };
    Ok(Summary {
        run: folder.id().to_owned(),
        procedure: procedure.clone(),
        environment: environment.clone(),
        by: by.clone(),
        started: first.at,
        standing,
        asks: Vec::new(),
        steps: None,
        last: last.clone(),
        cut: None,
    })
}

/// What is asked at the moment, in the words in which it was asked.
fn asks(machine: &Machine<'_>, entries: &[Entry]) -> Vec<Ask> {
    let mut asked = HashMap::new();
    for entry in entries {
        if let Event::Asked { step, .. } = &entry.event {
            asked.insert(step.as_str(), &entry.event);
        }
    }
    let steps = &machine.procedure().steps;
    let open = machine
        .procedure()
        .ids()
        .zip(steps)
        .filter_map(|(id, step)| {
            let open = machine.question(id)?;
            let Event::Asked {
                question,
                choices,
                roles,
                ..
            } = asked.get(&*step.key)?
            else {
                return None;
            };
            Some(Ask {
                step: step.key.to_string(),
                what: open.what,
                question: question.clone(),
                choices: choices.clone(),
                roles: roles.clone(),
                agreed: open.agreed.to_vec(),
                digest: open.digest.map(str::to_owned),
                deadline: open.deadline,
            })
        });
    open.collect()
}

fn not_started(folder: &RunFolder) -> RunError {
    RunError::NotStarted {
        run: folder.id().to_owned(),
    }
}
