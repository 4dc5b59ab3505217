use formwork_model::procedure::ProcedureModel;
use formwork_procedure::Procedure;
use formwork_procedure::Script;
use formwork_procedure::machine::Outcome;
use formwork_procedure::ready::terraform::{self, Class, Plan, Review};

use crate::scripted::{ARCHIVE, FOLDER, state, states, world};

fn planned() -> ProcedureModel {
    let mut procedure = Procedure::new("plan");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let validated = procedure.step("validate", terraform::validate("main", &synthesized));
    let plan = procedure.step("plan", terraform::plan("main", &validated));
    procedure.step("review", terraform::review(&plan));
    procedure.into_model()
}

#[test]
fn a_plan_is_made_between_two_looks_at_the_state_and_archived() {
    let script = states(world(), &[3]);
    let played = script.run(&planned());
    played.assert_completed();
    assert_eq!(
        script.commands(),
        [
            "terraform init -input=false -no-color -backend=false",
            "terraform validate -json",
            "terraform init -input=false -no-color",
            "terraform state pull",
            "terraform plan -input=false -json -detailed-exitcode -out=run-plan-1.tfplan",
            "terraform state pull",
            "terraform show -no-color run-plan-1.tfplan",
            "terraform show -json run-plan-1.tfplan",
        ]
    );
    let plan: Plan = played.output("plan").expect("a plan was made");
    assert_eq!(plan.archive.display().to_string(), ARCHIVE);
    assert_eq!(plan.state.expect("there is a state").serial, 3);
    // printf 'the saved plan' | sha256sum
    let digest = "e6de0905";
    let sums = script
        .text(format!("{ARCHIVE}/SHA256SUMS"))
        .expect("it was written");
    assert!(
        sums.contains(&format!("{}  plan.tfplan\n", plan.digest)),
        "{sums}"
    );
    assert!(plan.digest.starts_with(digest), "{}", plan.digest);
    assert_eq!(
        script.text(format!("{ARCHIVE}/plan.txt")).as_deref(),
        Some("Plan: 2 to add, 0 to change, 1 to destroy.\n")
    );
    assert_eq!(
        script.text(format!("{ARCHIVE}/plan.tfplan")).as_deref(),
        Some("the saved plan")
    );
}

#[test]
fn the_archived_json_holds_no_secret() {
    let script = states(world(), &[3]);
    script.run(&planned()).assert_completed();
    let json = script
        .text(format!("{ARCHIVE}/plan.json"))
        .expect("it was written");
    assert!(!json.contains("hunter2"), "{json}");
    assert!(json.contains("(sensitive value)"), "{json}");
    assert!(json.contains("aws_db_instance.main"), "{json}");
}

#[test]
fn changes_are_counted_by_class_and_what_holds_data_is_pointed_out() {
    let played = states(world(), &[3]).run(&planned());
    let plan: Plan = played.output("plan").expect("a plan was made");
    assert_eq!(
        plan.changes.to_string(),
        "1 to create, 1 to replace, 1 to read, 1 outputs"
    );
    assert_eq!(plan.changes.unchanged, 1);
    let replaced: Vec<&str> = plan
        .changes
        .of(Class::Replace)
        .map(|change| &*change.address)
        .collect();
    assert_eq!(replaced, ["aws_db_instance.main"]);
    let review: Review = played.output("review").expect("it was reviewed");
    assert_eq!(
        review.lines,
        [
            "create aws_s3_bucket.logs (bucket)",
            "replace aws_db_instance.main (database)",
            "read data.aws_region.here",
        ]
    );
    assert_eq!(review.losses, ["replace aws_db_instance.main (database)"]);
    assert_eq!(review.lost, [("database".to_owned(), 1)]);
    assert!(!review.is_harmless());
}

