//! Measures journals: appends that are written through to the disk, long procedures, verification, and the list of many runs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Measurement, PAGE, build, measured, number, remove, scratch, write_between};
use crate::codegen::workspace;

const MARKS: (&str, &str) = ("<!-- journal -->\n", "<!-- /journal -->");
/// How many events are appended, and verified afterwards.
const EVENTS: usize = 100_000;
/// How many steps the long procedure has.
const STEPS: usize = 10_000;
/// How many runs are listed.
const RUNS: usize = 1_000;
/// So many steps each of them has.
const STEPS_OF_EACH: usize = 20;

/// Measures all of it and writes the table into the book.
pub(crate) fn all() -> Result<(), String> {
    build(&["--release", "--package", "formwork-crash"])?;
    let folder = scratch("journal")?;
    let rows = [
        "| what | CPU seconds | seconds | peak memory |".to_owned(),
        "|---|---|---|---|".to_owned(),
        appended(&folder.join("appended"))?,
        row(
            &format!("{EVENTS} lines of a journal verified and printed"),
            &program(&["audit", "appended"], &folder, 1)?,
        ),
        row(
            &format!("a procedure of {STEPS} steps, of which two lines each are written through"),
            &program(&["run", "long"], &folder.join("long"), STEPS)?,
        ),
        listed(&folder.join("listed"))?,
    ];
    remove(&folder)?;
    let table = rows.join("\n");
    println!("{table}");
    write_between(PAGE, MARKS, &table)
}

/// Appends events, each of which is written through before the next one.
fn appended(run: &Path) -> Result<String, String> {
    fs::create_dir_all(run).map_err(|error| error.to_string())?;
    let output = Command::new(workspace().join("target/release/journal"))
        .arg(run.join("journal.jsonl"))
        .arg(EVENTS.to_string())
        .output()
        .map_err(|error| error.to_string())?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let figures: Value =
        serde_json::from_str(&printed).map_err(|error| format!("{printed}: {error}"))?;
    Ok(format!(
        "| {EVENTS} events appended and each written through: {:.2} ms in the median, {:.2} ms at the 95th percentile |  | {:.2} |  |",
        number(&figures["median_ms"]),
        number(&figures["p95_ms"]),
        number(&figures["seconds"]),
    ))
}

/// Lists runs that are over.
fn listed(runs: &Path) -> Result<String, String> {
    program(&["run", "long"], runs, STEPS_OF_EACH)?;
    let mut entries = fs::read_dir(runs).map_err(|error| error.to_string())?;
    let first = entries.next().ok_or("the run left no folder")?;
    let first = first.map_err(|error| error.to_string())?.path();
    for number in 1..RUNS {
        let copy = runs.join(format!("long-production-copy-{number}"));
        fs::create_dir(&copy)
            .and_then(|()| fs::copy(first.join("journal.jsonl"), copy.join("journal.jsonl")))
            .map_err(|error| error.to_string())?;
    }
    let measurement = program(&["status"], runs, STEPS_OF_EACH)?;
    Ok(row(&format!("`status` of {RUNS} runs"), &measurement))
}

/// Measures a command of the program whose runs are here.
fn program(command: &[&str], runs: &Path, steps: usize) -> Result<Measurement, String> {
    let path = workspace().join("target/release/formwork-crash");
    let runs = runs.display().to_string();
    let environment = [("STEPS", &*steps.to_string()), ("FORMWORK_USER", "grace")];
    measured(&environment, &path, &[command, &["--runs", &runs]].concat())
}

fn row(what: &str, measurement: &Measurement) -> String {
    let Measurement {
        cpu_s,
        wall_s,
        peak_mb,
    } = measurement;
    format!("| {what} | {cpu_s:.2} | {wall_s:.2} | {peak_mb:.0} MB |")
}
