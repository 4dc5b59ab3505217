//! Constraints on single values: one function, called by the macros on literals and by the checks on what is known at synthesis.
//!
//! A row of a binding holds clauses after its facts, each behind a tab: `in a|b`, `length 1 32`, `range 0 35`, `whole`, `multiple 5`, `match ^[a-z]+$`,
//! `not ^-`, `format arn`, `items 1 5`, `prefix vpc-`, `service iam`. Before a clause may stand `api`: the cloud enforces it and the provider
//! does not; then `each`: it holds for elements and for values of maps, or `key`: for keys of maps. A missing bound is `-`.

use crate::format::{Format, check_format};
use crate::message::{near, same, starts_with};
use crate::pattern::finds;
use crate::schema::split_once;
use crate::{Block, BlockSchema, Message, Resource};

/// Something that a program says about an argument.
#[derive(Debug, Clone, Copy)]
pub enum Literal<'text> {
    /// Text.
    Text(&'text str),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Fraction,
    /// That many elements, entries or blocks.
    Items(usize),
}

/// Which part of an argument is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The argument itself.
    Whole,
    /// An element of a list or set, or a value in a map.
    Element,
    /// A key of a map.
    Key,
}

/// Who refuses a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// The provider, when Terraform validates.
    Provider,
    /// The cloud, when Terraform applies. What it accepts grows with time.
    Cloud,
}

/// A clause that a value breaks.
#[derive(Debug, Clone, Copy)]
pub struct Violation<'text> {
    clause: &'static str,
    literal: Literal<'text>,
}

impl BlockSchema {
    /// The row of the argument called `name`.
    pub const fn row(&'static self, name: &str) -> Option<&'static str> {
        let mut rest = self.arguments();
        while let Some((row, _, others)) = rest.split_row() {
            if begins_with_word(row, name) {
                return Some(row);
            }
            rest = others;
        }
        None
    }
}

const fn begins_with_word(row: &str, word: &str) -> bool {
    row.len() > word.len() && row.as_bytes()[word.len()] == b' ' && starts_with(row, word)
}

/// The first clause of `row` that `literal` breaks as `part` of its argument.
pub const fn violation<'text>(
    row: &'static str,
    part: Part,
    literal: Literal<'text>,
    authority: Authority,
) -> Option<Violation<'text>> {
    let (_, mut clauses) = split_once(row, b'\t');
    while !clauses.is_empty() {
        let (clause, rest) = split_once(clauses, b'\t');
        let (clause, enforced_by) =
            strip_word(clause, "api ", Authority::Cloud, Authority::Provider);
        let (clause, of_elements) = strip_word(clause, "each ", Part::Element, Part::Whole);
        let (clause, of) = strip_word(clause, "key ", Part::Key, of_elements);
        if enforced_by as u8 == authority as u8 && of as u8 == part as u8 && breaks(clause, literal)
        {
            return Some(Violation { clause, literal });
        }
        clauses = rest;
    }
    None
}

/// Takes a leading word off a clause, and says what its presence or absence means.
const fn strip_word<T: Copy>(
    clause: &'static str,
    word: &str,
    present: T,
    absent: T,
) -> (&'static str, T) {
    if starts_with(clause, word) {
        (clause.split_at(word.len()).1, present)
    } else {
        (clause, absent)
    }
}

const fn breaks(clause: &'static str, literal: Literal<'_>) -> bool {
    let (keyword, facts) = split_once(clause, b' ');
    match (keyword.as_bytes(), literal) {
        (b"in", Literal::Text(text)) => !lists(facts, text, Case::Sensitive),
        (b"in/i", Literal::Text(text)) => !lists(facts, text, Case::Ignored),
        (b"in", Literal::Integer(number)) => !lists_number(facts, number),
        (b"length", Literal::Text(text)) => outside(facts, text.len() as i64),
        (b"match", Literal::Text(text)) => !finds(facts, text),
        (b"not", Literal::Text(text)) => finds(facts, text),
        (b"format", Literal::Text(text)) => {
            let (format, besides) = split_once(facts, b' ');
            match Format::of(format) {
                Some(format) => {
                    check_format(format, text).is_err()
                        && (besides.is_empty() || !lists(besides, text, Case::Sensitive))
                }
                None => false,
            }
        }
        (b"prefix", Literal::Text(text)) => !has_prefix(facts, text),
        (b"service", Literal::Text(text)) => match arn_service(text) {
            Some(service) => !same(service, facts),
            None => false,
        },
        (b"range", Literal::Integer(number)) => outside_range(facts, number),
        (b"multiple", Literal::Integer(number)) => {
            let (divisor, besides) = split_once(facts, b' ');
            number % integer(divisor) != 0 && !lists_number(besides, number)
        }
        (b"whole", Literal::Fraction) => true,
        (b"items", Literal::Items(count)) => outside(facts, count as i64),
        _ => false,
    }
}

