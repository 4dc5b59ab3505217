//! What stacks still use of each other according to the files of the last synthesis.
//!
//! Stacks are applied one after the other, the one that tells before the ones that read. If a program drops a thing together with all that uses it, the
//! thing would be destroyed while what uses it is still there: the cloud refuses, and half of the change is done. So this takes two steps.

use std::collections::{BTreeMap, BTreeSet};

use formwork_model::{Diagnostic, Severity};
use formwork_procedure::ready::terraform::{Source, Sources};
use serde_json::Value;

use crate::output::{Folder, Output};

/// What stands before the name of a stack wherever its outputs are read.
const READING: &str = "data.terraform_remote_state.";

/// Refuses to write `files` and to remove `stale` ones where that drops what another stack still uses.
pub(crate) fn check(
    folder: &Folder,
    files: &[Output<'_>],
    stale: &[String],
) -> Result<(), Box<Diagnostic>> {
    let made: BTreeMap<&str, &Output<'_>> = files
        .iter()
        .map(|file| (file.path.as_str(), file))
        .collect();
    let synthesis = Synthesis {
        folder,
        made,
        stale: stale.iter().map(String::as_str).collect(),
    };
    for (path, text) in folder.root_modules() {
        if !text.contains(READING) {
            continue;
        }
        for reading in readings(&path, &text) {
            synthesis.judge(&path, &text, &reading)?;
        }
    }
    Ok(())
}

/// What is about to happen to the files.
struct Synthesis<'run> {
    folder: &'run Folder,
    made: BTreeMap<&'run str, &'run Output<'run>>,
    stale: BTreeSet<&'run str>,
}

/// An output that a root module reads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Reading {
    /// The file of the stack that tells it.
    file: String,
    /// That stack's name.
    stack: String,
    /// The output's name.
    output: String,
}

impl Synthesis<'_> {
    /// Judges what a root module read when it was last synthesized.
    fn judge(&self, path: &str, text: &str, reading: &Reading) -> Result<(), Box<Diagnostic>> {
        let is_touched =
            self.made.contains_key(&*reading.file) || self.stale.contains(&*reading.file);
        let before = self.folder.read(&reading.file).unwrap_or_default();
        let before: Value = serde_json::from_str(&before).unwrap_or_default();
        if !is_touched || before["output"][&reading.output].is_null() {
            return Ok(());
        }
        let now = self.made.get(&*reading.file).map(|file| file.text());
        let now: Value = now
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let is_left_behind = !self.made.contains_key(path) && !self.stale.contains(path);
        if is_left_behind && now["output"][&reading.output].is_null() {
            return Err(left_behind(path, text, reading));
        }
        match told(&before, &reading.output) {
            Some(address)
                if at(&now, &address).is_none()
                    && !self.is_replaced((path, text), reading, &address, &now) =>
            {
                Err(dropped(path, text, reading, &address, &before))
            }
            _ => Ok(()),
        }
    }

    /// Whether the root module at a path, whose last text is given, reads another thing of the same type there from now on, as after a rename.
    fn is_replaced(
        &self,
        (path, text): (&str, &str),
        reading: &Reading,
        address: &str,
        now: &Value,
    ) -> bool {
        let Some(module) = self.made.get(path) else {
            return false;
        };
        let type_of = |address: &str| address.rsplit_once('.').map(|(kind, _)| kind.to_owned());
        let before = readings(path, text);
        let after = readings(path, &module.text());
        let mut new = after.difference(&before);
        new.any(|other| {
            let told = told(now, &other.output).filter(|_| other.file == reading.file);
            told.is_some_and(|other| type_of(&other) == type_of(address))
        })
    }
}

/// The outputs of other stacks of its environment that a root module reads.
fn readings(path: &str, text: &str) -> BTreeSet<Reading> {
    let environment = path.split('/').next().unwrap_or_default();
    let found = text.split(READING).skip(1);
    let reading = |rest: &str| {
        let (stack, rest) = rest.split_once(".outputs.")?;
        let is_of_name =
            |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
        let output: String = rest
            .chars()
            .take_while(|character| is_of_name(*character))
            .collect();
        stack.chars().all(is_of_name).then(|| Reading {
            file: format!("{environment}/{stack}/main.tf.json"),
            stack: stack.to_owned(),
            output,
        })
    };
    found.filter_map(reading).collect()
}

/// The address of the thing that an output tells an attribute of: `aws_vpc.main` of `${aws_vpc.main.id}`.
fn told(document: &Value, output: &str) -> Option<String> {
    let value = document["output"][output]["value"].as_str()?;
    let value = value.strip_prefix("${")?.strip_suffix('}')?;
    let parts: Vec<&str> = value.split(['.', '[']).collect();
    let length = if parts[0] == "data" { 3 } else { 2 };
    let is_thing = at(document, &parts.get(..length)?.join(".")).is_some();
    is_thing.then(|| parts[..length].join("."))
}

/// The block with an address.
fn at<'document>(document: &'document Value, address: &str) -> Option<&'document Value> {
    let parts: Vec<&str> = address.split('.').collect();
    match parts.as_slice() {
        ["data", kind, name] => document["data"][kind].get(name),
        [kind, name] => document["resource"][kind].get(name),
        _ => None,
    }
}

/// What read an output in the text of the last synthesis.
fn reader(text: &str, reading: &Reading) -> Option<Source> {
    let wanted = format!("{READING}{}.outputs.{}", reading.stack, reading.output);
    let line = text.lines().position(|line| line.contains(&wanted))?;
    Sources::read(text).at_line(line + 1)
}

fn used_by(path: &str, text: &str, reading: &Reading) -> String {
    let stack = stack_of(path);
    let output = &reading.output;
    match reader(text, reading) {
        Some(Source {
            place,
            block,
            argument,
        }) => {
            let argument = argument.unwrap_or_default();
            format!(
                "argument `{argument}` of {block} in stack `{stack}` ({place}) read its output `{output}` in the last synthesis"
            )
        }
        None => format!("the stack `{stack}` read its output `{output}` in the last synthesis"),
    }
}

fn stack_of(path: &str) -> &str {
    path.split('/').nth(1).unwrap_or_default()
}

fn environment_of(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

fn dropped(
    path: &str,
    text: &str,
    reading: &Reading,
    address: &str,
    before: &Value,
) -> Box<Diagnostic> {
    let source = at(before, address).and_then(|block| block["//"]["source"].as_str());
    let declared = source.map_or_else(String::new, |place| {
        format!(", which was declared at {place},")
    });
    let (user, stack) = (stack_of(path), &reading.stack);
    refused(
        format!(
            "{address}{declared} would vanish from stack `{stack}` in {}, and stack `{user}` still uses it",
            environment_of(path)
        ),
        format!(
            "{}; `{stack}` is applied before `{user}`, so that it would be destroyed while it is in use",
            used_by(path, text, reading)
        ),
        format!(
            "first declare it again, and synthesize and apply `{user}` without it; then remove it"
        ),
    )
}

fn left_behind(path: &str, text: &str, reading: &Reading) -> Box<Diagnostic> {
    let (user, stack) = (stack_of(path), &reading.stack);
    refused(
        format!(
            "the output `{}` of stack `{stack}` would vanish in {}, and the root module of `{user}` still reads it",
            reading.output,
            environment_of(path)
        ),
        used_by(path, text, reading),
        format!("synthesize `{user}` too: add `--stack {user}`, or leave out --stack"),
    )
}

fn refused(summary: String, detail: String, help: String) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0911",
        severity: Severity::Error,
        summary,
        detail: format!("{detail}; nothing was written"),
        place: None,
        help,
    })
}
