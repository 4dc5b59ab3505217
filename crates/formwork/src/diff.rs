//! `diff`: what synthesis would change on disk, by resource and argument.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use formwork_model::{Class, Effect};
use serde_json::{Map, Value};

use crate::command::Selection;
use crate::output::{Folder, Output, print};
use crate::program::{Outcome, Prepared, Program};
use crate::synth::{covers, outputs};

pub(crate) fn run(
    program: &Program<'_>,
    declared: &Prepared,
    selection: &Selection,
    out: &Path,
) -> Outcome {
    let models = &declared.models;
    for line in &declared.told {
        eprintln!("{line}");
    }
    let folder = Folder::open(out, program.project)?;
    let files = outputs(models, selection);
    let mut text = String::new();
    for file in &files {
        let old = folder.read(&file.path).unwrap_or_default();
        let renamed = renamed(file);
        let difference = Difference::of(blocks_of(&old, &renamed), blocks(&file.text()));
        if !difference.is_empty() {
            let _ = write!(
                text,
                "{}\n{}",
                out.join(&file.path).display(),
                difference.text(&renamed, &|address, path| effect(file, address, path))
            );
        }
    }
    for stale in folder.stale(&files, |file| covers(selection, file)) {
        let old = folder.read(&stale).unwrap_or_default();
        let _ = write!(
            text,
            "{} (removed)\n{}",
            out.join(&stale).display(),
            Difference::between(&old, "").text(&Renamed::new(), &|_, _| None)
        );
    }
    print(&text);
    Ok(if text.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What differs between two documents, by address.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Difference {
    added: BTreeSet<String>,
    removed: BTreeSet<String>,
    /// Path, old and new value of each argument that differs.
    changed: BTreeMap<String, Vec<(String, Value, Value)>>,
}

impl Difference {
    /// Compares two documents; an empty text is an empty document. What is not JSON is compared by lines.
    pub(crate) fn between(old: &str, new: &str) -> Self {
        Self::of(blocks(old), blocks(new))
    }

    fn of(old: Blocks, new: Blocks) -> Self {
        let mut difference = Self::default();
        for (address, body) in &new {
            match old.get(address) {
                None => {
                    difference.added.insert(address.clone());
                }
                Some(before) => {
                    let mut changes = Vec::new();
                    compare("", before, body, &mut changes);
                    if !changes.is_empty() {
                        difference.changed.insert(address.clone(), changes);
                    }
                }
            }
        }
        difference.removed = old
            .into_keys()
            .filter(|address| !new.contains_key(address))
            .collect();
        difference
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// `2 added, 1 changed, 0 removed`.
    pub(crate) fn summary(&self) -> String {
        if self.is_empty() {
            return "only source lines".to_owned();
        }
        format!(
            "{} added, {} changed, {} removed",
            self.added.len(),
            self.changed.len(),
            self.removed.len()
        )
    }

    fn text(&self, renamed: &Renamed, effect: &dyn Fn(&str, &str) -> Option<Effect>) -> String {
        let mut text = String::new();
        for (from, to) in renamed {
            if !self.changed.contains_key(to) {
                let _ = writeln!(text, "  ~ {to} (moved from {from})");
            }
        }
        for address in &self.added {
            let _ = writeln!(text, "  + {address}");
        }
        for (address, changes) in &self.changed {
            let from = renamed.iter().find(|(_, to)| *to == address);
            let from = from.map_or_else(String::new, |(from, _)| format!(" (moved from {from})"));
            let _ = writeln!(text, "  ~ {address}{from}");
            for (path, old, new) in changes {
                let effect = effect(address, path);
                let effect =
                    effect.map_or_else(String::new, |effect| format!(" ({})", effect.name()));
                let _ = writeln!(
                    text,
                    "      {path}: {} -> {}{effect}",
                    shown(old),
                    shown(new)
                );
            }
        }
        for address in &self.removed {
            let _ = writeln!(text, "  - {address}");
        }
        text
    }
}

/// Former and new address of what was moved as a whole.
type Renamed = BTreeMap<String, String>;

/// The resources of a root module that have another address than on disk.
fn renamed(file: &Output<'_>) -> Renamed {
    let Some((model, stack)) = file.root_module() else {
        return Renamed::new();
    };
    let moves = model.stacks[stack].refactorings.moves.iter();
    moves
        .map(|moved| (moved.from.to_string(), moved.to.address(model)))
        .filter(|(from, to)| !from.contains('[') && !to.contains('['))
        .collect()
}

/// What a change of an argument of a managed resource does; nothing is known of meta-arguments.
fn effect(file: &Output<'_>, address: &str, path: &str) -> Option<Effect> {
    let (model, stack) = file.root_module()?;
    let nodes = model.stacks[stack].nodes.iter();
    let node = nodes
        .filter(|node| node.schema.class == Class::Managed)
        .find(|node| node.address() == address)?;
    let schema = node.body.schema();
    let name = path.split(['.', '[']).next().unwrap_or(path);
    schema.row(name).map(|_| schema.effect(path))
}

/// The blocks of a document on disk, with the addresses that its resources have now.
fn blocks_of(document: &str, renamed: &Renamed) -> Blocks {
    let mut document = document.to_owned();
    for (from, to) in renamed {
        document = with_address(&document, from, to);
    }
    let mut blocks = blocks(&document);
    for (from, to) in renamed {
        if let Some(body) = blocks.remove(from) {
            blocks.insert(to.clone(), body);
        }
    }
    blocks
}

/// The text with one address in the place of another, wherever it stands as a whole.
fn with_address(text: &str, from: &str, to: &str) -> String {
    let is_part = |character: char| character.is_alphanumeric() || "_-".contains(character);
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let after = &found[from.len()..];
        result.push_str(before);
        let is_whole = !before.ends_with(|character| is_part(character) || character == '.')
            && !after.starts_with(is_part);
        result.push_str(if is_whole { to } else { from });
        rest = after;
    }
    result + rest
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "(absent)".to_owned(),
        value => value.to_string(),
    }
}

/// Blocks by their addresses.
type Blocks = BTreeMap<String, Value>;

/// Every block of a document by its address, without comments; every line of what is no document.
pub(crate) fn blocks(document: &str) -> Blocks {
    let Ok(Value::Object(document)) = serde_json::from_str(document) else {
        let lines = document.lines();
        return lines.map(|line| (line.to_owned(), Value::Null)).collect();
    };
    let mut blocks = BTreeMap::new();
    for (section, content) in document {
        let prefix = match section.as_str() {
            "resource" => "",
            "data" => "data.",
            "ephemeral" => "ephemeral.",
            // They have no type between their section and their name.
            "module" | "output" => {
                let named = entries(content).into_iter();
                blocks.extend(named.map(|(name, body)| (format!("{section}.{name}"), bare(body))));
                continue;
            }
            _ => {
                blocks.insert(section, content);
                continue;
            }
        };
        for (type_name, named) in entries(content) {
            for (name, body) in entries(named) {
                blocks.insert(format!("{prefix}{type_name}.{name}"), bare(body));
            }
        }
    }
    blocks
}

/// A block without its comment.
fn bare(mut block: Value) -> Value {
    if let Value::Object(block) = &mut block {
        block.remove("//");
    }
    block
}

fn entries(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(entries) => entries,
        _ => Map::new(),
    }
}

