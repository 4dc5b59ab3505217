use formwork_model::procedure::{FailureBranch, ProcedureModel, Then};
use formwork_procedure::Script;
use formwork_procedure::ready::terraform::{self, Applied, Drift};
use formwork_procedure::{Described, Procedure, approval};

use crate::scripted::{ARCHIVE, FOLDER, LEAD, state, states, world};

fn update() -> ProcedureModel {
    let mut procedure = Procedure::new("update");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let plan = procedure.step("plan", terraform::plan("main", &synthesized));
    let approved = procedure.step("approve", approval(&plan).by(LEAD));
    let apply = terraform::apply(&approved).irreversible("the next plan takes it back");
    procedure.step("apply", apply.attempts(2));
    procedure.into_model()
}

fn agreed(serials: &[u32]) -> Script {
    states(world(), serials).approve("approve", "ada").command(
        "terraform apply",
        0,
        r#"{"@message":"Apply complete!"}"#,
    )
}

fn applies(script: &Script) -> usize {
    let commands = script.commands();
    let applies = commands
        .iter()
        .filter(|line| line.starts_with("terraform apply"));
    applies.count()
}

/// The file that says that Terraform was started on the plan.
fn begun(script: Script) -> Script {
    script.file("runs/run/artifacts/applied/dev/main/plan-1/1.begun", "")
}

const INTERRUPTED: &str =
    "an apply of this plan was interrupted, and not all of it was done: plan and approve again";

#[test]
fn the_approved_plan_is_applied_once_and_its_log_is_kept() {
    let script = agreed(&[3, 3, 3, 4]);
    let played = script.run(&update());
    played.assert_completed();
    assert_eq!(applies(&script), 1);
    let applied: Applied = played.output("apply").expect("it was applied");
    assert_eq!(applied.state.expect("there is a state").serial, 4);
    let log = script.text(format!("{ARCHIVE}/apply-1.log"));
    assert_eq!(log.as_deref(), Some("Apply complete!\n"));
}

#[test]
fn nothing_is_applied_before_somebody_approves() {
    let script = states(world(), &[3]);
    script.run(&update()).assert_waits_for("approve");
    assert_eq!(applies(&script), 0);
}

#[test]
fn a_saved_plan_that_was_changed_is_refused() {
    let script = agreed(&[3]);
    // The plan of the step `plan` is saved as one thing and lies there as another when it is applied.
    let mut procedure = Procedure::new("update");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let plan = procedure.step("plan", terraform::plan("main", &synthesized));
    let changed =
        formwork_procedure::ready::document(format!("{FOLDER}/run-plan-1.tfplan"), "another plan");
    let changed = procedure.step("change", changed.after(&plan));
    let approved = procedure.step("approve", approval(&plan).by(LEAD).after(&changed));
    procedure.step("apply", terraform::apply(&approved).irreversible("no"));
    let played = script.run(&procedure.into_model());
    played
        .assert_blocked("the saved plan is not the one that was approved: plan and approve again");
    assert!(played.failure("apply").expect("it failed").is_final);
    assert_eq!(applies(&script), 0);
}

#[test]
fn a_plan_for_another_state_is_refused() {
    let script = agreed(&[3, 3, 5]);
    let played = script.run(&update());
    played.assert_blocked("the state was changed since the plan was made: plan and approve again");
    assert_eq!(applies(&script), 0);
}

#[test]
fn a_plan_that_terraform_calls_stale_is_not_tried_again() {
    let stale = r#"{"@message":"Error: Saved plan is stale","diagnostic":{"severity":"error","summary":"Saved plan is stale","detail":"The given plan file can no longer be applied."}}"#;
    let script =
        states(world(), &[3])
            .approve("approve", "ada")
            .command("terraform apply", 1, stale);
    let played = script.run(&update());
    played.assert_blocked("the state was changed since the plan was made: plan and approve again");
    assert_eq!(applies(&script), 1);
    let log = script.text(format!("{ARCHIVE}/apply-1.log"));
    assert!(log.expect("it was kept").contains("Saved plan is stale"));
}

#[test]
fn an_apply_that_failed_before_it_changed_anything_is_tried_again() {
    let error = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"Error acquiring the state lock","detail":""}}"#;
    let script = states(world(), &[3, 3, 3, 3, 4])
        .approve("approve", "ada")
        .command("terraform apply", 1, error)
        .command("terraform apply", 0, "");
    script.run(&update()).assert_completed();
    assert_eq!(applies(&script), 2);
    assert!(script.text(format!("{ARCHIVE}/apply-2.log")).is_some());
}

#[test]
fn an_apply_that_failed_half_way_is_not_tried_again() {
    let error = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"AccessDenied","detail":""}}"#;
    let script = states(world(), &[3, 3, 3, 4])
        .approve("approve", "ada")
        .command("terraform apply", 1, error);
    let played = script.run(&update());
    played.assert_blocked("the state was changed since the plan was made: plan and approve again");
    assert_eq!(applies(&script), 1);
}

#[test]
fn an_apply_whose_state_could_not_be_written_is_not_tried_again() {
    let error = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"Failed to save state","detail":""}}"#;
    let script =
        states(world(), &[3])
            .approve("approve", "ada")
            .command("terraform apply", 1, error);
    let played = script.run(&update());
    played.assert_blocked("could not be written to the state");
    assert_eq!(applies(&script), 1);
}

