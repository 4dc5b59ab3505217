//! From the actions of services to the tables of text that policies are checked against.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::identifier::value_identifier;
use crate::render::File;

/// What may be allowed or denied in one service.
#[derive(Debug, Clone, Default)]
pub struct ServiceActions {
    /// The actions by name.
    pub actions: BTreeMap<String, ActionFact>,
    /// The format of each type of resource, by the type's name.
    pub resources: BTreeMap<String, String>,
    /// The keys of conditions; a part that varies is written `${Name}` or `<name>`.
    pub conditions: Vec<String>,
}

/// One action.
#[derive(Debug, Clone, Default)]
pub struct ActionFact {
    /// How much the action may do, e.g. `Read`.
    pub access: String,
    /// The types of resources that it can be limited to.
    pub resources: Vec<String>,
}

/// Begins every format; only what follows is stored.
const ARN: &str = "arn:${Partition}:";

/// Generates `src/services.rs` and one file for each service.
///
/// `source` and `command` name the facts and the command in the header of each file.
pub fn generate_actions(
    services: &BTreeMap<String, ServiceActions>,
    source: &str,
    command: &str,
) -> Vec<File> {
    let header = format!("// Generated from {source}\n// by `{command}`. Do not edit.\n");
    let mut files = vec![index(services, &header)];
    files.extend(services.iter().map(|(name, service)| File {
        path: format!("src/services/{}.rs", module(name)),
        text: format!("{header}{}", table(name, service)),
    }));
    files
}

fn module(service: &str) -> String {
    service.replace('-', "_")
}

fn index(services: &BTreeMap<String, ServiceActions>, header: &str) -> File {
    let mut modules = String::new();
    let mut rows = String::new();
    for name in services.keys() {
        let identifier = value_identifier(name);
        let _ = writeln!(modules, "mod {identifier};");
        let _ = writeln!(rows, "    &{identifier}::SERVICE,");
    }
    File {
        path: "src/services.rs".to_owned(),
        text: format!(
            "{header}//! One module for each service.\n\nuse crate::table::Service;\n\n{modules}\n\
             /// All services, in the order of their names.\n\
             pub(crate) const SERVICES: &[&Service] = &[\n{rows}];\n"
        ),
    }
}

fn table(name: &str, service: &ServiceActions) -> String {
    let own = service.conditions.iter().filter(|key| !is_global(key));
    let (patterns, keys): (Vec<String>, Vec<String>) = own
        .map(|key| pattern(key))
        .partition(|key| key.contains('*'));
    let actions = service.actions.iter();
    let actions = sorted(actions.map(|(name, action)| action_row(name, action)));
    let resources = service.resources.iter();
    let resources = sorted(resources.map(|(name, format)| resource_row(name, format)));
    format!(
        "use crate::table::Service;\n\n\
         pub(crate) const SERVICE: Service = Service {{\n    name: {name:?},\n    actions: {},\n    \
         action_starts: \"{}\",\n    resources: {},\n    keys: {},\n    key_patterns: {},\n}};\n",
        rows(&actions),
        starts(&actions),
        rows(&resources),
        rows(&sorted(keys.into_iter())),
        rows(&sorted(patterns.into_iter())),
    )
}

/// Keys that hold in every service are listed once, by hand.
fn is_global(key: &str) -> bool {
    key.starts_with("aws:")
}

/// The key with `*` for each part that varies: `s3:ExistingObjectTag/<key>` is `s3:ExistingObjectTag/*`.
fn pattern(key: &str) -> String {
    let mut pattern = String::new();
    let mut rest = key;
    while let Some(start) = rest.find(['$', '<']) {
        pattern.push_str(&rest[..start]);
        pattern.push('*');
        rest = rest[start..]
            .split_once(['}', '>'])
            .map_or("", |(_, after)| after);
    }
    pattern + rest
}

fn action_row(name: &str, action: &ActionFact) -> String {
    // One word, so that a row can be cut at its spaces.
    let access = action.access.split(' ').next().unwrap_or_default();
    if action.resources.is_empty() {
        return format!("{name} {access}");
    }
    let resources: Vec<String> = action.resources.iter().map(|name| word(name)).collect();
    format!("{name} {access} {}", resources.join(","))
}

fn resource_row(name: &str, format: &str) -> String {
    let name = word(name);
    format!("{name} {}", format.strip_prefix(ARN).unwrap_or(format))
}

/// Some types of resources have names of many words; a row is cut at its spaces.
fn word(name: &str) -> String {
    name.replace(' ', "-")
}

/// In the order that the search in the tables relies on.
fn sorted(rows: impl Iterator<Item = String>) -> Vec<String> {
    let mut rows: Vec<String> = rows.collect();
    rows.sort();
    rows
}

/// A text with one line for each row.
fn rows(rows: &[String]) -> String {
    if rows.is_empty() {
        return "\"\"".to_owned();
    }
    format!("\"\\\n{}\n\"", rows.join("\n"))
}

/// Where each row begins, as five letters: `a` is 0, `p` is 15.
fn starts(rows: &[String]) -> String {
    let mut starts = String::new();
    let mut start = 0_usize;
    for row in rows {
        for digit in (0..5).rev() {
            let value = start >> (4 * digit) & 15;
            starts.push(char::from(b"abcdefghijklmnop"[value]));
        }
        start += row.len() + 1;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::{ActionFact, ServiceActions, generate_actions};
    use expect_test::expect;
    use std::collections::BTreeMap;

    #[test]
    fn a_service_becomes_one_text_for_each_kind_of_row() {
        let action = |access: &str, resources: &[&str]| ActionFact {
            access: access.to_owned(),
            resources: resources.iter().map(|&name| name.to_owned()).collect(),
        };
        let service = ServiceActions {
            actions: BTreeMap::from([
                (
                    "Keep".to_owned(),
                    action("Permissions management", &["big box", "lid"]),
                ),
                ("Look".to_owned(), action("List", &[])),
            ]),
            resources: BTreeMap::from([(
                "big box".to_owned(),
                "arn:${Partition}:attic:::${Box}".to_owned(),
            )]),
            conditions: ["aws:TagKeys", "attic:Tag/<key>", "attic:Size"]
                .map(str::to_owned)
                .to_vec(),
        };
        let services = BTreeMap::from([("my-attic".to_owned(), service)]);
        let files = generate_actions(&services, "facts", "the command");
        expect![[r#"
            // Generated from facts
            // by `the command`. Do not edit.
            use crate::table::Service;

            pub(crate) const SERVICE: Service = Service {
                name: "my-attic",
                actions: "\
            Keep Permissions big-box,lid
            Look List
            ",
                action_starts: "aaaaaaaabn",
                resources: "\
            big-box attic:::${Box}
            ",
                keys: "\
            attic:Size
            ",
                key_patterns: "\
            attic:Tag/*
            ",
            };
        "#]]
        .assert_eq(&files[1].text);
        assert_eq!(files[1].path, "src/services/my_attic.rs");
        assert!(files[0].text.contains("mod my_attic;\n"));
    }
}
