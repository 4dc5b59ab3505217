//! What a step's function is given to work with.

use std::path::Path;

use formwork_model::procedure::{Command, Meaning, SecretRef};
use serde::{Deserialize, Serialize};

use crate::world::{Finished, Request, Response, Site};
use crate::{Failure, World};

/// So many bytes of what a failed command printed become part of its failure.
const LAST_WORDS: usize = 4096;

/// What a step's function is given: the world, and where in which run it is.
#[derive(Clone, Copy)]
pub struct Context<'run> {
    /// Everything outside.
    pub world: &'run dyn World,
    /// The run.
    pub run: &'run RunInfo,
    /// Which attempt of which step this is.
    pub site: Site<'run>,
    /// The idempotency key: the same for each attempt on the same inputs, another for any other step or run.
    pub key: &'run str,
    /// The words with which a person or another step sent the run back to this one; none where nobody did, or once the step was done since.
    pub feedback: Option<&'run str>,
}

/// What is the same for all steps of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RunInfo {
    /// Its id.
    pub id: String,
    /// The procedure's id.
    pub procedure: String,
    /// The environment that it is about.
    pub environment: String,
    /// What was given at its start: names and values.
    pub inputs: Vec<(String, String)>,
    /// The folder of the run's own files: its journal, logs and artifacts.
    pub folder: std::path::PathBuf,
}

impl Context<'_> {
    /// Executes a command; what it means is in its exit map.
    ///
    /// # Errors
    /// When it cannot be started, or its exit code means failure.
    pub fn execute(&self, command: &Command) -> Result<(Meaning, Finished), Failure> {
        let finished = self.world.execute(&self.site, command)?;
        match command.exits.meaning(finished.code) {
            Meaning::Failed => Err(Failure::new(format!(
                "`{}` ended with exit code {}",
                command.line(),
                finished.code
            ))
            .detail(last_words(&finished))),
            meaning => Ok((meaning, finished)),
        }
    }

    /// Sends a request over HTTP.
    ///
    /// # Errors
    /// When nobody answers; a status such as 500 is an answer.
    pub fn request(&self, request: &Request) -> Result<Response, Failure> {
        self.world.request(request)
    }

    /// A file's text; none where there is no such file.
    ///
    /// # Errors
    /// When it cannot be read, or is not UTF-8.
    pub fn read(&self, path: impl AsRef<Path>) -> Result<Option<String>, Failure> {
        let path = path.as_ref();
        self.world
            .read(path)?
            .map(String::from_utf8)
            .transpose()
            .map_err(|_| Failure::new(format!("{} is not UTF-8", path.display())))
    }

    /// A secret's value. It must not become part of the step's output, which the journal shows.
    ///
    /// # Errors
    /// When it is not set where the program runs.
    pub fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        self.world.secret(secret)
    }

    /// The civil date of the run's clock, in UTC: `2026-11-21`.
    pub fn today(&self) -> String {
        let now = jiff::Timestamp::from_millisecond(self.world.now()).unwrap_or_default();
        jiff::tz::TimeZone::UTC.to_datetime(now).date().to_string()
    }

    /// What was given at the run's start under this name.
    pub fn input(&self, name: &str) -> Option<&str> {
        self.run
            .inputs
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }
}

/// What a failed command said about itself: in the log, or in what was captured where the log has nothing.
fn last_words(finished: &Finished) -> String {
    if !finished.reported.is_empty() {
        return finished.reported.clone();
    }
    let cut = finished.printed.len().saturating_sub(LAST_WORDS);
    String::from_utf8_lossy(&finished.printed[cut..]).into_owned()
}
