//! What Formwork says about resources: a program with a module for each, compiled and run until nothing more is refused.
//!
//! The compiler reports in phases: what a macro or a name is wrong about hides wrong types, and wrong types hide constants
//! that panic. So each round leaves out what the rounds before it refused.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use serde_json::Value;

use super::package;
use crate::codegen::workspace;

/// A module to be judged.
#[derive(Debug, Clone)]
pub(crate) struct Module {
    pub(crate) text: String,
    /// Whether `declare` can be called without a handle; if not, it is only compiled.
    pub(crate) runs: bool,
}

/// The modules by name.
pub(crate) type Modules = BTreeMap<String, Module>;

/// When something was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Moment {
    Compile,
    Synthesis,
}

/// A refusal: when, and the first message.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) moment: Moment,
    pub(crate) message: String,
}

/// The refusals by name of the module; one that is absent was accepted.
pub(crate) type Refusals = BTreeMap<String, Refusal>;

/// The first message by name of the module.
type Messages = BTreeMap<String, String>;

/// Packages outside of the workspace, as a stranger would write them. They stay between runs, with what was compiled.
///
/// There are several, so that they are compiled beside each other.
pub(crate) struct Program {
    folder: PathBuf,
    provider: String,
}

/// How many packages there are.
const PARTS: usize = 4;

/// What the compiler says after all errors; it is no error of its own.
const SUMMARIES: &[&str] = &["aborting due to", "could not compile"];

impl Program {
    pub(crate) fn new(
        folder: &Path,
        provider: &str,
        services: &BTreeSet<&str>,
    ) -> Result<Self, String> {
        let program = Self {
            folder: folder.to_owned(),
            provider: provider.to_owned(),
        };
        let parts: Vec<String> = (0..PARTS).map(part).collect();
        for part in &parts {
            fs::create_dir_all(folder.join(part).join("src")).map_err(|error| error.to_string())?;
            let manifest = package::manifest(part, provider, services);
            write_changed(&folder.join(part).join("Cargo.toml"), &manifest)?;
        }
        write_changed(
            &folder.join("Cargo.toml"),
            &package::workspace_manifest(&parts),
        )?;
        // The versions that the workspace uses are certainly there.
        if !folder.join("Cargo.lock").exists() {
            fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))
                .map_err(|error| format!("Cargo.lock: {error}"))?;
        }
        Ok(program)
    }

    /// Compiles and runs until nothing more is refused.
    pub(crate) fn settled(&self, modules: &Modules) -> Result<Refusals, String> {
        let mut refusals = Refusals::new();
        self.compiled(modules, &mut refusals, "check", Moment::Compile)?;
        // What only shows when code is generated is later than `cargo check`.
        self.compiled(modules, &mut refusals, "build", Moment::Synthesis)?;
        self.checked(modules, &mut refusals)?;
        Ok(refusals)
    }

    fn compiled(
        &self,
        modules: &Modules,
        refusals: &mut Refusals,
        command: &str,
        moment: Moment,
    ) -> Result<(), String> {
        loop {
            let start = Instant::now();
            let left: BTreeMap<&str, &Module> = modules
                .iter()
                .filter(|(name, _)| !refusals.contains_key(*name))
                .map(|(name, module)| (name.as_str(), module))
                .collect();
            self.write(&left)?;
            let refused = self.compile(command, &left.keys().copied().collect())?;
            progress(
                &format!("cargo {command}"),
                refused.len(),
                left.len(),
                start,
            );
            if refused.is_empty() {
                return Ok(());
            }
            record(refused, moment, refusals);
        }
    }

    /// Runs the command `check` of each part until it finds nothing more.
    fn checked(&self, modules: &Modules, refusals: &mut Refusals) -> Result<(), String> {
        let names: BTreeSet<&str> = modules.keys().map(String::as_str).collect();
        loop {
            let start = Instant::now();
            let skipped: Vec<&str> = refusals.keys().map(String::as_str).collect();
            let left = names.len() - skipped.len();
            let mut refused = Messages::new();
            for number in 0..PARTS {
                refused.extend(self.findings(&part(number), &names, &skipped.join(" "))?);
            }
            progress("check", refused.len(), left, start);
            if refused.is_empty() {
                return Ok(());
            }
            record(refused, Moment::Synthesis, refusals);
        }
    }

    /// Writes the modules in turn into the parts; those of an earlier run that are no more are removed.
    fn write(&self, modules: &BTreeMap<&str, &Module>) -> Result<(), String> {
        let mut parts: Vec<BTreeMap<&str, bool>> = vec![BTreeMap::new(); PARTS];
        for (name, module) in modules {
            let number = package::part_of(name, PARTS);
            let path = self.sources(number).join(format!("{name}.rs"));
            write_changed(&path, &module.text)?;
            parts[number].insert(name, module.runs);
        }
        for (number, part) in parts.iter().enumerate() {
            let main = package::main(&self.provider, part);
            write_changed(&self.sources(number).join("main.rs"), &main)?;
            remove_others(&self.sources(number), part)?;
        }
        Ok(())
    }

    fn sources(&self, number: usize) -> PathBuf {
        self.folder.join(part(number)).join("src")
    }

    /// The first error of each module that does not compile.
    fn compile(&self, command: &str, names: &BTreeSet<&str>) -> Result<Messages, String> {
        let arguments = [
            command,
            "--workspace",
            "--quiet",
            "--keep-going",
            "--message-format=json",
        ];
        let output = self.run(Command::new(env!("CARGO")).args(arguments))?;
        let refused = compile_errors(&String::from_utf8_lossy(&output.stdout), names)?;
        if refused.is_empty() && !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!(
                "cargo {command} failed without an error:\n{stderr}"
            ));
        }
        Ok(refused)
    }

    /// The first error that the command `check` of a part finds in each module.
    fn findings(
        &self,
        part: &str,
        names: &BTreeSet<&str>,
        skipped: &str,
    ) -> Result<Messages, String> {
        let program = self.folder.join("target/debug").join(part);
        let mut command = Command::new(program);
        command.args(["check", "--format", "json"]);
        let output = self.run(command.env(package::SKIPPED, skipped))?;
        let report: Value = serde_json::from_slice(&output.stdout).map_err(|error| {
            let stderr = String::from_utf8_lossy(&output.stderr);
            format!("check of {part}: {error}\n{stderr}")
        })?;
        let refused = found_errors(&report, names)?;
        if refused.is_empty() && !output.status.success() {
            return Err(format!("check of {part} failed without an error: {report}"));
        }
        Ok(refused)
    }

    fn run(&self, command: &mut Command) -> Result<Output, String> {
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .map_err(|error| format!("{command:?}: {error}"))
    }
}

