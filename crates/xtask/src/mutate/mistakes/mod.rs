//! Configurations with exactly one mistake, made from valid ones.

mod arguments;
mod blind;
mod references;
mod relations;
mod sites;
mod values;

use std::collections::BTreeMap;
use std::fmt;

use formwork_schema::Block;

use super::catalog::{Catalog, Relations};
use super::literal::{Body, Literal, Path};
use super::valid::{Builder, Omitted};

/// A kind of mistake, in the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    UnknownType,
    UnknownArgument,
    UnknownNestedArgument,
    UnknownBlock,
    DuplicateArgument,
    ReadOnly,
    IdGiven,
    MissingArgument,
    MissingNestedArgument,
    WrongType,
    MalformedTags,
    NotListed,
    OutOfRange,
    NotWhole,
    TooLong,
    TooShort,
    Pattern,
    Format(&'static str),
    TooManyItems,
    TooFewItems,
    TooManyBlocks,
    TooFewBlocks,
    Conflicting,
    NoneOfExactlyOne,
    TwoOfExactlyOne,
    NoneOfAtLeastOne,
    MissingCompanion,
    OtherKindLiteral,
    OtherKindHandle,
    LiteralSecret,
    BlindText,
    BlindNumber,
    BlindAbsence,
    BlindAddition,
}

impl Class {
    /// Whether the mistake was made without knowing what the provider accepts, so that most often it is none.
    pub(crate) fn is_blind(self) -> bool {
        self >= Self::BlindText
    }
}

impl fmt::Display for Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::UnknownType => "unknown resource type",
            Self::UnknownArgument => "unknown argument",
            Self::UnknownNestedArgument => "unknown argument in a block",
            Self::UnknownBlock => "unknown block",
            Self::DuplicateArgument => "argument given twice",
            Self::ReadOnly => "read-only attribute set",
            Self::IdGiven => "`id` given",
            Self::MissingArgument => "required argument missing",
            Self::MissingNestedArgument => "required argument missing in a block",
            Self::WrongType => "wrong type",
            Self::MalformedTags => "malformed tags",
            Self::NotListed => "value that is not listed",
            Self::OutOfRange => "number out of range",
            Self::NotWhole => "number not whole",
            Self::TooLong => "text too long",
            Self::TooShort => "text too short",
            Self::Pattern => "text against its pattern",
            Self::Format(name) => return write!(formatter, "malformed {name}"),
            Self::TooManyItems => "too many items",
            Self::TooFewItems => "too few items",
            Self::TooManyBlocks => "too many blocks",
            Self::TooFewBlocks => "too few blocks",
            Self::Conflicting => "conflicting arguments",
            Self::NoneOfExactlyOne => "none of exactly one",
            Self::TwoOfExactlyOne => "two of exactly one",
            Self::NoneOfAtLeastOne => "none of at least one",
            Self::MissingCompanion => "argument without the one it needs",
            Self::OtherKindLiteral => "id or ARN of another kind",
            Self::OtherKindHandle => "attribute of another kind of resource",
            Self::LiteralSecret => "secret as a literal",
            Self::BlindText => "blind: odd text",
            Self::BlindNumber => "blind: odd number",
            Self::BlindAbsence => "blind: argument left out",
            Self::BlindAddition => "blind: argument added",
        };
        formatter.write_str(name)
    }
}

/// A configuration with one mistake.
#[derive(Debug, Clone)]
pub(crate) struct Mutant {
    pub(crate) class: Class,
    /// As it is declared; only [`Class::UnknownType`] has another than the configuration it was made from.
    pub(crate) type_name: String,
    /// What the mistake is about.
    pub(crate) path: String,
    /// What stands there now.
    pub(crate) value: String,
    pub(crate) body: Body,
}

/// A valid configuration, in which mistakes are made.
struct Subject<'subject> {
    catalog: &'subject Catalog,
    type_name: &'subject str,
    block: &'subject Block,
    body: &'subject Body,
    relations: &'subject Relations,
    builder: Builder<'subject>,
}

