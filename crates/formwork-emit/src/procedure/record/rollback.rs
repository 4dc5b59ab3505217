//! How a run is taken back, by three facts: what was changed, how one sees that it works, and how it is undone.

use formwork_model::procedure::{
    Acceptance, Compensation, Exit, Lead, Marker, Part, ProcedureModel, Rollback, StepKind,
    StepModel, Undo,
};

use super::run::{Ending, RecordedStep, Run, StepState};
use super::sheet::{Sheet, boxes, output, table};
use crate::procedure::block::{Block, Item};
use crate::procedure::words::{aside, code};

pub(super) fn document(procedure: &ProcedureModel, run: &Run) -> String {
    let mut sheet = Sheet::new(procedure, run, "rollback");
    let changed = changed(&sheet);
    sheet.section_or("What was changed", changed, "The run changed nothing.");
    sheet.section_or(
        "How to verify it",
        boxes(verified(&sheet)),
        "The procedure names no test.",
    );
    let way = way_back(&sheet);
    sheet.section_or("How to take it back", way, "There is nothing to take back.");
    sheet.section("What it goes back to", boxes(checkpoints(&sheet)));
    sheet.section("How to verify the way back", validations(&sheet));
    sheet.section("What an aborted run does", required(procedure));
    sheet.text()
}

fn changed(sheet: &Sheet<'_>) -> Option<Block> {
    let rows = sheet.changes().into_iter().map(|(step, recorded)| {
        vec![
            code(&step.key),
            step.title.to_string(),
            recorded.state.name().to_owned(),
            output(recorded.output.as_ref()),
        ]
    });
    let head = ["Step", "Change", "State", "Produced"];
    table(&head, rows.collect())
}

/// Tests and checks, ticked as this run showed them.
fn verified(sheet: &Sheet<'_>) -> Vec<Item> {
    let parts = sheet.procedure.parts.iter();
    let items = parts.filter_map(|part| match part {
        Part::Acceptance(Acceptance::Test(text, step) | Acceptance::Automated(text, step)) => {
            Some(sheet.shown(text, *step))
        }
        Part::Done(item) => Some(sheet.shown(&item.text, Some(item.shown_by))),
        _ => None,
    });
    items.collect()
}

/// The command that does it, where the run is open; then what is taken back, last first.
fn way_back(sheet: &Sheet<'_>) -> Vec<Block> {
    let changes = sheet.changes();
    let steps = changes
        .iter()
        .rev()
        .map(|(step, recorded)| way(step, recorded, sheet.procedure));
    let layers = compensations(sheet.procedure).filter(|layer| layer.step.is_none());
    let layers = layers.map(|layer| Item::named(layer.layer.clone(), by_hand(layer)));
    let items: Vec<Item> = steps.chain(layers).collect();
    let can_undo = changes.iter().any(|(step, recorded)| {
        recorded.state != StepState::TakenBack && undo(step) == Some(&Undo::Work)
    });
    let command = (can_undo).then(|| Block::Paragraph(command(sheet.run)));
    let list = Block::list(Marker::Numbers(1), Lead::Colon, items);
    command
        .filter(|_| list.is_some())
        .into_iter()
        .chain(list)
        .collect()
}

fn command(run: &Run) -> String {
    match run.ending() {
        None | Some(Ending::Blocked) => {
            let line = format!("cancel {} --undo --note WHY", run.id);
            format!("{} runs the undo of each step that has one.", code(&line))
        }
        Some(Ending::Completed | Ending::Aborted) => {
            "The run is over, so its undo is not run any more: each step is taken back by hand, or by a procedure."
                .to_owned()
        }
    }
}

fn way(step: &StepModel, recorded: &RecordedStep, procedure: &ProcedureModel) -> Item {
    let layer = compensations(procedure).find(|layer| {
        let of = layer.step.and_then(|id| procedure.step(id));
        of.is_some_and(|of| of.key == step.key)
    });
    let how = match (recorded.state, undo(step), layer) {
        (StepState::TakenBack, ..) => "taken back already".to_owned(),
        (_, Some(Undo::Irreversible(why)), _) => format!("not taken back: {why}"),
        (_, _, Some(layer)) => by_hand(layer),
        (_, Some(Undo::Work), None) => "as the undo of the step does".to_owned(),
        (_, Some(Undo::Nothing) | None, None) => "by hand: the step has no undo".to_owned(),
    };
    Item::named(step.title.clone(), format!("{}: {how}", code(&step.key)))
}

fn by_hand(layer: &Compensation) -> String {
    let needs = layer
        .needs
        .as_deref()
        .map(|needs| format!("needs: {needs}"));
    aside(&layer.action, &needs.unwrap_or_default())
}

fn undo(step: &StepModel) -> Option<&Undo> {
    match &step.kind {
        StepKind::Work { undo, .. } => Some(undo),
        _ => None,
    }
}

fn compensations(procedure: &ProcedureModel) -> impl Iterator<Item = &Compensation> {
    procedure.parts.iter().filter_map(|part| match part {
        Part::Compensation(compensation) => Some(compensation),
        _ => None,
    })
}

/// What was recorded, ticked where it was.
fn checkpoints(sheet: &Sheet<'_>) -> Vec<Item> {
    let parts = sheet.procedure.parts.iter();
    let checkpoints = parts.filter_map(|part| match part {
        Part::Checkpoint(checkpoint) => Some(checkpoint),
        _ => None,
    });
    let items = checkpoints.map(|checkpoint| {
        let text = aside(&checkpoint.title, &checkpoint.captures.join(", "));
        let recorded = checkpoint.step.and_then(|step| sheet.recorded(step));
        let value = output(recorded.and_then(|step| step.output.as_ref()));
        let recorded = if value.is_empty() {
            String::new()
        } else {
            format!(": {value}")
        };
        sheet.shown(&format!("{text}{recorded}"), checkpoint.step)
    });
    items.collect()
}

fn validations(sheet: &Sheet<'_>) -> Option<Block> {
    let parts = sheet.procedure.parts.iter();
    let items = parts.filter_map(|part| match part {
        Part::RecoveryValidation(item) => Some(Item::text(item.text.clone())),
        _ => None,
    });
    // They hold of a rollback, not of the run that is taken back, so none is ticked.
    boxes(items.collect())
}

fn required(procedure: &ProcedureModel) -> Option<Block> {
    procedure.exits().find_map(|exit| match exit {
        Exit::Aborted { rollback, .. } => Some(Block::Paragraph(match rollback {
            Rollback::No(why) => format!("It takes nothing back: {why}"),
            Rollback::Yes(how) => format!("It takes back what was done, last first: {how}"),
        })),
        _ => None,
    })
}
