//! The driver of scripts itself.

use formwork_model::duration::{days, hours, minutes};
use formwork_model::procedure::{
    Calendar, Escalation, Exit, FailureBranch, OnTimeout, Rollback, Rung, Then,
};
use formwork_procedure::Script;
use formwork_procedure::machine::{Event, Outcome};
use formwork_procedure::ready::terraform::{self, Class, Destruction, Drift, Plan};
use formwork_procedure::ready::{notify, record};
use formwork_procedure::{
    Context, Described, Failure, Procedure, approval, decision, manual, question, wait, work,
};

use crate::scripted::{LEAD, one};

#[test]
fn what_was_not_scripted_fails_with_what_to_add() {
    let step = formwork_procedure::ready::command(formwork_model::procedure::Command::new(
        "kubectl",
        ["diff"],
    ));
    let played = Script::new().run(&one("diff", step.pure()));
    let failure = played.failure("diff").expect("it failed");
    assert_eq!(
        failure.message,
        "the script has no answer to `kubectl diff`"
    );
    assert_eq!(failure.detail, r#"add `.command("kubectl diff", 0, "")`"#);
}

#[test]
fn answers_are_used_up_and_the_last_one_stays() {
    let ask = async |context: &Context<'_>, ()| {
        let command = formwork_model::procedure::Command::new("count", ["--all"]).captured();
        let mut answers = Vec::new();
        for _ in 0..4 {
            let (_, finished) = context.execute(&command)?;
            answers.push(String::from_utf8_lossy(&finished.printed).into_owned());
        }
        Ok(answers)
    };
    let script = Script::new()
        .command("count", 0, "any")
        .command("count --all", 0, "1")
        .command("count --all", 0, "2");
    let played = script.run(&one("count", work((), ask).pure()));
    let answers: Vec<String> = played.output("count").expect("it is done");
    assert_eq!(answers, ["1", "2", "2", "2"]);
}

#[test]
fn what_a_command_prints_is_its_result_only_where_it_is_captured() {
    let ask = async |context: &Context<'_>, ()| {
        let command = formwork_model::procedure::Command::new("count", ["--all"]);
        Ok(context.execute(&command)?.1.printed)
    };
    let played = Script::new()
        .command("count", 0, "1")
        .run(&one("count", work((), ask).pure()));
    assert_eq!(played.output::<Vec<u8>>("count"), Some(Vec::new()));
}

#[test]
fn people_answer_when_they_are_asked_and_what_does_not_count_is_kept() {
    let mut procedure = Procedure::new("ask");
    let colour = procedure.step("colour", question("Which colour?", ["red", "blue"]));
    let agreed = procedure.step("approve", approval(&colour).by(LEAD));
    let go = procedure.step("go", decision("Go?").by(LEAD).after(&agreed));
    procedure.step("paint", manual().actions(["Paint it"]).after(&go));
    let script = Script::new()
        .answer("colour", "grace", "green")
        .answer("colour", "grace", "red")
        .approve("approve", "grace")
        .approve("approve", "ada")
        .approve("go", "ada")
        .answer("paint", "grace", "done");
    let played = script.run(&procedure.into_model());
    played.assert_completed();
    assert_eq!(played.steps_done(), ["colour", "approve", "go", "paint"]);
    assert_eq!(
        played.refused,
        [
            "`green` is no answer to `colour`; it takes red, blue",
            "grace started this run, so somebody else must approve `approve`",
        ]
    );
}

#[test]
fn a_rejection_blocks_the_run_in_the_words_of_who_rejected() {
    let mut procedure = Procedure::new("ask");
    let colour = procedure.step("colour", question("Which colour?", [""; 0]));
    procedure.step("approve", approval(&colour).by(LEAD));
    let script = Script::new()
        .answer("colour", "grace", "red")
        .reject("approve", "ada", "too loud");
    let played = script.run(&procedure.into_model());
    played.assert_blocked("rejected by ada: too loud");
}

#[test]
fn time_jumps_to_what_is_due() {
    let mut procedure = Procedure::new("wait");
    let waited = procedure.step("wait", wait(days(7)));
    let now = async |context: &Context<'_>, ()| Ok(context.world.now());
    procedure.step("now", work((), now).pure().after(&waited));
    let played = Script::new().begins_at(5_000).run(&procedure.into_model());
    played.assert_completed();
    assert_eq!(played.output("now"), Some(5_000 + 7 * 24 * 3_600_000_i64));
}

fn ladder(procedure: &mut Procedure) {
    let rung = |title: &'static str, within, whom: &'static str| Rung {
        title: title.into(),
        within: Some(within),
        calendar: Calendar::Always,
        action: title.into(),
        notify: vec![whom.into()],
    };
    procedure.add(Escalation {
        rungs: vec![
            rung("Call the expert", minutes(2), "expert"),
            rung("Call the manager", hours(1), "manager"),
        ],
        fallback: None,
    });
}

