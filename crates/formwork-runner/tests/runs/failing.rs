//! What follows failures.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use expect_test::expect;
use formwork_model::duration::seconds;
use formwork_model::procedure::{
    Calendar, Command, Escalation, Exit, FailureBranch, ProcedureModel, Rollback, Rung, Then,
};
use formwork_procedure::machine::Event;
use formwork_procedure::{Context, Described, Failure, Procedure, approval, work};

use crate::stage::{LEAD, Stage, When, ada, ended};

/// Fails so often, then works.
fn flaky(failures: u32) -> impl AsyncFn(&Context<'_>, ()) -> Result<u32, Failure> {
    let calls = AtomicU32::new(0);
    async move |_: &Context<'_>, ()| {
        let calls = calls.fetch_add(1, Ordering::SeqCst) + 1;
        if calls <= failures {
            return Err(Failure::new(format!("failure {calls}")));
        }
        Ok(calls)
    }
}

fn branch(then: Then) -> FailureBranch {
    FailureBranch {
        failure: "it does not work".into(),
        contains: None,
        action: "mend it".into(),
        retry: "".into(),
        then,
    }
}

fn one_step(step: impl formwork_procedure::IntoStep) -> ProcedureModel {
    let mut procedure = Procedure::new("try");
    procedure.step("try", step);
    procedure.into_model()
}

