//! Appends events to a new journal, each written through to the disk, and prints how long that took.
//! In: the journal's path, and how many events. Out: one line of JSON with the seconds in all, and the median and the 95th percentile in milliseconds.
//! It must not know: what is done with the journal afterwards; `cargo xtask bench` verifies it.
//! Change it when appends should be measured in another way; figures before and after cannot be compared then.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use formwork_procedure::machine::Event;
use formwork_runner::journal::{Journal, JournalError};
use serde_json::json;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [path, events] = &*words else {
        eprintln!("usage: journal PATH EVENTS");
        return ExitCode::FAILURE;
    };
    let events = events.parse().unwrap_or_default();
    match appended(Path::new(path), events) {
        Ok(milliseconds) => {
            print(milliseconds);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// How many milliseconds each append took.
fn appended(path: &Path, events: u32) -> Result<Vec<f64>, JournalError> {
    let mut journal = Journal::create(path)?;
    let timed = |attempt| {
        let event = event(attempt);
        let began = Instant::now();
        journal.append(0, |_| Ok::<_, JournalError>(Some(event)))?;
        Ok(began.elapsed().as_secs_f64() * 1000.0)
    };
    (0..events).map(timed).collect()
}

/// Of the length that most events have.
fn event(attempt: u32) -> Event {
    Event::StepDone {
        step: "apply-network".to_owned(),
        attempt,
        output: json!({ "added": 3, "changed": 1, "destroyed": 0, "archive": "artifacts/plan/main" }),
    }
}

fn print(mut milliseconds: Vec<f64>) {
    milliseconds.sort_by(f64::total_cmp);
    let seconds = milliseconds.iter().sum::<f64>() / 1000.0;
    let at = |percent: usize| {
        milliseconds
            .get(milliseconds.len() * percent / 100)
            .copied()
    };
    println!(
        "{}",
        json!({ "seconds": seconds, "median_ms": at(50), "p95_ms": at(95) })
    );
}
