//! The commands about procedures: running them, answering them, and looking at their runs.

mod answer;
mod live;
mod operation;
mod outbox;
mod program;
mod record;
mod show;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, mpsc};

use formwork_model::procedure::ProcedureModel;
use formwork_model::{Diagnostic, Severity};
use formwork_procedure::machine::{Event, Outcome as Ending};
use formwork_procedure::world::World;
use formwork_runner::{
    Changed, Finish, Patience, Person, Ran, Rehearsal, RunError, RunFolder, Runner, Runs, Standing,
    Start, System, rfc3339, summary,
};

use crate::command::{Procedural, Running};
use crate::program::{Outcome, Prepared, Program};
use live::Live;
use program::Declared;

pub(crate) fn run(program: &Program<'_>, prepared: Prepared, command: Procedural) -> Outcome {
    let declared = Arc::new(Declared::new(program, prepared));
    match command {
        Procedural::Run(running) => start(&declared, &running),
        Procedural::Resume {
            run,
            accepts_changes,
            running,
        } => {
            let changed = if accepts_changes {
                Changed::Accept
            } else {
                Changed::Refuse
            };
            resume(&declared, &run, changed, &running)
        }
        Procedural::Approve(answer) => answer::approve(&declared, &answer),
        Procedural::Reject(answer) => answer::reject(&declared, &answer),
        Procedural::Resolve(answer) => answer::resolve(&declared, &answer),
        Procedural::Cancel { answer, undo } => answer::cancel(&declared, &answer, undo),
        Procedural::Status(showing) => show::status(&declared, &showing),
        Procedural::Audit(auditing) => show::audit(&auditing),
    }
}

fn start(declared: &Arc<Declared>, running: &Running) -> Outcome {
    let environment = match environment(declared, running) {
        Ok(environment) => environment,
        Err(message) => return Ok(wrong(&message)),
    };
    let mut inputs = running.inputs.clone();
    let stacks = running.selection.stacks.iter();
    inputs.extend(stacks.map(|stack| ("stack".to_owned(), stack.clone())));
    let Some(procedure) = declared.procedure(&running.procedure, &environment, &inputs) else {
        return Ok(wrong(&unknown(declared, &running.procedure)));
    };
    let start = Start {
        environment,
        by: person(running.by.as_deref())?,
        inputs,
    };
    if running.is_rehearsal {
        return rehearse(declared, &procedure, running, &start);
    }
    drive(declared, &procedure, running, |runner, live| {
        runner.start(start, live)
    })
}

fn resume(declared: &Arc<Declared>, run: &str, changed: Changed, running: &Running) -> Outcome {
    let folder = find(&running.runs, run)?;
    let procedure = procedure_of(declared, &folder)?;
    let by = person(running.by.as_deref())?;
    if let Some(cut) = folder.read().map_err(|error| failed(&error))?.cut {
        eprintln!("{cut}");
    }
    let standing = summary(&folder, None)
        .map_err(|error| failed(&error))?
        .standing;
    if let Standing::Ended(ending @ (Ending::Completed | Ending::Aborted)) = standing {
        // Its process may have been killed after the end and before it left anything.
        leave(&procedure, &Runs::new(&running.runs), folder.id(), ending)?;
    }
    drive(declared, &procedure, running, |runner, live| {
        runner.resume(folder.id(), &by, changed, live)
    })
}

/// Drives a run, shows it, and lets the person who started it approve where that was asked for.
fn drive(
    declared: &Arc<Declared>,
    procedure: &ProcedureModel,
    running: &Running,
    go: impl FnOnce(&Runner<'_>, &mut Live<'_>) -> Result<Ran, RunError>,
) -> Outcome {
    let runs = Runs::new(&running.runs);
    let world = Arc::new(System::new(
        &running.runs,
        declared.written_to(&running.out),
    ));
    let patience = if running.is_detached {
        Patience::Return
    } else {
        Patience::Wait
    };
    let runner = Runner::new(procedure, &runs, world.clone())
        .declared(declared.ids())
        .patience(patience)
        .interrupt(interrupted());
    let by = person(running.by.as_deref())?;
    let ran = std::thread::scope(|scope| {
        let (asked, questions) = mpsc::channel::<(String, String)>();
        if running.is_approved {
            let (runs, world) = (&runs, &*world);
            let by = &by;
            scope.spawn(move || {
                for (run, step) in questions {
                    agree(runs, world, procedure, by, &run, &step);
                }
            });
        }
        go(&runner, &mut Live::new(procedure, running, asked))
    });
    let ran = ran.map_err(|error| failed(&error))?;
    if let Finish::Ended(ending) = ran.finish {
        leave(procedure, &runs, &ran.run, ending)?;
    }
    Ok(match ran.finish {
        Finish::Ended(Ending::Completed) | Finish::WaitsForPeople => ExitCode::SUCCESS,
        Finish::Ended(Ending::Blocked) | Finish::Interrupted => {
            eprintln!("go on with `resume {}`", ran.run);
            ExitCode::FAILURE
        }
        Finish::Ended(Ending::Aborted) => ExitCode::FAILURE,
    })
}

