use crate::world::{LAYERS, agreed, count, play, world};

#[test]
fn both_environments_are_provisioned_hardened_watched_validated_and_handed_over() {
    let script = agreed(world());
    let played = play(&script, "environment-setup");
    played.assert_completed();
    assert_eq!(count(&script, "terraform apply"), 2 * LAYERS.len());
    assert!(played.told.iter().any(|line| line.starts_with("QA-Tester: ")), "{played}");
    assert!(played.told.iter().any(|line| line.starts_with("Orchestrator: ")), "{played}");
    assert!(!played.to_string().contains("calls people"), "{played}");
}

#[test]
fn layers_follow_each_other_and_each_leaves_a_checkpoint() {
    let script = agreed(world());
    let played = play(&script, "environment-setup");
    let done = played.steps_done();
    let at = |step: String| done.iter().position(|other| *other == step).expect("it was done");
    for environment in ["dev", "staging"] {
        let order: Vec<usize> = LAYERS
            .iter()
            .flat_map(|layer| {
                ["apply", "checkpoint"].map(|what| at(format!("{environment}-{layer}-{what}")))
            })
            .collect();
        assert!(order.is_sorted(), "{environment}: {order:?}");
    }
}

#[test]
fn documents_name_credentials_and_hold_none() {
    let script = agreed(world());
    play(&script, "environment-setup").assert_completed();
    let page = script.text("docs/environments/staging.md").expect("it was written");
    assert!(page.contains("PLATFORM_STAGING_TOKEN"), "{page}");
    for path in script.files() {
        let text = script.text(&*path).unwrap_or_default();
        assert!(!text.contains("hunter2"), "{} holds a secret", path.display());
    }
}

#[test]
fn nothing_is_planned_before_the_architecture_is_approved() {
    let script = world().approve("approve-tech-spec", "grace");
    let played = play(&script, "environment-setup");
    played.assert_blocked("`approve-tech-spec`: nobody approved in time");
    assert!(played.refused[0].contains("somebody else must approve"), "{played}");
    assert_eq!(count(&script, "terraform"), 0);
}

#[test]
fn an_approval_in_staging_calls_people_after_half_an_hour_and_stays_open() {
    let mut script = world()
        .approve("approve-tech-spec", "edsger")
        .approve("approve-technology-stack", "radia")
        .answer("review-requirements", "ada", "done");
    for layer in LAYERS {
        script = script.approve(format!("dev-{layer}-approve"), "grace");
    }
    let played = play(&script, "environment-setup");
    played.assert_waits_for("staging-network-approve");
    let called = played.told.iter().find(|line| line.contains("`staging-network-approve`"));
    assert!(called.is_some_and(|line| line.contains("nobody approved in time")), "{played}");
    assert!(!played.steps_done().contains(&"staging-network-apply"), "{played}");
}

#[test]
fn the_gate_comes_before_the_next_phase_and_can_ask_for_more() {
    let lacking = world()
        .reject("qg-phase3", "frances", "the runbook lacks a phone number")
        .answer("qg-phase3", "ada", "done");
    let script = agreed(lacking);
    let played = play(&script, "environment-setup");
    played.assert_completed();
    let done = played.steps_done();
    let at = |step: &str| done.iter().position(|other| *other == step).expect("it was done");
    assert!(at("qg-phase3") < at("phase-4"), "{played}");
}

#[test]
fn a_database_that_is_there_already_is_kept_in_a_snapshot_before_it_is_changed() {
    let script = agreed(world());
    let played = play(&script, "environment-setup");
    let kept: Option<String> = played.output("staging-snapshot").expect("it was done");
    assert_eq!(kept.as_deref(), Some("platform-staging-main-run"));
    let commands = script.commands();
    let at =
        |text: &str| commands.iter().position(|line| line.starts_with(text)).expect("it was run");
    assert!(
        at("aws rds create-db-cluster-snapshot")
            < at("terraform apply -input=false -json run-staging-data-plan-1")
    );

    let nowhere = world().command(
        "aws rds describe-db-clusters --db-cluster-identifier platform-staging-main",
        254,
        "",
    );
    let played = play(&agreed(nowhere), "environment-setup");
    assert_eq!(played.output::<Option<String>>("staging-snapshot"), Some(None), "{played}");
}
