//! The graph of resources, data sources and ephemeral resources.

use std::collections::BTreeSet;

use formwork_model::{
    Expression, Model, NodeId, Over, Reference, StackModel, Symbol, Term, Trigger, Within,
};
use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
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
    /// An `action_trigger` does it.
    Action,
}

impl Reason {
    /// The path of the argument, or the name of the meta-argument.
    pub fn label(&self) -> &str {
        match self {
            Self::Argument(path) => path,
            Self::DependsOn => "depends_on",
            Self::ReplaceTriggeredBy => "replace_triggered_by",
            Self::Action => "action_trigger",
        }
    }
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
/// assert!(Graph::of(&Model::new("shop", "dev")).cycles().is_empty());
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
            let stack = &model.stacks[id.stack as usize];
            node.expressions(&mut |path, expression| {
                each_reference(stack, expression, &mut |reference| {
                    graph.add(id, reference.node, Reason::Argument(path.to_owned()));
                });
            });
            if let Within::Repetition(repetition) = node.within {
                let (name, over) = over(stack, repetition);
                over.expressions(name, &mut |path, expression| {
                    each_reference(stack, expression, &mut |reference| {
                        graph.add(id, reference.node, Reason::Argument(path.to_owned()));
                    });
                });
            }
            for dependency in &node.depends_on {
                graph.add(id, *dependency, Reason::DependsOn);
            }
            let triggered = node.lifecycle.action_triggers.iter();
            for action in triggered.flat_map(|trigger| &trigger.actions) {
                graph.add(id, *action, Reason::Action);
            }
            for trigger in &node.lifecycle.replace_triggered_by {
                if let Trigger::Node { node, .. } = trigger {
                    graph.add(id, *node, Reason::ReplaceTriggeredBy);
                }
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
        self.graph.edge_indices().map(|index| self.edge(index))
    }

    fn edge(&self, index: EdgeIndex) -> Edge<'_> {
        let edge = &self.graph.raw_edges()[index.index()];
        Edge {
            from: self.graph[edge.source()],
            to: self.graph[edge.target()],
            reason: &edge.weight,
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
            .map(|edge| self.edge(edge.id()))
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
                edges: circle.iter().map(|index| self.edge(*index)).collect(),
            })
            .collect()
    }
}

/// Calls `visit` for each reference in an expression, and for those in the local values that it names.
fn each_reference<'model>(
    stack: &'model StackModel,
    expression: &'model Expression,
    visit: &mut dyn FnMut(&'model Reference),
) {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![expression];
    while let Some(expression) = waiting.pop() {
        expression.within(&mut |inner| match inner {
            Expression::Reference(reference) => visit(reference),
            Expression::Symbol(Symbol::Local(name)) => {
                let locals = stack.locals.iter();
                let local = locals.filter(|local| local.name == *name && seen.insert(name));
                for local in local {
                    local
                        .value
                        .expressions("", &mut |_, expression| waiting.push(expression));
                }
            }
            _ => {}
        });
    }
}

