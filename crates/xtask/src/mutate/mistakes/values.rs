//! Mistakes about the value of one argument.

use formwork_schema::{Nested, Nesting, Type};
use serde_json::Value;

use super::sites::{Kind, Site, sites};
use super::{Class, Mutant, Subject};
use crate::mutate::catalog::Constraint;
use crate::mutate::kinds;
use crate::mutate::literal::Literal;
use crate::mutate::pattern::Limits;
use crate::mutate::sample::another;

/// Lists and texts beyond these sizes would say nothing that shorter ones do not.
const MOST_ITEMS: usize = 130;
const LONGEST: usize = 5_000;

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    sites(subject)
        .iter()
        .flat_map(|site| {
            wrong_values(site)
                .into_iter()
                .filter_map(|(class, value)| subject.replaced(class, &site.path, value))
        })
        .collect()
}

type Wrong = Vec<(Class, Literal)>;

fn wrong_values(site: &Site<'_>) -> Wrong {
    let mut wrong = wrong_type(site);
    if site.dotted == "tags" && !site.is_element {
        wrong.extend(malformed_tags());
    }
    match (&site.kind, site.value, site.constraint) {
        (Kind::Nested(nested), Literal::List(items), constraint) => {
            wrong.extend(block_count(nested, items, constraint));
        }
        (Kind::Plain(_), Literal::List(items), Some(constraint)) => {
            wrong.extend(item_count(items, constraint));
        }
        (Kind::Plain(_), Literal::Text(text), Some(constraint)) => {
            wrong.extend(texts(text, constraint));
        }
        (Kind::Plain(_), Literal::Number(number), Some(constraint)) => {
            wrong.extend(numbers(number, constraint));
        }
        _ => {}
    }
    wrong
}

/// What Terraform cannot convert: it takes `1` for text, but not a list.
fn wrong_type(site: &Site<'_>) -> Wrong {
    let texts = || Literal::List(vec![Literal::text("one"), Literal::text("two")]);
    let value = match site.kind {
        Kind::Plain(Type::Number) => Literal::text("many"),
        Kind::Plain(Type::Bool) => Literal::text("perhaps"),
        Kind::Plain(Type::String) if site.is_element => return Vec::new(),
        Kind::Plain(Type::String) => texts(),
        Kind::Plain(Type::Dynamic) => return Vec::new(),
        Kind::Plain(_) | Kind::Nested(_) => Literal::text("example"),
    };
    vec![(Class::WrongType, value)]
}

fn malformed_tags() -> Wrong {
    let texts = || Literal::List(vec![Literal::text("one"), Literal::text("two")]);
    let nested = Literal::Map(vec![("Owner".to_owned(), texts())]);
    [texts(), nested]
        .into_iter()
        .map(|value| (Class::MalformedTags, value))
        .collect()
}

fn texts(text: &str, constraint: &Constraint) -> Wrong {
    if !constraint.one_of.is_empty() {
        let near = near_miss(text, constraint).map(Literal::Text);
        return near
            .map(|value| (Class::NotListed, value))
            .into_iter()
            .collect();
    }
    let format = constraint.format.as_deref();
    if let Some((name, value)) = format.and_then(kinds::malformed) {
        return vec![(Class::Format(name), Literal::text(value))];
    }
    let Some(limits) = Limits::of(constraint) else {
        return Vec::new();
    };
    let too_long = constraint
        .max_len
        .filter(|most| *most < LONGEST)
        .and_then(|most| limits.of_length(text, most + 1));
    let too_short = constraint
        .min_len
        .filter(|fewest| *fewest > 0)
        .and_then(|fewest| limits.of_length(text, fewest - 1));
    let against = (!constraint.patterns.is_empty()).then(|| limits.violation(text));
    [
        (Class::TooLong, too_long),
        (Class::TooShort, too_short),
        (Class::Pattern, against.flatten()),
    ]
    .into_iter()
    .filter_map(|(class, text)| Some((class, Literal::Text(text?))))
    .collect()
}

