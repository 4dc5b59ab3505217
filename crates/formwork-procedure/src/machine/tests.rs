//! Procedures and events, and what the machine wants done then.

use expect_test::expect;
use formwork_model::duration::{hours, minutes, seconds};
use formwork_model::procedure::{
    Calendar, Escalation, Exit, FailureBranch, InputKind, OnTimeout, ProcedureModel, Retry, Role,
    Rollback, Rung, StepId, Then,
};
use serde_json::{Value, json};

use super::{Event, Instruction, Machine, definition};
use crate::{
    Context, Described, Failure, Output, Procedure, Step, approval, decision, input, manual,
    question, wait, work,
};

const LEAD: Role = Role::new("Lead", &["grace", "alan"]);

/// A run that is played without an engine.
struct Play<'p> {
    machine: Machine<'p>,
    recorded: Vec<(i64, Event)>,
    at: i64,
}

impl<'p> Play<'p> {
    fn new(procedure: &'p ProcedureModel) -> Self {
        let mut play = Self {
            machine: Machine::new(procedure, "run", 2),
            recorded: Vec::new(),
            at: 0,
        };
        play.happens(Event::Started {
            procedure: procedure.id.to_string(),
            definition: definition(procedure),
            environment: "staging".to_owned(),
            by: "ada".to_owned(),
            inputs: Vec::new(),
        });
        play
    }

    fn happens(&mut self, event: Event) {
        self.machine.handle(self.at, &event);
        self.recorded.push((self.at, event));
    }

    /// All that is to be done now, in words. What is to be recorded happens.
    fn next(&mut self) -> String {
        let mut words = String::new();
        while let Some(instruction) = self.machine.next(self.at) {
            words += &match &instruction {
                Instruction::Record(event) => format!("record {}\n", said(event)),
                Instruction::Work {
                    attempt, recover, ..
                } => {
                    let how = if *recover { "recover" } else { "work" };
                    format!("{how} {} {attempt}\n", self.key(&instruction))
                }
                Instruction::Undo { .. } => format!("undo {}\n", self.key(&instruction)),
                Instruction::Stop(_) => format!("stop {}\n", self.key(&instruction)),
                Instruction::Tell { whom, message } => {
                    format!("tell {}: {message}\n", whom.join(", "))
                }
            };
            if let Instruction::Record(event) = instruction {
                self.happens(event);
            }
        }
        words
    }

    fn key(&self, instruction: &Instruction) -> &'p str {
        let (Instruction::Work { step, .. }
        | Instruction::Undo { step, .. }
        | Instruction::Stop(step)) = instruction
        else {
            return "";
        };
        &self.machine.procedure().steps[step.0 as usize].key
    }

    fn attempt(&self, step: &str) -> u32 {
        let step = self.machine.find(step).expect("the procedure has it");
        self.machine.attempt(step)
    }

    fn done(&mut self, step: &str, output: Value) -> String {
        self.happens(Event::StepDone {
            step: step.to_owned(),
            attempt: self.attempt(step),
            output,
        });
        self.next()
    }

    fn fails(&mut self, step: &str, message: &str) -> String {
        self.happens(Event::StepFailed {
            step: step.to_owned(),
            attempt: self.attempt(step),
            failure: Failure::new(message),
        });
        self.next()
    }

    fn answers(&mut self, step: &str, answer: &str) -> String {
        let event = self.machine.answer(step, "mary", answer, "");
        self.happens(event.expect("it is asked"));
        self.next()
    }

    fn approves(&mut self, step: &str, by: &str) -> String {
        let event = self.machine.approve(step, by, None, "");
        self.happens(event.expect("it is asked"));
        self.next()
    }

    fn passes(&mut self, seconds: i64) -> String {
        self.at += seconds * 1000;
        self.next()
    }

    /// The runner is gone, and another one takes up the run.
    fn crashes(&mut self) -> String {
        let mut machine = Machine::new(self.machine.procedure(), "run", 2);
        for (at, event) in &self.recorded {
            machine.handle(*at, event);
        }
        machine.take_up();
        self.machine = machine;
        self.happens(Event::Resumed {
            by: "ada".to_owned(),
            definition: None,
        });
        self.next()
    }
}