impl Subject<'_> {
    /// A mutant whose body is changed by `change`; nothing where the change is not possible.
    fn mutant(
        &self,
        class: Class,
        path: impl fmt::Display,
        value: impl fmt::Display,
        change: impl FnOnce(&mut Body) -> Option<()>,
    ) -> Option<Mutant> {
        let mut body = self.body.clone();
        change(&mut body)?;
        Some(Mutant {
            class,
            type_name: self.type_name.to_owned(),
            path: path.to_string(),
            value: value.to_string(),
            body,
        })
    }

    /// A mutant in which the value at `path` is another one.
    fn replaced(&self, class: Class, path: &Path, value: Literal) -> Option<Mutant> {
        self.mutant(class, path, value.shown(), |body| {
            *body.value_at(path)? = value.clone();
            Some(())
        })
    }

    /// A mutant in which the body at `owner` gives `name` as well.
    fn given(&self, class: Class, owner: &Path, name: &str, value: Literal) -> Option<Mutant> {
        self.mutant(class, owner.name(name), value.shown(), |body| {
            body.at(owner)?.set(name, value.clone());
            Some(())
        })
    }

    /// A mutant in which the body at `owner` lacks `names`.
    fn lacking(&self, class: Class, owner: &Path, names: &[&str]) -> Option<Mutant> {
        self.mutant(class, owner.name(&names.join(", ")), "absent", |body| {
            let body = body.at(owner)?;
            names.iter().for_each(|name| body.remove(name));
            Some(())
        })
    }

    /// Whether Formwork gives the argument by itself, so that its absence is no mistake.
    fn is_given_by_formwork(&self, owner: &Path, name: &str) -> bool {
        owner.is_empty() && self.catalog.naming_argument(self.type_name) == Some(name)
    }
}

/// Every mistake that can be made in the valid configurations, by class, in an order that is spread over types.
pub(crate) fn mutants(
    catalog: &Catalog,
    valid: &BTreeMap<String, Body>,
) -> BTreeMap<Class, Vec<Mutant>> {
    let mut classes: BTreeMap<Class, Vec<(usize, u64, Mutant)>> = BTreeMap::new();
    for (type_name, body) in valid {
        let mut own: BTreeMap<Class, Vec<(u64, Mutant)>> = BTreeMap::new();
        for mutant in all(catalog, type_name, body) {
            let order = order(&[type_name, &mutant.path, &mutant.value]);
            own.entry(mutant.class).or_default().push((order, mutant));
        }
        for (class, mut mutants) in own {
            mutants.sort_by_key(|(order, _)| *order);
            let ranked = mutants.into_iter().enumerate();
            let ranked = ranked.map(|(rank, (order, mutant))| (rank, order, mutant));
            classes.entry(class).or_default().extend(ranked);
        }
    }
    classes
        .into_iter()
        .map(|(class, mut mutants)| {
            mutants.sort_by_key(|(rank, order, _)| (*rank, *order));
            let mutants = mutants.into_iter().map(|(_, _, mutant)| mutant);
            (class, mutants.collect())
        })
        .collect()
}

/// Every mistake that can be made in one configuration.
fn all(catalog: &Catalog, type_name: &str, body: &Body) -> Vec<Mutant> {
    let (unrelated, omitted) = (Relations::default(), Omitted::default());
    let Some(block) = catalog.block(type_name) else {
        return Vec::new();
    };
    let subject = Subject {
        catalog,
        type_name,
        block,
        body,
        relations: catalog.relations(type_name).unwrap_or(&unrelated),
        builder: Builder::new(catalog, type_name, &omitted, &unrelated),
    };
    [
        arguments::mutants(&subject),
        values::mutants(&subject),
        relations::mutants(&subject),
        references::mutants(&subject),
        blind::mutants(&subject),
    ]
    .concat()
}

/// An order without meaning that is the same in every run: the hash FNV-1a.
fn order(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
