//! Texts that match regular expressions, and texts that do not.

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::catalog::Constraint;

/// Texts that many patterns accept, the plainest first.
const USUAL: &[&str] = &[
    "example",
    "Example",
    "Example1",
    "example-1",
    "example_1",
    "EXAMPLE",
    "e",
    "1",
    "10",
    "1.0",
    "1.0.0",
    "123456789012",
    "example.com",
    "example.com.",
    "https://example.com",
    "someone@example.com",
    "+4915112345678",
    "/example",
    "/example/",
    "example/example",
    "example-0123456789",
    "0123456789abcdef0123456789abcdef",
    "12345678-1234-1234-1234-123456789012",
    "10.0.0.0/16",
    "eu-central-1",
    "eu-central-1a",
    "rate(1 hour)",
    "rate(5 minutes)",
    "2030-01-01T00:00:00Z",
    "arn:aws:iam::123456789012:role/example",
    "arn:aws:s3:::example",
    "$.example",
    "*",
    "200",
    "mon:03:00-mon:04:00",
    "03:00-04:00",
    "example.fifo",
];

/// How many shapes of a pattern are tried.
const ATTEMPTS: usize = 60;

/// The limits of a text.
pub(crate) struct Limits {
    patterns: Vec<Regex>,
    not_patterns: Vec<Regex>,
    min: usize,
    max: usize,
}

impl Limits {
    /// The limits of a constraint; nothing where a pattern is none that this crate understands.
    pub(crate) fn of(constraint: &Constraint) -> Option<Self> {
        let api = constraint.api.as_deref();
        let bound = |own: Option<usize>, of_api: fn(&Constraint) -> Option<usize>| {
            own.or_else(|| api.and_then(of_api))
        };
        Some(Self {
            patterns: compiled(&constraint.patterns)?,
            not_patterns: compiled(&constraint.not_patterns)?,
            min: bound(constraint.min_len, |api| api.min_len).unwrap_or(0),
            max: bound(constraint.max_len, |api| api.max_len).unwrap_or(usize::MAX),
        })
    }

    pub(crate) fn accept(&self, text: &str) -> bool {
        let length = text.chars().count();
        (self.min..=self.max).contains(&length) && self.patterns_accept(text)
    }

    pub(crate) fn patterns_accept(&self, text: &str) -> bool {
        self.patterns.iter().all(|pattern| pattern.is_match(text))
            && !self
                .not_patterns
                .iter()
                .any(|pattern| pattern.is_match(text))
    }

    /// A text within the limits: a usual one, or one made from the patterns.
    pub(crate) fn sample(&self) -> Option<String> {
        let usual = USUAL.iter().map(|text| (*text).to_owned());
        let repeated = ["example", "0", "e", "E"]
            .iter()
            .map(|text| text.repeat(self.min / text.len() + 1))
            .map(|text| text.chars().take(self.min.max(1)).collect());
        let made = self.patterns.iter().flat_map(|pattern| {
            (0..ATTEMPTS).filter_map(|attempt| shaped(pattern.as_str(), attempt))
        });
        usual
            .chain(repeated)
            .chain(made)
            .find(|text| !text.is_empty() && self.accept(text))
    }

    /// A text of that many characters which the patterns accept, made by stretching `text`.
    pub(crate) fn of_length(&self, text: &str, length: usize) -> Option<String> {
        let characters: Vec<char> = text.chars().collect();
        let cut: String = characters.iter().take(length).collect();
        let missing = length.saturating_sub(characters.len());
        let fillers = characters.iter().rev().copied().chain(['a', '0', 'A']);
        let stretched = fillers.flat_map(|filler| {
            let fill = filler.to_string().repeat(missing);
            let (first, rest) =
                text.split_at(characters.first().map_or(0, |first| first.len_utf8()));
            [format!("{text}{fill}"), format!("{first}{fill}{rest}")]
        });
        let made = self.patterns.iter().flat_map(|pattern| {
            (0..ATTEMPTS)
                .filter_map(|attempt| shaped(pattern.as_str(), attempt))
                .filter(|made| made.chars().count() == length)
        });
        std::iter::once(cut)
            .chain(stretched)
            .chain(made)
            .find(|text| text.chars().count() == length && self.patterns_accept(text))
    }

