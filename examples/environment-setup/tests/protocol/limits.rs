//! Each limit of the protocol, passed and unknown.

use formwork::duration::minutes;
use formwork::procedure::{Played, Script};

use crate::world::{agreed, play, unreported, world};

/// The run waits at the step, because of this, and people were called.
#[track_caller]
fn assert_calls(script: Script, step: &str, because: &str) -> Played {
    let played = play(&agreed(script), "environment-setup");
    played.assert_waits_for(step);
    let failure =
        played.failure(step).unwrap_or_else(|| panic!("`{step}` did not fail:\n{played}"));
    assert!(failure.message.contains(because), "{}", failure.message);
    let called = played.told.iter().any(|line| {
        line.starts_with("#infrastructure-critical: Look at this now") && line.contains(step)
    });
    assert!(called, "{played}");
    let done = played.steps_done();
    assert!(!done.contains(&"runbook"), "nothing is handed over meanwhile:\n{played}");
    played
}

#[test]
fn development_may_take_75_minutes() {
    let slow = |most| {
        world().takes("terraform apply -input=false -json run-dev-network-plan-1", minutes(most))
    };
    play(&agreed(slow(75)), "environment-setup").assert_completed();
    assert_calls(slow(76), "dev-in-time", "Minutes to provision dev: 76 is > 75");
}

#[test]
fn staging_may_take_90_minutes() {
    let slow = |most| {
        world()
            .takes("terraform apply -input=false -json run-staging-compute-plan-1", minutes(most))
    };
    play(&agreed(slow(90)), "environment-setup").assert_completed();
    assert_calls(slow(91), "staging-in-time", "Minutes to provision staging: 91 is > 90");
}

