//! The files of a module that lies beside the program, with those of the modules beside it that it calls.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::declared::Module;
use super::problem::Problem;
use super::source::{slashed, text};

/// More files than a module has; a folder with more is most likely not the one that was meant.
const MOST: usize = 1000;

/// Folders that are for who works on the module, not for who calls it.
const LEFT_OUT: &[&str] = &["examples", "test", "tests"];

/// Files that must stand together so that the module works.
#[derive(Debug)]
pub struct Bundle {
    /// The module's folder among them; empty where it holds all of them.
    pub entry: String,
    /// Where each file lies, by its path among them.
    pub files: BTreeMap<String, PathBuf>,
}

impl Bundle {
    /// The files of the module in `folder`.
    ///
    /// # Errors
    /// What is missing, or no text.
    pub fn of(folder: &Path) -> Result<Self, Vec<Problem>> {
        let absolute = normal(folder);
        Self::of_absolute(&absolute).map_err(|problems| {
            let (within, shown) = (slashed(&absolute), slashed(folder));
            let problems = problems.into_iter();
            problems
                .map(|problem| problem.in_source(&within, shown.trim_end_matches('/')))
                .collect()
        })
    }

    fn of_absolute(folder: &Path) -> Result<Self, Vec<Problem>> {
        let folders = called(folder)?;
        let base = common(&folders);
        let mut files = BTreeMap::new();
        for folder in &folders {
            collect(folder, &base, &mut files).map_err(|problem| vec![problem])?;
        }
        Ok(Self {
            entry: below(&base, folder),
            files,
        })
    }
}

/// The folders of a module and of those that it calls, and so on.
fn called(folder: &Path) -> Result<BTreeSet<PathBuf>, Vec<Problem>> {
    let mut known = BTreeSet::from([folder.to_owned()]);
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for (source, place) in Module::read(&folder)?.local_calls {
            let callee = normal(&folder.join(&source));
            if !callee.is_dir() {
                return Err(vec![Problem::at(
                    place,
                    format!("the module `{source}` that is called here does not exist"),
                    "its folder must lie where the source says",
                )]);
            }
            if known.insert(callee.clone()) {
                open.push(callee);
            }
        }
    }
    Ok(known)
}

/// The folder that holds all of these.
fn common(folders: &BTreeSet<PathBuf>) -> PathBuf {
    let mut folders = folders.iter();
    let mut common = folders.next().cloned().unwrap_or_default();
    for folder in folders {
        while !folder.starts_with(&common) {
            common.pop();
        }
    }
    common
}

fn collect(
    folder: &Path,
    base: &Path,
    files: &mut BTreeMap<String, PathBuf>,
) -> Result<(), Problem> {
    let unreadable = |error: std::io::Error| {
        Problem::new(
            format!("cannot read {}: {error}", folder.display()),
            "make the folder readable",
        )
    };
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        // A link to a folder may lead anywhere, also back here.
        let is_folder = entry.file_type().map_err(unreadable)?.is_dir();
        if is_folder && !is_left_out(&name) {
            collect(&path, base, files)?;
        } else if path.is_file() && is_part(&name) {
            text(&path)?;
            files.insert(below(base, &path), path);
        }
        if files.len() > MOST {
            return Err(Problem::new(
                format!("{} holds more than {MOST} files", base.display()),
                "name the folder of the module itself, or put it into a repository and name that as its source",
            ));
        }
    }
    Ok(())
}

fn is_left_out(name: &str) -> bool {
    name.starts_with('.') || LEFT_OUT.contains(&name)
}

/// Neither hidden files nor states, values and tests belong to a module.
fn is_part(name: &str) -> bool {
    let is_other = [".tfstate", ".tfvars", ".tftest."]
        .iter()
        .any(|part| name.contains(part));
    !name.starts_with('.') && !name.ends_with('~') && !is_other
}

fn below(base: &Path, path: &Path) -> String {
    slashed(path.strip_prefix(base).unwrap_or(path))
}

/// A path from the root of the file system, without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut normal = PathBuf::new();
    for component in absolute.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// The way from a folder to a file, such as `../../modules/network/main.tf`.
pub(crate) fn way(from: &Path, to: &Path) -> String {
    let (from, to) = (normal(from), normal(to));
    let mut up = 0;
    let mut shared = from.as_path();
    while !to.starts_with(shared) {
        up += 1;
        shared = shared.parent().unwrap_or(Path::new(""));
    }
    format!("{}{}", "../".repeat(up), below(shared, &to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_up_and_down() {
        let way = |from, to| super::way(Path::new(from), Path::new(to));
        assert_eq!(way("/a/src/modules", "/a/net/main.tf"), "../../net/main.tf");
        assert_eq!(way("/a/src", "/a/src/./main.tf"), "main.tf");
        assert_eq!(way("/a/src/../lib", "/a/lib/x/main.tf"), "x/main.tf");
    }
}
