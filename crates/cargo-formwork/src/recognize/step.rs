//! Steps: items of a numbered list, and sections below headings of their own.

use formwork_model::procedure::{Action, Command, Lead};

use super::{actions, texts};
use crate::build::{Declaration, Failure, Gate, Step};
use crate::document::{Block, BlockKind, Item, List};
use crate::field::{field, label, parts, plain};

/// An item of a list of steps.
pub(super) fn item(item: &Item, lead: Option<Lead>, position: usize) -> Option<Declaration> {
    let (title, text) = parts(item, lead);
    let mut step = Step {
        number: u32::try_from(position + 1).ok(),
        ..Step::default()
    };
    if title.is_empty() {
        step.title = text;
    } else {
        step.title = title;
        step.purpose = (!text.is_empty()).then_some(text).into_iter().collect();
    }
    for block in &item.blocks {
        match &block.kind {
            BlockKind::List(list) => step.actions.extend(actions(list)?),
            BlockKind::Fence { body, .. } => {
                step.actions.push(Action::new("").command(command(body)?))
            }
            _ => return None,
        }
    }
    Some(Declaration::Step(step))
}

/// The command that a fenced block is; none if a shell would do more with it than split it into words.
pub(crate) fn command(body: &str) -> Option<Command> {
    let mut words = body.split_whitespace();
    let command = Command::new(words.next()?, words);
    (command.line() == body && !command.program.contains('=')).then_some(command)
}

/// A step whose sections stand below labels, and its gates.
#[derive(Debug)]
pub(crate) struct Sections {
    pub(crate) declarations: Vec<Declaration>,
    /// So many blocks it takes.
    pub(crate) blocks: usize,
}

/// Reads `**Purpose**` with a list, `**Actions**` with a list, and so on; none where fewer than two sections stand there.
pub(crate) fn sections(mut step: Step, blocks: &[Block]) -> Option<Sections> {
    let mut gates = Vec::new();
    let mut taken = 0;
    while let [
        Block {
            kind: BlockKind::Paragraph(paragraph),
            ..
        },
        Block {
            kind: BlockKind::List(list),
            ..
        },
        ..,
    ] = &blocks[taken..]
    {
        let Some(()) =
            label(paragraph).and_then(|label| section(&mut step, &mut gates, label, list))
        else {
            break;
        };
        taken += 2;
    }
    let gates = gates.into_iter().map(Declaration::Gate);
    (taken >= 4).then(|| Sections {
        declarations: std::iter::once(Declaration::Step(step))
            .chain(gates)
            .collect(),
        blocks: taken,
    })
}

fn section(step: &mut Step, gates: &mut Vec<Gate>, label: &str, list: &List) -> Option<()> {
    match label.to_lowercase().trim_end_matches(':') {
        "purpose" => step.purpose = texts(list)?,
        "inputs" => step.inputs = texts(list)?,
        "actions" => step.actions = actions(list)?,
        "decisions / evaluations" => *gates = list.items.iter().map(gate).collect::<Option<_>>()?,
        "outputs" => step.outputs = texts(list)?,
        "failure handling" => {
            step.failures = list.items.iter().map(failure).collect::<Option<_>>()?
        }
        _ => return None,
    }
    Some(())
}

fn gate(item: &Item) -> Option<Gate> {
    let ways = below(item);
    Some(Gate {
        question: Lead::ColonInside
            .split(&item.text)
            .filter(|(name, _)| *name == "Decision")?
            .1
            .to_owned(),
        go: field(ways, "Go").unwrap_or_default(),
        no_go: field(ways, "No-Go").unwrap_or_default(),
    })
}

fn failure(item: &Item) -> Option<Failure> {
    let lines = below(item);
    Some(Failure {
        failure: Lead::ColonInside
            .split(&item.text)
            .filter(|(name, _)| *name == "Failure")?
            .1
            .to_owned(),
        action: field(lines, "Action").unwrap_or_default(),
        retry: field(lines, "Retry").unwrap_or_default(),
    })
}

fn below(item: &Item) -> &[Item] {
    let list = item.blocks.first().and_then(Block::list);
    list.map_or(&[], |list| &list.items)
}

/// A step whose actions are the next list, or whose command is the next fenced block.
pub(crate) fn with_actions(mut step: Step, block: &Block) -> Option<Step> {
    step.actions = match &block.kind {
        BlockKind::List(list) => actions(list)?,
        BlockKind::Fence { body, .. } => vec![Action::new("").command(command(body)?)],
        _ => return None,
    };
    (!plain(&step.title).is_empty()).then_some(step)
}
