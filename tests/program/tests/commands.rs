//! What a program prints, writes and refuses.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn run(mistake: &str, arguments: &[&str], out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mistaken"));
    command.args(arguments).env("MISTAKE", mistake);
    if matches!(
        arguments.first(),
        None | Some(&"synth" | &"diff" | &"--env")
    ) {
        command.arg("--out").arg(out);
    }
    if arguments.first() != Some(&"graph") && arguments.first() != Some(&"list") {
        // Beside the folder of this test, so that tests share nothing.
        command.arg("--lock").arg(out.join("formwork.lock"));
    }
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is text")
}

/// Every file below a folder with its content, but for the lock.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let lock = folder.join("formwork.lock");
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path != lock {
                let name = path
                    .strip_prefix(folder)
                    .expect("it lies below")
                    .display()
                    .to_string();
                files.insert(name, fs::read_to_string(&path).expect("files are text"));
            }
        }
    }
    files
}

/// The line of `src/main.rs` where a mistake is made: the one after its comment, counted from 1.
fn line_of(mistake: &str) -> usize {
    let source = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/main.rs"))
        .expect("the source is there");
    let comment = format!("// Next line: {mistake}");
    2 + source
        .lines()
        .position(|line| line.trim() == comment)
        .expect("the source marks it")
}

/// A mistake is reported with code, line and help, exit code 1, and the files of the last good run stay as they were.
fn check(mistake: &str, code: &str, help: &str) {
    let out = tempfile::tempdir().expect("a temporary folder");
    assert!(run("", &[], out.path()).status.success());
    let before = files(out.path());
    let output = run(mistake, &[], out.path());
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains(&format!("error[{code}]: ")), "{message}");
    assert!(
        message.contains(&format!("src/main.rs:{}:", line_of(mistake))),
        "{message}"
    );
    assert!(message.contains(help), "{message}");
    assert!(
        message.ends_with("1 error; nothing was written\n"),
        "{message}"
    );
    assert_eq!(text(&output.stdout), "");
    assert_eq!(files(out.path()), before);
}

#[test]
fn a_duplicate_name_is_refused() {
    check("duplicate name", "FW0101", "give one of them another key");
}

#[test]
fn a_cycle_is_refused_with_the_arguments_to_cut() {
    check(
        "cycle",
        "FW0106",
        "`ingress[0].security_groups[0]` of aws_security_group.front",
    );
}

#[test]
fn an_unknown_stack_is_refused() {
    check("unknown stack", "FW0104", "stacks: main, second");
}

#[test]
fn an_invalid_value_known_only_at_run_time_is_refused() {
    check("dynamic value", "FW0302", "correct the value");
}

#[test]
fn a_name_that_is_too_long_only_at_run_time_is_refused() {
    let (out, message) = {
        let out = tempfile::tempdir().expect("a temporary folder");
        let output = run("dynamic name", &[], out.path());
        assert_eq!(output.status.code(), Some(1));
        (files(out.path()), text(&output.stderr))
    };
    assert!(message.contains("error[FW0301]"), "{message}");
    assert!(
        message.contains("where `bucket` takes at most 63"),
        "{message}"
    );
    assert!(out.is_empty(), "{out:?}");
}

#[test]
fn two_components_with_one_name_are_refused() {
    check("two components", "FW0102", "give one of them another name");
}

#[test]
fn an_unwritable_folder_is_refused() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let file = out.path().join("file");
    fs::write(&file, "mine").expect("the folder is writable");
    let output = run("", &[], &file.join("below"));
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(
        message.contains("error[FW0901]: cannot write "),
        "{message}"
    );
    assert!(message.contains("choose another with --out"), "{message}");
    assert_eq!(
        fs::read_to_string(&file).expect("it is still there"),
        "mine"
    );
}

#[test]
fn a_file_of_somebody_else_is_never_overwritten() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let theirs = out.path().join("dev/main/main.tf.json");
    fs::create_dir_all(theirs.parent().expect("it has a folder")).expect("the folder is writable");
    fs::write(&theirs, "{}").expect("the folder is writable");
    let output = run("", &[], out.path());
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains("error[FW0902]: "), "{message}");
    assert_eq!(
        files(out.path()).into_iter().collect::<Vec<_>>(),
        [("dev/main/main.tf.json".to_owned(), "{}".to_owned())]
    );
}

