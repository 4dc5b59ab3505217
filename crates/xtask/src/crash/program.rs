//! The program that is killed, and the processes by which people speak to its runs.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Who starts runs.
const STARTER: &str = "grace";
/// Who approves.
const LEAD: &str = "ada";

/// The program with a folder for one round.
pub(crate) struct Program<'a> {
    pub(crate) path: &'a Path,
    pub(crate) folder: &'a Path,
}

/// Whether a runner waits for people, or ends and is resumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waits {
    Yes,
    No,
}

impl Program<'_> {
    /// The folder of runs.
    pub(crate) fn runs(&self) -> PathBuf {
        self.folder.join("runs")
    }

    /// Starts a runner: of a new run, or of the one with this id.
    pub(crate) fn launch(&self, run: Option<&str>, waits: Waits) -> Result<Child, String> {
        let output = self.output()?;
        let errors = output.try_clone().map_err(|error| error.to_string())?;
        let mut command = self.command(match run {
            Some(_) => "resume",
            None => "run",
        });
        command.arg(run.unwrap_or("strike")).args(["--as", STARTER]);
        if waits == Waits::No {
            command.arg("--detach");
        }
        command
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .map_err(|error| format!("{}: {error}", self.path.display()))
    }

    /// Answers what a step of a run asks, in another process than the runner's.
    pub(crate) fn answer(&self, run: &str, step: &str, answer: &str) -> Result<(), String> {
        let mut command = match step {
            "approve" => self.command("approve"),
            _ => self.command("resolve"),
        };
        command.args([run, step, "--as", LEAD]);
        if step != "approve" {
            command.arg(answer);
        }
        let output = command.output().map_err(|error| error.to_string())?;
        match output.status.success() {
            true => Ok(()),
            false => Err(format!("`{step}` was not answered: {}", errors(&output))),
        }
    }

    /// What a command that only looks says about a run.
    pub(crate) fn look(&self, command: &str, run: &str, runs: &Path) -> Result<Output, String> {
        let mut prepared = Command::new(self.path);
        prepared.args([command, run, "--runs"]).arg(runs);
        prepared
            .env("FORMWORK_USER", STARTER)
            .current_dir(self.folder)
            .output()
            .map_err(|error| error.to_string())
    }

    /// The id of the run that began last; none where none has begun.
    pub(crate) fn run(&self) -> Result<Option<String>, String> {
        let Ok(entries) = fs::read_dir(self.runs()) else {
            return Ok(None);
        };
        let mut runs = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| error.to_string())?;
            // A runner that was killed before its first line has begun nothing, and nobody was told of it.
            let journal = super::history::text(&entry.path().join("journal.jsonl"))?;
            if journal.contains('\n') {
                runs.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        runs.sort_unstable();
        Ok(runs.pop())
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.path);
        command.arg(name).arg("--runs").arg(self.runs());
        // What the program writes besides its runs lies in the folder as well.
        command.current_dir(self.folder);
        command
    }

    /// Where everything that runners say is kept.
    fn output(&self) -> Result<File, String> {
        let path = self.folder.join("output.txt");
        let options = OpenOptions::new().create(true).append(true).open(path);
        options.map_err(|error| error.to_string())
    }
}

/// What a command said to people.
pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