#[test]
fn an_apply_whose_state_could_not_be_written_is_not_tried_again_when_somebody_says_so_either() {
    let error = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"Failed to save state","detail":""}}"#;
    let mut procedure = Procedure::new("update");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let plan = procedure.step("plan", terraform::plan("main", &synthesized));
    let approved = procedure.step("approve", approval(&plan).by(LEAD));
    let mend = FailureBranch {
        failure: "It fails".into(),
        contains: None,
        action: "Mend it".into(),
        retry: "".into(),
        then: Then::MendAndRetry { most: 1 },
    };
    let apply = terraform::apply(&approved).irreversible("no");
    procedure.step("apply", apply.on_failure(mend));
    let script = states(world(), &[3])
        .approve("approve", "ada")
        .answer("apply", "ada", "done")
        .command("terraform apply", 1, error);
    let played = script.run(&procedure.into_model());
    played.assert_blocked(INTERRUPTED);
    assert_eq!(applies(&script), 1);
}

#[test]
fn an_apply_that_a_signal_ended_is_not_tried_again() {
    let script =
        states(world(), &[3])
            .approve("approve", "ada")
            .command("terraform apply", 137, "");
    script.run(&update()).assert_blocked(INTERRUPTED);
    assert_eq!(applies(&script), 1);
}

#[test]
fn an_apply_that_ended_before_the_runner_died_is_found_done() {
    let script = agreed(&[3, 3, 3, 4]).dies_after("apply");
    let played = script.run(&update());
    played.assert_completed();
    assert_eq!(applies(&script), 1);
    let applied: Applied = played.output("apply").expect("it was applied");
    assert_eq!(applied.state.expect("there is a state").serial, 4);
}

#[test]
fn an_interrupted_apply_after_which_nothing_is_left_to_change_was_done() {
    // The next plan finds nothing, and the state has moved on.
    let script = begun(agreed(&[3, 3, 4])).command("terraform plan", 0, "");
    let played = script.run(&update());
    played.assert_completed();
    assert_eq!(applies(&script), 0);
    let last = "terraform plan -input=false -json -detailed-exitcode";
    assert!(script.commands().iter().any(|line| line == last));
}

#[test]
fn an_apply_that_was_killed_half_way_is_never_called_done_and_never_tried_again() {
    let script = begun(agreed(&[3, 3, 4]));
    script.run(&update()).assert_blocked(INTERRUPTED);
    assert_eq!(applies(&script), 0);
}

#[test]
fn an_interrupted_apply_of_which_the_state_knows_nothing_is_not_tried_again_either() {
    let script = begun(agreed(&[3]));
    script.run(&update()).assert_blocked(INTERRUPTED);
    // Nothing to change, but the same state: somebody has undone what was to be done, or the configuration is another one.
    let script = begun(agreed(&[3])).command("terraform plan", 0, "");
    script.run(&update()).assert_blocked(INTERRUPTED);
    assert_eq!(applies(&script), 0);
}

fn removal() -> ProcedureModel {
    let mut procedure = Procedure::new("remove");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let plan = procedure.step("plan", terraform::plan_destroy("main", &synthesized));
    let approved = procedure.step("approve", approval(&plan).by(LEAD));
    let destroyed = terraform::destroy(&approved).irreversible("it was a test environment");
    procedure.step("destroy", destroyed);
    procedure.into_model()
}

#[test]
fn a_destruction_is_planned_approved_and_verified() {
    let script = agreed(&[3, 3, 3, 4]);
    let played = script.run(&removal());
    played.assert_completed();
    assert!(
        script
            .commands()
            .iter()
            .any(|line| line.starts_with("terraform plan") && line.ends_with(" -destroy"))
    );
}

#[test]
fn a_destruction_that_leaves_something_in_the_state_has_failed() {
    let left = r#"{"serial":4,"lineage":"a-b-c","resources":[{"mode":"managed","type":"aws_vpc","name":"main","module":"module.a"}]}"#;
    let script = agreed(&[3, 3, 3]).command("terraform state pull", 0, left);
    let played = script.run(&removal());
    played.assert_blocked("the stack was destroyed, and its state is not empty");
    let failure = played.failure("destroy").expect("it failed");
    assert_eq!(failure.detail, "module.a.aws_vpc.main");
}

#[test]
fn drift_is_no_failure_and_says_what_it_is() {
    let mut procedure = Procedure::new("look");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("drift", terraform::drift("main", &synthesized));
    let procedure = procedure.into_model();

    let played = states(world(), &[3]).run(&procedure);
    played.assert_completed();
    let drift: Drift = played.output("drift").expect("it was looked for");
    assert!(!drift.is_clean());
    let percent = drift.percent().expect("there are resources");
    assert!((percent - 200.0 / 3.0).abs() < 1e-9, "{percent}");

    let clean = r#"{"resource_changes":[],"resource_drift":[{"address":"aws_vpc.main"}]}"#;
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform", 0, "")
        .saves("terraform plan", "-out=", "x")
        .command("terraform show -json", 0, clean)
        .command("terraform state pull", 0, state(3));
    let played = script.run(&procedure);
    let drift: Drift = played.output("drift").expect("it was looked for");
    assert!(drift.is_clean());
    assert_eq!(drift.outside, ["aws_vpc.main"]);
    assert_eq!(drift.percent(), None);

    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform", 0, "")
        .command("terraform plan", 1, "");
    script
        .run(&procedure)
        .assert_blocked("ended with exit code 1");
}
