//! What is there afterwards, and how one knows.

use formwork::duration::minutes;
use formwork::prelude::*;
use formwork::procedure::{
    Acceptance, Approver, Artifact, Exit, NextStep, Part, Related, Relation, Rollback, Slo,
    criterion, words,
};

use super::Work;
use super::roles::{CHANNEL, ORCHESTRATOR};

pub(super) fn outcome(procedure: &mut Procedure, work: &Work) {
    outputs(procedure, work);
    criteria(procedure, work);
    targets(procedure);
    related(procedure);
    exits(procedure);
}

fn outputs(procedure: &mut Procedure, work: &Work) {
    procedure.add(Part::StateChange("Development and staging are provisioned".into()));
    procedure.add(Artifact::new("The code of the infrastructure").path("src/infrastructure/"));
    procedure.add(
        Artifact::new("The pipeline, tested")
            .path(".github/workflows/deploy.yaml")
            .made_by(&work.pipeline.workflow),
    );
    procedure.add(
        Artifact::new("Pages and runbook of the environments")
            .path("docs/environments/")
            .made_by(&work.handoff.runbook),
    );
    procedure.add(Artifact::new("Credentials, in the vault").made_by(&work.staging.page));
    procedure.add(
        Artifact::new("Diagram of the network")
            .path("docs/environments/staging.mmd")
            .made_by(&work.handoff.diagram),
    );
    procedure
        .add(Artifact::new("Dashboards and alarms").made_by(&work.monitoring.layers[1].applied));
    procedure.add(
        Artifact::new("Baseline of health and speed")
            .path("docs/environments/staging-baseline.md")
            .made_by(&work.validation.baseline),
    );
}

fn criteria(procedure: &mut Procedure, work: &Work) {
    for (name, health) in
        ["Development", "Staging", "Production"].iter().zip(&work.validation.health)
    {
        procedure
            .done(criterion(format!("{name} answers 200 on its health page")).shown_by(health));
    }
    procedure.done(criterion("A sample went through the pipeline").shown_by(&work.pipeline.works));
    procedure.done(criterion("Every service is reached").shown_by(&work.validation.connected));
    procedure.done(criterion("The scan found nothing severe").shown_by(&work.hardening.scanned));
    procedure.done(criterion("Monitoring is up for all of it").shown_by(&work.monitoring.up));
    procedure.done(criterion("QG-PHASE3 passed").shown_by(&work.handoff.gate));
    procedure.done(criterion("Phase 4 may begin").shown_by(&work.handoff.transition));
    procedure.add(Acceptance::automated(
        "`terraform validate` accepts every layer",
        &work.monitoring.layers[1].validated,
    ));
    procedure.add(Acceptance::automated("checkov accepts every layer", &work.hardening.scanned));
    procedure.add(Approver::new(ORCHESTRATOR, "the transition to Phase 4: backend development"));
}

fn targets(procedure: &mut Procedure) {
    procedure.add(Slo::new("Provisioning", 95.0, minutes(45)).environment("dev"));
    procedure.add(Slo::new("Provisioning", 95.0, minutes(60)).environment("staging"));
    procedure.add(
        Slo::new("Deployment of a sample by the pipeline", 95.0, minutes(10))
            .text("From its start to its end, by the durations of the step `pipeline-runs`"),
    );
}

fn related(procedure: &mut Procedure) {
    procedure.add(Related::new(
        "QG-PHASE3",
        Relation::After,
        "judges what this protocol leaves behind",
    ));
    procedure.add(Related::new("P-MONITORING", Relation::SeeAlso, "says what is watched, and how"));
    procedure.add(Related::new("P-CICD", Relation::SeeAlso, "says how the pipeline is set up"));
    procedure.add(Related::new(
        "P-RECOVERY",
        Relation::If("something must be taken back".into()),
        "is the procedure `recover` of this program",
    ));
    procedure.add(Related::new(
        "GH-3",
        Relation::If("somebody reports trouble".into()),
        "sorts issues of the infrastructure",
    ));
    procedure.add(NextStep::new("Phase 4", "Backend development begins on staging"));
}

fn exits(procedure: &mut Procedure) {
    procedure.add(Exit::completed(["Both environments are handed over"]));
    procedure.add(Exit::Blocked {
        reason: "Something is missing, or nobody agreed".into(),
        required_action: "Make it good, and resume the run".into(),
        notify: words(["DevOps-Engineer", CHANNEL]),
        status: "Setup waits".into(),
    });
    procedure.add(Exit::Aborted {
        reason: "An environment cannot be provisioned".into(),
        required_action: "See the scenario that fits; staging is taken back by `recover`".into(),
        rollback: Rollback::Yes("what was made of development is destroyed, last first".into()),
        lessons: "The root cause, within 24 hours".into(),
        notify: words([CHANNEL]),
    });
}
