//! Mistakes about which arguments are given.

use formwork_schema::{Mode, Shape, Type};

use super::sites::{Group, groups};
use super::{Class, Mutant, Subject};
use crate::mutate::literal::Literal;
use crate::mutate::sample::Place;
use crate::mutate::valid::{child, joined};

pub(super) fn mutants(subject: &Subject<'_>) -> Vec<Mutant> {
    let of_groups = groups(subject).into_iter().flat_map(|group| {
        [
            unknown(subject, &group),
            duplicate(subject, &group),
            read_only(subject, &group),
            missing(subject, &group),
            secret(subject, &group),
        ]
        .concat()
    });
    of_groups
        .chain(id_given(subject))
        .chain(unknown_type(subject))
        .collect()
}

/// A name as it is mistyped: without its last letter but one.
fn mistyped(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = letters.len().saturating_sub(2);
    if letters.len() > 2 {
        letters.remove(at);
    } else {
        letters.push('x');
    }
    letters.into_iter().collect()
}

fn unknown_type(subject: &Subject<'_>) -> Option<Mutant> {
    let type_name = mistyped(subject.type_name);
    if subject.catalog.block(&type_name).is_some() {
        return None;
    }
    let mutant = subject.mutant(Class::UnknownType, "", &type_name, |_| Some(()))?;
    Some(Mutant {
        type_name,
        ..mutant
    })
}

fn unknown(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let names = group.body.0.iter().filter_map(|(name, value)| {
        let wrong = mistyped(name);
        let argument = group.block.arguments.get(name)?;
        // The absence of what is required would be a second mistake.
        if group.block.arguments.contains_key(&wrong) || argument.mode == Mode::Required {
            return None;
        }
        let class = match (&argument.shape, group.path.is_empty()) {
            (Shape::Nested(_), _) => Class::UnknownBlock,
            (Shape::Type(_), true) => Class::UnknownArgument,
            (Shape::Type(_), false) => Class::UnknownNestedArgument,
        };
        let path = group.path.name(&wrong);
        subject.mutant(class, path, value.shown(), |body| {
            body.at(&group.path)?.rename(name, &wrong);
            Some(())
        })
    });
    names.collect()
}

fn duplicate(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let plain = group.body.0.iter().filter(|(name, _)| {
        let argument = group.block.arguments.get(name);
        argument.is_some_and(|argument| matches!(argument.shape, Shape::Type(_)))
    });
    plain
        .filter_map(|(name, value)| {
            let path = group.path.name(name);
            subject.mutant(Class::DuplicateArgument, path, value.shown(), |body| {
                let again = (name.clone(), value.clone());
                body.at(&group.path)?.0.push(again);
                Some(())
            })
        })
        .collect()
}

fn read_only(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let computed = group.block.arguments.iter().filter_map(|(name, argument)| {
        let value = match (&argument.shape, argument.mode) {
            (Shape::Type(Type::String), Mode::Computed) => Literal::text("example"),
            (Shape::Type(Type::Number), Mode::Computed) => Literal::number(1.0),
            (Shape::Type(Type::Bool), Mode::Computed) => Literal::Bool(true),
            _ => return None,
        };
        (name != "id").then_some((name, value))
    });
    computed
        .filter_map(|(name, value)| subject.given(Class::ReadOnly, &group.path, name, value))
        .collect()
}

fn id_given(subject: &Subject<'_>) -> Option<Mutant> {
    let path = groups(subject).pop()?.path;
    let is_settable = subject.relations.id_settable != Some(false);
    if is_settable || !path.is_empty() {
        return None;
    }
    subject.given(Class::IdGiven, &path, "id", Literal::text("example"))
}

fn missing(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let class = if group.path.is_empty() {
        Class::MissingArgument
    } else {
        Class::MissingNestedArgument
    };
    let demanded: Vec<&str> = subject
        .relations
        .required_blocks
        .iter()
        .filter_map(|path| child(&group.dotted, path))
        .collect();
    group
        .body
        .0
        .iter()
        .filter(|(name, _)| {
            let argument = group.block.arguments.get(name);
            let is_required = argument.is_some_and(|argument| argument.mode == Mode::Required);
            (is_required || demanded.contains(&name.as_str()))
                && !subject.is_given_by_formwork(&group.path, name)
        })
        .filter_map(|(name, _)| subject.lacking(class, &group.path, &[name]))
        .collect()
}

/// A password in the program.
fn secret(subject: &Subject<'_>, group: &Group<'_>) -> Vec<Mutant> {
    let sensitive = group.block.arguments.iter().filter(|(name, argument)| {
        argument.sensitive
            && !argument.deprecated
            && argument.mode != Mode::Computed
            && matches!(argument.shape, Shape::Type(Type::String))
            && !group.body.has(name)
            && !subject.builder.contradicts(&group.dotted, name, group.body)
    });
    sensitive
        .filter_map(|(name, _)| {
            let path = joined(&group.dotted, name);
            let place = Place {
                catalog: subject.catalog,
                type_name: subject.type_name,
                path: &path,
            };
            let value = place.value(&Type::String)?;
            subject.given(Class::LiteralSecret, &group.path, name, value)
        })
        .collect()
}
