//! `status` and `audit`: runs, for people and for machines.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use formwork_model::procedure::{ProcedureModel, Slo, Standing as Target};
use formwork_procedure::machine::{Event, Outcome as Ending};
use formwork_runner::{
    RunFolder, Runs, Standing, Summary, audit as records, rfc3339, summaries, summary,
};
use serde_json::{Value, json};

use super::live::shown;
use super::program::Declared;
use super::{failed, find, procedure_of};
use crate::command::{Auditing, Showing};
use crate::output::print;
use crate::program::Outcome;

pub(super) fn status(declared: &Declared, showing: &Showing) -> Outcome {
    match &showing.run {
        Some(run) => one(declared, showing, run),
        None => all(declared, showing),
    }
}

fn one(declared: &Declared, showing: &Showing, run: &str) -> Outcome {
    let folder = find(&showing.runs, run)?;
    // A run of a procedure that is gone is shown without its steps.
    let procedure = procedure_of(declared, &folder).ok();
    loop {
        let summary = summary(&folder, procedure.as_ref()).map_err(|error| failed(&error))?;
        if showing.is_json {
            print(&format!("{:#}\n", value(&summary)));
        } else {
            let outputs = procedure
                .as_ref()
                .map(|procedure| subjects(&folder, procedure));
            print(&text(
                &summary,
                procedure.as_ref(),
                &outputs.unwrap_or_default(),
            ));
        }
        if !showing.is_followed || matches!(summary.standing, Standing::Ended(_)) {
            return Ok(ExitCode::SUCCESS);
        }
        std::thread::sleep(Duration::from_secs(1));
    }
}

