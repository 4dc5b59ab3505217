//! When something runs, as EventBridge and what is built on it write it.
//!
//! What panics here is `#[track_caller]`, so that the compiler shows the user's line and none of ours.

use std::fmt;

use crate::Message;

/// `cron(0 12 * * ? *)` or `rate(5 minutes)`. [`cron!`](crate::cron) and [`rate!`](crate::rate) make one.
///
/// ```
/// use formwork_model::{Schedule, cron, rate};
/// const NOON: Schedule = cron!("0 12 * * ? *");
/// assert_eq!(NOON.to_string(), "cron(0 12 * * ? *)");
/// assert_eq!(rate!(5 minutes).to_string(), "rate(5 minutes)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule(Rhythm);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rhythm {
    Cron(&'static str),
    Rate(u32, &'static str),
}

/// One of the six fields of a cron expression.
struct Field {
    name: &'static str,
    least: u32,
    most: u32,
    /// Words for the numbers, from `least` on.
    words: &'static str,
    /// The letters with a meaning in this field.
    letters: &'static [u8],
}

const fn field(
    name: &'static str,
    least: u32,
    most: u32,
    words: &'static str,
    letters: &'static [u8],
) -> Field {
    Field {
        name,
        least,
        most,
        words,
        letters,
    }
}

/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>
const FIELDS: [Field; 6] = [
    field("minutes", 0, 59, "", b""),
    field("hours", 0, 23, "", b""),
    field("day of month", 1, 31, "", b"?LW"),
    field("month", 1, 12, "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC", b""),
    field("day of week", 1, 7, "SUNMONTUEWEDTHUFRISAT", b"?L#"),
    field("year", 1970, 2199, "", b""),
];

impl Schedule {
    /// The times that the six `fields` describe: minutes, hours, day of month, month, day of week, year; in UTC, where nothing else
    /// is said beside the schedule.
    ///
    /// # Panics
    /// Where EventBridge refuses them; in a constant that does not compile. [`cron!`](crate::cron) calls it.
    #[track_caller]
    pub const fn cron(fields: &'static str) -> Self {
        if let Some(problem) = cron_problem(fields.as_bytes()) {
            let message = Message::new().text("cron `").text(fields).text("`: ");
            panic!("{}", problem.describe(message).as_str());
        }
        Self(Rhythm::Cron(fields))
    }

    /// Every so many `minutes`, `hours` or `days`; of one, `minute`, `hour` or `day`.
    ///
    /// # Panics
    /// On another unit, and on 0; in a constant that does not compile. [`rate!`](crate::rate) calls it.
    #[track_caller]
    pub const fn rate(value: u32, unit: &'static str) -> Self {
        let is_right = match unit.as_bytes() {
            b"minute" | b"hour" | b"day" => value == 1,
            b"minutes" | b"hours" | b"days" => value > 1,
            _ => false,
        };
        if !is_right {
            let message = Message::new()
                .text("`rate(")
                .number(value as usize)
                .text(" ")
                .text(unit);
            let message = message.text(")`: a rate is `1 minute`, `1 hour`, `1 day`, or more than one of `minutes`, `hours`, `days`");
            panic!("{}", message.as_str());
        }
        Self(Rhythm::Rate(value, unit))
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Rhythm::Cron(fields) => write!(formatter, "cron({fields})"),
            Rhythm::Rate(value, unit) => write!(formatter, "rate({value} {unit})"),
        }
    }
}

enum CronProblem {
    Fields(usize),
    Field(usize),
    Days,
}

impl CronProblem {
    const fn describe(self, message: Message) -> Message {
        match self {
            Self::Fields(count) => message
                .text("it has ")
                .number(count)
                .text(" fields, where six are expected: minutes, hours, day of month, month, day of week, year"),
            Self::Field(at) => message
                .text("the field `")
                .text(FIELDS[at].name)
                .text("` takes ")
                .number(FIELDS[at].least as usize)
                .text(" to ")
                .number(FIELDS[at].most as usize)
                .text(", `*`, lists, ranges and steps"),
            Self::Days => message.text("one of `day of month` and `day of week` must be `?`"),
        }
    }
}

/// EventBridge takes one space between fields and none around them.
const fn cron_problem(bytes: &[u8]) -> Option<CronProblem> {
    let count = count_fields(bytes);
    if count != FIELDS.len() {
        return Some(CronProblem::Fields(count));
    }
    let (mut field, mut at, mut leaves_day_open) = (0, 0, false);
    while field < count {
        let end = end_of(bytes, at, b' ');
        let text = part(bytes, at, end);
        if matches!(text, b"?") && FIELDS[field].takes(b'?') {
            leaves_day_open = true;
        } else if !FIELDS[field].accepts(text) {
            return Some(CronProblem::Field(field));
        }
        (field, at) = (field + 1, end + 1);
    }
    if leaves_day_open {
        None
    } else {
        Some(CronProblem::Days)
    }
}

const fn count_fields(bytes: &[u8]) -> usize {
    let (mut count, mut at) = (1, 0);
    while at < bytes.len() {
        if bytes[at] == b' ' {
            count += 1;
        }
        at += 1;
    }
    count
}

const fn end_of(bytes: &[u8], mut at: usize, byte: u8) -> usize {
    while at < bytes.len() && bytes[at] != byte {
        at += 1;
    }
    at
}

const fn part(bytes: &[u8], start: usize, end: usize) -> &[u8] {
    bytes.split_at(end).0.split_at(start).1
}

