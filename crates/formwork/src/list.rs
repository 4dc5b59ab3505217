//! `list`: what the program declares.

use std::fmt::Write as _;
use std::process::ExitCode;

use formwork_checks::Checked;
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
    match format {
        ListFormat::Text => print(&text(&stacks)),
        ListFormat::Json => print(&format!("{:#}\n", json(&stacks))),
    }
    Ok(ExitCode::SUCCESS)
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

fn json(stacks: &[(&str, &StackModel)]) -> Value {
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
    json!({ "stacks": stacks })
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
