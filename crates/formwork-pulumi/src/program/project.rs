//! The files of a project beside its program: what it is called, and what is configured.

use std::fmt::Write as _;

use formwork_model::{Term, VariableModel};
use serde_json::{Value, json};

use super::value::Slot;
use super::{File, Writer};
use crate::finding::Gap;
use crate::identity::project;

pub(super) fn files(writer: &mut Writer<'_>) -> Vec<File> {
    let (model, stack) = (writer.model, writer.stack);
    let name = project(model, stack);
    let about = format!(
        "The stack {} of {}, in {}",
        stack.name, model.project, model.environment
    );
    let mut document = format!(
        "name: {}\ndescription: {}\nruntime: yaml\n",
        json!(name),
        json!(about)
    );
    let mut values = String::new();
    if !stack.variables.is_empty() {
        document.push_str("config:\n");
    }
    for variable in &stack.variables {
        writer
            .findings
            .about(format!("the variable `{}`", variable.name), variable.place);
        declare(writer, variable, &mut document);
        if let Some(value) = &variable.value {
            let value = known(writer, value);
            // Writing to a string does not fail.
            let _ = writeln!(
                values,
                "  {}: {value}",
                json!(format!("{name}:{}", variable.name))
            );
        }
    }
    let settings = match values.is_empty() {
        true => "config: {}\n".to_owned(),
        false => format!("config:\n{values}"),
    };
    [
        ("Pulumi.yaml".to_owned(), document),
        (format!("Pulumi.{}.yaml", model.environment), settings),
    ]
    .map(|(path, text)| File { path, text })
    .into()
}

fn declare(writer: &mut Writer<'_>, variable: &VariableModel, document: &mut String) {
    let _ = writeln!(document, "  {}:", json!(variable.name));
    let mut entries = config_type(&variable.type_text);
    if !variable.about.is_empty() {
        entries.push(("description", json!(variable.about)));
    }
    if variable.sensitive {
        entries.push(("secret", json!(true)));
    }
    if let Some(default) = &variable.default {
        entries.push(("default", known(writer, default)));
    }
    if variable.ephemeral {
        writer.findings.add(
            Gap::Meta,
            "is ephemeral, which Pulumi does not know",
            "its value would be stored; let it be sensitive",
        );
    }
    if entries.is_empty() {
        entries.push(("description", json!("")));
    }
    for (name, value) in entries {
        let _ = writeln!(document, "    {name}: {value}");
    }
}

/// A literal; configuration holds nothing that is computed.
fn known(writer: &mut Writer<'_>, term: &Term) -> Value {
    match term {
        Term::Text(text) => json!(text),
        term => writer.value(term, &Slot::any()),
    }
}

/// Terraform's type in the words of a project's configuration. It has no words for numbers that are not whole, nor for `any`.
fn config_type(text: &str) -> Vec<(&'static str, Value)> {
    match type_name(text) {
        Some("array") => vec![("type", json!("array")), ("items", items(text))],
        Some(name) => vec![("type", json!(name))],
        None => Vec::new(),
    }
}

fn items(text: &str) -> Value {
    let element = text
        .split_once('(')
        .map_or("", |(_, rest)| rest.strip_suffix(')').unwrap_or(rest));
    match type_name(element) {
        Some("array") => json!({ "type": "array", "items": items(element) }),
        Some(name) => json!({ "type": name }),
        None => json!({ "type": "string" }),
    }
}

fn type_name(text: &str) -> Option<&'static str> {
    let (name, _) = text.split_once('(').unwrap_or((text, ""));
    match name {
        "string" => Some("string"),
        "bool" => Some("boolean"),
        "list" | "set" | "tuple" => Some("array"),
        "map" | "object" => Some("object"),
        _ => None,
    }
}
