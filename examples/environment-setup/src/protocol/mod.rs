//! The protocol, section by section; each file is one of them.

mod about;
mod components;
mod database;
mod drift;
mod environment;
mod escalation;
mod estimate;
mod expert;
mod failures;
mod handoff;
mod hardening;
mod inputs;
mod layer;
mod monitoring;
mod outcome;
mod pipeline;
mod probe;
mod recovery;
mod roles;
mod scenarios;
mod target;
mod thresholds;
mod validation;

pub(crate) use drift::daily_drift;
pub(crate) use escalation::ladder;
pub(crate) use expert::expert_decision;
pub(crate) use recovery::recover;

use formwork::prelude::*;

use target::{DEV, STAGING};

/// The layers, from the first to the last; each is a stack.
pub(crate) const LAYERS: [&str; 5] = ["network", "compute", "security", "data", "observability"];

/// What the sections have made.
struct Work {
    dev: environment::Environment,
    staging: environment::Environment,
    pipeline: pipeline::Pipeline,
    hardening: hardening::Hardening,
    database: database::Database,
    monitoring: monitoring::Monitoring,
    validation: validation::Validation,
    handoff: handoff::Handoff,
}

pub(crate) fn environment_setup(procedure: &mut Procedure) {
    about::about(procedure);
    let basis = inputs::inputs(procedure);
    let reviewed = components::requirements(procedure, &basis);
    let dev = environment::environment(procedure, &DEV, &reviewed, &basis.budget);
    let staging = environment::environment(procedure, &STAGING, &dev.reachable, &basis.budget);
    let mirror = environment::mirror(procedure, &staging);
    let pipeline = pipeline::pipeline(procedure, &staging.layers[1].applied);
    let hardening = hardening::hardening(procedure, &dev, &staging, &pipeline.works);
    let database = database::database(procedure, &dev, &staging, &hardening.scanned);
    let monitoring = monitoring::monitoring(procedure, &dev, &staging, &database.migrated);
    let validation = validation::validation(procedure, &monitoring.up);
    let mut verdicts = vec![dev.in_time.order(), staging.in_time.order(), dev.page.order()];
    verdicts.extend([
        pipeline.judged.order(),
        hardening.compliant.order(),
        monitoring.received.order(),
    ]);
    verdicts.extend(mirror.into_iter().chain(database.verdicts));
    let handoff = handoff::handoff(procedure, &validation, verdicts);
    let last = &monitoring.layers[1];
    recovery::checkpoints(procedure, &dev.configuration, last, &validation.connected, &pipeline);
    let work =
        Work { dev, staging, pipeline, hardening, database, monitoring, validation, handoff };
    failures::failures(procedure);
    escalation::escalation(procedure);
    recovery::compensations(procedure, &work);
    scenarios::scenarios(procedure);
    outcome::outcome(procedure, &work);
}
