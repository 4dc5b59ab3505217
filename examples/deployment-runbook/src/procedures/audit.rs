//! One structured record for each plan and each apply.

use std::path::Path;

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{Applied, Plan};
use formwork::procedure::{Artifact, Audit, IntoStep, work};
use formwork::{duration::days, json};

use super::STACK;

/// How long records are kept, where logs go.
pub(super) const KEPT: duration::Duration = days(90);

/// Records that a plan was made.
pub(super) fn of_plan(procedure: &mut Procedure, plan: &Output<Plan>) -> Output<String> {
    let written = procedure.step("audit-plan", planned(plan));
    artifact(procedure, "Record of the plan", "log-plan.json", &written);
    written
}

/// Records that a plan was applied.
pub(super) fn of_apply(procedure: &mut Procedure, applied: &Output<Applied>) -> Output<String> {
    let written = procedure.step("audit-apply", carried_out(applied));
    artifact(procedure, "Record of the apply", "log-apply.json", &written);
    written
}

fn planned(plan: &Output<Plan>) -> impl IntoStep<Produces = String> {
    work(plan, async |context: &Context<'_>, plan: Plan| {
        let record = json!({
            "event": "plan", "run": context.run.id, "environment": plan.environment,
            "at": context.world.now(), "stack": plan.stack, "digest": plan.digest,
            "changes": plan.changes.to_string(),
        });
        keep(context, &plan.archive.join("log-plan.json"), &record)
    })
    .idempotent()
    .irreversible("a record stays")
    .title("Log the plan")
}

fn carried_out(applied: &Output<Applied>) -> impl IntoStep<Produces = String> {
    work(applied, async |context: &Context<'_>, applied: Applied| {
        let record = json!({
            "event": "apply", "run": context.run.id, "environment": applied.environment,
            "at": context.world.now(), "stack": applied.stack, "digest": applied.digest,
            "serial": applied.state.map(|state| state.serial),
        });
        keep(context, &applied.archive.join("log-apply.json"), &record)
    })
    .idempotent()
    .irreversible("a record stays")
    .title("Log the apply")
}

/// Writes one line beside the plan that it is about. The line that a dead runner wrote is kept: the time in it is the right one.
fn keep(context: &Context<'_>, path: &Path, record: &serde_json::Value) -> Result<String, Failure> {
    if context.read(path)?.is_none() {
        context.world.create(path, format!("{record}\n").as_bytes())?;
    }
    Ok(path.display().to_string())
}

fn artifact(procedure: &mut Procedure, name: &'static str, file: &str, written: &Output<String>) {
    let path = format!("artifacts/infra/<env>/YYYY-MM-DD/{STACK}/<run>/<plan>/{file}");
    procedure.add(Artifact::new(name).path(path).retention(KEPT).made_by(written));
}

/// What every procedure that changes something keeps of its runs.
pub(super) fn kept() -> Audit {
    Audit::default()
        .links(["the ticket of the change", "the archive of its plan"])
        .retention(KEPT)
        .sink("The observability stack, which reads the records of each plan and apply")
}
