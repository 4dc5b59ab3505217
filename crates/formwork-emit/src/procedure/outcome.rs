//! What a run leaves behind, and how it ends.

use formwork_model::procedure::{
    Acceptance, Artifact, Audit, DoneItem, Downstream, Exit, Lead, Marker, ProcedureModel,
    Rollback, Signal, Slo, StepId, Words,
};

use super::Layout;
use super::block::{Block, Item};
use super::element::{Element, labelled};
use super::words::{aside, code, condition, time};

pub(super) fn artifact(artifact: &Artifact) -> String {
    let only = artifact
        .condition
        .as_deref()
        .map(condition)
        .unwrap_or_default();
    let mut text = aside(&artifact.name, &only);
    if let Some(path) = &artifact.path {
        text.push_str(&format!(", in {}", code(path)));
    }
    if let Some(retention) = artifact.retention {
        text.push_str(&format!(", kept for {}", time(retention)));
    }
    text
}

pub(super) fn signal(signal: &Signal) -> String {
    let gap = if signal.meaning.is_empty() { "" } else { " - " };
    format!("\"{}\"{gap}{}", signal.name, signal.meaning)
}

/// What holds. In the standard layout it says which step shows it; an author's list is left as it is.
pub(super) fn shown(item: &DoneItem, procedure: &ProcedureModel, layout: Layout) -> String {
    with_step(&item.text, Some(item.shown_by), procedure, layout)
}

fn with_step(
    text: &str,
    step: Option<StepId>,
    procedure: &ProcedureModel,
    layout: Layout,
) -> String {
    match step.and_then(|step| procedure.step(step)) {
        Some(step) if layout == Layout::Standard => {
            format!("{text} (shown by {})", code(&step.key))
        }
        _ => text.to_owned(),
    }
}

pub(super) fn acceptance(
    acceptance: &Acceptance,
    procedure: &ProcedureModel,
    layout: Layout,
) -> Element {
    let (Acceptance::Test(text, step)
    | Acceptance::Review(text, step)
    | Acceptance::Automated(text, step)) = acceptance;
    Element::boxed(with_step(text, *step, procedure, layout))
}

pub(super) fn slo(slo: &Slo) -> Element {
    let place = slo
        .environment
        .as_deref()
        .map(|name| format!(" in {name}"))
        .unwrap_or_default();
    let text = if slo.text.is_empty() {
        format!(
            "below {} in {} % of runs{place}",
            time(slo.target),
            slo.percentile
        )
    } else {
        slo.text.to_string()
    };
    Element::named(Lead::PlainColon, slo.metric.clone(), text)
}

pub(super) fn downstream(downstream: &Downstream) -> Element {
    let Downstream {
        output,
        procedure,
        purpose,
    } = downstream;
    if output.is_empty() {
        let text = Lead::PlainDash.join(procedure, purpose);
        return Element::Item(Marker::Bullets, Lead::Arrow, Item::text(text));
    }
    Element::named(Lead::Arrow, output.clone(), aside(procedure, purpose))
}

pub(super) fn audit(audit: &Audit, procedure: &ProcedureModel, layout: Layout) -> Vec<Block> {
    let boxes = audit
        .links
        .iter()
        .map(|link| Item::text(link.clone()))
        .collect();
    let dates = audit
        .dates
        .iter()
        .map(|(name, step)| with_step(name, *step, procedure, layout));
    let kept = audit
        .retention
        .map(|retention| format!("Records are kept for {}", time(retention)));
    let sink = audit
        .sink
        .as_ref()
        .map(|sink| format!("Records also go to {sink}"));
    let groups = vec![
        ("Linked", Block::list(Marker::Boxes, Lead::Dash, boxes)),
        ("Dates", Block::bullets(dates)),
        ("Records", Block::bullets(kept.into_iter().chain(sink))),
    ];
    labelled(groups, layout)
}

/// The name of an exit, as headings write it.
pub(super) fn exit_name(exit: &Exit) -> &'static str {
    match exit {
        Exit::Completed { .. } => "Completed",
        Exit::Blocked { .. } => "Blocked",
        Exit::Aborted { .. } => "Aborted",
    }
}

pub(super) fn exit(exit: &Exit) -> Vec<Block> {
    let list = match exit {
        Exit::Completed { criteria } => Block::bullets(criteria.iter().cloned()),
        Exit::Blocked {
            reason,
            required_action,
            notify,
            status,
        } => fields(vec![
            ("Reason", reason.to_string()),
            ("Required action", required_action.to_string()),
            ("Who to notify", people(notify)),
            ("Status", status.to_string()),
        ]),
        Exit::Aborted {
            reason,
            required_action,
            rollback,
            lessons,
            notify,
        } => fields(vec![
            ("Reason", reason.to_string()),
            ("Required action", required_action.to_string()),
            ("Rollback required", self::rollback(rollback)),
            ("Lessons learned", lessons.to_string()),
            ("Who to notify", people(notify)),
        ]),
    };
    list.into_iter().collect()
}

fn people(notify: &[Words]) -> String {
    notify.join(", ")
}

fn rollback(rollback: &Rollback) -> String {
    match rollback {
        Rollback::No(why) => aside("No", why),
        Rollback::Yes(how) => aside("Yes", how),
    }
}

/// A list of fields, without those that say nothing.
pub(super) fn fields(fields: Vec<(&str, String)>) -> Option<Block> {
    let filled = fields.into_iter().filter(|(_, text)| !text.is_empty());
    let items = filled.map(|(name, text)| Item::named(name, text)).collect();
    Block::list(Marker::Bullets, Lead::ColonInside, items)
}
