//! What the stacks of an environment hold, as a document for people.

use std::fmt::Write as _;

use formwork_graph::{Graph, StackGraph};
use formwork_model::{Model, Node, NodeId, Output, OutputOrigin, StackModel, Term};

use crate::diagram::mermaid;
use crate::expression_text;

/// The infrastructure of one environment as Markdown: each stack with its resources, what they are for, what they need, and a diagram.
pub fn infrastructure_markdown(model: &Model) -> String {
    let graph = Graph::of(model);
    let stacks = StackGraph::of(model);
    let mut text = format!("# `{}` in {}\n", model.project, model.environment);
    for (stack, position) in model.stacks.iter().zip(0..) {
        let _ = write!(
            text,
            "\n## {}\n\nDeclared at `{}`.",
            stack.name, stack.place
        );
        let before = stacks.needs(position as usize).into_iter();
        let before: Vec<&str> = before.map(|other| &*model.stacks[other].name).collect();
        header(&mut text, stack, &before);
        text.push_str(
            "\n| resource | name | purpose | depends on | declared at |\n|---|---|---|---|---|\n",
        );
        for (node, index) in stack.nodes.iter().zip(0..) {
            let id = NodeId {
                stack: position,
                index,
            };
            let needs = needs(model, &graph, id);
            row(&mut text, node, &needs);
        }
        outputs(&mut text, model, stack);
        if !stack.nodes.is_empty() {
            let picture = mermaid(model, &[position as usize]);
            let _ = write!(text, "\n```mermaid\n{}\n```\n", picture.trim_end());
        }
    }
    text
}

fn header(text: &mut String, stack: &StackModel, before: &[&str]) {
    if !before.is_empty() {
        let names: Vec<String> = before.iter().map(|other| format!("`{other}`")).collect();
        let _ = write!(text, " Applied after {}.", names.join(", "));
    }
    text.push('\n');
    if !stack.tags.is_empty() {
        let tags: Vec<String> = stack
            .tags
            .iter()
            .map(|(key, value)| format!("`{key}` = `{value}`"))
            .collect();
        let _ = write!(text, "\nTags: {}.\n", tags.join(", "));
    }
    if !stack.variables.is_empty() {
        let names: Vec<String> = stack
            .variables
            .iter()
            .map(|variable| format!("`{}`", variable.name))
            .collect();
        let _ = write!(
            text,
            "\nSecrets that are given when Terraform plans: {}.\n",
            names.join(", ")
        );
    }
}

/// What a stack tells: endpoints for people, values for other stacks.
fn outputs(text: &mut String, model: &Model, stack: &StackModel) {
    if stack.outputs.is_empty() {
        return;
    }
    text.push_str("\n| output | value | purpose | declared at |\n|---|---|---|---|\n");
    for output in &stack.outputs {
        let about = match output.origin {
            OutputOrigin::ReadElsewhere => "another stack reads it",
            OutputOrigin::Declared => &output.about,
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | `{}` |",
            output.name,
            cell(&told(model, output)),
            cell(about),
            output.place
        );
    }
}

fn told(model: &Model, output: &Output) -> String {
    match &output.value {
        _ if output.is_sensitive => "secret".to_owned(),
        Term::Expression(expression) => format!("`{}`", expression_text(model, expression)),
        Term::Text(text) => text.to_string(),
        Term::Integer(number) => number.to_string(),
        Term::Float(number) => number.to_string(),
        Term::Bool(known) => known.to_string(),
        _ => "several values".to_owned(),
    }
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// The addresses that a node depends on, each once.
fn needs(model: &Model, graph: &Graph, id: NodeId) -> Vec<String> {
    let mut needs: Vec<String> = graph
        .dependencies(id)
        .iter()
        .filter_map(|edge| Some(format!("`{}`", model.node(edge.to)?.address())))
        .collect();
    needs.sort();
    needs.dedup();
    needs
}

fn row(text: &mut String, node: &Node, needs: &[String]) {
    let _ = writeln!(
        text,
        "| `{}` | {} | {} | {} | `{}` |",
        node.address(),
        cell(node.object_name_text().unwrap_or_default()),
        cell(&node.about),
        needs.join(", "),
        node.place
    );
}
