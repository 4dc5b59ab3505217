//! The file of `pulumi import --file`: what exists, by the ids that providers import by.

use serde_json::{Map, Value, json};

use super::{Exporter, Member};
use crate::identity::{COMPONENT, PROVIDER, key, provider_key, provider_name};
use crate::names::TypeNames;

impl Exporter<'_> {
    pub(super) fn bulk(&self) -> Value {
        let mut resources = self.bulk_providers();
        resources.extend(self.bulk_components());
        for member in self.members.values().flatten() {
            resources.push(self.bulk_resource(member));
        }
        super::object([
            ("nameTable", json!({})),
            ("resources", Value::Array(resources)),
        ])
    }

    fn bulk_providers(&self) -> Vec<Value> {
        let providers = self.providers.entries().iter();
        let providers = providers.map(|entry| {
            json!({
                "type": PROVIDER,
                "name": provider_entry(&entry.name),
                "logicalName": entry.name,
                "version": self.order.version.version(),
                "inputs": entry.inputs,
            })
        });
        providers.collect()
    }

    fn bulk_components(&self) -> Vec<Value> {
        let components = self.used_components().into_iter().map(|position| {
            let component = &self.stack.components[position as usize];
            let mut entry = json!({
                "type": COMPONENT,
                "name": component_entry(&component.path),
                "logicalName": component.path,
                "component": true,
            });
            if component.parent != 0 {
                let parent = &self.stack.components[component.parent as usize];
                entry["parent"] = json!(component_entry(&parent.path));
            }
            entry
        });
        components.collect()
    }

    fn bulk_resource(&self, member: &Member<'_>) -> Value {
        let suffix = member
            .name
            .strip_prefix(member.node.name.as_str())
            .unwrap_or_default();
        let mut entry = json!({
            "type": member.names.token().to_string(),
            "name": format!("{}{suffix}", key(member.node)),
            "logicalName": member.name,
            "id": import_id(&member.names, &member.instance.attributes).unwrap_or_else(|| member.object_id.to_owned()),
            "provider": provider_entry(&self.providers.entry(member.node).name),
        });
        let component = &self.stack.components[member.node.component as usize];
        if member.node.component != 0 && self.order.tree == crate::identity::Tree::Components {
            entry["parent"] = json!(component_entry(&component.path));
        }
        entry
    }
}

fn provider_entry(name: &str) -> String {
    let alias = (name != provider_name(None)).then_some(name);
    provider_key(alias)
}

fn component_entry(path: &str) -> String {
    format!("Component_{path}")
}

/// The id that the provider imports by, where it is not the resource's own: `{name}`, `{last path part of cluster}/{name}`.
pub(crate) fn import_id(names: &TypeNames, attributes: &Map<String, Value>) -> Option<String> {
    let mut id = String::new();
    let mut rest = names.import_id()?;
    while let Some((before, after)) = rest.split_once('{') {
        let (attribute, after) = after.split_once('}')?;
        let value = match attribute.strip_prefix("last path part of ") {
            Some(attribute) => attributes.get(attribute)?.as_str()?.rsplit('/').next()?,
            None => attributes.get(attribute)?.as_str()?,
        };
        id.push_str(before);
        id.push_str(value);
        rest = after;
    }
    id.push_str(rest);
    Some(id)
}
