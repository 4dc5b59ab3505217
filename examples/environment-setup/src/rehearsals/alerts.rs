//! An alarm is raised, and nobody answers.

use formwork::prelude::*;
use formwork::procedure::{Exit, criterion, manual, work};

use super::{printed, titled};
use crate::protocol::ladder;

/// Declares the rehearsal. Whoever is called answers only when the ladder has been climbed.
pub(crate) fn alerts(procedure: &mut Procedure) {
    titled(procedure, "Rehearsal: alarms and calls");
    let raised = procedure.step(
        "raise",
        work((), async |context: &Context<'_>, ()| printed(context, &RAISE).map(drop))
            .idempotent()
            .irreversible("CloudWatch takes it back by itself when it looks next"),
    );
    let history = procedure.step("history", work((), history).pure().after(&raised));
    let reached = procedure.step(
        "reached",
        manual().after(&history).title("Every channel was reached").actions([
            "Compare the time at which each channel was reached with the ladder",
            "Say `done` and name the channels",
        ]),
    );
    procedure.add(ladder());
    procedure.done(criterion("The alarm stands in the history").shown_by(&history));
    procedure.done(criterion("All channels were reached").shown_by(&reached));
    procedure.add(Exit::completed(["Calls reach people"]));
}

const ALARM: &str = "platform-staging-database-cpu";

const RAISE: [&str; 8] = [
    "cloudwatch",
    "set-alarm-state",
    "--alarm-name",
    ALARM,
    "--state-value",
    "ALARM",
    "--state-reason",
    "a rehearsal",
];

async fn history(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let look = ["cloudwatch", "describe-alarms", "--alarm-names", ALARM];
    let what = ["--query", "MetricAlarms[0].StateValue", "--output", "text"];
    match printed(context, &[&look[..], &what].concat())?.as_str() {
        "ALARM" => Ok("ALARM".to_owned()),
        other => Err(Failure::new(format!("the alarm is {other}"))),
    }
}
