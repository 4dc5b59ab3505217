//! Whose id, name or ARN an argument takes and an attribute is: from references that others wrote to kinds.

use std::collections::{BTreeMap, BTreeSet};

use formwork_schema::{Block, Provider, Shape, Type};

use crate::facts::{Facts, KindFacts};
use crate::identifier::type_identifier;

/// How an object of the provider is referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Flavor {
    Id,
    Name,
    Arn,
}

/// What an argument takes, or an attribute is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Of one resource type.
    Of(Flavor, String),
    /// The ARN of whatever has one.
    AnyArn,
    /// One of these.
    OneOf(BTreeSet<(Flavor, String)>),
}

/// How many kinds an argument may take before it is taken for open to all.
const MOST: usize = 4;
/// How many arguments of a name must agree on a kind before an attribute of that name is taken to have it.
const AGREEING: usize = 3;

/// The kinds of all arguments and attributes.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    /// By resource type and path of the argument: `aws_subnet.vpc_id`.
    arguments: BTreeMap<String, Kind>,
    /// By type and attribute; data sources begin with `data.`.
    attributes: BTreeMap<String, Kind>,
    /// By the last part of a path, where all arguments agree.
    by_name: BTreeMap<String, Kind>,
}

impl Kinds {
    /// Reads the references in the facts.
    pub(crate) fn of(provider: &Provider, facts: &Facts) -> Self {
        let identities = Identities { provider, facts };
        let mut found: BTreeMap<&str, BTreeSet<(Flavor, String)>> = BTreeMap::new();
        let mut foreign: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (path, targets) in &facts.references {
            if identities.is_own_name(path) {
                continue;
            }
            for (target, count) in targets {
                match identities.of(target) {
                    Some(kind) if is_seen_enough(path, &kind.1, *count) => {
                        found.entry(path).or_default().insert(kind);
                    }
                    Some(_) => {}
                    None => {
                        foreign.entry(target).or_default().insert(path);
                    }
                }
            }
        }
        let mut arguments: BTreeMap<String, Kind> = found
            .into_iter()
            .filter(|(path, _)| !facts.kinds.open.contains(*path))
            .map(|(path, kinds)| (path, facts.kinds.completed(path, kinds)))
            .filter_map(|(path, kinds)| Some((path.to_owned(), argument_kind(kinds)?)))
            .collect();
        let stated = facts.kinds.any_arn.iter();
        arguments.extend(stated.map(|path| (path.clone(), Kind::AnyArn)));
        let mut kinds = Self {
            by_name: by_name(&arguments),
            arguments,
            attributes: BTreeMap::new(),
        };
        kinds.attributes = kinds.attribute_kinds(&identities, &foreign);
        kinds
    }

    /// What the argument at `path` of a resource takes.
    pub(crate) fn argument(&self, resource: &str, path: &str) -> Option<&Kind> {
        self.arguments.get(&format!("{resource}.{path}"))
    }

    /// What the attribute at `path` is; `prefix` is `data.` for data sources.
    pub(crate) fn attribute(&self, prefix: &str, resource: &str, path: &str) -> Option<&Kind> {
        let last = path.rsplit('.').next().unwrap_or(path);
        self.attributes
            .get(&format!("{prefix}{resource}.{path}"))
            .or_else(|| self.by_name.get(last))
    }

    /// The resource types that are named by a kind.
    pub(crate) fn objects(&self) -> BTreeSet<&str> {
        let kinds = self.arguments.values().chain(self.attributes.values());
        kinds
            .flat_map(|kind| -> Vec<&str> {
                match kind {
                    Kind::Of(_, object) => vec![object],
                    Kind::AnyArn => Vec::new(),
                    Kind::OneOf(kinds) => kinds.iter().map(|(_, object)| object.as_str()).collect(),
                }
            })
            .collect()
    }

    /// The sets of kinds that arguments take.
    pub(crate) fn sets(&self) -> BTreeSet<&BTreeSet<(Flavor, String)>> {
        self.arguments
            .values()
            .filter_map(|kind| match kind {
                Kind::OneOf(kinds) => Some(kinds),
                _ => None,
            })
            .collect()
    }

