//! What a run left behind: the marks of its steps' children, and its journal.
//!
//! The journal is read without the code that wrote it, which is judged here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

/// A line that a step's child wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) what: What,
    pub(crate) step: String,
    /// The child, which leads its process group.
    pub(crate) process: u32,
    /// The idempotency key that it was given.
    pub(crate) key: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum What {
    Begun,
    Finished,
}

/// A line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) name: String,
    /// Empty where it is about no step.
    pub(crate) step: String,
    /// For what people are asked; empty where they are not.
    pub(crate) what: String,
    /// What a person answered; empty where nobody did.
    pub(crate) answer: String,
    /// How the run ended; empty where it did not.
    pub(crate) outcome: String,
}

/// A run, as far as it came.
#[derive(Debug, Default)]
pub(crate) struct History {
    pub(crate) marks: Vec<Mark>,
    pub(crate) events: Vec<Event>,
    /// The children that were killed.
    pub(crate) killed: BTreeSet<u32>,
    /// Each time a runner was gone: the steps that were recorded as done, and how often each had begun.
    pub(crate) done_before: Vec<BTreeMap<String, usize>>,
}

impl History {
    /// Reads the folder of a run once more. The marks are read last: what the journal says about them holds then.
    pub(crate) fn read(&mut self, run: &Path) -> Result<(), String> {
        self.events = events(&text(&run.join("journal.jsonl"))?)?;
        let marks = text(&run.join("marks"))?;
        self.marks = marks.lines().map(mark).collect::<Result<_, _>>()?;
        Ok(())
    }

    /// Remembers which steps are done at this moment, when no runner is there.
    pub(crate) fn remember_done(&mut self) {
        let done = self.events.iter().filter(|event| event.name == "step_done");
        let counted = done.map(|event| (event.step.clone(), self.begun(&event.step)));
        let counted = counted.collect();
        self.done_before.push(counted);
    }

    /// How often a step's child began.
    pub(crate) fn begun(&self, step: &str) -> usize {
        let marks = self.marks.iter();
        marks
            .filter(|mark| mark.step == step && mark.what == What::Begun)
            .count()
    }

    /// Whether a child of this step came to its end.
    pub(crate) fn has_finished(&self, step: &str) -> bool {
        let mut marks = self.marks.iter();
        marks.any(|mark| mark.step == step && mark.what == What::Finished)
    }

    pub(crate) fn is_completed(&self) -> bool {
        let mut events = self.events.iter();
        events.any(|event| event.outcome == "completed")
    }

    /// The steps that ask somebody at the moment, and for what.
    pub(crate) fn open(&self) -> BTreeMap<String, String> {
        let mut open = BTreeMap::new();
        for event in &self.events {
            match &*event.name {
                "asked" => drop(open.insert(event.step.clone(), event.what.clone())),
                "approved" | "answered" | "step_started" | "step_done" => {
                    open.remove(&event.step);
                }
                _ => {}
            }
        }
        open
    }
}

/// The text of a file; empty where there is none.
pub(crate) fn text(path: &Path) -> Result<String, String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("{}: {error}", path.display())),
    }
}

fn mark(line: &str) -> Result<Mark, String> {
    let no_mark = || format!("this is no mark: `{line}`");
    let words: Vec<&str> = line.split(' ').collect();
    let [what, step, _attempt, process, key] = *words else {
        return Err(no_mark());
    };
    let what = match what {
        "begun" => What::Begun,
        "finished" => What::Finished,
        _ => return Err(no_mark()),
    };
    Ok(Mark {
        what,
        step: step.to_owned(),
        process: process.parse().map_err(|_| no_mark())?,
        key: key.to_owned(),
    })
}

/// The complete lines of a journal.
pub(crate) fn events(journal: &str) -> Result<Vec<Event>, String> {
    let complete = journal
        .rsplit_once('\n')
        .map_or("", |(complete, _cut)| complete);
    complete.lines().zip(1..).map(event).collect()
}

fn event((line, number): (&str, usize)) -> Result<Event, String> {
    let unreadable = |why: String| format!("line {number} of the journal is unreadable: {why}");
    let line: Value = serde_json::from_str(line).map_err(|error| unreadable(error.to_string()))?;
    if line["seq"] != number {
        return Err(unreadable(format!("its number is {}", line["seq"])));
    }
    let word = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    Ok(Event {
        name: word("event"),
        step: word("step"),
        what: word("what"),
        answer: word("answer"),
        outcome: word("outcome"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_with_a_broken_line_is_unreadable() {
        let journal = "{\"seq\":1,\"event\":\"started\"}\n{\"seq\":2,\"ev\n{\"seq\":3}\n";
        let error = events(journal).unwrap_err();
        assert!(
            error.starts_with("line 2 of the journal is unreadable"),
            "{error}"
        );
    }

    #[test]
    fn a_journal_that_lacks_a_line_is_unreadable() {
        let journal = "{\"seq\":1,\"event\":\"started\"}\n{\"seq\":3,\"event\":\"ended\"}\n";
        let error = events(journal).unwrap_err();
        assert_eq!(
            error,
            "line 2 of the journal is unreadable: its number is 3"
        );
    }

    #[test]
    fn a_cut_line_does_not_count() {
        let journal = "{\"seq\":1,\"event\":\"started\"}\n{\"seq\":2,\"ev";
        assert_eq!(events(journal).map(|events| events.len()), Ok(1));
    }

    #[test]
    fn what_was_answered_is_not_open() {
        let line = |number: u32, rest: &str| format!("{{\"seq\":{number},{rest}}}\n");
        let journal = [
            line(1, "\"event\":\"asked\",\"step\":\"announce\""),
            line(
                2,
                "\"event\":\"asked\",\"step\":\"approve\",\"what\":\"approval\"",
            ),
            line(
                3,
                "\"event\":\"answered\",\"step\":\"announce\",\"answer\":\"done\"",
            ),
        ];
        let history = History {
            events: events(&journal.concat()).unwrap(),
            ..History::default()
        };
        let open = BTreeMap::from([("approve".to_owned(), "approval".to_owned())]);
        assert_eq!(history.open(), open);
    }
}
