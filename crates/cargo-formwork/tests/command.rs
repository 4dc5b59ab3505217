//! The command, as cargo calls it.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn adopt(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-formwork"));
    command
        .current_dir(folder)
        .args(["formwork", "adopt"])
        .args(arguments);
    command.output().expect("the command can be run")
}

fn folder_with(content: &[u8]) -> TempDir {
    let folder = TempDir::new().expect("there is room for a folder");
    std::fs::write(folder.path().join("runbook.md"), content).expect("there is room for a file");
    folder
}

/// The command fails, says why, and writes nothing.
#[track_caller]
fn check_refused(folder: &Path, arguments: &[&str], problem: &str) {
    let before = names(folder);
    let output = adopt(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with("error: ") && said.contains(problem),
        "{said}"
    );
    assert_eq!(names(folder), before);
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let names = entries.map(|entry| {
        entry
            .expect("it can be read")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_runbook_becomes_a_package_and_a_report() {
    let folder = folder_with(include_bytes!("data/restore.md"));
    let output = adopt(folder.path(), &["runbook.md", "--out", "restore"]);
    assert!(output.status.success(), "{output:?}");
    let report = String::from_utf8_lossy(&output.stdout);
    for line in [
        "runbook.md: 10 headings, 31 list items, 1 table rows, 2 fenced blocks",
        "Say who holds `Data Lead` in src/main.rs",
        "Let the program run `kubectl scale deployment/orders --replicas=0` in step `type`",
        "Still prose:",
    ] {
        assert!(report.contains(line), "{line:?} is missing in\n{report}");
    }
    assert_eq!(names(folder.path()), ["restore", "runbook.md"]);
    assert_eq!(names(&folder.path().join("restore")), ["Cargo.toml", "src"]);
}

#[test]
fn what_cannot_be_read_is_refused() {
    let folder = folder_with(b"\xff\xfe binary");
    check_refused(
        folder.path(),
        &["missing.md", "--out", "out"],
        "cannot read missing.md",
    );
    check_refused(
        folder.path(),
        &["runbook.md", "--out", "out"],
        "no text in UTF-8 (byte 0 is wrong)",
    );
    check_refused(
        folder_with(b"a\0b").path(),
        &["runbook.md", "--out", "out"],
        "holds zero bytes",
    );
    check_refused(
        folder_with(b" \n").path(),
        &["runbook.md", "--out", "out"],
        "is empty",
    );
    check_refused(folder.path(), &[".", "--out", "out"], "cannot read .");
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = folder_with(b"# A\n");
    check_refused(
        folder.path(),
        &["runbook.md", "--out", "."],
        "is not empty; nothing was written",
    );
    check_refused(
        folder.path(),
        &["runbook.md", "--out", "runbook.md"],
        "is a file",
    );
    std::fs::create_dir(folder.path().join("empty")).expect("there is room");
    let output = adopt(folder.path(), &["runbook.md", "--out", "empty"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn a_checkout_must_be_one() {
    let folder = folder_with(b"# A\n");
    check_refused(
        folder.path(),
        &["runbook.md", "--out", "out", "--path", "."],
        "is no checkout of Formwork",
    );
}

#[test]
fn markdown_that_is_no_runbook_is_kept_as_prose() {
    let folder = folder_with(b"Dear reader,\n\nthere are no steps here.\n");
    let output = adopt(folder.path(), &["runbook.md", "--out", "out"]);
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && report.contains("all of it is kept as prose"),
        "{report}"
    );
    let main =
        std::fs::read_to_string(folder.path().join("out/src/main.rs")).expect("it was written");
    assert!(main.contains("Dear reader,"), "{main}");
}

#[test]
fn a_package_inside_of_a_workspace_stands_alone() {
    let folder = folder_with(b"# A\n");
    std::fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").expect("there is room");
    let output = adopt(folder.path(), &["runbook.md", "--out", "tools/a"]);
    assert!(output.status.success(), "{output:?}");
    let manifest =
        std::fs::read_to_string(folder.path().join("tools/a/Cargo.toml")).expect("it was written");
    assert!(manifest.contains("\n[workspace]\n"), "{manifest}");
}

#[test]
fn a_package_has_a_name_that_cargo_takes() {
    for (file, name) in [
        ("2024 Plan.md", "runbook-2024-plan"),
        ("formwork.md", "formwork-runbook"),
        ("✅.md", "runbook"),
    ] {
        let folder = folder_with(b"");
        std::fs::write(folder.path().join(file), "# A\n").expect("there is room");
        assert!(
            adopt(folder.path(), &[file, "--out", "out"])
                .status
                .success()
        );
        let manifest =
            std::fs::read_to_string(folder.path().join("out/Cargo.toml")).expect("it was written");
        assert!(
            manifest.contains(&format!("name = \"{name}\"\n")),
            "{manifest}"
        );
    }
}

#[test]
fn help_says_how_it_is_used() {
    let output = adopt(Path::new("."), &["--help"]);
    let help = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success());
    for text in [
        "Usage: cargo formwork adopt",
        "--out <FOLDER>",
        "--path <FORMWORK>",
        "Nothing is lost",
    ] {
        assert!(help.contains(text), "{text:?} is missing in\n{help}");
    }
    assert_eq!(adopt(Path::new("."), &["--wrong"]).status.code(), Some(2));
}
