//! One layer of one environment: validated, planned, agreed to, applied, and remembered.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Plan};
use formwork::procedure::ready::{Checkpoint, checkpoint};
use formwork::procedure::{Approved, Command, FailureBranch, IntoStep, OnTimeout, Then, approval};

use super::roles::{ARCHITECT, DEVOPS};
use super::target::Target;

/// A layer that is there.
#[derive(Clone, Copy)]
pub(super) struct Layer {
    pub(super) validated: Output<Configuration>,
    pub(super) applied: Output<Applied>,
    /// What a run can be taken back to.
    pub(super) checkpoint: Output<Checkpoint>,
}

/// Provisions a layer, after something that must be done before.
pub(super) fn provision<T>(
    procedure: &mut Procedure,
    target: &Target,
    layer: &'static str,
    configuration: &Output<Configuration>,
    before: &Output<T>,
) -> Layer {
    let key = |what: &str| target.key(&format!("{layer}-{what}"));
    let title = |what: &str| format!("{}: {what} the layer {layer}", target.title);
    let validated = procedure.step(
        key("validate"),
        terraform::validate(layer, configuration)
            .after(before)
            .title(title("validate"))
            .on_failure(
                FailureBranch::new("Terraform does not accept the layer", Then::Escalate)
                    .action("An expert says how its conflicts are resolved"),
            ),
    );
    let plan = procedure.step(key("plan"), terraform::plan(layer, &validated).title(title("plan")));
    let approved =
        procedure.step(key("approve"), agreement(target, &plan).title(title("agree to")));
    let applied = procedure.step(
        key("apply"),
        terraform::apply(&approved)
            .undo(taken_back)
            .title(title("apply"))
            .tools(["TOOL-INFRA-001"])
            .escalate_after(duration::minutes(target.minutes))
            .on_failure(
                FailureBranch::new("A quota is exhausted", Then::Escalate)
                    .contains("LimitExceeded")
                    .action("Ask for a larger quota, or choose another region"),
            )
            .on_failure(
                FailureBranch::new("Components cannot be made", once_mended(&plan)).action(
                    "See scenario 1: take everything back, or mend the cause and plan again",
                ),
            ),
    );
    let checkpoint =
        procedure.step(key("checkpoint"), checkpoint(layer, &applied).title(title("remember")));
    Layer { validated, applied, checkpoint }
}

/// In development who started the run may agree: what it makes, it may also destroy.
fn agreement(
    target: &Target,
    plan: &Output<Plan>,
) -> impl Described + IntoStep<Produces = Approved<Plan>> {
    let agreement = approval(plan)
        .by(ARCHITECT)
        .deadline(duration::minutes(30), OnTimeout::Escalate)
        .on_reject(once_mended(plan));
    match target.name {
        "dev" => agreement.by(DEVOPS).starter_may_approve(),
        _ => agreement,
    }
}

fn once_mended(plan: &Output<Plan>) -> Then {
    Then::Choose(vec![("mended".into(), plan.again(3)), ("roll-back".into(), Then::Abort)])
}

/// Destroys what was made of a layer. Outside of development nothing is destroyed without an approval of its own.
async fn taken_back(
    context: &Context<'_>,
    approved: Approved<Plan>,
    _: Option<Applied>,
) -> Result<(), Failure> {
    let plan = approved.value();
    if plan.environment != "dev" {
        let message = format!("nothing of {} is destroyed without approval", plan.environment);
        return Err(Failure::new(message).detail("start `recover`").finally());
    }
    let program = context.input("terraform").unwrap_or("terraform");
    let destroy = Command::new(program, ["destroy", "-input=false", "-auto-approve"]);
    context.execute(&destroy.folder(&plan.folder))?;
    Ok(())
}
