//! Bodies and values as JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use formwork_model::{Body, Model, Nested, Nesting, Syntax, Term};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::expression::{Interpolated, RepeatedValue};
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
    let mut dynamic = BTreeMap::new();
    for Member { name, term, nested } in scope.layouts.members(body, syntax) {
        let printed = Printed {
            scope,
            term,
            nested,
        };
        match repeated_bodies(term) {
            Some(bodies) if syntax_below(nested) == Syntax::Block => {
                let blocks = bodies.iter().map(|body| DynamicBlock { scope, body, name });
                dynamic.insert(name, blocks.collect::<Vec<_>>());
            }
            _ => object.serialize_entry(name, &printed)?,
        }
    }
    if !dynamic.is_empty() {
        object.serialize_entry("dynamic", &dynamic)?;
    }
    Ok(())
}

/// The bodies of which Terraform repeats at least one.
fn repeated_bodies(term: &Term) -> Option<&[Body]> {
    let bodies = match term {
        Term::Blocks(bodies) => bodies.as_slice(),
        Term::Object(body) => std::slice::from_ref(&**body),
        _ => return None,
    };
    let is_repeated = bodies.iter().any(|body| body.repetition().is_some());
    is_repeated.then_some(bodies)
}

/// A `dynamic` block. A body that stands beside repeated ones is repeated once, so that all keep their order.
struct DynamicBlock<'model> {
    scope: &'model Scope<'model>,
    body: &'model Body,
    name: &'static str,
}

impl Serialize for DynamicBlock<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, body, name } = *self;
        let mut object = serializer.serialize_map(None)?;
        match body.repetition() {
            Some(repeated) => {
                let term = &repeated.over;
                object.serialize_entry("for_each", &Plain { scope, term })?;
                if repeated.iterator != name {
                    object.serialize_entry("iterator", &repeated.iterator)?;
                }
            }
            None => object.serialize_entry("for_each", &[1])?,
        }
        object.serialize_entry("content", &Arguments { scope, body })?;
        object.end()
    }
}

/// A whole body of a block.
pub(crate) struct Arguments<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) body: &'model Body,
}

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        serialize_arguments(self.scope, self.body, Syntax::Block, &mut object)?;
        object.end()
    }
}

/// A value that no schema describes.
pub(crate) struct Plain<'model> {
    pub(crate) scope: &'model Scope<'model>,
    pub(crate) term: &'model Term,
}

impl Serialize for Plain<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { scope, term } = *self;
        let nested = None;
        let printed = Printed {
            scope,
            term,
            nested,
        };
        printed.serialize(serializer)
    }
}

/// A literal where Terraform reads no template: text stands as it is. An expression, which the rules refuse there, is printed as `null`.
pub(crate) struct Literal<'model>(pub(crate) &'model Term);

impl Serialize for Literal<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Term::Bool(known) => serializer.serialize_bool(*known),
            Term::Integer(number) => serializer.serialize_i64(*number),
            Term::Float(number) => serializer.serialize_f64(*number),
            Term::Text(text) => serializer.serialize_str(text),
            Term::List(items) => serializer.collect_seq(items.iter().map(Literal)),
            Term::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, item)| (key, Literal(item))))
            }
            Term::Object(body) => serialize_literals(body, serializer),
            Term::Blocks(bodies) => {
                let bodies = bodies.iter().map(LiteralBody);
                serializer.collect_seq(bodies)
            }
            Term::BlockMap(bodies) => {
                let bodies = bodies.iter();
                serializer.collect_map(bodies.map(|(key, body)| (key, LiteralBody(body))))
            }
            Term::Null | Term::Expression(_) => serializer.serialize_unit(),
        }
    }
}

struct LiteralBody<'model>(&'model Body);

impl Serialize for LiteralBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_literals(self.0, serializer)
    }
}

fn serialize_literals<S: Serializer>(body: &Body, serializer: S) -> Result<S::Ok, S::Error> {
    let arguments = body.arguments();
    serializer.collect_map(arguments.map(|(name, term)| (name, Literal(term))))
}

/// Arguments as one line of JSON.
pub fn body_text(model: &Model, body: &Body) -> String {
    let scope = &Scope::new(model);
    let body = NestedBody {
        scope,
        body,
        syntax: Syntax::Block,
    };
    serde_json::to_string(&body).expect("a body is JSON, whose keys are text")
}

/// A value; `nested` says how the bodies in it are written.
pub(crate) struct Printed<'model> {
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
            Term::Blocks(_) | Term::Object(_) if repeated_bodies(term).is_some() => {
                let value = RepeatedValue {
                    scope,
                    term,
                    nested,
                };
                serializer.collect_str(&value)
            }
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
    /// A value that no schema describes.
    pub(crate) fn of(scope: &'model Scope<'model>, term: &'model Term) -> Self {
        Self {
            scope,
            term,
            nested: None,
        }
    }

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
        Self::of(self.scope, term)
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
