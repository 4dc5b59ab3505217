//! Mistakes about arguments that depend on each other.

use super::sites::{Group, groups};
use super::{Class, Mutant, Subject};
use crate::mutate::valid::{child, joined};

/// At this depth a block is made of what it requires.
const BARE: usize = 3;

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    groups(subject)
        .iter()
        .flat_map(|group| {
            [
                conflicts(subject, group),
                exactly_one(subject, group),
                at_least_one(subject, group),
                companions(subject, group),
            ]
            .concat()
        })
        .collect()
}

/// A mutant in which an argument is given that was not.
fn added(subject: &Subject<'_>, class: Class, group: &Group<'_>, name: &str) -> Option<Mutant> {
    let argument = group.block.arguments.get(name)?;
    let path = joined(&group.dotted, name);
    if group.body.has(name) || !subject.builder.is_offered(argument, &path) {
        return None;
    }
    let value = subject.builder.value(argument, &path, BARE)?;
    subject.given(class, &group.path, name, value)
}

fn conflicts(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let pairs = subject
        .relations
        .conflicts
        .iter()
        .filter_map(|(one, other)| {
            let one = child(&group.dotted, one)?;
            let other = child(&group.dotted, other)?;
            match (group.body.has(one), group.body.has(other)) {
                (true, false) => added(subject, Class::Conflicting, group, other),
                (false, true) => added(subject, Class::Conflicting, group, one),
                _ => None,
            }
        });
    pairs.collect()
}

/// The members of a relation, if all lie in the group.
fn members<'relation>(group: &Group<'_>, relation: &'relation [String]) -> Vec<&'relation str> {
    let members: Vec<&str> = relation
        .iter()
        .filter_map(|path| child(&group.dotted, path))
        .collect();
    if members.len() == relation.len() {
        members
    } else {
        Vec::new()
    }
}

fn exactly_one(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for relation in &subject.relations.exactly_one_of {
        let members = members(group, relation);
        if !members.iter().any(|name| group.body.has(name)) {
            continue;
        }
        mutants.extend(none(subject, Class::NoneOfExactlyOne, group, &members));
        mutants.extend(
            members
                .iter()
                .find_map(|name| added(subject, Class::TwoOfExactlyOne, group, name)),
        );
    }
    mutants
}

fn at_least_one(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let relations = subject.relations.at_least_one_of.iter();
    relations
        .filter_map(|relation| {
            let members = members(group, relation);
            none(subject, Class::NoneOfAtLeastOne, group, &members)
        })
        .collect()
}

/// A mutant in which no member is given.
fn none(
    subject: &Subject<'_>,
    class: Class,
    group: &Group<'_>,
    members: &[&str],
) -> Option<Mutant> {
    let given: Vec<&str> = members
        .iter()
        .copied()
        .filter(|name| group.body.has(name))
        .collect();
    let formwork = members
        .iter()
        .any(|name| subject.is_given_by_formwork(&group.path, name));
    if given.is_empty() || formwork {
        return None;
    }
    subject.lacking(class, &group.path, &given)
}

fn companions(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let class = Class::MissingCompanion;
    let mut mutants = Vec::new();
    for (path, needed) in &subject.relations.required_with {
        let Some(name) = child(&group.dotted, path) else {
            continue;
        };
        let needed = needed.iter().filter_map(|path| child(&group.dotted, path));
        for companion in needed {
            let mutant = match (group.body.has(name), group.body.has(companion)) {
                (true, true) => subject.lacking(class, &group.path, &[companion]),
                (false, false) if !subject.builder.contradicts(&group.dotted, name, group.body) => {
                    added(subject, class, group, name)
                }
                _ => None,
            };
            mutants.extend(mutant);
        }
    }
    mutants
}
