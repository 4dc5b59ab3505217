//! The program that is executed, and what it says.

use std::path::Path;

use formwork_model::procedure::{Command, Meaning};
use serde_json::Value;

use super::State;
use crate::world::Finished;
use crate::{Context, Failure};

/// Terraform, or what the run was given in its place, in the folder of a root module.
pub(in crate::ready) struct Terraform<'run> {
    context: &'run Context<'run>,
    folder: &'run Path,
}

impl<'run> Terraform<'run> {
    pub(in crate::ready) fn new(context: &'run Context<'run>, folder: &'run Path) -> Self {
        Self { context, folder }
    }

    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        Command::new(self.program(), arguments.iter().copied())
            .folder(self.folder)
            .variable("TF_IN_AUTOMATION", "1")
            .variable("TF_INPUT", "0")
    }

    /// Its name, or its path.
    pub(in crate::ready) fn program(&self) -> &str {
        self.context.input("terraform").unwrap_or("terraform")
    }

    pub(super) fn execute(&self, command: &Command) -> Result<Finished, Failure> {
        self.context.world.execute(&self.context.site, command)
    }

    /// Fetches providers and modules, and connects to the backend.
    pub(in crate::ready) fn init(&self) -> Result<(), Failure> {
        self.context
            .execute(&self.command(&["init", "-input=false", "-no-color"]))?;
        Ok(())
    }

    /// What a command prints. It is no part of a failure, because it may hold secrets.
    pub(in crate::ready) fn printed(&self, arguments: &[&str]) -> Result<String, Failure> {
        let command = self.command(arguments).captured();
        let finished = self.execute(&command)?;
        if finished.code == 0 {
            return Ok(String::from_utf8_lossy(&finished.printed).into_owned());
        }
        let (line, code) = (command.line(), finished.code);
        Err(
            Failure::new(format!("`{line}` ended with exit code {code}"))
                .detail("what it reported stands in the step's log"),
        )
    }

    /// What a command prints, as JSON.
    pub(super) fn json(&self, arguments: &[&str]) -> Result<Value, Failure> {
        let printed = self.printed(arguments)?;
        serde_json::from_str(&printed).map_err(|error| {
            let line = self.command(arguments).line();
            Failure::new(format!("`{line}` did not print JSON")).detail(error.to_string())
        })
    }

    /// Executes a command with `-json`, which reports errors where they can be read, and fails with them.
    pub(super) fn report(&self, command: Command) -> Result<(Meaning, Report), Failure> {
        let command = command.captured();
        let finished = self.execute(&command)?;
        let report = Report::read(&finished.printed);
        match command.exits.meaning(finished.code) {
            Meaning::Failed => Err(report.failure(&command.line(), finished.code)),
            meaning => Ok((meaning, report)),
        }
    }

    /// Which state the backend holds; none before the first apply.
    pub(in crate::ready) fn state(&self) -> Result<Option<State>, Failure> {
        State::read(&self.printed(&["state", "pull"])?)
    }

    /// The addresses of everything in the state.
    pub(super) fn addresses(&self) -> Result<Vec<String>, Failure> {
        State::addresses(&self.printed(&["state", "pull"])?)
    }
}

/// What Terraform said, one message a line.
pub(super) struct Report {
    messages: Vec<Value>,
}

impl Report {
    pub(super) fn read(printed: &[u8]) -> Self {
        let printed = String::from_utf8_lossy(printed);
        let messages = printed.lines().map(|line| {
            serde_json::from_str(line).unwrap_or_else(|_| serde_json::json!({ "@message": line }))
        });
        Self {
            messages: messages.collect(),
        }
    }

    /// The messages as a terminal shows them.
    pub(super) fn log(&self) -> String {
        let mut log = String::new();
        for message in &self.messages {
            log.push_str(message["@message"].as_str().unwrap_or_default());
            log.push('\n');
            if let Some(detail) = message["diagnostic"]["detail"].as_str() {
                log.push_str(detail);
                log.push('\n');
            }
        }
        log
    }

    fn errors(&self) -> impl Iterator<Item = &Value> {
        self.messages
            .iter()
            .map(|message| &message["diagnostic"])
            .filter(|diagnostic| diagnostic["severity"] == "error")
    }

    /// Whether an error has this summary.
    pub(super) fn has_error(&self, summary: &str) -> bool {
        self.errors()
            .any(|diagnostic| diagnostic["summary"] == summary)
    }

    /// The failure that the errors describe.
    pub(super) fn failure(&self, line: &str, code: i32) -> Failure {
        let errors: Vec<String> = self.errors().map(described).collect();
        let message = format!("`{line}` ended with exit code {code}");
        match self.errors().find_map(|error| error["summary"].as_str()) {
            Some(summary) => Failure::new(format!("{message}: {summary}")),
            None => Failure::new(message),
        }
        .detail(errors.join("\n"))
    }
}

/// A diagnostic in one line or two: `aws_vpc.main (main.tf.json line 3): Invalid CIDR: …`.
pub(super) fn described(diagnostic: &Value) -> String {
    let mut text = String::new();
    if let Some(address) = diagnostic["address"].as_str() {
        text.push_str(address);
    }
    if let Some(file) = diagnostic["range"]["filename"].as_str() {
        let line = &diagnostic["range"]["start"]["line"];
        let place = format!("{file} line {line}");
        if text.is_empty() {
            text = place;
        } else {
            text.push_str(&format!(" ({place})"));
        }
    }
    if !text.is_empty() {
        text.push_str(": ");
    }
    text.push_str(diagnostic["summary"].as_str().unwrap_or_default());
    match diagnostic["detail"].as_str() {
        Some(detail) if !detail.is_empty() => format!("{text}\n{detail}"),
        _ => text,
    }
}
