//! Everything that a step may ask of the world, behind one trait.
//!
//! The runner has an implementation that acts, and one that only rehearses; [`Script`](crate::Script) is one for tests.

use std::path::{Path, PathBuf};

use formwork_model::NodeId;
use formwork_model::duration::Duration;
use formwork_model::procedure::{Command, SecretRef};
use serde::{Deserialize, Serialize};

use crate::Failure;

/// What a step may ask of the world. Each call blocks until it is answered.
///
/// # Errors
/// Each method fails with what happened, in words for the person who reads the run's status.
pub trait World: Send + Sync {
    /// Executes a command and waits for its end. A failure is one to start it; its own failures are in its exit code.
    fn execute(&self, at: &Site<'_>, command: &Command) -> Result<Finished, Failure>;

    /// Writes the root modules of an environment's stacks, and says where they lie.
    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure>;

    /// Where a resource of the program lies; none where no stack holds it.
    fn locate(&self, environment: &str, node: NodeId) -> Option<Located>;

    /// Sends a request over HTTP.
    fn request(&self, request: &Request) -> Result<Response, Failure>;

    /// Opens a TCP connection and closes it.
    fn connect(&self, host: &str, port: u16, within: Duration) -> Result<(), Failure>;

    /// The addresses behind a host's name.
    fn resolve(&self, host: &str) -> Result<Vec<String>, Failure>;

    /// A file's content; none where there is no such file.
    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure>;

    /// Writes a file that must not be there yet, wholly or not at all.
    fn create(&self, path: &Path, content: &[u8]) -> Result<(), Failure>;

    /// Writes a file in the place of the one that may be there, wholly or not at all.
    fn replace(&self, path: &Path, content: &[u8]) -> Result<(), Failure>;

    /// A secret's value.
    fn secret(&self, secret: &SecretRef) -> Result<String, Failure>;

    /// Milliseconds since 1970.
    fn now(&self) -> i64;

    /// Waits.
    fn pause(&self, duration: Duration);

    /// Stops what a step executes at the moment, which then ends with a failure. It returns at once, and does nothing where nothing is executed.
    fn stop(&self, run: &str, step: &str);

    /// An attempt at a step came to its end: what was kept open for it, such as its log, is let go.
    fn close(&self, _: &Site<'_>) {}

    /// Tells people and systems something. Who is meant is in the prefix of a name: `slack:`, `pagerduty:`, `jira:`, `mail:`; other names are people and teams.
    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure>;
}

/// Which attempt of which step asks.
#[derive(Debug, Clone, Copy)]
pub struct Site<'run> {
    /// The run's id.
    pub run: &'run str,
    /// The step's key.
    pub step: &'run str,
    /// From 1.
    pub attempt: u32,
    /// The step is stopped at this time, in milliseconds since 1970.
    pub deadline: Option<i64>,
}

/// Where the log of a step's attempt lies in its run's folder. It is also the lease of what the attempt started.
///
/// ```
/// use formwork_procedure::world::log_file;
/// assert_eq!(log_file("lint", 1).to_str(), Some("log/lint.1.log"));
/// // The step of a procedure that was called.
/// assert_eq!(log_file("validate/lint", 2).to_str(), Some("log/validate.lint.2.log"));
/// ```
pub fn log_file(step: &str, attempt: u32) -> PathBuf {
    Path::new("log").join(format!("{}.{attempt}.log", step.replace('/', ".")))
}

/// A command that came to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    /// Its exit code; 128 and the signal's number where a signal ended it.
    pub code: i32,
    /// What it printed, where the command is captured; otherwise that is in the step's log.
    pub printed: Vec<u8>,
    /// The end of what it wrote to the step's log, at most 4 KB.
    pub reported: String,
}

/// A folder with one stack's Terraform files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RootModule {
    /// The stack's name.
    pub stack: String,
    /// The folder.
    pub folder: PathBuf,
}

/// Where a resource lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The stack's name.
    pub stack: String,
    /// The resource's address in it.
    pub address: String,
    /// The folder of its root module.
    pub folder: PathBuf,
}

/// A request over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST`, …
    pub method: &'static str,
    /// Where to.
    pub url: String,
    /// Header fields.
    pub headers: Vec<(String, String)>,
    /// What is sent; nothing where empty.
    pub body: Vec<u8>,
    /// It fails after this time.
    pub within: Duration,
}

/// An answer over HTTP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// 200, 404, …
    pub status: u16,
    /// What was answered.
    pub body: Vec<u8>,
}