#[derive(Clone, Copy)]
enum Case {
    Sensitive,
    Ignored,
}

/// Whether `text` is one of the words between bars.
const fn lists(words: &'static str, text: &str, case: Case) -> bool {
    let mut rest = words;
    loop {
        let (word, others) = split_once(rest, b'|');
        let is_same = match case {
            Case::Sensitive => same(word, text),
            Case::Ignored => word.eq_ignore_ascii_case(text),
        };
        if is_same {
            return true;
        }
        if others.is_empty() {
            return false;
        }
        rest = others;
    }
}

const fn lists_number(words: &'static str, number: i64) -> bool {
    let mut rest = words;
    loop {
        let (word, others) = split_once(rest, b'|');
        if !word.is_empty() && integer(word) == number {
            return true;
        }
        if others.is_empty() {
            return false;
        }
        rest = others;
    }
}

const fn has_prefix(prefixes: &'static str, text: &str) -> bool {
    let mut rest = prefixes;
    loop {
        let (prefix, others) = split_once(rest, b'|');
        if starts_with(text, prefix) {
            return true;
        }
        if others.is_empty() {
            return false;
        }
        rest = others;
    }
}

/// The same, with numbers besides the bounds: `7 30 0`.
const fn outside_range(facts: &'static str, number: i64) -> bool {
    let (_, most) = split_once(facts, b' ');
    let (_, besides) = split_once(most, b' ');
    outside(facts, number) && !lists_number(besides, number)
}

/// The third section of an ARN, where the text is one.
const fn arn_service(text: &str) -> Option<&str> {
    if !starts_with(text, "arn:") {
        return None;
    }
    let bytes = text.as_bytes();
    let mut colons = 0;
    let mut start = 0;
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b':' {
            colons += 1;
            match colons {
                2 => start = at + 1,
                3 => return Some(text.split_at(at).0.split_at(start).1),
                _ => {}
            }
        }
        at += 1;
    }
    None
}

/// Whether a number lies outside of bounds such as `1 32`, `- 32` or `1 -`.
const fn outside(bounds: &'static str, number: i64) -> bool {
    let (least, most) = split_once(bounds, b' ');
    let (most, _) = split_once(most, b' ');
    (!same(least, "-") && number < integer(least)) || (!same(most, "-") && number > integer(most))
}

const fn integer(digits: &str) -> i64 {
    match i64::from_str_radix(digits, 10) {
        Ok(number) => number,
        Err(_) => 0,
    }
}

