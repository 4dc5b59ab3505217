//! Steps that look: smoke, commands, scans, thresholds, secrets, checkpoints.

use formwork_model::duration::{minutes, seconds};
use formwork_model::procedure::{
    self, Command, Comparison, Missing, SecretRef, StepKind, Threshold, Unit,
};
use formwork_procedure::Script;
use formwork_procedure::ready::smoke::{self, Answered};
use formwork_procedure::ready::{
    Checkpoint, Findings, Judged, Meaning, Present, Ran, checkpoint, command, scan, secrets,
    terraform, threshold, within,
};
use formwork_procedure::{Context, Described, Procedure, decision, work};

use crate::scripted::{FOLDER, one, state};

const HEALTH: &str = "https://shop.example/health";

#[test]
fn an_address_is_asked_until_it_answers_as_it_should() {
    let script = Script::new()
        .http(HEALTH, 503, "")
        .http(HEALTH, 503, "")
        .http(HEALTH, 200, "ok");
    let played = script.run(&one("health", smoke::http(HEALTH, 200, minutes(1))));
    played.assert_completed();
    let answered: Answered = played.output("health").expect("it is done");
    assert_eq!(answered.answer, "https://shop.example/health answered 200");
    assert_eq!((answered.times, answered.took), (3, 3_000));
}

#[test]
fn an_address_that_does_not_answer_as_it_should_in_time_is_a_failure() {
    let script = Script::new().http(HEALTH, 503, "");
    let played = script.run(&one("health", smoke::http(HEALTH, 200, seconds(20))));
    let failure = played.failure("health").expect("it failed");
    assert_eq!(
        failure.message,
        "https://shop.example/health answered 503, not 200"
    );
    assert_eq!(failure.detail, "asked 5 times in 15 seconds");
}

#[test]
fn a_question_is_not_asked_beyond_the_deadline_of_its_step() {
    let script = Script::new().http(HEALTH, 503, "");
    let step = smoke::http(HEALTH, 200, minutes(60)).timeout(seconds(2));
    let played = script.run(&one("health", step));
    let failure = played.failure("health").expect("it failed");
    assert_eq!(failure.detail, "asked 2 times in 1 seconds");
}

#[test]
fn an_address_may_be_made_of_what_an_earlier_step_produced() {
    let mut procedure = Procedure::new("look");
    let host = async |_: &Context<'_>, ()| Ok("shop.example".to_owned());
    let host = procedure.step("host", work((), host).pure());
    procedure.step("name", smoke::dns(&host, minutes(1)));
    procedure.step("port", smoke::tcp(&host, 443, minutes(1)));
    procedure.step(
        "health",
        smoke::http(("https://{}/health", &host), 200, minutes(1)),
    );
    let script = Script::new()
        .host("shop.example", ["10.0.0.1", "10.0.0.2"])
        .connection("shop.example:443")
        .http(HEALTH, 200, "");
    let played = script.run(&procedure.into_model());
    played.assert_completed();
    let named: Answered = played.output("name").expect("it is done");
    assert_eq!(named.answer, "shop.example is 10.0.0.1, 10.0.0.2");
}

#[test]
fn a_host_without_connections_or_address_is_a_failure() {
    let played = Script::new().run(&one("port", smoke::tcp("db", 5432, seconds(5))));
    played.assert_blocked("db:5432 takes no connections");
    let played = Script::new().run(&one("name", smoke::dns("db", seconds(5))));
    played.assert_blocked("db has no address");
    let played = Script::new()
        .host("db", [""; 0])
        .run(&one("name", smoke::dns("db", seconds(5))));
    played.assert_blocked("db has no address");
}

#[test]
fn a_command_is_run_until_it_ends_without_a_failure() {
    let script = Script::new()
        .command("pg_isready", 2, "")
        .command("pg_isready", 0, "");
    let step = smoke::command(Command::new("pg_isready", ["-h", "db"]), minutes(1));
    let played = script.run(&one("ready", step));
    played.assert_completed();
    assert_eq!(script.commands().len(), 2);
}

