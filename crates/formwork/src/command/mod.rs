//! The command line: what can be asked of a program.

mod grammar;
mod procedural;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use crate::program::Program;
use grammar::grammar;
pub(crate) use procedural::{Answer, Auditing, Procedural, Running, Showing};

/// Which environments and stacks a command is about; empty means all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    pub(crate) environments: Vec<String>,
    pub(crate) stacks: Vec<String>,
}

impl Selection {
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
    },
    /// Stacks as modules.
    Module {
        selection: Selection,
        out: PathBuf,
    },
    Check {
        selection: Selection,
        format: ReportFormat,
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
    Procedural(Procedural),
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
            | Self::Diff { selection, .. } => selection,
            Self::Docs { .. }
            | Self::Explain { .. }
            | Self::Record { .. }
            | Self::Procedural(_) => &ALL,
        }
    }
}

pub(crate) fn read(
    program: &Program<'_>,
    arguments: impl Iterator<Item = OsString>,
) -> Result<Command, clap::Error> {
    let matches = grammar(program).try_get_matches_from(arguments)?;
    let (name, matches) = match matches.subcommand() {
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
    Ok(match name {
        "explain" => Command::Explain {
            folder: path(matches, "module").unwrap_or_default(),
            file: path(matches, "file"),
        },
        "check" => Command::Check {
            selection,
            format: match format {
                "json" => ReportFormat::Json,
                "sarif" => ReportFormat::Sarif,
                _ => ReportFormat::Text,
            },
        },
        "list" => Command::List {
            selection,
            format: if format == "json" {
                ListFormat::Json
            } else {
                ListFormat::Text
            },
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
        "diff" => Command::Diff {
            selection,
            out: out(),
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
        },
        _ => Command::Procedural(procedural::read(name, matches, selection)),
    })
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    let texts = matches.try_get_many::<String>(name).ok().flatten();
    texts.into_iter().flatten().cloned().collect()
}
