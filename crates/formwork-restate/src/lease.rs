//! Who may act for a step: one at a time, and nobody while a child process of the last one lives.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use formwork_procedure::world;

/// Held while a step's function runs. The lock ends with the process that holds it, however that ends.
#[derive(Debug)]
pub(crate) struct Lease {
    _file: File,
}

/// The log of an attempt. Whatever the attempt executes writes there and holds an exclusive lock on it, which outlives the worker.
pub fn log_file(folder: &Path, step: &str, attempt: u32) -> PathBuf {
    folder.join(world::log_file(step, attempt))
}

/// Keys of nested steps have `/` in them, file names have `.` instead.
pub(crate) fn file_name(step: &str) -> String {
    step.replace('/', ".")
}

impl Lease {
    /// Waits until nobody acts for the step.
    pub(crate) fn take(folder: &Path, step: &str) -> io::Result<Self> {
        let name = format!("{}.lease", file_name(step));
        let file = lock(&folder.join("log").join(name))?;
        Ok(Self { _file: file })
    }
}

/// Waits until nothing lives that an attempt executed.
pub(crate) fn wait_for_children(folder: &Path, step: &str, attempt: u32) -> io::Result<()> {
    lock(&log_file(folder, step, attempt)).map(drop)
}

fn lock(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let file = File::options().create(true).append(true).open(path)?;
    file.lock()?;
    Ok(file)
}
