//! The logs of steps are open while these are at work, and no longer.

use std::path::Path;
use std::sync::Arc;

use formwork_model::procedure::{Command, Exit, FailureBranch, Rollback, Then};
use formwork_procedure::machine::{Event, Machine, Outcome};
use formwork_procedure::{Context, Described, Failure, Procedure, World, work};
use formwork_runner::{Finish, Observer, Ran, Runner, Runs, Start};

use crate::{site, system};

/// So many files in this folder this process holds open.
fn held(folder: &Path) -> usize {
    let links = std::fs::read_dir("/proc/self/fd").expect("Linux lists what is open");
    let targets = links.filter_map(|link| std::fs::read_link(link.ok()?.path()).ok());
    targets.filter(|target| target.starts_with(folder)).count()
}

struct Silent;

impl Observer for Silent {
    fn observe(&mut self, _: i64, _: &Event, _: &Machine<'_>) {}
    fn waiting(&mut self, _: &str) {}
}

fn run(folder: &Path, procedure: Procedure) -> Ran {
    let (procedure, runs) = (procedure.into_model(), Runs::new(folder));
    let start = Start {
        environment: "staging".to_owned(),
        by: "ada".to_owned(),
        inputs: Vec::new(),
    };
    Runner::new(&procedure, &runs, Arc::new(system(folder, [])))
        .start(start, &mut Silent)
        .expect("nothing is in the way of the run")
}

async fn execute(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    context.execute(&Command::new("true", [""])).map(drop)
}

#[test]
fn two_thousand_steps_hold_no_log_open_once_they_are_over() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let world = system(runs.path(), []);
    for number in 0..2000 {
        let step = format!("step-{number}");
        let at = site(&step);
        let finished = world.execute(&at, &Command::new("true", [""]));
        assert_eq!(finished.map(|finished| finished.code), Ok(0));
        assert_eq!(held(runs.path()), 1, "while the step goes on");
        world.close(&at);
        assert_eq!(held(runs.path()), 0);
    }
}

#[test]
fn a_run_holds_no_log_of_a_step_that_is_over() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let mut procedure = Procedure::new("build");
    let first = procedure.step("first", work((), execute).pure());
    let logs = async |context: &Context<'_>, ()| {
        let logs = context.run.folder.join("log");
        match held(&logs) {
            0 => Ok(()),
            open => Err(Failure::new(format!("{open} logs are open"))),
        }
    };
    procedure.step("second", work((), logs).pure().after(&first));
    let ran = run(runs.path(), procedure);
    assert_eq!(ran.finish, Finish::Ended(Outcome::Completed));
}

#[test]
fn a_step_that_wrote_to_its_log_is_taken_back_by_the_runner_that_did_it() {
    let runs = tempfile::tempdir().expect("a folder can be made");
    let mut procedure = Procedure::new("build");
    procedure.add(Exit::Aborted {
        reason: "it failed".into(),
        required_action: "look".into(),
        rollback: Rollback::Yes("everything".into()),
        lessons: "".into(),
        notify: Vec::new(),
    });
    let undo = async |context: &Context<'_>, (), _| execute(context, ()).await;
    let first = procedure.step("first", work((), execute).idempotent().undo(undo));
    let abort = FailureBranch {
        failure: "it does not work".into(),
        contains: None,
        action: "".into(),
        retry: "".into(),
        then: Then::Abort,
    };
    let fail = async |_: &Context<'_>, ()| Err::<(), _>(Failure::new("no"));
    procedure.step(
        "second",
        work((), fail).pure().on_failure(abort).after(&first),
    );
    let ran = run(runs.path(), procedure);
    assert_eq!(ran.finish, Finish::Ended(Outcome::Aborted));
}
