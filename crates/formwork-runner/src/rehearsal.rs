//! A world that shows what would happen.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use formwork_model::NodeId;
use formwork_model::duration::Duration;
use formwork_model::procedure::{Command, SecretRef};
use formwork_procedure::world::{Finished, Located, Request, Response, RootModule, Site};
use formwork_procedure::{Failure, World};

use crate::system::file::already_there;

/// Methods that change nothing: <https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1>.
const SAFE: [&str; 4] = ["GET", "HEAD", "OPTIONS", "TRACE"];

/// A world in which nothing is written, sent or told. Questions go to the world behind it.
///
/// Commands go there too: only steps that change nothing are rehearsed.
pub struct Rehearsal<'w> {
    world: &'w dyn World,
    noted: Mutex<Vec<String>>,
}

impl<'w> Rehearsal<'w> {
    /// Rehearses in front of this world.
    pub fn new(world: &'w dyn World) -> Self {
        Self {
            world,
            noted: Mutex::default(),
        }
    }

    /// What would have happened, in its order.
    pub fn noted(&self) -> Vec<String> {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.clone()
    }

    fn note(&self, what: String) {
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        noted.push(what);
    }
}

impl World for Rehearsal<'_> {
    fn execute(&self, at: &Site<'_>, command: &Command) -> Result<Finished, Failure> {
        self.world.execute(at, command)
    }

    fn synthesize(&self, environment: &str) -> Result<Vec<RootModule>, Failure> {
        self.world.synthesize(environment)
    }

    fn locate(&self, environment: &str, node: NodeId) -> Option<Located> {
        self.world.locate(environment, node)
    }

    /// A request that could change something is answered with 200 and nothing.
    fn close(&self, at: &Site<'_>) {
        self.world.close(at);
    }

    fn request(&self, request: &Request) -> Result<Response, Failure> {
        if SAFE.contains(&request.method) {
            return self.world.request(request);
        }
        self.note(format!("would send {} to {}", request.method, request.url));
        Ok(Response {
            status: 200,
            body: Vec::new(),
        })
    }

    fn connect(&self, host: &str, port: u16, within: Duration) -> Result<(), Failure> {
        self.world.connect(host, port, within)
    }

    fn resolve(&self, host: &str) -> Result<Vec<String>, Failure> {
        self.world.resolve(host)
    }

    fn read(&self, path: &Path) -> Result<Option<Vec<u8>>, Failure> {
        self.world.read(path)
    }

    /// Fails where a file is in the way, as it would.
    fn create(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        if self.world.read(path)?.is_some() {
            return Err(already_there(path));
        }
        let length = content.len();
        self.note(format!("would create {} ({length} bytes)", path.display()));
        Ok(())
    }

    fn replace(&self, path: &Path, content: &[u8]) -> Result<(), Failure> {
        let length = content.len();
        self.note(format!("would write {} ({length} bytes)", path.display()));
        Ok(())
    }

    fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        self.world.secret(secret)
    }

    fn now(&self) -> i64 {
        self.world.now()
    }

    fn pause(&self, duration: Duration) {
        self.world.pause(duration);
    }

    fn stop(&self, run: &str, step: &str) {
        self.world.stop(run, step);
    }

    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure> {
        self.note(format!("would tell {}: {message}", whom.join(", ")));
        Ok(())
    }
}
