//! The same question each minute, until the answer is good or enough is known.

use formwork::duration::{Duration, minutes};
use formwork::prelude::*;

/// Values with their times, in milliseconds since 1970; none where nothing could be measured.
pub(super) type Series = Vec<(i64, Option<f64>)>;

/// Asks each minute for so long, and no longer than until a value is good.
pub(super) fn series(
    context: &Context<'_>,
    most: Duration,
    is_good: impl Fn(f64) -> bool,
    mut ask: impl FnMut() -> f64,
) -> Series {
    let began = context.world.now();
    let mut series = Series::new();
    loop {
        let value = ask();
        let now = context.world.now();
        series.push((now, Some(value)));
        if is_good(value) || now - began >= most.milliseconds() {
            return series;
        }
        context.world.pause(minutes(1));
    }
}
