use formwork::procedure::Script;

use crate::world::{agreed, count, play, position, world};

fn back() -> Script {
    agreed("production").command("cargo run", 0, "").command("aws rds reboot-db-instance", 0, "")
}

#[test]
fn the_last_good_commit_is_checked_out_before_anything_is_planned() {
    let script = back();
    let played = play(&script, "production", "roll-back");
    played.assert_completed();
    let lines =
        ["git worktree add", "cargo run --quiet -- synth", "terraform plan", "terraform apply"];
    let positions = lines.map(|line| position(&script, line));
    assert!(positions.is_sorted(), "{positions:?}");
    let checkout = &script.commands()[positions[0]];
    assert!(checkout.ends_with(" last-good"), "{checkout}");
}

#[test]
fn the_drill_and_the_dashboards_show_that_production_is_back() {
    let script = back();
    let played = play(&script, "production", "roll-back");
    let done = played.steps_done();
    let at = |step: &str| done.iter().position(|other| *other == step).expect(step);
    assert!(at("apply") < at("drill/fail-over"), "{played}");
    assert!(at("drill/answers") < at("dashboards"), "{played}");
    let record = script.text("artifacts/drills/production/2026-01-01/run.md").expect("it is kept");
    assert!(record.contains("Ticket: OPS-12"), "{record}");
}

#[test]
fn nothing_is_taken_back_without_agreement() {
    let script = world("production").command("cargo run", 0, "");
    play(&script, "production", "roll-back").assert_waits_for("approve");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_drill_without_a_ticket_is_not_recorded() {
    let script = Script::new()
        .environment("production")
        .command("aws rds reboot-db-instance --db-instance-identifier db --force-failover", 0, "")
        .http("https://encyclopedia.example/health", 200, "");
    let played = play(&script, "production", "disaster-recovery-drill");
    played.assert_blocked("a drill belongs to the ticket of a change");
}

#[test]
fn a_drill_whose_runner_died_does_not_move_the_database_a_second_time() {
    let script = Script::new()
        .environment("production")
        .input("ticket", "OPS-12")
        .command("aws rds reboot-db-instance", 0, "")
        .dies_after("fail-over");
    play(&script, "production", "disaster-recovery-drill").assert_waits_for("fail-over");
    assert_eq!(count(&script, "aws rds"), 1);
}
