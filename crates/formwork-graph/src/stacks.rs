//! The graph of stacks, by their declared dependencies.

use formwork_model::{Model, StackDependency};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

/// Which stack must be applied before which.
#[derive(Debug)]
pub struct StackGraph<'model> {
    model: &'model Model,
    graph: DiGraph<(), &'model StackDependency>,
}

/// A stack and why it must wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StackStep<'model> {
    /// The stack that waits.
    pub stack: &'model str,
    /// What it waits for.
    pub dependency: &'model StackDependency,
}

impl<'model> StackGraph<'model> {
    /// Collects the dependencies between stacks. Unknown names are left out.
    pub fn of(model: &'model Model) -> Self {
        let mut graph = DiGraph::new();
        let indices: Vec<NodeIndex> = model.stacks.iter().map(|_| graph.add_node(())).collect();
        for (from, stack) in model.stacks.iter().enumerate() {
            for dependency in &stack.dependencies {
                if let Some(to) = model
                    .stacks
                    .iter()
                    .position(|other| other.name == dependency.name)
                {
                    graph.add_edge(indices[from], indices[to], dependency);
                }
            }
        }
        Self { model, graph }
    }

    /// The stacks of each cycle, in the order of declaration, each with the dependency that keeps it in the cycle.
    pub fn cycles(&self) -> Vec<Vec<StackStep<'model>>> {
        let components = kosaraju_scc(&self.graph);
        let mut cycles: Vec<Vec<NodeIndex>> = components
            .into_iter()
            .filter(|component| {
                component.len() > 1 || self.graph.contains_edge(component[0], component[0])
            })
            .collect();
        for component in &mut cycles {
            component.sort_unstable();
        }
        cycles.sort_unstable();
        cycles
            .iter()
            .map(|component| {
                component
                    .iter()
                    .filter_map(|index| self.step(*index, component))
                    .collect()
            })
            .collect()
    }

    fn step(&self, index: NodeIndex, component: &[NodeIndex]) -> Option<StackStep<'model>> {
        let next = component
            .iter()
            .find_map(|other| self.graph.find_edge(index, *other))?;
        Some(StackStep {
            stack: &self.model.stacks[index.index()].name,
            dependency: self.graph[next],
        })
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
            name: Cow::Borrowed(name),
            place: Place::caller(),
            tags: Vec::new(),
            components: Vec::new(),
            nodes: Vec::new(),
            providers: Vec::new(),
            dependencies: dependencies
                .iter()
                .map(|name| StackDependency {
                    name: Cow::Borrowed(name),
                    place: Place::caller(),
                })
                .collect(),
            tag_problems: Vec::new(),
        });
        Model {
            project: "test",
            environment: "dev",
            stacks: stacks.collect(),
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

    #[test]
    fn a_cycle_names_each_stack_with_what_it_waits_for() {
        let model = model(&[("a", &["b"]), ("b", &["a"]), ("c", &["a", "nowhere"])]);
        let graph = StackGraph::of(&model);
        assert!(graph.order().is_none());
        let cycles = graph.cycles();
        let steps: Vec<(&str, &str)> = cycles[0]
            .iter()
            .map(|step| (step.stack, step.dependency.name.as_ref()))
            .collect();
        assert_eq!((cycles.len(), steps), (1, vec![("a", "b"), ("b", "a")]));
    }
}
