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
    part: Part,
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
        if enforced_by as u8 == authority as u8
            && is_about(clause, of, part)
            && breaks(clause, literal)
        {
            return Some(Violation {
                clause,
                part,
                literal,
            });
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

/// Whether a clause that names the part `of` is about `part`. Whose id or ARN a text is holds wherever it stands.
const fn is_about(clause: &str, of: Part, part: Part) -> bool {
    let is_of_kind = starts_with(clause, "prefix ") || starts_with(clause, "service ");
    of as u8 == part as u8 || (is_of_kind && part as u8 == Part::Element as u8)
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
    // An empty word at the end leaves nothing behind its bar.
    if text.is_empty() && matches!(words.as_bytes(), [.., b'|']) {
        return true;
    }
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
            b"length" | b"items" => bounds(message, facts, verb_after(facts)),
            b"range" => bounds(message, facts, "is"),
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
                message.text(", where an id is expected that begins with "),
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
        let verb = match self.part {
            Part::Whole => "is ",
            Part::Element => "holds ",
            Part::Key => "has the key ",
        };
        match self.literal {
            Literal::Text(text) if is_counted => {
                counted(message.text(self.has()), text.len(), "character")
            }
            Literal::Text(text) => message.text(verb).text("\"").text(text).text("\""),
            Literal::Integer(number) => message.text(verb).signed(number),
            Literal::Fraction => message.text(verb).text("a fraction"),
            Literal::Items(count) => counted(message.text("has "), count, "item"),
        }
    }

    /// What stands before the number of characters.
    const fn has(&self) -> &'static str {
        match self.part {
            Part::Whole => "has ",
            Part::Element => "holds text of ",
            Part::Key => "has a key of ",
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
                Err(expected) => message.text("; expected ").text(expected),
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

/// `1 item`, `2 items`.
const fn counted(message: Message, count: usize, unit: &str) -> Message {
    let message = message.number(count).text(" ").text(unit);
    if count == 1 {
        message
    } else {
        message.text("s")
    }
}

/// The verb after a number of things: `at most 1 is accepted`.
const fn verb_after(bounds: &'static str) -> &'static str {
    let (least, most) = split_once(bounds, b' ');
    let last = if same(most, "-") { least } else { most };
    if same(last, "1") { "is" } else { "are" }
}

const fn bounds(message: Message, bounds: &'static str, verb: &str) -> Message {
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
    let message = if besides.is_empty() {
        message
    } else {
        alternatives(message.text(" or one of "), besides)
    };
    message.text(" ").text(verb).text(" accepted")
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
    if let Literal::Items(count) = literal
        && let Some(nested) = schema.nested(argument)
        && let Some(miscount) = nested.miscount(count)
    {
        panic!("{}", miscount.explain(subject, path).as_str());
    }
    let Some(row) = schema.row(argument) else {
        return;
    };
    if let Some(violation) = violation(row, part, literal, Authority::Provider) {
        let message = subject.text("`").text(path).text("` ");
        panic!("{}", violation.explain(message).as_str());
    }
}

#[cfg(test)]
mod tests {
    use Literal::{Fraction, Integer, Items, Text};
    use Part::{Element, Key, Whole};

    use super::*;

    /// What is said about a literal in an argument with such a row; nothing where it is accepted.
    fn said(row: &'static str, part: Part, literal: Literal<'_>, authority: Authority) -> String {
        violation(row, part, literal, authority).map_or_else(String::new, |violation| {
            violation.explain(Message::new()).as_str().to_owned()
        })
    }

    /// Each line is clauses, a part, a literal and what is said.
    #[track_caller]
    fn check(lines: &[(&'static str, Part, Literal<'_>, &str)]) {
        for (clauses, part, literal, expected) in lines {
            let row = format!("a optional\t{clauses}").leak();
            let said = said(row, *part, *literal, Authority::Provider);
            assert_eq!(said, *expected, "`{clauses}` about {literal:?}");
        }
    }

    #[test]
    fn words_and_numbers_are_among_those_accepted_and_near_ones_are_suggested() {
        check(&[
            ("in fast|cold", Whole, Text("cold"), ""),
            (
                "in fast|cold",
                Whole,
                Integer(1),
                "is 1, where one of these is expected: `fast`, `cold`",
            ),
            (
                "in fast|cold",
                Whole,
                Text("COLD"),
                "is \"COLD\", where one of these is expected: `fast`, `cold`; did you mean `cold`?",
            ),
            (
                "in fast|cold",
                Whole,
                Text("warm"),
                "is \"warm\", where one of these is expected: `fast`, `cold`",
            ),
            ("in/i fast|cold", Whole, Text("COLD"), ""),
            (
                "in/i fast|cold",
                Whole,
                Text("colt"),
                "is \"colt\", where one of these is expected: `fast`, `cold`; did you mean `cold`?",
            ),
            ("in 0|5|10", Whole, Integer(10), ""),
            (
                "in 0|5|10",
                Whole,
                Integer(1),
                "is 1, where one of these is expected: `0`, `5`, `10`",
            ),
            ("in on|off|", Whole, Text(""), ""),
            (
                "in 1|2|3|4|5|6|7|8|9|10|11|12|13",
                Whole,
                Integer(14),
                "is 14, where one of these is expected: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12` and others",
            ),
        ]);
    }

    #[test]
    fn numbers_lie_within_bounds_and_are_whole() {
        check(&[
            ("range 0 35", Whole, Integer(35), ""),
            (
                "range 0 35",
                Whole,
                Integer(36),
                "is 36, where 0 to 35 is accepted",
            ),
            (
                "range 0 -",
                Whole,
                Integer(-1),
                "is -1, where at least 0 is accepted",
            ),
            (
                "range - 9",
                Whole,
                Integer(10),
                "is 10, where at most 9 is accepted",
            ),
            ("range 7 30 0", Whole, Integer(0), ""),
            (
                "range 7 30 0",
                Whole,
                Integer(1),
                "is 1, where 7 to 30 or one of `0` is accepted",
            ),
            ("range 0 35", Whole, Fraction, ""),
            (
                "whole",
                Whole,
                Fraction,
                "is a fraction, where a whole number is expected",
            ),
            ("whole", Whole, Integer(1), ""),
            ("multiple 60", Whole, Integer(120), ""),
            (
                "multiple 60",
                Whole,
                Integer(61),
                "is 61, where a multiple of 60 is expected",
            ),
            ("multiple 31 7|731", Whole, Integer(731), ""),
            (
                "multiple 31 7|731",
                Whole,
                Integer(90),
                "is 90, where a multiple of 31 or one of `7`, `731` is expected",
            ),
        ]);
    }

    #[test]
    fn text_has_a_length_a_pattern_and_a_format() {
        check(&[
            ("length 3 63", Whole, Text("abc"), ""),
            (
                "length 3 63",
                Whole,
                Text("ab"),
                "has 2 characters, where 3 to 63 are accepted",
            ),
            (
                "length 1 -",
                Whole,
                Text(""),
                "has 0 characters, where at least 1 is accepted",
            ),
            (
                "length - 1",
                Whole,
                Text("ab"),
                "has 2 characters, where at most 1 is accepted",
            ),
            (
                "length 2 2",
                Whole,
                Text("a"),
                "has 1 character, where exactly 2 are accepted",
            ),
            ("match ^[a-z]+$", Whole, Text("a"), ""),
            (
                "match ^[a-z]+$",
                Whole,
                Text("A"),
                "is \"A\", which does not match `^[a-z]+$`",
            ),
            (
                "not ^-",
                Whole,
                Text("-a"),
                "is \"-a\", which must not match `^-`",
            ),
            ("format ipv4", Whole, Text("10.0.0.1"), ""),
            (
                "format ipv4",
                Whole,
                Text("10.0.0"),
                "is \"10.0.0\"; expected an IPv4 address, such as `10.0.0.1`",
            ),
            ("format ipv4 none|any", Whole, Text("any"), ""),
            ("format unheard-of", Whole, Text("x"), ""),
        ]);
    }

    #[test]
    fn ids_and_arns_say_what_they_belong_to_wherever_they_stand() {
        check(&[
            ("prefix vpc-", Whole, Text("vpc-1"), ""),
            (
                "prefix vpc-",
                Whole,
                Text("subnet-1"),
                "is \"subnet-1\", where an id is expected that begins with `vpc-`",
            ),
            (
                "prefix vpc-",
                Element,
                Text("subnet-1"),
                "holds \"subnet-1\", where an id is expected that begins with `vpc-`",
            ),
            ("prefix ami-|resolve:ssm:", Whole, Text("resolve:ssm:x"), ""),
            (
                "service iam",
                Whole,
                Text("arn:aws:iam::123456789012:role/x"),
                "",
            ),
            ("service iam", Whole, Text("x"), ""),
            (
                "service iam",
                Element,
                Text("arn:aws:s3:::x"),
                "holds \"arn:aws:s3:::x\", where an ARN of the service `iam` is expected",
            ),
        ]);
    }

    #[test]
    fn a_clause_is_about_the_argument_its_elements_or_its_keys() {
        check(&[
            ("items 1 2", Whole, Items(2), ""),
            (
                "items 1 1",
                Whole,
                Items(2),
                "has 2 items, where exactly 1 is accepted",
            ),
            (
                "items 2 -",
                Whole,
                Items(1),
                "has 1 item, where at least 2 are accepted",
            ),
            ("each length 1 2", Whole, Text("abc"), ""),
            (
                "each length 1 2",
                Element,
                Text("abc"),
                "holds text of 3 characters, where 1 to 2 are accepted",
            ),
            (
                "each range 1 2",
                Element,
                Integer(3),
                "holds 3, where 1 to 2 is accepted",
            ),
            ("length 1 2", Element, Text("abc"), ""),
            ("key match ^a", Element, Text("b"), ""),
            (
                "key match ^a",
                Key,
                Text("b"),
                "has the key \"b\", which does not match `^a`",
            ),
            (
                "key length 1 2",
                Key,
                Text("abc"),
                "has a key of 3 characters, where 1 to 2 are accepted",
            ),
        ]);
    }

    #[test]
    fn the_first_clause_that_is_broken_is_told() {
        let row = "a optional\tlength 1 -\tmatch ^[a-z]+$\tformat arn";
        let told = said(row, Whole, Text("A"), Authority::Provider);
        assert_eq!(told, "is \"A\", which does not match `^[a-z]+$`");
    }

    #[test]
    fn what_the_cloud_enforces_is_told_apart_from_what_the_provider_does() {
        let row = "a optional\tapi length 1 2\tapi each whole\tlength 1 3";
        assert_eq!(said(row, Whole, Text("abc"), Authority::Provider), "");
        assert_eq!(
            said(row, Whole, Text("abc"), Authority::Cloud),
            "has 3 characters, where 1 to 2 are accepted"
        );
        assert_eq!(
            said(row, Element, Fraction, Authority::Cloud),
            "holds a fraction, where a whole number is expected"
        );
    }

    #[test]
    fn a_row_without_clauses_accepts_everything() {
        let row = "a required";
        assert_eq!(said(row, Whole, Text(""), Authority::Provider), "");
        assert_eq!(said(row, Whole, Items(0), Authority::Provider), "");
    }
}
