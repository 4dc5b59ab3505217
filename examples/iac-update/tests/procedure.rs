//! The procedure, played against a scripted world: how it completes, and what it does when something is wrong.

use std::collections::BTreeSet;
use std::path::PathBuf;

use formwork::procedure::machine::Outcome;
use formwork::procedure::world::Located;
use formwork::procedure::{Played, ProcedureModel, Script};
use formwork::{App, Handle, json, testing};
use iac_update::{Ledger, declare, infrastructure};

const FOLDER: &str = "infra.out/dev/main";
const DOCUMENTS: &str = "artifacts/infra/dev/2026-01-01/main/run";
const INPUTS: [&str; 9] = [
    "inputs/architecture-decisions.md",
    "inputs/feature-requirements.md",
    "src/infrastructure.rs",
    "inputs/needs.md",
    "inputs/approach.md",
    "inputs/environments.json",
    "inputs/security.md",
    "inputs/costs.json",
    "inputs/design.json",
];
/// Who hears of a run that did not complete.
const CONCERNED: &str = "Infrastructure Lead, Architecture Team: ";

fn procedure() -> ProcedureModel {
    let mut app = App::<Ledger>::new(0);
    declare(&mut app);
    let mut procedures = app.freeze().procedures;
    procedures.pop().expect("the program declares a procedure")
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of this example but one, and the stack as it is emitted.
fn files_without(missing: &str) -> Script {
    let stack = testing::Infrastructure::of("dev", declare).document("main");
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .file(format!("{FOLDER}/main.tf.json"), stack.value().to_string());
    INPUTS.iter().filter(|name| **name != missing).fold(script, |script, name| {
        let content = std::fs::read(path(name)).expect("the example has this file");
        script.file(path(name), content)
    })
}

/// Terraform, where nothing is wrong: a plan of two resources, and none left after it was applied.
fn terraform(script: Script) -> Script {
    let state =
        |serial: u32| json!({ "version": 4, "serial": serial, "lineage": "a", "resources": [] });
    let created = |name: &str| json!({ "address": name, "mode": "managed", "type": "aws_vpc", "change": { "actions": ["create"] } });
    let plan = json!({ "resource_changes": [created("aws_vpc.main"), created("aws_s3_bucket.statements")] });
    let resource = |address: &str, values| json!({ "address": address, "values": values, "sensitive_values": {} });
    let resources = json!([
        resource("aws_vpc.main", json!({ "id": "vpc-1" })),
        resource("aws_s3_bucket.statements", json!({ "bucket": "ledger-dev-statements" })),
    ]);
    let shown = json!({ "values": { "root_module": { "resources": resources } } });
    script
        .command("terraform init", 0, "")
        .command("terraform validate", 0, json!({ "valid": true, "diagnostics": [] }).to_string())
        .command("terraform plan", 2, "")
        .saves("terraform plan", "-out=", "the saved plan")
        .command("terraform show -no-color", 0, "Plan: 2 to add, 0 to change, 0 to destroy.\n")
        .command("terraform show -json run-plan", 0, plan.to_string())
        .command("terraform show -json run-drift", 0, json!({}).to_string())
        .command("terraform show -json", 0, shown.to_string())
        .command("terraform state pull", 0, state(1).to_string())
        .command("terraform apply", 0, json!({ "@message": "Apply complete!" }).to_string())
}

/// Where Terraform keeps what the procedure reads.
fn located(script: Script) -> Script {
    let infrastructure = infrastructure(&mut App::<Ledger>::new(0));
    let place = |address: &str| Located {
        stack: "main".to_owned(),
        address: address.to_owned(),
        folder: FOLDER.into(),
    };
    script
        .located(Handle::node(&infrastructure.network), place("aws_vpc.main"))
        .located(Handle::node(&infrastructure.statements), place("aws_s3_bucket.statements"))
}

fn world() -> Script {
    located(terraform(files_without("")))
}

/// What people say on the way to the files.
fn designed(script: Script) -> Script {
    script
        .approve("approve-update-plan", "ada")
        .answer("analyze", "grace", "done")
        .approve("requirements-clear", "edsger")
        .answer("design", "grace", "done")
        .approve("design-aligned", "edsger")
}

/// What people say behind them.
fn agreed(script: Script) -> Script {
    script
        .approve("security-review", "barbara")
        .approve("approve-changes", "ada")
        .answer("runbooks", "grace", "done")
}

/// The world, but with another content of an input.
fn world_with(name: &str, content: &str) -> Script {
    located(terraform(files_without(name))).file(path(name), content)
}

fn play(script: &Script) -> Played {
    script.run(&procedure())
}

fn applies(script: &Script) -> usize {
    let commands = script.commands();
    commands.iter().filter(|line| line.starts_with("terraform apply")).count()
}

#[test]
fn all_seven_steps_are_done_and_everybody_is_told() {
    let script = agreed(designed(world()));
    let played = play(&script);
    played.assert_completed();
    let done = played.steps_done();
    let seven = ["analyze", "design", "files", "review", "apply", "describe", "finalize"];
    let order: Vec<&str> = done.iter().copied().filter(|step| seven.contains(step)).collect();
    assert_eq!(order, seven);
    let told: Vec<&str> = played.told.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(told, ["jira", "Implementation Teams", "Operations Team"]);
    assert_eq!(applies(&script), 1);
}

#[test]
fn the_pages_say_what_the_program_knows() {
    let script = agreed(designed(world()));
    play(&script).assert_completed();
    let page = |name: &str| script.text(format!("{DOCUMENTS}/{name}.md")).expect("it is written");
    assert!(page("infrastructure").contains("- statements: `ledger-dev-statements`"));
    assert!(page("infrastructure").contains("- aws_subnet: 2"));
    assert!(page("deployment-guide").contains("2 to create"));
    assert!(page("test-report").contains("a second plan: no changes"));
    assert!(page("test-report").contains("connections: skipped"));
    assert!(page("infrastructure-update-plan").contains("environments.json"));
}

#[track_caller]
fn assert_aborted(played: &Played, because: &str) {
    assert_eq!(played.outcome, Some(Outcome::Aborted), "{played}");
    assert!(played.reason().contains(because), "{played}");
    assert_concerned_are_told(played);
}

#[track_caller]
fn assert_concerned_are_told(played: &Played) {
    assert!(played.told.iter().any(|line| line.starts_with(CONCERNED)), "{played}");
}

fn times(played: &Played, step: &str) -> usize {
    played.steps_done().iter().filter(|done| **done == step).count()
}

#[test]
fn a_missing_input_blocks_the_run_before_anything_else_and_those_concerned_are_told() {
    let script = located(terraform(files_without("inputs/architecture-decisions.md")));
    let played = play(&script);
    played.assert_blocked("the input `architecture-decisions` is missing");
    assert_concerned_are_told(&played);
    assert!(script.commands().is_empty());
    assert_eq!(times(&played, "environment"), 0);
}

#[test]
fn where_nobody_knows_what_is_needed_somebody_is_asked_to_find_out() {
    let played = play(&located(terraform(files_without("inputs/needs.md"))));
    played.assert_waits_for("infrastructure-needs");
}

#[test]
fn production_is_refused() {
    let script = world().environment("production");
    assert_aborted(&play(&script), "changes are not tried out in production");
    assert!(script.commands().is_empty());
}

#[test]
fn nothing_is_done_before_somebody_else_than_the_starter_reviewed_the_plan() {
    let played = play(&world().starter("ada").approve("approve-update-plan", "ada"));
    played.assert_waits_for("approve-update-plan");
    assert_eq!(played.refused.len(), 1, "{played}");
    assert_eq!(times(&played, "analyze"), 0);
}

#[test]
fn unclear_requirements_are_analyzed_again() {
    let script = world()
        .approve("approve-update-plan", "ada")
        .answer("analyze", "grace", "done")
        .reject("requirements-clear", "edsger", "how many files?")
        .answer("analyze", "grace", "done")
        .approve("requirements-clear", "edsger");
    let played = play(&script);
    assert_eq!(times(&played, "analyze"), 2);
    played.assert_waits_for("design");
}

#[test]
fn files_with_errors_are_mended_and_made_again() {
    let error = json!({ "severity": "error", "summary": "Unsupported argument" });
    let invalid = json!({ "valid": false, "diagnostics": [error] }).to_string();
    let valid = json!({ "valid": true, "diagnostics": [] }).to_string();
    let wrong = || designed(world()).command("terraform validate -json", 1, &*invalid);
    play(&wrong()).assert_waits_for("validate");

    let mended = wrong().command("terraform validate -json", 0, valid);
    let played = play(&agreed(mended.answer("validate", "grace", "mended")));
    played.assert_completed();
    assert_eq!(times(&played, "files"), 2);

    assert_aborted(&play(&wrong().answer("validate", "grace", "give-up")), "has 1 errors");
}

#[test]
fn files_that_differ_from_the_design_go_no_further() {
    let played = play(&designed(world_with("inputs/design.json", r#"{ "aws_vpc": 1 }"#)));
    played.assert_waits_for("files-accepted");
    let differences: Vec<String> = played.output("differences").expect("they were looked for");
    assert!(differences.contains(&"aws_subnet: 2, and 0 by design".to_owned()), "{differences:?}");
    assert_eq!(times(&played, "plan"), 0);
}

fn costs(budget: f64, bucket: Option<f64>) -> String {
    let mut prices =
        json!({ "aws_vpc": 0.0, "aws_subnet": 0.0, "aws_cloudwatch_metric_alarm": 0.1 });
    if let Some(price) = bucket {
        prices["aws_s3_bucket"] = price.into();
    }
    json!({ "monthly_budget": budget, "agreed_by": "grace", "monthly_prices": prices }).to_string()
}

fn priced(budget: f64, bucket: Option<f64>) -> Script {
    designed(world_with("inputs/costs.json", &costs(budget, bucket)))
}

#[test]
fn all_of_the_budget_may_be_spent_and_no_cent_more() {
    play(&priced(4.1, Some(4.0))).assert_waits_for("security-review");
    play(&priced(4.09, Some(4.0))).assert_waits_for("affordable");
}

#[test]
fn what_costs_too_much_is_made_cheaper_or_a_larger_budget_is_agreed() {
    let played = play(&priced(1.0, Some(4.0)).answer("affordable", "grace", "optimise"));
    assert_eq!((times(&played, "files"), times(&played, "cost")), (2, 2), "{played}");
    let played = play(&priced(1.0, Some(4.0)).answer("affordable", "grace", "budget-raised"));
    assert_eq!((times(&played, "files"), times(&played, "cost")), (1, 2), "{played}");
    let played = play(&priced(1.0, Some(4.0)).answer("affordable", "grace", "give-up"));
    assert_aborted(&played, "cost no more than the budget");
}

#[test]
fn without_an_estimate_or_a_budget_nothing_is_affordable() {
    play(&priced(100.0, None)).assert_waits_for("affordable");
    play(&priced(0.0, Some(4.0))).assert_waits_for("affordable");
}

#[test]
fn what_the_security_review_found_leads_back_to_the_files() {
    let script = designed(world()).reject("security-review", "barbara", "anybody may read it");
    let played = play(&script.answer("security-review", "grace", "mended"));
    assert_eq!(times(&played, "files"), 2, "{played}");
    played.assert_waits_for("security-review");
}

#[test]
fn a_change_that_was_rejected_is_planned_and_approved_again() {
    let script = designed(world())
        .approve("security-review", "barbara")
        .reject("approve-changes", "ada", "too wide")
        .answer("approve-changes", "grace", "mended");
    let played = play(&script);
    played.assert_waits_for("security-review");
    assert_eq!(applies(&script), 0);

    let script = agreed(
        designed(world())
            .approve("security-review", "barbara")
            .reject("approve-changes", "ada", "too wide")
            .answer("approve-changes", "grace", "mended"),
    );
    let played = play(&script);
    played.assert_completed();
    assert_eq!(times(&played, "plan"), 2);
    assert_eq!(applies(&script), 1);
}

#[test]
fn a_deployment_that_failed_is_planned_and_approved_anew() {
    let failed = json!({ "diagnostic": { "severity": "error", "summary": "no capacity" } });
    let world = designed(world()).command("terraform apply -input", 1, failed.to_string());
    let script = agreed(world).answer("apply", "grace", "mended");
    let played = play(&script);
    assert_eq!(applies(&script), 1);
    assert_eq!(times(&played, "plan"), 2, "{played}");
    played.assert_waits_for("security-review");
}

#[test]
fn a_stack_that_is_not_as_planned_fails_its_tests() {
    let change = json!({ "address": "aws_vpc.main", "mode": "managed", "change": { "actions": ["update"] } });
    let drifted = json!({ "resource_changes": [change] }).to_string();
    let script = agreed(designed(world())).command("terraform show -json run-drift-", 0, drifted);
    let played = play(&script);
    played.assert_waits_for("tests-passed");
    assert_eq!(times(&played, "describe"), 0);
}

#[test]
fn what_the_strategy_names_must_answer() {
    let strategy = r#"{ "dev": { "changes_are_tried_out": true, "answers": [{ "url": "http://ledger/", "status": 200 }] } }"#;
    let world = || agreed(designed(world_with("inputs/environments.json", strategy)));
    play(&world().http("http://ledger/", 503, "")).assert_waits_for("connectivity");
    let played = play(&world().http("http://ledger/", 503, "").http("http://ledger/", 200, ""));
    played.assert_completed();
}

/// `Purpose`, `Trigger`, …: what the parts of the document are.
fn kinds(procedure: &ProcedureModel) -> BTreeSet<String> {
    let is_name = |sign: &char| sign.is_ascii_alphabetic();
    let parts = procedure.parts.iter().map(|part| format!("{part:?}"));
    parts.map(|part| part.chars().take_while(is_name).collect()).collect()
}

#[test]
fn every_element_of_the_document_is_covered_by_a_step_or_part() {
    let procedure = procedure();
    let kinds = kinds(&procedure);
    let table = std::fs::read_to_string(path("coverage.json")).expect("the example has a table");
    let table: serde_json::Value = serde_json::from_str(&table).expect("it is JSON");
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
