//! Whether something answers: the same question again and again, until it is answered or the time is over.

use formwork_model::duration::{Duration, seconds};
use formwork_model::procedure::Command;
use serde::{Deserialize, Serialize};

use super::Text;
use crate::step::{Described, Pure, Step};
use crate::world::Request;
use crate::{Context, Failure, Inputs, work};

/// Something answered as it should.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// In words: `https://shop.example/health answered 200`.
    pub answer: String,
    /// It was asked so often.
    pub times: u32,
    /// It took so long, in milliseconds.
    pub took: i64,
}

type Values<T> = <<T as Text>::Inputs as Inputs>::Values;

/// An address answers a GET with this status, within this time.
#[track_caller]
pub fn http<T: Text>(url: T, status: u16, within: Duration) -> Step<Values<T>, Answered, Pure> {
    let (inputs, text) = url.split();
    let step = work(inputs, async move |context: &Context<'_>, values| {
        let url = text(values);
        asked(context, within, |left| {
            let request = Request {
                method: "GET",
                url: url.clone(),
                headers: Vec::new(),
                body: Vec::new(),
                within: left,
            };
            let response = context.request(&request)?;
            match response.status {
                answered if answered == status => Ok(format!("{url} answered {status}")),
                other => Err(Failure::new(format!(
                    "{url} answered {other}, not {status}"
                ))),
            }
        })
    });
    step.pure()
        .actions([format!("Ask until the answer's status is {status}")])
}

/// A host takes TCP connections on a port, within this time.
#[track_caller]
pub fn tcp<T: Text>(host: T, port: u16, within: Duration) -> Step<Values<T>, Answered, Pure> {
    let (inputs, text) = host.split();
    let step = work(inputs, async move |context: &Context<'_>, values| {
        let host = text(values);
        asked(context, within, |left| {
            context.world.connect(&host, port, left)?;
            Ok(format!("{host} takes connections on port {port}"))
        })
    });
    step.pure()
        .actions([format!("Open a connection to port {port}")])
}

/// A host's name has an address, within this time.
#[track_caller]
pub fn dns<T: Text>(host: T, within: Duration) -> Step<Values<T>, Answered, Pure> {
    let (inputs, text) = host.split();
    let step = work(inputs, async move |context: &Context<'_>, values| {
        let host = text(values);
        asked(context, within, |_| {
            let addresses = context.world.resolve(&host)?;
            if addresses.is_empty() {
                return Err(Failure::new(format!("{host} has no address")));
            }
            Ok(format!("{host} is {}", addresses.join(", ")))
        })
    });
    step.pure().actions(["Look the host's name up"])
}

/// A command that only looks ends without a failure, within this time.
#[track_caller]
pub fn command(command: Command, within: Duration) -> Step<(), Answered, Pure> {
    let action = format!("Run `{}` until it ends without a failure", command.line());
    let step = work((), async move |context: &Context<'_>, ()| {
        asked(context, within, |_| {
            context.execute(&command)?;
            Ok(format!("`{}` ended without a failure", command.line()))
        })
    });
    step.pure().actions([action])
}

/// The longest that one question may take.
const PATIENCE: Duration = seconds(10);

/// Asks until there is an answer, with waits of 1, 2, 4 and then 8 seconds. `ask` is told how long it may take.
fn asked(
    context: &Context<'_>,
    within: Duration,
    ask: impl Fn(Duration) -> Result<String, Failure>,
) -> Result<Answered, Failure> {
    let began = context.world.now();
    let end = began.saturating_add(within.milliseconds());
    let end = context
        .site
        .deadline
        .map_or(end, |deadline| deadline.min(end));
    let mut wait = 1;
    let mut times = 0;
    loop {
        times += 1;
        let left = end.saturating_sub(context.world.now()) / 1000;
        let left = seconds(u32::try_from(left.max(1)).unwrap_or(u32::MAX));
        let failure = match ask(left.min(PATIENCE)) {
            Ok(answer) => {
                let took = context.world.now() - began;
                return Ok(Answered {
                    answer,
                    times,
                    took,
                });
            }
            Err(failure) => failure,
        };
        let now = context.world.now();
        if failure.is_final || now.saturating_add(i64::from(wait) * 1000) > end {
            return Err(gave_up(failure, times, now - began));
        }
        context.world.pause(seconds(wait));
        wait = (wait * 2).min(8);
    }
}

fn gave_up(failure: Failure, times: u32, took: i64) -> Failure {
    let tries = format!("asked {times} times in {} seconds", took / 1000);
    let detail = match failure.detail.as_str() {
        "" => tries,
        detail => format!("{tries}\n{detail}"),
    };
    failure.detail(detail)
}
