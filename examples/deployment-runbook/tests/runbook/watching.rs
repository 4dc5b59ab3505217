use formwork::procedure::Script;

use crate::world::{NO_CHANGES, bare, play, world};

const PAGE: &str = "artifacts/infra/production/drift.json";

fn page(script: &Script) -> serde_json::Value {
    let text = script.text(PAGE).expect("the dashboard was fed");
    serde_json::from_str(&text).expect("it is JSON")
}

#[test]
fn drift_goes_to_the_dashboard_and_to_operators() {
    let script = world("production");
    let played = play(&script, "production", "drift-detection");
    played.assert_completed();
    let page = page(&script);
    assert_eq!(page["clean"], false);
    assert_eq!(page["changed"][0], "aws_vpc.main");
    assert_eq!(page["percent"], 50.0);
    assert_eq!(played.told, ["#operations: production drifted: 1 to update"]);
}

#[test]
fn without_drift_only_the_dashboard_hears_of_it() {
    let script = bare("production").command("terraform plan", 0, "").command(
        "terraform show -json",
        0,
        NO_CHANGES,
    );
    let played = play(&script, "production", "drift-detection");
    played.assert_completed();
    assert_eq!(page(&script)["clean"], true);
    assert!(played.told.is_empty(), "{played}");
}

#[test]
fn a_look_that_fails_calls_operators_and_is_no_sign_of_health() {
    let script = bare("production").command("terraform plan", 1, "");
    let played = play(&script, "production", "drift-detection");
    played.assert_waits_for("drift");
    assert!(played.told[0].starts_with("#operations: Drift detection itself failed"), "{played}");
    assert_eq!(script.text(PAGE), None);
}

#[test]
fn the_look_is_due_every_night_and_the_rotation_every_quarter() {
    use formwork::procedure::{Cause, Part};
    use formwork::testing::Infrastructure;
    let production = Infrastructure::of("production", deployment_runbook::declare);
    let schedule = |id: &str| {
        let parts = &production.procedure(id).parts;
        parts.iter().find_map(|part| match part {
            Part::Trigger(trigger) => match &trigger.cause {
                Cause::Schedule(cron) => Some(cron.to_string()),
                _ => None,
            },
            _ => None,
        })
    };
    assert_eq!(schedule("drift-detection").as_deref(), Some("0 2 * * *"));
    assert_eq!(schedule("rotate-secrets").as_deref(), Some("0 8 1 1,4,7,10 *"));
}

#[test]
fn a_rotation_is_documented_once_new_secrets_are_there() {
    let script = bare("production").answer("rotate", "grace", "done");
    play(&script, "production", "rotate-secrets").assert_completed();
    let page = script.text("docs/operations/rotation-production.md").expect("it was written");
    assert!(page.contains("By grace"), "{page}");
    assert!(!page.contains("hunter2"), "{page}");
}
