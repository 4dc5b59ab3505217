//! The folder that synthesis writes: all files or none, and never one that it did not write before.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use formwork_emit::{File, companions, module_files, stack_file, stack_path, write_stack};
use formwork_model::{Diagnostic, Model, Severity};
use serde_json::{Value, json};

/// Says which files in the folder are ours.
const MANIFEST: &str = "formwork.json";

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Change {
    Created,
    /// It held this text before.
    Changed(String),
    Unchanged,
    Removed,
}

/// A file that synthesis makes.
pub(crate) struct Output<'model> {
    pub(crate) path: String,
    content: Content<'model>,
}

/// What a file that synthesis makes holds.
enum Content<'model> {
    /// The `main.tf.json` of a stack. It may be large, and is written as it is made.
    RootModule { model: &'model Model, stack: usize },
    /// Another file beside it, or a file of a stack as a module.
    Text(String),
}

impl<'model> Output<'model> {
    /// The files of a stack. The root module comes last, and is replaced last: what lies beside it, such as the moves of its
    /// resources, must be there before Terraform reads it.
    pub(crate) fn of(model: &'model Model, stack: usize) -> Vec<Self> {
        let companions = companions(model, stack).into_iter();
        let mut files: Vec<Self> = companions
            .map(|File { path, text }| Self {
                path,
                content: Content::Text(text),
            })
            .collect();
        files.push(Self {
            path: stack_path(model, stack),
            content: Content::RootModule { model, stack },
        });
        files
    }

    /// The files of a stack as a module.
    pub(crate) fn module(model: &'model Model, stack: usize) -> Vec<Self> {
        let files = module_files(model, stack).into_iter();
        files
            .map(|File { path, text }| Self {
                path,
                content: Content::Text(text),
            })
            .collect()
    }

    /// A file of this text.
    pub(crate) fn text_file(path: String, text: String) -> Self {
        Self {
            path,
            content: Content::Text(text),
        }
    }

    /// Whether this is the file that a stack has in any form (`environment/stack/main.tf.json`): Terraform is started in its folder, or calls it.
    pub(crate) fn is_main(&self) -> bool {
        self.path.split('/').count() == 3 && self.path.ends_with("/main.tf.json")
    }

    /// The stack whose root module this is.
    pub(crate) fn root_module(&self) -> Option<(&'model Model, usize)> {
        match &self.content {
            Content::RootModule { model, stack } => Some((model, *stack)),
            Content::Text(_) => None,
        }
    }

    /// What it holds.
    pub(crate) fn text(&self) -> String {
        match &self.content {
            Content::RootModule { model, stack } => stack_file(model, *stack).text,
            Content::Text(text) => text.clone(),
        }
    }

    fn write(&self, writer: &mut BufWriter<fs::File>) -> io::Result<()> {
        match &self.content {
            Content::RootModule { model, stack } => write_stack(model, *stack, writer),
            Content::Text(text) => writer.write_all(text.as_bytes()),
        }
    }
}

/// The folder, with what an earlier run left in it.
pub(crate) struct Folder {
    path: PathBuf,
    project: String,
    known: BTreeSet<String>,
}

/// Prints data to stdout. A reader that stops reading, as `head` does, is no failure of ours.
pub(crate) fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