fn finding(severity: f64) -> String {
    format!(r#"[{{"id":"CVE-2026-1","cvss":{severity}}}]"#)
}

#[test]
fn a_finding_of_7_calls_people_and_so_does_a_scan_without_a_report() {
    let found = |cvss| world().file("reports/results_json.json", finding(cvss));
    play(&agreed(found(6.9)), "environment-setup").assert_completed();
    assert_calls(found(7.0), "vulnerabilities", "CVSS score of the worst finding: 7 is ≥ 7");
    assert_calls(unreported(), "vulnerabilities", "not known, which counts as ≥ 7");
    let broken = world().file("reports/results_json.json", "no JSON");
    assert_calls(broken, "vulnerabilities", "not known, which counts as ≥ 7");
}

#[test]
fn controls_that_fail_or_are_not_known_call_people() {
    let failed =
        world().file("reports/controls.json", r#"{"controls":[{"id":"CC6.1","passed":false}]}"#);
    assert_calls(failed, "compliance", "1 is ≥ 1");
    assert_calls(world().file("reports/controls.json", "{}"), "compliance", "not known");
}

#[test]
fn two_zones_that_fail_call_people_and_one_does_not() {
    let failing =
        |zones: &str| world().command("aws ec2 describe-availability-zones --query", 0, zones);
    play(&agreed(failing("1\n")), "environment-setup").assert_completed();
    assert_calls(failing("2\n"), "zones-available", "2 is ≥ 2");
    assert_calls(failing("?\n"), "zones-available", "not known");
}

#[test]
fn quotas_that_leave_no_room_for_more_than_half_call_people() {
    // Dev wants a network, two buckets and a database.
    let no_buckets = world().command("aws s3api list-buckets --query", 0, "100\n");
    play(&agreed(no_buckets), "environment-setup").assert_completed();
    let no_vpcs_either = world().command("aws s3api list-buckets --query", 0, "100\n").command(
        "aws ec2 describe-vpcs --query",
        0,
        "100\n",
    );
    assert_calls(no_vpcs_either, "dev-within-quotas", "75 is > 50");
    let unknown =
        world().command("aws service-quotas get-service-quota --service-code vpc", 254, "");
    assert_calls(unknown, "dev-within-quotas", "not known");
}

fn budget(dev: f64) -> String {
    include_str!("../../inputs/budget.json").replace("\"dev\": 250.0", &format!("\"dev\": {dev}"))
}

#[test]
fn a_cost_of_25_percent_over_budget_calls_people_and_so_does_no_budget() {
    let with = |dev| world().file("inputs/budget.json", budget(dev));
    // The components of dev cost 178.6 by the list.
    play(&agreed(with(143.0)), "environment-setup").assert_completed();
    assert_calls(with(140.0), "dev-within-budget", "is > 25");
    assert_calls(with(0.0), "dev-within-budget", "not known");
}

#[test]
fn staging_may_differ_from_production_in_10_percent_of_its_arguments() {
    play(&agreed(world()), "environment-setup").assert_completed();
    let other = r#"{"resource":{"aws_vpc":{"main":{"cidr_block":"10.99.0.0/16"}},"aws_subnet":{"a":{"x":1,"y":2,"z":3,"u":4,"v":5,"w":6}}}}"#;
    let differs = world().file("infra.out/production/network/main.tf.json", other);
    assert_calls(differs, "staging-alike", "is > 10");
    let unknown = world().file("infra.out/production/network/main.tf.json", "no JSON");
    assert_calls(unknown, "staging-parity", "main.tf.json is not JSON");
}

#[test]
fn a_certificate_that_is_refused_calls_people() {
    let refused = world().command("openssl s_client -connect api.staging.platform.example", 1, "");
    assert_calls(refused, "staging-tls", "1 is ≥ 1");
}

#[test]
fn a_database_without_backups_calls_people() {
    let look =
        "aws rds describe-db-clusters --db-cluster-identifier platform-staging-main --query 'DB";
    assert_calls(world().command(look, 0, "1\n"), "backups-usable", "1 is ≥ 1");
    assert_calls(world().command(look, 254, ""), "backups-usable", "not known");
}

#[test]
fn a_database_that_fails_for_15_minutes_calls_people_and_one_that_recovers_does_not() {
    let url = "https://staging.platform.example/health/database";
    assert_calls(world().http(url, 503, ""), "database-sound", "100 is > 20");
    let recovers = (0..30).fold(world(), |script, _| script.http(url, 503, "")).http(url, 200, "");
    play(&agreed(recovers), "environment-setup").assert_completed();
}

#[test]
fn monitoring_that_is_down_for_half_an_hour_calls_people() {
    let url = "https://observe.platform.example/staging";
    assert_calls(world().http(url, 503, ""), "monitoring-up", "1 is ≥ 1");
    let recovers = (0..29).fold(world(), |script, _| script.http(url, 503, "")).http(url, 200, "");
    play(&agreed(recovers), "environment-setup").assert_completed();
}

#[test]
fn a_pipeline_that_fails_in_three_ways_calls_people_and_one_that_fails_once_does_not() {
    let fails = |errors: [&str; 3]| {
        errors.into_iter().fold(world(), |script, error| {
            script.command("gh run watch --exit-status", 1, format!("step 1\n{error}\n"))
        })
    };
    assert_calls(fails(["no agent", "no network", "no secret"]), "pipeline-failures", "3 is ≥ 3");
    let once = world().command("gh run watch --exit-status", 1, "no agent\n").command(
        "gh run watch --exit-status",
        0,
        "",
    );
    play(&agreed(once), "environment-setup").assert_completed();
    // The same error three times is no case for experts: the run comes back to the pipeline, and gives up in the end.
    let played = play(&agreed(fails(["no agent"; 3])), "environment-setup");
    played.assert_blocked("the sample was not deployed (after 3 rounds)");
}

#[test]
fn a_layer_that_terraform_refuses_calls_people() {
    let refused =
        r#"{"valid":false,"diagnostics":[{"severity":"error","summary":"Cycle","detail":""}]}"#;
    let script = world().command("terraform validate -json", 0, refused);
    let played = play(&agreed(script), "environment-setup");
    played.assert_waits_for("dev-network-validate");
    assert!(
        played.told.iter().any(|line| line.contains("the configuration has 1 errors")),
        "{played}"
    );
}
