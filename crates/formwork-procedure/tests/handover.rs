//! Machines that are rebuilt while the run's work is under way.

use formwork_model::duration::{minutes, seconds};
use formwork_model::procedure::{OnTimeout, ProcedureModel, Role};
use formwork_procedure::machine::{Asking, Event, Instruction, Machine, definition};
use formwork_procedure::{Context, Described, Failure, Procedure, approval, wait, work};
use serde_json::json;

const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);

async fn nothing(_: &Context<'_>, (): ()) -> Result<(), Failure> {
    Ok(())
}

/// Two steps side by side, one of which must not be done twice, then a timer and an approval.
fn procedure() -> ProcedureModel {
    let mut procedure = Procedure::new("handover");
    let plan = procedure.step(
        "plan",
        work((), nothing).pure().timeout(minutes(5)).attempts(2),
    );
    let told = work((), nothing)
        .at_most_once()
        .irreversible("people read it");
    let told = procedure.step("tell", told);
    let settled = procedure.step("settle", wait(seconds(5)).after(&told));
    let agreed = approval(&plan)
        .by(LEAD)
        .deadline(minutes(1), OnTimeout::Block);
    procedure.step("approve", agreed.after(&settled));
    procedure.into_model()
}

fn started(procedure: &ProcedureModel) -> Event {
    Event::Started {
        procedure: procedure.id.to_string(),
        definition: definition(procedure),
        environment: "dev".to_owned(),
        by: "grace".to_owned(),
        inputs: Vec::new(),
    }
}

fn done(step: &str, attempt: u32) -> Event {
    Event::StepDone {
        step: step.to_owned(),
        attempt,
        output: json!(null),
    }
}

/// Lets an event happen, records what follows from it, and says which functions are to be run.
fn happen(
    machine: &mut Machine<'_>,
    events: &mut Vec<(i64, Event)>,
    at: i64,
    event: Event,
) -> Vec<Instruction> {
    machine.handle(at, &event);
    events.push((at, event));
    settle(machine, events, at)
}

fn settle(machine: &mut Machine<'_>, events: &mut Vec<(i64, Event)>, at: i64) -> Vec<Instruction> {
    let mut functions = Vec::new();
    while let Some(instruction) = machine.next(at) {
        match instruction {
            Instruction::Record(event) => {
                machine.handle(at, &event);
                events.push((at, event));
            }
            other => functions.push(other),
        }
    }
    functions
}

fn rebuilt<'p>(procedure: &'p ProcedureModel, events: &[(i64, Event)], at: i64) -> Machine<'p> {
    let mut machine = Machine::new(procedure, "run", 4);
    for (at, event) in events {
        machine.handle(*at, event);
    }
    machine.carry_on(at);
    machine
}

/// A machine that is rebuilt at this time has nothing to do, and would be woken when the first one would.
fn check(procedure: &ProcedureModel, live: &Machine<'_>, events: &[(i64, Event)], at: i64) {
    let mut machine = rebuilt(procedure, events, at);
    assert_eq!(machine.next(at), None, "at {at}, after {:?}", events.last());
    assert_eq!(
        machine.wake(),
        live.wake(),
        "at {at}, after {:?}",
        events.last()
    );
    assert_eq!(machine.done(), live.done());
    assert_eq!(machine.ended(), live.ended());
}

#[test]
fn a_rebuilt_machine_begins_nothing_again_that_is_under_way() {
    let procedure = procedure();
    let mut live = Machine::new(&procedure, "run", 4);
    let mut events = Vec::new();
    let failure = Failure::new("not yet");
    let failed = Event::StepFailed {
        step: "plan".to_owned(),
        attempt: 1,
        failure,
    };
    let story = [
        (1_000, started(&procedure), 2),
        (1_500, failed, 0),
        (2_000, done("tell", 1), 0),
    ];
    for (at, event, functions) in story {
        let begun = happen(&mut live, &mut events, at, event);
        assert_eq!(begun.len(), functions, "at {at}: {begun:?}");
        check(&procedure, &live, &events, at);
    }
    assert_eq!(
        settle(&mut live, &mut events, 2_500).len(),
        1,
        "the second attempt"
    );
    check(&procedure, &live, &events, 2_500);
    happen(&mut live, &mut events, 3_000, done("plan", 2));
    check(&procedure, &live, &events, 3_000);
    assert_eq!(settle(&mut live, &mut events, 7_000), []);
    check(&procedure, &live, &events, 7_000);
    assert!(matches!(events.last(), Some((_, Event::Asked { .. }))));
}

#[test]
fn a_step_that_was_stopped_is_not_stopped_again() {
    let procedure = procedure();
    let mut live = Machine::new(&procedure, "run", 4);
    let mut events = Vec::new();
    happen(&mut live, &mut events, 1_000, started(&procedure));
    let stopped = settle(&mut live, &mut events, 301_000);
    assert!(matches!(stopped[..], [Instruction::Stop(_)]), "{stopped:?}");
    let mut machine = rebuilt(&procedure, &events, 301_000);
    assert_eq!(machine.next(301_000), None);
    let mut machine = rebuilt(&procedure, &events, 300_999);
    assert!(matches!(machine.next(301_000), Some(Instruction::Stop(_))));
}

#[test]
fn a_lost_attempt_is_recovered_and_no_other_is() {
    let procedure = procedure();
    let mut live = Machine::new(&procedure, "run", 4);
    let mut events = Vec::new();
    happen(&mut live, &mut events, 1_000, started(&procedure));
    let mut machine = rebuilt(&procedure, &events, 1_000);
    machine.lose("plan", 2);
    machine.lose("settle", 0);
    machine.lose("no-such-step", 1);
    assert_eq!(machine.next(1_000), None);
    machine.lose("plan", 1);
    let instruction = machine.next(1_000);
    assert!(matches!(
        instruction,
        Some(Instruction::Work { recover: true, .. })
    ));
    assert_eq!(machine.next(1_000), None);
}

#[test]
fn a_lost_attempt_that_nothing_can_tell_about_asks_a_person() {
    let procedure = procedure();
    let mut live = Machine::new(&procedure, "run", 4);
    let mut events = Vec::new();
    happen(&mut live, &mut events, 1_000, started(&procedure));
    let mut machine = rebuilt(&procedure, &events, 1_000);
    machine.lose("tell", 1);
    match machine.next(1_000) {
        Some(Instruction::Record(Event::Asked { step, what, .. })) => {
            assert_eq!((&*step, what), ("tell", Asking::Resolution));
        }
        other => panic!("{other:?}"),
    }
}
