//! The commands about procedures and their runs.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command as ClapCommand, value_parser};

use super::grammar::{environment, flag, format, lock, out, stack};
use super::{Selection, texts};
use crate::program::Program;

/// A command about procedures and their runs.
#[derive(Debug)]
pub(crate) enum Procedural {
    Run(Running),
    Resume {
        run: String,
        accepts_changes: bool,
        running: Running,
    },
    Approve(Answer),
    Reject(Answer),
    Resolve(Answer),
    Cancel {
        answer: Answer,
        undo: bool,
    },
    Status(Showing),
    Audit(Auditing),
}

/// What is run, and how.
#[derive(Debug)]
pub(crate) struct Running {
    pub(crate) procedure: String,
    pub(crate) selection: Selection,
    pub(crate) inputs: Vec<(String, String)>,
    pub(crate) by: Option<String>,
    pub(crate) runs: PathBuf,
    pub(crate) out: PathBuf,
    pub(crate) lock: PathBuf,
    /// Nothing is changed; what would happen is said.
    pub(crate) is_rehearsal: bool,
    /// What can be approved by who starts it is approved without asking.
    pub(crate) is_approved: bool,
    /// It ends when only people can go on.
    pub(crate) is_detached: bool,
}

/// What somebody says to a step of a run.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) run: String,
    pub(crate) step: String,
    /// For `resolve`: the answer; for `approve`: what was seen, as the first digits of its digest.
    pub(crate) answer: Option<String>,
    pub(crate) note: String,
    pub(crate) by: Option<String>,
    pub(crate) runs: PathBuf,
}

/// Which runs are shown, and how.
#[derive(Debug)]
pub(crate) struct Showing {
    pub(crate) run: Option<String>,
    pub(crate) is_json: bool,
    /// Shown until it ends.
    pub(crate) is_followed: bool,
    pub(crate) runs: PathBuf,
}

/// Which run is audited.
#[derive(Debug)]
pub(crate) struct Auditing {
    pub(crate) run: String,
    pub(crate) runs: PathBuf,
}

pub(super) fn read(name: &str, matches: &ArgMatches, selection: Selection) -> Procedural {
    let answer = || Answer {
        run: text(matches, "run"),
        step: text(matches, "step"),
        answer: optional(matches, "answer"),
        note: text(matches, "note"),
        by: optional(matches, "as"),
        runs: path(matches, "runs"),
    };
    match name {
        "resume" => Procedural::Resume {
            run: text(matches, "run"),
            accepts_changes: is_set(matches, "accept-changes"),
            running: running(String::new(), matches, selection),
        },
        "approve" => Procedural::Approve(answer()),
        "reject" => Procedural::Reject(answer()),
        "resolve" => Procedural::Resolve(answer()),
        "cancel" => Procedural::Cancel {
            answer: answer(),
            undo: is_set(matches, "undo"),
        },
        "status" => Procedural::Status(Showing {
            run: optional(matches, "run"),
            is_json: text(matches, "format") == "json",
            is_followed: is_set(matches, "follow"),
            runs: path(matches, "runs"),
        }),
        "audit" => Procedural::Audit(Auditing {
            run: text(matches, "run"),
            runs: path(matches, "runs"),
        }),
        "run" => Procedural::Run(running(text(matches, "procedure"), matches, selection)),
        operation => Procedural::Run(running(operation.to_owned(), matches, selection)),
    }
}

