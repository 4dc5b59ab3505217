//! Changes made without looking at what the provider accepts: they find what the known constraints do not say.

use formwork_schema::{Mode, Type};

use super::sites::{Group, Kind, Site, groups, sites};
use super::{Class, Mutant, Subject};
use crate::mutate::literal::Literal;
use crate::mutate::valid::joined;

/// Texts and numbers that few arguments accept.
const TEXTS: &[&str] = &["", "not valid!"];
const NUMBERS: &[&str] = &["-1000000007", "0.5", "1000000007"];
/// At this depth a block is made of what it requires.
const BARE: usize = 3;

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    let values = sites(subject)
        .into_iter()
        .flat_map(|site| values(subject, &site));
    let arguments = groups(subject)
        .into_iter()
        .flat_map(|group| [absences(subject, &group), additions(subject, &group)].concat());
    values.chain(arguments).collect()
}

fn values(subject: &Subject<'_>, site: &Site<'_>) -> Vec<Mutant> {
    let (class, values): (Class, Vec<Literal>) = match site.kind {
        Kind::Plain(Type::String) => {
            let texts = TEXTS.iter().map(|text| Literal::text(text));
            (Class::BlindText, texts.collect())
        }
        Kind::Plain(Type::Number) => {
            let numbers = NUMBERS.iter();
            let numbers = numbers.map(|number| Literal::Number((*number).to_owned()));
            (Class::BlindNumber, numbers.collect())
        }
        _ => return Vec::new(),
    };
    values
        .into_iter()
        .filter_map(|value| subject.replaced(class, &site.path, value))
        .collect()
}

fn absences(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let optional = group.body.0.iter().filter(|(name, _)| {
        let argument = group.block.arguments.get(name);
        argument.is_some_and(|argument| argument.mode != Mode::Required)
            && !subject.is_given_by_formwork(&group.path, name)
    });
    optional
        .filter_map(|(name, _)| subject.lacking(Class::BlindAbsence, &group.path, &[name]))
        .collect()
}

fn additions(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let absent = group.block.arguments.iter().filter(|(name, argument)| {
        let path = joined(&group.dotted, name);
        path != "id" && !group.body.has(name) && subject.builder.is_offered(argument, &path)
    });
    absent
        .filter_map(|(name, argument)| {
            let path = joined(&group.dotted, name);
            let value = subject.builder.value(argument, &path, BARE)?;
            subject.given(Class::BlindAddition, &group.path, name, value)
        })
        .collect()
}
