//! Modules that Terraform fetches: whatever it takes as a source can be read.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::problem::Problem;
use super::source::slashed;

/// What the only call in the temporary folder is called.
const CALL: &str = "fetched";

/// A module that was fetched.
#[derive(Debug)]
pub struct Fetched {
    /// Where its files lie for now.
    pub folder: PathBuf,
    /// Which version it is, where its source has versions.
    pub version: Option<String>,
}

/// Lets Terraform fetch a module into `folder`, which must be empty.
///
/// # Errors
/// When Terraform is not there, or says that it cannot.
pub fn fetch(source: &str, version: Option<&str>, folder: &Path) -> Result<Fetched, Problem> {
    let mut call = json!({ "source": source });
    if let Some(version) = version {
        call["version"] = json!(version);
    }
    let document = json!({ "module": { CALL: call } });
    let written = std::fs::write(folder.join("main.tf.json"), format!("{document:#}\n"));
    written.map_err(|error| unusable(folder, &error))?;
    get(source, folder)?;
    let index = folder.join(".terraform/modules/modules.json");
    let index = std::fs::read_to_string(&index).map_err(|error| unusable(&index, &error))?;
    let index: Value = serde_json::from_str(&index).unwrap_or_default();
    let entries = index["Modules"].as_array().into_iter().flatten();
    let entry = entries.into_iter().find(|entry| entry["Key"] == CALL);
    let entry = entry.ok_or_else(|| {
        Problem::new(
            format!("terraform fetched `{source}`, and does not say where to"),
            "name a folder with the module's files instead",
        )
    })?;
    Ok(Fetched {
        folder: folder.join(entry["Dir"].as_str().unwrap_or_default()),
        version: entry["Version"]
            .as_str()
            .map(str::to_owned)
            .filter(|version| !version.is_empty()),
    })
}

fn get(source: &str, folder: &Path) -> Result<(), Problem> {
    let output = Command::new("terraform")
        .args(["get", "-no-color"])
        .current_dir(folder)
        .env("CHECKPOINT_DISABLE", "1")
        .output()
        .map_err(|error| {
            Problem::new(
                format!("`{source}` is no folder here, and terraform, which would fetch it, cannot be run: {error}"),
                "install terraform, or name a folder with the module's files",
            )
        })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).replace(&slashed(folder), ".");
    Err(Problem::new(
        format!(
            "terraform cannot fetch `{source}`:\n{}",
            indented(said.trim())
        ),
        "name a folder, or a source as the block `module` takes it, such as `terraform-aws-modules/vpc/aws`",
    ))
}

fn indented(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines: Vec<String> = lines.map(|line| format!("  | {line}")).collect();
    lines.join("\n")
}

fn unusable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(
        format!("cannot use {}: {error}", path.display()),
        "make room for temporary files",
    )
}
