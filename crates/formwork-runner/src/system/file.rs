//! Files that are there wholly or not at all, also after the power went.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use formwork_procedure::Failure;

/// A file's content; none where there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failure(path, "read", &error)),
    }
}

/// Writes a file that must not be there yet. A link is refused where a file is, unlike a rename.
pub(super) fn create(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let draft = Draft::write(path, content).map_err(|error| failure(path, "written", &error))?;
    match fs::hard_link(&draft.0, path).and_then(|()| sync_folder(path)) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(already_there(path)),
        other => other.map_err(|error| failure(path, "written", &error)),
    }
}

/// Writes a file in the place of the one that may be there.
pub(super) fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    Draft::write(path, content)
        .and_then(|draft| fs::rename(&draft.0, path))
        .and_then(|()| sync_folder(path))
        .map_err(|error| failure(path, "written", &error))
}

/// Why a file is not created.
pub(crate) fn already_there(path: &Path) -> Failure {
    Failure::new(format!(
        "{} is already there, and what was written once is not overwritten",
        path.display()
    ))
    .finally()
}

/// The content beside the file that it will be. It is removed when it is dropped, if it still has its own name.
struct Draft(PathBuf);

impl Draft {
    fn write(path: &Path, content: &[u8]) -> io::Result<Self> {
        let folder = folder(path);
        fs::create_dir_all(folder)?;
        let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        let draft = Self(folder.join(format!(".{}.{}", name.to_string_lossy(), next_number())));
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&draft.0)?;
        file.write_all(content)?;
        file.sync_all()?;
        Ok(draft)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After a rename it has another name, and is not found.
        let _gone = fs::remove_file(&self.0);
    }
}

/// The process and a number in it: no two drafts have the same name.
pub(super) fn next_number() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("{}-{number}", std::process::id())
}

/// The name in the folder must last as well.
fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(folder(path))?.sync_all()
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn failure(path: &Path, what: &str, error: &io::Error) -> Failure {
    Failure::new(format!("{} cannot be {what}: {error}", path.display()))
}
