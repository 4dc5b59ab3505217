//! Times and lengths of time, as people and protocols write them.

use std::time::{SystemTime, UNIX_EPOCH};

use formwork_model::duration::Duration;

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Milliseconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |time| time.as_millis() as i64)
}

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
    let (year, month, day) = date(milliseconds);
    format!("{year:04}-{month:02}-{day:02}T{}Z", clock(milliseconds))
}

/// `Tue, 03 Nov 2026 10:15:30 +0000`, as in a mail's header.
pub(super) fn rfc5322(milliseconds: i64) -> String {
    let (year, month, day) = date(milliseconds);
    let weekday = DAYS[milliseconds.div_euclid(86_400_000).rem_euclid(7) as usize];
    let month = MONTHS[month as usize - 1];
    format!(
        "{weekday}, {day:02} {month} {year:04} {} +0000",
        clock(milliseconds)
    )
}

fn clock(milliseconds: i64) -> String {
    let seconds = milliseconds.div_euclid(1000).rem_euclid(86_400);
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// Year, month and day in the Gregorian calendar: <https://howardhinnant.github.io/date_algorithms.html#civil_from_days>.
fn date(milliseconds: i64) -> (i64, i64, i64) {
    let days = milliseconds.div_euclid(86_400_000) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
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
