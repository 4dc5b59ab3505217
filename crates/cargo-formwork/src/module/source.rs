//! The files of a module's folder that Terraform reads.

use std::path::Path;

use super::problem::{Place, Problem};

/// A file that holds declarations.
#[derive(Debug)]
pub(crate) struct SourceFile {
    /// As it was reached: the folder that was named, and the file's name.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) is_json: bool,
    /// Terraform lays its declarations over those of the other files.
    pub(crate) is_override: bool,
}

impl SourceFile {
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let path = path.into();
        let name = path.rsplit('/').next().unwrap_or(&path);
        let stem = name
            .strip_suffix(".json")
            .unwrap_or(name)
            .strip_suffix(".tf");
        Self {
            is_json: name.ends_with(".json"),
            is_override: stem.is_some_and(|stem| stem == "override" || stem.ends_with("_override")),
            text: text.into(),
            path,
        }
    }

    /// The place of a byte.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.matches('\n').count() + 1;
        let column = before[line_start..].chars().count() + 1;
        self.at(line, column)
    }

    pub(crate) fn at(&self, line: usize, column: usize) -> Place {
        Place {
            file: self.path.clone(),
            position: Some((line, column)),
        }
    }

    /// The file as a whole.
    pub(crate) fn whole(&self) -> Place {
        Place {
            file: self.path.clone(),
            position: None,
        }
    }
}

/// The files of a folder that Terraform reads, in the order in which it reads them.
pub(crate) fn source_files(folder: &Path) -> Result<Vec<SourceFile>, Problem> {
    let shown = folder.display();
    if !folder.exists() {
        return Err(Problem::new(
            format!("there is no folder {shown}"),
            "name the folder of a module, or a source that Terraform knows, such as `terraform-aws-modules/vpc/aws`",
        ));
    }
    let unreadable = |error: std::io::Error| {
        Problem::new(
            format!("cannot read {shown}: {error}"),
            "name a folder that can be read",
        )
    };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let name = name.to_string_lossy().into_owned();
        if is_source(&name) && folder.join(&name).is_file() {
            names.push(name);
        }
    }
    if names.is_empty() {
        return Err(Problem::new(
            format!("{shown} holds no module: it has no file `*.tf` or `*.tf.json`"),
            "name the folder that holds the module's files",
        ));
    }
    names.sort();
    let files: Result<Vec<SourceFile>, Problem> =
        names.iter().map(|name| read(&folder.join(name))).collect();
    let mut files = files?;
    files.sort_by_key(|file| file.is_override);
    Ok(files)
}

/// Terraform takes neither hidden files nor what editors leave behind.
fn is_source(name: &str) -> bool {
    (name.ends_with(".tf") || name.ends_with(".tf.json"))
        && !name.starts_with(['.', '#'])
        && !name.ends_with('~')
}

fn read(path: &Path) -> Result<SourceFile, Problem> {
    Ok(SourceFile::new(slashed(path), text(path)?))
}

/// What a file holds, which must be text.
pub(crate) fn text(path: &Path) -> Result<String, Problem> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|error| {
        Problem::new(
            format!("cannot read {shown}: {error}"),
            "make the file readable",
        )
    })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Problem::new(
            format!("{shown} is no text in UTF-8 (byte {at} is wrong)"),
            "a module beside the program holds texts only; put one that brings other files into a repository, and name that as its source",
        )
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

/// A path with `/` between folders, as Terraform writes it everywhere.
pub(crate) fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
