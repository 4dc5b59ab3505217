//! The options of a resource: Terraform's meta-arguments in Pulumi's words.

use formwork_graph::Graph;
use formwork_model::{Class, IgnoreChanges, Lifecycle, Node, NodeId, Term};
use serde_json::{Map, Value, json};

use super::Writer;
use super::text::interpolation;
use super::value::Slot;
use crate::finding::Gap;
use crate::identity::{self, Tree, Urns, provider_key};
use crate::names::{Kind, Property, TypeNames};

impl Writer<'_> {
    pub(super) fn options(&mut self, node: &Node, names: &TypeNames) -> Map<String, Value> {
        let mut options = Map::new();
        self.look_at_meta_arguments(node);
        let lifecycle = &node.lifecycle;
        if lifecycle.prevent_destroy {
            options.insert("protect".to_owned(), json!(true));
        }
        // Terraform destroys first unless it is told not to; Pulumi does the opposite.
        if !lifecycle.create_before_destroy {
            options.insert("deleteBeforeReplace".to_owned(), json!(true));
        }
        let mut ignored = self.ignored(node, names, lifecycle);
        ignored.append(&mut self.write_only);
        let depends_on = self.depends_on(&node.depends_on);
        let lists = [
            ("ignoreChanges", ignored),
            ("dependsOn", depends_on),
            ("aliases", self.aliases(node, names)),
        ];
        for (option, list) in lists {
            if !list.is_empty() {
                options.insert(option.to_owned(), json!(list));
            }
        }
        let timeouts = self.timeouts(node, names);
        if !timeouts.is_empty() {
            options.insert("customTimeouts".to_owned(), Value::Object(timeouts));
        }
        options.extend(self.provider_option(node));
        options
    }

    pub(super) fn invoke_options(&mut self, node: &Node) -> Map<String, Value> {
        let mut options: Map<String, Value> = self.provider_option(node).into_iter().collect();
        let depends_on = self.depends_on(&node.depends_on);
        if !depends_on.is_empty() {
            options.insert("dependsOn".to_owned(), json!(depends_on));
        }
        options
    }

    fn provider_option(&self, node: &Node) -> Option<(String, Value)> {
        let index = node.provider?.index as usize;
        let config = self.stack.providers.get(index)?;
        let key = provider_key(config.alias.as_deref());
        Some(("provider".to_owned(), json!(interpolation(&key))))
    }

    /// What must exist before. A data source is no resource: what it depends on stands for it.
    fn depends_on(&mut self, nodes: &[NodeId]) -> Vec<String> {
        let mut keys = Vec::new();
        for id in nodes {
            let Some(node) = identity::own_node(self.model, self.position, *id) else {
                continue;
            };
            match node.schema.class {
                Class::Managed => keys.push(interpolation(&identity::key(node))),
                _ => {
                    let reached = Graph::of(self.model).reachable(*id);
                    let nodes = reached
                        .iter()
                        .filter_map(|id| identity::own_node(self.model, self.position, *id));
                    let managed = nodes.filter(|node| node.schema.class == Class::Managed);
                    keys.extend(managed.map(|node| interpolation(&identity::key(node))));
                }
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        keys.retain(|key| seen.insert(key.clone()));
        keys
    }

    fn ignored(&mut self, node: &Node, names: &TypeNames, lifecycle: &Lifecycle) -> Vec<String> {
        let arguments: Vec<&str> = match &lifecycle.ignore_changes {
            IgnoreChanges::None => Vec::new(),
            IgnoreChanges::All => node.body.arguments().map(|(name, _)| name).collect(),
            IgnoreChanges::Arguments(paths) => paths.iter().map(|path| &**path).collect(),
        };
        let fields = names.fields();
        let mut properties = Vec::new();
        for path in arguments {
            let end = path.find(['.', '[']).unwrap_or(path.len());
            let (argument, rest) = path.split_at(end);
            match names.property(&fields, argument) {
                // Keys of maps are nobody's names; below a list or an object everything is called otherwise.
                Some(property) if rest.is_empty() || is_map(&property) => {
                    properties.push(format!("{}{rest}", property.name));
                }
                Some(_) => self.findings.add(
                    Gap::Meta,
                    format!("ignores changes of `{path}`, a part of an argument"),
                    "the whole argument, or an entry of a map, can be said for Pulumi",
                ),
                None => self.lacks(argument),
            }
        }
        properties
    }

    /// The URN that it has in a state with components, so that such a state is taken over.
    fn aliases(&self, node: &Node, names: &TypeNames) -> Vec<String> {
        if node.component == 0 {
            return Vec::new();
        }
        let urns = Urns::new(self.model, self.stack, Tree::Components);
        vec![urns.node(node, names.token(), &node.name)]
    }

    fn timeouts(&mut self, node: &Node, names: &TypeNames) -> Map<String, Value> {
        let mut timeouts = Map::new();
        if !names.is_option("timeouts") {
            return timeouts;
        }
        let bodies = match node.body.get("timeouts") {
            Some(Term::Object(body)) => std::slice::from_ref(&**body),
            Some(Term::Blocks(bodies)) => bodies.as_slice(),
            _ => return timeouts,
        };
        for (operation, term) in bodies.iter().flat_map(|body| body.arguments()) {
            match operation {
                "create" | "update" | "delete" => {
                    let value = self.value(term, &Slot::any());
                    timeouts.insert(operation.to_owned(), value);
                }
                _ => self.findings.add(
                    Gap::Meta,
                    format!("has a timeout of `{operation}`"),
                    "Pulumi YAML knows those of create, update and delete",
                ),
            }
        }
        timeouts
    }

    fn look_at_meta_arguments(&mut self, node: &Node) {
        let lifecycle = &node.lifecycle;
        let refused = [
            (
                node.provisioning.is_some(),
                "has provisioners or a connection",
            ),
            (
                !lifecycle.replace_triggered_by.is_empty(),
                "is replaced when something else changes (`replace_triggered_by`)",
            ),
            (!lifecycle.action_triggers.is_empty(), "triggers an action"),
            (
                lifecycle.enabled.is_some(),
                "exists under a condition (`enabled`)",
            ),
        ];
        for (is_said, what) in refused {
            if is_said {
                self.findings.add(
                    Gap::Meta,
                    format!("{what}, which Pulumi YAML cannot say"),
                    "the resource would behave otherwise",
                );
            }
        }
        let conditions = lifecycle.preconditions.len() + lifecycle.postconditions.len();
        if conditions > 0 {
            self.findings.add(
                Gap::Condition,
                "has conditions, which are not in the program",
                "Pulumi YAML has none",
            );
        }
    }
}

fn is_map(property: &Property) -> bool {
    matches!(property.shape.kind(), Kind::Map(_))
}
