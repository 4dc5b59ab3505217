//! What the stacks of an environment hold, as a document for people.

use std::fmt::Write as _;

use formwork_graph::Graph;
use formwork_model::{Model, Node, NodeId, StackModel};

use crate::diagram::mermaid;

/// The infrastructure of one environment as Markdown: each stack with its resources, what they are for, what they need, and a diagram.
pub fn infrastructure_markdown(model: &Model) -> String {
    let graph = Graph::of(model);
    let mut text = format!("# `{}` in {}\n", model.project, model.environment);
    for (stack, position) in model.stacks.iter().zip(0..) {
        let _ = write!(
            text,
            "\n## {}\n\nDeclared at `{}`.",
            stack.name, stack.place
        );
        header(&mut text, stack);
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
        if !stack.nodes.is_empty() {
            let picture = mermaid(model, &[position as usize]);
            let _ = write!(text, "\n```mermaid\n{}\n```\n", picture.trim_end());
        }
    }
    text
}

fn header(text: &mut String, stack: &StackModel) {
    if !stack.dependencies.is_empty() {
        let names: Vec<String> = stack
            .dependencies
            .iter()
            .map(|other| format!("`{}`", other.name))
            .collect();
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
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
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
