//! An environment is destroyed, and made from code.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Configuration};
use formwork::procedure::{Exit, TestScenario, approval, criterion, work};

use super::{DIRECTOR, clock, in_time, titled};
use crate::protocol::LAYERS;

/// Declares the rehearsal. Its limit is development's.
pub(crate) fn recreation(procedure: &mut Procedure) {
    titled(procedure, "Rehearsal: made anew");
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let mut before = synthesized.order();
    for layer in LAYERS.into_iter().rev() {
        before = destroyed(procedure, layer, &synthesized, &before).order();
    }
    let began = clock(procedure, "begun", &[before]);
    let mut before = began.order();
    let mut made = Vec::new();
    for layer in LAYERS {
        let applied = remade(procedure, layer, &synthesized, &before);
        before = applied.order();
        made.push(applied);
    }
    let in_time = in_time(procedure, &began, &before, 45);
    for (layer, applied) in LAYERS.into_iter().zip(&made) {
        let drift = procedure
            .step(format!("{layer}-drift"), terraform::drift(layer, applied).after(&in_time));
        let clean = procedure.step(
            format!("{layer}-as-declared"),
            work(&drift, async |_: &Context<'_>, drift: terraform::Drift| match drift.is_clean() {
                true => Ok(()),
                false => Err(Failure::new(format!("it differs: {}", drift.changes)).finally()),
            })
            .pure(),
        );
        procedure.done(criterion(format!("The layer {layer} is as declared")).shown_by(&clean));
    }
    procedure.add(
        TestScenario::new(
            "Disaster",
            "Made anew",
            "Every layer is destroyed, last first, and made again",
        )
        .expected("It is back within 45 minutes")
        .within(duration::minutes(45))
        .validation("Nothing differs from the program"),
    );
    procedure.add(Exit::completed(["The environment can be made from code, in time"]));
}

fn destroyed(
    procedure: &mut Procedure,
    layer: &'static str,
    synthesized: &Output<Configuration>,
    before: &Output<()>,
) -> Output<Applied> {
    let plan = procedure.step(
        format!("{layer}-plan-destroy"),
        terraform::plan_destroy(layer, synthesized).after(before),
    );
    let agreed = approval(&plan).by(DIRECTOR).scope("the destruction of a layer");
    let agreed = procedure.step(format!("{layer}-agree-destroy"), agreed);
    procedure.step(
        format!("{layer}-destroy"),
        terraform::destroy(&agreed).irreversible("the rehearsal makes it again"),
    )
}

fn remade(
    procedure: &mut Procedure,
    layer: &'static str,
    synthesized: &Output<Configuration>,
    before: &Output<()>,
) -> Output<Applied> {
    let plan =
        procedure.step(format!("{layer}-plan"), terraform::plan(layer, synthesized).after(before));
    let agreed = approval(&plan).by(DIRECTOR).starter_may_approve();
    let agreed = procedure.step(format!("{layer}-agree"), agreed);
    procedure.step(
        format!("{layer}-apply"),
        terraform::apply(&agreed).irreversible("the next rehearsal destroys it"),
    )
}
