//! Texts of the model inside of a document.

use std::borrow::Cow;

use formwork_model::duration::Duration;

/// The same in one line.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, with a `\` where a line would begin a block of its own. Empty lines at the ends are dropped.
pub(crate) fn safe_lines(text: &str) -> String {
    let lines: Vec<Cow<'_, str>> = text.trim().lines().map(safe_line).collect();
    lines.join("\n")
}

fn safe_line(line: &str) -> Cow<'_, str> {
    let line = line.trim_start();
    match position_of_block(line) {
        Some(position) => {
            let (before, after) = line.split_at(position);
            Cow::Owned(format!("{before}\\{after}"))
        }
        None => Cow::Borrowed(line),
    }
}

/// Where the sign stands that would begin a block: a heading, a list, a quote, a fence, a line, HTML, or the target of a link.
fn position_of_block(line: &str) -> Option<usize> {
    let begins = is_heading(line)
        || is_item(line)
        || is_line(line)
        || line.starts_with('>')
        || line.starts_with("```")
        || line.starts_with("~~~")
        || is_html(line)
        || is_target(line);
    if begins {
        return Some(0);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let is_number = (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']);
    let ends = |after: &str| after.is_empty() || after.starts_with([' ', '\t']);
    (is_number && ends(&line[digits + 1..])).then_some(digits)
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    (1..=6).contains(&level) && (rest.is_empty() || rest.starts_with([' ', '\t']))
}

fn is_item(line: &str) -> bool {
    let mut signs = line.chars();
    matches!(signs.next(), Some('-' | '+' | '*')) && matches!(signs.next(), None | Some(' ' | '\t'))
}

/// A rule, or the line under a heading.
fn is_line(line: &str) -> bool {
    let signs = line.trim_end();
    let of =
        |sign: char| !signs.is_empty() && signs.chars().all(|other| other == sign || other == ' ');
    of('=')
        || of('-')
        || ["***", "___"].iter().any(|rule| {
            signs.replace(' ', "").starts_with(rule) && of(rule.chars().next().unwrap_or('*'))
        })
}

/// A tag at the beginning; links in angle brackets are none.
fn is_html(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('<') else {
        return false;
    };
    let is_link = rest.split_once('>').is_some_and(|(inside, _)| {
        !inside.contains(char::is_whitespace) && inside.contains([':', '@'])
    });
    rest.starts_with(|sign: char| sign.is_ascii_alphabetic() || "/!?".contains(sign)) && !is_link
}

/// `[name]: target` is no text.
fn is_target(line: &str) -> bool {
    line.starts_with('[')
        && line
            .split_once("]:")
            .is_some_and(|(name, _)| !name.contains("]("))
}

/// Several things, with `and` before the last one.
pub(crate) fn all_of(things: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut text = String::new();
    let mut things = things.into_iter().peekable();
    while let Some(thing) = things.next() {
        if !text.is_empty() {
            text.push_str(if things.peek().is_some() {
                ", "
            } else {
                " and "
            });
        }
        text.push_str(thing.as_ref());
    }
    text
}

/// A time in its largest whole unit: `75 minutes`.
pub(crate) fn time(duration: Duration) -> String {
    let seconds = duration.seconds();
    let (count, unit) = [(86_400, "day"), (3600, "hour"), (60, "minute")]
        .into_iter()
        .find(|(unit, _)| seconds != 0 && seconds % unit == 0)
        .map_or((seconds, "second"), |(unit, name)| (seconds / unit, name));
    // 90 minutes are said as such, and not as one hour and a half; 24 hours are a day.
    if count == 1 {
        format!("1 {unit}")
    } else {
        format!("{count} {unit}s")
    }
}

/// Whether a text already says a time.
pub(crate) fn says_time(text: &str, duration: Duration) -> bool {
    let seconds = duration.seconds();
    [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]
        .into_iter()
        .any(|(unit, name)| {
            let count = format!("{} {name}", seconds / unit);
            let dashed = format!("{}-{name}", seconds / unit);
            seconds % unit == 0 && (text.contains(&count) || text.contains(&dashed))
        })
}

/// A text in code marks, with more of them than it holds.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return String::new();
    }
    let longest = text
        .split(|sign| sign != '`')
        .map(str::len)
        .max()
        .unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{marks} {text} {marks}")
    } else {
        format!("{marks}{text}{marks}")
    }
}

/// Adds a clause in parentheses, unless the text says it already.
pub(crate) fn aside(text: &str, clause: &str) -> String {
    if clause.is_empty() || text.to_lowercase().contains(&clause.to_lowercase()) {
        return text.to_owned();
    }
    let gap = if text.is_empty() { "" } else { " " };
    format!("{text}{gap}({clause})")
}

/// A condition as a clause: `if the cluster has several zones`.
pub(crate) fn condition(text: &str) -> String {
    let lower = text.to_lowercase();
    let begins = ["if", "when", "unless", "once", "only"]
        .iter()
        .any(|word| lower.split_whitespace().next() == Some(word));
    if begins || text.is_empty() {
        text.to_owned()
    } else {
        format!("if {text}")
    }
}
