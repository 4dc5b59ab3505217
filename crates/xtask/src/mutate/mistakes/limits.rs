//! Changes that should be no mistakes: values at the limits of what is known. Who refuses them gives a false alarm.

use serde_json::Value;

use super::sites::{Kind, Site, sites};
use super::{Class, Mutant, Subject};
use crate::mutate::catalog::Constraint;
use crate::mutate::literal::Literal;
use crate::mutate::pattern::Limits;
use crate::mutate::sample::another;

/// Texts and lists beyond these sizes would say nothing that shorter ones do not.
const LONGEST: usize = 5_000;
const MOST_ITEMS: usize = 130;

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    sites(subject)
        .iter()
        .flat_map(|site| {
            at_limits(site)
                .into_iter()
                .filter(|value| value != site.value)
                .filter_map(|value| subject.replaced(Class::AtTheLimit, &site.path, value))
        })
        .collect()
}

fn at_limits(site: &Site<'_>) -> Vec<Literal> {
    let (Kind::Plain(_), Some(constraint)) = (&site.kind, site.constraint) else {
        return Vec::new();
    };
    match site.value {
        Literal::Text(_) if !constraint.one_of.is_empty() => listed(constraint),
        Literal::Text(text) if constraint.format.is_none() => lengths(text, constraint),
        Literal::Number(_) if constraint.one_of.is_empty() => {
            let bounds = [constraint.min, constraint.max];
            bounds.into_iter().flatten().map(Literal::number).collect()
        }
        Literal::List(items) => full(items, constraint).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The last of the listed values; where case does not matter, also in other letters.
fn listed(constraint: &Constraint) -> Vec<Literal> {
    let Some(Value::String(last)) = constraint.one_of.last() else {
        return Vec::new();
    };
    let other = constraint.ignore_case.then(|| last.to_lowercase());
    [Some(last.clone()), other]
        .into_iter()
        .flatten()
        .map(Literal::Text)
        .collect()
}

fn lengths(text: &str, constraint: &Constraint) -> Vec<Literal> {
    let Some(limits) = Limits::of(constraint) else {
        return Vec::new();
    };
    [constraint.min_len, constraint.max_len]
        .into_iter()
        .flatten()
        .filter(|length| *length < LONGEST)
        .filter_map(|length| limits.of_length(text, length).map(Literal::Text))
        .collect()
}

fn full(items: &[Literal], constraint: &Constraint) -> Option<Literal> {
    let most = constraint.max_items.filter(|most| *most < MOST_ITEMS)?;
    let unconstrained = Constraint::default();
    let of_item = constraint.items.as_deref().unwrap_or(&unconstrained);
    let first = items.first()?;
    let others = (1..most).map(|number| another(first, number, of_item));
    let all = std::iter::once(Some(first.clone())).chain(others);
    Some(Literal::List(all.collect::<Option<_>>()?))
}
