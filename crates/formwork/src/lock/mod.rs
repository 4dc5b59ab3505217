//! The lock: a committed file that remembers every address, so that a rename is told from a removal.

mod chain;
mod entry;
mod last;
mod matching;
mod reconcile;
mod record;
mod repeated;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use formwork_model::{Diagnostic, Severity};

use crate::command::Selection;

use entry::Entry;
pub(crate) use last::Last;
pub(crate) use reconcile::{Reconciled, reconcile};
pub(crate) use record::{Recorded, prune, record};
use repeated::Repeated;

/// The file, where nothing else was said.
pub(crate) const DEFAULT: &str = "formwork.lock";

/// What the file holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Lock {
    path: PathBuf,
    stacks: BTreeMap<StackName, StackLock>,
}

/// Which stack, of all programs that share the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct StackName {
    pub(crate) project: String,
    pub(crate) environment: String,
    pub(crate) stack: String,
}

/// What is remembered of one stack.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct StackLock {
    /// What the program declared last, by address.
    pub(crate) resources: BTreeMap<String, Entry>,
    /// Moves that a state may not have seen yet: the former address, and that of today.
    pub(crate) moves: BTreeMap<String, String>,
    /// Addresses whose resources went to another stack.
    pub(crate) forgotten: BTreeSet<String>,
    /// Addresses whose resources came from another stack, with the ids that they are imported by.
    pub(crate) imported: BTreeMap<String, String>,
}

impl StackLock {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Lock {
    /// Reads the file; one that is absent remembers nothing.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => {
                return Ok(Self {
                    path: path.to_owned(),
                    ..Self::default()
                });
            }
            Err(error) => return Err(unreadable(path, &error.to_string())),
        };
        text::read(path, &text)
    }

    /// The file's place and text, if the file does not hold this text yet. A lock that remembers nothing makes no file.
    pub(crate) fn pending(&self) -> Result<Option<(PathBuf, String)>, Box<Diagnostic>> {
        let text = self.text();
        let is_current = match fs::read_to_string(&self.path) {
            Ok(current) => current == text,
            Err(error) if is_absent(&error) => self.stacks.is_empty(),
            Err(error) => return Err(unreadable(&self.path, &error.to_string())),
        };
        Ok((!is_current).then(|| (self.path.clone(), text)))
    }

    fn text(&self) -> String {
        text::write(self)
    }

    /// What is remembered of a stack.
    pub(crate) fn stack(&self, name: &StackName) -> Option<&StackLock> {
        self.stacks.get(name)
    }

    /// What is remembered of all stacks of one environment.
    pub(crate) fn environment(
        &self,
        project: &str,
        environment: &str,
    ) -> impl Iterator<Item = (&StackName, &StackLock)> {
        self.stacks
            .iter()
            .filter(move |(name, _)| name.project == project && name.environment == environment)
    }

    /// The stacks of a project that are selected.
    pub(crate) fn selected(&self, project: &str, selection: &Selection) -> Vec<StackName> {
        let names = self.stacks.keys();
        names
            .filter(|name| {
                name.project == project
                    && selection.includes_environment(&name.environment)
                    && selection.includes(&name.stack)
            })
            .cloned()
            .collect()
    }

    /// Remembers something else of a stack; a stack of which there is nothing to remember is gone.
    pub(crate) fn set(&mut self, name: StackName, stack: StackLock) {
        if stack.is_empty() {
            self.stacks.remove(&name);
        } else {
            self.stacks.insert(name, stack);
        }
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn unreadable(path: &Path, why: &str) -> Box<Diagnostic> {
    Box::new(error(
        "FW0913",
        format!("{}: {why}", path.display()),
        "nothing was written: without the lock a rename cannot be told from a removal".to_owned(),
        "restore the file from version control, or name another with --lock".to_owned(),
    ))
}

/// An error without a place in the program.
fn error(code: &'static str, summary: String, detail: String, help: String) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        summary,
        detail,
        place: None,
        help,
    }
}