impl Folder {
    /// Looks at the folder; it need not exist yet.
    pub(crate) fn open(path: &Path, project: &str) -> Result<Self, Box<Diagnostic>> {
        let mut folder = Self {
            path: path.to_owned(),
            project: project.to_owned(),
            known: BTreeSet::new(),
        };
        let manifest = path.join(MANIFEST);
        let text = match fs::read_to_string(&manifest) {
            Ok(text) => text,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(folder);
            }
            Err(error) => return Err(unusable(&manifest, &error)),
        };
        let document: Value = serde_json::from_str(&text).unwrap_or_default();
        let owner = document["project"].as_str().unwrap_or("(unreadable)");
        if owner != project {
            return Err(refused(
                format!(
                    "{} belongs to project `{owner}`, not to `{project}`",
                    path.display()
                ),
                "choose another folder with --out",
            ));
        }
        let files = document["files"].as_array().into_iter().flatten();
        folder.known = files
            .filter_map(|file| file.as_str().map(str::to_owned))
            .collect();
        Ok(folder)
    }

    /// The text of a file that an earlier run wrote.
    pub(crate) fn read(&self, file: &str) -> Option<String> {
        if !self.known.contains(file) {
            return None;
        }
        fs::read_to_string(self.path.join(file)).ok()
    }

    /// The root modules that earlier runs wrote, with their texts.
    pub(crate) fn root_modules(&self) -> impl Iterator<Item = (String, String)> {
        let files = self.known.iter();
        let modules = files.filter(|file| file.ends_with("/main.tf.json"));
        modules.filter_map(|file| Some((file.clone(), self.read(file)?)))
    }

    /// The files of earlier runs that `is_covered` by this one and that it does not make again.
    pub(crate) fn stale(
        &self,
        files: &[Output<'_>],
        is_covered: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let made: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        self.known
            .iter()
            .filter(|known| is_covered(known) && !made.contains(known.as_str()))
            .cloned()
            .collect()
    }

    /// Writes `files` and the `lock`, and removes `stale` ones. Nothing is replaced before everything is written.
    pub(crate) fn write(
        &mut self,
        files: &[Output<'_>],
        stale: &[String],
        lock: Option<&(PathBuf, String)>,
    ) -> Result<Vec<(String, Change)>, Box<Diagnostic>> {
        for file in files {
            let path = self.path.join(&file.path);
            if !self.known.contains(&file.path) && path.exists() {
                return Err(refused(
                    format!(
                        "{} exists, and was not written by this program",
                        path.display()
                    ),
                    "move it away, or choose another folder with --out",
                ));
            }
        }
        let mut changes = Vec::new();
        let mut staged = Staged::default();
        for file in files {
            let path = self.path.join(&file.path);
            let is_known = self.known.contains(&file.path);
            let written = staged.write(&path, |writer| file.write(writer))?;
            let change = if is_known && same_content(&path, &written) {
                Change::Unchanged
            } else {
                self.read(&file.path)
                    .map_or(Change::Created, Change::Changed)
            };
            if change == Change::Unchanged {
                staged.discard_last();
            }
            changes.push((file.path.clone(), change));
        }
        // The lock comes last: what is interrupted before it finds the same moves again.
        if let Some((path, text)) = lock {
            staged.write(path, |writer| writer.write_all(text.as_bytes()))?;
        }
        // First all that may lie there from now on, so that an interruption leaves no file that looks foreign.
        self.known
            .extend(files.iter().map(|file| file.path.clone()));
        self.write_manifest()?;
        staged.publish()?;
        for file in stale {
            self.remove(file)?;
            self.known.remove(file);
            changes.push((file.clone(), Change::Removed));
        }
        self.write_manifest()?;
        Ok(changes)
    }

    fn write_manifest(&self) -> Result<(), Box<Diagnostic>> {
        let document = json!({ "project": self.project, "files": self.known });
        let mut staged = Staged::default();
        staged.write(&self.path.join(MANIFEST), |writer| {
            writeln!(writer, "{document:#}")
        })?;
        staged.publish()
    }

    fn remove(&self, file: &str) -> Result<(), Box<Diagnostic>> {
        let path = self.path.join(file);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(unusable(&path, &error));
            }
            _ => {}
        }
        // Folders that are empty now; one that holds something else, such as Terraform's state, stays.
        for folder in path
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != self.path)
        {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

/// Files that are written beside their places and not yet in them; dropped, they vanish.
#[derive(Default)]
struct Staged {
    /// Where each lies, and where it belongs.
    files: VecDeque<(PathBuf, PathBuf)>,
}

impl Staged {
    fn write(
        &mut self,
        path: &Path,
        content: impl FnOnce(&mut BufWriter<fs::File>) -> io::Result<()>,
    ) -> Result<PathBuf, Box<Diagnostic>> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(|error| unusable(folder, &error))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let staged = folder.join(format!(".{name}.{}.new", std::process::id()));
        self.files.push_back((staged.clone(), path.to_owned()));
        let write = || {
            let mut writer = BufWriter::with_capacity(1 << 16, fs::File::create(&staged)?);
            content(&mut writer)?;
            writer.flush()
        };
        write().map_err(|error| unusable(&staged, &error))?;
        Ok(staged)
    }

    /// Takes the file back that was written last.
    fn discard_last(&mut self) {
        if let Some((staged, _)) = self.files.pop_back() {
            // Best effort, as when all are dropped.
            let _ = fs::remove_file(staged);
        }
    }

    fn publish(mut self) -> Result<(), Box<Diagnostic>> {
        while let Some((staged, path)) = self.files.front() {
            fs::rename(staged, path).map_err(|error| unusable(path, &error))?;
            self.files.pop_front();
        }
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (staged, _) in &self.files {
            // Best effort: what cannot be removed bears a name that nothing reads.
            let _ = fs::remove_file(staged);
        }
    }
}

/// Writes texts in the place of the files that may be there: all or none.
pub(crate) fn replace_all(files: &[(PathBuf, &str)]) -> Result<(), Box<Diagnostic>> {
    let mut staged = Staged::default();
    for (path, text) in files {
        staged.write(path, |writer| writer.write_all(text.as_bytes()))?;
    }
    staged.publish()
}

