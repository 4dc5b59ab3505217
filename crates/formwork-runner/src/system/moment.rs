//! Times and lengths of time, as people and protocols write them.

use formwork_model::duration::Duration;
use jiff::Timestamp;

pub(super) use crate::moment::now;
use crate::moment::timestamp;

/// For the standard library.
pub(super) fn span(duration: Duration) -> std::time::Duration {
    std::time::Duration::from_secs(duration.seconds().unsigned_abs())
}

/// `75 minutes`: in the largest unit that divides it, to the second.
pub(super) fn length(milliseconds: i64) -> String {
    let seconds = (milliseconds + 500) / 1000;
    let (number, unit) = match seconds {
        0 => (0, "second"),
        _ if seconds % 3600 == 0 => (seconds / 3600, "hour"),
        _ if seconds % 60 == 0 => (seconds / 60, "minute"),
        _ => (seconds, "second"),
    };
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {unit}{plural}")
}

/// `2026-11-03T10:15:30Z`.
pub(super) fn rfc3339(milliseconds: i64) -> String {
    second(milliseconds).to_string()
}

/// `Tue, 03 Nov 2026 10:15:30 +0000`, as in a mail's header.
pub(super) fn rfc5322(milliseconds: i64) -> String {
    second(milliseconds)
        .strftime("%a, %d %b %Y %H:%M:%S +0000")
        .to_string()
}

/// The second that a moment is in.
fn second(milliseconds: i64) -> Timestamp {
    timestamp(milliseconds.saturating_sub(milliseconds.rem_euclid(1000)))
}

#[cfg(test)]
mod tests {
    use super::{length, rfc3339, rfc5322};

    #[test]
    fn times_are_written_as_their_standards_say() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(rfc5322(0), "Thu, 01 Jan 1970 00:00:00 +0000");
        assert_eq!(rfc3339(951_782_400_000), "2000-02-29T00:00:00Z");
        assert_eq!(rfc3339(4_107_542_399_999), "2100-02-28T23:59:59Z");
        assert_eq!(rfc3339(4_107_542_400_000), "2100-03-01T00:00:00Z");
        assert_eq!(
            rfc5322(1_793_700_930_000),
            "Tue, 03 Nov 2026 10:15:30 +0000"
        );
        assert_eq!(rfc3339(-1), "1969-12-31T23:59:59Z");
    }

    #[test]
    fn a_length_is_said_in_its_largest_whole_unit() {
        assert_eq!(length(4_500_000), "75 minutes");
        assert_eq!(length(4_499_993), "75 minutes");
        assert_eq!(length(60_000), "1 minute");
        assert_eq!(length(7_200_000), "2 hours");
        assert_eq!(length(90_000), "90 seconds");
        assert_eq!(length(3), "0 seconds");
    }
}