#[test]
fn an_approval_that_nobody_gives_in_time_calls_people_and_stays_open() {
    let mut procedure = Procedure::new("ask");
    ladder(&mut procedure);
    let colour = procedure.step("colour", question("Which colour?", [""; 0]));
    let asked = approval(&colour)
        .by(LEAD)
        .deadline(minutes(30), OnTimeout::Escalate);
    procedure.step("approve", asked);
    let script = Script::new().answer("colour", "grace", "red");
    let played = script.run(&procedure.into_model());
    played.assert_waits_for("approve");
    assert_eq!(
        played.told,
        [
            "expert: Call the expert: `approve`: nobody approved in time",
            "manager: Call the manager: `approve`: nobody approved in time",
        ]
    );
    let minutes: Vec<i64> = played
        .events
        .iter()
        .filter(|(_, event)| matches!(event, Event::Told { .. }))
        .map(|(at, _)| (at - played.events[0].0) / 60_000)
        .collect();
    assert_eq!(minutes, [32, 90]);
}

#[test]
fn a_failure_that_escalates_is_decided_by_people() {
    let fails = || {
        let step = work((), async |context: &Context<'_>, ()| {
            if context.site.attempt > 1 {
                return Ok(());
            }
            Err(Failure::new("no"))
        });
        step.pure().on_failure(FailureBranch {
            failure: "It fails".into(),
            contains: None,
            action: "Call people".into(),
            retry: "".into(),
            then: Then::Escalate,
        })
    };
    Script::new()
        .run(&one("try", fails()))
        .assert_waits_for("try");
    let script = Script::new().answer("try", "ada", "retry");
    script.run(&one("try", fails())).assert_completed();
    let script = Script::new().answer("try", "ada", "abort");
    let played = script.run(&one("try", fails()));
    assert_eq!(played.outcome, Some(Outcome::Aborted), "{played}");
}

#[test]
fn an_aborted_run_takes_back_what_it_did_last_first() {
    let mut procedure = Procedure::new("undo");
    let step = |name: &'static str| {
        work((), async |_: &Context<'_>, ()| Ok(()))
            .idempotent()
            .undo(async move |context: &Context<'_>, (), _| {
                context.world.tell(&["log".to_owned()], name)
            })
    };
    let one = procedure.step("one", step("one"));
    let two = procedure.step("two", step("two").after(&one));
    let fails = work((), async |_: &Context<'_>, ()| -> Result<(), Failure> {
        Err(Failure::new("no"))
    });
    procedure.step(
        "three",
        fails.pure().after(&two).on_failure(FailureBranch {
            failure: "It fails".into(),
            contains: None,
            action: "Abort".into(),
            retry: "".into(),
            then: Then::Abort,
        }),
    );
    procedure.add(Exit::Aborted {
        reason: "".into(),
        required_action: "".into(),
        rollback: Rollback::Yes("all of it".into()),
        lessons: "".into(),
        notify: vec!["ops".into()],
    });
    let played = Script::new().run(&procedure.into_model());
    assert_eq!(played.outcome, Some(Outcome::Aborted), "{played}");
    assert_eq!(
        played.told,
        ["log: two", "log: one", "ops: undo: aborted (`three`: no)"]
    );
}

#[test]
fn a_runner_that_dies_is_followed_by_another_one() {
    let mut procedure = Procedure::new("tell");
    procedure.step("tell", notify(["ops"], "hello"));
    let played = Script::new()
        .dies_after("tell")
        .run(&procedure.into_model());
    played.assert_completed();
    // It is idempotent at best, and says so.
    assert_eq!(played.told, ["ops: hello", "ops: hello"]);

    let step = work((), async |_: &Context<'_>, ()| Ok(()))
        .at_most_once()
        .irreversible("no");
    let played = Script::new().dies_after("once").run(&one("once", step));
    played.assert_waits_for("once");
}

#[test]
fn a_script_can_be_played_again_in_the_world_that_it_left() {
    let procedure = one("write", record("notes/<env>/<run>.md", "text"));
    let script = Script::new();
    script.run(&procedure).assert_completed();
    assert_eq!(script.text("notes/dev/run.md").as_deref(), Some("text"));
    script.run(&procedure).assert_completed();
    let asked = script.asked();
    let created = asked.iter().filter(|asked| asked.starts_with("create"));
    assert_eq!(created.count(), 1);
}

#[test]
fn a_transcript_tells_what_happened() {
    let step = work((), async |_: &Context<'_>, ()| -> Result<(), Failure> {
        Err(Failure::new("no").detail("because"))
    });
    let played = Script::new().run(&one("try", step.pure()));
    assert_eq!(
        played.to_string(),
        "started by grace\ntry: started\ntry: failed: no\n    because\nblocked: `try`: no\n"
    );
}

