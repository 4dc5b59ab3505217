//! Everything that is known about the types of a provider: schema, constraints, references, names.

use std::collections::BTreeMap;

use formwork_bindgen::{Facts, literal_references};
use formwork_schema::{Block, Provider};
use serde::Deserialize;
use serde_json::Value;

use super::kinds;
use crate::codegen;

/// What configurations and mistakes are made from.
pub(crate) struct Catalog {
    /// How literal ids and ARNs begin, by path.
    literals: BTreeMap<String, String>,
    pub(crate) provider: Provider,
    pub(crate) facts: Facts,
    constraints: BTreeMap<String, TypeConstraints>,
    /// The attributes that an argument refers to: `aws_subnet.vpc_id` is `aws_vpc.id`.
    references: BTreeMap<String, Vec<String>>,
}

/// What a provider accepts beyond its schema, by resource type.
#[derive(Debug, Default)]
pub(crate) struct TypeConstraints {
    arguments: BTreeMap<String, Constraint>,
    pub(crate) relations: Relations,
}

/// What holds between the arguments of one resource. Paths are dotted.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Relations {
    #[serde(rename = "_conflicts")]
    pub(crate) conflicts: Vec<(String, String)>,
    #[serde(rename = "_exactly_one_of")]
    pub(crate) exactly_one_of: Vec<Vec<String>>,
    #[serde(rename = "_at_least_one_of")]
    pub(crate) at_least_one_of: Vec<Vec<String>>,
    #[serde(rename = "_required_with")]
    pub(crate) required_with: BTreeMap<String, Vec<String>>,
    #[serde(rename = "_required_blocks")]
    pub(crate) required_blocks: Vec<String>,
    #[serde(rename = "_id_settable")]
    pub(crate) id_settable: Option<bool>,
    /// Blocks that repeat another block, whose constraints stand there.
    #[serde(rename = "_same")]
    pub(crate) same: BTreeMap<String, String>,
}

/// What one argument accepts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Constraint {
    #[serde(rename = "enum")]
    pub(crate) one_of: Vec<Value>,
    pub(crate) ignore_case: bool,
    pub(crate) min_len: Option<usize>,
    pub(crate) max_len: Option<usize>,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    #[serde(rename = "int")]
    pub(crate) whole: bool,
    pub(crate) divisible_by: Option<f64>,
    pub(crate) patterns: Vec<String>,
    pub(crate) not_patterns: Vec<String>,
    pub(crate) format: Option<String>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) items: Option<Box<Constraint>>,
    pub(crate) values: Option<Box<Constraint>>,
    pub(crate) keys: Option<Box<Constraint>>,
    /// What the provider accepts and the cloud refuses.
    pub(crate) api: Option<Box<Constraint>>,
}

impl Catalog {
    /// Everything that is pinned about the provider.
    pub(crate) fn read() -> Result<Self, String> {
        let (provider, facts) = codegen::provider()?;
        let constraints = codegen::unpacked("constraints.json.xz")?;
        let references = codegen::unpacked("references.json.xz")?;
        Self::new(provider, facts, &constraints, &references)
    }

    /// `constraints` and `references` are JSON.
    pub(crate) fn new(
        provider: Provider,
        facts: Facts,
        constraints: &str,
        references: &str,
    ) -> Result<Self, String> {
        let constraints: BTreeMap<String, BTreeMap<String, Value>> = json(constraints)?;
        let references: BTreeMap<String, Vec<Target>> = json(references)?;
        Ok(Self {
            literals: literal_references(&provider, &facts),
            provider,
            facts,
            constraints: constraints
                .into_iter()
                .map(|(name, entries)| Ok((name.clone(), of_type(&name, entries)?)))
                .collect::<Result<_, String>>()?,
            references: references
                .into_iter()
                .map(|(path, targets)| (path, targets.into_iter().map(|one| one.to).collect()))
                .collect(),
        })
    }

    pub(crate) fn block(&self, type_name: &str) -> Option<&Block> {
        Some(&self.provider.resources.get(type_name)?.block)
    }

    pub(crate) fn relations(&self, type_name: &str) -> Option<&Relations> {
        Some(&self.constraints.get(type_name)?.relations)
    }

    /// What an argument accepts, by the dotted path of names.
    pub(crate) fn constraint(&self, type_name: &str, path: &str) -> Option<&Constraint> {
        let known = self.constraints.get(type_name)?;
        known.arguments.get(path).or_else(|| {
            let same = &known.relations.same;
            let (prefix, original) = same
                .iter()
                .filter(|(prefix, _)| path.strip_prefix(prefix.as_str()).is_some_and(below))
                .max_by_key(|(prefix, _)| prefix.len())?;
            known
                .arguments
                .get(&format!("{original}{}", &path[prefix.len()..]))
        })
    }

    /// The attributes that an argument refers to, the most usual first.
    pub(crate) fn targets(&self, type_name: &str, path: &str) -> &[String] {
        let targets = self.references.get(&format!("{type_name}.{path}"));
        targets.map_or(&[], Vec::as_slice)
    }

    /// How a literal id or ARN in an argument begins, as the bindings know it.
    pub(crate) fn literal(&self, type_name: &str, path: &str) -> Option<String> {
        let clause = self.literals.get(&format!("{type_name}.{path}"))?;
        let (word, beginning) = clause.split_once(' ')?;
        let beginning = beginning.split('|').next()?;
        Some(match word {
            "prefix" => format!("{beginning}0123456789abcdef0"),
            _ => format!("arn:aws:{beginning}:eu-central-1:123456789012:example"),
        })
    }

    /// A value for what refers to `target`, such as `aws_vpc.id`.
    pub(crate) fn sample_of(&self, target: &str) -> Option<String> {
        kinds::sample(target, |type_name| self.service(type_name))
    }

    /// The argument that names the object in the cloud; Formwork gives it when it is absent.
    pub(crate) fn naming_argument(&self, type_name: &str) -> Option<&str> {
        Some(&self.facts.naming.get(type_name)?.argument)
    }

    /// The service that a type belongs to, which is a feature of the bindings.
    pub(crate) fn service(&self, type_name: &str) -> &str {
        self.facts
            .resource_services
            .get(type_name)
            .map_or("base", String::as_str)
    }
}

#[derive(Deserialize)]
struct Target {
    to: String,
}

/// Whether what follows a prefix of a path begins a new name.
fn below(rest: &str) -> bool {
    rest.starts_with('.')
}

fn of_type(name: &str, entries: BTreeMap<String, Value>) -> Result<TypeConstraints, String> {
    let (relations, arguments): (Vec<_>, Vec<_>) = entries
        .into_iter()
        .partition(|(path, _)| path.starts_with('_'));
    let relations = serde_json::from_value(Value::Object(relations.into_iter().collect()))
        .map_err(|error| format!("constraints of {name}: {error}"))?;
    let arguments = arguments
        .into_iter()
        .map(|(path, value)| {
            let constraint = serde_json::from_value(value)
                .map_err(|error| format!("constraints of {name}.{path}: {error}"))?;
            Ok((path, constraint))
        })
        .collect::<Result<_, String>>()?;
    Ok(TypeConstraints {
        arguments,
        relations,
    })
}

fn json<T: for<'text> Deserialize<'text>>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("facts: {error}"))
}
