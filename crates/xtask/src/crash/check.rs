//! What must hold for every run, however often what was killed.

use std::collections::BTreeSet;

use super::history::{History, Mark, What};

/// The steps of the procedure that is killed which ask the world what was done.
const PROBED: [&str; 5] = ["left", "middle", "right", "deploy", "switch"];
/// Those about which nothing can tell.
const AT_MOST_ONCE: [&str; 2] = ["announce", "invoice"];

/// In words, each with the step that it is about.
pub(crate) fn violations(history: &History) -> Vec<String> {
    let mut found = begun_after_done(history);
    found.extend(recorded_twice(history));
    for step in steps(history) {
        let marks: Vec<&Mark> = history
            .marks
            .iter()
            .filter(|mark| mark.step == step)
            .collect();
        found.extend(overlapping(history, &marks));
        found.extend(exchanged_key(&marks));
        if PROBED.contains(&step) {
            found.extend(done_twice(history, &marks));
        }
        if AT_MOST_ONCE.contains(&step) {
            found.extend(more_than_answered(history, step));
        }
    }
    found.extend(incomplete(history));
    found
}

fn steps(history: &History) -> BTreeSet<&str> {
    let marks = history.marks.iter();
    marks.map(|mark| mark.step.as_str()).collect()
}

/// What was recorded as done when a runner was gone has not begun since.
fn begun_after_done(history: &History) -> Vec<String> {
    let remembered = history.done_before.iter().flatten();
    let again = remembered.filter(|(step, begun)| history.begun(step) > **begun);
    let steps: BTreeSet<&String> = again.map(|(step, _)| step).collect();
    let steps = steps.into_iter();
    steps
        .map(|step| format!("`{step}` was recorded as done, and its child began again"))
        .collect()
}

/// No step is recorded as begun, or as done, after it was recorded as done.
fn recorded_twice(history: &History) -> Vec<String> {
    let (mut done, mut found) = (BTreeSet::new(), Vec::new());
    for event in &history.events {
        let counts = matches!(&*event.name, "step_started" | "step_done");
        if counts && done.contains(&event.step) {
            found.push(format!(
                "`{}` was done, and then {}",
                event.step, event.name
            ));
        }
        if event.name == "step_done" {
            done.insert(&event.step);
        }
    }
    found
}

/// A child begins only when the one before it has ended or was killed.
fn overlapping(history: &History, marks: &[&Mark]) -> Vec<String> {
    let mut found = Vec::new();
    let mut alive: Option<&Mark> = None;
    for mark in marks {
        match (mark.what, alive) {
            (What::Begun, Some(before)) if !history.killed.contains(&before.process) => {
                found.push(format!(
                    "`{}` began in process {} while process {} was at it",
                    mark.step, mark.process, before.process
                ));
            }
            (What::Finished, Some(before)) if before.process != mark.process => {
                found.push(format!(
                    "`{}` finished in process {} after process {} had begun",
                    mark.step, mark.process, before.process
                ));
            }
            _ => {}
        }
        alive = (mark.what == What::Begun).then_some(*mark);
    }
    found
}

/// All attempts at a step on the same inputs have the same key.
fn exchanged_key(marks: &[&Mark]) -> Option<String> {
    let keys: BTreeSet<&str> = marks.iter().map(|mark| mark.key.as_str()).collect();
    let step = &marks.first()?.step;
    (keys.len() > 1).then(|| format!("`{step}` had {} idempotency keys", keys.len()))
}

/// After a child that came to its end and was left alone, a step that can be probed does not begin again.
fn done_twice(history: &History, marks: &[&Mark]) -> Option<String> {
    let is_done =
        |mark: &&&Mark| mark.what == What::Finished && !history.killed.contains(&mark.process);
    let done = marks.iter().position(|mark| is_done(&mark))?;
    let again = marks[done + 1..].first()?;
    Some(format!(
        "`{}` was finished by process {}, and {:?} again by process {}",
        again.step, marks[done].process, again.what, again.process
    ))
}

/// What nothing can tell about begins once, and once more for each person who said so.
fn more_than_answered(history: &History, step: &str) -> Option<String> {
    let answers = history.events.iter();
    let retries = answers
        .filter(|event| event.step == step && event.answer == "retry")
        .count();
    let begun = history.begun(step);
    (begun > 1 + retries)
        .then(|| format!("`{step}` began {begun} times after {retries} answers `retry`"))
}

