//! A world in which both environments are provisioned without trouble.

use environment_setup::declare;
use formwork::procedure::ProcedureModel;
use formwork::procedure::{Played, Script};
use formwork::testing::Infrastructure;
use serde_json::Value;

pub(crate) const LAYERS: [&str; 5] = ["network", "compute", "security", "data", "observability"];

const CHANGES: &str = r#"{
  "resource_changes": [
    { "address": "aws_s3_bucket.samples", "mode": "managed", "type": "aws_s3_bucket", "change": { "actions": ["create"], "before": null, "after": {} } }
  ]
}"#;

/// The program's own root modules, as synthesis writes them.
pub(crate) fn synthesized(script: Script, environment: &str) -> Script {
    let declared = Infrastructure::of(environment, declare);
    LAYERS.iter().fold(script, |script, layer| {
        let folder = format!("infra.out/{environment}/{layer}");
        let text = declared.document(layer).value().to_string();
        script
            .root_module(environment, *layer, &*folder)
            .file(format!("{folder}/main.tf.json"), text)
    })
}

/// Terraform, whose plans end with this code and show this, and git.
pub(crate) fn tools(script: Script, code: i32, shown: &str) -> Script {
    script
        .command("terraform init", 0, "")
        .command("terraform validate", 0, r#"{"valid":true,"diagnostics":[]}"#)
        .command("terraform plan", code, "")
        .saves("terraform plan", "-out=", "the saved plan")
        .command("terraform show -no-color", 0, "Plan: 1 to add, 0 to change, 0 to destroy.\n")
        .command("terraform show -json", 0, shown)
        .command(
            "terraform state pull",
            0,
            r#"{"version":4,"serial":3,"lineage":"a","resources":[]}"#,
        )
        .command("terraform version", 0, "Terraform v1.11.4\n")
        .command("terraform apply", 0, "")
        .command("terraform destroy", 0, "")
        .command("git", 0, "4f0c1d2\n")
}

/// What is there without anybody's help.
pub(crate) fn world() -> Script {
    connected(unconnected())
}

/// The same, where no tier reaches another.
pub(crate) fn unconnected() -> Script {
    reported(unscanned())
}

fn reported(script: Script) -> Script {
    script
        .file("reports/results_json.json", r#"{"results":{"failed_checks":[]}}"#)
        .file("reports/controls.json", r#"{"controls":[{"id":"CC6.1","passed":true}]}"#)
}

/// The same as all of it, where no scanner has left a report.
pub(crate) fn unreported() -> Script {
    connected(unscanned())
}

fn unscanned() -> Script {
    let script = ["dev", "staging", "production"].into_iter().fold(Script::new(), synthesized);
    let script = answering(tools(script.environment("staging"), 2, CHANGES));
    script
        .file("tech-spec.md", "# Platform\n")
        .file("inputs/security.md", "# Security requirements\n")
        .file("inputs/budget.json", include_str!("../../inputs/budget.json"))
        .input("technology-stack", "containers, PostgreSQL, Terraform")
        .input("cloud-provider", "AWS")
        .secret("PLATFORM_DEV_TOKEN", "hunter2")
        .secret("PLATFORM_STAGING_TOKEN", "hunter2")
        .command("checkov", 0, "")
        .command("gh", 0, "")
        .command("flyway", 0, "")
        .command("openssl", 0, "")
        .command("cargo run --quiet -- graph", 0, "graph LR\n")
        .command("aws", 0, "")
        .command("aws service-quotas get-service-quota", 0, "100\n")
        .command("aws ec2 describe-vpcs", 0, "1\n")
        .command("aws s3api list-buckets", 0, "4\n")
        .command("aws rds describe-db-clusters --query", 0, "1\n")
        .command(
            "aws rds describe-db-clusters --db-cluster-identifier platform-staging-main --query",
            0,
            "0\n",
        )
        .command("aws rds describe-db-cluster-snapshots", 254, "")
        .command("aws ec2 describe-availability-zones", 0, "0\n")
}

fn answering(script: Script) -> Script {
    script
        .http("https://dev.platform.example/", 200, "")
        .http("https://staging.platform.example/", 200, "")
        .http("https://staging.platform.example/private", 401, "")
        .http("https://platform.example/health", 200, "")
        .http("https://observe.platform.example/", 200, "")
}

fn connected(script: Script) -> Script {
    script
        .connection("dev.platform.example:443")
        .connection("staging.platform.example:443")
        .connection("db.dev.platform.internal:5432")
        .connection("db.staging.platform.internal:5432")
}

/// The same, where people do and agree to all that they are asked for.
pub(crate) fn agreed(script: Script) -> Script {
    let script = script
        .approve("approve-tech-spec", "edsger")
        .approve("approve-technology-stack", "radia")
        .answer("review-requirements", "ada", "done")
        .answer("alert-received", "margaret", "done")
        .approve("qg-phase3", "frances")
        .approve("phase-4", "donald");
    LAYERS.into_iter().fold(script, |script, layer| {
        script
            .approve(format!("dev-{layer}-approve"), "grace")
            .approve(format!("staging-{layer}-approve"), "edsger")
    })
}

/// Plays a procedure as staging declares it.
pub(crate) fn play(script: &Script, procedure: &str) -> Played {
    script.run(Infrastructure::of("staging", declare).procedure(procedure))
}

/// A procedure as staging declares it.
pub(crate) fn procedure(id: &str) -> ProcedureModel {
    Infrastructure::of("staging", declare).procedure(id).clone()
}

/// So many commands begin with this text.
pub(crate) fn count(script: &Script, line: &str) -> usize {
    script.commands().iter().filter(|command| command.starts_with(line)).count()
}

/// What happened to steps: the time in minutes since the beginning, the event, and the step's key.
pub(crate) fn happened(played: &Played) -> Vec<(i64, String, String)> {
    let text = |event: &Value, name: &str| event[name].as_str().unwrap_or_default().to_owned();
    let events = events(played).into_iter();
    events.map(|(at, event)| (at, text(&event, "event"), text(&event, "step"))).collect()
}

/// The minutes at which the rungs of the ladder were told about a step, from the first rung to the last.
pub(crate) fn calls(played: &Played, step: &str) -> Vec<i64> {
    let mut calls: Vec<(u64, i64)> = events(played)
        .iter()
        .filter(|(_, event)| event["event"] == "escalated" && event["step"] == step)
        .map(|(at, event)| (event["rung"].as_u64().expect("rungs have numbers"), *at))
        .collect();
    calls.sort_unstable();
    calls.into_iter().map(|(_, at)| at).collect()
}

fn events(played: &Played) -> Vec<(i64, Value)> {
    let began = played.events[0].0;
    let read = |(at, event): &(i64, _)| {
        ((at - began) / 60_000, serde_json::to_value(event).expect("events are JSON"))
    };
    played.events.iter().map(read).collect()
}
