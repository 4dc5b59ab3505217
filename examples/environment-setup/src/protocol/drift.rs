//! Each day: is every layer still as the program says?

use formwork::prelude::*;
use formwork::procedure::ready::document;
use formwork::procedure::ready::terraform::{self, Drift};
use formwork::procedure::{
    Cause, Exit, FailureBranch, IntoStep, Kind, Part, Then, Trigger, criterion, work,
};

use super::roles::CHANNEL;
use super::{LAYERS, escalation};

/// Declares the daily look.
pub(crate) fn daily_drift(procedure: &mut Procedure) {
    procedure.title("Daily look for drift").kind(Kind::Protocol).owner("DevOps-Engineer");
    procedure.add(Part::Objective(
        "Nothing is changed by hand for longer than a day without being seen".into(),
    ));
    procedure.add(Trigger::new(Cause::Schedule("0 5 * * *".into()), "Every day at 5 o'clock UTC"));
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let drifts = LAYERS.map(|layer| {
        let look = terraform::drift(layer, &synthesized).on_failure(
            FailureBranch::new("Nobody can say whether there is drift", Then::Escalate)
                .action("Look at the state, the provider, and credentials"),
        );
        procedure.step(format!("{layer}-drift"), look)
    });
    let page = procedure.step("drift-page", work(&drifts[..], page).pure());
    let written =
        procedure.step("drift-report", document("docs/environments/drift-<env>.md", &page));
    let told = procedure.step("tell", told(&drifts, &written));
    procedure.done(criterion("What drifted is written down").shown_by(&written));
    procedure.done(criterion("Who can act on it knows of it").shown_by(&told));
    procedure.add(escalation::ladder());
    procedure.add(Exit::completed(["Drift of the last day is known"]));
}

async fn page(context: &Context<'_>, drifts: Vec<Drift>) -> Result<String, Failure> {
    let mut page = format!("# Drift of {}\n\n", context.run.environment);
    for (layer, drift) in LAYERS.iter().zip(drifts) {
        page.push_str(&format!("- {layer}: {}\n", drift.changes));
    }
    Ok(page)
}

fn told(
    drifts: &[Output<Drift>],
    written: &Output<formwork::procedure::ready::Written>,
) -> impl IntoStep<Produces = ()> {
    work(drifts, async |context: &Context<'_>, drifts: Vec<Drift>| {
        let drifted = LAYERS.iter().zip(&drifts).filter(|(_, drift)| !drift.is_clean());
        let layers: Vec<&str> = drifted.map(|(layer, _)| *layer).collect();
        if layers.is_empty() {
            return Ok(());
        }
        let text = format!("{} drifted in {}", context.run.environment, layers.join(", "));
        context.world.tell(&[CHANNEL.to_owned()], &text)
    })
    .idempotent()
    .irreversible("what was said was said")
    .after(written)
    .title("Tell of drift")
}