#[test]
fn a_played_terraform_knows_what_is_there_and_what_is_due() {
    let mut procedure = Procedure::new("update");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let validated = procedure.step("validate", terraform::validate("main", &synthesized));
    let plan = procedure.step("plan", terraform::plan("main", &validated));
    let other = procedure.step("other", terraform::plan("main", &validated).after(&plan));
    let approved = procedure.step("approve", approval(&plan).by(LEAD).after(&other));
    let applied = terraform::apply(&approved).irreversible("no");
    let applied = procedure.step("apply", applied);
    let drift = procedure.step("drift", terraform::drift("main", &applied));
    let end = terraform::plan_destroy("main", &applied).after(&drift);
    let end = procedure.step("end", end);
    let agreed = procedure.step("agree", approval(&end).by(LEAD));
    let destroyed = procedure.step("destroy", terraform::destroy(&agreed).irreversible("no"));
    let late = approval(&other).by(LEAD).after(&destroyed);
    let late = procedure.step("late", late);
    procedure.step("stale", terraform::apply(&late).irreversible("no"));
    let script = Script::new()
        .stack(
            "dev",
            "main",
            [
                (r#"module.a["x.y"].aws_db_instance.main"#, Class::Replace),
                ("aws_vpc.main", Class::Create),
            ],
        )
        .approve("approve", "ada")
        .approve("agree", "ada")
        .approve("late", "ada");
    let played = script.run(&procedure.into_model());
    played.assert_blocked("`stale`: the state was changed since the plan was made");
    let plan: Plan = played.output("plan").expect("it is done");
    assert_eq!(plan.changes.to_string(), "1 to create, 1 to replace");
    assert_eq!(plan.changes.losses().count(), 1);
    let drift: Drift = played.output("drift").expect("it is done");
    assert!(drift.is_clean());
    assert_eq!(drift.changes.unchanged, 2);
    let end: Destruction = played.output("end").expect("it is done");
    assert_eq!(end.plan.changes.to_string(), "2 to destroy");
}

fn backup() -> formwork_procedure::ready::Ran {
    formwork_procedure::ready::Ran {
        code: 0,
        meaning: formwork_procedure::ready::Meaning::Clean,
    }
}

/// A backup that calls people after 10 minutes and is stopped after 30.
fn backup_with_limits() -> formwork_model::procedure::ProcedureModel {
    let mut procedure = Procedure::new("backup");
    let command = formwork_model::procedure::Command::new("backup", ["--all"]);
    let step = formwork_procedure::ready::command(command).pure();
    procedure.step(
        "backup",
        step.escalate_after(minutes(10)).timeout(minutes(30)),
    );
    let call = Rung::new("First", "look").notify(["ops"]);
    procedure.add(Escalation::new([call.within(minutes(5))]));
    procedure.into_model()
}

#[test]
fn a_command_that_takes_long_calls_people_while_it_runs() {
    let script = Script::new()
        .command("backup", 0, "")
        .takes("backup", minutes(20));
    let played = script.run(&backup_with_limits());
    played.assert_completed();
    assert_eq!(played.output("backup"), Some(backup()));
    assert_eq!(
        played.told,
        ["ops: look: `backup`: it takes longer than it should"]
    );
    let at = |wanted: &str| {
        let found = played.events.iter().find(|(_, event)| match event {
            Event::Escalated { .. } => wanted == "called",
            Event::StepDone { .. } => wanted == "done",
            _ => false,
        });
        (found.expect("it happened").0 - played.events[0].0) / 60_000
    };
    assert_eq!((at("called"), at("done")), (15, 20));
}

#[test]
fn a_command_that_passes_the_timeout_is_stopped_there() {
    let script = Script::new()
        .command("backup", 0, "")
        .takes("backup", hours(2));
    let played = script.run(&backup_with_limits());
    played.assert_blocked("the step was stopped");
    let (ended, _) = played.events.last().expect("it ended");
    assert_eq!(ended - played.events[0].0, minutes(30).milliseconds());
    assert!(script.asked().contains(&"stop backup".to_owned()));
}

#[test]
fn what_somebody_says_waits_for_the_question_that_it_answers() {
    let mut procedure = Procedure::new("rename");
    let name = procedure.step(
        "choose",
        work((), async |_: &Context<'_>, ()| Ok("shop".to_owned())).pure(),
    );
    let again = Then::Choose(vec![("again".into(), name.again(1))]);
    procedure.step("agree", approval(&name).by(LEAD).on_reject(again));
    let script = Script::new()
        .answer("agree", "grace", "again")
        .reject("agree", "ada", "too short")
        .approve("agree", "ada");
    let played = script.run(&procedure.into_model());
    played.assert_completed();
    assert!(played.refused.is_empty(), "{played}");
}