/// A text that somebody could have meant for a listed one.
fn near_miss(text: &str, constraint: &Constraint) -> Option<String> {
    let listed = |candidate: &str| {
        constraint.one_of.iter().any(|value| match value {
            Value::String(known) if constraint.ignore_case => known.eq_ignore_ascii_case(candidate),
            Value::String(known) => known == candidate,
            _ => false,
        })
    };
    let mut shorter = text.to_owned();
    shorter.pop();
    let swapped: String = text
        .chars()
        .map(|one| {
            if one.is_ascii_lowercase() {
                one.to_ascii_uppercase()
            } else {
                one.to_ascii_lowercase()
            }
        })
        .collect();
    let tries = if text.len().is_multiple_of(2) {
        [swapped, format!("{text}s"), shorter]
    } else {
        [shorter, format!("{text}s"), swapped]
    };
    tries
        .into_iter()
        .find(|candidate| !candidate.is_empty() && !listed(candidate))
}

fn numbers(number: &str, constraint: &Constraint) -> Wrong {
    let Ok(number) = number.parse::<f64>() else {
        return Vec::new();
    };
    if !constraint.one_of.is_empty() {
        let listed = |candidate: f64| {
            let values = constraint.one_of.iter();
            values
                .into_iter()
                .any(|value| value.as_f64() == Some(candidate))
        };
        let next = (1..9).map(|step| number + f64::from(step));
        let off = next.into_iter().find(|candidate| !listed(*candidate));
        let off = off.map(|value| (Class::NotListed, Literal::number(value)));
        return off.into_iter().collect();
    }
    let (min, max) = (constraint.min, constraint.max);
    let is_contradictory = matches!((min, max), (Some(min), Some(max)) if min > max);
    let step = constraint.divisible_by.unwrap_or(1.0);
    let outside = [min.map(|min| min - step), max.map(|max| max + step)];
    let outside = outside.into_iter().flatten().filter(|_| !is_contradictory);
    let half = if max.is_some_and(|max| number + 0.5 > max) {
        number - 0.5
    } else {
        number + 0.5
    };
    outside
        .map(|value| (Class::OutOfRange, Literal::number(value)))
        .chain(
            constraint
                .whole
                .then(|| (Class::NotWhole, Literal::number(half))),
        )
        .collect()
}

fn item_count(items: &[Literal], constraint: &Constraint) -> Wrong {
    let unconstrained = Constraint::default();
    let of_item = constraint.items.as_deref().unwrap_or(&unconstrained);
    let more = constraint
        .max_items
        .filter(|most| *most < MOST_ITEMS)
        .and_then(|most| {
            let others = (1..=most).map(|number| another(&items[0], number, of_item));
            let all = std::iter::once(items.first().cloned()).chain(others);
            Some((
                Class::TooManyItems,
                Literal::List(all.collect::<Option<_>>()?),
            ))
        });
    let fewer = match constraint.min_items {
        Some(1) => items
            .first()
            .map(|item| Literal::EmptyList(Box::new(item.clone()))),
        Some(fewest) if fewest > 1 => items
            .get(..fewest - 1)
            .map(|few| Literal::List(few.to_vec())),
        _ => None,
    };
    more.into_iter()
        .chain(fewer.map(|value| (Class::TooFewItems, value)))
        .collect()
}

fn block_count(nested: &Nested, items: &[Literal], constraint: Option<&Constraint>) -> Wrong {
    let of_schema = (nested.max_items > 0).then_some(nested.max_items as usize);
    let most = of_schema.or(constraint.and_then(|constraint| constraint.max_items));
    let fewest = constraint.and_then(|constraint| constraint.min_items);
    let fewest = fewest.unwrap_or(0).max(nested.min_items as usize);
    let repeated = |count: usize| {
        let all = (0..count).map(|number| crate::mutate::valid::varied(&items[0], number));
        Literal::List(all.collect())
    };
    // Equal blocks of a set are one block.
    let counts = nested.nesting != Nesting::Set || varies(items.first());
    let more = most
        .filter(|most| *most < MOST_ITEMS && counts)
        .map(|most| (Class::TooManyBlocks, repeated(most + 1)));
    let fewer = (fewest > 1).then(|| (Class::TooFewBlocks, repeated(fewest - 1)));
    more.into_iter().chain(fewer).collect()
}

fn varies(item: Option<&Literal>) -> bool {
    item.is_some_and(|item| crate::mutate::valid::varied(item, 1) != *item)
}
