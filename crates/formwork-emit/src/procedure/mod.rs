//! Procedures as Markdown, for those who follow them by hand and for those who review them.
//!
//! A document with headings of its author's own keeps their order and adds none, and so does one of texts alone. Any other gets the sections that runbooks have.
//! What machines do stands in quotes, so that an author's lists stay as they were.

mod author;
mod block;
mod element;
mod flow;
mod machine;
mod outcome;
mod people;
mod record;
mod recovery;
mod standard;
mod step;
mod words;

use formwork_model::procedure::{Part, ProcedureModel};

pub use flow::procedure_flow;
pub use record::{
    Answer, Call, Ending, FailedAttempt, Notice, RecordedStep, Return, Run, RunEnd, StepState,
    Verdict, Vote, run_record,
};

/// Who makes the headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// The author, who also says what lists are about.
    Authors,
    /// The sections of this crate.
    Standard,
}

/// A procedure's document. Equal procedures give equal documents.
///
/// ```
/// use formwork_emit::procedure_markdown;
/// use formwork_model::Place;
/// use formwork_model::procedure::{Part, ProcedureModel};
/// let mut procedure = ProcedureModel::new("rotate", Place::caller());
/// procedure.parts.push(Part::Goal("No token is older than 90 days".into()));
/// assert_eq!(procedure_markdown(&procedure), "# rotate\n\n## 1. Goals\n\n- No token is older than 90 days\n");
/// ```
pub fn procedure_markdown(procedure: &ProcedureModel) -> String {
    let blocks = if has_own_layout(&procedure.parts) {
        author::blocks(procedure)
    } else {
        standard::blocks(procedure)
    };
    block::document(&blocks)
}

/// Whether the headings are the author's: there is one, or there is nothing but texts, which have theirs inside.
fn has_own_layout(parts: &[Part]) -> bool {
    let is_heading = |part: &Part| matches!(part, Part::Heading { .. });
    let is_text = |part: &Part| {
        matches!(
            part,
            Part::Prose(_) | Part::Rule | Part::ListStyle(_) | Part::Code(_) | Part::Checklist(_)
        )
    };
    parts.iter().any(is_heading) || (!parts.is_empty() && parts.iter().all(is_text))
}

#[cfg(test)]
mod tests;