/// What a run that ended leaves beside its journal: its documents, and where it completed, its signals.
fn leave(
    procedure: &ProcedureModel,
    runs: &Runs,
    run: &str,
    ending: Ending,
) -> Result<(), Box<Diagnostic>> {
    let folder = runs.open(run).map_err(|error| failed(&error))?;
    let documents = folder.path().join("documents");
    record::write(procedure, &folder, &documents)?;
    eprintln!("documents {}", documents.display());
    if ending == Ending::Completed {
        announce(procedure, runs, &folder)?;
    }
    Ok(())
}

fn announce(
    procedure: &ProcedureModel,
    runs: &Runs,
    folder: &RunFolder,
) -> Result<(), Box<Diagnostic>> {
    let entries = folder.read().map_err(|error| failed(&error))?.entries;
    let is_end = |event: &Event| matches!(event, Event::Ended { .. });
    let end = entries.iter().rev().find(|entry| is_end(&entry.event));
    let at = end
        .expect("a run that completed has an end in its journal")
        .at;
    outbox::announce(procedure, runs.folder(), folder.id(), &rfc3339(at)).map_err(|error| {
        diagnostic(
            format!(
                "the signals of {} cannot be announced: {error}",
                folder.id()
            ),
            "make the folder of the runs writable",
        )
    })
}

/// Writes the documents of a run below this folder, and says where.
pub(crate) fn document(
    program: &Program<'_>,
    prepared: Prepared,
    run: &str,
    runs: &Path,
    out: &Path,
) -> Outcome {
    let declared = Declared::new(program, prepared);
    let folder = find(runs, run)?;
    let procedure = procedure_of(&declared, &folder)?;
    let out = out.join("runs").join(folder.id());
    for path in record::write(&procedure, &folder, &out)? {
        crate::output::print(&format!("{}\n", path.display()));
    }
    Ok(ExitCode::SUCCESS)
}

/// Approves as who started the run.
fn agree(
    runs: &Runs,
    world: &dyn World,
    procedure: &ProcedureModel,
    by: &str,
    run: &str,
    step: &str,
) {
    let agreed = runs.open(run).and_then(|folder| {
        let person = Person {
            name: by,
            run: &folder,
            procedure,
            at: world.now(),
        };
        person.approve(step, None, "--yes")
    });
    if let Err(error) = agreed {
        eprintln!("--yes does not approve `{step}`: {error}");
    }
}

fn rehearse(
    declared: &Arc<Declared>,
    procedure: &ProcedureModel,
    running: &Running,
    start: &Start,
) -> Outcome {
    let system = System::new(&running.runs, declared.written_to(&running.out));
    let world = Rehearsal::new(&system);
    let report = formwork_runner::rehearse(procedure, start, &world);
    crate::output::print(&live::rehearsed(&report, &world.noted()));
    Ok(if report.failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// The first interrupt stops the run in order, a second one ends the process at once.
fn interrupted() -> Arc<AtomicBool> {
    let flag = Arc::new(AtomicBool::new(false));
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // Without handlers an interrupt kills the process, which a run survives as well.
        let _ = signal_hook::flag::register_conditional_default(signal, Arc::clone(&flag));
        let _ = signal_hook::flag::register(signal, Arc::clone(&flag));
    }
    flag
}

/// The environment that was named, or the only one.
fn environment(declared: &Declared, running: &Running) -> Result<String, String> {
    match (
        running.selection.environments.as_slice(),
        declared.environments(),
    ) {
        ([named, ..], _) => Ok(named.clone()),
        ([], [only]) => Ok((*only).to_owned()),
        ([], all) => Err(format!(
            "it is not said which environment this is about\n  add --env with one of: {}",
            all.join(", ")
        )),
    }
}

/// What is wrong with the command line.
fn wrong(message: &str) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::from(2)
}

