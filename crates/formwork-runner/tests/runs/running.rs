//! How runs go when nothing fails, and how they are taken up.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use expect_test::expect;
use formwork_model::procedure::{Cause, Command, Trigger};
use formwork_procedure::machine::Event;
use formwork_procedure::{Context, Procedure, manual, wait, work};
use formwork_runner::journal::Cut;
use formwork_runner::{Changed, Patience, Person, RunError, Start, summary};

use crate::stage::{Silent, Stage, When, ada, began, ended};

fn greeting() -> Procedure {
    let mut procedure = Procedure::new("greet");
    let name = async |_: &Context<'_>, ()| Ok("world".to_owned());
    let name = procedure.step("name", work((), name).pure());
    let greet = async |_: &Context<'_>, name: String| Ok(format!("hello, {name}"));
    procedure.step("greet", work(&name, greet).pure());
    procedure
}

#[test]
fn each_step_is_recorded_before_and_after_it_is_done() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let ran = stage.start(&procedure);
    assert_eq!(
        (ran.run.as_str(), ended(&ran)),
        ("greet-staging-20261121-111338", "completed")
    );
    expect![[r#"
        step_started name 1
        step_done name "world"
        step_started greet 1
        step_done greet "hello, world"
        ended completed: all 2 steps are done
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn two_runs_of_one_second_have_two_folders() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let (first, second) = (stage.start(&procedure), stage.start(&procedure));
    assert_eq!(second.run, format!("{}-2", first.run));
}

#[test]
fn a_second_runner_is_refused_with_the_name_of_the_first() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let run = stage.left(&procedure, &[]);
    let _lease = stage.folder(&run).lease().expect("nobody drives it");
    let message = stage.resume(&procedure, &run).unwrap_err().to_string();
    let process = format!("process {} on ", std::process::id());
    assert!(message.contains(&process), "{message}");
    assert_eq!(stage.story(&run), "");
}

#[test]
fn a_run_that_is_over_is_not_resumed() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let ran = stage.start(&procedure);
    let refused = stage.resume(&procedure, &ran.run);
    assert!(matches!(refused, Err(RunError::Over { .. })));
}

#[test]
fn a_run_goes_on_behind_a_line_that_a_crash_cut_off_and_says_so() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let run = stage.left(&procedure, &[]);
    let path = stage.folder(&run).journal();
    let mut content = fs::read(&path).unwrap();
    let cut = Some(Cut {
        line: 2,
        offset: content.len() as u64,
        bytes: 22,
    });
    content.extend_from_slice(b"{\"seq\":2,\"at\":17952596");
    fs::write(&path, content).unwrap();
    let seen = summary(&stage.folder(&run), Some(&procedure)).unwrap();
    assert_eq!((seen.cut, seen.steps), (cut, Some((0, 2))));
    let ran = stage.resume(&procedure, &run).unwrap();
    assert_eq!((ended(&ran), ran.cut), ("completed", cut));
    let story = stage.story(&run);
    assert!(
        story.starts_with("resumed ada\nstep_started name 1\n"),
        "{story}"
    );
}

#[test]
fn a_run_with_a_damaged_journal_is_not_resumed() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let run = stage.left(&procedure, &[began("name", "k")]);
    let path = stage.folder(&run).journal();
    let content = fs::read_to_string(&path).unwrap();
    fs::write(&path, content.replace("\"name\"", "\"Name\"")).unwrap();
    let message = stage.resume(&procedure, &run).unwrap_err().to_string();
    assert!(message.contains("journal.jsonl:2 (byte "), "{message}");
}

#[test]
fn a_changed_procedure_is_refused_unless_told_otherwise() {
    let (stage, old) = (Stage::new(), greeting().into_model());
    let run = stage.left(&old, &[]);
    let mut new = greeting();
    new.step("wave", work((), async |_: &Context<'_>, ()| Ok(())).pure());
    let new = new.into_model();
    let refused = stage.resume(&new, &run);
    assert!(matches!(refused, Err(RunError::Changed { .. })));
    let runner = stage.runner(&new);
    let ran = runner.resume(&run, "ada", Changed::Accept, &mut Silent);
    assert_eq!(ended(&ran.unwrap()), "completed");
    assert!(stage.story(&run).contains("step_done wave null"));
    assert!(
        stage
            .folder(&run)
            .read()
            .unwrap()
            .entries
            .iter()
            .any(|entry| matches!(
                &entry.event,
                Event::Resumed {
                    definition: Some(_),
                    ..
                }
            ))
    );
}

#[test]
fn the_runs_of_another_procedure_are_refused() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let run = stage.left(&procedure, &[]);
    let refused = stage.resume(&Procedure::new("other").into_model(), &run);
    assert!(matches!(refused, Err(RunError::OtherProcedure { .. })));
}

#[test]
fn a_wait_ends_when_it_was_fixed_to_end_although_the_runner_was_away() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("bake");
    procedure.step("settle", wait(formwork_model::duration::hours(2)));
    let procedure = procedure.into_model();
    let run = stage.left(&procedure, &[began("settle", "k")]);
    stage.world.pass(2 * 3600);
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "completed");
    expect![[r#"
        step_started settle 1
        resumed ada
        step_done settle null
        ended completed: all 1 steps are done
    "#]]
    .assert_eq(&stage.story(&run));
}

#[test]
fn steps_that_need_nothing_of_each_other_run_side_by_side() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("meet");
    let barrier = Arc::new(std::sync::Barrier::new(3));
    for key in ["one", "two", "three"] {
        let barrier = Arc::clone(&barrier);
        let meet = async move |_: &Context<'_>, ()| {
            barrier.wait();
            Ok(())
        };
        procedure.step(key, work((), meet).pure());
    }
    let ran = stage.start(&procedure.into_model());
    assert_eq!(ended(&ran), "completed");
}