impl Field {
    /// A list of values, ranges and steps.
    const fn accepts(&self, text: &[u8]) -> bool {
        let mut at = 0;
        while at <= text.len() {
            let end = end_of(text, at, b',');
            if !self.accepts_item(part(text, at, end)) {
                return false;
            }
            at = end + 1;
        }
        true
    }

    const fn accepts_item(&self, item: &[u8]) -> bool {
        let slash = end_of(item, 0, b'/');
        if slash < item.len() && number(part(item, slash + 1, item.len())).is_none() {
            return false;
        }
        let range = part(item, 0, slash);
        if matches!(range, b"*") {
            return true;
        }
        let dash = end_of(range, 0, b'-');
        if dash == range.len() {
            return self.has(range) || self.has_special(range);
        }
        self.has(part(range, 0, dash)) && self.has(part(range, dash + 1, range.len()))
    }

    /// A number or a word.
    const fn has(&self, text: &[u8]) -> bool {
        if let Some(number) = number(text) {
            return self.least <= number && number <= self.most;
        }
        let words = self.words.as_bytes();
        let mut at = 0;
        while at < words.len() && text.len() == 3 {
            if part(words, at, at + 3).eq_ignore_ascii_case(text) {
                return true;
            }
            at += 3;
        }
        false
    }

    /// `L`, `LW`, `15W`, `6L` or `MON#2`, in the fields that have these letters.
    const fn has_special(&self, text: &[u8]) -> bool {
        match text {
            b"L" => self.takes(b'L'),
            b"LW" => self.takes(b'W'),
            [value @ .., letter @ (b'L' | b'W')] => self.takes(*letter) && self.has(value),
            [value @ .., b'#', b'1'..=b'5'] => self.takes(b'#') && self.has(value),
            _ => false,
        }
    }

    const fn takes(&self, letter: u8) -> bool {
        end_of(self.letters, 0, letter) < self.letters.len()
    }
}

const fn number(text: &[u8]) -> Option<u32> {
    let mut number = 0u32;
    let mut at = 0;
    while at < text.len() {
        if !text[at].is_ascii_digit() {
            return None;
        }
        number = number
            .saturating_mul(10)
            .saturating_add((text[at] - b'0') as u32);
        at += 1;
    }
    if text.is_empty() { None } else { Some(number) }
}

/// A [`Schedule`] of six fields that is read by the compiler, so that a mistake in it does not compile.
///
/// ```
/// use formwork_model::{Schedule, cron};
/// const WEEKDAYS: Schedule = cron!("30 6 ? * MON-FRI *");
/// ```
///
/// One of the two days must be `?`:
///
/// ```compile_fail
/// use formwork_model::{Schedule, cron};
/// const WEEKDAYS: Schedule = cron!("30 6 * * MON-FRI *");
/// ```
#[macro_export]
macro_rules! cron {
    ($fields:literal) => {
        const { $crate::Schedule::cron($fields) }
    };
}

/// A [`Schedule`] that repeats: `rate!(5 minutes)`, `rate!(1 hour)`.
///
/// ```
/// use formwork_model::{Schedule, rate};
/// const DAILY: Schedule = rate!(1 day);
/// ```
///
/// ```compile_fail
/// use formwork_model::{Schedule, rate};
/// const DAILY: Schedule = rate!(1 days);
/// ```
#[macro_export]
macro_rules! rate {
    ($value:literal $unit:ident) => {
        const { $crate::Schedule::rate($value, stringify!($unit)) }
    };
}

#[cfg(test)]
mod tests {
    use super::{CronProblem, cron_problem};

    #[test]
    fn cron_expressions_of_the_manual_are_accepted() {
        for fields in [
            "0 10 * * ? *",
            "15 12 * * ? *",
            "0 18 ? * MON-FRI *",
            "0 8 1 * ? *",
            "0/15 * * * ? *",
            "0/10 * ? * MON-FRI *",
            "0/5 8-17 ? * MON-FRI *",
            "15 10 ? * 6L 2022-2030",
            "0 9 ? * 2#1 *",
            "0 9 LW JAN,JUL ? 2030/2",
            "0 9 3W * ? *",
            "0 9 L * ? *",
            "5,35 14 ? * tue *",
        ] {
            assert!(cron_problem(fields.as_bytes()).is_none(), "{fields}");
        }
    }

    #[test]
    fn the_field_that_is_wrong_is_known() {
        for (fields, position) in [
            ("60 12 * * ? *", 0),
            ("0 24 * * ? *", 1),
            ("0 12 32 * ? *", 2),
            ("0 12 * 13 ? *", 3),
            ("0 12 ? * 8 *", 4),
            ("0 12 ? * MON#6 *", 4),
            ("0 12 * * ? 1969", 5),
            ("? 12 * * ? *", 0),
            ("0 12 L-* * ? *", 2),
            ("0, 12 * * ? *", 0),
            ("*/x 12 * * ? *", 0),
            ("0 6L * * ? *", 1),
        ] {
            let problem = cron_problem(fields.as_bytes());
            assert!(
                matches!(problem, Some(CronProblem::Field(at)) if at == position),
                "{fields}"
            );
        }
    }

    #[test]
    fn six_fields_are_expected_and_one_day() {
        for fields in [
            "",
            "0 12 * * ?",
            "0 12 * * ? * *",
            "0  12 * * ? *",
            " 0 12 * * ? *",
            "0 12 * * ? * ",
        ] {
            let problem = cron_problem(fields.as_bytes());
            assert!(
                matches!(problem, Some(CronProblem::Fields(_))),
                "{fields:?}"
            );
        }
        assert!(matches!(
            cron_problem(b"0 12 * * * *"),
            Some(CronProblem::Days)
        ));
    }
}
