//! Executes commands.

use std::io::{self, Read};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{self, Child, ExitStatus, Stdio};
use std::thread::JoinHandle;

use formwork_model::procedure::Command;
use formwork_procedure::world::{Finished, Site};
use formwork_procedure::{Failure, World};

use super::attempt::{Attempt, Over};
use super::group::{Group, Patience};
use super::step_log::StepLog;
use super::{Program, System, moment};

/// Executes a command, and writes its beginning and its end to the log of the step.
pub(super) fn execute<P: Program>(
    system: &System<P>,
    attempt: &Attempt,
    at: &Site<'_>,
    command: &Command,
) -> Result<Finished, Failure> {
    let line = format!("`{}`", command.line());
    if let Some(over) = attempt.why_over(at) {
        return Err(over.failure(&line));
    }
    let mut prepared = prepare(system, command)?;
    let log = attempt.log(&system.runs, at)?;
    let begin = log.begin(command)?;
    let running = Running::of(spawn(&mut prepared, command, &log)?);
    match running.wait(moment::span(system.grace), || attempt.why_over(at)) {
        Ok((status, printed)) => finish(&log, begin, status, printed),
        Err(End::Over(over)) => Err(cut_short(&log, begin, over.failure(&line))),
        Err(End::Lost(error)) => Err(Failure::new(format!("{line} was lost: {error}"))),
    }
}

/// What is known of a command that was stopped. Its log is of less weight than why that was.
fn cut_short(log: &StepLog, begin: u64, failure: Failure) -> Failure {
    let failure = failure.detail(log.last_words(begin));
    match log.end(&failure.message) {
        Ok(()) => failure,
        Err(unlogged) => failure.detail(unlogged.message),
    }
}

fn finish(
    log: &StepLog,
    begin: u64,
    status: ExitStatus,
    printed: Vec<u8>,
) -> Result<Finished, Failure> {
    let code = exit_code(status);
    let reported = log.last_words(begin);
    log.end(&format!("exit code {code}"))?;
    Ok(Finished {
        code,
        printed,
        reported,
    })
}

/// As a shell reports it.
fn exit_code(status: ExitStatus) -> i32 {
    status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or_default())
}

fn prepare<P: Program>(system: &System<P>, command: &Command) -> Result<process::Command, Failure> {
    let mut prepared = process::Command::new(&command.program);
    prepared
        .args(&command.arguments)
        .envs(
            command
                .environment
                .iter()
                .map(|(name, value)| (name, value)),
        )
        .process_group(0)
        .stdin(Stdio::null());
    for (name, secret) in &command.secrets {
        prepared.env(name, system.secret(secret)?);
    }
    if let Some(folder) = &command.folder {
        if !folder.is_dir() {
            let folder = folder.display();
            return Err(Failure::new(format!("the folder {folder} is not there")));
        }
        prepared.current_dir(folder);
    }
    Ok(prepared)
}

fn spawn(
    prepared: &mut process::Command,
    command: &Command,
    log: &StepLog,
) -> Result<Child, Failure> {
    prepared.stderr(log.handle()?);
    if command.captured {
        prepared.stdout(Stdio::piped());
    } else {
        prepared.stdout(log.handle()?);
    }
    prepared.spawn().or_else(|error| {
        let failure = not_started(command, &error);
        log.end(&failure.message)?;
        Err(failure)
    })
}

fn not_started(command: &Command, error: &io::Error) -> Failure {
    let program = &command.program;
    match error.kind() {
        io::ErrorKind::NotFound => Failure::new(format!(
            "the program `{program}` was not found; it must be installed where the procedure runs"
        ))
        .finally(),
        io::ErrorKind::PermissionDenied => Failure::new(format!(
            "the program `{program}` may not be executed: {error}"
        ))
        .finally(),
        _ => Failure::new(format!("`{program}` cannot be started: {error}")),
    }
}

/// Why a command has no exit code.
enum End {
    Over(Over),
    Lost(io::Error),
}

/// A command, and what reads from it meanwhile: a full pipe would hold it up.
struct Running {
    group: Group,
    printed: Option<JoinHandle<io::Result<Vec<u8>>>>,
}

impl Running {
    fn of(mut child: Child) -> Self {
        let printed = child.stdout.take().map(|mut pipe| {
            std::thread::spawn(move || {
                let mut printed = Vec::new();
                pipe.read_to_end(&mut printed).map(|_| printed)
            })
        });
        let group = Group::of(child);
        Self { group, printed }
    }

    /// Waits until it has ended and everything is read, or its time is over. What a stopped command printed is not waited for.
    fn wait(
        mut self,
        grace: std::time::Duration,
        why_over: impl Fn() -> Option<Over>,
    ) -> Result<(ExitStatus, Vec<u8>), End> {
        let mut patience = Patience::default();
        loop {
            let ended = self.group.ended().map_err(End::Lost)?;
            if let Some(status) = ended.filter(|_| self.is_read()) {
                return self.printed().map(|printed| (status, printed));
            }
            if let Some(over) = why_over() {
                self.group.stop(grace).map_err(End::Lost)?;
                return Err(End::Over(over));
            }
            patience.wait();
        }
    }

    fn is_read(&self) -> bool {
        self.printed.as_ref().is_none_or(JoinHandle::is_finished)
    }

    fn printed(self) -> Result<Vec<u8>, End> {
        let Some(reader) = self.printed else {
            return Ok(Vec::new());
        };
        let read = reader.join().expect("reading from a pipe does not panic");
        read.map_err(End::Lost)
    }
}
