//! What is done about work whose end nobody recorded.

use std::fs::File;
use std::sync::{Arc, Mutex};

use expect_test::expect;
use formwork_model::procedure::ProcedureModel;
use formwork_procedure::machine::{Event, Outcome};
use formwork_procedure::{Context, Failure, Procedure, work};
use formwork_runner::Changed;

use crate::stage::{Memory, Stage, When, began, ended};

type Deed = fn(&Memory, &Context<'_>) -> Result<u32, Failure>;

fn apply(memory: &Arc<Memory>) -> impl AsyncFn(&Context<'_>, ()) -> Result<u32, Failure> + use<> {
    let memory = Arc::clone(memory);
    let deed: Deed = |memory, context| {
        memory.note(format!("run with {}", context.key));
        Ok(7)
    };
    async move |context: &Context<'_>, ()| deed(&memory, context)
}

fn model(build: impl FnOnce(&mut Procedure)) -> ProcedureModel {
    let mut procedure = Procedure::new("deploy");
    build(&mut procedure);
    procedure.into_model()
}

#[test]
fn pure_work_is_done_again() {
    let stage = Stage::new();
    let run = apply(&stage.world);
    let procedure = model(|procedure| {
        procedure.step("apply", work((), run).pure());
    });
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary(), ["run with the-key"]);
    expect![[r#"
        step_started apply 1
        resumed ada
        step_done apply 7
        ended completed: all 1 steps are done
    "#]]
    .assert_eq(&stage.story(&left));
}

#[test]
fn idempotent_work_is_done_again_with_the_same_key() {
    let stage = Stage::new();
    let run = apply(&stage.world);
    let procedure = model(|procedure| {
        let step = work((), run).idempotent().irreversible("it stays");
        procedure.step("apply", step);
    });
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary(), ["run with the-key"]);
}

fn probed(stage: &Stage, found: Option<u32>) -> ProcedureModel {
    let (run, memory) = (apply(&stage.world), Arc::clone(&stage.world));
    let probe = async move |_: &Context<'_>, ()| {
        memory.note("probe");
        Ok(found)
    };
    model(|procedure| {
        let step = work((), run).probed(probe).irreversible("it stays");
        procedure.step("apply", step);
    })
}

#[test]
fn probed_work_that_was_done_is_not_done_again() {
    let stage = Stage::new();
    let procedure = probed(&stage, Some(6));
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary(), ["probe"]);
    assert!(stage.story(&left).contains("step_done apply 6"));
}

#[test]
fn probed_work_that_was_not_done_is_done_with_the_same_key() {
    let stage = Stage::new();
    let procedure = probed(&stage, None);
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary(), ["probe", "run with the-key"]);
}

#[test]
fn the_probe_of_work_that_begins_is_not_asked() {
    let stage = Stage::new();
    let procedure = probed(&stage, Some(6));
    stage.start(&procedure);
    let diary = stage.world.diary();
    assert!(
        matches!(diary.as_slice(), [run] if run.starts_with("run with ")),
        "{diary:?}"
    );
}

fn at_most_once(stage: &Stage) -> ProcedureModel {
    let run = apply(&stage.world);
    model(|procedure| {
        let step = work((), run).at_most_once().irreversible("it stays");
        procedure.step("apply", step);
    })
}

#[test]
fn work_that_must_not_be_done_twice_is_left_to_a_person() {
    let stage = Stage::new();
    let procedure = at_most_once(&stage);
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    let ran = stage.resume(&procedure, &left).unwrap();
    assert_eq!(ended(&ran), "waits for people");
    assert!(stage.world.diary().is_empty());
    let refused = stage.person(&procedure, &left, "grace", |grace| {
        grace.answer("apply", "ok", "")
    });
    assert_eq!(
        refused.unwrap_err().to_string(),
        "`ok` is no answer to `apply`; it takes done, retry"
    );
    stage
        .person(&procedure, &left, "grace", |grace| {
            grace.answer("apply", "done", "6")
        })
        .unwrap();
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert!(stage.world.diary().is_empty());
    assert!(stage.story(&left).contains("step_done apply 6"));
}

#[test]
fn a_person_may_have_it_done_again() {
    let stage = Stage::new();
    let procedure = at_most_once(&stage);
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    stage.resume(&procedure, &left).unwrap();
    stage
        .person(&procedure, &left, "grace", |grace| {
            grace.answer("apply", "retry", "")
        })
        .unwrap();
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary().len(), 1);
    assert!(stage.story(&left).contains("step_started apply 2"));
}

#[test]
fn going_on_after_a_failure_is_no_permission_to_do_twice_what_must_not_be() {
    let stage = Stage::new();
    let procedure = at_most_once(&stage);
    let failed = Event::StepFailed {
        step: "apply".to_owned(),
        attempt: 1,
        failure: Failure::new("it was killed"),
    };
    let blocked = Event::Ended {
        outcome: Outcome::Blocked,
        reason: "it failed".to_owned(),
        required_action: String::new(),
        notify: Vec::new(),
    };
    let left = stage.left(&procedure, &[began("apply", "the-key"), failed, blocked]);
    let ran = stage.resume(&procedure, &left).unwrap();
    assert_eq!(ended(&ran), "waits for people");
    assert!(stage.world.diary().is_empty());
    assert!(
        stage
            .story(&left)
            .contains("this step failed, and nothing tells whether it was done"),
        "{}",
        stage.story(&left)
    );
    stage
        .person(&procedure, &left, "grace", |grace| {
            grace.answer("apply", "retry", "")
        })
        .unwrap();
    assert_eq!(
        ended(&stage.resume(&procedure, &left).unwrap()),
        "completed"
    );
    assert_eq!(stage.world.diary().len(), 1);
}

/// What the runner says it waits for, while something holds the log of the first attempt.
fn resumed_beside_an_orphan(stage: &Stage, procedure: &ProcedureModel, run: &str) -> Vec<String> {
    let log = stage.folder(run).log("apply", 1);
    let orphan = File::create(&log).unwrap();
    orphan.lock().unwrap();
    let (orphan, waits) = (Mutex::new(Some(orphan)), Mutex::new(Vec::new()));
    let mut observer = When(
        |_: &formwork_procedure::machine::Event| {},
        |what: &str| {
            waits.lock().unwrap().push(what.to_owned());
            if let Some(orphan) = orphan.lock().unwrap().take() {
                stage.world.note("the orphan ends");
                orphan.unlock().unwrap();
            }
        },
    );
    let runner = stage.runner(procedure);
    runner
        .resume(run, "ada", Changed::Refuse, &mut observer)
        .unwrap();
    waits.into_inner().unwrap()
}

#[test]
fn what_a_dead_runner_left_running_is_waited_for_before_the_probe_is_asked() {
    let stage = Stage::new();
    let procedure = probed(&stage, Some(6));
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    let waits = resumed_beside_an_orphan(&stage, &procedure, &left);
    assert!(
        waits[0].starts_with("the end of what an earlier runner started for `apply`"),
        "{waits:?}"
    );
    assert_eq!(stage.world.diary(), ["the orphan ends", "probe"]);
}

#[test]
fn nobody_is_asked_whether_something_was_done_while_it_is_still_running() {
    let stage = Stage::new();
    let procedure = at_most_once(&stage);
    let left = stage.left(&procedure, &[began("apply", "the-key")]);
    let waits = resumed_beside_an_orphan(&stage, &procedure, &left);
    assert_eq!(waits.len(), 1);
    let story = stage.story(&left);
    let last = story.lines().next_back().unwrap_or_default();
    assert!(last.starts_with("asked apply Resolution: "), "{story}");
}
