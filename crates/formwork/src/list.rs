//! `list`: what the program declares.

use std::fmt::Write as _;
use std::process::ExitCode;

use formwork_checks::Checked;
use formwork_model::procedure::ProcedureModel;
use formwork_model::{Node, StackModel};
use serde_json::{Value, json};

use crate::command::{ListFormat, Selection};
use crate::output::print;
use crate::program::Outcome;

pub(crate) fn run(models: &[Checked], selection: &Selection, format: ListFormat) -> Outcome {
    let stacks: Vec<(&str, &StackModel)> = models
        .iter()
        .flat_map(|checked| {
            checked
                .model()
                .stacks
                .iter()
                .map(|stack| (checked.model().environment, stack))
        })
        .filter(|(_, stack)| selection.includes(&stack.name))
        .collect();
    let procedures = procedures(models);
    match format {
        ListFormat::Text => {
            print(&text(&stacks));
            print(&procedures_text(&procedures));
        }
        ListFormat::Json => print(&format!("{:#}\n", json(&stacks, &procedures))),
    }
    Ok(ExitCode::SUCCESS)
}

/// The procedures, each with the environments that have it.
fn procedures(models: &[Checked]) -> Vec<(&ProcedureModel, Vec<&str>)> {
    let mut found: Vec<(&ProcedureModel, Vec<&str>)> = Vec::new();
    for model in models.iter().map(Checked::model) {
        for procedure in &model.procedures {
            match found.iter_mut().find(|(other, _)| other.id == procedure.id) {
                Some((_, environments)) => environments.push(model.environment),
                None => found.push((procedure, vec![model.environment])),
            }
        }
    }
    found
}

fn procedures_text(procedures: &[(&ProcedureModel, Vec<&str>)]) -> String {
    let mut text = String::new();
    for (procedure, environments) in procedures {
        let _ = writeln!(
            text,
            "procedure {} ({} steps, {}, {})",
            procedure.id,
            procedure.steps.len(),
            environments.join(", "),
            procedure.place
        );
        let width = procedure.steps.iter().map(|step| step.key.len()).max();
        for step in &procedure.steps {
            let width = width.unwrap_or_default();
            let _ = writeln!(
                text,
                "  {:width$}  {}  {}",
                step.key, step.place, step.title
            );
        }
    }
    text
}

fn text(stacks: &[(&str, &StackModel)]) -> String {
    let mut text = String::new();
    for (environment, stack) in stacks {
        let _ = writeln!(
            text,
            "{environment}/{} ({} declarations, {})",
            stack.name,
            stack.nodes.len(),
            stack.place
        );
        let width = stack
            .nodes
            .iter()
            .map(|node| node.address().len())
            .max()
            .unwrap_or_default();
        for node in &stack.nodes {
            let name = node.object_name_text().unwrap_or("-");
            let _ = writeln!(text, "  {:width$}  {}  {name}", node.address(), node.place);
        }
    }
    text
}

fn json(stacks: &[(&str, &StackModel)], procedures: &[(&ProcedureModel, Vec<&str>)]) -> Value {
    let stacks: Vec<Value> = stacks
        .iter()
        .map(|(environment, stack)| {
            json!({
                "environment": environment,
                "stack": stack.name,
                "source": stack.place.to_string(),
                "resources": stack.nodes.iter().map(node).collect::<Vec<Value>>(),
            })
        })
        .collect();
    let procedures: Vec<Value> = procedures.iter().map(procedure).collect();
    json!({ "stacks": stacks, "procedures": procedures })
}

fn procedure((procedure, environments): &(&ProcedureModel, Vec<&str>)) -> Value {
    let steps: Vec<Value> = procedure
        .steps
        .iter()
        .map(|step| json!({ "key": step.key, "title": step.title, "source": step.place.to_string() }))
        .collect();
    json!({
        "id": procedure.id,
        "title": procedure.title,
        "environments": environments,
        "source": procedure.place.to_string(),
        "steps": steps,
    })
}

fn node(node: &Node) -> Value {
    json!({
        "address": node.address(),
        "type": node.schema.type_name,
        "name": node.object_name_text(),
        "about": node.about,
        "source": node.place.to_string(),
    })
}