    fn attribute_kinds(
        &self,
        identities: &Identities<'_>,
        foreign: &BTreeMap<&str, BTreeSet<&str>>,
    ) -> BTreeMap<String, Kind> {
        let mut attributes = BTreeMap::new();
        // What flows into arguments of one kind is of that kind.
        let telling = foreign.iter().filter(|(target, _)| {
            let attribute = target.rsplit('.').next();
            attribute.is_some_and(|attribute| !says_nothing(attribute) && is_telling(attribute))
        });
        for (target, paths) in telling {
            let kinds: BTreeSet<&Kind> = paths
                .iter()
                .filter_map(|path| self.arguments.get(*path))
                .collect();
            if let (1, Some(kind @ Kind::Of(..))) = (kinds.len(), kinds.first()) {
                attributes.insert((*target).to_owned(), (*kind).clone());
            }
        }
        let provider = identities.provider;
        for (prefix, objects) in [("", &provider.resources), ("data.", &provider.data_sources)] {
            for (name, object) in objects {
                for attribute in object.block.arguments.keys() {
                    let path = format!("{prefix}{name}.{attribute}");
                    if let Some((flavor, object)) = identities.of(&path) {
                        attributes.insert(path, Kind::Of(flavor, object));
                    }
                }
            }
        }
        for (path, fact) in &identities.facts.kinds.attributes {
            if let Some((flavor, object)) = fact.split_once(' ') {
                let flavor = match flavor {
                    "id" => Flavor::Id,
                    "arn" => Flavor::Arn,
                    _ => Flavor::Name,
                };
                attributes.insert(path.clone(), Kind::Of(flavor, object.to_owned()));
            }
        }
        attributes
    }
}

/// What an argument takes to which such references were seen. Where ARNs of several types were seen, others are right too.
fn argument_kind(kinds: BTreeSet<(Flavor, String)>) -> Option<Kind> {
    let objects: BTreeSet<&String> = kinds.iter().map(|(_, object)| object).collect();
    if objects.len() > 1 && kinds.iter().all(|(flavor, _)| *flavor == Flavor::Arn) {
        return Some(Kind::AnyArn);
    }
    match kinds.len() {
        1 => kinds
            .into_iter()
            .next()
            .map(|(flavor, object)| Kind::Of(flavor, object)),
        2..=MOST => Some(Kind::OneOf(kinds)),
        _ => None,
    }
}

impl KindFacts {
    /// Adds the ARN where an id is taken, and the id where it is not an ARN by name, of objects for which both are right.
    fn completed(
        &self,
        path: &str,
        mut kinds: BTreeSet<(Flavor, String)>,
    ) -> BTreeSet<(Flavor, String)> {
        let both: Vec<String> = kinds
            .iter()
            .filter(|(_, object)| self.id_or_arn.contains(object) && !path.ends_with("arn"))
            .map(|(_, object)| object.clone())
            .collect();
        for object in both {
            kinds.insert((Flavor::Id, object.clone()));
            kinds.insert((Flavor::Arn, object));
        }
        kinds
    }
}

/// Whether references show what an argument takes. A name that says nothing takes what its block is called after; for
/// the others one reference is enough, if their name speaks of it, and several otherwise.
fn is_seen_enough(path: &str, object: &str, count: usize) -> bool {
    let mut names = path.rsplit('.');
    let argument = names.next().unwrap_or(path);
    if says_nothing(argument) {
        let last_word = object.rsplit('_').next().unwrap_or(object);
        return names
            .next()
            .is_some_and(|block| block.split('_').any(|word| word == last_word));
    }
    count >= AGREEING || is_plausible(argument, object)
}

fn is_plausible(argument: &str, object: &str) -> bool {
    let words: Vec<&str> = object.split('_').skip(1).collect();
    let shares_word = argument
        .split('_')
        .any(|word| words.contains(&word) || words.contains(&word.trim_end_matches('s')));
    is_telling(argument) || shares_word
}

fn by_name(arguments: &BTreeMap<String, Kind>) -> BTreeMap<String, Kind> {
    let mut kinds: BTreeMap<&str, Vec<&Kind>> = BTreeMap::new();
    for (path, kind) in arguments {
        let name = path.rsplit('.').next().unwrap_or(path);
        kinds.entry(name).or_default().push(kind);
    }
    kinds
        .into_iter()
        .filter(|(name, _)| !says_nothing(name))
        .filter(|(_, kinds)| kinds.len() >= AGREEING && kinds.iter().all(|kind| *kind == kinds[0]))
        .filter(|(_, kinds)| matches!(kinds[0], Kind::Of(..)))
        .map(|(name, kinds)| (name.to_owned(), kinds[0].clone()))
        .collect()
}

/// Whether a name does not even hint at what it is the id, ARN or name of.
fn says_nothing(attribute: &str) -> bool {
    matches!(
        attribute,
        "id" | "ids" | "arn" | "arns" | "name" | "names" | "value" | "values"
    )
}

/// Whether the last word of a name says that it identifies something.
fn is_telling(attribute: &str) -> bool {
    let word = attribute.rsplit('_').next().unwrap_or(attribute);
    matches!(
        word,
        "id" | "ids" | "arn" | "arns" | "name" | "names" | "identifier"
    )
}

/// Which attributes of an object identify it.
struct Identities<'input> {
    provider: &'input Provider,
    facts: &'input Facts,
}

