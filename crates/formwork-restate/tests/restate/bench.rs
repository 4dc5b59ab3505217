//! A server, a worker and a client, and what the tests do with them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Asking, Event, Outcome};
use formwork_procedure::{RunInfo, World};
use formwork_restate::{Client, Host, Open, Start, Status};

use crate::procedures::{Edition, LEAD, long, pair, patience, renewal, slow, strike, trial};
use crate::server::{Server, Worker, eventually};
use crate::world::world;

/// What the worker serves.
pub(crate) struct Tested {
    procedures: [ProcedureModel; 7],
    folder: PathBuf,
    world: Arc<dyn World>,
}

impl Tested {
    pub(crate) fn new(folder: PathBuf, edition: Edition) -> Self {
        Self {
            procedures: [
                renewal(edition),
                strike(),
                patience(),
                pair(),
                slow(),
                trial(),
                long(),
            ],
            world: world(folder.clone()),
            folder,
        }
    }
}

impl Host for Tested {
    fn procedure(&self, id: &str) -> Option<&ProcedureModel> {
        self.procedures.iter().find(|procedure| procedure.id == id)
    }

    fn world(&self, _: &RunInfo) -> Arc<dyn World> {
        Arc::clone(&self.world)
    }

    fn folder(&self, run: &str) -> PathBuf {
        self.folder.join(run)
    }
}

/// How often a child began, and how often it came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) begun: usize,
    pub(crate) finished: usize,
}

pub(crate) struct Bench {
    pub(crate) client: Client,
    pub(crate) server: Server,
    pub(crate) worker: Worker,
    runs: PathBuf,
    _folder: tempfile::TempDir,
}

impl Bench {
    pub(crate) fn new(program: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        let runs = folder.path().join("runs");
        let server = Server::begin(program, folder.path());
        let worker = Worker::begin(&runs);
        let client = Client::new(server.ingress(), Duration::from_secs(30));
        worker.register(&server, &client);
        Self {
            client,
            server,
            worker,
            runs,
            _folder: folder,
        }
    }

    pub(crate) fn folder(&self, run: &str) -> PathBuf {
        self.runs.join(run)
    }

    pub(crate) fn start(&self, run: &str, procedure: &str, seconds: &str) {
        let started = self.client.start(run, &self.beginning(procedure, seconds));
        started.expect("the run can be started");
    }

    pub(crate) fn beginning(&self, procedure: &str, seconds: &str) -> Start {
        Start {
            procedure: procedure.to_owned(),
            environment: "dev".to_owned(),
            by: "grace".to_owned(),
            inputs: vec![("seconds".to_owned(), seconds.to_owned())],
        }
    }

    /// Waits until people are asked for this.
    pub(crate) fn asked(&self, run: &str, step: &str, what: Asking) -> Open {
        eventually(&format!("`{step}` asks in {run}"), || {
            let status = self.client.status(run).ok()?;
            let is_it = |open: &Open| open.step == step && open.what == what;
            status.open.into_iter().find(is_it)
        })
    }

    pub(crate) fn approve(&self, run: &str) {
        let open = self.asked(run, "approve", Asking::Approval);
        let digest = open.digest.expect("an approval is bound to a digest");
        let approved = self.client.approve(run, "approve", LEAD, Some(&digest));
        approved.expect("the lead may approve");
    }

    pub(crate) fn ended(&self, run: &str) -> Outcome {
        eventually(&format!("{run} ends"), || {
            self.client.status(run).ok()?.outcome
        })
    }

    /// Waits until the run is over, or until it asks whether a step was done.
    pub(crate) fn ended_or_asks(&self, run: &str) -> Status {
        eventually(&format!("{run} ends or asks"), || {
            let status = self.client.status(run).ok()?;
            (status.outcome.is_some() || !status.open.is_empty()).then_some(status)
        })
    }

    pub(crate) fn events(&self, run: &str) -> Vec<Event> {
        let history = self.client.history(run).expect("a run has a history");
        history.into_iter().map(|entry| entry.event).collect()
    }

    pub(crate) fn marks(&self, run: &str, step: &str) -> Marks {
        marks(&self.folder(run), step)
    }

    /// Ends the worker and what this run executes without any warning, and begins the worker again.
    pub(crate) fn kill_all(&mut self, run: &str) {
        let marks = ["change", "announce"].map(|step| self.marks(run, step));
        let lives = marks.iter().any(|marks| marks.begun > marks.finished);
        let child = fs::read_to_string(self.folder(run).join("child"));
        let child = child.ok().filter(|_| lives);
        self.worker.kill_with(child.as_deref().map(str::trim));
    }

    /// Waits until the child of a step has begun.
    pub(crate) fn begun(&self, run: &str, step: &str) {
        eventually(&format!("`{step}` begins in {run}"), || {
            (self.marks(run, step).begun > 0).then_some(())
        });
    }
}

pub(crate) fn marks(folder: &Path, step: &str) -> Marks {
    let marks = fs::read_to_string(folder.join(format!("{step}.marks"))).unwrap_or_default();
    let count = |word| marks.lines().filter(|line| *line == word).count();
    Marks {
        begun: count("begun"),
        finished: count("finished"),
    }
}
