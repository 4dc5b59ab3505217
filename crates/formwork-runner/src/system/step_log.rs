//! The log of one attempt of a step, which is its lease too.
//!
//! Commands inherit the locked description of the open file. The lock is free when the runner and all that it started are gone,
//! so whoever locks the log of an earlier attempt has waited for what a dead runner left behind.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use formwork_model::procedure::Command;
use formwork_procedure::Failure;
use formwork_procedure::world::Site;
use formwork_procedure::world::log_file;

use super::attempt::Over;
use super::group::Patience;
use super::moment;

/// So much of a command's words becomes part of its failure.
const REPORTED: u64 = 4096;

/// Where the log of an attempt lies. Keys of nested steps have `/` in them, file names have `.` instead.
pub fn log_path(runs: &Path, run: &str, step: &str, attempt: u32) -> PathBuf {
    runs.join(run).join(log_file(step, attempt))
}

pub(super) struct StepLog(File);

impl StepLog {
    /// Opens and locks it, after all that earlier attempts started is gone.
    pub(super) fn open(
        runs: &Path,
        at: &Site<'_>,
        why_over: impl Fn() -> Option<Over>,
    ) -> Result<Self, Failure> {
        for attempt in 1..at.attempt {
            let path = log_path(runs, at.run, at.step, attempt);
            if let Ok(log) = File::open(&path) {
                lock(&log, &path, &why_over)?;
            }
        }
        let path = log_path(runs, at.run, at.step, at.attempt);
        let log = append_to(&path).map_err(|error| no_log(&path, &error))?;
        lock(&log, &path, &why_over)?;
        Ok(Self(log))
    }

    /// A handle for a command, with the same lock.
    pub(super) fn handle(&self) -> Result<File, Failure> {
        self.0
            .try_clone()
            .map_err(|error| Failure::new(format!("the step's log cannot be shared: {error}")))
    }

    /// Writes what is started now, and says where its own words begin.
    pub(super) fn begin(&self, command: &Command) -> Result<u64, Failure> {
        let now = moment::rfc3339(moment::now());
        self.note(&format!("$ {}\n# started {now}\n", command.line()))?;
        let length = self.0.metadata().map(|metadata| metadata.len());
        length.map_err(|error| Failure::new(format!("the step's log cannot be read: {error}")))
    }

    /// Writes how it ended.
    pub(super) fn end(&self, how: &str) -> Result<(), Failure> {
        let now = moment::rfc3339(moment::now());
        self.note(&format!("# {how}, {now}\n"))
    }

    /// The last words since a place.
    pub(super) fn last_words(&self, since: u64) -> String {
        let length = self.0.metadata().map_or(since, |metadata| metadata.len());
        let from = since.max(length.saturating_sub(REPORTED));
        let mut words = vec![0; length.saturating_sub(from) as usize];
        let read = self.0.read_at(&mut words, from).unwrap_or(0);
        words.truncate(read);
        String::from_utf8_lossy(&words).into_owned()
    }

    fn note(&self, text: &str) -> Result<(), Failure> {
        (&self.0)
            .write_all(text.as_bytes())
            .map_err(|error| Failure::new(format!("the step's log cannot be written: {error}")))
    }
}

fn append_to(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    OpenOptions::new()
        .create(true)
        .append(true)
        .read(true)
        .open(path)
}

fn lock(log: &File, path: &Path, why_over: &impl Fn() -> Option<Over>) -> Result<(), Failure> {
    let mut patience = Patience::default();
    loop {
        match log.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) => return Err(no_log(path, &error)),
            Err(TryLockError::WouldBlock) => {}
        }
        if let Some(over) = why_over() {
            let what = format!("waiting for what still writes to {}", path.display());
            return Err(over.failure(&what));
        }
        patience.wait();
    }
}

fn no_log(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!(
        "the log {} cannot be opened: {error}",
        path.display()
    ))
}
