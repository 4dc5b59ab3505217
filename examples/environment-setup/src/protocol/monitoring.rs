//! Step 8: metrics, logs and alarms, and an alarm that somebody received.

use formwork::prelude::*;
use formwork::procedure::ready::{Judged, Ran, command, threshold};
use formwork::procedure::world::Request;
use formwork::procedure::{Action, Answer, Command, manual, work};

use super::environment::Environment;
use super::layer::{Layer, provision};
use super::probe::{Series, series};
use super::target::{DEV, STAGING};
use super::thresholds;

const DASHBOARDS: &str = "https://observe.platform.example/staging";

/// Monitoring that reaches people.
pub(super) struct Monitoring {
    pub(super) layers: [Layer; 2],
    pub(super) up: Output<Judged>,
    pub(super) received: Output<Answer>,
}

pub(super) fn monitoring<T>(
    procedure: &mut Procedure,
    dev: &Environment,
    staging: &Environment,
    before: &Output<T>,
) -> Monitoring {
    let first = provision(procedure, &DEV, "observability", &dev.configuration, before);
    let second =
        provision(procedure, &STAGING, "observability", &staging.configuration, &first.checkpoint);
    let up = up(procedure, &second.checkpoint);
    let received = alert(procedure, &second.checkpoint);
    Monitoring { layers: [first, second], up, received }
}

/// Looks for dashboards, for half an hour at most.
pub(super) fn up<T>(procedure: &mut Procedure, before: &Output<T>) -> Output<Judged> {
    let down = procedure.step(
        "monitoring",
        work((), down)
            .pure()
            .after(before)
            .title("Dashboards and logs answer")
            .tools(["TOOL-MON-001"]),
    );
    procedure.step("monitoring-up", threshold(thresholds::monitoring(), &down))
}

async fn down(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    Ok(series(
        context,
        duration::minutes(30),
        |down| down < 1.0,
        || {
            let request = Request {
                method: "GET",
                url: DASHBOARDS.to_owned(),
                headers: Vec::new(),
                body: Vec::new(),
                within: duration::seconds(10),
            };
            match context.request(&request) {
                Ok(response) if response.status == 200 => 0.0,
                _ => 1.0,
            }
        },
    ))
}

/// Raises an alarm; only a person can say that it came.
pub(super) fn alert<T>(procedure: &mut Procedure, before: &Output<T>) -> Output<Answer> {
    let raised: Output<Ran> = procedure.step(
        "test-alert",
        command(Command::new("aws", RAISE))
            .idempotent()
            .irreversible("CloudWatch takes it back by itself when it looks next")
            .after(before)
            .title("Raise an alarm to test with"),
    );
    procedure.step(
        "alert-received",
        manual()
            .after(&raised)
            .title("The alarm came")
            .actor("SRE")
            .escalate_after(duration::minutes(30))
            .actions([Action::new("Say where the alarm was received").details([
                "in the chat",
                "on the pager",
                "by mail",
            ])]),
    )
}

const RAISE: [&str; 8] = [
    "cloudwatch",
    "set-alarm-state",
    "--alarm-name",
    "platform-staging-database-cpu",
    "--state-value",
    "ALARM",
    "--state-reason",
    "a test",
];
