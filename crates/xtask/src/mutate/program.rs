//! What Formwork says about resources: a program with a module for each, compiled and run until nothing more is refused.
//!
//! The compiler reports in phases: what a macro or a name is wrong about hides wrong types, and wrong types hide constants
//! that panic. So each round leaves out what the rounds before it refused.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use serde_json::Value;

use crate::codegen::workspace;

/// A module to be judged.
#[derive(Debug, Clone)]
pub(crate) struct Module {
    pub(crate) text: String,
    /// Whether `declare` can be called without a handle; if not, it is only compiled.
    pub(crate) runs: bool,
}

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

/// A package outside of the workspace, as a stranger would write it. It stays between runs, with what was compiled.
pub(crate) struct Program {
    folder: PathBuf,
    provider: String,
}

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
        fs::create_dir_all(folder.join("src")).map_err(|error| error.to_string())?;
        write_changed(&folder.join("Cargo.toml"), &manifest(provider, services))?;
        let lock = fs::read_to_string(workspace().join("Cargo.lock"))
            .map_err(|error| format!("Cargo.lock: {error}"))?;
        if !folder.join("Cargo.lock").exists() {
            write_changed(&folder.join("Cargo.lock"), &lock)?;
        }
        Ok(program)
    }

    /// Compiles and runs until nothing more is refused.
    pub(crate) fn settled(&self, modules: &BTreeMap<String, Module>) -> Result<Refusals, String> {
        self.write_modules(modules)?;
        let mut refusals = Refusals::new();
        self.repeat(
            modules,
            &mut refusals,
            "cargo check",
            Moment::Compile,
            |names| self.compile("check", names),
        )?;
        self.repeat(
            modules,
            &mut refusals,
            "check",
            Moment::Synthesis,
            |names| {
                let refused = self.compile("build", names)?;
                if refused.is_empty() {
                    self.findings(names)
                } else {
                    Ok(refused)
                }
            },
        )?;
        Ok(refusals)
    }

    fn repeat(
        &self,
        modules: &BTreeMap<String, Module>,
        refusals: &mut Refusals,
        label: &str,
        moment: Moment,
        judge: impl Fn(&BTreeSet<&str>) -> Result<BTreeMap<String, String>, String>,
    ) -> Result<(), String> {
        loop {
            let start = Instant::now();
            let left: BTreeMap<&str, &Module> = modules
                .iter()
                .filter(|(name, _)| !refusals.contains_key(*name))
                .map(|(name, module)| (name.as_str(), module))
                .collect();
            write_changed(
                &self.folder.join("src/main.rs"),
                &main(&self.provider, &left),
            )?;
            let names = left.keys().copied().collect();
            let refused = judge(&names)?;
            eprintln!(
                "{label}: {} of {} refused ({:.0} s)",
                refused.len(),
                left.len(),
                start.elapsed().as_secs_f64()
            );
            if refused.is_empty() {
                return Ok(());
            }
            for (name, message) in refused {
                refusals.insert(name, Refusal { moment, message });
            }
        }
    }

    /// Writes the modules; those of an earlier run that are no more are removed.
    fn write_modules(&self, modules: &BTreeMap<String, Module>) -> Result<(), String> {
        let folder = self.folder.join("src");
        for entry in fs::read_dir(&folder).map_err(|error| error.to_string())? {
            let path = entry.map_err(|error| error.to_string())?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            if name != "main" && !modules.contains_key(name.as_ref()) {
                fs::remove_file(&path).map_err(|error| error.to_string())?;
            }
        }
        for (name, module) in modules {
            write_changed(&folder.join(format!("{name}.rs")), &module.text)?;
        }
        Ok(())
    }

    /// The first error of each module that does not compile.
    fn compile(
        &self,
        command: &str,
        names: &BTreeSet<&str>,
    ) -> Result<BTreeMap<String, String>, String> {
        let output = self.cargo(&[command, "--quiet", "--message-format=json"])?;
        let refused = compile_errors(&String::from_utf8_lossy(&output.stdout), names)?;
        if refused.is_empty() && !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!(
                "cargo {command} failed without an error:\n{stderr}"
            ));
        }
        Ok(refused)
    }

    /// The first error that the program's command `check` finds in each module.
    fn findings(&self, names: &BTreeSet<&str>) -> Result<BTreeMap<String, String>, String> {
        let output = self.cargo(&["run", "--quiet", "--", "check", "--format", "json"])?;
        let report: Value = serde_json::from_slice(&output.stdout).map_err(|error| {
            let stderr = String::from_utf8_lossy(&output.stderr);
            format!("the program's check: {error}\n{stderr}")
        })?;
        let mut refused = BTreeMap::new();
        let findings = report["findings"].as_array().into_iter().flatten();
        for finding in findings.filter(|finding| finding["severity"] == "error") {
            let name = finding["file"]
                .as_str()
                .and_then(|file| module(file, names));
            let Some(name) = name else {
                return Err(format!("a finding that no module explains: {finding}"));
            };
            refused
                .entry(name.to_owned())
                .or_insert_with(|| text(&finding["summary"]));
        }
        Ok(refused)
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Output, String> {
        Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .output()
            .map_err(|error| format!("cargo: {error}"))
    }
}

