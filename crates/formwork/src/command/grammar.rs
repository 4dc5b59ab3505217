//! What the command line takes, and its help.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command as ClapCommand, value_parser};

use super::{procedural, pulumi};
use crate::program::Program;

/// Where the files lie, if nothing else was said.
pub(super) const OUT: &str = "infra.out";

pub(super) fn grammar(program: &Program<'_>) -> ClapCommand {
    let selected = |command: ClapCommand| command.arg(environment(program)).arg(stack());
    // Without a command the program synthesizes, so its top level takes what `synth` takes.
    selected(ClapCommand::new(program.project))
        .about(format!(
            "The infrastructure of `{}`. Without a command: synth",
            program.project
        ))
        .args_conflicts_with_subcommands(true)
        .args([out(), lock()])
        .args(pulumi::target_arguments())
        .subcommand(
            selected(ClapCommand::new("synth"))
                .args([out(), lock()])
                .args(pulumi::target_arguments())
                .about("Writes Terraform JSON, or Pulumi programs, one folder for each environment and stack"),
        )
        .subcommand(
            selected(ClapCommand::new("module"))
                .arg(out().default_value("modules.out"))
                .about("Writes stacks as modules that others call from Terraform's own language"),
        )
        .subcommand(
            selected(ClapCommand::new("check"))
                .arg(lock())
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
            selected(ClapCommand::new("diff")).args([out(), lock(), against(program), format(&["text", "json"]).requires("against")]).about(
                "Shows what synth would change in the files on disk; exit code 1 if anything",
            ),
        )
        .subcommand(
            ClapCommand::new("explain")
                .arg(path("module", "MODULE", "The folder of the root module").required(true))
                .arg(path("file", "FILE", "What Terraform printed; standard input, if nothing is said"))
                .about(
                    "Tells what `terraform validate -json`, plan or apply found at the lines of the program",
                ),
        )
        .subcommand(
            ClapCommand::new("lock")
                .subcommand_required(true)
                .about("Tells the lock, which remembers addresses, what states hold")
                .subcommand(
                    selected(ClapCommand::new("record"))
                        .args([out(), lock(), state()])
                        .about("Records the ids in the states of stacks, and forgets the moves that these have seen"),
                )
                .subcommand(
                    selected(ClapCommand::new("prune"))
                        .args([out(), lock()])
                        .about("Forgets the moves that every state has seen: say so when they were applied everywhere"),
                ),
        )
        .subcommands(pulumi::grammar(program))
        .subcommands(procedural::grammar(program))
        .subcommand(
            ClapCommand::new("docs")
                .arg(out().default_value("docs"))
                .arg(flag(
                    "check",
                    "Writes nothing; exit code 1 if a file is not what the program would write",
                ))
                .arg(
                    Arg::new("run")
                        .long("run")
                        .value_name("RUN")
                        .conflicts_with("check")
                        .help("Writes what this run did instead: its id, or the beginning of it"),
                )
                .arg(procedural::runs())
                .about(
                    "Writes the procedures and the infrastructure, or what a run did, as Markdown",
                ),
        )
}

/// A path that is given by its position.
fn path(name: &'static str, shown: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .value_name(shown)
        .value_parser(value_parser!(PathBuf))
        .help(help)
}

/// A switch.
pub(super) fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

pub(super) fn environment(program: &Program<'_>) -> Arg {
    Arg::new("env")
        .long("env")
        .value_name("ENVIRONMENT")
        .action(ArgAction::Append)
        .value_parser(PossibleValuesParser::new(program.environments))
        .help("Only this environment; may be repeated")
}

pub(super) fn stack() -> Arg {
    Arg::new("stack")
        .long("stack")
        .value_name("STACK")
        .action(ArgAction::Append)
        .help("Only this stack; may be repeated")
}

pub(super) fn out() -> Arg {
    Arg::new("out")
        .long("out")
        .value_name("FOLDER")
        .value_parser(value_parser!(PathBuf))
        .default_value(OUT)
        .help("Where the files lie")
}

pub(super) fn lock() -> Arg {
    Arg::new("lock")
        .long("lock")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .default_value(crate::lock::DEFAULT)
        .help("The file that remembers addresses; it is committed")
}

fn against(program: &Program<'_>) -> Arg {
    Arg::new("against")
        .long("against")
        .value_name("ENVIRONMENT")
        .value_parser(PossibleValuesParser::new(program.environments))
        .requires("env")
        .help("Shows instead how far the environments of --env deviate from this one")
}

fn state() -> Arg {
    Arg::new("state")
        .long("state")
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .requires("stack")
        .requires("env")
        .help(
            "What `terraform show -json` printed for the one stack; without it Terraform is asked",
        )
}

pub(super) fn format(formats: &'static [&'static str]) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(PossibleValuesParser::new(formats))
        .default_value(formats[0])
        .help("How it is printed")
}