/// Who acts.
fn person(named: Option<&str>) -> Result<String, Box<Diagnostic>> {
    let named = named.map(str::to_owned);
    let from = |variable: &str| std::env::var(variable).ok().filter(|name| !name.is_empty());
    named
        .or_else(|| from("FORMWORK_USER"))
        .or_else(|| from("USER"))
        .ok_or_else(|| {
            diagnostic(
                "it is not said who you are".to_owned(),
                "add --as NAME, or set FORMWORK_USER",
            )
        })
}

/// A run by its id, or by the beginning of it: of several, the one that is not over.
fn find(runs: &Path, run: &str) -> Result<RunFolder, Box<Diagnostic>> {
    let runs = Runs::new(runs);
    if let Ok(folder) = runs.open(run) {
        return Ok(folder);
    }
    let all = runs.all().map_err(|error| failed(&error))?;
    let like = |folder: &RunFolder| folder.id().starts_with(run);
    let alike: Vec<RunFolder> = all.into_iter().filter(like).collect();
    let is_open = |folder: &&RunFolder| {
        let standing = summary(folder, None).map(|summary| summary.standing);
        !matches!(
            standing,
            Ok(Standing::Ended(Ending::Completed | Ending::Aborted))
        )
    };
    let candidates: Vec<&RunFolder> = match alike.len() {
        0 | 1 => alike.iter().collect(),
        _ => alike.iter().filter(is_open).collect(),
    };
    match (candidates.as_slice(), alike.is_empty()) {
        ([only], _) => runs.open(only.id()).map_err(|error| failed(&error)),
        (_, true) => runs.open(run).map_err(|error| failed(&error)),
        _ => {
            let ids: Vec<&str> = alike.iter().map(RunFolder::id).collect();
            let what = format!("several runs begin with `{run}`: {}", ids.join(", "));
            Err(diagnostic(what, "write more of the id"))
        }
    }
}

/// The procedure that a run is a run of, as the program declares it now.
fn procedure_of(
    declared: &Declared,
    folder: &RunFolder,
) -> Result<ProcedureModel, Box<Diagnostic>> {
    let entries = folder.read().map_err(|error| failed(&error))?.entries;
    let first = entries.first().map(|entry| &entry.event);
    let Some(Event::Started {
        procedure,
        environment,
        inputs,
        ..
    }) = first
    else {
        return Err(failed(&RunError::NotStarted {
            run: folder.id().to_owned(),
        }));
    };
    declared
        .procedure(procedure, environment, inputs)
        .ok_or_else(|| diagnostic(unknown(declared, procedure), ""))
}

fn unknown(declared: &Declared, id: &str) -> String {
    let ids = declared.ids();
    if ids.is_empty() {
        return format!(
            "there is no procedure `{id}`\n  the program declares none: `app.procedure(..)`"
        );
    }
    format!(
        "there is no procedure `{id}`\n  procedures: {}",
        ids.join(", ")
    )
}

fn failed(error: &RunError) -> Box<Diagnostic> {
    let help = match error {
        RunError::NoSuchRun { .. } => "`status` lists the runs; --runs says where they lie",
        RunError::Held { .. } => {
            "wait for it, or end that process; `status RUN --follow` shows how it goes"
        }
        RunError::Changed { .. } => "run the program that it began with, or add --accept-changes",
        RunError::Over { .. } => "start another with `run`",
        RunError::TriggerMissing { .. } => "run that procedure first",
        RunError::Journal(_) => {
            "put back the journal as it was: no run goes on by one that was changed"
        }
        _ => "",
    };
    diagnostic(error.to_string(), help)
}

fn diagnostic(summary: String, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic {
        code: "FW0904",
        severity: Severity::Error,
        summary,
        detail: String::new(),
        place: None,
        help: help.to_owned(),
    })
}
