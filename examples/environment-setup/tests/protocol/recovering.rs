use formwork::procedure::Part;
use formwork::procedure::Script;

use crate::world::{
    LAYERS, count, happened, play, procedure, synthesized, tools, unconnected, world,
};

fn damaged(world: Script) -> Script {
    LAYERS.into_iter().fold(
        world
            .command("cargo run --quiet -- synth", 0, "")
            .answer("settings-restore", "margaret", "done")
            .answer("alert-received", "margaret", "done"),
        |script, layer| script.approve(format!("{layer}-approve"), "edsger"),
    )
}

#[test]
fn layers_go_back_in_reverse_order_each_with_an_approval() {
    let script = damaged(world());
    let played = play(&script, "recover");
    played.assert_completed();
    let done = played.steps_done();
    let at = |step: &str| done.iter().position(|other| *other == step).expect("it was done");
    let order = ["observability-apply", "pipeline-earlier", "database-restore", "data-apply"];
    let order = order.into_iter().chain([
        "security-apply",
        "settings-restore",
        "compute-apply",
        "network-apply",
    ]);
    let order: Vec<usize> = order.map(at).collect();
    assert!(order.is_sorted(), "{played}");
    assert_eq!(count(&script, "git worktree add"), LAYERS.len());
}

#[test]
fn nothing_goes_back_without_approval() {
    let script = world().command("cargo run --quiet -- synth", 0, "");
    let played = play(&script, "recover");
    played.assert_waits_for("observability-approve");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_recovery_that_does_not_answer_is_none() {
    let script = damaged(world()).http("https://staging.platform.example/health", 503, "");
    play(&script, "recover")
        .assert_blocked("https://staging.platform.example/health answered 503, not 200");
}

#[test]
fn all_paths_lost_for_10_minutes_call_people() {
    let played = play(&damaged(unconnected()), "recover");
    played.assert_waits_for("paths-open");
    let failure = played.failure("paths-open").expect("it failed");
    assert!(failure.message.contains("100 is ≥ 100"), "{}", failure.message);
    let samples: Vec<(i64, Option<f64>)> = played.output("paths").expect("it was measured");
    assert_eq!(samples.last().expect("there are samples").0 - samples[0].0, 600_000);
}

#[test]
fn one_path_that_is_lost_calls_nobody_and_is_no_success() {
    let script = unconnected().connection("dev.platform.example:443");
    play(&damaged(script), "recover").assert_blocked("a path between tiers is lost");
}

#[test]
fn five_validations_are_bound_to_steps() {
    let recover = procedure("recover");
    let validations = recover.parts.iter().filter_map(|part| match part {
        Part::RecoveryValidation(item) => recover.step(item.shown_by),
        _ => None,
    });
    let keys: Vec<&str> = validations.map(|step| &*step.key).collect();
    assert_eq!(
        keys,
        ["staging-health", "connected", "vulnerabilities", "sample", "alert-received"]
    );
}

#[test]
fn a_restore_whose_runner_died_is_not_begun_a_second_time() {
    let script = damaged(world()).dies_after("database-restore");
    let played = play(&script, "recover");
    played.assert_waits_for("database-restore");
    assert_eq!(count(&script, "aws rds restore-db-cluster-from-snapshot"), 1);
}

fn drifting(code: i32, changes: &str) -> Script {
    synthesized(tools(Script::new().environment("staging"), code, changes), "staging")
}

const NOTHING: &str = r#"{"resource_changes":[{"address":"aws_vpc.main","mode":"managed","type":"aws_vpc","change":{"actions":["no-op"]}}]}"#;
const SOMETHING: &str = r#"{"resource_changes":[{"address":"aws_vpc.main","mode":"managed","type":"aws_vpc","change":{"actions":["update"]}}]}"#;

#[test]
fn drift_of_a_day_is_written_down_and_told() {
    let script = drifting(2, SOMETHING);
    let played = play(&script, "daily-drift");
    played.assert_completed();
    assert!(
        played.told[0].starts_with("#infrastructure-critical: staging drifted in network"),
        "{played}"
    );
    let page = script.text("docs/environments/drift-staging.md").expect("it was written");
    assert!(page.contains("- network: 1 to update"), "{page}");
}

#[test]
fn a_day_without_drift_is_written_down_only() {
    let script = drifting(0, NOTHING);
    let played = play(&script, "daily-drift");
    played.assert_completed();
    assert!(played.told.is_empty(), "{played}");
}

#[test]
fn a_look_for_drift_that_fails_calls_people() {
    let played = play(&drifting(1, NOTHING), "daily-drift");
    let waiting: Vec<&str> = played.waiting_for.iter().map(|step| &**step).collect();
    assert_eq!(waiting, LAYERS.map(|layer| format!("{layer}-drift")), "{played}");
    let escalated = happened(&played).iter().filter(|(_, event, _)| event == "escalated").count();
    assert_eq!(escalated, 6 * LAYERS.len(), "each layer has a ladder of its own");
}
