//! Configurations that should be valid: what is required, and some of what is optional and constrained.

use std::collections::BTreeSet;

use formwork_schema::{Argument, Block, Mode, Nested, Nesting, Shape, Syntax, Type};

use super::catalog::{Catalog, Constraint, Relations};
use super::literal::{Body, Literal};
use super::sample::{Place, another};

/// How many optional values and blocks are given, by depth.
const OPTIONAL_VALUES: [usize; 3] = [12, 6, 4];
const OPTIONAL_BLOCKS: [usize; 3] = [4, 2, 1];

/// What is left out of the configuration of a type, because it was refused before.
#[derive(Debug, Clone, Default)]
pub(crate) struct Omitted {
    /// Dotted paths of optional arguments.
    pub(crate) paths: BTreeSet<String>,
    /// Dotted paths of arguments that were found to be required.
    pub(crate) wanted: BTreeSet<String>,
    /// Everything that is optional.
    pub(crate) optional: bool,
}

/// A configuration of a type; nothing where a required value cannot be made up.
pub(crate) fn configuration(catalog: &Catalog, type_name: &str, omitted: &Omitted) -> Option<Body> {
    let unrelated = Relations::default();
    let builder = Builder::new(catalog, type_name, omitted, &unrelated);
    builder.body(catalog.block(type_name)?, "", 0)
}

/// Makes up the values of a type.
pub(crate) struct Builder<'catalog> {
    catalog: &'catalog Catalog,
    type_name: &'catalog str,
    omitted: &'catalog Omitted,
    relations: &'catalog Relations,
}

impl<'catalog> Builder<'catalog> {
    /// `unrelated` stands in where nothing is known about the type.
    pub(crate) fn new(
        catalog: &'catalog Catalog,
        type_name: &'catalog str,
        omitted: &'catalog Omitted,
        unrelated: &'catalog Relations,
    ) -> Self {
        Self {
            catalog,
            type_name,
            omitted,
            relations: catalog.relations(type_name).unwrap_or(unrelated),
        }
    }

    fn body(&self, block: &Block, prefix: &str, depth: usize) -> Option<Body> {
        let mut body = Body::default();
        for (name, argument) in &block.arguments {
            if argument.mode == Mode::Required || self.demanded(&joined(prefix, name), depth) {
                let value = self.value(argument, &joined(prefix, name), depth)?;
                body.set(name, value);
            }
        }
        self.naming(block, prefix, &mut body);
        self.groups(block, prefix, depth, &mut body);
        if !self.omitted.optional {
            self.optional(block, prefix, depth, &mut body);
        }
        self.companions(block, prefix, depth, &mut body)?;
        Some(body)
    }

    /// Blocks that the provider requires although the schema does not say so.
    fn demanded(&self, path: &str, depth: usize) -> bool {
        let required = self.relations.required_blocks.iter();
        required
            .chain(&self.omitted.wanted)
            .any(|wanted| wanted == path || depth == 0 && wanted.starts_with(&format!("{path}.")))
    }

    /// The argument that Formwork would give by itself is always given, so that both sides see the same.
    fn naming(&self, block: &Block, prefix: &str, body: &mut Body) {
        if !prefix.is_empty() {
            return;
        }
        let Some(name) = self.catalog.naming_argument(self.type_name) else {
            return;
        };
        if let Some(argument) = block.arguments.get(name)
            && !body.has(name)
            && let Some(value) = self.value(argument, name, 0)
        {
            body.set(name, value);
        }
    }

    /// One member of each group of which one must be given.
    fn groups(&self, block: &Block, prefix: &str, depth: usize, body: &mut Body) {
        let relations = self.relations;
        for group in relations
            .exactly_one_of
            .iter()
            .chain(&relations.at_least_one_of)
        {
            let members: Vec<&str> = group
                .iter()
                .filter_map(|path| child(prefix, path))
                .collect();
            if members.len() != group.len() || members.iter().any(|name| body.has(name)) {
                continue;
            }
            let chosen = members.iter().find_map(|name| {
                let argument = block.arguments.get(*name)?;
                let path = joined(prefix, name);
                let fits =
                    self.is_offered(argument, &path) && !self.contradicts(prefix, name, body);
                Some((*name, fits.then(|| self.value(argument, &path, depth))??))
            });
            if let Some((name, value)) = chosen {
                body.set(name, value);
            }
        }
    }

