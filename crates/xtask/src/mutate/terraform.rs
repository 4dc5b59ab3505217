//! What `terraform validate` says about resources, each in a file of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A root module in which Terraform is initialized.
pub(crate) struct Module {
    folder: PathBuf,
}

/// An error that Terraform reported.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) summary: String,
    pub(crate) detail: String,
    /// The line that it is about.
    pub(crate) snippet: String,
}

/// The errors of each case; a case that is absent was accepted.
pub(crate) type Verdicts = BTreeMap<String, Vec<Problem>>;

/// Resources that are judged together: the name of each and its file's text.
pub(crate) type Cases = BTreeMap<String, String>;

const CONFIG: &str = "main.tf.json";

impl Module {
    /// Initializes Terraform with a provider.
    pub(crate) fn new(folder: &Path, source: &str, version: &str) -> Result<Self, String> {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let name = source.rsplit('/').next().unwrap_or(source);
        let required = json!({ "terraform": { "required_providers": {
            name: { "source": source, "version": version },
        } } });
        let module = Self {
            folder: folder.to_owned(),
        };
        module.remove_cases()?;
        module.write(CONFIG, &required.to_string())?;
        let output = module.run(&["init", "-no-color", "-input=false"])?;
        if output.status.success() {
            return Ok(module);
        }
        Err(format!(
            "terraform init failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ))
    }

    /// Judges until nothing more is refused, because the errors of one resource may hide those of another.
    pub(crate) fn settled(&self, cases: &Cases) -> Result<Verdicts, String> {
        let mut verdicts = Verdicts::new();
        loop {
            let left: Cases = cases
                .iter()
                .filter(|(name, _)| !verdicts.contains_key(*name))
                .map(|(name, text)| (name.clone(), text.clone()))
                .collect();
            let found = self.validate(&left)?;
            eprintln!(
                "terraform validate: {} of {} refused",
                found.len(),
                left.len()
            );
            if found.is_empty() {
                return Ok(verdicts);
            }
            verdicts.extend(found);
        }
    }

    /// Judges all cases at once.
    pub(crate) fn validate(&self, cases: &Cases) -> Result<Verdicts, String> {
        self.remove_cases()?;
        for (name, text) in cases {
            self.write(&format!("{name}.tf.json"), text)?;
        }
        let output = self.run(&["validate", "-json"])?;
        let answer: Value = serde_json::from_slice(&output.stdout).map_err(|error| {
            let stderr = String::from_utf8_lossy(&output.stderr);
            format!("terraform validate: {error}\n{stderr}")
        })?;
        verdicts(&answer, cases)
    }

    fn remove_cases(&self) -> Result<(), String> {
        for entry in fs::read_dir(&self.folder).map_err(|error| error.to_string())? {
            let entry = entry.map_err(|error| error.to_string())?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(".tf.json") && name != CONFIG {
                fs::remove_file(entry.path()).map_err(|error| error.to_string())?;
            }
        }
        Ok(())
    }

    fn write(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, String> {
        Command::new("terraform")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CHECKPOINT_DISABLE", "1")
            .env("TF_IN_AUTOMATION", "1")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .output()
            .map_err(|error| format!("terraform: {error}"))
    }
}

/// Gives each error to the case whose file it names. One that names none would make every verdict doubtful.
fn verdicts(answer: &Value, cases: &Cases) -> Result<Verdicts, String> {
    let names: BTreeSet<&str> = cases.keys().map(String::as_str).collect();
    let mut verdicts = Verdicts::new();
    let diagnostics = answer["diagnostics"].as_array().into_iter().flatten();
    for diagnostic in diagnostics.filter(|diagnostic| diagnostic["severity"] == "error") {
        let case = case(diagnostic).filter(|case| names.contains(case));
        let Some(case) = case else {
            return Err(format!(
                "terraform reports what no case explains: {diagnostic}"
            ));
        };
        verdicts
            .entry(case.to_owned())
            .or_default()
            .push(problem(diagnostic));
    }
    Ok(verdicts)
}

fn case(diagnostic: &Value) -> Option<&str> {
    let by_file = diagnostic["range"]["filename"]
        .as_str()
        .and_then(|file| file.strip_suffix(".tf.json"));
    let by_address = diagnostic["address"]
        .as_str()
        .and_then(|address| address.split_once('.'))
        .map(|(_, key)| key);
    by_file.or(by_address)
}

fn problem(diagnostic: &Value) -> Problem {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Problem {
        summary: text(&diagnostic["summary"]),
        detail: text(&diagnostic["detail"]),
        snippet: text(&diagnostic["snippet"]["code"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_that_names_no_case_is_not_swallowed() {
        let answer = json!({ "diagnostics": [{ "severity": "error", "summary": "Broken" }] });
        let error = verdicts(&answer, &Cases::new()).expect_err("nobody explains it");
        assert!(error.contains("Broken"), "{error}");
    }

    #[test]
    fn an_error_belongs_to_the_file_that_it_names() {
        let cases = Cases::from([("m1".to_owned(), String::new())]);
        let answer = json!({ "diagnostics": [
            { "severity": "warning", "summary": "Old" },
            { "severity": "error", "summary": "Bad", "range": { "filename": "m1.tf.json" } },
        ] });
        let verdicts = verdicts(&answer, &cases).expect("the case is known");
        assert_eq!(verdicts["m1"][0].summary, "Bad");
    }
}