fn said(event: &Event) -> String {
    let step = event.step().unwrap_or_default();
    let rest = match event {
        Event::StepDone { output, .. } => format!(" {output}"),
        Event::StepFailed { failure, .. } => format!(": {failure}"),
        Event::Asked { what, question, .. } => format!(" {what:?}: {question}"),
        Event::Escalated { rung, because, .. } => format!(" {rung}: {because}"),
        Event::WentBack { to, because, .. } => format!(" to {to}: {because}"),
        Event::Ended {
            outcome, reason, ..
        } => format!("{}: {reason}", outcome.name()),
        _ => String::new(),
    };
    format!("{} {step}{rest}", event.name())
}

/// A step that takes nothing, comes after another, and whose function is never called here.
fn any() -> Step<(), u32, crate::Pure> {
    work((), async |_: &Context<'_>, ()| Ok(1)).pure()
}

fn changes() -> Step<(), u32, crate::Changing, crate::Undoable> {
    work((), async |_: &Context<'_>, ()| Ok(1))
        .idempotent()
        .undo(async |_: &Context<'_>, (), _: Option<u32>| Ok(()))
}

fn on_failure(then: Then) -> FailureBranch {
    FailureBranch {
        failure: "it fails".into(),
        contains: None,
        action: "look at it".into(),
        retry: "".into(),
        then,
    }
}

fn procedure(build: impl FnOnce(&mut Procedure)) -> ProcedureModel {
    let mut procedure = Procedure::new("try");
    build(&mut procedure);
    procedure.into_model()
}

fn rollback() -> Exit {
    Exit::Aborted {
        reason: "".into(),
        required_action: "".into(),
        rollback: Rollback::Yes("".into()),
        lessons: "".into(),
        notify: Vec::new(),
    }
}

fn ladder() -> Escalation {
    let rung = |title: &'static str, within| Rung {
        title: title.into(),
        within,
        calendar: Calendar::Always,
        action: title.into(),
        notify: vec!["On call".into()],
    };
    Escalation {
        rungs: vec![rung("Page", None), rung("Call", Some(minutes(15)))],
        fallback: None,
    }
}

#[test]
fn inputs_come_before_everything_else() {
    let model = procedure(|procedure| {
        procedure.step("work", any());
        procedure.step("budget", input(InputKind::Constraint, "Budget"));
    });
    let mut play = Play::new(&model);
    assert_eq!(play.next(), "record step_started budget\nwork budget 1\n");
    assert_eq!(
        play.done("budget", json!(null)),
        "record step_started work\nwork work 1\n"
    );
}

#[test]
fn only_so_many_functions_run_as_there_are_slots() {
    let model = procedure(|procedure| {
        for key in ["a", "b", "c"] {
            procedure.step(key, any());
        }
    });
    let mut play = Play::new(&model);
    expect![[r#"
        record step_started a
        work a 1
        record step_started b
        work b 1
    "#]]
    .assert_eq(&play.next());
    assert_eq!(
        play.done("b", json!(2)),
        "record step_started c\nwork c 1\n"
    );
}

#[test]
fn asking_twice_gives_the_same_answer() {
    let model = procedure(|procedure| {
        procedure.step("a", any());
    });
    let mut play = Play::new(&model);
    let first = play.machine.next(0);
    assert!(matches!(
        &first,
        Some(Instruction::Record(Event::StepStarted { .. }))
    ));
    assert_eq!(play.machine.next(0), first);
}

#[test]
fn a_step_that_failed_begins_again_when_its_wait_is_over_and_not_before() {
    let retry = Retry {
        attempts: 3,
        first: seconds(10),
        factor: 2,
        longest: minutes(1),
    };
    let model = procedure(|procedure| {
        procedure.step("a", any().retry(retry));
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(play.fails("a", "no"), "");
    assert_eq!(play.machine.wake(), Some(10_000));
    assert_eq!(play.passes(9), "");
    assert_eq!(play.passes(1), "record step_started a\nrecover a 2\n");
    play.fails("a", "no");
    assert_eq!(play.passes(19), "");
    // Also where the runner was away meanwhile.
    assert_eq!(play.crashes(), "");
    assert_eq!(play.passes(1), "record step_started a\nrecover a 3\n");
    assert_eq!(play.fails("a", "no"), "record ended blocked: `a`: no\n");
}

#[test]
fn a_step_that_does_not_stop_is_given_up_after_a_while() {
    let model = procedure(|procedure| {
        procedure.step("a", any().timeout(minutes(1)));
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(play.passes(59), "");
    assert_eq!(play.passes(1), "stop a\n");
    assert_eq!(play.passes(29), "");
    expect![[r#"
        record step_failed a: the step was stopped and does not come to its end
        record ended blocked: `a`: the step was stopped and does not come to its end
    "#]]
    .assert_eq(&play.passes(1));
    // What it still reports is late.
    assert_eq!(play.done("a", json!(1)), "");
    assert_eq!(play.machine.done(), 0);
}

#[test]
fn a_step_whose_timeout_passed_while_nobody_ran_it_is_given_time_for_its_probe() {
    let model = procedure(|procedure| {
        procedure.step("a", any().timeout(minutes(1)));
    });
    let mut play = Play::new(&model);
    play.next();
    play.at += 3_600_000;
    assert_eq!(play.crashes(), "recover a 1\n");
    assert_eq!(play.passes(30), "stop a\n");
}

#[test]
fn a_timeout_is_fixed_when_the_step_begins() {
    let model = procedure(|procedure| {
        procedure.step("a", any().timeout(minutes(10)));
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(play.passes(300), "");
    assert_eq!(play.crashes(), "recover a 1\n");
    assert_eq!(play.passes(299), "");
    assert_eq!(play.passes(1), "stop a\n");
}

#[test]
fn rounds_of_mending_are_counted_over_restarts() {
    let model = procedure(|procedure| {
        procedure.step(
            "a",
            any().on_failure(on_failure(Then::MendAndRetry { most: 1 })),
        );
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(
        play.fails("a", "no"),
        "record asked a Mending: no: look at it\n"
    );
    assert_eq!(
        play.answers("a", "done"),
        "record step_started a\nwork a 2\n"
    );
    assert_eq!(play.crashes(), "recover a 2\n");
    assert_eq!(
        play.fails("a", "no"),
        "record ended blocked: `a`: no (after 1 rounds)\n"
    );
    // Resuming gives it new rounds.
    assert_eq!(play.crashes(), "record step_started a\nwork a 3\n");
    assert_eq!(
        play.fails("a", "no"),
        "record asked a Mending: no: look at it\n"
    );
}

/// `first`, then `a` and `b` side by side; `a` goes back to `first` when it fails.
fn going_back() -> ProcedureModel {
    procedure(|procedure| {
        let first = procedure.step("first", any());
        let back = on_failure(first.again(2));
        procedure.step("a", any().after(&first).on_failure(back));
        let other = procedure.step("other", any());
        procedure.step("b", any().after(&other).on_failure(on_failure(Then::Abort)));
    })
}

#[test]
fn what_becomes_ready_while_the_run_is_about_to_go_back_is_not_forgotten() {
    let model = going_back();
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(
        play.done("first", json!(1)),
        "record step_started a\nwork a 1\n"
    );
    // It goes back once nothing runs.
    assert_eq!(play.fails("a", "stale"), "");
    expect![[r#"
        record went_back a to first: stale
        record step_started first
        work first 2
        record step_started b
        work b 1
    "#]]
    .assert_eq(&play.done("other", json!(1)));
}

#[test]
fn what_fails_while_the_run_is_about_to_go_back_is_not_forgotten() {
    let model = going_back();
    let mut play = Play::new(&model);
    play.next();
    play.done("other", json!(1));
    play.done("first", json!(1));
    play.fails("a", "stale");
    expect![[r#"
        record went_back a to first: stale
        record ended aborted: `b`: no
    "#]]
    .assert_eq(&play.fails("b", "no"));
}

#[test]
fn a_run_can_go_back_to_an_input() {
    let model = procedure(|procedure| {
        let given = procedure.step("given", input(InputKind::Artifact, "Spec"));
        let back = on_failure(given.again(1));
        procedure.step("a", any().after(&given).on_failure(back));
    });
    let mut play = Play::new(&model);
    play.next();
    play.done("given", json!(null));
    assert_eq!(
        play.fails("a", "wrong"),
        "record went_back a to given: wrong\nrecord step_started given\nwork given 2\n"
    );
    assert_eq!(
        play.done("given", json!(null)),
        "record step_started a\nwork a 2\n"
    );
}

#[test]
fn who_is_asked_again_is_told_why() {
    let model = procedure(|procedure| {
        let plan = procedure.step("plan", manual());
        procedure.step(
            "a",
            any().after(&plan).on_failure(on_failure(plan.again(1))),
        );
    });
    let mut play = Play::new(&model);
    play.next();
    play.answers("plan", "done");
    assert_eq!(
        play.fails("a", "too dear"),
        "record went_back a to plan: too dear\nrecord asked plan Task: Plan (sent back: too dear)\n"
    );
}

#[test]
fn a_check_refuses_and_is_asked_again_once_something_was_mended() {
    let model = procedure(|procedure| {
        let fits = work((), async |_: &Context<'_>, ()| Ok(false)).pure();
        let fits: Output<bool> = procedure.step("fits", fits);
        let mend = Then::MendAndRetry { most: 2 };
        procedure.step(
            "go",
            decision("Does it fit?").by_check(&fits).no_go("no", mend),
        );
    });
    let mut play = Play::new(&model);
    play.next();
    let asked = "record step_failed go: no-go: Does it fit?\nrecord asked go Mending: no-go: Does it fit?\n";
    assert_eq!(play.done("fits", json!(false)), asked);
    assert_eq!(play.crashes(), "");
    assert_eq!(
        play.answers("go", "done"),
        "record went_back go to fits: mary mended it\nrecord step_started fits\nwork fits 2\n"
    );
    expect![[r#"
        record step_done go {"answer":"go","by":"","note":""}
        record ended completed: all 2 steps are done
    "#]]
    .assert_eq(&play.done("fits", json!(true)));
}

/// The runner is gone while `a` runs, which must not be done twice; `b` needs it.
fn unresolved(model: &ProcedureModel) -> (Play<'_>, String) {
    let mut play = Play::new(model);
    play.next();
    let question = play.crashes();
    (play, question)
}

fn at_most_once(procedure: &mut Procedure) -> Output<u32> {
    let work = work((), async |_: &Context<'_>, ()| Ok(7_u32));
    procedure.step("a", work.at_most_once().irreversible("it stays"))
}

#[test]
fn who_says_that_something_was_done_says_what_others_take_of_it() {
    let model = procedure(|procedure| {
        let a = at_most_once(procedure);
        procedure.step("b", work(&a, async |_: &Context<'_>, a: u32| Ok(a)).pure());
    });
    let (mut play, question) = unresolved(&model);
    expect![[r#"
        record asked a Resolution: the runner ended while this step ran, and nothing tells whether it was done: look, then say `done` or `retry`; with `done`, the note takes the output as JSON, which `b` needs
    "#]]
    .assert_eq(&question);
    for note in ["", "seven"] {
        let refusal = play.machine.answer("a", "mary", "done", note);
        let refusal = refusal.expect_err("`b` needs a number").to_string();
        let reason = "`b` takes what `a` produced, so that `done` needs it as JSON in the note, which is none: ";
        assert!(refusal.starts_with(reason), "{refusal}");
    }
    assert!(play.machine.answer("a", "mary", "retry", "").is_ok());
    let event = play.machine.answer("a", "mary", "done", "7");
    play.happens(event.expect("7 is JSON"));
    assert_eq!(
        play.next(),
        "record step_done a 7\nrecord step_started b\nwork b 1\n"
    );
}

#[test]
fn who_says_that_something_was_done_that_nothing_takes_need_not_say_more() {
    let model = procedure(|procedure| {
        let a = at_most_once(procedure);
        procedure.step("b", any().after(&a));
    });
    let (mut play, question) = unresolved(&model);
    assert!(
        question.ends_with("with `done`, the note may hold the output as JSON\n"),
        "{question}"
    );
    assert_eq!(
        play.answers("a", "done"),
        "record step_done a null\nrecord step_started b\nwork b 1\n"
    );
}

#[test]
fn nobody_is_never_enough_for_an_approval() {
    let model = procedure(|procedure| {
        let plan = procedure.step("plan", any());
        procedure.step("approve", approval(&plan).by(LEAD).quorum(0));
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(
        play.done("plan", json!(1)),
        "record asked approve Approval: Approve\n"
    );
    assert!(
        play.approves("approve", "grace")
            .starts_with("record step_done approve")
    );
}

#[test]
fn an_approval_of_something_else_is_passed_over() {
    let model = procedure(|procedure| {
        let plan = procedure.step("plan", any());
        procedure.step("approve", approval(&plan).by(LEAD));
    });
    let mut play = Play::new(&model);
    play.next();
    play.done("plan", json!(1));
    play.happens(Event::Approved {
        step: "approve".to_owned(),
        by: "grace".to_owned(),
        role: "Lead".to_owned(),
        digest: Some(super::digest(&json!(2))),
        note: String::new(),
    });
    assert_eq!(play.next(), "");
}

#[test]
fn a_deadline_calls_people_and_the_approval_stays_open() {
    let model = procedure(|procedure| {
        procedure.add(ladder());
        let plan = procedure.step("plan", any());
        let approve = approval(&plan).by(LEAD);
        procedure.step("approve", approve.deadline(hours(1), OnTimeout::Escalate));
    });
    let mut play = Play::new(&model);
    play.next();
    play.done("plan", json!(1));
    expect![[r#"
        record deadline_passed approve
        record escalated approve 0: nobody approved in time
        tell On call: Page: `approve`: nobody approved in time
    "#]]
    .assert_eq(&play.passes(3600));
    // The ladder goes on from where it began, also behind a restart.
    play.at += 600_000;
    assert_eq!(
        play.crashes(),
        "tell On call: Page: `approve`: nobody approved in time\n"
    );
    assert_eq!(play.passes(299), "");
    assert_eq!(
        play.passes(1),
        "record escalated approve 1: nobody approved in time\n"
    );
    assert!(
        play.approves("approve", "alan")
            .starts_with("record step_done approve")
    );
}

#[test]
fn people_are_called_when_a_step_takes_longer_than_it_should() {
    let model = procedure(|procedure| {
        procedure.add(ladder());
        procedure.step("a", any().escalate_after(minutes(75)));
        procedure.step("b", manual().escalate_after(minutes(80)));
    });
    let mut play = Play::new(&model);
    play.next();
    assert_eq!(play.passes(74 * 60), "");
    let said = play.passes(60);
    assert!(
        said.starts_with("record escalated a 0: it takes longer than it should\n"),
        "{said}"
    );
    assert_eq!(
        play.passes(5 * 60),
        "record escalated b 0: it takes longer than it should\n"
    );
}

#[test]
fn who_cancels_stops_what_runs_and_what_was_done_is_taken_back() {
    let model = procedure(|procedure| {
        let a = procedure.step("a", changes());
        procedure.step("b", changes().after(&a));
        procedure.step("pause", wait(hours(1)));
    });
    let mut play = Play::new(&model);
    play.next();
    play.done("a", json!(1));
    let cancel = play.machine.cancel("mary", "wrong", true).unwrap();
    play.happens(cancel);
    assert_eq!(play.next(), "stop b\n");
    assert_eq!(play.fails("b", "killed"), "record undo_started b\nundo b\n");
    // The undo is begun again by the next runner.
    assert_eq!(play.crashes(), "undo b\n");
    play.happens(Event::UndoFailed {
        step: "b".to_owned(),
        failure: Failure::new("in use"),
    });
    assert_eq!(
        play.next(),
        "record ended blocked: taking back `b` failed: in use\n"
    );
    // It does not go forward again.
    assert_eq!(play.crashes(), "undo b\n");
    play.happens(Event::UndoDone {
        step: "b".to_owned(),
    });
    assert_eq!(play.next(), "record undo_started a\nundo a\n");
    play.happens(Event::UndoDone {
        step: "a".to_owned(),
    });
    assert_eq!(
        play.next(),
        "record ended aborted: cancelled by mary: wrong\n"
    );
}

#[test]
fn an_abort_takes_back_after_a_restart_what_it_would_have_taken_back_before() {
    let model = procedure(|procedure| {
        procedure.add(rollback());
        let a = procedure.step("a", changes());
        procedure.step("b", any().after(&a).on_failure(on_failure(Then::Abort)));
    });
    let mut play = Play::new(&model);
    play.next();
    play.done("a", json!(1));
    assert_eq!(play.fails("b", "no"), "record undo_started a\nundo a\n");
    assert_eq!(play.crashes(), "undo a\n");
    let a = play.machine.find("a").unwrap();
    assert_eq!(play.machine.taken(a), ([].as_slice(), Some(&json!(1))));
}

#[test]
fn a_program_with_a_new_need_does_that_first() {
    let old = procedure(|procedure| {
        procedure.step("b", any());
    });
    let new = procedure(|procedure| {
        let a = procedure.step("a", any());
        procedure.step("b", any().after(&a));
    });
    let mut play = Play::new(&old);
    play.next();
    play.fails("b", "no");
    let mut changed = Play {
        machine: Machine::new(&new, "run", 2),
        recorded: play.recorded,
        at: 0,
    };
    assert_eq!(changed.crashes(), "record step_started a\nwork a 1\n");
    assert_eq!(
        changed.done("a", json!(1)),
        "record step_started b\nwork b 2\n"
    );
}

#[test]
fn a_definition_holds_rules_and_no_words() {
    let model = |words: &'static str, role: Role, factor: u32| {
        definition(&procedure(|procedure| {
            procedure.title(words).prose(words);
            let retry = Retry {
                attempts: 2,
                first: seconds(1),
                factor,
                longest: minutes(1),
            };
            let plan = procedure.step("plan", any().title(words).retry(retry));
            let approve = approval(&plan).by(role).scope(words);
            let approved = procedure.step("approve", approve);
            procedure.step("ask", question(words, ["yes"]).after(&approved));
        }))
    };
    let one = model("one", LEAD, 2);
    assert_eq!(one, model("two", LEAD, 2));
    assert_ne!(one, model("one", LEAD, 3));
    assert_ne!(one, model("one", Role::new("Lead", &["mallory"]), 2));
}

/// Something of everything, one after the other.
fn long() -> ProcedureModel {
    procedure(|procedure| {
        procedure.owner("Operations");
        procedure.add(ladder());
        let given = procedure.step("given", input(InputKind::Artifact, "Spec"));
        let plan = procedure.step("plan", any().after(&given));
        let approve = approval(&plan).by(LEAD).quorum(2).on_reject(plan.again(3));
        let approved = procedure.step("approve", approve);
        let mend = on_failure(Then::MendAndRetry { most: 2 });
        let apply = procedure.step(
            "apply",
            changes().after(&approved).attempts(2).on_failure(mend),
        );
        let verify = any().after(&apply).on_failure(on_failure(plan.again(3)));
        let verify = procedure.step("verify", verify);
        let choose = Then::Choose(vec![
            ("again".into(), plan.again(3)),
            ("stop".into(), Then::Block),
        ]);
        let measure = procedure.step(
            "measure",
            any().after(&verify).on_failure(on_failure(choose)),
        );
        let help = on_failure(Then::Escalate);
        let scan = procedure.step("scan", any().after(&measure).on_failure(help));
        let pause = procedure.step("pause", wait(minutes(5)).after(&scan));
        let way = procedure.step("way", question("Which way?", ["land", "sea"]).after(&pause));
        let go = decision("Go?").by(LEAD).no_go("no", Then::Block);
        let go = procedure.step("go", go.after(&way));
        procedure.step("last", manual().after(&go));
    })
}

/// Plays a run of [`long`] to its end: each function fails when this is its first attempt, and people say what is to be said. The
/// runner is lost after so many events.
fn played(model: &ProcedureModel, lost_after: usize) -> Play<'_> {
    let mut play = Play::new(model);
    let mut lost = false;
    for _ in 0..200 {
        if !lost && play.recorded.len() >= lost_after {
            lost = true;
            play.recorded.truncate(lost_after);
            play.at = play.recorded.last().map_or(0, |(at, _)| *at);
            resume_quietly(&mut play);
        }
        if play.machine.ended() == Some(super::Outcome::Completed) {
            return play;
        }
        act(&mut play);
    }
    panic!("the run comes to its end: {}", play.next());
}

fn resume_quietly(play: &mut Play<'_>) {
    let mut machine = Machine::new(play.machine.procedure(), "run", 2);
    for (at, event) in &play.recorded {
        machine.handle(*at, event);
    }
    machine.take_up();
    let resumed = Event::Resumed {
        by: "ada".to_owned(),
        definition: None,
    };
    machine.handle(play.at, &resumed);
    play.machine = machine;
}

/// One thing happens.
fn act(play: &mut Play<'_>) {
    let Some(instruction) = play.machine.next(play.at) else {
        return people_or_time(play);
    };
    let key = play.key(&instruction).to_owned();
    match instruction {
        Instruction::Record(event) => play.happens(event),
        Instruction::Work { attempt, .. } if attempt > 1 || key == "given" || key == "plan" => {
            play.happens(Event::StepDone {
                step: key,
                attempt,
                output: json!(attempt),
            });
        }
        Instruction::Work { attempt, .. } => {
            let failure = Failure::new("the first time it fails").finally();
            play.happens(Event::StepFailed {
                step: key,
                attempt,
                failure,
            });
        }
        Instruction::Tell { whom, message } => {
            play.happens(Event::Told {
                whom,
                message,
                failure: None,
            });
        }
        Instruction::Undo { .. } | Instruction::Stop(_) => {
            panic!("nothing is taken back or stopped")
        }
    }
}

fn people_or_time(play: &mut Play<'_>) {
    let open = play.machine.procedure().ids().find_map(|id| {
        let question = play.machine.question(id)?;
        let key = play.machine.procedure().steps[id.0 as usize]
            .key
            .to_string();
        Some((key, question.agreed.len(), play.machine.attempt(id)))
    });
    let Some((key, agreed, attempt)) = open else {
        play.at = play
            .machine
            .wake()
            .expect("time goes on when nobody is asked");
        return;
    };
    let machine = &play.machine;
    let event = match key.as_str() {
        "approve" if attempt == 1 => machine.reject(&key, "alan", "too dear").ok(),
        _ => None,
    };
    let agrees = || {
        machine
            .approve(&key, ["grace", "alan"][agreed.min(1)], None, "")
            .ok()
    };
    let answers = || {
        let mut answers = ["sea", "again", "retry", "done"].into_iter();
        answers.find_map(|answer| machine.answer(&key, "mary", answer, "").ok())
    };
    let event = event.or_else(agrees).or_else(answers);
    play.happens(event.expect("something can be said"));
}

#[test]
fn a_run_that_loses_its_runner_anywhere_does_what_it_would_have_done() {
    let model = long();
    let whole = played(&model, usize::MAX).recorded;
    let went_back = whole
        .iter()
        .filter(|(_, event)| event.name() == "went_back")
        .count();
    assert_eq!((went_back, whole.len() > 60), (3, true));
    for lost_after in 1..whole.len() {
        let again = played(&model, lost_after).recorded;
        assert_eq!(again, whole, "lost after {:?}", whole[lost_after - 1]);
    }
}

#[test]
fn a_program_whose_steps_became_others_still_comes_to_an_end() {
    let model = long();
    let whole = played(&model, usize::MAX).recorded;
    let variants = [
        others(|procedure, key| procedure.step(key, manual()).step()),
        others(|procedure, key| procedure.step(key, any()).step()),
        others(|procedure, key| procedure.step(key, wait(minutes(1))).step()),
        others(|procedure, key| {
            procedure
                .step(key, input(InputKind::Access, "Access"))
                .step()
        }),
        others(|procedure, key| {
            let plan = procedure.step(format!("{key}-plan"), any());
            procedure.step(key, approval(&plan).by(LEAD)).step()
        }),
    ];
    for variant in &variants {
        for lost_after in 1..whole.len() {
            let mut play = Play::new(variant);
            play.recorded = whole[..lost_after].to_vec();
            play.at = whole[lost_after - 1].0;
            resume_quietly(&mut play);
            for _ in 0..300 {
                if play.machine.ended().is_none() {
                    act(&mut play);
                }
            }
            assert!(play.machine.ended().is_some(), "lost after {lost_after}");
        }
    }
}

/// The keys of [`long`], each declared in another way.
fn others(declare: impl Fn(&mut Procedure, String) -> StepId) -> ProcedureModel {
    procedure(|procedure| {
        for step in &long().steps {
            declare(procedure, step.key.to_string());
        }
    })
}

#[test]
fn at_night_a_rung_for_business_hours_does_not_hold_back_the_others() {
    let model = procedure(|procedure| {
        procedure.step("a", any().escalate_after(minutes(1)));
        let rung = |title: &'static str, after| Rung::new(title, title).within(minutes(after));
        let office = Rung {
            calendar: Calendar::BusinessHours,
            ..rung("Office", 15)
        };
        procedure.add(Escalation::new([office, rung("Call", 30)]));
    });
    let mut play = Play::new(&model);
    play.next();
    play.passes(60);
    // The first day of 1970 was a Thursday, and its office opened at nine.
    assert!(play.passes(30 * 60).contains("escalated a 1"));
    assert_eq!(play.machine.wake(), Some((9 * 60 + 15) * 60_000));
}
