//! What a program that was refactored writes, and what it refuses.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

struct Folder(tempfile::TempDir);

impl Folder {
    /// The program as it was first, written.
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        folder.done("", "synth");
        folder
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, variant: &str, line: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_refactored"))
            .args(line.split(' '))
            .env("VARIANT", variant)
            .current_dir(self.path())
            .output()
            .expect("the program runs")
    }

    #[track_caller]
    fn done(&self, variant: &str, line: &str) -> String {
        let output = self.run(variant, line);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{said}");
        said
    }

    /// A refusal: exit code 1, this summary and this help, and not a byte was written.
    #[track_caller]
    fn refused(&self, variant: &str, summary: &str, help: &str) {
        let before = (self.lock(), self.refactorings("data"), self.main("network"));
        let output = self.run(variant, "synth");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(summary), "{said}");
        assert!(said.contains(help), "{said}");
        assert!(output.stdout.is_empty());
        let after = (self.lock(), self.refactorings("data"), self.main("network"));
        assert_eq!(after, before);
    }

    fn lock(&self) -> String {
        fs::read_to_string(self.path().join("formwork.lock")).expect("the lock is there")
    }

    fn main(&self, stack: &str) -> String {
        let file = self
            .path()
            .join("infra.out/dev")
            .join(stack)
            .join("main.tf.json");
        fs::read_to_string(file).expect("the stack is written")
    }

    /// What a stack's `refactor.tf.json` holds.
    fn refactorings(&self, stack: &str) -> Value {
        let folder = self.path().join("infra.out/dev").join(stack);
        let text = fs::read_to_string(folder.join("refactor.tf.json")).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }
}

#[test]
fn what_was_renamed_is_moved_until_it_is_pruned() {
    let folder = Folder::new();
    let said = folder.done("rename", "synth");
    assert!(
        said.contains("aws_vpc.main is aws_vpc.core now, and is moved"),
        "{said}"
    );
    let moved = json!({ "moved": [{ "from": "aws_vpc.main", "to": "aws_vpc.core" }] });
    assert_eq!(folder.refactorings("network"), moved);
    let lock = folder.lock();
    folder.done("rename", "synth");
    assert_eq!(folder.refactorings("network"), moved);
    assert_eq!(folder.lock(), lock);
    folder.done("rename", "lock prune --env dev");
    folder.done("rename", "synth");
    assert_eq!(folder.refactorings("network"), Value::Null);
}

#[test]
fn a_chain_of_renames_stays_one_and_a_circle_is_opened() {
    let folder = Folder::new();
    folder.done("rename", "synth");
    folder.done("rename twice", "synth");
    assert_eq!(
        folder.refactorings("network"),
        json!({ "moved": [
            { "from": "aws_vpc.core", "to": "aws_vpc.heart" },
            { "from": "aws_vpc.main", "to": "aws_vpc.core" },
        ] })
    );
    folder.done("", "synth");
    assert_eq!(
        folder.refactorings("network"),
        json!({ "moved": [
            { "from": "aws_vpc.core", "to": "aws_vpc.heart" },
            { "from": "aws_vpc.heart", "to": "aws_vpc.main" },
        ] })
    );
}

#[test]
fn diff_and_check_say_it_and_write_nothing() {
    let folder = Folder::new();
    let lock = folder.lock();
    let output = folder.run("rename", "diff --env dev");
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        shown.contains("  ~ aws_vpc.core (moved from aws_vpc.main)\n"),
        "{shown}"
    );
    // The subnet refers to the same VPC as before.
    assert!(!shown.contains("aws_subnet.a"), "{shown}");
    assert_eq!(folder.run("dropped", "check").status.code(), Some(1));
    folder.done("rename", "check");
    assert_eq!(folder.lock(), lock);
    assert_eq!(folder.refactorings("network"), Value::Null);
}

#[test]
fn diff_says_which_changes_replace() {
    let folder = Folder::new();
    let output = folder.run("other range", "diff --env dev");
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        shown.contains("cidr_block: \"10.0.1.0/24\" -> \"10.0.2.0/24\" (replaces)\n"),
        "{shown}"
    );
}

#[test]
fn only_the_selected_environment_is_remembered_anew() {
    let folder = Folder::new();
    folder.done("rename", "synth --env dev");
    let lock = folder.lock();
    assert_eq!(lock.matches("\"aws_vpc.core\"").count(), 2);
    assert!(lock.contains("\"address\":\"aws_vpc.main\""), "{lock}");
}