fn part(number: usize) -> String {
    format!("part{number}")
}

fn progress(label: &str, refused: usize, left: usize, start: Instant) {
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("{label}: {refused} of {left} refused ({seconds:.0} s)");
}

fn record(refused: Messages, moment: Moment, refusals: &mut Refusals) {
    let refused = refused.into_iter();
    refusals.extend(refused.map(|(name, message)| (name, Refusal { moment, message })));
}

/// Gives each error to the module that it points into. One that points nowhere would make every verdict doubtful.
fn compile_errors(messages: &str, names: &BTreeSet<&str>) -> Result<Messages, String> {
    let mut refused = Messages::new();
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).unwrap_or_default();
        let message = &message["message"];
        let text = text(&message["message"]);
        if message["level"] != "error" || SUMMARIES.iter().any(|start| text.starts_with(start)) {
            continue;
        }
        let Some(name) = place(message, names) else {
            let rendered = message["rendered"].as_str().unwrap_or(&text);
            return Err(format!("an error that no module explains: {rendered}"));
        };
        refused.entry(name.to_owned()).or_insert(text);
    }
    Ok(refused)
}

/// Gives each error that the program found to the module that declares what it is about.
fn found_errors(report: &Value, names: &BTreeSet<&str>) -> Result<Messages, String> {
    let mut refused = Messages::new();
    let findings = report["findings"].as_array().into_iter().flatten();
    for finding in findings.filter(|finding| finding["severity"] == "error") {
        let name = finding["file"]
            .as_str()
            .and_then(|file| module(file, names));
        let Some(name) = name else {
            return Err(format!("a finding that no module explains: {finding}"));
        };
        let summary = text(&finding["summary"]);
        refused.entry(name.to_owned()).or_insert(summary);
    }
    Ok(refused)
}

/// The module that a message points into, with its own spans or those of what was expanded.
fn place<'names>(message: &Value, names: &BTreeSet<&'names str>) -> Option<&'names str> {
    let spans = message["spans"].as_array().into_iter().flatten();
    let own = spans.clone().filter(|span| span["is_primary"] == true);
    own.chain(spans)
        .find_map(|span| span_place(span, names))
        .or_else(|| {
            let children = message["children"].as_array().into_iter().flatten();
            children.into_iter().find_map(|child| place(child, names))
        })
}

fn span_place<'names>(span: &Value, names: &BTreeSet<&'names str>) -> Option<&'names str> {
    let file = span["file_name"].as_str()?;
    module(file, names).or_else(|| span_place(span.get("expansion")?.get("span")?, names))
}

fn module<'names>(file: &str, names: &BTreeSet<&'names str>) -> Option<&'names str> {
    let name = file.rsplit(['/', '\\']).next()?.strip_suffix(".rs")?;
    names.get(name).copied()
}

fn remove_others(folder: &Path, modules: &BTreeMap<&str, bool>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if name != "main" && !modules.contains_key(name.as_ref()) {
            fs::remove_file(&path).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

/// Cargo looks at times: an unchanged file is left alone.
fn write_changed(path: &Path, text: &str) -> Result<(), String> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn message(span: &Value) -> String {
        let message = json!({ "level": "error", "message": "bad", "spans": [span] });
        json!({ "reason": "compiler-message", "message": message }).to_string()
    }

    #[test]
    fn an_error_in_a_macro_belongs_to_the_module_that_calls_it() {
        let span = json!({ "file_name": "/formwork/macro.rs", "is_primary": true,
            "expansion": { "span": { "file_name": "src/m1.rs" } } });
        let refused = compile_errors(&message(&span), &BTreeSet::from(["m1"]));
        let expected = Messages::from([("m1".to_owned(), "bad".to_owned())]);
        assert_eq!(refused, Ok(expected));
    }

    #[test]
    fn an_error_that_points_nowhere_is_not_swallowed() {
        let span = json!({ "file_name": "src/main.rs", "is_primary": true });
        let refused = compile_errors(&message(&span), &BTreeSet::from(["m1"]));
        assert!(refused.is_err(), "{refused:?}");
    }

    #[test]
    fn a_note_of_the_program_is_no_refusal() {
        let finding = |severity: &str| json!({ "severity": severity, "file": "part0/src/m1.rs", "summary": "bad" });
        let names = BTreeSet::from(["m1"]);
        let noted = found_errors(&json!({ "findings": [finding("note")] }), &names);
        assert_eq!(noted, Ok(Messages::new()));
        let refused = found_errors(&json!({ "findings": [finding("error")] }), &names);
        assert!(refused.is_ok_and(|refused| refused.contains_key("m1")));
    }
}
