//! What is done in a step, for readers and, where it is a command, for the runner.

use std::path::PathBuf;

use super::{SecretRef, Words};

/// One line of what is done, with lines below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What is done.
    pub text: Words,
    /// The same in more detail.
    pub details: Vec<Words>,
    /// The command, where it is one.
    pub command: Option<Command>,
}

impl Action {
    /// A line of prose.
    pub fn new(text: impl Into<Words>) -> Self {
        Self {
            text: text.into(),
            details: Vec::new(),
            command: None,
        }
    }

    /// With lines below it.
    pub fn details(mut self, details: impl IntoIterator<Item = impl Into<Words>>) -> Self {
        self.details.extend(details.into_iter().map(Into::into));
        self
    }

    /// With the command that does it.
    pub fn command(mut self, command: Command) -> Self {
        self.command = Some(command);
        self
    }
}

impl<T: Into<Words>> From<T> for Action {
    fn from(text: T) -> Self {
        Self::new(text)
    }
}

/// A program that is executed.
///
/// ```
/// use formwork_model::procedure::{Command, Meaning};
/// let plan = Command::new("terraform", ["plan", "-detailed-exitcode"]).exit(2, Meaning::Changed);
/// assert_eq!(plan.exits.meaning(0), Meaning::Clean);
/// assert_eq!(plan.exits.meaning(2), Meaning::Changed);
/// assert_eq!(plan.exits.meaning(1), Meaning::Failed);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// Its name, looked up in `PATH`, or its path.
    pub program: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// The folder it runs in; the program's own where none is given.
    pub folder: Option<PathBuf>,
    /// Environment variables that are set for it.
    pub environment: Vec<(String, String)>,
    /// Secrets that are set for it as environment variables.
    pub secrets: Vec<(String, SecretRef)>,
    /// What its exit codes mean.
    pub exits: Exits,
    /// Whether what it prints is its result, and not for the log.
    pub captured: bool,
}

/// What an exit code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// It did what it should, and found nothing.
    Clean,
    /// It found differences.
    Changed,
    /// It failed.
    Failed,
}

/// What exit codes mean. 0 is clean and all others are failures, where nothing else is said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exits(Vec<(i32, Meaning)>);

impl Exits {
    /// What a code means.
    pub fn meaning(&self, code: i32) -> Meaning {
        let default = if code == 0 {
            Meaning::Clean
        } else {
            Meaning::Failed
        };
        self.0
            .iter()
            .find(|(other, _)| *other == code)
            .map_or(default, |(_, meaning)| *meaning)
    }

    /// What was said, in the order in which it was said.
    pub fn iter(&self) -> impl Iterator<Item = (i32, Meaning)> {
        self.0.iter().copied()
    }
}

impl Command {
    /// A program with arguments; no shell takes part.
    pub fn new(
        program: impl Into<String>,
        arguments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            program: program.into(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            folder: None,
            environment: Vec::new(),
            secrets: Vec::new(),
            exits: Exits::default(),
            captured: false,
        }
    }

    /// Runs it in this folder.
    pub fn folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets an environment variable.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Sets an environment variable to a secret, which no journal shows.
    pub fn secret(mut self, name: impl Into<String>, secret: SecretRef) -> Self {
        self.secrets.push((name.into(), secret));
        self
    }

    /// Says what an exit code means.
    pub fn exit(mut self, code: i32, meaning: Meaning) -> Self {
        self.exits.0.push((code, meaning));
        self
    }

    /// Keeps what it prints as its result; what it reports goes to the log.
    pub fn captured(mut self) -> Self {
        self.captured = true;
        self
    }

    /// The command as one would type it, without environment; for people.
    pub fn line(&self) -> String {
        let mut line = self.program.clone();
        for argument in &self.arguments {
            let plain = !argument.is_empty()
                && !argument.contains(|sign: char| {
                    sign.is_whitespace() || "\"'\\$`*?;&|<>()#".contains(sign)
                });
            if plain {
                line.push_str(&format!(" {argument}"));
            } else {
                line.push_str(&format!(" '{}'", argument.replace('\'', "'\\''")));
            }
        }
        line
    }
}
