//! What the rule of names does not give: tokens, and fields that Pulumi calls or holds otherwise.

use std::collections::HashMap;

/// A file of a program, which Pulumi wants as such and Terraform as a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asset {
    File,
    Archive,
}

/// The facts of one type. Paths are those of the bridge: `rule.$.action`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub(crate) module: &'static str,
    pub(crate) name: &'static str,
    pub(crate) flattened: Vec<&'static str>,
    pub(crate) not_flattened: Vec<&'static str>,
    pub(crate) names: HashMap<&'static str, &'static str>,
    pub(crate) missing: Vec<&'static str>,
    pub(crate) primitives: HashMap<&'static str, &'static str>,
    pub(crate) assets: HashMap<&'static str, Asset>,
    pub(crate) secrets: Vec<&'static str>,
    pub(crate) schema_version: u64,
    /// The block `timeouts` is a property like others.
    pub(crate) has_timeouts: bool,
    /// How an id for an import is made of attributes.
    pub(crate) import_id: Option<&'static str>,
}

/// The facts of all types by name.
pub(crate) type Table = HashMap<&'static str, Facts>;

/// Reads a table.
pub(crate) fn read(text: &'static str) -> Table {
    let mut table = Table::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(fact) = line.strip_prefix(' ') {
            if let Some(facts) = current.and_then(|name| table.get_mut(name)) {
                facts.add(fact);
            }
        } else {
            let mut words = line.split(' ');
            let name = words.next().unwrap_or_default();
            current = Some(name);
            let facts = Facts {
                module: words.next().unwrap_or_default(),
                name: words.next().unwrap_or_default(),
                ..Facts::default()
            };
            table.insert(name, facts);
        }
    }
    table
}

/// Changes a table to that of another version, whose own table says what differs.
pub(crate) fn change(table: &mut Table, text: &'static str) {
    let gone = text.lines().filter_map(|line| line.strip_prefix("gone "));
    gone.for_each(|name| {
        table.remove(name);
    });
    for (name, newer) in read(text) {
        if let Some(facts) = table.get_mut(name) {
            *facts = Facts {
                module: newer.module,
                name: newer.name,
                flattened: newer.flattened,
                not_flattened: newer.not_flattened,
                names: newer.names,
                missing: newer.missing,
                ..std::mem::take(facts)
            };
        }
    }
}

impl Facts {
    fn add(&mut self, fact: &'static str) {
        let (word, rest) = fact.split_once(' ').unwrap_or((fact, ""));
        let (path, value) = rest.split_once(' ').unwrap_or((rest, ""));
        match word {
            "one" => self.flattened.push(path),
            "many" => self.not_flattened.push(path),
            "none" => self.missing.push(path),
            "secret" => self.secrets.push(path),
            "timeouts" => self.has_timeouts = true,
            "id" => self.import_id = Some(rest),
            "schema" => self.schema_version = path.parse().unwrap_or_default(),
            "name" => {
                self.names.insert(path, value);
            }
            "type" => {
                self.primitives.insert(path, value);
            }
            "asset" => {
                self.assets.insert(path, Asset::File);
            }
            "archive" => {
                self.assets.insert(path, Asset::Archive);
            }
            _ => {}
        }
    }
}
