//! What the examples cover of the language. Nothing here is claimed: it is looked up in what they emit.

use serde_json::Value;

use crate::language::{ELEMENTS, Element};
use crate::{FEATURES, Feature};

/// An element of the language, or a function, and what covers it.
#[derive(Debug, Clone)]
pub struct Covered {
    /// As Terraform calls it.
    pub name: String,
    /// How it is said in Rust.
    pub rust: String,
    /// Since which Terraform and OpenTofu.
    pub since: (String, String),
    /// The features whose source says it in Rust, and whose files then hold it.
    pub features: Vec<&'static str>,
    /// One of these is read by real Terraform.
    pub is_validated: bool,
    /// Why nothing covers it.
    pub absent: String,
}

/// A function of Terraform: its name, its Rust path, and since when which tool has it.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// As Terraform writes it.
    pub name: &'static str,
    /// Since which Terraform and OpenTofu.
    pub since: (&'static str, &'static str),
}

/// All that is covered or not.
#[derive(Debug)]
pub struct Coverage {
    /// Blocks and arguments.
    pub elements: Vec<Covered>,
    /// Functions.
    pub functions: Vec<Covered>,
}

/// Looks for every element, and for `functions`, in what the examples emit.
pub fn coverage(functions: &[Function]) -> Coverage {
    let examples: Vec<Example> = FEATURES.iter().map(Example::of).collect();
    Coverage {
        elements: ELEMENTS
            .iter()
            .map(|element| of_element(element, &examples))
            .collect(),
        functions: functions
            .iter()
            .map(|function| of_function(function, &examples))
            .collect(),
    }
}

/// A feature, with what it says in Rust and emits.
struct Example {
    feature: &'static Feature,
    rust: String,
    files: Vec<(String, Value)>,
}

impl Example {
    fn of(feature: &'static Feature) -> Self {
        let emitted = feature.emitted().into_iter();
        // The others are for people: a template of secrets, and what Git ignores.
        let documents = emitted.filter(|file| file.path.ends_with(".json"));
        let files = documents.map(|file| {
            let document = serde_json::from_str(&file.text).expect("what is emitted is JSON");
            (file.path, document)
        });
        Self {
            feature,
            rust: feature.rust().split_whitespace().collect(),
            files: files.collect(),
        }
    }

    /// Whether it says so in Rust, however that is broken into lines, and emits it.
    fn covers(&self, element: &Element) -> bool {
        let rust: String = element.rust.split_whitespace().collect();
        !rust.is_empty() && self.rust.contains(&rust) && self.emits(element.path)
    }

    /// `terraform.tfvars.json` is a file, `*.tftest.json#run` a path in files of that name; all else is a path in the root module.
    fn emits(&self, path: &str) -> bool {
        let mut files = self.files.iter();
        match path.split_once('#') {
            Some((file, path)) => {
                let ending = file.trim_start_matches('*');
                let path: Vec<&str> = path.split('.').collect();
                files.any(|(name, document)| name.ends_with(ending) && holds(document, &path))
            }
            None if path.ends_with(".json") => files.any(|(name, _)| name == path),
            None => {
                let path: Vec<&str> = path.split('.').collect();
                files.any(|(name, document)| name == "main.tf.json" && holds(document, &path))
            }
        }
    }

    /// Whether an expression in it calls a function.
    fn calls(&self, function: &str) -> bool {
        let mut is_called = false;
        for (_, document) in &self.files {
            each_text(document, &mut |text| {
                is_called |= holds_call(text, function)
            });
        }
        is_called
    }
}

fn of_element(element: &Element, examples: &[Example]) -> Covered {
    let covering = examples.iter().filter(|example| example.covers(element));
    let (terraform, opentofu) = element.since;
    covered(
        element.name,
        element.rust,
        (terraform, opentofu),
        element.absent,
        covering,
    )
}

fn of_function(function: &Function, examples: &[Example]) -> Covered {
    let covering = examples
        .iter()
        .filter(|example| example.calls(function.name));
    covered(
        function.name,
        function.name,
        function.since,
        "no example calls it",
        covering,
    )
}

fn covered<'example>(
    name: &str,
    rust: &str,
    since: (&str, &str),
    absent: &str,
    examples: impl Iterator<Item = &'example Example>,
) -> Covered {
    let features: Vec<&Feature> = examples.map(|example| example.feature).collect();
    Covered {
        name: name.to_owned(),
        rust: rust.to_owned(),
        since: (since.0.to_owned(), since.1.to_owned()),
        is_validated: features.iter().any(|feature| feature.proof.is_validated()),
        features: features.iter().map(|feature| feature.name).collect(),
        absent: absent.to_owned(),
    }
}

/// Whether there is something at a path.
fn holds(value: &Value, path: &[&str]) -> bool {
    match (value, path) {
        (_, []) => true,
        (Value::Array(items), path) => items.iter().any(|item| holds(item, path)),
        (Value::Object(members), ["*", rest @ ..]) => {
            members.values().any(|member| holds(member, rest))
        }
        (Value::Object(members), [name, rest @ ..]) => {
            members.get(*name).is_some_and(|member| holds(member, rest))
        }
        _ => false,
    }
}

fn each_text(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, visit)),
        Value::Object(members) => members.values().for_each(|item| each_text(item, visit)),
        _ => {}
    }
}

/// Whether `${..}` of a text calls a function; a longer name that ends alike is another one.
fn holds_call(text: &str, function: &str) -> bool {
    let call = format!("{function}(");
    let starts = text.match_indices(&call).map(|(at, _)| &text[..at]);
    let ends_name = |before: &str| {
        !before.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_' || last == ':')
    };
    text.contains("${") && starts.into_iter().any(ends_name)
}
