//! The way back: what a deployment of Pulumi holds, as imports for Terraform.

use std::collections::BTreeMap;

use formwork_model::{Class, Diagnostic, Model, Node, Over, StackModel, Within};
use serde_json::{Map, Value};

use crate::finding::refused;
use crate::names::{PulumiAws, TypeNames};
use crate::state::import_id;

/// What a deployment holds of what a stack declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Address and id for an import, in the order of declaration.
    pub imports: Vec<(String, String)>,
    /// Addresses that are declared, and that the deployment does not hold.
    pub missing: Vec<String>,
    /// What the deployment holds, and the stack does not declare, by URN.
    pub others: Vec<String>,
}

/// Finds what a stack declares in a deployment, by type and name.
///
/// # Errors
/// Where the text is no deployment, or holds nothing that the stack declares.
///
/// # Panics
/// When the model has no stack at `position`.
pub fn imports(
    model: &Model,
    position: usize,
    version: PulumiAws,
    deployment: &str,
) -> Result<Found, Box<Diagnostic>> {
    let stack = &model.stacks[position];
    let document = read(deployment)?;
    let resources = document["deployment"]["resources"].as_array();
    let mut held = BTreeMap::new();
    let mut others = Vec::new();
    for resource in resources
        .into_iter()
        .flatten()
        .filter(|resource| is_object(resource))
    {
        let urn = resource["urn"].as_str().unwrap_or_default();
        let token = resource["type"].as_str().unwrap_or_default();
        let type_name = version.names().type_of(token);
        match type_name.and_then(|type_name| declared(stack, type_name, name_of(urn))) {
            Some((index, key)) => {
                held.insert((index, key), resource);
            }
            None => others.push(urn.to_owned()),
        }
    }
    if held.is_empty() {
        return Err(nothing_declared(&stack.name));
    }
    let imports = held.iter().filter_map(|((index, key), resource)| {
        let node = &stack.nodes[*index];
        let names = version
            .names()
            .of_type(Class::Managed, node.schema.type_name)?;
        let address = format!("{}{key}", node.address());
        Some((address, id(&names, resource)?))
    });
    let imports: Vec<(String, String)> = imports.collect();
    let missing = stack.nodes.iter().enumerate().filter(|(index, node)| {
        node.schema.class == Class::Managed && !held.keys().any(|(held, _)| held == index)
    });
    Ok(Found {
        missing: missing.map(|(_, node)| node.address()).collect(),
        imports,
        others,
    })
}

fn read(text: &str) -> Result<Value, Box<Diagnostic>> {
    let document: Value = serde_json::from_str(text).map_err(|error| {
        let what = if error.is_eof() {
            "ends in the middle"
        } else {
            "is no JSON"
        };
        unreadable("FW0811", format!("the deployment {what}: {error}"))
    })?;
    if !document["deployment"].is_object() {
        return Err(unreadable(
            "FW0811",
            "the file is no deployment of Pulumi".to_owned(),
        ));
    }
    match document["version"].as_u64() {
        Some(3) => Ok(document),
        version => {
            let version = version.map_or_else(
                || "no version".to_owned(),
                |version| format!("version {version}"),
            );
            Err(unreadable(
                "FW0812",
                format!("the deployment is of {version}, and only 3 is understood"),
            ))
        }
    }
}

fn unreadable(code: &'static str, summary: String) -> Box<Diagnostic> {
    let detail = "a deployment is what `pulumi stack export` prints";
    refused(
        code,
        summary,
        detail,
        "save `pulumi stack export --show-secrets=false` to a file, and give that",
    )
}

fn nothing_declared(stack: &str) -> Box<Diagnostic> {
    refused(
        "FW0818",
        format!("the deployment holds nothing that the stack `{stack}` declares"),
        "what belongs together is found by type and by the name in the URN",
        "give the deployment of this stack, or name resources in Rust as they are named in Pulumi",
    )
}

/// Whether it is an object of a provider that Pulumi manages.
fn is_object(resource: &Value) -> bool {
    let token = resource["type"].as_str().unwrap_or_default();
    resource["custom"] == true
        && resource["delete"] != true
        && resource["external"] != true
        && !token.starts_with("pulumi:")
}

/// The name in a URN: what comes after the third `::`, which may hold more of them.
fn name_of(urn: &str) -> &str {
    let rest = urn.strip_prefix("urn:pulumi:").unwrap_or_default();
    rest.splitn(4, "::").nth(3).unwrap_or_default()
}

/// The node of a type and name, and the key of its instance, as Terraform writes it.
fn declared(stack: &StackModel, type_name: &str, name: &str) -> Option<(usize, String)> {
    let nodes = stack.nodes.iter().enumerate();
    let mut of_type = nodes.filter(|(_, node)| {
        node.schema.class == Class::Managed && node.schema.type_name == type_name
    });
    of_type.find_map(|(index, node)| Some((index, instance(stack, node, name)?)))
}

fn instance(stack: &StackModel, node: &Node, name: &str) -> Option<String> {
    let Within::Repetition(repetition) = node.within else {
        return (node.name == name).then(String::new);
    };
    let key = name.strip_prefix(node.name.as_str())?.strip_prefix('-')?;
    Some(match stack.repetitions.get(repetition as usize)?.over {
        Over::Count(_) => format!("[{key}]"),
        Over::Each(_) => format!("[{}]", Value::from(key)),
    })
}

/// The id that Terraform imports by.
fn id(names: &TypeNames, resource: &Value) -> Option<String> {
    let own = resource["id"].as_str()?.to_owned();
    let Some(form) = names.import_id() else {
        return Some(own);
    };
    let attributes: Map<String, Value> = form
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .filter_map(|(attribute, _)| {
            let attribute = attribute.trim_start_matches("last path part of ");
            let property = names.property(&names.fields(), attribute)?;
            Some((
                attribute.to_owned(),
                resource["outputs"].get(&*property.name)?.clone(),
            ))
        })
        .collect();
    Some(import_id(names, &attributes).unwrap_or(own))
}

#[cfg(test)]
mod tests;
