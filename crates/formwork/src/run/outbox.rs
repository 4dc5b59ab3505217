//! What completed runs announce: one line of JSON for each signal, below the folder of all runs, for whoever waits for it.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use formwork_model::procedure::{Part, ProcedureModel, Signal};
use serde::{Deserialize, Serialize};

/// One announcement.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Announced {
    name: String,
    meaning: String,
    run: String,
    when: String,
}

/// Announces the signals of a procedure for a run that completed at this time. What was announced already is not announced again.
pub(super) fn announce(
    procedure: &ProcedureModel,
    runs: &Path,
    run: &str,
    when: &str,
) -> io::Result<()> {
    let mut signals = signals(procedure).peekable();
    if signals.peek().is_none() {
        return Ok(());
    }
    let folder = runs.join("outbox");
    fs::create_dir_all(&folder)?;
    let path = folder.join("signals.jsonl");
    let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
    file.lock()?;
    let said = fs::read_to_string(&path)?;
    let mut lines = String::new();
    // A crash may have cut the last line; what is written now must not become a part of it.
    if !said.is_empty() && !said.ends_with('\n') {
        lines.push('\n');
    }
    for signal in signals.filter(|signal| !is_announced(&said, run, &signal.name)) {
        let announced = Announced {
            name: signal.name.to_string(),
            meaning: signal.meaning.to_string(),
            run: run.to_owned(),
            when: when.to_owned(),
        };
        let line = serde_json::to_string(&announced).expect("an announcement is plain data");
        lines.push_str(&line);
        lines.push('\n');
    }
    file.write_all(lines.as_bytes())?;
    file.sync_data()
}

fn signals(procedure: &ProcedureModel) -> impl Iterator<Item = &Signal> {
    procedure.parts.iter().filter_map(|part| match part {
        Part::Signal(signal) => Some(signal),
        _ => None,
    })
}

fn is_announced(said: &str, run: &str, name: &str) -> bool {
    let known = said
        .lines()
        .filter_map(|line| serde_json::from_str::<Announced>(line).ok());
    known
        .into_iter()
        .any(|known| known.run == run && known.name == name)
}

#[cfg(test)]
mod tests {
    use formwork_model::Place;
    use formwork_model::procedure::{ProcedureModel, Signal};

    use super::announce;

    const WHEN: &str = "2026-11-21T11:13:38.000Z";

    fn ready() -> ProcedureModel {
        let mut procedure = ProcedureModel::new("update", Place::caller());
        procedure
            .parts
            .push(Signal::new("Ready", "Others may begin").into());
        procedure
    }

    #[test]
    fn a_signal_is_announced_once_for_each_run() {
        let runs = tempfile::tempdir().expect("a temporary folder");
        for run in ["first", "first", "second"] {
            announce(&ready(), runs.path(), run, WHEN).expect("the folder is writable");
        }
        let text = std::fs::read_to_string(runs.path().join("outbox/signals.jsonl"));
        let line = |run| {
            format!(
                r#"{{"name":"Ready","meaning":"Others may begin","run":"{run}","when":"{WHEN}"}}"#
            )
        };
        let expected = format!("{}\n{}\n", line("first"), line("second"));
        assert_eq!(text.expect("it was written"), expected);
    }

    #[test]
    fn a_line_that_a_crash_cut_off_stays_a_line_of_its_own() {
        let runs = tempfile::tempdir().expect("a temporary folder");
        let path = runs.path().join("outbox/signals.jsonl");
        std::fs::create_dir(runs.path().join("outbox")).expect("the folder is writable");
        std::fs::write(&path, r#"{"name":"Re"#).expect("the folder is writable");
        announce(&ready(), runs.path(), "first", WHEN).expect("the folder is writable");
        let text = std::fs::read_to_string(&path).expect("it was written");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 2, "{text}");
        assert!(lines[1].contains(r#""run":"first""#), "{text}");
    }

    #[test]
    fn a_procedure_without_signals_leaves_no_outbox() {
        let runs = tempfile::tempdir().expect("a temporary folder");
        let silent = ProcedureModel::new("silent", Place::caller());
        announce(&silent, runs.path(), "first", WHEN).expect("nothing is written");
        assert!(!runs.path().join("outbox").exists());
    }
}
