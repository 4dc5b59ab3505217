//! The dependency graph as DOT, Mermaid or JSON.

use std::fmt::Write as _;

use formwork_graph::{Edge, Graph};
use formwork_model::{Model, NodeId};
use serde_json::{Value, json};

fn selected<'model>(
    model: &'model Model,
    stacks: &'model [usize],
) -> impl Iterator<Item = (NodeId, String)> + 'model {
    model
        .nodes()
        .filter(|(id, _)| stacks.contains(&(id.stack as usize)))
        .map(|(id, node)| (id, node.address()))
}

fn edges<'graph>(
    graph: &'graph Graph,
    stacks: &'graph [usize],
) -> impl Iterator<Item = Edge<'graph>> {
    let has = |id: NodeId| stacks.contains(&(id.stack as usize));
    graph
        .edges()
        .filter(move |edge| has(edge.from) && has(edge.to))
}

fn name(id: NodeId) -> String {
    format!("n{}_{}", id.stack, id.index)
}

/// The graph of the stacks at the given positions, for Graphviz; one cluster for each stack.
pub fn dot(model: &Model, stacks: &[usize]) -> String {
    let graph = Graph::of(model);
    let mut text = String::from(
        "digraph infrastructure {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n",
    );
    for position in stacks {
        let _ = writeln!(
            text,
            "  subgraph cluster_{position} {{\n    label=\"{}/{}\";",
            model.environment, model.stacks[*position].name
        );
        for (id, address) in selected(model, std::slice::from_ref(position)) {
            let _ = writeln!(text, "    {} [label=\"{address}\"];", name(id));
        }
        text.push_str("  }\n");
    }
    for edge in edges(&graph, stacks) {
        let label = edge
            .reason
            .label()
            .replace('\\', "\\\\")
            .replace('"', "\\\"");
        let _ = writeln!(
            text,
            "  {} -> {} [label=\"{label}\"];",
            name(edge.from),
            name(edge.to)
        );
    }
    text.push_str("}\n");
    text
}

/// The same for Mermaid.
pub fn mermaid(model: &Model, stacks: &[usize]) -> String {
    let graph = Graph::of(model);
    let mut text = String::from("flowchart LR\n");
    for position in stacks {
        let _ = writeln!(
            text,
            "  subgraph s{position}[\"{}/{}\"]",
            model.environment, model.stacks[*position].name
        );
        for (id, address) in selected(model, std::slice::from_ref(position)) {
            let _ = writeln!(text, "    {}[\"{address}\"]", name(id));
        }
        text.push_str("  end\n");
    }
    for edge in edges(&graph, stacks) {
        let label = edge.reason.label().replace('"', "#quot;");
        let _ = writeln!(
            text,
            "  {} -->|\"{label}\"| {}",
            name(edge.from),
            name(edge.to)
        );
    }
    text
}

/// The same as data: nodes with address, stack and source, edges with the argument that made them.
pub fn graph_json(model: &Model, stacks: &[usize]) -> Value {
    let graph = Graph::of(model);
    let nodes: Vec<Value> = model
        .nodes()
        .filter(|(id, _)| stacks.contains(&(id.stack as usize)))
        .map(|(id, node)| {
            json!({
                "address": node.address(),
                "stack": model.stacks[id.stack as usize].name,
                "source": node.place.to_string(),
            })
        })
        .collect();
    let address = |id: NodeId| model.node(id).map(|node| node.address());
    let edges: Vec<Value> = edges(&graph, stacks)
        .map(|edge| json!({ "from": address(edge.from), "to": address(edge.to), "argument": edge.reason.label() }))
        .collect();
    json!({ "environment": model.environment, "nodes": nodes, "edges": edges })
}
