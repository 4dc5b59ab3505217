//! What the tests have in common: one stack, and a Terraform that answers for it.

use formwork_model::procedure::{ProcedureModel, Role};
use formwork_procedure::Script;
use formwork_procedure::{IntoStep, Procedure};

pub(crate) const LEAD: Role = Role::new("Infrastructure Lead", &["ada"]);

pub(crate) const FOLDER: &str = "infra.out/dev/main";

/// The folder in which the plan of the step `plan` is kept.
pub(crate) const ARCHIVE: &str = "artifacts/infra/dev/2026-01-01/main/run/plan-1";

/// A procedure with one step that needs nothing.
pub(crate) fn one(key: &'static str, step: impl IntoStep) -> ProcedureModel {
    let mut procedure = Procedure::new("one");
    procedure.step(key, step);
    procedure.into_model()
}

/// A state with this serial.
pub(crate) fn state(serial: u32) -> String {
    format!(r#"{{"version":4,"serial":{serial},"lineage":"a-b-c","resources":[]}}"#)
}

/// What `show -json` prints of a plan that makes one bucket and replaces one database.
pub(crate) const PLAN: &str = r#"{
  "format_version": "1.2",
  "resource_changes": [
    { "address": "aws_s3_bucket.logs", "mode": "managed", "type": "aws_s3_bucket",
      "change": { "actions": ["create"], "before": null, "after": { "bucket": "logs" }, "before_sensitive": false, "after_sensitive": {} } },
    { "address": "aws_db_instance.main", "mode": "managed", "type": "aws_db_instance",
      "change": { "actions": ["delete", "create"], "before": { "name": "a", "password": "hunter2" }, "after": { "name": "b", "password": "hunter2" },
        "before_sensitive": { "password": true }, "after_sensitive": { "password": true } } },
    { "address": "aws_vpc.main", "mode": "managed", "type": "aws_vpc",
      "change": { "actions": ["no-op"], "before": {}, "after": {}, "before_sensitive": {}, "after_sensitive": {} } },
    { "address": "data.aws_region.here", "mode": "data", "type": "aws_region",
      "change": { "actions": ["read"], "before": null, "after": {}, "before_sensitive": false, "after_sensitive": {} } }
  ],
  "output_changes": { "name": { "actions": ["create"], "before": null, "after": "logs", "before_sensitive": false, "after_sensitive": false } }
}"#;

/// A world in which the stack `main` is planned and applied without trouble: the state's serial rises from 3 to 4.
pub(crate) fn world() -> Script {
    Script::new()
        .root_module("dev", "main", FOLDER)
        .command("terraform init", 0, "")
        .command(
            "terraform validate",
            0,
            r#"{"valid":true,"diagnostics":[]}"#,
        )
        .command("terraform plan", 2, "")
        .saves("terraform plan", "-out=", "the saved plan")
        .command(
            "terraform show -no-color",
            0,
            "Plan: 2 to add, 0 to change, 1 to destroy.\n",
        )
        .command("terraform show -json", 0, PLAN)
}

/// The states before and after the plan, before the apply, and after it.
pub(crate) fn states(script: Script, serials: &[u32]) -> Script {
    serials.iter().fold(script, |script, serial| {
        script.command("terraform state pull", 0, state(*serial))
    })
}
