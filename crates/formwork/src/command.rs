//! The command line: what can be asked of a program.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command as ClapCommand, value_parser};

use crate::program::Program;

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

impl Command {
    pub(crate) fn selection(&self) -> &Selection {
        match self {
            Self::Synth { selection, .. }
            | Self::Check { selection, .. }
            | Self::List { selection, .. }
            | Self::Graph { selection, .. }
            | Self::Diff { selection, .. } => selection,
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
        _ => Command::Synth {
            selection,
            out: out(),
        },
    })
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches
        .get_many::<String>(name)
        .into_iter()
        .flatten()
        .cloned()
        .collect()
}

fn grammar(program: &Program<'_>) -> ClapCommand {
    let selected = |command: ClapCommand| command.arg(environment(program)).arg(stack());
    // Without a command the program synthesizes, so its top level takes what `synth` takes.
    selected(ClapCommand::new(program.project))
        .about(format!(
            "The infrastructure of `{}`. Without a command: synth",
            program.project
        ))
        .args_conflicts_with_subcommands(true)
        .arg(out())
        .subcommand(
            selected(ClapCommand::new("synth"))
                .arg(out())
                .about("Writes Terraform JSON, one folder for each environment and stack"),
        )
        .subcommand(
            selected(ClapCommand::new("check"))
                .arg(format(&["text", "json", "sarif"]))
                .about("Applies all rules and writes no files; exit code 1 if there are errors"),
        )
        .subcommand(
            selected(ClapCommand::new("list"))
                .arg(format(&["text", "json"]))
                .about("Lists stacks and resources with their addresses, names and source lines"),
        )
        .subcommand(
            selected(ClapCommand::new("graph"))
                .arg(format(&["dot", "mermaid", "svg", "json"]))
                .about("Prints which resource depends on which, and through which argument"),
        )
        .subcommand(
            selected(ClapCommand::new("diff")).arg(out()).about(
                "Shows what synth would change in the files on disk; exit code 1 if anything",
            ),
        )
}

fn environment(program: &Program<'_>) -> Arg {
    Arg::new("env")
        .long("env")
        .value_name("ENVIRONMENT")
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(program.environments))
        .help("Only this environment; may be repeated")
}

fn stack() -> Arg {
    Arg::new("stack")
        .long("stack")
        .value_name("STACK")
        .action(ArgAction::Append)
        .help("Only this stack; may be repeated")
}

fn out() -> Arg {
    Arg::new("out")
        .long("out")
        .value_name("FOLDER")
        .value_parser(value_parser!(PathBuf))
        .default_value("infra.out")
        .help("Where the files lie")
}

fn format(formats: &'static [&'static str]) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(formats))
        .default_value(formats[0])
        .help("How it is printed")
}