/// What a repetition goes over, with the name of its meta-argument.
fn over(stack: &StackModel, repetition: u32) -> (&'static str, &Term) {
    match &stack.repetitions[repetition as usize].over {
        Over::Count(count) => ("count", count),
        Over::Each(over) => ("for_each", over),
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use formwork_model::{
        Block as _, BlockSchema, Body, Class, Declaration, Expression, IntoValue as _, Lifecycle,
        Node, NodeState, ObjectName, Origin, Place, ProviderSchema, Reference, ResourceSchema,
        SchemaOf, StackModel, TagStyle, Term, Text, argument,
    };

    use super::*;
    use crate::cloud::{Cloud, Gate, NoTags, Rule, frozen};

    static PROVIDER: ProviderSchema = ProviderSchema {
        name: "cloud",
        source: "example/cloud",
        version: "1.2.3",
        documents: &[],
        safety: formwork_model::SafetyFacts::NONE,
    };
    static BLOCK: BlockSchema = BlockSchema::new(&["peers optional"], &[], &[], &[]);
    static MACHINE: ResourceSchema = ResourceSchema {
        type_name: "cloud_machine",
        class: Class::Managed,
        origin: Origin::Provider(&PROVIDER),
        block: &BLOCK,
        naming: None,
        tags: TagStyle::None,
        relations: &[],
    };

    fn id(index: u32) -> NodeId {
        NodeId { stack: 0, index }
    }

    fn reference(to: u32) -> Term {
        let reference = Reference {
            node: id(to),
            instance: None,
            attribute: Cow::Borrowed("id"),
        };
        Expression::Reference(reference).into()
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
                provisioning: None,
                within: Within::Stack,
                given_providers: Vec::new(),
                provider: None,
                object_name: ObjectName::None,
            }
        });
        let stack = StackModel {
            nodes: nodes.collect(),
            ..StackModel::new("main", Place::caller())
        };
        Model {
            stacks: vec![stack],
            ..Model::new("test", "dev")
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

    #[test]
    fn an_argument_in_a_block_in_a_list_is_named_down_to_its_position() {
        let model = frozen(|app| {
            app.stack("main", NoTags, |stack| {
                let inner = stack.declare("inner", Gate::empty());
                let shown = Text::new().literal("behind ").value(inner.title()).finish();
                let rules = [
                    Rule::empty().port(argument(80)),
                    Rule::empty().gates(argument(["gate-1".into_value(), inner.id()])),
                ];
                stack.declare(
                    "outer",
                    Gate::empty()
                        .title(argument(shown))
                        .ingress(argument(rules)),
                );
            });
        });
        let expected = vec![
            (1, 0, "ingress[1].gates[1]".to_owned()),
            (1, 0, "title".to_owned()),
        ];
        assert_eq!(walked(&Graph::of(&model).dependencies(id(1))), expected);
    }

    #[test]
    fn meta_arguments_are_reasons_of_their_own_and_follow_the_arguments() {
        let model = frozen(|app| {
            app.stack("main", NoTags, |stack| {
                let one = stack.declare("one", Gate::empty());
                let two = stack.declare("two", Gate::empty());
                let declaration = Declaration::of(Gate::empty().title(argument(two.title())))
                    .depends_on(&one)
                    .lifecycle(Lifecycle::new().replace_triggered_by(&two));
                stack.declare("three", declaration);
            });
        });
        let expected = vec![
            (2, 1, "title".to_owned()),
            (2, 0, "DependsOn".to_owned()),
            (2, 1, "ReplaceTriggeredBy".to_owned()),
        ];
        assert_eq!(walked(&Graph::of(&model).dependencies(id(2))), expected);
    }

    #[test]
    fn a_dependency_may_lead_into_another_stack() {
        let model = frozen(|app| {
            let gate = app.stack("first", NoTags, |stack| {
                stack.declare("other", Gate::empty());
                stack.declare("gate", Gate::empty())
            });
            app.stack("second", NoTags, |stack| {
                stack.declare("user", Gate::empty().title(argument(gate.title())));
            });
        });
        let graph = Graph::of(&model);
        let ends: Vec<(NodeId, NodeId)> = graph.edges().map(|edge| (edge.from, edge.to)).collect();
        assert_eq!(ends, [(NodeId { stack: 1, index: 0 }, id(1))]);
    }

    #[test]
    fn references_to_nothing_in_the_model_are_left_out() {
        let beyond = [id(1), NodeId { stack: 2, index: 0 }];
        let model = frozen(|app| {
            app.stack("first", NoTags, |stack| {
                let both = Declaration::of(Gate::empty()).depends_on(beyond[0]);
                stack.declare("gate", both.depends_on(beyond[1]));
            });
            app.stack("second", NoTags, |stack| {
                stack.declare("gate", Gate::empty())
            });
        });
        let graph = Graph::of(&model);
        assert_eq!(model.nodes().count(), 2);
        assert_eq!(graph.edges().count(), 0);
        assert!(graph.dependents(beyond[0]).is_empty());
        assert!(graph.path(beyond[1], id(0)).is_none());
    }

    #[test]
    fn the_configuration_of_a_provider_is_not_in_the_graph() {
        let model = frozen(|app| {
            app.stack("main", NoTags, |stack| {
                let gate = stack.declare("gate", Gate::empty());
                stack.provider(Cloud::empty().region(argument(gate.title())));
            });
        });
        let graph = Graph::of(&model);
        assert_eq!(model.stacks[0].providers.len(), 1);
        assert!(graph.dependents(id(0)).is_empty());
    }

    #[test]
    fn each_group_has_a_cycle_of_its_own_in_the_order_of_declaration() {
        let model = model(&[&[5], &[4], &[2], &[0, 1], &[1], &[0]]);
        let graph = Graph::of(&model);
        let cycles: Vec<Vec<(u32, u32)>> = graph
            .cycles()
            .iter()
            .map(|cycle| {
                let ends = |edge: &Edge<'_>| (edge.from.index, edge.to.index);
                cycle.edges.iter().map(ends).collect()
            })
            .collect();
        assert_eq!(
            cycles,
            [vec![(0, 5), (5, 0)], vec![(1, 4), (4, 1)], vec![(2, 2)]]
        );
    }

    #[test]
    fn of_several_arguments_that_close_a_cycle_the_first_is_named() {
        let model = model(&[&[1, 1], &[0, 0]]);
        let expected = vec![(0, 1, "peers[0]".to_owned()), (1, 0, "peers[0]".to_owned())];
        assert_eq!(walked(&Graph::of(&model).cycles()[0].edges), expected);
    }

    #[test]
    fn what_stands_in_a_cycle_reaches_itself() {
        let model = model(&[&[1], &[0], &[]]);
        let graph = Graph::of(&model);
        assert_eq!(graph.reachable(id(0)), BTreeSet::from([id(0), id(1)]));
        assert_eq!(graph.path(id(0), id(0)).map(|path| path.len()), Some(2));
        assert!(graph.path(id(2), id(2)).is_none());
    }
}