#[test]
fn a_command_says_what_its_exit_code_means_and_shows_itself_to_readers() {
    let diff = Command::new("kubectl", ["diff"]).exit(1, procedure::Meaning::Changed);
    let model = one("diff", command(diff).pure());
    let action = &model.steps[0].actions[0];
    assert_eq!(action.text, "Run `kubectl diff`");
    assert!(action.command.is_some());
    let played = Script::new().command("kubectl diff", 1, "").run(&model);
    let ran: Ran = played.output("diff").expect("it is done");
    assert_eq!((ran.code, ran.meaning), (1, Meaning::Changed));
    let played = Script::new().command("kubectl diff", 2, "").run(&model);
    played.assert_blocked("`kubectl diff` ended with exit code 2");
}

fn cvss() -> Threshold {
    Threshold {
        metric: "CVSS score of the worst finding".into(),
        text: "".into(),
        environments: Vec::new(),
        comparison: Comparison::AtLeast,
        limit: 7.0,
        unit: Unit::Score,
        lasting: None,
        times: None,
        missing: Missing::Escalate,
    }
}

fn scanned() -> procedure::ProcedureModel {
    let mut procedure = Procedure::new("scan");
    let findings = procedure.step("scan", scan("reports/<env>.json"));
    procedure.step("limit", threshold(cvss(), &findings));
    procedure.into_model()
}

fn scanned_from(report: &str) -> formwork_procedure::Played {
    Script::new()
        .file("reports/dev.json", report)
        .run(&scanned())
}

#[test]
fn findings_below_the_limit_pass() {
    let played = scanned_from(
        r#"[{"id":"CVE-1","cvss":6.9,"package":"zlib"},{"id":"CVE-2","severity":"LOW"}]"#,
    );
    played.assert_completed();
    let judged: Judged = played.output("limit").expect("it is done");
    assert_eq!(
        judged.verdict,
        "CVSS score of the worst finding: 6.9 is not ≥ 7"
    );
    let findings: Findings = played.output("scan").expect("it is done");
    assert_eq!(findings.findings.expect("there is a report").len(), 2);
}

#[test]
fn nothing_found_is_not_the_same_as_no_report() {
    scanned_from("[]").assert_completed();
    for report in [
        "",
        "{",
        "{}",
        "null",
        r#"[{"no":"id"}]"#,
        r#"{"runs":[{}]}"#,
    ] {
        let played = scanned_from(report);
        played.assert_waits_for("limit");
        let failure = played.failure("limit").expect("it failed");
        assert_eq!(
            failure.message,
            "CVSS score of the worst finding: not known, which counts as ≥ 7"
        );
    }
    let played = Script::new().run(&scanned());
    played.assert_waits_for("limit");
    let findings: Findings = played.output("scan").expect("it is done");
    assert_eq!(findings.missing, "there is no report reports/dev.json");
}

