//! Walks through any graph: the shortest from one place to another, and the circles.

use std::collections::{BTreeSet, VecDeque};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef as _;

/// A shortest walk of at least one step from `from` to `to`, breadth first. `beside` gives the steps that lead away from
/// a place, each with the place it leads to; of equally short walks the one with the earlier steps wins.
pub(crate) fn shortest<P: Copy + Ord, S: Copy>(
    from: P,
    to: P,
    beside: impl Fn(P) -> Vec<(P, S)>,
) -> Option<Vec<S>> {
    let mut arrivals: Vec<(S, Option<usize>)> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([(from, None)]);
    while let Some((place, came_by)) = waiting.pop_front() {
        for (next, step) in beside(place) {
            if !seen.insert(next) {
                continue;
            }
            arrivals.push((step, came_by));
            if next == to {
                return Some(back(&arrivals));
            }
            waiting.push_back((next, Some(arrivals.len() - 1)));
        }
    }
    None
}

/// The walk that ends with the last arrival.
fn back<S: Copy>(arrivals: &[(S, Option<usize>)]) -> Vec<S> {
    let mut walk = Vec::new();
    let mut at = arrivals.len().checked_sub(1);
    while let Some(position) = at {
        let (step, came_by) = arrivals[position];
        walk.push(step);
        at = came_by;
    }
    walk.reverse();
    walk
}

/// One circle for each group of nodes that all lead to each other: a shortest way around from the group's first node.
/// The circles stand in the order of these nodes.
pub(crate) fn circles<N, E>(graph: &DiGraph<N, E>) -> Vec<Vec<EdgeIndex>> {
    // Not `tarjan_scc`: petgraph's calls itself for each node of a chain, and would exhaust the stack.
    let mut groups = kosaraju_scc(graph);
    groups.retain(|group| match group.as_slice() {
        [only] => graph.contains_edge(*only, *only),
        _ => true,
    });
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort_unstable();
    groups
        .iter()
        .filter_map(|group| circle(graph, group))
        .collect()
}

/// A shortest way around through `group`, which is sorted.
fn circle<N, E>(graph: &DiGraph<N, E>, group: &[NodeIndex]) -> Option<Vec<EdgeIndex>> {
    let start = *group.first()?;
    shortest(start, start, |node| {
        let mut steps: Vec<(NodeIndex, EdgeIndex)> = graph
            .edges(node)
            .map(|edge| (edge.target(), edge.id()))
            .filter(|(target, _)| group.binary_search(target).is_ok())
            .collect();
        // petgraph gives the latest edge first.
        steps.reverse();
        steps
    })
}
