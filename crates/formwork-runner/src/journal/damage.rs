//! What can be wrong with a journal.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a journal cannot be read or written.
#[derive(Debug)]
pub enum JournalError {
    /// The system refused something.
    Io {
        /// The journal.
        path: PathBuf,
        /// What was to be done with it: `read`, `write`, ….
        doing: &'static str,
        /// What the system said.
        error: io::Error,
    },
    /// Its lines are not those that were written.
    Damaged {
        /// The journal.
        path: PathBuf,
        /// The number of the first line that is wrong, from 1.
        line: u64,
        /// Where that line begins, in bytes.
        offset: u64,
        /// What is wrong.
        damage: Damage,
    },
}

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// It is no entry at all.
    NoEntry(String),
    /// Another line should stand here.
    OutOfOrder {
        /// The number that this line should have.
        expected: u64,
        /// The number that it has.
        found: u64,
    },
    /// It was changed, or a line before it was.
    Changed {
        /// The sum that it should have.
        expected: String,
        /// The sum that it has.
        found: String,
    },
    /// The sign after it is no line end.
    LineEnd,
    /// The file ends before what was read of it.
    Shorter {
        /// The length that it had, in bytes.
        expected: u64,
    },
}

impl JournalError {
    pub(super) fn io(path: &Path, doing: &'static str) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Io { path, doing, error }
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, doing, error } => {
                write!(formatter, "cannot {doing} {}: {error}", path.display())
            }
            Self::Damaged {
                path,
                line,
                offset,
                damage,
            } => write!(
                formatter,
                "{}:{line} (byte {offset}): {damage}; the journal is not as it was written",
                path.display()
            ),
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoEntry(why) => write!(formatter, "this is no entry of a journal: {why}"),
            Self::OutOfOrder { expected, found } => write!(
                formatter,
                "expected entry {expected} and found entry {found}: a line was removed, added or moved"
            ),
            Self::Changed { expected, found } => write!(
                formatter,
                "expected the sum {expected} and found {found}: this line was changed, or the one before it exchanged"
            ),
            Self::LineEnd => formatter.write_str("expected a line end after the entry"),
            Self::Shorter { expected } => write!(
                formatter,
                "expected at least {expected} bytes: lines that were there are gone"
            ),
        }
    }
}

impl std::error::Error for JournalError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Damaged { .. } => None,
        }
    }
}
