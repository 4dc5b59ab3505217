//! The summary: what was done, and whether the procedure is done by it.

use formwork_model::procedure::{
    Audit, Exit, Input, Part, ProcedureModel, Required, StepId, StepKind,
};

use serde_json::Value;

use super::run::{Ending, RecordedStep, Run};
use super::sheet::{Sheet, boxes, duration, output, said, table};
use crate::procedure::block::{Block, Item, Tick};
use crate::procedure::outcome;
use crate::procedure::words::{aside, code, condition, time};

pub(super) fn document(procedure: &ProcedureModel, run: &Run) -> String {
    let mut sheet = Sheet::new(procedure, run, "summary");
    let facts = facts(run);
    sheet.section("Outcome", facts.into_iter().chain(exit(&sheet)));
    let given = given(run);
    sheet.section("Inputs", given.into_iter().chain(inputs(&sheet)));
    sheet.section("Plan", sheet.parts(|part| matches!(part, Part::Plan(_))));
    sheet.section("Steps", table(&STEPS, steps(&sheet)));
    sheet.section("Issues", issues(run));
    sheet.section("Deviations", deviations(run));
    sheet.section("Outputs", outputs(&sheet));
    sheet.section("Definition of Done", boxes(done(&sheet)));
    sheet.section("Audit", audits(&sheet));
    let next = |part: &Part| matches!(part, Part::Downstream(_) | Part::NextStep(_));
    sheet.section("What comes next", sheet.parts(next));
    sheet.text()
}

fn facts(run: &Run) -> Option<Block> {
    let started = format!("Started by {} at {}", said(&run.started_by), run.started);
    let resumed = run.resumed.iter();
    let resumed = resumed.map(|(when, by)| format!("Taken up again by {} at {when}", said(by)));
    let ended = match &run.end {
        None => vec!["It is not over".to_owned()],
        Some(end) => {
            let mut lines = vec![
                format!("**{}** at {}", end.ending.name(), end.when),
                format!("Reason: {}", said(&end.reason)),
            ];
            if !end.required_action.is_empty() {
                lines.push(format!("Required action: {}", said(&end.required_action)));
            }
            lines
        }
    };
    Block::bullets(std::iter::once(started).chain(resumed).chain(ended))
}

/// What the procedure says about such an end.
fn exit(sheet: &Sheet<'_>) -> Vec<Block> {
    let ending = sheet.run.ending();
    let is_it = |exit: &&Exit| {
        matches!(
            (exit, ending),
            (Exit::Completed { .. }, Some(Ending::Completed))
                | (Exit::Blocked { .. }, Some(Ending::Blocked))
                | (Exit::Aborted { .. }, Some(Ending::Aborted))
        )
    };
    let exit = sheet.procedure.exits().find(is_it);
    let blocks = exit.map(outcome::exit).unwrap_or_default();
    if blocks.is_empty() {
        return blocks;
    }
    let lead = Block::Paragraph("What the procedure says about this end:".to_owned());
    std::iter::once(lead).chain(blocks).collect()
}

fn given(run: &Run) -> Option<Block> {
    let inputs = run.inputs.iter();
    Block::bullets(inputs.map(|(name, value)| format!("{}: {}", code(name), code(value))))
}

/// What had to be there, ticked where it was.
fn inputs(sheet: &Sheet<'_>) -> Option<Block> {
    let steps = sheet.procedure.ids().zip(&sheet.procedure.steps);
    let items = steps.filter_map(|(id, step)| match &step.kind {
        StepKind::Input { input, .. } => Some(given_item(sheet, id, &named(input))),
        _ => None,
    });
    boxes(items.collect())
}

/// An input that is not needed is done without being there.
fn given_item(sheet: &Sheet<'_>, step: StepId, name: &str) -> Item {
    let output = sheet.recorded(step).and_then(|step| step.output.as_ref());
    if output == Some(&Value::Null) {
        return Item::text(format!("{name}: not needed"));
    }
    sheet.shown(name, Some(step))
}

fn named(input: &Input) -> String {
    match &input.required {
        Required::Always => input.title.to_string(),
        Required::If(text) => aside(&input.title, &condition(text)),
    }
}

const STEPS: [&str; 7] = [
    "Step", "Title", "State", "Attempts", "Ended", "Took", "Output",
];

