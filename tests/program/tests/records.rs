//! What a run leaves for people to read, and what it announces.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const DOCUMENTS: [&str; 5] = [
    "summary.md",
    "tests.md",
    "approvals.md",
    "changes.md",
    "rollback.md",
];

fn say(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mistaken"));
    command.args(arguments).env("MISTAKE", "a procedure");
    command.args(["--runs", "runs"]).current_dir(folder);
    command.output().expect("the program runs")
}

#[track_caller]
fn succeed(folder: &Path, arguments: &[&str]) -> String {
    let output = say(folder, arguments);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {message}");
    String::from_utf8(output.stdout).expect("output is text")
}

/// Starts a run, which waits for somebody who agrees.
fn begin(folder: &Path) -> String {
    succeed(
        folder,
        &["run", "greet", "--env", "dev", "--as", "ada", "--detach"],
    );
    let runs = fs::read_dir(folder.join("runs")).expect("there are runs");
    let names = runs.map(|entry| entry.expect("it can be read").file_name());
    let mut names = names.filter(|name| name != "outbox");
    let name = names.next().expect("there is a run");
    name.into_string().expect("it is text")
}

fn documents(folder: &Path) -> Vec<String> {
    let texts = DOCUMENTS.map(|name| fs::read_to_string(folder.join(name)));
    texts
        .into_iter()
        .map(|text| text.expect("it was written"))
        .collect()
}

fn signals(folder: &Path) -> Vec<Value> {
    let text = fs::read_to_string(folder.join("runs/outbox/signals.jsonl")).unwrap_or_default();
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"));
    lines.collect()
}

#[test]
fn a_completed_run_leaves_its_documents_and_announces_its_signals_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let run = begin(folder);
    let left = folder.join("runs").join(&run).join("documents");
    assert!(!left.exists(), "the run is not over");
    assert_eq!(signals(folder), Vec::<Value>::new());

    succeed(
        folder,
        &[
            "approve", &run, "agree", "--as", "grace", "--note", "politely",
        ],
    );
    succeed(folder, &["resume", &run, "--as", "ada"]);
    let summary = &documents(&left)[0];
    assert!(summary.contains("- **completed** at "), "{summary}");
    assert!(
        summary.contains("- [x] The word was said (`say`)"),
        "{summary}"
    );
    let approvals = &documents(&left)[2];
    assert!(
        approvals.contains("| `agree` | grace | Reception | agreed |"),
        "{approvals}"
    );
    assert!(approvals.contains("| politely |"), "{approvals}");
    let journal = fs::read_to_string(folder.join("runs").join(&run).join("journal.jsonl"));
    let journal = journal.expect("there is a journal");
    let last: Value = serde_json::from_str(journal.lines().next_back().expect("it has lines"))
        .expect("a line is JSON");
    let sum = last["sum"].as_str().expect("a line has a sum");
    assert!(summary.contains(&format!("ends with `{sum}`")), "{summary}");

    let announced = signals(folder);
    assert_eq!(announced.len(), 1, "{announced:?}");
    assert_eq!(announced[0]["name"], "Greeted");
    assert_eq!(announced[0]["meaning"], "Guests may come in");
    assert_eq!(announced[0]["run"], *run);

    // As after a process that was killed when the end was recorded and nothing else was.
    fs::remove_dir_all(&left).expect("the documents are there");
    let over = say(folder, &["resume", &run, "--as", "ada"]);
    assert_eq!(over.status.code(), Some(1));
    assert_eq!(&documents(&left)[0], summary);
    assert_eq!(signals(folder), announced);
}

#[test]
fn a_cancelled_run_leaves_documents_and_announces_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let run = begin(folder);
    succeed(
        folder,
        &["cancel", &run, "--note", "nobody comes", "--as", "grace"],
    );
    let ended = say(folder, &["resume", &run, "--as", "ada"]);
    assert_eq!(ended.status.code(), Some(1));
    let texts = documents(&folder.join("runs").join(&run).join("documents"));
    assert!(texts[0].contains("nobody comes"), "{}", texts[0]);
    assert!(
        texts[0].contains("- [ ] The word was said (`say`)"),
        "{}",
        texts[0]
    );
    assert!(
        texts[4].contains("The run changed nothing."),
        "{}",
        texts[4]
    );
    assert_eq!(signals(folder), Vec::<Value>::new());
}

#[test]
fn docs_writes_what_a_run_did_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let run = begin(folder);
    let printed = succeed(folder, &["docs", "--run", "greet", "--out", "out"]);
    let expected = DOCUMENTS.map(|name| format!("out/runs/{run}/{name}\n"));
    assert_eq!(printed, expected.concat());
    let texts = documents(&folder.join("out/runs").join(&run));
    assert!(texts[0].contains("It is not over"), "{}", texts[0]);
    let written = fs::read_dir(folder.join("out")).expect("it was written");
    assert_eq!(written.count(), 1);
    assert!(!folder.join("runs").join(&run).join("documents").exists());
    let unknown = say(folder, &["docs", "--run", "other", "--out", "out"]);
    assert_eq!(unknown.status.code(), Some(1));
}

#[test]
fn docs_of_a_run_are_not_compared() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let both = say(folder.path(), &["docs", "--run", "greet", "--check"]);
    assert_eq!(both.status.code(), Some(2));
}
