//! A world in memory, a folder for runs, and journals in words.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use formwork_model::NodeId;
use formwork_model::duration::Duration;
use formwork_model::procedure::{Command, ProcedureModel, Role, SecretRef};
use formwork_procedure::machine::{Event, Machine};
use formwork_procedure::world::{Finished, Located, Request, Response, RootModule, Site};
use formwork_procedure::{Failure, World};
use formwork_runner::{
    Changed, Finish, Observer, Patience, Person, Ran, RunError, RunFolder, Runner, Runs, Start,
};
use tempfile::TempDir;

pub(crate) const LEAD: Role = Role::new("Lead", &["grace", "alan"]);

/// The moment at which runs start here: 2026-11-21, 11:13:38 UTC.
pub(crate) const BEGINNING: i64 = 1_795_259_618_000;

/// A world in memory. Its clock stands still unless somebody moves it.
#[derive(Default)]
pub(crate) struct Memory {
    moved: AtomicI64,
    stopped: Mutex<HashSet<String>>,
    told: Mutex<Vec<String>>,
    /// Whether nobody can be told anything.
    pub(crate) is_deaf: AtomicBool,
    diary: Mutex<Vec<String>>,
}

impl Memory {
    /// Moves the clock on.
    pub(crate) fn pass(&self, seconds: i64) {
        self.moved.fetch_add(seconds * 1000, Ordering::SeqCst);
    }

    /// Writes down that a function was called.
    pub(crate) fn note(&self, what: impl Into<String>) {
        self.diary.lock().unwrap().push(what.into());
    }

    /// What was written down.
    pub(crate) fn diary(&self) -> Vec<String> {
        self.diary.lock().unwrap().clone()
    }

    /// Who was told what.
    pub(crate) fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }
}

impl World for Memory {
    /// Runs until it is stopped.
    fn execute(&self, at: &Site<'_>, _: &Command) -> Result<Finished, Failure> {
        while !self.stopped.lock().unwrap().contains(at.step) {
            thread::sleep(std::time::Duration::from_millis(1));
        }
        Ok(Finished {
            code: 143,
            printed: Vec::new(),
            reported: String::new(),
        })
    }

    fn synthesize(&self, _: &str) -> Result<Vec<RootModule>, Failure> {
        Ok(Vec::new())
    }

    fn locate(&self, _: &str, _: NodeId) -> Option<Located> {
        None
    }

    fn request(&self, request: &Request) -> Result<Response, Failure> {
        Err(Failure::new(format!("nobody answers at {}", request.url)))
    }

    fn connect(&self, host: &str, _: u16, _: Duration) -> Result<(), Failure> {
        Err(Failure::new(format!("nobody listens at {host}")))
    }

    fn resolve(&self, _: &str) -> Result<Vec<String>, Failure> {
        Ok(Vec::new())
    }

    fn read(&self, _: &Path) -> Result<Option<Vec<u8>>, Failure> {
        Ok(None)
    }

    fn create(&self, path: &Path, _: &[u8]) -> Result<(), Failure> {
        self.note(format!("create {}", path.display()));
        Ok(())
    }

    fn replace(&self, path: &Path, _: &[u8]) -> Result<(), Failure> {
        self.note(format!("replace {}", path.display()));
        Ok(())
    }

    fn secret(&self, secret: &SecretRef) -> Result<String, Failure> {
        Err(Failure::new(format!("{} is not set", secret.0)))
    }

    fn now(&self) -> i64 {
        BEGINNING + self.moved.load(Ordering::SeqCst)
    }

    fn pause(&self, duration: Duration) {
        self.pass(duration.seconds());
    }

    fn stop(&self, _: &str, step: &str) {
        self.stopped.lock().unwrap().insert(step.to_owned());
    }

    fn tell(&self, whom: &[String], message: &str) -> Result<(), Failure> {
        if self.is_deaf.load(Ordering::SeqCst) {
            return Err(Failure::new("the mail server does not answer"));
        }
        let line = format!("{}: {message}", whom.join(", "));
        self.told.lock().unwrap().push(line);
        Ok(())
    }
}

/// Where runs of a test take place.
pub(crate) struct Stage {
    _folder: TempDir,
    pub(crate) runs: Runs,
    pub(crate) world: Arc<Memory>,
    pub(crate) interrupt: Arc<AtomicBool>,
}