fn steps(sheet: &Sheet<'_>) -> Vec<Vec<String>> {
    let steps = sheet.procedure.steps.iter();
    steps
        .map(|step| match sheet.run.find(&step.key) {
            Some(recorded) => row(&step.title, recorded),
            None => {
                let mut row = vec![String::new(); STEPS.len()];
                row[..3].clone_from_slice(&[
                    code(&step.key),
                    step.title.to_string(),
                    "not reached".to_owned(),
                ]);
                row
            }
        })
        .collect()
}

fn row(title: &str, step: &RecordedStep) -> Vec<String> {
    vec![
        code(&step.key),
        title.to_owned(),
        step.state.name().to_owned(),
        match step.attempts {
            0 => String::new(),
            attempts => attempts.to_string(),
        },
        step.ended.clone().unwrap_or_default(),
        step.milliseconds.map(duration).unwrap_or_default(),
        output(step.output.as_ref()),
    ]
}

fn issues(run: &Run) -> Option<Block> {
    let rows = run.failures.iter().map(|failure| {
        vec![
            failure.when.clone(),
            code(&failure.step),
            failure.attempt.to_string(),
            said(&failure.message),
        ]
    });
    table(&["When", "Step", "Attempt", "What failed"], rows.collect())
}

fn deviations(run: &Run) -> Option<Block> {
    let rows = run.returns.iter().map(|back| {
        vec![
            back.when.clone(),
            code(&back.from),
            code(&back.to),
            said(&back.because),
        ]
    });
    table(&["When", "From", "Back to", "Because"], rows.collect())
}

/// What the run was to leave behind; ticked where a step shows that it did.
fn outputs(sheet: &Sheet<'_>) -> Option<Block> {
    let is_completed = sheet.run.ending() == Some(Ending::Completed);
    let end = if is_completed { Tick::Set } else { Tick::Open };
    let parts = sheet.procedure.parts.iter();
    let items = parts.filter_map(|part| {
        Some(match part {
            Part::Artifact(artifact) => sheet.shown(&outcome::artifact(artifact), artifact.step),
            Part::StateChange(text) => Item::text(format!("State: {text}")).ticked(end),
            Part::DecisionRecord(text) => Item::text(format!("Decision: {text}")).ticked(end),
            Part::Signal(signal) => {
                Item::text(format!("Signal: {}", outcome::signal(signal))).ticked(end)
            }
            _ => return None,
        })
    });
    boxes(items.collect())
}

fn done(sheet: &Sheet<'_>) -> Vec<Item> {
    let parts = sheet.procedure.parts.iter();
    let items = parts.filter_map(|part| match part {
        Part::Done(item) => Some(sheet.shown(&item.text, Some(item.shown_by))),
        _ => None,
    });
    items.collect()
}

fn audits(sheet: &Sheet<'_>) -> Vec<Block> {
    let parts = sheet.procedure.parts.iter();
    let lines = parts.filter_map(|part| match part {
        Part::Audit(audit) => Some(audit_lines(audit, sheet)),
        _ => None,
    });
    let journal = format!(
        "Journal of the run {}, whose last checksum is {}",
        code(&sheet.run.id),
        code(&sheet.run.checksum)
    );
    let lines: Vec<String> = lines.flatten().chain([journal]).collect();
    Block::bullets(lines).into_iter().collect()
}

fn audit_lines(audit: &Audit, sheet: &Sheet<'_>) -> Vec<String> {
    let links = audit.links.iter().map(|link| format!("Link: {link}"));
    let dates = audit.dates.iter();
    let dates = dates.map(|(name, step)| format!("{name}: {}", date(*step, sheet)));
    let kept = audit
        .retention
        .map(|kept| format!("Kept for {}", time(kept)));
    let sink = audit.sink.iter().map(|sink| format!("Also goes to {sink}"));
    links.chain(dates).chain(kept).chain(sink).collect()
}

/// When a step was done; the run's end where no step is named.
fn date(step: Option<StepId>, sheet: &Sheet<'_>) -> String {
    let ended = match step {
        Some(step) => sheet
            .recorded(step)
            .filter(|recorded| recorded.output.is_some())
            .and_then(|recorded| recorded.ended.clone()),
        None => sheet.run.end.as_ref().map(|end| end.when.clone()),
    };
    ended.unwrap_or_else(|| "not reached".to_owned())
}