    fn optional(&self, block: &Block, prefix: &str, depth: usize, body: &mut Body) {
        let (values, blocks) = (limit(OPTIONAL_VALUES, depth), limit(OPTIONAL_BLOCKS, depth));
        let mut left = [values, blocks];
        for (name, argument) in self.candidates(block, prefix) {
            let path = joined(prefix, name);
            let left = &mut left[usize::from(matches!(argument.shape, Shape::Nested(_)))];
            if *left == 0
                || body.has(name)
                || !self.is_offered(argument, &path)
                || self.contradicts(prefix, name, body)
            {
                continue;
            }
            if let Some(value) = self.value(argument, &path, depth) {
                body.set(name, value);
                *left -= 1;
            }
        }
    }

    /// Optional arguments in an order in which each kind of constraint comes early.
    fn candidates<'block>(
        &self,
        block: &'block Block,
        prefix: &str,
    ) -> Vec<(&'block str, &'block Argument)> {
        let mut seen = [0_usize; 10];
        let mut ranked: Vec<(usize, &str, &Argument)> = Vec::new();
        for (name, argument) in &block.arguments {
            let interest = self.interest(&joined(prefix, name), argument);
            if let Some(interest) = interest {
                ranked.push((seen[interest], name, argument));
                seen[interest] += 1;
            }
        }
        ranked.sort_by_key(|(rank, _, _)| *rank);
        ranked
            .into_iter()
            .map(|(_, name, argument)| (name, argument))
            .collect()
    }

    /// Which kind of mistake an optional argument could be used for.
    fn interest(&self, path: &str, argument: &Argument) -> Option<usize> {
        if !matches!(argument.mode, Mode::Optional | Mode::OptionalComputed)
            || path == "id"
            || path == "timeouts"
        {
            return None;
        }
        let unconstrained = Constraint::default();
        let constraint = self.catalog.constraint(self.type_name, path);
        let constraint = constraint.unwrap_or(&unconstrained);
        let is_referring = !self.catalog.targets(self.type_name, path).is_empty();
        let shape = &argument.shape;
        let kinds = [
            !constraint.one_of.is_empty(),
            constraint.format.is_some(),
            !constraint.patterns.is_empty(),
            constraint.max_len.is_some(),
            constraint.min.is_some() || constraint.max.is_some() || constraint.whole,
            constraint.max_items.is_some() || constraint.items.is_some(),
            is_referring,
            matches!(shape, Shape::Type(Type::Map(_))),
            matches!(shape, Shape::Nested(_)),
            matches!(
                shape,
                Shape::Type(Type::Bool | Type::List(_) | Type::Set(_))
            ),
        ];
        kinds.iter().position(|holds| *holds)
    }

    /// Whether an optional argument may be given at all.
    pub(crate) fn is_offered(&self, argument: &Argument, path: &str) -> bool {
        !argument.sensitive
            && !argument.deprecated
            && !argument.write_only
            && argument.mode != Mode::Computed
            && !self.omitted.paths.contains(path)
    }

    /// Whether an argument cannot stand beside those that are given already.
    pub(crate) fn contradicts(&self, prefix: &str, name: &str, body: &Body) -> bool {
        let conflicts = self.relations.conflicts.iter().any(|(one, other)| {
            let (one, other) = (first_below(prefix, one), first_below(prefix, other));
            let given =
                |side: Option<&str>| side.is_some_and(|side| side != name && body.has(side));
            one == Some(name) && given(other) || other == Some(name) && given(one)
        });
        let excluded = self.relations.exactly_one_of.iter().any(|group| {
            let members: Vec<&str> = group
                .iter()
                .filter_map(|path| child(prefix, path))
                .collect();
            members.contains(&name) && members.iter().any(|member| body.has(member))
        });
        conflicts || excluded
    }

    /// What the given arguments need beside them.
    fn companions(&self, block: &Block, prefix: &str, depth: usize, body: &mut Body) -> Option<()> {
        for (path, needed) in &self.relations.required_with {
            let Some(name) = child(prefix, path).filter(|name| body.has(name)) else {
                continue;
            };
            let missing = needed.iter().filter_map(|path| child(prefix, path));
            for companion in missing.filter(|name| !body.has(name)).collect::<Vec<_>>() {
                let argument = block.arguments.get(companion)?;
                let path = joined(prefix, companion);
                let value = self
                    .is_offered(argument, &path)
                    .then(|| self.value(argument, &path, depth))
                    .flatten();
                match value {
                    Some(value) if !self.contradicts(prefix, companion, body) => {
                        body.set(companion, value);
                    }
                    _ => body.remove(name),
                }
            }
        }
        Some(())
    }

    /// A value of the argument; nothing where none can be made up.
    pub(crate) fn value(&self, argument: &Argument, path: &str, depth: usize) -> Option<Literal> {
        if argument.sensitive || argument.write_only {
            return None;
        }
        match &argument.shape {
            Shape::Type(r#type) => {
                let place = Place {
                    catalog: self.catalog,
                    type_name: self.type_name,
                    path,
                };
                place.value(r#type)
            }
            Shape::Nested(nested) => self.nested(nested, path, depth),
        }
    }

    fn nested(&self, nested: &Nested, path: &str, depth: usize) -> Option<Literal> {
        if depth > 8 {
            return None;
        }
        let body = match nested.syntax {
            Syntax::ObjectAttribute => self.object(&nested.block, path, depth + 1)?,
            _ => self.body(&nested.block, path, depth + 1)?,
        };
        let body = Literal::Body(body);
        let constraint = self.catalog.constraint(self.type_name, path);
        let fewest = constraint.and_then(|constraint| constraint.min_items);
        let count = fewest.unwrap_or(0).max(nested.min_items as usize).max(1);
        Some(match nested.nesting {
            Nesting::Single | Nesting::Group => body,
            Nesting::Map => Literal::Map(vec![("example".to_owned(), body)]),
            Nesting::List | Nesting::Set => {
                Literal::List((0..count).map(|number| varied(&body, number)).collect())
            }
        })
    }

    /// All plain members of an object: the provider often wants all of them.
    fn object(&self, block: &Block, path: &str, depth: usize) -> Option<Body> {
        let mut body = Body::default();
        for (name, argument) in &block.arguments {
            let path = joined(path, name);
            if matches!(argument.shape, Shape::Type(_))
                && !self.omitted.paths.contains(&path)
                && body.0.len() < 4
                && let Some(value) = self.value(argument, &path, depth)
            {
                body.set(name, value);
            }
        }
        (!body.0.is_empty()).then_some(body)
    }
}

