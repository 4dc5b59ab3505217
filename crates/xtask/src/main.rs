//! What maintainers of Formwork run: `cargo xtask codegen`, `bench`, `mutate` and `crash`.
//! In: a command line. Out: generated files, or measurements.
//! It must not know: how bindings look or what is measured in detail; each lies in its own module or crate.
//! Change it when maintainers need another command.

mod bench;
mod codegen;
mod crash;
mod mutate;

use std::process::ExitCode;

use clap::builder::{IntoResettable, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};

fn main() -> ExitCode {
    let matches = command().get_matches();
    let outcome = match matches.subcommand() {
        Some(("codegen", matches)) => codegen::run(matches.get_flag("check")),
        Some(("bench", matches)) => match matches.subcommand() {
            Some(("synth", matches)) => bench::synth(
                *matches
                    .get_one::<usize>("resources")
                    .expect("it is required"),
            ),
            Some(("export", matches)) => bench::export(
                *matches
                    .get_one::<usize>("resources")
                    .expect("it is required"),
            ),
            Some(("journal", _)) => bench::journal(),
            _ => bench::all(),
        },
        Some(("crash", matches)) => crash::run(crash::Order {
            rounds: matches.get_one("rounds").copied(),
            seed: *matches.get_one("seed").expect("it has a default"),
            restate: matches.get_one("restate").copied(),
        }),
        Some(("mutate", matches)) => mutate::run(matches.get_one::<usize>("most").copied()),
        Some(("measure", matches)) => {
            let mut words = matches
                .get_many::<String>("command")
                .into_iter()
                .flatten()
                .cloned();
            bench::measure(
                &words.next().unwrap_or_default(),
                &words.collect::<Vec<_>>(),
            )
        }
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
            Command::new("codegen").about("Writes the bindings of crates/formwork-aws and the tables of crates/formwork-iam from pinned facts").arg(
                Arg::new("check")
                    .long("check")
                    .action(ArgAction::SetTrue)
                    .help("Writes nothing; fails if a committed file differs from what would be written"),
            ),
        )
        .subcommand(
            Command::new("bench")
                .about("Measures everything and writes the table into the book")
                .subcommand(
                    Command::new("synth").about("Measures one synthesis and prints one line of JSON").arg(
                        Arg::new("resources").required(true).value_parser(value_parser!(usize)).help("How many resources"),
                    ),
                )
                .subcommand(
                    Command::new("export").about("Measures one export of a state for Pulumi and prints one line of JSON").arg(
                        Arg::new("resources").required(true).value_parser(value_parser!(usize)).help("How many resources"),
                    ),
                )
                .subcommand(Command::new("journal").about("Measures journals and runs only, and writes their table into the book")),
        )
        .subcommand(
            Command::new("crash")
                .about("Kills runs of procedures at random moments, checks that nothing is lost or done twice, and writes the table into the book")
                .arg(
                    number("rounds", value_parser!(u64)).help("Plays so many rounds instead of 200, and leaves the book alone"),
                )
                .arg(
                    number("seed", value_parser!(u64)).default_value("1").help("The first round's seed; each round's is one more"),
                )
                .arg(number("restate", value_parser!(u32)).help("Kills so many times on Restate after that, where its server is installed")),
        )
        .subcommand(
            Command::new("mutate")
                .about("Counts which mistakes Terraform refuses and Formwork refuses before it, and writes the table into the book")
                .arg(
                    Arg::new("most")
                        .long("most")
                        .value_parser(value_parser!(usize))
                        .help("Makes at most so many mutants of each class, and leaves the book alone"),
                ),
        )
        .subcommand(
            Command::new("measure").hide(true).arg(
                Arg::new("command").num_args(1..).trailing_var_arg(true).allow_hyphen_values(true),
            ),
        )
}

fn number(name: &'static str, parser: impl IntoResettable<ValueParser>) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("NUMBER")
        .value_parser(parser)
}
