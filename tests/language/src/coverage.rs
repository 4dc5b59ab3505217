//! What the examples cover of the language. Nothing here is claimed: it is looked up in what they emit.

use serde_json::Value;

use crate::language::{ELEMENTS, Element};
use crate::{FEATURES, Feature};

/// An element of the language, and what covers it.
#[derive(Debug, Clone)]
pub struct Covered {
    /// As Terraform calls it.
    pub name: &'static str,
    /// How it is said in Rust.
    pub rust: &'static str,
    /// Since which Terraform and OpenTofu.
    pub since: (&'static str, &'static str),
    /// The features whose source says it in Rust, and whose files then hold it.
    pub features: Vec<&'static str>,
    /// One of these is read by real Terraform.
    pub is_validated: bool,
    /// Why nothing covers it.
    pub absent: &'static str,
}

/// Looks for every element in what the examples emit.
pub fn coverage() -> Vec<Covered> {
    let examples: Vec<Example> = FEATURES.iter().map(Example::of).collect();
    ELEMENTS
        .iter()
        .map(|element| of_element(element, &examples))
        .collect()
}

/// A feature, with what it says in Rust and emits.
struct Example {
    feature: &'static Feature,
    rust: String,
    files: Vec<(String, Value)>,
}

impl Example {
    fn of(feature: &'static Feature) -> Self {
        let mut files = feature.emitted();
        // What is no JSON is no part of the root module: the files of a module that is called, and what helps with secrets.
        files.retain(|file| file.path.ends_with(".json"));
        let files = files.into_iter().map(|file| {
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
}

fn of_element(element: &Element, examples: &[Example]) -> Covered {
    let covering = examples.iter().filter(|example| example.covers(element));
    let features: Vec<&Feature> = covering.map(|example| example.feature).collect();
    Covered {
        name: element.name,
        rust: element.rust,
        since: element.since,
        is_validated: features.iter().any(|feature| feature.proof.is_validated()),
        features: features.iter().map(|feature| feature.name).collect(),
        absent: element.absent,
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
