//! The command line: what can be asked of a program.

mod grammar;
mod procedural;
mod pulumi;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::program::Program;
use grammar::{OUT, grammar};
pub(crate) use procedural::{Answer, Auditing, Procedural, Running, Showing};
pub(crate) use pulumi::{Exporting, Importing, Target};

/// Which environments and stacks a command is about; empty means all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    pub(crate) environments: Vec<String>,
    pub(crate) stacks: Vec<String>,
}

impl Selection {
    pub(crate) fn includes_environment(&self, environment: &str) -> bool {
        self.environments.is_empty() || self.environments.iter().any(|name| name == environment)
    }

    pub(crate) fn includes(&self, stack: &str) -> bool {
        self.stacks.is_empty() || self.stacks.iter().any(|name| name == stack)
    }
}

/// What was asked.
#[derive(Debug)]
pub(crate) enum Command {
    Synth {
        selection: Selection,
        out: PathBuf,
        lock: PathBuf,
        target: Target,
    },
    /// Stacks as modules.
    Module {
        selection: Selection,
        out: PathBuf,
    },
    Check {
        selection: Selection,
        format: ReportFormat,
        lock: PathBuf,
    },
    List {
        selection: Selection,
        format: ListFormat,
    },
    Graph {
        selection: Selection,
        format: GraphFormat,
    },
    Diff {
        selection: Selection,
        out: PathBuf,
        lock: PathBuf,
    },
    /// How far environments deviate from another one.
    Deviation {
        selection: Selection,
        against: String,
        format: ListFormat,
    },
    Lock {
        selection: Selection,
        out: PathBuf,
        lock: PathBuf,
        what: LockChange,
    },
    Docs {
        out: PathBuf,
        is_check: bool,
    },
    /// What Terraform found in a root module, at the lines of the program.
    Explain {
        folder: PathBuf,
        file: Option<PathBuf>,
    },
    /// The documents of one run.
    Record {
        run: String,
        runs: PathBuf,
        out: PathBuf,
    },
    Export(Exporting),
    Import(Importing),
    Procedural(Procedural),
}

/// What is changed in the lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LockChange {
    /// What states hold is recorded: the one that Terraform shows for each stack, or the one in this file.
    Record(Option<PathBuf>),
    /// What every state has seen is forgotten.
    Prune,
}

