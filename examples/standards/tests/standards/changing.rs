use formwork::procedure::Script;

use crate::world::{NOTHING, confirmed, count, new_buckets, play, tools, world};

#[test]
fn a_change_is_planned_applied_documented_and_tested_in_this_order() {
    let script = confirmed(world(&new_buckets(1)));
    let played = play(&script, "change");
    played.assert_completed();
    let done = played.steps_done();
    let at = |step: &str| done.iter().position(|other| *other == step).expect("it was done");
    let order =
        ["plan", "rollback-page", "approve", "apply", "change-page", "update-runbooks", "test"];
    let order = order.map(at);
    assert!(order.is_sorted(), "{played}");
}

#[test]
fn the_way_back_is_filled_in_before_anybody_agrees() {
    let script = world(&new_buckets(1));
    play(&script, "change").assert_waits_for("approve");
    let page = script.text("docs/rollbacks/dev/run.md").expect("it was written");
    for text in [
        "New previews",
        "a bucket for previews",
        "roll-back --input target=",
        "atlas.example/previews",
        "1 to create",
    ] {
        assert!(page.contains(text), "{text} is missing:\n{page}");
    }
    assert!(!page.contains('['), "a place of the template is left:\n{page}");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_change_without_a_way_back_does_not_begin() {
    for missing in ["what", "verification", "rollback"] {
        let facts = ["name", "what", "verification", "rollback"]
            .into_iter()
            .filter(|fact| *fact != missing);
        let script = facts.fold(Script::new(), |script, fact| script.input(fact, "x"));
        play(&script, "change").assert_blocked(&format!("the input `{missing}` is missing"));
        assert_eq!(count(&script, "terraform"), 0);
    }
}

#[test]
fn what_was_changed_by_hand_is_brought_into_the_program_first() {
    let drifted = r#"{"resource_changes":[],"resource_drift":[{"address":"aws_s3_bucket.maps"}]}"#;
    let script = confirmed(tools().command("terraform show -json", 0, drifted));
    let played = play(&script, "change");
    played.assert_blocked("somebody changed resources by hand");
    assert_eq!(
        played.failure("no-direct-changes").expect("it failed").detail,
        "aws_s3_bucket.maps"
    );
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_change_of_more_than_20_resources_is_cut_into_several() {
    play(&confirmed(world(&new_buckets(20))), "change").assert_completed();
    let script = confirmed(world(&new_buckets(21)));
    play(&script, "change").assert_blocked("Is the change small enough to be looked at?");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_plan_that_nobody_confirms_within_3_days_is_rejected() {
    let script = world(&new_buckets(1));
    let script = script.answer("approve", "grace", "give-up");
    let played = play(&script, "change");
    assert_eq!(played.outcome.map(|outcome| outcome.name()), Some("aborted"), "{played}");
    assert!(played.reason().contains("nobody approved in time"), "{played}");
    let (ended, _) = played.events.last().expect("it ended");
    assert_eq!(ended - played.events[0].0, 3 * 24 * 3_600_000);
}

#[test]
fn who_starts_a_change_does_not_confirm_it() {
    let script = world(&new_buckets(1))
        .starter("ada")
        .approve("approve", "ada")
        .approve("approve", "gerardus");
    let played = play(&script.answer("update-runbooks", "ada", "done"), "change");
    played.assert_completed();
    assert!(played.refused[0].contains("somebody else must approve"), "{played}");
}

#[test]
fn a_change_that_fails_its_test_ends_with_a_pointer_to_the_way_back() {
    let failing = tools()
        .command("terraform show -json run-drift-1.tfplan", 0, NOTHING)
        .command("terraform show -json", 0, NOTHING)
        .http("https://atlas.example/previews", 404, "");
    let played = play(&confirmed(failing), "change");
    assert_eq!(played.outcome.map(|outcome| outcome.name()), Some("aborted"), "{played}");
    let last = played.told.last().expect("somebody was told");
    assert!(
        last.starts_with("Platform team: ") && last.contains("Follow the page with the way back"),
        "{last}"
    );

    let differs = tools().command("terraform show -json", 0, new_buckets(1));
    let played = play(&confirmed(differs), "change");
    assert!(played.reason().contains("it differs: 1 to create"), "{played}");
}
