//! Pulumi's names for what Terraform calls otherwise: tokens of types, and names and shapes of properties.
//!
//! A rule gives nearly all of them; the rest are exceptions, and lie beside this crate as text that is read when it is first asked for.

mod exceptions;
mod rule;
mod shape;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use formwork_model::Class;

pub(crate) use exceptions::Asset;
use exceptions::{Facts, Table};
pub(crate) use rule::camel;
use shape::Shapes;
pub(crate) use shape::{Block, Kind, Shape};

/// A version of Pulumi's AWS package, which is chosen explicitly: its types and properties are those of one version of Terraform's
/// provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PulumiAws {
    /// 6.83, which corresponds to Terraform AWS 5.100, the version of the bindings.
    #[default]
    V6_83,
    /// 7, which follows Terraform AWS 6.
    V7,
}

impl PulumiAws {
    /// What the command line calls them, the default first.
    pub const NAMES: [&str; 2] = ["6.83", "7"];

    /// The version of this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "6.83" => Some(Self::V6_83),
            "7" => Some(Self::V7),
            _ => None,
        }
    }

    /// The exact version whose names these are.
    pub fn version(self) -> &'static str {
        match self {
            Self::V6_83 => "6.83.4",
            Self::V7 => "7.51.1",
        }
    }

    /// The names of this version.
    pub(crate) fn names(self) -> &'static Names {
        static V6_83: OnceLock<Names> = OnceLock::new();
        static V7: OnceLock<Names> = OnceLock::new();
        match self {
            Self::V6_83 => V6_83.get_or_init(|| Names::of(exceptions::read(FACTS))),
            Self::V7 => V7.get_or_init(|| {
                let mut table = exceptions::read(FACTS);
                exceptions::change(&mut table, CHANGES);
                Names::of(table)
            }),
        }
    }
}

const SHAPES: &str = include_str!("../../data/aws/shapes.txt");
const FACTS: &str = include_str!("../../data/aws/names-6.83.txt");
const CHANGES: &str = include_str!("../../data/aws/names-7.txt");

/// Ephemeral resources that are data sources too, with all that they take and tell. Pulumi has functions for these.
const TWINS: [&str; 5] = [
    "aws_eks_cluster_auth",
    "aws_kms_secrets",
    "aws_secretsmanager_random_password",
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
];

/// The names of one version of a package.
pub(crate) struct Names {
    table: Table,
    by_token: HashMap<String, &'static str>,
}

/// What Pulumi calls a type: `aws:ec2/vpc:Vpc`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    module: &'static str,
    name: &'static str,
}

impl fmt::Display for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { module, name } = self;
        let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
        let first = first.to_ascii_lowercase();
        write!(out, "aws:{module}/{first}{rest}:{name}")
    }
}

/// The names of one type.
#[derive(Clone, Copy)]
pub(crate) struct TypeNames {
    facts: &'static Facts,
    block: Block,
}

/// Where fields stand: in a type itself, or in objects of one of its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fields {
    block: Block,
    path: String,
}

/// What Pulumi makes of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Property {
    pub(crate) name: Cow<'static, str>,
    pub(crate) shape: Shape,
    /// Terraform holds a list; Pulumi its only element.
    pub(crate) is_flattened: bool,
    pub(crate) path: String,
}

fn shapes() -> &'static Shapes {
    static ALL: OnceLock<Shapes> = OnceLock::new();
    ALL.get_or_init(|| Shapes::read(SHAPES))
}

impl Names {
    fn of(table: Table) -> Self {
        let managed = table.iter().filter(|(name, _)| name.starts_with("aws_"));
        let by_token = managed.map(|(name, facts)| (facts.token().to_string(), *name));
        Self {
            by_token: by_token.collect(),
            table,
        }
    }

    /// The names of a type; none, where the version does not have it.
    pub(crate) fn of_type(&'static self, class: Class, type_name: &str) -> Option<TypeNames> {
        match class {
            Class::Managed => self.of_key(type_name),
            Class::Data => self.of_key(&format!("data.{type_name}")),
            Class::Ephemeral if TWINS.contains(&type_name) => {
                self.of_key(&format!("data.{type_name}"))
            }
            Class::Ephemeral | Class::Module | Class::Action => None,
        }
    }

