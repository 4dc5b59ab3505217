//! A world in which the encyclopedia's stack is planned and applied without trouble.

use deployment_runbook::declare;
use formwork::procedure::{Played, Script};
use formwork::testing::Infrastructure;

pub(crate) const REVISION: &str = "4f0c1d2";

/// Where plans of the step `plan` are kept.
pub(crate) fn archive(environment: &str) -> String {
    format!("artifacts/infra/{environment}/2026-01-01/main/run")
}

const CHANGES: &str = r#"{
  "resource_changes": [
    { "address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc", "change": { "actions": ["update"], "before": {}, "after": {} } },
    { "address": "aws_subnet.zone_a", "mode": "managed", "type": "aws_subnet", "change": { "actions": ["no-op"], "before": {}, "after": {} } }
  ]
}"#;

/// A plan that would change nothing.
pub(crate) const NO_CHANGES: &str = r#"{
  "resource_changes": [
    { "address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc", "change": { "actions": ["no-op"], "before": {}, "after": {} } }
  ]
}"#;

/// A run about an environment in which nothing is there but Terraform and git.
pub(crate) fn bare(environment: &str) -> Script {
    Script::new()
        .environment(environment)
        .input("ticket", "OPS-12")
        .secret("TF_VAR_database_password", "hunter2")
        .root_module(environment, "main", format!("infra.out/{environment}/main"))
        .command("git rev-parse HEAD", 0, format!("{REVISION}\n"))
        .command("git check-ignore", 0, "")
        .command("git tag", 0, "")
        .command("git worktree add", 0, "")
        .command("cargo fmt", 0, "")
        .command("terraform init", 0, "")
        .command("terraform validate", 0, r#"{"valid":true,"diagnostics":[]}"#)
        .command(
            "terraform state pull",
            0,
            r#"{"version":4,"serial":3,"lineage":"a","resources":[]}"#,
        )
        .command("terraform show -no-color", 0, "Plan: 0 to add, 1 to change, 0 to destroy.\n")
        .saves("terraform plan", "-out=", "the saved plan")
}

/// The same, where one resource is changed, and everything answers.
pub(crate) fn world(environment: &str) -> Script {
    let (domain, database) = match environment {
        "staging" => ("staging.encyclopedia.example", "db.staging.encyclopedia.internal"),
        _ => ("encyclopedia.example", "db.encyclopedia.internal"),
    };
    bare(environment)
        .command("terraform plan", 2, "")
        .command("terraform show -json", 0, CHANGES)
        .command("kubectl diff --server-side -f manifests", 1, "")
        .http(&format!("https://{domain}/health"), 200, "")
        .http("https://observe.encyclopedia.example/", 200, "")
        .connection(format!("{database}:5432"))
}

/// The same, where the plan is agreed to and can be applied.
pub(crate) fn agreed(environment: &str) -> Script {
    world(environment).approve("approve", "ada").command("terraform apply", 0, "")
}

/// Staging was verified with this commit.
pub(crate) fn promoted(script: Script, revision: &str) -> Script {
    script.file("artifacts/infra/staging/deployed.json", format!(r#"{{"revision":"{revision}"}}"#))
}

/// Plays a procedure; the script says in which environment.
pub(crate) fn play(script: &Script, environment: &str, procedure: &str) -> Played {
    script.run(Infrastructure::of(environment, declare).procedure(procedure))
}

/// So many commands begin with this text.
pub(crate) fn count(script: &Script, line: &str) -> usize {
    script.commands().iter().filter(|command| command.starts_with(line)).count()
}

/// The position of the first command that begins with this text.
#[track_caller]
pub(crate) fn position(script: &Script, line: &str) -> usize {
    let commands = script.commands();
    let found = commands.iter().position(|command| command.starts_with(line));
    found.unwrap_or_else(|| panic!("nobody ran `{line}`:\n{}", commands.join("\n")))
}