impl Stage {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        Self {
            runs: Runs::new(folder.path().join("runs")),
            _folder: folder,
            world: Arc::default(),
            interrupt: Arc::default(),
        }
    }

    /// A runner that returns when only people can go on.
    pub(crate) fn runner<'a>(&'a self, procedure: &'a ProcedureModel) -> Runner<'a> {
        Runner::new(
            procedure,
            &self.runs,
            Arc::clone(&self.world) as Arc<dyn World>,
        )
        .patience(Patience::Return)
        .interrupt(Arc::clone(&self.interrupt))
    }

    pub(crate) fn start(&self, procedure: &ProcedureModel) -> Ran {
        self.runner(procedure)
            .start(ada(), &mut Silent)
            .expect("nothing is in the way of the run")
    }

    pub(crate) fn resume(&self, procedure: &ProcedureModel, run: &str) -> Result<Ran, RunError> {
        self.runner(procedure)
            .resume(run, "ada", Changed::Refuse, &mut Silent)
    }

    pub(crate) fn folder(&self, run: &str) -> RunFolder {
        self.runs.open(run).expect("the run is there")
    }

    /// Somebody who speaks to a run.
    pub(crate) fn person<T>(
        &self,
        procedure: &ProcedureModel,
        run: &str,
        name: &str,
        say: impl FnOnce(Person<'_>) -> T,
    ) -> T {
        say(Person {
            name,
            run: &self.folder(run),
            procedure,
            at: self.world.now(),
        })
    }

    /// What a run's journal says, in words, without its first line.
    pub(crate) fn story(&self, run: &str) -> String {
        let reading = self.folder(run).read().expect("the journal is whole");
        let lines = reading.entries.iter().skip(1);
        lines.map(|entry| told(&entry.event) + "\n").collect()
    }

    /// A run whose runner left it after these events.
    pub(crate) fn left(&self, procedure: &ProcedureModel, events: &[Event]) -> String {
        let folder = self
            .runs
            .create(&procedure.id, "staging", BEGINNING)
            .expect("the folder is writable");
        let mut journal = formwork_runner::journal::Journal::create(&folder.journal())
            .expect("there is none yet");
        let started = Event::Started {
            procedure: procedure.id.to_string(),
            definition: formwork_procedure::machine::definition(procedure),
            environment: "staging".to_owned(),
            by: "ada".to_owned(),
            inputs: Vec::new(),
        };
        for event in std::iter::once(&started).chain(events) {
            let wanted = |_: &[_]| Ok::<_, RunError>(Some(event.clone()));
            journal
                .append(BEGINNING, wanted)
                .expect("the journal is writable");
        }
        folder.id().to_owned()
    }
}

/// Ada starts a run for staging.
pub(crate) fn ada() -> Start {
    Start {
        environment: "staging".to_owned(),
        by: "ada".to_owned(),
        inputs: Vec::new(),
    }
}

pub(crate) fn ended(ran: &Ran) -> &'static str {
    match ran.finish {
        Finish::Ended(outcome) => outcome.name(),
        Finish::WaitsForPeople => "waits for people",
        Finish::Interrupted => "interrupted",
    }
}

/// An attempt that was begun, for journals that are written by hand.
pub(crate) fn began(step: &str, key: &str) -> Event {
    Event::StepStarted {
        step: step.to_owned(),
        attempt: 1,
        key: key.to_owned(),
    }
}

/// Nobody looks.
pub(crate) struct Silent;

impl Observer for Silent {
    fn observe(&mut self, _: i64, _: &Event, _: &Machine<'_>) {}
    fn waiting(&mut self, _: &str) {}
}

/// Does something when something happens.
pub(crate) struct When<F, W>(pub(crate) F, pub(crate) W);

impl<F: FnMut(&Event), W: FnMut(&str)> Observer for When<F, W> {
    fn observe(&mut self, _: i64, event: &Event, _: &Machine<'_>) {
        (self.0)(event);
    }

    fn waiting(&mut self, what: &str) {
        (self.1)(what);
    }
}

fn told(event: &Event) -> String {
    let step = event.step().unwrap_or_default();
    let rest = match event {
        Event::Resumed { by, .. } => by.clone(),
        Event::StepStarted { attempt, .. } => format!("{step} {attempt}"),
        Event::StepDone { output, .. } => format!("{step} {output}"),
        Event::StepFailed { failure, .. } | Event::UndoFailed { failure, .. } => {
            format!("{step}: {failure}")
        }
        Event::Asked { what, question, .. } => format!("{step} {what:?}: {question}"),
        Event::Approved { by, role, .. } => format!("{step} {by} as {role}"),
        Event::Rejected { by, note, .. } => format!("{step} {by}: {note}"),
        Event::Answered { by, answer, .. } => format!("{step} {by}: {answer}"),
        Event::Escalated { rung, because, .. } => format!("{step} {rung}: {because}"),
        Event::Told {
            whom,
            message,
            failure,
        } => {
            let failed = failure.as_ref().map(|failure| format!(" ({failure})"));
            format!(
                "{}: {message}{}",
                whom.join(", "),
                failed.unwrap_or_default()
            )
        }
        Event::WentBack { to, because, .. } => format!("{step} to {to}: {because}"),
        Event::CancelAsked { by, reason, .. } => format!("{by}: {reason}"),
        Event::Ended {
            outcome, reason, ..
        } => format!("{}: {reason}", outcome.name()),
        _ => step.to_owned(),
    };
    format!("{} {rest}", event.name())
}
