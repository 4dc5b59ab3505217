//! Limits that are written in words: `exceeds 75 minutes`, `score ≥7.0`, `>50%`.

use std::sync::LazyLock;

use formwork_model::duration::{Duration, days, hours, minutes, seconds};
use formwork_model::procedure::{Comparison, Missing, Slo, Threshold, Unit};
use regex::Regex;

static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(exceeds?|more than|over|above|longer than|>=?|≥|at least|below|under|less than|<=?|≤|at most)\s*(\d+(?:\.\d+)?)\s*(%|percent|seconds?|minutes?|min\b|hours?)?",
    )
});
static LASTING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\b(?:for|lasting)\s*(?:>=?|≥|at least|more than)?\s*(\d+)\s*(second|minute|hour|day)s?",
    )
});
static TIMES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(?:>=?|≥)?\s*(\d+)\s*(?:consecutive\s+(?:times|failures)?|times in a row)")
});
static WITHIN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:within|exceeds|after)\s+(\d+)\s*(second|minute|hour|day)"));
static TARGET: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(?:<=?|≤|under|below|within|less than)\s*(\d+)\s*(second|minute|hour|day)")
});
static PERCENTILE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\bp(\d{2})\b|(\d{2})th percentile"));

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of this file are valid")
}

/// The limit that a text says. One that says no number is about something that happens or not: once is the limit.
pub(crate) fn threshold(metric: String, text: String) -> Threshold {
    let rest = TIMES.replace(&text, "");
    let found = measure(&LASTING.replace(&rest, ""));
    let (comparison, limit, unit) = found.unwrap_or((Comparison::AtLeast, 1.0, Unit::Count));
    Threshold {
        comparison,
        limit,
        unit,
        lasting: lasting(&text),
        times: times(&text),
        // A time is always known; anything else can fail to be measured.
        missing: match unit {
            Unit::Seconds | Unit::Minutes if lasting(&text).is_none() => Missing::Impossible,
            _ => Missing::Escalate,
        },
        environments: Vec::new(),
        metric: metric.into(),
        text: text.into(),
    }
}

fn measure(text: &str) -> Option<(Comparison, f64, Unit)> {
    let found = MEASURE.captures(text)?;
    let comparison = match found[1].to_lowercase().as_str() {
        "≥" | ">=" | "at least" => Comparison::AtLeast,
        "≤" | "<=" | "at most" => Comparison::AtMost,
        "below" | "under" | "less than" | "<" => Comparison::Below,
        _ => Comparison::Above,
    };
    let number: f64 = found[2].parse().ok()?;
    let before = text[..found.get(0)?.start()].to_lowercase();
    let (number, unit) = match found
        .get(3)
        .map(|unit| unit.as_str().to_lowercase())
        .as_deref()
    {
        Some("%" | "percent") => (number, Unit::Percent),
        Some(unit) if unit.starts_with("sec") => (number, Unit::Seconds),
        Some(unit) if unit.starts_with("min") => (number, Unit::Minutes),
        Some(_) => (number * 60.0, Unit::Minutes),
        None if before.contains("score") => (number, Unit::Score),
        None => (number, Unit::Count),
    };
    Some((comparison, number, unit))
}

/// How long a limit must be passed: `for ≥15 minutes`, `lasting >10 minutes`.
fn lasting(text: &str) -> Option<Duration> {
    let found = LASTING.captures(text)?;
    time(&found[1], &found[2])
}

/// How often in a row it must be passed: `≥3 consecutive times`.
fn times(text: &str) -> Option<u32> {
    TIMES.captures(text)?[1].parse().ok()
}

/// The time within which something must happen: `within 15 minutes`.
pub(crate) fn within(text: &str) -> Option<Duration> {
    let found = WITHIN.captures(text)?;
    time(&found[1], &found[2])
}

/// A target across runs: `<45 minutes (95th percentile)`. Without a number and unit there is none.
pub(crate) fn slo(metric: &str, text: &str) -> Option<Slo> {
    let found = TARGET.captures(text)?;
    let percentile = PERCENTILE
        .captures(text)
        .and_then(|found| found.get(1).or(found.get(2)));
    Some(Slo {
        metric: metric.to_owned().into(),
        text: text.to_owned().into(),
        environment: None,
        percentile: percentile
            .and_then(|found| found.as_str().parse().ok())
            .unwrap_or(100.0),
        target: time(&found[1], &found[2])?,
        runs: 5,
    })
}

fn time(count: &str, unit: &str) -> Option<Duration> {
    let count = count.parse().ok()?;
    Some(match unit.to_lowercase().as_str() {
        "second" => seconds(count),
        "minute" => minutes(count),
        "hour" => hours(count),
        _ => days(count),
    })
}

#[cfg(test)]
mod tests {
    use formwork_model::duration::minutes;
    use formwork_model::procedure::{Comparison, Unit};

    use super::{slo, threshold, within};

    fn check(text: &str, wanted: (Comparison, f64, Unit)) {
        let found = threshold("metric".to_owned(), text.to_owned());
        assert_eq!(
            (found.comparison, found.limit, found.unit),
            wanted,
            "{text}"
        );
    }

    #[test]
    fn limits_are_read_from_words_and_signs() {
        check(
            "building exceeds 75 minutes",
            (Comparison::Above, 75.0, Unit::Minutes),
        );
        check("a CVSS score ≥7.0", (Comparison::AtLeast, 7.0, Unit::Score));
        check(
            "reached for >50% of parts",
            (Comparison::Above, 50.0, Unit::Percent),
        );
        check(
            "longer than 2 hours",
            (Comparison::Above, 120.0, Unit::Minutes),
        );
        check("a backup fails", (Comparison::AtLeast, 1.0, Unit::Count));
    }

    #[test]
    fn limits_say_how_long_and_how_often() {
        let found = threshold(String::new(), "errors >20% for ≥15 minutes".to_owned());
        assert_eq!(found.lasting, Some(minutes(15)));
        let found = threshold(String::new(), "fails ≥3 consecutive times".to_owned());
        assert_eq!((found.times, found.limit), (Some(3), 1.0));
        let found = threshold(String::new(), "no answer lasting >10 minutes".to_owned());
        assert_eq!((found.lasting, found.limit), (Some(minutes(10)), 1.0));
    }

    #[test]
    fn targets_need_a_time() {
        assert_eq!(within("answered within 15 minutes"), Some(minutes(15)));
        let target = slo("time", "<45 minutes (95th percentile)").expect("it has a time");
        assert_eq!((target.target, target.percentile), (minutes(45), 95.0));
        assert_eq!(slo("checks", "every day"), None);
    }
}
