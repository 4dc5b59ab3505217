//! Times at which something may be due.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Times, with the step that is to be looked at then.
#[derive(Debug, Default)]
pub(super) struct Alarms(BinaryHeap<Reverse<(i64, u32)>>);

impl Alarms {
    pub(super) fn set(&mut self, at: i64, step: u32) {
        self.0.push(Reverse((at, step)));
    }

    pub(super) fn next(&self) -> Option<i64> {
        self.0.peek().map(|Reverse((at, _))| *at)
    }

    /// The next step that is due; it is taken out.
    pub(super) fn due(&mut self, now: i64) -> Option<u32> {
        let Reverse((at, _)) = self.0.peek()?;
        if *at > now {
            return None;
        }
        self.0.pop().map(|Reverse((_, step))| step)
    }
}

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The time at which so many milliseconds of business hours have passed: Monday to Friday, 9 to 17 o'clock UTC.
pub(super) fn in_business_hours(from: i64, mut left: i64) -> i64 {
    let mut at = from;
    loop {
        let day = at.div_euclid(DAY);
        // The first day of 1970 was a Thursday.
        let is_weekend = matches!((day + 3).rem_euclid(7), 5 | 6);
        let (opens, closes) = (day * DAY + 9 * HOUR, day * DAY + 17 * HOUR);
        if is_weekend || at >= closes {
            at = (day + 1) * DAY;
            continue;
        }
        at = at.max(opens);
        if left <= closes - at {
            return at + left;
        }
        left -= closes - at;
        at = closes;
    }
}
