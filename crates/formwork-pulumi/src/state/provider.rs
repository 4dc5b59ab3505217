//! The configured providers in a state: resources that other resources name.

use formwork_model::{Node, ProviderConfig};
use serde_json::{Map, Value, json};

use super::{Order, derived_id};
use crate::identity::{PROVIDER, Urns, provider_name};
use crate::program::known_properties;

/// The providers of a stack, the default one first.
pub(super) struct Providers {
    entries: Vec<Entry>,
}

pub(super) struct Entry {
    pub(super) name: String,
    /// Its position among the configurations of the stack; none, where nothing is configured.
    position: Option<usize>,
    pub(super) inputs: Map<String, Value>,
}

impl Providers {
    pub(super) fn of(order: &Order<'_>) -> Self {
        let stack = &order.model.stacks[order.position];
        let configured = stack.providers.iter().enumerate();
        let configured = configured.filter(|(_, config)| config.provider.name == "aws");
        let mut entries: Vec<Entry> = configured
            .map(|(position, config)| Entry {
                name: provider_name(Some(config)).to_owned(),
                position: Some(position),
                inputs: inputs(order, Some(config)),
            })
            .collect();
        if !stack
            .providers
            .iter()
            .any(|config| config.provider.name == "aws" && config.alias.is_none())
        {
            entries.push(Entry {
                name: provider_name(None).to_owned(),
                position: None,
                inputs: inputs(order, None),
            });
        }
        entries.sort_by_key(|entry| entry.name != provider_name(None));
        Self { entries }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn resources(&self, urns: &Urns<'_>, root: &Value) -> Vec<Value> {
        let resources = self.entries.iter().map(|entry| {
            let urn = urns.provider(&entry.name);
            json!({
                "id": derived_id(&urn),
                "urn": urn,
                "custom": true,
                "type": PROVIDER,
                "inputs": entry.inputs,
                "outputs": entry.inputs,
                "parent": root,
                "dependencies": [],
            })
        });
        resources.collect()
    }

    /// The one that a resource is of.
    pub(super) fn entry(&self, node: &Node) -> &Entry {
        let position = node.provider.map(|id| id.index as usize);
        let chosen = self
            .entries
            .iter()
            .find(|entry| entry.position.is_some() && entry.position == position);
        chosen.unwrap_or(&self.entries[0])
    }

    /// How a resource names it: the URN, and the id after it.
    pub(super) fn reference(&self, urns: &Urns<'_>, node: &Node) -> String {
        let urn = urns.provider(&self.entry(node).name);
        format!("{urn}::{}", derived_id(&urn))
    }
}

/// The configuration, as far as it is known. Providers take texts only: the rest is JSON in one.
fn inputs(order: &Order<'_>, config: Option<&ProviderConfig>) -> Map<String, Value> {
    let known = config
        .map(|config| known_properties(order.model, order.position, order.version, &config.body));
    let mut inputs: Map<String, Value> = known
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| match value {
            Value::String(text) => (name, json!(text)),
            value => (name, json!(value.to_string())),
        })
        .collect();
    inputs.insert("version".to_owned(), json!(order.version.version()));
    inputs
}
