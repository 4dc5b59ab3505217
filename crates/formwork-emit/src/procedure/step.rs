//! Steps: what people read of them.

use formwork_model::procedure::{
    Action, Command, Decision, FailureBranch, Lead, ListStyle, Marker, Part, ProcedureModel,
    StepId, StepKind, StepModel, Words,
};

use super::Layout;
use super::block::{Block, Item};
use super::element::{labelled, restyle};
use super::machine;

/// A step with the gates that follow it at once. They are shown as its decisions.
pub(super) struct Group<'model> {
    pub(super) id: StepId,
    pub(super) step: &'model StepModel,
    gates: Vec<StepId>,
}

impl<'model> Group<'model> {
    /// The step at the beginning of `parts`, and its gates; none where something else stands there.
    pub(super) fn first(parts: &'model [Part], procedure: &'model ProcedureModel) -> Option<Self> {
        let Part::Step(id) = parts.first()? else {
            return None;
        };
        let step = procedure.step(*id)?;
        let is_gate_of = |gate: &StepModel| {
            let needs = gate.needs.iter().any(|need| need.step == *id);
            needs && matches!(gate.kind, StepKind::Decision(_))
        };
        let next = parts[1..].iter().map_while(|part| match part {
            Part::Step(gate) => procedure
                .step(*gate)
                .filter(|gate| is_gate_of(gate))
                .map(|_| *gate),
            _ => None,
        });
        let has_gates = !matches!(step.kind, StepKind::Decision(_) | StepKind::Call { .. });
        let gates = if has_gates {
            next.collect()
        } else {
            Vec::new()
        };
        Some(Self {
            id: *id,
            step,
            gates,
        })
    }

    /// How many parts it takes up.
    pub(super) fn len(&self) -> usize {
        1 + self.gates.len()
    }

    /// The identities of the step and its gates.
    fn ids(&self) -> impl Iterator<Item = StepId> {
        std::iter::once(self.id).chain(self.gates.iter().copied())
    }

    /// What stands below the step's heading.
    pub(super) fn body(
        &self,
        procedure: &ProcedureModel,
        layout: Layout,
        style: Option<ListStyle>,
    ) -> Vec<Block> {
        let step = self.step;
        let mut sections = vec![
            (
                "Purpose",
                lists(Block::bullets(step.purpose.iter().cloned())),
            ),
            ("Inputs", lists(Block::bullets(step.inputs.iter().cloned()))),
            ("Actions", actions(&step.actions)),
            ("Decisions / Evaluations", lists(self.decisions(procedure))),
            (
                "Outputs",
                lists(Block::bullets(step.outputs.iter().cloned())),
            ),
            ("Failure Handling", lists(failures(step, procedure, layout))),
        ];
        restyle(&mut sections[2].1, style);
        let mut blocks = headed(sections, layout);
        blocks.extend(self.quote(procedure, layout));
        blocks
    }

    /// The step as an item of a list, for authors who give it no heading.
    pub(super) fn item(&self, procedure: &ProcedureModel) -> Item {
        let step = self.step;
        if let StepKind::Decision(decision) = &step.kind {
            return gate(decision).with(self.quote(procedure, Layout::Authors));
        }
        let (text, purpose) = match &*step.purpose {
            [only] => (only.to_string(), None),
            several => (String::new(), Block::bullets(several.iter().cloned())),
        };
        let more = labelled(
            vec![
                ("Purpose", purpose),
                ("Inputs", Block::bullets(step.inputs.iter().cloned())),
                ("Decisions", self.decisions(procedure)),
                ("Outputs", Block::bullets(step.outputs.iter().cloned())),
                (
                    "Failure Handling",
                    failures(step, procedure, Layout::Authors),
                ),
            ],
            Layout::Standard,
        );
        let is_bare = text.is_empty() && step.actions.is_empty() && more.is_empty();
        let item = if is_bare {
            Item::text(step.title.clone())
        } else {
            Item::named(step.title.clone(), text)
        };
        item.with(actions(&step.actions))
            .with(more)
            .with(self.quote(procedure, Layout::Authors))
    }

    fn decisions(&self, procedure: &ProcedureModel) -> Option<Block> {
        let own = match &self.step.kind {
            StepKind::Decision(_) => Some(self.id),
            _ => None,
        };
        let gates = own.into_iter().chain(self.gates.iter().copied());
        let items = gates.filter_map(|id| match &procedure.step(id)?.kind {
            StepKind::Decision(decision) => Some(gate(decision)),
            _ => None,
        });
        Block::list(Marker::Bullets, Lead::ColonInside, items.collect())
    }

