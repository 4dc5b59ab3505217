//! What depends on what, as the graph of the program says it, and an order in which everything comes after what it depends on.

use std::collections::{BTreeMap, BTreeSet};

use formwork_graph::{Graph, Reason};
use formwork_model::{Class, NodeId};

use super::Exporter;

/// The dependencies of all that exists.
pub(super) struct Links {
    stack: u32,
    /// By node, and there by property; under no name all.
    nodes: BTreeMap<u32, BTreeMap<String, BTreeSet<u32>>>,
    /// The URNs of each node's instances.
    urns: BTreeMap<u32, Vec<String>>,
}

impl Links {
    pub(super) fn of(exporter: &Exporter<'_>) -> Self {
        let graph = Graph::of(exporter.model);
        let mut links = Self {
            stack: u32::try_from(exporter.order.position).unwrap_or(u32::MAX),
            nodes: BTreeMap::new(),
            urns: exporter
                .members
                .iter()
                .map(|(index, members)| {
                    (
                        *index,
                        members.iter().map(|member| member.urn.clone()).collect(),
                    )
                })
                .collect(),
        };
        for (index, members) in &exporter.members {
            let Some(member) = members.first() else {
                continue;
            };
            let mut properties: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
            for edge in graph.dependencies(member.id) {
                let found = links.existing(exporter, &graph, edge.to);
                if let Reason::Argument(path) = edge.reason {
                    let argument = path.split(['.', '[']).next().unwrap_or_default();
                    if let Some(property) = member.names.property(&member.names.fields(), argument)
                    {
                        properties
                            .entry(property.name.into_owned())
                            .or_default()
                            .extend(&found);
                    }
                }
                properties.entry(String::new()).or_default().extend(&found);
            }
            for found in properties.values_mut() {
                found.remove(index);
            }
            links.nodes.insert(*index, properties);
        }
        links
    }

    /// What a dependency comes to among all that exists: what is no resource stands for what it depends on.
    fn existing(&self, exporter: &Exporter<'_>, graph: &Graph, id: NodeId) -> BTreeSet<u32> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            let is_managed = exporter
                .model
                .node(id)
                .is_some_and(|node| node.schema.class == Class::Managed);
            if id.stack == self.stack && is_managed && self.urns.contains_key(&id.index) {
                found.insert(id.index);
            } else if id.stack == self.stack && seen.insert(id) {
                waiting.extend(graph.dependencies(id).iter().map(|edge| edge.to));
            }
        }
        found
    }

    /// All nodes, each after what it depends on; else as they are declared.
    pub(super) fn order(&self) -> Vec<u32> {
        let mut ordered = Vec::with_capacity(self.urns.len());
        let mut seen = BTreeSet::new();
        for index in self.urns.keys() {
            self.visit(*index, &mut seen, &mut ordered);
        }
        ordered
    }

    /// Without recursion: a chain of dependencies may be long.
    fn visit(&self, index: u32, seen: &mut BTreeSet<u32>, ordered: &mut Vec<u32>) {
        let mut waiting = vec![(index, false)];
        while let Some((index, is_left)) = waiting.pop() {
            if is_left {
                ordered.push(index);
            } else if seen.insert(index) {
                waiting.push((index, true));
                let below = self
                    .all(index)
                    .iter()
                    .rev()
                    .filter(|below| !seen.contains(below));
                waiting.extend(below.map(|below| (*below, false)));
            }
        }
    }

    fn all(&self, index: u32) -> &BTreeSet<u32> {
        static NONE: BTreeSet<u32> = BTreeSet::new();
        let properties = self.nodes.get(&index);
        properties
            .and_then(|properties| properties.get(""))
            .unwrap_or(&NONE)
    }

    /// The URNs of all that a node depends on.
    pub(super) fn urns_of(&self, index: u32) -> Vec<&str> {
        self.urns_among(self.all(index))
    }

    /// The URNs of what a property depends on.
    pub(super) fn urns_of_property(&self, index: u32, property: &str) -> Vec<&str> {
        let properties = self.nodes.get(&index);
        let found = properties.and_then(|properties| properties.get(property));
        found
            .map(|found| self.urns_among(found))
            .unwrap_or_default()
    }

    fn urns_among(&self, nodes: &BTreeSet<u32>) -> Vec<&str> {
        let urns = nodes.iter().filter_map(|index| self.urns.get(index));
        urns.flatten().map(String::as_str).collect()
    }
}
