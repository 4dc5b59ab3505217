//! What is remembered, and how each layer is taken back.

use formwork::prelude::*;
use formwork::procedure::ready::terraform::{self, Applied, Configuration, Point};
use formwork::procedure::ready::{Ran, command};
use formwork::procedure::{
    Cause, Checkpoint, CheckpointTime, Command, Compensation, DoneItem, Exit, FailureBranch, Kind,
    OnTimeout, Part, Rollback, Then, Trigger, approval, manual, words,
};

use super::layer::Layer;
use super::pipeline::Pipeline;
use super::roles::{ARCHITECT, CHANNEL, SRE};
use super::validation::{connected, health};
use super::{LAYERS, escalation, hardening, monitoring, pipeline};

/// The tag of the last commit that was validated.
pub(super) const LAST_GOOD: &str = "last-good";

/// What the protocol's own runs remember.
pub(super) fn checkpoints(
    procedure: &mut Procedure,
    first: &Output<impl Sized>,
    last: &Layer,
    validated: &Output<impl Sized>,
    pipeline: &Pipeline,
) {
    procedure.add(
        Checkpoint::new("Before provisioning", CheckpointTime::Before)
            .captures(["the commit", "settings", "quotas, and what of them is used"])
            .made_by(first),
    );
    procedure.add(
        Checkpoint::new("After each layer", CheckpointTime::AfterEachLayer(words(LAYERS)))
            .captures(["the commit", "the serial of the layer's state", "versions of tools"])
            .made_by(&last.checkpoint),
    );
    procedure.add(
        Checkpoint::new("After validation", CheckpointTime::AfterChecks)
            .captures(["health", "findings of the scan", "paths between tiers"])
            .made_by(validated),
    );
    procedure.add(
        Checkpoint::new("The pipeline", CheckpointTime::At(pipeline.workflow.step()))
            .captures(["stages and settings", "versions of what was built"])
            .made_by(&pipeline.workflow),
    );
}

/// The way back, for an environment that must not be destroyed without approval.
pub(crate) fn recover(procedure: &mut Procedure) {
    procedure.title("P-RECOVERY: Failure Recovery Protocol").kind(Kind::Protocol);
    procedure.owner("DevOps-Engineer").add(ARCHITECT).add(SRE);
    procedure.add(Part::Objective(
        "The environment is what it was at the last good commit, layer by layer, last first".into(),
    ));
    procedure.add(Trigger::new(
        Cause::Manual("environment-setup run recover --env staging".into()),
        "A run of P-INFRASTRUCTURE-SETUP ended aborted, or an environment is damaged",
    ));
    let synthesized = procedure.step("synthesize", terraform::synthesize());
    let observability = back(procedure, "observability", &synthesized, &synthesized);
    let pipeline = pipeline_back(procedure, &observability);
    let snapshot = snapshot_back(procedure, &pipeline);
    let data = back(procedure, "data", &synthesized, &snapshot);
    let security = back(procedure, "security", &synthesized, &data);
    let settings = settings_back(procedure, &security);
    let compute = back(procedure, "compute", &synthesized, &settings);
    let network = back(procedure, "network", &synthesized, &compute);
    let mechanisms = [
        (
            "Infrastructure",
            "Apply the earlier configuration of its layers",
            "state",
            compute.order(),
        ),
        (
            "Configuration",
            "Put settings and secrets back from their backup",
            "backup",
            settings.order(),
        ),
        ("Network", "Apply the earlier firewalls and routes", "tag", network.order()),
        ("Database", "Restore the snapshot that was taken before", "snapshot", snapshot.order()),
        ("Pipeline", "Check its earlier configuration out", "tag", pipeline.order()),
        ("Monitoring", "Apply the earlier alarms and dashboards", "tag", observability.order()),
    ];
    for (layer, action, needs, step) in mechanisms {
        procedure.add(Compensation::new(layer, action).needs(needs).undo_of(&step));
    }
    validated(procedure, &network);
    procedure.add(escalation::ladder());
    exits(procedure);
}

