//! From an operator's command to an environment that answers.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Plan, Review};
use formwork::procedure::ready::{Present, Ran, command, notify, secrets};
use formwork::procedure::{
    Approved, Cause, Command, FailureBranch, Given, IntoStep, Kind, Meaning, SecretRef, Then,
    Trigger, approval, work,
};

use super::roles::{OPERATIONS, OPERATORS};
use super::ticket::{attach, ticket};
use super::verification::{Verified, verification};
use super::{STACK, Site, audit, document, outcome};

/// The names of the secrets that plans need. Their values come from the secret manager, and stand nowhere.
pub(super) const SECRETS: [&str; 1] = ["TF_VAR_database_password"];

pub(crate) fn deploy(procedure: &mut Procedure, site: &Site) {
    procedure.title("Infrastructure-as-code deployment runbook").kind(Kind::Runbook);
    procedure.owner(OPERATORS).add(OPERATIONS);
    document::about(procedure);
    procedure.add(Trigger::new(
        Cause::Manual("deployment-runbook run deploy --env staging".into()),
        "An operator starts a run for staging, and after it one for production",
    ));
    let ticket = procedure.step("ticket", ticket());
    let ready = preparation(procedure);
    let checked = configuration(procedure, &ready);
    let approved = planning(procedure, &ticket, &checked);
    let applied = applying(procedure, &checked, &approved);
    let verified = verification(procedure, site, &applied);
    outcome::outcome(procedure, &applied, &verified);
}

/// What must hold before anything is planned.
struct Ready {
    promoted: Output<()>,
    present: Output<Present>,
    ignored: Output<Ran>,
    formatted: Output<Ran>,
}

fn preparation(procedure: &mut Procedure) -> Ready {
    let names = SECRETS.map(|name| SecretRef(name.into()));
    let present = procedure.step("secrets", secrets(names).title("Secrets are there"));
    let ignored = Command::new("git", ["check-ignore", "--quiet", "secrets.auto.tfvars"]);
    let ignored = procedure.step(
        "secrets-ignored",
        command(ignored).pure().title("Filled-in secrets cannot be committed").on_failure(
            FailureBranch::new("git would take the file", Then::Block)
                .action("Put `secrets.auto.tfvars` back into `.gitignore`"),
        ),
    );
    let formatted = procedure.step(
        "format",
        command(Command::new("cargo", ["fmt", "--check"])).pure().title("Check the format"),
    );
    let revision = procedure.step("revision", outcome::revision());
    let promoted = procedure.step(
        "promotion",
        work(&revision, outcome::was_in_staging)
            .pure()
            .title("Production gets what staging has")
            .actions([
                "In production: compare the commit with the one that staging was verified with",
            ]),
    );
    Ready { promoted, present, ignored, formatted }
}

/// A configuration that Terraform accepts, and what the cluster says to its manifests.
struct Checked {
    /// Where a run comes back to when the program was changed.
    synthesized: Output<Configuration>,
    valid: Output<Configuration>,
    compared: Output<bool>,
}

fn configuration(procedure: &mut Procedure, ready: &Ready) -> Checked {
    let synthesized = procedure.step(
        "synthesize",
        terraform::synthesize()
            .after(&ready.present)
            .after(&ready.ignored)
            .after(&ready.formatted)
            .after(&ready.promoted),
    );
    let valid = procedure.step(
        "validate",
        terraform::validate(STACK, &synthesized).title("Validate before planning"),
    );
    let compared = procedure.step(
        "manifests",
        work(&valid, manifests)
            .pure()
            .title("Compare manifests with the cluster")
            .actions(["In staging: `kubectl diff --server-side -f manifests`"]),
    );
    Checked { synthesized, valid, compared }
}

/// What the cluster would change; only staging is asked. 1 says that there are differences, which is no failure.
async fn manifests(context: &Context<'_>, _: Configuration) -> Result<bool, Failure> {
    if context.run.environment != "staging" {
        return Ok(false);
    }
    let diff = Command::new("kubectl", ["diff", "--server-side", "-f", "manifests"]);
    let (meaning, _) = context.execute(&diff.exit(1, Meaning::Changed))?;
    Ok(meaning == Meaning::Changed)
}

fn planning(
    procedure: &mut Procedure,
    ticket: &Output<Option<Given>>,
    checked: &Checked,
) -> Output<Approved<Plan>> {
    let plan = procedure.step(
        "plan",
        terraform::plan(STACK, &checked.valid)
            .after(&checked.compared)
            .title("Plan")
            .actions(["Connect to the state, select the environment, and take its settings"]),
    );
    let review: Output<Review> = procedure.step("review", terraform::review(&plan));
    let attached = procedure.step("attach", attach(ticket, &plan));
    let logged = audit::of_plan(procedure, &plan);
    procedure.step(
        "approve",
        approval(&plan)
            .by(OPERATIONS)
            .title("Agree to the plan")
            .after(&review)
            .after(&attached)
            .after(&logged)
            .on_reject(once_mended(checked)),
    )
}

/// Somebody mends what is wrong and says so, and the run begins anew with the program as it is then. Or nobody can, and it ends.
fn once_mended(checked: &Checked) -> Then {
    let again = checked.synthesized.again(3);
    Then::Choose(vec![("mended".into(), again), ("give-up".into(), Then::Abort)])
}

fn applying(
    procedure: &mut Procedure,
    checked: &Checked,
    approved: &Output<Approved<Plan>>,
) -> Output<Applied> {
    let applied = procedure.step(
        "apply",
        terraform::apply(approved)
            .irreversible("`roll-back` takes it back, with a plan and an approval of its own")
            .title("Apply the plan")
            .actions(["The saved plan holds the variables it was made with; no others are read"])
            .on_failure(
                FailureBranch::new("Not everything could be applied", once_mended(checked)).action(
                    "Mend it and say `mended`, for a new plan; or give up and start `roll-back`",
                ),
            ),
    );
    audit::of_apply(procedure, &applied);
    applied
}

/// What is said when all answers are there.
pub(super) fn tell(verified: &Verified) -> impl IntoStep<Produces = ()> {
    notify([OPERATORS], "everything answers: traffic may be switched")
        .after(&verified.ingress)
        .after(&verified.database)
        .after(&verified.observability)
}