#[test]
fn equal_programs_give_equal_bytes_and_say_so() {
    let out = tempfile::tempdir().expect("a temporary folder");
    run("", &[], out.path());
    let before = files(out.path());
    let again = run("", &[], out.path());
    assert_eq!(files(out.path()), before);
    assert_eq!(text(&again.stderr).matches(": unchanged").count(), 4);
}

#[test]
fn files_of_a_stack_that_is_gone_are_removed_but_not_what_lies_beside_them() {
    let out = tempfile::tempdir().expect("a temporary folder");
    run("", &[], out.path());
    fs::write(out.path().join("dev/second/terraform.tfstate"), "{}")
        .expect("the folder is writable");
    let output = run("one stack fewer", &["--env", "dev"], out.path());
    assert!(
        text(&output.stderr).contains("removed"),
        "{}",
        text(&output.stderr)
    );
    let left: Vec<String> = files(out.path()).into_keys().collect();
    // Production was not selected, so its files stay.
    assert_eq!(
        left,
        [
            "dev/main/main.tf.json",
            "dev/second/terraform.tfstate",
            "formwork.json",
            "production/main/main.tf.json",
            "production/second/main.tf.json",
        ]
    );
}

#[test]
fn wrong_usage_exits_with_2_and_names_what_is_possible() {
    let out = tempfile::tempdir().expect("a temporary folder");
    for (arguments, expected) in [
        (&["synth", "--env", "prod"][..], "production"),
        (&["list", "--stack", "web"][..], "stacks: main, second"),
        (&["synthesize"][..], "synth"),
    ] {
        let output = run("", arguments, out.path());
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert!(message.contains(expected), "{message}");
    }
    assert!(files(out.path()).is_empty());
}

#[test]
fn check_prints_the_same_findings_as_data() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let output = run("duplicate name", &["check", "--format", "json"], out.path());
    assert_eq!(output.status.code(), Some(1));
    let document: Value = serde_json::from_slice(&output.stdout).expect("stdout is JSON");
    let finding = &document["findings"][0];
    assert_eq!(finding["code"], "FW0101");
    assert_eq!(finding["line"], line_of("duplicate name"));
    assert_eq!(
        finding["environments"],
        serde_json::json!(["dev", "production"])
    );

    let output = run(
        "duplicate name",
        &["check", "--format", "sarif"],
        out.path(),
    );
    let document: Value = serde_json::from_slice(&output.stdout).expect("stdout is JSON");
    let result = &document["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "FW0101");
    assert!(files(out.path()).is_empty());
}

#[test]
fn diff_shows_arguments_and_writes_nothing() {
    let out = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(run("", &["diff"], out.path()).status.code(), Some(1));
    run("", &[], out.path());
    let unchanged = run("", &["diff"], out.path());
    assert_eq!(
        (unchanged.status.code(), text(&unchanged.stdout)),
        (Some(0), String::new())
    );
    let before = files(out.path());
    let output = run("one stack fewer", &["diff", "--env", "dev"], out.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("  - aws_security_group.logs\n"),
        "{}",
        text(&output.stdout)
    );
    assert_eq!(files(out.path()), before);
}

#[test]
fn the_graph_names_the_argument_of_each_edge() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let svg = text(&run("", &["graph", "--format", "svg"], out.path()).stdout);
    assert!(
        svg.contains("<svg") && svg.contains("aws_s3_bucket.logs"),
        "{svg}"
    );
    let mermaid = text(&run("", &["graph", "--format", "mermaid"], out.path()).stdout);
    assert!(mermaid.starts_with("flowchart LR\n"), "{mermaid}");
    let json: Value =
        serde_json::from_slice(&run("", &["graph", "--format", "json"], out.path()).stdout)
            .expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(2));
    assert_eq!(json[0]["nodes"][0]["address"], "aws_s3_bucket.logs");
}
