//! The graph of resources, data sources and ephemeral resources.

use std::collections::BTreeSet;

use formwork_model::{Model, NodeId};
use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, EdgeReference, NodeIndex};
use petgraph::visit::EdgeRef as _;

use crate::walk;

/// Why one thing depends on another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// An argument refers to it, e.g. `ingress[0].security_groups[1]`.
    Argument(String),
    /// The meta-argument `depends_on` names it.
    DependsOn,
    /// The meta-argument `replace_triggered_by` names it.
    ReplaceTriggeredBy,
}

/// A dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edge<'graph> {
    /// What depends.
    pub from: NodeId,
    /// What it depends on.
    pub to: NodeId,
    /// Why.
    pub reason: &'graph Reason,
}

/// Things that depend on each other in a circle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle<'graph> {
    /// A shortest way around, beginning at what was declared first.
    pub edges: Vec<Edge<'graph>>,
}

/// The dependencies of a whole model.
///
/// ```
/// use formwork_graph::Graph;
/// use formwork_model::Model;
/// let model = Model { project: "shop", environment: "dev", stacks: Vec::new() };
/// assert!(Graph::of(&model).cycles().is_empty());
/// ```
#[derive(Debug)]
pub struct Graph {
    graph: DiGraph<NodeId, Reason>,
    /// Position of each stack's first node.
    offsets: Vec<usize>,
}

impl Graph {
    /// Collects every dependency. References to nothing in the model are left out.
    pub fn of(model: &Model) -> Self {
        let mut offsets = Vec::with_capacity(model.stacks.len() + 1);
        let mut count = 0;
        for stack in &model.stacks {
            offsets.push(count);
            count += stack.nodes.len();
        }
        offsets.push(count);
        let mut graph = Self {
            graph: DiGraph::with_capacity(count, count * 2),
            offsets,
        };
        for (id, _) in model.nodes() {
            graph.graph.add_node(id);
        }
        for (id, node) in model.nodes() {
            node.body.expressions(&mut |path, expression| {
                expression.references(&mut |reference| {
                    graph.add(id, reference.node, Reason::Argument(path.to_owned()));
                });
            });
            for dependency in &node.depends_on {
                graph.add(id, *dependency, Reason::DependsOn);
            }
            for dependency in &node.lifecycle.replace_triggered_by {
                graph.add(id, *dependency, Reason::ReplaceTriggeredBy);
            }
        }
        graph
    }

    fn add(&mut self, from: NodeId, to: NodeId, reason: Reason) {
        if let (Some(from), Some(to)) = (self.index(from), self.index(to)) {
            self.graph.add_edge(from, to, reason);
        }
    }

    fn index(&self, id: NodeId) -> Option<NodeIndex> {
        let start = *self.offsets.get(id.stack as usize)?;
        let end = *self.offsets.get(id.stack as usize + 1)?;
        let position = start + id.index as usize;
        (position < end).then(|| NodeIndex::new(position))
    }