    /// A text of allowed length that the patterns refuse, close to `text`.
    pub(crate) fn violation(&self, text: &str) -> Option<String> {
        let without_first: String = text.chars().skip(1).collect();
        let tries = [
            format!("{text}!"),
            format!("{text} "),
            format!("!{without_first}"),
            format!("-{without_first}"),
            text.to_uppercase(),
            text.replace(['-', '/', ':', '.'], "_"),
            "not valid!".to_owned(),
            "!".repeat(self.min.max(1)),
            "e".repeat(self.min.max(1)),
        ];
        tries.into_iter().find(|text| {
            let length = text.chars().count();
            (self.min..=self.max).contains(&length)
                && !text.is_empty()
                && !self.patterns_accept(text)
        })
    }
}

fn compiled(patterns: &[String]) -> Option<Vec<Regex>> {
    patterns
        .iter()
        .map(|pattern| Regex::new(pattern).ok())
        .collect()
}

/// A text of the shape of a pattern; each attempt takes other branches and repeats more often.
fn shaped(pattern: &str, attempt: usize) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, attempt, &mut text);
    Some(text)
}

fn write(hir: &Hir, attempt: usize, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.push(character(class, attempt + text.len())),
        HirKind::Capture(capture) => write(&capture.sub, attempt, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, attempt, text)),
        HirKind::Alternation(branches) => {
            write(&branches[attempt % branches.len()], attempt, text);
        }
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX);
            let extra = u32::try_from(attempt).unwrap_or(0);
            let times = repetition.min.saturating_add(extra).min(most);
            for _ in 0..times {
                write(&repetition.sub, attempt, text);
            }
        }
    }
}

/// A letter where the class has one, otherwise a digit, otherwise its first character.
fn character(class: &Class, turn: usize) -> char {
    let accepts = |character: char| match class {
        Class::Unicode(class) => class
            .iter()
            .any(|range| (range.start()..=range.end()).contains(&character)),
        Class::Bytes(class) => class.iter().any(|range| {
            character.is_ascii() && (range.start()..=range.end()).contains(&(character as u8))
        }),
    };
    let preferred: Vec<char> = "abcdefABCDEF123456"
        .chars()
        .filter(|one| accepts(*one))
        .collect();
    if let Some(found) = preferred.get(turn % preferred.len().max(1)) {
        return *found;
    }
    (' '..='~').find(|one| accepts(*one)).unwrap_or('a')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(pattern: &str, min: usize, max: usize) -> Limits {
        let constraint = Constraint {
            patterns: vec![pattern.to_owned()],
            min_len: Some(min),
            max_len: Some(max),
            ..Constraint::default()
        };
        Limits::of(&constraint).expect("the pattern is well-formed")
    }

    #[test]
    fn a_sample_matches_a_pattern_that_no_usual_text_matches() {
        let limits = limits("^[A-Z]{3}-[0-9]{5}$", 0, 9);
        let sample = limits.sample().expect("there is one");
        assert!(limits.accept(&sample), "{sample}");
    }

    #[test]
    fn a_violation_keeps_the_length_within_its_bounds() {
        let limits = limits("^[a-z]+$", 1, 7);
        let violation = limits.violation("example").expect("there is one");
        assert_eq!(violation, "!xample");
    }

    #[test]
    fn a_stretched_text_still_matches() {
        let limits = limits("^[a-z]+1$", 1, 9);
        assert_eq!(
            limits.of_length("example1", 10).as_deref(),
            Some("eeexample1")
        );
    }
}
