//! Pages that are generated are current. `UPDATE_PAGES=1` writes them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use formwork_checks::RULES;

fn document(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders below the workspace")
        .join(path)
}

#[track_caller]
fn check(path: &str, expected: &str) {
    let path = document(path);
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, expected).expect("the page is writable");
    }
    let actual = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        actual == expected,
        "{} is not current; run with UPDATE_PAGES=1",
        path.display()
    );
}

#[test]
fn the_page_of_codes_lists_every_rule() {
    let mut page = String::from(
        "# Codes\n\nThis page is generated from the rules.\n\nA code never changes its meaning. Errors keep anything from being written, notes do not.\n",
    );
    for rule in RULES {
        let _ = write!(
            page,
            "\n## {}: {}\n\n*{}.* {}\n",
            rule.code,
            rule.title,
            rule.severity.name(),
            rule.explanation
        );
    }
    for (code, title, explanation) in [
        (
            "FW0901",
            "A file cannot be written",
            "The operating system refused; its reason stands in the message. The files of the last run are as they were.",
        ),
        (
            "FW0902",
            "A file belongs to somebody else",
            "The folder holds another project, or a file that this program did not write. Nothing was written.",
        ),
        (
            "FW0903",
            "The graph cannot be drawn",
            "The layout failed; print the graph with `--format dot` instead.",
        ),
    ] {
        let _ = write!(page, "\n## {code}: {title}\n\n*error.* {explanation}\n");
    }
    check("book/src/codes.md", &page);
}

#[test]
fn the_readme_lists_the_commands_that_the_help_lists() {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "quickstart", "--", "--help"])
        .output()
        .expect("cargo runs");
    let help = String::from_utf8(output.stdout).expect("help is text");
    let (_, rest) = help.split_once("Commands:\n").expect("help lists commands");
    let commands = rest
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.trim().split_once("  "));
    let mut table = String::from("| command | does |\n|---|---|\n");
    for (name, does) in commands.filter(|(name, _)| *name != "help") {
        let _ = writeln!(table, "| `{name}` | {} |", does.trim());
    }
    let readme = fs::read_to_string(document("README.md")).expect("there is a README");
    let (before, rest) = readme
        .split_once("<!-- commands -->\n")
        .expect("the table is marked");
    let (_, after) = rest
        .split_once("<!-- /commands -->")
        .expect("the table is marked");
    check(
        "README.md",
        &format!("{before}<!-- commands -->\n{table}<!-- /commands -->{after}"),
    );
}

#[test]
fn every_page_of_the_book_that_holds_code_is_tested() {
    let tested = fs::read_to_string(document("tests/book/src/lib.rs")).expect("the list is there");
    for entry in fs::read_dir(document("book/src")).expect("there is a book") {
        let path = entry.expect("the folder can be read").path();
        let Some(name) = path
            .file_name()
            .and_then(|name| name.to_str())
            .filter(|name| name.ends_with(".md"))
        else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("pages are text");
        let is_listed = tested.contains(&format!("/book/src/{name}\""));
        assert!(
            is_listed || !text.contains("```rust"),
            "{name} holds code and is not tested"
        );
    }
}