fn all(declared: &Declared, showing: &Showing) -> Outcome {
    let runs = Runs::new(&showing.runs);
    let procedures = declared.procedures();
    let found = summaries(&runs, &procedures).map_err(|error| failed(&error))?;
    let (mut readable, mut damaged) = (Vec::new(), 0);
    for run in found {
        match run {
            Ok(summary) => readable.push(closer(declared, &runs, summary)),
            Err(error) => {
                damaged += 1;
                eprintln!("{error}");
            }
        }
    }
    if showing.is_json {
        let runs: Vec<Value> = readable.iter().map(value).collect();
        print(&format!("{:#}\n", json!({ "runs": runs })));
    } else {
        print(&table(&readable));
        print(&targets(&procedures, &readable));
    }
    Ok(if damaged == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// A run of a procedure that every program has asks people as well. Which steps it has, its inputs say.
fn closer(declared: &Declared, runs: &Runs, glance: Summary) -> Summary {
    if glance.steps.is_some() || matches!(glance.standing, Standing::Ended(_)) {
        return glance;
    }
    let look = || {
        let folder = runs.open(&glance.run).ok()?;
        let procedure = procedure_of(declared, &folder).ok()?;
        summary(&folder, Some(&procedure)).ok()
    };
    look().unwrap_or(glance)
}

fn standing(summary: &Summary) -> String {
    match &summary.standing {
        Standing::Ended(outcome) => outcome.name().to_owned(),
        Standing::Driven(holder) => match summary.asks.first() {
            Some(ask) => format!("waits for `{}`", ask.step),
            None => format!("runs (process {})", holder.pid),
        },
        Standing::Left => match summary.asks.first() {
            Some(ask) => format!("waits for `{}`, nobody drives it", ask.step),
            None => "interrupted: `resume` goes on".to_owned(),
        },
    }
}

fn table(summaries: &[Summary]) -> String {
    let width = summaries
        .iter()
        .map(|summary| summary.run.len())
        .max()
        .unwrap_or_default();
    let mut text = String::new();
    for summary in summaries {
        let _ = writeln!(
            text,
            "{:width$}  {}  {}",
            summary.run,
            rfc3339(summary.started),
            standing(summary)
        );
    }
    if summaries.is_empty() {
        eprintln!("there are no runs yet");
    }
    text
}

/// What the approvals of a procedure are about, by their keys.
fn subjects(folder: &RunFolder, procedure: &ProcedureModel) -> BTreeMap<String, Value> {
    let entries = folder
        .read()
        .map(|reading| reading.entries)
        .unwrap_or_default();
    let last = |key: &str| {
        entries.iter().rev().find_map(|entry| match &entry.event {
            Event::StepDone { step, output, .. } if step == key => Some(output.clone()),
            _ => None,
        })
    };
    let approvals = procedure.steps.iter().filter_map(|step| {
        let subject = procedure.step(procedure.subject(&step.key)?)?;
        Some((step.key.to_string(), last(&subject.key)?))
    });
    approvals.collect()
}

fn text(
    summary: &Summary,
    procedure: Option<&ProcedureModel>,
    subjects: &BTreeMap<String, Value>,
) -> String {
    let mut text = format!("{}: {}\n", summary.run, standing(summary));
    let _ = writeln!(
        text,
        "`{}` in {}, started by {} at {}",
        summary.procedure,
        summary.environment,
        summary.by,
        rfc3339(summary.started)
    );
    if let (Some((done, of)), Some(_)) = (summary.steps, procedure) {
        let filled = (24 * done).checked_div(of).unwrap_or_default();
        let _ = writeln!(
            text,
            "[{}{}] {done} of {of} steps",
            "#".repeat(filled),
            "-".repeat(24 - filled)
        );
    }
    if let Some(cut) = &summary.cut {
        let _ = writeln!(text, "journal: {cut}");
    }
    for ask in &summary.asks {
        let _ = writeln!(text, "asks: {}: {}", ask.step, ask.question);
        let parts = [
            ("of", ask.roles.join(", ")),
            ("agreed", ask.agreed.join(", ")),
            ("answers", ask.choices.join(", ")),
        ];
        for (name, part) in parts.iter().filter(|(_, part)| !part.is_empty()) {
            let _ = writeln!(text, "  {name}: {part}");
        }
        if let Some(digest) = &ask.digest {
            let subject = subjects.get(&ask.step).map(shown).unwrap_or_default();
            let _ = writeln!(text, "  digest: {digest}{subject}");
        }
        if let Some(deadline) = ask.deadline {
            let _ = writeln!(text, "  until: {}", rfc3339(deadline));
        }
    }
    text
}

fn value(summary: &Summary) -> Value {
    let asks: Vec<Value> = summary
        .asks
        .iter()
        .map(|ask| {
            json!({
                "step": ask.step,
                "what": ask.what,
                "question": ask.question,
                "choices": ask.choices,
                "roles": ask.roles,
                "agreed": ask.agreed,
                "digest": ask.digest,
                "deadline": ask.deadline.map(rfc3339),
            })
        })
        .collect();
    let (state, process) = match &summary.standing {
        Standing::Ended(outcome) => (outcome.name(), None),
        Standing::Driven(holder) => ("running", Some(holder.pid)),
        Standing::Left => ("left", None),
    };
    json!({
        "run": summary.run,
        "procedure": summary.procedure,
        "environment": summary.environment,
        "by": summary.by,
        "started": rfc3339(summary.started),
        "state": state,
        "process": process,
        "done": summary.steps.map(|(done, _)| done),
        "steps": summary.steps.map(|(_, of)| of),
        "asks": asks,
    })
}

/// The targets of procedures across runs, and whether they are met.
fn targets(procedures: &[&ProcedureModel], summaries: &[Summary]) -> String {
    let mut text = String::new();
    for (position, procedure) in procedures.iter().enumerate() {
        let is_first = procedures[..position]
            .iter()
            .all(|other| other.id != procedure.id);
        for slo in procedure.slos().filter(|_| is_first) {
            let _ = writeln!(
                text,
                "{}: {}: {}",
                procedure.id,
                slo.text,
                target(slo, &procedure.id, summaries)
            );
        }
    }
    text
}

fn target(slo: &Slo, procedure: &str, summaries: &[Summary]) -> String {
    let mut seconds: Vec<f64> = summaries
        .iter()
        .filter(|run| {
            run.procedure == procedure && run.standing == Standing::Ended(Ending::Completed)
        })
        .filter(|run| {
            slo.environment
                .as_ref()
                .is_none_or(|environment| *environment == run.environment)
        })
        .map(|run| (run.last.at - run.started) as f64 / 1000.0)
        .collect();
    match slo.judge(&mut seconds) {
        Target::InsufficientData { runs } => {
            format!("insufficient data ({runs} of {} runs)", slo.runs)
        }
        Target::Met(at) => format!("met: {:.1} min", at / 60.0),
        Target::Missed(at) => format!("missed: {:.1} min", at / 60.0),
    }
}

pub(super) fn audit(auditing: &Auditing) -> Outcome {
    let folder = find(&auditing.runs, &auditing.run)?;
    let audit = records(&folder).map_err(|error| failed(&error))?;
    for record in &audit.records {
        print(&format!("{}\n", record.line()));
    }
    if let Some(cut) = &audit.cut {
        eprintln!("{cut}");
    }
    eprintln!(
        "{} records; the chain of checksums is whole, and ends with {}",
        audit.records.len(),
        audit.sum
    );
    Ok(ExitCode::SUCCESS)
}
