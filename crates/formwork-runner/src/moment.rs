//! Moments as people write them.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// A moment in milliseconds since 1970 as RFC 3339 writes it, in UTC: `2026-11-21T11:13:38.250Z`.
///
/// ```
/// assert_eq!(formwork_runner::rfc3339(1_000), "1970-01-01T00:00:01.000Z");
/// ```
pub fn rfc3339(milliseconds: i64) -> String {
    format!("{:.3}", timestamp(milliseconds))
}

/// A moment as run ids hold it: `20261121-111338`.
pub(crate) fn stamp(milliseconds: i64) -> String {
    timestamp(milliseconds)
        .strftime("%Y%m%d-%H%M%S")
        .to_string()
}

/// The nearest moment that a calendar has.
pub(crate) fn timestamp(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(if milliseconds < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

#[cfg(test)]
mod tests {
    use super::{rfc3339, stamp};

    #[test]
    fn moments_are_written_in_utc() {
        assert_eq!(rfc3339(1_795_259_618_250), "2026-11-21T11:13:38.250Z");
        assert_eq!(stamp(1_795_259_618_250), "20261121-111338");
    }

    #[test]
    fn a_moment_beyond_every_calendar_is_the_last_one() {
        assert_eq!(rfc3339(i64::MAX), "9999-12-30T22:00:00.999Z");
    }
}
