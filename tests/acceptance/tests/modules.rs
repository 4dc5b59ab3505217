//! Modules with real Terraform: called from a program, written as bindings from wherever Terraform finds them, and emitted for others.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use formwork_acceptance_tests::{
    Program, assert_succeeded, has, has_terraform, synthesize, terraform,
};
use serde_json::{Value, json};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let output = terraform(folder, arguments);
    assert_succeeded(&output, &format!("terraform {}", arguments.join(" ")));
    output
}

fn valid(folder: &Path) {
    run(folder, &["init", "-no-color", "-input=false"]);
    run(folder, &["validate", "-no-color"]);
}

/// What Terraform tells after it has applied a folder.
fn outputs(folder: &Path) -> Value {
    run(
        folder,
        &["apply", "-no-color", "-input=false", "-auto-approve"],
    );
    let output = run(folder, &["output", "-no-color", "-json"]);
    serde_json::from_slice(&output.stdout).expect("terraform prints JSON")
}

fn stack(folders: &[PathBuf], name: &str) -> PathBuf {
    let found = folders.iter().find(|folder| folder.ends_with(name));
    found.expect("the example has this stack").clone()
}

#[test]
fn calls_of_a_module_are_applied_with_what_they_bring_along() {
    if !has("terraform", "version") {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    let office = stack(&synthesize("modules", out.path()), "office");
    valid(&office);
    let told = outputs(&office);
    assert_eq!(
        told["guests"]["value"],
        json!({ "alan": "Welcome, dear alan (since 2)" })
    );
    let id = told["first_id"]["value"].as_str();
    assert!(id.is_some_and(|id| id.len() == 36), "{told:#}");
}

#[test]
fn a_module_that_takes_two_providers_is_valid() {
    if !has_terraform() {
        return;
    }
    let out = tempfile::tempdir().expect("a temporary folder");
    valid(&stack(&synthesize("modules", out.path()), "peered"));
}

#[test]
fn a_stack_as_a_module_is_called_from_terraforms_own_language() {
    if !has_terraform() {
        return;
    }
    let program = Program::new("modules");
    let (is_done, said) = program.says("module --stack library --stack peered --out handed");
    assert!(is_done, "{said}");
    let root = "
        variable \"password\" {
          sensitive = true
        }
        provider \"aws\" {
          region = \"eu-west-1\"
        }
        provider \"aws\" {
          alias  = \"other\"
          region = \"eu-west-2\"
        }
        module \"library\" {
          source   = \"./handed/production/library\"
          password = var.password
        }
        module \"peered\" {
          source    = \"./handed/production/peered\"
          providers = { aws = aws, aws.west = aws.other }
        }
        output \"greetings\" {
          value = module.library.greetings
        }
        output \"vpc_id\" {
          value = module.peered.vpc_id
        }
    ";
    std::fs::write(program.folder().join("main.tf"), root).expect("the folder is writable");
    valid(program.folder());
    let page = program.folder().join("handed/production/library/README.md");
    let page = std::fs::read_to_string(page).expect("the page is there");
    for row in [
        "| `password` | `string` | required | (sensitive) |",
        "| `greetings` | The greetings of all readers |",
        "| `password` | (sensitive) |",
    ] {
        assert!(page.contains(row), "{row} is not in\n{page}");
    }
}

/// `cargo formwork`, as cargo calls it, in `folder`.
fn cargo_formwork(folder: &Path, arguments: &[&str]) -> Output {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--manifest-path"])
        .arg(manifest)
        .args(["--package", "cargo-formwork", "--", "formwork"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("cargo runs")
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    let output = Command::new("git")
        .args(identity)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("git runs");
    assert_succeeded(&output, "git");
}

#[test]
fn bindings_of_a_fetched_module_say_where_it_was_fetched() {
    if !has("terraform", "version") || !has("git", "--version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let repository = folder.path().join("words");
    std::fs::create_dir(&repository).expect("the folder is writable");
    let text = "variable \"word\" {\n  type = string\n}\noutput \"twice\" {\n  value = \"${var.word} ${var.word}\"\n}\n";
    std::fs::write(repository.join("main.tf"), text).expect("the folder is writable");
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "."]);
    git(&repository, &["commit", "--quiet", "--message", "Words"]);
    let source = format!("git::file://{}", repository.display());
    let output = cargo_formwork(
        folder.path(),
        &["add", "module", &source, "--out", "words.rs"],
    );
    assert_succeeded(&output, "cargo formwork add module");
    let bindings = std::fs::read_to_string(folder.path().join("words.rs")).expect("it is written");
    for line in [
        &format!("source {source:?};"),
        "word: formwork::Str = \"word required\";",
        "twice: formwork::Str = \"twice\";",
        "Words WordsOutputs",
    ] {
        assert!(bindings.contains(line), "{line} is not in\n{bindings}");
    }
    assert!(!bindings.contains("include_str"), "{bindings}");
}

#[test]
fn what_terraform_cannot_fetch_is_said_and_nothing_is_written() {
    if !has("terraform", "version") || !has("git", "--version") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = format!("git::file://{}/nowhere", folder.path().display());
    let output = cargo_formwork(
        folder.path(),
        &["add", "module", &source, "--out", "words.rs"],
    );
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with(&format!("error: terraform cannot fetch `{source}`:")),
        "{said}"
    );
    assert!(!folder.path().join("words.rs").exists());
}
