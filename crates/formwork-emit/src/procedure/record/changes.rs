//! The history of changes: what was carried out, when, and with which commands, so that it can be followed and done again.

use formwork_model::procedure::{Action, Lead, Marker, ProcedureModel, StepModel};

use super::run::{RecordedStep, Run};
use super::sheet::{Sheet, duration, output, table};
use crate::procedure::block::{Block, Item};
use crate::procedure::words::code;

pub(super) fn document(procedure: &ProcedureModel, run: &Run) -> String {
    let mut sheet = Sheet::new(procedure, run, "changes");
    let changes = sheet.changes();
    let rows = changes.iter().map(|(step, recorded)| row(step, recorded));
    let head = ["When", "Step", "Change", "State", "Author"];
    sheet.section_or(
        "History",
        table(&head, rows.map(|row| row_by(row, run)).collect()),
        "The run changed nothing.",
    );
    let items: Vec<Item> = changes
        .iter()
        .map(|(step, recorded)| carried_out(step, recorded))
        .collect();
    let guide = Block::list(Marker::Numbers(1), Lead::Colon, items);
    sheet.section("How it was carried out", guide);
    sheet.text()
}

fn row(step: &StepModel, recorded: &RecordedStep) -> Vec<String> {
    vec![
        recorded.ended.clone().unwrap_or_default(),
        code(&step.key),
        step.title.to_string(),
        recorded.state.name().to_owned(),
    ]
}

/// Who did it: the person who said so last, else who started the run.
fn row_by(mut row: Vec<String>, run: &Run) -> Vec<String> {
    let answers = run.answers.iter().rev();
    let mut said = answers.filter(|answer| row[1] == code(&answer.step));
    let by = said.next().map_or(&run.started_by, |answer| &answer.by);
    row.push(super::sheet::said(by));
    row
}

fn carried_out(step: &StepModel, recorded: &RecordedStep) -> Item {
    let took = recorded.milliseconds.map(duration);
    let took = took.map(|took| format!(" ({took})")).unwrap_or_default();
    let text = format!("{}{took}", code(&step.key));
    let produced = output(recorded.output.as_ref());
    let produced = (!produced.is_empty()).then(|| format!("Produced {produced}"));
    let lines = step.actions.iter().map(action).chain(produced);
    Item::named(step.title.clone(), text).with(Block::bullets(lines))
}

fn action(action: &Action) -> String {
    match &action.command {
        Some(command) => format!("{}: {}", action.text, code(&command.line())),
        None => action.text.to_string(),
    }
}
