//! Results that are certain, computed here. Whatever could differ from Terraform is left to Terraform.
//!
//! Texts are those of ASCII only: Terraform normalizes others, and counts their characters as a reader would.

use std::borrow::Cow;

use formwork_model::{Cidr, Term};

/// The text, where it is a literal of ASCII.
pub(super) fn ascii(term: &Term) -> Option<&str> {
    term.as_text().filter(|text| text.is_ascii())
}

pub(super) fn text(text: impl Into<Cow<'static, str>>) -> Term {
    Term::Text(text.into())
}

/// What `change` makes of a literal.
pub(super) fn changed(term: &Term, change: impl Fn(&str) -> String) -> Option<Term> {
    ascii(term).map(|known| text(change(known)))
}

/// Whether `holds` of two literals.
pub(super) fn tested(one: &Term, other: &Term, holds: impl Fn(&str, &str) -> bool) -> Option<Term> {
    Some(Term::Bool(holds(ascii(one)?, ascii(other)?)))
}

/// The characters from last to first. Control characters may belong to the one beside them.
pub(super) fn reversed(term: &Term) -> Option<Term> {
    let known = ascii(term).filter(|known| !known.bytes().any(|byte| byte.is_ascii_control()))?;
    Some(text(known.chars().rev().collect::<String>()))
}

/// All occurrences replaced. An empty one is everywhere, and one between two `/` is a regular expression.
pub(super) fn replaced(term: &Term, part: &Term, by: &Term) -> Option<Term> {
    let (known, part, by) = (ascii(term)?, ascii(part)?, ascii(by)?);
    if part.is_empty() || part.starts_with('/') {
        return None;
    }
    Some(text(known.replace(part, by)))
}

/// The texts of a literal list with `separator` between them.
pub(super) fn joined(separator: &Term, list: &Term) -> Option<Term> {
    let texts: Option<Vec<&str>> = items(list)?.iter().map(ascii).collect();
    Some(text(texts?.join(ascii(separator)?)))
}

fn items(term: &Term) -> Option<&[Term]> {
    match term {
        Term::List(items) => Some(items),
        _ => None,
    }
}

/// Whether nothing in it is left for Terraform, and nothing absent.
fn is_plain(term: &Term) -> bool {
    matches!(
        term,
        Term::Bool(_) | Term::Integer(_) | Term::Float(_) | Term::Text(_)
    )
}

/// The elements of literal lists of plain literals, one list after the other.
pub(super) fn concatenated(lists: &[Term]) -> Option<Term> {
    let lists: Option<Vec<&[Term]>> = lists.iter().map(items).collect();
    let all = lists?.concat();
    all.iter().all(is_plain).then_some(Term::List(all))
}

/// How many elements a list or map of plain literals has, or characters a text.
pub(super) fn length(term: &Term) -> Option<Term> {
    let length = match term {
        Term::List(items) if items.iter().all(is_plain) => items.len(),
        Term::Map(entries) if entries.iter().all(|(_, item)| is_plain(item)) => entries.len(),
        Term::Text(text) if is_printable(text) => text.len(),
        _ => return None,
    };
    i64::try_from(length).ok().map(Term::Integer)
}

fn is_printable(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// The one that `choose` takes of whole numbers.
pub(super) fn chosen(
    numbers: &[Term],
    choose: impl Fn(std::vec::IntoIter<i64>) -> Option<i64>,
) -> Option<Term> {
    let numbers: Option<Vec<i64>> = numbers.iter().map(whole).collect();
    choose(numbers?.into_iter()).map(Term::Integer)
}

fn whole(term: &Term) -> Option<i64> {
    match term {
        Term::Integer(number) => Some(*number),
        _ => None,
    }
}

/// A literal network of version 4 without host bits.
fn network(prefix: &Term) -> Option<Cidr> {
    let text = ascii(prefix).filter(|text| !text.contains(':'))?;
    Cidr::parse(text).ok()
}

pub(super) fn subnet(prefix: &Term, newbits: &Term, netnum: &Term) -> Option<Term> {
    let newbits = u8::try_from(whole(newbits)?).ok()?;
    let netnum = u32::try_from(whole(netnum)?).ok()?;
    let subnet = network(prefix)?.checked_subnet(newbits, netnum)?;
    Some(text(subnet.to_string()))
}

pub(super) fn host(prefix: &Term, hostnum: &Term) -> Option<Term> {
    let hostnum = u32::try_from(whole(hostnum)?).ok()?;
    network(prefix)?.host(hostnum).map(text)
}
