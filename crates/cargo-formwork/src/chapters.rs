//! A long program in several files, cut where the runbook has its sections.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use formwork_model::procedure::{ProcedureModel, StepId, StepModel};

use crate::field::key;
use crate::frame::{identity, main, one_line};
use crate::program::{LONG, Statement, all, handle, identifier};
use crate::rust::Rust;

/// A file for each of the larger sections.
pub(crate) fn in_files(
    model: &ProcedureModel,
    source: &str,
    statements: &[Statement],
) -> Vec<(String, String)> {
    let chunks = chunks(statements);
    let mut names = BTreeSet::new();
    let mut files = Vec::new();
    let (mut modules, mut calls) = (String::new(), identity(model));
    let mut before: BTreeSet<StepId> = BTreeSet::new();
    for (position, chunk) in chunks.iter().enumerate() {
        let name = module_name(chunk, &mut names);
        let later = all_of(&chunks[position + 1..]);
        let used = all(chunk);
        let takes: Vec<&StepModel> = steps(used.intersection(&before), model);
        let declared: BTreeSet<StepId> = chunk
            .iter()
            .filter_map(|statement| statement.declares)
            .collect();
        let gives: Vec<&StepModel> = steps(declared.intersection(&later), model);
        before.extend(&declared);
        modules.push_str(&format!("mod {name};\n"));
        calls.push_str(&call(&name, &takes, &gives));
        let text = module(model, chunk, &takes, &gives, &later);
        files.push((format!("{name}.rs"), text));
    }
    let text = main(model, source, &modules, &calls);
    files.insert(0, ("main.rs".to_owned(), text));
    files
}

fn all_of(chunks: &[&[Statement]]) -> BTreeSet<StepId> {
    chunks.iter().flat_map(|chunk| all(chunk)).collect()
}

fn steps(
    ids: impl Iterator<Item = impl Borrow<StepId>>,
    model: &ProcedureModel,
) -> Vec<&StepModel> {
    ids.filter_map(|id| model.step(*id.borrow())).collect()
}

fn call(name: &str, takes: &[&StepModel], gives: &[&StepModel]) -> String {
    let arguments = takes.iter().map(|step| Rust::Atom(handle(step)));
    let procedure = [Rust::atom("procedure")];
    let call = Rust::call(
        format!("{name}::declare"),
        procedure.into_iter().chain(arguments),
    );
    let before = match gives {
        [] => String::new(),
        [one] => format!("let {} = ", handle(one)),
        several => format!("let ({}) = ", handles(several)),
    };
    format!("    {before}{};\n", call.text(4, before.len() + 1))
}

fn handles(steps: &[&StepModel]) -> String {
    steps
        .iter()
        .map(|step| handle(step))
        .collect::<Vec<_>>()
        .join(", ")
}

fn module(
    model: &ProcedureModel,
    chunk: &[Statement],
    takes: &[&StepModel],
    gives: &[&StepModel],
    later: &BTreeSet<StepId>,
) -> String {
    let heading = chunk
        .iter()
        .find_map(|statement| statement.heading.as_ref());
    let about = one_line(heading.map_or("The beginning", |(_, text)| text));
    let used: BTreeSet<StepId> = all(chunk).union(later).copied().collect();
    let body: String = chunk
        .iter()
        .map(|statement| statement.text(model, &used))
        .collect();
    let takes = takes
        .iter()
        .map(|step| Rust::Atom(format!("{}: Output<Answer>", handle(step))));
    let procedure = [Rust::atom("procedure: &mut Procedure")];
    let (result, last) = match gives {
        [] => (String::new(), String::new()),
        [one] => (
            " -> Output<Answer>".to_owned(),
            format!("    {}\n", handle(one)),
        ),
        several => {
            let types = vec!["Output<Answer>"; several.len()].join(", ");
            (
                format!(" -> ({types})"),
                format!("    ({})\n", handles(several)),
            )
        }
    };
    let head = Rust::call("pub(crate) fn declare", procedure.into_iter().chain(takes));
    let head = head.text(0, result.len() + 2);
    let body = body.trim_start_matches('\n');
    let times = match body.contains("duration::") {
        true => "use formwork::duration;\n",
        false => "",
    };
    format!(
        "//! {about}\n\n{times}use formwork::procedure::*;\n\n/// Declares this part of the procedure.\n{head}{result} {{\n{body}{last}}}\n"
    )
}

/// Cuts at headings, at large ones first; a section that is very long is cut anywhere.
fn chunks(statements: &[Statement]) -> Vec<&[Statement]> {
    let large = section_level(statements);
    let mut chunks = Vec::new();
    let (mut start, mut lines) = (0, 0);
    for (position, statement) in statements.iter().enumerate() {
        let level = statement.heading.as_ref().map(|(level, _)| *level);
        let is_cut = match level {
            Some(level) if level <= large => lines > LONG / 3,
            Some(_) => lines > LONG * 2 / 3,
            None => lines > LONG,
        };
        if is_cut {
            chunks.push(&statements[start..position]);
            (start, lines) = (position, 0);
        }
        lines += statement.lines;
    }
    chunks.push(&statements[start..]);
    chunks
}

/// The level of the headings that divide the document: the highest of which there are several.
fn section_level(statements: &[Statement]) -> u8 {
    let levels = || {
        statements
            .iter()
            .filter_map(|statement| Some(statement.heading.as_ref()?.0))
    };
    (1..=6)
        .find(|level| levels().filter(|other| other == level).count() > 1)
        .unwrap_or(6)
}

fn module_name(chunk: &[Statement], names: &mut BTreeSet<String>) -> String {
    let heading = chunk
        .iter()
        .find_map(|statement| statement.heading.as_ref());
    let first = identifier(&key(
        heading.map_or("beginning", |(_, text)| without_number(text))
    ));
    let numbered = (2..).map(|number| format!("{first}_{number}"));
    let free = std::iter::once(first.clone())
        .chain(numbered)
        .find(|name| !names.contains(name));
    let free = free.expect("there is always another number");
    names.insert(free.clone());
    free
}

/// `3. Inputs` is about inputs.
fn without_number(heading: &str) -> &str {
    heading.trim_start_matches(|sign: char| sign.is_ascii_digit() || ". )".contains(sign))
}
