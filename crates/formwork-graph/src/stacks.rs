//! The graph of stacks, by their declared dependencies and by what they use of each other.

use std::collections::BTreeMap;

use formwork_model::{Crossing, Model, Place, StackDependency};
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};

use crate::walk;

/// Which stack must be applied before which.
#[derive(Debug)]
pub struct StackGraph<'model> {
    model: &'model Model,
    graph: DiGraph<(), StackReason<'model>>,
}

/// A stack and why it must wait.
#[derive(Debug, Clone, PartialEq)]
pub struct StackStep<'model> {
    /// The stack that waits.
    pub stack: &'model str,
    /// The stack that it waits for.
    pub needs: &'model str,
    /// Why.
    pub reason: StackReason<'model>,
}

/// Why a stack must wait for another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum StackReason<'model> {
    /// The program says so.
    Declared(&'model StackDependency),
    /// It uses a value of the other one.
    Uses(&'model Crossing),
}

impl StackReason<'_> {
    /// Where the reason was declared.
    pub fn place(&self) -> Place {
        match self {
            Self::Declared(dependency) => dependency.place,
            Self::Uses(crossing) => crossing.place,
        }
    }
}

impl<'model> StackGraph<'model> {
    /// Collects the dependencies between stacks. Unknown names are left out; of equal names the first counts.
    pub fn of(model: &'model Model) -> Self {
        let mut graph = DiGraph::new();
        let mut indices: BTreeMap<&str, NodeIndex> = BTreeMap::new();
        for stack in &model.stacks {
            let index = graph.add_node(());
            indices.entry(&stack.name).or_insert(index);
        }
        for (from, stack) in model.stacks.iter().enumerate() {
            for dependency in &stack.dependencies {
                if let Some(to) = indices.get(&*dependency.name) {
                    let reason = StackReason::Declared(dependency);
                    graph.add_edge(NodeIndex::new(from), *to, reason);
                }
            }
            for crossing in &stack.crossings {
                let to = crossing.used.node.stack as usize;
                if to < model.stacks.len() {
                    let reason = StackReason::Uses(crossing);
                    graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), reason);
                }
            }
        }
        Self { model, graph }
    }

    /// One cycle for each group of stacks that depend on each other: a shortest way around, beginning at the stack that
    /// was declared first.
    pub fn cycles(&self) -> Vec<Vec<StackStep<'model>>> {
        walk::circles(&self.graph)
            .iter()
            .map(|circle| circle.iter().map(|index| self.step(*index)).collect())
            .collect()
    }

    fn step(&self, index: EdgeIndex) -> StackStep<'model> {
        let edge = &self.graph.raw_edges()[index.index()];
        StackStep {
            stack: &self.model.stacks[edge.source().index()].name,
            needs: &self.model.stacks[edge.target().index()].name,
            reason: edge.weight,
        }
    }

    /// Positions of the stacks that the one at `position` waits for, each once, in the order of declaration.
    pub fn needs(&self, position: usize) -> Vec<usize> {
        let neighbours = self.graph.neighbors(NodeIndex::new(position));
        let mut needs: Vec<usize> = neighbours.map(NodeIndex::index).collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// Positions of the stacks, each after those it depends on; none if there is a cycle.
    pub fn order(&self) -> Option<Vec<usize>> {
        let mut order = petgraph::algo::toposort(&self.graph, None).ok()?;
        order.reverse();
        Some(order.into_iter().map(NodeIndex::index).collect())
    }
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use formwork_model::{Place, StackModel};

    use super::*;

    fn model(stacks: &[(&'static str, &[&'static str])]) -> Model {
        let stacks = stacks.iter().map(|(name, dependencies)| StackModel {
            dependencies: dependencies
                .iter()
                .map(|name| StackDependency {
                    name: Cow::Borrowed(name),
                    place: Place::caller(),
                })
                .collect(),
            ..StackModel::new(*name, Place::caller())
        });
        Model {
            stacks: stacks.collect(),
            ..Model::new("test", "dev")
        }
    }

    #[test]
    fn what_others_need_comes_first() {
        let model = model(&[
            ("web", &["network", "data"]),
            ("data", &["network"]),
            ("network", &[]),
        ]);
        let order = StackGraph::of(&model).order().expect("there is no cycle");
        assert_eq!(order, [2, 1, 0]);
    }

    /// The stacks of each cycle, each with what it waits for.
    fn cycles(model: &Model) -> Vec<Vec<(&str, &str)>> {
        let cycles = StackGraph::of(model).cycles().into_iter();
        cycles
            .map(|cycle| {
                let steps = cycle.into_iter();
                steps.map(|step| (step.stack, step.needs)).collect()
            })
            .collect()
    }

    #[test]
    fn stacks_without_dependencies_keep_the_order_of_declaration() {
        let model = model(&[("c", &[]), ("a", &["b"]), ("d", &[]), ("b", &[])]);
        assert_eq!(StackGraph::of(&model).order(), Some(vec![0, 3, 1, 2]));
    }

    #[test]
    fn a_cycle_names_each_stack_with_what_it_waits_for() {
        let model = model(&[("a", &["b"]), ("b", &["a"]), ("c", &["a", "nowhere"])]);
        assert!(StackGraph::of(&model).order().is_none());
        assert_eq!(cycles(&model), [[("a", "b"), ("b", "a")]]);
    }

    #[test]
    fn a_cycle_leaves_out_what_only_leads_into_it() {
        let model = model(&[("a", &["c"]), ("b", &["a"]), ("c", &["b", "a"])]);
        assert_eq!(cycles(&model), [[("a", "c"), ("c", "a")]]);
    }

    #[test]
    fn a_stack_that_waits_for_itself_is_a_cycle() {
        let model = model(&[("b", &[]), ("a", &["b", "a"])]);
        assert_eq!(cycles(&model), [[("a", "a")]]);
    }

    #[test]
    fn a_step_of_a_cycle_says_where_its_dependency_was_declared() {
        let model = model(&[("a", &["a"])]);
        let graph = StackGraph::of(&model);
        let place = graph.cycles()[0][0].reason.place();
        assert_eq!(place, model.stacks[0].dependencies[0].place);
    }

    #[test]
    fn a_dependency_on_an_unknown_stack_orders_nothing() {
        let model = model(&[("a", &["nowhere"]), ("b", &[])]);
        assert_eq!(StackGraph::of(&model).order(), Some(vec![0, 1]));
        assert!(cycles(&model).is_empty());
    }
}