/// The paths below `path` where two values differ.
pub(crate) fn compare(
    path: &str,
    old: &Value,
    new: &Value,
    changes: &mut Vec<(String, Value, Value)>,
) {
    match (old, new) {
        (Value::Object(before), Value::Object(after)) => {
            let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
            for name in names {
                let inner = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                let value =
                    |object: &Map<String, Value>| object.get(name).cloned().unwrap_or_default();
                compare(&inner, &value(before), &value(after), changes);
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&format!("{path}[{index}]"), before, after, changes);
            }
        }
        _ if old == new => {}
        _ => changes.push((path.to_owned(), old.clone(), new.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_that_differ_are_named_with_both_values() {
        let old = r#"{"resource": {"cloud_net": {"main": {"//": {"source": "a.rs:1"}, "range": "10.0.0.0/16", "rule": [{"port": 1}]}}}}"#;
        let new = r#"{"resource": {"cloud_net": {"main": {"//": {"source": "a.rs:9"}, "range": "10.1.0.0/16", "rule": [{"port": 2}]}}},
                      "data": {"cloud_image": {"base": {}}}}"#;
        assert_eq!(
            Difference::between(old, new).text(&Renamed::new(), &|_, path| {
                (path == "range").then_some(Effect::Replaces)
            }),
            "  + data.cloud_image.base\n  ~ cloud_net.main\n      range: \"10.0.0.0/16\" -> \"10.1.0.0/16\" (replaces)\n      rule[0].port: 1 -> 2\n"
        );
        assert_eq!(
            Difference::between(new, old).summary(),
            "0 added, 1 changed, 1 removed"
        );
    }

    #[test]
    fn a_moved_resource_is_compared_with_what_it_was_and_so_is_what_refers_to_it() {
        let old = r#"{"resource": {"net": {"a": {"size": 1}}, "host": {"h": {"net": "${net.a.id}", "other": "${net.ab.id}"}}}}"#;
        let new = r#"{"resource": {"net": {"b": {"size": 2}}, "host": {"h": {"net": "${net.b.id}", "other": "${net.ab.id}"}}}}"#;
        let renamed = Renamed::from([("net.a".to_owned(), "net.b".to_owned())]);
        let difference = Difference::of(blocks_of(old, &renamed), blocks(new));
        assert_eq!(
            difference.text(&renamed, &|_, _| Some(Effect::InPlace)),
            "  ~ net.b (moved from net.a)\n      size: 1 -> 2 (in place)\n"
        );
    }

    #[test]
    fn files_that_are_not_json_are_compared_by_lines() {
        assert_eq!(
            Difference::between("*.tfvars\n", "*.tfvars\n*.tfstate\n")
                .text(&Renamed::new(), &|_, _| None),
            "  + *.tfstate\n"
        );
    }

    #[test]
    fn calls_of_modules_are_compared_one_by_one() {
        let old = r#"{"module": {"main": {"//": {"source": "a.rs:1"}, "source": "./modules/net", "range": "10.0.0.0/16"}}}"#;
        let new = r#"{"module": {"main": {"source": "./modules/net", "range": "10.1.0.0/16"}, "other": {"source": "./modules/net"}}}"#;
        assert_eq!(
            Difference::between(old, new).text(&Renamed::new(), &|_, _| None),
            "  + module.other\n  ~ module.main\n      range: \"10.0.0.0/16\" -> \"10.1.0.0/16\"\n"
        );
    }

    #[test]
    fn a_moved_source_line_is_no_difference() {
        let old = r#"{"resource": {"cloud_net": {"main": {"//": {"source": "a.rs:1"}}}}, "output": {"id": {"//": {"source": "a.rs:2"}}}}"#;
        let new = r#"{"resource": {"cloud_net": {"main": {"//": {"source": "a.rs:2"}}}}, "output": {"id": {"//": {"source": "a.rs:3"}}}}"#;
        assert!(Difference::between(old, new).is_empty());
    }
}