#[test]
fn a_finding_above_the_limit_and_one_without_a_score_call_people() {
    let played =
        scanned_from(r#"{"findings":[{"id":"CVE-1","cvss":"9.8"},{"id":"CVE-2","cvss":1}]}"#);
    played.assert_waits_for("limit");
    let failure = played.failure("limit").expect("it failed");
    assert_eq!(
        failure.message,
        "CVSS score of the worst finding: 9.8 is ≥ 7"
    );
    scanned_from(r#"[{"id":"CVE-1"}]"#).assert_waits_for("limit");
}

#[test]
fn reports_of_checkov_and_in_sarif_are_read() {
    let failed = r#"{"check_type":"terraform","results":{"failed_checks":[{"check_id":"CKV_AWS_20","resource":"aws_s3_bucket.a","severity":"HIGH"}]}}"#;
    scanned_from(failed).assert_waits_for("limit");
    scanned_from(&format!("[{failed}]")).assert_waits_for("limit");
    scanned_from(r#"{"check_type":"terraform","results":{"failed_checks":[]}}"#).assert_completed();
    scanned_from(r#"{"passed":0,"failed":0}"#).assert_completed();
    let sarif = |score: &str, suppressed: &str| {
        format!(
            r#"{{"runs":[{{"tool":{{"driver":{{"rules":[{{"id":"R","properties":{{"security-severity":"{score}"}}}}]}}}},"results":[{{"ruleId":"R","suppressions":{suppressed}}}]}}]}}"#
        )
    };
    scanned_from(&sarif("4.2", "[]")).assert_completed();
    scanned_from(&sarif("8.1", "[]")).assert_waits_for("limit");
    scanned_from(&sarif("8.1", r#"[{"kind":"external"}]"#)).assert_completed();
}

#[test]
fn a_limit_of_another_environment_does_not_hold_here() {
    let mut procedure = Procedure::new("scan");
    let findings = procedure.step("scan", scan("none.json"));
    let mut limit = cvss();
    limit.environments = vec!["production".into()];
    procedure.step("limit", threshold(limit, &findings));
    let procedure = procedure.into_model();
    Script::new().run(&procedure).assert_completed();
    Script::new()
        .environment("production")
        .run(&procedure)
        .assert_waits_for("limit");
}

#[test]
fn a_limit_can_decide_a_gate() {
    let mut procedure = Procedure::new("gate");
    let share = async |_: &Context<'_>, ()| Ok(12.0);
    let share = procedure.step("measure", work((), share).pure());
    let is_within = procedure.step("limit", within(cvss(), &share));
    procedure.step("gate", decision("Go on?").by_check(&is_within));
    let model = procedure.into_model();
    assert!(matches!(model.steps[2].kind, StepKind::Decision(_)));
    Script::new().run(&model).assert_blocked("no-go: Go on?");
}

#[test]
fn secrets_are_recorded_by_name_only() {
    let step = || secrets(["TOKEN", "KEY"].map(|name| SecretRef(name.into())));
    let script = Script::new().secret("TOKEN", "hunter2").secret("KEY", "x");
    let played = script.run(&one("secrets", step()));
    let present: Present = played.output("secrets").expect("it is done");
    assert_eq!(present.names, ["TOKEN", "KEY"]);
    assert!(!played.to_string().contains("hunter2"));
    let played = Script::new()
        .secret("KEY", "x")
        .run(&one("secrets", step()));
    played.assert_blocked("these are not set: TOKEN");
}

#[test]
fn a_checkpoint_holds_the_commit_the_state_and_the_tools() {
    let mut procedure = Procedure::new("checkpoint");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    procedure.step("checkpoint", checkpoint("main", &synthesized));
    let script = Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform init", 0, "")
        .command("terraform state pull", 0, state(7))
        .command(
            "terraform version",
            0,
            "Terraform v1.11.4\non linux_amd64\n",
        )
        .command("git rev-parse HEAD", 0, "0123abc\n")
        .command("git describe", 0, "v1.2.0-3-g0123abc-dirty\n")
        .command("git version", 0, "git version 2.50.0\n");
    let played = script.run(&procedure.into_model());
    played.assert_completed();
    let kept: Checkpoint = played.output("checkpoint").expect("it is done");
    assert_eq!(kept.revision, "0123abc");
    assert_eq!(kept.description, "v1.2.0-3-g0123abc-dirty");
    assert_eq!(kept.state.expect("there is a state").serial, 7);
    assert_eq!(kept.tools[0].1, "Terraform v1.11.4");
}

#[test]
fn a_limit_may_count_what_was_found() {
    let counted = |report: &'static str| {
        let mut procedure = Procedure::new("scan");
        let findings = procedure.step("scan", scan("report.json"));
        let mut limit = cvss();
        limit.metric = "Findings".into();
        limit.unit = Unit::Count;
        limit.limit = 2.0;
        procedure.step("limit", threshold(limit, &findings));
        let script = Script::new().file("report.json", report);
        script.run(&procedure.into_model())
    };
    counted(r#"[{"id":"CVE-1"}]"#).assert_completed();
    counted(r#"[{"id":"CVE-1"},{"id":"CVE-2"}]"#).assert_waits_for("limit");
    counted("no report").assert_waits_for("limit");
}