    /// What the machine does, one line for the step and one for each gate.
    fn quote(&self, procedure: &ProcedureModel, layout: Layout) -> Option<Block> {
        let lines: Vec<String> = self
            .ids()
            .filter_map(|id| machine::line(id, procedure, layout))
            .collect();
        (!lines.is_empty()).then(|| Block::Quote(lines.join("\\\n")))
    }
}

fn lists(block: Option<Block>) -> Vec<Block> {
    block.into_iter().collect()
}

/// Sections below their labels; a single one needs none where the author writes the headings.
fn headed(sections: Vec<(&str, Vec<Block>)>, layout: Layout) -> Vec<Block> {
    let filled: Vec<_> = sections
        .into_iter()
        .filter(|(_, blocks)| !blocks.is_empty())
        .collect();
    let is_bare = layout == Layout::Authors && filled.len() == 1;
    let mut all = Vec::new();
    for (label, blocks) in filled {
        if !is_bare {
            all.push(Block::Paragraph(format!("**{label}**")));
        }
        all.extend(blocks);
    }
    all
}

/// Lines of prose become a list; a command without a line of its own is a block between.
fn actions(actions: &[Action]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    for action in actions {
        let fence = action.command.as_ref().map(command);
        if let (true, true, Some(fence)) =
            (action.text.is_empty(), action.details.is_empty(), &fence)
        {
            blocks.extend(list(std::mem::take(&mut items)));
            blocks.push(fence.clone());
            continue;
        }
        let details = Block::bullets(action.details.iter().cloned());
        items.push(Item::text(action.text.clone()).with(details).with(fence));
    }
    blocks.extend(list(items));
    blocks
}

fn list(items: Vec<Item>) -> Option<Block> {
    Block::list(Marker::Bullets, Lead::Colon, items)
}

/// A command as one would type it, with its folder and variables; of secrets the names only.
fn command(command: &Command) -> Block {
    let folder = command
        .folder
        .iter()
        .map(|folder| format!("cd {}\n", folder.display()));
    let variables = command
        .environment
        .iter()
        .map(|(name, value)| format!("{name}={} ", quoted(value)));
    let secrets = command
        .secrets
        .iter()
        .map(|(name, secret)| format!("{name}=\"${}\" ", secret.0));
    let before: String = folder.chain(variables).chain(secrets).collect();
    Block::Fence {
        language: "bash".to_owned(),
        body: format!("{before}{}", command.line()),
    }
}

/// A value for a shell; quoted where a shell would read more than its letters.
fn quoted(value: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "-_./:,@%+".contains(sign);
    if !value.is_empty() && value.chars().all(is_plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', "'\\''"))
    }
}

fn gate(decision: &Decision) -> Item {
    let ways = [("Go", &decision.go), ("No-Go", &decision.no_go)];
    let said = ways.into_iter().filter(|(_, text)| !text.is_empty());
    let items = said
        .map(|(name, text)| Item::named(name, text.clone()))
        .collect();
    let ways = Block::list(Marker::Bullets, Lead::ColonInside, items);
    Item::named("Decision", decision.question.clone()).with(ways)
}

fn failures(step: &StepModel, procedure: &ProcedureModel, layout: Layout) -> Option<Block> {
    let items = step
        .on_failure
        .iter()
        .map(|branch| failure(branch, procedure, layout));
    Block::list(Marker::Bullets, Lead::ColonInside, items.collect())
}

fn failure(branch: &FailureBranch, procedure: &ProcedureModel, layout: Layout) -> Item {
    let then = machine::then(&branch.then, procedure);
    let retry = match layout {
        Layout::Standard if branch.retry.is_empty() => Words::from(then),
        _ => branch.retry.clone(),
    };
    let name = if branch.retry.is_empty() {
        "Then"
    } else {
        "Retry"
    };
    let lines = [("Action", branch.action.clone()), (name, retry)];
    let said = lines.into_iter().filter(|(_, text)| !text.is_empty());
    let items = said.map(|(name, text)| Item::named(name, text)).collect();
    let below = Block::list(Marker::Bullets, Lead::ColonInside, items);
    Item::named("Failure", branch.failure.clone()).with(below)
}