#[test]
fn a_step_is_tried_again_when_its_wait_is_over() {
    let stage = Stage::new();
    let procedure = one_step(work((), flaky(2)).pure().attempts(4));
    let mut observer = When(
        |event: &Event| {
            if matches!(event, Event::StepFailed { .. }) {
                stage.world.pass(60);
            }
        },
        |_: &str| {},
    );
    let ran = stage
        .runner(&procedure)
        .start(ada(), &mut observer)
        .unwrap();
    expect![[r#"
        step_started try 1
        step_failed try: failure 1
        step_started try 2
        step_failed try: failure 2
        step_started try 3
        step_done try 3
        ended completed: all 1 steps are done
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn a_final_failure_is_not_tried_again() {
    let stage = Stage::new();
    let fail = async |_: &Context<'_>, ()| Err::<(), _>(Failure::new("no such account").finally());
    let procedure = one_step(work((), fail).pure().attempts(4));
    let ran = stage.start(&procedure);
    assert_eq!(ended(&ran), "blocked");
    assert_eq!(stage.story(&ran.run).matches("step_started").count(), 1);
}

#[test]
fn a_panic_in_a_step_is_a_failure() {
    let stage = Stage::new();
    let panic =
        async |_: &Context<'_>, ()| -> Result<(), Failure> { panic!("index out of bounds") };
    let ran = stage.start(&one_step(work((), panic).pure()));
    expect![[r#"
        step_started try 1
        step_failed try: the step panicked: index out of bounds
        ended blocked: `try`: the step panicked: index out of bounds
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn a_step_that_passes_its_timeout_is_stopped_and_fails() {
    let stage = Stage::new();
    let run = async |context: &Context<'_>, ()| {
        context.execute(&Command::new("sleep", ["600"])).map(|_| ())
    };
    let procedure = one_step(work((), run).pure().timeout(seconds(90)));
    let mut observer = When(
        |event: &Event| {
            if matches!(event, Event::StepStarted { .. }) {
                stage.world.pass(91);
            }
        },
        |_: &str| {},
    );
    let ran = stage
        .runner(&procedure)
        .start(ada(), &mut observer)
        .unwrap();
    expect![[r#"
        step_started try 1
        step_failed try: it was stopped after 90 seconds
        ended blocked: `try`: it was stopped after 90 seconds
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn a_person_mends_what_failed_and_the_step_runs_again_so_often_and_no_more() {
    let stage = Stage::new();
    let mend = Then::MendAndRetry { most: 2 };
    let procedure = one_step(work((), flaky(9)).pure().on_failure(branch(mend)));
    let run = stage.start(&procedure).run;
    for _ in 0..2 {
        stage
            .person(&procedure, &run, "mary", |mary| {
                mary.answer("try", "done", "")
            })
            .unwrap();
        stage.resume(&procedure, &run).unwrap();
    }
    expect![[r#"
        step_started try 1
        step_failed try: failure 1
        asked try Mending: failure 1: mend it
        answered try mary: done
        resumed ada
        step_started try 2
        step_failed try: failure 2
        asked try Mending: failure 2: mend it
        answered try mary: done
        resumed ada
        step_started try 3
        step_failed try: failure 3
        ended blocked: `try`: failure 3 (after 2 rounds)
    "#]]
    .assert_eq(&stage.story(&run));
}

#[test]
fn a_person_chooses_what_follows() {
    let stage = Stage::new();
    let choose = Then::Choose(vec![
        ("optimise".into(), Then::Block),
        ("give up".into(), Then::Abort),
    ]);
    let procedure = one_step(work((), flaky(9)).pure().on_failure(branch(choose)));
    let run = stage.start(&procedure).run;
    stage
        .person(&procedure, &run, "mary", |mary| {
            mary.answer("try", "give up", "too dear")
        })
        .unwrap();
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "aborted");
    assert!(
        stage
            .story(&run)
            .ends_with("ended aborted: `try`: failure 1; mary chose give up: too dear\n")
    );
}

#[test]
fn a_failure_sends_the_run_back_to_an_earlier_step() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("build");
    let plan = procedure.step("plan", work((), flaky(0)).pure());
    let other = procedure.step("other", work((), flaky(0)).pure());
    let check = async |_: &Context<'_>, plan: u32| match plan {
        1 => Err(Failure::new("the plan is stale")),
        plan => Ok(plan),
    };
    let again = branch(plan.again(3));
    let checked = procedure.step(
        "check",
        work(&plan, check).pure().on_failure(again).after(&other),
    );
    procedure.step(
        "use",
        work(&checked, async |_: &Context<'_>, plan: u32| Ok(plan * 10)).pure(),
    );
    let procedure = procedure.into_model();
    let ran = stage
        .runner(&procedure)
        .slots(1)
        .start(ada(), &mut crate::stage::Silent)
        .unwrap();
    expect![[r#"
        step_started plan 1
        step_done plan 1
        step_started other 1
        step_done other 1
        step_started check 1
        step_failed check: the plan is stale
        went_back check to plan: the plan is stale
        step_started plan 2
        step_done plan 2
        step_started check 2
        step_done check 2
        step_started use 1
        step_done use 20
        ended completed: all 4 steps are done
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn a_step_is_given_the_words_with_which_it_was_sent_back() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("build");
    let draft = async |context: &Context<'_>, ()| Ok(context.feedback.map(str::to_owned));
    let draft = procedure.step("draft", work((), draft).pure());
    let approval = approval(&draft).by(LEAD).on_reject(draft.again(1));
    procedure.step("approve", approval);
    let procedure = procedure.into_model();
    let run = stage.start(&procedure).run;
    stage
        .person(&procedure, &run, "grace", |grace| {
            grace.reject("approve", "too long")
        })
        .unwrap();
    stage.resume(&procedure, &run).unwrap();
    let story = stage.story(&run);
    let done: Vec<&str> = story
        .lines()
        .filter(|line| line.starts_with("step_done"))
        .collect();
    assert_eq!(
        done,
        [
            "step_done draft null",
            "step_done draft \"rejected by grace: too long\""
        ]
    );
}

/// `one` and `two` can be taken back, `three` fails.
fn with_undo(stage: &Stage, undo_fails: u32) -> ProcedureModel {
    let mut procedure = Procedure::new("build");
    procedure.add(Exit::Aborted {
        reason: "it failed".into(),
        required_action: "Look at the lessons".into(),
        rollback: Rollback::Yes("all of it".into()),
        lessons: "".into(),
        notify: vec!["Operations".into()],
    });
    let memory = Arc::clone(&stage.world);
    let undo = async move |context: &Context<'_>, (), made: Option<u32>| {
        memory.note(format!("undo {} {made:?}", context.site.step));
        Ok(())
    };
    let one = procedure.step("one", work((), flaky(0)).idempotent().undo(undo));
    let (memory, fails) = (Arc::clone(&stage.world), AtomicU32::new(undo_fails));
    let undo = async move |context: &Context<'_>, one: u32, made: Option<u32>| {
        memory.note(format!("undo {} {one} {made:?}", context.site.step));
        if fails.load(Ordering::SeqCst) > 0 {
            fails.fetch_sub(1, Ordering::SeqCst);
            return Err(Failure::new("it is in use"));
        }
        Ok(())
    };
    let two = async |_: &Context<'_>, one: u32| Ok(one + 1);
    let two = procedure.step("two", work(&one, two).idempotent().undo(undo));
    let three = async |_: &Context<'_>, _: u32| Err::<(), _>(Failure::new("no"));
    procedure.step(
        "three",
        work(&two, three).pure().on_failure(branch(Then::Abort)),
    );
    procedure.into_model()
}

#[test]
fn an_aborted_run_takes_back_what_it_did_last_first() {
    let stage = Stage::new();
    let ran = stage.start(&with_undo(&stage, 0));
    assert_eq!(ended(&ran), "aborted");
    assert_eq!(
        stage.world.diary(),
        ["undo two 1 Some(2)", "undo one Some(1)"]
    );
    assert_eq!(
        stage.world.told(),
        ["Operations: build: aborted (`three`: no). Look at the lessons"]
    );
    expect![[r#"
        step_started one 1
        step_done one 1
        step_started two 1
        step_done two 2
        step_started three 1
        step_failed three: no
        undo_started two
        undo_done two
        undo_started one
        undo_done one
        ended aborted: `three`: no
        told Operations: build: aborted (`three`: no). Look at the lessons
    "#]]
    .assert_eq(&stage.story(&ran.run));
}

#[test]
fn an_undo_that_failed_blocks_the_run_and_is_tried_again_when_it_is_resumed() {
    let stage = Stage::new();
    let procedure = with_undo(&stage, 1);
    let run = stage.start(&procedure).run;
    let story = stage.story(&run);
    assert!(
        story.contains("ended blocked: taking back `two` failed: it is in use\n"),
        "{story}"
    );
    assert_eq!(ended(&stage.resume(&procedure, &run).unwrap()), "aborted");
    assert_eq!(
        stage.world.diary(),
        [
            "undo two 1 Some(2)",
            "undo two 1 Some(2)",
            "undo one Some(1)"
        ]
    );
}

#[test]
fn what_was_redone_is_taken_back_with_what_it_last_took() {
    let stage = Stage::new();
    let mut procedure = Procedure::new("build");
    procedure.add(Exit::Aborted {
        reason: "".into(),
        required_action: "".into(),
        rollback: Rollback::Yes("".into()),
        lessons: "".into(),
        notify: Vec::new(),
    });
    let once = async |context: &Context<'_>, ()| match context.site.attempt {
        1 => Ok(1),
        _ => Err(Failure::new("no second plan")),
    };
    let plan = procedure.step(
        "plan",
        work((), once).pure().on_failure(branch(Then::Abort)),
    );
    let memory = Arc::clone(&stage.world);
    let undo = async move |_: &Context<'_>, plan: u32, made: Option<u32>| {
        memory.note(format!("undo of plan {plan}, made {made:?}"));
        Ok(())
    };
    let made = async |_: &Context<'_>, plan: u32| Ok(plan + 41);
    let apply = procedure.step("apply", work(&plan, made).idempotent().undo(undo));
    let verify = async |_: &Context<'_>, _: u32| Err::<(), _>(Failure::new("stale"));
    procedure.step(
        "verify",
        work(&apply, verify)
            .pure()
            .on_failure(branch(plan.again(1))),
    );
    assert_eq!(ended(&stage.start(&procedure.into_model())), "aborted");
    assert_eq!(stage.world.diary(), ["undo of plan 1, made Some(42)"]);
}

#[test]
fn people_are_called_when_nobody_helps_and_a_notice_that_fails_stops_nothing() {
    let stage = Stage::new();
    stage.world.is_deaf.store(true, Ordering::SeqCst);
    let mut procedure = Procedure::new("try");
    procedure.add(Escalation {
        rungs: vec![Rung {
            title: "At once".into(),
            within: None,
            calendar: Calendar::Always,
            action: "Page".into(),
            notify: vec!["On call".into()],
        }],
        fallback: None,
    });
    procedure.step(
        "try",
        work((), flaky(1)).pure().on_failure(branch(Then::Escalate)),
    );
    let procedure = procedure.into_model();
    let run = stage.start(&procedure).run;
    stage
        .person(&procedure, &run, "mary", |mary| {
            mary.answer("try", "retry", "")
        })
        .unwrap();
    stage.resume(&procedure, &run).unwrap();
    expect![[r#"
        step_started try 1
        step_failed try: failure 1
        asked try Choice: failure 1
        escalated try 0: failure 1
        told On call: Page: `try`: failure 1 (the mail server does not answer)
        answered try mary: retry
        resumed ada
        step_started try 2
        step_done try 2
        ended completed: all 1 steps are done
    "#]]
    .assert_eq(&stage.story(&run));
}