#[test]
fn no_more_functions_run_than_there_are_slots() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("count");
    let running = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    for number in 0..12 {
        let running = Arc::clone(&running);
        let count = async move |_: &Context<'_>, ()| {
            let others = running.fetch_add(1, Ordering::SeqCst);
            thread::sleep(std::time::Duration::from_millis(5));
            running.fetch_sub(1, Ordering::SeqCst);
            Ok(others)
        };
        procedure.step(format!("step-{number}"), work((), count).pure());
    }
    let procedure = procedure.into_model();
    let ran = stage.runner(&procedure).slots(2).start(ada(), &mut Silent);
    let story = stage.story(&ran.unwrap().run);
    assert_eq!(story.matches("step_done").count(), 12);
    for line in story.lines().filter(|line| line.starts_with("step_done")) {
        assert!(line.ends_with(" 0") || line.ends_with(" 1"), "{line}");
    }
}

#[test]
fn an_interrupted_run_goes_on_where_it_was() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("build");
    let build = async |context: &Context<'_>, ()| {
        if context.world.now() > crate::stage::BEGINNING {
            return Ok("built");
        }
        context
            .execute(&Command::new("build", ["all"]))
            .map(|_| "stopped")
    };
    let build = async move |context: &Context<'_>, ()| build(context, ()).await.map(str::to_owned);
    procedure.step("build", work((), build).pure());
    let procedure = procedure.into_model();
    let mut observer = When(
        |event: &Event| {
            let begins = matches!(event, Event::StepStarted { .. });
            stage.interrupt.fetch_or(begins, Ordering::SeqCst);
        },
        |_: &str| {},
    );
    let ran = stage
        .runner(&procedure)
        .start(ada(), &mut observer)
        .unwrap();
    assert_eq!(ended(&ran), "interrupted");
    assert_eq!(stage.story(&ran.run), "step_started build 1\n");
    stage.interrupt.store(false, Ordering::SeqCst);
    stage.world.pass(1);
    assert_eq!(
        ended(&stage.resume(&procedure, &ran.run).unwrap()),
        "completed"
    );
    assert!(stage.story(&ran.run).contains("step_done build \"built\""));
}

#[test]
fn a_procedure_that_comes_after_another_needs_a_completed_run_of_it() {
    let stage = Stage::new();
    let first = greeting().into_model();
    let mut second = Procedure::new("part");
    second.add(Trigger {
        cause: Cause::Completed("greet".into()),
        text: "".into(),
        condition: None,
    });
    second.step("wave", work((), async |_: &Context<'_>, ()| Ok(())).pure());
    let second = second.into_model();
    let start = || {
        stage
            .runner(&second)
            .declared(["greet", "part"])
            .start(ada(), &mut Silent)
    };
    assert_eq!(
        start().unwrap_err().to_string(),
        "no run of `greet` has completed in `staging`, and this procedure comes after it"
    );
    assert_eq!(
        ended(&stage.start(&second)),
        "completed",
        "the program has no such procedure"
    );
    stage.start(&first);
    assert_eq!(ended(&start().unwrap()), "completed");
}

#[test]
fn a_patient_runner_says_once_that_it_waits_for_people() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("ask");
    procedure.step("ask", manual());
    let procedure = procedure.into_model();
    let waits = std::sync::Mutex::new(Vec::new());
    let mut observer = When(
        |_: &Event| {},
        |what: &str| {
            waits.lock().unwrap().push(what.to_owned());
            let run = stage.runs.all().unwrap().remove(0);
            let mary = |mary: Person<'_>| mary.answer("ask", "done", "");
            stage.person(&procedure, run.id(), "mary", mary).unwrap();
        },
    );
    let runner = stage.runner(&procedure).patience(Patience::Wait);
    assert_eq!(
        ended(&runner.start(ada(), &mut observer).unwrap()),
        "completed"
    );
    assert_eq!(waits.into_inner().unwrap(), ["people"]);
}

#[test]
fn a_run_that_nobody_starts_does_not_start() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    let nobody = Start {
        by: " ".to_owned(),
        ..ada()
    };
    let refused = stage.runner(&procedure).start(nobody, &mut Silent);
    assert!(matches!(refused, Err(RunError::Nobody)));
    assert!(stage.runs.all().unwrap().is_empty());
}

#[test]
fn a_run_that_is_not_there_is_named_with_the_folder_it_is_not_in() {
    let (stage, procedure) = (Stage::new(), greeting().into_model());
    for run in ["greet-1", "../runs", ""] {
        let message = stage.resume(&procedure, run).unwrap_err().to_string();
        let folder = stage.runs.folder().display();
        assert_eq!(message, format!("there is no run `{run}` in {folder}"));
    }
}
