//! The package that is generated, in memory and on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use formwork_model::procedure::ProcedureModel;

use crate::code::literal;
use crate::program::sources;

/// A file of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Below the package's folder.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Where the package finds Formwork.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formwork {
    /// In a registry, in the version of this program.
    Registry,
    /// In this folder, which holds `crates/formwork`.
    Folder(PathBuf),
}

/// What surrounds the folder that the package is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// No workspace.
    Alone,
    /// A workspace that does not know the package.
    InWorkspace,
}

impl Target {
    /// Looks for a workspace in the folders above.
    pub fn of(folder: &Path) -> Self {
        let is_workspace = |above: &Path| {
            let manifest = fs::read_to_string(above.join("Cargo.toml")).unwrap_or_default();
            manifest.lines().any(|line| line.trim() == "[workspace]")
        };
        let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        if absolute.ancestors().skip(1).any(is_workspace) {
            Self::InWorkspace
        } else {
            Self::Alone
        }
    }
}

/// The files of a package that declares a procedure. `source` is the name of the runbook.
pub fn files(
    model: &ProcedureModel,
    source: &str,
    formwork: &Formwork,
    target: Target,
) -> Vec<File> {
    let mut files = vec![File {
        path: "Cargo.toml".to_owned(),
        text: manifest(&model.id, formwork, target),
    }];
    files.extend(sources(model, source).into_iter().map(|(path, text)| File {
        path: format!("src/{path}"),
        text,
    }));
    files
}

fn manifest(name: &str, formwork: &Formwork, target: Target) -> String {
    let dependency = match formwork {
        Formwork::Registry => format!("\"{}\"", env!("CARGO_PKG_VERSION")),
        Formwork::Folder(folder) => {
            let folder = folder.join("crates/formwork");
            format!("{{ path = {} }}", toml_text(&folder.display().to_string()))
        }
    };
    let workspace = match target {
        Target::Alone => "",
        Target::InWorkspace => {
            "\n# The workspace around this folder does not know it. Remove this once it does.\n[workspace]\n"
        }
    };
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\nformwork = {dependency}\n{workspace}"
    )
}

/// A text between quotes of TOML, whose escapes are those of plain literals.
fn toml_text(text: &str) -> String {
    let is_plain = !text.contains(['"', '\\']) && !text.contains(char::is_control);
    if is_plain {
        literal(text)
    } else {
        format!("'{text}'")
    }
}

/// Writes files into a folder that is not there yet, or is empty. Either all of them are there afterwards or none.
///
/// # Errors
/// If something is in the folder already, or files cannot be written.
pub fn write(folder: &Path, files: &[File]) -> io::Result<()> {
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "it is not empty",
        ));
    }
    let beside = beside(folder)?;
    let written = write_all(&beside, files).and_then(|()| exchange(&beside, folder));
    if written.is_err() {
        // What is half written is of no use; why it failed is said already.
        let _ = fs::remove_dir_all(&beside);
    }
    written
}

/// A folder beside, so that moving it moves no bytes.
fn beside(folder: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(folder)?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is no folder that can be made",
        ));
    };
    fs::create_dir_all(parent)?;
    let name = format!(".{}.{}", name.to_string_lossy(), std::process::id());
    Ok(parent.join(name))
}

fn write_all(folder: &Path, files: &[File]) -> io::Result<()> {
    for file in files {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, &file.text)?;
    }
    Ok(())
}

/// An empty folder gives way; one that is not empty refuses to be removed.
fn exchange(from: &Path, to: &Path) -> io::Result<()> {
    if to.is_dir() {
        fs::remove_dir(to)?;
    }
    fs::rename(from, to)
}