impl Identities<'_> {
    /// `aws_vpc.id` or `data.aws_vpc.id`, if the attribute identifies an object that a resource type manages.
    fn of(&self, target: &str) -> Option<(Flavor, String)> {
        let path = target.strip_prefix("data.").unwrap_or(target);
        let (object, attribute) = path.split_once('.')?;
        let facts = &self.facts.kinds;
        let object = facts.same_object.get(object).map_or(object, String::as_str);
        let block = &self.provider.resources.get(object)?.block;
        let flavor = match attribute {
            "id" if facts.id_is_name.contains(object) => Flavor::Name,
            "id" if facts.id_is_arn.contains(object) => Flavor::Arn,
            "id" => Flavor::Id,
            "arn" => Flavor::Arn,
            "name" if is_text(block, attribute) => Flavor::Name,
            other => self.own(object, other)?,
        };
        Some((flavor, object.to_owned()))
    }

    /// Whether the argument at `path` names the object that it declares.
    fn is_own_name(&self, path: &str) -> bool {
        matches!(self.of(path), Some((Flavor::Name, object)) if path.starts_with(&format!("{object}.")))
    }

    /// `function_name` of `aws_lambda_function`: the type's last words before what the attribute is.
    fn own(&self, object: &str, attribute: &str) -> Option<Flavor> {
        let naming = self.facts.naming.get(object);
        if naming.is_some_and(|naming| naming.argument == attribute) {
            return Some(Flavor::Name);
        }
        let (stem, suffix) = attribute.rsplit_once('_')?;
        let flavor = match suffix {
            "id" | "identifier" => Flavor::Id,
            "arn" => Flavor::Arn,
            "name" => Flavor::Name,
            _ => return None,
        };
        let is_own = object
            .match_indices('_')
            .any(|(at, _)| &object[at + 1..] == stem);
        let is_also_name = flavor == Flavor::Id && self.facts.kinds.id_is_name.contains(object);
        let flavor = if is_also_name { Flavor::Name } else { flavor };
        is_own.then_some(flavor)
    }
}

fn is_text(block: &Block, attribute: &str) -> bool {
    let argument = block.arguments.get(attribute);
    argument.is_some_and(|argument| argument.shape == Shape::Type(Type::String))
}

/// The Rust type of a kind, in a module that imports the crate's module `kind`.
pub(crate) fn rust_type(kind: &Kind, provider: &str) -> String {
    match kind {
        Kind::Of(flavor, object) => {
            format!("{flavor:?}<kind::{}>", object_identifier(object, provider))
        }
        Kind::AnyArn => "AnyArn".to_owned(),
        Kind::OneOf(kinds) => format!("OneOf<kind::{}>", set_identifier(kinds, provider)),
    }
}

pub(crate) fn object_identifier(object: &str, provider: &str) -> String {
    let bare = object
        .strip_prefix(provider)
        .and_then(|rest| rest.strip_prefix('_'))
        .unwrap_or(object);
    type_identifier(bare)
}

/// `KmsKeyIdOrArn`, `ElbNameOrLbName`.
pub(crate) fn set_identifier(kinds: &BTreeSet<(Flavor, String)>, provider: &str) -> String {
    let mut flavors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (flavor, object) in kinds {
        flavors
            .entry(object_identifier(object, provider))
            .or_default()
            .push(format!("{flavor:?}"));
    }
    let names: Vec<String> = flavors
        .into_iter()
        .map(|(object, flavors)| format!("{object}{}", flavors.join("Or")))
        .collect();
    names.join("Or")
}

/// What literal text of this kind looks like, as a clause of a row.
pub(crate) fn clause(
    kind: &Kind,
    facts: &KindFacts,
    services: &BTreeMap<String, String>,
) -> Option<String> {
    match kind {
        Kind::Of(Flavor::Id, object) => Some(format!("prefix {}", facts.id_prefixes.get(object)?)),
        Kind::Of(Flavor::Arn, object) => {
            Some(format!("service {}", arn_service(object, facts, services)?))
        }
        _ => None,
    }
}

/// How literal ids and ARNs in arguments begin, by the argument's path, in the notation of rows: `prefix vpc-`, `service iam`.
pub fn literal_references(provider: &Provider, facts: &Facts) -> BTreeMap<String, String> {
    let kinds = Kinds::of(provider, facts);
    let arguments = kinds.arguments.into_iter();
    arguments
        .filter_map(|(path, kind)| {
            let clause = clause(&kind, &facts.kinds, &facts.resource_services)?;
            Some((path, clause))
        })
        .collect()
}

/// The service in the ARNs of an object.
pub(crate) fn arn_service<'facts>(
    object: &str,
    facts: &'facts KindFacts,
    services: &BTreeMap<String, String>,
) -> Option<&'facts str> {
    facts
        .arn_service_of
        .get(object)
        .or_else(|| facts.arn_services.get(services.get(object)?))
        .map(String::as_str)
}