#[test]
fn two_plans_of_one_run_have_two_archives() {
    let mut procedure = Procedure::new("twice");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("plan", terraform::plan("main", &synthesized));
    procedure.step("plan-again", terraform::plan("main", &synthesized));
    let script = states(world(), &[3]);
    script.run(&procedure.into_model()).assert_completed();
    for folder in [
        ARCHIVE,
        "artifacts/infra/dev/2026-01-01/main/run/plan-again-1",
    ] {
        assert!(script.text(format!("{folder}/plan.txt")).is_some());
    }
}

#[test]
fn a_plan_whose_runner_died_is_made_again_and_overwrites_nothing() {
    let script = states(world(), &[3]).dies_after("plan");
    let played = script.run(&planned());
    played.assert_completed();
    let plan: Plan = played.output("plan").expect("a plan was made");
    assert_eq!(plan.archive.display().to_string(), format!("{ARCHIVE}.2"));
    assert!(script.text(format!("{ARCHIVE}/plan.txt")).is_some());
}

#[test]
fn a_plan_during_which_the_state_changed_is_no_plan() {
    let played = states(world(), &[3, 4]).run(&planned());
    played.assert_blocked("the state changed while the plan was made");
}

#[test]
fn a_stack_without_a_state_is_planned() {
    let script = world().command("terraform state pull", 0, "");
    let played = script.run(&planned());
    played.assert_completed();
    assert_eq!(
        played
            .output::<Plan>("plan")
            .expect("a plan was made")
            .state,
        None
    );
}

#[test]
fn what_terraform_says_of_a_failed_plan_stands_in_the_failure() {
    let error = r#"{"@level":"error","@message":"Error: no","type":"diagnostic","diagnostic":{"severity":"error","summary":"Invalid CIDR","detail":"10.0.0.0/40 is none.","address":"aws_vpc.main","range":{"filename":"main.tf.json","start":{"line":7}}}}"#;
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform", 0, r#"{"valid":true}"#)
        .command("terraform state pull", 0, state(3))
        .command("terraform plan", 1, error);
    let played = script.run(&planned());
    let failure = played.failure("plan").expect("it failed");
    assert!(
        failure
            .message
            .ends_with("ended with exit code 1: Invalid CIDR")
    );
    assert_eq!(
        failure.detail,
        "aws_vpc.main (main.tf.json line 7): Invalid CIDR\n10.0.0.0/40 is none."
    );
}

#[test]
fn an_invalid_configuration_is_not_planned_and_its_errors_are_shown() {
    let invalid = r#"{"valid":false,"error_count":1,"diagnostics":[
        {"severity":"warning","summary":"Deprecated"},
        {"severity":"error","summary":"Unsupported argument","detail":"No `cidr` here.","range":{"filename":"main.tf.json","start":{"line":3}}}]}"#;
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform init", 0, "")
        .command("terraform validate", 1, invalid);
    let played = script.run(&planned());
    assert_eq!(played.outcome, Some(Outcome::Blocked));
    let failure = played.failure("validate").expect("it failed");
    assert_eq!(failure.message, "the configuration has 1 errors");
    assert_eq!(
        failure.detail,
        "main.tf.json line 3: Unsupported argument\nNo `cidr` here."
    );
    assert!(failure.is_final);
}

#[test]
fn a_stack_that_is_not_there_is_named_with_those_that_are() {
    let mut procedure = Procedure::new("plan");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("plan", terraform::plan("network", &synthesized));
    let script = Script::new().root_module("dev", "main", FOLDER);
    let played = script.run(&procedure.into_model());
    let failure = played.failure("plan").expect("it failed");
    assert_eq!(failure.message, "there is no stack `network` here");
    assert_eq!(failure.detail, "there are: main");
}

#[test]
fn the_program_is_what_the_run_was_given() {
    let script = Script::new()
        .input("terraform", "tofu")
        .root_module("dev", "main", FOLDER)
        .command("tofu init", 0, "")
        .command("tofu validate", 0, r#"{"valid":true}"#);
    let mut procedure = Procedure::new("validate");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("validate", terraform::validate("main", &synthesized));
    script.run(&procedure.into_model()).assert_completed();
}