fn running(procedure: String, matches: &ArgMatches, selection: Selection) -> Running {
    let inputs = texts(matches, "input");
    Running {
        procedure,
        selection,
        inputs: inputs
            .iter()
            .filter_map(|input| input.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        by: optional(matches, "as"),
        runs: path(matches, "runs"),
        out: path(matches, "out"),
        lock: path(matches, "lock"),
        is_rehearsal: is_set(matches, "rehearse"),
        is_approved: is_set(matches, "yes"),
        is_detached: is_set(matches, "detach"),
    }
}

fn optional(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.try_get_one::<String>(name).ok().flatten().cloned()
}

pub(super) fn text(matches: &ArgMatches, name: &str) -> String {
    optional(matches, name).unwrap_or_default()
}

pub(super) fn path(matches: &ArgMatches, name: &str) -> PathBuf {
    matches
        .try_get_one::<PathBuf>(name)
        .ok()
        .flatten()
        .cloned()
        .unwrap_or_default()
}

fn is_set(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten() == Some(&true)
}

/// The commands, as the command line takes them.
pub(super) fn grammar(program: &Program<'_>) -> Vec<ClapCommand> {
    let mut commands = vec![
        runs_something(ClapCommand::new("run"))
            .arg(Arg::new("procedure").value_name("PROCEDURE").required(true).help("Its id; `list` shows them"))
            .arg(environment(program).action(ArgAction::Set).help("The environment that it is about"))
            .about("Runs a procedure: what it did stands in a journal, and `resume` goes on after any interruption"),
        runs_something(ClapCommand::new("resume"))
            .arg(run())
            .arg(flag("accept-changes", "Goes on although the procedure is another one by now"))
            .about("Goes on with a run that was interrupted or blocked"),
        says_something(ClapCommand::new("approve"))
            .arg(
                Arg::new("answer")
                    .long("digest")
                    .value_name("DIGEST")
                    .help("The beginning of the digest that you saw; refused if it is another one by now"),
            )
            .about("Agrees to what a step shows, or says go"),
        says_something(ClapCommand::new("reject"))
            .about("Does not agree to what a step shows, or says no-go; the note says why"),
        says_something(ClapCommand::new("resolve"))
            .arg(Arg::new("answer").value_name("ANSWER").required(true).help("`done`, `retry`, or one of the choices"))
            .about("Answers what a step asks, or says that it is done"),
        ClapCommand::new("cancel")
            .arg(run())
            .arg(note().required(true).help("Why"))
            .arg(flag("undo", "Takes back what was done, last first"))
            .args([name(), runs()])
            .about("Ends a run: what runs is stopped first"),
        ClapCommand::new("status")
            .arg(run().required(false).help("Shows this run with all its steps"))
            .arg(format(&["text", "json"]))
            .arg(flag("follow", "Shows it until it ends"))
            .arg(runs())
            .about("Shows runs: where they are, and for whom they wait"),
        ClapCommand::new("audit")
            .args([run(), runs()])
            .about("Verifies a run's journal and prints who did what, when, as JSON lines; exit code 1 if a line was changed"),
    ];
    let operations = [
        ("plan", "Plans with Terraform, and archives the plans"),
        (
            "apply",
            "Plans with Terraform, waits for an approval, and applies exactly what was approved",
        ),
        (
            "drift",
            "Compares with Terraform what is there; exit code 1 if it differs",
        ),
        (
            "destroy",
            "Plans with Terraform what `apply` made to be removed, waits for an approval, and removes it",
        ),
    ];
    commands.extend(operations.map(|(operation, about)| {
        runs_something(ClapCommand::new(operation))
            .arg(
                environment(program)
                    .action(ArgAction::Set)
                    .help("The environment that it is about"),
            )
            .arg(stack())
            .about(about)
    }));
    commands
}

fn runs_something(command: ClapCommand) -> ClapCommand {
    command
        .args([input(), out(), lock(), name(), runs()])
        .arg(flag(
            "rehearse",
            "Does what only reads, changes nothing, and says what would happen",
        ))
        .arg(flag("yes", "Approves as yourself whatever you may approve"))
        .arg(flag(
            "detach",
            "Ends when only people can go on; `resume` goes on",
        ))
}

fn says_something(command: ClapCommand) -> ClapCommand {
    command
        .arg(run())
        .arg(
            Arg::new("step")
                .value_name("STEP")
                .required(true)
                .help("Its key; `status RUN` shows them"),
        )
        .arg(note())
        .args([name(), runs()])
}

fn run() -> Arg {
    Arg::new("run")
        .value_name("RUN")
        .required(true)
        .help("Its id, or the beginning of it; `status` shows them")
}

fn input() -> Arg {
    Arg::new("input")
        .long("input")
        .value_name("KEY=VALUE")
        .action(ArgAction::Append)
        .value_parser(pair)
        .help("What an input step asks for, or `terraform=tofu`; may be repeated")
}

fn note() -> Arg {
    Arg::new("note")
        .long("note")
        .value_name("TEXT")
        .help("Evidence, a link, a reason; it stands in the journal")
}

fn name() -> Arg {
    Arg::new("as")
        .long("as")
        .value_name("NAME")
        .help("Your name, as roles name you; else $FORMWORK_USER, else $USER")
}

pub(super) fn runs() -> Arg {
    Arg::new("runs")
        .long("runs")
        .value_name("FOLDER")
        .value_parser(value_parser!(PathBuf))
        .default_value(".formwork/runs")
        .help("Where the journals lie")
}

fn pair(text: &str) -> Result<String, String> {
    match text.split_once('=') {
        Some((name, _)) if !name.is_empty() => Ok(text.to_owned()),
        _ => Err("expected KEY=VALUE".to_owned()),
    }
}
