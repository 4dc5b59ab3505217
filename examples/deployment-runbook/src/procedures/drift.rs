//! Every night: is everything still as the program says?

use formwork::json;
use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Drift};
use formwork::procedure::ready::{Written, document};
use formwork::procedure::*;

use super::STACK;
use super::roles::{OPERATIONS, OPERATORS};

/// What the dashboard of operational readiness shows.
const PAGE: &str = "artifacts/infra/<env>/drift.json";

/// Declares the nightly look.
pub(crate) fn drift_detection(procedure: &mut Procedure) {
    procedure.title("Drift detection").kind(Kind::Runbook).owner(OPERATORS).add(OPERATIONS);
    procedure.add(Part::Objective(
        "Nothing is changed by hand for longer than a day without being seen".into(),
    ));
    procedure
        .add(Trigger::new(Cause::Schedule("0 2 * * *".into()), "Every night at 2 o'clock UTC"));
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let drift = procedure.step(
        "drift",
        terraform::drift(STACK, &synthesized).title("Look for drift").on_failure(
            FailureBranch::new("Nobody can say whether there is drift", Then::Escalate)
                .action("Look at the log: the state, the provider, or credentials"),
        ),
    );
    let page =
        procedure.step("drift-page", work(&drift, page).pure().title("Put drift into figures"));
    let shown = procedure.step("dashboard", document(PAGE, &page).title("Feed the dashboard"));
    let told = procedure.step("tell", told(&drift, &shown));
    procedure.add(Artifact::new("Figures for the dashboard").path(PAGE).made_by(&shown));
    procedure.add(
        Escalation::new([
            Rung::new("Operators", "Drift detection itself failed").notify([OPERATORS])
        ])
        .fallback("Somebody runs it by hand before the next deployment"),
    );
    procedure.done(criterion("The dashboard knows the state of last night").shown_by(&shown));
    procedure.done(criterion("Who can act on drift knows of it").shown_by(&told));
    procedure.add(Exit::completed(["The dashboard is up to date"]));
    procedure.add(Related::new(
        "deploy",
        Relation::If("there is drift".into()),
        "brings everything back",
    ));
}

async fn page(context: &Context<'_>, drift: Drift) -> Result<String, Failure> {
    let changed: Vec<&str> =
        drift.changes.resources.iter().map(|change| &*change.address).collect();
    let page = json!({
        "run": context.run.id, "at": drift.at, "clean": drift.is_clean(),
        "percent": drift.percent(), "changed": changed, "outside": drift.outside,
    });
    Ok(format!("{page:#}\n"))
}

fn told(drift: &Output<Drift>, shown: &Output<Written>) -> impl IntoStep<Produces = ()> {
    work(drift, async |context: &Context<'_>, drift: Drift| {
        if drift.is_clean() {
            return Ok(());
        }
        let text = format!("{} drifted: {}", context.run.environment, drift.changes);
        context.world.tell(&[OPERATORS.to_owned()], &text)
    })
    .idempotent()
    .irreversible("what was said was said")
    .after(shown)
    .title("Tell operators of drift")
}
