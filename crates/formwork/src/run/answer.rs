//! What people say to runs, from any process.

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use formwork_model::procedure::ProcedureModel;
use formwork_runner::{Person, RunError, RunFolder, WhatWasDone};

use super::program::Declared;
use super::{failed, find, person, procedure_of};
use crate::command::Answer;
use crate::program::Outcome;

pub(super) fn approve(declared: &Declared, answer: &Answer) -> Outcome {
    say(declared, answer, |person| {
        person.approve(&answer.step, answer.answer.as_deref(), &answer.note)?;
        Ok(format!("{} approved `{}`", person.name, answer.step))
    })
}

pub(super) fn reject(declared: &Declared, answer: &Answer) -> Outcome {
    say(declared, answer, |person| {
        person.reject(&answer.step, &answer.note)?;
        Ok(format!("{} rejected `{}`", person.name, answer.step))
    })
}

pub(super) fn resolve(declared: &Declared, answer: &Answer) -> Outcome {
    say(declared, answer, |person| {
        let word = answer.answer.as_deref().unwrap_or_default();
        person.answer(&answer.step, word, &answer.note)?;
        Ok(format!(
            "{} answered `{}`: {word}",
            person.name, answer.step
        ))
    })
}

pub(super) fn cancel(declared: &Declared, answer: &Answer, undo: bool) -> Outcome {
    let done = if undo {
        WhatWasDone::IsTakenBack
    } else {
        WhatWasDone::Stays
    };
    say(declared, answer, |person| {
        let cancelled = person.cancel(&answer.note, done)?;
        Ok(match cancelled.runner {
            Some(holder) => format!("process {} ends the run", holder.pid),
            None => format!("{} cancelled the run", person.name),
        })
    })
}

fn say(
    declared: &Declared,
    answer: &Answer,
    speak: impl FnOnce(&Person<'_>) -> Result<String, RunError>,
) -> Outcome {
    let folder: RunFolder = find(&answer.runs, &answer.run)?;
    let procedure: ProcedureModel = procedure_of(declared, &folder)?;
    let name = person(answer.by.as_deref())?;
    let person = Person {
        name: &name,
        run: &folder,
        procedure: &procedure,
        at: now(),
    };
    let said = speak(&person).map_err(|error| failed(&error))?;
    eprintln!("{said}");
    if folder.runner().map_err(|error| failed(&error))?.is_none() {
        eprintln!(
            "nobody drives the run at the moment: `resume {}` goes on",
            folder.id()
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Milliseconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
