use formwork::duration::minutes;
use formwork::json;
use formwork::procedure::Script;

use crate::world::{REVISION, agreed, archive, bare, count, play, position, promoted, world};

#[test]
fn staging_is_checked_planned_agreed_to_applied_and_verified() {
    let script = agreed("staging");
    let played = play(&script, "staging", "deploy");
    played.assert_completed();
    let lines = ["cargo fmt --check", "terraform validate", "terraform plan", "terraform apply"];
    let positions = lines.map(|line| position(&script, line));
    assert!(positions.is_sorted(), "{positions:?}");
    let told = "#operations: everything answers: traffic may be switched";
    assert!(played.told.iter().any(|line| line == told), "{played}");
}

#[test]
fn the_plan_is_archived_attached_to_the_ticket_and_its_apply_is_kept_beside_it() {
    let script = agreed("staging");
    let played = play(&script, "staging", "deploy");
    let folder = archive("staging");
    assert_eq!(played.told[0], format!("jira:OPS-12: plan: 1 to update\n{folder}/plan-1/plan.txt"));
    for name in ["plan.txt", "plan.tfplan", "apply-1.log"] {
        let path = format!("{folder}/plan-1/{name}");
        assert!(script.text(&*path).is_some(), "{path} is not there");
    }
}

#[test]
fn the_saved_plan_is_applied_and_no_variables_are_read_again() {
    let script = agreed("staging");
    play(&script, "staging", "deploy").assert_completed();
    let commands = script.commands();
    assert_eq!(
        commands[position(&script, "terraform apply")],
        "terraform apply -input=false -json run-plan-1.tfplan"
    );
    assert!(!commands.iter().any(|command| command.contains("-var")), "{commands:?}");
}

#[test]
fn each_plan_and_each_apply_leaves_a_structured_record() {
    let script = agreed("staging");
    play(&script, "staging", "deploy").assert_completed();
    for event in ["plan", "apply"] {
        let path = format!("{}/plan-1/log-{event}.json", archive("staging"));
        let text = script.text(path).expect("the record was written");
        let record: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!((&record["event"], &record["run"]), (&json!(event), &json!("run")));
        assert_eq!(text.lines().count(), 1, "collectors read lines");
    }
}

