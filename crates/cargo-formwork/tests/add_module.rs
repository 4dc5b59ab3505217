//! `cargo formwork add module`, as cargo calls it.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const MODULES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/modules");

fn add(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-formwork"));
    command
        .current_dir(folder)
        .args(["formwork", "add", "module"])
        .args(arguments);
    command.output().expect("the command can be run")
}

fn empty() -> TempDir {
    TempDir::new().expect("there is room for a folder")
}

/// The command fails with exit code 1, says exactly this, and writes nothing.
#[track_caller]
fn check_refused(module: &str, said: &str) {
    let folder = empty();
    let source = format!("{MODULES}/bad/{module}");
    let output = add(folder.path(), &[&source, "--out", "bindings.rs"]);
    let message = String::from_utf8_lossy(&output.stderr).replace(&source, module);
    assert_eq!(message, said);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(files(folder.path()), 0);
}

fn files(folder: &Path) -> usize {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries.count()
}

#[test]
fn a_module_that_cannot_be_read_is_refused_at_its_line() {
    check_refused(
        "unreadable",
        "error: unreadable/main.tf:7:1: this cannot be read: invalid expression; expected `\"`, `[`, `{`, `-`, `!`, `(`, `_`, `<`, letter or digit\n  | }\n  help: `terraform fmt` and `terraform validate` in the module's folder say more\n  nothing was written\n",
    );
    check_refused(
        "json",
        "error: json/main.tf.json:2:22: this is no JSON: expected value\n  help: `terraform validate` in the module's folder says more\n  nothing was written\n",
    );
    check_refused(
        "no_type",
        "error: no_type/main.tf:2:3: the type of variable `a` is none: `text`\n  help: types are `string`, `number`, `bool`, `any`, and `list(..)`, `set(..)`, `map(..)`, `tuple([..])` and `object({ .. })` of them\n  nothing was written\n",
    );
}

#[test]
fn two_declarations_of_one_name_are_refused() {
    check_refused(
        "twice",
        "error: twice/b.tf:3:3: variable `a` is declared twice; first at twice/a.tf:1:1\n  help: remove one of them, or give it another name\n  nothing was written\n",
    );
    check_refused(
        "two_names",
        "error: two_names/main.tf:2:1: `a-b` and `a_b` are both `a_b` in Rust\n  help: give one of them another name in the module\n  nothing was written\n",
    );
}

#[test]
fn folders_without_a_module_are_refused() {
    check_refused(
        "empty",
        "error: empty holds no module: it has no file `*.tf` or `*.tf.json`\n  help: name the folder that holds the module's files\n  nothing was written\n",
    );
    check_refused(
        "missing",
        "error: there is no folder missing\n  help: name the folder of a module, or a source that Terraform knows, such as `terraform-aws-modules/vpc/aws`\n  nothing was written\n",
    );
}

#[test]
fn what_the_module_needs_beside_it_must_be_there_and_be_text() {
    check_refused(
        "absent_call",
        "error: absent_call/main.tf:1:1: the module `../nowhere` that is called here does not exist\n  help: its folder must lie where the source says\n  nothing was written\n",
    );
    check_refused(
        "binary",
        "error: binary/function.zip is no text in UTF-8 (byte 0 is wrong)\n  help: a module beside the program holds texts only; put one that brings other files into a repository, and name that as its source\n  nothing was written\n",
    );
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let folder = empty();
    let file = folder.path().join("mine.rs");
    std::fs::write(&file, "// mine\n").expect("the folder is writable");
    let output = add(
        folder.path(),
        &[&format!("{MODULES}/shared"), "--out", "mine.rs"],
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: mine.rs was not written by this command; nothing was written\n  help: name another file with --out, or move that one away\n"
    );
    assert_eq!(
        std::fs::read_to_string(&file).ok().as_deref(),
        Some("// mine\n")
    );
}

#[test]
fn a_name_that_rust_does_not_take_is_refused() {
    let folder = empty();
    let output = add(
        folder.path(),
        &[&format!("{MODULES}/shared"), "--name", "My-Module"],
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "error: `My-Module` is no name for a module\n  help: a name holds lower-case letters, digits and `_`, and begins with a letter\n"
    );
}

#[test]
fn the_same_command_again_brings_the_file_up_to_date_and_check_says_whether_it_is() {
    let folder = empty();
    let module = folder.path().join("words");
    std::fs::create_dir(&module).expect("the folder is writable");
    let main = module.join("main.tf");
    std::fs::write(&main, "variable \"one\" {}\n").expect("the folder is writable");
    let told = |arguments: &[&str]| {
        let output = add(folder.path(), arguments);
        let said = [output.stdout, output.stderr].concat();
        (
            output.status.code(),
            String::from_utf8_lossy(&said).into_owned(),
        )
    };
    let missing = "error: src/modules/words.rs is not what the module says now\n  help: cargo formwork add module words\n";
    assert_eq!(told(&["words", "--check"]), (Some(1), missing.to_owned()));
    let written = "Wrote src/modules/words.rs: 1 variable, 0 outputs\n\nDeclare it where the program begins:\n  mod modules {\n      pub mod words;\n  }\n";
    assert_eq!(told(&["words"]), (Some(0), written.to_owned()));
    let current = "src/modules/words.rs is up to date\n";
    assert_eq!(told(&["words", "--check"]), (Some(0), current.to_owned()));
    std::fs::write(&main, "variable \"one\" {}\nvariable \"two\" {}\n").expect("it is writable");
    assert_eq!(told(&["words", "--check"]), (Some(1), missing.to_owned()));
    let updated = "Wrote src/modules/words.rs: 2 variables, 0 outputs\n";
    assert_eq!(told(&["words"]), (Some(0), updated.to_owned()));
    assert_eq!(told(&["words", "--check"]), (Some(0), current.to_owned()));
}

#[test]
fn without_terraform_a_source_elsewhere_is_refused() {
    let folder = empty();
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-formwork"))
        .current_dir(folder.path())
        .env("PATH", folder.path())
        .args(["add", "module", "terraform-aws-modules/vpc/aws"])
        .output()
        .expect("the command can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.starts_with("error: `terraform-aws-modules/vpc/aws` is no folder here, and terraform, which would fetch it, cannot be run: "),
        "{said}"
    );
    assert_eq!(files(folder.path()), 0);
}

#[test]
fn what_is_written_is_formatted() {
    for name in ["everything", "in_json"] {
        let file = format!("{MODULES}/generated/{name}.rs");
        let output = Command::new("rustfmt")
            .args(["--edition", "2024", "--check", &file])
            .output()
            .expect("rustfmt comes with Rust");
        assert!(output.status.success(), "{output:?}");
    }
}
