use environment_setup::declare;
use formwork::Handle;
use formwork::duration::minutes;
use formwork::procedure::Part;
use formwork::procedure::Script;
use formwork::procedure::world::Located;
use formwork::testing::Infrastructure;

use crate::world::{LAYERS, calls, count, play, procedure, synthesized, tools, world};

const NOTHING: &str = r#"{"resource_changes":[],"values":{"root_module":{"resources":[{"address":"aws_security_group.servers","values":{"id":"sg-1"},"sensitive_values":{}}]}}}"#;

/// Terraform finds nothing to change, and the firewall is `sg-1`.
fn quiet() -> Script {
    let mut node = None;
    Infrastructure::of("staging", |app| node = Some(Handle::node(&declare(app).servers)));
    let firewall = Located {
        stack: "security".to_owned(),
        address: "aws_security_group.servers".to_owned(),
        folder: "infra.out/staging/security".into(),
    };
    let script =
        Script::new().environment("staging").located(node.expect("it was declared"), firewall);
    synthesized(tools(script, 0, NOTHING), "staging")
}

fn agreed_recreation(script: Script) -> Script {
    LAYERS.into_iter().fold(script, |script, layer| {
        script
            .approve(format!("{layer}-agree-destroy"), "edsger")
            .approve(format!("{layer}-agree"), "edsger")
    })
}

#[test]
fn rehearsals_that_scenarios_name_are_procedures_of_the_program() {
    let staging = Infrastructure::of("staging", declare);
    let setup = procedure("environment-setup");
    let named: Vec<String> = setup
        .parts
        .iter()
        .filter_map(|part| match part {
            Part::TestScenario(scenario) => scenario.procedure.as_ref().map(ToString::to_string),
            _ => None,
        })
        .collect();
    assert_eq!(named.len(), 6, "{named:?}");
    for id in named {
        assert!(!staging.procedure(&id).steps.is_empty());
    }
}

#[test]
fn an_environment_is_destroyed_last_first_and_made_in_time() {
    let script = agreed_recreation(quiet());
    let played = play(&script, "rehearse-recreation");
    played.assert_completed();
    let done = played.steps_done();
    let destroyed: Vec<&str> = done
        .iter()
        .copied()
        .filter(|step| {
            step.ends_with("-destroy") && !step.contains("plan") && !step.contains("agree")
        })
        .collect();
    assert_eq!(
        destroyed,
        [
            "observability-destroy",
            "data-destroy",
            "security-destroy",
            "compute-destroy",
            "network-destroy"
        ]
    );
    let slow = agreed_recreation(
        quiet().takes("terraform apply -input=false -json run-network-plan-1", minutes(46)),
    );
    play(&slow, "rehearse-recreation").assert_waits_for("in-time");
}

#[test]
fn nothing_is_destroyed_before_the_director_agrees() {
    let script = quiet();
    play(&script, "rehearse-recreation").assert_waits_for("observability-agree-destroy");
    assert_eq!(count(&script, "terraform apply"), 0);
}

#[test]
fn a_change_reaches_production_only_after_staging_and_with_three_approvals() {
    let script =
        ["dev", "staging", "production"].into_iter().fold(quiet(), |script, environment| {
            match environment {
                "staging" => script,
                other => synthesized(script, other),
            }
        });
    let script = script.approve("dev-agree", "edsger").approve("staging-agree", "edsger");
    let played = play(&script, "rehearse-promotion");
    played.assert_waits_for("production-agree");
    assert_eq!(count(&script, "terraform apply"), 2);
}

#[test]
fn a_backup_is_restored_used_and_removed() {
    let status =
        "aws rds describe-db-clusters --db-cluster-identifier platform-staging-main-run-copy";
    let script = world()
        .command(status, 0, "creating\n")
        .command(status, 0, "available\n")
        .command(status, 0, "deleting\n");
    let played = play(&script, "rehearse-restore");
    played.assert_completed();
    assert_eq!(
        count(
            &script,
            "aws rds delete-db-cluster --db-cluster-identifier platform-staging-main-run-copy"
        ),
        1
    );
    assert_eq!(
        count(&script, "aws rds delete-db-cluster --db-cluster-identifier platform-staging-main "),
        0
    );

    let stays = world().command(status, 0, "available\n");
    play(&stays, "rehearse-restore").assert_blocked("is still available");
}

#[test]
fn an_open_port_is_seen_closed_and_leaves_no_drift() {
    let look = "aws ec2 describe-security-groups --group-ids sg-1";
    let script = quiet().command("aws", 0, "").command(look, 0, "443\t2323\n");
    let played = play(&script, "rehearse-segmentation");
    played.assert_completed();
    assert_eq!(count(&script, "aws ec2 authorize-security-group-ingress --group-id sg-1"), 1);
    assert_eq!(count(&script, "aws ec2 revoke-security-group-ingress --group-id sg-1"), 1);

    let unseen = quiet().command("aws", 0, "").command(look, 0, "443\n");
    play(&unseen, "rehearse-segmentation").assert_blocked("the open port is not seen");
}

#[test]
fn a_server_in_other_hands_is_cut_off_within_10_minutes_and_let_in_after_an_approval() {
    let rules = "aws ec2 describe-security-group-rules";
    let script = quiet().command("aws", 0, "").command(rules, 0, "sgr-1\tsgr-2\n");
    let played = play(&script, "rehearse-isolation");
    played.assert_waits_for("agree");
    assert_eq!(
        count(
            &script,
            "aws ec2 revoke-security-group-ingress --group-id sg-1 --security-group-rule-ids sgr-1 sgr-2"
        ),
        1
    );

    let slow = quiet()
        .command("aws", 0, "")
        .command(rules, 0, "sgr-1\n")
        .takes("aws ec2 revoke-security-group-ingress", minutes(11));
    play(&slow, "rehearse-isolation").assert_waits_for("in-time");
    let open = quiet().command("aws", 0, "").command(rules, 0, "sgr-1\n").command(
        "aws ec2 describe-security-groups --group-ids sg-1 --query",
        0,
        "443\n",
    );
    play(&open, "rehearse-isolation").assert_blocked("still open: 443");
}

#[test]
fn an_alarm_that_does_not_stand_in_the_history_is_no_rehearsal() {
    let look = "aws cloudwatch describe-alarms";
    let raised = world().command(look, 0, "ALARM\n").answer("reached", "margaret", "done");
    play(&raised, "rehearse-alerts").assert_completed();
    play(&world().command(look, 0, "OK\n"), "rehearse-alerts").assert_blocked("the alarm is OK");
}

#[test]
fn an_expert_who_does_not_answer_is_called_after_half_an_hour() {
    let script = world().answer("matter", "ada", "Another cloud");
    let played = play(&script, "expert-decision");
    played.assert_waits_for("way");
    let script = world()
        .answer("matter", "ada", "Another cloud")
        .answer("way", "edsger", "stay")
        .approve("agree", "margaret");
    let played = play(&script, "expert-decision");
    played.assert_completed();
    let page = script.text("artifacts/decisions/staging/2026-01-01/run.md").expect("it was kept");
    assert!(page.contains("# Another cloud") && page.contains("stay"), "{page}");
    assert!(calls(&played, "way").is_empty(), "{played}");
}