#[test]
fn nothing_is_applied_before_somebody_else_than_the_starter_agrees() {
    let script = world("staging").starter("ada").approve("approve", "ada");
    let played = play(&script, "staging", "deploy");
    played.assert_waits_for("approve");
    assert!(played.refused[0].contains("somebody else must approve"), "{played}");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn production_gets_only_the_commit_that_staging_was_verified_with() {
    let script = promoted(agreed("production"), REVISION);
    play(&script, "production", "deploy").assert_completed();

    for script in [agreed("production"), promoted(agreed("production"), "0a0b0c0")] {
        let played = play(&script, "production", "deploy");
        played.assert_blocked("staging was not verified with 4f0c1d2");
        assert_eq!(count(&script, "terraform plan"), 0);
    }
}

#[test]
fn what_was_verified_is_kept_and_production_also_marks_it_as_good() {
    let script = agreed("staging");
    play(&script, "staging", "deploy").assert_completed();
    let page = script.text("artifacts/infra/staging/deployed.json").expect("it was written");
    assert!(page.contains(REVISION), "{page}");
    assert_eq!(count(&script, "git tag"), 0);

    let script = promoted(agreed("production"), REVISION);
    play(&script, "production", "deploy").assert_completed();
    assert_eq!(count(&script, "git tag --force last-good"), 1);
}

#[test]
fn manifests_are_compared_in_staging_only() {
    let script = agreed("staging");
    let played = play(&script, "staging", "deploy");
    assert_eq!(
        played.output("manifests"),
        Some(true),
        "kubectl ended with 1: there are differences"
    );
    let script = promoted(agreed("production"), REVISION);
    play(&script, "production", "deploy").assert_completed();
    assert_eq!(count(&script, "kubectl"), 0);
}

#[test]
fn nothing_is_planned_where_something_is_not_ready() {
    let tracked = bare("staging").command("git check-ignore --quiet", 1, "");
    let unformatted = bare("staging").command("cargo fmt --check", 1, "");
    let secretless = Script::new()
        .environment("staging")
        .input("ticket", "OPS-12")
        .command("git", 0, "")
        .command("cargo", 0, "");
    for (script, because) in [
        (tracked, "`git check-ignore --quiet secrets.auto.tfvars` ended with exit code 1"),
        (unformatted, "`cargo fmt --check` ended with exit code 1"),
        (secretless, "these are not set: TF_VAR_database_password"),
    ] {
        play(&script, "staging", "deploy").assert_blocked(because);
        assert_eq!(count(&script, "terraform"), 0);
    }
}

#[test]
fn a_run_without_a_ticket_does_not_begin() {
    let script = Script::new().environment("staging");
    let played = play(&script, "staging", "deploy");
    played.assert_blocked("the input `ticket` is missing");
    assert!(played.steps_done().is_empty(), "{played}");
}

#[test]
fn readers_stay_where_they_are_when_something_does_not_answer() {
    let script = promoted(bare("production"), REVISION)
        .approve("approve", "ada")
        .command("terraform plan", 2, "")
        .command("terraform show -json", 0, crate::world::NO_CHANGES)
        .command("terraform apply", 0, "")
        .connection("db.encyclopedia.internal:5432")
        .http("https://encyclopedia.example/health", 503, "")
        .http("https://observe.encyclopedia.example/", 200, "");
    let played = play(&script, "production", "deploy");
    played.assert_blocked("https://encyclopedia.example/health answered 503, not 200");
    assert!(!played.told.iter().any(|line| line.contains("traffic may be switched")), "{played}");
    assert_eq!(count(&script, "git tag"), 0);
}

const ERROR: &str = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"VpcLimitExceeded","detail":""}}"#;

#[test]
fn a_failed_apply_that_was_mended_is_planned_and_agreed_to_again() {
    let script = world("staging")
        .command("terraform apply", 1, ERROR)
        .command("terraform apply", 0, "")
        .takes("terraform apply", minutes(3))
        .approve("approve", "ada")
        .answer("apply", "grace", "mended")
        .approve("approve", "ada");
    let played = play(&script, "staging", "deploy");
    played.assert_completed();
    assert_eq!(count(&script, "terraform apply"), 2);
    let approved = played.steps_done().iter().filter(|step| **step == "approve").count();
    assert_eq!(approved, 2, "{played}");
    for plan in ["plan-1", "plan-2"] {
        let path = format!("{}/{plan}/log-plan.json", archive("staging"));
        assert!(script.text(&*path).is_some(), "{path} is not there");
    }
}

#[test]
fn a_change_that_is_given_up_is_left_to_the_way_back() {
    let script = world("staging")
        .command("terraform apply", 1, ERROR)
        .approve("approve", "ada")
        .answer("apply", "grace", "give-up");
    let played = play(&script, "staging", "deploy");
    assert_eq!(played.outcome.map(|outcome| outcome.name()), Some("aborted"), "{played}");
    assert!(played.told.last().is_some_and(|line| line.contains("Start `roll-back`")), "{played}");
}

#[test]
fn a_rejected_plan_comes_back_when_the_program_was_changed() {
    let script = world("staging")
        .reject("approve", "ada", "too large")
        .answer("approve", "grace", "mended")
        .approve("approve", "ada")
        .command("terraform apply", 0, "");
    play(&script, "staging", "deploy").assert_completed();
    assert_eq!(script.asked().iter().filter(|line| *line == "synthesize staging").count(), 2);
    assert_eq!(count(&script, "terraform apply"), 1);
}