/// Whether two files hold the same; a file that cannot be read is not the same as any.
fn same_content(one: &Path, other: &Path) -> bool {
    let length = |path| fs::metadata(path).ok().map(|metadata| metadata.len());
    length(one).is_some()
        && length(one) == length(other)
        && fs::read(one).ok() == fs::read(other).ok()
}

fn unusable(path: &Path, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0901",
        severity: Severity::Error,
        summary: format!("cannot write {}: {error}", path.display()),
        detail: "the files of the last run are as they were".to_owned(),
        place: None,
        help: "make the folder writable, or choose another with --out".to_owned(),
    })
}

fn refused(summary: String, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0902",
        severity: Severity::Error,
        summary,
        detail: "nothing was written: a file of somebody else might be lost".to_owned(),
        place: None,
        help: help.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(path: &str, text: &str) -> Output<'static> {
        Output {
            path: path.to_owned(),
            content: Content::Text(text.to_owned()),
        }
    }

    fn folder(path: &Path) -> Folder {
        Folder::open(path, "shop").expect("the folder is nobody's or ours")
    }

    fn write(path: &Path, files: &[Output<'_>]) -> Result<Vec<(String, Change)>, Box<Diagnostic>> {
        let mut folder = folder(path);
        let stale = folder.stale(files, |_| true);
        folder.write(files, &stale, None)
    }

    #[test]
    fn a_file_that_a_stack_no_longer_makes_is_removed_with_its_folder() {
        let out = tempfile::tempdir().expect("a temporary folder");
        let both = [
            text("dev/web/tests/main.tftest.json", "{}"),
            text("dev/web/main.tf.json", "{}"),
        ];
        write(out.path(), &both).expect("the folder is writable");
        let changes = write(out.path(), &both[1..]).expect("the folder is writable");
        assert_eq!(
            changes,
            [
                ("dev/web/main.tf.json".to_owned(), Change::Unchanged),
                ("dev/web/tests/main.tftest.json".to_owned(), Change::Removed),
            ]
        );
        assert!(!out.path().join("dev/web/tests").exists());
        assert!(out.path().join("dev/web/main.tf.json").exists());
    }

    #[test]
    fn one_file_of_somebody_else_keeps_all_from_being_written() {
        let out = tempfile::tempdir().expect("a temporary folder");
        let theirs = out.path().join("dev/web/.gitignore");
        fs::create_dir_all(out.path().join("dev/web")).expect("the folder is writable");
        fs::write(&theirs, "theirs").expect("the folder is writable");
        let files = [
            text("dev/web/main.tf.json", "{}"),
            text("dev/web/.gitignore", "ours"),
        ];
        let refused = write(out.path(), &files).expect_err("the file is not ours");
        assert_eq!(refused.code, "FW0902");
        assert_eq!(
            fs::read_to_string(theirs).expect("it is still there"),
            "theirs"
        );
        assert!(!out.path().join("dev/web/main.tf.json").exists());
        assert!(!out.path().join(MANIFEST).exists());
    }

    #[test]
    fn one_file_that_cannot_be_written_leaves_all_others_as_they_were() {
        let out = tempfile::tempdir().expect("a temporary folder");
        write(out.path(), &[text("dev/web/main.tf.json", "old")]).expect("the folder is writable");
        let files = [
            text("dev/web/main.tf.json", "new"),
            text("dev/web/main.tf.json/below", "a file is no folder"),
        ];
        let failed = write(out.path(), &files).expect_err("a file is no folder");
        assert_eq!(failed.code, "FW0901");
        let left: Vec<String> = fs::read_dir(out.path().join("dev/web"))
            .expect("the folder is there")
            .map(|entry| {
                entry
                    .expect("it can be read")
                    .file_name()
                    .display()
                    .to_string()
            })
            .collect();
        assert_eq!(left, ["main.tf.json"]);
        assert_eq!(
            fs::read_to_string(out.path().join("dev/web/main.tf.json")).expect("it is there"),
            "old"
        );
    }

    #[test]
    fn the_root_module_of_a_stack_is_replaced_after_all_that_lies_beside_it() {
        let place = formwork_model::Place::caller();
        let model = Model {
            stacks: vec![formwork_model::StackModel::new("web", place)],
            ..Model::new("shop", "dev")
        };
        let files = Output::of(&model, 0);
        let last = files.last().expect("every stack has a root module");
        assert!(last.is_main());
        assert_eq!(files.iter().filter(|file| file.is_main()).count(), 1);
    }
}
