use formwork::duration::hours;
use formwork::procedure::{Part, Standing};
use formwork::procedure::{Played, Script};

use crate::world::{agreed, calls, happened, play, procedure, world};

/// Thursday, the first of January 2026, at 10 o'clock UTC: business hours.
const MORNING: i64 = 1_767_225_600_000 + 10 * 3_600_000;

/// The network of development takes more than a day.
fn endless() -> Script {
    agreed(world().takes("terraform apply -input=false -json run-dev-network-plan-1", hours(26)))
}

#[test]
fn people_are_called_after_75_minutes_and_then_at_the_times_of_the_ladder() {
    let played = play(&endless().begins_at(MORNING), "environment-setup");
    let limit = 75;
    let times = [2, 2, 15, 30, 60, 24 * 60].map(|minutes| limit + minutes);
    assert_eq!(calls(&played, "dev-network-apply"), times, "{played}");
}

#[test]
fn each_rung_reaches_its_people() {
    let played = play(&endless().begins_at(MORNING), "environment-setup");
    let about = played.told.iter().filter(|line| line.contains("`dev-network-apply`"));
    let whom: Vec<&str> =
        about.filter_map(|line| line.split_once(": ")).map(|(whom, _)| whom).collect();
    assert_eq!(
        whom,
        [
            "#infrastructure-critical",
            "#infrastructure-critical",
            "DevOps-Engineer, SRE",
            "Cloud-Architect, #infrastructure-critical",
            "Orchestrator, #infrastructure-critical",
            "DevOps-Engineer, SRE",
        ]
    );
}

#[test]
fn triage_waits_for_business_hours() {
    // The run begins at midnight, so the limit is passed at 1:15, and experts come at 9.
    let played = play(&endless(), "environment-setup");
    assert_eq!(calls(&played, "dev-network-apply")[2], 9 * 60 + 15, "{played}");
}

const QUOTA: &str = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"VpcLimitExceeded","detail":""}}"#;
const DENIED: &str = r#"{"@message":"Error: x","diagnostic":{"severity":"error","summary":"AccessDenied","detail":""}}"#;

fn failing(step: &str, error: &str) -> Script {
    agreed(world().command(
        &format!("terraform apply -input=false -json run-{step}-plan-1"),
        1,
        error,
    ))
}

fn undone(played: &Played) -> Vec<String> {
    let happened = happened(played).into_iter();
    happened.filter(|(_, event, _)| event == "undo_done").map(|(.., step)| step).collect()
}

fn outcome(played: &Played) -> Option<&'static str> {
    played.outcome.map(|outcome| outcome.name())
}

#[test]
fn a_failed_apply_in_development_is_taken_back_last_first() {
    let script = failing("dev-security", DENIED).answer("dev-security-apply", "ada", "roll-back");
    let played = play(&script, "environment-setup");
    // By then staging has two layers: they are not destroyed, and that ends the rollback.
    played.assert_blocked("nothing of staging is destroyed without approval");
    assert_eq!(undone(&played), ["dev-security-apply"]);

    let script = failing("dev-compute", DENIED).answer("dev-compute-apply", "ada", "roll-back");
    let played = play(&script, "environment-setup");
    assert_eq!(outcome(&played), Some("aborted"), "{played}");
    assert_eq!(undone(&played), ["dev-compute-apply", "dev-network-apply"]);
    let destroyed = script.commands();
    let destroyed = destroyed.iter().filter(|line| line.starts_with("terraform destroy"));
    assert_eq!(destroyed.count(), 2);
}

#[test]
fn nothing_of_staging_is_destroyed_without_approval() {
    let script =
        failing("staging-network", DENIED).answer("staging-network-apply", "ada", "roll-back");
    let played = play(&script, "environment-setup");
    played.assert_blocked("nothing of staging is destroyed without approval");
    assert!(script.commands().iter().all(|line| !line.contains("destroy")), "{played}");
}

#[test]
fn an_apply_that_was_mended_is_planned_and_agreed_to_again() {
    let script = failing("dev-compute", DENIED)
        .answer("dev-compute-apply", "ada", "mended")
        .approve("dev-compute-approve", "ada");
    let played = play(&script, "environment-setup");
    played.assert_completed();
    let planned = played.steps_done().iter().filter(|step| **step == "dev-compute-plan").count();
    assert_eq!(planned, 2, "{played}");
}

#[test]
fn an_exhausted_quota_calls_people_who_may_end_the_run() {
    let script = failing("dev-compute", QUOTA).answer("dev-compute-apply", "margaret", "abort");
    let played = play(&script, "environment-setup");
    assert_eq!(outcome(&played), Some("aborted"), "{played}");
    assert_eq!(undone(&played), ["dev-compute-apply", "dev-network-apply"]);
    let silent = play(&failing("dev-compute", QUOTA), "environment-setup");
    silent.assert_waits_for("dev-compute-apply");
    assert_eq!(calls(&silent, "dev-compute-apply").len(), 6, "{silent}");
}

#[test]
fn fourteen_triggers_seven_decisions_and_six_rungs_are_declared() {
    let setup = procedure("environment-setup");
    let count = |is: fn(&Part) -> bool| setup.parts.iter().filter(|part| is(part)).count();
    // The times of two environments are one trigger, and so are the two of the database.
    assert_eq!(count(|part| matches!(part, Part::Threshold(_))), 14 + 2);
    assert_eq!(count(|part| matches!(part, Part::DecisionPoint(_))), 7);
    assert_eq!(count(|part| matches!(part, Part::FailureScenario(_))), 5);
    assert_eq!(count(|part| matches!(part, Part::TestScenario(_))), 12);
    assert_eq!(count(|part| matches!(part, Part::Compensation(_))), 6);
    assert_eq!(setup.escalation().expect("there is a ladder").rungs.len(), 6);
}

#[test]
fn runs_of_45_and_60_minutes_miss_their_targets_and_shorter_ones_meet_them() {
    let setup = procedure("environment-setup");
    let judge = |environment: &str, minutes: f64| {
        let targets = setup.parts.iter().filter_map(|part| match part {
            Part::Slo(slo) if slo.environment.as_deref() == Some(environment) => Some(slo),
            _ => None,
        });
        // One run of 20 may be slower: that is the 95th percentile.
        let mut seconds = [minutes * 60.0; 20];
        seconds[7] = 90_000.0;
        targets.map(|slo| slo.judge(&mut seconds)).collect::<Vec<_>>()
    };
    assert_eq!(judge("dev", 44.0), [Standing::Met(2640.0)]);
    assert_eq!(judge("dev", 45.0), [Standing::Missed(2700.0)]);
    assert_eq!(judge("staging", 59.0), [Standing::Met(3540.0)]);
    assert_eq!(judge("staging", 60.0), [Standing::Missed(3600.0)]);
}
