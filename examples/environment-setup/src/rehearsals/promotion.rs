//! A change goes through all environments.

use formwork::prelude::*;
use formwork::procedure::ready::terraform;
use formwork::procedure::{Exit, approval, criterion, work};

use super::{DIRECTOR, clock, titled};

/// The layer that is brought along: a change of it is harmless.
const LAYER: &str = "compute";

/// Declares the rehearsal.
pub(crate) fn promotion(procedure: &mut Procedure) {
    titled(procedure, "Rehearsal: through all environments");
    let mut before = clock(procedure, "begun", &[]).order();
    for environment in ["dev", "staging", "production"] {
        let clean = promoted(procedure, environment, &before);
        procedure.done(criterion(format!("{environment} is as the program says")).shown_by(&clean));
        before = clean;
    }
    procedure.add(Exit::completed(["The change is everywhere"]));
}

fn promoted(
    procedure: &mut Procedure,
    environment: &'static str,
    before: &Output<()>,
) -> Output<()> {
    let key = |what: &str| format!("{environment}-{what}");
    let made = terraform::synthesize_environment(environment).after(before);
    let made = procedure.step(key("synthesize"), made);
    let valid = procedure.step(key("validate"), terraform::validate(LAYER, &made));
    let plan = procedure.step(key("plan"), terraform::plan(LAYER, &valid));
    let agreed = procedure.step(key("agree"), approval(&plan).by(DIRECTOR));
    let applied = procedure.step(
        key("apply"),
        terraform::apply(&agreed).irreversible("`recover` goes back to the last good commit"),
    );
    let drift = procedure.step(key("drift"), terraform::drift(LAYER, &applied));
    procedure.step(
        key("as-declared"),
        work(&drift, async |_: &Context<'_>, drift: terraform::Drift| match drift.is_clean() {
            true => Ok(()),
            false => Err(Failure::new(format!("it differs: {}", drift.changes)).finally()),
        })
        .pure(),
    )
}
