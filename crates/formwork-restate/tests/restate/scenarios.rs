//! What holds while nothing is killed.

use formwork_model::procedure::StepId;
use formwork_procedure::RunInfo;
use formwork_procedure::machine::{Asking, Event, Machine, Outcome, definition};
use formwork_restate::{Change, Entry, Trouble, Words};
use serde_json::Value;

use crate::bench::{Bench, Marks, marks};
use crate::memory::Memory;
use crate::procedures::{Edition, LEAD, LONG, renewal};
use crate::server::eventually;
use crate::world::world;

pub(crate) type Scenario = (&'static str, fn(&mut Bench));

pub(crate) const ALL: &[Scenario] = &[
    (
        "the_same_procedure_does_the_same_without_restate_and_on_it",
        same,
    ),
    (
        "an_answer_that_does_not_count_is_refused_with_its_reason",
        refusals,
    ),
    ("a_deadline_passes_although_nobody_calls", deadline),
    ("a_cancelled_run_ends_aborted", cancelled),
    (
        "what_was_done_is_taken_back_when_who_cancels_wants_it",
        taken_back,
    ),
    ("the_history_is_copied_out_line_by_line", copied),
    (
        "a_run_that_does_not_exist_is_said_not_to_and_a_bad_id_is_refused",
        unknown,
    ),
    (
        "a_run_follows_a_changed_procedure_only_when_somebody_accepts_it",
        changed,
    ),
    ("steps_that_need_not_wait_run_side_by_side", side_by_side),
    ("a_step_that_takes_too_long_is_stopped", too_long),
    ("what_a_cancelled_run_executes_is_stopped", stopped),
    ("a_long_history_is_kept_whole", kept_whole),
];

fn same(bench: &mut Bench) {
    bench.start("same", "renewal", "0");
    let first = bench.asked("same", "approve", Asking::Approval);
    let rejected = bench
        .client
        .reject("same", "approve", LEAD, "not on a Friday");
    rejected.expect("the lead may reject");
    let second = bench.asked("same", "approve", Asking::Approval);
    assert_ne!(
        first.digest, second.digest,
        "the second plan is another one"
    );
    bench.approve("same");
    assert_eq!(bench.ended("same"), Outcome::Completed);

    let (events, folder) = in_memory();
    assert_eq!(essence(&bench.events("same")), essence(&events));
    for step in ["change", "announce"] {
        let once = Marks {
            begun: 1,
            finished: 1,
        };
        assert_eq!(bench.marks("same", step), once);
        assert_eq!(marks(&folder.path().join("same"), step), once);
    }
}

/// The same procedure and the same words, without any engine.
fn in_memory() -> (Vec<Event>, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("there is a place for temporary files");
    let procedure = renewal(Edition::First);
    let run = RunInfo {
        id: "same".to_owned(),
        procedure: "renewal".to_owned(),
        environment: "dev".to_owned(),
        inputs: vec![("seconds".to_owned(), "0".to_owned())],
        folder: folder.path().join("same"),
    };
    std::fs::create_dir(&run.folder).expect("the temporary folder can be written");
    let world = world(folder.path().to_owned());
    let mut machine = Machine::new(&procedure, "same", 4);
    let mut memory = Memory::new(&procedure, &run, &*world);
    let started = Event::Started {
        procedure: "renewal".to_owned(),
        definition: definition(&procedure),
        environment: run.environment.clone(),
        by: "grace".to_owned(),
        inputs: run.inputs.clone(),
    };
    assert_eq!(memory.happen(&mut machine, started), None);
    let rejected = machine.reject("approve", LEAD, "not on a Friday");
    let rejected = rejected.expect("the lead may reject");
    assert_eq!(memory.happen(&mut machine, rejected), None);
    let approved = machine.approve("approve", LEAD, None, "");
    let approved = approved.expect("the lead may approve");
    let outcome = memory.happen(&mut machine, approved);
    assert_eq!(outcome, Some(Outcome::Completed));
    assert!(machine.output(StepId(0)).is_some());
    (memory.events, folder)
}

/// The events without the times that are in them.
fn essence(events: &[Event]) -> Vec<Value> {
    let without_times = |event: &Event| {
        let mut value = serde_json::to_value(event).expect("events are JSON");
        value
            .as_object_mut()
            .map(|fields| fields.remove("deadline"));
        value
    };
    events.iter().map(without_times).collect()
}

fn refusals(bench: &mut Bench) {
    bench.start("refusals", "renewal", "0");
    let open = bench.asked("refusals", "approve", Asking::Approval);
    let refused = |by: &str, digest: Option<&str>| {
        let answer = bench.client.approve("refusals", "approve", by, digest);
        match answer.expect_err("this does not count") {
            Trouble::Refused(reason) => reason,
            Trouble::Unreachable(reason) => panic!("{reason}"),
        }
    };
    assert!(refused("grace", None).contains("grace started this run"));
    assert!(refused("mallory", None).contains("mallory may not approve"));
    assert!(refused(LEAD, Some("0000")).contains("is about something else by now"));
    let answered = bench.client.answer("refusals", "approve", LEAD, "yes", "");
    let reason = answered.expect_err("an approval is no answer").to_string();
    assert!(
        reason.contains("waits for `approve` or `reject`"),
        "{reason}"
    );
    let resumed = bench.client.resume("refusals", LEAD, Change::Refuse);
    let reason = resumed.expect_err("it goes on").to_string();
    assert!(reason.contains("is not blocked"), "{reason}");
    assert_eq!(bench.asked("refusals", "approve", Asking::Approval), open);
}

fn deadline(bench: &mut Bench) {
    bench.start("deadline", "patience", "0");
    assert_eq!(bench.ended("deadline"), Outcome::Blocked);
    let events = bench.events("deadline");
    let passed = |event: &Event| matches!(event, Event::DeadlinePassed { .. });
    assert_eq!(events.iter().filter(|event| passed(event)).count(), 1);
    let told = |event: &Event| match event {
        Event::Told { whom, failure, .. } => Some((whom.clone(), failure.clone())),
        _ => None,
    };
    let told = || bench.events("deadline").iter().find_map(told);
    let (whom, failure) = eventually("somebody is told", told);
    assert_eq!(
        (&whom[..], failure),
        (&["Infrastructure Team".to_owned()][..], None)
    );
    let resumed = bench.client.resume("deadline", LEAD, Change::Refuse);
    assert_eq!(resumed.expect("a blocked run can go on").outcome, None);
    bench.asked("deadline", "approve", Asking::Approval);
}

fn cancelled(bench: &mut Bench) {
    bench.start("cancelled", "renewal", "0");
    bench.asked("cancelled", "approve", Asking::Approval);
    let cancelled = bench.client.cancel("cancelled", LEAD, "not needed");
    cancelled.expect("a run can be cancelled");
    assert_eq!(bench.ended("cancelled"), Outcome::Aborted);
    assert_eq!(bench.marks("cancelled", "change").begun, 0);
}

fn taken_back(bench: &mut Bench) {
    bench.start("trial", "trial", "0");
    bench.asked("trial", "approve", Asking::Approval);
    assert_eq!(bench.marks("trial", "change").finished, 1);
    let cancelled = Words::Cancel {
        by: LEAD.to_owned(),
        reason: "it was a trial".to_owned(),
        undo: true,
    };
    let said = bench.client.say("trial", &cancelled);
    said.expect("a run can be cancelled");
    assert_eq!(bench.ended("trial"), Outcome::Aborted);
    let undone = |event: &Event| matches!(event, Event::UndoDone { step } if step == "change");
    assert!(bench.events("trial").iter().any(undone));
    assert_eq!(bench.marks("trial", "change").begun, 0);
}

fn copied(bench: &mut Bench) {
    bench.start("copied", "strike", "0");
    assert_eq!(bench.ended("copied"), Outcome::Completed);
    let history = bench.client.history("copied").expect("a run has a history");
    let file = bench.folder("copied").join("history.jsonl");
    let lines = || {
        let text = std::fs::read_to_string(&file).ok()?;
        let read = |line| serde_json::from_str(line).expect("each line is an entry");
        let entries: Vec<Entry> = text.lines().map(read).collect();
        (entries.len() == history.len()).then_some(entries)
    };
    assert_eq!(eventually("the last event is copied", lines), history);
}

fn unknown(bench: &mut Bench) {
    let status = bench.client.status("nothing");
    assert_eq!(
        status,
        Err(Trouble::Refused("there is no run `nothing`".to_owned()))
    );
    let start = bench.beginning("strike", "0");
    let refused = bench
        .client
        .start("..", &start)
        .expect_err("this is no name");
    assert!(!bench.folder("..").join("history.jsonl").exists());
    assert!(matches!(refused, Trouble::Refused(_)), "{refused}");
    let refused = bench
        .client
        .start("-rf", &start)
        .expect_err("this is no name");
    assert!(
        refused
            .to_string()
            .contains("begins with a letter or digit"),
        "{refused}"
    );
}

fn changed(bench: &mut Bench) {
    bench.start("changed", "renewal", "0");
    bench.asked("changed", "approve", Asking::Approval);
    bench.worker.replace("second");
    let refused = |answer: Result<_, Trouble>| answer.expect_err("it was changed").to_string();
    let reason = refused(bench.client.approve("changed", "approve", LEAD, None));
    assert!(
        reason.contains("was changed since this run began"),
        "{reason}"
    );
    let reason = refused(bench.client.resume("changed", LEAD, Change::Refuse));
    assert!(reason.contains("accept the change"), "{reason}");
    let resumed = bench.client.resume("changed", LEAD, Change::Accept);
    assert_eq!(resumed.expect("the change is accepted").outcome, None);
    bench.approve("changed");
    assert_eq!(bench.ended("changed"), Outcome::Completed);
    let looked = |event: &Event| matches!(event, Event::StepDone { step, .. } if step == "look");
    assert!(bench.events("changed").iter().any(looked));
    bench.worker.replace("first");
}

fn side_by_side(bench: &mut Bench) {
    bench.start("pair", "pair", "0");
    assert_eq!(bench.ended("pair"), Outcome::Completed);
    for step in ["left", "right"] {
        assert_eq!(bench.marks("pair", step).begun, 1, "{step}");
    }
}

fn too_long(bench: &mut Bench) {
    bench.start("slow", "slow", "3600");
    assert_eq!(bench.ended("slow"), Outcome::Blocked);
    let failures = failures(&bench.events("slow"));
    // The world knows the deadline, and the machine gives the order: either may come first.
    let expected = |failure: &str| failure.contains("timeout") || failure.ends_with("was stopped");
    assert!(
        matches!(&failures[..], [one] if expected(one)),
        "{failures:?}"
    );
}

fn stopped(bench: &mut Bench) {
    bench.start("stopped", "strike", "3600");
    bench.begun("stopped", "change");
    let cancelled = bench.client.cancel("stopped", LEAD, "it takes too long");
    cancelled.expect("a run can be cancelled");
    assert_eq!(bench.ended("stopped"), Outcome::Aborted);
    let failures = failures(&bench.events("stopped"));
    let stopped = |failure: &str| failure.ends_with("was stopped");
    assert!(
        matches!(&failures[..], [one] if stopped(one)),
        "{failures:?}"
    );
}

fn failures(events: &[Event]) -> Vec<String> {
    let failed = |event: &Event| match event {
        Event::StepFailed { failure, .. } => Some(failure.message.clone()),
        _ => None,
    };
    events.iter().filter_map(failed).collect()
}

fn kept_whole(bench: &mut Bench) {
    bench.start("long", "long", "0");
    assert_eq!(bench.ended("long"), Outcome::Completed);
    let history = bench.client.history("long").expect("a run has a history");
    let numbers: Vec<usize> = history.iter().map(|entry| entry.seq).collect();
    let expected: Vec<usize> = (0..2 * LONG + 2).collect();
    assert_eq!(numbers, expected);
}
