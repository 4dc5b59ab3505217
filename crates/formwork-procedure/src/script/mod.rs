//! A scripted world: procedures are tested without touching anything.

mod answer;
mod play;
mod played;
mod terraform;
mod world;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};

use formwork_model::NodeId;
use formwork_model::duration::Duration;

use crate::ready::terraform::Class;
use crate::world::{Located, Response, RootModule};
use answer::{Answers, Printed, Said, Saying};
pub use played::Played;
use terraform::Stack;

/// What the world answers and what people say. [`Script::run`] plays a whole run with it: in memory, in one thread, and
/// with a clock that jumps to the next moment at which something is due. What you have is the same run as a real one: the same
/// machine decides, and the same functions of the steps work.
///
/// Where an answer is given several times, the answers are used up in their order, and the last one stays. What was not scripted fails,
/// with a message that says what to add; a file that was not scripted is not there.
///
/// ```
/// use formwork_model::procedure::{Command, Role};
/// use formwork_procedure::ready::{command, notify};
/// use formwork_procedure::Script;
/// use formwork_procedure::{Described, Procedure, approval};
///
/// const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);
///
/// fn restart(procedure: &mut Procedure) {
///     let status = procedure.step("look", command(Command::new("systemctl", ["status", "shop"])).pure());
///     let agreed = procedure.step("approve", approval(&status).by(LEAD));
///     let restart = command(Command::new("systemctl", ["restart", "shop"]))
///         .idempotent()
///         .irreversible("a restart leaves nothing behind");
///     let restarted = procedure.step("restart", restart.after(&agreed));
///     procedure.step("tell", notify(["ops"], "restarted").after(&restarted));
/// }
///
/// let mut procedure = Procedure::new("restart");
/// restart(&mut procedure);
/// let procedure = procedure.into_model();
///
/// let script = Script::new().command("systemctl", 0, "").approve("approve", "ada");
/// let played = script.run(&procedure);
/// played.assert_completed();
/// assert_eq!(script.commands(), ["systemctl status shop", "systemctl restart shop"]);
/// assert_eq!(played.told, ["ops: restarted"]);
///
/// // Without an approval nothing is restarted.
/// let script = Script::new().command("systemctl", 0, "");
/// let played = script.run(&procedure);
/// played.assert_waits_for("approve");
/// assert_eq!(script.commands(), ["systemctl status shop"]);
/// ```
#[derive(Debug)]
pub struct Script {
    environment: String,
    starter: String,
    inputs: Vec<(String, String)>,
    inner: Mutex<Inner>,
}

/// What changes while a run is played.
#[derive(Debug, Default)]
struct Inner {
    now: i64,
    commands: Answers<Printed>,
    responses: Answers<Response>,
    connections: Vec<String>,
    hosts: BTreeMap<String, Vec<String>>,
    files: BTreeMap<PathBuf, Vec<u8>>,
    saved: Vec<(String, String, Vec<u8>)>,
    durations: Answers<Duration>,
    secrets: BTreeMap<String, String>,
    modules: Vec<(String, RootModule)>,
    stacks: Vec<Stack>,
    located: Vec<(NodeId, Located)>,
    people: Vec<Said>,
    deaths: Vec<String>,
    asked: Vec<Asked>,
    told: Vec<String>,
}

/// What was asked of the world.
#[derive(Debug, Clone)]
enum Asked {
    /// To execute a command.
    Command(String),
    /// Anything else.
    Other(String),
}

/// The first moment of 2026.
const BEGIN: i64 = 1_767_225_600_000;

impl Default for Script {
    fn default() -> Self {
        Self::new()
    }
}

impl Script {
    /// A world in which nothing is there. A run is about the environment `dev`, is started by `grace`, and begins on 2026-01-01.
    pub fn new() -> Self {
        let script = Self {
            environment: "dev".to_owned(),
            starter: "grace".to_owned(),
            inputs: Vec::new(),
            inner: Mutex::default(),
        };
        script.with(|inner| inner.now = BEGIN)
    }