    /// The names of the provider's configuration.
    pub(crate) fn provider(&'static self) -> Option<TypeNames> {
        self.of_key("provider")
    }

    fn of_key(&'static self, key: &str) -> Option<TypeNames> {
        let facts = self.table.get(key)?;
        let block = shapes().of_type(key)?;
        Some(TypeNames { facts, block })
    }

    /// Terraform's name of a resource type that Pulumi knows by a token.
    pub(crate) fn type_of(&self, token: &str) -> Option<&'static str> {
        self.by_token.get(token).copied()
    }
}

impl Facts {
    fn token(&self) -> Token {
        Token {
            module: self.module,
            name: self.name,
        }
    }
}

impl Fields {
    /// The members of objects in the field of this path.
    pub(crate) fn new(block: Block, path: String) -> Self {
        Self { block, path }
    }

    /// Whether they are those of the type itself.
    pub(crate) fn is_type(&self) -> bool {
        self.path.is_empty()
    }
}

impl TypeNames {
    pub(crate) fn token(&self) -> Token {
        self.facts.token()
    }

    /// The fields of the type itself.
    pub(crate) fn fields(&self) -> Fields {
        Fields {
            block: self.block,
            path: String::new(),
        }
    }

    /// What Pulumi makes of a field; none, where it has no property for it.
    pub(crate) fn property(&self, fields: &Fields, field: &str) -> Option<Property> {
        let path = if fields.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.$.{field}", fields.path)
        };
        let facts = self.facts;
        if facts.missing.contains(&path.as_str()) || self.is_option(&path) {
            return None;
        }
        let shape = shapes().field(fields.block, field);
        let is_list = matches!(shape.kind(), Kind::List(_) | Kind::ListOfOne(_));
        let is_flattened = match shape.kind() {
            Kind::ListOfOne(_) => !facts.not_flattened.contains(&path.as_str()),
            Kind::List(_) => facts.flattened.contains(&path.as_str()),
            _ => false,
        };
        let name = match facts.names.get(path.as_str()) {
            Some(name) => Cow::Borrowed(*name),
            None if is_list && !is_flattened => Cow::Owned(self.plural(fields.block, field)),
            None => Cow::Owned(camel(field)),
        };
        Some(Property {
            name,
            shape,
            is_flattened,
            path,
        })
    }

    /// The plural, unless a sibling has that name already.
    fn plural(&self, block: Block, field: &str) -> String {
        let plural = rule::plural(field);
        let is_taken = plural != field && shapes().knows(block, &plural);
        camel(if is_taken { field } else { &plural })
    }

    /// Timeouts, where they are an option of the resource and no property.
    pub(crate) fn is_option(&self, path: &str) -> bool {
        path == "timeouts" && !self.facts.has_timeouts
    }

    /// Outputs that are secret beyond what Terraform calls sensitive, by Pulumi's name.
    pub(crate) fn secrets(&self) -> &'static [&'static str] {
        &self.facts.secrets
    }

    /// The version of its schema in Terraform's state.
    pub(crate) fn schema_version(&self) -> u64 {
        self.facts.schema_version
    }

    /// How an id for an import is made of attributes, where it is not the resource's own.
    pub(crate) fn import_id(&self) -> Option<&'static str> {
        self.facts.import_id
    }

    /// The primitive type in Pulumi, where it is not Terraform's.
    pub(crate) fn primitive(&self, path: &str) -> Option<&'static str> {
        self.facts.primitives.get(path).copied()
    }

    /// What the path in a field is in Pulumi, where it is a file.
    pub(crate) fn asset(&self, path: &str) -> Option<Asset> {
        self.facts.assets.get(path).copied()
    }
}

/// Whether Pulumi takes an argument from its user. It computes `tags_all` by itself, though Terraform lets it be given.
pub(crate) fn is_input(fields: &Fields, field: &str) -> bool {
    !fields.path.is_empty() || !matches!(field, "tags_all" | "id")
}

#[cfg(test)]
mod tests;
