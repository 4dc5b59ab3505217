//! What maintainers of Formwork run: `cargo xtask codegen` and `cargo xtask bench`.
//! In: a command line. Out: generated files, or measurements.
//! It must not know: how bindings look or what is measured in detail; each lies in its own module or crate.
//! Change it when maintainers need another command.

mod codegen;

use std::process::ExitCode;

use clap::{Arg, ArgAction, Command};

fn main() -> ExitCode {
    let matches = command().get_matches();
    let outcome = match matches.subcommand() {
        Some(("codegen", matches)) => codegen::run(matches.get_flag("check")),
        _ => unreachable!("clap requires a known subcommand"),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    Command::new("xtask")
        .about("What maintainers of Formwork run")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("codegen").about("Writes the bindings of crates/formwork-aws from the provider's schema").arg(
                Arg::new("check")
                    .long("check")
                    .action(ArgAction::SetTrue)
                    .help("Writes nothing; fails if a committed file differs from what would be written"),
            ),
        )
}
