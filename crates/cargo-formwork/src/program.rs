//! A procedure as the source of a Rust program.

use std::collections::BTreeSet;

use formwork_model::procedure::{Part, ProcedureModel, StepId, StepKind, StepModel, Then};

use crate::chapters::in_files;
use crate::code;
use crate::frame::{identity, main};
use crate::rust::Rust;

/// A file with more lines than this is cut at its sections.
pub(crate) const LONG: usize = 300;

/// The source files: path below `src`, and text.
pub(crate) fn sources(model: &ProcedureModel, source: &str) -> Vec<(String, String)> {
    let statements = statements(model);
    let lines: usize = statements.iter().map(|statement| statement.lines).sum();
    if lines <= LONG {
        let used = all(&statements);
        let texts = statements
            .iter()
            .map(|statement| statement.text(model, &used));
        let body = identity(model) + &texts.collect::<String>();
        return vec![("main.rs".to_owned(), main(model, source, "", &body))];
    }
    in_files(model, source, &statements)
}

/// One declaration.
pub(crate) struct Statement {
    code: Rust,
    /// The step that it declares.
    pub(crate) declares: Option<StepId>,
    /// The steps that it names.
    uses: BTreeSet<StepId>,
    /// The level and text of the heading that it declares.
    pub(crate) heading: Option<(u8, String)>,
    pub(crate) lines: usize,
}

impl Statement {
    /// The statement; its step has a name where something in `used` names it.
    pub(crate) fn text(&self, model: &ProcedureModel, used: &BTreeSet<StepId>) -> String {
        let named = self.declares.filter(|step| used.contains(step));
        let name = named.and_then(|step| model.step(step)).map(handle);
        let before = name.map_or(String::new(), |name| format!("let {name} = "));
        let gap = if self.heading.is_some() { "\n" } else { "" };
        format!(
            "{gap}    {before}{};\n",
            self.code.text(4, before.len() + 1)
        )
    }
}

/// The steps that statements name.
pub(crate) fn all(statements: &[Statement]) -> BTreeSet<StepId> {
    statements
        .iter()
        .flat_map(|statement| statement.uses.iter().copied())
        .collect()
}

fn statements(model: &ProcedureModel) -> Vec<Statement> {
    model
        .parts
        .iter()
        .filter_map(|part| statement(part, model))
        .collect()
}

fn statement(part: &Part, model: &ProcedureModel) -> Option<Statement> {
    let (code, declares, uses) = match part {
        Part::Step(id) | Part::Input(id) => {
            let step = model.step(*id)?;
            let key = Rust::Atom(format!("\"{}\"", step.key));
            let code = Rust::atom("procedure").then("step", [key, code::step(step, model)?]);
            (code, Some(*id), named_steps(step))
        }
        Part::Done(item) | Part::RecoveryValidation(item) => (
            code::part(part, model)?,
            None,
            BTreeSet::from([item.shown_by]),
        ),
        other => (code::part(other, model)?, None, BTreeSet::new()),
    };
    let heading = match part {
        Part::Heading { level, text } => Some((*level, text.to_string())),
        _ => None,
    };
    let lines = code.text(4, 1).lines().count();
    Some(Statement {
        code,
        declares,
        uses,
        heading,
        lines,
    })
}

fn named_steps(step: &StepModel) -> BTreeSet<StepId> {
    let needs = step.needs.iter().map(|need| need.step);
    let no_go = match &step.kind {
        StepKind::Decision(decision) => Some(&decision.then),
        _ => None,
    };
    let ways = step
        .on_failure
        .iter()
        .map(|branch| &branch.then)
        .chain(no_go);
    let back = ways.filter_map(|then| match then {
        Then::GoTo { step, .. } => Some(*step),
        _ => None,
    });
    needs.chain(back).collect()
}

/// The name of a step's handle.
pub(crate) fn handle(step: &StepModel) -> String {
    identifier(&step.key)
}

/// Names that are keywords, or those of functions and crates that programs use.
const TAKEN: &[&str] = &[
    "abstract",
    "alloc",
    "approval",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "core",
    "crate",
    "criterion",
    "decision",
    "declare",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "formwork",
    "gen",
    "if",
    "impl",
    "in",
    "input",
    "let",
    "lib",
    "loop",
    "macro",
    "main",
    "manual",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "procedure",
    "pub",
    "question",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "wait",
    "where",
    "while",
    "work",
    "yield",
];

/// Whether something else has this name, or is built where it would be.
pub(crate) fn is_taken(name: &str) -> bool {
    TAKEN.contains(&name) || matches!(name, "build" | "deps" | "examples" | "incremental" | "test")
}

/// A key as an identifier.
pub(crate) fn identifier(key: &str) -> String {
    let name = key.replace('-', "_");
    if TAKEN.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}
