//! The playbook, played against a scripted world: how it completes, and what it does when something is wrong.

use std::collections::BTreeSet;
use std::path::PathBuf;

use formwork::procedure::machine::Outcome;
use formwork::procedure::world::Located;
use formwork::procedure::{Played, ProcedureModel, Script};
use formwork::{App, Handle, json, testing};
use implement_infrastructure::{Delivery, TASK, declare, infrastructure};

const FOLDER: &str = "infra.out/dev/delivery";
const PAGES: &str = "artifacts/infra/dev/2026-01-01/delivery/run";
const PROCESS: &str = "processes/delivery.md";
const FILES: [&str; 6] = [
    "tasks/improvements.md",
    "tasks/states.md",
    "src/task.rs",
    "src/infrastructure.rs",
    "tests/procedure.rs",
    PROCESS,
];

fn procedures() -> Vec<ProcedureModel> {
    let mut app = App::<Delivery>::new(0);
    declare(&mut app);
    app.freeze().procedures
}

fn playbook() -> ProcedureModel {
    procedures().pop().expect("the program declares the playbook last")
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn real(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect("the example has this file")
}

/// The files of this example but one, and the stack as it is emitted.
fn files_without(missing: &str) -> Script {
    let stack = testing::Infrastructure::of("dev", declare).document("delivery");
    let script = Script::new()
        .root_module("dev", "delivery", FOLDER)
        .file(format!("{FOLDER}/main.tf.json"), stack.value().to_string());
    let files = FILES.iter().filter(|name| **name != missing);
    files.fold(script, |script, name| script.file(path(name), real(name)))
}

/// Compiler and Terraform, where nothing is wrong.
fn tools(script: Script) -> Script {
    let state = json!({ "version": 4, "serial": 1, "lineage": "a", "resources": [] });
    let change = json!({ "address": "aws_s3_bucket.builds", "mode": "managed", "type": "aws_s3_bucket", "change": { "actions": ["create"] } });
    let plan = json!({ "resource_changes": [change] });
    let bucket = json!({ "address": "aws_s3_bucket.builds", "values": { "bucket": "delivery-dev-builds" }, "sensitive_values": {} });
    let shown = json!({ "values": { "root_module": { "resources": [bucket] } } });
    script
        .command("cargo", 0, "")
        .command("terraform init", 0, "")
        .command("terraform validate", 0, json!({ "valid": true, "diagnostics": [] }).to_string())
        .command("terraform plan", 2, "")
        .saves("terraform plan", "-out=", "the saved plan")
        .command("terraform show -no-color", 0, "Plan: 1 to add, 0 to change, 0 to destroy.\n")
        .command("terraform show -json run-terraform-plan", 0, plan.to_string())
        .command("terraform show -json run-drift", 0, json!({}).to_string())
        .command("terraform show -json", 0, shown.to_string())
        .command("terraform state pull", 0, state.to_string())
        .command("terraform apply", 0, json!({ "@message": "Apply complete!" }).to_string())
}

fn world_without(missing: &str) -> Script {
    let infrastructure = infrastructure(&mut App::<Delivery>::new(0));
    let place = Located {
        stack: "delivery".to_owned(),
        address: "aws_s3_bucket.builds".to_owned(),
        folder: FOLDER.into(),
    };
    tools(files_without(missing)).located(Handle::node(&infrastructure.builds), place)
}

fn world() -> Script {
    world_without("")
}

/// The world, but with another content of a file.
fn world_with(name: &str, content: &str) -> Script {
    world_without(name).file(path(name), content)
}

/// What people do up to the question which of code and page is right.
fn implemented(script: Script) -> Script {
    script.answer("review-task", "grace", "done").answer("change-builds", "grace", "done").answer(
        "change-alarm",
        "grace",
        "done",
    )
}

/// What people say after it.
fn agreed(script: Script) -> Script {
    script.approve("approve-plan", "ada").answer("validation/goals", "grace", "met")
}

fn in_sync(script: Script) -> Script {
    implemented(script).answer("code-or-process", "grace", "no-difference")
}

fn play(script: &Script) -> Played {
    script.run(&playbook())
}

fn times(played: &Played, step: &str) -> usize {
    played.steps_done().iter().filter(|done| **done == step).count()
}

#[test]
fn all_nine_steps_are_done_and_the_ticket_knows() {
    let script = agreed(in_sync(world()));
    let played = play(&script);
    played.assert_completed();
    let nine = [
        "review-task",
        "outline",
        "change-builds",
        "code-or-process",
        "apply",
        "update-process",
        "validated",
        "summarize",
        "track",
    ];
    let done = played.steps_done();
    let order: Vec<&str> = done.iter().copied().filter(|step| nine.contains(step)).collect();
    assert_eq!(order, nine);
    assert_eq!(played.told.len(), 1, "{played}");
    assert!(played.told[0].starts_with("jira:TASK-001: # TASK-001"), "{played}");
}

#[test]
fn each_change_of_the_task_is_a_step_of_its_own_in_its_order() {
    let played = play(&agreed(in_sync(world())));
    let changes: Vec<String> =
        TASK.changes.iter().map(|change| format!("change-{}", change.key)).collect();
    let done: Vec<&str> = played.steps_done();
    let order: Vec<&str> = done.into_iter().filter(|step| step.starts_with("change-")).collect();
    assert_eq!(order, changes);
}

#[test]
fn every_form_is_filled_in() {
    let script = agreed(in_sync(world()));
    play(&script).assert_completed();
    let page = |name: &str| script.text(format!("{PAGES}/{name}.md")).expect("it is written");
    assert!(page("checklist").contains("Area: Pipeline"));
    assert!(page("plan").contains("### alarm\n\n- file: `src/infrastructure.rs`"));
    assert!(page("summary").contains("- on: 2026-01-01"));
    assert!(page("summary").contains("- create aws_s3_bucket.builds (bucket)"));
    assert!(page("summary").contains("- builds go to delivery-dev-builds"));
    assert!(page("summary").contains("[x] Builds are kept in versions"));
    assert!(page("task-status").contains("- progress: 100 %"));
    assert!(page("validation").contains("- goals: met, says grace"));
}

#[test]
fn a_validated_page_says_so_and_when_and_its_list_is_ticked() {
    let script = agreed(in_sync(world()));
    play(&script).assert_completed();
    let page = script.text(path(PROCESS)).expect("the page is there");
    assert!(page.contains("Status: validated\nValidated: 2026-01-01\n"), "{page}");
    assert!(!page.contains("- [ ]"), "{page}");
    assert!(!page.contains("| 1.1 |"), "{page}");
}

#[test]
fn a_run_leaves_the_page_that_it_is_given() {
    let other = "/elsewhere/delivery.md";
    let script = agreed(in_sync(world())).input("process-documentation", other);
    let script = script.file(other, real(PROCESS));
    play(&script).assert_completed();
    assert!(script.text(other).expect("it is there").contains("Status: validated"));
    assert_eq!(script.text(path(PROCESS)), Some(real(PROCESS)));
}

#[test]
fn where_code_was_right_the_page_gets_a_row_with_the_reason() {
    let script =
        implemented(world()).answer_because("code-or-process", "grace", "code", "S3 counts daily");
    let script = agreed(script);
    let played = play(&script);
    played.assert_completed();
    let page = script.text(path(PROCESS)).expect("the page is there");
    let row = format!("| 1.1 | 2026-01-01 | {} (run run) | - | S3 counts daily |", TASK.name);
    assert!(page.contains(&row), "{page}");
}

#[test]
fn a_difference_without_a_reason_goes_no_further() {
    let played = play(&implemented(world()).answer("code-or-process", "grace", "code"));
    played.assert_waits_for("in-sync");
    assert_eq!(times(&played, "lint"), 0);
}

#[test]
fn where_the_page_is_right_code_is_changed_again() {
    let script = implemented(world())
        .answer("code-or-process", "grace", "process")
        .answer("in-sync", "grace", "mended");
    let played = play(&in_sync(script));
    assert_eq!((times(&played, "change-builds"), times(&played, "compile")), (2, 2), "{played}");
    played.assert_waits_for("approve-plan");
}

#[test]
fn a_reference_that_leads_nowhere_goes_no_further() {
    let moved = real(PROCESS).replace("infrastructure.rs:53", "infrastructure.rs:1");
    let played = play(&in_sync(world_with(PROCESS, &moved)));
    played.assert_waits_for("in-sync");
    let broken: Vec<String> = played.output("references").expect("they were followed");
    assert_eq!(broken, [r#"src/infrastructure.rs:1 does not hold "builds""#]);
}

#[test]
fn a_missing_input_blocks_the_run_before_anything_else_and_the_owner_is_told() {
    let script = world_without("tasks/improvements.md");
    let played = play(&script);
    played.assert_blocked("the input `improvement-plan` is missing");
    assert!(played.told.iter().any(|line| line.starts_with("Delivery Team: ")), "{played}");
    assert_eq!(times(&played, "checklist-text"), 0);
}

#[test]
fn a_task_that_the_plan_does_not_know_is_not_begun() {
    let played = play(&world_with("tasks/improvements.md", "| TASK-007 |"));
    played.assert_blocked("the improvement plan does not know TASK-001");
}

#[test]
fn a_file_that_names_no_process_is_mended() {
    let bare = real("src/infrastructure.rs").replace("// Reference: processes/delivery.md\n", "");
    let played = play(&implemented(world_with("src/infrastructure.rs", &bare)));
    played.assert_waits_for("headers");
    let failure = played.failure("headers").expect("it failed");
    assert_eq!(failure.message, "src/infrastructure.rs does not say `// Reference:`");
}

#[test]
fn code_that_does_not_compile_is_mended_by_somebody() {
    let script = implemented(world()).command("cargo check", 101, "").command("cargo check", 0, "");
    play(&script).assert_waits_for("compile");
    let script = implemented(world()).command("cargo check", 101, "").command("cargo check", 0, "");
    let played = play(&script.answer("compile", "grace", "done"));
    played.assert_waits_for("code-or-process");
}

#[test]
fn tests_that_are_not_there_are_skipped_and_not_passed() {
    let script = agreed(in_sync(world_without("tests/procedure.rs")));
    let played = play(&script);
    played.assert_completed();
    assert_eq!(played.output::<String>("tests").as_deref(), Some("skipped: there are no tests"));
    assert!(script.commands().iter().all(|line| !line.starts_with("cargo test")));
}

#[test]
fn nothing_is_applied_before_somebody_else_than_the_starter_approved() {
    let script = in_sync(world()).starter("ada").approve("approve-plan", "ada");
    let played = play(&script);
    played.assert_waits_for("approve-plan");
    assert_eq!(played.refused.len(), 1, "{played}");
    assert!(script.commands().iter().all(|line| !line.starts_with("terraform apply")));
}

#[test]
fn a_rejected_plan_leads_back_to_the_changes_or_ends_the_run() {
    let rejected = || in_sync(world()).reject("approve-plan", "ada", "which bucket?");
    let played = play(&rejected().answer("approve-plan", "grace", "mended"));
    played.assert_waits_for("change-builds");
    let played = play(&rejected().answer("approve-plan", "grace", "give-up"));
    assert_eq!(played.outcome, Some(Outcome::Aborted), "{played}");
    assert!(played.told.iter().any(|line| line.starts_with("Delivery Team: ")), "{played}");
}

#[test]
fn infrastructure_that_differs_from_the_page_fails_its_tests() {
    let two = real(PROCESS).replace("| `aws_s3_bucket` | 1 |", "| `aws_s3_bucket` | 2 |");
    let played = play(&agreed(in_sync(world_with(PROCESS, &two))));
    played.assert_waits_for("tests-passed");
    assert_eq!(times(&played, "update-process"), 0);
}

/// A plan that does this to the bucket.
fn planned(action: &[&str]) -> String {
    let change = json!({ "address": "aws_s3_bucket.builds", "mode": "managed", "type": "aws_s3_bucket", "change": { "actions": action } });
    json!({ "resource_changes": [change] }).to_string()
}

#[test]
fn what_a_second_plan_would_change_is_not_as_planned_and_fulfils_nothing() {
    let script = agreed(in_sync(world()));
    let script = script.command("terraform show -json run-drift-", 0, planned(&["update"]));
    let played = play(&script);
    played.assert_waits_for("tests-passed");
    let results: serde_json::Value = played.output("test-results").expect("they are there");
    assert_eq!(results["criteria"][1], "[ ] Nobody outside can read a build");
}

#[test]
fn a_change_that_loses_builds_fails_its_tests() {
    let script = agreed(in_sync(world()));
    let replaced = planned(&["delete", "create"]);
    let played = play(&script.command("terraform show -json run-terraform-plan-", 0, replaced));
    played.assert_waits_for("tests-passed");
    let results: serde_json::Value = played.output("test-results").expect("they are there");
    assert_eq!(results["lines"][3], "lost by the change: replace aws_s3_bucket.builds (bucket)");
}

#[test]
fn a_criterion_whose_resource_is_not_there_is_not_ticked() {
    let page = real(PROCESS).replace("| `aws_s3_bucket_versioning` | 1 |\n", "");
    let script = agreed(in_sync(world_with(PROCESS, &page)));
    let stack = testing::Infrastructure::of("dev", declare).document("delivery");
    let mut files = stack.value().clone();
    files["resource"].as_object_mut().expect("it has resources").remove("aws_s3_bucket_versioning");
    let script = script.file(format!("{FOLDER}/main.tf.json"), files.to_string());
    let played = play(&script);
    let results: serde_json::Value = played.output("test-results").expect("they are there");
    assert_eq!(results["criteria"][0], "[ ] Builds are kept in versions");
    assert_eq!(results["criteria"][1], "[x] Nobody outside can read a build");
    played.assert_waits_for("tests-passed");
}

#[test]
fn what_the_validation_finds_is_mended_where_it_is_wrong() {
    let missed = || {
        in_sync(world()).approve("approve-plan", "ada").answer(
            "validation/goals",
            "grace",
            "not-met",
        )
    };
    play(&missed()).assert_waits_for("validated");
    let played = play(&missed().answer("validated", "grace", "process-is-right"));
    played.assert_waits_for("change-builds");
    let played = play(&missed().answer("validated", "grace", "code-is-right"));
    assert_eq!(times(&played, "change-builds"), 1, "{played}");
    played.assert_waits_for("code-or-process");
}

#[test]
fn the_validation_is_a_procedure_of_its_own() {
    let validation = procedures().swap_remove(0);
    let played = world().answer("goals", "grace", "met").run(&validation);
    played.assert_completed();
    assert_eq!(played.output("passed"), Some(true));
    let played = world().answer("goals", "grace", "not-met").run(&validation);
    assert_eq!(played.output("passed"), Some(false));
}

/// `Purpose`, `Trigger`, …: what the parts of the document are.
fn kinds(procedure: &ProcedureModel) -> BTreeSet<String> {
    let is_name = |sign: &char| sign.is_ascii_alphabetic();
    let parts = procedure.parts.iter().map(|part| format!("{part:?}"));
    parts.map(|part| part.chars().take_while(is_name).collect()).collect()
}

#[test]
fn every_element_of_the_document_is_covered_by_a_step_or_part() {
    let procedure = playbook();
    let kinds = kinds(&procedure);
    let table: serde_json::Value =
        serde_json::from_str(&real("coverage.json")).expect("it is JSON");
    let rows = table.as_array().expect("it is a list");
    assert!(!rows.is_empty());
    for row in rows {
        let by = row["covered_by"].as_str().expect("each row names what covers it");
        assert!(procedure.find(by).is_some() || kinds.contains(by), "{row}");
    }
    let named = |key: &str| rows.iter().any(|row| row["covered_by"] == key);
    for kind in &kinds {
        let is_executed = matches!(&**kind, "Step" | "Input" | "Done" | "Role");
        assert!(is_executed || named(kind), "no row names the parts of kind {kind}");
    }
}