#[test]
fn what_is_unclear_is_asked_for() {
    Folder::new().refused(
        "ambiguous",
        "error[FW0914]: aws_vpc.main of stack `network`: renamed, or removed? aws_vpc.core is declared instead",
        "`stack.moved(\"aws_vpc.main\", &handle)`",
    );
}

#[test]
fn what_holds_a_key_is_not_dropped_by_the_way() {
    let folder = Folder::new();
    folder.refused(
        "dropped",
        "error[FW0905]: aws_kms_key.data of stack `data` is declared no more, and it holds a key",
        "`stack.removed_address(\"aws_kms_key.data\", Fate::Forget)`",
    );
    folder.done("forgotten", "synth");
    assert_eq!(
        folder.refactorings("data")["removed"][0]["lifecycle"]["destroy"],
        false
    );
    folder.done("forgotten", "synth");
}

#[test]
fn a_bucket_is_not_renamed_by_the_way() {
    Folder::new().refused(
        "renamed bucket",
        "error[FW0908]: aws_s3_bucket.logs is aws_s3_bucket.archive now, and its name changes",
        "keep its name with `bucket: \"refactored-dev-logs\"`",
    );
}

#[test]
fn a_former_address_is_not_used_again_before_its_move_was_seen() {
    let folder = Folder::new();
    folder.done("rename", "synth");
    folder.refused(
        "used again",
        "error[FW0907]: aws_vpc.main was moved to aws_vpc.core in stack `network`, and the address is used again",
        "lock prune --env dev --stack network",
    );
}

#[test]
fn what_goes_to_another_stack_needs_its_id() {
    let folder = Folder::new();
    folder.refused(
        "between stacks",
        "error[FW0906]: aws_kms_key.data goes from stack `data` to stack `keys`, and its id is not known",
        "lock record --env dev --stack data",
    );
    let state = json!({ "format_version": "1.0", "values": { "root_module": { "resources": [
        { "address": "aws_kms_key.data", "mode": "managed", "values": { "id": "1234" } },
    ] } } });
    fs::write(folder.path().join("state.json"), state.to_string()).expect("the folder is writable");
    let line = "lock record --env dev --stack data --state state.json";
    assert!(folder.done("", line).contains("1 ids recorded"));
    folder.done("between stacks", "synth --env dev");
    assert_eq!(
        folder.refactorings("keys"),
        json!({ "import": [{ "id": "1234", "to": "aws_kms_key.data" }] })
    );
    assert_eq!(
        folder.refactorings("data")["removed"],
        json!([{ "from": "aws_kms_key.data", "lifecycle": { "destroy": false } }])
    );
}

#[test]
fn both_sides_of_a_move_between_stacks_are_written_together() {
    let folder = Folder::new();
    let output = folder.run("between stacks", "synth --env dev --stack keys");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("and only one of them is selected"), "{said}");
    assert!(said.contains("--stack data --stack keys"), "{said}");
}

#[test]
fn two_stacks_do_not_import_one_thing() {
    Folder::new().refused(
        "claimed",
        "is imported by stack `keys` and by stack `others`",
        "import it once, and refer to it from the other place",
    );
}

#[test]
fn a_lock_that_was_edited_is_refused_at_its_line() {
    let folder = Folder::new();
    let edited = folder
        .lock()
        .replacen("\"key\":\"data\"", "\"key\":\"date\"", 1);
    fs::write(folder.path().join("formwork.lock"), edited).expect("the folder is writable");
    folder.refused(
        "rename",
        "error[FW0913]: formwork.lock:4: this line was edited by hand: its digest does not fit",
        "restore the line from version control",
    );
}

#[test]
fn environments_are_compared_and_their_names_are_no_deviation() {
    let folder = Folder::new();
    let equal = folder.run("", "diff --env dev --against staging");
    let shown = String::from_utf8_lossy(&equal.stdout).into_owned();
    assert_eq!(equal.status.code(), Some(0), "{shown}");
    assert!(
        shown.contains("dev against staging: 0 resources of one only, 0 of "),
        "{shown}"
    );
    let other = folder.run("smaller", "diff --env dev --against staging --format json");
    assert_eq!(other.status.code(), Some(1));
    let document: Value = serde_json::from_slice(&other.stdout).expect("stdout is JSON");
    let total = &document[0]["total"];
    assert_eq!(
        (&total["resources_of_one"], &total["differing_arguments"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(
        document[0]["stacks"][2]["differing"][0]["path"],
        "cidr_block"
    );
}
