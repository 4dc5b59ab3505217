//! A world in which one change is planned and applied without trouble.

use formwork::procedure::{Played, Script};
use formwork::testing::Infrastructure;
use standards::declare;

/// So many buckets are new.
pub(crate) fn new_buckets(number: u32) -> String {
    let bucket = |number| {
        format!(
            r#"{{"address":"aws_s3_bucket.new_{number}","mode":"managed","type":"aws_s3_bucket","change":{{"actions":["create"]}}}}"#
        )
    };
    let buckets: Vec<String> = (0..number).map(bucket).collect();
    format!(r#"{{"resource_changes":[{}]}}"#, buckets.join(","))
}

pub(crate) const NOTHING: &str = r#"{"resource_changes":[]}"#;

/// Terraform, git and an address; the facts of the change are given.
pub(crate) fn tools() -> Script {
    Script::new()
        .input("name", "New previews")
        .input("what", "a bucket for previews")
        .input("verification", "https://atlas.example/previews")
        .input("rollback", "standards run roll-back --input target=aws_s3_bucket.previews")
        .root_module("dev", "main", "infra.out/dev/main")
        .command("terraform init", 0, "")
        .command("terraform validate", 0, r#"{"valid":true,"diagnostics":[]}"#)
        .command("terraform plan", 2, "")
        .saves("terraform plan", "-out=", "the saved plan")
        .command("terraform show -no-color", 0, "Plan: 1 to add.\n")
        .command(
            "terraform state pull",
            0,
            r#"{"version":4,"serial":3,"lineage":"a","resources":[]}"#,
        )
        .command("terraform apply", 0, "")
}

/// The first look and the plan say this; after the apply nothing is left to do.
pub(crate) fn world(plan: &str) -> Script {
    tools()
        .command("terraform show -json run-drift-1.tfplan", 0, plan)
        .command("terraform show -json run-plan-", 0, plan)
        .command("terraform show -json run-test-drift-1.tfplan", 0, NOTHING)
        .http("https://atlas.example/previews", 200, "")
}

/// People confirm, and bring runbooks up to date.
pub(crate) fn confirmed(script: Script) -> Script {
    script.approve("approve", "ada").answer("update-runbooks", "grace", "done")
}

pub(crate) fn play(script: &Script, procedure: &str) -> Played {
    script.run(Infrastructure::of("dev", declare).procedure(procedure))
}

pub(crate) fn count(script: &Script, line: &str) -> usize {
    script.commands().iter().filter(|command| command.starts_with(line)).count()
}