    /// All dependencies, in the order of declaration.
    pub fn edges(&self) -> impl Iterator<Item = Edge<'_>> {
        self.graph.edge_references().map(|edge| self.edge(edge))
    }

    fn edge<'graph>(&'graph self, edge: EdgeReference<'graph, Reason>) -> Edge<'graph> {
        Edge {
            from: self.graph[edge.source()],
            to: self.graph[edge.target()],
            reason: edge.weight(),
        }
    }

    /// What `node` depends on directly.
    pub fn dependencies(&self, node: NodeId) -> Vec<Edge<'_>> {
        self.beside(node, Direction::Outgoing)
    }

    /// What depends on `node` directly.
    pub fn dependents(&self, node: NodeId) -> Vec<Edge<'_>> {
        self.beside(node, Direction::Incoming)
    }

    fn beside(&self, node: NodeId, direction: Direction) -> Vec<Edge<'_>> {
        let Some(index) = self.index(node) else {
            return Vec::new();
        };
        let mut edges: Vec<Edge<'_>> = self
            .graph
            .edges_directed(index, direction)
            .map(|edge| self.edge(edge))
            .collect();
        // petgraph gives the latest edge first.
        edges.reverse();
        edges
    }

    /// The shortest chain of dependencies from `from` to `to`; none if it does not depend on it.
    pub fn path(&self, from: NodeId, to: NodeId) -> Option<Vec<Edge<'_>>> {
        walk::shortest(from, to, |node| {
            let edges = self.dependencies(node).into_iter();
            edges.map(|edge| (edge.to, edge)).collect()
        })
    }

    /// The shortest chain of dependencies, in whichever direction each points, from `from` to `to`, over things that are
    /// `allowed`. With the chain of routes, tables and associations allowed, that is whether a network reaches another.
    pub fn connection(
        &self,
        from: NodeId,
        to: NodeId,
        allowed: impl Fn(NodeId) -> bool,
    ) -> Option<Vec<Edge<'_>>> {
        walk::shortest(from, to, |node| {
            let onward = self.dependencies(node).into_iter();
            let against = self.dependents(node).into_iter();
            onward
                .map(|edge| (edge.to, edge))
                .chain(against.map(|edge| (edge.from, edge)))
                .filter(|(next, _)| *next == to || allowed(*next))
                .collect()
        })
    }

    /// Everything that `node` depends on, directly or not.
    pub fn reachable(&self, node: NodeId) -> BTreeSet<NodeId> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            for edge in self.dependencies(node) {
                if reached.insert(edge.to) {
                    waiting.push(edge.to);
                }
            }
        }
        reached
    }

    /// One cycle for each group of things that depend on each other, in the order of declaration.
    pub fn cycles(&self) -> Vec<Cycle<'_>> {
        walk::circles(&self.graph)
            .iter()
            .map(|circle| Cycle {
                edges: circle.iter().map(|index| self.edge_at(*index)).collect(),
            })
            .collect()
    }

    fn edge_at(&self, index: EdgeIndex) -> Edge<'_> {
        let edge = &self.graph.raw_edges()[index.index()];
        Edge {
            from: self.graph[edge.source()],
            to: self.graph[edge.target()],
            reason: &edge.weight,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use formwork_model::{
        BlockSchema, Body, Class, Expression, Lifecycle, Node, NodeState, ObjectName, Place,
        ProviderSchema, Reference, ResourceSchema, SchemaOf, StackModel, TagStyle, Term,
    };

    use super::*;

    static PROVIDER: ProviderSchema = ProviderSchema {
        name: "cloud",
        source: "example/cloud",
        version: "1.2.3",
    };
    static BLOCK: BlockSchema = BlockSchema::new("peers optional\n", "", &[]);
    static MACHINE: ResourceSchema = ResourceSchema {
        type_name: "cloud_machine",
        class: Class::Managed,
        provider: &PROVIDER,
        block: &BLOCK,
        naming: None,
        tags: TagStyle::None,
    };

    fn id(index: u32) -> NodeId {
        NodeId { stack: 0, index }
    }

    fn reference(to: u32) -> Term {
        Term::Expression(Box::new(Expression::Reference(Reference {
            node: id(to),
            attribute: Cow::Borrowed("id"),
        })))
    }

    /// Machines whose `peers` are those at the given positions.
    fn model(peers: &[&[u32]]) -> Model {
        let nodes = peers.iter().enumerate().map(|(position, peers)| {
            let mut body = Body::new(&BLOCK);
            body.set(
                "peers",
                Term::List(peers.iter().map(|peer| reference(*peer)).collect()),
            );
            Node {
                key: Cow::Borrowed("m"),
                name: format!("m{position}"),
                component: 0,
                schema: SchemaOf(&MACHINE),
                state: NodeState::Declared,
                body,
                about: Cow::Borrowed(""),
                place: Place::caller(),
                depends_on: Vec::new(),
                lifecycle: Lifecycle::new(),
                provider: None,
                object_name: ObjectName::None,
            }
        });
        let stack = StackModel {
            name: Cow::Borrowed("main"),
            place: Place::caller(),
            tags: Vec::new(),
            components: Vec::new(),
            nodes: nodes.collect(),
            providers: Vec::new(),
            dependencies: Vec::new(),
            tag_problems: Vec::new(),
        };
        Model {
            project: "test",
            environment: "dev",
            stacks: vec![stack],
        }
    }

    fn walked(edges: &[Edge<'_>]) -> Vec<(u32, u32, String)> {
        let reason = |reason: &Reason| match reason {
            Reason::Argument(path) => path.clone(),
            other => format!("{other:?}"),
        };
        edges
            .iter()
            .map(|edge| (edge.from.index, edge.to.index, reason(edge.reason)))
            .collect()
    }

    #[test]
    fn an_edge_carries_the_path_of_its_argument() {
        let model = model(&[&[1, 2], &[], &[]]);
        let graph = Graph::of(&model);
        let expected = vec![(0, 1, "peers[0]".to_owned()), (0, 2, "peers[1]".to_owned())];
        assert_eq!(walked(&graph.dependencies(id(0))), expected);
        assert_eq!(walked(&graph.edges().collect::<Vec<_>>()), expected);
        assert_eq!(
            walked(&graph.dependents(id(2))),
            vec![(0, 2, "peers[1]".to_owned())]
        );
    }

    #[test]
    fn a_cycle_is_the_shortest_way_around_from_what_was_declared_first() {
        let model = model(&[&[], &[2], &[3], &[1, 2], &[1]]);
        let graph = Graph::of(&model);
        let cycles = graph.cycles();
        assert_eq!(cycles.len(), 1);
        let steps: Vec<(u32, u32)> = cycles[0]
            .edges
            .iter()
            .map(|edge| (edge.from.index, edge.to.index))
            .collect();
        assert_eq!(steps, [(1, 2), (2, 3), (3, 1)]);
    }

    #[test]
    fn a_thing_that_needs_itself_is_a_cycle() {
        let model = model(&[&[0]]);
        assert_eq!(
            walked(&Graph::of(&model).cycles()[0].edges),
            vec![(0, 0, "peers[0]".to_owned())]
        );
    }

    #[test]
    fn a_path_is_shortest_and_none_leads_against_the_arrows() {
        let model = model(&[&[1], &[2, 3], &[3], &[]]);
        let graph = Graph::of(&model);
        let path = graph.path(id(0), id(3)).expect("0 needs 1, which needs 3");
        assert_eq!(path.len(), 2);
        assert!(graph.path(id(3), id(0)).is_none());
        assert_eq!(graph.reachable(id(1)), BTreeSet::from([id(2), id(3)]));
    }

    #[test]
    fn a_connection_goes_against_the_arrows_too_but_only_through_what_is_allowed() {
        // 1 is a route table, 2 its route to the gateway 3, 4 its association with the subnet 5; all are in the network 0.
        let model = model(&[&[], &[0], &[1, 3], &[0], &[1, 5], &[0]]);
        let graph = Graph::of(&model);
        let routing = |node: NodeId| [1, 2, 4].contains(&node.index);
        let connection = graph
            .connection(id(3), id(5), routing)
            .expect("through the route table");
        assert_eq!(connection.len(), 4);
        assert!(
            graph
                .connection(id(3), id(5), |node| node == id(1))
                .is_none()
        );
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let positions: Vec<Vec<u32>> = (0..200_000)
            .map(|position| vec![position + 1])
            .chain([vec![]])
            .collect();
        let peers: Vec<&[u32]> = positions.iter().map(Vec::as_slice).collect();
        assert!(Graph::of(&model(&peers)).cycles().is_empty());
    }
}