/// A run that is over has recorded each step once, and each child that counts came to its end.
fn incomplete(history: &History) -> Vec<String> {
    let mut found = Vec::new();
    let ends = history
        .events
        .iter()
        .filter(|event| event.outcome == "completed");
    match ends.count() {
        1 => {}
        count => found.push(format!("the run was completed {count} times")),
    }
    let done: BTreeSet<&str> = history
        .events
        .iter()
        .filter(|event| event.name == "step_done")
        .map(|event| event.step.as_str())
        .collect();
    if done.len() != super::STEPS {
        found.push(format!("{} of {} steps are done", done.len(), super::STEPS));
    }
    let unfinished = steps(history)
        .into_iter()
        .filter(|step| !history.has_finished(step));
    found.extend(
        unfinished.map(|step| format!("`{step}` counts as done, and no child of it finished")),
    );
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crash::history::Event;

    const KEYS: [&str; 14] = [
        "survey", "plan", "label", "left", "middle", "right", "register", "approve", "deploy",
        "settle", "announce", "switch", "invoice", "sum",
    ];

    fn mark(what: What, step: &str, process: u32) -> Mark {
        Mark {
            what,
            step: step.to_owned(),
            process,
            key: step.to_owned(),
        }
    }

    fn event(name: &str, step: &str) -> Event {
        Event {
            name: name.to_owned(),
            step: step.to_owned(),
            what: String::new(),
            answer: String::new(),
            outcome: String::new(),
        }
    }

    /// A run in which nothing went wrong.
    fn history() -> History {
        let mut history = History::default();
        for (step, process) in KEYS.into_iter().zip(1..) {
            history.events.push(event("step_started", step));
            history.events.push(event("step_done", step));
            history.marks.push(mark(What::Begun, step, process));
            history.marks.push(mark(What::Finished, step, process));
        }
        history.events.push(Event {
            outcome: "completed".to_owned(),
            ..event("ended", "")
        });
        history
    }

    /// What is found when a step's marks are these instead.
    fn found(step: &str, marks: &[(What, u32)], killed: &[u32]) -> Vec<String> {
        let mut history = history();
        history.marks.retain(|mark| mark.step != step);
        let marks = marks
            .iter()
            .map(|(what, process)| mark(*what, step, *process));
        history.marks.extend(marks);
        history.killed.extend(killed);
        violations(&history)
    }

    use What::{Begun, Finished};

    #[test]
    fn a_run_without_harm_violates_nothing() {
        assert_eq!(violations(&history()), Vec::<String>::new());
    }

    #[test]
    fn a_probed_step_that_is_done_twice_is_found() {
        let marks = [(Begun, 50), (Finished, 50), (Begun, 51), (Finished, 51)];
        assert_eq!(
            found("deploy", &marks, &[]),
            ["`deploy` was finished by process 50, and Begun again by process 51"]
        );
    }

    #[test]
    fn a_probed_step_may_begin_again_after_its_child_was_killed() {
        let marks = [(Begun, 50), (Begun, 51), (Finished, 51)];
        assert_eq!(found("deploy", &marks, &[50]), Vec::<String>::new());
    }

    #[test]
    fn two_children_of_a_step_at_the_same_time_are_found() {
        let marks = [(Begun, 50), (Begun, 51), (Finished, 50), (Finished, 51)];
        assert_eq!(
            found("label", &marks, &[]),
            [
                "`label` began in process 51 while process 50 was at it",
                "`label` finished in process 50 after process 51 had begun",
            ]
        );
    }

    #[test]
    fn a_child_that_began_once_more_than_people_said_is_found() {
        let marks = [(Begun, 50), (Begun, 51), (Finished, 51)];
        assert_eq!(
            found("invoice", &marks, &[50]),
            ["`invoice` began 2 times after 0 answers `retry`"]
        );
    }

    #[test]
    fn a_person_may_have_work_done_again_that_nothing_can_tell_about() {
        let mut history = history();
        history.marks.retain(|mark| mark.step != "invoice");
        let marks = [(Begun, 50), (Begun, 51), (Finished, 51)];
        let marks = marks.map(|(what, process)| mark(what, "invoice", process));
        history.marks.extend(marks);
        history.killed.insert(50);
        let answered = Event {
            answer: "retry".to_owned(),
            ..event("answered", "invoice")
        };
        history.events.insert(0, answered);
        assert_eq!(violations(&history), Vec::<String>::new());
    }

    #[test]
    fn a_child_that_begins_after_its_step_was_recorded_as_done_is_found() {
        let mut history = history();
        history.remember_done();
        history.marks.push(mark(Begun, "survey", 90));
        history.marks.push(mark(Finished, "survey", 90));
        assert_eq!(
            violations(&history),
            ["`survey` was recorded as done, and its child began again"]
        );
    }

    #[test]
    fn a_step_that_the_journal_begins_after_its_end_is_found() {
        let mut history = history();
        history.events.push(event("step_started", "plan"));
        assert_eq!(
            violations(&history),
            ["`plan` was done, and then step_started"]
        );
    }

    #[test]
    fn a_key_that_changes_between_attempts_is_found() {
        let mut history = history();
        history.killed.insert(3);
        history.marks.push(Mark {
            key: "other".to_owned(),
            ..mark(Begun, "label", 60)
        });
        history.marks.push(mark(Finished, "label", 60));
        assert_eq!(violations(&history), ["`label` had 2 idempotency keys"]);
    }

    #[test]
    fn a_run_that_never_completes_is_found() {
        let mut history = history();
        history.events.pop();
        history.events.pop();
        assert_eq!(
            violations(&history),
            ["the run was completed 0 times", "13 of 14 steps are done"]
        );
    }
}