impl Violation<'_> {
    /// `is "x", where …`, to be put after the argument's name.
    pub const fn explain(&self, message: Message) -> Message {
        let (keyword, facts) = split_once(self.clause, b' ');
        let message = self.found(message);
        match keyword.as_bytes() {
            b"in" | b"in/i" => self.one_of(message, facts),
            b"length" => bounds(message, facts, "characters"),
            b"items" => bounds(message, facts, "items"),
            b"range" => bounds(message, facts, ""),
            b"match" => message
                .text(", which does not match `")
                .text(facts)
                .text("`"),
            b"not" => message
                .text(", which must not match `")
                .text(facts)
                .text("`"),
            b"whole" => message.text(", where a whole number is expected"),
            b"multiple" => {
                let (divisor, besides) = split_once(facts, b' ');
                let message = message.text(", where a multiple of ").text(divisor);
                let message = if besides.is_empty() {
                    message
                } else {
                    alternatives(message.text(" or one of "), besides)
                };
                message.text(" is expected")
            }
            b"prefix" => alternatives(
                message.text(", where text is expected that begins with "),
                facts,
            ),
            b"service" => message
                .text(", where an ARN of the service `")
                .text(facts)
                .text("` is expected"),
            _ => self.malformed(message, facts),
        }
    }

    const fn found(&self, message: Message) -> Message {
        let is_counted = starts_with(self.clause, "length");
        match self.literal {
            Literal::Text(text) if is_counted => {
                message.text("has ").number(text.len()).text(" characters")
            }
            Literal::Text(text) => message.text("is \"").text(text).text("\""),
            Literal::Integer(number) => message.text("is ").signed(number),
            Literal::Fraction => message.text("is a fraction"),
            Literal::Items(count) => message.text("has ").number(count).text(" items"),
        }
    }

    const fn one_of(&self, message: Message, words: &'static str) -> Message {
        let message = alternatives(message.text(", where one of these is expected: "), words);
        match self.literal {
            Literal::Text(text) => match near(words, text) {
                Some(word) => message.text("; did you mean `").text(word).text("`?"),
                None => message,
            },
            _ => message,
        }
    }

    const fn malformed(&self, message: Message, facts: &'static str) -> Message {
        let (format, _) = split_once(facts, b' ');
        match (Format::of(format), self.literal) {
            (Some(format), Literal::Text(text)) => match check_format(format, text) {
                Err(expected) => message.text(", where ").text(expected).text(" is expected"),
                Ok(()) => message,
            },
            _ => message,
        }
    }
}

/// The first dozen of the words between bars.
const fn alternatives(mut message: Message, words: &'static str) -> Message {
    let mut rest = words;
    let mut count = 0;
    loop {
        let (word, others) = split_once(rest, b'|');
        message = message
            .text(if count == 0 { "`" } else { ", `" })
            .text(word)
            .text("`");
        count += 1;
        if others.is_empty() {
            return message;
        }
        if count == 12 {
            return message.text(" and others");
        }
        rest = others;
    }
}

const fn bounds(message: Message, bounds: &'static str, unit: &str) -> Message {
    let (least, most) = split_once(bounds, b' ');
    let (most, besides) = split_once(most, b' ');
    let message = message.text(", where ");
    let message = if same(least, most) {
        message.text("exactly ").text(least)
    } else if same(most, "-") {
        message.text("at least ").text(least)
    } else if same(least, "-") {
        message.text("at most ").text(most)
    } else {
        message.text(least).text(" to ").text(most)
    };
    let message = if unit.is_empty() {
        message
    } else {
        message.text(" ").text(unit)
    };
    let message = if besides.is_empty() {
        message
    } else {
        alternatives(message.text(" or one of "), besides)
    };
    message.text(if unit.is_empty() {
        " is accepted"
    } else {
        " are accepted"
    })
}

/// Refuses a literal that the provider does not accept. `path` says which argument it is for.
#[track_caller]
pub const fn check_value<R: Resource, B: Block>(
    key: &str,
    path: &str,
    argument: &str,
    part: Part,
    literal: Literal<'_>,
) {
    let subject = crate::required::subject::<R>(key);
    refuse(subject, B::SCHEMA, path, argument, part, literal);
}

/// Refuses a literal in a block that stands alone.
#[track_caller]
pub const fn check_block_value<B: Block>(
    path: &str,
    argument: &str,
    part: Part,
    literal: Literal<'_>,
) {
    refuse(Message::new(), B::SCHEMA, path, argument, part, literal);
}

#[track_caller]
const fn refuse(
    subject: Message,
    schema: &'static BlockSchema,
    path: &str,
    argument: &str,
    part: Part,
    literal: Literal<'_>,
) {
    let Some(row) = schema.row(argument) else {
        return;
    };
    if let Some(violation) = violation(row, part, literal, Authority::Provider) {
        let message = subject.text("`").text(path).text("` ");
        panic!("{}", violation.explain(message).as_str());
    }
}