/// Which lock a command compares the program with, for which environments and stacks.
#[derive(Debug)]
pub(crate) struct Locking {
    pub(crate) lock: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) selection: Selection,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReportFormat {
    Text,
    Json,
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListFormat {
    Text,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GraphFormat {
    Dot,
    Mermaid,
    Svg,
    Json,
}

/// All environments and stacks.
static ALL: Selection = Selection {
    environments: Vec::new(),
    stacks: Vec::new(),
};

impl Command {
    pub(crate) fn selection(&self) -> &Selection {
        match self {
            Self::Synth { selection, .. }
            | Self::Module { selection, .. }
            | Self::Check { selection, .. }
            | Self::List { selection, .. }
            | Self::Graph { selection, .. }
            | Self::Diff { selection, .. }
            | Self::Deviation { selection, .. }
            | Self::Lock { selection, .. } => selection,
            Self::Export(exporting) => &exporting.selection,
            Self::Import(importing) => &importing.selection,
            Self::Docs { .. }
            | Self::Explain { .. }
            | Self::Record { .. }
            | Self::Procedural(_) => &ALL,
        }
    }

    /// The lock that the program is compared with, where what is written or said depends on it.
    pub(crate) fn locking(&self) -> Option<Locking> {
        let (lock, out, selection) = match self {
            // Addresses are Terraform's: a program for Pulumi neither needs nor changes the lock.
            Self::Synth {
                lock,
                out,
                selection,
                target: Target::Terraform,
            }
            | Self::Diff {
                lock,
                out,
                selection,
            } => (lock, out.clone(), selection.clone()),
            Self::Check {
                lock, selection, ..
            } => (lock, PathBuf::from(OUT), selection.clone()),
            Self::Procedural(Procedural::Run(running) | Procedural::Resume { running, .. }) => {
                // A run writes the files of all stacks of its environment.
                let selection = Selection {
                    environments: running.selection.environments.clone(),
                    stacks: Vec::new(),
                };
                (&running.lock, running.out.clone(), selection)
            }
            _ => return None,
        };
        Some(Locking {
            lock: lock.clone(),
            out,
            selection,
        })
    }
}

pub(crate) fn read(
    program: &Program<'_>,
    arguments: impl Iterator<Item = OsString>,
) -> Result<Command, clap::Error> {
    let matches = grammar(program).try_get_matches_from(arguments)?;
    let (name, matches) = match matches.subcommand() {
        // What is exported to and imported from stands as a command of its own below.
        Some((name @ ("export" | "import"), matches)) => match matches.subcommand() {
            Some((_, matches)) => (name, matches),
            None => (name, matches),
        },
        Some((name, matches)) => (name, matches),
        None => ("synth", &matches),
    };
    let selection = Selection {
        environments: texts(matches, "env"),
        stacks: texts(matches, "stack"),
    };
    let format = matches
        .try_get_one::<String>("format")
        .ok()
        .flatten()
        .map_or("", String::as_str);
    let out = || {
        matches
            .get_one::<PathBuf>("out")
            .cloned()
            .unwrap_or_default()
    };
    let lock = || {
        matches
            .get_one::<PathBuf>("lock")
            .cloned()
            .unwrap_or_default()
    };
    Ok(match name {
        "explain" => Command::Explain {
            folder: path(matches, "module").unwrap_or_default(),
            file: path(matches, "file"),
        },
        "lock" => return Ok(locked(matches)),
        "check" => Command::Check {
            selection,
            lock: lock(),
            format: match format {
                "json" => ReportFormat::Json,
                "sarif" => ReportFormat::Sarif,
                _ => ReportFormat::Text,
            },
        },
        "list" => Command::List {
            selection,
            format: list_format(format),
        },
        "graph" => Command::Graph {
            selection,
            format: match format {
                "mermaid" => GraphFormat::Mermaid,
                "svg" => GraphFormat::Svg,
                "json" => GraphFormat::Json,
                _ => GraphFormat::Dot,
            },
        },
        "diff" if matches.contains_id("against") => {
            let against = procedural::text(matches, "against");
            let mut selection = selection;
            selection.environments.push(against.clone());
            Command::Deviation {
                selection,
                against,
                format: list_format(format),
            }
        }
        "diff" => Command::Diff {
            selection,
            out: out(),
            lock: lock(),
        },
        "docs" if matches.contains_id("run") => Command::Record {
            run: procedural::text(matches, "run"),
            runs: procedural::path(matches, "runs"),
            out: out(),
        },
        "docs" => Command::Docs {
            out: out(),
            is_check: matches.get_flag("check"),
        },
        "module" => Command::Module {
            selection,
            out: out(),
        },
        "synth" => Command::Synth {
            selection,
            out: out(),
            lock: lock(),
            target: pulumi::target(matches),
        },
        "export" => Command::Export(pulumi::exporting(matches, selection, out())),
        "import" => Command::Import(pulumi::importing(matches, selection)),
        _ => Command::Procedural(procedural::read(name, matches, selection)),
    })
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

fn list_format(format: &str) -> ListFormat {
    match format {
        "json" => ListFormat::Json,
        _ => ListFormat::Text,
    }
}

/// What is asked of the lock; the grammar demands a subcommand.
fn locked(matches: &ArgMatches) -> Command {
    let (name, matches) = matches.subcommand().unwrap_or(("prune", matches));
    let what = match name {
        "record" => LockChange::Record(matches.get_one::<PathBuf>("state").cloned()),
        _ => LockChange::Prune,
    };
    Command::Lock {
        selection: Selection {
            environments: texts(matches, "env"),
            stacks: texts(matches, "stack"),
        },
        out: procedural::path(matches, "out"),
        lock: procedural::path(matches, "lock"),
        what,
    }
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    let texts = matches.try_get_many::<String>(name).ok().flatten();
    texts.into_iter().flatten().cloned().collect()
}
