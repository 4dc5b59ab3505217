//! A package that was generated, compiled and run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cargo_formwork::{File, Formwork, Target, adopt, files, write};
use formwork_emit::procedure_markdown;

fn workspace() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    folder
        .canonicalize()
        .expect("the crate lies in its workspace")
}

/// Adds a test that compares the document of the program with this one.
fn with_test(mut files: Vec<File>, document: &str) -> Vec<File> {
    let emit = workspace().join("crates/formwork-emit");
    files[0].text.push_str(&format!(
        "\n[dev-dependencies]\nformwork-emit = {{ path = '{}' }}\n",
        emit.display()
    ));
    let main = files
        .iter_mut()
        .find(|file| file.path == "src/main.rs")
        .expect("a program has a main file");
    main.text.push_str(
        r#"
#[test]
fn the_document_is_the_same() {
    let mut procedure = Procedure::new("restore");
    declare(&mut procedure);
    let document = formwork_emit::procedure_markdown(&procedure.into_model());
    assert_eq!(document, include_str!("../document.md"));
}
"#,
    );
    files.push(File {
        path: "document.md".to_owned(),
        text: document.to_owned(),
    });
    files
}

fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    // The programs of all runs share what they are made of.
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", workspace().join("target/adopted"))
        .args(arguments);
    command.output().expect("cargo can be run")
}

/// The same sections again and again, so that the program has several files, and steps in one of them follow those in another.
fn long(source: &str) -> String {
    let again = |round: usize| {
        source
            .replace("# Runbook", "## Round")
            .replace("\n## ", &format!("\n## {round}. "))
    };
    std::iter::once(source.to_owned())
        .chain((2..6).map(again))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn generated_programs_compile_without_warnings_and_declare_the_same_procedure() {
    let source = include_str!("data/restore.md");
    let folder = tempfile::tempdir().expect("there is room for a folder");
    for (name, source) in [("short", source.to_owned()), ("long", long(source))] {
        check(&folder.path().join(name), &source);
    }
}

fn check(package: &Path, source: &str) {
    let adopted = adopt(source, "restore");
    let document = procedure_markdown(&adopted.model);
    let files = files(
        &adopted.model,
        "restore.md",
        &Formwork::Folder(workspace()),
        Target::Alone,
    );
    write(package, &with_test(files, &document)).expect("there is room for a package");
    std::fs::copy(workspace().join("Cargo.lock"), package.join("Cargo.lock"))
        .expect("the workspace has a lock file");

    let build = cargo(package, &["build", "--offline", "--quiet"]);
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    assert_eq!(
        String::from_utf8_lossy(&build.stderr),
        "",
        "a warning is a line here"
    );
    let run = cargo(package, &["run", "--offline", "--quiet", "--", "check"]);
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );

    let test = cargo(package, &["test", "--offline"]);
    let said = String::from_utf8_lossy(&test.stdout);
    assert!(
        test.status.success() && said.contains("1 passed"),
        "{said}{}",
        String::from_utf8_lossy(&test.stderr)
    );
}