/// Gives each error to the module that it points into. One that points nowhere would make every verdict doubtful.
fn compile_errors(
    messages: &str,
    names: &BTreeSet<&str>,
) -> Result<BTreeMap<String, String>, String> {
    let mut refused = BTreeMap::new();
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

fn manifest(provider: &str, services: &BTreeSet<&str>) -> String {
    let crates = workspace().join("crates");
    let features: Vec<&str> = services.iter().copied().collect();
    format!(
        "[package]\nname = \"mutants\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         formwork = {{ path = {:?} }}\n\
         formwork-{provider} = {{ path = {:?}, default-features = false, features = {features:?} }}\n\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
        crates.join("formwork"),
        crates.join(format!("formwork-{provider}")),
    )
}

/// The program: conventions that add no tags, and one stack.
fn main(provider: &str, modules: &BTreeMap<&str, &Module>) -> String {
    let mut text = String::from(
        "#![allow(deprecated, dead_code, unused)]\n\nuse formwork::prelude::*;\n\n\
         #[derive(Environment)]\npub(crate) enum Only { T }\n\n\
         #[derive(Tags)]\npub(crate) struct NoTags {}\n\n\
         pub(crate) struct Plain;\n\
         impl Conventions for Plain {\n    type Environment = Only;\n    type Tags = NoTags;\n    \
         const PROJECT: &'static str = \"p\";\n    \
         const NAME: NamePattern = name_pattern!(\"{project}-{environment}-{purpose}\");\n}\n\n",
    );
    for name in modules.keys() {
        let _ = writeln!(text, "mod {name};");
    }
    let _ = writeln!(text, "\nfn declare(stack: &mut Stack<Plain>) {{");
    for (name, module) in modules {
        if module.runs {
            let _ = writeln!(text, "    {name}::declare(stack);");
        }
    }
    let _ = write!(
        text,
        "}}\n\nfn main() -> ExitCode {{\n    let _ = formwork_{provider}::PROVIDER;\n    \
         formwork::main(|app: &mut App<Plain>| app.stack(\"main\", tags!(NoTags {{}}), declare))\n}}\n"
    );
    text
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
        assert_eq!(
            refused,
            Ok(BTreeMap::from([("m1".to_owned(), "bad".to_owned())]))
        );
    }

    #[test]
    fn an_error_that_points_nowhere_is_not_swallowed() {
        let span = json!({ "file_name": "src/main.rs", "is_primary": true });
        let refused = compile_errors(&message(&span), &BTreeSet::from(["m1"]));
        assert!(refused.is_err(), "{refused:?}");
    }
}
