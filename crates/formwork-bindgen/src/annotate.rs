//! What the facts add to the arguments of a schema: kinds and constraints, by the path of the argument.

use std::collections::BTreeMap;

use formwork_schema::{Block, Provider, Shape};

use crate::constraint::{Constraint, Effect};
use crate::facts::Facts;
use crate::kinds::{self, Kind, Kinds};

/// Everything that is known beside the schema.
pub(crate) struct Annotations<'input> {
    facts: &'input Facts,
    provider: &'input str,
    pub(crate) kinds: Kinds,
    /// What is known about blocks that are one to the provider; several, where it accepts different things in equal blocks.
    groups: BTreeMap<GroupKey<'input>, Vec<Group>>,
    /// Which of the groups a block belongs to, by its type and path.
    members: BTreeMap<String, usize>,
}

/// Blocks that are one to the provider: equal ones of a service. Small ones are equal by chance, if their names differ.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct GroupKey<'input> {
    service: &'input str,
    name: Option<&'input str>,
    block: &'input Block,
}

/// How many arguments two blocks must have to be one to the provider, whatever their names.
const TELLING: usize = 5;

/// What is known about the arguments of equal blocks.
type Group = BTreeMap<String, Annotation>;

/// What is known about one argument.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Annotation {
    kind: Option<Kind>,
    /// What the provider accepts, in the notation that the model reads.
    pub(crate) clauses: Vec<String>,
    /// What its change does.
    effect: Effect,
    /// The provider demands it, although its schema does not say so.
    pub(crate) is_demanded: bool,
}

/// A place in a resource, data source, ephemeral resource or provider configuration.
pub(crate) struct Scope<'input> {
    annotations: &'input Annotations<'input>,
    /// `data.` for data sources; empty for resources, of which alone more is known than their schema.
    prefix: &'static str,
    type_name: &'input str,
    path: String,
    group: Option<&'input Group>,
}

impl<'input> Annotations<'input> {
    pub(crate) fn of(provider: &'input Provider, facts: &'input Facts) -> Self {
        let mut annotations = Self {
            facts,
            provider: provider.name(),
            kinds: Kinds::of(provider, facts),
            groups: BTreeMap::new(),
            members: BTreeMap::new(),
        };
        for (type_name, object) in &provider.resources {
            annotations.collect(type_name, "", &object.block);
        }
        annotations
    }

    /// The whole of a type.
    pub(crate) fn scope(
        &'input self,
        prefix: &'static str,
        type_name: &'input str,
    ) -> Scope<'input> {
        Scope {
            annotations: self,
            prefix,
            type_name,
            path: String::new(),
            group: None,
        }
    }

    /// Puts together what is known about equal blocks below `block`.
    fn collect(&mut self, type_name: &str, path: &str, block: &'input Block) {
        for (name, argument) in &block.arguments {
            let Shape::Nested(nested) = &argument.shape else {
                continue;
            };
            let path = joined(path, name);
            let members = nested.block.arguments.keys();
            let found: Group = members
                .map(|member| {
                    let annotation = self.annotation(type_name, &joined(&path, member));
                    (member.clone(), annotation)
                })
                .collect();
            if let Some(key) = self.key(type_name, name, &nested.block) {
                let service = key.service;
                let groups = self.groups.entry(key).or_default();
                let is_blended = self.facts.blended_services.contains(service);
                let position = if is_blended {
                    blend(groups, found)
                } else {
                    join(groups, found)
                };
                self.members.insert(format!("{type_name}.{path}"), position);
            }
            self.collect(type_name, &path, &nested.block);
        }
    }

    /// None where the facts say that the provider treats blocks of this name differently.
    fn key<'block>(
        &self,
        type_name: &str,
        name: &'block str,
        block: &'block Block,
    ) -> Option<GroupKey<'block>>
    where
        'input: 'block,
    {
        let service = self.facts.resource_services.get(type_name)?;
        let unlike = self.facts.unlike_blocks.get(service);
        if unlike.is_some_and(|names| names.contains(name)) {
            return None;
        }
        Some(GroupKey {
            service,
            name: (block.arguments.len() < TELLING).then_some(name),
            block,
        })
    }

    fn annotation(&self, type_name: &str, path: &str) -> Annotation {
        let facts = self.facts;
        let constraints = facts.constraints.get(type_name);
        let constraint = constraints.and_then(|constraints| constraints.argument(path));
        let mut clauses = constraint.map(Constraint::clauses).unwrap_or_default();
        if let Some(format) = facts.formats.get(&format!("{type_name}.{path}")) {
            correct_format(&mut clauses, format);
        }
        let kind = self.kinds.argument(type_name, path);
        clauses.extend(
            kind.and_then(|kind| kinds::clause(kind, &facts.kinds, &facts.resource_services)),
        );
        Annotation {
            kind: kind.cloned(),
            clauses,
            effect: constraints
                .map(|constraints| constraints.effect(path))
                .unwrap_or_default(),
            is_demanded: constraints.is_some_and(|constraints| constraints.demands(path)),
        }
    }
}

