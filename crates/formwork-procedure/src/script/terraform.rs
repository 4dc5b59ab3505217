//! A Terraform that is only played.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use formwork_model::procedure::Command;
use serde_json::{Value, json};

use super::answer::Printed;
use crate::ready::terraform::Class;

/// A stack for which Terraform is only played: which resources there are, and what is due.
#[derive(Debug)]
pub(super) struct Stack {
    folder: PathBuf,
    resources: BTreeSet<String>,
    due: Changes,
    /// Counts the changes of the state; 0 while there is none.
    serial: u64,
    /// Saved plans by the names of their files, with the serial that each was made for.
    plans: BTreeMap<String, (u64, Changes)>,
}

type Changes = Vec<(String, Class)>;

impl Stack {
    /// What is not made by a change is there already.
    pub(super) fn new(folder: PathBuf, due: Changes) -> Self {
        let is_there =
            |(_, class): &&(String, Class)| !matches!(class, Class::Create | Class::Read);
        let resources: BTreeSet<String> = due
            .iter()
            .filter(is_there)
            .map(|(address, _)| address.clone())
            .collect();
        Self {
            folder,
            serial: u64::from(!resources.is_empty()),
            resources,
            due,
            plans: BTreeMap::new(),
        }
    }

    /// What Terraform answers, and the file that it writes; none where the command is none that is played.
    pub(super) fn answer(&mut self, command: &Command) -> Option<(Printed, Option<Vec<u8>>)> {
        let program = command.program.rsplit('/').next();
        if command.folder.as_ref() != Some(&self.folder)
            || !matches!(program, Some("terraform" | "tofu"))
        {
            return None;
        }
        let arguments: Vec<&str> = command.arguments.iter().map(String::as_str).collect();
        let (code, printed) = match arguments.as_slice() {
            ["init", ..] => (0, String::new()),
            ["validate", ..] => (0, json!({ "valid": true, "diagnostics": [] }).to_string()),
            ["plan", options @ ..] => return Some(self.plan(options)),
            ["show", "-json", file] => (0, self.show(file)?.to_string()),
            ["show", "-json"] => (0, self.values().to_string()),
            ["show", "-no-color", file] => (0, self.text(file)?),
            ["state", "pull"] => (0, self.state()),
            ["apply", .., file] => self.apply(file)?,
            ["version", ..] => (0, "Terraform, played\n".to_owned()),
            _ => return None,
        };
        Some((ended(code, printed), None))
    }

    fn plan(&mut self, options: &[&str]) -> (Printed, Option<Vec<u8>>) {
        let changes = if options.contains(&"-destroy") {
            let all = self.resources.iter();
            all.map(|address| (address.clone(), Class::Destroy))
                .collect()
        } else {
            self.due.clone()
        };
        let has_changes = options.contains(&"-detailed-exitcode") && !changes.is_empty();
        let saved = options
            .iter()
            .find_map(|option| option.strip_prefix("-out="));
        let content = saved.map(|name| {
            let content = format!("{}: {changes:?}", self.serial);
            self.plans.insert(name.to_owned(), (self.serial, changes));
            content.into_bytes()
        });
        (
            ended(if has_changes { 2 } else { 0 }, String::new()),
            content,
        )
    }

    fn show(&self, file: &str) -> Option<Value> {
        let (_, changes) = self.plans.get(file)?;
        let is_changed = |address: &&String| changes.iter().all(|(other, _)| other != *address);
        let unchanged = self.resources.iter().filter(is_changed);
        let unchanged = unchanged.map(|address| planned(address, &["no-op"]));
        let changed = changes
            .iter()
            .map(|(address, class)| planned(address, actions(*class)));
        let all: Vec<Value> = changed.chain(unchanged).collect();
        Some(json!({ "format_version": "1.2", "resource_changes": all }))
    }

    fn text(&self, file: &str) -> Option<String> {
        let (_, changes) = self.plans.get(file)?;
        let lines = changes
            .iter()
            .map(|(address, class)| format!("{} {address}\n", class.name()));
        Some(lines.collect())
    }

    fn values(&self) -> Value {
        let resources = self
            .resources
            .iter()
            .map(|address| json!({ "address": address, "values": {}, "sensitive_values": {} }));
        let resources: Vec<Value> = resources.collect();
        json!({ "values": { "root_module": { "resources": resources } } })
    }

    fn state(&self) -> String {
        if self.serial == 0 {
            return String::new();
        }
        let resources = self.resources.iter().map(|address| {
            let (type_name, name) = parts(address);
            json!({ "mode": "managed", "type": type_name, "name": name })
        });
        let resources: Vec<Value> = resources.collect();
        let state = json!({ "serial": self.serial, "lineage": "played", "resources": resources });
        state.to_string()
    }

    fn apply(&mut self, file: &str) -> Option<(i32, String)> {
        let (serial, changes) = self.plans.get(file)?.clone();
        if serial != self.serial {
            let stale = json!({ "severity": "error", "summary": "Saved plan is stale" });
            return Some((1, json!({ "diagnostic": stale }).to_string()));
        }
        self.serial += 1;
        for (address, class) in changes {
            self.due.retain(|(other, _)| *other != address);
            match class {
                Class::Create => self.resources.insert(address),
                Class::Destroy | Class::Forget => self.resources.remove(&address),
                Class::Update | Class::Replace | Class::Read => true,
            };
        }
        Some((0, json!({ "@message": "Apply complete!" }).to_string()))
    }
}

fn ended(code: i32, printed: String) -> Printed {
    Printed {
        code,
        printed: printed.into_bytes(),
    }
}

fn planned(address: &str, actions: &[&str]) -> Value {
    let (type_name, name) = parts(address);
    let mode = if address.starts_with("data.") || address.contains(".data.") {
        "data"
    } else {
        "managed"
    };
    json!({
        "address": address, "mode": mode, "type": type_name, "name": name, "change": { "actions": actions }
    })
}

fn actions(class: Class) -> &'static [&'static str] {
    match class {
        Class::Create => &["create"],
        Class::Update => &["update"],
        Class::Replace => &["delete", "create"],
        Class::Destroy => &["delete"],
        Class::Forget => &["forget"],
        Class::Read => &["read"],
    }
}

/// The type and name at the end of an address. Keys in brackets, which may hold anything, are no part of them.
fn parts(address: &str) -> (String, String) {
    let mut depth = 0;
    let mut plain = String::new();
    for sign in address.chars() {
        match sign {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth == 0 => plain.push(sign),
            _ => {}
        }
    }
    let mut parts = plain.rsplit('.').map(str::to_owned);
    let name = parts.next().unwrap_or_default();
    (parts.next().unwrap_or_default(), name)
}
