//! The results of tests: what was accepted, which gates passed, and which attempts failed.

use formwork_model::procedure::{
    Acceptance, DecidedBy, Part, ProcedureModel, StepId, StepKind, TestScenario,
};
use serde_json::Value;

use super::run::{Run, StepState};
use super::sheet::{Sheet, boxes, output, said, table};
use crate::procedure::block::{Block, Item};
use crate::procedure::words::code;

pub(super) fn document(procedure: &ProcedureModel, run: &Run) -> String {
    let mut sheet = Sheet::new(procedure, run, "results of tests");
    for (title, kind) in [
        ("Tests", Kind::Test),
        ("Reviews", Kind::Review),
        ("Automated checks", Kind::Automated),
    ] {
        sheet.section(title, boxes(accepted(&sheet, kind)));
    }
    sheet.section_or("Gates", gates(&sheet), "No gate is decided by a check.");
    sheet.section_or("Failed attempts", failed(run), "No attempt failed.");
    sheet.section(
        "Rehearsals that belong to this procedure",
        scenarios(&sheet),
    );
    sheet.text()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Test,
    Review,
    Automated,
}

fn of(acceptance: &Acceptance) -> (Kind, &str, Option<StepId>) {
    match acceptance {
        Acceptance::Test(text, step) => (Kind::Test, text, *step),
        Acceptance::Review(text, step) => (Kind::Review, text, *step),
        Acceptance::Automated(text, step) => (Kind::Automated, text, *step),
    }
}

fn accepted(sheet: &Sheet<'_>, wanted: Kind) -> Vec<Item> {
    let parts = sheet.procedure.parts.iter();
    let items = parts.filter_map(|part| match part {
        Part::Acceptance(acceptance) => {
            let (kind, text, step) = of(acceptance);
            (kind == wanted).then(|| sheet.shown(text, step))
        }
        _ => None,
    });
    items.collect()
}

/// Gates that a check decides, alone or with people.
fn gates(sheet: &Sheet<'_>) -> Option<Block> {
    let steps = sheet.procedure.steps.iter();
    let rows = steps.filter_map(|step| {
        let StepKind::Decision(decision) = &step.kind else {
            return None;
        };
        let (DecidedBy::Check(check) | DecidedBy::Both(check, _)) = decision.by else {
            return None;
        };
        let recorded = sheet.run.find(&step.key);
        let passed = match recorded.map(|step| step.state) {
            Some(StepState::Done) => "go",
            Some(StepState::Failed) => "no-go",
            _ => "not decided",
        };
        let check = sheet.recorded(check);
        let value = check.and_then(|step| step.output.as_ref());
        Some(vec![
            code(&step.key),
            decision.question.to_string(),
            value.map(Value::to_string).unwrap_or_default(),
            passed.to_owned(),
        ])
    });
    table(
        &["Gate", "Question", "Check says", "Result"],
        rows.collect(),
    )
}

fn failed(run: &Run) -> Option<Block> {
    let rows = run.failures.iter().map(|failure| {
        let now = run.find(&failure.step);
        let state = now.map(|step| step.state.name()).unwrap_or_default();
        vec![
            failure.when.clone(),
            code(&failure.step),
            failure.attempt.to_string(),
            said(&failure.message),
            state.to_owned(),
        ]
    });
    table(
        &["When", "Step", "Attempt", "What failed", "In the end"],
        rows.collect(),
    )
}

/// Rehearsals are runs of their own: where a step of this run produced something under the same name, it is shown.
fn scenarios(sheet: &Sheet<'_>) -> Option<Block> {
    let parts = sheet.procedure.parts.iter();
    let scenarios = parts.filter_map(|part| match part {
        Part::TestScenario(scenario) => Some(scenario),
        _ => None,
    });
    Block::bullets(scenarios.map(|scenario| rehearsal(scenario, sheet.run)))
}

fn rehearsal(scenario: &TestScenario, run: &Run) -> String {
    let Some(procedure) = &scenario.procedure else {
        return format!("{}: not performed by this run", scenario.title);
    };
    let result = run.find(procedure).and_then(|step| step.output.as_ref());
    match result {
        Some(result) => format!("{}: {}", scenario.title, output(Some(result))),
        None => format!("{}: performed by {}", scenario.title, code(procedure)),
    }
}