    /// The run is about this environment.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = environment.into();
        self
    }

    /// The run is started by this person.
    pub fn starter(mut self, starter: impl Into<String>) -> Self {
        self.starter = starter.into();
        self
    }

    /// What is given at the run's start.
    pub fn input(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.inputs.push((name.into(), value.into()));
        self
    }

    /// The run begins at this time, in milliseconds since 1970.
    pub fn begins_at(self, now: i64) -> Self {
        self.with(|inner| inner.now = now)
    }

    /// A command whose line begins with this text ends with this code, and prints this. The longest text that fits counts.
    pub fn command(self, line: &str, code: i32, printed: impl Into<Vec<u8>>) -> Self {
        let printed = Printed {
            code,
            printed: printed.into(),
        };
        self.with(|inner| inner.commands.add(line, printed))
    }

    /// A command whose line begins with this text takes so long; without this, none takes any time.
    ///
    /// What becomes due meanwhile happens: people are called, and a step that passes its timeout is stopped there and fails.
    pub fn takes(self, line: &str, duration: Duration) -> Self {
        self.with(|inner| inner.durations.add(line, duration))
    }

    /// A command whose line begins with this text writes a file: the one that it is told with this option, such as `-out=`.
    pub fn saves(self, line: &str, option: &str, content: impl Into<Vec<u8>>) -> Self {
        let saved = (line.to_owned(), option.to_owned(), content.into());
        self.with(|inner| inner.saved.push(saved))
    }

    /// A file that is there. Paths are relative to the program's folder.
    pub fn file(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        self.with(|inner| {
            inner.files.insert(path.into(), content.into());
        })
    }

    /// A request to an address that begins with this text is answered with this status and body.
    pub fn http(self, url: &str, status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        self.with(|inner| inner.responses.add(url, Response { status, body }))
    }

    /// A host takes connections on a port: `database:5432`.
    pub fn connection(self, place: impl Into<String>) -> Self {
        self.with(|inner| inner.connections.push(place.into()))
    }

    /// A host's name has these addresses.
    pub fn host(
        self,
        name: impl Into<String>,
        addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let addresses = addresses.into_iter().map(Into::into).collect();
        self.with(|inner| {
            inner.hosts.insert(name.into(), addresses);
        })
    }

    /// A secret that is set.
    pub fn secret(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|inner| {
            inner.secrets.insert(name.into(), value.into());
        })
    }

    /// Synthesis of an environment writes the root module of a stack into a folder.
    pub fn root_module(
        self,
        environment: impl Into<String>,
        stack: impl Into<String>,
        folder: impl Into<PathBuf>,
    ) -> Self {
        let module = RootModule {
            stack: stack.into(),
            folder: folder.into(),
        };
        self.with(|inner| inner.modules.push((environment.into(), module)))
    }

    /// A stack for which Terraform is played, with what its first plan would change. Once a plan is applied, nothing is due any more, and
    /// other plans are stale. Its root module lies in `infra.out/ENVIRONMENT/STACK`.
    ///
    /// Where a command is scripted with [`Script::command`], that counts: so a failure of Terraform is played.
    ///
    /// ```
    /// use formwork_model::procedure::Role;
    /// use formwork_procedure::ready::terraform::{self, Class};
    /// use formwork_procedure::Script;
    /// use formwork_procedure::{Procedure, approval};
    ///
    /// const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);
    ///
    /// let mut procedure = Procedure::new("update");
    /// let synthesized = procedure.step("synthesize", terraform::synthesize());
    /// let plan = procedure.step("plan", terraform::plan("main", &synthesized));
    /// let approved = procedure.step("approve", approval(&plan).by(LEAD));
    /// let apply = terraform::apply(&approved).irreversible("the next plan takes it back");
    /// let applied = procedure.step("apply", apply);
    /// procedure.step("drift", terraform::drift("main", &applied));
    /// let procedure = procedure.into_model();
    ///
    /// let script = Script::new()
    ///     .stack("dev", "main", [("aws_s3_bucket.logs", Class::Create)])
    ///     .approve("approve", "ada");
    /// let played = script.run(&procedure);
    /// played.assert_completed();
    /// let drift: terraform::Drift = played.output("drift").unwrap();
    /// assert!(drift.is_clean());
    ///
    /// let script = Script::new()
    ///     .stack("dev", "main", [("aws_s3_bucket.logs", Class::Create)])
    ///     .approve("approve", "ada")
    ///     .command("terraform apply", 1, "");
    /// script.run(&procedure).assert_blocked("ended with exit code 1");
    /// ```
    pub fn stack(
        self,
        environment: &str,
        stack: &str,
        due: impl IntoIterator<Item = (impl Into<String>, Class)>,
    ) -> Self {
        let folder = PathBuf::from(format!("infra.out/{environment}/{stack}"));
        let due = due
            .into_iter()
            .map(|(address, class)| (address.into(), class));
        let played = Stack::new(folder.clone(), due.collect());
        self.root_module(environment, stack, folder)
            .with(|inner| inner.stacks.push(played))
    }

    /// Where a declared resource lies.
    pub fn located(self, node: NodeId, located: Located) -> Self {
        self.with(|inner| inner.located.push((node, located)))
    }

    /// Somebody approves a step, or says go, as soon as it asks.
    pub fn approve(self, step: impl Into<String>, by: impl Into<String>) -> Self {
        self.says(step.into(), by.into(), Saying::Yes)
    }

    /// Somebody rejects a step, or says no-go, as soon as it asks.
    pub fn reject(
        self,
        step: impl Into<String>,
        by: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        self.says(step.into(), by.into(), Saying::No(reason.into()))
    }

    /// Somebody answers a step as soon as it asks: `done`, a choice, or what is to follow a failure.
    pub fn answer(
        self,
        step: impl Into<String>,
        by: impl Into<String>,
        answer: impl Into<String>,
    ) -> Self {
        self.answer_because(step, by, answer, "")
    }

    /// Somebody answers a step, and adds a note to it: a reason, evidence, a link.
    pub fn answer_because(
        self,
        step: impl Into<String>,
        by: impl Into<String>,
        answer: impl Into<String>,
        note: impl Into<String>,
    ) -> Self {
        let saying = Saying::Answer {
            answer: answer.into(),
            note: note.into(),
        };
        self.says(step.into(), by.into(), saying)
    }

    /// The runner dies once, when this step has done its work and before its end is recorded. Another one takes the run up.
    pub fn dies_after(self, step: impl Into<String>) -> Self {
        self.with(|inner| inner.deaths.push(step.into()))
    }

    /// Everything that the world was asked, in order: commands by their lines, then `GET …`, `read …`, `create …`, `tell …` and so on.
    pub fn asked(&self) -> Vec<String> {
        let inner = self.inner();
        let asked = inner.asked.iter();
        asked
            .map(|asked| match asked {
                Asked::Command(line) | Asked::Other(line) => line.clone(),
            })
            .collect()
    }

    /// The lines of the commands that were executed, in order.
    pub fn commands(&self) -> Vec<String> {
        let inner = self.inner();
        let asked = inner.asked.iter();
        asked
            .filter_map(|asked| match asked {
                Asked::Command(line) => Some(line.clone()),
                Asked::Other(_) => None,
            })
            .collect()
    }

    /// The files that are there now: those that were scripted, and those that steps wrote.
    pub fn files(&self) -> Vec<PathBuf> {
        self.inner().files.keys().cloned().collect()
    }

    /// The text of a file; none where it is not there, or is no text.
    pub fn text(&self, path: impl Into<PathBuf>) -> Option<String> {
        let content = self.inner().files.get(&path.into()).cloned()?;
        String::from_utf8(content).ok()
    }

    fn says(self, step: String, by: String, saying: Saying) -> Self {
        self.with(|inner| inner.people.push(Said { step, by, saying }))
    }

    fn with(self, change: impl FnOnce(&mut Inner)) -> Self {
        change(&mut self.inner());
        self
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // A test that panicked elsewhere has failed already.
        self.inner
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
