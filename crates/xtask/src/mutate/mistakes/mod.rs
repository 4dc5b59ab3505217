//! Configurations with exactly one mistake, made from valid ones.

mod arguments;
mod blind;
mod limits;
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
    AtTheLimit,
}

impl Class {
    /// Whether it should be no mistake.
    pub(crate) fn is_harmless(self) -> bool {
        self == Self::AtTheLimit
    }

    /// Whether the mistake was made without knowing what the provider accepts, so that most often it is none.
    pub(crate) fn is_blind(self) -> bool {
        let blind = [
            Self::BlindText,
            Self::BlindNumber,
            Self::BlindAbsence,
            Self::BlindAddition,
        ];
        blind.contains(&self)
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
            Self::AtTheLimit => "no mistake: value at its limit",
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
        limits::mutants(&subject),
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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use expect_test::expect;
    use formwork_bindgen::Facts;

    use super::*;
    use crate::mutate::valid::configuration;

    const SCHEMA: &str = r#"{"format_version": "1.0", "provider_schemas": {"registry.terraform.io/example/aws": {
        "resource_schemas": {"aws_server": {"version": 0, "block": {
            "attributes": {
                "arn": {"type": "string", "computed": true},
                "count_of_cores": {"type": "number", "optional": true},
                "id": {"type": "string", "optional": true, "computed": true},
                "image": {"type": "string", "required": true},
                "password": {"type": "string", "optional": true, "sensitive": true},
                "size": {"type": "string", "optional": true},
                "size_class": {"type": "string", "optional": true},
                "subnet_id": {"type": "string", "optional": true},
                "tags": {"type": ["map", "string"], "optional": true}
            },
            "block_types": {"disk": {"nesting_mode": "list", "max_items": 1, "block": {"attributes": {
                "device": {"type": "string", "required": true}}}}}
        }}}
    }}}"#;

    const CONSTRAINTS: &str = r#"{"aws_server": {
        "_conflicts": [["size", "size_class"]],
        "_id_settable": false,
        "count_of_cores": {"int": true, "min": 1, "max": 8},
        "disk.device": {"patterns": ["^/dev/[a-z]+$"], "max_len": 10},
        "size": {"enum": ["small", "large"]}
    }}"#;

    const REFERENCES: &str = r#"{"aws_server.subnet_id": [{"to": "aws_subnet.id"}]}"#;

    fn catalog() -> Catalog {
        let mut lowered = formwork_schema::lower(SCHEMA).expect("the schema is well-formed");
        let provider = lowered.providers.remove(0);
        Catalog::new(provider, Facts::default(), CONSTRAINTS, REFERENCES)
            .expect("the facts are well-formed")
    }

    #[test]
    fn each_mutant_of_a_server_has_one_mistake() {
        let catalog = catalog();
        let body = configuration(&catalog, "aws_server", &Omitted::default())
            .expect("every value can be made up");
        let mutants = mutants(&catalog, &BTreeMap::from([("aws_server".to_owned(), body)]));
        let mut seen = String::new();
        for mutant in mutants.values().flatten() {
            let Mutant {
                class, path, value, ..
            } = mutant;
            let _ = writeln!(seen, "{class} | {path} | {value}");
        }
        expect![[r#"
            unknown resource type |  | aws_servr
            unknown argument | count_of_cors | 1
            unknown argument | subnet_d | "subnet-0123456789abcdef0"
            unknown argument | sie | "small"
            unknown argument | tas | a map of 1
            unknown block | dik | a list of 1
            argument given twice | disk.0.device | "/dev/f"
            argument given twice | size | "small"
            argument given twice | subnet_id | "subnet-0123456789abcdef0"
            argument given twice | count_of_cores | 1
            argument given twice | image | "example"
            argument given twice | tags | a map of 1
            read-only attribute set | arn | "example"
            `id` given | id | "example"
            required argument missing | image | absent
            required argument missing in a block | disk.0.device | absent
            wrong type | disk.0.device | a list of 2
            wrong type | subnet_id | a list of 2
            wrong type | tags | "example"
            wrong type | size | a list of 2
            wrong type | image | a list of 2
            wrong type | count_of_cores | "many"
            wrong type | disk | "example"
            malformed tags | tags | a list of 2
            malformed tags | tags | a map of 1
            value that is not listed | size | "smal"
            number out of range | count_of_cores | 0
            number out of range | count_of_cores | 9
            number not whole | count_of_cores | 1.5
            text too long | disk.0.device | "/dev/ffffff"
            text against its pattern | disk.0.device | "/dev/f!"
            too many blocks | disk | a list of 2
            conflicting arguments | size_class | "example"
            id or ARN of another kind | subnet_id | "vpc-0123456789abcdef0"
            attribute of another kind of resource | subnet_id | aws_vpc.id
            secret as a literal | password | "example"
            blind: odd text | disk.0.device | ""
            blind: odd text | subnet_id | "not valid!"
            blind: odd text | image | ""
            blind: odd text | image | "not valid!"
            blind: odd text | size | "not valid!"
            blind: odd text | subnet_id | ""
            blind: odd text | disk.0.device | "not valid!"
            blind: odd text | size | ""
            blind: odd number | count_of_cores | -1000000007
            blind: odd number | count_of_cores | 0.5
            blind: odd number | count_of_cores | 1000000007
            blind: argument left out | size | absent
            blind: argument left out | tags | absent
            blind: argument left out | disk | absent
            blind: argument left out | subnet_id | absent
            blind: argument left out | count_of_cores | absent
            blind: argument added | size_class | "example"
            no mistake: value at its limit | size | "large"
            no mistake: value at its limit | count_of_cores | 8
            no mistake: value at its limit | disk.0.device | "/dev/fffff"
        "#]]
        .assert_eq(&seen);
    }
}
