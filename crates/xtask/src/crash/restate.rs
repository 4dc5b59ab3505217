//! The same question for procedures on Restate, whose tests kill its server and the worker.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::codegen::workspace;

/// Names the server's program, where it is not in `PATH` as `restate-server`.
const VARIABLE: &str = "FORMWORK_RESTATE_SERVER";

/// Kills so many times, and returns what the page says about it; nothing where the server is not installed.
pub(crate) fn rows(kills: u32) -> Result<Option<Vec<String>>, String> {
    let Some(server) = server() else {
        eprintln!("skipped: there is no restate-server in PATH or {VARIABLE}");
        return Ok(None);
    };
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--package", "formwork-restate"])
        .args(["--test", "restate", "--", "rounds", &kills.to_string()])
        .env(VARIABLE, server)
        .current_dir(workspace())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| error.to_string())?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(format!("a round on Restate failed:\n{printed}"));
    }
    Ok(Some(table(&printed)))
}

fn server() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE) {
        return Some(PathBuf::from(named));
    }
    let folders = std::env::var_os("PATH")?;
    let mut programs = std::env::split_paths(&folders).map(|folder| folder.join("restate-server"));
    programs.find(|program| program.is_file())
}

/// What the tests print about each round, counted.
fn table(printed: &str) -> Vec<String> {
    let rounds: Vec<&str> = printed
        .lines()
        .filter_map(|line| line.strip_prefix("round ")?.split_once(": "))
        .map(|(_, said)| said)
        .collect();
    let count = |start: &str| rounds.iter().filter(|said| said.starts_with(start)).count();
    let mut rows = vec![format!("| rounds on Restate | {} |", rounds.len())];
    for victim in ["the worker", "the server", "the worker and its children"] {
        let killed = count(&format!("{victim}, "));
        rows.push(format!("| kills of {victim} | {killed} |"));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn what_the_tests_print_is_counted() {
        let printed = "round 0: the worker, a person was asked: true (9 ms)\n\
            round 1: the worker and its children, a person was asked: false (8 ms)\n\
            2 kills in 1.0s, 0.5s each, 0.6s at most\n";
        let expected = [
            "| rounds on Restate | 2 |",
            "| kills of the worker | 1 |",
            "| kills of the server | 0 |",
            "| kills of the worker and its children | 1 |",
        ];
        assert_eq!(table(printed), expected);
    }
}
