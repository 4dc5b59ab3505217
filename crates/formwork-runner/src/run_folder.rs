//! Where a run keeps its files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use formwork_procedure::world::log_file;

use crate::error::RunError;
use crate::journal::{self, Reading};
use crate::lease::{Holder, Lease, LeaseError};
use crate::moment;

/// Where runs lie when nobody says where, below the current folder.
pub const DEFAULT_FOLDER: &str = ".formwork/runs";

/// The folder of all runs.
#[derive(Debug, Clone)]
pub struct Runs {
    folder: PathBuf,
}

/// The folder of one run: its journal, its lease, its logs and its artifacts.
#[derive(Debug, Clone)]
pub struct RunFolder {
    id: String,
    path: PathBuf,
}

impl Runs {
    /// Runs in this folder, which need not be there yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes the folder of a new run. Its id is made of the procedure, the environment and the moment, and is no other run's.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn create(
        &self,
        procedure: &str,
        environment: &str,
        at: i64,
    ) -> Result<RunFolder, RunError> {
        fs::create_dir_all(&self.folder).map_err(folder_error(&self.folder))?;
        let base = format!("{procedure}-{environment}-{}", moment::stamp(at));
        let mut id = base.clone();
        for suffix in 2_u32.. {
            let path = self.folder.join(&id);
            match fs::create_dir(&path) {
                Ok(()) => return RunFolder { id, path }.furnished(),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    id = format!("{base}-{suffix}");
                }
                Err(error) => return Err(folder_error(&path)(error)),
            }
        }
        unreachable!("a folder does not hold 2^32 runs of one second")
    }

    /// The folder of a run that is there.
    ///
    /// # Errors
    /// When there is none with this id.
    pub fn open(&self, id: &str) -> Result<RunFolder, RunError> {
        let path = self.folder.join(id);
        let is_name = !id.is_empty() && !id.contains(['/', '\\']) && id != "." && id != "..";
        if !is_name || !path.join("journal.jsonl").is_file() {
            return Err(RunError::NoSuchRun {
                run: id.to_owned(),
                folder: self.folder.clone(),
            });
        }
        Ok(RunFolder {
            id: id.to_owned(),
            path,
        })
    }

    /// All runs, in the order of their ids; none where the folder is not there.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn all(&self) -> Result<Vec<RunFolder>, RunError> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(folder_error(&self.folder)(error)),
        };
        let mut runs = Vec::new();
        for entry in entries {
            let entry = entry.map_err(folder_error(&self.folder))?;
            let id = entry.file_name().to_string_lossy().into_owned();
            runs.extend(self.open(&id).ok());
        }
        runs.sort_by(|left, right| left.id.cmp(&right.id));
        Ok(runs)
    }
}

impl RunFolder {
    fn furnished(self) -> Result<Self, RunError> {
        for path in [self.path.join("log"), self.artifacts()] {
            fs::create_dir(&path).map_err(folder_error(&path))?;
        }
        Ok(self)
    }

    /// The run's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The run's journal.
    pub fn journal(&self) -> PathBuf {
        self.path.join("journal.jsonl")
    }

    /// Where an attempt at a step writes what it prints. Whatever it started holds a lock on this file until it ends.
    pub fn log(&self, step: &str, attempt: u32) -> PathBuf {
        self.path.join(log_file(step, attempt))
    }

    /// Where steps leave files.
    pub fn artifacts(&self) -> PathBuf {
        self.path.join("artifacts")
    }

    /// Reads and verifies the run's journal.
    ///
    /// # Errors
    /// When it cannot be read, or is damaged.
    pub fn read(&self) -> Result<Reading, RunError> {
        Ok(journal::read(&self.journal())?)
    }

    /// The right to drive this run, for as long as the lease lives.
    ///
    /// # Errors
    /// When another process has it.
    pub fn lease(&self) -> Result<Lease, RunError> {
        Lease::take(&self.lease_file()).map_err(|error| match error {
            LeaseError::Io(error) => folder_error(&self.lease_file())(error),
            LeaseError::Held(holder) => RunError::Held {
                run: self.id.clone(),
                holder,
            },
        })
    }

    /// The process that drives this run at the moment; none where nobody does.
    ///
    /// # Errors
    /// When the lease cannot be read.
    pub fn runner(&self) -> Result<Option<Holder>, RunError> {
        Lease::holder(&self.lease_file()).map_err(folder_error(&self.lease_file()))
    }

    fn lease_file(&self) -> PathBuf {
        self.path.join("run.lease")
    }
}

fn folder_error(path: &Path) -> impl FnOnce(io::Error) -> RunError {
    let path = path.to_owned();
    move |error| RunError::Folder { path, error }
}