/// Plans a layer as it was, and applies that when people agree.
fn back<T>(
    procedure: &mut Procedure,
    layer: &'static str,
    synthesized: &Output<Configuration>,
    before: &Output<T>,
) -> Output<Applied> {
    let made = Command::new("cargo", ["run", "--quiet", "--", "synth", "--out", "infra.out"]);
    let point = Point::synthesized(LAST_GOOD, format!("infra.out/staging/{layer}"), made);
    let earlier = procedure.step(
        format!("{layer}-earlier"),
        terraform::rollback_to(layer, synthesized, point).after(before),
    );
    let plan = procedure.step(format!("{layer}-plan"), terraform::plan(layer, &earlier));
    let approved = procedure.step(
        format!("{layer}-approve"),
        approval(&plan)
            .by(ARCHITECT)
            .title(format!("Agree to what the layer {layer} goes back to"))
            .deadline(duration::minutes(30), OnTimeout::Escalate),
    );
    procedure.step(
        format!("{layer}-apply"),
        terraform::apply(&approved)
            .irreversible("the protocol brings it forward again")
            .on_failure(
                FailureBranch::new("The layer cannot be taken back", Then::Escalate)
                    .action("People decide what is given up"),
            ),
    )
}

fn pipeline_back<T>(procedure: &mut Procedure, before: &Output<T>) -> Output<Ran> {
    let earlier = ["checkout", LAST_GOOD, "--", ".github/workflows/deploy.yaml"];
    procedure.step(
        "pipeline-earlier",
        command(Command::new("git", earlier))
            .idempotent()
            .irreversible("git keeps what it replaces")
            .after(before)
            .title("Check the pipeline's earlier configuration out"),
    )
}

fn snapshot_back<T>(procedure: &mut Procedure, before: &Output<T>) -> Output<Ran> {
    let restore = ["rds", "restore-db-cluster-from-snapshot", "--engine", "aurora-postgresql"];
    let names = ["--db-cluster-identifier", "platform-staging-restored"];
    let from = ["--snapshot-identifier", "platform-staging-main-last"];
    procedure.step(
        "database-restore",
        command(Command::new("aws", [&restore[..], &names, &from].concat()))
            .at_most_once()
            .irreversible("the restored cluster stands beside the damaged one; nothing is lost")
            .after(before)
            .title("Restore the snapshot beside the database"),
    )
}

/// The vault gives no program the right to change what it keeps.
fn settings_back<T>(
    procedure: &mut Procedure,
    before: &Output<T>,
) -> Output<formwork::procedure::Answer> {
    procedure.step(
        "settings-restore",
        manual().after(before).title("Put settings and secrets back").actor("SRE").actions([
            "Take the version of each secret before the change as the current one, in the vault",
            "Put settings back from the secure backup",
        ]),
    )
}

fn validated<T>(procedure: &mut Procedure, last: &Output<T>) {
    let health = health(procedure, last);
    let connected = connected(procedure, last);
    let (scanned, _) = hardening::verdicts(procedure, last);
    let sample = procedure
        .step("sample", pipeline::attempts_of_a_sample().after(last).title("Deploy a sample"));
    let received = monitoring::alert(procedure, last);
    for (text, step) in [
        ("Every environment's health page answers 200", health[1].order()),
        ("All tiers reach each other", connected.order()),
        ("The scan of the security baseline passes", scanned.order()),
        ("A sample goes through the pipeline", sample.order()),
        ("Alarms reach people", received.order()),
    ] {
        procedure.add(Part::RecoveryValidation(DoneItem::new(text, &step)));
    }
}

fn exits(procedure: &mut Procedure) {
    procedure.add(Exit::completed(["The environment is what it was, and somebody has looked"]));
    procedure.add(Exit::Aborted {
        reason: "People gave the way back up".into(),
        required_action: "The environment is made anew".into(),
        rollback: Rollback::No("half of a way back is no better than all of it".into()),
        lessons: "Which layer could not be taken back, and why".into(),
        notify: words([CHANNEL]),
    });
}

/// How each layer is taken back; in development by the protocol itself, elsewhere by `recover`.
pub(super) fn compensations(procedure: &mut Procedure, work: &super::Work) {
    let snapshot = &work.database.snapshot;
    for (layer, action, needs, step) in [
        (
            "Infrastructure",
            "Destroy what was made, and apply the earlier state's configuration",
            "state",
            work.dev.layers[1].applied.order(),
        ),
        (
            "Configuration",
            "Put settings and secrets back from their backup",
            "backup",
            work.staging.page.order(),
        ),
        (
            "Network",
            "Put firewalls and routes back",
            "tag",
            work.hardening.layers[0].applied.order(),
        ),
        (
            "Database",
            "Restore the snapshot that was taken before the change",
            "snapshot",
            snapshot.order(),
        ),
        ("Pipeline", "Check its earlier configuration out", "tag", work.pipeline.workflow.order()),
        (
            "Monitoring",
            "Apply the earlier alarms and dashboards",
            "tag",
            work.monitoring.layers[0].applied.order(),
        ),
    ] {
        procedure.add(Compensation::new(layer, action).needs(needs).undo_of(&step));
    }
}
