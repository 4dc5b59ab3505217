//! `cargo formwork`: from runbooks and modules to programs.

mod add;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cargo_formwork::{Formwork, Target, adopt, files, report, write};
use clap::{Arg, ArgMatches, Command, value_parser};

fn main() -> ExitCode {
    let matches = match grammar().try_get_matches_from(arguments()) {
        Ok(matches) => matches,
        Err(error) => {
            // clap writes help to stdout and mistakes to stderr; a closed pipe is not our failure.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match matches.subcommand() {
        Some(("adopt", matches)) => finish(carry_out(matches)),
        Some(("add", matches)) => finish(add::carry_out(matches)),
        _ => ExitCode::from(2),
    }
}

/// Cargo calls `cargo-formwork formwork adopt`; by hand one writes `cargo-formwork adopt`.
fn arguments() -> impl Iterator<Item = std::ffi::OsString> {
    let is_name = |(position, argument): &(usize, std::ffi::OsString)| {
        *position == 1 && argument == "formwork"
    };
    std::env::args_os()
        .enumerate()
        .filter(move |argument| !is_name(argument))
        .map(|(_, argument)| argument)
}

fn finish(outcome: Result<String, String>) -> ExitCode {
    match outcome {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn grammar() -> Command {
    Command::new("cargo formwork")
        .bin_name("cargo formwork")
        .about("Turns what teams have into Formwork programs")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(add::grammar())
        .subcommand(
            Command::new("adopt")
                .about("Turns a runbook in Markdown into a Rust package that declares the same procedure")
                .after_help(
                    "Steps, gates, inputs, limits, failures and their like become elements of the program; all else is kept as it is \
                     written.\nNothing is lost: the document that the program writes says what the runbook says, in the same order.\n\n\
                     Example:\n  cargo formwork adopt runbooks/restore.md --out restore",
                )
                .arg(
                    Arg::new("runbook")
                        .value_name("RUNBOOK")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("The runbook, a file in Markdown"),
                )
                .arg(
                    Arg::new("out")
                        .long("out")
                        .value_name("FOLDER")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("Where the package is written; it must not hold anything yet"),
                )
                .arg(
                    Arg::new("path")
                        .long("path")
                        .value_name("FORMWORK")
                        .value_parser(value_parser!(PathBuf))
                        .help("A checkout of Formwork that the package uses, instead of its published version"),
                ),
        )
}

fn carry_out(matches: &ArgMatches) -> Result<String, String> {
    let path = |name| matches.get_one::<PathBuf>(name);
    let (Some(runbook), Some(out)) = (path("runbook"), path("out")) else {
        return Err("the runbook or the folder is missing".to_owned());
    };
    let formwork = path("path").map_or(Ok(Formwork::Registry), |folder| checkout(folder))?;
    refuse_filled(out)?;
    let source = read(runbook)?;
    let name = runbook
        .file_name()
        .unwrap_or(runbook.as_os_str())
        .to_string_lossy();
    let stem = runbook
        .file_stem()
        .unwrap_or(runbook.as_os_str())
        .to_string_lossy();
    let adopted = adopt(&source, &stem);
    let files = files(&adopted.model, &name, &formwork, Target::of(out));
    write(out, &files).map_err(|error| format!("{}: {error}", out.display()))?;
    let lines: usize = files.iter().map(|file| file.text.lines().count()).sum();
    let report = report(&adopted, &runbook.display().to_string());
    Ok(format!(
        "{report}\nWrote {} files with {lines} lines to {}\n",
        files.len(),
        out.display()
    ))
}

fn refuse_filled(out: &Path) -> Result<(), String> {
    if out.is_file() {
        return Err(format!(
            "{} is a file; the package needs a folder",
            out.display()
        ));
    }
    let is_filled = std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if is_filled {
        return Err(format!(
            "{} is not empty; nothing was written\n  help: name a folder that does not exist yet",
            out.display()
        ));
    }
    Ok(())
}

fn checkout(folder: &Path) -> Result<Formwork, String> {
    let absolute =
        std::path::absolute(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if absolute.join("crates/formwork/Cargo.toml").is_file() {
        Ok(Formwork::Folder(absolute))
    } else {
        Err(format!(
            "{} is no checkout of Formwork\n  help: name the folder that holds `crates/formwork`",
            folder.display()
        ))
    }
}

fn read(runbook: &Path) -> Result<String, String> {
    let name = runbook.display();
    let bytes = std::fs::read(runbook).map_err(|error| format!("cannot read {name}: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name} is no text in UTF-8 (byte {at} is wrong)\n  help: convert it, for example with `iconv`")
    })?;
    if text.contains('\0') {
        return Err(format!("{name} is no text: it holds zero bytes"));
    }
    if text.trim().is_empty() {
        return Err(format!("{name} is empty; there is nothing to adopt"));
    }
    Ok(text)
}
