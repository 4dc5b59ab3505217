//! Bodies and values as JSON.

use std::borrow::Cow;

use formwork_model::{Body, Nested, Nesting, Syntax, Term};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::expression::Interpolated;
use crate::literal::escaped;
use crate::members::{Member, Shape, syntax_below};
use crate::scope::Scope;

/// Writes the arguments of `body` into an open object, by name.
pub(crate) fn serialize_arguments<M: SerializeMap>(
    scope: &Scope<'_>,
    body: &Body,
    syntax: Syntax,
    object: &mut M,
) -> Result<(), M::Error> {
    for Member { name, term, nested } in scope.layouts.members(body, syntax) {
        object.serialize_entry(
            name,
            &Printed {
                scope,
                term,
                nested,
            },
        )?;
    }
    Ok(())
}

/// A value; `nested` says how the bodies in it are written.
struct Printed<'model> {
    scope: &'model Scope<'model>,
    term: &'model Term,
    nested: Option<Nested>,
}

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            scope,
            term,
            nested,
        } = *self;
        match term {
            Term::Null => serializer.serialize_unit(),
            Term::Bool(known) => serializer.serialize_bool(*known),
            Term::Integer(number) => serializer.serialize_i64(*number),
            Term::Float(number) => serializer.serialize_f64(*number),
            Term::Text(text) => serializer.serialize_str(&escaped(text)),
            Term::List(items) => serializer.collect_seq(items.iter().map(|item| self.plain(item))),
            Term::Map(entries) => serializer.collect_map(
                entries
                    .iter()
                    .map(|(key, item)| (escaped(key), self.plain(item))),
            ),
            Term::Blocks(bodies) => self.shape(&Shape::of(bodies, nested), serializer),
            Term::Object(body) => self.shape(&Shape::of_one(body, nested), serializer),
            Term::BlockMap(bodies) => serializer.collect_map(
                bodies
                    .iter()
                    .map(|(key, body)| (block_key(key, nested), self.nested_body(body))),
            ),
            Term::Expression(expression) => {
                serializer.collect_str(&Interpolated { scope, expression })
            }
        }
    }
}

impl<'model> Printed<'model> {
    fn shape<S: Serializer>(&self, shape: &Shape<'_>, serializer: S) -> Result<S::Ok, S::Error> {
        match shape {
            Shape::One(body) => self.nested_body(body).serialize(serializer),
            Shape::Many(bodies) => {
                serializer.collect_seq(bodies.iter().map(|body| self.nested_body(body)))
            }
        }
    }

    fn nested_body<'body>(&self, body: &'body Body) -> NestedBody<'body>
    where
        'model: 'body,
    {
        NestedBody {
            scope: self.scope,
            body,
            syntax: syntax_below(self.nested),
        }
    }

    /// An element of a list or map, which holds no body that a schema describes.
    fn plain(&self, term: &'model Term) -> Self {
        Self {
            scope: self.scope,
            term,
            nested: None,
        }
    }
}

/// The key of a block is its label, which Terraform reads as it is; any other key is a template.
fn block_key(key: &str, nested: Option<Nested>) -> Cow<'_, str> {
    match nested {
        Some(Nested {
            syntax: Syntax::Block,
            nesting: Nesting::Map,
            ..
        }) => Cow::Borrowed(key),
        _ => escaped(key),
    }
}

/// The body of a nested block or object.
struct NestedBody<'model> {
    scope: &'model Scope<'model>,
    body: &'model Body,
    syntax: Syntax,
}

impl Serialize for NestedBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        serialize_arguments(self.scope, self.body, self.syntax, &mut object)?;
        object.end()
    }
}
