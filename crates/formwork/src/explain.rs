//! `explain`: what Terraform found in a root module, at the lines of the program.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::process::ExitCode;

use formwork_model::{Diagnostic, Severity};
use formwork_procedure::ready::terraform::{Source, Sources};
use serde_json::Value;

use crate::output::print;
use crate::program::Outcome;

const ROOT_MODULE: &str = "main.tf.json";

/// Reads what Terraform printed with `-json` from `file`, or else from standard input, about the root module in `folder`.
pub(crate) fn run(folder: &Path, file: Option<&Path>) -> Outcome {
    let path = folder.join(ROOT_MODULE);
    let root_module = fs::read_to_string(&path).map_err(|error| unread(&path, &error))?;
    let printed = match file {
        Some(file) => fs::read_to_string(file).map_err(|error| unread(file, &error))?,
        None => {
            let mut printed = String::new();
            let read = io::stdin().lock().read_to_string(&mut printed);
            read.map_err(|error| unread(Path::new("standard input"), &error))?;
            printed
        }
    };
    let found = diagnostics(&printed);
    print(&explained(&found, &Sources::read(&root_module)));
    let has_errors = found.iter().any(|found| found["severity"] == "error");
    Ok(if has_errors {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The diagnostics of `validate -json`, which prints one document, or of `plan -json` and `apply -json`, which print a message a line.
fn diagnostics(printed: &str) -> Vec<Value> {
    if let Ok(Value::Object(document)) = serde_json::from_str(printed)
        && let Some(Value::Array(diagnostics)) = document.get("diagnostics")
    {
        return diagnostics.clone();
    }
    let messages = printed
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let diagnostics = messages.map(|mut message: Value| message["diagnostic"].take());
    diagnostics.filter(Value::is_object).collect()
}

fn explained(found: &[Value], sources: &Sources<'_>) -> String {
    let mut text = String::new();
    for diagnostic in found {
        let say = |name: &str| diagnostic[name].as_str().unwrap_or_default();
        let _ = writeln!(text, "{}: {}", say("severity"), say("summary"));
        match sources.of(diagnostic) {
            Some(Source {
                place,
                block,
                argument,
            }) => {
                let argument =
                    argument.map_or_else(String::new, |name| format!(", argument `{name}`"));
                let _ = write!(text, "  --> {place}\n   = {block}{argument}\n");
            }
            None => {
                let line = diagnostic["range"]["start"]["line"]
                    .as_u64()
                    .unwrap_or_default();
                let _ = writeln!(text, "  --> {ROOT_MODULE}:{line}");
            }
        }
        for line in say("detail").lines().filter(|line| !line.is_empty()) {
            let _ = writeln!(text, "   = {line}");
        }
        text.push('\n');
    }
    text
}

fn unread(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0912",
        severity: Severity::Error,
        summary: format!("cannot read {}: {error}", path.display()),
        detail: String::new(),
        place: None,
        help: "`terraform validate -json | PROGRAM explain infra.out/ENVIRONMENT/STACK`, after `synth`"
            .to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A root module as it is printed.
    fn root_module() -> String {
        let vpc = json!({ "//": { "source": "src/main.rs:10" }, "cidr_block": "c" });
        format!(
            "{:#}",
            json!({ "resource": { "aws_vpc": { "main": vpc } } })
        )
    }

    fn text(printed: &str) -> String {
        explained(&diagnostics(printed), &Sources::read(&root_module()))
    }

    #[test]
    fn findings_of_a_validation_are_told_at_the_line_of_the_program() {
        let line = root_module()
            .lines()
            .position(|line| line.contains("cidr_block"));
        let line = line.expect("it is there") + 1;
        let found = json!({
            "severity": "error",
            "summary": "Invalid CIDR",
            "detail": "It is none.",
            "range": { "filename": "main.tf.json", "start": { "line": line } },
        });
        let document = json!({ "valid": false, "diagnostics": [found] });
        assert_eq!(
            text(&format!("{document:#}")),
            "error: Invalid CIDR\n  --> src/main.rs:10\n   = aws_vpc.main, argument `cidr_block`\n   = It is none.\n\n"
        );
    }

    #[test]
    fn findings_of_a_plan_are_read_a_message_a_line() {
        let found = json!({ "diagnostic": { "severity": "warning", "summary": "Old", "detail": "", "address": "aws_vpc.main" } });
        let printed = format!(
            "{}\nno JSON\n{found}\n",
            json!({ "@message": "Terraform 1.11" })
        );
        assert_eq!(
            text(&printed),
            "warning: Old\n  --> src/main.rs:10\n   = aws_vpc.main\n\n"
        );
    }
}
