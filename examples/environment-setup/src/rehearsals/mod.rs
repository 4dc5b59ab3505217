//! Rehearsals: failures that are made on purpose, to see that what was prepared for them works.

mod alerts;
mod isolation;
mod promotion;
mod recreation;
mod restore;
mod segmentation;

pub(crate) use alerts::alerts;
pub(crate) use isolation::isolation;
pub(crate) use promotion::promotion;
pub(crate) use recreation::recreation;
pub(crate) use restore::restore;
pub(crate) use segmentation::segmentation;

use formwork::prelude::*;
use formwork::procedure::ready::{Judged, threshold};
use formwork::procedure::{Command, Kind, Record, Role, Threshold, Unit, work};

/// Agrees to what is destroyed on purpose.
pub(crate) const DIRECTOR: Role = Role::new("Director of the rehearsal", &["edsger", "margaret"]);

fn titled(procedure: &mut Procedure, title: &'static str) {
    procedure.title(title).kind(Kind::Protocol).owner("SRE").add(DIRECTOR);
}

/// What a command prints.
fn printed(context: &Context<'_>, arguments: &[&str]) -> Result<String, Failure> {
    let arguments = arguments.iter().copied();
    let (_, finished) = context.execute(&Command::new("aws", arguments).captured())?;
    Ok(String::from_utf8_lossy(&finished.printed).trim().to_owned())
}

/// Notes the time, after others.
fn clock(procedure: &mut Procedure, key: &'static str, others: &[Output<()>]) -> Output<i64> {
    let now = work((), async |context: &Context<'_>, ()| Ok(context.world.now())).pure();
    procedure.step(key, now.after_all(others.iter().copied()))
}

/// It took no longer than it may.
fn in_time<T: Record>(
    procedure: &mut Procedure,
    began: &Output<i64>,
    after: &Output<T>,
    minutes: u32,
) -> Output<Judged> {
    let ended = clock(procedure, "ended", &[after.order()]);
    let took = work((began, &ended), async |_: &Context<'_>, (began, ended): (i64, i64)| {
        Ok((ended - began) as f64 / 60_000.0)
    });
    let took = procedure.step("took", took.pure());
    let limit = Threshold::above("Minutes that it took", f64::from(minutes), Unit::Minutes);
    procedure.step("in-time", threshold(limit.always_known(), &took))
}
