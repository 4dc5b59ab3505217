//! What a crash can do harm to: each effect, steps at the same time, an approval, a wait, and work that nothing can tell about.

use formwork::duration::seconds;
use formwork::prelude::*;
use formwork::procedure::{FailureBranch, IntoStep, Role, Then, approval, wait, work};

use crate::marks;

/// Who approves; somebody else starts the runs.
const LEAD: Role = Role::new("Lead", &["ada"]);

/// Fourteen steps: four of them at the same time, and later two.
pub(crate) fn declare(procedure: &mut Procedure) {
    let survey = procedure.step("survey", work((), survey).pure());
    let plan = procedure.step("plan", work(&survey, plan).pure());
    let label = work((), mark).idempotent().irreversible("a mark stays");
    let label = procedure.step("label", label.after(&plan));
    let left = procedure.step("left", probed().after(&label));
    let middle = procedure.step("middle", probed().after(&label));
    let right = procedure.step("right", probed().after(&label));
    let register = work(&plan, register)
        .idempotent()
        .irreversible("the file stays");
    let register = procedure.step("register", register.after(&label));
    let approve = approval(&plan).by(LEAD).after(&left).after(&middle);
    let approve = procedure.step("approve", approve.after(&right).after(&register));
    let deploy = work(&approve, deploy)
        .probed(is_deployed)
        .irreversible("a mark stays");
    let deploy = procedure.step("deploy", deploy);
    let settle = procedure.step("settle", wait(seconds(1)).after(&deploy));
    let announce = procedure.step("announce", at_most_once().after(&settle));
    let switch = procedure.step("switch", probed().after(&settle));
    let invoice = at_most_once().after(&announce).after(&switch);
    let invoice = procedure.step("invoice", invoice);
    let sum = work((&survey, &deploy), sum).pure().after(&invoice);
    procedure.step("sum", sum);
}

fn probed() -> impl IntoStep<Produces = ()> + Described {
    work((), mark)
        .probed(is_marked)
        .irreversible("a mark stays")
}

/// A child that was killed is a failure, after which a person says whether it is tried again.
fn at_most_once() -> impl IntoStep<Produces = ()> + Described {
    work((), mark)
        .at_most_once()
        .irreversible("people read it")
        .on_failure(FailureBranch::new("The child was killed", Then::Escalate))
}

async fn survey(context: &Context<'_>, (): ()) -> Result<u32, Failure> {
    marks::leave(context)?;
    Ok(3)
}

async fn plan(context: &Context<'_>, hosts: u32) -> Result<String, Failure> {
    marks::leave(context)?;
    Ok(format!("renew {hosts} hosts"))
}

async fn mark(context: &Context<'_>, (): ()) -> Result<(), Failure> {
    marks::leave(context)
}

async fn is_marked(context: &Context<'_>, (): ()) -> Result<Option<()>, Failure> {
    Ok(marks::are_left(context)?.then_some(()))
}

/// Done twice is done once: the file is named by the key.
async fn register(context: &Context<'_>, plan: String) -> Result<(), Failure> {
    let file = format!("artifacts/register.{}", context.key);
    let path = context.run.folder.join(file);
    context.world.replace(&path, plan.as_bytes())
}

async fn deploy(context: &Context<'_>, plan: Approved<String>) -> Result<String, Failure> {
    marks::leave(context)?;
    Ok(plan.value().clone())
}

async fn is_deployed(
    context: &Context<'_>,
    plan: Approved<String>,
) -> Result<Option<String>, Failure> {
    Ok(marks::are_left(context)?.then(|| plan.value().clone()))
}

async fn sum(_: &Context<'_>, (hosts, plan): (u32, String)) -> Result<String, Failure> {
    Ok(format!("{plan}: {hosts} of them"))
}
