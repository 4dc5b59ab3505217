//! Why a run cannot begin, go on, or be spoken to.

use std::fmt;
use std::io;
use std::path::PathBuf;

use formwork_procedure::machine::{Outcome, Refusal};

use crate::journal::JournalError;
use crate::lease::Holder;
use crate::moment::rfc3339;

/// Why a run cannot begin, go on, or be spoken to, in words for who asked.
#[derive(Debug)]
pub enum RunError {
    /// Its journal cannot be read or written.
    Journal(JournalError),
    /// Its folder cannot be read or written.
    Folder {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// There is no run with this id.
    NoSuchRun {
        /// The id.
        run: String,
        /// The folder of the runs that there are.
        folder: PathBuf,
    },
    /// Another runner drives it.
    Held {
        /// The run's id.
        run: String,
        /// Who; none where it has not said yet.
        holder: Option<Holder>,
    },
    /// It is a run of another procedure.
    OtherProcedure {
        /// The run's id.
        run: String,
        /// The procedure that it is a run of.
        procedure: String,
    },
    /// Its procedure was changed since.
    Changed {
        /// The run's id.
        run: String,
        /// The definition that it began with, or was last resumed with.
        recorded: String,
        /// The definition of the program.
        current: String,
    },
    /// It is over.
    Over {
        /// The run's id.
        run: String,
        /// How it ended.
        outcome: Outcome,
    },
    /// Its journal does not begin with the start of a run.
    NotStarted {
        /// The run's id.
        run: String,
    },
    /// What should have been done before was not.
    TriggerMissing {
        /// The procedure that should have completed.
        procedure: String,
        /// In this environment.
        environment: String,
    },
    /// Nobody was named as who acts.
    Nobody,
    /// What was said does not count.
    Refused(Refusal),
    /// Nothing can happen any more, and yet the run is not over.
    Stuck {
        /// The run's id.
        run: String,
    },
}

impl From<JournalError> for RunError {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<Refusal> for RunError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Journal(error) => error.fmt(formatter),
            Self::Folder { path, error } => write!(formatter, "{}: {error}", path.display()),
            Self::NoSuchRun { run, folder } => {
                write!(formatter, "there is no run `{run}` in {}", folder.display())
            }
            Self::Held { run, holder } => {
                write!(formatter, "`{run}` is driven by another runner")?;
                match holder {
                    Some(Holder { pid, host, since }) => write!(
                        formatter,
                        ": process {pid} on {host}, since {}",
                        rfc3339(*since)
                    ),
                    None => Ok(()),
                }
            }
            Self::OtherProcedure { run, procedure } => {
                write!(formatter, "`{run}` is a run of the procedure `{procedure}`")
            }
            Self::Changed {
                run,
                recorded,
                current,
            } => write!(
                formatter,
                "the procedure of `{run}` was changed since: its definition was {:.12} and is {:.12}",
                recorded, current
            ),
            Self::Over { run, outcome } => {
                write!(formatter, "`{run}` is over: {}", outcome.name())
            }
            Self::NotStarted { run } => write!(
                formatter,
                "the journal of `{run}` does not begin with the start of a run"
            ),
            Self::TriggerMissing {
                procedure,
                environment,
            } => write!(
                formatter,
                "no run of `{procedure}` has completed in `{environment}`, and this procedure comes after it"
            ),
            Self::Nobody => formatter.write_str("it is not said who acts"),
            Self::Refused(refusal) => refusal.fmt(formatter),
            Self::Stuck { run } => write!(
                formatter,
                "nothing of `{run}` can go on, and nobody is asked anything; its journal is at fault, or the machine"
            ),
        }
    }
}

impl std::error::Error for RunError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Journal(error) => Some(error),
            Self::Folder { error, .. } => Some(error),
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }
}
