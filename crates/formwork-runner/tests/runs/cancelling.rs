//! How runs are cancelled, with a runner and without.

use std::sync::Arc;
use std::thread;

use expect_test::expect;
use formwork_model::procedure::{Command, ProcedureModel};
use formwork_procedure::machine::Event;
use formwork_procedure::{Context, Described, Procedure, manual, work};
use formwork_runner::WhatWasDone;

use crate::stage::{Stage, When, ada, ended};

fn building(stage: &Stage) -> ProcedureModel {
    let mut procedure = Procedure::new("build");
    let memory = Arc::clone(&stage.world);
    let undo = async move |_: &Context<'_>, (), made: Option<u32>| {
        memory.note(format!("undo {made:?}"));
        Ok(())
    };
    let first = async |_: &Context<'_>, ()| Ok(1);
    let first = procedure.step("first", work((), first).idempotent().undo(undo));
    let long = async |context: &Context<'_>, _: u32| {
        context.execute(&Command::new("sleep", ["600"])).map(|_| ())
    };
    procedure.step("long", work(&first, long).pure());
    procedure.into_model()
}

#[test]
fn a_cancelled_run_stops_what_runs_and_takes_back_what_was_done() {
    let stage = Stage::new();
    let procedure = building(&stage);
    let mut observer = When(
        |event: &Event| {
            if matches!(event, Event::StepStarted { step, .. } if step == "long") {
                let run = stage.runs.all().unwrap().remove(0);
                thread::scope(|scope| {
                    let cancelled = scope.spawn(|| {
                        let cancel = |mary: formwork_runner::Person<'_>| {
                            mary.cancel("wrong account", WhatWasDone::IsTakenBack)
                        };
                        stage.person(&procedure, run.id(), "mary", cancel).unwrap()
                    });
                    let holder = cancelled.join().unwrap().runner.unwrap();
                    assert_eq!(holder.pid, std::process::id());
                });
            }
        },
        |_: &str| {},
    );
    let ran = stage
        .runner(&procedure)
        .start(ada(), &mut observer)
        .unwrap();
    assert_eq!(stage.world.diary(), ["undo Some(1)"]);
    expect![[r#"
        step_started first 1
        step_done first 1
        step_started long 1
        cancel_asked mary: wrong account
        step_failed long: it was stopped, because the run is cancelled
        undo_started first
        undo_done first
        ended aborted: cancelled by mary: wrong account
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn a_run_without_a_runner_is_cancelled_when_it_is_resumed() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("ask");
    let asked = procedure.step("ask", manual());
    procedure.step("next", manual().after(&asked));
    let procedure = procedure.into_model();
    let run = stage.start(&procedure).run;
    let cancel = || {
        stage.person(&procedure, &run, "mary", |mary| {
            mary.cancel("not needed", WhatWasDone::Stays)
        })
    };
    assert_eq!(cancel().unwrap().runner, None);
    assert_eq!(
        cancel().unwrap_err().to_string(),
        "the run was cancelled already"
    );
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "aborted");
    assert_eq!(
        cancel().unwrap_err().to_string(),
        "the run is over: aborted"
    );
    expect![[r#"
        asked ask Task: Ask
        cancel_asked mary: not needed
        resumed ada
        ended aborted: cancelled by mary: not needed
    "#]]
    .assert_eq(&stage.story(&run));
}
