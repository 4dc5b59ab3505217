//! A stack as a module that others call from Terraform's own language: without provider configurations, and with a page about it.

use std::fmt::Write as _;

use formwork_model::Model;
use serde_json::{Map, Value};

use crate::File;
use crate::companion::companions;
use crate::terraform::module_text;

/// The files of the stack at `position` as a module: its `main.tf.json`, the modules that it calls, and a `README.md`, in the order of their paths.
///
/// What a root module alone can hold stays out: the configurations of providers, which the caller gives, and the place of the state.
///
/// # Panics
/// When the model has no stack there.
pub fn module_files(model: &Model, position: usize) -> Vec<File> {
    let stack = &model.stacks[position];
    let folder = format!("{}/{}", model.environment, stack.name);
    let text = module_text(model, position);
    let document: Value = serde_json::from_str(&text).expect("what is emitted is JSON");
    let below = format!("{folder}/modules/");
    let mut files: Vec<File> = companions(model, position)
        .into_iter()
        .filter(|file| file.path.starts_with(&below))
        .collect();
    files.push(File {
        path: format!("{folder}/README.md"),
        text: page(&stack.name, &document),
    });
    files.push(File {
        path: format!("{folder}/main.tf.json"),
        text,
    });
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn page(name: &str, document: &Value) -> String {
    let variables = entries(&document["variable"]);
    let outputs = entries(&document["output"]);
    let providers = entries(&document["terraform"]["required_providers"]);
    let mut text = format!("# {name}\n");
    call(&mut text, name, &variables, &providers);
    inputs(&mut text, &variables);
    told(&mut text, &outputs);
    required(&mut text, document, &providers);
    text
}

fn entries(section: &Value) -> Map<String, Value> {
    section.as_object().cloned().unwrap_or_default()
}

/// How it is called, with what must be given.
fn call(
    text: &mut String,
    name: &str,
    variables: &Map<String, Value>,
    providers: &Map<String, Value>,
) {
    let _ = writeln!(
        text,
        "\n```hcl\nmodule \"{name}\" {{\n  source = \"./{name}\""
    );
    let required = variables.iter().filter(|(_, block)| is_required(block));
    for (name, _) in required {
        let _ = writeln!(text, "  {name} = var.{name}");
    }
    let aliases: Vec<String> = providers.values().flat_map(aliases).collect();
    if !aliases.is_empty() {
        text.push_str("  providers = {\n");
        for alias in aliases {
            let _ = writeln!(text, "    {alias} = {alias}");
        }
        text.push_str("  }\n");
    }
    text.push_str("}\n```\n");
}

fn is_required(variable: &Value) -> bool {
    variable.get("default").is_none()
}

fn aliases(provider: &Value) -> Vec<String> {
    let aliases = provider["configuration_aliases"].as_array();
    let aliases = aliases.into_iter().flatten().filter_map(Value::as_str);
    aliases.map(str::to_owned).collect()
}

fn inputs(text: &mut String, variables: &Map<String, Value>) {
    text.push_str("\n## Inputs\n\n");
    if variables.is_empty() {
        text.push_str("None.\n");
        return;
    }
    text.push_str("| name | type | default | purpose |\n|---|---|---|---|\n");
    for (name, block) in variables {
        let kind = block["type"].as_str().unwrap_or("any");
        let default = match block.get("default") {
            None => "required".to_owned(),
            Some(default) => code(&default.to_string()),
        };
        let _ = writeln!(
            text,
            "| `{name}` | {} | {default} | {} |",
            code(kind),
            purpose(block)
        );
    }
}

fn told(text: &mut String, outputs: &Map<String, Value>) {
    text.push_str("\n## Outputs\n\n");
    if outputs.is_empty() {
        text.push_str("None.\n");
        return;
    }
    text.push_str("| name | what it is |\n|---|---|\n");
    for (name, block) in outputs {
        let _ = writeln!(text, "| `{name}` | {} |", purpose(block));
    }
}

/// The description, and what else a reader must know.
fn purpose(block: &Value) -> String {
    let description = block["description"].as_str().unwrap_or_default();
    let mut parts = Vec::new();
    if !description.is_empty() {
        parts.push(cell(description));
    }
    for fact in ["sensitive", "ephemeral"] {
        if block[fact] == true {
            parts.push(format!("({fact})"));
        }
    }
    parts.join(" ")
}

fn required(text: &mut String, document: &Value, providers: &Map<String, Value>) {
    text.push_str("\n## Requirements\n\n| what | version |\n|---|---|\n");
    let version = document["terraform"]["required_version"].as_str();
    let _ = writeln!(text, "| Terraform | {} |", code(version.unwrap_or("any")));
    for (name, provider) in providers {
        let source = provider["source"].as_str().unwrap_or_default();
        let version = provider["version"].as_str().unwrap_or("any");
        let aliases = aliases(provider);
        let given = match aliases.as_slice() {
            [] => String::new(),
            aliases => format!(", given as `{}`", aliases.join("`, `")),
        };
        let _ = writeln!(
            text,
            "| provider `{name}` (`{source}`){given} | {} |",
            code(version)
        );
    }
}

fn code(text: &str) -> String {
    format!("`{}`", cell(text))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
