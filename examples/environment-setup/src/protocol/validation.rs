//! Step 9: everything answers, only to those who may, and somebody measured how fast.

use formwork::prelude::*;
use formwork::procedure::ready::smoke::{self, Answered};
use formwork::procedure::ready::{Judged, Written, document, threshold};
use formwork::procedure::world::Request;
use formwork::procedure::{Command, work};

use super::probe::{Series, series};
use super::target::{DEV, STAGING, TARGETS};
use super::thresholds;

/// What is known of all environments.
pub(super) struct Validation {
    pub(super) health: [Output<Answered>; 3],
    pub(super) zones: Output<Judged>,
    pub(super) connected: Output<Judged>,
    pub(super) guarded: Output<Answered>,
    pub(super) baseline: Output<Written>,
}

pub(super) fn validation<T>(procedure: &mut Procedure, before: &Output<T>) -> Validation {
    let health = health(procedure, before);
    let failing = work((), zones).pure().after(before).title("Ask which zones fail");
    let failing = procedure.step("zones", failing);
    let zones = procedure.step("zones-available", threshold(thresholds::zones(), &failing));
    let connected = connected(procedure, before);
    let private = smoke::http(STAGING.url("/private"), 401, duration::minutes(1));
    let guarded = private.after(before).title("Who has no credentials is turned away");
    let guarded = procedure.step("authentication", guarded);
    let measured = work((), baseline).pure().after(&health[1]).title("Measure how fast it answers");
    let measured = procedure.step("measure-baseline", measured);
    let baseline = document("docs/environments/staging-baseline.md", &measured);
    let baseline = procedure.step("baseline", baseline.title("Keep the baseline"));
    Validation { health, zones, connected, guarded, baseline }
}

/// Development, staging and production answer.
pub(super) fn health<T>(procedure: &mut Procedure, before: &Output<T>) -> [Output<Answered>; 3] {
    let pages = [
        ("dev-health", DEV.url("/health")),
        ("staging-health", STAGING.url("/health")),
        ("production-health", "https://platform.example/health".to_owned()),
    ];
    pages.map(|(key, url)| {
        procedure.step(key, smoke::http(url, 200, duration::minutes(5)).after(before))
    })
}

/// So many zones that are not available; not known where nobody answers.
async fn zones(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    let query = "AvailabilityZones[?State!=`available`]|length(@)";
    let look = ["ec2", "describe-availability-zones", "--query", query, "--output", "text"];
    let failing = context.execute(&Command::new("aws", look).captured()).ok();
    let failing = failing
        .and_then(|(_, finished)| String::from_utf8_lossy(&finished.printed).trim().parse().ok());
    Ok(vec![(context.world.now(), failing)])
}

/// Looks at all paths between tiers, for ten minutes at most. Then none may be lost.
pub(super) fn connected<T>(procedure: &mut Procedure, before: &Output<T>) -> Output<Judged> {
    let lost = work((), lost).pure().after(before).title("Try all paths between tiers");
    let lost = procedure.step("paths", lost);
    let judged = procedure.step("paths-open", threshold(thresholds::connectivity(), &lost));
    procedure.step(
        "connected",
        work(
            (&lost, &judged),
            async |_: &Context<'_>, (lost, judged): (Series, Judged)| match lost.last() {
                Some((_, Some(0.0))) => Ok(judged),
                _ => Err(Failure::new("a path between tiers is lost").finally()),
            },
        )
        .pure()
        .title("Every service reaches what it needs"),
    )
}

async fn lost(context: &Context<'_>, (): ()) -> Result<Series, Failure> {
    let paths: Vec<(&str, u16)> =
        TARGETS.iter().flat_map(|target| [(target.domain, 443), (target.database, 5432)]).collect();
    let ask = || {
        let is_lost = |(host, port): &&(&str, u16)| {
            context.world.connect(host, *port, duration::seconds(10)).is_err()
        };
        paths.iter().filter(is_lost).count() as f64 / paths.len() as f64 * 100.0
    };
    Ok(series(context, duration::minutes(10), |lost| lost < 100.0, ask))
}

/// How long five requests take; more than 2 seconds in the mean are too long.
async fn baseline(context: &Context<'_>, (): ()) -> Result<String, Failure> {
    let began = context.world.now();
    for _ in 0..5 {
        let request = Request {
            method: "GET",
            url: STAGING.url("/"),
            headers: Vec::new(),
            body: Vec::new(),
            within: duration::seconds(10),
        };
        context.request(&request)?;
    }
    let mean = (context.world.now() - began) as f64 / 5000.0;
    if mean >= 2.0 {
        return Err(Failure::new(format!("staging takes {mean} seconds to answer")));
    }
    Ok(format!("# Baseline of staging\n\nA request takes {mean} seconds, in the mean of 5.\n"))
}
