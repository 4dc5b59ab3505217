//! A document of a run while it is written, and the texts that all of them share.

use formwork_model::procedure::{
    Effect, Lead, Marker, Part, ProcedureModel, StepId, StepKind, StepModel,
};
use serde_json::Value;

use super::run::{RecordedStep, Run, StepState};
use crate::procedure::Layout;
use crate::procedure::block::{Block, Item, Tick, document};
use crate::procedure::element::{element, joined};
use crate::procedure::words::{code, one_line};

/// So many signs of an output are shown.
const SHOWN: usize = 80;

/// A document of one run of a procedure.
pub(super) struct Sheet<'a> {
    pub(super) procedure: &'a ProcedureModel,
    pub(super) run: &'a Run,
    blocks: Vec<Block>,
}

impl<'a> Sheet<'a> {
    /// A document whose title says the procedure, and what the document is about.
    pub(super) fn new(procedure: &'a ProcedureModel, run: &'a Run, about: &str) -> Self {
        let mut sheet = Self {
            procedure,
            run,
            blocks: Vec::new(),
        };
        sheet.heading(1, &format!("{}: {about}", procedure.title));
        sheet.paragraph(format!(
            "Run {} in {}, by the journal that ends with {}.",
            code(&run.id),
            run.environment,
            code(&run.checksum)
        ));
        sheet
    }

    pub(super) fn text(self) -> String {
        document(&self.blocks)
    }

    fn heading(&mut self, level: u8, text: &str) {
        self.blocks.push(Block::Heading {
            level,
            text: text.to_owned(),
        });
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// A section; none where it would be empty.
    pub(super) fn section(&mut self, title: &str, blocks: impl IntoIterator<Item = Block>) {
        let mut blocks = blocks.into_iter().peekable();
        if blocks.peek().is_some() {
            self.heading(2, title);
            self.blocks.extend(blocks);
        }
    }

    /// A section that says so where there is nothing to say.
    pub(super) fn section_or(
        &mut self,
        title: &str,
        blocks: impl IntoIterator<Item = Block>,
        otherwise: &str,
    ) {
        self.heading(2, title);
        let before = self.blocks.len();
        self.blocks.extend(blocks);
        if self.blocks.len() == before {
            self.paragraph(otherwise);
        }
    }

    /// Parts as the procedure's own document shows them.
    pub(super) fn parts(&self, is_wanted: impl Fn(&Part) -> bool) -> Vec<Block> {
        let wanted = self.procedure.parts.iter().filter(|part| is_wanted(part));
        let elements = wanted.filter_map(|part| element(part, self.procedure, Layout::Standard));
        joined(elements.collect(), None)
    }

    pub(super) fn recorded(&self, step: StepId) -> Option<&'a RecordedStep> {
        self.run.step(self.procedure, step)
    }

    /// What a step shows, with a box that is ticked where it is shown.
    pub(super) fn shown(&self, text: &str, step: Option<StepId>) -> Item {
        let model = step.and_then(|step| self.procedure.step(step));
        let by = model.map(|model| format!(" ({})", code(&model.key)));
        let recorded = step.and_then(|step| self.recorded(step));
        Item::text(format!("{text}{}", by.unwrap_or_default())).ticked(tick(recorded))
    }

    /// The steps that changed something, in the order of the procedure.
    pub(super) fn changes(&self) -> Vec<(&'a StepModel, &'a RecordedStep)> {
        let steps = self.procedure.steps.iter().filter(|step| changes(step));
        let recorded = steps.filter_map(|step| Some((step, self.run.find(&step.key)?)));
        recorded
            .filter(|(_, recorded)| recorded.state != StepState::Waiting || recorded.attempts > 0)
            .collect()
    }
}

/// Set where the step is done and did not say no.
fn tick(recorded: Option<&RecordedStep>) -> Tick {
    let is_shown = recorded.is_some_and(|step| {
        step.state == StepState::Done && step.output != Some(Value::Bool(false))
    });
    if is_shown { Tick::Set } else { Tick::Open }
}

/// Whether a step may leave something other than it was. A person's step may.
fn changes(step: &StepModel) -> bool {
    match step.kind {
        StepKind::Work { effect, .. } => effect != Effect::Pure,
        StepKind::Manual => true,
        _ => false,
    }
}

/// A list with boxes; none without items.
pub(super) fn boxes(items: Vec<Item>) -> Option<Block> {
    Block::list(Marker::Boxes, Lead::Colon, items)
}

/// A table; none without rows.
pub(super) fn table(head: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
    (!rows.is_empty()).then(|| Block::Table {
        head: head.iter().map(|name| (*name).to_owned()).collect(),
        rows,
    })
}

/// An output in one line, shortened.
pub(super) fn output(output: Option<&Value>) -> String {
    let text = match output {
        None | Some(Value::Null) => return String::new(),
        Some(Value::String(text)) => one_line(text),
        Some(value) => one_line(&value.to_string()),
    };
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    code(&short)
}

/// What somebody wrote, in one line in which nothing is a tag.
pub(super) fn said(text: &str) -> String {
    one_line(text).replace('<', "&lt;")
}

/// The beginning of a digest, as commands take it.
pub(super) fn digest(digest: &str) -> String {
    code(&digest.chars().take(16).collect::<String>())
}

/// How long something took.
pub(super) fn duration(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, _) => format!("{:.1} s", milliseconds as f64 / 1000.0),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{hours} h {minutes} min"),
    }
}
