//! The flow of a procedure as a Mermaid flowchart.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use formwork_model::procedure::{ProcedureModel, StepId, StepKind, StepModel, Then};

use super::words::{one_line, time};

/// The steps, gates and ways back of a procedure, for Mermaid. Steps of procedures that it calls are one node, inputs are none.
///
/// ```
/// use formwork_emit::procedure_flow;
/// use formwork_model::Place;
/// use formwork_model::procedure::ProcedureModel;
/// let procedure = ProcedureModel::new("rotate", Place::caller());
/// assert_eq!(procedure_flow(&procedure), "flowchart TD\n");
/// ```
pub fn procedure_flow(procedure: &ProcedureModel) -> String {
    let mut flow = Flow {
        procedure,
        text: String::from("flowchart TD\n"),
        lines: BTreeSet::new(),
        exits: BTreeSet::new(),
    };
    for (id, step) in procedure.ids().zip(&procedure.steps) {
        if flow.is_shown(step) {
            let _ = writeln!(flow.text, "  {}{}", node(id), shape(step));
        }
    }
    for (id, step) in procedure.ids().zip(&procedure.steps) {
        if flow.is_shown(step) {
            flow.needs(id, step);
            flow.ways_back(id, step);
        }
    }
    for exit in &flow.exits {
        let _ = writeln!(flow.text, "  {}([\"{exit}\"])", exit.to_lowercase());
    }
    flow.text
}

struct Flow<'model> {
    procedure: &'model ProcedureModel,
    text: String,
    lines: BTreeSet<(StepId, StepId)>,
    exits: BTreeSet<&'static str>,
}

impl Flow<'_> {
    fn is_shown(&self, step: &StepModel) -> bool {
        !matches!(step.kind, StepKind::Input { .. }) && self.caller(step).is_none()
    }

    /// The call that a step came with.
    fn caller(&self, step: &StepModel) -> Option<StepId> {
        let own = step.key.match_indices('/').next()?.0;
        let (id, caller) = self.procedure.find(&step.key[..own])?;
        matches!(caller.kind, StepKind::Call { .. }).then_some(id)
    }

    /// The node that stands for a step; none for inputs.
    fn node_of(&self, id: StepId) -> Option<StepId> {
        let step = self.procedure.step(id)?;
        match self.caller(step) {
            Some(caller) => Some(caller),
            None => self.is_shown(step).then_some(id),
        }
    }

    fn needs(&mut self, id: StepId, step: &StepModel) {
        let calls = matches!(step.kind, StepKind::Call { .. });
        let own = format!("{}/", step.key);
        let inner = self
            .procedure
            .steps
            .iter()
            .filter(|other| calls && other.key.starts_with(&own));
        let needs: Vec<StepId> = inner
            .chain([step])
            .flat_map(|step| &step.needs)
            .map(|need| need.step)
            .collect();
        for need in needs {
            let Some(from) = self.node_of(need).filter(|from| *from != id) else {
                continue;
            };
            if self.lines.insert((from, id)) {
                let go = match self.procedure.step(from).map(|step| &step.kind) {
                    Some(StepKind::Decision(_)) => "|\"go\"|",
                    _ => "",
                };
                let _ = writeln!(self.text, "  {} -->{go} {}", node(from), node(id));
            }
        }
    }

    fn ways_back(&mut self, id: StepId, step: &StepModel) {
        for branch in &step.on_failure {
            self.way(id, &branch.failure, &branch.then);
        }
        match &step.kind {
            StepKind::Decision(decision) => self.way(id, "no-go", &decision.then),
            StepKind::Approval(approval) => self.way(id, "rejected", &approval.on_reject),
            _ => {}
        }
    }

    fn way(&mut self, from: StepId, label: &str, then: &Then) {
        let to = match then {
            Then::MendAndRetry { .. } => node(from),
            Then::GoTo { step, .. } => match self.node_of(*step) {
                Some(to) => node(to),
                None => return,
            },
            Then::Block => self.exit("Blocked"),
            Then::Abort => self.exit("Aborted"),
            Then::Escalate => self.exit("Escalated"),
            Then::Choose(choices) => {
                for (choice, then) in choices {
                    self.way(from, &format!("{label}: {choice}"), then);
                }
                return;
            }
        };
        let _ = writeln!(
            self.text,
            "  {} -.->|\"{}\"| {to}",
            node(from),
            escaped(label)
        );
    }

    fn exit(&mut self, name: &'static str) -> String {
        self.exits.insert(name);
        name.to_lowercase()
    }
}

fn node(id: StepId) -> String {
    format!("s{}", id.0)
}

fn shape(step: &StepModel) -> String {
    let title = escaped(&step.title);
    match &step.kind {
        StepKind::Input { .. } | StepKind::Work { .. } => format!("[\"{title}\"]"),
        StepKind::Manual | StepKind::Question { .. } => format!("[/\"{title}\"/]"),
        StepKind::Approval(_) => format!("{{{{\"{title}\"}}}}"),
        StepKind::Decision(decision) => format!("{{\"{}\"}}", escaped(&decision.question)),
        StepKind::Wait(duration) => format!("([\"{title}: {}\"])", time(*duration)),
        StepKind::Call { .. } => format!("[[\"{title}\"]]"),
    }
}

/// A text between quotes of Mermaid, which reads `#`, quotes, angle brackets and code marks otherwise.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in one_line(text).chars() {
        match sign {
            '"' => out.push_str("#quot;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '#' | '`' | '*' | '\\' => out.push_str(&format!("#{};", u32::from(sign))),
            other => out.push(other),
        }
    }
    out
}
