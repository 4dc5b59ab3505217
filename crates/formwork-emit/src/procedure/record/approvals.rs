//! Who agreed to what, who decided, who was called and who was told.

use formwork_model::procedure::{Part, ProcedureModel, StepKind};

use super::run::{Run, Verdict, Vote};
use super::sheet::{Sheet, boxes, digest, said, table};
use crate::procedure::block::{Block, Item, Tick};
use crate::procedure::words::{aside, code, condition};

pub(super) fn document(procedure: &ProcedureModel, run: &Run) -> String {
    let mut sheet = Sheet::new(procedure, run, "approvals and decisions");
    let (approvals, gates) = split(procedure, run);
    let head = ["When", "Step", "Who", "Role", "Said", "About", "Note"];
    let approvals = approvals
        .into_iter()
        .map(|vote| row(vote, ["agreed", "refused"]));
    sheet.section_or(
        "Approvals",
        table(&head, approvals.collect()),
        "Nothing was approved or refused.",
    );
    let gates = gates.into_iter().map(|vote| row(vote, ["go", "no-go"]));
    sheet.section("Gates", table(&head, gates.collect()));
    sheet.section("Answers", answers(run));
    sheet.section("Who approves completion", boxes(approvers(&sheet)));
    sheet.section("Calls", calls(&sheet));
    sheet.section("Messages", notices(run));
    sheet.text()
}

/// Approvals, and gates that people decided.
fn split<'a>(procedure: &ProcedureModel, run: &'a Run) -> (Vec<&'a Vote>, Vec<&'a Vote>) {
    run.votes.iter().partition(|vote| {
        let step = procedure.find(&vote.step);
        !step.is_some_and(|(_, step)| matches!(step.kind, StepKind::Decision(_)))
    })
}

fn row(vote: &Vote, [yes, no]: [&str; 2]) -> Vec<String> {
    let said_so = match vote.verdict {
        Verdict::Agreed => yes,
        Verdict::Refused => no,
    };
    vec![
        vote.when.clone(),
        code(&vote.step),
        said(&vote.by),
        vote.role.clone(),
        said_so.to_owned(),
        vote.digest.as_deref().map(digest).unwrap_or_default(),
        said(&vote.note),
    ]
}

fn answers(run: &Run) -> Option<Block> {
    let rows = run.answers.iter().map(|answer| {
        vec![
            answer.when.clone(),
            code(&answer.step),
            said(&answer.by),
            said(&answer.answer),
            said(&answer.note),
        ]
    });
    table(&["When", "Step", "Who", "Answer", "Note"], rows.collect())
}

/// Ticked where somebody agreed in that role, and nobody refused in it since.
fn approvers(sheet: &Sheet<'_>) -> Vec<Item> {
    let parts = sheet.procedure.parts.iter();
    let approvers = parts.filter_map(|part| match part {
        Part::Approver(approver) => Some(approver),
        _ => None,
    });
    let items = approvers.map(|approver| {
        let votes = sheet.run.votes.iter();
        let last = votes.rev().find(|vote| vote.role == approver.role.name);
        let tick = match last.map(|vote| vote.verdict) {
            Some(Verdict::Agreed) => Tick::Set,
            _ => Tick::Open,
        };
        let only = approver.condition.as_deref().map(condition);
        let scope = aside(&approver.scope, &only.unwrap_or_default());
        Item::named(approver.role.name, scope).ticked(tick)
    });
    items.collect()
}

fn calls(sheet: &Sheet<'_>) -> Option<Block> {
    let ladder = sheet.procedure.escalation();
    let rows = sheet.run.calls.iter().map(|call| {
        let rung = ladder.and_then(|ladder| ladder.rungs.get(call.rung as usize));
        let title = rung.map(|rung| rung.title.to_string());
        vec![
            call.when.clone(),
            code(&call.step),
            title.unwrap_or_else(|| (u64::from(call.rung) + 1).to_string()),
            said(&call.because),
        ]
    });
    table(&["When", "Step", "Call", "Because"], rows.collect())
}

fn notices(run: &Run) -> Option<Block> {
    let rows = run.notices.iter().map(|notice| {
        vec![
            notice.when.clone(),
            said(&notice.whom.join(", ")),
            said(&notice.message),
            notice.failure.as_deref().map_or_else(
                || "told".to_owned(),
                |why| format!("not told: {}", said(why)),
            ),
        ]
    });
    table(&["When", "To", "Message", "Result"], rows.collect())
}
