//! The world as it is: processes, files, network and people.

mod attempt;
mod command;
pub(crate) mod file;
mod group;
mod http;
mod moment;
mod network;
mod step_log;
mod tell;

use std::path::{Path, PathBuf};

use formwork_model::NodeId;
use formwork_model::duration::{Duration, seconds};
use formwork_model::procedure::{Command, SecretRef};
use formwork_procedure::world::{Finished, Located, Request, Response, RootModule, Site};
use formwork_procedure::{Failure, World};

use attempt::Attempts;

pub use step_log::log_path;

/// What only the user's program knows.
pub trait Program: Send + Sync {
    /// Writes the root modules of an environment's stacks, and says where they lie.
    ///
    /// # Errors
    /// When the program's findings forbid it, or a file cannot be written.
    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure>;

    /// Where a resource of the program lies; none where no stack holds it.
    fn locate(&self, environment: &str, node: NodeId) -> Option<Located>;
}

/// What a name of a secret stands for.
type Secrets = dyn Fn(&str) -> Option<String> + Send + Sync;

/// The world as it is.
pub struct System<P> {
    runs: PathBuf,
    program: P,
    secrets: Box<Secrets>,
    grace: Duration,
    attempts: Attempts,
}

impl<P: Program> System<P> {
    /// A world whose runs lie in this folder. Secrets come from the environment of the process.
    pub fn new(runs: impl Into<PathBuf>, program: P) -> Self {
        Self {
            runs: runs.into(),
            program,
            secrets: Box::new(|name| std::env::var(name).ok()),
            grace: seconds(20),
            attempts: Attempts::default(),
        }
    }

    /// Takes secrets from elsewhere, such as a vault. Where to tell people is asked there as well.
    pub fn secrets(
        mut self,
        secrets: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.secrets = Box::new(secrets);
        self
    }

    /// How long a command may take to end by itself after it was interrupted, before it is killed; 20 seconds where nothing is said.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }
}

impl<P: Program> World for System<P> {
    fn execute(&self, at: &Site<'_>, command: &Command) -> Result<Finished, Failure> {
        let attempt = self.attempts.of(at);
        command::execute(self, &attempt, at, command)
    }

    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        self.program.synthesize(environment)
    }

    fn locate(&self, environment: &str, node: NodeId) -> Option<Located> {
        self.program.locate(environment, node)
    }

    fn request(&self, request: &Request) -> Result<Response, Failure> {
        http::send(request)
    }

    fn connect(&self, host: &str, port: u16, within: Duration) -> Result<(), Failure> {
        network::connect(host, port, within)
    }

    fn resolve(&self, host: &str) -> Result<Vec<String>, Failure> {
        network::resolve(host)
    }

    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure> {
        file::read(path)
    }

    fn create(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        file::create(path, content)
    }

    fn replace(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        file::replace(path, content)
    }

    fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        (self.secrets)(&secret.0).ok_or_else(|| {
            Failure::new(format!(
                "the environment variable {} is not set where the procedure runs",
                secret.0
            ))
            .finally()
        })
    }

    fn now(&self) -> i64 {
        moment::now()
    }

    fn pause(&self, duration: Duration) {
        std::thread::sleep(moment::span(duration));
    }

    fn stop(&self, run: &str, step: &str) {
        self.attempts.stop(run, step);
    }

    fn close(&self, at: &Site<'_>) {
        self.attempts.close(at);
    }

    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure> {
        tell::all(self, &self.runs.join("outbox"), whom, message)
    }
}
