//! The program that is executed, and what it says.

use std::path::Path;

use formwork_model::procedure::{Command, Meaning};
use serde_json::Value;

use super::archive::ROOT_MODULE;
use super::{Sources, State};
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
            Meaning::Failed => {
                let line = command.line();
                Err(report.failure(&line, finished.code, &self.root_module()))
            }
            meaning => Ok((meaning, report)),
        }
    }

    /// The text of the root module, whose comments say where in the program its blocks were declared. Without it findings name its lines.
    pub(super) fn root_module(&self) -> String {
        let read = self.context.world.read(&self.folder.join(ROOT_MODULE[0]));
        let content = read.ok().flatten().unwrap_or_default();
        String::from_utf8(content).unwrap_or_default()
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

    /// The failure that the errors describe, with the places in the program that made this root module.
    pub(super) fn failure(&self, line: &str, code: i32, root_module: &str) -> Failure {
        let sources = Sources::read(root_module);
        let errors: Vec<String> = self
            .errors()
            .map(|error| described(error, &sources))
            .collect();
        let message = format!("`{line}` ended with exit code {code}");
        match self.errors().find_map(|error| error["summary"].as_str()) {
            Some(summary) => Failure::new(format!("{message}: {summary}")),
            None => Failure::new(message),
        }
        .detail(errors.join("\n"))
    }
}

/// A diagnostic in some lines: ``src/network.rs:12: aws_vpc.main, argument `cidr_block` (main.tf.json line 9): Invalid CIDR``, and its detail.
pub(super) fn described(diagnostic: &Value, sources: &Sources<'_>) -> String {
    let file = diagnostic["range"]["filename"].as_str();
    let is_ours = file.is_none_or(|file| file == ROOT_MODULE[0]);
    let source = sources.of(diagnostic).filter(|_| is_ours);
    let mut what = match (&source, diagnostic["address"].as_str()) {
        (Some(source), _) => match &source.argument {
            Some(argument) => format!("{}: {}, argument `{argument}`", source.place, source.block),
            None => format!("{}: {}", source.place, source.block),
        },
        (None, address) => address.unwrap_or_default().to_owned(),
    };
    if let Some(file) = file {
        let place = format!("{file} line {}", diagnostic["range"]["start"]["line"]);
        what = match &*what {
            "" => place,
            what => format!("{what} ({place})"),
        };
    }
    if !what.is_empty() {
        what.push_str(": ");
    }
    what.push_str(diagnostic["summary"].as_str().unwrap_or_default());
    match diagnostic["detail"].as_str() {
        Some(detail) if !detail.is_empty() => format!("{what}\n{detail}"),
        _ => what,
    }
}
