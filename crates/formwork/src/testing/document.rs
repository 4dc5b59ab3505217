//! Emitted JSON: partial comparison with the mismatch shown in its place, and snapshots.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// Emitted JSON with a label for messages.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    label: String,
    value: Value,
}

impl fmt::Display for Document {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:#}", self.value)
    }
}

impl Document {
    pub(super) fn new(label: String, value: Value) -> Self {
        Self { label, value }
    }

    /// The JSON itself.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Fails unless the document contains `expected`: objects may hold more members than expected, everything else is
    /// equal, and an expected `null` stands for absence.
    ///
    /// # Panics
    /// With the document, in which the mismatches are marked.
    #[track_caller]
    pub fn assert_contains(&self, expected: Value) {
        let mut mismatches = Vec::new();
        compare(&self.value, &expected, &mut Vec::new(), &mut mismatches);
        if !mismatches.is_empty() {
            let mut shown = String::new();
            render(&self.value, &mut Vec::new(), &mismatches, "", &mut shown);
            panic!("{} does not contain what is expected:\n{shown}", self.label);
        }
    }

    /// Fails unless the file at `path` holds exactly this document. With `UPDATE_SNAPSHOTS=1` in the environment the file
    /// is written instead; relative paths begin at the package that is tested.
    ///
    /// # Panics
    /// With the first line that differs.
    #[track_caller]
    pub fn assert_snapshot(&self, path: impl AsRef<Path>) {
        let path = path.as_ref();
        let actual = format!("{self}\n");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)
                    .unwrap_or_else(|error| panic!("cannot create {}: {error}", folder.display()));
            }
            fs::write(path, actual)
                .unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
            return;
        }
        let expected = fs::read_to_string(path).unwrap_or_else(|error| {
            panic!("cannot read the snapshot {}: {error}\nrun the test with UPDATE_SNAPSHOTS=1 to write it", path.display())
        });
        if let Some((number, (was, is))) = first_difference(&expected, &actual) {
            panic!(
                "{} differs from {} in line {number}:\n  - {was}\n  + {is}\nrun the test with UPDATE_SNAPSHOTS=1 to accept it",
                self.label,
                path.display()
            );
        }
    }
}

fn first_difference<'text>(
    expected: &'text str,
    actual: &'text str,
) -> Option<(usize, (&'text str, &'text str))> {
    let (mut was, mut is) = (expected.lines(), actual.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (was.next(), is.next()) {
            (None, None) => return None,
            (was, is) if was == is => {}
            (was, is) => return Some((number, (was.unwrap_or("(end)"), is.unwrap_or("(end)")))),
        }
    }
}

/// A step into a document.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Member(String),
    Element(usize),
}

/// A place where the document is not as expected.
struct Mismatch {
    path: Vec<Step>,
    expected: Value,
}

fn compare(actual: &Value, expected: &Value, path: &mut Vec<Step>, mismatches: &mut Vec<Mismatch>) {
    let mut inner = |step: Step, actual: &Value, expected: &Value| {
        path.push(step);
        compare(actual, expected, path, mismatches);
        path.pop();
    };
    match (actual, expected) {
        (Value::Object(actual), Value::Object(expected)) => {
            for (name, expected) in expected {
                inner(
                    Step::Member(name.clone()),
                    actual.get(name).unwrap_or(&Value::Null),
                    expected,
                );
            }
        }
        (Value::Array(actual), Value::Array(expected)) if actual.len() == expected.len() => {
            for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
                inner(Step::Element(index), actual, expected);
            }
        }
        _ if actual == expected => {}
        _ => mismatches.push(Mismatch {
            path: path.clone(),
            expected: expected.clone(),
        }),
    }
}

/// Prints the document; after each value that is not as expected stands what is.
fn render(
    value: &Value,
    path: &mut Vec<Step>,
    mismatches: &[Mismatch],
    indent: &str,
    text: &mut String,
) {
    let here = mismatches.iter().find(|mismatch| mismatch.path == *path);
    let deeper = format!("{indent}  ");
    match value {
        Value::Object(members) if here.is_none() => {
            text.push_str("{\n");
            for (name, member) in members {
                text.push_str(&format!("{deeper}\"{name}\": "));
                path.push(Step::Member(name.clone()));
                render(member, path, mismatches, &deeper, text);
                path.pop();
            }
            for (name, expected) in absent(members, path, mismatches) {
                text.push_str(&format!(
                    "{deeper}\"{name}\":  <-- absent, expected {expected}\n"
                ));
            }
            text.push_str(&format!("{indent}}}\n"));
        }
        Value::Array(elements) if here.is_none() => {
            text.push_str("[\n");
            for (index, element) in elements.iter().enumerate() {
                text.push_str(&deeper);
                path.push(Step::Element(index));
                render(element, path, mismatches, &deeper, text);
                path.pop();
            }
            text.push_str(&format!("{indent}]\n"));
        }
        value => {
            text.push_str(&value.to_string());
            if let Some(mismatch) = here {
                text.push_str(&format!("  <-- expected {}", mismatch.expected));
            }
            text.push('\n');
        }
    }
}

/// The members that are expected below `path` and that the object does not have.
fn absent<'mismatches>(
    members: &serde_json::Map<String, Value>,
    path: &[Step],
    mismatches: &'mismatches [Mismatch],
) -> Vec<(&'mismatches str, &'mismatches Value)> {
    mismatches
        .iter()
        .filter_map(|mismatch| match mismatch.path.split_last() {
            Some((Step::Member(name), parent)) if parent == path && !members.contains_key(name) => {
                Some((name.as_str(), &mismatch.expected))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;

    use serde_json::json;

    use super::*;

    fn document() -> Document {
        Document::new(
            "cloud_net.main (a.rs:1)".to_owned(),
            json!({ "range": "10.0.0.0/16", "rule": [{ "port": 1, "open": true }] }),
        )
    }

    fn message(check: impl FnOnce() + std::panic::UnwindSafe) -> String {
        let panic = catch_unwind(check).expect_err("the check fails");
        panic
            .downcast_ref::<String>()
            .cloned()
            .expect("it fails with a text")
    }

    #[test]
    fn a_document_contains_its_parts() {
        document().assert_contains(json!({ "rule": [{ "port": 1 }], "tags": null }));
    }

    #[test]
    fn a_mismatch_is_shown_inside_the_document() {
        let text =
            message(|| document().assert_contains(json!({ "rule": [{ "port": 2, "name": "x" }] })));
        let expected = "cloud_net.main (a.rs:1) does not contain what is expected:\n{\n  \"range\": \"10.0.0.0/16\"\n  \"rule\": [\n    {\n      \
            \"open\": true\n      \"port\": 1  <-- expected 2\n      \"name\":  <-- absent, expected \"x\"\n    }\n  ]\n}\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_list_of_another_length_is_a_mismatch_as_a_whole() {
        let text = message(|| document().assert_contains(json!({ "rule": [] })));
        assert!(
            text.contains(r#""rule": [{"open":true,"port":1}]  <-- expected []"#),
            "{text}"
        );
    }

    #[test]
    fn a_missing_snapshot_says_how_to_write_it() {
        let text = message(|| document().assert_snapshot("no/such/file.json"));
        assert!(text.contains("UPDATE_SNAPSHOTS=1"), "{text}");
    }
}