/// Puts `format` in the place of the format that the clauses name; `none` takes it away.
fn correct_format(clauses: &mut Vec<String>, format: &str) {
    for clause in clauses.iter_mut() {
        let Some((before, named)) = clause.split_once("format ") else {
            continue;
        };
        let besides = named.split_once(' ').map_or("", |(_, besides)| besides);
        *clause = format!("{before}format {format} {besides}")
            .trim_end()
            .to_owned();
    }
    clauses.retain(|clause| !clause.contains("format none"));
}

/// Joins what is known about a block to the first group that says nothing else, and says which that is.
fn join(groups: &mut Vec<Group>, found: Group) -> usize {
    let agrees = |group: &Group| found.iter().all(|(name, one)| one.agrees(&group[name]));
    if let Some(position) = groups.iter().position(agrees) {
        for (name, annotation) in found {
            if let Some(known) = groups[position].get_mut(&name) {
                known.complete(annotation);
            }
        }
        return position;
    }
    groups.push(found);
    groups.len() - 1
}

/// Keeps what holds for all equal blocks, for services that repeat theirs thousands of times.
fn blend(groups: &mut Vec<Group>, found: Group) -> usize {
    match groups.first_mut() {
        None => groups.push(found),
        Some(group) => {
            for (name, annotation) in found {
                if let Some(known) = group.get_mut(&name) {
                    known.keep_common(annotation);
                }
            }
        }
    }
    0
}

impl Annotation {
    /// Keeps what holds for both of two equal arguments, as far as something is known about both.
    fn keep_common(&mut self, other: Self) {
        if self.clauses.is_empty() {
            self.clauses = other.clauses;
        } else if !other.clauses.is_empty() {
            self.clauses.retain(|clause| other.clauses.contains(clause));
        }
        match (&self.kind, other.kind) {
            (None, kind) => self.kind = kind,
            (Some(known), Some(kind)) if *known != kind => self.kind = None,
            _ => {}
        }
        self.effect = self.effect.and(other.effect);
        self.is_demanded &= other.is_demanded;
    }

    /// Everything that a row says behind its facts.
    pub(crate) fn into_clauses(self) -> Vec<String> {
        let effect = self.effect.clause().map(str::to_owned);
        self.clauses.into_iter().chain(effect).collect()
    }

    /// Whether two equal arguments take the same, as far as something is known about both. What their changes do is no reason to
    /// generate a block twice.
    fn agrees(&self, other: &Self) -> bool {
        let clauses = [&self.clauses, &other.clauses];
        let kinds = [&self.kind, &other.kind];
        (clauses[0] == clauses[1] || clauses.iter().any(|clauses| clauses.is_empty()))
            && (kinds[0] == kinds[1] || kinds.iter().any(|kind| kind.is_none()))
            && self.is_demanded == other.is_demanded
    }

    /// Adds what was found about an equal argument, where nothing was found about this one.
    fn complete(&mut self, other: Self) {
        if self.clauses.is_empty() {
            self.clauses = other.clauses;
        }
        if self.kind.is_none() {
            self.kind = other.kind;
        }
        self.effect = self.effect.and(other.effect);
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

impl<'input> Scope<'input> {
    /// The argument called `name` here.
    pub(crate) fn below(&self, name: &str) -> Self {
        Scope {
            path: joined(&self.path, name),
            ..*self
        }
    }

    /// Inside of the block that the argument here holds.
    pub(crate) fn within<'here>(&'here self, block: &'here Block) -> Scope<'here> {
        let annotations: &'here Annotations<'here> = self.annotations;
        let key = annotations.key(self.type_name, self.last(), block);
        let place = format!("{}.{}", self.type_name, self.path);
        let group = key.and_then(|key| {
            let position = annotations.members.get(&place)?;
            annotations.groups.get(&key)?.get(*position)
        });
        Scope {
            annotations,
            prefix: self.prefix,
            type_name: self.type_name,
            path: self.path.clone(),
            group: group.filter(|_| self.prefix.is_empty()),
        }
    }

    fn last(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }

    /// What is known about the argument here.
    pub(crate) fn annotation(&self) -> Annotation {
        if !self.prefix.is_empty() {
            return Annotation::default();
        }
        match self.group {
            Some(group) => group.get(self.last()).cloned().unwrap_or_default(),
            None => self.annotations.annotation(self.type_name, &self.path),
        }
    }

    /// The Rust type of the text of an argument.
    pub(crate) fn argument_kind(&self, annotation: &Annotation) -> Option<String> {
        let kind = annotation.kind.as_ref()?;
        Some(kinds::rust_type(kind, self.annotations.provider))
    }

    /// The Rust type of the text of an attribute.
    pub(crate) fn attribute_kind(&self) -> Option<String> {
        let annotation = self.annotation();
        if annotation.kind.is_some() {
            return self.argument_kind(&annotation);
        }
        let kinds = &self.annotations.kinds;
        let kind = kinds.attribute(self.prefix, self.type_name, &self.path)?;
        Some(kinds::rust_type(kind, self.annotations.provider))
    }
}