/// A block like another one, whose first text differs, so that both can stand in a set.
pub(crate) fn varied(body: &Literal, number: usize) -> Literal {
    let mut body = body.clone();
    if let Literal::Body(body) = &mut body
        && number > 0
    {
        let text = body.0.iter_mut().find_map(|(_, value)| match value {
            Literal::Text(_) => Some(value),
            _ => None,
        });
        if let Some(value) = text
            && let Some(other) = another(value, number, &Constraint::default())
        {
            *value = other;
        }
    }
    body
}

fn limit(limits: [usize; 3], depth: usize) -> usize {
    limits.get(depth).copied().unwrap_or(0)
}

/// The dotted path of `name` below `prefix`.
pub(crate) fn joined(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_owned()
    } else {
        format!("{prefix}.{name}")
    }
}

/// The name of `path`, when it lies directly below `prefix`.
pub(crate) fn child<'path>(prefix: &str, path: &'path str) -> Option<&'path str> {
    let rest = below(prefix, path)?;
    (!rest.contains('.')).then_some(rest)
}

/// The name below `prefix` that leads to `path`.
fn first_below<'path>(prefix: &str, path: &'path str) -> Option<&'path str> {
    below(prefix, path)?.split('.').next()
}

fn below<'path>(prefix: &str, path: &'path str) -> Option<&'path str> {
    if prefix.is_empty() {
        Some(path)
    } else {
        path.strip_prefix(prefix)?.strip_prefix('.')
    }
}
